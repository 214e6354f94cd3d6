//! The map of the law: every ayat of the regulations on cooperation, what it
//! says in our own words, and why nothing in ksd handles it where nothing does.
//!
//! What handles an ayat stands nowhere here: whatever cites it does. So a new
//! rule only takes away the reason that it makes untrue.

mod pm22_bodies;
mod pm22_regions;
mod pm22_third_parties;
mod pm25;
mod pp27;
mod pp28_abroad;
mod pp28_home;
mod uu23;
mod uu24;

use super::{Citation, Regulation};
use crate::text::Text;

/// The least part of a regulation that sets a duty of its own: an ayat, an
/// angka of definitions, or a Pasal that has no ayat.
#[derive(Debug)]
pub struct Ayat {
    /// The regulation.
    pub regulation: &'static Regulation,
    /// `Pasal 9 ayat (3)`.
    pub article: &'static str,
    /// What it says, in a line.
    pub says: Text,
    /// Why nothing handles it; none where something does.
    pub reason: Option<Reason>,
}

/// Why no rule handles an ayat, nor anything but the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumIter)]
pub enum Reason {
    /// It says what a word means, what a thing consists of, or what the regulation is about.
    Definition,
    /// It allows something, or says who may do what, and asks nothing of a record.
    Competence,
    /// It binds others than the region that keeps the register.
    OfOthers,
    /// Records hold too little to judge it.
    NotRecorded,
    /// It falls due on a day, and so is asked for by the agenda alone.
    OnADay,
    /// It closes a regulation: what is left to others to lay down, what is repealed, what runs on.
    Closing,
}

impl Reason {
    /// What machines call it: `tidak-tercatat`.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Definition => "definisi",
            Reason::Competence => "wewenang",
            Reason::OfOthers => "mengikat-pihak-lain",
            Reason::NotRecorded => "tidak-tercatat",
            Reason::OnADay => "bergantung-pada-hari",
            Reason::Closing => "penutup",
        }
    }

    /// What people call it.
    pub fn name(self) -> Text {
        match self {
            Reason::Definition => Text::fixed("definisi", "definition"),
            Reason::Competence => Text::fixed("wewenang", "competence"),
            Reason::OfOthers => Text::fixed("mengikat pihak lain", "binds others"),
            Reason::NotRecorded => Text::fixed("tidak tercatat", "not recorded"),
            Reason::OnADay => Text::fixed("bergantung pada hari", "depends on the day"),
            Reason::Closing => Text::fixed("penutup", "closing"),
        }
    }

    /// What it means.
    pub fn meaning(self) -> Text {
        match self {
            Reason::Definition => Text::fixed(
                "menerangkan arti, susunan, atau ruang lingkup, dan tidak meminta apa pun dari \
                 rekaman",
                "says what something means, consists of or is about, and asks nothing of a record",
            ),
            Reason::Competence => Text::fixed(
                "membolehkan sesuatu atau menentukan siapa yang berwenang, dan tidak meminta apa \
                 pun dari rekaman",
                "allows something or says who may do what, and asks nothing of a record",
            ),
            Reason::OfOthers => Text::fixed(
                "mengikat pihak lain, bukan daerah yang memegang register ini",
                "binds others than the region that keeps this register",
            ),
            Reason::NotRecorded => Text::fixed(
                "isi rekaman tidak cukup untuk menilainya; yang menunjukkannya adalah naskah, surat, \
                 atau pertimbangan orang",
                "records hold too little to judge it; the text, a letter or the judgement of \
                 people shows it",
            ),
            Reason::OnADay => Text::fixed(
                "jatuh tempo pada suatu hari: hanya `ksd agenda` yang menagihnya, sebab hasil \
                 `check` tidak boleh berubah karena hari berganti",
                "falls due on a day: `ksd agenda` alone asks for it, for what `check` finds must \
                 not change because a day has passed",
            ),
            Reason::Closing => Text::fixed(
                "ketentuan penutup: pengaturan lebih lanjut, peralihan, pencabutan, atau mulai \
                 berlaku",
                "closes the regulation: what is left to others, what runs on, what is repealed, \
                 when it comes into force",
            ),
        }
    }
}

impl Citation {
    /// The ayat, the angka or the undivided Pasal that it lies in: a huruf lies
    /// in its ayat. A Pasal that has ayat is none of them: who cites it says not
    /// which of them is meant.
    pub fn ayat(&self) -> &'static str {
        let article = self.article;
        article.find(" huruf ").map_or(article, |at| &article[..at])
    }
}

impl Ayat {
    /// Whether a citation names it or a part of it.
    pub fn is_named_by(&self, citation: &Citation) -> bool {
        *self.regulation == *citation.regulation.original() && self.article == citation.ayat()
    }
}

/// Every ayat, in the order of the regulations and their articles.
pub fn map() -> impl Iterator<Item = &'static Ayat> {
    MAP.iter().copied().flatten()
}

static MAP: &[&[Ayat]] = &[
    pm22_regions::AYAT,
    pm22_third_parties::AYAT,
    pm22_bodies::AYAT,
    pp28_home::AYAT,
    pp28_abroad::AYAT,
    pm25::AYAT,
    uu23::AYAT,
    pp27::AYAT,
    uu24::AYAT,
];

/// The ayat of a part of a regulation: the article, the reason where nothing
/// handles it, and what it says in both languages.
macro_rules! ayat {
    ($regulation:ident; $($article:literal $($reason:ident)?: $id:literal, $en:literal;)+) => {
        pub(super) static AYAT: &[crate::law::Ayat] = &[$(crate::law::Ayat {
            regulation: &crate::law::$regulation,
            article: $article,
            says: crate::text::Text::fixed($id, $en),
            reason: $crate::law::map::ayat!(@ $($reason)?),
        }),+];
    };
    (@) => { None };
    (@ $reason:ident) => { Some(crate::law::Reason::$reason) };
}
use ayat;
