//! What an obligation is about, as people know it: titles and partners.

use std::collections::HashSet;

use super::obligation::*;
use crate::model::Kind;
use crate::output::Cell;
use crate::registry::Registry;
use crate::text;
use crate::text::Text;

/// More titles than these are not named in a sentence.
const FEW: usize = 3;

/// The titles of what it is about.
pub(super) fn titles<'r>(registry: &'r Registry, owed: &Obligation) -> Vec<&'r str> {
    if let Some((Kind::Potensi, id)) = &owed.record {
        let entry = registry.potensi.get(id);
        return entry
            .map(|entry| entry.judul.as_str())
            .into_iter()
            .collect();
    }
    let documents = owed.documents.iter();
    let documents = documents.filter_map(|id| registry.kerja_sama.get(id));
    documents.map(|document| document.judul.as_str()).collect()
}

/// The ids of the partners in what it is about, each once.
fn partner_ids<'r>(registry: &'r Registry, owed: &Obligation) -> Vec<&'r str> {
    let mut ids: Vec<&str> = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    let mut see = |id: &'r str| {
        if seen.insert(id) {
            ids.push(id);
        }
    };
    if let Some((Kind::Potensi, id)) = &owed.record {
        let entry = registry.potensi.get(id);
        let candidates = entry.into_iter().flat_map(|entry| &entry.calon_mitra);
        candidates.for_each(|id| see(id));
    }
    for id in &owed.documents {
        let document = registry.kerja_sama.get(id);
        let parties = document.into_iter().flat_map(|document| &document.mitra);
        parties.for_each(|party| see(&party.id));
    }
    ids
}

/// Whether this partner is in what it is about.
pub fn is_with(registry: &Registry, owed: &Obligation, partner: &str) -> bool {
    partner_ids(registry, owed).contains(&partner)
}

/// The partners by their ids, and their names.
pub(super) fn partners(registry: &Registry, owed: &Obligation) -> Vec<(String, String)> {
    let named = |id: &str| registry.partner_name(id).unwrap_or(id).to_owned();
    let ids = partner_ids(registry, owed).into_iter();
    ids.map(|id| (id.to_owned(), named(id))).collect()
}

/// Title and partners of the one that it is about, or the first titles of several;
/// none where it is about none.
pub(super) fn about(registry: &Registry, owed: &Obligation) -> Option<Text> {
    let titles = titles(registry, owed);
    match titles[..] {
        [] => None,
        [title] => {
            let partners = partners(registry, owed).into_iter();
            // Many a title names the partner already.
            let partners = partners.filter(|(_, name)| !title.contains(name));
            let named: Vec<String> = partners.map(|(_, name)| name).collect();
            Some(match named[..] {
                [] => Text::same(title),
                _ => text!(
                    "{title}, {partners}",
                    "{title}, {partners}",
                    title,
                    partners = named.join(", ")
                ),
            })
        }
        _ => {
            let first = titles[..titles.len().min(FEW)].join("; ");
            Some(match titles.len().saturating_sub(FEW) {
                0 => Text::same(first),
                more => text!("{first}; {more} lagi", "{first}; {more} more", first, more),
            })
        }
    }
}

/// In one line, as on a phone: the duty, title and partner, and who must act.
pub fn headline(registry: &Registry, owed: &Obligation) -> Text {
    let who = known_as(registry, &owed.who);
    match about(registry, owed).filter(|_| owed.documents.len() < 2) {
        Some(about) => text!(
            "{name}: {about} ({who})",
            "{name}: {about} ({who})",
            name = owed.duty.name,
            about,
            who
        ),
        None => text!("{what} ({who})", "{what} ({who})", what = owed.what, who),
    }
}

/// Who must act, as the house calls them: `dinkes`, `Kepala Daerah`.
pub fn known_as(registry: &Registry, whose: &Who) -> Text {
    let whose = who(registry, whose);
    Text::each(|lang| whose.for_table(lang))
}

/// Who must act: an id or word for machines; for people the short name that the
/// house knows its offices by, or the whole one.
pub(super) fn who(registry: &Registry, who: &Who) -> Cell {
    let (word, name) = match who {
        Who::Office(id) => {
            let name = registry.office_name(id).unwrap_or(id);
            return Cell::Known(id.clone(), name.to_owned());
        }
        Who::Partner(id) => {
            let name = registry.partner_name(id).unwrap_or(id);
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
