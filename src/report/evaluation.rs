//! What an evaluation measured, target against result.

use crate::model::{Evaluasi, Indikator, Measure};
use crate::output::Cell;
use crate::text;
use crate::text::Text;

/// How a result stands to its target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reached {
    /// In whole per cent; below 100 unless the target was reached.
    PerCent(f64),
    /// The target is zero and the result is not: of nothing there is no per cent.
    OfZero,
    /// One of the two is not recorded.
    Unknown,
}

impl Reached {
    /// How the result of that indicator stands to its target.
    pub fn of(indicator: &Indikator) -> Reached {
        let (Some(Measure(target)), Some(Measure(result))) =
            (indicator.target, indicator.realisasi)
        else {
            return Reached::Unknown;
        };
        // Zero of zero cases is what was aimed at.
        let share = if result == target {
            1.0
        } else {
            result / target
        };
        if !share.is_finite() {
            return Reached::OfZero;
        }
        let per_cent = (100.0 * share).round();
        Reached::PerCent(if share < 1.0 {
            per_cent.min(99.0)
        } else {
            per_cent
        })
    }

    /// Whether the target was reached or passed, where that can be told.
    pub fn target(self) -> Option<bool> {
        match self {
            Reached::PerCent(per_cent) => Some(per_cent >= 100.0),
            Reached::OfZero | Reached::Unknown => None,
        }
    }

    /// The per cent in words, where there is one.
    pub fn in_words(self) -> Option<Text> {
        match self {
            Reached::PerCent(per_cent) => {
                Some(text!("{per_cent}%", "{per_cent}%"; per_cent = Measure(per_cent)))
            }
            Reached::OfZero | Reached::Unknown => None,
        }
    }

    fn cell(self) -> Cell {
        /// Larger than this a float is no whole number that one could count.
        const LARGEST: f64 = 1e15;
        match self {
            Reached::PerCent(per_cent) if per_cent.abs() < LARGEST => Cell::Number(per_cent as i64),
            Reached::PerCent(per_cent) => {
                Cell::said(text!("{per_cent}", "{per_cent}"; per_cent = Measure(per_cent)))
            }
            Reached::OfZero | Reached::Unknown => Cell::Empty,
        }
    }
}

/// The name, target, result and per cent reached of each indicator; one empty
/// line of an evaluation that measured nothing.
pub(super) fn measured(evaluation: &Evaluasi) -> Vec<[Cell; 4]> {
    if evaluation.indikator.is_empty() {
        return vec![[Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]];
    }
    let line = |indicator: &Indikator| {
        let unit = indicator.satuan.as_deref();
        let unit = unit.map_or_else(String::new, |unit| format!(" {unit}"));
        let amount = |value: Option<Measure>| {
            value.map_or(Cell::Empty, |value| {
                Cell::said(text!("{value}{unit}", "{value}{unit}"; value = value, unit = unit))
            })
        };
        [
            Cell::Text(indicator.nama.clone()),
            amount(indicator.target),
            amount(indicator.realisasi),
            Reached::of(indicator).cell(),
        ]
    };
    evaluation.indikator.iter().map(line).collect()
}
