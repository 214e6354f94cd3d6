//! Nothing that was not read passes for sound, and nothing is read that is not the
//! register's own.

use std::fs;

use crate::common::Register;
use crate::common::git::{git, is_missing};

const BROKEN: &str = "x = [\n";

#[test]
fn what_could_not_be_read_is_told_where_no_error_that_is_shown_tells_it() {
    let register = Register::new()
        .document("a", "2023-01-02", "2024-01-01", "")
        .write("kerja-sama/b.toml", BROKEN);
    for arguments in [
        &["check", "--select", "KSD203"][..],
        &["check", "--ignore", "KSD0"],
    ] {
        let ran = register.ksd(arguments);
        assert!(
            ran.stderr.contains("1 berkas tidak terbaca seluruhnya"),
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains("b.toml"), "{}", ran.stderr);
    }
    let one = register
        .root()
        .join("kerja-sama/a.toml")
        .display()
        .to_string();
    let ran = register.ksd(&["check", &one]);
    assert!(
        ran.stderr.contains("1 berkas tidak terbaca seluruhnya"),
        "{}",
        ran.stderr
    );
    // Where the error itself is shown, once is enough.
    let ran = register.ksd(&["check"]);
    assert!(
        !ran.stderr.contains("tidak terbaca seluruhnya"),
        "{}",
        ran.stderr
    );
    let skipped = register
        .ksd(&["check", "--select", "KSD203", "--format", "json"])
        .json();
    assert_eq!(skipped["skipped"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_folder_above_the_register_means_all_of_it() {
    let register = Register::new().write("kerja-sama/b.toml", BROKEN);
    let above = register.top().display().to_string();
    assert_eq!(register.ksd(&["check", &above]).code, 1);
}

#[cfg(unix)]
#[test]
fn settings_that_lie_elsewhere_are_not_read() {
    let register = Register::new();
    let elsewhere = register.top().join("lain.toml");
    fs::rename(register.root().join("ksd.toml"), &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, register.root().join("ksd.toml")).expect("a link");
    for command in ["check", "list"] {
        register
            .ksd(&[command])
            .refused("menunjuk ke luar folder register");
    }
}

#[test]
fn what_is_hidden_is_of_tools() {
    let register = Register::new()
        .write("kerja-sama/.simpanan/b.toml", BROKEN)
        .write("kerja-sama/.c.toml", BROKEN);
    let ran = register.ksd(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.stdout);
}

#[test]
fn an_exemption_without_a_reason_exempts_nothing() {
    let reasoned = |reason: &str| {
        let exemption = format!(
            "[[pengecualian]]\naturan = \"KSD201\"\nalasan = \"{reason}\"\ndisetujui_oleh = \"B\"\n"
        );
        let register = Register::new().document("a", "2024-01-02", "2023-01-01", &exemption);
        register.ksd(&["check", "--format", "concise"])
    };
    let with = reasoned("Sudah diperiksa");
    assert!(
        !with.stdout.contains("kesalahan[KSD201]"),
        "{}",
        with.stdout
    );
    let without = reasoned("  ");
    assert!(
        without.stdout.contains("kesalahan[KSD201]"),
        "{}",
        without.stdout
    );
    assert!(
        without.stdout.contains("`alasan` kosong"),
        "{}",
        without.stdout
    );
}

#[test]
fn a_deleted_file_that_is_named_is_told_as_deleted() {
    if is_missing() {
        return;
    }
    let register = Register::new()
        .document("a", "2023-01-02", "2024-01-01", "")
        .document("b", "2023-01-02", "2024-01-01", "");
    let top = register.top();
    git(&top, &["init", "-q"]);
    git(&top, &["add", "-A"]);
    git(&top, &["commit", "-q", "-m", "awal"]);
    let gone = register.root().join("kerja-sama/a.toml");
    fs::remove_file(&gone).expect("removed");
    let gone = gone.display().to_string();
    let ran = register.ksd(&["check", "--since", "HEAD", "--format", "concise", &gone]);
    assert!(
        ran.stdout.contains("KSD904"),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn a_link_within_the_register_is_the_same_at_a_commit() {
    if is_missing() {
        return;
    }
    let register = Register::new().document("a", "2024-01-02", "2023-01-01", "");
    let (top, root) = (register.top(), register.root());
    fs::rename(root.join("ksd.toml"), root.join("pengaturan.cfg")).expect("moved");
    std::os::unix::fs::symlink("pengaturan.cfg", root.join("ksd.toml")).expect("a link");
    git(&top, &["init", "-q"]);
    git(&top, &["add", "-A"]);
    git(&top, &["commit", "-q", "-m", "awal"]);
    let ran = register.ksd(&["check", "--since", "HEAD", "--format", "concise"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stderr.contains("dianggap baru"), "{}", ran.stderr);
}

#[test]
fn a_large_object_of_a_commit_is_too_large_and_not_read_whole() {
    if is_missing() {
        return;
    }
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", "");
    let large = vec![b'#'; 3 << 20];
    register.write_bytes("kerja-sama/besar.toml", &large);
    let top = register.top();
    git(&top, &["init", "-q"]);
    git(&top, &["add", "-A"]);
    git(&top, &["commit", "-q", "-m", "awal"]);
    fs::remove_file(register.root().join("kerja-sama/besar.toml")).expect("removed");
    let ran = register.ksd(&["check", "--since", "HEAD", "--format", "concise"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn as_many_exemptions_as_findings_take_no_time() {
    let mut more = String::new();
    for at in 0..4000 {
        more.push_str(&format!(
            "[[pengecualian]]\naturan = \"KSD303\"\nkunci = \"mitra[{at}].peran\"\nalasan = \"b\"\n"
        ));
    }
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", &more);
    let start = std::time::Instant::now();
    register.ksd(&["check", "--format", "concise"]);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
