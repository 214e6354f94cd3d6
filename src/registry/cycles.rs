//! References that lead back to where they began.

use super::{Record, Registry, rules};
use crate::finding::Finding;
use crate::model::{KerjaSama, Kind, key};
use crate::text;

/// A key that names another document.
type Reference = (&'static str, fn(&KerjaSama) -> &Option<String>);

/// The keys that must not lead in a circle.
const REFERENCES: [Reference; 3] = [
    (key!(induk), |record| &record.induk),
    (key!(perpanjangan_dari), |record| &record.perpanjangan_dari),
    (key!(addendum_dari), |record| &record.addendum_dari),
];

/// One finding for each document in a circle, at the key that leads on in it.
pub(super) fn check(registry: &Registry) -> Vec<Finding> {
    let references = REFERENCES.iter();
    references
        .flat_map(|reference| of_reference(registry, *reference))
        .collect()
}

fn of_reference(registry: &Registry, (key, named): Reference) -> Vec<Finding> {
    let records = &registry.kerja_sama.sorted;
    let next = |at: usize| {
        let id = named(&records[at].data).as_deref()?;
        registry.kerja_sama.position(id)
    };
    // From which start a record was first reached; 0: from none yet.
    let mut reached = vec![0; records.len()];
    let mut findings = Vec::new();
    for start in 0..records.len() {
        let mut at =
            Some(start).filter(|&at| reached[at] == 0 && named(&records[at].data).is_some());
        let mut last = None;
        while let Some(here) = at {
            if reached[here] == start + 1 {
                last = Some(here);
            }
            if reached[here] != 0 {
                break;
            }
            reached[here] = start + 1;
            at = next(here);
        }
        // `last` is in a circle: go round it once.
        let mut member = last;
        while let Some(here) = member {
            findings.push(finding(registry, &records[here], key));
            member = next(here).filter(|&onward| Some(onward) != last);
        }
    }
    findings
}

fn finding(registry: &Registry, record: &Record<KerjaSama>, key: &str) -> Finding {
    let message = text!(
        "`{key}` berputar kembali ke naskah ini sendiri",
        "`{key}` leads back to this document itself",
        key
    );
    Finding {
        record: Some((Kind::KerjaSama, record.id.clone())),
        file: Some(registry.shown(&record.file)),
        key: Some(key.to_owned()),
        ..Finding::new(&rules::CIRCLE, message)
    }
}
