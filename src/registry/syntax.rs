//! What the TOML library says of a text that is no TOML, in our own sentences.
//!
//! The library tells its faults as English text only. What it may say is
//! listed here; what is not is framed, so that nothing is lost.

use super::fault::{Said, shortened};
use super::numbers;
use super::own;
use super::rules;

use crate::model::Date;
use crate::text;
use crate::text::{Text, beside, is_unseen};

/// What the library says of a text that is no TOML, by the beginning of its sentence.
const SYNTAX: &[(&str, Text)] = &[
    (
        "missing inline table opening",
        Text::fixed(
            "kurung kurawal tutup `}` tidak ada pembukanya `{`",
            "a closing brace `}` has no opening `{`",
        ),
    ),
    (
        "missing array opening",
        Text::fixed(
            "kurung siku tutup `]` tidak ada pembukanya `[`",
            "a closing bracket `]` has no opening `[`",
        ),
    ),
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
            "satu baris hanya memuat satu kunci dan satu nilai; tanda kutip di dalam teks \
             ditulis `\\\"`",
            "a line holds one key and one value only; a quote inside a text is written \
             `\\\"`",
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
        "invalid boolean",
        Text::fixed(
            "ya atau tidak ditulis `true` atau `false`, dengan huruf kecil",
            "yes or no is written `true` or `false`, in small letters",
        ),
    ),
    (
        "carriage return must be followed by newline",
        Text::fixed(
            "ganti baris tidak lengkap (CR tanpa LF); simpan ulang dengan LF atau CRLF",
            "a line break is incomplete (CR without LF); save the file again with LF or CRLF",
        ),
    ),
    (
        "invalid comment character",
        Text::fixed(
            "huruf kendali tidak boleh ada dalam komentar",
            "control characters must not stand in a comment",
        ),
    ),
    (
        "missing opening quote",
        Text::fixed(
            "tanda kutip pembuka tidak ada",
            "the opening quote is missing",
        ),
    ),
    (
        "missing escaped value",
        Text::fixed(
            "`\\` dalam teks tidak diikuti huruf yang dikenal; untuk garis miring terbalik tulis \
             `\\\\`, atau pakai tanda kutip tunggal",
            "`\\` in a text is not followed by a letter that has a meaning; for a backslash write \
             `\\\\`, or use single quotes",
        ),
    ),
    (
        "too few unicode value digits",
        Text::fixed(
            "`\\u` diikuti empat angka, `\\U` delapan",
            "`\\u` is followed by four digits, `\\U` by eight",
        ),
    ),
    (
        "invalid value",
        Text::fixed(
            "`\\u` tidak menyebut huruf yang ada",
            "`\\u` names no character that exists",
        ),
    ),
    (
        "keys cannot be multi-line",
        Text::fixed(
            "nama kunci tidak boleh lebih dari satu baris",
            "a key does not go over several lines",
        ),
    ),
    (
        "cannot extend value",
        Text::fixed(
            "kunci ini sudah berisi nilai, sehingga tidak dapat diberi kunci di bawahnya",
            "this key has a value already, so no keys can stand below it",
        ),
    ),
    (
        "missing table open",
        Text::fixed(
            "judul tabel tidak dibuka dengan `[`",
            "the table's header is not opened by `[`",
        ),
    ),
    (
        "unquoted keys cannot be empty",
        Text::fixed("nama kunci kosong", "the key is empty"),
    ),
    (
        "invalid inline table element",
        Text::fixed(
            "isi tabel sebaris ditulis `kunci = nilai`, dengan koma di antaranya",
            "items of an inline table are written `key = value`, with commas between them",
        ),
    ),
    (
        "redundant integer number prefix",
        Text::fixed("bilangan ini salah tulis", "this number is written wrongly"),
    ),
    (
        "missing comment start",
        Text::fixed(
            "komentar tidak diawali `#`",
            "a comment does not begin with `#`",
        ),
    ),
    (
        "recursion limit",
        Text::fixed(
            "tabel dan daftar bersarang terlalu dalam",
            "tables and lists are nested too deeply",
        ),
    ),
    (
        "cannot recurse further",
        Text::fixed(
            "tabel dan daftar bersarang terlalu dalam",
            "tables and lists are nested too deeply",
        ),
    ),
];

/// Whether a sentence takes for a text without quotes what may be anything: it says
/// nothing of a number, a day, or yes and no.
pub(super) fn guesses_text(message: &Text) -> bool {
    const GUESSES: [&str; 2] = ["string values must be quoted", "unexpected key or value"];
    let mut guesses = SYNTAX.iter().filter(|(start, _)| GUESSES.contains(start));
    guesses.any(|(_, guess)| guess == message)
}

/// Our sentence for a fault of syntax; `source` is the text that it is about.
pub(super) fn syntax(said: &str, source: &str) -> Said {
    let help = hint(source);
    if said.starts_with("duplicate key") {
        let message = text!(
            "kunci `{key}` ditulis dua kali",
            "key `{key}` is written twice",
            key = shortened(source)
        );
        return Said {
            rule: &rules::SYNTAX,
            message,
            help,
        };
    }
    let about_dates = ["invalid date", "invalid time", "invalid offset"];
    if about_dates.iter().any(|start| said.starts_with(start)) {
        let message = text!(
            "`{date}` bukan tanggal yang ada",
            "`{date}` is not a date that exists",
            date = shortened(source)
        );
        return Said {
            rule: &rules::IMPOSSIBLE_DATE,
            message,
            help,
        };
    }
    let mut known = SYNTAX.iter().chain(numbers::SYNTAX);
    let known = known.find(|(start, _)| said.starts_with(start));
    let message = match known {
        Some((_, message)) => text!(
            "{message}{beside}",
            "{message}{beside}",
            message,
            beside = beside(source)
        ),
        None => text!(
            "penulisan TOML salah (pembaca TOML: {said})",
            "this is not TOML (the TOML reader says: {said})",
            said
        ),
    };
    Said {
        rule: &rules::SYNTAX,
        message,
        help,
    }
}

/// What an office most likely meant: quotes of a word processor, dots between
/// thousands, a date that begins with the day.
pub(super) fn hint(source: &str) -> Option<Text> {
    if !source.is_empty() && source.chars().all(is_unseen) {
        return Some(Text::fixed(
            "hapus huruf yang tidak terlihat itu, atau ketik spasi biasa sebagai gantinya",
            "delete the character that cannot be seen, or type a common space in its place",
        ));
    }
    if source.starts_with(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}']) {
        return Some(Text::fixed(
            "ganti tanda kutip lengkung dengan tanda kutip lurus (\")",
            "put straight quotes (\") in the place of curved ones",
        ));
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = source.split('.').collect();
    if let [first, thousands @ ..] = groups.as_slice()
        && !thousands.is_empty()
        && digits(first)
        && thousands
            .iter()
            .all(|group| group.len() == 3 && digits(group))
    {
        return Some(text!(
            "tulis tanpa titik ribuan: {number}",
            "write it without dots between thousands: {number}",
            number = groups.join("_")
        ));
    }
    match Date::written(source) {
        Some(date) => Some(text!(
            "tulis {date}",
            "write {date}",
            date = date.to_string()
        )),
        None => own::days_of(source).map(own::ask),
    }
}
