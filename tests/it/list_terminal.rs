//! Tables in a terminal: ids in one piece, numbers side by side, colour.

use crate::common::Register;
use ksd::model::Date;
use ksd::output::{Cell, Table, sheet};
use ksd::registry::Registry;
use ksd::render::{Look, TABLE_FORMATS, Write};
use ksd::report::list::{Filter, kerja_sama};
use ksd::text::Lang;

const LONG: &str = "2023-kb-plasma-sawit-pt-sawit-kelinjau";

fn drawn(table: &Table, width: u16, color: bool) -> String {
    let look = Look {
        lang: Lang::Id,
        color,
        width: Some(width),
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match TABLE_FORMATS[0].write {
        Write::Text(write) => write(table, look),
        Write::File(_) => panic!("the first format is text"),
    }
}

fn listed() -> Table {
    let text = |title: &str, end: &str| {
        format!(
            "judul = \"{title}\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"dlhk\"\n[waktu]\n\
             ditandatangani = 2022-01-03\nmulai = 2022-01-03\nberakhir = {end}\n[[mitra]]\nid = \"kota-samarinda\"\n"
        )
    };
    let title = "Kemitraan kebun rakyat dan perusahaan perkebunan di wilayah hulu";
    let register = Register::new()
        .write(
            &format!("kerja-sama/{LONG}.toml"),
            &text(title, "2024-05-20"),
        )
        .write(
            "kerja-sama/2020-pks-air-baku-samarinda.toml",
            &text(title, "2023-05-20"),
        );
    let registry = Registry::open(Some(&register.root())).expect("a register");
    kerja_sama(&registry, Date::known(2024, 5, 3), &Filter::default()).brief()
}

#[test]
fn an_id_is_never_broken() {
    for width in [60, 70, 80, 90, 100, 120, 160, 200] {
        let shown = drawn(&listed(), width, false);
        assert!(shown.contains(LONG), "{width}: {shown}");
        let longest = shown.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(width.into()), "{width}: {shown}");
        if width >= 80 {
            assert!(
                shown.contains("══") || shown.contains("──"),
                "{width} columns hold a table: {shown}"
            );
        }
    }
}

#[test]
fn an_id_stands_above_its_row_where_there_is_no_room_beside() {
    let shown = drawn(&listed(), 80, false);
    let at = shown.lines().position(|line| line.trim() == LONG);
    let row = shown.lines().nth(at.expect("a line of its own") + 1);
    assert!(
        row.expect("its row").starts_with(" Kemitraan kebun"),
        "{shown}"
    );
}

#[test]
fn what_needs_most_room_stands_under_the_id_where_the_rest_fits() {
    let rows = [(LONG, "2023-kb-lain-sekali-pt-sawit-kelinjau", "Diusulkan")];
    let table = sheet(rows)
        .column("id", ("Id", "Id"), |row| row.0.to_owned())
        .column("judul", ("Judul", "Title"), |_| {
            "Kemitraan kebun rakyat".to_owned()
        })
        .column("addendum_dari", ("Mengubah", "Changes"), |row| {
            row.1.to_owned()
        })
        .column("mitra", ("Mitra", "Partner"), |_| {
            "Otorita Pembangunan".to_owned()
        })
        .column("status", ("Status", "Status"), |row| row.2.to_owned())
        .table(("Naskah", "Documents"), ("Tidak ada", "None"));
    let shown = drawn(&table, 60, false);
    let lines: Vec<&str> = shown.lines().map(str::trim).collect();
    let at = lines.iter().position(|line| *line == LONG).expect("the id");
    assert_eq!(lines[at + 1], rows[0].1, "{shown}");
    assert!(lines[at + 2].starts_with("Kemitraan"), "{shown}");
    assert!(
        shown.lines().all(|line| line.chars().count() <= 60),
        "{shown}"
    );
}

/// A table that counts, too wide for one line.
fn crosstab() -> Table {
    let rows = ["Daerah lain", "Badan usaha"];
    let mut table = sheet(rows).column("golongan", ("Golongan", "Class"), |name| name.to_string());
    for at in 1..=9_i64 {
        table = table.column(
            format!("n{at}"),
            ksd::text!("Kesepakatan{at}", "Agreement{at}", at),
            move |_| at * 111,
        );
    }
    table.table(("Naskah", "Documents"), ("Tidak ada", "None"))
}

