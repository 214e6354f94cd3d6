//! What the TOML library says, in our own sentences.
//!
//! The library tells its faults as English text only. What it may say is
//! listed here; what is not is framed, so that nothing is lost.

use crate::finding::Rule;
use crate::model::Expected;
use crate::text;
use crate::text::{Text, alternatives, did_you_mean};

use super::rules;

/// A sentence of ours, and the rule that it belongs to.
pub(super) struct Said {
    pub rule: &'static Rule,
    pub message: Text,
    pub help: Option<Text>,
}

/// What the library says of a text that is no TOML, by the beginning of its sentence.
const SYNTAX: &[(&str, Text)] = &[
    (
        "string values must be quoted",
        Text::fixed(
            "nilai teks harus di antara tanda kutip",
            "a text value stands between quotes",
        ),
    ),
    (
        "invalid basic string",
        Text::fixed(
            "tanda kutip penutup tidak ada, atau ada huruf yang tidak sah dalam teks",
            "the closing quote is missing, or the text has a character that is not allowed",
        ),
    ),
    (
        "invalid literal string",
        Text::fixed(
            "tanda kutip penutup tidak ada, atau ada huruf yang tidak sah dalam teks",
            "the closing quote is missing, or the text has a character that is not allowed",
        ),
    ),
    (
        "invalid multi-line",
        Text::fixed(
            "teks beberapa baris tidak ditutup dengan tiga tanda kutip",
            "a text of several lines is not closed by three quotes",
        ),
    ),
    (
        "missing comma between array elements",
        Text::fixed(
            "tanda koma antara isi daftar tidak ada",
            "the comma between the items of a list is missing",
        ),
    ),
    (
        "missing comma between key-value pairs",
        Text::fixed(
            "tanda koma antara pasangan kunci dan nilai tidak ada",
            "the comma between pairs of key and value is missing",
        ),
    ),
    (
        "extra comma",
        Text::fixed("tanda koma berlebih", "there is a comma too many"),
    ),
    (
        "unclosed array table",
        Text::fixed(
            "judul tabel tidak ditutup dengan `]]`",
            "the table's header is not closed by `]]`",
        ),
    ),
    (
        "unclosed array",
        Text::fixed(
            "daftar tidak ditutup dengan `]`",
            "the list is not closed by `]`",
        ),
    ),
    (
        "unclosed inline table",
        Text::fixed(
            "tabel sebaris tidak ditutup dengan `}`",
            "the inline table is not closed by `}`",
        ),
    ),
    (
        "unclosed table",
        Text::fixed(
            "judul tabel tidak ditutup dengan `]`",
            "the table's header is not closed by `]`",
        ),
    ),
    (
        "key with no value",
        Text::fixed(
            "kunci ini tidak diikuti `=` dan nilai",
            "this key is not followed by `=` and a value",
        ),
    ),
    (
        "missing value",
        Text::fixed(
            "nilai tidak ada di belakang `=`",
            "there is no value behind `=`",
        ),
    ),
    (
        "missing assignment",
        Text::fixed("tanda `=` tidak ada", "the `=` is missing"),
    ),
    (
        "missing key",
        Text::fixed(
            "nama kunci tidak ada di depan `=`",
            "there is no key before `=`",
        ),
    ),
    (
        "extra `=`",
        Text::fixed("tanda `=` berlebih", "there is an `=` too many"),
    ),
    (
        "extra assignment",
        Text::fixed("tanda `=` berlebih", "there is an `=` too many"),
    ),
    (
        "unexpected key or value",
        Text::fixed(
            "satu baris hanya memuat satu kunci dan satu nilai",
            "a line holds one key and one value only",
        ),
    ),
    (
        "unexpected content",
        Text::fixed("isi ini tidak pada tempatnya", "this does not belong here"),
    ),
    (
        "unexpected `=`",
        Text::fixed(
            "tanda `=` tidak pada tempatnya",
            "the `=` does not belong here",
        ),
    ),
    (
        "invalid key-value pair",
        Text::fixed(
            "baris ini bukan pasangan `kunci = nilai`",
            "this line is no pair of `key = value`",
        ),
    ),
    (
        "invalid unquoted key",
        Text::fixed(
            "nama kunci hanya memuat huruf, angka, `_`, dan `-`",
            "a key holds letters, digits, `_` and `-` only",
        ),
    ),
    (
        "invalid integer",
        Text::fixed("bilangan ini salah tulis", "this number is written wrongly"),
    ),
    (
        "invalid float",
        Text::fixed("bilangan ini salah tulis", "this number is written wrongly"),
    ),
    (
        "redundant numeric sign",
        Text::fixed("tanda bilangan berlebih", "the number has a sign too many"),
    ),
    (
        "integer number overflowed",
        Text::fixed("bilangan ini terlalu besar", "this number is too large"),
    ),
    (
        "cannot recurse further",
        Text::fixed(
            "tabel dan daftar bersarang terlalu dalam",
            "tables and lists are nested too deeply",
        ),
    ),
];

