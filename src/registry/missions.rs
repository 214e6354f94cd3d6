//! Missions of the RPJMD, whose numbers mean something else in the next one.

use super::{Record, Registry};
use crate::model::{Date, KerjaSama, Potensi, Rpjmd};
use crate::text::folded;

/// A mission of an RPJMD.
#[derive(Clone, Copy, Debug)]
pub struct Mission<'a> {
    /// The RPJMD.
    pub plan: &'a Rpjmd,
    /// Its number there, from 1.
    pub number: u32,
    /// What it says.
    pub said: &'a str,
}

impl PartialEq for Mission<'_> {
    /// One number of one RPJMD.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.plan, other.plan) && self.number == other.number
    }
}

impl Registry {
    /// The missions of the RPJMD that covers a year; of none that does, nothing.
    pub fn missions(&self, year: i32) -> impl Iterator<Item = Mission<'_>> {
        self.settings.rpjmd_of(year).flat_map(of_plan)
    }

    /// The missions that are meant: by its number in the RPJMD that covers a year,
    /// or by words that it has, in any RPJMD.
    pub fn missions_named(&self, said: &str, year: i32) -> Vec<Mission<'_>> {
        if let Ok(number) = said.trim().parse::<u32>() {
            let missions = self.missions(year);
            return missions
                .filter(|mission| mission.number == number)
                .collect();
        }
        let said = folded(said);
        let words: Vec<&str> = said.split_whitespace().collect();
        let all = self.settings.rpjmd.iter().flat_map(of_plan);
        let has_words = |mission: &Mission<'_>| {
            let text = folded(mission.said);
            !words.is_empty() && words.iter().all(|word| text.contains(word))
        };
        all.filter(has_words).collect()
    }

    /// The missions that a document serves: those of the RPJMD that covers the year
    /// of its signing; of a plan, the year of this day. One that names none serves
    /// those of the document at the top of `induk`, of the RPJMD of that.
    pub fn missions_of(&self, record: &Record<KerjaSama>, as_of: Date) -> Vec<Mission<'_>> {
        let named_in = self.planned_in(record);
        let year = named_in.signing().unwrap_or(as_of).year();
        self.numbered(&named_in.perencanaan.misi, year)
    }

    /// The numbers of the missions that a document names, each with the RPJMD as
    /// [`missions_of`](Registry::missions_of) has it; none: no RPJMD covers the year.
    pub fn mission_numbers<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
        as_of: Date,
    ) -> impl Iterator<Item = (Option<&'a Rpjmd>, u32)> {
        let named_in = self.planned_in(record);
        let year = named_in.signing().unwrap_or(as_of).year();
        self.of_plans(&named_in.data.perencanaan.misi, year)
    }

    /// The same of an entry of the mapping.
    pub fn mission_numbers_of_potensi<'a>(
        &'a self,
        record: &'a Potensi,
    ) -> impl Iterator<Item = (Option<&'a Rpjmd>, u32)> {
        self.of_plans(&record.perencanaan.misi, record.tahun)
    }

    /// Each number with its RPJMD; of two of one year, the one that has it.
    fn of_plans<'a>(
        &'a self,
        numbers: &'a [u32],
        year: i32,
    ) -> impl Iterator<Item = (Option<&'a Rpjmd>, u32)> {
        numbers.iter().map(move |&number| {
            let mut plans = self.settings.rpjmd_of(year);
            let first = plans.clone().next();
            let has = plans.find(|plan| number as usize <= plan.misi.len());
            (has.or(first), number)
        })
    }

    /// The missions that an entry of the mapping serves, of the RPJMD that covers
    /// its year.
    pub fn missions_of_potensi(&self, record: &Potensi) -> Vec<Mission<'_>> {
        self.numbered(&record.perencanaan.misi, record.tahun)
    }

    fn numbered(&self, numbers: &[u32], year: i32) -> Vec<Mission<'_>> {
        let missions = self.missions(year);
        missions
            .filter(|mission| numbers.contains(&mission.number))
            .collect()
    }
}

fn of_plan(plan: &Rpjmd) -> impl Iterator<Item = Mission<'_>> {
    let missions = (1..).zip(&plan.misi);
    missions.map(move |(number, said)| Mission { plan, number, said })
}
