//! What an evaluation measured, target against result.

use crate::model::{Evaluasi, Indikator, Measure};
use crate::output::{Cell, Sheet};
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
        let per_cent = (100.0 * share).round();
        if target == 0.0 && share != 1.0 {
            return Reached::OfZero;
        }
        if !per_cent.is_finite() {
            return Reached::Unknown;
        }
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
            Reached::PerCent(per_cent) => Some(text!(
                "{per_cent}%",
                "{per_cent}%",
                per_cent = Measure(per_cent)
            )),
            Reached::OfZero | Reached::Unknown => None,
        }
    }

    fn cell(self) -> Cell {
        /// Larger than this a float is no whole number that one could count.
        const LARGEST: f64 = 1e15;
        match self {
            Reached::PerCent(per_cent) if per_cent.abs() < LARGEST => Cell::Number(per_cent as i64),
            Reached::PerCent(per_cent) => Cell::said(text!(
                "{per_cent}",
                "{per_cent}",
                per_cent = Measure(per_cent)
            )),
            Reached::OfZero | Reached::Unknown => Cell::Empty,
        }
    }
}

/// An indicator of an evaluation.
pub(super) struct Measured<'a> {
    /// The evaluation.
    pub evaluation: &'a Evaluasi,
    indicator: Option<&'a Indikator>,
}

/// The indicators of an evaluation; of one that measured nothing, none in a line
/// of its own.
pub(super) fn measured(evaluation: &Evaluasi) -> impl Iterator<Item = Measured<'_>> {
    let none = evaluation.indikator.is_empty().then_some(None);
    let indicators = evaluation.indikator.iter().map(Some).chain(none);
    indicators.map(move |indicator| Measured {
        evaluation,
        indicator,
    })
}

impl Measured<'_> {
    fn amount(&self, of: fn(&Indikator) -> Option<Measure>) -> Cell {
        let Some((indicator, value)) = self.indicator.and_then(|one| Some((one, of(one)?))) else {
            return Cell::Empty;
        };
        let unit = indicator.satuan.as_deref();
        let unit = unit.map_or_else(String::new, |unit| format!(" {unit}"));
        Cell::said(text!("{value}{unit}", "{value}{unit}", value, unit))
    }
}

/// The minutes of an evaluation: their number and date.
pub(super) fn minutes(evaluation: &Evaluasi) -> Cell {
    let paper = &evaluation.berita_acara;
    match (paper.nomor.as_deref(), paper.tanggal) {
        (None, None) => Cell::Empty,
        (Some(number), None) => Cell::Text(number.to_owned()),
        (number, Some(day)) => Cell::said(text!(
            "{number}, {day}",
            "{number}, {day}",
            number = number.unwrap_or("-"),
            day
        )),
    }
}

/// The columns with the name, aim, target, result and per cent reached.
pub(super) fn with_indicator<'a, T: Sync + 'a>(
    sheet: Sheet<'a, T>,
    of: for<'t> fn(&'t T) -> &'t Measured<'t>,
    target: Text,
    result: Text,
) -> Sheet<'a, T> {
    sheet
        .column("indikator", ("Indikator", "Indicator"), move |one| {
            Cell::text(of(one).indicator.map(|indicator| &indicator.nama))
        })
        .column("tujuan", ("Tujuan", "Aim"), move |one| {
            Cell::named(of(one).indicator.and_then(|indicator| indicator.tujuan))
        })
        .column("target", target, move |one| {
            of(one).amount(|indicator| indicator.target)
        })
        .column("realisasi", result, move |one| {
            of(one).amount(|indicator| indicator.realisasi)
        })
        .column("capaian", ("Capaian %", "Reached %"), move |one| {
            of(one)
                .indicator
                .map_or(Cell::Empty, |indicator| Reached::of(indicator).cell())
        })
}
