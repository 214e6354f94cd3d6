//! Values of files as a person would say them.

use crate::text::Text;
use toml::{Table, Value};

/// A value as a person would say it; none of a table. Days come day first, answers as
/// `ya` and `tidak`, lists with commas.
pub fn said_of(value: &Value) -> Option<String> {
    Some(match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(true) => "ya".to_owned(),
        Value::Boolean(false) => "tidak".to_owned(),
        Value::Datetime(day) => {
            let day = day.date?;
            format!("{}-{}-{}", day.day, day.month, day.year)
        }
        Value::Array(members) => {
            let members: Option<Vec<String>> = members.iter().map(member).collect();
            members?.join(", ")
        }
        Value::Table(_) => return None,
    })
}

fn member(value: &Value) -> Option<String> {
    let said = said_of(value).filter(|_| !value.is_array())?;
    Some(match said.contains(',') {
        true => format!("\"{said}\""),
        false => said,
    })
}

/// All values of a table with their paths (`mitra[0].nomor`), as a person would say
/// them. A key may be a whole path itself.
pub fn flat(table: &Table) -> Vec<(String, String)> {
    let mut all = Vec::new();
    below(table, "", &mut all);
    all
}

fn below(table: &Table, above: &str, all: &mut Vec<(String, String)>) {
    for (name, value) in table {
        let path = match above {
            "" => name.clone(),
            above => format!("{above}.{name}"),
        };
        match value {
            Value::Table(inner) => below(inner, &path, all),
            Value::Array(members) if members.iter().any(Value::is_table) => {
                let tables = members.iter().filter_map(Value::as_table);
                for (at, inner) in tables.enumerate() {
                    below(inner, &format!("{path}[{at}]"), all);
                }
            }
            value => all.extend(said_of(value).map(|said| (path, said))),
        }
    }
}

/// What a key means, without how it is written: whoever is asked writes no table, and
/// chooses a record by its name.
pub(super) fn without_syntax(meaning: &Text) -> Text {
    Text::each(|lang| {
        let meaning = &without_id(meaning.get(lang));
        let Some(at) = meaning.find("`[[") else {
            return meaning.to_owned();
        };
        let before = meaning[..at].rfind(". ").map_or("", |end| &meaning[..=end]);
        let after = meaning[at..]
            .find("`. ")
            .map_or("", |end| &meaning[at + end + 2..]);
        format!("{before}{after}")
    })
}

/// `Naskah yang menaungi: …` from `Id naskah yang menaungi: …`; of an id that is the name
/// of a file, that alone which it names.
fn without_id(meaning: &str) -> String {
    let Some(named) = meaning
        .strip_prefix("Id ")
        .or(meaning.strip_prefix("Its id: "))
    else {
        return meaning.to_owned();
    };
    let end = named.find([':', '.']).unwrap_or(named.len());
    let kept = match named[end..].contains('`') {
        true => format!("{}.", &named[..end]),
        false => named.to_owned(),
    };
    let mut letters = kept.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
