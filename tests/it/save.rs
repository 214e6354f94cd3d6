//! `ksd save`: what changed in the register, committed and told.

use std::fs;
use std::path::Path;

use sha2::Digest;

use crate::common::git::{git, is_missing};
use crate::common::{Ran, Register};

const AUTHOR: [&str; 2] = ["--author", "Siti Contoh <siti@example.org>"];

/// With nobody's settings.
const NOBODY: [(&str, &str); 2] = [
    ("GIT_CONFIG_GLOBAL", "/tidak/ada"),
    ("GIT_CONFIG_NOSYSTEM", "1"),
];

fn save(register: &Register, arguments: &[&str]) -> Ran {
    register.ksd_with(&[&["save"], arguments].concat(), &NOBODY)
}

fn saved(register: &Register, arguments: &[&str]) -> Ran {
    let ran = save(register, &[arguments, &AUTHOR].concat());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    ran
}

/// A register that is committed.
fn register() -> Register {
    let register = Register::new().document("lama", "2023-01-02", "2025-01-01", "");
    fs::write(register.top().join("catatan.md"), "x\n").expect("a file");
    register.committed()
}

#[test]
fn what_changed_is_committed_and_told_and_nothing_else() {
    if is_missing() {
        return;
    }
    let register = register()
        .document("baru", "2024-01-02", "2026-01-01", "")
        .document("lama", "2023-01-02", "2025-06-01", "catatan = \"x\"")
        .write("lampiran/naskah.pdf", "%PDF\r\n");
    fs::remove_file(register.root().join("mitra/kota-samarinda.toml")).expect("a file");
    // The user has prepared something else, and changed a page.
    let top = register.top();
    fs::write(top.join("disiapkan.txt"), "x\n").expect("a file");
    register.git(&["add", "disiapkan.txt"]);
    fs::write(top.join("catatan.md"), "y\n").expect("a file");
    let dry = save(&register, &["--dry-run"]);
    let ran = saved(&register, &[]);
    let told = "+ kerja-sama baru: Judul baru\n\
                + lampiran/naskah.pdf\n\
                ~ kerja-sama lama: Judul lama (catatan, hari terakhir)\n\
                - mitra kota-samarinda: Pemerintah Kota Samarinda\n";
    assert_eq!((ran.stdout.as_str(), dry.stdout.as_str()), (told, told));
    assert!(
        ran.stderr
            .contains("di cabang main oleh Siti Contoh <siti@example.org>")
    );
    assert!(
        ran.stderr
            .contains("berubah juga di luar register dan tidak ikut tersimpan: catatan.md;"),
        "{}",
        ran.stderr
    );
    let message = register.git(&["log", "-1", "--format=%an <%ae>%n%B"]);
    let subject = "Mencatat 1 berkas, 1 kerja-sama; mengubah 1 kerja-sama; menghapus 1 mitra";
    let told = told.trim_end();
    assert_eq!(
        message,
        format!("Siti Contoh <siti@example.org>\n{subject}\n\n{told}")
    );
    assert_eq!(
        register
            .git(&["diff", "--name-status", "HEAD~", "HEAD"])
            .lines()
            .count(),
        4
    );
    // The index is as it was, but for what is saved.
    assert_eq!(
        register.git(&["status", "--porcelain"]),
        "M catatan.md\nA  disiapkan.txt"
    );
    assert_eq!(
        register.git(&["diff", "--cached", "--name-only"]),
        "disiapkan.txt"
    );
    // Nothing is left to save.
    let ran = saved(&register, &[]);
    assert!(
        ran.stderr
            .contains("tidak ada yang berubah sejak commit terakhir")
    );
}

