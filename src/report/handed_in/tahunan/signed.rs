//! What was signed in the year, extended and changed.

use super::Year;
use crate::output::{Chart, ChartKind, Table};
use crate::report::handed_in::counted::{Before, DOCUMENTS, MOST_OFFICES, compared, counted_once};
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::listed::{other, titled, with_ids, with_term};
use crate::report::handed_in::words::{documents, short};
use crate::report::summary::{Count, Dimension, Question, Source, pivot, summarise};
use crate::text;
use crate::text::Text;

/// By quarter and kind, then by form, affair, office and class of partner.
pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>, before: &Year<'_>) {
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
            "Naskah yang ditandatangani menurut {by}",
            "Documents signed by {by}",
            by = dimension.name()
        );
        let then = Before {
            id: "tahun_lalu",
            difference: "selisih",
            title: short(before.asked.period),
            counted: &before.signed,
        };
        let now = (year.asked.period.so_far(year.asked.as_of), &year.signed);
        let table = compared(caption, dimension, now, &[then]);
        let chart = (dimension == Dimension::Pemrakarsa).then(|| {
            let title = text!(
                "Pemrakarsa dengan naskah terbanyak yang ditandatangani, {period}",
                "Offices with most documents signed, {period}",
                period = year.asked.period.in_words()
            );
            let chart = table.chart(ChartKind::Bars, ["jumlah"], DOCUMENTS);
            chart.highest(MOST_OFFICES).titled(title)
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
        sum: None,
        as_of: asked.as_of,
    };
    let summary = summarise(asked.registry, &question);
    let mut table = pivot(asked.registry, &question, &summary, &Source::default())?;
    let period = asked.period.in_words();
    table.caption = text!(
        "Naskah yang ditandatangani menurut triwulan dan jenis, {period}",
        "Documents signed by quarter and kind, {period}",
        period
    );
    table.head.clear();
    table.notes = summary.overlaps.then(counted_once).into_iter().collect();
    Some(table)
}

/// The quarters, the kinds on top of one another.
fn stacked(table: &Table) -> Chart {
    let columns = table.columns().iter().map(|column| &*column.id);
    let kinds = columns.filter(|id| !["triwulan", "jumlah"].contains(id));
    table.chart(ChartKind::Stacked, kinds, DOCUMENTS)
}

/// The extensions signed in the year.
pub(super) fn extensions(year: &Year<'_>) -> Table {
    let asked = &year.asked;
    let registry = asked.registry;
    let extensions = titled(registry, year.extensions.iter().copied(), |record| record).column(
        "memperpanjang",
        ("Memperpanjang", "Extends"),
        |record| other(registry.continued(record)),
    );
    let extensions = with_term(registry, extensions, asked.as_of);
    with_ids(extensions, |record| record).table(
        text!(
            "Perpanjangan yang ditandatangani: {n}",
            "Extensions signed: {n}",
            n = documents(year.extensions.len())
        ),
        Text::fixed(
            "Tidak ada perpanjangan yang ditandatangani dalam tahun ini.",
            "No extension was signed in this year.",
        ),
    )
}

/// The addenda signed in the year.
pub(super) fn addenda(year: &Year<'_>) -> Table {
    let registry = year.asked.registry;
    let addenda = titled(registry, year.addenda.iter().copied(), |record| record)
        .column("mengubah", ("Mengubah", "Changes"), |record| {
            other(registry.changed(record))
        })
        .column("ditandatangani", ("Ditandatangani", "Signed"), |record| {
            record.waktu.ditandatangani
        })
        .column(
            "berakhir",
            ("Hari terakhir yang baru", "New last day"),
            |record| record.waktu.berakhir,
        );
    with_ids(addenda, |record| record).table(
        text!(
            "Addendum yang ditandatangani: {n}",
            "Addenda signed: {n}",
            n = year.addenda.len()
        ),
        Text::fixed(
            "Tidak ada addendum yang ditandatangani dalam tahun ini.",
            "No addendum was signed in this year.",
        ),
    )
}
