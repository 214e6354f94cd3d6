//! What was probably meant by a word or an id that does not exist.
//!
//! A wrong hint is worse than none: who follows it records the wrong partner,
//! and nothing tells. So words must be near, and of an id only one part may
//! differ, by one letter; what is like several is like none.

use std::ops::Range;

/// Longer than this nothing is looked at: no word of ours is.
const LONGEST: usize = 64;

/// The word that is meant, whatever its capitals: one letter away where either
/// has up to five, two in longer ones; or the only one of which it is a part
/// between hyphens.
pub fn did_you_mean<'a>(given: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = given.chars().count();
    if length > LONGEST {
        return None;
    }
    let given = given.to_lowercase();
    let (mut near, mut having) = (None, Vec::new());
    for word in words {
        let shorter = word.chars().count().min(length);
        if word.chars().count().abs_diff(length) <= 2 {
            let distance = strsim::damerau_levenshtein(&given, &word.to_lowercase());
            if is_near(distance, shorter) && near.is_none_or(|near| (distance, word) < near) {
                near = Some((distance, word));
            }
        }
        if has(&parts(word), &parts(&given)) && !having.contains(&word) {
            having.push(word);
        }
    }
    let only = match having[..] {
        [word] => Some(word),
        _ => None,
    };
    near.map(|(_, word)| word).or(only)
}

/// Whether a word of that many letters may have been meant for one that is so
/// many letters away.
fn is_near(distance: usize, length: usize) -> bool {
    let most = if length <= 5 { 1 } else { 2 };
    distance <= most && distance < length.max(1)
}

/// Ids, and the names of what they stand for, in which one that does not exist
/// is looked up in about the same time however many there are.
pub struct Ids<'a> {
    known: Vec<Known<'a>>,
    /// Where to find what has a key; sorted.
    keys: Vec<(u32, u32)>,
}

struct Known<'a> {
    id: &'a str,
    /// The name in the letters of an id; empty: none.
    name: String,
}

/// What a key tells of an id.
#[derive(Clone, Copy)]
enum Tells {
    /// Its letters, or all but one.
    Letters = 1,
    /// A part of it or of its name.
    Part = 2,
    /// Its whole name.
    Name = 3,
}

impl<'a> Ids<'a> {
    /// Ids, each with its name if it has one.
    pub fn new(known: impl IntoIterator<Item = (&'a str, Option<&'a str>)>) -> Ids<'a> {
        let known: Vec<Known<'a>> = known
            .into_iter()
            .map(|(id, name)| Known {
                id,
                name: name.map(plain).unwrap_or_default(),
            })
            .collect();
        let mut keys = Vec::new();
        for (at, one) in (0..).zip(&known) {
            let mut add = |key| keys.push((key, at));
            letters(one.id).for_each(&mut add);
            let named = parts(&one.name).into_iter();
            let all = parts(one.id).into_iter().chain(named);
            all.for_each(|part| add(key(Tells::Part, part, 0..0)));
            if !one.name.is_empty() {
                add(key(Tells::Name, &one.name, 0..0));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        Ids { known, keys }
    }

    /// The id that is meant: one slip of the pen away, or of what has exactly
    /// that name, or the only one with those words in its id or name.
    pub fn meant(&self, given: &str) -> Option<&'a str> {
        /// What stands with more than this is no telling word.
        const MOST: usize = 100;
        if given.len() > LONGEST {
            return None;
        }
        let given = plain(given);
        let mut slips = letters(&given).flat_map(|key| self.having(key));
        if let Some(id) = only(slips.by_ref().filter(|one| is_slip(&given, one.id))) {
            return id;
        }
        let named = self.having(key(Tells::Name, &given, 0..0));
        if let Some(id) = only(named.filter(|one| one.name == given)) {
            return id;
        }
        let parts_given = parts(&given);
        let rarest = parts_given
            .iter()
            .map(|part| self.range(key(Tells::Part, part, 0..0)))
            .min_by_key(Range::len)?;
        if rarest.len() > MOST {
            return None;
        }
        let within = rarest.map(|at| self.at(at)).filter(|one| {
            has(&parts(one.id), &parts_given) || has(&parts(&one.name), &parts_given)
        });
        only(within).flatten()
    }

