//! Counts beside those of the period before and of the year before.

use std::collections::BTreeSet;

use super::table::{cell, framed};
use super::{Question, Source, Summary, summarise};
use crate::model::Period;
use crate::output::{Cell, Column, Table};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

/// A line for each combination of values, with its number in the period, in the
/// one before and in the same one of the year before, and how it grew; a last
/// line with the totals. None where the period is open.
///
/// # Errors
/// As [`Summary::too_many`].
pub fn compared(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
) -> Result<Option<Table>, usize> {
    let (Some(before), Some(year_before)) =
        (question.period.before(), question.period.year_before())
    else {
        return Ok(None);
    };
    let then = |period: Period| {
        let question = Question {
            period,
            ..question.clone()
        };
        summarise(registry, &question)
    };
    let all = [summary, &then(before), &then(year_before)];
    if let Some(cells) = all.iter().find_map(|summary| summary.too_many) {
        return Err(cells);
    }
    let measures = |ids_of: &dyn Fn(&Summary) -> Vec<String>| {
        let measure = |summary: &Summary| {
            let ids = ids_of(summary);
            question.measure(registry, ids.iter().map(String::as_str))
        };
        let [now, last, year] = all.map(measure);
        // Between what is too large to be told there is no difference to tell.
        let change = |then: Option<i64>| match (now, then) {
            (Some(now), Some(then)) => question.cell(Some(now - then)),
            _ => Cell::Empty,
        };
        vec![
            question.cell(now),
            question.cell(last),
            change(last),
            question.cell(year),
            change(year),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = combinations(registry, question, &all)
        .into_iter()
        .map(|row| {
            let values = row.iter().zip(&question.by);
            let mut cells: Vec<Cell> = values
                .map(|(value, dimension)| cell(registry, *dimension, value))
                .collect();
            let ids = |summary: &Summary| summary.cells.get(&row).cloned().unwrap_or_default();
            cells.extend(measures(&ids));
            cells
        })
        .collect();
    let total = Text::fixed("Jumlah", "Total");
    let mut sums = vec![Cell::word(Some("jumlah".to_owned()), total)];
    sums.resize(question.by.len(), Cell::Empty);
    sums.extend(measures(&|summary| {
        summary.ids().map(str::to_owned).collect()
    }));
    rows.push(sums);
    let (id, title) = question.measured();
    let dimensions = question.by.iter();
    let mut columns: Vec<Column> = dimensions
        .map(|dimension| Column::brief(dimension.word(), dimension.title()))
        .collect();
    let named = |period: Period| text!("{period}", "{period}"; period = period);
    columns.extend([
        Column::brief(id, title),
        Column::brief("sebelumnya", named(before)),
        Column::brief("selisih", Text::fixed("Selisih", "Change")),
        Column::brief("tahun_lalu", named(year_before)),
        Column::brief("selisih_tahun_lalu", Text::fixed("Selisih", "Change")),
    ]);
    // The period before a year is that year before: it need not stand there twice.
    if before == year_before {
        columns.truncate(columns.len() - 2);
        for row in &mut rows {
            row.truncate(columns.len());
        }
    }
    let mut table = framed(registry, question, summary, source, columns, rows);
    table.total_row = true;
    if question.period.end.is_some_and(|end| end > question.as_of) {
        table.notes.insert(
            0,
            text!(
                "{period} belum selesai pada {as_of}: yang dibandingkan dengannya adalah periode penuh.",
                "{period} is not over on {as_of}: what it is compared with are whole periods.";
                period = question.period, as_of = question.as_of
            ),
        );
    }
    table.head.extend([
        ("sebelumnya", Cell::Text(before.to_string())),
        ("tahun_lalu", Cell::Text(year_before.to_string())),
    ]);
    Ok(Some(table))
}

/// Every combination of values that occurs in one of them, in the order of the
/// dimensions.
fn combinations(
    registry: &Registry,
    question: &Question,
    all: &[&Summary],
) -> Vec<Vec<Option<String>>> {
    let occurring: BTreeSet<_> = all
        .iter()
        .flat_map(|summary| summary.cells.keys())
        .collect();
    let mut rows: Vec<Vec<Option<String>>> = occurring.into_iter().cloned().collect();
    rows.sort_by_cached_key(|row| {
        let values = row.iter().zip(&question.by);
        let order = values.map(|(value, dimension)| {
            let order = value
                .as_deref()
                .map(|value| dimension.order(registry, value));
            (value.is_none(), order)
        });
        order.collect::<Vec<_>>()
    });
    rows
}
