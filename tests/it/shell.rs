//! `ksd completions` and `ksd man`.

use std::io::Read;
use std::process::{Command, Stdio};

use crate::common::Ran;

fn ksd(arguments: &[&str]) -> Ran {
    let mut command = crate::common::ksd();
    command.args(arguments);
    Ran::of(command)
}

const COMMANDS: [&str; 5] = ["check", "list", "rule", "completions", "man"];

#[test]
fn every_shell_has_its_script() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = ksd(&["completions", shell]);
        assert_eq!((script.code, script.stderr.as_str()), (0, ""));
        assert!(
            script
                .stdout
                .contains(&format!("ksd completions {shell} -- ")),
            "{shell}: it asks ksd itself: {}",
            script.stdout
        );
    }
}

#[test]
fn a_shell_that_is_not_known() {
    ksd(&["completions", "zs"]).refused("mungkin maksudnya `zsh`");
    ksd(&["completions"]).refused("<SHELL>");
}

#[test]
fn the_manual_lists_the_commands_and_each_has_a_page() {
    let whole = ksd(&["man"]);
    assert_eq!((whole.code, whole.stderr.as_str()), (0, ""));
    for command in COMMANDS {
        assert!(whole.stdout.contains(&format!("ksd\\-{command}(1)")));
        let page = ksd(&["man", command]).stdout;
        assert!(page.contains(&format!(".TH ksd-{command} 1")), "{page}");
        assert!(page.contains("\n.SH PEMAKAIAN\n"), "{page}");
    }
    ksd(&["man", "lst"]).refused("mungkin maksudnya `list`");
    ksd(&["man", "x"]).refused("`ksd --help`");
}

#[test]
fn the_headings_of_the_manual_are_of_one_language() {
    for command in COMMANDS {
        let page = ksd(&["man", command]).stdout;
        for line in page.lines().filter(|line| line.starts_with(".SH ")) {
            let theirs = [
                "NAME",
                "SYNOPSIS",
                "DESCRIPTION",
                "OPTIONS",
                "EXTRA",
                "VERSION",
            ];
            assert!(!theirs.contains(&&line[4..]), "{line}");
            assert_eq!(line[4..], line[4..].to_uppercase());
        }
    }
    let english = ksd(&["man", "list", "--lang", "en"]).stdout;
    assert!(english.contains("\n.SH EXAMPLES\n"), "{english}");
}

#[test]
fn a_closed_pipe_is_no_fault() {
    for arguments in [["completions", "bash"], ["man", "list"], ["rule", "KSD501"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ksd"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("ksd runs");
        drop(child.stdout.take());
        let mut said = String::new();
        let mut stderr = child.stderr.take().expect("stderr");
        stderr.read_to_string(&mut said).expect("UTF-8");
        assert!(child.wait().expect("an end").success(), "{said}");
        assert_eq!(said, "");
    }
}
