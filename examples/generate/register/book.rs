//! The documents, entries and partners as they come into being.

use std::collections::BTreeSet;

use fastrand::Rng;
use ksd::model::{Date, Duration, Jenis, Naskah, Prakarsa};
use toml_edit::Table;

use super::calendar::{PM22, TODAY};
use super::partners::Partner;
use super::spec::{Detail, Draft, Spec};
use super::themes::Theme;
use super::{abroad, bmd, head, life, mapping, steps};

/// From here on the office records every step.
pub const COMPLETE: Date = Date::known(2026, 1, 1);

/// The days over which the published count of 210 was taken.
pub const COUNTED: (Date, Date) = (Date::known(2020, 1, 1), Date::known(2024, 4, 30));

/// What has been written so far.
pub struct Book<'a> {
    /// The seeded choice.
    pub rng: Rng,
    /// Every partner that there is.
    pub partners: &'a [Partner],
    /// The documents.
    pub drafts: Vec<Draft<'a>>,
    /// The entries of the mapping: year, id and record.
    pub entries: Vec<(i32, String, Table)>,
    /// Documents, bmd and addenda aside, signed in the days of the count.
    pub counted: usize,
    /// How many entries may still be made along with documents.
    pub entries_left: usize,
    ids: BTreeSet<String>,
}

impl<'a> Book<'a> {
    /// An empty book.
    pub fn new(seed: u64, partners: &'a [Partner], entries_left: usize) -> Book<'a> {
        Book {
            rng: Rng::with_seed(seed),
            partners,
            drafts: Vec::new(),
            entries: Vec::new(),
            counted: 0,
            entries_left,
            ids: BTreeSet::new(),
        }
    }

    /// The partner of that id; the first where a table names none such.
    pub fn partner(&self, id: &str) -> &'a Partner {
        let found = self.partners.iter().find(|partner| partner.id == id);
        found.unwrap_or(&self.partners[0])
    }

    /// How much is known of a document signed on a day: ever more.
    pub fn detail(&mut self, signed: Date) -> Detail {
        let (scant, partial) = match signed.year() {
            ..=2021 => (52, 30),
            2022 => (28, 42),
            2023 => (12, 42),
            2024 => (4, 34),
            2025 => (0, 18),
            _ => (0, 0),
        };
        match self.rng.u32(..100) {
            chance if chance < scant => Detail::Scant,
            chance if chance < scant + partial => Detail::Partial,
            _ => Detail::Full,
        }
    }

    /// When the register first knew of a document: old ones were entered in
    /// one go, newer ones when their preparation began.
    pub fn recorded(&mut self, signed: Date, detail: Detail, kak: Option<Date>) -> Option<Date> {
        const ENTERED: Date = Date::known(2022, 3, 14);
        match (detail, kak) {
            (Detail::Scant, _) => self.rng.bool().then_some(ENTERED.max(signed)),
            (_, Some(kak)) if signed.year() >= 2022 => Some(kak),
            _ if signed < ENTERED => Some(ENTERED),
            _ => Some(super::calendar::before(signed, &mut self.rng, 1, 20)),
        }
    }

    /// Writes a document out and adds it; its id.
    pub fn add(&mut self, mut spec: Spec<'a>) -> String {
        if spec.signed.is_some_and(|signed| signed >= COMPLETE) {
            spec.detail = Detail::Full;
        }
        // A scant record of a year's end may know even less.
        if spec.detail == Detail::Scant && spec.induk.is_none() && spec.perpanjangan_dari.is_none()
        {
            match self.rng.u8(..20) {
                0..3 => {
                    spec.end = None;
                    spec.stated = None;
                }
                3 => {
                    spec.start = None;
                    spec.stated = None;
                }
                _ => {}
            }
        }
        let id = self.own_id(&spec);
        let signed = spec.signed;
        let begins = spec.naskah != Naskah::RencanaKerja
            && spec.induk.is_none()
            && spec.perpanjangan_dari.is_none()
            && spec.addendum_dari.is_none();
        let top = matches!(
            spec.naskah,
            Naskah::KesepakatanBersama | Naskah::NotaKesepakatan
        );
        let kak = signed
            .filter(|_| begins && top && spec.detail >= Detail::Partial)
            .map(|signed| steps::day_of_kak(signed, &mut self.rng));
        if let Some(signed) = signed
            && spec.recorded.is_none()
        {
            spec.recorded = self.recorded(signed, spec.detail, kak);
        }
        if let (Some(kak), Some(signed)) = (kak, signed)
            && spec.detail == Detail::Full
            && spec.potensi.is_none()
        {
            spec.potensi = mapping::followed(self, &spec, kak, signed);
        }
        let mut root = head::write(&spec, &mut self.rng);
        match (spec.detail, kak) {
            (Detail::Full, Some(kak)) => steps::preparation(&spec, kak, &mut root, &mut self.rng),
            (Detail::Partial, Some(kak))
                if spec.prakarsa == Prakarsa::Daerah && self.rng.u8(..10) < 4 =>
            {
                steps::reference(spec.jenis, kak, &mut root);
            }
            _ => {}
        }
        if let Some(signed) = signed.filter(|_| spec.burden) {
            steps::dprd(&spec, signed, &mut root, &mut self.rng);
        }
        abroad::steps(&spec, &mut root, &mut self.rng);
        bmd::steps(&spec, &mut root, &mut self.rng);
        steps::signing(&spec, &mut root, &mut self.rng);
        life::write(&spec, &mut root, &mut self.rng);
        steps::archive(&spec, &mut root, &mut self.rng);
        if counts(&spec) {
            self.counted += 1;
        }
        self.drafts.push(Draft {
            id: id.clone(),
            spec,
            root,
        });
        id
    }

    /// An id that no other document has.
    fn own_id(&mut self, spec: &Spec<'_>) -> String {
        self.unique(spec.id())
    }

    /// The id, with a number where it is taken.
    pub fn unique(&mut self, wanted: String) -> String {
        let mut id = wanted.clone();
        let mut turn = 2;
        while !self.ids.insert(id.clone()) {
            id = format!("{wanted}-{turn}");
            turn += 1;
        }
        id
    }

    /// A day in a share (0 to 1) of the way between two days, somewhat early or late.
    pub fn spread(&mut self, from: Date, to: Date, at: usize, of: usize) -> Date {
        let days = from.days_until(to).max(1) as f64;
        let share = (at as f64 + self.rng.f64()) / of.max(1) as f64;
        let days = (days * share) as u32;
        super::calendar::workday(from.plus(Duration::days(days)))
    }
}

/// Whether the published count has it.
pub fn counts(spec: &Spec<'_>) -> bool {
    spec.jenis != Jenis::Bmd
        && spec.addendum_dari.is_none()
        && spec
            .signed
            .is_some_and(|signed| (COUNTED.0..=COUNTED.1).contains(&signed))
}

/// A KB or NK signed before Permendagri 22/2020 would have to be adjusted to it.
pub fn earliest_agreement() -> Date {
    super::calendar::workday(PM22.next())
}

/// Whether a text may be signed on a day at all.
pub fn signable(day: Date) -> bool {
    day <= TODAY
}

/// A theme and one of its partners, to make a family about.
#[derive(Clone)]
pub struct Subject<'a> {
    /// With whom, in law.
    pub jenis: Jenis,
    /// Wajib or sukarela.
    pub sifat: Option<ksd::model::Sifat>,
    /// What about.
    pub theme: &'a Theme,
    /// With whom.
    pub partners: Vec<&'a Partner>,
}
