//! Who leaves at any question, by Ctrl-C or by closing the window, loses nothing and
//! breaks nothing: each question of each command that asks.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::common::Register;
use crate::common::terminal::{Row, Terminal, is_missing, waiting};
use crate::session::{DROPPING, ENDING, KB, REPORT, register};

/// A signed document, a plan, and a partner, without faults.
fn with_records() -> Register {
    let document = "judul = \"Air bersih\"\njenis = \"ksdd\"\nsifat = \"sukarela\"\n\
         naskah = \"pks\"\npemrakarsa = \"dlhk\"\n";
    let partner = "\n[[mitra]]\nid = \"kota-samarinda\"\n";
    let time =
        "\n[waktu]\nditandatangani = 2024-01-02\nmulai = 2024-01-02\nberakhir = 2027-01-01\n";
    register()
        .write(
            "mitra/kota-samarinda.toml",
            "nama = \"Kota Samarinda\"\ngolongan = \"daerah\"\nkode = \"64.72\"\n",
        )
        .write("kerja-sama/pks.toml", &format!("{document}{time}{partner}"))
        .write("kerja-sama/rencana.toml", &format!("{document}{partner}"))
}

/// Every file but ksd's own memory of what was answered.
fn files(register: &Register) -> BTreeMap<String, Vec<u8>> {
    let own = register.root().join(".ksd");
    let entries = walkdir::WalkDir::new(register.root());
    let entries = entries.into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files
        .filter(|entry| !entry.path().starts_with(&own))
        .map(|entry| {
            let name = entry.path().display().to_string();
            (name, std::fs::read(entry.path()).expect("a file"))
        })
        .collect()
}

/// How many questions are left: `.ci/long` leaves all of them.
fn most(few: usize) -> usize {
    std::env::var("KSD_TEST_QUESTIONS").map_or(few, |most| most.parse().expect("a number"))
}

/// Goes on with what was kept, up to the first question that is not answered.
fn goes_on(terminal: &Terminal, rows: &[Row], is_begun: bool) -> (usize, String) {
    loop {
        let (before, question) = terminal.question().expect("a question");
        // What is to be recorded is no answer that is kept.
        let is_first = question.starts_with("Apa yang dicatat");
        if !(is_begun && is_first || question.contains("jawaban yang belum selesai")) {
            return (before, question);
        }
        terminal.press(terminal.keys_to(rows, &question));
        terminal.until("the question after it", |screen| {
            waiting(screen).is_some_and(|(_, asks)| asks != question)
        });
    }
}

/// Whether a process is gone, where the system tells.
fn is_gone(process: u32) -> bool {
    let start = Instant::now();
    let path = format!("/proc/{process}");
    while Path::new(&path).exists() && start.elapsed() < Duration::from_secs(5) {
        thread::sleep(Duration::from_millis(10));
    }
    !Path::new(&path).exists()
}

/// Leaves a command at each of its questions, the first `few` of them.
fn leaves_everywhere(register: &Register, arguments: &[&str], rows: &[Row], few: usize) {
    if is_missing() {
        return;
    }
    let before = files(register);
    let mut left = Vec::new();
    let run = || Terminal::run(register, "id", arguments);
    for _ in 0..most(few) {
        // The window is closed.
        let terminal = run();
        let (_, question) = goes_on(&terminal, rows, !left.is_empty());
        let process = terminal.process();
        terminal.closes();
        assert!(process.is_none_or(is_gone), "{question}: it runs on");
        assert!(files(register) == before, "{question} has written");
        // Ctrl-C at the same question, which is the same still.
        let terminal = run();
        let (_, again) = goes_on(&terminal, rows, !left.is_empty());
        assert_eq!(again, question, "{left:?}");
        terminal.keys(&["C-c"]);
        let screen = terminal.ended();
        let kept = left.is_empty() || screen.contains("jawaban disimpan");
        assert!(
            screen.contains("KODE=2") && screen.contains("tidak ada yang ditulis") && kept,
            "{question}: {screen}"
        );
        terminal.is_usable();
        assert!(files(register) == before, "{question} has written");
        if question.starts_with("Tulis") {
            return;
        }
        // Then it is answered, and the window closed at the next.
        let terminal = run();
        let (before, question) = goes_on(&terminal, rows, !left.is_empty());
        terminal.press(terminal.keys_to(rows, &question));
        terminal.until(&format!("what follows {question}"), |screen| {
            waiting(screen).is_some_and(|now| now != (before, question.clone()))
        });
        left.push(question);
    }
    assert!(left.len() >= few.min(most(few)), "{left:?}");
}

#[test]
fn a_new_document_is_left_at_any_question() {
    // A partner that is made on the way, too.
    leaves_everywhere(&register(), &["new", "kerja-sama"], KB, 4);
}

#[test]
fn a_step_is_left_at_any_question() {
    leaves_everywhere(&with_records(), &["record", "pks"], REPORT, 2);
}

#[test]
fn an_ending_is_left_at_any_question() {
    leaves_everywhere(&with_records(), &["end", "pks"], ENDING, 3);
}

#[test]
fn a_dropping_is_left_at_any_question() {
    leaves_everywhere(&with_records(), &["drop", "rencana"], DROPPING, 3);
}
