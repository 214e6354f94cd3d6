//! What a newcomer does on a terminal beside recording: begins a register, saves; and
//! what is said where somebody leaves or mistypes.

use crate::common::terminal::{Answers, Row, Terminal, is_missing, same, unfolded};
use crate::session::{AUTHOR, register};

const REGION: &[Row] = &[
    same("Register daerah", "The register", &["biak", "Enter"]),
    same("Di folder", "In the folder:", &["baru", "Enter"]),
    same("Simpan riwayat", "Keep the history", &["Enter"]),
];

#[test]
fn a_register_begins_by_answers() {
    if is_missing() || crate::common::git::is_missing() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let terminal = Terminal::at(folder.path(), "en", &["init"]);
    let screen = unfolded(&terminal.session(&[REGION, AUTHOR].concat()));
    assert!(
        screen.contains("Kabupaten Biak Numfor")
            && screen.contains("by Siti Contoh <siti@example.org>"),
        "{screen}"
    );
    let baru = folder.path().join("baru");
    let screen = Terminal::at(&baru, "en", &["check"]).answer(&[]);
    assert!(screen.contains("0 errors, 0 warnings"), "{screen}");
}

#[test]
fn who_leaves_a_beginning_has_begun_nothing() {
    if is_missing() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let leave: [Answers; 3] = [
        &[("Register daerah", &["Escape"])],
        &[
            ("Register daerah", &["biak", "Enter"]),
            ("Di folder", &["C-c"]),
        ],
        &[
            ("Register daerah", &["biak", "Enter"]),
            ("Simpan riwayat", &["C-c"]),
        ],
    ];
    for answers in leave {
        let screen = unfolded(&Terminal::at(folder.path(), "id", &["init"]).answer(answers));
        assert!(
            screen.contains("KODE=2") && screen.contains("tidak ada yang disiapkan"),
            "{screen}"
        );
        let left = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 0);
    }
}

#[test]
fn who_leaves_a_saving_has_saved_nothing_and_an_address_is_proved() {
    if is_missing() || crate::common::git::is_missing() {
        return;
    }
    let register = register();
    crate::common::git::git(&register.top(), &["init", "-q"]);
    let terminal = Terminal::run(&register, "id", &["save"]);
    terminal.until("the name", |screen| screen.contains("? Nama Saudara:"));
    terminal.types("Siti <Contoh>");
    terminal.keys(&["Enter"]);
    terminal.until("what is wrong", |screen| {
        screen.contains("tanpa `<` dan `>`")
    });
    for _ in 0.."Siti <Contoh>".len() {
        terminal.keys(&["BSpace"]);
    }
    terminal.types("Siti Contoh");
    terminal.keys(&["Enter"]);
    terminal.until("the address", |screen| screen.contains("? Surel Saudara:"));
    terminal.types("siti");
    terminal.keys(&["Enter"]);
    terminal.until("what is wrong", |screen| {
        screen.contains("tulis alamat surel")
    });
    terminal.keys(&["C-c"]);
    let screen = unfolded(&terminal.until("the end", |screen| screen.contains("KODE=2")));
    assert!(screen.contains("tidak ada yang disimpan"), "{screen}");
}
