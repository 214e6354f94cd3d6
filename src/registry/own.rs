//! What a person has written in place of a value, as the file wants it.

use toml::Value;

use crate::edit;
use crate::model::{Date, Kind};
use crate::schema::{self, Form, Holds, Key};
use crate::text;
use crate::text::{Text, alternatives};

/// Advice with more letters than this is not read.
const LONGEST: usize = 300;

/// What to write at a key in place of the value in the text (`source`): the line,
/// or a question where two things can be meant.
pub(super) fn advice(kind: Option<Kind>, path: &str, source: &str) -> Option<Text> {
    let key = key_at(kind, path)?;
    if key.path == "naskah" && source.to_lowercase().contains("dendum") {
        return Some(Text::fixed(
            "addendum dicatat dengan bentuk naskah yang diubahnya, misalnya `naskah = \"pks\"`, \
             dan menyebut naskah itu: `addendum_dari = \"id naskah yang diubah\"`",
            "an addendum is recorded in the form of the text that it changes, for example \
             `naskah = \"pks\"`, and names that text: `addendum_dari = \"id of that text\"`",
        ));
    }
    let Some(value) = meant(&key, source) else {
        return days(&key, source).map(ask);
    };
    // In a list there is no key to write.
    let line = match path.ends_with(']') {
        true => value,
        false => format!("{} = {value}", key.word()),
    };
    Some(text!("tulis `{line}`", "write `{line}`", line))
}

/// How a key is written, where nobody can tell what was meant by its value.
pub(super) fn example(kind: Option<Kind>, path: &str) -> Option<Text> {
    let key = key_at(kind, path).filter(|_| !path.ends_with(']'))?;
    let lines = schema::lines(kind, &key.path);
    match (key.form, &lines[..]) {
        (Form::Table, _) => Some(schema::below(
            Text::fixed(
                "tulis sebagai tabel, dengan isi yang sebenarnya:",
                "write it as a table, with what is true:",
            ),
            &lines,
        )),
        (Form::Boolean, _) => Some(text!(
            "tulis `{key} = true` (ya) atau `{key} = false` (tidak)",
            "write `{key} = true` (yes) or `{key} = false` (no)",
            key = key.word()
        )),
        (_, [line]) => Some(text!(
            "tulis seperti ini: `{line}`",
            "write it like this: `{line}`",
            line
        )),
        _ => None,
    }
}

/// The key at a path; a place in a list holds one of what the list holds.
fn key_at(kind: Option<Kind>, path: &str) -> Option<Key> {
    let key = schema::key(kind, path)?.clone();
    let is_list = key.is_list && !path.ends_with(']');
    Some(Key { is_list, ..key })
}

/// The value that is meant, as TOML; none where nobody can tell, or it stands
/// there already.
pub(super) fn meant(key: &Key, source: &str) -> Option<String> {
    let source = source.trim();
    if source.is_empty() || source.len() > LONGEST || key.form == Form::Table {
        return None;
    }
    let said = said(source);
    let value = match (key.is_list, &said[..]) {
        (false, [one]) => single(key, one)?,
        (false, _) => return None,
        // Words hold no commas, other texts may.
        (true, words) if matches!(key.holds, Holds::Words(_)) => {
            let words = words.join(",").replace(" dan ", ",");
            edit::value(key, &words).ok()?.value.to_string()
        }
        // Ids hold none either.
        (true, [ids]) if key.form == Form::Text && are_ids(ids) => {
            edit::value(key, ids).ok()?.value.to_string()
        }
        (true, texts) => {
            let one = Key {
                is_list: false,
                ..key.clone()
            };
            let members: Option<Vec<String>> =
                texts.iter().map(|text| single(&one, text)).collect();
            format!("[{}]", members?.join(", "))
        }
    };
    (value != source).then_some(value)
}

/// Whether a text is several ids, with commas between.
fn are_ids(text: &str) -> bool {
    let is_sign = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let is_id = |id: &str| !id.is_empty() && id.chars().all(|at| is_sign(at) || at == '-');
    text.contains(',') && text.split(',').all(|id| is_id(id.trim()))
}

fn single(key: &Key, said: &str) -> Option<String> {
    let said = said.trim();
    if said.is_empty() {
        return None;
    }
    let said = match key.form {
        Form::Date => without_time(said),
        _ => said,
    };
    Some(edit::value(key, said).ok()?.value.to_string())
}

/// The day of a day with its time, as spreadsheets write it.
fn without_time(said: &str) -> &str {
    match said.split_once(['T', ' ']) {
        Some((day, time)) if time.contains(':') => day,
        _ => said,
    }
}

/// What was said, without quotes and brackets.
fn said(source: &str) -> Vec<String> {
    let read = toml::from_str::<toml::Table>(&format!("v = {source}"));
    let value = read.ok().and_then(|mut table| table.remove("v"));
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Table(_) => None,
        Value::Boolean(yes) => Some(yes.to_string()),
        Value::Datetime(day) => Some(day.to_string()),
        // `950.000` is 950 to TOML, and to the person 950 thousand.
        Value::Float(_) | Value::Integer(_) => None,
    };
    match value {
        Some(Value::Array(items)) => {
            let texts: Option<Vec<String>> = items.iter().map(plain).collect();
            texts.unwrap_or_else(|| bare(source))
        }
        Some(value) => vec![plain(&value).unwrap_or_else(|| source.to_owned())],
        None => bare(source),
    }
}

/// What was said where it is no TOML.
fn bare(source: &str) -> Vec<String> {
    const QUOTES: [char; 7] = [
        '"', '\'', '\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}',
    ];
    let source = source.trim_end_matches([';', ',']).trim_end();
    if let Some(items) = source.strip_prefix('[') {
        let items = items.trim_end_matches(']').replace(QUOTES, "\"");
        // Between quotes stand the texts, whatever stands between them.
        let parts: Vec<&str> = match items.contains('"') {
            true => items.split('"').skip(1).step_by(2).collect(),
            false => items.split([',', ';']).collect(),
        };
        return parts.iter().map(|part| part.trim().to_owned()).collect();
    }
    let opened = source.trim_start_matches(QUOTES);
    let text = match opened.len() == source.len() {
        true => source,
        false => opened.trim_end_matches(QUOTES),
    };
    vec![text.to_owned()]
}

/// The days that may be meant at a key of a day, where they are more than one.
pub(super) fn days(key: &Key, source: &str) -> Option<Vec<Date>> {
    let text = said(source).pop().filter(|_| key.form == Form::Date)?;
    days_of(&text)
}

/// The days that may be meant by two figures each for day, month and year.
pub(super) fn days_of(text: &str) -> Option<Vec<Date>> {
    let parts: Vec<&str> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .collect();
    let [first, second, third] = parts[..] else {
        return None;
    };
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() == 2);
    let (first, second, third) = (number(first)?, number(second)?, number(third)?);
    let day = |year: u32, day: u32| Date::new(2000 + i32::try_from(year).ok()?, second, day);
    let mut days: Vec<Date> = [day(first, third), day(third, first)]
        .into_iter()
        .flatten()
        .collect();
    days.dedup();
    (!days.is_empty()).then_some(days)
}

/// Asks which day is meant.
pub(super) fn ask(days: Vec<Date>) -> Text {
    let days: Vec<String> = days.iter().map(Date::to_string).collect();
    text!(
        "periksa naskahnya: mungkin {days}; tulis tahun lebih dahulu, dengan empat angka",
        "look into the document: it may be {days}; write the year first, in four digits",
        days = alternatives(&days)
    )
}
