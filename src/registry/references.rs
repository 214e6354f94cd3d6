//! References that lead nowhere, and what was probably meant.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::about::{About, about, finding};
use super::fault::shortened;
use super::{Record, Registry, rules};
use crate::finding::Finding;
use crate::meant::Ids;
use crate::model::{KerjaSama, Kind, key};
use crate::text;
use crate::text::{Text, beside};

/// What references name. An index is made when the first reference leads
/// nowhere, and by one thread: what waits for it must not be what it waits for.
pub(super) struct Known<'a> {
    registry: &'a Registry,
    offices: HashSet<&'a str>,
    meant: [OnceLock<Ids<'a>>; 5],
}

impl<'a> Known<'a> {
    pub fn of(registry: &'a Registry) -> Known<'a> {
        let offices = registry.settings.perangkat_daerah.iter();
        Known {
            registry,
            offices: offices.map(|office| office.id.as_str()).collect(),
            meant: Default::default(),
        }
    }

    /// What may be meant by the id of a record, or with no kind of an office.
    fn meant(&self, kind: Option<Kind>, id: &str) -> Option<&'a str> {
        let registry = self.registry;
        let index = match kind {
            None => self.meant[0].get_or_init(|| registry.offices_and_names()),
            Some(kind @ Kind::KerjaSama) => {
                self.meant[1].get_or_init(|| registry.ids_and_names(kind))
            }
            Some(kind @ Kind::Potensi) => {
                self.meant[2].get_or_init(|| registry.ids_and_names(kind))
            }
            Some(kind @ Kind::Mitra) => self.meant[3].get_or_init(|| registry.ids_and_names(kind)),
            Some(kind @ Kind::Tkksd) => self.meant[4].get_or_init(|| registry.ids_and_names(kind)),
        };
        index.meant(id)
    }
}

/// Whatever a document names and that does not exist.
pub(super) fn references(
    known: &Known<'_>,
    record: &Record<KerjaSama>,
    findings: &mut Vec<Finding>,
) {
    let about = about(Kind::KerjaSama, record);
    let named = [
        (key!(induk), Kind::KerjaSama, &record.induk),
        (
            key!(perpanjangan_dari),
            Kind::KerjaSama,
            &record.perpanjangan_dari,
        ),
        (key!(addendum_dari), Kind::KerjaSama, &record.addendum_dari),
        (key!(potensi), Kind::Potensi, &record.potensi),
    ];
    for (key, kind, id) in named {
        if let Some(id) = id {
            reference(known, about, || key.to_owned(), kind, id, findings);
        }
    }
    office(
        known,
        about,
        key!(pemrakarsa),
        record.pemrakarsa.as_deref(),
        findings,
    );
    for (at, id) in record.perangkat_pelaksana.iter().enumerate() {
        let key = key!(perangkat_pelaksana[at]);
        office(known, about, &key, Some(id), findings);
    }
    for (at, mitra) in record.mitra.iter().enumerate() {
        let key = || key!(mitra[at].id);
        reference(known, about, key, Kind::Mitra, &mitra.id, findings);
    }
}

/// A record that is named and does not exist.
pub(super) fn reference(
    known: &Known<'_>,
    about: About<'_>,
    key: impl Fn() -> String,
    kind: Kind,
    id: &str,
    findings: &mut Vec<Finding>,
) {
    if known.registry.has(kind, id) || (id.is_empty() && !about.whole) {
        return;
    }
    findings.push(no_such(known, about, key(), id, Some(kind)));
}

/// An office that is named and does not exist.
pub(super) fn office(
    known: &Known<'_>,
    about: About<'_>,
    key: &str,
    id: Option<&str>,
    findings: &mut Vec<Finding>,
) {
    let Some(id) = id.filter(|id| about.whole || !id.is_empty()) else {
        return;
    };
    if known.offices.contains(id) || !known.registry.settings_whole {
        return;
    }
    findings.push(no_such(known, about, key.to_owned(), id, None));
}

/// No record of that kind; without a kind, no office.
fn no_such(
    known: &Known<'_>,
    about: About<'_>,
    key: String,
    id: &str,
    kind: Option<Kind>,
) -> Finding {
    let what = kind.map_or("perangkat daerah", Kind::word);
    let meant = known.meant(kind, id);
    let message = match meant {
        Some(meant) => text!(
            "tidak ada {what} \"{id}\"{beside}; mungkin maksudnya \"{meant}\"",
            "there is no {what} \"{id}\"{beside}; did you mean \"{meant}\"?",
            what,
            id = shortened(id),
            beside = beside(id),
            meant
        ),
        None => text!(
            "tidak ada {what} \"{id}\"{beside}",
            "there is no {what} \"{id}\"{beside}",
            what,
            id = shortened(id),
            beside = beside(id)
        ),
    };
    let rule = &rules::NO_SUCH_RECORD;
    let help = match (kind, meant) {
        // Somebody who writes the name means the one of that name.
        (_, Some(meant)) if id.contains(' ') => text!(
            "yang ditulis ialah id, bukan nama: `\"{meant}\"`",
            "what is written is the id, not the name: `\"{meant}\"`",
            meant
        ),
        (Some(_), _) => rule.remedy.clone(),
        (None, _) => Text::fixed(
            "tambahkan perangkat daerah itu di `ksd.toml`, atau perbaiki id yang dirujuk",
            "add the office to `ksd.toml`, or correct the id",
        ),
    };
    Finding {
        help,
        ..finding(known.registry, about, rule, Some(key), message)
    }
}
