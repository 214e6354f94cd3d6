//! Counts beside those of the period before and of the year before.

use std::collections::BTreeSet;

use super::table::{Values, by_values, framed};
use super::{Question, Source, Summary, summarise};
use crate::model::Period;
use crate::output::{Cell, Table};
use crate::registry::Registry;
use crate::text;

/// What the records of some values come to; of no values, all of them.
struct Line {
    values: Option<Values>,
    now: Option<i64>,
    before: Option<i64>,
    year_before: Option<i64>,
}

impl Line {
    fn of(values: Option<Values>, [now, before, year_before]: [Option<i64>; 3]) -> Line {
        Line {
            values,
            now,
            before,
            year_before,
        }
    }
}

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
    let then = |period: Period| Question {
        period,
        ..question.clone()
    };
    let then = [then(before), then(year_before)];
    let [counted_before, counted_year_before] =
        then.each_ref().map(|then| summarise(registry, then));
    let all = [summary, &counted_before, &counted_year_before];
    let asked = [question, &then[0], &then[1]];
    let number =
        |nth: usize, ids: &mut dyn Iterator<Item = &str>| asked[nth].number(registry, ids, &[]);
    if let Some(cells) = all.iter().find_map(|summary| summary.too_many) {
        return Err(cells);
    }
    let rows = combinations(registry, question, &all)
        .into_iter()
        .map(|values| {
            let numbers = [0, 1, 2].map(|nth: usize| {
                let ids = all[nth].cells.get(&values).into_iter().flatten();
                number(nth, &mut ids.map(String::as_str))
            });
            Line::of(Some(values), numbers)
        });
    let total = Line::of(
        None,
        [0, 1, 2].map(|nth: usize| number(nth, &mut all[nth].ids())),
    );
    let (id, _) = question.measured();
    // A sum is of those alone that tell it: more of them may be all that grew.
    let titles = [0, 1, 2].map(|nth: usize| {
        let period = asked[nth].period.so_far(question.as_of);
        match question.sum {
            None => period,
            Some(money) => text!(
                "{period} (Rp; {told})",
                "{period} (Rp; {told})",
                period,
                told = money.told(registry, asked[nth], all[nth])
            ),
        }
    });
    let [now_title, before_title, year_before_title] = titles;
    let told = |of: fn(&Line) -> Option<i64>| move |line: &Line| question.cell(of(line));
    // Between what is too large to be told there is no difference to tell.
    let change = |of: fn(&Line) -> Option<i64>| {
        move |line: &Line| match (line.now, of(line)) {
            (Some(now), Some(then)) => question.cell(Some(now - then)),
            _ => Cell::Empty,
        }
    };
    let table = by_values(registry, question, rows, |line| line.values.as_ref())
        .last(total)
        .column(id, now_title, told(|line| line.now))
        .column("sebelumnya", before_title, told(|line| line.before))
        .column("selisih", ("Selisih", "Change"), change(|line| line.before));
    // The period before a year is that year before: it need not stand there twice.
    let table = if before == year_before {
        table
    } else {
        table
            .column(
                "tahun_lalu",
                year_before_title,
                told(|line| line.year_before),
            )
            .column(
                "selisih_tahun_lalu",
                ("Selisih", "Change"),
                change(|line| line.year_before),
            )
    };
    let mut table = framed(registry, question, summary, source, table);
    if question.period.is_unfinished(question.as_of) {
        table.notes.insert(
            0,
            text!(
                "{period} belum selesai pada {as_of}: yang dibandingkan dengannya adalah periode penuh.",
                "{period} is not over on {as_of}: what it is compared with are whole periods.",
                period = question.period.in_words(),
                as_of = question.as_of
            ),
        );
    }
    if let Some(money) = question.sum {
        let telling = |nth: usize| money.telling(registry, asked[nth], all[nth]) as i64;
        let telling = [
            ("ini", telling(0)),
            ("sebelumnya", telling(1)),
            ("tahun_lalu", telling(2)),
        ];
        table.head.push(("mencatat", Cell::Group(telling.into())));
    }
    table.head.extend([
        ("sebelumnya", Cell::Text(before.to_string())),
        ("tahun_lalu", Cell::Text(year_before.to_string())),
    ]);
    Ok(Some(table))
}

/// Every combination of values that occurs in one of them, in the order of the
/// dimensions.
fn combinations(registry: &Registry, question: &Question, all: &[&Summary]) -> Vec<Values> {
    let occurring: BTreeSet<_> = all
        .iter()
        .flat_map(|summary| summary.cells.keys())
        .collect();
    let mut rows: Vec<Values> = occurring.into_iter().cloned().collect();
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
