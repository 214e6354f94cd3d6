//! The README's examples are real.

use std::path::Path;

use crate::common::Register;

#[test]
fn the_examples_of_the_readme_are_what_ksd_prints() {
    // Outside the repository, because the commit differs with every commit.
    let records = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let register = Register::copy_of(&records);
    trycmd::TestCases::new()
        .env("KSD_RECORDS", register.root().display().to_string())
        .case("README.md")
        .run();
}
