//! What one office owes of one kind for one period, told in one line.

use std::collections::BTreeMap;

use super::obligation::*;
use crate::law::Citation;

/// The agenda with the obligations of a duty that is told together gathered by
/// office and period. Where `apart`, what is overdue is not gathered with what
/// is still to come.
pub fn grouped(mut agenda: Agenda, apart: bool) -> Agenda {
    let as_of = agenda.as_of;
    let told_together = |owed: &Obligation| owed.duty.together.is_some() && owed.period.is_some();
    let mut groups: BTreeMap<_, Vec<&Obligation>> = BTreeMap::new();
    for owed in agenda.obligations.iter().filter(|owed| told_together(owed)) {
        let overdue = apart && owed.due < as_of;
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
        (Some(together), Some(period)) => together(documents.len(), period),
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
