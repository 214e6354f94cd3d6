//! `ksd save` in a repository that came from a stranger: nothing that it names is
//! started, here or on the server.

use std::fs;
use std::path::Path;

use crate::common::git::{git, is_missing};
use crate::common::{Ran, Register};

/// Every hook that Git knows and that a commit or a push could meet.
const HOOKS: [&str; 16] = [
    "applypatch-msg",
    "commit-msg",
    "fsmonitor-watchman",
    "post-commit",
    "post-index-change",
    "post-receive",
    "post-update",
    "pre-auto-gc",
    "pre-commit",
    "pre-push",
    "pre-receive",
    "prepare-commit-msg",
    "proc-receive",
    "push-to-checkout",
    "reference-transaction",
    "update",
];

fn hooks(folder: &Path, marker: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    for hook in HOOKS {
        let script = format!("#!/bin/sh\necho {hook} >> '{}'\n", marker.display());
        let file = folder.join(hook);
        fs::write(&file, script).expect("a hook");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("permissions");
        }
    }
}

/// Settings that name a program wherever one is asked for.
fn settings(marker: &Path, hooks: &Path) -> String {
    let (marker, hooks) = (marker.display(), hooks.display());
    let touch = format!("echo config >> '{marker}'; false");
    format!(
        "[core]\n\tfsmonitor = \"{touch}\"\n\thooksPath = {hooks}\n\tsshCommand = \"{touch}\"\n\
         \taskPass = \"{touch}\"\n\tgitProxy = \"{touch}\"\n\talternateRefsCommand = \"{touch}\"\n\
         \teditor = \"{touch}\"\n\tpager = \"{touch}\"\n\tautocrlf = true\n\tuntrackedCache = true\n\
         [commit]\n\tgpgSign = true\n[push]\n\tgpgSign = true\n\trecurseSubmodules = on-demand\n\
         [gpg]\n\tprogram = \"{touch}\"\n[user]\n\tsigningKey = x\n[credential]\n\thelper = \"!{touch}\"\n\
         [filter \"x\"]\n\tclean = \"{touch}\"\n\tsmudge = \"{touch}\"\n\tprocess = \"{touch}\"\n\
         \trequired = true\n[diff]\n\texternal = \"{touch}\"\n[sequence]\n\teditor = \"{touch}\"\n\
         [gc]\n\tauto = 1\n\trecentObjectsHook = \"{touch}\"\n[maintenance]\n\tauto = true\n\
         [receive]\n\tautogc = true\n\tdenyCurrentBranch = updateInstead\n\
         [alias]\n\tcommit-tree = \"!{touch}\"\n\tupdate-ref = \"!{touch}\"\n\tpush = \"!{touch}\"\n"
    )
}

fn save(register: &Register, arguments: &[&str]) -> Ran {
    let author = ["--author", "Siti Contoh <siti@example.org>"];
    let nobody = [
        ("GIT_CONFIG_GLOBAL", "/tidak/ada"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
    ];
    register.ksd_with(&[&["save"], arguments, &author].concat(), &nobody)
}

/// A hostile repository, with what its programs would leave.
fn hostile(remote: &str) -> (Register, std::path::PathBuf) {
    let register = Register::new()
        .document("lama", "2023-01-02", "2025-01-01", "")
        .committed();
    let top = register.top();
    let marker = top.join("penanda");
    hooks(&top.join(".git/hooks"), &marker);
    hooks(&top.join("kait"), &marker);
    let config = top.join(".git/config");
    let own = fs::read_to_string(&config).expect("settings");
    let theirs = settings(&marker, &top.join("kait"));
    let remote = format!(
        "[remote \"origin\"]\n\turl = \"{remote}\"\n\treceivepack = \"touch '{}'\"\n\tproxy = x\n",
        marker.display()
    );
    fs::write(config, format!("{own}{theirs}{remote}")).expect("settings");
    fs::write(top.join(".git/info/attributes"), "*.pdf filter=x diff=x\n").expect("attributes");
    let register = register
        .document("lama", "2023-01-02", "2025-02-02", "")
        .write("lampiran/a.pdf", "isi");
    (register, marker)
}

#[test]
fn nothing_that_the_repository_names_is_run() {
    if is_missing() {
        return;
    }
    let (register, marker) = hostile("https://example.invalid/x.git");
    let ran = save(&register, &[]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(ran.stdout.contains("~ kerja-sama lama"), "{}", ran.stdout);
    assert!(
        ran.stderr.contains("disimpan lewat program `x`"),
        "{}",
        ran.stderr
    );
    let commit = fs::read_to_string(register.top().join(".git/refs/heads/main")).expect("a branch");
    assert!(
        !marker.exists(),
        "{}",
        fs::read_to_string(&marker).unwrap_or_default()
    );
    // Not signed either.
    fs::write(
        register.top().join(".git/config"),
        "[core]\n\tbare = false\n",
    )
    .expect("settings");
    let object = register.git(&["cat-file", "commit", commit.trim()]);
    assert!(!object.contains("gpgsig"), "{object}");
}

/// An address names no program, and a server in a folder runs none of its own.
#[test]
fn nothing_is_run_when_it_is_sent() {
    if is_missing() {
        return;
    }
    for address in [
        "ext::sh -c touch% penanda",
        "ext::sh% -c% true",
        "fd::17",
        "transport::https://example.invalid",
        "git://example.invalid/x.git",
        "-oProxyCommand=touch penanda",
        "--upload-pack=touch penanda",
    ] {
        let (register, marker) = hostile(address);
        let ran = save(&register, &["--push"]);
        assert_eq!(ran.code, 2, "{address}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("bukan https, ssh, atau folder"),
            "{address}: {}",
            ran.stderr
        );
        assert!(!marker.exists(), "{address}");
    }
    let (register, marker) = hostile("ssh://-oProxyCommand=touch/x");
    let ran = save(&register, &["--push"]);
    assert_eq!(ran.code, 2, "{}", ran.stderr);
    assert!(!marker.exists());
    // A folder: bare, with hooks, alternates and settings of its own.
    let server = tempfile::TempDir::new().expect("a temporary folder");
    let server = server.path();
    git(server, &["init", "-q", "--bare"]);
    let (register, marker) = hostile(&server.display().to_string());
    hooks(&server.join("hooks"), &marker);
    let own = fs::read_to_string(server.join("config")).expect("settings");
    let theirs = settings(&marker, &server.join("hooks"));
    fs::write(server.join("config"), format!("{own}{theirs}")).expect("settings");
    let lender = tempfile::TempDir::new().expect("a temporary folder");
    git(lender.path(), &["init", "-q"]);
    let objects = format!("{}\n", lender.path().join(".git/objects").display());
    fs::create_dir_all(server.join("objects/info")).expect("a folder");
    fs::write(server.join("objects/info/alternates"), objects).expect("alternates");
    let ran = save(&register, &["--push"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stderr.contains("terkirim ke server origin"),
        "{}",
        ran.stderr
    );
    assert!(
        !marker.exists(),
        "{}",
        fs::read_to_string(&marker).unwrap_or_default()
    );
    assert!(server.join("refs/heads/main").exists());
}
