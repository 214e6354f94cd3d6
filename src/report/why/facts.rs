//! What a rule looked at, with what stands there.

use toml::Value;

use super::Told;
use crate::model::{Date, Kind, key};
use crate::output::{Body, Cell, Table, sheet};
use crate::registry::Written;
use crate::rules::Fact;
use crate::schema::{self, Holds};
use crate::text;
use crate::text::{Lang, Text, Verbatim, counted};

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
                value.map_or(Cell::Empty, |value| cell(fact.kind, &fact.key, value))
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

/// A value as people read it: days in words, words by their names.
pub(in crate::report) fn said(kind: Option<Kind>, key: &str, value: &Value) -> Text {
    match value {
        Value::Boolean(true) => Text::fixed("ya", "yes"),
        Value::Boolean(false) => Text::fixed("tidak", "no"),
        Value::String(empty) if empty.is_empty() => Text::fixed("kosong", "empty"),
        Value::Array(entries) if entries.is_empty() => {
            Text::fixed("daftar kosong", "an empty list")
        }
        Value::Array(entries) if entries.iter().all(Value::is_table) => {
            counted(entries.len(), "butir", "entry", "entries")
        }
        Value::Table(table) if table.is_empty() => Text::fixed("tabel kosong", "an empty table"),
        Value::Table(table) => text!(
            "tabel dengan {keys}",
            "a table with {keys}",
            keys = table.keys().cloned().collect::<Vec<_>>().join(", ")
        ),
        Value::Array(words) if words.iter().all(Value::is_str) => {
            let words = words.iter().filter_map(Value::as_str);
            let named = words.map(|word| word_name(kind, key, word).unwrap_or(Text::same(word)));
            Text::listed(&named.collect::<Vec<_>>())
        }
        other => Text::each(|lang| cell(kind, key, other).for_people(lang)),
    }
}

/// A value for machines; of a table the keys that it has, of a list of tables
/// how many.
fn cell(kind: Option<Kind>, key: &str, value: &Value) -> Cell {
    match value {
        Value::String(word) => match word_name(kind, key, word) {
            Some(name) => Cell::word(Some(word.clone()), name),
            None => Cell::Text(word.clone()),
        },
        Value::Integer(year @ 1900..=2100) => Cell::Year(*year as i32),
        Value::Integer(number) => Cell::Number(*number),
        Value::Boolean(flag) => Cell::Flag(*flag),
        Value::Datetime(day) => {
            let date = day.to_string().parse::<Date>();
            date.map_or_else(|_| Cell::Text(day.to_string()), Cell::Date)
        }
        Value::Float(number) => Cell::Text(number.to_string()),
        Value::Array(entries) if entries.iter().all(Value::is_table) => Cell::count(entries.len()),
        Value::Array(entries) => {
            let words = entries.iter().map(|entry| match entry {
                Value::String(word) => word.clone(),
                other => cell(kind, key, other).for_machines(Lang::Id),
            });
            Cell::list(words.collect())
        }
        Value::Table(table) => Cell::list(table.keys().cloned().collect()),
    }
}

/// What people call a word of the vocabulary that a key has.
fn word_name(kind: Option<Kind>, key: &str, word: &str) -> Option<Text> {
    match &schema::key(kind, key)?.holds {
        Holds::Words(vocabulary) => vocabulary.name_of(word),
        _ => None,
    }
}
