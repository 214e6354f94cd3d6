//! Which records a list shows.

use crate::model::{Duration, Jenis, Naskah, Period, StatusPotensi, Urusan};
use crate::output::Wanted;
use crate::registry::Status;
use crate::text;
use crate::text::{Say, Text, folded};

/// Which records a list shows; an empty list of values lets all through.
#[derive(Debug, Default)]
pub struct Filter {
    /// In force and ending within this time.
    pub expiring: Option<Duration>,
    /// In one of these states.
    pub status: Vec<Status>,
    /// In one of these states of an entry of the mapping.
    pub status_potensi: Vec<StatusPotensi>,
    /// With one of these kinds of partner.
    pub jenis: Vec<Jenis>,
    /// In one of these forms.
    pub naskah: Vec<Naskah>,
    /// About one of these affairs.
    pub urusan: Vec<Urusan>,
    /// With one of these partners, by id.
    pub mitra: Vec<String>,
    /// Led by one of these offices, by id.
    pub pemrakarsa: Vec<String>,
    /// Signed in this period.
    pub signed: Option<Period>,
    /// Naming this text, in whatever letters.
    pub search: Option<String>,
    /// The columns that are asked for; none: all.
    pub columns: Option<Wanted>,
}

impl Filter {
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
        listed("naskah", "form", all(&self.naskah));
        listed("urusan", "affair", all(&self.urusan));
        listed("mitra", "partner", all(&self.mitra));
        listed("pemrakarsa", "office", all(&self.pemrakarsa));
        if let Some(term) = self.expiring {
            parts.push(text!("berakhir dalam {term}", "ending within {term}", term));
        }
        if let Some(period) = self.signed {
            parts.push(text!("ditandatangani {period}", "signed {period}", period));
        }
        if let Some(search) = &self.search {
            parts.push(text!(
                "memuat \"{text}\"",
                "naming \"{text}\"",
                text = search.as_str()
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

/// Whether one of the texts has the words in it, in whatever letters and with
/// whatever spaces between.
pub(super) fn mentions<'a>(
    search: Option<&String>,
    texts: impl IntoIterator<Item = &'a str>,
) -> bool {
    let Some(search) = search.map(|search| folded(search)) else {
        return true;
    };
    texts.into_iter().any(|text| folded(text).contains(&search))
}
