//! Documents with the same partner on the same object in one place, in force at
//! one time, that belong to different families.

use std::collections::HashMap;

use super::twins::same_name;
use super::{Record, Registry};
use crate::model::{Date, KerjaSama, Naskah, Urusan};

/// The days that a document covers.
#[derive(Clone, Copy)]
struct Cover<'a> {
    at: usize,
    family: &'a str,
    first: Date,
    last: Date,
}

impl Registry {
    /// The documents of other families that were in force when this one began,
    /// texts of the same kind that share with it a partner, an urusan, an object
    /// and a place. A document under another is left to that one; an addendum, a
    /// letter of intent, the use of an asset and a plan that was refused or
    /// dropped overlap with nothing. A document without a known end is passed over.
    pub fn overlaps<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = (&'a Record<KerjaSama>, Shared<'a>)> {
        let overlaps = self.overlaps.get_or_init(|| self.find_overlaps());
        self.kerja_sama
            .position(&record.id)
            .and_then(|at| overlaps.get(&at))
            .into_iter()
            .flatten()
            .map(|&at| &self.kerja_sama.sorted[at])
            .filter_map(|other| Some((other, shared(record, other)?)))
    }

    fn find_overlaps(&self) -> HashMap<usize, Vec<usize>> {
        let mut groups: HashMap<(Naskah, &str, Urusan, usize, usize), Vec<usize>> = HashMap::new();
        let mut words = Words::default();
        for (at, document) in self.kerja_sama.sorted.iter().enumerate() {
            let Some(text) = compared_as(document).filter(|_| !self.given_up(document)) else {
                continue;
            };
            let objects = words.of(&document.objek);
            let places = words.of(&document.lokasi);
            for party in &document.mitra {
                for &urusan in &document.urusan {
                    for &object in &objects {
                        for &place in &places {
                            let group = (text, party.id.as_str(), urusan, object, place);
                            groups.entry(group).or_default().push(at);
                        }
                    }
                }
            }
        }
        let mut overlaps: HashMap<usize, Vec<usize>> = HashMap::new();
        for group in groups.into_values().filter(|group| group.len() > 1) {
            let mut covers: Vec<_> = group.iter().filter_map(|&at| self.cover(at)).collect();
            covers.sort_by_key(|cover| (cover.first, cover.at));
            for (later, earlier) in sweep(&covers) {
                let known = overlaps.entry(later).or_default();
                if !known.contains(&earlier) {
                    known.push(earlier);
                }
            }
        }
        for earlier in overlaps.values_mut() {
            earlier.sort_unstable();
        }
        overlaps
    }

    fn cover(&self, at: usize) -> Option<Cover<'_>> {
        let document = &self.kerja_sama.sorted[at];
        let endless = document.waktu.tanpa_batas == Some(true);
        let last_day = self.state(document, Date::LAST).last_day;
        let cover = Cover {
            at,
            family: self.family(document),
            first: document.first_day()?,
            last: last_day.or(endless.then_some(Date::LAST))?,
        };
        (cover.first <= cover.last).then_some(cover)
    }
}

/// What two documents have in common, in the words of the later one.
pub struct Shared<'a> {
    /// The id of a partner.
    pub party: &'a str,
    /// An urusan.
    pub urusan: Urusan,
    /// An object.
    pub objek: &'a str,
    /// A place.
    pub lokasi: &'a str,
}

fn shared<'a>(one: &'a KerjaSama, other: &KerjaSama) -> Option<Shared<'a>> {
    let alike = |here: &'a [String], there: &[String]| {
        let word = |one: &&String| {
            let one = same_name(one);
            !one.is_empty() && there.iter().any(|other| same_name(other) == one)
        };
        here.iter().find(word).map(String::as_str)
    };
    let party = |id: &&str| other.mitra.iter().any(|there| there.id == *id);
    let urusan = |urusan: &&Urusan| other.urusan.contains(urusan);
    Some(Shared {
        party: one
            .mitra
            .iter()
            .map(|party| party.id.as_str())
            .find(party)?,
        urusan: *one.urusan.iter().find(urusan)?,
        objek: alike(&one.objek, &other.objek)?,
        lokasi: alike(&one.lokasi, &other.lokasi)?,
    })
}

/// Words as they are compared, each by a number of its own.
#[derive(Default)]
struct Words(HashMap<String, usize>);

impl Words {
    /// The numbers of these words; of those that say nothing none.
    fn of(&mut self, words: &[String]) -> Vec<usize> {
        let read = words.iter().map(|word| same_name(word));
        let mut numbers: Vec<usize> = read
            .filter(|word| !word.is_empty())
            .map(|word| {
                let next = self.0.len();
                *self.0.entry(word).or_insert(next)
            })
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// The text whose like a document is compared with; none where another speaks
/// for it, or where it overlaps with nothing.
fn compared_as(document: &Record<KerjaSama>) -> Option<Naskah> {
    let leads = document.whole && document.induk.is_none() && !document.is_addendum();
    match document.naskah {
        Naskah::PernyataanKehendak | Naskah::PerjanjianBmd => None,
        Naskah::Kontrak => Some(Naskah::Pks),
        naskah => Some(naskah),
    }
    .filter(|_| leads)
}

/// Pairs of a document and the one of another family that reaches farthest past
/// its first day: one pass over documents sorted by first day, never all pairs.
fn sweep<'a>(covers: &[Cover<'a>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    // Those that reach farthest, of two families.
    let mut farthest: Option<Cover<'a>> = None;
    let mut next: Option<Cover<'a>> = None;
    for &cover in covers {
        let other = [farthest, next]
            .into_iter()
            .flatten()
            .find(|other| other.family != cover.family);
        if let Some(other) = other.filter(|other| cover.first <= other.last) {
            pairs.push((cover.at, other.at));
        }
        match farthest {
            Some(best) if best.last >= cover.last => {
                let better = next.is_none_or(|next| next.last < cover.last);
                if best.family != cover.family && better {
                    next = Some(cover);
                }
            }
            Some(best) => {
                if best.family != cover.family {
                    next = Some(best);
                }
                farthest = Some(cover);
            }
            None => farthest = Some(cover),
        }
    }
    pairs
}
