//! What the TOML library says, in our own sentences.
//!
//! The library tells its faults as English text only. What it may say is
//! listed here; what is not is framed, so that nothing is lost.

use super::fault::{Said, shortened};
use super::numbers;
use crate::meant::did_you_mean;
use crate::model::Expected;
use crate::text;
use crate::text::{Text, alternatives, beside};

use super::rules;

/// What a complaint says that a value should have been.
#[derive(Debug, PartialEq)]
pub(super) enum Expectation<'a> {
    OneOf(Vec<&'a str>),
    Text,
    Boolean,
    Whole,
    Number,
    Date,
    List,
    Table,
    Form(Expected),
    Other,
}

/// Reads it from the complaint.
pub(super) fn expectation(said: &str) -> Expectation<'_> {
    if let Some(form) = Expected::carried_by(said) {
        return match form {
            Expected::Date => Expectation::Date,
            form => Expectation::Form(form),
        };
    }
    if let Some((_, words)) = said
        .strip_prefix("unknown variant `")
        .or_else(|| said.strip_prefix("unknown field `"))
        .and_then(|rest| rest.split_once("`, "))
    {
        return Expectation::OneOf(words.split('`').skip(1).step_by(2).collect());
    }
    let Some((_, expected)) = said.split_once(", expected ") else {
        return Expectation::Other;
    };
    match expected {
        "a boolean" => Expectation::Boolean,
        "a TOML datetime" => Expectation::Date,
        "a sequence" => Expectation::List,
        "f64" => Expectation::Number,
        "u32" | "i32" | "u64" | "i64" => Expectation::Whole,
        text if text.contains("string") => Expectation::Text,
        table if table.starts_with("struct ") || table == "a map" => Expectation::Table,
        _ => Expectation::Other,
    }
}

/// A text of that form.
pub(super) fn example(form: Expected) -> &'static str {
    match form {
        Expected::Date => "1970-01-01",
        Expected::Duration => "1d",
        Expected::Number => "0",
        Expected::Period | Expected::ForwardPeriod => "1970",
        Expected::RegionCode => "00",
        Expected::TimeZone => "+00:00",
    }
}

/// The key that is missing, if the complaint is of that kind.
pub(super) fn missing_field(said: &str) -> Option<&str> {
    said.strip_prefix("missing field `")?.strip_suffix('`')
}

/// Our sentence for a value that does not fit; `source` is the value or key as
/// written, `key` its way.
pub(super) fn value(said: &str, source: &str, key: &str) -> Said {
    let expected = expectation(said);
    let key: &str = &shortened(key);
    let source: &str = &shortened(source);
    if let Some(said) = numbers::too_large(said, key) {
        return said;
    }
    if said.starts_with("unknown field") {
        return unknown_key(source, key, &expected);
    }
    let given = source.trim_matches('"');
    match expected {
        Expectation::OneOf(words) => {
            let meant = did_you_mean(given, words.iter().copied());
            Said {
                rule: &rules::BAD_VALUE,
                message: match meant {
                    Some(meant) => text!(
                        "`{key}` tidak mengenal \"{given}\"{beside}; mungkin maksudnya \"{meant}\"",
                        "`{key}` does not know \"{given}\"{beside}; did you mean \"{meant}\"?",
                        key,
                        given,
                        beside = beside(given),
                        meant
                    ),
                    None => text!(
                        "`{key}` tidak mengenal \"{given}\"",
                        "`{key}` does not know \"{given}\"",
                        key,
                        given
                    ),
                },
                help: Some(allowed(&words)),
            }
        }
        Expectation::Form(form) => Said {
            rule: &rules::BAD_VALUE,
            message: text!(
                "\"{given}\" tidak dapat dibaca sebagai nilai `{key}`",
                "\"{given}\" cannot be read as the value of `{key}`",
                given,
                key
            ),
            help: Some(form.explain()),
        },
        Expectation::Date
            if source.starts_with('"') && given.parse::<crate::model::Date>().is_ok() =>
        {
            Said {
                rule: &rules::WRONG_TYPE,
                message: text!(
                    "`{key}` adalah tanggal dan ditulis tanpa tanda kutip",
                    "`{key}` is a date and is written without quotes",
                    key
                ),
                help: Some(text!("tulis {date}", "write {date}", date = given)),
            }
        }
        Expectation::Date if Expected::carried_by(said).is_some() => Said {
            rule: &rules::WRONG_TYPE,
            message: text!(
                "`{key}` adalah tanggal saja, tanpa jam",
                "`{key}` is a date alone, without a time",
                key
            ),
            help: Some(Expected::Date.explain()),
        },
        Expectation::Whole if source.starts_with('-') => Said {
            rule: &rules::BAD_VALUE,
            message: text!(
                "`{key}` tidak boleh kurang dari nol",
                "`{key}` must not be less than zero",
                key
            ),
            help: Some(Text::fixed(
                "tulis bilangan bulat mulai dari 0",
                "write a whole number from 0 on",
            )),
        },
        Expectation::List if said.contains("type: map") => Said {
            rule: &rules::WRONG_TYPE,
            message: text!(
                "`{key}` seharusnya daftar tabel",
                "`{key}` should be a list of tables",
                key
            ),
            help: Some(text!(
                "tulis judulnya `[[{key}]]`, bukan `[{key}]`",
                "write its header `[[{key}]]`, not `[{key}]`",
                key
            )),
        },
        expected => wrong_type(&expected, key),
    }
}

