//! Which records a list shows.

use super::{Lacking, Search};
use crate::model::{Duration, Golongan, Jenis, Naskah, Period, Sifat, StatusPotensi, Urusan};
use crate::output::Wanted;
use crate::registry::{Mission, Status};
use crate::text;
use crate::text::{Say, Text, folded};

/// Which records a list shows; an empty list of values lets all through.
#[derive(Clone, Debug, Default)]
pub struct Filter<'a> {
    /// In force and ending within this time.
    pub expiring: Option<Duration>,
    /// In one of these states.
    pub status: Vec<Status>,
    /// In one of these states of an entry of the mapping.
    pub status_potensi: Vec<StatusPotensi>,
    /// With one of these kinds of partner.
    pub jenis: Vec<Jenis>,
    /// Wajib or sukarela.
    pub sifat: Vec<Sifat>,
    /// In one of these forms.
    pub naskah: Vec<Naskah>,
    /// About one of these affairs.
    pub urusan: Vec<Urusan>,
    /// With one of these partners, by id.
    pub mitra: Vec<String>,
    /// With a partner of one of these classes.
    pub golongan: Vec<Golongan>,
    /// Led by one of these offices, by id.
    pub pemrakarsa: Vec<String>,
    /// For one of these missions.
    pub misi: Vec<Mission<'a>>,
    /// At a place with one of these in its name, in whatever letters.
    pub lokasi: Vec<String>,
    /// Signed in this period.
    pub signed: Option<Period>,
    /// Signed, and with its effective last day in this period.
    pub ends: Option<Period>,
    /// Of these years: entries of the mapping, decrees.
    pub tahun: Option<Period>,
    /// Lacking all of these.
    pub without: Vec<Lacking>,
    /// Having these words.
    pub search: Search,
    /// The columns that are asked for; none: all.
    pub columns: Option<Wanted>,
}

impl Filter<'_> {
    /// The filter in words, between brackets; empty if it lets all through.
    pub(super) fn words(&self) -> Text {
        let mut parts: Vec<Text> = Vec::new();
        let mut listed = |id: &'static str, en: &'static str, words: Vec<Text>| {
            if !words.is_empty() {
                let name = Text::fixed(id, en);
                parts.push(text!(
                    "{name} {words}",
                    "{name} {words}",
                    name,
                    words = Text::listed(&words)
                ));
            }
        };
        fn all<T: Say>(values: &[T]) -> Vec<Text> {
            values.iter().map(|value| Text::of(value)).collect()
        }
        listed("status", "status", all(&self.status));
        listed("status", "status", all(&self.status_potensi));
        listed("jenis", "kind", all(&self.jenis));
        listed("sifat", "sifat", all(&self.sifat));
        listed("naskah", "form", all(&self.naskah));
        listed("urusan", "affair", all(&self.urusan));
        listed("mitra", "partner", all(&self.mitra));
        listed("golongan", "class", all(&self.golongan));
        listed("pemrakarsa", "office", all(&self.pemrakarsa));
        let missions = self.misi.iter().map(|mission| {
            text!(
                "{number} RPJMD {years}",
                "{number} of the RPJMD {years}",
                number = mission.number,
                years = mission.plan.years()
            )
        });
        listed("misi", "mission", missions.collect());
        listed("lokasi", "place", all(&self.lokasi));
        let lacking = self.without.iter().map(|key| key.name.clone());
        listed("tanpa", "without", lacking.collect());
        if let Some(term) = self.expiring {
            parts.push(text!("berakhir dalam {term}", "ending within {term}", term));
        }
        if let Some(period) = self.signed {
            parts.push(text!("ditandatangani {period}", "signed {period}", period));
        }
        if let Some(period) = self.ends {
            parts.push(text!(
                "berakhir dalam {period}",
                "ending in {period}",
                period = period.in_sentence()
            ));
        }
        if let Some(period) = self.tahun {
            parts.push(text!("tahun {period}", "of {period}", period));
        }
        if !self.search.is_empty() {
            parts.push(text!(
                "memuat \"{text}\"",
                "naming \"{text}\"",
                text = self.search.said.as_str()
            ));
        }
        Text::each(|lang| {
            let parts: Vec<String> = parts.iter().map(|part| part.say(lang)).collect();
            if parts.is_empty() {
                String::new()
            } else {
                format!(" ({})", parts.join("; "))
            }
        })
    }

    /// The same, of documents whatever their state and end.
    pub(super) fn whatever_the_end(&self) -> Filter<'_> {
        Filter {
            expiring: None,
            status: Vec::new(),
            ends: None,
            columns: None,
            ..self.clone()
        }
    }

    /// Whether it asks something of documents, more than words.
    pub(super) fn asks_of_documents(&self) -> bool {
        self.expiring.is_some()
            || self.signed.is_some()
            || self.ends.is_some()
            || !(self.status.is_empty()
                && self.jenis.is_empty()
                && self.sifat.is_empty()
                && self.naskah.is_empty()
                && self.urusan.is_empty()
                && self.pemrakarsa.is_empty()
                && self.misi.is_empty()
                && self.lokasi.is_empty()
                && self.without.is_empty())
    }

    /// Whether one of these places has a part that is asked for in its name.
    pub(super) fn at_place(&self, places: &[String]) -> bool {
        let asked = || self.lokasi.iter().map(|part| folded(part));
        let has = |place: &String| {
            let place = folded(place);
            asked().any(|part| place.contains(part.trim()))
        };
        self.lokasi.is_empty() || places.iter().any(has)
    }
}

pub(super) fn among<T: PartialEq>(allowed: &[T], value: &T) -> bool {
    allowed.is_empty() || allowed.contains(value)
}

pub(super) fn any_among<'a, T: PartialEq + 'a>(
    allowed: &[T],
    values: impl IntoIterator<Item = &'a T>,
) -> bool {
    allowed.is_empty() || values.into_iter().any(|value| allowed.contains(value))
}
