//! What a cell says, once what says nothing is gone.

use chrono::Datelike;
use strum::VariantArray;

use crate::book::{Cell, Held};
use crate::model::{Date, says_nothing};
use crate::text;
use crate::text::{Lang, Say, Text};

/// What people write where there is nothing to write.
const PLACEHOLDERS: [&str; 22] = [
    "n/a",
    "na",
    "#n/a",
    "null",
    "nihil",
    "kosong",
    "dokumen",
    "terlampir",
    "ada dilampirkan",
    "dilampirkan",
    "akan dibicarakan",
    "belum ada",
    "tidak ada",
    "tidak diketahui",
    "belum diketahui",
    "belum",
    "tba",
    "tbd",
    "?",
    "x",
    "none",
    "undefined",
];

/// Whether words stand in the place of something that is not known.
pub(super) fn is_placeholder(words: &str) -> bool {
    let words = words.trim();
    says_nothing(words) || PLACEHOLDERS.contains(&words.to_lowercase().trim_end_matches('.'))
}

/// The words of a cell, with single spaces and its lines apart; none where it says
/// nothing.
pub(super) fn words(cell: &Cell) -> Option<String> {
    let said = match &cell.value {
        Held::Empty | Held::Fault(_) | Held::Uncounted => return None,
        Held::Text(text) => lines(text).join("\n"),
        Held::Number(number) => plain_number(*number),
        Held::Date(_) => day(cell)?.to_string(),
        Held::Boolean(true) => "ya".to_owned(),
        Held::Boolean(false) => "tidak".to_owned(),
    };
    (!is_placeholder(&said)).then_some(said)
}

/// The lines of a text that say something, with single spaces.
pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.split(['\n', '\r']);
    let folded = lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    folded.filter(|line| !line.is_empty()).collect()
}

/// The members of a cell that holds a list: a line each, or between semicolons.
pub(super) fn members(words: &str) -> Vec<String> {
    let all = words.split(['\n', ';']).map(|one| {
        let one = one.trim().trim_start_matches(['•', '-', '*']).trim();
        let number = one.split_once(['.', ')']).filter(|(number, rest)| {
            number.len() <= 2
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
                && rest.starts_with(' ')
        });
        number.map_or(one, |(_, rest)| rest.trim()).to_owned()
    });
    all.filter(|one| !is_placeholder(one)).collect()
}

/// The day of a cell of which the program knows that it is one.
pub(super) fn day(cell: &Cell) -> Option<Date> {
    let Held::Date(date) = cell.value else {
        return None;
    };
    Date::new(date.year(), date.month(), date.day())
}

/// A number without the point that a program adds.
fn plain_number(number: f64) -> String {
    match number.fract() == 0.0 && number.abs() < 1e15 {
        true => format!("{number:.0}"),
        false => number.to_string(),
    }
}

/// Why a cell cannot be read, where a formula left nothing behind.
pub(super) fn unread(cell: &Cell) -> Option<Text> {
    match &cell.value {
        Held::Uncounted => Some(Text::fixed(
            "rumusnya belum pernah dihitung; buka berkas di Excel atau LibreOffice, lalu simpan",
            "its formula was never counted; open the file in Excel or LibreOffice and save it",
        )),
        Held::Fault(fault) if fault != "#N/A" => Some(text!(
            "rumusnya menghasilkan {fault}; perbaiki di berkasnya",
            "its formula comes to {fault}; mend it in the file",
            fault = fault.as_str()
        )),
        _ => None,
    }
}

/// Words as they are compared: small letters and figures, everything else a space.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter.is_alphanumeric() {
            true => plain.push(letter),
            false if !plain.ends_with(' ') => plain.push(' '),
            false => {}
        }
    }
    plain.trim().replace("kerjasama", "kerja sama")
}

/// The word of a vocabulary that is meant: as it is written, or as people call it.
pub(super) fn word<T>(said: &str) -> Option<T>
where
    T: VariantArray + Copy + Say + Into<&'static str>,
{
    let said = folded(said);
    let mut words = T::VARIANTS.iter().copied();
    words.find(|word| {
        let written: &'static str = (*word).into();
        let names = [written.to_owned(), word.say(Lang::Id), word.say(Lang::En)];
        names.iter().any(|name| folded(name) == said)
    })
}
