//! Numbers, names and values as a report names them.

use std::collections::HashSet;

use strum::VariantArray;

use crate::model::{Date, Jenis, KerjaSama, Period, Rupiah, SumberPembiayaan, Tingkat, Urusan};
use crate::output::Cell;
use crate::registry::{Record, Registry};
use crate::report::summary::Dimension;
use crate::text;
use crate::text::{Lang, Say, Text};

/// A number in a sentence: `1.234`.
pub(super) fn number(count: usize) -> Text {
    let count = Rupiah::from(count as u64);
    text!("{count}", "{count}"; count = count)
}

/// A number in a sentence, `tidak ada` for none.
pub(super) fn some(count: usize) -> Text {
    match count {
        0 => Text::fixed("tidak ada", "none"),
        count => number(count),
    }
}

/// `3 naskah`, `1 document`.
pub(super) fn documents(count: usize) -> Text {
    counted(count, "naskah", "document", "documents")
}

/// A number of things: Indonesian has one word for one and for many.
pub(super) fn counted(
    count: usize,
    id: &'static str,
    one: &'static str,
    many: &'static str,
) -> Text {
    let things = Text::fixed(id, if count == 1 { one } else { many });
    text!("{count} {things}", "{count} {things}"; count = number(count), things = things)
}

/// Whole per cent, rounded; none of nothing.
pub(super) fn per_cent(part: usize, whole: usize) -> Option<usize> {
    (200 * part + whole).checked_div(2 * whole)
}

/// A number in a table.
pub(super) fn cell(count: usize) -> Cell {
    Cell::Number(count as i64)
}

/// The texts in a row, with this between.
pub(super) fn joined(texts: &[Text], between: &str) -> Text {
    let join = |lang: Lang| {
        let texts: Vec<String> = texts.iter().map(|text| text.say(lang)).collect();
        texts.join(between)
    };
    Text::each(join)
}

/// With a capital at its start.
pub(super) fn capital(text: &Text) -> Text {
    let capital = |text: &str| {
        let mut letters = text.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        format!("{first}{}", letters.as_str())
    };
    Text::each(|lang| capital(text.get(lang)))
}

/// `triwulan I 2024` shortened for the head of a column.
pub(super) fn short(period: Period) -> Text {
    let words = period.in_words();
    let plain = |text: &str| text.replace(" Tahun ", " ").replace(" of ", " ");
    Text::each(|lang| plain(words.get(lang)))
}

/// A day in the head of a column.
pub(super) fn short_day(day: Date) -> Text {
    Text::each(|lang| day.short(lang))
}

/// A value of a dimension as a report names it.
pub(super) fn value(registry: &Registry, dimension: Dimension, value: Option<&str>) -> Text {
    let Some(value) = value else {
        return Text::fixed("Tidak tercatat", "Not recorded");
    };
    match dimension {
        Dimension::Urusan => capital(&affair(value)),
        Dimension::Golongan | Dimension::Status => capital(&plain(value)),
        Dimension::Triwulan | Dimension::Semester | Dimension::Tahun => {
            value.parse().map_or_else(|_| plain(value), short)
        }
        _ => capital(&dimension.label(registry, value)),
    }
}

/// A kind of cooperation, written out.
pub(super) fn kind(jenis: Jenis) -> Text {
    match jenis {
        Jenis::Ksdd => Text::fixed(
            "kerja sama daerah dengan daerah lain (KSDD)",
            "cooperation with other regions (KSDD)",
        ),
        Jenis::Ksdpk => Text::fixed(
            "kerja sama daerah dengan pihak ketiga (KSDPK)",
            "cooperation with third parties (KSDPK)",
        ),
        Jenis::Sinergi => Text::fixed(
            "Sinergi dengan Pemerintah Pusat",
            "Sinergi with the central government",
        ),
        Jenis::Ksdpl => Text::fixed(
            "kerja sama dengan pemerintah daerah di luar negeri (KSDPL)",
            "cooperation with regions abroad (KSDPL)",
        ),
        Jenis::Ksdll => Text::fixed(
            "kerja sama dengan lembaga di luar negeri (KSDLL)",
            "cooperation with institutions abroad (KSDLL)",
        ),
        Jenis::Bmd => Text::fixed(
            "pemanfaatan barang milik daerah (BMD)",
            "use of regional assets (BMD)",
        ),
    }
}

/// An affair as the article writes it, commas and all. Permendagri 22/2020
/// Pasal 4 ayat (1).
fn affair(slug: &str) -> Text {
    match slug {
        "ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat" => Text::fixed(
            "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
            "ketenteraman, ketertiban umum, dan pelindungan masyarakat",
        ),
        "koperasi-usaha-kecil-dan-menengah" => Text::fixed(
            "koperasi, usaha kecil, dan menengah",
            "koperasi, usaha kecil, dan menengah",
        ),
        slug => plain(slug),
    }
}

