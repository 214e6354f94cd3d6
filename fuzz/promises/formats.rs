//! Tables, documents and calendars in every format, and back.

use std::collections::HashSet;

use calamine::Data;
use ksd::model::{Date, Rupiah, ZonaWaktu};
use ksd::output::{
    Body, Calendar, Cell, Chart, ChartKind, Column, Cover, Document, Event, Letterhead, Opening,
    Series, Signer, Table, sheet,
};
use ksd::render::{CALENDAR_FORMATS, DOCUMENT_FORMATS, Look, TABLE_FORMATS, Write};
use ksd::text::{Lang, Say, Text};

use super::dealt::Dealt;
use super::{read_back, seen};

/// A table, a document or a calendar, as the bytes have it, in every format:
/// whatever stands in it comes back whole, and none of it as markup.
pub fn formats(input: &[u8]) {
    let mut dealt = Dealt(input);
    let look = Look {
        lang: [Lang::Id, Lang::En][dealt.below(2)],
        color: false,
        width: [None, Some(80), Some(20)][dealt.below(3)],
        progress: None,
        paper: ksd::render::Paper::A4,
    };
    match dealt.below(3) {
        0 => table_in_every_format(&table(&mut dealt), look),
        1 => document_in_every_format(&document(&mut dealt), look),
        _ => calendar_in_every_format(&calendar(&mut dealt), look),
    }
}

fn said(dealt: &mut Dealt<'_>) -> Text {
    let words = dealt.text();
    ksd::text!("{words}", "{words}", words)
}

fn day(dealt: &mut Dealt<'_>) -> Date {
    let year = [2024, 1900, 0, 9999, 1][dealt.below(5)] + i32::from(dealt.byte()) / 8;
    let (month, day) = (dealt.below(12) as u32 + 1, dealt.below(28) as u32 + 1);
    Date::new(year, month, day).unwrap_or(Date::LAST)
}

fn cell(dealt: &mut Dealt<'_>) -> Cell {
    match dealt.below(12) {
        0 | 1 => Cell::Text(dealt.text()),
        2 => Cell::said(said(dealt)),
        3 => Cell::List(dealt.few(3, Dealt::text)),
        4 => Cell::Records(dealt.few(3, |dealt| (dealt.text(), dealt.text()))),
        5 => Cell::Number(dealt.number()),
        6 => Cell::Money(Rupiah(dealt.number())),
        7 => Cell::Date(day(dealt)),
        8 => Cell::word(Some(dealt.text()), said(dealt)),
        9 => Cell::Flag(dealt.below(2) == 1),
        10 => Cell::Year(dealt.number() as i32),
        _ => Cell::Empty,
    }
}

fn table(dealt: &mut Dealt<'_>) -> Table {
    let count = dealt.below(4) + 1;
    let columns = (0..count).map(|at| Column::brief(format!("k{at}{}", dealt.text()), said(dealt)));
    let columns: Vec<Column> = columns.collect();
    let mut rows: Vec<Vec<Cell>> = dealt.few(5, |dealt| (0..count).map(|_| cell(dealt)).collect());
    let (caption, empty) = (said(dealt), said(dealt));
    let last = (dealt.below(2) == 1).then(|| rows.pop()).flatten();
    let mut made = sheet(rows);
    for (at, column) in columns.into_iter().enumerate() {
        made = made.with(column, move |row: &Vec<Cell>| row[at].clone());
    }
    if let Some(last) = last {
        made = made.last(last);
    }
    made.groups(dealt.few(2, |dealt| (said(dealt), dealt.below(3))))
        .notes(dealt.few(2, said))
        .table(caption, empty)
}

fn chart(dealt: &mut Dealt<'_>) -> Chart {
    let kinds = [
        ChartKind::Columns,
        ChartKind::Stacked,
        ChartKind::Bars,
        ChartKind::Line,
    ];
    let categories = dealt.few(5, said);
    let count = categories.len();
    Chart {
        title: said(dealt),
        kind: kinds[dealt.below(4)],
        categories,
        series: dealt.few(3, |dealt| Series {
            name: said(dealt),
            values: (0..count).map(|_| dealt.number()).collect(),
        }),
        unit: said(dealt),
    }
}