fn wrong_type(expected: &Expectation<'_>, key: &str) -> Said {
    let (name, example) = match expected {
        Expectation::Boolean => (Text::fixed("ya atau tidak", "yes or no"), "`true`, `false`"),
        Expectation::Whole => (
            Text::fixed("bilangan bulat", "a whole number"),
            "`2_500_000`",
        ),
        Expectation::Number => (Text::fixed("bilangan", "a number"), "`12.5`"),
        Expectation::Date => (Text::fixed("tanggal", "a date"), "`2024-05-03`"),
        Expectation::List => (Text::fixed("daftar", "a list"), "`[\"a\", \"b\"]`"),
        Expectation::Table => (Text::fixed("tabel", "a table"), "`[kunci]`"),
        _ => (Text::fixed("teks", "a text"), "`\"…\"`"),
    };
    let help = text!(
        "tulis {name}, misalnya {example}",
        "write {name}, for example {example}",
        name,
        example
    );
    Said {
        rule: &rules::WRONG_TYPE,
        message: text!(
            "`{key}` seharusnya {name}",
            "`{key}` should be {name}",
            key,
            name
        ),
        // The values allowed, where they are a list of words, come in its place.
        help: (*expected != Expectation::Other).then_some(help),
    }
}

/// Our sentence for a list of tables where one table should be.
pub(super) fn not_a_list(table: &str) -> Said {
    Said {
        rule: &rules::WRONG_TYPE,
        message: text!(
            "`{table}` seharusnya satu tabel",
            "`{table}` should be one table",
            table
        ),
        help: Some(text!(
            "tulis judulnya `[{table}]`, bukan `[[{table}]]`",
            "write its header `[{table}]`, not `[[{table}]]`",
            table
        )),
    }
}

fn unknown_key(source: &str, key: &str, expected: &Expectation<'_>) -> Said {
    let words = match expected {
        Expectation::OneOf(words) => words.as_slice(),
        _ => &[],
    };
    let name = source.trim_matches(['"', '\'']);
    let meant = did_you_mean(name, words.iter().copied());
    Said {
        rule: &rules::UNKNOWN_KEY,
        message: match meant {
            Some(meant) => text!(
                "kunci `{key}` tidak dikenal{beside}; mungkin maksudnya `{meant}`",
                "unknown key `{key}`{beside}; did you mean `{meant}`?",
                key,
                beside = beside(key),
                meant
            ),
            None => text!("kunci `{key}` tidak dikenal", "unknown key `{key}`", key),
        },
        help: Some(match meant {
            Some(meant) => text!(
                "tulis `{meant}`, atau perbarui ksd",
                "write `{meant}`, or update ksd",
                meant
            ),
            None => allowed_keys(name, words),
        }),
    }
}

/// The values that are allowed.
pub(super) fn allowed(words: &[&str]) -> Text {
    text!(
        "nilai yang diperbolehkan: {words}",
        "values allowed: {words}",
        words = alternatives(&quoted(words, '"'))
    )
}

/// The keys known here; of many, those most like the given one.
fn allowed_keys(given: &str, words: &[&str]) -> Text {
    const MOST: usize = 12;
    const NEAREST: usize = 5;
    if words.len() <= MOST {
        return text!(
            "kunci yang dikenal di sini: {words}; atau perbarui ksd",
            "keys known here: {words}; or update ksd",
            words = alternatives(&quoted(words, '`'))
        );
    }
    let mut nearest = words.to_vec();
    nearest.sort_by_cached_key(|word| strsim::damerau_levenshtein(given, word));
    text!(
        "kunci di sini yang paling mirip: {words}; atau perbarui ksd",
        "keys here that are most like it: {words}; or update ksd",
        words = alternatives(&quoted(&nearest[..NEAREST], '`'))
    )
}

fn quoted(words: &[&str], quote: char) -> Vec<String> {
    words
        .iter()
        .map(|word| format!("{quote}{word}{quote}"))
        .collect()
}
