//! Which record a person means: by its id, its file, its number, its title or its
//! name, however written, or by a part of one.

use super::Registry;
use crate::model::{Kind, says_nothing};

/// What a person's words name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// One record.
    One(Kind, &'a str),
    /// Several: those that have that id, number, title or name, or a part of it.
    Several(Vec<(Kind, &'a str)>),
    /// None.
    None,
}

/// Names are alike whatever their capitals, spaces and punctuation.
fn plain(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let plain: String = letters
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The kind that words name before the rest, and the rest: `mitra/ID` names one, and
/// so does the path to a record, by its folder.
fn meant(said: &str) -> (Option<Kind>, &str) {
    const BETWEEN: [char; 2] = ['/', '\\'];
    let kind = |word: &str| word.to_lowercase().parse::<Kind>().ok();
    match stem(said.rsplit(BETWEEN).next().unwrap_or(said)) {
        Some(stem) => (said.rsplit(BETWEEN).skip(1).find_map(kind), stem),
        None => match said.split_once(BETWEEN) {
            Some((first, rest)) if kind(first).is_some() => (kind(first), rest.trim()),
            _ => (None, said),
        },
    }
}

/// The stem of a record's file name.
fn stem(name: &str) -> Option<&str> {
    const ENDING: &str = ".toml";
    let (stem, ending) = name.split_at_checked(name.len().checked_sub(ENDING.len())?)?;
    ending.eq_ignore_ascii_case(ENDING).then_some(stem)
}

impl Registry {
    /// The record among these kinds that is meant by a person's words.
    ///
    /// An id comes first (`potensi/ID` names its kind), then what is wholly called
    /// so, then what has all the words in its id, numbers, title or names.
    pub fn named(&self, kinds: &[Kind], said: &str) -> Named<'_> {
        match self.wholly_named(kinds, said) {
            Named::None => self.named_in_part(kinds, said),
            found => found,
        }
    }

    /// The record among these kinds that has this id, or is wholly called so; a part
    /// of a name names none.
    pub fn wholly_named(&self, kinds: &[Kind], said: &str) -> Named<'_> {
        let said = said.trim();
        let (of_kind, id) = meant(said);
        let asked = |kind: &&Kind| of_kind.is_none_or(|of| of == **kind);
        for id in [id, said] {
            let having = kinds.iter().filter(asked);
            let having = having.filter_map(|&kind| Some((kind, self.id_of(kind, id)?)));
            match one_of(having.collect()) {
                Named::None => {}
                found => return found,
            }
        }
        let wanted = plain(id);
        self.with_names(kinds, of_kind, |names| {
            !wanted.is_empty() && names.contains(&wanted)
        })
    }

    fn named_in_part(&self, kinds: &[Kind], said: &str) -> Named<'_> {
        let (of_kind, said) = meant(said.trim());
        let wanted = plain(said);
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let has = |names: &[String], word: &str| names.iter().any(|name| name.contains(word));
        self.with_names(kinds, of_kind, |names| {
            !words.is_empty() && words.iter().all(|word| has(names, word))
        })
    }

    /// The records whose names are the ones.
    fn with_names(
        &self,
        kinds: &[Kind],
        of_kind: Option<Kind>,
        is: impl Fn(&[String]) -> bool,
    ) -> Named<'_> {
        let mut found = Vec::new();
        let asked = |kind: &&Kind| of_kind.is_none_or(|of| of == **kind);
        for &kind in kinds.iter().filter(asked) {
            self.each_with_its_names(kind, &mut |id, names| {
                let names: Vec<String> = names.iter().map(|name| plain(name)).collect();
                if is(&names) {
                    found.push((kind, id));
                }
            });
        }
        one_of(found)
    }

    /// The office that is meant by its id or its name, however written, or by words
    /// that no other office has.
    pub fn office_named(&self, said: &str) -> Option<&str> {
        match self.offices_named(said)[..] {
            [id] => Some(id),
            _ => None,
        }
    }

    /// The offices that may be meant: the one of that id or name, else all that have
    /// the words in their id or name.
    pub fn offices_named(&self, said: &str) -> Vec<&str> {
        let wanted = plain(said);
        let offices = self.settings.perangkat_daerah.iter();
        let mut offices = offices.map(|office| (office.id.as_str(), plain(&office.nama)));
        let whole = offices.clone().find(|(id, name)| {
            *id == said || (!wanted.is_empty() && (plain(id) == wanted || *name == wanted))
        });
        if let Some((id, _)) = whole {
            return vec![id];
        }
        let words: Vec<&str> = wanted.split(' ').collect();
        let having = offices.by_ref().filter(|(id, name)| {
            let has = |word: &&str| {
                let mut parts = name.split(' ').chain(id.split(['-', '_']));
                parts.any(|part| part == *word)
            };
            words.iter().all(has)
        });
        having.map(|(id, _)| id).collect()
    }

    /// The name of an office that `ksd.toml` has.
    pub fn office_name(&self, id: &str) -> Option<&str> {
        let mut offices = self.settings.perangkat_daerah.iter();
        let office = offices.find(|office| office.id == id)?;
        Some(&office.nama)
    }

    /// The name of a partner that the register has.
    pub fn partner_name(&self, id: &str) -> Option<&str> {
        self.mitra.get(id).map(|partner| partner.nama.as_str())
    }

    /// The id as the register has it, of a record that has exactly that one.
    fn id_of(&self, kind: Kind, id: &str) -> Option<&str> {
        let mut ids: Box<dyn Iterator<Item = &str>> = match kind {
            Kind::KerjaSama => Box::new(self.kerja_sama.ids()),
            Kind::Potensi => Box::new(self.potensi.ids()),
            Kind::Mitra => Box::new(self.mitra.ids()),
            Kind::Tkksd => Box::new(self.tkksd.ids()),
        };
        self.has(kind, id).then(|| ids.find(|known| *known == id))?
    }

    /// Every record of a kind that could be read, with all that it is called.
    fn each_with_its_names<'a>(&'a self, kind: Kind, see: &mut dyn FnMut(&'a str, &[&'a str])) {
        let numbers = |numbers: Vec<Option<&'a String>>| {
            let numbers = numbers.into_iter().flatten().map(String::as_str);
            numbers
                .filter(|number| !says_nothing(number))
                .collect::<Vec<&'a str>>()
        };
        match kind {
            Kind::KerjaSama => self.kerja_sama.sorted.iter().for_each(|document| {
                let of_partners = document.mitra.iter().map(|partner| partner.nomor.as_ref());
                let all = of_partners.chain([document.daerah.nomor.as_ref()]);
                let mut names = numbers(all.collect());
                names.extend([document.id.as_str(), document.judul.as_str()]);
                see(&document.id, &names);
            }),
            Kind::Potensi => self
                .potensi
                .sorted
                .iter()
                .for_each(|entry| see(&entry.id, &[&entry.id, &entry.judul])),
            Kind::Mitra => self.mitra.sorted.iter().for_each(|partner| {
                let mut names = vec![partner.id.as_str(), partner.nama.as_str()];
                names.extend(partner.nama_lain.iter().map(String::as_str));
                see(&partner.id, &names);
            }),
            Kind::Tkksd => self.tkksd.sorted.iter().for_each(|team| {
                let mut names = numbers(vec![Some(&team.sk)]);
                names.push(&team.id);
                see(&team.id, &names);
            }),
        }
    }
}

fn one_of(found: Vec<(Kind, &str)>) -> Named<'_> {
    match found[..] {
        [] => Named::None,
        [(kind, id)] => Named::One(kind, id),
        _ => Named::Several(found),
    }
}
