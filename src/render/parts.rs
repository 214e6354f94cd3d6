//! A document as its reader sees it: parts under titles, tables and charts
//! numbered through.

use crate::output::{Body, Cover, Document, Opening, Section, Signer, Table};
use crate::text;
use crate::text::{Lang, Text, printable};

/// What stands under one title.
pub(super) struct Part<'a> {
    /// The title; empty where the first sections need none.
    pub title: String,
    /// Whether it is bound behind the signature.
    pub is_appendix: bool,
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
    /// Whether it is all that a paper attached to another shows, and so needs no number.
    pub is_alone: bool,
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
        match self.is_alone {
            true => f.write_str(&self.name),
            false => write!(f, "{} {}{}", self.sort, self.number, self.after_number()),
        }
    }
}

static TABLE: Text = Text::fixed("Tabel", "Table");
static CHART: Text = Text::fixed("Gambar", "Figure");

/// The parts of a document, without charts on which there is nothing to see.
pub(super) fn parts(document: &Document, lang: Lang) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let (mut tables, mut charts) = (0, 0);
    let cover = document.cover.as_ref();
    let attached = cover.is_some_and(|cover| matches!(cover.opening, Opening::Attached(_)));
    let counts = |section: &&Section| match &section.body {
        body @ (Body::Table(_) | Body::Chart(_)) => !body.is_empty(),
        _ => false,
    };
    let is_alone = attached && document.told().filter(counts).count() == 1;
    for (at, section) in document.told().enumerate() {
        let title = plain(&section.title, lang);
        let is_appendix = at >= document.sections.len();
        if parts.is_empty() || !title.is_empty() || at == document.sections.len() {
            let told = Vec::new();
            parts.push(Part {
                title,
                is_appendix,
                told,
            });
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
                is_alone,
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

/// The parts before the signature, and those bound behind it.
pub(super) fn bound<'a, 'b>(parts: &'b [Part<'a>]) -> (&'b [Part<'a>], &'b [Part<'a>]) {
    let body = parts.iter().take_while(|part| !part.is_appendix).count();
    parts.split_at(body)
}

/// Which parts stand on lying pages: those that have no room on an upright one, and words
/// that would else have a page to themselves before these.
pub(super) fn lying(body: &[Part<'_>], needs_room: impl Fn(&Table) -> bool) -> Vec<bool> {
    let needs_room = |part| tables(part).any(&needs_room);
    let mut lying: Vec<bool> = body.iter().map(needs_room).collect();
    for at in (0..body.len()).rev() {
        let before = at.checked_sub(1).is_none_or(|before| lying[before]);
        let after = lying.get(at + 1).is_some_and(|after| *after);
        lying[at] = lying[at] || (body[at].is_words() && before && after);
    }
    lying
}

/// The tables under a heading.
pub(super) fn tables<'a>(part: &'a Part<'_>) -> impl Iterator<Item = &'a Table> {
    part.told.iter().filter_map(|told| match told.body {
        Body::Table(table) => Some(&**table),
        _ => None,
    })
}

impl Part<'_> {
    /// Whether it is nothing but words.
    fn is_words(&self) -> bool {
        let mut told = self.told.iter();
        told.all(|told| told.label.is_none() && !matches!(told.body, Body::Facts(_)))
    }
}

/// Whether it has so many parts that one looks for them in a list.
pub(super) fn needs_contents(parts: &[Part<'_>]) -> bool {
    parts.iter().filter(|part| !part.title.is_empty()).count() > 3
}

/// What the list of parts is called.
pub(super) static CONTENTS: Text = Text::fixed("Daftar isi", "Contents");

/// A place to sign.
pub(super) struct Signature {
    /// Where and when, unless that stands at the head, and the office.
    pub above: Vec<String>,
    /// The name, or dots for the pen.
    pub name: String,
    /// Rank and number.
    pub below: Vec<String>,
}

/// What the list of those who get a copy of a letter is called.
pub(super) static COPIES: Text = Text::fixed("Tembusan:", "Copies to:");

/// Where and when it is signed.
pub(super) fn dated(cover: &Cover, lang: Lang) -> String {
    let place = cover.place.as_deref().unwrap_or("………………");
    let at = text!("{place}, {day}", "{place}, {day}", place, day = cover.date);
    plain(&at, lang)
}

/// Where a document is signed, from left to right: who acknowledges it, and who
/// answers for it.
pub(super) fn signatures(cover: &Cover, lang: Lang) -> Vec<Signature> {
    let known = Text::fixed("Mengetahui,", "Acknowledged by,");
    let signature = |first: Option<String>, signer: &Signer| {
        // An Indonesian letter sets a comma after the office.
        let office = text!("{office},", "{office}", office = signer.office);
        let name = signer.name.as_deref().map(printable);
        Signature {
            above: first.into_iter().chain([plain(&office, lang)]).collect(),
            name: name.map_or_else(|| PEN.to_owned(), |name| name.trim().to_owned()),
            below: signer.below.iter().map(|line| plain(line, lang)).collect(),
        }
    };
    let beside = cover.acknowledged.as_ref();
    let beside = beside.map(|signer| signature(Some(plain(&known, lang)), signer));
    // A letter has the day at its head, and what is attached has that of its paper.
    let day = match cover.opening {
        Opening::TitlePage | Opening::Head => Some(dated(cover, lang)),
        Opening::Attached(_) | Opening::Letter(_) => None,
    };
    let own = signature(day, &cover.signer);
    beside.into_iter().chain([own]).collect()
}

/// The line that a pen fills with a name.
const PEN: &str = "(………………………………)";
