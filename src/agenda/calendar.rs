//! The agenda as a calendar to subscribe to.

use super::about::{headline, who};
use super::group::{Gather, LATE, gather, grouped, kinds, obligations};
use super::obligation::*;
use crate::model::{Date, Duration};
use crate::output::{Calendar, Cell, Event};
use crate::registry::Registry;
use crate::text;
use crate::text::{Lang, Text};

/// A duty is reminded of so many days before it is due.
const BEFORE: Duration = Duration::days(7);

/// The obligations as events of their due days, and how many are late, as a list
/// has them, as one of the day itself, where a phone shows it. An obligation keeps
/// its uid as long as it is owed, so that a calendar that was read before is brought
/// up to date instead of having it twice. What falls due on one day by the same duty
/// is one event, unless each is asked for.
pub fn calendar(registry: &Registry, agenda: Agenda, each: bool) -> Calendar {
    let region = &registry.settings.daerah;
    let uid = |of: &str| format!("{of}@{}.ksd", region.kode);
    let (late, agenda) = match each {
        true => (late(&agenda, uid(LATE.slug)), agenda),
        false => {
            let listed = grouped(agenda.clone());
            let agenda = gather(agenda, Gather::ByDay);
            (late(&listed, uid(LATE.slug)), agenda)
        }
    };
    let events = agenda.obligations.iter().map(|owed| Event {
        uid: uid(&owed.identity()),
        day: owed.due,
        title: headline(registry, owed),
        description: description(registry, owed),
        categories: vec![owed.duty.name.clone()],
        reminders: reminders(registry, owed, agenda.as_of),
    });
    Calendar {
        name: text!(
            "Agenda kerja sama {region}",
            "Agenda of the cooperation of {region}",
            region = region.nama.as_str()
        ),
        zone: region.zona_waktu,
        made: agenda.as_of,
        events: late.into_iter().chain(events).collect(),
    }
}

/// What is late, on the day on which that is told.
fn late(agenda: &Agenda, uid: String) -> Option<Event> {
    let all = agenda.obligations.iter();
    let late: Vec<Obligation> = all
        .filter(|owed| owed.due < agenda.as_of)
        .cloned()
        .collect();
    (!late.is_empty()).then(|| Event {
        uid,
        day: agenda.as_of,
        title: text!(
            "{late} terlambat",
            "{late} overdue",
            late = obligations(late.len())
        ),
        description: kinds(&late),
        categories: vec![LATE.name.clone()],
        reminders: Vec::new(),
    })
}

/// The days on which a phone rings: before an end as the office's `[tenggat]` says,
/// else once; of what is late it is too late for that.
fn reminders(registry: &Registry, owed: &Obligation, as_of: Date) -> Vec<Date> {
    let ends = super::ending::DUTY.slug == owed.duty.slug;
    let terms = match ends {
        true => registry.settings.tenggat.pengingat.as_slice(),
        false => &[BEFORE],
    };
    let terms = terms.iter().filter(|_| owed.due >= as_of);
    terms.map(|&term| owed.due.minus(term)).collect()
}

fn description(registry: &Registry, owed: &Obligation) -> Vec<Text> {
    let basis = match (owed.basis.is_empty(), owed.duty.office) {
        (true, _) => Text::fixed("tenggat kantor", "the office's term"),
        (false, office) => {
            let articles = Cell::Articles(owed.basis.clone()).for_people(Lang::Id);
            let office = match office {
                true => Text::fixed("; tenggat kantor", "; the office's term"),
                false => Text::fixed("", ""),
            };
            text!("{articles}{office}", "{articles}{office}", articles, office)
        }
    };
    let who = who(registry, &owed.who);
    let by = Text::each(|lang| who.for_people(lang));
    let mut lines = vec![
        owed.what.clone(),
        text!("Oleh: {by}", "By: {by}", by),
        text!("Dasar: {basis}", "Basis: {basis}", basis),
    ];
    if owed.estimate {
        lines.push(Text::fixed(
            "Tanggalnya perkiraan",
            "The day is an estimate",
        ));
    }
    if let Some((_, id)) = &owed.record {
        lines.push(text!("Rekaman: {id}", "Record: {id}", id));
    }
    if owed.documents.len() > 1 {
        lines.extend(owed.documents.iter().map(|id| named(registry, id)));
    }
    lines
}

/// A document by its id and title.
fn named(registry: &Registry, id: &str) -> Text {
    match registry.kerja_sama.get(id) {
        Some(document) => text!("{id}: {title}", "{id}: {title}", id, title = document.judul),
        None => Text::same(id),
    }
}