/// Where money comes from, in words.
pub(super) fn source(source: SumberPembiayaan) -> Text {
    match source {
        SumberPembiayaan::Apbd => Text::fixed("APBD", "APBD"),
        SumberPembiayaan::Apbn => Text::fixed("APBN", "APBN"),
        SumberPembiayaan::Mitra => Text::fixed("mitra", "the partner"),
        SumberPembiayaan::ParaPihak => Text::fixed("para pihak", "each party"),
        SumberPembiayaan::Lainnya => Text::fixed("sumber lain", "another source"),
    }
}

/// By what a table counts, in its caption.
pub(super) fn by(dimension: Dimension) -> Text {
    match dimension {
        Dimension::Jenis => Text::fixed("jenis", "kind"),
        Dimension::Naskah => Text::fixed("bentuk naskah", "form of the text"),
        Dimension::Urusan => Text::fixed("urusan", "affair of government"),
        other => {
            let title = other.title();
            Text::each(|lang| title.get(lang).to_lowercase())
        }
    }
}

/// The sentence that says what the kinds stand for.
pub(super) fn kinds() -> Text {
    let name = |jenis: Jenis| capital(&kind(jenis));
    let kinds = Jenis::VARIANTS.iter().copied().map(name);
    let kinds: Vec<Text> = kinds.collect();
    text!("{kinds}.", "{kinds}."; kinds = joined(&kinds, "; "))
}

/// A slug as words.
fn plain(slug: &str) -> Text {
    Text::same(&slug.replace('-', " "))
}

/// The affairs in words: `perhubungan dan sosial`.
pub(super) fn affairs(urusan: &[Urusan]) -> Cell {
    if urusan.is_empty() {
        return Cell::Empty;
    }
    let names = urusan.iter().map(|urusan| affair(urusan.word()));
    let names: Vec<Text> = names.collect();
    let words: Vec<&str> = urusan.iter().map(|urusan| urusan.word()).collect();
    Cell::word(Some(words.join("; ")), capital(&joined(&names, "; ")))
}

/// An office by its name.
pub(super) fn office(registry: &Registry, id: Option<&str>) -> Cell {
    let Some(id) = id else { return Cell::Empty };
    let name = Dimension::Pemrakarsa.label(registry, id);
    Cell::word(Some(id.to_owned()), name)
}

/// The partners by their names.
pub(super) fn partners<'a>(registry: &Registry, ids: impl Iterator<Item = &'a String>) -> Cell {
    let named = ids.map(|id| {
        let name = registry.mitra.get(id).map_or(id, |mitra| &mitra.nama);
        (id.clone(), name.clone())
    });
    let named: Vec<(String, String)> = named.collect();
    match named.is_empty() {
        true => Cell::Empty,
        false => Cell::Records(named),
    }
}

/// The partners of a document by their names.
pub(super) fn partners_of(registry: &Registry, record: &KerjaSama) -> Cell {
    partners(registry, record.mitra.iter().map(|party| &party.id))
}

/// Some ids in a sentence; many are counted.
pub(super) fn ids<'a>(ids: impl IntoIterator<Item = &'a str>) -> Text {
    const MOST: usize = 12;
    let mut seen = HashSet::new();
    let ids: Vec<&str> = ids.into_iter().filter(|id| seen.insert(*id)).collect();
    let named = ids[..ids.len().min(MOST)].join(", ");
    match ids.len().saturating_sub(MOST) {
        0 => text!("{named}", "{named}"; named = named),
        more => text!(
            "{named}, dan {more} lagi", "{named} and {more} more"; named = named, more = more
        ),
    }
}

/// When a document is in force, in words; none where that is not known.
pub(super) fn term(registry: &Registry, record: &Record<KerjaSama>, day: Date) -> Option<Text> {
    let first = record.first_day();
    let last = registry.state(record, day).last_day;
    let endless = record.waktu.tanpa_batas == Some(true);
    match (first, last) {
        (Some(first), Some(last)) => Some(text!(
            "{first} sampai {last}", "{first} to {last}"; first = first, last = last
        )),
        (None, Some(last)) => Some(text!("sampai {last}", "until {last}"; last = last)),
        (Some(first), None) if endless => Some(text!(
            "sejak {first}, tanpa batas waktu", "since {first}, without an end"; first = first
        )),
        (None, None) if endless => Some(Text::fixed("tanpa batas waktu", "without an end")),
        _ => record
            .waktu
            .dinyatakan
            .map(|term| text!("{term}", "{term}"; term = term)),
    }
}

/// What the head of the region is called: `Bupati Kutai Kartanegara`.
pub(super) fn head_of_region(registry: &Registry) -> Text {
    let region = &registry.settings.daerah;
    let (office, levels) = match region.tingkat {
        Tingkat::Provinsi => ("Gubernur", ["Provinsi ", "Daerah Istimewa "]),
        Tingkat::Kabupaten => ("Bupati", ["Kabupaten ", "Kab. "]),
        Tingkat::Kota => ("Wali Kota", ["Kota ", "Kota Administrasi "]),
    };
    let name = levels
        .iter()
        .find_map(|level| region.nama.strip_prefix(level));
    let name = name.unwrap_or(&region.nama);
    text!("{office} {name}", "{office} {name}"; office = office, name = name)
}
