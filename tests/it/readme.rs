//! The README's examples are real.

use std::path::Path;

use crate::common::Register;

#[test]
fn the_examples_of_the_readme_are_what_ksd_prints() {
    // Outside the repository, because the commit differs with every commit.
    let records = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let register = Register::copy_of(&records);
    eprintln!(
        "README.md shows what ksd prints in the sample; if that changed on purpose, renew it: \
         TRYCMD=overwrite cargo test --test it readme"
    );
    trycmd::TestCases::new()
        .env("KSD_RECORDS", register.root().display().to_string())
        .case("README.md")
        .run();
}
