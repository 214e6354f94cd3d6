//! What to add to a file for a key that it lacks: lines that can be pasted.

use super::{FileKind, Form, Holds, Key};
use crate::model::{Expected, Kind};
use crate::text;
use crate::text::Text;

/// More lines than this show no longer what matters.
const MOST: usize = 6;

/// The lines of a key: `kunci = nilai`, or the header of its table and what the
/// table must have or is known by. The values only show the form. Nothing where
/// the model has no such key.
pub fn lines(kind: impl Into<Option<Kind>>, path: &str) -> Vec<String> {
    let file = FileKind::of(kind.into());
    let Some((file, key)) = file.and_then(|file| Some((file, file.key(path)?))) else {
        return Vec::new();
    };
    if key.form != Form::Table {
        return vec![line(key)];
    }
    let header = match key.is_list {
        true => format!("[[{}]]", key.path),
        false => format!("[{}]", key.path),
    };
    let values = || {
        let keys = file.keys_in(&key.path);
        keys.filter(|key| key.form != Form::Table)
    };
    let mut within: Vec<&Key> = values().filter(|key| key.is_required).collect();
    if within.is_empty() {
        within = values().filter(tells).collect();
        // Of many days, how it began and how it ended.
        let days = within.iter().filter(|key| key.form == Form::Date).count();
        let mut day = 0;
        within.retain(|key| {
            day += usize::from(key.form == Form::Date);
            key.form != Form::Date || day <= 2 || day == days
        });
        if within.is_empty() {
            within.extend(values().filter(|key| key.form != Form::Text).take(1));
        }
    }
    let within = within.into_iter().take(MOST - 1).map(line);
    std::iter::once(header).chain(within).collect()
}

/// The advice to add a key, with its lines below; none where the model has no
/// such key.
pub fn to_paste(kind: impl Into<Option<Kind>>, path: &str) -> Option<Text> {
    let kind = kind.into();
    let lines = lines(kind, path);
    let table = FileKind::of(kind)?.key(path)?.table();
    let intro = match (table, lines.len()) {
        (_, 0) => return None,
        ("", 1) => Text::fixed(
            "tambahkan di atas tabel pertama, dengan isi yang sebenarnya:",
            "add above the first table, with what is true:",
        ),
        (table, 1) => text!(
            "tambahkan di bawah `{header}`, dengan isi yang sebenarnya:",
            "add below `{header}`, with what is true:",
            header = header(kind, table)
        ),
        _ if kind.is_some() => Text::fixed(
            "catat dengan `ksd record`, atau tambahkan di akhir berkas, dengan isi yang sebenarnya:",
            "record it with `ksd record`, or add at the end of the file, with what is true:",
        ),
        _ => Text::fixed(
            "tambahkan di akhir berkas, dengan isi yang sebenarnya:",
            "add at the end of the file, with what is true:",
        ),
    };
    Some(below(intro, &lines))
}

/// A sentence with lines below it.
pub fn below(sentence: Text, lines: &[String]) -> Text {
    lines.iter().fold(sentence, |above, line| {
        text!("{above}\n{line}", "{above}\n{line}", above, line)
    })
}

/// The header of a table: `[waktu]`, `[[mitra]]`.
pub fn header(kind: impl Into<Option<Kind>>, path: &str) -> String {
    match super::key(kind, path) {
        Some(key) if key.is_list => format!("[[{}]]", key.path),
        _ => format!("[{path}]"),
    }
}

/// Whether a key tells what happened, and when.
fn tells(key: &&Key) -> bool {
    let is_word = matches!(key.holds, Holds::Words(_)) && !key.is_list;
    key.form == Form::Date || is_word
}

fn line(key: &Key) -> String {
    let value = match (key.form, key.written, &key.holds) {
        (Form::Date, ..) => "2024-05-03".to_owned(),
        (Form::Whole, ..) if key.word().starts_with("tahun") => "2024".to_owned(),
        (Form::Whole, ..) => "1".to_owned(),
        (Form::Number, ..) => "12.5".to_owned(),
        (Form::Boolean, ..) => "false".to_owned(),
        (Form::Table, ..) => "{}".to_owned(),
        (_, Some(form), _) => format!("\"{}\"", example(form)),
        (_, _, Holds::Words(words)) => {
            let word = words.words.first();
            format!("\"{}\"", word.map_or("…", |word| &word.word))
        }
        (Form::Text, ..) => "\"…\"".to_owned(),
    };
    match key.is_list {
        true => format!("{} = [{value}]", key.word()),
        false => format!("{} = {value}", key.word()),
    }
}

/// A text of that form.
fn example(form: Expected) -> &'static str {
    match form {
        Expected::Date => "2024-05-03",
        Expected::Duration => "5 tahun",
        Expected::Number => "12.5",
        Expected::Period | Expected::ForwardPeriod => "2024-S1",
        Expected::RegionCode => "64.02",
        Expected::TimeZone => "+08:00",
    }
}
