//! From the options of `ksd list` to what it shows.

use super::super::context::{Context, Problem};
use super::super::parsers;
use super::ListKind::{self, *};
use super::known::{known_key, known_missions, known_office, known_partner};
use super::{List, no_such};
use crate::model::Date;
use crate::registry::Registry;
use crate::report::list::{Filter, Search};
use crate::text;
use crate::text::alternatives;

/// Lists of documents, or of what is counted by them.
const DOCUMENTS: &[ListKind] = &[KerjaSama, Mitra];
/// Those, and of addenda.
const TEXTS: &[ListKind] = &[KerjaSama, Addendum, Mitra];
/// Whatever has a subject.
const SUBJECTS: &[ListKind] = &[KerjaSama, Addendum, Potensi, Mitra, Hambatan];

impl List {
    /// What is asked for.
    ///
    /// # Errors
    /// If an option does not apply, or what it names is not known.
    pub(super) fn filter<'r>(
        &self,
        context: &Context,
        registry: &'r Registry,
        as_of: Date,
    ) -> anyhow::Result<Filter<'r>> {
        self.refuse_foreign_options()?;
        let (signed, tahun) = match self.kind {
            Potensi | Tkksd => (&self.signed, &self.tahun),
            _ if self.tahun.is_some() => (&self.tahun, &None),
            _ => (&self.signed, &None),
        };
        let signed = context.period(signed.as_deref(), as_of)?;
        let ends = context.period(self.ends.as_deref(), as_of)?;
        let tahun = context.period(tahun.as_deref(), as_of)?;
        let year = [signed, tahun].into_iter().flatten().next();
        let year = year.and_then(|period| period.end).unwrap_or(as_of).year();
        let of_potensi = self.kind == Potensi;
        let (status, status_potensi) = match of_potensi {
            true => (Vec::new(), statuses(&self.status)?),
            false => (statuses(&self.status)?, Vec::new()),
        };
        let mut misi = Vec::new();
        for said in &self.misi {
            misi.extend(known_missions(registry, said, year)?);
        }
        let without = self.without.iter().map(|said| known_key(said));
        Ok(Filter {
            expiring: self.expiring,
            status,
            status_potensi,
            jenis: self.jenis.clone(),
            sifat: self.sifat.clone(),
            naskah: self.naskah.clone(),
            urusan: self.urusan.clone(),
            mitra: each(&self.mitra, |said| known_partner(registry, said))?,
            golongan: self.golongan.clone(),
            pemrakarsa: each(&self.pemrakarsa, |said| known_office(registry, said))?,
            misi,
            lokasi: self.lokasi.clone(),
            signed,
            ends,
            tahun,
            without: without.collect::<anyhow::Result<_>>()?,
            search: Search::new(&self.search),
            columns: None,
        })
    }

    /// An option that a kind of record does not have would be passed over in
    /// silence; it is refused instead.
    fn refuse_foreign_options(&self) -> anyhow::Result<()> {
        let options: [(&str, bool, &[ListKind]); 15] = [
            ("--expiring", self.expiring.is_some(), DOCUMENTS),
            ("--ends", self.ends.is_some(), DOCUMENTS),
            (
                "--status",
                !self.status.is_empty(),
                &[KerjaSama, Potensi, Mitra],
            ),
            ("--jenis", !self.jenis.is_empty(), SUBJECTS),
            ("--sifat", !self.sifat.is_empty(), SUBJECTS),
            (
                "--naskah",
                !self.naskah.is_empty(),
                &[KerjaSama, Addendum, Mitra, Hambatan],
            ),
            (
                "--urusan",
                !self.urusan.is_empty(),
                &[
                    KerjaSama,
                    Addendum,
                    Potensi,
                    Mitra,
                    Hambatan,
                    PerangkatDaerah,
                ],
            ),
            (
                "--mitra",
                !self.mitra.is_empty(),
                &[KerjaSama, Addendum, Potensi, Hambatan],
            ),
            ("--golongan", !self.golongan.is_empty(), SUBJECTS),
            ("--pemrakarsa", !self.pemrakarsa.is_empty(), SUBJECTS),
            (
                "--misi",
                !self.misi.is_empty(),
                &[KerjaSama, Addendum, Potensi, Mitra],
            ),
            ("--lokasi", !self.lokasi.is_empty(), SUBJECTS),
            ("--signed", self.signed.is_some(), TEXTS),
            (
                "--tahun",
                self.tahun.is_some(),
                &[KerjaSama, Addendum, Potensi, Mitra, Tkksd],
            ),
            ("--without", !self.without.is_empty(), TEXTS),
        ];
        let foreign =
            |(_, given, kinds): &&(&str, bool, &[ListKind])| *given && !kinds.contains(&self.kind);
        let Some((option, _, kinds)) = options.iter().find(foreign) else {
            return Ok(());
        };
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
        Err(Problem(text!(
            "`{option}` tidak berlaku untuk daftar ini, hanya untuk {kinds}; hapus pilihan itu",
            "`{option}` does not apply to this list, only to {kinds}; leave it out",
            option = *option,
            kinds = alternatives(&kinds)
        ))
        .into())
    }
}

fn statuses<T>(words: &[String]) -> anyhow::Result<Vec<T>>
where
    T: strum::VariantArray + Copy + Into<&'static str> + std::str::FromStr,
{
    let parsed = words.iter().map(|word| {
        parsers::plain(word).parse::<T>().map_err(|_| {
            let known: Vec<&'static str> = T::VARIANTS.iter().map(|&value| value.into()).collect();
            no_such(word, "--status", &known).into()
        })
    });
    parsed.collect()
}

fn each(
    said: &[String],
    known: impl Fn(&str) -> anyhow::Result<String>,
) -> anyhow::Result<Vec<String>> {
    said.iter().map(|said| known(said)).collect()
}