fn document(dealt: &mut Dealt<'_>) -> Document {
    let title = said(dealt);
    let cover = (dealt.below(2) == 1).then(|| Cover {
        opening: Opening::TitlePage,
        letterhead: Letterhead::of(dealt.few(2, said)),
        period: said(dealt),
        place: (dealt.below(2) == 1).then(|| dealt.text()),
        date: day(dealt),
        signer: Signer::of(said(dealt)),
        acknowledged: None,
    });
    let mut document = Document::new(title);
    document.cover = cover;
    for _ in 0..dealt.below(6) {
        let title = said(dealt);
        let body = match dealt.below(7) {
            0 => Body::Paragraph(said(dealt)),
            6 => Body::Heading(said(dealt)),
            1 => Body::Facts(dealt.few(3, |dealt| (said(dealt), cell(dealt)))),
            2 => Body::table(table(dealt)),
            3 => Body::Chart(chart(dealt)),
            4 => Body::Lines(dealt.few(3, said)),
            _ => Body::Tree(dealt.few(3, |dealt| (dealt.below(9), said(dealt)))),
        };
        document.add(title, body);
    }
    document.source = dealt.few(2, said);
    document
}

fn calendar(dealt: &mut Dealt<'_>) -> Calendar {
    let mut uids = HashSet::new();
    Calendar {
        name: said(dealt),
        zone: ZonaWaktu::default(),
        made: day(dealt),
        events: dealt.few(4, |dealt| {
            let uid = format!("{}@ksd", uids.len());
            uids.insert(uid.clone());
            Event {
                uid,
                day: day(dealt),
                title: said(dealt),
                description: dealt.few(3, said),
                categories: dealt.few(2, said),
                reminders: dealt.few(3, day),
            }
        }),
    }
}

/// A text as formats that fold and trim have it in common.
fn squashed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What a reader of a page or a sheet has to find there of a cell.
fn expected(cells: &[Cell], lang: Lang) -> Vec<String> {
    let texts = cells.iter().filter(|cell| !cell.is_numeric());
    let texts = texts.filter(|cell| !matches!(cell, Cell::Date(_)));
    texts.map(|cell| squashed(&cell.for_people(lang))).collect()
}

fn all_there(wanted: &[String], said: &str, format: &str) {
    let said = squashed(said);
    for text in wanted {
        assert!(
            said.contains(text.as_str()),
            "{format} lacks {text:?}: {said:?}"
        );
    }
}

fn table_in_every_format(table: &Table, look: Look) {
    let lang = look.lang;
    let cells = table.rows().concat();
    let wanted = expected(&cells, lang);
    for format in TABLE_FORMATS {
        let text = match format.write {
            Write::Text(write) => write(table, look),
            Write::File(write) => {
                workbook_of(&write(table, look).expect("a workbook"), &cells, lang);
                continue;
            }
        };
        match format.name {
            "csv" => {
                let rows = read_back::csv_table(&text);
                assert_eq!(rows.len(), table.rows().len() + 1, "{text:?}");
                let field = |text: &str| text.replace('\'', "");
                for (cell, read) in cells.iter().zip(rows[1..].concat()) {
                    assert_eq!(field(&read), field(&cell.for_machines(lang)), "{cell:?}");
                }
            }
            "json" => {
                let read = read_back::json(&text);
                let rows = read["rows"].as_array().expect("rows");
                let values = rows
                    .iter()
                    .flat_map(|row| row.as_object().expect("a row").values());
                for (cell, value) in cells.iter().zip(values) {
                    match cell {
                        Cell::Text(text) => assert_eq!(value.as_str(), Some(text.as_str())),
                        Cell::Number(number) => assert_eq!(value.as_i64(), Some(*number)),
                        _ => {}
                    }
                }
            }
            "html" | "markdown" => {
                seen(&text, format.name);
                let read = match format.name {
                    "html" => read_back::html(&text).0,
                    _ => read_back::markdown(&text).0,
                };
                let read: Vec<String> = read.iter().map(|cell| squashed(cell)).collect();
                for text in &wanted {
                    assert!(
                        read.contains(text),
                        "{}: {text:?} not in {read:?}",
                        format.name
                    );
                }
            }
            name => seen(&text, name),
        }
    }
}

