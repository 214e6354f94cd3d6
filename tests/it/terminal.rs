//! Questions on a real terminal: leaving, going back, what is wrong with an answer.

use std::fs;
use std::path::Path;

use crate::common::terminal::{Answers, ENDED, Terminal, is_missing, waiting};
use crate::session::{record, register};

#[test]
fn who_leaves_at_any_question_goes_on_there() {
    if is_missing() {
        return;
    }
    let register = register();
    let answers: Answers = &[
        ("There are", &["Enter"]),
        ("Name:", &["Kota Bontang", "Enter"]),
        ("Class:", &["another region", "Enter"]),
        ("Address:", &["Bontang", "Enter"]),
    ];
    let mut left = Vec::new();
    // Each time one question is answered, and the next one left.
    for round in 0..12 {
        let terminal = Terminal::run(&register, "en", &["new", "mitra"]);
        if round > 0 {
            terminal.until("what was kept", |screen| screen.contains("There are"));
            terminal.keys(&["Enter"]);
            terminal.until("the question after it", |screen| {
                waiting(screen).is_some_and(|(_, asks)| !asks.starts_with("There are"))
            });
        }
        let (_, question) = terminal.question().expect("a question");
        if question.starts_with("Write") {
            break;
        }
        let known = answers.iter().find(|(asks, _)| question.starts_with(asks));
        for key in known.map_or(&["Enter"][..], |(_, keys)| keys) {
            match *key {
                "Enter" => terminal.keys(&[key]),
                text => terminal.types(text),
            }
        }
        terminal.until("the next question", |screen| {
            waiting(screen).is_some_and(|(_, asks)| asks != question)
        });
        terminal.keys(&["C-c"]);
        let screen = terminal.until("the end", |screen| screen.contains(ENDED));
        assert!(
            screen.contains("KODE=2") && screen.contains("the answers are kept"),
            "{screen}"
        );
        left.push(question);
    }
    assert!(left.len() >= 6, "{left:?}");
    let screen = Terminal::run(&register, "en", &["new", "mitra"]).answer(answers);
    assert!(
        screen.contains("KODE=0") && screen.contains("written: mitra/kota-bontang.toml"),
        "{screen}"
    );
    assert!(record(&register, "mitra/kota-bontang.toml").contains("kode = \"64.74\""));
    // What is done is not offered again.
    let terminal = Terminal::run(&register, "en", &["new", "mitra"]);
    let (_, first) = terminal.question().expect("a question");
    assert_eq!(first, "Name:");
}

#[test]
fn a_closed_window_loses_no_answer_and_esc_goes_back() {
    if is_missing() {
        return;
    }
    let register = register();
    let terminal = Terminal::run(&register, "id", &["new", "mitra"]);
    terminal.question();
    terminal.types("Kota Samarinda");
    terminal.keys(&["Enter"]);
    terminal.until("the class", |screen| screen.contains("? Golongan:"));
    // One step back asks for the name again, with what was said.
    terminal.keys(&["Escape"]);
    terminal.until("the name", |screen| {
        screen.contains("? Nama: (Kota Samarinda)")
    });
    terminal.keys(&["Enter"]);
    terminal.until("the class", |screen| {
        waiting(screen).is_some_and(|(_, asks)| asks == "Golongan:")
    });
    drop(terminal);
    let terminal = Terminal::run(&register, "id", &["new", "mitra"]);
    let screen = terminal.until("what was kept", |screen| screen.contains("belum selesai"));
    assert!(screen.contains("Ada 1 jawaban"), "{screen}");
}

#[test]
fn an_answer_that_breaks_a_rule_or_cannot_be_read_says_so_at_once() {
    if is_missing() {
        return;
    }
    let register = register().write(
        "mitra/kota-samarinda.toml",
        "nama = \"Kota Samarinda\"\ngolongan = \"daerah\"\n",
    );
    let terminal = Terminal::run(
        &register,
        "id",
        &[
            "new",
            "kerja-sama",
            "--set",
            "judul=Sampah",
            "--set",
            "jenis=ksdd",
            "--set",
            "naskah=kesepakatan-bersama",
            "--set",
            "mitra.id=kota-samarinda",
            "--set",
            "waktu.ditandatangani=2-3-2026",
            "--set",
            "waktu.mulai=2-3-2026",
        ],
    );
    terminal.reaches("Hari terakhir:");
    terminal.types("besok");
    terminal.keys(&["Enter"]);
    terminal.until("what is wrong", |screen| {
        // However it is folded.
        let words: Vec<&str> = screen.split_whitespace().collect();
        words.concat().contains("tulishari,bulan,dantahun")
    });
    for _ in 0..5 {
        terminal.keys(&["BSpace"]);
    }
    terminal.types("1-3-2036");
    terminal.keys(&["Enter"]);
    let screen = terminal.until("the rule", |screen| screen.contains("KSD203"));
    assert!(
        screen.contains("Pasal 9 ayat (3)") && !screen.contains("KSD501"),
        "{screen}"
    );
    terminal.until("the question again", |screen| {
        screen.contains("? Hari terakhir: (1-3-2036)")
    });
    terminal.types("1-3-2031");
    terminal.keys(&["Enter"]);
    terminal.until("the next question", |screen| {
        screen.contains("? Jangka waktu")
    });
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_told_before_the_first_question() {
    use std::os::unix::fs::PermissionsExt;
    let set = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    let register = register();
    set(&register.root(), 0o555);
    let open = fs::write(register.root().join("x"), "").is_ok();
    let missing = is_missing();
    if !missing && !open {
        let screen = Terminal::run(&register, "id", &["new", "mitra"]).answer(&[]);
        assert!(
            screen.contains("izinnya tidak mencukupi") && screen.contains("KODE=2"),
            "{screen}"
        );
    } else if !missing {
        eprintln!("skipped: this user may write everywhere");
    }
    set(&register.root(), 0o755);
}
