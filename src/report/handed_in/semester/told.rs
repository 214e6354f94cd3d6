//! The nine items as a table, and what is lacking as another.

use std::collections::BTreeMap;

use super::line::{ITEMS, Line};
use super::recap::{office_title, offices};
use crate::output::{Table, sheet};
use crate::registry::Registry;
use crate::report::handed_in::listed::lacking;
use crate::report::handed_in::words::numbered;
use crate::text;
use crate::text::Text;

/// The nine items as columns, office by office.
pub(super) fn nine(registry: &Registry, caption: Text, empty: Text, lines: &[Line<'_>]) -> Table {
    let groups = offices(lines).filter_map(|lines| {
        let name = office_title(registry, lines.first()?.record);
        Some((
            text!("{name} ({n})", "{name} ({n})", name, n = lines.len()),
            lines.len(),
        ))
    });
    let elsewhere = lines.iter().any(|line| line.reported.is_none());
    let note = Text::fixed(
        "Permasalahan dan upaya Kesepakatan Bersama yang sudah mempunyai PKS dilaporkan pada \
         PKS-nya; untuk Sinergi peraturan tidak memintanya.",
        "The problems and efforts of a Kesepakatan Bersama with a PKS are told of the PKS; of a \
         Sinergi the regulation does not ask for them.",
    );
    let sheet = sheet(lines).column("nomor", ("Nomor", "Number"), |line| numbered(line.record));
    let sheet = ITEMS
        .iter()
        .enumerate()
        .fold(sheet, |sheet, (nth, (id, title))| {
            sheet.column(*id, title.clone(), move |line| line.items.get(nth).cloned())
        });
    sheet
        .column("id", ("Rekaman", "Record"), |line| line.record.id.clone())
        .groups(groups)
        .notes(elsewhere.then_some(note))
        .table(caption, empty)
}

/// The documents whose semester report has not come.
pub(super) fn waited_for<'a>(registry: &'a Registry, lines: &[&Line<'a>]) -> Table {
    let missing = lines.iter().filter(|line| line.reported == Some(false));
    let what = Text::fixed("Laporan semester", "The semester report");
    let missing: Vec<_> = missing.map(|line| (line.record, what.clone())).collect();
    let caption = text!(
        "Laporan semester yang belum diterima: {n}",
        "Semester reports not received: {n}",
        n = missing.len()
    );
    lacking(
        registry,
        missing,
        caption,
        Text::fixed(
            "Semua laporan semester yang diperlukan sudah diterima.",
            "All semester reports that are owed were received.",
        ),
    )
}

/// What each document lacks, and how often each item is lacking.
pub(super) fn gaps<'a>(registry: &'a Registry, lines: &[&Line<'a>]) -> Table {
    let short: Vec<_> = lines.iter().filter(|line| !line.gaps.is_empty()).collect();
    let mut counts = BTreeMap::<usize, usize>::new();
    for line in &short {
        for (at, (_, title)) in ITEMS.iter().enumerate() {
            if line.gaps.contains(title) {
                *counts.entry(at).or_default() += 1;
            }
        }
    }
    let sums = counts.iter().map(|(&at, &count)| {
        let title = &ITEMS[at].1;
        text!("{title} {count}", "{title} {count}", title, count)
    });
    let sums: Vec<Text> = sums.collect();
    let note = || {
        text!(
            "Banyaknya naskah menurut hal yang belum tercatat: {sums}.",
            "Documents by the item that is not recorded: {sums}.",
            sums = Text::joined(&sums, "; ")
        )
    };
    let lines: Vec<_> = short
        .iter()
        .map(|line| (line.record, Text::joined(&line.gaps, "; ")))
        .collect();
    let mut table = lacking(
        registry,
        lines,
        Text::fixed(
            "Hal yang belum tercatat, naskah demi naskah",
            "What is not recorded, document by document",
        ),
        Text::fixed(
            "Hal yang diperlukan tercatat pada semua naskah dalam laporan ini.",
            "All items asked for of the documents in this report are recorded.",
        ),
    );
    table.notes.extend((!sums.is_empty()).then(note));
    table
}
