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
    /// Its own title, or else that under which it stands.
    pub name: String,
    /// None for what has no number: also a table without rows, of which a
    /// sentence tells.
    pub label: Option<Label>,
}

/// By what a table or a chart is called in all formats: `Tabel 1. Naskah
/// menurut jenis`.
pub(super) struct Label {
    /// Of what sort it is: `Tabel`, `Gambar`.
    pub sort: &'static str,
    /// Its number among those of its sort, from 1.
    pub number: usize,
    /// What it shows.
    pub name: String,
}

impl Label {
    /// What comes after the number.
    pub fn after_number(&self) -> String {
        match self.name.as_str() {
            "" => String::new(),
            name => format!(". {name}"),
        }
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}{}", self.sort, self.number, self.after_number())
    }
}

static TABLE: Text = Text::fixed("Tabel", "Table");
static CHART: Text = Text::fixed("Gambar", "Figure");

/// The parts of a document, without charts on which there is nothing to see.
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
        let (own, sort) = match &section.body {
            Body::Chart(chart) if chart.is_empty() => continue,
            Body::Chart(chart) => (&chart.title, Some((&CHART, &mut charts))),
            Body::Table(table) if table.is_empty() => (&table.caption, None),
            Body::Table(table) => (&table.caption, Some((&TABLE, &mut tables))),
            _ => (&section.title, None),
        };
        let names = [plain(own, lang), part.title.clone()].into_iter();
        let mut names = names.filter(|name| !name.is_empty());
        let name = names.next().unwrap_or_else(|| plain(&document.title, lang));
        let label = sort.map(|(sort, count)| {
            *count += 1;
            Label {
                sort: sort.get(lang),
                number: *count,
                name: name.clone(),
            }
        });
        part.told.push(Told {
            body: &section.body,
            name,
            label,
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
    let at = text!("{place}, {day}", "{place}, {day}", place, day = cover.date);
    // An Indonesian letter sets a comma after the office.
    let signer = text!("{signer},", "{signer}", signer = cover.signer);
    (plain(&at, lang), plain(&signer, lang))
}
