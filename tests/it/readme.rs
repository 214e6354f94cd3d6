//! The README's examples are real.

#[test]
fn the_examples_of_the_readme_are_what_ksd_prints() {
    trycmd::TestCases::new()
        .env(
            "KSD_RECORDS",
            concat!(env!("CARGO_MANIFEST_DIR"), "/records"),
        )
        // The commit differs with every commit.
        .env("GIT_DIR", "no-repository")
        .case("README.md");
}
