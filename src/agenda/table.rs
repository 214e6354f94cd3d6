//! The agenda as a table that reads like a to-do list.

use super::obligation::*;
use crate::model::{Date, Duration};
use crate::output::{Cell, Table, Tone, sheet};
use crate::registry::Registry;
use crate::text;
use crate::text::{Text, counted};

/// The obligations, the most urgent first. For people the basis says where the
/// office sets the day, and days ahead come in groups.
pub fn table(registry: &Registry, agenda: &Agenda, filter: &Text, for_people: bool) -> Table {
    let as_of = agenda.as_of;
    sheet(&agenda.obligations)
        .column("due", ("Jatuh tempo", "Due"), |owed| owed.due)
        .column("days", ("Sisa hari", "Days left"), move |owed| {
            as_of.days_until(owed.due)
        })
        .toned(Tone::of_days_to_act)
        .aside("obligation", ("Jenis kewajiban", "Duty"), |owed| {
            Cell::word(Some(owed.duty.slug.to_owned()), owed.duty.name.clone())
        })
        .column(
            "what",
            ("Yang harus dilakukan", "What to do"),
            move |owed| what(owed, for_people),
        )
        .aside("kind", ("Jenis rekaman", "Kind of record"), |owed| {
            Cell::named(owed.record.as_ref().map(|(kind, _)| *kind))
        })
        .column("record", ("Rekaman", "Record"), |owed| {
            Cell::text(owed.record.as_ref().map(|(_, id)| id))
        })
        .column("who", ("Oleh", "By"), |owed| who(registry, &owed.who))
        .column("basis", ("Dasar", "Basis"), move |owed| {
            basis(owed, for_people)
        })
        .aside("office", ("Tenggat kantor", "Office's term"), |owed| {
            owed.duty.office
        })
        .aside("estimate", ("Perkiraan", "Estimate"), |owed| owed.estimate)
        .aside("periode", ("Periode", "Period"), |owed| {
            Cell::text(owed.period.as_ref())
        })
        .aside("pemrakarsa", ("Pemrakarsa", "Office"), |owed| {
            owed.pemrakarsa.clone()
        })
        .aside("jenis", ("Jenis", "Jenis"), |owed| Cell::named(owed.jenis))
        .aside("records", ("Naskah", "Documents"), |owed| {
            Cell::List(owed.documents.clone())
        })
        .head([
            ("as_of", Cell::Date(as_of)),
            ("since", Cell::date(agenda.since)),
            ("skipped", Cell::List(registry.skipped.clone())),
        ])
        .groups(groups(agenda))
        .notes(notes(agenda))
        .table(
            text!(
                "Agenda{filter} per {as_of}: {count}",
                "Agenda{filter} as of {as_of}: {count}",
                filter,
                as_of,
                count = agenda.obligations.len()
            ),
            text!(
                "Tidak ada yang jatuh tempo{filter} per {as_of}",
                "Nothing is due{filter} as of {as_of}",
                filter,
                as_of
            ),
        )
}

/// What must be done; people read there that the day is an estimate.
fn what(owed: &Obligation, for_people: bool) -> Text {
    if owed.estimate && for_people {
        text!("{what} (perkiraan)", "{what} (estimate)", what = owed.what)
    } else {
        owed.what.clone()
    }
}

fn basis(owed: &Obligation, for_people: bool) -> Cell {
    if !(for_people && owed.duty.office) {
        return Cell::Articles(owed.basis.clone());
    }
    let office = Text::fixed("tenggat kantor", "the office's term");
    if owed.basis.is_empty() {
        return Cell::said(office);
    }
    let articles = Cell::Articles(owed.basis.clone());
    Cell::said(Text::each(|lang| {
        format!("{}; {}", articles.for_table(lang), office.get(lang))
    }))
}

/// Who must act: an id or word for machines, a name for people.
pub(super) fn who(registry: &Registry, who: &Who) -> Cell {
    let (word, name) = match who {
        // People of the house know their offices by the short name.
        Who::Office(id) => (id.as_str(), Text::same(id)),
        Who::Partner(id) => {
            let partner = registry.mitra.get(id);
            let name = partner.map_or(id.as_str(), |partner| partner.nama.as_str());
            (id.as_str(), Text::same(name))
        }
        Who::KepalaDaerah => (
            "kepala-daerah",
            Text::fixed("Kepala Daerah", "Kepala Daerah"),
        ),
        Who::Tkksd => ("tkksd", Text::fixed("TKKSD", "TKKSD")),
        Who::Dprd => ("dprd", Text::fixed("DPRD", "DPRD")),
        Who::Unknown => {
            let nobody = Text::fixed("pemrakarsa belum tercatat", "no office is recorded");
            return Cell::word(None, nobody);
        }
    };
    Cell::word(Some(word.to_owned()), name)
}

/// What is late, and what comes this week, this month and later.
fn groups(agenda: &Agenda) -> Vec<(Text, usize)> {
    let as_of = agenda.as_of;
    let week = as_of.plus(Duration::days(7));
    let month = as_of.plus(Duration::days(30));
    let place = |due: Date| {
        [as_of.previous(), week, month]
            .iter()
            .filter(|&&end| due > end)
            .count()
    };
    let titles = [
        Text::fixed("Terlambat", "Overdue"),
        Text::fixed("Sampai 7 hari lagi", "Within 7 days"),
        Text::fixed("8 sampai 30 hari lagi", "In 8 to 30 days"),
        Text::fixed("Sesudah 30 hari", "After 30 days"),
    ];
    let counted = titles.into_iter().enumerate().map(|(at, title)| {
        let mine = agenda
            .obligations
            .iter()
            .filter(|owed| place(owed.due) == at);
        let count = mine.count();
        (
            text!("{title} ({count})", "{title} ({count})", title, count),
            count,
        )
    });
    counted.filter(|(_, count)| *count > 0).collect()
}

fn notes(agenda: &Agenda) -> Vec<Text> {
    let mut notes = Vec::new();
    let gathered = agenda
        .obligations
        .iter()
        .any(|owed| owed.documents.len() > 1);
    if gathered {
        notes.push(Text::fixed(
            "`--each` merinci baris yang memuat beberapa naskah",
            "`--each` unfolds the rows that hold several documents",
        ));
    }
    if let (Some(since), before @ 1..) = (agenda.since, agenda.before.values().sum::<usize>()) {
        notes.push(text!(
            "{before} dari sebelum {since} tidak ditagih (`agenda_sejak` di ksd.toml)",
            "Not asked for: {before} from before {since} (`agenda_sejak` in ksd.toml)",
            before = counted(before, "kewajiban", "obligation", "obligations"),
            since
        ));
    }
    notes
}
