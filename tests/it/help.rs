//! The help, whole, in both languages.

use crate::common::Ran;

fn help(arguments: &[&str], lang: &str) -> String {
    let mut command = crate::common::ksd();
    command.args(arguments).args(["--help", "--lang", lang]);
    let ran = Ran::of(command);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    ran.stdout
}

#[test]
fn the_help_in_both_languages() {
    for lang in ["id", "en"] {
        for command in [
            "",
            "check",
            "list",
            "summary",
            "report",
            "agenda",
            "show",
            "new",
            "record",
            "renew",
            "amend",
            "end",
            "drop",
            "rename",
            "remove",
            "fmt",
            "undo",
            "save",
            "init",
            "rule",
            "why",
            "diff",
            "export",
            "import",
            "schema",
            "completions",
            "man",
        ] {
            let arguments: Vec<&str> = command.split_whitespace().collect();
            let name = if command.is_empty() { "ksd" } else { command };
            insta::assert_snapshot!(format!("help_{name}_{lang}"), help(&arguments, lang));
        }
    }
}

#[test]
fn no_word_of_the_other_language() {
    for command in [
        "check",
        "list",
        "summary",
        "report",
        "agenda",
        "show",
        "rule",
        "why",
        "schema",
        "completions",
        "man",
    ] {
        let shown = help(&[command], "id");
        for word in [
            "Usage",
            "Options",
            "Arguments",
            "default",
            "possible values",
            "Print",
            "env:",
        ] {
            assert!(
                !shown.contains(word),
                "{word} in the help of {command}: {shown}"
            );
        }
    }
}

#[test]
fn the_language_can_come_from_the_environment() {
    let mut command = crate::common::ksd();
    command.env("KSD_LANG", "en").arg("--help");
    assert!(Ran::of(command).stdout.contains("Usage: ksd"));
}

/// Whoever copies an example into the sample gets an answer; what `rename` and `remove`
/// name are slips.
#[test]
fn the_examples_name_records_of_the_sample() {
    let sample = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let files = walkdir::WalkDir::new(sample).into_iter();
    let stems = files.map(|file| {
        let path = file.expect("a readable folder").into_path();
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    });
    let ids: std::collections::BTreeSet<String> = stems.flatten().collect();
    let is_id = |word: &str| {
        let (year, rest) = word.split_once('-').unwrap_or_default();
        year.len() == 4 && year.parse::<u16>().is_ok() && rest.starts_with(char::is_lowercase)
    };
    for command in [
        "check", "show", "why", "new", "record", "renew", "amend", "end", "drop", "list",
    ] {
        let help = help(&[command], "id");
        let words = help.split([' ', '\n', '/']);
        for id in words.filter(|word| is_id(word)) {
            assert!(ids.contains(id), "`ksd {command} --help` names {id}");
        }
    }
}
