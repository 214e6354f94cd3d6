//! The term of a document as a list has it.

/// A term in words that stand in `waktu.dinyatakan`; none where the list says none.
/// `unit` is what the column beside it says, or that of the heading.
pub(super) fn stated(words: &str, unit: Option<&str>) -> Option<Stated> {
    let words = words.trim();
    let Ok(number) = words.parse::<f64>() else {
        return Some(Stated::AsWritten(words.replace('\n', " ")));
    };
    if number <= 0.0 {
        return None;
    }
    match unit.map(str::trim).filter(|unit| !unit.is_empty()) {
        Some(unit) => Some(Stated::AsWritten(format!(
            "{words} {}",
            unit.to_lowercase()
        ))),
        // Nobody means so many years.
        None if number > MOST_YEARS || number.fract() != 0.0 => {
            Some(Stated::AsWritten(words.to_owned()))
        }
        None => Some(Stated::Years(format!("{words} tahun"))),
    }
}

/// A bare number above this is none of years.
const MOST_YEARS: f64 = 50.0;

/// What a cell says of the term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    /// The list's own words.
    AsWritten(String),
    /// A bare number, taken for years.
    Years(String),
}