#[test]
fn the_user_says_it_and_is_asked_once_who_he_is() {
    if is_missing() {
        return;
    }
    let change = |register: Register, end: &str| register.document("lama", "2023-01-02", end, "");
    let register = change(register(), "2025-02-02");
    save(&register, &[]).refused("`ksd save --author \"Nama <surel@contoh.go.id>\"`");
    for nobody in [
        "Siti",
        "<siti@example.org>",
        "Siti <siti>",
        "Siti <a b@c>",
        "",
        "Si<ti <a@b>",
    ] {
        save(&register, &["--author", nobody]).refused("--author");
    }
    saved(&register, &["Tambah", "KB sampah"]);
    assert_eq!(
        register.git(&["log", "-1", "--format=%B"]),
        "Tambah KB sampah"
    );
    // Now it is known, and one record is told in the first line.
    let register = change(register, "2025-03-03");
    let ran = save(&register, &["--lang", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("saved as commit"), "{}", ran.stderr);
    assert_eq!(
        register.git(&["log", "-1", "--format=%an: %s"]),
        "Siti Contoh: Change kerja-sama lama: Judul lama"
    );
    // Another one, this time alone.
    let register = change(register, "2025-04-04");
    let ran = save(&register, &["--author", "Budi Contoh <budi@example.org>"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let register = change(register, "2025-05-05");
    save(&register, &[]);
    let authors = register.git(&["log", "-2", "--format=%an"]);
    assert_eq!(authors, "Siti Contoh\nBudi Contoh");
}

#[test]
fn a_writing_command_says_how_to_save() {
    let register = Register::new().document("lama", "2023-01-02", "2025-01-01", "");
    let ran = register.ksd(&["record", "lama", "--set", "waktu.berakhir=2-2-2025"]);
    assert!(
        ran.stderr.contains("simpan dengan `ksd save`"),
        "{}",
        ran.stderr
    );
    let ran = register.ksd(&["save"]);
    ran.refused("belum menjadi repositori Git");
    ran.refused("git init");
}

/// Line ends are those that Git itself would keep; what has `-text` stays byte for byte.
#[test]
fn line_ends_are_kept_as_git_keeps_them() {
    if is_missing() {
        return;
    }
    let windows = |text: &str| text.replace('\n', "\r\n");
    let settings = "nama = \"A\"\ngolongan = \"daerah\"\n";
    for (attributes, config, kept) in [
        ("*.toml text eol=lf\n", "", "lf"),
        ("* text=auto\n", "", "lf"),
        ("", "true", "lf"),
        ("", "input", "lf"),
        ("", "", "crlf"),
        ("*.toml -text\n", "true", "crlf"),
    ] {
        let register = register();
        fs::write(register.top().join(".gitattributes"), attributes).expect("attributes");
        if !config.is_empty() {
            register.git(&["config", "core.autocrlf", config]);
        }
        // One that is only checked out with other ends has not changed.
        let lama =
            fs::read_to_string(register.root().join("kerja-sama/lama.toml")).expect("a file");
        let register = register
            .write("kerja-sama/lama.toml", &windows(&lama))
            .write("mitra/baru.toml", &windows(settings));
        let ran = saved(&register, &[]);
        let held = register.git(&["cat-file", "blob", "HEAD:records/mitra/baru.toml"]);
        let is_windows = held.contains("\r\n");
        assert_eq!(
            is_windows,
            kept == "crlf",
            "{attributes} {config}: {held:?}"
        );
        assert_eq!(
            ran.stdout.contains("lama"),
            kept == "crlf",
            "{attributes} {config}"
        );
        assert_eq!(
            register.git(&["status", "--porcelain", "records/mitra"]),
            "",
            "{attributes} {config}"
        );
    }
}

#[test]
fn what_is_not_saved_is_told() {
    if is_missing() {
        return;
    }
    let register = register()
        .write("lampiran/a.pdf", "a")
        .write("lampiran/~$a.docx", "a");
    let top = register.top();
    fs::write(top.join(".gitignore"), "*.pdf\n~$*\n").expect("a file");
    fs::write(top.join(".gitattributes"), "*.tif filter=lfs -text\n").expect("a file");
    register.write_bytes("lampiran/pindaian.tif", b"isi");
    register.write_bytes("lampiran/[a]*?.txt", b"isi");
    register.write_bytes("lampiran/lain/.git/HEAD", b"x");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/passwd", register.root().join("tautan.toml")).expect("a link");
    let ran = saved(&register, &[]);
    assert_eq!(ran.stdout, "+ lampiran/[a]*?.txt\n", "{}", ran.stderr);
    for told in [
        "records/lampiran/a.pdf (disebut `.gitignore`)",
        "records/lampiran/pindaian.tif (disimpan lewat program `lfs`",
        "records/lampiran/lain (repositori Git tersendiri)",
        #[cfg(unix)]
        "records/tautan.toml (tautan; ganti dengan berkasnya sendiri)",
    ] {
        assert!(ran.stderr.contains(told), "{told}: {}", ran.stderr);
    }
    assert!(!ran.stderr.contains("~$"), "{}", ran.stderr);
    // What Git LFS has already is told no more; what is ignored, every time.
    let hash = sha2::Sha256::digest(b"isi");
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let pointer =
        format!("version https://git-lfs.github.com/spec/v1\noid sha256:{hash}\nsize 3\n");
    let object =
        crate::common::git::git_with(&top, &["hash-object", "-w", "--stdin"], pointer.as_bytes());
    let entry = format!("100644,{object},records/lampiran/pindaian.tif");
    register.git(&["update-index", "--add", "--cacheinfo", &entry]);
    register.git(&["commit", "-q", "-m", "x"]);
    let ran = saved(&register, &[]);
    assert!(!ran.stderr.contains("pindaian.tif"), "{}", ran.stderr);
}

#[test]
fn a_sparse_checkout_loses_nothing() {
    if is_missing() {
        return;
    }
    let register = register();
    register.git(&[
        "sparse-checkout",
        "set",
        "--no-cone",
        "/*",
        "!/records/mitra/",
    ]);
    assert!(!register.root().join("mitra/kota-samarinda.toml").exists());
    let register = register.write("kerja-sama/x.toml", "judul = \"X\"\n");
    let ran = saved(&register, &[]);
    assert_eq!(ran.stdout, "+ kerja-sama x: X\n");
    let held = register.git(&["ls-tree", "-r", "--name-only", "HEAD"]);
    assert!(held.contains("records/mitra/kota-samarinda.toml"), "{held}");
}

#[test]
fn it_is_sent_where_a_server_is_set() {
    if is_missing() {
        return;
    }
    let register = register();
    let change = |register: Register, end: &str| register.document("lama", "2023-01-02", end, "");
    let ran = save(
        &change(self::register(), "2025-02-02"),
        &["--push", AUTHOR[0], AUTHOR[1]],
    );
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("tersimpan sebagai commit"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("tidak ada server bernama origin"),
        "{}",
        ran.stderr
    );
    let server = tempfile::TempDir::new().expect("a temporary folder");
    git(server.path(), &["init", "-q", "--bare"]);
    let address = server.path().display().to_string();
    register.git(&["remote", "add", "origin", &address]);
    let register = change(register, "2025-02-02");
    let ran = saved(&register, &["--push"]);
    assert!(
        ran.stderr.contains("terkirim ke server origin"),
        "{}",
        ran.stderr
    );
    let head = register.git(&["rev-parse", "HEAD"]);
    assert_eq!(git(server.path(), &["rev-parse", "refs/heads/main"]), head);
    assert_eq!(register.git(&["rev-parse", "origin/main"]), head);
    // Somebody else was there first.
    let other = tempfile::TempDir::new().expect("a temporary folder");
    let clone = other.path().join("klon");
    git(
        other.path(),
        &["clone", "-q", "-b", "main", &address, "klon"],
    );
    git(&clone, &["commit", "-q", "--allow-empty", "-m", "x"]);
    git(&clone, &["push", "-q", "origin", "main"]);
    let register = change(register, "2025-03-03");
    let ran = save(&register, &["--push"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(ran.stderr.contains("`git pull --rebase`"), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("tersimpan sebagai commit"),
        "{}",
        ran.stderr
    );
    // Gone.
    register.git(&[
        "remote",
        "set-url",
        "origin",
        &other.path().join("x").display().to_string(),
    ]);
    let ran = save(&register, &["--push"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
}

#[test]
fn a_repository_in_which_nothing_should_be_saved() {
    if is_missing() {
        return;
    }
    let fresh = || self::register().document("lama", "2023-01-02", "2025-02-02", "");
    let refused = |register: &Register, word: &str| {
        let before = register.git(&["rev-list", "--all"]);
        save(register, &AUTHOR).refused(word);
        assert_eq!(register.git(&["rev-list", "--all"]), before);
    };
    let register = fresh();
    register.git(&["checkout", "-q", "--detach"]);
    refused(&register, "tidak ada cabang yang dipakai");
    for (file, word) in [
        ("rebase-merge", "`git rebase` belum selesai"),
        ("rebase-apply", "`git rebase` belum selesai"),
        ("MERGE_HEAD", "`git merge` belum selesai"),
        ("CHERRY_PICK_HEAD", "`git cherry-pick` belum selesai"),
        ("index.lock", "perintah Git lain sedang bekerja"),
    ] {
        let register = fresh();
        fs::create_dir_all(register.top().join(".git").join(file)).expect("a folder");
        refused(&register, word);
    }
    let register = fresh();
    let other = [
        NOBODY[0],
        NOBODY[1],
        ("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"),
    ];
    register
        .ksd_with(&["save"], &other)
        .refused("milik pengguna lain");
    let nowhere = register.top().display().to_string();
    register
        .ksd_with(&["save"], &[("PATH", &nowhere)])
        .refused("perintah `git` tidak ditemukan");
    let empty = tempfile::TempDir::new().expect("a temporary folder");
    crate::common::git::ksd_in(empty.path(), &["save"]).refused("tidak ada `records/ksd.toml`");
}

/// In a worktree, at the repository's root, in a folder below it, and in an empty one.
#[test]
fn a_register_is_saved_wherever_it_lies_in_its_repository() {
    if is_missing() {
        return;
    }
    let run = |folder: &Path, arguments: &[&str]| {
        let mut command = crate::common::ksd();
        command
            .current_dir(folder)
            .args(["save"])
            .args(arguments)
            .args(AUTHOR);
        command.envs(NOBODY);
        let ran = Ran::of(command);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran
    };
    let register = Register::new();
    git(
        &register.root(),
        &["-c", "init.defaultBranch=main", "init", "-q"],
    );
    run(&register.root(), &["--records", "."]);
    assert_eq!(git(&register.root(), &["status", "--porcelain"]), "");
    let held = git(&register.root(), &["ls-tree", "-r", "--name-only", "HEAD"]);
    assert_eq!(held, "ksd.toml\nmitra/kota-samarinda.toml");
    let register = self::register();
    let worktree = tempfile::TempDir::new().expect("a temporary folder");
    let worktree = worktree.path().join("cabang");
    register.git(&["worktree", "add", "-q", &worktree.display().to_string()]);
    fs::write(worktree.join("records/mitra/b.toml"), "nama = \"B\"\n").expect("a file");
    let ran = run(&worktree, &[]);
    assert!(ran.stderr.contains("di cabang cabang"), "{}", ran.stderr);
    assert_eq!(git(&worktree, &["status", "--porcelain"]), "");
    assert_eq!(register.git(&["status", "--porcelain"]), "");
}