#[test]
fn numbers_never_become_cards() {
    let shown = drawn(&crosstab(), 60, false);
    assert!(
        shown.lines().all(|line| line.chars().count() <= 60),
        "{shown}"
    );
    let named: Vec<&str> = shown
        .lines()
        .filter(|line| line.contains("Badan usaha"))
        .collect();
    assert!(
        (2..5).contains(&named.len()),
        "the names stand in each piece: {shown}"
    );
    for at in 1..=9_i64 {
        let number = (at * 111).to_string();
        let seen = named.iter().filter(|line| line.contains(&number)).count();
        assert_eq!(seen, 1, "{number}: {shown}");
    }
}

#[test]
fn colour_says_what_the_words_say() {
    for width in [60, 80, 200] {
        let plain = drawn(&listed(), width, false);
        let coloured = drawn(&listed(), width, true);
        assert!(!plain.contains('\u{1b}'));
        for (piece, why) in [
            ("\u{1b}[33m17", "it ends soon"),
            ("\u{1b}[2mBerakhir", "it is over"),
            ("\u{1b}[32mBerlaku", "it is in force"),
        ] {
            assert!(coloured.contains(piece), "{width}, {why}: {coloured:?}");
        }
        let codes = [
            "\u{1b}[0m",
            "\u{1b}[1m",
            "\u{1b}[2m",
            "\u{1b}[32m",
            "\u{1b}[33m",
        ];
        let bare = codes
            .iter()
            .fold(coloured, |text, code| text.replace(code, ""));
        assert_eq!(bare, plain, "it takes no room");
    }
}

#[test]
fn what_is_late_stands_out() {
    let register = Register::new().document(
        "pks",
        "2022-05-04",
        "2025-05-03",
        "hambatan = [{ uraian = \"Lahan\", tenggat = 2024-05-01 }]",
    );
    let ran = |more: &[&str]| {
        let all = [&["list", "hambatan", "--as-of", "2024-05-03"], more].concat();
        register.ksd(&all).stdout
    };
    assert!(ran(&["--color", "always"]).contains("\u{1b}[1;31m-2"));
    assert!(!ran(&[]).contains('\u{1b}'), "a pipe has no colour");
    let file = register.root().with_file_name("h.txt");
    let path = file.to_string_lossy().into_owned();
    ran(&["--color", "always", "-o", &path]);
    let written = std::fs::read_to_string(file).expect("the file");
    assert!(!written.contains('\u{1b}'), "a file has no colour");
}

#[test]
fn partners_are_told_apart() {
    let register = Register::new()
        .write(
            "mitra/kota-samarinda.toml",
            "nama = \"Kota Samarinda, Provinsi Kalimantan Timur\"\ngolongan = \"daerah\"\n",
        )
        .write("mitra/kota-bontang.toml", "nama = \"Kota Bontang\"\ngolongan = \"daerah\"\n")
        .write(
            "kerja-sama/a.toml",
            "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[waktu]\nditandatangani = 2022-01-03\nmulai = 2022-01-03\nberakhir = 2024-12-31\n\
             [[mitra]]\nid = \"kota-samarinda\"\n[[mitra]]\nid = \"kota-bontang\"\n",
        );
    let both = "Kota Samarinda, Provinsi Kalimantan Timur; Kota Bontang";
    for arguments in [
        &["list"][..],
        &["list", "--format", "markdown"],
        &["list", "--format", "html"],
        &["report", "register", "--format", "markdown", "-o", "-"],
    ] {
        let ran = register.ksd(&[arguments, &["--as-of", "2024-05-03"]].concat());
        assert!(
            ran.stdout.contains(both),
            "{arguments:?}: {}{}",
            ran.stdout,
            ran.stderr
        );
    }
    // Cell::Records is what all of them hold.
    let named = |id: &str| (id.to_owned(), id.to_owned());
    let cell = Cell::Records(vec![named("a"), named("b")]);
    assert_eq!(cell.for_people(Lang::En), "a; b");
}

#[test]
fn a_page_in_a_terminal_is_no_markdown() {
    let markdown = "# KSD203 nama\n\nSatu kalimat.\n\n## Contoh\n\n```toml\n[waktu]\nmulai = 2023-05-10\n```\n";
    let look = |width, color| Look {
        lang: Lang::Id,
        color,
        width,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    assert_eq!(ksd::render::page(markdown, look(None, false)), markdown);
    assert_eq!(
        ksd::render::page(markdown, look(Some(80), false)),
        "KSD203 nama\n═══════════\n\nSatu kalimat.\n\nContoh\n──────\n\n    [waktu]\n    mulai = 2023-05-10\n"
    );
    let coloured = ksd::render::page(markdown, look(Some(80), true));
    assert!(coloured.contains("\u{1b}[1mContoh\u{1b}[0m"), "{coloured}");
}
