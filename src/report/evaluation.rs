//! What an evaluation measured, target against result.

use crate::model::{Evaluasi, Indikator, Measure};
use crate::output::Cell;
use crate::text;

/// The name, target, result and per cent reached of each indicator; one empty
/// line of an evaluation that measured nothing.
pub(super) fn measured(evaluation: &Evaluasi) -> Vec<[Cell; 4]> {
    if evaluation.indikator.is_empty() {
        return vec![[Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]];
    }
    let line = |indicator: &Indikator| {
        let unit = indicator.satuan.as_deref();
        let unit = unit.map_or_else(String::new, |unit| format!(" {unit}"));
        let amount = |value: Option<f64>| {
            value.map_or(Cell::Empty, |value| {
                Cell::said(text!(
                    "{value}{unit}", "{value}{unit}"; value = Measure(value), unit = unit
                ))
            })
        };
        [
            Cell::Text(indicator.nama.clone()),
            amount(indicator.target),
            amount(indicator.realisasi),
            Cell::number(reached(indicator)),
        ]
    };
    evaluation.indikator.iter().map(line).collect()
}

/// The result in whole per cent of the target, where both are known.
pub(super) fn reached(indicator: &Indikator) -> Option<i64> {
    let (target, result) = (indicator.target?, indicator.realisasi?);
    let per_cent = 100.0 * result / target;
    per_cent.is_finite().then(|| per_cent.round() as i64)
}
