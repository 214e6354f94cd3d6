//! A summary as a table: a line for each combination, or crossed.

use super::{Dimension, Question, Summary};
use crate::output::{Cell, Column, Table};
use crate::registry::{Commit, Registry};
use crate::text;
use crate::text::{Say, Text};

/// More columns than this are no crossed table that one can read.
const MOST_COLUMNS: usize = 12;

/// What a table was counted from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The commit that the register is at, where Git knows.
    pub commit: Option<Commit>,
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
    if question.sum {
        let (id, title) = question.measured();
        columns.push(Column::brief(id, title));
    }
    if ids {
        columns.push(Column::brief("ids", Text::fixed("Rekaman", "Records")));
    }
    let measure =
        |ids: &mut dyn Iterator<Item = &str>| question.cell(question.measure(registry, ids));
    let rows = summary.combinations(&question.by).into_iter().map(|row| {
        let records = summary.cells.get(&row).cloned().unwrap_or_default();
        let values = row.iter().zip(&question.by);
        let mut cells: Vec<Cell> = values
            .map(|(value, dimension)| cell(registry, *dimension, value))
            .collect();
        cells.push(count(records.len()));
        if question.sum {
            cells.push(measure(&mut records.iter().map(String::as_str)));
        }
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
    let (id, title) = question.measured();
    columns.push(Column::brief(id, title));
    let measure =
        |ids: &mut dyn Iterator<Item = &str>| question.cell(question.measure(registry, ids));
    let values = summary.values.first()?;
    let of_row = summary.by_value(0);
    let mut rows: Vec<Vec<Cell>> = values
        .iter()
        .map(|value| {
            let inner = heads.iter().map(|head| {
                let row = vec![value.clone(), head.clone()];
                let ids = summary.cells.get(&row).into_iter().flatten();
                measure(&mut ids.map(String::as_str))
            });
            let mut cells = vec![cell(registry, down, value)];
            cells.extend(inner);
            cells.push(measure(
                &mut of_row.get(value).into_iter().flatten().copied(),
            ));
            cells
        })
        .collect();
    let mut sums = vec![Cell::word(Some("jumlah".to_owned()), jumlah())];
    if across.is_some() {
        let of_head = summary.by_value(1);
        let of_head = |head| measure(&mut of_head.get(head).into_iter().flatten().copied());
        sums.extend(heads.iter().map(of_head));
    }
    sums.push(measure(&mut summary.ids()));
    rows.push(sums);
    let table = framed(registry, question, summary, source, columns, rows);
    Some(Table {
        total_row: true,
        ..table
    })
}

pub(super) fn framed(
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
            ("nilai", total_value(registry, question, summary)),
            ("read", count(read)),
            (
                "commit",
                Cell::text(source.commit.as_ref().map(Commit::name).as_deref()),
            ),
            ("skipped", Cell::List(registry.skipped.clone())),
        ],
        columns,
        rows,
        total_row: false,
        groups: Vec::new(),
        notes: notes(registry, question, summary, source, read),
    }
}

/// What is counted or summed up.
pub(super) fn what(question: &Question) -> Text {
    let title = question.count.title();
    match question.sum {
        true => text!("Nilai (Rp): {title}", "Value (Rp): {title}"; title = title),
        false => title,
    }
}

fn caption(question: &Question, summary: &Summary) -> Text {
    let by = Text::each(|lang| {
        let titles = question.by.iter();
        let titles = titles.map(|dimension| dimension.title().say(lang).to_lowercase());
        let and = Text::fixed(" dan ", " and ");
        titles.collect::<Vec<_>>().join(and.get(lang))
    });
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
        what = what(question),
        period = question.period,
        by = by,
        as_of = question.as_of,
        total = summary.total(),
        sides = sides
    )
}

/// The value of all records; none where it was not asked for.
fn total_value(registry: &Registry, question: &Question, summary: &Summary) -> Cell {
    match question.sum {
        true => question.cell(question.measure(registry, summary.ids())),
        false => Cell::Empty,
    }
}

/// How many documents record no value: they add none to a sum.
pub(super) fn without_value(registry: &Registry, summary: &Summary) -> Option<Text> {
    let lacks = |id: &&str| {
        let document = registry.kerja_sama.get(id);
        document.is_none_or(|document| document.pembiayaan.nilai.is_none())
    };
    let lacking = summary.ids().filter(lacks).count();
    (lacking > 0).then(|| {
        text!(
            "{lacking} dari {total} naskah tidak mencatat `pembiayaan.nilai`; nilainya tidak ikut \
             dijumlahkan.",
            "{lacking} of {total} documents record no `pembiayaan.nilai`; they add nothing to the sums.";
            lacking = lacking, total = summary.total()
        )
    })
}

fn notes(
    registry: &Registry,
    question: &Question,
    summary: &Summary,
    source: &Source,
    read: usize,
) -> Vec<Text> {
    let mut notes = Vec::new();
    if question.sum {
        notes.extend(without_value(registry, summary));
    }
    if summary.overlaps() {
        notes.push(Text::fixed(
            "Ada rekaman yang terhitung pada lebih dari satu baris atau kolom; jumlah menghitungnya sekali.",
            "Some records stand in more than one row or column; sums count them once.",
        ));
    }
    let commit = match &source.commit {
        None => Text::fixed("", ""),
        Some(commit) => text!("; {commit}", "; {commit}"; commit = commit.text()),
    };
    notes.push(text!(
        "Sumber: {read} berkas dibaca, {skipped} dilewati{commit}",
        "Source: {read} files read, {skipped} skipped{commit}";
        read = read, skipped = registry.skipped.len(), commit = commit
    ));
    notes
}

pub(super) fn cell(registry: &Registry, dimension: Dimension, value: &Option<String>) -> Cell {
    Cell::word(value.clone(), label(registry, dimension, value))
}

pub(super) fn label(registry: &Registry, dimension: Dimension, value: &Option<String>) -> Text {
    match value {
        Some(value) => dimension.label(registry, value).capital(),
        None => Text::fixed("Tidak tercatat", "Not recorded"),
    }
}

fn jumlah() -> Text {
    Text::fixed("Jumlah", "Total")
}

fn count(number: usize) -> Cell {
    Cell::Number(number as i64)
}
