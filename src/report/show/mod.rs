//! One record, told to a person.

mod data;
mod document;
mod family;
mod follow_up;
mod history;
mod particulars;
mod partner;
mod stages;
mod steps;
mod team;
mod timeline;

pub use data::data;
pub use stages::stages;

use crate::finding::Finding;
use crate::model::{Date, Kind, Period};
use crate::output::{Body, Cell, Document};
use crate::registry::Registry;
use crate::report::names::{office_name, partner_name};
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
    document.add(("Berikutnya", "Next"), timeline::due(told));
    let findings = told.findings.iter().map(finding_line);
    document.add(("Temuan", "Findings"), Body::Lines(findings.collect()));
    document.source.push(source(told));
    Some(document)
}

/// From what it was made: the last line of what is handed on.
fn source(told: &Told<'_>) -> Text {
    text!(
        "Sumber: register kerja sama {region}; keadaan per {as_of}",
        "Source: the register of cooperation of {region}; as of {as_of}",
        region = told.registry.settings.daerah.nama.as_str(),
        as_of = told.as_of
    )
}

/// What people call a key of a document.
fn named_key(key: &str) -> Text {
    schema::name(Kind::KerjaSama, key)
}

fn finding_line(finding: &Finding) -> Text {
    let articles: Vec<String> = finding.basis.iter().map(ToString::to_string).collect();
    let articles = match articles.as_slice() {
        [] => String::new(),
        articles => format!(" ({})", articles.join("; ")),
    };
    text!(
        "{level} {code}: {message}{articles}",
        "{level} {code}: {message}{articles}",
        level = finding.level_name(),
        code = finding.rule.code,
        message = finding.message,
        articles
    )
}

/// Names and values of a record, as they are put together.
struct Facts {
    kind: Kind,
    told: Vec<(Text, Cell)>,
}

impl Facts {
    /// Those of a record that begin with its id.
    fn of(kind: Kind, id: &str) -> Facts {
        let told = Vec::new();
        Facts { kind, told }.fact(("Id", "Id"), id.to_owned())
    }

    /// A name, and what is told under it.
    fn fact(mut self, name: impl Into<Text>, cell: impl Into<Cell>) -> Facts {
        self.told.push((name.into(), cell.into()));
        self
    }

    /// A key as people call it, and what it holds.
    fn key(self, path: &str, cell: impl Into<Cell>) -> Facts {
        let name = schema::name(self.kind, path).capital();
        self.fact(name, cell)
    }

    /// They all, with the file last.
    fn finish(self, registry: &Registry, file: &str) -> Body {
        Body::Facts(
            self.fact(("Berkas", "File"), registry.shown(file).to_string())
                .told,
        )
    }
}

/// What a key holds, or nothing.
fn cells<T: ToString>(items: &[T]) -> Cell {
    Cell::list(items.iter().map(T::to_string).collect())
}

/// Words of the vocabulary by their names, or nothing.
fn words(items: impl IntoIterator<Item = Text>) -> Cell {
    let items: Vec<Text> = items.into_iter().collect();
    if items.is_empty() {
        return Cell::Empty;
    }
    Cell::said(Text::listed(&items).capital())
}

/// A period, in words.
fn period(period: Period) -> Cell {
    Cell::word(Some(period.to_string()), period.in_words().capital())
}

/// An office by its name and id.
fn office(registry: &Registry, id: Option<&str>) -> Cell {
    let named = id.map(|id| named(office_name(registry, id), id));
    Cell::text(named.as_ref())
}

/// A partner by its name and id.
fn partner(registry: &Registry, id: &str) -> String {
    named(partner_name(registry, id), id)
}

/// A name and the id behind it; where there is no name, the id alone.
fn named(name: &str, id: &str) -> String {
    if name == id {
        id.to_owned()
    } else {
        format!("{name} ({id})")
    }
}
