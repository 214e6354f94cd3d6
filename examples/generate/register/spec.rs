//! A document of the sample before it is written out.

use ksd::model::{Date, Jenis, Naskah, Prakarsa, Sifat};
use toml_edit::Table;

use super::partners::Partner;
use super::themes::Theme;

/// How much the office knows of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// What the old agenda book says.
    Scant,
    /// What the text itself says.
    Partial,
    /// Every step.
    Full,
}

/// What the records of one document are made from.
#[derive(Clone)]
pub struct Spec<'a> {
    pub naskah: Naskah,
    pub jenis: Jenis,
    pub sifat: Option<Sifat>,
    pub theme: &'a Theme,
    pub judul: String,
    /// What the id says between the naskah and the partner.
    pub slug: String,
    pub partners: Vec<&'a Partner>,
    pub prakarsa: Prakarsa,
    pub detail: Detail,
    pub signed: Option<Date>,
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The term as the text states it.
    pub stated: Option<String>,
    /// The day on which it was ended before its time.
    pub ended: Option<Date>,
    /// The day on which the register first knew of it; none: not recorded.
    pub recorded: Option<Date>,
    pub induk: Option<String>,
    pub potensi: Option<String>,
    pub perpanjangan_dari: Option<String>,
    pub addendum_dari: Option<String>,
    /// Whether the DPRD decides on it.
    pub burden: bool,
}

impl<'a> Spec<'a> {
    /// A document about a theme, of which nothing else is known.
    pub fn new(
        naskah: Naskah,
        jenis: Jenis,
        theme: &'a Theme,
        partners: Vec<&'a Partner>,
    ) -> Spec<'a> {
        Spec {
            naskah,
            jenis,
            sifat: None,
            theme,
            judul: theme.judul.to_owned(),
            slug: theme.slug.to_owned(),
            partners,
            prakarsa: Prakarsa::Daerah,
            detail: Detail::Full,
            signed: None,
            start: None,
            end: None,
            stated: None,
            ended: None,
            recorded: None,
            induk: None,
            potensi: None,
            perpanjangan_dari: None,
            addendum_dari: None,
            burden: false,
        }
    }

    /// Signed on a day and in force from then on for so many months.
    pub fn signed_for(mut self, day: Date, months: u32) -> Spec<'a> {
        self.signed = Some(day);
        self.start = Some(day);
        self.end = Some(super::calendar::last_day(day, months));
        self.stated = Some(super::calendar::stated(months));
        self
    }

    /// The last day on which it is in force, as far as the sample goes.
    pub fn last_day(&self) -> Option<Date> {
        self.ended.or(self.end)
    }

    /// The year of its folder: of signing, else of recording.
    pub fn year(&self) -> i32 {
        self.signed.or(self.recorded).map_or(2026, Date::year)
    }

    /// The id: `2023-kb-sampah-perbatasan-samarinda`.
    pub fn id(&self) -> String {
        let naskah = match self.naskah {
            _ if self.addendum_dari.is_some() => "adendum",
            Naskah::KesepakatanBersama => "kb",
            Naskah::Pks => "pks",
            Naskah::Kontrak => "kontrak",
            Naskah::NotaKesepakatan => "nk",
            Naskah::RencanaKerja => "rk",
            Naskah::PernyataanKehendak => "pernyataan",
            Naskah::NaskahLuarNegeri => "naskah",
            Naskah::PerjanjianBmd => "bmd",
        };
        let partner = self
            .partners
            .first()
            .map_or("", |partner| partner.id.as_str());
        let partner = ["kota-", "kab-", "yayasan-", "perkumpulan-", "paguyuban-"]
            .iter()
            .find_map(|prefix| partner.strip_prefix(prefix))
            .unwrap_or(partner);
        format!("{}-{naskah}-{}-{partner}", self.year(), self.slug)
    }
}

/// A document written out, but for its numbers.
pub struct Draft<'a> {
    /// Its id.
    pub id: String,
    /// What it was made from.
    pub spec: Spec<'a>,
    /// Its record.
    pub root: Table,
}
