//! What ksd asks Git, in folders that nobody should trust and in those where
//! Git cannot answer.

use std::fs;
use std::path::Path;

use crate::common::Register;
use crate::common::git::{git, git_with, is_missing, ksd_in};

const UNKNOWN: &str = "0123456789012345678901234567890123456789";

fn register() -> Register {
    Register::new().document("lama", "2023-01-02", "2022-01-01", "")
}

/// Runs every command that asks Git, also for what no clone has.
fn ask_everything(register: &Register, report: &str) {
    let arguments = ["--skip-unreadable", "--as-of", "2024-05-03", "-o", report];
    let ran = register.ksd(&[&["report", "register"][..], &arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let ran = register.ksd(&["summary", "--as-of", "2024-05-03"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    for revision in ["HEAD", UNKNOWN, ":records/ksd.toml", "@{upstream}"] {
        register.ksd(&["check", "--since", revision]);
    }
}

/// A configuration that names a program wherever Git would run one.
fn hostile(marker: &Path) -> String {
    let marker = marker.display().to_string().replace('\\', "/");
    let touch = format!("touch '{marker}'; false");
    let ext = format!("ext::sh -c touch% '{}'", marker.replace(' ', "% "));
    format!(
        "[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tfsmonitor = \"{touch}\"\n\
         \tpager = \"{touch}\"\n\tsshCommand = \"{touch}\"\n\talternateRefsCommand = \"{touch}\"\n\
         \tuntrackedCache = true\n\
         [pager]\n\trev-parse = true\n\trev-list = true\n\tls-tree = true\n\tcat-file = true\n\
         [alias]\n\trev-parse = \"!{touch}\"\n\tls-tree = \"!{touch}\"\n\
         [log]\n\tshowSignature = true\n[gpg]\n\tprogram = \"{touch}\"\n\
         [diff]\n\texternal = \"{touch}\"\n\
         [filter \"x\"]\n\tclean = \"{touch}\"\n\tsmudge = \"{touch}\"\n\tprocess = \"{touch}\"\n\
         \trequired = true\n\
         [remote \"origin\"]\n\turl = \"{ext}\"\n\tpromisor = true\n\
         \tfetch = +refs/heads/*:refs/remotes/origin/*\n\
         [extensions]\n\tpartialClone = origin\n\
         [protocol]\n\tallow = always\n[protocol \"ext\"]\n\tallow = always\n"
    )
}

#[test]
fn a_repository_that_came_with_the_records_runs_nothing_and_is_an_error() {
    if is_missing() {
        return;
    }
    let register = register();
    let marker = register.top().join("penanda");
    let deep = ["", "kerja-sama/2024/", "arsip/"];
    for folder in deep {
        let config = hostile(&marker).replace("bare = false", "bare = false\n\tworktree = .");
        let write = |file: &str, text: &str| {
            register.write_bytes(&format!("{folder}{file}"), text.as_bytes());
        };
        write("HEAD", "ref: refs/heads/main\n");
        write("config", &config);
        write("objects/info/x", "");
        write("refs/heads/x", "");
    }
    let register = register.committed();
    ask_everything(&register, "laporan.html");
    let inside = |arguments: &[&str]| ksd_in(&register.root(), arguments);
    inside(&["check", "--since", UNKNOWN]);
    inside(&["summary", "--as-of", "2024-05-03"]);
    assert!(!marker.exists(), "a program of the register's was run");
    // The commit is that of the repository above.
    let report = fs::read_to_string(register.top().join("laporan.html")).expect("the report");
    let commit = register.git(&["rev-parse", "HEAD"]);
    assert!(report.contains(&format!("commit {}", &commit[..12])));
    let ran = register.ksd(&["check", "--select", "KSD017", "--format", "concise"]);
    let heads: Vec<&str> = ran
        .stdout
        .lines()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(
        heads,
        [
            "records/HEAD",
            "records/arsip/HEAD",
            "records/kerja-sama/2024/HEAD"
        ]
    );
    assert_eq!(ran.code, 1);
    assert!(
        ran.stdout
            .contains("kesalahan[KSD017]: folder records ialah repositori Git")
    );
    // It was there before.
    let ran = register.ksd(&["check", "--select", "KSD017", "--since", "HEAD"]);
    assert_eq!((ran.stdout.as_str(), ran.code), ("", 0));
}

#[test]
fn only_what_git_takes_for_a_repository_is_an_error() {
    let found = |files: &[&str]| {
        let register = register();
        for file in files {
            register.write_bytes(file, b"x");
        }
        let ran = register.ksd(&["check", "--select", "KSD017"]);
        ran.code
    };
    assert_eq!(found(&["arsip/HEAD", "arsip/objects/x", "arsip/refs/x"]), 1);
    // A worktree's folder says where its objects are; Windows knows no capitals.
    assert_eq!(found(&["arsip/HEAD", "arsip/commondir"]), 1);
    assert_eq!(found(&["arsip/head", "arsip/Objects/x", "arsip/REFS/x"]), 1);
    assert_eq!(found(&["arsip/HEAD", "arsip/objects/x"]), 0);
    assert_eq!(found(&["arsip/objects/x", "arsip/refs/x"]), 0);
    // The register's own.
    assert_eq!(found(&[".git/HEAD", ".git/objects/x", ".git/refs/x"]), 0);
}

#[test]
fn a_repository_whose_configuration_is_hostile_runs_nothing() {
    if is_missing() {
        return;
    }
    let register = register().committed();
    let top = register.top();
    let marker = top.join("penanda");
    fs::create_dir_all(top.join(".git/info")).expect("a folder");
    fs::write(top.join(".git/config"), hostile(&marker)).expect("the configuration");
    fs::write(top.join(".git/info/attributes"), "* filter=x diff=x\n").expect("attributes");
    for hook in [
        "post-index-change",
        "reference-transaction",
        "post-checkout",
    ] {
        let script = format!("#!/bin/sh\ntouch '{}'\n", marker.display());
        let file = top.join(".git/hooks").join(hook);
        fs::create_dir_all(top.join(".git/hooks")).expect("a folder");
        fs::write(&file, script).expect("a hook");
        executable(&file);
    }
    // Changed, so that who compares files looks at what they hold.
    let register = register.document("baru", "2023-01-02", "2022-01-01", "");
    ask_everything(&register, "laporan.html");
    assert!(!marker.exists(), "a program of the repository's was run");
}

fn executable(file: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).expect("permissions");
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// Only the three commands that need Git start it.
#[cfg(unix)]
#[test]
fn other_commands_start_no_git() {
    let register = register();
    fs::create_dir(register.top().join(".git")).expect("a folder");
    let marker = register.top().join("penanda");
    let programs = register.top().join("program");
    fs::create_dir(&programs).expect("a folder");
    let script = format!("#!/bin/sh\necho \"$@\" >> '{}'\nexit 1\n", marker.display());
    fs::write(programs.join("git"), script).expect("a program");
    executable(&programs.join("git"));
    let path = format!("{}:/usr/bin:/bin", programs.display());
    let run = |arguments: &[&str]| register.ksd_with(arguments, &[("PATH", &path)]);
    for arguments in [
        &["check"][..],
        &["list", "--as-of", "2024-05-03"],
        &["show", "lama", "--as-of", "2024-05-03"],
        &["agenda", "--as-of", "2024-05-03"],
        &["rule", "KSD201"],
        &["schema", "mitra"],
        &["man"],
    ] {
        run(arguments);
        assert!(!marker.exists(), "{arguments:?}");
    }
    run(&["summary", "--as-of", "2024-05-03"]);
    assert!(marker.exists(), "summary asks it");
}

#[test]
fn what_git_says_to_hooks_leads_nowhere_else() {
    if is_missing() {
        return;
    }
    let register = register().committed();
    let local = register.git(&["rev-parse", "--local-env-vars"]);
    let variables: Vec<(&str, &str)> = local
        .lines()
        .filter(|name| !name.starts_with("GIT_CONFIG"))
        .chain([
            "GIT_ICASE_PATHSPECS",
            "GIT_GLOB_PATHSPECS",
            "GIT_NOGLOB_PATHSPECS",
        ])
        .map(|name| (name, "1"))
        .collect();
    assert!(variables.len() > 10, "{local}");
    let ran = register.ksd_with(&["check", "--since", "HEAD"], &variables);
    assert_eq!((ran.stdout.as_str(), ran.code), ("", 0), "{}", ran.stderr);
    // A hook in a linked worktree.
    let worktree = tempfile::TempDir::new().expect("a temporary folder");
    let worktree = worktree.path().join("cabang");
    register.git(&["worktree", "add", "-q", &worktree.display().to_string()]);
    let folder = git(&worktree, &["rev-parse", "--absolute-git-dir"]);
    for git_dir in [folder.as_str(), ".git", "no-repository"] {
        let mut command = crate::common::ksd();
        command.current_dir(&worktree).env("GIT_DIR", git_dir);
        command.args(["check", "--since", "HEAD"]);
        let ran = crate::common::Ran::of(command);
        assert_eq!((ran.stdout.as_str(), ran.code), ("", 0), "{git_dir}");
    }
}

#[test]
fn a_register_is_found_wherever_it_lies_in_its_repository() {
    if is_missing() {
        return;
    }
    // At its root, in a folder whose name looks like a pattern, as a submodule.
    let register = register();
    git(&register.root(), &["init", "-q"]);
    git(&register.root(), &["add", "."]);
    git(&register.root(), &["commit", "-q", "-m", "x"]);
    let ran = register.ksd(&["check", "--since", "HEAD"]);
    assert_eq!((ran.stdout.as_str(), ran.code), ("", 0), "{}", ran.stderr);
    let top = tempfile::TempDir::new().expect("a temporary folder");
    let (top, source) = (top.path(), register.root().display().to_string());
    git(top, &["init", "-q"]);
    let file = ["-c", "protocol.file.allow=always"];
    git(
        top,
        &[&file[..], &["submodule", "--quiet", "add", &source, "[a]"]].concat(),
    );
    git(top, &["clone", "-q", &source, "salinan"]);
    fs::remove_dir_all(top.join("salinan/.git")).expect("a repository");
    fs::rename(top.join("salinan"), top.join("s[ab]*")).expect("a folder");
    git(top, &["add", "."]);
    git(top, &["commit", "-q", "-m", "x"]);
    for folder in ["[a]", "s[ab]*"] {
        let ran = ksd_in(top, &["check", "--records", folder, "--since", "HEAD"]);
        assert_eq!((ran.stdout.as_str(), ran.code), ("", 0), "{}", ran.stderr);
        assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    }
    // Only a pattern would find the last commit here.
    let commit = git(top, &["rev-parse", "--short=12", "HEAD"]);
    fs::create_dir(top.join("sab")).expect("a folder");
    fs::write(top.join("sab/x"), "x").expect("a file");
    git(top, &["add", "."]);
    git(top, &["commit", "-q", "-m", "x"]);
    let ran = ksd_in(
        top,
        &["summary", "--records", "s[ab]*", "--as-of", "2024-05-03"],
    );
    assert!(
        ran.stdout.contains(&format!("commit {commit}\n")),
        "{}",
        ran.stdout
    );
}

#[test]
fn names_that_are_not_utf8_stand_in_nobodys_way() {
    if is_missing() {
        return;
    }
    let register = register().committed();
    let top = register.top();
    let object = git_with(&top, &["hash-object", "-w", "--stdin"], b"x");
    let name = |folder: &str, ending: &str| {
        let mut line = format!("100644 {object}\trecords/{folder}caf").into_bytes();
        line.push(0xe9);
        line.extend(ending.bytes());
        line.push(0);
        line
    };
    let lines = [
        name("", ".jpg"),
        name("kerja-sama/", ".toml"),
        name("arsip/", ".pdf"),
    ];
    git_with(
        &top,
        &["update-index", "-z", "--index-info"],
        &lines.concat(),
    );
    register.git(&["commit", "-q", "-m", "x"]);
    let ran = register.ksd(&["check", "--since", "HEAD", "--format", "concise"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let only = "peringatan[KSD904]: rekaman kerja-sama `caf\u{fffd}` dihapus\n";
    assert!(
        ran.stdout.ends_with(only) && ran.stdout.lines().count() == 1,
        "{}",
        ran.stdout
    );
}

#[test]
fn each_thing_that_is_wrong_with_git_has_its_own_sentence() {
    if is_missing() {
        return;
    }
    let since = |register: &Register, revision: &str, variables: &[(&str, &str)]| {
        register.ksd_with(&["check", &format!("--since={revision}")], variables)
    };
    let outside = register();
    since(&outside, "HEAD", &[])
        .refused("tidak terletak di repositori Git yang mempunyai folder kerja");
    let fresh = register();
    fresh.git(&["init", "-q"]);
    since(&fresh, "HEAD", &[]).refused("register ini belum masuk commit mana pun");
    let register = register().committed();
    let nowhere = register.top().display().to_string();
    since(&register, "HEAD", &[("PATH", &nowhere)]).refused("perintah `git` tidak ditemukan");
    // What Git's own tests set to see it refuse another owner's folder.
    let other = ("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    let ran = since(&register, "HEAD", &[other]);
    ran.refused("milik pengguna lain");
    ran.refused("jalankan: git config --global --add safe.directory ");
    // Whom the user trusts, as containers say it.
    let trusted = [
        other,
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "safe.directory"),
        ("GIT_CONFIG_VALUE_0", "*"),
    ];
    assert_eq!(since(&register, "HEAD", &trusted).code, 0);
    for revision in [
        "tidak-ada",
        "^HEAD",
        "HEAD..HEAD",
        "--all",
        ":records",
        "",
        UNKNOWN,
    ] {
        let ran = since(&register, revision, &[]);
        ran.refused(&format!(
            "Git tidak mengenal commit \"{revision}\"; periksa namanya"
        ));
        assert!(!ran.stderr.contains("fetch"), "{}", ran.stderr);
    }
    // A worktree whose repository went away.
    let broken = self::register();
    fs::write(broken.top().join(".git"), "gitdir: /tidak/ada\n").expect("a file");
    since(&broken, "HEAD", &[]).refused("Git tidak dapat bekerja di repositori ini");
}

#[test]
fn a_clone_that_lacks_something_says_how_to_fetch_it() {
    if is_missing() {
        return;
    }
    let register = register().committed();
    let first = register.git(&["rev-parse", "HEAD"]);
    let register = register.document("lama", "2023-01-02", "2022-02-02", "");
    register.commit();
    register.git(&["config", "uploadpack.allowFilter", "true"]);
    let clones = tempfile::TempDir::new().expect("a temporary folder");
    let clones = clones.path();
    let path = register.top().display().to_string().replace('\\', "/");
    let url = format!(
        "file://{}{path}",
        if path.starts_with('/') { "" } else { "/" }
    );
    let clone = |how: &str, name: &str| git(clones, &["clone", "-q", how, &url, name]);
    let since = |name: &str| ksd_in(&clones.join(name), &["check", "--since", &first]);

    clone("--depth=1", "dangkal");
    since("dangkal").refused("`fetch-depth: 0`");
    let ran = ksd_in(
        &clones.join("dangkal"),
        &["summary", "--as-of", "2024-05-03"],
    );
    let head = &register.git(&["rev-parse", "HEAD"])[..12];
    let named = format!("commit {head} (HEAD; riwayat klon ini tidak lengkap)");
    assert!(ran.stdout.contains(&named), "{}", ran.stdout);
    git(&clones.join("dangkal"), &["fetch", "-q", "--unshallow"]);
    assert_eq!(since("dangkal").code, 0);

    for filter in ["blob:none", "tree:0"] {
        let name = &filter[..4];
        clone(&format!("--filter={filter}"), name);
        let ran = since(name);
        ran.refused(&format!(
            "klon ini tidak memuat isi commit {}",
            &first[..12]
        ));
        ran.refused("`git fetch --refetch --no-filter`");
        git(
            &clones.join(name),
            &["fetch", "-q", "--refetch", "--no-filter"],
        );
        assert_eq!(since(name).code, 0);
    }
}

/// The commit that `summary` names, and what it says on stderr.
fn commit(register: &Register) -> (Option<String>, String) {
    let ran = register.ksd(&["-q", "summary", "--format", "json", "--as-of", "2024-05-03"]);
    let commit = ran.json()["commit"].as_str().map(str::to_owned);
    (commit, ran.stderr)
}

#[test]
fn the_commit_is_the_last_one_that_touched_the_register() {
    let bare = register();
    assert_eq!(commit(&bare), (None, String::new()));
    if is_missing() {
        return;
    }
    for objects in ["sha1", "sha256"] {
        names_its_commit(objects);
    }
}

fn names_its_commit(objects: &str) {
    let register = register();
    register.git(&["init", "-q", &format!("--object-format={objects}")]);
    let (none, why) = commit(&register);
    assert_eq!(none, None);
    assert!(
        why.starts_with("commit register tidak disebut: register ini belum masuk"),
        "{why}"
    );
    let first = register.commit()[..12].to_owned();
    assert_eq!(commit(&register), (Some(first.clone()), String::new()));
    // Elsewhere in the repository, or a scan: not what is read.
    fs::write(register.top().join("catatan.txt"), "x").expect("a file");
    register.write_bytes("arsip/pindaian.pdf", b"x");
    assert_eq!(commit(&register).0, Some(first.clone()));
    fs::remove_dir_all(register.root().join("arsip")).expect("a folder");
    register.commit();
    assert_eq!(commit(&register).0, Some(first.clone()));

    let changed = Some(format!("{first}+"));
    let file = register.root().join("kerja-sama/lama.toml");
    let text = fs::read_to_string(&file).expect("the record");
    fs::write(&file, text.replace('\n', "\r\n")).expect("the record");
    assert_eq!(commit(&register).0, Some(first.clone()), "line ends apart");
    fs::write(&file, text.replace("Judul", "Perihal")).expect("the record");
    assert_eq!(commit(&register).0, changed, "a changed record");
    fs::remove_file(&file).expect("a file");
    assert_eq!(commit(&register).0, changed, "a deleted record");
    fs::write(&file, &text).expect("the record");
    assert_eq!(commit(&register).0, Some(first));
    register.write_bytes("mitra/baru.toml", b"nama = \"X\"\ngolongan = \"daerah\"\n");
    assert_eq!(commit(&register).0, changed, "an untracked record");
    let second = register.commit()[..12].to_owned();
    assert_eq!(commit(&register).0, Some(second));
}
