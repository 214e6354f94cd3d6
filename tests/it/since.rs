//! `ksd check --since`: the findings that a commit did not have, and what it
//! had that is gone.

use crate::common::Register;
use crate::common::git::is_missing;
use std::fs;

/// A register with one old finding, committed.
fn committed() -> Register {
    Register::new()
        .document("tetap", "2023-01-02", "2024-01-01", "")
        .document("lama", "2023-01-02", "2022-01-01", "")
        .committed()
}

/// The new findings as `CODE record key`, and the exit code.
fn since(register: &Register, commit: &str) -> (Vec<String>, i32) {
    let ran = register.ksd(&["check", "--since", commit, "--format", "json"]);
    assert!(ran.code < 2, "{}", ran.stderr);
    let findings = ran.json()["findings"].as_array().expect("findings").clone();
    let line = |finding: &serde_json::Value| {
        let words = [&finding["rule"], &finding["record"], &finding["key"]];
        let words = words.map(|word| word.as_str().unwrap_or("-"));
        words.join(" ").trim_end_matches(" -").to_owned()
    };
    (findings.iter().map(line).collect(), ran.code)
}

fn found(lines: &[&str], code: i32) -> (Vec<String>, i32) {
    (lines.iter().map(|&line| line.to_owned()).collect(), code)
}

#[test]
fn what_was_there_is_not_told_again() {
    if is_missing() {
        return;
    }
    let register = committed();
    assert_eq!(register.ksd(&["check"]).code, 1);
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
}

#[test]
fn what_is_new_is_told_wherever_it_is() {
    if is_missing() {
        return;
    }
    let register = committed().document("baru", "2023-01-02", "2022-06-01", "");
    let new = "KSD201 baru waktu.berakhir";
    assert_eq!(since(&register, "HEAD"), found(&[new], 1));
    // Deleting a partner breaks the agreements that name it.
    fs::remove_file(register.root().join("mitra/kota-samarinda.toml")).expect("a file");
    let all = [
        new,
        "KSD007 baru mitra[0].id",
        "KSD007 lama mitra[0].id",
        "KSD007 tetap mitra[0].id",
        "KSD904 kota-samarinda",
    ];
    assert_eq!(since(&register, "HEAD"), found(&all, 1));
}

#[test]
fn a_moved_line_is_no_new_finding() {
    if is_missing() {
        return;
    }
    let register = committed();
    let file = register.root().join("kerja-sama/lama.toml");
    let text = fs::read_to_string(&file).expect("the record");
    fs::write(&file, format!("# catatan\n\n{text}")).expect("the record");
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
}

#[test]
fn a_record_is_the_same_whatever_its_file_is_called() {
    if is_missing() {
        return;
    }
    let register = committed();
    let root = register.root();
    let path = |name: &str| root.join(format!("kerja-sama/{name}.toml"));
    let rename = |from: &str, to: &str| {
        let folder = path(to);
        fs::create_dir_all(folder.parent().expect("a folder")).expect("a folder");
        fs::rename(path(from), path(to)).expect("a file");
    };
    // Renamed, and with the line ends of Windows.
    rename("lama", "2023/kuno");
    let text = fs::read_to_string(path("2023/kuno")).expect("the record");
    fs::write(path("2023/kuno"), text.replace('\n', "\r\n")).expect("the record");
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
    // Moved and changed, with the same id.
    fs::remove_file(path("2023/kuno")).expect("a file");
    let text = text.replace("Judul", "Perihal");
    fs::create_dir_all(root.join("kerja-sama/2022")).expect("a folder");
    fs::write(path("2022/lama"), text).expect("the record");
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
    // Two that changed names: the finding goes with what the file holds.
    register.commit();
    rename("2022/lama", "sementara");
    rename("tetap", "2022/lama");
    rename("sementara", "tetap");
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
}

#[test]
fn a_copy_is_a_record_of_its_own() {
    if is_missing() {
        return;
    }
    let register = committed();
    let folder = register.root().join("kerja-sama");
    fs::copy(folder.join("lama.toml"), folder.join("salinan.toml")).expect("a copy");
    assert_eq!(
        since(&register, "HEAD"),
        found(
            &["KSD028 salinan judul", "KSD201 salinan waktu.berakhir"],
            1
        )
    );
}

