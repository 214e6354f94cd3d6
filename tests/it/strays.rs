//! Nothing that could not be read is passed over in silence.

use crate::common::Register;

const SOUND: &str =
    "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[[mitra]]\nid = \"kota-samarinda\"\n";

/// `file code` of every finding.
fn findings(register: &Register) -> Vec<String> {
    let ran = register.ksd(&["check", "--format", "json"]);
    let report = ran.json();
    let findings = report["findings"].as_array().expect("findings").clone();
    let line = |finding: &serde_json::Value| {
        let file = finding["file"].as_str().expect("a file");
        let file = file.trim_start_matches("records/");
        format!("{file} {}", finding["rule"].as_str().expect("a rule"))
    };
    findings.iter().map(line).collect()
}

/// The codes of the findings about a register with a file of that name beside a
/// sound record `kerja-sama/a.toml`.
fn with(file: &str) -> Vec<String> {
    let register = Register::new()
        .write("kerja-sama/a.toml", SOUND)
        .write(file, SOUND);
    let of_file = findings(&register);
    let codes = of_file.iter().filter_map(|line| line.strip_prefix(file));
    codes.map(|code| code.trim().to_owned()).collect()
}

#[test]
fn another_ending_is_told_with_the_right_one() {
    for name in [
        "b.tml",
        "b.tom1",
        "b.tom",
        "b.txt",
        "b",
        "b.TXT",
        "2024/b.tml",
    ] {
        assert_eq!(with(&format!("kerja-sama/{name}")), ["KSD019"], "{name}");
    }
    let register = Register::new().write("kerja-sama/b.tml", SOUND);
    let ran = register.ksd(&["check", "--lang", "en"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout.contains("rename it to `b.toml`"),
        "{}",
        ran.stdout
    );
    // It is not counted, and every command that counts says so.
    let listed = register.ksd(&["list", "--format", "json"]);
    assert_eq!(listed.json()["skipped"][0], "records/kerja-sama/b.tml");
    // Named, it is told with its true cause.
    let named = register.ksd(&["check", "records/kerja-sama/b.tml"]);
    assert!(
        named.stdout.contains("KSD019"),
        "{}{}",
        named.stdout,
        named.stderr
    );
}

#[test]
fn what_else_lies_among_the_records_is_a_warning() {
    for name in [
        "b.toml.bak",
        "b.toml~",
        "b.pdf",
        "catatan.md",
        "a.txt",
        "b.docx",
    ] {
        assert_eq!(with(&format!("kerja-sama/{name}")), ["KSD020"], "{name}");
    }
    // Unless a record names it.
    let register = Register::new()
        .write(
            "kerja-sama/a.toml",
            &format!("{SOUND}[arsip]\nberkas = \"kerja-sama/a.pdf\"\n"),
        )
        .write("kerja-sama/a.pdf", "");
    assert_eq!(findings(&register), Vec::<String>::new());
}

#[test]
fn what_systems_and_people_keep_beside_records_is_left_in_peace() {
    let mut register = Register::new().write("kerja-sama/a.toml", SOUND);
    for file in [
        "kerja-sama/.gitkeep",
        "kerja-sama/.DS_Store",
        "kerja-sama/Thumbs.db",
        "kerja-sama/desktop.ini",
        "mitra/README.md",
        "README.md",
        ".ksd/urung/x.toml",
        ".impor/data.toml",
        "arsip/2024/a.pdf",
        "aset/lambang.png",
    ] {
        register = register.write(file, "");
    }
    assert_eq!(findings(&register), Vec::<String>::new());
}

#[test]
fn a_copy_is_told_and_counts_once() {
    for copy in [
        "a (1)",
        "a(1)",
        "a - Copy",
        "a - Copy (2)",
        "a - Salin",
        "a - Salinan",
        "a copy",
        "a 2",
        "a-DESKTOP-AB12C",
        "a-LAPTOP",
        "a.sync-conflict-20240503-101112-ABCDEFG",
        "a (conflicted copy 2024-05-03 101112)",
        "a (Sari's conflicted copy 2024-05-03)",
    ] {
        let file = format!("kerja-sama/{copy}.toml");
        assert_eq!(with(&file), ["KSD021"], "{copy}");
    }
    let register = Register::new()
        .write("kerja-sama/a.toml", SOUND)
        .write("kerja-sama/a (1).toml", SOUND);
    let listed = register.ksd(&["list", "--format", "json"]).json();
    assert_eq!(listed["rows"].as_array().expect("rows").len(), 1);
    assert_eq!(listed["skipped"][0], "records/kerja-sama/a (1).toml");
    // Without what it is a copy of, only its name is wrong.
    assert_eq!(with("kerja-sama/b (1).toml"), ["KSD012"]);
    assert_eq!(with("kerja-sama/a-lagi.toml"), Vec::<String>::new());
    assert_eq!(with("ksd (1).toml"), ["KSD021"]);
}

#[cfg(unix)]
#[test]
fn names_that_windows_cannot_keep_are_told() {
    for name in ["nul", "aux", "con", "prn", "com1", "lpt9"] {
        let file = format!("kerja-sama/{name}.toml");
        assert_eq!(with(&file), ["KSD018"], "{name}");
    }
    assert_eq!(with("arsip/con.pdf"), ["KSD018"]);
    for name in ["a:b", "a*b", "a?b", "a\"b", "a<b", "a>b", "a|b"] {
        assert_eq!(with(&format!("arsip/{name}.pdf")), ["KSD018"], "{name}");
    }
    assert_eq!(with("arsip/a. "), ["KSD018"]);
    let folder = |folder: &str| {
        let register = Register::new().write(&format!("{folder}/b.toml"), SOUND);
        findings(&register)
    };
    for name in ["aux", "x.", "x ", "a:b"] {
        let named = format!("kerja-sama/{name}");
        assert_eq!(folder(&named), [format!("{named} KSD018")]);
    }
    assert_eq!(folder("kerja-sama/auxilia"), Vec::<String>::new());
    assert_eq!(folder("kerja-sama/com10"), Vec::<String>::new());
}

#[test]
fn two_names_that_differ_in_capitals_alone_are_told() {
    let probe = Register::new().write("arsip/a.pdf", "");
    if probe.root().join("arsip/A.PDF").exists() {
        eprintln!("skipped: this disk does not tell capitals apart");
        return;
    }
    let register = Register::new()
        .write("arsip/A.pdf", "")
        .write("arsip/a.pdf", "")
        .write("kerja-sama/Lama/b.toml", SOUND)
        .write("kerja-sama/lama/c.toml", SOUND);
    assert_eq!(
        findings(&register),
        ["arsip/a.pdf KSD018", "kerja-sama/lama KSD018"]
    );
}

#[test]
fn a_folder_with_a_records_name_is_told() {
    let register = Register::new().write("kerja-sama/x.toml/b.toml", SOUND);
    assert_eq!(findings(&register), ["kerja-sama/x.toml KSD014"]);
    let named = register.ksd(&["check", "records/kerja-sama/x.toml", "--lang", "en"]);
    assert!(
        named.stdout.contains("is a folder and no record"),
        "{}",
        named.stdout
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_in_place_of_a_folder_is_told() {
    use std::os::unix::fs::symlink;
    for kind in ["kerja-sama", "potensi", "tkksd"] {
        let register = Register::new();
        symlink("tidak-ada", register.root().join(kind)).expect("a link");
        assert_eq!(findings(&register), [format!("{kind} KSD014")]);
        let ran = register.ksd(&["check", "--lang", "en"]);
        assert!(
            ran.stdout.contains("a place that does not exist"),
            "{}",
            ran.stdout
        );
        let listed = register.ksd(&["list", "--format", "json"]).json();
        assert_eq!(listed["skipped"][0], format!("records/{kind}"));
        let named = register.ksd(&["check", &format!("records/{kind}")]);
        assert!(
            named.stdout.contains("KSD014"),
            "{}{}",
            named.stdout,
            named.stderr
        );
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_is_told_and_never_opened() {
    use std::os::unix::net::UnixListener;
    let register = Register::new().write("kerja-sama/a.toml", SOUND);
    let pipes = ["kerja-sama/pipa.toml", "mitra/pipa.pdf", "lain.toml"];
    for pipe in pipes {
        let made = std::process::Command::new("mkfifo")
            .arg(register.root().join(pipe))
            .status();
        assert!(made.expect("mkfifo").success());
    }
    let _socket = UnixListener::bind(register.root().join("kerja-sama/s.toml")).expect("a socket");
    assert_eq!(
        findings(&register),
        [
            "kerja-sama/pipa.toml KSD014",
            "kerja-sama/s.toml KSD014",
            "lain.toml KSD016",
            "mitra/pipa.pdf KSD014",
        ]
    );
    for arguments in [&["list"][..], &["summary"], &["agenda"], &["show", "a"]] {
        assert_eq!(register.ksd(arguments).code, 0);
    }
    let settings = Register::new();
    std::fs::remove_file(settings.root().join("ksd.toml")).expect("the settings");
    let made = std::process::Command::new("mkfifo")
        .arg(settings.root().join("ksd.toml"))
        .status();
    assert!(made.expect("mkfifo").success());
    let root = settings.root();
    let named = ["check", "--records", &root.to_string_lossy()];
    settings.ksd(&named).refused("bukan berkas biasa");
}

#[test]
fn marks_of_a_merge_are_told_wherever_they_stand() {
    let told = |text: &str| {
        let register = Register::new().write("kerja-sama/a.toml", text);
        let ran = register.ksd(&["check", "--format", "json"]);
        let finding = ran.json()["findings"][0].clone();
        let message = finding["message"].as_str().unwrap_or_default().to_owned();
        (message.contains("konflik Git")).then(|| finding["line"].as_u64().unwrap_or_default())
    };
    let conflict = "<<<<<<< HEAD\nobjek = [\"a\"]\n=======\nobjek = [\"b\"]\n>>>>>>> lain\n";
    assert_eq!(told(&format!("{SOUND}{conflict}")), Some(6));
    assert_eq!(
        told(&format!("{SOUND}{conflict}").replace('\n', "\r\n")),
        Some(6)
    );
    assert_eq!(told(&format!("{SOUND}<<<<<<<\n")), Some(6));
    assert_eq!(told(&format!("{SOUND}=======\n")), Some(6));
    assert_eq!(told(&format!("{SOUND}>>>>>>> lain\n")), Some(6));
    // TOML takes these for words of a text.
    let text = format!("maksud_tujuan = \"\"\"\n{conflict}\"\"\"\n{SOUND}");
    assert_eq!(told(&text), Some(2));
    // These are none.
    assert_eq!(
        told(&format!("maksud_tujuan = \"\"\"\n=======\n\"\"\"\n{SOUND}")),
        None
    );
    assert_eq!(
        told(&format!(
            "# <<<<<<< x\nmaksud_tujuan = \"a <<<<<<< b\"\n{SOUND}"
        )),
        None
    );
    // In the settings they stop everything, and are named.
    let settings = format!("{}\n{conflict}", crate::common::KSD_TOML);
    Register::empty()
        .write("ksd.toml", &settings)
        .ksd(&["check"])
        .refused("konflik Git");
}

#[test]
fn a_file_that_a_record_names_lies_below_the_register_and_is_there() {
    let codes = |path: &str| {
        let text = format!("{SOUND}[arsip]\nberkas = '{path}'\n");
        let register = Register::new()
            .write("kerja-sama/b.toml", &text)
            .write("arsip/b.pdf", "");
        let report = register.ksd(&["check", "--format", "json"]).json();
        let findings = report["findings"].as_array().expect("findings").clone();
        let line = |finding: &serde_json::Value| {
            assert_eq!(finding["key"], "arsip.berkas");
            format!("{} {}", finding["rule"], finding["line"]).replace('"', "")
        };
        findings.iter().map(line).collect::<Vec<_>>()
    };
    for outside in [
        "/etc/passwd",
        "../luar.pdf",
        "arsip/../../luar.pdf",
        "..",
        "C:\\x.pdf",
        "C:/x.pdf",
        "\\\\server\\x.pdf",
        "https://contoh.go.id/x.pdf",
        "arsip\\b.pdf",
        "",
        " ",
    ] {
        assert_eq!(codes(outside), ["KSD022 7"], "{outside}");
    }
    for missing in ["arsip/tidak-ada.pdf", "b.pdf", "arsip"] {
        assert_eq!(codes(missing), ["KSD023 7"], "{missing}");
    }
    for fine in ["arsip/b.pdf", "./arsip/b.pdf", "-", "..."] {
        assert_eq!(codes(fine), Vec::<String>::new(), "{fine}");
    }
}

#[cfg(unix)]
#[test]
fn a_scan_that_a_link_leads_to_outside_is_told() {
    let text = format!("{SOUND}[arsip]\nberkas = \"b.pdf\"\n");
    let register = Register::new().write("kerja-sama/b.toml", &text);
    std::os::unix::fs::symlink("/etc/hostname", register.root().join("b.pdf")).expect("a link");
    assert_eq!(findings(&register), ["kerja-sama/b.toml KSD022"]);
}

#[test]
fn what_is_missing_or_foreign_among_several_is_told_and_the_rest_checked() {
    let register = Register::new()
        .write("kerja-sama/a.toml", "judul = 1")
        .write("kerja-sama/b.toml", "judul = 1")
        .write("catatan.md", "");
    let checked = |files: &[&str]| register.ksd(&[&["check", "--format", "json"], files].concat());
    let a = "records/kerja-sama/a.toml";
    let ran = checked(&[a, "records/kerja-sama/hilang.toml", "records/catatan.md"]);
    let report = ran.json();
    assert_eq!(ran.code, 1);
    let findings = report["findings"].as_array().expect("findings");
    assert!(!findings.is_empty() && findings.iter().all(|finding| finding["file"] == a));
    assert_eq!(
        report["not_checked"],
        serde_json::json!([
            {"file": "records/kerja-sama/hilang.toml", "why": "missing"},
            {"file": "records/catatan.md", "why": "foreign"},
        ])
    );
    for word in [
        "peringatan: records/kerja-sama/hilang.toml tidak ada",
        "peringatan: records/catatan.md bukan",
    ] {
        assert!(ran.stderr.contains(word), "{}", ran.stderr);
    }
    // A change that touches no record is no fault; names in vain are one.
    let foreign = checked(&["records/catatan.md", "records/kerja-sama/hilang.toml"]);
    assert_eq!(
        (foreign.code, &foreign.json()["findings"]),
        (0, &serde_json::json!([]))
    );
    assert_eq!(checked(&["records/catatan.md"]).code, 0);
    checked(&["hilang.toml"]).refused("hilang.toml tidak ada");
    checked(&["hilang.toml", "hilang/juga.toml"]).refused("hilang.toml tidak ada");
}

#[test]
fn the_register_that_is_meant_is_named() {
    let register = Register::new().write("kerja-sama/a.toml", SOUND);
    let near = |folder: &str, meant: &str| {
        register
            .ksd(&["check", "--records", folder])
            .refused(&format!("mungkin maksudnya `--records {meant}`"));
    };
    let records = std::path::Path::new(".").join("records");
    near(".", &records.display().to_string());
    near("records/kerja-sama", "records");
}

#[test]
fn what_a_commit_had_is_not_told_again() {
    let old = format!("{SOUND}[arsip]\nberkas = \"arsip/hilang.pdf\"\n");
    let kept = format!("{SOUND}[arsip]\nberkas = \"arsip/a.pdf\"\n");
    let register = Register::new()
        .write("kerja-sama/a.toml", &old)
        .write("kerja-sama/b.toml", &kept)
        .write("kerja-sama/catatan.docx", "")
        .write("kerja-sama/c.tml", SOUND)
        .write("kerja-sama/b (1).toml", SOUND)
        .write("arsip/a.pdf", "");
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &[
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.org",
            "commit",
            "-qm",
            "x",
        ],
    ] {
        let mut git = std::process::Command::new("git");
        git.current_dir(register.root()).args(arguments);
        assert!(git.status().expect("git runs").success());
    }
    let since = || {
        register
            .ksd(&["check", "--since", "HEAD", "--format", "json"])
            .json()["findings"]
            .clone()
    };
    assert_eq!(since(), serde_json::json!([]));
    std::fs::remove_file(register.root().join("arsip/a.pdf")).expect("the scan");
    assert_eq!(since()[0]["rule"], "KSD023");
}
