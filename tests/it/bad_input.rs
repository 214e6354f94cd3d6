//! What cannot be done is said in one clear sentence, with exit code 2.

use crate::common::{Ran, Register};

#[test]
fn each_fault_of_the_command_line_is_told() {
    let register = Register::new().document("a", "2023-01-02", "2024-01-01", "");
    let refused = |arguments: &[&str], word: &str| register.ksd(arguments).refused(word);
    refused(
        &["list", "--expiring", "90x"],
        "\"90x\" tidak dapat dibaca untuk `--expiring`",
    );
    refused(&["list", "--expiring"], "`--expiring` memerlukan nilai");
    refused(&["list", "--as-of", "2024-02-30"], "tulis tanggal sebagai");
    refused(
        &["list", "--signed", "2024-Q5"],
        "\"2024-Q5\" bukan periode",
    );
    refused(
        &["list", "--mitra", "kota-samarindo"],
        "mungkin maksudnya \"kota-samarinda\"",
    );
    refused(
        &["list", "--pemrakarsa", "zzz"],
        "`--pemrakarsa` tidak mengenal \"zzz\"",
    );
    refused(
        &["list", "--status", "aktif"],
        "nilai yang diperbolehkan: tidak-dilanjutkan",
    );
    refused(
        &["list", "--jenis", "ksdd,xyz"],
        "`--jenis` tidak mengenal \"xyz\"",
    );
    refused(&["list", "--columns", "id,umur"], "tidak ada kolom `umur`");
    refused(&["list", "--sort", "umur"], "tidak ada kolom `umur`");
    refused(
        &["list", "hambatan", "--expiring", "90d"],
        "`--expiring` tidak berlaku",
    );
    refused(&["list", "rapat"], "`[REKAMAN]` tidak mengenal \"rapat\"");
    refused(&["list", "-o", "daftar.pptx"], "akhiran daftar.pptx");
    refused(
        &["list", "-o", "tidak/ada/daftar.csv"],
        "folder untuk tidak/ada/daftar.csv tidak ada",
    );
    refused(&["perika"], "perintah `perika` tidak dikenal");
    refused(
        &["check", "--frmat", "json"],
        "pilihan `--frmat` tidak dikenal",
    );
    refused(&["check", "tidak-ada.toml"], "tidak-ada.toml tidak ada");
    refused(
        &["--lang", "fr", "check"],
        "nilai yang diperbolehkan: id, en",
    );
    refused(
        &["check", "--lang", "en", "--format", "xml"],
        "values allowed: full, concise, json",
    );
    refused(&[], "Pemakaian: ksd");
}

#[test]
fn a_variable_set_to_nothing_says_nothing() {
    let register = Register::new();
    let empty = [("KSD_RECORDS", ""), ("KSD_LANG", ""), ("KSD_AS_OF", "")];
    let ran = register.ksd_with(&["list", "--format", "json"], &empty);
    assert_eq!(
        (ran.code, ran.stderr.contains("kesalahan")),
        (0, false),
        "{}",
        ran.stderr
    );
}

#[test]
fn no_register_is_told_with_what_to_do() {
    let empty = tempfile::TempDir::new().expect("a folder");
    let run = |arguments: &[&str]| {
        let mut command = crate::common::ksd();
        command.current_dir(empty.path()).args(arguments);
        Ran::of(command)
    };
    run(&["check"]).refused("sebutkan foldernya dengan `--records FOLDER`");
    run(&["list", "--lang", "en"]).refused("name it with `--records FOLDER`");
    run(&["check", "--records", "."]).refused("tidak ada `ksd.toml`");
    run(&["check", "--records", "/nowhere/at/all"]).refused("tidak ada `ksd.toml`");
}

#[test]
fn an_unreadable_register_is_told() {
    let register = Register::empty().write("kerja-sama", "bukan folder");
    register.ksd(&["check"]).refused("tidak dapat dibaca");
    register.ksd(&["list"]).refused("tidak dapat dibaca");
    let register = Register::empty();
    register.write_bytes("ksd.toml", b"\xff\xfe");
    register
        .ksd(&["check"])
        .refused("ksd.toml:1:1 tidak dapat dibaca: huruf ini bukan UTF-8");
    let newer =
        crate::common::KSD_TOML.replace("format = 1", "format = 2\nsesuatu_yang_baru = true");
    Register::empty()
        .write("ksd.toml", &newer)
        .ksd(&["check"])
        .refused("perlu ksd yang lebih baru");
}

#[test]
fn an_unsure_time_zone_is_not_guessed() {
    let broken = crate::common::KSD_TOML.replace("+08:00", "WITA");
    let register = Register::new().write("ksd.toml", &broken);
    register.ksd(&["list"]).refused("hari ini tidak pasti");
    assert_eq!(register.ksd(&["list", "--as-of", "2024-05-03"]).code, 0);
}

#[test]
fn quiet_keeps_quiet_of_notes_but_not_of_files_that_do_not_count() {
    let register = Register::new().write("kerja-sama/a.toml", "judul = ");
    let ran = register.ksd(&["list", "--quiet", "--as-of", "2024-05-03"]);
    assert!(
        ran.stderr
            .contains("tidak ikut dihitung (records/kerja-sama/a.toml)"),
        "{}",
        ran.stderr
    );
    assert!(!ran.stderr.contains("keadaan per"), "{}", ran.stderr);
}

#[test]
fn a_folder_of_the_register_can_be_checked() {
    let register = Register::new()
        .write("kerja-sama/2023/a.toml", "judul = 1")
        .write("kerja-sama/2024/b.toml", "judul = 1");
    let checked = |path: &str| {
        let path = register.root().join(path);
        register.ksd(&["check", "--format", "concise", &path.to_string_lossy()])
    };
    let of_2023 = checked("kerja-sama/2023");
    assert_eq!(of_2023.code, 1);
    assert!(
        of_2023.stdout.contains("/a.toml") && !of_2023.stdout.contains("/b.toml"),
        "{}",
        of_2023.stdout
    );
    assert!(checked("").stdout.contains("/b.toml"));
}
