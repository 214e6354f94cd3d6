//! The days on which something happened to a document: each date of its record,
//! as the model says of its key.

use serde_json::{Map, Value};

use super::{Record, Registry, Status};
use crate::model::{Date, KerjaSama, Kind, Period, Stage, key};
use crate::schema::{self, Holds};
use crate::text;
use crate::text::Text;

/// Something that happened to a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// The key that holds the day: `mitra[0].surat_kuasa.tanggal`; empty of what
    /// another record tells.
    pub key: String,
    /// The day.
    pub day: Date,
    /// The stage of the document that it belongs to; none: it says nothing of
    /// how far the document has come.
    pub stage: Option<Stage>,
    /// What happened, as inside a sentence.
    pub said: Text,
    /// The id of the other record that this names in backticks, if it names one.
    pub other: Option<String>,
    /// Whether it is a last day: what it says has happened the day after.
    pub last: bool,
}

impl Happened {
    /// Whether it has happened by a day.
    pub fn by(&self, as_of: Date) -> bool {
        self.day < as_of || (self.day == as_of && !self.last)
    }

    /// Whether it prepared the document: a step before the signing.
    pub fn is_preparation(&self) -> bool {
        self.stage.is_some_and(|stage| stage < Stage::Signed)
    }
}

impl Record<KerjaSama> {
    /// Every day that the record holds, oldest first; what happened on one day
    /// in the order of the stages.
    pub fn days(&self) -> Vec<Happened> {
        let mut days = Vec::new();
        // A record that the format can hold, JSON can.
        if let Ok(Value::Object(table)) = serde_json::to_value(&*self.data) {
            collect(&table, "", &mut days);
        }
        days.sort_by_key(in_order);
        days
    }
}

impl Registry {
    /// What happened to a document by a day, to other records that make it go
    /// on too; oldest first. It ended where its effective last day has passed; a
    /// plan neither came into force nor ended.
    pub fn happened(&self, record: &Record<KerjaSama>, as_of: Date) -> Vec<Happened> {
        let mut days = record.days();
        let state = self.state(record, as_of);
        let signed = record.signed_by(as_of);
        let ended = state.last_day.filter(|_| state.status == Status::Diakhiri);
        days.retain(|one| {
            let is = |key: &str| one.key == key;
            // What was never signed never came into force, nor did what had ended before.
            let begun = signed && ended.is_none_or(|ended| one.day <= ended);
            !is(key!(waktu.berakhir))
                && (begun || !is(key!(waktu.mulai)))
                && (signed || !is(key!(pengakhiran.tanggal)))
        });
        let over = state.last_day.filter(|_| state.status == Status::Berakhir);
        let said = schema::key(Kind::KerjaSama, key!(waktu.berakhir));
        let said = said.and_then(|key| key.day.as_ref());
        if let (Some(day), Some(said)) = (over, said) {
            days.push(Happened {
                key: key!(waktu.berakhir).to_owned(),
                day,
                stage: said.stage,
                said: said.said.clone(),
                other: None,
                last: true,
            });
        }
        let mut signed = |other: &Record<KerjaSama>, said: Text| {
            days.extend(other.signing().map(|day| Happened {
                key: String::new(),
                day,
                stage: Some(Stage::Signed),
                said,
                other: Some(other.id.clone()),
                last: false,
            }));
        };
        for addendum in self.addenda(record) {
            let id = addendum.id.as_str();
            signed(
                addendum,
                text!("diubah dengan `{id}`", "changed by `{id}`", id),
            );
        }
        for extension in self.extensions(record) {
            let id = extension.id.as_str();
            signed(
                extension,
                text!("diperpanjang dengan `{id}`", "extended by `{id}`", id),
            );
        }
        for below in self.under(record) {
            let said = text!(
                "{naskah} `{id}` ditandatangani",
                "{naskah} `{id}` was signed",
                naskah = below.naskah,
                id = below.id.as_str()
            );
            signed(below, said);
        }
        days.retain(|one| one.by(as_of));
        days.sort_by_key(in_order);
        days
    }
}

fn in_order(one: &Happened) -> (Date, Stage) {
    (one.day, one.stage.unwrap_or(Stage::Signed))
}

/// The days of a table and of those in it; `at` is where it stands.
fn collect(table: &Map<String, Value>, at: &str, days: &mut Vec<Happened>) {
    for (name, value) in table {
        let path = match at {
            "" => name.clone(),
            at => format!("{at}.{name}"),
        };
        match value {
            Value::Object(inner) => collect(inner, &path, days),
            Value::Array(items) => {
                for (nth, item) in items.iter().enumerate() {
                    if let Value::Object(inner) = item {
                        collect(inner, &format!("{path}[{nth}]"), days);
                    }
                }
            }
            Value::String(text) => days.extend(happened(table, at, path, text)),
            _ => {}
        }
    }
}

fn happened(table: &Map<String, Value>, at: &str, key: String, text: &str) -> Option<Happened> {
    let told = schema::key(Kind::KerjaSama, &key)?.day.as_ref()?;
    let outcome = told.with.as_ref().and_then(|beside| {
        let value = table.get(beside)?.as_str()?;
        Some(outcome(&format!("{at}.{beside}"), value))
    });
    let said = told.said.clone();
    Some(Happened {
        day: text.parse().ok()?,
        key,
        stage: told.stage,
        said: match outcome {
            Some(outcome) => {
                text!("{said}: {outcome}", "{said}: {outcome}", said, outcome)
            }
            None => said,
        },
        other: None,
        last: told.last,
    })
}

/// A value as people read it: a word by its name, a period in words.
fn outcome(key: &str, value: &str) -> Text {
    let named = match schema::key(Kind::KerjaSama, key).map(|key| &key.holds) {
        Some(Holds::Words(vocabulary)) => vocabulary.name_of(value),
        _ => None,
    };
    let period = || value.parse::<Period>().ok().map(|period| period.in_words());
    named
        .or_else(period)
        .unwrap_or_else(|| text!("{value}", "{value}", value))
}
