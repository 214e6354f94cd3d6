//! From words on the command line to values.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantArray;

use crate::model::{Date, Duration, Expected};
use crate::render::{CALENDAR_FORMATS, DOCUMENT_FORMATS, FINDING_FORMATS, TABLE_FORMATS};
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

/// A word of the vocabulary.
pub(super) fn word<T>() -> impl TypedValueParser<Value = T>
where
    T: VariantArray + Copy + Into<&'static str> + std::str::FromStr + Clone + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let words = T::VARIANTS
        .iter()
        .map(|&value| -> &'static str { value.into() });
    PossibleValuesParser::new(words).try_map(|word| word.parse::<T>())
}

/// The name of a format for tables.
pub(super) fn table_formats() -> PossibleValuesParser {
    PossibleValuesParser::new(TABLE_FORMATS.iter().map(|format| format.name))
}

/// The name of a format for tables or calendars.
pub(super) fn agenda_formats() -> PossibleValuesParser {
    let tables = TABLE_FORMATS.iter().map(|format| format.name);
    let calendars = CALENDAR_FORMATS.iter().map(|format| format.name);
    PossibleValuesParser::new(tables.chain(calendars))
}

/// The name of a format for documents.
pub(super) fn document_formats() -> PossibleValuesParser {
    PossibleValuesParser::new(DOCUMENT_FORMATS.iter().map(|format| format.name))
}

/// The name of a format for findings.
pub(super) fn finding_formats() -> PossibleValuesParser {
    PossibleValuesParser::new(FINDING_FORMATS.iter().map(|format| format.name))
}

/// The name of a report.
pub(super) fn reports() -> PossibleValuesParser {
    PossibleValuesParser::new(REPORTS.iter().map(|report| report.name))
}

/// The name of a kind of file.
pub(super) fn file_kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(FILE_KINDS.iter().map(|kind| kind.name))
}