/// Our sentence for a fault of syntax; `source` is the text that it is about.
pub(super) fn syntax(said: &str, source: &str) -> Said {
    let plain = |rule, message| Said {
        rule,
        message,
        help: None,
    };
    if said.starts_with("duplicate key") {
        return plain(
            &rules::SYNTAX,
            text!(
                "kunci `{key}` ditulis dua kali",
                "key `{key}` is written twice"; key = source),
        );
    }
    let about_dates = ["invalid date", "invalid time", "invalid offset"];
    if about_dates.iter().any(|start| said.starts_with(start)) {
        return plain(&rules::IMPOSSIBLE_DATE, no_such_date(source));
    }
    let known = SYNTAX.iter().find(|(start, _)| said.starts_with(start));
    let message = match known {
        Some((_, message)) => message.clone(),
        None => text!(
            "penulisan TOML salah (pembaca TOML: {said})",
            "this is not TOML (the TOML reader says: {said})";
            said = said
        ),
    };
    plain(&rules::SYNTAX, message)
}

fn no_such_date(source: &str) -> Text {
    text!(
        "`{date}` bukan tanggal yang ada",
        "`{date}` is not a date that exists"; date = source)
}

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
        Expected::Period => "1970",
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
                        "`{key}` tidak mengenal \"{given}\"; mungkin maksudnya \"{meant}\"",
                        "`{key}` does not know \"{given}\"; did you mean \"{meant}\"?";
                        key = key, given = given, meant = meant
                    ),
                    None => text!(
                        "`{key}` tidak mengenal \"{given}\"",
                        "`{key}` does not know \"{given}\"";
                        key = key, given = given
                    ),
                },
                help: Some(allowed(&words)),
            }
        }
        Expectation::Form(form) => Said {
            rule: &rules::BAD_VALUE,
            message: text!(
                "\"{given}\" tidak dapat dibaca sebagai nilai `{key}`",
                "\"{given}\" cannot be read as the value of `{key}`";
                given = given, key = key
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
                    "`{key}` is a date and is written without quotes";
                    key = key
                ),
                help: Some(text!(
                    "tulis {date}",
                    "write {date}"; date = given)),
            }
        }
        Expectation::Date if Expected::carried_by(said).is_some() => Said {
            rule: &rules::WRONG_TYPE,
            message: text!(
                "`{key}` adalah tanggal saja, tanpa jam",
                "`{key}` is a date alone, without a time";
                key = key
            ),
            help: Some(Expected::Date.explain()),
        },
        Expectation::Whole if source.starts_with('-') => Said {
            rule: &rules::BAD_VALUE,
            message: text!(
                "`{key}` tidak boleh kurang dari nol",
                "`{key}` must not be less than zero";
                key = key
            ),
            help: Some(Text::fixed(
                "tulis bilangan bulat mulai dari 0",
                "write a whole number from 0 on",
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
        "write {name}, for example {example}";
        name = name, example = example
    );
    Said {
        rule: &rules::WRONG_TYPE,
        message: text!(
            "`{key}` seharusnya {name}",
            "`{key}` should be {name}"; key = key, name = name),
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
            "`{table}` should be one table";
            table = table
        ),
        help: Some(text!(
            "tulis judulnya `[{table}]`, bukan `[[{table}]]`",
            "write its header `[{table}]`, not `[[{table}]]`";
            table = table
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
                "kunci `{key}` tidak dikenal; mungkin maksudnya `{meant}`",
                "unknown key `{key}`; did you mean `{meant}`?";
                key = key, meant = meant
            ),
            None => text!(
                "kunci `{key}` tidak dikenal",
                "unknown key `{key}`"; key = key),
        },
        help: Some(match meant {
            Some(meant) => text!(
                "tulis `{meant}`",
                "write `{meant}`"; meant = meant),
            None => allowed_keys(words),
        }),
    }
}

/// The values that are allowed.
pub(super) fn allowed(words: &[&str]) -> Text {
    text!(
        "nilai yang diperbolehkan: {words}",
        "values allowed: {words}";
        words = alternatives(&quoted(words, '"'))
    )
}

fn allowed_keys(words: &[&str]) -> Text {
    text!(
        "kunci yang dikenal di sini: {words}",
        "keys known here: {words}";
        words = alternatives(&quoted(words, '`'))
    )
}

fn quoted(words: &[&str], quote: char) -> Vec<String> {
    words
        .iter()
        .map(|word| format!("{quote}{word}{quote}"))
        .collect()
}
