//! The formats, read by what did not write them.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use pulldown_cmark::{Event, Options, Parser, TagEnd};
use scraper::{Html, Selector};

/// JSON.
pub fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("JSON: {error} in {text:?}"))
}

/// XML: what its elements say.
pub fn xml(text: &str) -> String {
    let read = roxmltree::Document::parse(text);
    let read = read.unwrap_or_else(|error| panic!("XML: {error} in {text:?}"));
    let said = read.descendants().filter(|node| node.is_text());
    said.filter_map(|node| node.text()).collect()
}

/// The rows of a table in CSV, all of one length.
pub fn csv_table(text: &str) -> Vec<Vec<String>> {
    rows(text, false)
}

/// The rows of several tables in CSV, each under a line with its name.
pub fn csv_tables(text: &str) -> Vec<Vec<String>> {
    let rows = rows(text, true);
    for pair in rows.windows(2) {
        let (above, below) = (pair[0].len(), pair[1].len());
        assert!(
            above == below || above == 1 || below == 1,
            "rows of {above} and {below} fields: {pair:?}"
        );
    }
    rows
}

fn rows(text: &str, flexible: bool) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(flexible)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| {
        let row = row.unwrap_or_else(|error| panic!("CSV: {error} in {text:?}"));
        row.iter().map(str::to_owned).collect()
    });
    rows.collect()
}

/// A page: the cells of its tables, and all that it says.
pub fn html(page: &str) -> (Vec<String>, String) {
    let read = Html::parse_document(page);
    assert!(
        read.errors.is_empty(),
        "HTML: {:?} in {page:?}",
        read.errors
    );
    let texts = |selector: &str| -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        read.select(&selector)
            .map(|one| one.text().collect())
            .collect()
    };
    // Ways within the page and the emblem inside it ask nothing of anybody.
    let active = "script, link, iframe, object, [src]:not([src^='data:image/']), \
                  [href]:not([href^='#']), [onclick]";
    assert!(texts(active).is_empty(), "HTML that acts: {page:?}");
    (texts("table :is(th, td)"), texts("body").concat())
}

/// Markdown: the cells of its tables, and all that it says.
pub fn markdown(text: &str) -> (Vec<String>, String) {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let (mut cells, mut cell, mut said) = (Vec::new(), String::new(), String::new());
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => {
                cell.push_str(&text);
                said.push_str(&text);
            }
            Event::End(TagEnd::TableCell) => cells.push(std::mem::take(&mut cell)),
            Event::Start(pulldown_cmark::Tag::TableCell) => cell.clear(),
            Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak => {}
            Event::Rule => {}
            other => panic!("Markdown: {other:?} in {text:?}"),
        }
    }
    (cells, said)
}

/// A Word file or a workbook: all that its parts say, each of them sound XML.
pub fn packed(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut said = String::new();
    for at in 0..archive.len() {
        let mut part = String::new();
        let mut file = archive.by_index(at).expect("a part");
        file.read_to_string(&mut part).expect("text");
        said.push_str(&xml(&part));
    }
    said
}

/// A workbook: what stands in the cells of all its sheets.
pub fn workbook(bytes: &[u8]) -> Vec<Data> {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.used_cells());
    let cells = cells.map(|(_, _, cell)| cell.clone()).collect();
    for (name, _) in sheets {
        let formulas = book.worksheet_formula(&name).expect("formulas");
        let foreign = formulas.used_cells().find(|(_, _, formula)| {
            !formula.starts_with("SUBTOTAL(") && !formula.starts_with("SUM(")
        });
        assert!(foreign.is_none(), "a formula: {foreign:?}");
    }
    cells
}

/// A calendar: the titles of its events.
pub fn calendar(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"), "the last line is not ended");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        super::seen(line, "calendar");
    }
    let read = ICalendar::parse(text).expect("a calendar");
    let events = read.components.iter();
    let events = events.filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let title = |entry: &calcard::icalendar::ICalendarComponent| {
        let entry = entry.property(&ICalendarProperty::Summary);
        match entry.and_then(|entry| entry.values.first()) {
            Some(ICalendarValue::Text(text)) => text.clone(),
            None => String::new(),
            other => panic!("no title: {other:?}"),
        }
    };
    events.map(title).collect()
}
