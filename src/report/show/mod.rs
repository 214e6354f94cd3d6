//! One record, told to a person.

mod document;
mod family;
mod follow_up;
mod history;
mod partner;
mod steps;
mod team;
mod timeline;

use crate::finding::Finding;
use crate::model::{Date, Kind};
use crate::output::{Body, Cell, Document};
use crate::registry::Registry;
use crate::schema;
use crate::text;
use crate::text::Text;

/// What is to be told, and as of when.
pub struct Told<'a> {
    /// The register.
    pub registry: &'a Registry,
    /// To whom what is dated later has not happened.
    pub as_of: Date,
    /// What `check` found, of all records.
    pub findings: &'a [Finding],
    /// What is due about the record, and by when.
    pub due: &'a [(Date, Text)],
}

/// The record of that kind and id, if it could be read whole.
pub fn show(told: &Told<'_>, kind: Kind, id: &str) -> Option<Document> {
    let registry = told.registry;
    let mut document = match kind {
        Kind::KerjaSama => document::tell(told, registry.kerja_sama.get(id)?),
        Kind::Potensi => follow_up::tell(told, registry.potensi.get(id)?),
        Kind::Mitra => partner::tell(told, registry.mitra.get(id)?),
        Kind::Tkksd => team::tell(told, registry.tkksd.get(id)?),
    };
    document.add(
        Text::fixed("Berikutnya", "Next"),
        Body::table(timeline::due(told)),
    );
    let findings = told.findings.iter().map(finding_line);
    document.add(
        Text::fixed("Temuan", "Findings"),
        Body::Lines(findings.collect()),
    );
    Some(document)
}

fn finding_line(finding: &Finding) -> Text {
    let articles: Vec<String> = finding.basis.iter().map(ToString::to_string).collect();
    let articles = match articles.as_slice() {
        [] => String::new(),
        articles => format!(" ({})", articles.join("; ")),
    };
    text!(
        "{level} {code}: {message}{articles}", "{level} {code}: {message}{articles}";
        level = finding.level_name(),
        code = finding.rule.code,
        message = finding.message,
        articles = articles
    )
}

/// A key of a record as people call it, and what it holds.
fn key(kind: Kind, path: &str, cell: Cell) -> (Text, Cell) {
    (schema::name(kind, path).capital(), cell)
}

/// What a key holds, or nothing.
fn cells<T: ToString>(items: &[T]) -> Cell {
    match items.is_empty() {
        true => Cell::Empty,
        false => Cell::List(items.iter().map(T::to_string).collect()),
    }
}

/// Words of the vocabulary by their names, or nothing.
fn words(items: impl IntoIterator<Item = Text>) -> Cell {
    let items: Vec<Text> = items.into_iter().collect();
    match items.is_empty() {
        true => Cell::Empty,
        false => Cell::said(Text::listed(&items).capital()),
    }
}

/// A name and a text, where there is one.
fn fact(name: Text, text: Option<&(impl ToString + ?Sized)>) -> (Text, Cell) {
    (name, Cell::text(text))
}

/// An office by its name and id.
fn office(registry: &Registry, id: Option<&str>) -> Cell {
    let Some(id) = id else { return Cell::Empty };
    let offices = &registry.settings.perangkat_daerah;
    let office = offices.iter().find(|office| office.id == id);
    Cell::Text(office.map_or_else(|| id.to_owned(), |office| format!("{} ({id})", office.nama)))
}

/// A partner by its name and id.
fn partner_name(registry: &Registry, id: &str) -> String {
    registry
        .mitra
        .get(id)
        .map_or_else(|| id.to_owned(), |mitra| format!("{} ({id})", mitra.nama))
}
