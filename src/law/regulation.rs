//! Regulations, the days on which they are in force, and citations of them.

use super::{Amendment, PP28_2020};
use crate::model::{Date, Jenis, Naskah, Tingkat};

/// A regulation and the days between which it is in force.
#[derive(Debug, PartialEq, Eq)]
pub struct Regulation {
    /// As it is cited: `Permendagri 22/2020`.
    pub name: &'static str,
    /// Its first day in force.
    pub since: Date,
    /// Its last day in force; none while it is in force today.
    pub until: Option<Date>,
    /// What a later regulation changed of it.
    pub amendment: Option<&'static Amendment>,
    /// The regulation whose changed text it is: it is cited where its wording
    /// is the later one.
    pub text_of: Option<&'static Regulation>,
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
    /// The first day on which the article read so.
    pub fn since(&self) -> Date {
        self.regulation.since
    }

    /// The last day on which it read so: of what was changed or deleted, the day
    /// before that. None while it reads so today.
    pub fn until(&self) -> Option<Date> {
        let Regulation {
            until, amendment, ..
        } = *self.regulation;
        let ended = |of: &&Amendment| of.of(self.article).is_some();
        let amended = amendment.filter(ended).map(|of| of.since.previous());
        until.into_iter().chain(amended).min()
    }

    /// Whether the article binds an act of that day; without a day, an act
    /// that is still to come.
    pub fn in_force_on(&self, act: Option<Date>) -> bool {
        let until = self.until();
        match act {
            Some(day) => self.since() <= day && until.is_none_or(|until| day <= until),
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
    /// The levels of a region that a report is made by it in; empty: whatever its
    /// level.
    pub tingkat: &'static [Tingkat],
}

impl Basis {
    /// The same article, of these texts alone.
    pub const fn of(self, naskah: &'static [Naskah]) -> Basis {
        Basis { naskah, ..self }
    }

    /// The same article, as what alone a kabupaten or kota reports by.
    pub const fn of_regency(self) -> Basis {
        Basis {
            tingkat: &[Tingkat::Kabupaten, Tingkat::Kota],
            ..self
        }
    }

    /// The same article, as what alone a province reports by.
    pub const fn of_province(self) -> Basis {
        Basis {
            tingkat: &[Tingkat::Provinsi],
            ..self
        }
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
                amendment: None,
                text_of: None,
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
    /// Language of texts.
    UU24 = "UU 24/2009" since 2009-7-9;
}

/// Use of state and regional assets. A unit that PP 28/2020 changed or deleted
/// is in force as first written until 8 June 2020.
pub static PP27: Regulation = Regulation {
    name: "PP 27/2014",
    since: Date::known(2014, 4, 24),
    until: None,
    amendment: Some(&PP28_2020),
    text_of: None,
};

/// Use of state and regional assets, what PP 28/2020 changed or inserted.
pub static PP27_2020: Regulation = Regulation {
    name: "PP 27/2014 sebagaimana diubah dengan PP 28/2020",
    since: PP28_2020.since,
    until: None,
    amendment: None,
    text_of: Some(&PP27),
};

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
                    tingkat: &[],
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
    /// An article on the region's own affairs: a Sinergi may be on those of others.
    own_affairs: [Ksdd, Ksdpk, Ksdpl, Ksdll];
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
