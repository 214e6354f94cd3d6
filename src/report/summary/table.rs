//! A summary as a table: a line for each combination, or crossed.

use super::count::one_in_the_other;
use super::{Dimension, Money, Question, Summary};
use crate::model::{Date, Period};
use crate::output::{Cell, Sheet, Table, sheet};
use crate::registry::{Commit, Registry};
use crate::text;
use crate::text::{Say, Text, counted};

/// More columns than this are no crossed table that one can read.
const MOST_COLUMNS: usize = 12;

/// What a table was counted from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The commit that the register is at, where Git knows.
    pub commit: Option<Commit>,
}

/// A combination of values, one of each dimension.
pub(super) type Values = Vec<Option<String>>;

/// A table whose rows have a column for the value of each dimension; the row
/// about all values has none.
pub(super) fn by_values<'a, T: Sync + 'a>(
    registry: &'a Registry,
    question: &Question,
    rows: impl IntoIterator<Item = T>,
    values: fn(&T) -> Option<&Values>,
) -> Sheet<'a, T> {
    let stand = question.stand();
    let dimensions = question.by.iter().copied().enumerate();
    dimensions.fold(sheet(rows), |sheet, (nth, dimension)| {
        let sheet = sheet.column(
            dimension.word(),
            dimension.title(),
            move |row| match values(row).map(|values| values.get(nth)) {
                Some(Some(value)) => cell(registry, stand, dimension, value),
                None if nth == 0 => Cell::jumlah(),
                _ => Cell::Empty,
            },
        );
        if dimension != Dimension::Misi {
            return sheet;
        }
        // People read it in the name of the mission.
        sheet.aside("rpjmd", ("RPJMD", "RPJMD"), move |row| {
            let value = values(row).and_then(|values| values.get(nth)?.as_deref());
            let plan = value.and_then(|value| value.split_once('/'));
            Cell::text(plan.map(|(plan, _)| plan))
        })
    })
}

/// A line for each combination of values; with `ids`, the records behind it.
pub fn long(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    ids: bool,
) -> Table {
    let records = |row: &Values| summary.cells.get(row).map_or(&[][..], Vec::as_slice);
    let rows = summary.combinations(&question.by);
    let ahead = |row: &Values| {
        let mut values = question.by.iter().zip(row);
        values.any(|(by, value)| question.is_ahead(*by, value.as_deref()))
    };
    let mut table =
        by_values(registry, question, rows, |row| Some(row)).column("jumlah", jumlah(), |row| {
            match ahead(row) {
                true => Cell::not_yet(),
                false => Cell::count(records(row).len()),
            }
        });
    if question.sum.is_some() {
        let (id, title) = question.measured();
        table = table.column(id, title, |row| {
            let by = question.by.iter().copied();
            let at: Vec<_> = by.zip(row.iter().map(Option::as_deref)).collect();
            question.measure(registry, records(row).iter().map(String::as_str), &at)
        });
    }
    if ids {
        table = table.column("ids", ("Rekaman", "Records"), |row| {
            Cell::List(records(row).to_vec())
        });
    }
    framed(registry, question, summary, source, table)
}

/// The first dimension down, the second across, with sums of distinct records, but
/// none of a stock over times; none where that would be too wide.
pub fn pivot(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
) -> Option<Table> {
    let down = *question.by.first()?;
    let heads: &[Option<String>] = summary.values.get(1).map_or(&[], Vec::as_slice);
    if heads.len() > MOST_COLUMNS {
        return None;
    }
    let of_row = summary.by_value(0);
    let of_head = question.by.get(1).map(|_| summary.by_value(1));
    // Of a value, or of all of them.
    let values = summary.values.first()?.iter().map(Some);
    let stand = question.stand();
    let table = sheet(values);
    let table = match question.is_stock_over(down) {
        true => table,
        false => table.last(None),
    };
    let table = table.column(down.word(), down.title(), |value| {
        value.map_or_else(Cell::jumlah, |value| cell(registry, stand, down, value))
    });
    let across = question.by.get(1).into_iter();
    let across = across.flat_map(|across| heads.iter().map(move |head| (*across, head)));
    let table = across.fold(table, |table, (across, head)| {
        let id = head.clone().unwrap_or_else(|| "-".to_owned());
        let of_head = of_head.as_ref().and_then(|of_head| of_head.get(head));
        table.column(
            id,
            label(registry, stand, across, head),
            move |value| match value {
                Some(value)
                    if !one_in_the_other(&question.by, &[(*value).clone(), head.clone()]) =>
                {
                    Cell::not_yet()
                }
                Some(value) => {
                    let ids = summary.cells.get(&[(*value).clone(), head.clone()][..]);
                    let ids = ids.into_iter().flatten().map(String::as_str);
                    let at = [(down, value.as_deref()), (across, head.as_deref())];
                    question.measure(registry, ids, &at)
                }
                None => {
                    let ids = of_head.into_iter().flatten().copied();
                    question.measure(registry, ids, &[(across, head.as_deref())])
                }
            },
        )
    });
    let summed = question.by.get(1).copied();
    if summed.is_some_and(|across| question.is_stock_over(across)) {
        return Some(framed(registry, question, summary, source, table));
    }
    let (id, title) = question.measured();
    let table = table.column(id, title, |value| match value {
        Some(value) => {
            let ids = of_row.get(value).into_iter().flatten();
            question.measure(registry, ids.copied(), &[(down, value.as_deref())])
        }
        None => question.measure(registry, summary.ids(), &[]),
    });
    Some(framed(registry, question, summary, source, table))
}

