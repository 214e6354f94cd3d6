//! What a rule looked at, with what stands there.

use toml::Value;

use super::Told;
use crate::model::key;
use crate::output::{Body, Cell, Table, sheet};
use crate::registry::Written;
use crate::rules::Fact;
use crate::schema::{self, said, word_name};
use crate::text;
use crate::text::{Text, Verbatim};

/// The facts of an explanation, and the files in which they stand.
pub(super) struct Facts<'a> {
    facts: &'a [Fact],
    files: Vec<(Verbatim, Written)>,
    /// The record's own file.
    own: Option<Verbatim>,
    /// What stands in it.
    record: Written,
}

impl<'a> Facts<'a> {
    /// Those of an explanation; each file is read once.
    pub fn of(told: &Told<'a>) -> Facts<'a> {
        let facts = told.why.facts.as_slice();
        let mut files: Vec<(Verbatim, Written)> = Vec::new();
        for fact in facts {
            if files.iter().all(|(file, _)| *file != fact.file) {
                let written = told.registry.written(&fact.file);
                files.push((fact.file.clone(), written));
            }
        }
        let own = told.registry.file_of(told.kind, told.id);
        let own = own.map(|file| told.registry.shown(&file));
        let record = told
            .registry
            .written(own.as_ref().unwrap_or(&Verbatim::default()));
        Facts {
            facts,
            files,
            own,
            record,
        }
    }

    /// What the record is called.
    pub fn title(&self) -> Text {
        let titles = [key!(judul), key!(Mitra: nama), key!(Tkksd: sk)];
        let mut titles = titles.into_iter();
        let title = titles.find_map(|key| self.record.get(key)?.as_str());
        title.map_or(Text::EMPTY, Text::same)
    }

    /// The settings that were looked at, each by its name with what it holds.
    pub fn settings(&self) -> Vec<Text> {
        let settings = self.facts.iter().filter(|fact| fact.kind.is_none());
        let told = settings.filter_map(|fact| {
            let value = said(None, &fact.key, self.value(fact)?);
            let name = called(fact);
            Some(text!("{name}: {value}", "{name}: {value}", name, value))
        });
        told.collect()
    }

    /// Whether a fact stands in the record's own file.
    pub fn is_own(&self, fact: &Fact) -> bool {
        self.own.as_ref() == Some(&fact.file)
    }

    /// Whether the office says that it looked for what is not recorded.
    pub fn looked_for(&self, fact: &Fact) -> bool {
        let unknown = self.beside(fact, key!(belum_diketahui));
        let unknown = unknown.and_then(Value::as_array);
        unknown.is_some_and(|keys| {
            let mut keys = keys.iter().filter_map(Value::as_str);
            keys.any(|key| key == fact.key)
        })
    }

    /// What stands at a fact; none: it is not recorded.
    pub fn value(&self, fact: &Fact) -> Option<&Value> {
        self.beside(fact, &fact.key)
    }

    /// What stands at another key of the same file.
    fn beside(&self, fact: &Fact, key: &str) -> Option<&Value> {
        let mut files = self.files.iter();
        let (_, written) = files.find(|(file, _)| *file == fact.file)?;
        written.get(key)
    }

    /// As people read them, file by file.
    pub fn tree(&self) -> Body {
        let mut lines = Vec::new();
        for (file, _) in &self.files {
            lines.push((0, Text::of(file)));
            let own = self.facts.iter().filter(|fact| fact.file == *file);
            lines.extend(own.map(|fact| (1, self.line(fact))));
        }
        Body::Tree(lines)
    }

    fn line(&self, fact: &Fact) -> Text {
        if fact.key.is_empty() {
            return Text::fixed("berkas ini seluruhnya", "the file as a whole");
        }
        let name = called(fact);
        let Some(value) = self.value(fact) else {
            return text!("{name}: tidak tercatat", "{name}: not recorded", name);
        };
        let line = fact.place.as_ref().map_or(Text::EMPTY, |place| {
            text!(
                " (baris {line})",
                " (line {line})",
                line = place.line.to_string()
            )
        });
        text!(
            "{name}: {value}{line}",
            "{name}: {value}{line}",
            name,
            value = said(fact.kind, &fact.key, value),
            line
        )
    }

    /// As machines read them.
    pub fn table(&self) -> Table {
        sheet(self.facts)
            .named("facts")
            .column("key", ("Kunci", "Key"), |fact| {
                Cell::text(Some(&fact.key).filter(|key| !key.is_empty()))
            })
            .column("value", ("Nilai", "Value"), |fact| {
                let value = self.value(fact);
                let named = |word: &str| word_name(fact.kind, &fact.key, word);
                value.map_or(Cell::Empty, |value| Cell::recorded(value, &named))
            })
            .column("file", ("Berkas", "File"), |fact| {
                Cell::Text(fact.file.raw().to_owned())
            })
            .column("line", ("Baris", "Line"), |fact| {
                let place = fact.place.as_ref();
                place.map_or(Cell::Empty, |place| Cell::count(place.line))
            })
            .bare()
    }
}

/// A fact by its name and key: "tanggal berakhir (`waktu.berakhir`)".
pub(super) fn called(fact: &Fact) -> Text {
    text!(
        "{name} (`{key}`)",
        "{name} (`{key}`)",
        name = schema::name(fact.kind, &fact.key),
        key = fact.key.as_str()
    )
}
