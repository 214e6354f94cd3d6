//! The whole register as tables.

use rayon::prelude::*;
use strum::VariantArray;
use toml::Value;

use super::flat::{Flat, Row};
use super::table::{Table, tables_of};
use crate::model::Kind;
use crate::registry::{Holding, Registry};

/// A table with its rows.
pub struct Filled {
    /// The table.
    pub table: &'static Table,
    /// Its rows, in the order of the ids of their records and of their places.
    pub rows: Vec<Line>,
}

/// A row, and whose it is.
pub struct Line {
    /// The id of the record.
    pub id: String,
    /// The row.
    pub row: Row,
}

/// All tables of a register with their rows, as the files have them; and what no table
/// holds, each with its file and key. A file that is no TOML is in none.
pub fn filled(registry: &Registry) -> (Vec<Filled>, Vec<(String, String, Value)>) {
    let mut all = Vec::new();
    let mut rest = Vec::new();
    for &kind in Kind::VARIANTS {
        let mut of_kind: Vec<Filled> = tables_of(kind)
            .iter()
            .map(|table| Filled {
                table,
                rows: Vec::new(),
            })
            .collect();
        let holdings = registry.holdings(kind);
        let flat: Vec<(&Holding, Flat)> = holdings
            .par_iter()
            .filter_map(|held| Some((held, Flat::of(kind, held.holds.as_ref()?.table()))))
            .collect();
        for (held, flat) in flat {
            for (table, row) in flat.rows {
                let id = held.id.clone();
                of_kind[table].rows.push(Line { id, row });
            }
            let left = flat.rest.into_iter();
            rest.extend(left.map(|(key, value)| (held.file.clone(), key, value)));
        }
        all.extend(of_kind);
    }
    (all, rest)
}