/// Words and numbers that a spreadsheet can hold are in it as they are.
fn workbook_of(bytes: &[u8], cells: &[Cell], lang: Lang) {
    /// A spreadsheet keeps fifteen digits of a number.
    const LARGEST: u64 = 999_999_999_999_999;
    let read = read_back::workbook(bytes);
    let texts = read.iter().filter_map(|cell| match cell {
        Data::String(text) => Some(text.as_str()),
        _ => None,
    });
    let texts: HashSet<&str> = texts.collect();
    for cell in cells {
        let whole = match cell {
            Cell::Number(number) | Cell::Money(Rupiah(number)) => *number,
            Cell::Date(_) | Cell::Year(_) | Cell::Empty => continue,
            cell => {
                let text = cell.for_people(lang);
                assert!(
                    text.is_empty() || texts.contains(text.as_str()),
                    "xlsx lacks {text:?}: {read:?}"
                );
                continue;
            }
        };
        if whole.unsigned_abs() <= LARGEST {
            let number = |cell: &Data| matches!(cell, Data::Float(read) if *read == whole as f64);
            assert!(read.iter().any(number), "xlsx lacks {whole}: {read:?}");
        }
    }
}

fn document_in_every_format(document: &Document, look: Look) {
    let lang = look.lang;
    seen(&ksd::render::document(document, look), "document");
    let told = |text: &Text| squashed(&text.say(lang));
    let mut words = vec![told(&document.title)];
    let mut cells = Vec::new();
    for section in document.told() {
        match &section.body {
            Body::Heading(text) | Body::Paragraph(text) => words.push(told(text)),
            Body::Lines(lines) => words.extend(lines.iter().map(told)),
            Body::Tree(lines) => words.extend(lines.iter().map(|(_, text)| told(text))),
            Body::Facts(facts) => {
                // What is not known may go without its name.
                let known = facts.iter().filter(|(_, cell)| *cell != Cell::Empty);
                words.extend(known.map(|(name, _)| told(name)));
                cells.extend(facts.iter().map(|(_, cell)| cell.clone()));
            }
            Body::Table(table) => cells.extend(table.rows().concat()),
            Body::Chart(_) => {}
        }
    }
    words.extend(expected(&cells, lang));
    for format in DOCUMENT_FORMATS {
        let text = match format.write {
            Write::Text(write) => write(document, look),
            Write::File(write) => {
                let bytes = write(document, look).expect("a file");
                all_there(&words, &read_back::packed(&bytes), format.name);
                if format.name == "xlsx" {
                    read_back::workbook(&bytes);
                }
                continue;
            }
        };
        match format.name {
            "csv" => drop(read_back::csv_tables(&text)),
            "html" => all_there(&words, &read_back::html(&text).1, "html"),
            _ => all_there(&words, &read_back::markdown(&text).1, "markdown"),
        }
        if format.name != "csv" {
            seen(&text, format.name);
        }
    }
}

fn calendar_in_every_format(calendar: &Calendar, look: Look) {
    for format in CALENDAR_FORMATS {
        let text = (format.write)(calendar, look);
        let read = read_back::calendar(&text);
        let titles = calendar
            .events
            .iter()
            .map(|event| event.title.say(look.lang));
        let squash = |titles: Vec<String>| -> Vec<String> {
            titles.iter().map(|title| squashed(title)).collect()
        };
        assert_eq!(squash(read), squash(titles.collect()), "{text:?}");
        assert_eq!(
            text,
            (format.write)(calendar, look),
            "it is not the same twice"
        );
    }
}
