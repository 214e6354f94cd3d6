//! What was signed in the year, extended and changed.

use super::Year;
use crate::output::{Cell, Chart, ChartKind, Series, Table};
use crate::report::handed_in::counted::{Before, chart_of, compared, counted_once, highest};
use crate::report::handed_in::draft::{Draft, column, table};
use crate::report::handed_in::listed;
use crate::report::handed_in::words::{by, documents, short, value};
use crate::report::summary::{Count, Dimension, Question, Source, pivot, summarise};
use crate::text;
use crate::text::Text;

/// By quarter and kind, then by form, affair, office and class of partner.
pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>, before: &Year<'_>) {
    const MOST_OFFICES: usize = 12;
    if year.signed.len() == 0 && before.signed.len() == 0 {
        draft.say(Text::fixed(
            "Tidak ada naskah yang ditandatangani, juga dalam tahun sebelumnya.",
            "No document was signed, nor in the year before.",
        ));
        return;
    }
    if year.signed.len() > 0 {
        let crossed = by_quarter(year);
        let chart = crossed.as_ref().map(stacked);
        crossed.into_iter().for_each(|table| draft.table(table));
        chart.into_iter().for_each(|chart| draft.chart(chart));
    }
    for dimension in [
        Dimension::Jenis,
        Dimension::Naskah,
        Dimension::Urusan,
        Dimension::Pemrakarsa,
        Dimension::Golongan,
    ] {
        let caption = text!(
            "Naskah yang ditandatangani menurut {by}", "Documents signed by {by}"; by = by(dimension)
        );
        let then = Before {
            ids: ["tahun_lalu", "selisih"],
            title: short(before.asked.period),
            counted: &before.signed,
        };
        let now = (short(year.asked.period), &year.signed);
        let table = compared(caption, dimension, now, &[then]);
        let chart = (dimension == Dimension::Pemrakarsa).then(|| {
            let title = text!(
                "Pemrakarsa dengan naskah terbanyak yang ditandatangani, {period}",
                "Offices with most documents signed, {period}"; period = year.asked.period.in_words()
            );
            let mut chart = chart_of(&table, title, ChartKind::Bars);
            chart.series.truncate(1);
            highest(chart, MOST_OFFICES).0
        });
        draft.table(table);
        chart.into_iter().for_each(|chart| draft.chart(chart));
    }
}

/// What `ksd summary` counts without being told what, in words.
fn by_quarter(year: &Year<'_>) -> Option<Table> {
    let asked = &year.asked;
    let question = Question {
        count: Count::Ditandatangani,
        period: asked.period,
        by: vec![Dimension::Triwulan, Dimension::Jenis],
        sum: false,
        as_of: asked.as_of,
    };
    let summary = summarise(asked.registry, &question);
    let table = pivot(asked.registry, &question, &summary, &Source::default())?;
    let mut rows = table.rows;
    for row in &mut rows {
        if let Some(Cell::Word(Some(quarter), name)) = row.first_mut()
            && quarter.parse::<crate::model::Period>().is_ok()
        {
            **name = value(asked.registry, Dimension::Triwulan, Some(quarter));
        }
    }
    let period = asked.period.in_words();
    Some(Table {
        caption: text!(
            "Naskah yang ditandatangani menurut triwulan dan jenis, {period}",
            "Documents signed by quarter and kind, {period}"; period = period
        ),
        rows,
        head: Vec::new(),
        notes: summary.overlaps().then(counted_once).into_iter().collect(),
        ..table
    })
}

/// The quarters, the kinds on top of one another.
fn stacked(table: &Table) -> Chart {
    let lines = &table.rows[..table.rows.len().saturating_sub(1)];
    let kinds = 1..table.columns.len().saturating_sub(1);
    let series = kinds.map(|at| Series {
        name: table.columns[at].title.clone(),
        values: lines
            .iter()
            .map(|row| match row.get(at) {
                Some(Cell::Number(number)) => *number,
                _ => 0,
            })
            .collect(),
    });
    Chart {
        title: table.caption.clone(),
        kind: ChartKind::Stacked,
        categories: lines
            .iter()
            .map(|row| match row.first() {
                Some(Cell::Word(_, name)) => (**name).clone(),
                _ => Text::fixed("", ""),
            })
            .collect(),
        series: series.collect(),
        unit: Text::fixed("naskah", "documents"),
    }
}

/// The extensions signed in the year.
pub(super) fn extensions(year: &Year<'_>) -> Table {
    let asked = &year.asked;
    let extensions = &year.extensions;
    let listed = listed::with_term(
        asked.registry,
        text!(
            "Perpanjangan yang ditandatangani: {n}", "Extensions signed: {n}";
            n = documents(extensions.len())
        ),
        Text::fixed(
            "Tidak ada perpanjangan yang ditandatangani dalam tahun ini.",
            "No extension was signed in this year.",
        ),
        extensions.iter().copied(),
        asked.as_of,
    );
    let of = extensions
        .iter()
        .map(|record| record.perpanjangan_dari.as_deref());
    with_parent(listed, "memperpanjang", "Memperpanjang", "Extends", of)
}

/// The addenda signed in the year.
pub(super) fn addenda(year: &Year<'_>) -> Table {
    let registry = year.asked.registry;
    let rows = year.addenda.iter().map(|record| {
        vec![
            Cell::Text(record.id.clone()),
            Cell::Text(record.judul.clone()),
            Cell::text(record.addendum_dari.as_deref()),
            Cell::date(record.waktu.ditandatangani),
            Cell::date(record.waktu.berakhir),
            crate::report::handed_in::words::office(registry, record.pemrakarsa.as_deref()),
        ]
    });
    let rows = rows.collect();
    table(
        text!(
            "Addendum yang ditandatangani: {n}", "Addenda signed: {n}"; n = year.addenda.len()
        ),
        Text::fixed(
            "Tidak ada addendum yang ditandatangani dalam tahun ini.",
            "No addendum was signed in this year.",
        ),
        vec![
            column("id", "Rekaman", "Record"),
            column("judul", "Judul", "Title"),
            column("mengubah", "Mengubah", "Changes"),
            column("ditandatangani", "Ditandatangani", "Signed"),
            column("berakhir", "Hari terakhir yang baru", "New last day"),
            column("pemrakarsa", "Pemrakarsa", "Office"),
        ],
        rows,
    )
}

/// The table with one more column after the title: which document each is about.
fn with_parent<'a>(
    mut table: Table,
    id: &'static str,
    name_id: &'static str,
    name_en: &'static str,
    parents: impl Iterator<Item = Option<&'a str>>,
) -> Table {
    table.columns.insert(2, column(id, name_id, name_en));
    for (row, parent) in table.rows.iter_mut().zip(parents) {
        row.insert(2, Cell::text(parent));
    }
    table
}
