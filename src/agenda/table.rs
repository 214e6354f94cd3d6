//! The agenda as a table that reads like a to-do list.

use super::about::{about, partners, titles, who};
use super::group::{LATE, obligations};
use super::obligation::*;
use crate::model::{Date, Duration};
use crate::output::{Cell, Table, Tone, sheet};
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

/// Its sentences are folded within so many columns where no terminal is wider or
/// narrower.
const PAGE: u16 = 120;

/// Who reads the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// People, on a page that has room for little: what is to be done says about what.
    Page,
    /// People, in a workbook that has a column for each.
    Workbook,
    /// Machines.
    Machine,
}

/// The obligations, the most urgent first. For people the basis says where the
/// office sets the day, and days ahead come in groups by week.
pub fn table(registry: &Registry, agenda: &Agenda, filter: &Text, reader: Reader) -> Table {
    let as_of = agenda.as_of;
    let for_people = reader != Reader::Machine;
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
            move |owed| what(registry, owed, reader),
        )
        .aside("kind", ("Jenis rekaman", "Kind of record"), |owed| {
            Cell::named(owed.record.as_ref().map(|(kind, _)| *kind))
        })
        .column("record", ("Rekaman", "Record"), |owed| {
            Cell::text(owed.record.as_ref().map(|(_, id)| id))
        })
        .aside("judul", ("Judul", "Title"), |owed| {
            let titles = titles(registry, owed).join("; ");
            Cell::text(Some(&titles).filter(|titles| !titles.is_empty()))
        })
        .aside("mitra", ("Mitra", "Partner"), |owed| {
            Cell::Records(partners(registry, owed))
        })
        .column("who", ("Oleh", "By"), |owed| who(registry, &owed.who))
        .column("basis", ("Dasar", "Basis"), move |owed| {
            basis(owed, for_people)
        })
        .aside("office", ("Tenggat kantor", "Office's term"), |owed| {
            owed.duty.office
        })
        .aside("estimate", ("Perkiraan", "Estimate"), |owed| owed.estimate)
        .aside("periode", ("Periode", "Period"), move |owed| {
            match owed.period.filter(|_| for_people) {
                Some(period) => Cell::said(period.in_short()),
                None => Cell::text(owed.period.as_ref()),
            }
        })
        .aside("pemrakarsa", ("Pemrakarsa", "Office"), |owed| {
            let office = owed.pemrakarsa.clone();
            office.map_or(Cell::Empty, |id| who(registry, &Who::Office(id)))
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
        .page(PAGE)
        .notes(notes(agenda))
        .table(
            text!(
                "Agenda{filter} per {as_of}: {count}",
                "Agenda{filter} as of {as_of}: {count}",
                filter,
                as_of,
                count = agenda.told()
            ),
            text!(
                "Tidak ada kewajiban{filter} per {as_of}",
                "There is no obligation{filter} as of {as_of}",
                filter,
                as_of
            ),
        )
}

/// What must be done; people read there that the day is an estimate, and on a page
/// about what it is.
fn what(registry: &Registry, owed: &Obligation, reader: Reader) -> Text {
    let mut what = owed.what.clone();
    if owed.estimate && reader != Reader::Machine {
        what = text!("{what} (perkiraan)", "{what} (estimate)", what);
    }
    match about(registry, owed).filter(|_| reader == Reader::Page) {
        None => what,
        Some(about) if owed.documents.len() > 1 => {
            text!("{what} ({about})", "{what} ({about})", what, about)
        }
        Some(about) => text!("{about}: {what}", "{about}: {what}", about, what),
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

/// What is late, and what comes week by week.
fn groups(agenda: &Agenda) -> Vec<(Text, usize)> {
    let as_of = agenda.as_of;
    let week = |owed: &Obligation| (owed.due >= as_of).then(|| owed.due.monday());
    let groups = agenda.obligations.chunk_by(|a, b| week(a) == week(b));
    let titled = groups.map(|rows| {
        let count: usize = rows.iter().map(|owed| owed.rows).sum();
        let week = rows.first().and_then(week);
        let title = week.map_or(LATE.name.clone(), |monday| week_of(monday, as_of));
        (
            text!("{title} ({count})", "{title} ({count})", title, count),
            rows.len(),
        )
    });
    titled.collect()
}

/// The week that begins on this Monday.
fn week_of(monday: Date, as_of: Date) -> Text {
    let sunday = monday.plus(Duration::days(6));
    let first = Text::each(|lang| monday.short(lang));
    let last = Text::each(|lang| sunday.short(lang));
    match as_of.monday().days_until(monday) {
        0 => text!("Pekan ini, sampai {last}", "This week, to {last}", last),
        7 => text!(
            "Pekan depan, {first} sampai {last}",
            "Next week, {first} to {last}",
            first,
            last
        ),
        _ => text!(
            "Pekan {first} sampai {last}",
            "Week {first} to {last}",
            first,
            last
        ),
    }
}

fn notes(agenda: &Agenda) -> Vec<Text> {
    let mut notes = Vec::new();
    if agenda
        .obligations
        .iter()
        .any(|owed| owed.duty.slug == LATE.slug)
    {
        notes.push(Text::fixed(
            "`--overdue` merinci semua yang terlambat, `--who KANTOR` milik satu kantor",
            "`--overdue` unfolds all that is overdue, `--who OFFICE` what one office owes",
        ));
    }
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
    if let (Some(since), before @ 1..) = (agenda.since, agenda.before) {
        notes.push(text!(
            "{before} dari sebelum {since} tidak ditagih (`agenda_sejak` di ksd.toml)",
            "Not asked for: {before} from before {since} (`agenda_sejak` in ksd.toml)",
            before = obligations(before),
            since
        ));
    }
    notes
}
