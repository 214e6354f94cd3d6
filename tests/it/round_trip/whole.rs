//! The whole sample as a workbook: unedited it changes nothing, whatever program saved
//! it.

use std::path::Path;
use std::process::Command;

use super::{exported, files, import, merged, workbook};
use crate::common::{Register, skips};

fn sample() -> Register {
    Register::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("records"))
}

fn assert_unchanged(register: &Register, name: &str, run: impl FnOnce() -> crate::common::Ran) {
    let before = files(register);
    let ran = run();
    assert_eq!(ran.code, 0, "{name}: {}{}", ran.stdout, ran.stderr);
    assert!(
        ran.stderr.contains("tidak mengubah apa pun"),
        "{name}: {}{}",
        ran.stdout,
        ran.stderr
    );
    assert_eq!(files(register), before, "{name}");
}

#[test]
fn unedited_it_changes_not_one_byte() {
    let register = sample();
    let editor = exported(&register);
    assert_unchanged(&register, "as written", || import(&register, &["--write"]));
    assert_unchanged(&register, "saved as cells alone", || {
        merged(&register, &editor)
    });
    let ran = register.ksd(&[
        "export",
        "-o",
        "register.xlsx",
        "--overwrite",
        "--lang",
        "en",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert_unchanged(&register, "in English", || import(&register, &["--write"]));
}

/// What real LibreOffice saves; only where `.ci/long` asks for it.
#[test]
fn unedited_and_saved_by_libreoffice_it_changes_not_one_byte() {
    let is_asked = |name| std::env::var_os(name).is_some();
    if !["KSD_TEST_LIBREOFFICE", "KSD_TEST_ALL"]
        .into_iter()
        .any(is_asked)
    {
        eprintln!("skipped: KSD_TEST_LIBREOFFICE is not set");
        return;
    }
    if Command::new("soffice").arg("--version").output().is_err() {
        skips("soffice is not installed");
        return;
    }
    let register = sample();
    exported(&register);
    let made = workbook(&register);
    for ending in ["xlsx", "ods", "xls"] {
        let folder = register.top().join(ending);
        let profile = register.top().join("profile");
        let ran = Command::new("soffice")
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .arg(&folder)
            .arg(&made)
            .output()
            .expect("soffice runs");
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        let saved = folder.join(format!("register.{ending}"));
        let saved = saved.to_string_lossy();
        assert_unchanged(&register, ending, || {
            register.ksd(&["import", &saved, "--as-of", "2024-05-03", "--write"])
        });
    }
}
