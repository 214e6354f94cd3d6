//! A document as its reader sees it: parts under titles, tables and charts
//! numbered through.

use crate::output::{Body, Cover, Document};
use crate::text;
use crate::text::{Lang, Text};

/// What stands under one title.
pub(super) struct Part<'a> {
    /// The title; empty where the first sections need none.
    pub title: String,
    /// What it tells, in order.
    pub told: Vec<Told<'a>>,
}

/// Something told, with its number and name if it is a table or a chart.
pub(super) struct Told<'a> {
    /// What is told.
    pub body: &'a Body,
    /// `Tabel 1. Naskah menurut jenis`; empty for what has no number.
    pub label: String,
    /// Its number among those of its sort, from 1.
    pub number: usize,
}

/// The parts of a document.
pub(super) fn parts(document: &Document, lang: Lang) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let (mut tables, mut charts) = (0, 0);
    for section in &document.sections {
        let title = plain(&section.title, lang);
        if parts.is_empty() || !title.is_empty() {
            let told = Vec::new();
            parts.push(Part { title, told });
        }
        let Some(part) = parts.last_mut() else {
            continue;
        };
        let (number, sort, own) = match &section.body {
            Body::Table(table) => {
                tables += 1;
                (tables, Text::fixed("Tabel", "Table"), &table.caption)
            }
            Body::Chart(chart) => {
                charts += 1;
                (charts, Text::fixed("Grafik", "Chart"), &chart.title)
            }
            _ => (0, Text::fixed("", ""), &section.title),
        };
        let own = plain(own, lang);
        let name = if own.is_empty() { &part.title } else { &own };
        let label = match (number, name.is_empty()) {
            (0, _) => String::new(),
            (number, true) => format!("{} {number}", sort.get(lang)),
            (number, false) => format!("{} {number}. {name}", sort.get(lang)),
        };
        part.told.push(Told {
            body: &section.body,
            label,
            number,
        });
    }
    parts
}

/// A sentence without space around it.
pub(super) fn plain(text: &Text, lang: Lang) -> String {
    text.get(lang).trim().to_owned()
}

/// Where and when a document is signed, and the office that does.
pub(super) fn signed(cover: &Cover, lang: Lang) -> (String, String) {
    let place = cover.place.as_deref().unwrap_or("………………");
    let at = text!("{place}, {day}", "{place}, {day}"; place = place, day = cover.date);
    // An Indonesian letter sets a comma after the office.
    let signer = text!("{signer},", "{signer}"; signer = cover.signer);
    (plain(&at, lang), plain(&signer, lang))
}
