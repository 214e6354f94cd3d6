//! Which of two parties in a row is ours: by the office of its signer, by what our
//! numbers have and the partners' do not, else by the map.

use std::collections::{HashMap, HashSet};

use super::cell::folded;
use super::map::Map;
use super::offices::{Offices, Side};
use crate::registry::Registry;

/// What tells our side from the others'.
pub(super) struct Ours {
    offices: Offices,
    /// Words that a person has answered ours alone has.
    words: HashSet<String>,
    /// Parts of numbers that stand in ours alone, or in theirs alone.
    parts: HashMap<String, bool>,
    /// Which one it is where nothing proves it, from 0.
    without: Option<usize>,
}

/// One of two parties of a row, as far as the list says.
#[derive(Clone, Debug, Default)]
pub(super) struct Party {
    /// Its number of the text.
    pub number: Option<String>,
    /// The office of its signer.
    pub office: Option<String>,
    /// The name of its signer.
    pub signer: Option<String>,
}

impl Ours {
    /// What the register and the map say of our side.
    pub fn of(registry: &Registry, map: &Map) -> Ours {
        let words = map.pihak.kita.iter().map(|word| folded(word));
        let mut parts: HashMap<String, bool> = HashMap::new();
        let mut both = HashSet::new();
        for record in registry.kerja_sama.iter() {
            let own = record.daerah.nomor.iter().map(|number| (number, true));
            let theirs = record.mitra.iter().filter_map(|one| one.nomor.as_ref());
            for (number, is_ours) in own.chain(theirs.map(|number| (number, false))) {
                for part in parts_of(number) {
                    if *parts.entry(part.clone()).or_insert(is_ours) != is_ours {
                        both.insert(part);
                    }
                }
            }
        }
        parts.retain(|part, _| !both.contains(part));
        let without = map.pihak.tanpa_bukti.map(|nth| usize::from(nth.max(1) - 1));
        Ours {
            offices: Offices::of(registry),
            words: words.filter(|word| !word.is_empty()).collect(),
            parts,
            without,
        }
    }

    /// Which of the parties of a row is ours, by who its partners are; none: nothing
    /// proves it.
    pub fn among(&self, parties: &[Party], partners: &[&str]) -> Option<usize> {
        let scores: Vec<i32> = parties
            .iter()
            .map(|party| self.score(party, partners))
            .collect();
        let best = scores.iter().copied().max()?;
        let mut having = scores
            .iter()
            .enumerate()
            .filter(|(_, score)| **score == best);
        let (at, _) = having.next()?;
        match having.next() {
            // That both seem to be theirs proves nothing.
            None if scores.len() > 1 && best >= 0 => Some(at),
            _ => self.without.filter(|at| *at < parties.len()),
        }
    }

    fn score(&self, party: &Party, partners: &[&str]) -> i32 {
        let is_told = |said: &String| {
            let said = format!(" {} ", folded(said));
            self.words
                .iter()
                .any(|word| said.contains(&format!(" {word} ")))
        };
        let all = [&party.office, &party.signer, &party.number];
        let is_told = all.into_iter().flatten().any(is_told);
        let signers = [&party.office, &party.signer].into_iter().flatten();
        let signers: i32 = signers
            .map(|said| match self.offices.side(said, partners) {
                Side::Ours => 4,
                Side::Theirs => -4,
                Side::Unknown => 0,
            })
            .sum();
        let number = party.number.as_deref();
        let shape: i32 = number
            .iter()
            .flat_map(|number| parts_of(number))
            .filter_map(|part| self.parts.get(&part))
            .map(|ours| if *ours { 1 } else { -1 })
            .sum();
        16 * i32::from(is_told) + signers + shape.signum()
    }
}

/// The parts of a number that are letters, or a code with a point in it.
fn parts_of(number: &str) -> Vec<String> {
    let parts = number.split(['/', '-', ' ', '\\']).map(str::to_lowercase);
    let telling = parts.filter(|part| {
        let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
        // Roman months stand in everybody's.
        let is_month = part.chars().all(|letter| "ivx".contains(letter));
        (letters >= 2 && !is_month)
            || part.contains('.') && part.chars().any(|one| one.is_ascii_digit())
    });
    telling.collect()
}
