//! From words on the command line to values.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command};
use strum::VariantArray;

use super::formats::{self, PAGES};
use crate::draft;
use crate::model::{Date, Duration, Expected};
use crate::render::{
    CALENDAR_FORMATS, DOCUMENT_FORMATS, FINDING_FORMATS, NASKAH_FORMATS, Paper, TABLE_FORMATS,
};
use crate::report::handed_in::REPORTS;
use crate::schema::FILE_KINDS;

/// `2024-05-03`.
pub(super) fn date(text: &str) -> Result<Date, Expected> {
    text.parse()
}

/// `90d`, `6 bulan`.
pub(super) fn duration(text: &str) -> Result<Duration, Expected> {
    text.parse()
}

/// One of these words, whatever its capitals, with spaces around it or for its hyphens.
#[derive(Clone)]
pub(super) struct OneOf(Vec<&'static str>);

impl OneOf {
    /// One of these.
    pub fn new(words: impl IntoIterator<Item = &'static str>) -> OneOf {
        OneOf(words.into_iter().collect())
    }
}

impl TypedValueParser for OneOf {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        let given = value.to_string_lossy();
        let plain = plain(&given);
        match self.0.iter().find(|word| **word == plain) {
            Some(word) => Ok((*word).to_owned()),
            None => PossibleValuesParser::new(self.0.clone()).parse_ref(
                command,
                argument,
                OsStr::new(given.trim()),
            ),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// A word of the vocabulary as it is written: `Akan berlaku` is `akan-berlaku`.
pub(super) fn plain(word: &str) -> String {
    let words: Vec<&str> = word
        .split([' ', '_'])
        .filter(|part| !part.is_empty())
        .collect();
    words.join("-").to_lowercase()
}

/// The id of a column, as tables write it: ` Sisa hari` is `sisa_hari`; a `-` before
/// it stays.
pub(super) fn column(text: &str) -> Result<String, std::convert::Infallible> {
    let text = text.trim();
    let (reversed, id) = match text.strip_prefix('-') {
        Some(id) => ("-", id),
        None => ("", text),
    };
    Ok(format!("{reversed}{}", plain(id).replace('-', "_")))
}

/// A word of the vocabulary.
pub(super) fn word<T>() -> impl TypedValueParser<Value = T>
where
    T: VariantArray + Copy + Into<&'static str> + std::str::FromStr + Clone + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let words = T::VARIANTS
        .iter()
        .map(|&value| -> &'static str { value.into() });
    OneOf::new(words).try_map(|word| word.parse::<T>())
}

/// The name of a format for tables.
pub(super) fn table_formats() -> OneOf {
    OneOf::new(TABLE_FORMATS.iter().map(|format| format.name))
}

/// The name of a format for tables or calendars.
pub(super) fn agenda_formats() -> OneOf {
    let tables = TABLE_FORMATS.iter().map(|format| format.name);
    let calendars = CALENDAR_FORMATS.iter().map(|format| format.name);
    OneOf::new(tables.chain(calendars))
}

/// The name of a format for documents.
pub(super) fn document_formats() -> OneOf {
    OneOf::new(DOCUMENT_FORMATS.iter().map(|format| format.name))
}

/// The name of a paper that is drafted.
pub(super) fn drafts() -> OneOf {
    OneOf::new(draft::papers().map(|paper| paper.slug))
}

/// The name of a format for papers in the making.
pub(super) fn naskah_formats() -> OneOf {
    OneOf::new(NASKAH_FORMATS.iter().map(|format| format.name))
}

/// The name of a paper.
pub(super) fn papers() -> OneOf {
    OneOf::new(Paper::VARIANTS.iter().map(|paper| paper.name()))
}

/// The name of a format for one thing that is told.
pub(super) fn page_formats() -> PossibleValuesParser {
    PossibleValuesParser::new(PAGES.iter().map(|&(name, ..)| name))
}

/// The name of a format for one record.
pub(super) fn sheet_formats() -> OneOf {
    OneOf::new(formats::sheets().map(|choice| choice.name()))
}

/// The name of a format for findings.
pub(super) fn finding_formats() -> OneOf {
    OneOf::new(FINDING_FORMATS.iter().map(|format| format.name))
}

/// The name of a report.
pub(super) fn reports() -> OneOf {
    OneOf::new(REPORTS.iter().map(|report| report.name))
}

/// The name of a kind of file.
pub(super) fn file_kinds() -> OneOf {
    OneOf::new(FILE_KINDS.iter().map(|kind| kind.name))
}
