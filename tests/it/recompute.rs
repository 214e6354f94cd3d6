//! The numbers of the reports, counted again by other code: `tests/recompute.py`.

use std::process::Command;

use crate::common::skips;

#[test]
fn reports_and_summaries_say_what_the_records_add_up_to() {
    let reads_toml = |python: &&str| {
        let asked = Command::new(python).args(["-c", "import tomllib"]).output();
        asked.is_ok_and(|asked| asked.status.success())
    };
    let Some(python) = ["python3", "python"].into_iter().find(reads_toml) else {
        skips("Python 3.11 or newer is not there");
        return;
    };
    let mut command = Command::new(python);
    command.arg("tests/recompute.py");
    command.arg(assert_cmd::cargo::cargo_bin!("ksd"));
    let ran = command.arg("records").output().expect("Python runs");
    let told = [ran.stdout, ran.stderr].concat();
    let told = String::from_utf8_lossy(&told);
    assert!(ran.status.success(), "{told}");
}
