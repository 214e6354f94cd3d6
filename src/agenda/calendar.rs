//! The agenda as a calendar to subscribe to.

use super::obligation::*;
use super::table::who;
use crate::model::Duration;
use crate::output::{Calendar, Cell, Event};
use crate::registry::Registry;
use crate::text;
use crate::text::{Lang, Text};

/// The obligations as events of their due days. An obligation keeps its uid as
/// long as it is owed, so that a calendar that was read before is brought up to
/// date instead of having it twice.
pub fn calendar(registry: &Registry, agenda: &Agenda) -> Calendar {
    let region = &registry.settings.daerah;
    Calendar {
        name: text!(
            "Agenda kerja sama {region}",
            "Agenda of the cooperation of {region}",
            region = region.nama.as_str()
        ),
        made: agenda.as_of,
        events: agenda
            .obligations
            .iter()
            .map(|owed| Event {
                uid: format!("{}@{}.ksd", owed.identity(), region.kode),
                day: owed.due,
                title: title(owed),
                description: description(registry, owed),
                categories: vec![owed.duty.name.clone()],
                remind_before: Duration::days(7),
            })
            .collect(),
    }
}

fn title(owed: &Obligation) -> Text {
    match &owed.record {
        Some((_, id)) => text!(
            "{name}: {id}",
            "{name}: {id}",
            name = owed.duty.name,
            id = id.as_str()
        ),
        None => owed.what.clone(),
    }
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
    if owed.documents.len() > 1 {
        lines.extend(owed.documents.iter().map(Text::same));
    }
    lines
}