/// The table with what it shows, and from what it was counted.
pub(super) fn framed<T: Sync>(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    sheet: Sheet<'_, T>,
) -> Table {
    let read = registry.files - registry.skipped.len();
    let mut sides = vec![
        ("ksd", summary.ksd.len() as i64),
        ("bmd", summary.bmd.len() as i64),
    ];
    if !summary.desa.is_empty() {
        sides.push(("desa", summary.desa.len() as i64));
    }
    let by: Vec<String> = question.by.iter().map(Dimension::to_string).collect();
    let all = |money: Money| match question.sum {
        Some(asked) if asked == money => question.measure(registry, summary.ids(), &[]),
        _ => Cell::Empty,
    };
    let yearly = question.sum.filter(|money| money.is_yearly());
    let commit = source.commit.as_ref().map(Commit::name);
    sheet
        .head([
            ("as_of", Cell::Date(question.as_of)),
            ("period", Cell::Text(question.period.to_string())),
            ("count", Cell::Text(question.count.to_string())),
            ("by", Cell::List(by)),
            ("subtotals", Cell::Group(sides)),
            ("total", Cell::count(summary.total())),
            ("nilai", all(Money::Nilai)),
            ("tanpa_tanggal", Cell::count(summary.undated.len())),
            ("read", Cell::count(read)),
            ("commit", Cell::text(commit.as_deref())),
            ("skipped", Cell::List(registry.skipped.clone())),
        ])
        .head(yearly.map(|money| (money.word(), all(money))))
        .notes(notes(registry, question, summary, source, read))
        .table(
            caption(registry, question, summary),
            caption(registry, question, summary),
        )
}

/// What is counted or summed up.
pub(super) fn what(question: &Question) -> Text {
    let title = question.count.title();
    match question.sum {
        Some(money) => text!(
            "{money}: {title}",
            "{money}: {title}",
            money = money.title(),
            title
        ),
        None => title,
    }
}

fn caption(registry: &Registry, question: &Question, summary: &Summary) -> Text {
    let by = Text::each(|lang| {
        let names = question
            .by
            .iter()
            .map(|dimension| dimension.name().say(lang));
        let names: Vec<String> = names.collect();
        names.join(Text::fixed(" dan ", " and ").get(lang))
    });
    let what = text!(
        "{what} menurut {by}",
        "{what} by {by}",
        what = what(question),
        by
    );
    let total = total(registry, question, summary);
    if question.count.is_stock() {
        let stand = question.stand();
        return text!(
            "{what}, keadaan per {stand}: {total}",
            "{what}, as of {stand}: {total}",
            what,
            stand,
            total
        );
    }
    text!(
        "{what}, {period}, keadaan per {as_of}: {total}",
        "{what}, {period}, as of {as_of}: {total}",
        what,
        period = question.period.in_words(),
        as_of = question.as_of,
        total
    )
}

