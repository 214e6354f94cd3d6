//! What can be counted, and what a count came to.

use std::collections::{BTreeSet, HashMap};

use super::Dimension;
use crate::model::Period;
use crate::text::Text;

crate::model::vocabulary! {
    /// What is counted.
    Count {
        /// Documents signed in the period.
        Ditandatangani("naskah yang ditandatangani", "documents signed"),
        /// Documents in force.
        Berlaku("naskah yang berlaku", "documents in force"),
        /// Documents whose last day lies in the period.
        Berakhir("naskah yang berakhir", "documents that ran out"),
        /// Documents ended in the period.
        Diakhiri("naskah yang diakhiri", "documents ended"),
        /// Documents planned and not signed.
        Rencana("rencana kerja sama", "planned cooperation"),
        /// Documents with a result of a year in the period.
        Berhasil("naskah yang mencatat hasil tahunan", "documents with a yearly result"),
        /// Entries of the mapping for a year of the period.
        Potensi("entri pemetaan potensi", "entries of the mapping"),
        /// Those of them that a document follows up.
        Ditindaklanjuti("entri pemetaan yang ditindaklanjuti", "entries of the mapping followed up"),
    }
}

impl Count {
    /// What it counts, as the caption says.
    pub fn title(self) -> Text {
        self.name().capital()
    }

    /// Whether it counts entries of the mapping and not documents.
    pub fn of_potensi(self) -> bool {
        matches!(self, Count::Potensi | Count::Ditindaklanjuti)
    }

    /// Whether it counts what came to its end.
    pub(super) fn is_ending(self) -> bool {
        matches!(self, Count::Berakhir | Count::Diakhiri)
    }

    /// Whether it counts what there is at a day, not what happened in a period.
    pub fn is_stock(self) -> bool {
        matches!(self, Count::Berlaku | Count::Rencana)
    }
}

/// One row for each combination of values, with the records behind it.
#[derive(Debug)]
pub struct Summary {
    /// The values of each dimension, in order; none: not recorded.
    pub values: Vec<Vec<Option<String>>>,
    /// The records of each combination of values that has some, by id.
    pub cells: HashMap<Vec<Option<String>>, Vec<String>>,
    /// In how many cells the records would stand, if those are more than one
    /// can read: then there are no cells.
    pub too_many: Option<usize>,
    /// The documents that may have been signed in the period, or in one of the
    /// times by which is counted, and whose day is not known: they do not count.
    pub undated: BTreeSet<String>,
    /// Whether some record stands in several cells, apart from a stock, which
    /// stands at many days.
    pub overlaps: bool,
    /// The first time that is told, where the period holds earlier ones in which
    /// there is nothing.
    pub since: Option<Period>,
    /// The distinct records of cooperation; of a stock over points in time those
    /// at the last.
    pub ksd: BTreeSet<String>,
    /// The distinct records on the use of assets.
    pub bmd: BTreeSet<String>,
    /// The distinct records with villages alone, outside the law on cooperation.
    pub desa: BTreeSet<String>,
}

impl Summary {
    /// How many distinct records were counted.
    pub fn total(&self) -> usize {
        self.ksd.len() + self.bmd.len() + self.desa.len()
    }

    /// Every record that was counted, once.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let all = self.ksd.iter().chain(&self.bmd).chain(&self.desa);
        all.map(String::as_str)
    }

    /// Every combination of values that has records; with a dimension of time,
    /// those of empty times too. Of two times, one lies in the other.
    pub fn combinations(&self, by: &[Dimension]) -> Vec<Vec<Option<String>>> {
        let all = || {
            let rows = self.values.iter();
            let mut rows = rows.fold(vec![Vec::new()], |rows, values| product(rows, values));
            rows.retain(|row| one_in_the_other(by, row));
            rows
        };
        if by.iter().any(|dimension| dimension.is_time()) {
            return all();
        }
        let places: Vec<HashMap<&Option<String>, usize>> = self
            .values
            .iter()
            .map(|values| values.iter().zip(0..).collect())
            .collect();
        let mut rows: Vec<Vec<Option<String>>> = self.cells.keys().cloned().collect();
        rows.sort_by_cached_key(|row| {
            let row = row.iter().zip(&places);
            row.map(|(value, places)| places.get(value).copied())
                .collect::<Vec<_>>()
        });
        rows
    }

    /// The distinct records of each value of that dimension.
    pub fn by_value(&self, dimension: usize) -> HashMap<&Option<String>, BTreeSet<&str>> {
        let mut by_value: HashMap<_, BTreeSet<&str>> = HashMap::new();
        for (row, ids) in &self.cells {
            let ids = ids.iter().map(String::as_str);
            by_value.entry(&row[dimension]).or_default().extend(ids);
        }
        by_value
    }
}

/// Whether the times among the values of a row, if they are two, share a day.
pub(super) fn one_in_the_other(by: &[Dimension], row: &[Option<String>]) -> bool {
    let times = by.iter().zip(row);
    let times = times.filter(|(dimension, _)| dimension.is_time());
    let times = times.filter_map(|(_, value)| value.as_ref()?.parse::<Period>().ok());
    match times.collect::<Vec<_>>()[..] {
        [one, other] => one.meets(&other),
        _ => true,
    }
}

pub(super) fn product(
    rows: Vec<Vec<Option<String>>>,
    values: &[Option<String>],
) -> Vec<Vec<Option<String>>> {
    let longer = |row: Vec<Option<String>>| {
        values
            .iter()
            .map(move |value| [row.clone(), vec![value.clone()]].concat())
    };
    rows.into_iter().flat_map(longer).collect()
}
