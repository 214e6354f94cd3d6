//! A summary as a table: a line for each combination, or crossed.

use super::{Dimension, Question, Summary};
use crate::output::{Cell, Column, Table};
use crate::registry::Registry;
use crate::text;
use crate::text::{Lang, Say, Text};

/// More columns than this are no crossed table that one can read.
const MOST_COLUMNS: usize = 12;

/// What a table was counted from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The commit, in a checkout.
    pub commit: Option<String>,
}

/// A line for each combination of values; with `ids`, the records behind it.
pub fn long(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    ids: bool,
) -> Table {
    let dimensions = question.by.iter();
    let mut columns: Vec<Column> = dimensions
        .map(|dimension| Column::brief(dimension.word(), dimension.title()))
        .collect();
    columns.push(Column::brief("jumlah", jumlah()));
    if ids {
        columns.push(Column::brief("ids", Text::fixed("Rekaman", "Records")));
    }
    let rows = summary.combinations(&question.by).into_iter().map(|row| {
        let records = summary.cells.get(&row).cloned().unwrap_or_default();
        let values = row.iter().zip(&question.by);
        let mut cells: Vec<Cell> = values
            .map(|(value, dimension)| cell(registry, *dimension, value))
            .collect();
        cells.push(count(records.len()));
        if ids {
            cells.push(Cell::List(records));
        }
        cells
    });
    let rows = rows.collect();
    framed(registry, question, summary, source, columns, rows)
}

/// The first dimension down, the second across, with sums of distinct records;
/// none where that would be too wide.
pub fn pivot(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
) -> Option<Table> {
    let down = *question.by.first()?;
    let across = question.by.get(1).copied();
    let heads: &[Option<String>] = summary.values.get(1).map_or(&[], Vec::as_slice);
    if heads.len() > MOST_COLUMNS {
        return None;
    }
    let mut columns = vec![Column::brief(down.word(), down.title())];
    columns.extend(across.into_iter().flat_map(|across| {
        heads.iter().map(move |head| {
            let id = head.clone().unwrap_or_else(|| "-".to_owned());
            Column::brief(id, label(registry, across, head))
        })
    }));
    columns.push(Column::brief("jumlah", jumlah()));
    let values = summary.values.first()?;
    let mut rows: Vec<Vec<Cell>> = values
        .iter()
        .map(|value| {
            let inner = heads.iter().map(|head| {
                let row = vec![value.clone(), head.clone()];
                count(summary.cells.get(&row).map_or(0, Vec::len))
            });
            let mut cells = vec![cell(registry, down, value)];
            cells.extend(inner);
            cells.push(count(summary.with(0, value).len()));
            cells
        })
        .collect();
    let mut sums = vec![Cell::Word(Some("jumlah".to_owned()), jumlah())];
    sums.extend(heads.iter().map(|head| count(summary.with(1, head).len())));
    sums.push(count(summary.total()));
    rows.push(sums);
    Some(framed(registry, question, summary, source, columns, rows))
}

fn framed(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> Table {
    let read = registry.files - registry.skipped.len();
    let sides = [
        ("ksd", summary.ksd.len() as i64),
        ("bmd", summary.bmd.len() as i64),
    ];
    let by: Vec<String> = question.by.iter().map(Dimension::to_string).collect();
    Table {
        caption: caption(question, summary),
        empty: caption(question, summary),
        name: "rows",
        head: vec![
            ("as_of", Cell::Date(question.as_of)),
            ("period", Cell::Text(question.period.to_string())),
            ("count", Cell::Text(question.count.to_string())),
            ("by", Cell::List(by)),
            ("subtotals", Cell::Group(sides.to_vec())),
            ("total", count(summary.total())),
            ("read", count(read)),
            ("commit", Cell::text(source.commit.as_deref())),
            ("skipped", Cell::List(registry.skipped.clone())),
        ],
        columns,
        rows,
        groups: Vec::new(),
        notes: notes(registry, summary, source, read),
    }
}

fn caption(question: &Question, summary: &Summary) -> Text {
    let by = |lang: Lang, and: &str| {
        let titles: Vec<String> = question
            .by
            .iter()
            .map(|dimension| dimension.title().say(lang).to_lowercase())
            .collect();
        titles.join(and)
    };
    let by = Text {
        id: by(Lang::Id, " dan ").into(),
        en: by(Lang::En, " and ").into(),
    };
    let sides = match summary.bmd.len() {
        0 => Text::fixed("", ""),
        bmd => text!(
            " (KSD {ksd}, pemanfaatan BMD {bmd})",
            " (KSD {ksd}, use of assets {bmd})";
            ksd = summary.ksd.len(), bmd = bmd
        ),
    };
    text!(
        "{what}, {period}, menurut {by}, keadaan per {as_of}: {total}{sides}",
        "{what}, {period}, by {by}, as of {as_of}: {total}{sides}";
        what = question.count.title(),
        period = question.period,
        by = by,
        as_of = question.as_of,
        total = summary.total(),
        sides = sides
    )
}

fn notes(registry: &Registry, summary: &Summary, source: &Source, read: usize) -> Vec<Text> {
    let mut notes = Vec::new();
    if summary.overlaps() {
        notes.push(Text::fixed(
            "Ada rekaman yang terhitung pada lebih dari satu baris atau kolom; jumlah menghitungnya sekali.",
            "Some records stand in more than one row or column; sums count them once.",
        ));
    }
    let commit = match &source.commit {
        None => Text::fixed("", ""),
        Some(commit) => text!("; commit {commit}", "; commit {commit}"; commit = commit.as_str()),
    };
    notes.push(text!(
        "Sumber: {read} berkas dibaca, {skipped} dilewati{commit}",
        "Source: {read} files read, {skipped} skipped{commit}";
        read = read, skipped = registry.skipped.len(), commit = commit
    ));
    notes
}

fn cell(registry: &Registry, dimension: Dimension, value: &Option<String>) -> Cell {
    Cell::Word(value.clone(), label(registry, dimension, value))
}

fn label(registry: &Registry, dimension: Dimension, value: &Option<String>) -> Text {
    match value {
        Some(value) => dimension.label(registry, value),
        None => Text::fixed("tidak tercatat", "not recorded"),
    }
}

fn jumlah() -> Text {
    Text::fixed("Jumlah", "Total")
}

fn count(number: usize) -> Cell {
    Cell::Number(number as i64)
}