/// What was counted, all in all; where money is summed up, that, and how many
/// records tell it.
fn total(registry: &Registry, question: &Question, summary: &Summary) -> Text {
    let Some(money) = question.sum else {
        let sides = told_sides((summary.ksd.len(), summary.bmd.len(), summary.desa.len()));
        let total = summary.total();
        return text!("{total}{sides}", "{total}{sides}", total, sides);
    };
    let sum = question.measure(registry, summary.ids(), &[]);
    let sum = Text::each(|lang| sum.for_people(lang));
    let told = money.told(registry, question, summary);
    text!("Rp{sum} ({told})", "Rp{sum} ({told})", sum, told)
}

fn notes(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    read: usize,
) -> Vec<Text> {
    let mut notes: Vec<Text> = unfinished(question).into_iter().collect();
    if let Some(first) = &summary.since {
        notes.push(text!(
            "Sebelum {first} tidak ada yang terhitung.",
            "Before {first} there is nothing to count.",
            first = first.in_short()
        ));
    }
    if let Some(money) = question.sum {
        notes.extend(money.lacking(registry, question, summary));
    }
    if summary.overlaps {
        notes.push(Text::fixed(
            "Ada rekaman yang terhitung pada lebih dari satu baris atau kolom; jumlah menghitungnya sekali.",
            "Some records stand in more than one row or column; sums count them once.",
        ));
    }
    if !summary.undated.is_empty() {
        let ids: Vec<&str> = summary.undated.iter().map(String::as_str).collect();
        notes.push(text!(
            "Ditandatangani pada hari yang tidak diketahui, sehingga tidak ikut dihitung ({n}): {ids}",
            "Signed on a day not known, and so not counted ({n}): {ids}",
            n = ids.len(),
            ids = ids.join(", ")
        ));
    }
    let commit = match &source.commit {
        None => Text::EMPTY,
        Some(commit) => text!("; {commit}", "; {commit}", commit = commit.text()),
    };
    notes.push(text!(
        "Sumber: {read} dibaca, {skipped} dilewati{commit}",
        "Source: {read} read, {skipped} skipped{commit}",
        read = counted(read, "berkas", "file", "files"),
        skipped = registry.skipped.len(),
        commit
    ));
    notes
}

fn cell(registry: &Registry, stand: Date, dimension: Dimension, value: &Option<String>) -> Cell {
    let word = value.as_deref().map(|value| match dimension {
        Dimension::Misi => value.rsplit('/').next().unwrap_or(value).to_owned(),
        _ => value.to_owned(),
    });
    Cell::word(word, label(registry, stand, dimension, value))
}

/// What people call a value, with a capital; of a time that is not
/// told whole, up to which day.
fn label(registry: &Registry, stand: Date, dimension: Dimension, value: &Option<String>) -> Text {
    let Some(value) = value else {
        return Text::fixed("Tidak tercatat", "Not recorded");
    };
    let label = dimension.label(registry, value).capital();
    let time = value.parse::<Period>().ok();
    match time.filter(|time| dimension.is_time() && time.is_unfinished(stand)) {
        Some(_) => {
            let day = Text::each(|lang| stand.short(lang));
            text!("{label} s.d. {day}", "{label} to {day}", label, day)
        }
        None => label,
    }
}

/// What must be said of a period that is not over.
fn unfinished(question: &Question) -> Option<Text> {
    let (period, as_of) = (question.period, question.as_of);
    let is_counted_whole = question.count.is_stock() || question.count.of_potensi();
    (!is_counted_whole && period.is_unfinished(as_of)).then(|| {
        text!(
            "{period} belum selesai: yang terhitung ialah yang terjadi sampai {as_of}.",
            "{period} is not over: what counts is what happened until {as_of}.",
            period = period.in_words(),
            as_of
        )
    })
}

fn jumlah() -> Text {
    Text::fixed("Jumlah", "Total")
}

/// What stands apart of all that was counted: cooperation, the use of assets,
/// cooperation with villages.
fn told_sides(sides: (usize, usize, usize)) -> Text {
    match sides {
        (_, 0, 0) => Text::EMPTY,
        (ksd, bmd, 0) => text!(
            " (KSD {ksd}, pemanfaatan BMD {bmd})",
            " (KSD {ksd}, use of assets {bmd})",
            ksd,
            bmd
        ),
        (ksd, bmd, desa) => text!(
            " (KSD {ksd}, pemanfaatan BMD {bmd}, dengan desa {desa})",
            " (KSD {ksd}, use of assets {bmd}, with villages {desa})",
            ksd,
            bmd,
            desa
        ),
    }
}