    fn range(&self, key: u32) -> Range<usize> {
        let start = self.keys.partition_point(|&(other, _)| other < key);
        let rest = &self.keys[start..];
        start..start + rest.partition_point(|&(other, _)| other == key)
    }

    fn at(&self, at: usize) -> &Known<'a> {
        &self.known[self.keys[at].1 as usize]
    }

    fn having(&self, key: u32) -> impl Iterator<Item = &Known<'a>> {
        self.range(key).map(|at| self.at(at))
    }
}

/// None: there is none. Else the one, if it is the only one.
fn only<'k, 'a: 'k>(known: impl Iterator<Item = &'k Known<'a>>) -> Option<Option<&'a str>> {
    let mut ids = known.map(|one| one.id);
    let first = ids.next()?;
    Some(Some(first).filter(|first| ids.all(|id| id == *first)))
}

/// Whether two ids differ as a slip of the pen does: in where the hyphens
/// stand, or in one part, which is not a number, by one letter. Short parts are
/// mostly abbreviations, of which many bodies have each other's but for a
/// letter (`dishut`, `dishub`): in those, only neighbours may have changed places.
fn is_slip(given: &str, id: &str) -> bool {
    const SHORT: usize = 6;
    if given.replace('-', "") == id.replace('-', "") {
        return true;
    }
    let (given, id) = (parts(given), parts(id));
    if given.len() != id.len() {
        return false;
    }
    let mut different = given.iter().zip(&id).filter(|(a, b)| a != b);
    let (Some((given, id)), None) = (different.next(), different.next()) else {
        return false;
    };
    let has_digit = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit());
    if has_digit(given) || has_digit(id) || strsim::damerau_levenshtein(given, id) > 1 {
        return false;
    }
    let swapped = given.len() == id.len() && {
        let mut changed = given.bytes().zip(id.bytes()).filter(|(a, b)| a != b);
        changed.by_ref().take(2).count() == 2
    };
    given.len().min(id.len()) > SHORT || swapped
}

/// Whether those words stand in it one behind the other, and are enough to tell.
fn has(whole: &[&str], words: &[&str]) -> bool {
    const FEWEST: usize = 4;
    let letters = words.iter().flat_map(|word| word.bytes());
    let telling = letters.filter(u8::is_ascii_alphabetic).count() >= FEWEST;
    telling && whole.len() > words.len() && whole.windows(words.len()).any(|run| run == words)
}

fn parts(id: &str) -> Vec<&str> {
    let parts = id.split(['-', '_']);
    parts.filter(|part| !part.is_empty()).collect()
}

/// A text in the letters of an id: `Dinas Kesehatan` as `dinas-kesehatan`.
fn plain(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let plain: String = letters
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    parts(&plain).join("-")
}

/// The keys of its letters, and of all of them but one: what differs by a slip
/// shares one of them.
fn letters(id: &str) -> impl Iterator<Item = u32> + use<'_> {
    let each = id
        .char_indices()
        .take(if id.len() > LONGEST { 0 } else { LONGEST });
    let without = each.map(|(at, letter)| key(Tells::Letters, id, at..at + letter.len_utf8()));
    without.chain([key(Tells::Letters, id, 0..0)])
}

/// A number for a text without a stretch of it (FNV-1a).
fn key(tells: Tells, text: &str, without: Range<usize>) -> u32 {
    let (before, behind) = (&text[..without.start], &text[without.end..]);
    let bytes = before.bytes().chain(behind.bytes());
    std::iter::once(tells as u8)
        .chain(bytes)
        .fold(0x811c_9dc5, |hash, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        })
}
