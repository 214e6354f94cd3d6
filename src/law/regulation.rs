//! Regulations, the days on which they are in force, and citations of them.

use crate::model::{Date, Jenis, Naskah};

/// A regulation and the days between which it is in force.
#[derive(Debug, PartialEq, Eq)]
pub struct Regulation {
    /// As it is cited: `Permendagri 22/2020`.
    pub name: &'static str,
    /// Its first day in force.
    pub since: Date,
    /// Its last day in force; none while it is in force today.
    pub until: Option<Date>,
}

/// A place in a regulation, one ayat or angka each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The regulation.
    pub regulation: &'static Regulation,
    /// `Pasal 9 ayat (3)`.
    pub article: &'static str,
}

impl Citation {
    /// Whether the article binds an act of that day; without a day, an act
    /// that is still to come.
    pub fn in_force_on(&self, act: Option<Date>) -> bool {
        let Regulation { since, until, .. } = *self.regulation;
        match act {
            Some(day) => since <= day && until.is_none_or(|until| day <= until),
            None => until.is_none(),
        }
    }
}

/// `Permendagri 22/2020 Pasal 9 ayat (3)`.
impl std::fmt::Display for Citation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.regulation.name, self.article)
    }
}

/// A citation and the jenis that it binds.
#[derive(Clone, Copy, Debug)]
pub struct Basis {
    /// The jenis that it binds; empty: whatever the record is.
    pub jenis: &'static [Jenis],
    /// The texts that it binds; empty: whatever the text is.
    pub naskah: &'static [Naskah],
    /// The place in the regulation.
    pub citation: Citation,
    /// The key that it asks for, where a rule speaks of several.
    pub key: Option<&'static str>,
}

impl Basis {
    /// The same article, of these texts alone.
    pub const fn of(self, naskah: &'static [Naskah]) -> Basis {
        Basis { naskah, ..self }
    }

    /// The same article, as what asks for this key.
    pub const fn asking_for(self, key: &'static str) -> Basis {
        Basis {
            key: Some(key),
            ..self
        }
    }

    /// Whether the article binds an act of that day in such a record.
    pub fn binds(&self, subject: Subject) -> bool {
        self.concerns(subject) && self.citation.in_force_on(subject.act)
    }

    /// Whether the article is one on such a record, whatever the day.
    pub fn concerns(&self, subject: Subject) -> bool {
        fn among<T: PartialEq>(allowed: &[T], actual: Option<T>) -> bool {
            allowed.is_empty() || actual.is_some_and(|actual| allowed.contains(&actual))
        }
        among(self.jenis, subject.jenis) && among(self.naskah, subject.naskah)
    }
}

/// What an article is held against.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject {
    /// The record's jenis.
    pub jenis: Option<Jenis>,
    /// The record's text.
    pub naskah: Option<Naskah>,
    /// The day of the act that is judged; none for one still to come.
    pub act: Option<Date>,
}

macro_rules! regulations {
    ($($(#[$meta:meta])* $key:ident = $name:literal since $year:literal-$month:literal-$day:literal;)+) => {
        $(
            $(#[$meta])*
            pub static $key: Regulation = Regulation {
                name: $name,
                since: Date::known($year, $month, $day),
                until: None,
            };
        )+
    };
}

regulations! {
    /// Regional government.
    UU23 = "UU 23/2014" since 2014-10-2;
    /// Regional cooperation.
    PP28 = "PP 28/2018" since 2018-7-13;
    /// Cooperation between regions, with third parties, and Sinergi.
    PM22 = "Permendagri 22/2020" since 2020-4-14;
    /// Cooperation with partners abroad.
    PM25 = "Permendagri 25/2020" since 2020-5-22;
    /// Use of state and regional assets.
    PP27 = "PP 27/2014" since 2014-4-24;
    /// Language of texts.
    UU24 = "UU 24/2009" since 2009-7-9;
}

macro_rules! basis_of {
    ($($(#[$meta:meta])* $name:ident: [$($jenis:ident),*];)+) => {
        $(
            $(#[$meta])*
            pub const fn $name(regulation: &'static Regulation, article: &'static str) -> Basis {
                Basis {
                    jenis: &[$(Jenis::$jenis),*],
                    naskah: &[],
                    citation: Citation { regulation, article },
                    key: None,
                }
            }
        )+
    };
}

basis_of! {
    /// An article that binds a ksdd.
    ksdd: [Ksdd];
    /// An article that binds a ksdpk.
    ksdpk: [Ksdpk];
    /// An article that binds a sinergi.
    sinergi: [Sinergi];
    /// An article that binds cooperation abroad.
    luar_negeri: [Ksdpl, Ksdll];
    /// An article that binds a ksdpl.
    ksdpl: [Ksdpl];
    /// An article that binds a ksdll.
    ksdll: [Ksdll];
    /// An article that binds every kind of cooperation, but not the use of assets.
    cooperation: [Ksdd, Ksdpk, Sinergi, Ksdpl, Ksdll];
    /// An article that binds the use of a regional asset.
    bmd: [Bmd];
    /// An article that binds whatever the record is.
    any: [];
}

/// Lists of articles as one, made by the compiler; `LEN` is that of all together.
pub const fn joined<const LEN: usize>(lists: &[&[Basis]]) -> [Basis; LEN] {
    let mut all = [any(&UU23, ""); LEN];
    let (mut list, mut filled) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            all[filled] = lists[list][at];
            filled += 1;
            at += 1;
        }
        list += 1;
    }
    assert!(filled == LEN);
    all
}
