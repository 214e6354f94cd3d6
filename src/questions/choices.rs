//! What can be chosen for a key: words of the vocabulary, records, offices.

use super::question::{Choice, NEW};
use super::{Facts, parts};
use crate::law::{Ending, endings, reasons_to_drop, text_above, texts_of};
use crate::model::{Jenis, Kind, Naskah, key};
use crate::schema::{Form, Holds, Key, Word};
use crate::text;
use crate::text::Text;

/// What can be chosen for some keys of documents, which is more or less than their words.
type Chosen = fn(&Facts<'_>, &Key) -> Vec<Choice>;

const OF_DOCUMENTS: &[(&str, Chosen)] = &[
    (key!(mitra[].id), |facts, _| {
        let mut choices = partners(facts);
        choices.push(Choice {
            said: NEW.to_owned(),
            shown: Text::fixed(
                "Mitra baru, belum ada di daftar ini",
                "A new partner, not on this list yet",
            ),
        });
        choices
    }),
    (key!(naskah), |facts, key| {
        let jenis = facts
            .text(key!(jenis))
            .and_then(|jenis| jenis.parse::<Jenis>().ok());
        words(key, |word| {
            let naskah = word.parse::<Naskah>().ok();
            let pair = jenis.zip(naskah);
            pair.is_none_or(|(jenis, naskah)| texts_of(jenis).contains(&naskah))
        })
    }),
    (key!(induk), |facts, _| above(facts)),
    (key!(perpanjangan_dari), |facts, _| {
        documents(facts, |_| true)
    }),
    (key!(addendum_dari), |facts, _| documents(facts, |_| true)),
    (key!(potensi), |facts, _| entries(facts)),
    (key!(pemrakarsa), |facts, _| offices(facts)),
    (key!(perangkat_pelaksana), |facts, _| offices(facts)),
    (key!(perencanaan.misi), |facts, _| missions(facts)),
    (key!(pengakhiran.alasan), |facts, _| {
        let jenis = facts.document().map(|record| record.jenis);
        let endings = jenis.map(endings).unwrap_or_default();
        endings.iter().map(ending).collect()
    }),
    (key!(tidak_dilanjutkan.alasan), |facts, key| {
        let jenis = facts.document().map(|record| record.jenis);
        let reasons = jenis.map(reasons_to_drop).unwrap_or_default();
        words(key, |word| {
            reasons.iter().any(|reason| reason.word() == word)
        })
    }),
];

const OF_ENTRIES: &[(&str, Chosen)] = &[
    (key!(Potensi: calon_mitra), |facts, _| partners(facts)),
    (key!(Potensi: pemrakarsa), |facts, _| offices(facts)),
    (key!(Potensi: perencanaan.misi), |facts, _| missions(facts)),
];

const OF_TEAM: &[(&str, Chosen)] = &[(key!(Tkksd: rapat[].naskah), |facts, _| {
    documents(facts, |_| true)
})];

fn special(kind: Kind) -> &'static [(&'static str, Chosen)] {
    match kind {
        Kind::KerjaSama => OF_DOCUMENTS,
        Kind::Potensi => OF_ENTRIES,
        Kind::Tkksd => OF_TEAM,
        Kind::Mitra => &[],
    }
}

/// Whether what is chosen for a key are records or offices of the register.
pub(super) fn are_records(kind: Kind, key: &Key) -> bool {
    key.names.is_some() && special(kind).iter().any(|(path, _)| *path == key.path)
}

/// What can be chosen for a key of a kind of record; empty: it is said in words.
pub(super) fn choices(facts: &Facts<'_>, kind: Kind, key: &Key) -> Vec<Choice> {
    if let Some((_, chosen)) = special(kind).iter().find(|(path, _)| *path == key.path) {
        return chosen(facts, key);
    }
    match parts::words(facts, &key.path).filter(|_| kind == Kind::KerjaSama) {
        Some(parts) => words(key, |word| parts.contains(&word)),
        None => words(key, |_| true),
    }
}

