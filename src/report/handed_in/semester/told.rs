//! The nine items as a table, and what is lacking as another.

use std::collections::BTreeMap;

use super::line::{ITEMS, Line};
use super::recap::{office_title, offices};
use crate::output::{Table, sheet};
use crate::registry::Registry;
use crate::report::handed_in::listed::{led, titled};
use crate::report::handed_in::words::{documents, ids};
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
    let sheet = sheet(lines).column("id", ("Rekaman", "Record"), |line| line.record.id.clone());
    let sheet = ITEMS
        .iter()
        .enumerate()
        .fold(sheet, |sheet, (nth, (id, title))| {
            sheet.column(*id, title.clone(), move |line| line.items.get(nth).cloned())
        });
    sheet
        .groups(groups)
        .notes(elsewhere.then_some(note))
        .table(caption, empty)
}

/// The documents whose semester report has not come.
pub(super) fn waited_for(lines: &[Line<'_>], over: &[Line<'_>]) -> Option<Text> {
    let missing = |lines: &[Line<'_>]| -> Vec<String> {
        let missing = lines.iter().filter(|line| line.reported == Some(false));
        missing.map(|line| line.record.id.clone()).collect()
    };
    let (mut all, over) = (missing(lines), missing(over));
    let too = if over.is_empty() {
        Text::EMPTY
    } else {
        Text::fixed(
            ", termasuk yang berakhir dalam semester ini",
            ", among them what ended in this semester",
        )
    };
    all.extend(over);
    (!all.is_empty()).then(|| {
        text!(
            "Laporan semester belum tercatat untuk {n}{too}: {ids}.",
            "The semester reports of {n} are not recorded{too}: {ids}.",
            n = documents(all.len()),
            too,
            ids = ids(all.iter().map(String::as_str))
        )
    })
}

/// What each document lacks, and how often each item is lacking.
pub(super) fn gaps(registry: &Registry, lines: &[&Line<'_>]) -> Table {
    let lacking: Vec<_> = lines.iter().filter(|line| !line.gaps.is_empty()).collect();
    let mut counts = BTreeMap::<usize, usize>::new();
    for line in &lacking {
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
    let lacking = titled(lacking, |line| line.record);
    led(registry, lacking, |line| line.record)
        .column("kekurangan", ("Belum tercatat", "Not recorded"), |line| {
            Text::joined(&line.gaps, "; ")
        })
        .notes((!sums.is_empty()).then(note))
        .table(
            Text::fixed(
                "Hal yang belum tercatat, naskah demi naskah",
                "What is not recorded, document by document",
            ),
            Text::fixed(
                "Hal yang diperlukan tercatat pada semua naskah dalam laporan ini.",
                "All items asked for of the documents in this report are recorded.",
            ),
        )
}
