//! What is asked of the register, and what its duties find.

use super::obligation::Obligation;
use crate::law::{Basis, Subject};
use crate::model::{self, Date, Jenis, Period, Tingkat};
use crate::registry::Registry;

/// What is asked: of which register, on which day, about what falls due between
/// which days, and about which obligations.
pub(super) struct Asked<'a> {
    pub registry: &'a Registry,
    pub as_of: Date,
    pub from: Option<Date>,
    pub until: Date,
    pub since: Option<Date>,
    pub wanted: &'a Wanted<'a>,
}

/// Whether an obligation is asked about.
pub type Wanted<'a> = dyn Fn(&Obligation) -> bool + Sync + 'a;

impl<'a> Asked<'a> {
    pub fn new(
        registry: &'a Registry,
        as_of: Date,
        due: Period,
        wanted: &'a Wanted<'a>,
    ) -> Asked<'a> {
        let promises = &registry.settings.pengaturan;
        Asked {
            registry,
            as_of,
            from: due.start,
            until: due.end.unwrap_or(Date::LAST),
            since: promises.agenda_sejak.or(promises.lengkap_sejak),
            wanted,
        }
    }

    /// Whether it is the register of a province.
    pub fn is_province(&self) -> bool {
        self.registry.settings.daerah.tingkat == Tingkat::Provinsi
    }

    /// A day, if it has come.
    pub fn happened(&self, day: Option<Date>) -> Option<Date> {
        day.filter(|&day| day <= self.as_of)
    }
}

/// What duties found.
#[derive(Default)]
pub(super) struct Found {
    pub obligations: Vec<Obligation>,
    pub before: usize,
}

impl Found {
    /// Adds an obligation that the act of a day set off, if an article bound
    /// that act, and the agenda asks for it by now.
    pub fn add(&mut self, asked: &Asked<'_>, act: Date, owed: Obligation, naskah: Naskah) {
        let jenis = [owed.jenis];
        self.add_about(asked, act, owed, naskah, &jenis);
    }

    /// The same of one that is about documents of these jenis.
    pub fn add_about(
        &mut self,
        asked: &Asked<'_>,
        act: Date,
        mut owed: Obligation,
        naskah: Naskah,
        jenis: &[Option<Jenis>],
    ) {
        let subjects = jenis.iter().map(|&jenis| Subject {
            jenis,
            naskah,
            act: Some(act),
        });
        let binds = |basis: &&Basis| subjects.clone().any(|subject| basis.binds(subject));
        let articles = match owed.duty.basis_of_province {
            [_, ..] if asked.is_province() => owed.duty.basis_of_province,
            _ => owed.duty.basis,
        };
        let binding = articles.iter().filter(binds);
        owed.basis = binding.map(|basis| basis.citation).collect();
        let unbound = owed.basis.is_empty() && !articles.is_empty();
        let early = asked.from.is_some_and(|from| owed.due < from);
        if unbound || early || owed.due > asked.until || !(asked.wanted)(&owed) {
            return;
        }
        if asked.since.is_some_and(|since| owed.due < since) {
            self.before += 1;
        } else {
            self.obligations.push(owed);
        }
    }
}

type Naskah = Option<model::Naskah>;