#[test]
fn what_is_gone_is_told() {
    if is_missing() {
        return;
    }
    let more = "[telaahan]\ntanggal = 2022-10-01\n";
    let events = "\n[[laporan]]\nperiode = \"2023-S1\"\ntanggal = 2023-07-10\n\
                  \n[[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-01-12\n\
                  \n[[evaluasi]]\ntanggal = 2023-11-20\n";
    let register = Register::new()
        .document("tetap", "2023-01-02", "2024-01-01", more)
        .document("hapus", "2023-01-02", "2024-01-01", "");
    let file = register.root().join("kerja-sama/tetap.toml");
    let whole = fs::read_to_string(&file).expect("the record") + events;
    fs::write(&file, &whole).expect("the record");
    let register = register.committed();
    assert_eq!(since(&register, "HEAD"), found(&[], 0));
    let told = |from: &str, to: &str, expected: &[&str]| {
        assert!(whole.contains(from), "{from}");
        fs::write(&file, whole.replacen(from, to, 1)).expect("the record");
        assert_eq!(since(&register, "HEAD"), found(expected, 0), "{from}");
    };
    // A correction is no loss.
    told("2024-01-12", "2024-01-13", &[]);
    let second = "[[laporan]]\nperiode = \"2023-S2\"\ntanggal = 2024-01-12\n";
    told(second, "", &["KSD904 tetap laporan.tanggal"]);
    told(
        events,
        "",
        &[
            "KSD904 tetap evaluasi.tanggal",
            "KSD904 tetap laporan.tanggal",
            "KSD904 tetap laporan.tanggal",
        ],
    );
    told(more, "", &["KSD904 tetap telaahan.tanggal"]);
    let signed = "ditandatangani = 2023-01-02\n";
    told(signed, "", &["KSD904 tetap waktu.ditandatangani"]);
    // What the record itself says to be unknown, or without end.
    let end = "berakhir = 2024-01-01\n";
    told(end, "", &["KSD904 tetap waktu.berakhir"]);
    told(end, "tanpa_batas = true\n", &[]);
    let unknown = "belum_diketahui = [\"telaahan.tanggal\"]\n[telaahan]\n";
    told(more, unknown, &[]);
    // A record, with its former file; `--strict` makes it count.
    fs::write(&file, &whole).expect("the record");
    fs::remove_file(register.root().join("kerja-sama/hapus.toml")).expect("a file");
    assert_eq!(since(&register, "HEAD"), found(&["KSD904 hapus"], 0));
    let ran = register.ksd(&[
        "check", "--since", "HEAD", "--strict", "--format", "concise",
    ]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.stdout,
        "records/kerja-sama/hapus.toml: peringatan[KSD904]: rekaman kerja-sama `hapus` dihapus\n"
    );
    // Without a commit there is nothing to compare with.
    assert_eq!(register.ksd(&["check", "--strict"]).code, 0);
}

#[test]
fn every_format_tells_of_a_deleted_record() {
    if is_missing() {
        return;
    }
    let register = committed();
    fs::remove_file(register.root().join("kerja-sama/tetap.toml")).expect("a file");
    for format in [
        "full", "concise", "json", "sarif", "github", "gitlab", "junit",
    ] {
        let ran = register.ksd(&["check", "--since", "HEAD", "--format", format]);
        assert_eq!(ran.code, 0, "{format}");
        assert!(ran.stdout.contains("`tetap` dihapus"), "{}", ran.stdout);
    }
}

#[test]
fn where_the_register_was_not_to_be_read_everything_is_new_and_that_is_said() {
    if is_missing() {
        return;
    }
    let register = Register::new().document("lama", "2023-01-02", "2022-01-01", "");
    register.git(&["init", "-q"]);
    register.git(&["commit", "-q", "--allow-empty", "-m", "x"]);
    register.commit();
    let new = found(&["KSD201 lama waktu.berakhir"], 1);
    assert_eq!(since(&register, "HEAD~1"), new);
    let said = |revision: &str| register.ksd(&["check", "-q", "--since", revision]).stderr;
    let moved = "semua temuan dianggap baru, sebab pada commit \"HEAD~1\" register belum ada atau \
                 terletak di folder lain\n";
    assert_eq!(said("HEAD~1"), moved);
    assert_eq!(said("HEAD"), "");
    // Its settings could not be read then, and can now.
    let settings = fs::read_to_string(register.root().join("ksd.toml")).expect("settings");
    for broken in ["[", &settings.replace("format = 1", "format = 99")] {
        register.write_bytes("ksd.toml", broken.as_bytes());
        register.commit();
        register.write_bytes("ksd.toml", settings.as_bytes());
        assert_eq!(since(&register, "HEAD"), new);
    }
    let broken = "semua temuan dianggap baru, sebab pada commit \"HEAD\" `ksd.toml` tidak dapat \
                  dibaca\n";
    assert_eq!(said("HEAD"), broken);
}