fn words(key: &Key, wanted: impl Fn(&str) -> bool) -> Vec<Choice> {
    if key.form == Form::Boolean {
        let choice = |said: &str, shown| Choice {
            said: said.to_owned(),
            shown,
        };
        return vec![
            choice("ya", Text::fixed("ya", "yes")),
            choice("tidak", Text::fixed("tidak", "no")),
        ];
    }
    let Holds::Words(vocabulary) = &key.holds else {
        return Vec::new();
    };
    let words = vocabulary.words.iter().filter(|word| wanted(&word.word));
    words.map(named).collect()
}

/// A reason of an ending with the article that names it.
fn ending(ending: &Ending) -> Choice {
    let name = ending.reason.name();
    Choice {
        said: ending.reason.word().to_owned(),
        shown: match ending.basis {
            Some(basis) => text!(
                "{name} - {article}",
                "{name} - {article}",
                name,
                article = basis.citation.to_string()
            ),
            None => text!(
                "{name} - menurut naskahnya",
                "{name} - as the text has it",
                name
            ),
        },
    }
}

/// A word with its meaning behind, where that says more.
fn named(word: &Word) -> Choice {
    let shown = Text::each(|lang| {
        let (name, meaning) = (word.name.get(lang), word.meaning.get(lang));
        let meaning = meaning.trim_end_matches('.');
        match meaning.is_empty() || meaning.eq_ignore_ascii_case(name) {
            true => name.to_owned(),
            false => format!("{name} - {meaning}"),
        }
    });
    Choice {
        said: word.word.clone(),
        shown,
    }
}

fn record(id: &str, name: &str) -> Choice {
    Choice {
        said: id.to_owned(),
        shown: text!("{name} ({id})", "{name} ({id})", name, id),
    }
}

fn partners(facts: &Facts<'_>) -> Vec<Choice> {
    let known = facts.registry.mitra.iter();
    // One that was made on the way is in the part of the register that is spoken of.
    let made = facts.around.mitra.iter();
    let made = made.filter(|partner| !facts.registry.mitra.exists(&partner.id));
    let all = made.chain(known);
    all.map(|partner| record(&partner.id, &partner.nama))
        .collect()
}

fn offices(facts: &Facts<'_>) -> Vec<Choice> {
    let offices = facts.registry.settings.perangkat_daerah.iter();
    offices
        .map(|office| record(&office.id, &office.nama))
        .collect()
}

fn documents(facts: &Facts<'_>, wanted: impl Fn(Naskah) -> bool) -> Vec<Choice> {
    let partners: Vec<&str> = (0..facts.count(key!(mitra)))
        .filter_map(|at| facts.text(&format!("mitra[{at}].id")))
        .collect();
    let documents = facts.registry.kerja_sama.iter();
    let mut found: Vec<_> = documents
        .filter(|one| !one.is_addendum() && wanted(one.naskah))
        .map(|one| {
            let same = one
                .mitra
                .iter()
                .any(|party| partners.contains(&party.id.as_str()));
            (!same, std::cmp::Reverse(one.signing()), one)
        })
        .collect();
    // Those with the same partner first, the newest of them above.
    found.sort_by_key(|&(other, signed, _)| (other, signed));
    found
        .into_iter()
        .map(|(_, _, one)| record(&one.id, &one.judul))
        .collect()
}

fn above(facts: &Facts<'_>) -> Vec<Choice> {
    let naskah = facts.text(key!(naskah)).and_then(|word| word.parse().ok());
    let above = naskah.and_then(text_above);
    documents(facts, |naskah| Some(naskah) == above)
}

fn entries(facts: &Facts<'_>) -> Vec<Choice> {
    let mut entries: Vec<_> = facts.registry.potensi.iter().collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.tahun));
    entries
        .iter()
        .map(|entry| record(&entry.id, &entry.judul))
        .collect()
}

/// The missions of the plans, the newest plan's.
fn missions(facts: &Facts<'_>) -> Vec<Choice> {
    let plans = facts.registry.settings.rpjmd.iter();
    let newest = plans.max_by_key(|plan| plan.mulai);
    let missions = newest
        .into_iter()
        .flat_map(|plan| plan.misi.iter().enumerate());
    missions
        .map(|(at, mission)| Choice {
            said: (at + 1).to_string(),
            shown: text!(
                "{number}. {mission}",
                "{number}. {mission}",
                number = at + 1,
                mission = mission.as_str()
            ),
        })
        .collect()
}
