//! Somebody's own rows, handed back with what was found of them.

use chrono::{NaiveDate, NaiveTime};
use ksd::book::{self, Held};
use ksd::output::{Kept, Mark, Returned, ReturnedCell, ReturnedRow, ReturnedSheet};
use ksd::render::{self, Look};
use ksd::text::{Lang, Text};

fn kept(value: Kept) -> ReturnedCell {
    ReturnedCell { value, mark: None }
}

fn words(words: &str) -> ReturnedCell {
    kept(Kept::Text(words.to_owned()))
}

fn returned() -> Returned {
    let day = NaiveDate::from_ymd_opt(2024, 7, 27).expect("a day");
    let title = |words| ReturnedCell {
        value: Kept::Told(vec![Text::same(words)]),
        mark: Some((Mark::Title, Vec::new())),
    };
    let rows = vec![
        ReturnedRow {
            number: 2,
            cells: vec![
                words("Nomor"),
                words("Mulai"),
                words("Nilai"),
                title("Temuan"),
            ],
        },
        ReturnedRow {
            number: 4,
            cells: vec![
                words("=415/1"),
                ReturnedCell {
                    value: Kept::Moment(day, None),
                    mark: Some((Mark::Asked, vec![Text::same("hari atau bulan dahulu?")])),
                },
                kept(Kept::Number(5.0)),
                title("ditanyakan"),
            ],
        },
        ReturnedRow {
            number: 5,
            cells: vec![
                words("dua\nbaris"),
                kept(Kept::Moment(day, NaiveTime::from_hms_opt(10, 30, 0))),
                kept(Kept::Boolean(true)),
            ],
        },
    ];
    Returned {
        subject: Text::same("Rencana"),
        sheets: vec![
            ReturnedSheet {
                name: Text::same("Daftar/2024"),
                header: Some(2),
                rows,
                choices: vec![(
                    4,
                    3,
                    vec!["ya".to_owned(), "PT A, Tbk".to_owned(), "bukan".to_owned()],
                )],
            },
            ReturnedSheet {
                name: Text::same("Ringkasan"),
                header: None,
                rows: Vec::new(),
                choices: Vec::new(),
            },
        ],
    }
}

fn written() -> Vec<u8> {
    let look = Look {
        lang: Lang::Id,
        color: false,
        width: None,
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    render::returned(&returned(), look).expect("a workbook")
}

#[test]
fn rows_stand_where_they_stood_with_their_types() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.rencana.xlsx");
    std::fs::write(&path, written()).expect("a file");
    let book = book::read(&path).unwrap_or_else(|problem| panic!("{problem}"));
    let names: Vec<&str> = book
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(names, ["Daftar-2024", "Ringkasan"]);
    let rows = &book.sheets[0].rows;
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [2, 4, 5]);
    let day = NaiveDate::from_ymd_opt(2024, 7, 27).expect("a day");
    let values: Vec<&Held> = rows[1].cells.iter().map(|cell| &cell.value).collect();
    assert_eq!(
        values,
        [
            &Held::Text("=415/1".to_owned()),
            &Held::Date(day),
            &Held::Number(5.0),
            &Held::Text("ditanyakan".to_owned()),
        ]
    );
    assert_eq!(rows[2].cells[0].value, Held::Text("dua\nbaris".to_owned()));
    assert_eq!(rows[2].cells[1].time, NaiveTime::from_hms_opt(10, 30, 0));
    assert_eq!(rows[2].cells[2].value, Held::Boolean(true));
    assert!(
        rows.iter()
            .flat_map(|row| &row.cells)
            .all(|cell| !cell.is_formula)
    );
}

#[test]
fn notes_and_choices_stand_at_their_cells_and_the_file_is_the_same_each_time() {
    let bytes = written();
    assert_eq!(bytes, written());
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&bytes[..])).expect("a package");
    let mut part = |name: &str| {
        let mut text = String::new();
        let part = zip.by_name(name).expect(name);
        std::io::Read::read_to_string(&mut { part }, &mut text).expect("a text");
        text
    };
    let notes = part("xl/comments1.xml");
    assert!(
        notes.contains("ref=\"B4\"") && notes.contains("hari atau bulan dahulu?"),
        "{notes}"
    );
    let sheet = part("xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("sqref=\"D4\"") && sheet.contains("ya,bukan"),
        "{sheet}"
    );
}
