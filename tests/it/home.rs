//! `ksd` alone: one screen in a terminal, the help elsewhere.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::common::{Register, ksd, skips};

const DAY: &str = "2026-11-26";

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("records")
}

/// What ksd shows in a terminal so wide; none where no such terminal can be had,
/// which is said.
fn in_terminal(folder: &Path, width: u16, arguments: &str) -> Option<String> {
    let binary = env!("CARGO_BIN_EXE_ksd");
    let line = format!("stty cols {width} rows 24; '{binary}' {arguments}");
    let ran = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .current_dir(folder)
        .env("SHELL", "/bin/sh")
        .env_remove("KSD_RECORDS")
        .env_remove("KSD_LANG")
        .env_remove("KSD_AS_OF")
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output();
    let Some(output) = ran.ok().filter(|_| cfg!(target_os = "linux")) else {
        skips("there is no `script` that gives a terminal");
        return None;
    };
    Some(String::from_utf8_lossy(&output.stdout).replace('\r', ""))
}

/// The numbers behind the colons of titles.
fn counts(screen: &str) -> Vec<(String, String)> {
    let titles = screen.lines().filter_map(|line| line.split_once("  ksd "));
    titles
        .map(|(title, command)| {
            let (_, count) = title.split_once(": ").expect("a count");
            (count.trim().to_owned(), command.trim().to_owned())
        })
        .collect()
}

#[test]
fn the_screen_fits_and_says_what_the_commands_say() {
    let top = sample();
    let top = top.parent().expect("a folder");
    for (width, lang) in [(80, "id"), (80, "en"), (100, "id"), (160, "en"), (40, "id")] {
        let arguments = format!("--color never --lang {lang} --as-of {DAY} -q");
        let Some(screen) = in_terminal(top, width, &arguments) else {
            return;
        };
        let widest = screen.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(width.into()), "{width}: {screen}");
        if width < 80 {
            continue;
        }
        assert!(screen.lines().count() < 24, "{screen}");
        let counts = counts(&screen);
        assert_eq!(counts.len(), 4, "{screen}");
        for (count, command) in &counts {
            let mut all: Vec<&str> = command.split(' ').collect();
            all.extend(["--lang", lang]);
            if all[0] != "check" {
                all.extend(["--as-of", DAY]);
            }
            let mut command = ksd();
            command.current_dir(top).args(&all);
            let ran = crate::common::Ran::of(command);
            let whole = format!("{}{}", ran.stdout, ran.stderr);
            match all[0] {
                "list" => assert!(whole.contains(&format!(": {count}\n")), "{count}: {whole}"),
                "check" => assert!(whole.contains(count.as_str()), "{count}: {whole}"),
                _ => {
                    let first = whole.lines().next().expect("a title");
                    let (_, told) = first.rsplit_once(": ").expect("a count");
                    let told = told.strip_suffix(" terlambat").unwrap_or(told);
                    let told = told.strip_suffix(" overdue").unwrap_or(told);
                    let mine = count.strip_suffix(" terlambat").unwrap_or(count);
                    let mine = mine.strip_suffix(" overdue").unwrap_or(mine);
                    assert_eq!(mine, told, "{all:?}: {whole}");
                }
            }
        }
        assert!(screen.contains("2023-kb-plasma-sawit-pt-sawit-kelinjau"));
    }
}

#[test]
fn what_is_overdue_and_what_is_to_come() {
    let register = Register::new()
        .document("a", "2022-05-04", "2024-05-10", "")
        .document(
            "b",
            "2022-05-04",
            "2024-05-20",
            "hambatan = [{ uraian = \"Lahan\", tenggat = 2024-05-01 }]",
        )
        .document(
            "c",
            "2022-05-04",
            "2024-06-20",
            "hambatan = [{ uraian = \"Jalan\", tenggat = 2024-05-06 }]",
        );
    let Some(screen) = in_terminal(&register.top(), 80, "--as-of 2024-05-03 --color always") else {
        return;
    };
    assert!(screen.contains("Berakhir dalam 90 hari: 3"), "{screen}");
    assert!(
        screen.contains("\u{1b}[1;31mTerlambat: "),
        "it is red: {screen}"
    );
    let rows = |arguments: &[&str]| {
        let all = ["agenda", "--as-of", "2024-05-03", "--format", "json"];
        let rows = register.ksd(&[&all, arguments].concat()).json()["rows"].clone();
        let rows = rows.as_array().expect("rows").clone();
        let late = rows.iter().filter(|row| row["days"].as_i64() < Some(0));
        (late.count(), rows.len())
    };
    let (late, _) = rows(&["--overdue"]);
    assert!(
        screen.contains(&format!("Terlambat: {late}\u{1b}")),
        "{screen}"
    );
    // Of this month, what is late is of both.
    let (late, all) = rows(&["--period", "2024-05"]);
    assert!(late > 0 && all > late);
    let month = format!(
        "Jatuh tempo Mei 2024: {late} terlambat, {} mendatang\u{1b}",
        all - late
    );
    assert!(screen.contains(&month), "{screen}");
    assert!(screen.contains("ksd agenda --period 2024-05"), "{screen}");
    assert!(
        screen.contains("\u{1b}[33m  10 Mei 2024  Naskah berakhir: Judul a, "),
        "{screen}"
    );
    assert!(
        screen.contains("\u{1b}[33m  10 Mei 2024  a  "),
        "it ends soon: {screen}"
    );
    assert!(screen.contains("keadaan per 3 Mei 2024"), "{screen}");
    let register = Register::empty();
    let Some(screen) = in_terminal(&register.top(), 80, "--color never") else {
        return;
    };
    for title in [
        "Berakhir dalam 90 hari: 0",
        "Terlambat: 0",
        "Temuan: 0 kesalahan",
    ] {
        assert!(screen.contains(title), "{title}: {screen}");
    }
}

#[test]
fn elsewhere_it_is_the_help() {
    let register = Register::new();
    let piped = register.ksd(&[]);
    assert_eq!((piped.code, piped.stdout.as_str()), (2, ""));
    assert!(
        piped.stderr.contains("ksd [PILIHAN] [PERINTAH]"),
        "{}",
        piped.stderr
    );
    let nowhere = tempfile::TempDir::new().expect("a folder");
    if let Some(screen) = in_terminal(nowhere.path(), 80, "--lang en") {
        assert!(screen.contains("Usage: ksd"), "{screen}");
    }
}

#[test]
fn a_day_before_the_command_is_not_passed_over() {
    let register = Register::new();
    register
        .ksd(&["--as-of", "2024-05-03", "list"])
        .refused("sesudah perintahnya");
    let ran = register.ksd_with(&["list"], &[("KSD_AS_OF", "2024-05-03")]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
}
