//! What the texts of cooperation call themselves, and which form of the law each is.

use super::cell::{folded, word};
use crate::model::{Jenis, Naskah};

/// What a text that a list names is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// A text of its own; what it calls itself, where that is not the law's word.
    Text(Naskah, Option<String>),
    /// One that changes another.
    Addendum,
}

/// What a text is, by a word of its name: general, binding, a plan, of an asset, a
/// letter of intent.
#[derive(Clone, Copy)]
enum Sort {
    General,
    Note,
    Binding,
    Contract,
    Plan,
    Asset,
    Intent,
    Addendum,
}

/// Words in a name, the more telling first. Where a word stands in the name as a word,
/// the text is of that sort.
const WORDS: [(&str, Sort); 53] = [
    ("addendum", Sort::Addendum),
    ("adendum", Sort::Addendum),
    ("amandemen", Sort::Addendum),
    ("amendment", Sort::Addendum),
    ("perubahan atas", Sort::Addendum),
    ("pinjam pakai", Sort::Asset),
    ("bangun guna serah", Sort::Asset),
    ("bangun serah guna", Sort::Asset),
    ("kerja sama pemanfaatan", Sort::Asset),
    ("sewa barang milik daerah", Sort::Asset),
    ("perjanjian sewa", Sort::Asset),
    ("pemanfaatan barang milik daerah", Sort::Asset),
    ("perjanjian bmd", Sort::Asset),
    ("nota kesepahaman pengadaan", Sort::General),
    ("kontrak", Sort::Contract),
    ("contract", Sort::Contract),
    ("swakelola", Sort::Contract),
    ("spk", Sort::Contract),
    ("surat perintah kerja", Sort::Contract),
    ("jual beli", Sort::Contract),
    ("rencana kerja", Sort::Plan),
    ("rencana kerja tahunan", Sort::Plan),
    ("rencana implementasi", Sort::Plan),
    ("rkt", Sort::Plan),
    ("rk", Sort::Plan),
    ("work plan", Sort::Plan),
    ("letter of intent", Sort::Intent),
    ("loi", Sort::Intent),
    ("pernyataan kehendak", Sort::Intent),
    ("surat minat", Sort::Intent),
    ("nota kesepakatan", Sort::Note),
    ("nk", Sort::Note),
    ("perjanjian", Sort::Binding),
    ("perjanjain", Sort::Binding),
    ("pks", Sort::Binding),
    ("moa", Sort::Binding),
    ("memorandum of agreement", Sort::Binding),
    ("agreement", Sort::Binding),
    ("implementation arrangement", Sort::Binding),
    ("implementing arrangement", Sort::Binding),
    ("arrangement", Sort::Binding),
    ("pertek", Sort::Binding),
    ("psm", Sort::Binding),
    ("nphd", Sort::Binding),
    ("hibah", Sort::Binding),
    ("kesepakatan", Sort::General),
    ("kesepahaman", Sort::General),
    ("saling pengertian", Sort::General),
    ("mou", Sort::General),
    ("memorandum", Sort::General),
    ("piagam", Sort::General),
    ("ksb", Sort::General),
    ("kb", Sort::General),
];

/// Short and long forms of the law's own words.
const OF_THE_LAW: [(&str, Naskah); 6] = [
    ("ksb", Naskah::KesepakatanBersama),
    ("kb", Naskah::KesepakatanBersama),
    ("perjanjian kerja sama", Naskah::Pks),
    ("kontrak kerja sama", Naskah::Kontrak),
    ("nk", Naskah::NotaKesepakatan),
    ("rk", Naskah::RencanaKerja),
];

/// The text of that name in a cooperation of that kind; none: no such name is known.
pub(super) fn named(name: &str, jenis: Option<Jenis>) -> Option<Named> {
    let plain = folded(name);
    let padded = format!(" {plain} ");
    let has = |(word, _): &&(&str, Sort)| padded.contains(&format!(" {word} "));
    let (_, sort) = WORDS.iter().find(has)?;
    let naskah = form(*sort, jenis);
    let Some(naskah) = naskah else {
        return Some(Named::Addendum);
    };
    let is_form = |&(form, of): &(&str, Naskah)| form == plain && of == naskah;
    let is_laws = word(name) == Some(naskah) || OF_THE_LAW.iter().any(is_form);
    let own = name.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Named::Text(naskah, (!is_laws).then_some(own)))
}

/// The form that a sort of text has in a cooperation of that kind; none of an addendum.
fn form(sort: Sort, jenis: Option<Jenis>) -> Option<Naskah> {
    let is_abroad = matches!(jenis, Some(Jenis::Ksdpl | Jenis::Ksdll));
    let is_synergy = jenis == Some(Jenis::Sinergi);
    let is_home = jenis.is_some() && !is_abroad && !is_synergy;
    Some(match sort {
        Sort::Addendum => return None,
        Sort::Intent if is_home || is_synergy => Naskah::KesepakatanBersama,
        Sort::Intent => Naskah::PernyataanKehendak,
        _ if is_abroad => Naskah::NaskahLuarNegeri,
        Sort::Asset => Naskah::PerjanjianBmd,
        _ if jenis == Some(Jenis::Bmd) => Naskah::PerjanjianBmd,
        Sort::General if is_synergy => Naskah::NotaKesepakatan,
        Sort::General => Naskah::KesepakatanBersama,
        Sort::Note if is_home => Naskah::KesepakatanBersama,
        Sort::Note => Naskah::NotaKesepakatan,
        Sort::Binding => Naskah::Pks,
        Sort::Contract => Naskah::Kontrak,
        Sort::Plan if is_home => Naskah::Pks,
        Sort::Plan => Naskah::RencanaKerja,
    })
}

/// The kind of cooperation that a cell names; none: none that is known.
pub(super) fn jenis(words: &str) -> Option<Jenis> {
    let plain = folded(words);
    let has = |word: &str| format!(" {plain} ").contains(&format!(" {word} "));
    if let Ok(jenis) = plain.parse() {
        return Some(jenis);
    }
    let known = [
        ("ksdd", Jenis::Ksdd),
        ("ksdpk", Jenis::Ksdpk),
        ("ksdpl", Jenis::Ksdpl),
        ("ksdll", Jenis::Ksdll),
        ("sinergi", Jenis::Sinergi),
        ("lembaga di luar negeri", Jenis::Ksdll),
        ("lembaga luar negeri", Jenis::Ksdll),
        ("pemerintah daerah di luar negeri", Jenis::Ksdpl),
        ("daerah lain", Jenis::Ksdd),
        ("antar daerah", Jenis::Ksdd),
        ("pihak ketiga", Jenis::Ksdpk),
        ("pemerintah pusat", Jenis::Sinergi),
        ("barang milik daerah", Jenis::Bmd),
    ];
    let found = known.iter().find(|(word, _)| has(word));
    found.map(|(_, jenis)| *jenis)
}
