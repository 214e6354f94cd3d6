//! What one office owes, told in one line: of one kind for one period, or all that
//! is late.

use std::collections::BTreeMap;

use super::obligation::*;
use crate::law::Citation;
use crate::model::Date;
use crate::text;
use crate::text::{Text, counted};

/// What is kept apart when the obligations of an office are gathered by period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gather {
    /// What is overdue, from what is still to come: a row of a list has one place.
    LateApart,
    /// Whatever may fall due on another day: an event of a calendar has one day.
    ByDay,
}

/// The agenda with the obligations of a duty that is told together gathered by
/// office and period, what is overdue apart from what is still to come.
pub fn grouped(agenda: Agenda) -> Agenda {
    gather(agenda, Gather::LateApart)
}

/// The same, kept apart as it is said.
pub(super) fn gather(mut agenda: Agenda, gather: Gather) -> Agenda {
    let as_of = agenda.as_of;
    let told_together = |owed: &Obligation| {
        let together = owed.duty.together;
        let one_day = |together: Together| together.on_one_day || gather == Gather::LateApart;
        together.is_some_and(one_day) && owed.period.is_some()
    };
    let mut groups: BTreeMap<_, Vec<&Obligation>> = BTreeMap::new();
    for owed in agenda.obligations.iter().filter(|owed| told_together(owed)) {
        let overdue = owed.due < as_of;
        let start = owed.period.and_then(|period| period.start);
        let key = (owed.duty.slug, &owed.who, start, overdue);
        groups.entry(key).or_default().push(owed);
    }
    // What is gathered is looked at where it stands: there may be much of it.
    let groups: Vec<Obligation> = groups.into_values().filter_map(gathered).collect();
    agenda.obligations.retain(|owed| !told_together(owed));
    agenda.obligations.extend(groups);
    agenda.sort();
    agenda
}

/// One obligation for all of them, due when the first is.
fn gathered(group: Vec<&Obligation>) -> Option<Obligation> {
    if let [only] = group[..] {
        let gathered = true;
        return Some(Obligation {
            gathered,
            ..only.clone()
        });
    }
    let all = group.iter().flat_map(|owed| owed.documents.iter().cloned());
    let mut documents: Vec<String> = all.collect();
    documents.sort();
    let cited = |citation: &Citation| group.iter().any(|owed| owed.basis.contains(citation));
    let articles = group.first().map_or(&[][..], |owed| owed.duty.basis);
    let articles = articles.iter().map(|basis| basis.citation);
    let basis = articles.filter(cited).collect();
    let first = group.into_iter().min_by_key(|owed| owed.due)?;
    let what = match (first.duty.together, first.period) {
        (Some(together), Some(period)) => (together.said)(documents.len(), period),
        _ => first.what.clone(),
    };
    Some(Obligation {
        what,
        record: None,
        documents,
        jenis: None,
        basis,
        gathered: true,
        ..first.clone()
    })
}

/// All that is late, as a duty of its own.
pub(super) static LATE: Duty = Duty {
    slug: "terlambat",
    settled_by: None,
    name: Text::fixed("Terlambat", "Overdue"),
    basis: &[],
    basis_of_province: &[],
    office: false,
    together: None,
    seek: Seek::Register(|_, _, _| {}),
};

/// The agenda with all that is overdue as one line for each who must act.
pub fn folded(mut agenda: Agenda) -> Agenda {
    let as_of = agenda.as_of;
    let (late, coming): (Vec<_>, Vec<_>) =
        (agenda.obligations.into_iter()).partition(|owed| owed.due < as_of);
    // The most urgent of each comes first.
    let mut by_who: BTreeMap<Who, (Date, usize)> = BTreeMap::new();
    for owed in late {
        by_who.entry(owed.who).or_insert((owed.due, 0)).1 += 1;
    }
    let folded = by_who.into_iter().map(|(who, (due, rows))| Obligation {
        who,
        rows,
        ..Obligation::new(
            &LATE,
            due,
            text!("{rows} terlambat", "{rows} overdue", rows),
        )
    });
    agenda.obligations = folded.chain(coming).collect();
    agenda.sort();
    agenda
}

/// How many there are by each duty, the most first.
pub(super) fn kinds(owed: &[Obligation]) -> Vec<Text> {
    let mut counts: Vec<(&Duty, usize)> = Vec::new();
    for one in owed {
        match counts
            .iter_mut()
            .find(|(duty, _)| duty.slug == one.duty.slug)
        {
            Some((_, count)) => *count += 1,
            None => counts.push((one.duty, 1)),
        }
    }
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let said = counts.into_iter();
    said.map(|(duty, count)| {
        text!(
            "{name}: {count}",
            "{name}: {count}",
            name = duty.name,
            count
        )
    })
    .collect()
}

/// `3 kewajiban`, `1 obligation`.
pub(super) fn obligations(count: usize) -> Text {
    counted(count, "kewajiban", "obligation", "obligations")
}
