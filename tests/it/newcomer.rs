//! What a newcomer does on a terminal beside recording: begins a register, extends,
//! ends, gives up, saves; and what is said where somebody leaves or mistypes.

use crate::common::Register;
use crate::terminal::{Answers, KB_ID, PKS_ID, Terminal, clean, is_missing, record, register};

const PLAN: Answers = &[
    ("Mitra:", &["samarinda", "Enter"]),
    ("Sifat:", &["wajib", "Enter"]),
    ("Naskah:", &["Kesepakatan", "Enter"]),
    ("Pemrakarsa:", &["lingkungan", "Enter"]),
    ("Judul:", &["Pengelolaan air", "Enter"]),
];

const PLAN_ID: &str = "2026-kb-air-samarinda";

const AUTHOR: Answers = &[
    ("Nama Saudara:", &["Siti Contoh", "Enter"]),
    ("Surel Saudara:", &["siti@example.org", "Enter"]),
    ("Your name:", &["Siti Contoh", "Enter"]),
    ("Your mail address:", &["siti@example.org", "Enter"]),
];

fn done(register: &Register, lang: &str, arguments: &[&str], answers: Answers) -> String {
    let screen = Terminal::run(register, lang, arguments).answer(answers);
    assert!(screen.contains("KODE=0"), "{arguments:?}: {screen}");
    unfolded(&screen)
}

/// What stands on a screen, wherever its lines were folded.
fn unfolded(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A KB and its PKS are there: the KB is extended, the PKS ended, a plan is given up, and
/// all of it saved by somebody who is asked once.
pub(crate) fn extends_ends_drops_and_saves(register: &Register) {
    done(register, "id", &["renew", KB_ID], &[]);
    clean(register);
    let reason: Answers = &[
        ("Alasan", &["kesepakatan", "Enter"]),
        ("Dasar", &["Berita acara 1/2026", "Enter"]),
    ];
    done(register, "id", &["end", PKS_ID], reason);
    clean(register);
    let contract = record(register, &format!("kerja-sama/2026/{PKS_ID}.toml"));
    assert!(contract.contains("[pengakhiran]"), "{contract}");
    done(
        register,
        "id",
        &["new", "kerja-sama", "--id", PLAN_ID],
        PLAN,
    );
    clean(register);
    let reason: Answers = &[
        ("Alasan", &["ditolak", "Enter"]),
        ("Dasar", &["Surat 1/2026", "Enter"]),
    ];
    done(register, "id", &["drop", PLAN_ID], reason);
    clean(register);
    assert!(!record(register, &format!("kerja-sama/2026/{KB_ID}.toml")).is_empty());
    if crate::common::git::is_missing() {
        return;
    }
    crate::common::git::git(&register.top(), &["init", "-q"]);
    let screen = done(register, "id", &["save"], AUTHOR);
    assert!(
        screen.contains("oleh Siti Contoh <siti@example.org>"),
        "{screen}"
    );
    // Asked once.
    let screen = done(
        register,
        "id",
        &["record", PKS_ID, "--set", "catatan=Selesai"],
        &[],
    );
    assert!(!screen.contains("Nama Saudara"), "{screen}");
    let screen = done(register, "id", &["save"], &[]);
    assert!(
        !screen.contains("Nama Saudara") && screen.contains("oleh Siti"),
        "{screen}"
    );
}

#[test]
fn a_register_begins_by_answers() {
    if is_missing() || crate::common::git::is_missing() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let region: Answers = &[
        ("The register", &["biak", "Enter"]),
        ("In the folder:", &["baru", "Enter"]),
        ("Keep the history", &["Enter"]),
    ];
    let answers = [region, AUTHOR].concat();
    let screen = unfolded(&Terminal::at(folder.path(), "en", &["init"]).answer(&answers));
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
