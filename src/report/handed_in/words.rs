//! Numbers, names and values as a report names them.

use std::collections::HashSet;

use strum::VariantArray;

use crate::model::{Date, Jenis, KerjaSama, Period, says_nothing};
use crate::output::Cell;
use crate::registry::{Record, Registry};
use crate::report::names::{self, office_name};
use crate::report::summary::Dimension;
use crate::text;
use crate::text::{Text, counted};

/// A number in a sentence: `1.234`.
pub(super) fn number(count: usize) -> Text {
    Text::of(&count)
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

/// Whole per cent, rounded; none of nothing.
pub(super) fn per_cent(part: usize, whole: usize) -> Option<usize> {
    (200 * part + whole).checked_div(2 * whole)
}

/// Whole per cent in a table.
pub(super) fn share(part: usize, whole: usize) -> Cell {
    per_cent(part, whole).map_or(Cell::Empty, Cell::count)
}

/// `triwulan I 2024` shortened for the head of a column.
pub(super) fn short(period: Period) -> Text {
    period.in_short()
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
    dimension.label(registry, value).capital()
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

/// The sentence that says what the kinds stand for.
pub(super) fn kinds() -> Text {
    let kinds = Jenis::VARIANTS.iter();
    let kinds: Vec<Text> = kinds.map(|jenis| kind(*jenis).capital()).collect();
    text!("{kinds}.", "{kinds}.", kinds = Text::joined(&kinds, "; "))
}

/// An office by its name.
pub(super) fn office(registry: &Registry, id: Option<&str>) -> Cell {
    id.map_or_else(
        || Cell::word(None, ("tidak tercatat", "not recorded")),
        |id| Cell::word(Some(id.to_owned()), Text::same(office_name(registry, id))),
    )
}

/// Partners by their names; nothing where there are none.
pub(super) fn partners<'a>(registry: &Registry, ids: impl IntoIterator<Item = &'a String>) -> Cell {
    let partners = names::partners(registry, ids);
    if partners.is_empty() {
        Cell::Empty
    } else {
        Cell::Records(partners)
    }
}

/// The number of a document.
pub(super) fn numbered(record: &KerjaSama) -> Cell {
    let number = number_said(record);
    number.map_or_else(
        || Cell::word(None, ("tidak tercatat", "not recorded")),
        |number| Cell::Text(number.to_owned()),
    )
}

fn number_said(record: &KerjaSama) -> Option<&str> {
    let number = record.daerah.nomor.as_deref();
    number.filter(|number| !says_nothing(number))
}

/// A document in a few words: by its number, or else its title.
pub(super) fn by_number(record: &KerjaSama) -> Text {
    match number_said(record) {
        Some(number) => text!("nomor {number}", "number {number}", number),
        None => text!(
            "\"{judul}\"",
            "\"{judul}\"",
            judul = shortened(&record.judul, 60)
        ),
    }
}

/// A text that is no longer than so many letters.
pub(super) fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    // Not within a word, where there is another.
    let kept = kept
        .rsplit_once(' ')
        .map_or(kept.as_str(), |(kept, _)| kept);
    format!("{kept}…")
}

/// Some ids in a sentence; many are counted.
pub(super) fn ids<'a>(ids: impl IntoIterator<Item = &'a str>) -> Text {
    const MOST: usize = 12;
    let mut seen = HashSet::new();
    let ids: Vec<&str> = ids.into_iter().filter(|id| seen.insert(*id)).collect();
    let named = ids[..ids.len().min(MOST)].join(", ");
    match ids.len().saturating_sub(MOST) {
        0 => Text::same(named),
        more => text!(
            "{named}, dan {more} lagi",
            "{named} and {more} more",
            named,
            more
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
            "{first} sampai {last}",
            "{first} to {last}",
            first,
            last
        )),
        (None, Some(last)) => Some(text!("sampai {last}", "until {last}", last)),
        (Some(first), None) if endless => Some(text!(
            "sejak {first}, tanpa batas waktu",
            "since {first}, without an end",
            first
        )),
        (None, None) if endless => Some(Text::fixed("tanpa batas waktu", "without an end")),
        _ => record
            .waktu
            .dinyatakan
            .as_deref()
            .map(|term| text!("{term}", "{term}", term)),
    }
}
