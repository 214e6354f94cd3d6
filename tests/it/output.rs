//! What reaches stdout and files: whole, or told.

use std::fs;
use std::path::Path;

use crate::common::{Ran, Register};

/// A register with so many documents, one of them faulty.
fn register(documents: usize) -> Register {
    let mut register = Register::new().document("salah", "2023-01-02", "2022-01-01", "");
    for at in 0..documents {
        register = register.document(&format!("d{at}"), "2023-01-02", "2034-01-01", "");
    }
    register
}

/// The folder above the register, where ksd runs.
fn above(register: &Register) -> std::path::PathBuf {
    register.root().parent().expect("a parent").to_owned()
}

/// The names of what lies beside the register.
fn beside(register: &Register) -> Vec<String> {
    let entries = fs::read_dir(above(register)).expect("the folder");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("a file").file_name();
    let names = entries
        .map(name)
        .map(|name| name.to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name != "records").collect();
    names.sort();
    names
}

const DAY: [&str; 2] = ["--as-of", "2024-05-03"];

fn ran(register: &Register, arguments: &[&str]) -> Ran {
    register.ksd(&[arguments, &DAY].concat())
}

#[cfg(unix)]
#[test]
fn who_closes_the_pipe_changes_no_exit_code() {
    use std::process::{Command, Stdio};
    let register = register(2000);
    let code = |arguments: &[&str]| {
        let mut child = Command::new(assert_cmd::cargo::cargo_bin!("ksd"))
            .args(arguments)
            .args(["--records", &register.root().to_string_lossy()])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("ksd runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("ksd ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        output.status.code()
    };
    assert_eq!(code(&["check"]), Some(1));
    assert_eq!(code(&["summary"]), Some(0));
    assert_eq!(code(&["list", "--exit-code"]), Some(1));
    assert_eq!(code(&["list"]), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn data_that_cannot_be_written_is_told_in_one_sentence() {
    let register = register(1);
    for arguments in [
        &["check"][..],
        &["check", "--format", "json"],
        &["list"],
        &["summary"],
        &["agenda"],
        &["show", "d0"],
        &["rule"],
        &["schema", "mitra"],
        &["completions", "bash"],
        &["man"],
        &["--help"],
        &["report", "register", "-o", "-", "--format", "docx"],
    ] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("a full disk");
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin!("ksd"));
        let output = command
            .current_dir(above(&register))
            .args(arguments)
            .stdout(full)
            .output()
            .expect("ksd runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?} {said}");
        assert_eq!(
            said,
            "kesalahan: keluaran tidak dapat ditulis: diska penuh; kosongkan sebagian atau pilih \
             tempat lain\n",
            "{arguments:?}"
        );
    }
}

#[test]
fn a_file_that_exists_is_replaced_only_if_that_is_asked() {
    let register = register(1);
    for (arguments, file) in [
        (&["list"][..], "a.csv"),
        (&["summary"], "a.html"),
        (&["agenda"], "a.ics"),
        (&["rule"], "a.md"),
        (&["report", "register"], "a.docx"),
    ] {
        let file = above(&register).join(file);
        let name = file.to_string_lossy().into_owned();
        fs::write(&file, "lama").expect("a file");
        let asked = |more: &[&str]| {
            let day: &[&str] = if arguments[0] == "rule" { &[] } else { &DAY };
            register.ksd(&[arguments, &["-o", &name], more, day].concat())
        };
        asked(&[]).refused("--overwrite");
        assert_eq!(fs::read(&file).expect("the file"), b"lama");
        assert_eq!(asked(&["--overwrite"]).code, 0, "{arguments:?}");
        assert_ne!(fs::read(&file).expect("the file"), b"lama");
    }
    assert_eq!(
        beside(&register),
        ["a.csv", "a.docx", "a.html", "a.ics", "a.md"]
    );
    ran(&register, &["list", "--overwrite"]).refused("--output");
}

#[test]
fn several_targets_are_proved_before_the_first_is_written() {
    let register = register(1);
    fs::write(above(&register).join("ada.md"), "lama").expect("a file");
    let refused = |second: &str, word: &str| {
        let arguments = ["report", "register", "-o", "a.html", "-o", second];
        ran(&register, &arguments).refused(word);
        assert!(
            !beside(&register).contains(&"a.html".to_owned()),
            "{second}"
        );
    };
    refused("a.html", "disebut dua kali");
    refused("./a.html", "disebut dua kali");
    refused("records/../a.html", "disebut dua kali");
    refused(
        "tidak/ada/a.docx",
        "folder untuk tidak/ada/a.docx tidak ada",
    );
    refused("a.pptx", "akhiran a.pptx");
    refused("ada.md", "sudah ada");
    refused("records", "akhiran records");
    refused("records/ksd.toml", "akhiran");
    refused("ada.md/b.md", "bukan folder");
    #[cfg(unix)]
    {
        let link = above(&register).join("tautan.md");
        std::os::unix::fs::symlink("tidak-ada.md", link).expect("a link");
        refused("tautan.md", "tautan ke tidak-ada.md yang tidak ada");
        refused("/dev/full", "akhiran /dev/full");
    }
    assert_eq!(
        ran(
            &register,
            &["report", "register", "-o", "a.html", "-o", "b.docx"]
        )
        .code,
        0
    );
}

#[test]
fn records_and_settings_are_no_targets() {
    let register = register(1);
    let settings = fs::read(register.root().join("ksd.toml")).expect("the settings");
    for target in [
        "records/kerja-sama/x.csv",
        "records/kerja-sama/x.toml",
        "records/mitra/2024/x.csv",
        "records/mitra/kota-samarinda.toml",
        "records/ksd.toml",
        "records/lain.toml",
        "ksd.toml",
    ] {
        let _ = fs::create_dir(register.root().join("mitra/2024"));
        for more in [&[][..], &["--overwrite"]] {
            let arguments = [&["list", "--format", "csv", "-o", target], more].concat();
            ran(&register, &arguments).refused("tempat rekaman register");
        }
    }
    let now = fs::read(register.root().join("ksd.toml")).expect("the settings");
    assert_eq!(now, settings);
    // Beside them there is room.
    assert_eq!(
        ran(&register, &["list", "-o", "records/daftar.csv"]).code,
        0
    );
}

#[test]
fn what_cannot_be_written_is_told_in_our_own_words() {
    let register = register(1);
    let refused = |arguments: &[&str], words: &[&str]| {
        let ran = ran(&register, arguments);
        for word in words {
            ran.refused(word);
        }
        assert!(!ran.stderr.contains("os error"), "{}", ran.stderr);
    };
    refused(&["list", "-o", "a.pdf"], &["tidak menulis PDF", "`.html`"]);
    refused(
        &["report", "register", "-o", "a.pdf"],
        &["`.docx`", "PDF dari Word", "peramban"],
    );
    refused(&["report", "register", "-o", "a.doc"], &["pakai `.docx`"]);
    refused(&["list", "-o", "a.xls"], &["pakai `.xlsx`"]);
    refused(&["list", "-o", "-"], &["`--format`"]);
    refused(&["report", "register", "-o", "-"], &["`--format`"]);
    refused(
        &["list", "-o", "tidak/ada.csv"],
        &["folder untuk tidak/ada.csv tidak ada"],
    );
    let long = format!("{}.csv", "x".repeat(300));
    refused(&["list", "-o", &long], &["terlalu panjang"]);
    refused(
        &["list", "--format", "csv", "-o", "records"],
        &["folder, bukan berkas"],
    );
    assert_eq!(beside(&register), Vec::<String>::new());
}

#[test]
fn a_hyphen_is_stdout() {
    let register = register(1);
    let plain = ran(&register, &["list", "--format", "csv"]).stdout;
    let hyphen = ran(&register, &["list", "--format", "csv", "-o", "-"]);
    assert_eq!((hyphen.stdout, hyphen.code), (plain, 0));
    let report = ["report", "register", "--format", "markdown", "-o"];
    let told = ran(&register, &[&report[..], &["-"]].concat());
    ran(&register, &[&report[..], &["r.md"]].concat());
    let written = fs::read_to_string(above(&register).join("r.md")).expect("the report");
    assert_eq!(told.stdout, written);
    // A workbook is bytes, and comes as it is.
    let mut command = crate::common::ksd();
    command
        .current_dir(above(&register))
        .args(["list", "--format", "xlsx", "-o", "-"]);
    let bytes = command.args(DAY).output().expect("ksd runs").stdout;
    assert!(bytes.starts_with(b"PK"));
    assert_eq!(beside(&register), ["r.md"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_no_device_is_replaced() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    let register = register(1);
    let folder = above(&register);
    fs::write(folder.join("asli.csv"), "lama").expect("a file");
    let private = fs::Permissions::from_mode(0o640);
    fs::set_permissions(folder.join("asli.csv"), private).expect("permissions");
    symlink("asli.csv", folder.join("tautan.csv")).expect("a link");
    ran(&register, &["list", "-o", "tautan.csv"]).refused("sudah ada");
    assert_eq!(
        ran(&register, &["list", "-o", "tautan.csv", "--overwrite"]).code,
        0
    );
    assert!(folder.join("tautan.csv").is_symlink());
    let written = fs::metadata(folder.join("asli.csv")).expect("the file");
    assert!(written.len() > 10);
    assert_eq!(written.permissions().mode() & 0o777, 0o640);

    let pipe = folder.join("pipa.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).expect("the pipe")
    });
    assert_eq!(ran(&register, &["list", "-o", "pipa.csv"]).code, 0);
    assert!(reader.join().expect("the reader").contains("d0"));
    assert!(fs::metadata(&pipe).expect("the pipe").file_type().is_fifo());

    let on_stdout = ran(&register, &["list", "--format", "csv", "-o", "/dev/stdout"]);
    assert!(on_stdout.stdout.contains("d0") && on_stdout.code == 0);
    if Path::new("/dev/full").exists() {
        ran(&register, &["list", "--format", "csv", "-o", "/dev/full"]).refused("diska penuh");
    }
}

#[cfg(unix)]
#[test]
fn whoever_kills_ksd_finds_the_old_file_or_the_new_one() {
    use std::process::{Command, Stdio};
    use std::time::Duration;
    let register = Register::new();
    let folder = above(&register);
    let file = folder.join("aturan.json");
    let start = |limit: &str| {
        let script = format!("{limit} exec \"$0\" rule --overwrite -o aturan.json");
        Command::new("sh")
            .current_dir(&folder)
            .args(["-c", &script])
            .arg(assert_cmd::cargo::cargo_bin!("ksd"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("ksd runs")
    };
    assert!(start("").wait().expect("an end").success());
    let new = fs::read(&file).expect("the file");
    let old = b"lama".repeat(10_000);
    // In the middle of the writing, surely: the system stops it at 4 KiB.
    fs::write(&file, &old).expect("the old file");
    assert!(!start("ulimit -f 8;").wait().expect("an end").success());
    assert!(fs::read(&file).expect("the file") == old);
    // And at any moment.
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..300 {
        fs::write(&file, &old).expect("the old file");
        let mut child = start("");
        std::thread::sleep(Duration::from_micros(random.u64(0..12_000)));
        // It may be over.
        let _ = child.kill();
        child.wait().expect("an end");
        let found = fs::read(&file).expect("the file");
        assert!(found == old || found == new, "{} bytes", found.len());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_temporary_folder_that_takes_nothing_is_told() {
    // Over 10,000 rows a workbook waits in a temporary file.
    let register = Register::new();
    for at in 0..10_100 {
        let text = format!("nama = \"Mitra {at}\"\ngolongan = \"ormas\"\n");
        register.write_bytes(&format!("mitra/m{at}.toml"), text.as_bytes());
    }
    let refused = |setting: &str| {
        let script = format!("{setting} exec \"$0\" list mitra -o m.xlsx --as-of 2024-05-03");
        let mut command = std::process::Command::new("sh");
        command.current_dir(above(&register)).args(["-c", &script]);
        command.arg(assert_cmd::cargo::cargo_bin!("ksd"));
        let output = command.output().expect("ksd runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains("TMPDIR"), "{said}");
        assert_eq!(beside(&register), Vec::<String>::new());
    };
    refused("TMPDIR=/tidak/ada");
    // A file that may not grow stands in for a full disk: with the signal
    // ignored, writing fails.
    refused("trap '' XFSZ; ulimit -f 100;");
}
