//! `ksd check --since`: the findings that a commit did not have.

use crate::common::Register;

/// A register with one old finding, committed.
fn committed() -> Register {
    let register = Register::new()
        .document("tetap", "2023-01-02", "2024-01-01", "")
        .document("lama", "2023-01-02", "2022-01-01", "");
    git(&register, &["init", "-q", "-b", "main"]);
    commit(&register);
    register
}

fn git(register: &Register, arguments: &[&str]) {
    let above = register.root().parent().expect("a parent").to_owned();
    let mut command = std::process::Command::new("git");
    command
        .current_dir(above)
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org"]);
    let output = command.args(arguments).output().expect("git runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn commit(register: &Register) {
    git(register, &["add", "."]);
    git(register, &["commit", "-q", "-m", "x"]);
}

fn since(register: &Register, commit: &str) -> (Vec<String>, i32) {
    let ran = register.ksd(&["check", "--since", commit, "--format", "json"]);
    let findings = ran.json()["findings"].as_array().expect("findings").clone();
    let line = |finding: &serde_json::Value| {
        format!("{} {}", finding["rule"], finding["record"]).replace('"', "")
    };
    (findings.iter().map(line).collect(), ran.code)
}

#[test]
fn what_was_there_is_not_told_again() {
    let register = committed();
    assert_eq!(register.ksd(&["check"]).code, 1);
    assert_eq!(since(&register, "HEAD"), (Vec::new(), 0));
}

#[test]
fn what_is_new_is_told_wherever_it_is() {
    let register = committed().document("baru", "2023-01-02", "2022-06-01", "");
    assert_eq!(
        since(&register, "HEAD"),
        (vec!["KSD201 baru".to_owned()], 1)
    );
    // Deleting a partner breaks the agreements that name it.
    std::fs::remove_file(register.root().join("mitra/kota-samarinda.toml")).expect("a file");
    let (found, code) = since(&register, "HEAD");
    assert_eq!(
        found,
        ["KSD201 baru", "KSD007 baru", "KSD007 lama", "KSD007 tetap"]
    );
    assert_eq!(code, 1);
}

#[test]
fn a_moved_line_is_no_new_finding() {
    let register = committed();
    let file = register.root().join("kerja-sama/lama.toml");
    let text = std::fs::read_to_string(&file).expect("the record");
    std::fs::write(&file, format!("# catatan\n\n{text}")).expect("the record");
    assert_eq!(since(&register, "HEAD"), (Vec::new(), 0));
}

#[test]
fn before_the_register_everything_is_new() {
    let register = Register::new().document("lama", "2023-01-02", "2022-01-01", "");
    git(&register, &["init", "-q", "-b", "main"]);
    git(&register, &["commit", "-q", "--allow-empty", "-m", "x"]);
    commit(&register);
    assert_eq!(
        since(&register, "HEAD~1"),
        (vec!["KSD201 lama".to_owned()], 1)
    );
}

#[test]
fn a_commit_that_is_not_known_is_refused() {
    let register = committed();
    register
        .ksd(&["check", "--since", "tidak-ada"])
        .refused("Git tidak mengenal commit \"tidak-ada\"");
    register
        .ksd(&["check", "--since=--upload-pack=x"])
        .refused("Git tidak mengenal commit");
}
