//! The nine items of a document, and what of them is not recorded.

use crate::model::{Date, KerjaSama, LaporanSemester, Period};
use crate::output::Cell;
use crate::registry::{Record, Registry};
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::{by_number, term};
use crate::text;
use crate::text::Text;

/// The nine items, in the order of the article.
pub(in crate::report::handed_in) static ITEMS: [(&str, Text); 9] = [
    ("judul", Text::fixed("Judul", "Title")),
    ("naskah", Text::fixed("Bentuk naskah", "Form of the text")),
    ("para_pihak", Text::fixed("Para pihak", "Parties")),
    ("maksud_tujuan", Text::fixed("Maksud dan tujuan", "Purpose")),
    ("objek", Text::fixed("Objek", "Object")),
    ("jangka_waktu", Text::fixed("Jangka waktu", "Term")),
    ("permasalahan", Text::fixed("Permasalahan", "Problems")),
    (
        "upaya",
        Text::fixed("Upaya penyelesaian", "Efforts to solve them"),
    ),
    (
        "hal_lain",
        Text::fixed("Hal lain yang disepakati", "Other matters agreed"),
    ),
];

/// What the report says of a document.
pub(in crate::report::handed_in) struct Line<'a> {
    /// The document.
    pub record: &'a Record<KerjaSama>,
    /// The items, in the order of [`ITEMS`].
    pub items: [Cell; 9],
    /// The items that are not recorded.
    pub gaps: Vec<Text>,
    /// Whether the office reported on it; none: it is reported on elsewhere.
    pub reported: Option<bool>,
}

pub(super) fn line<'a>(asked: &Asked<'a>, record: &'a Record<KerjaSama>) -> Line<'a> {
    let registry = asked.registry;
    let stand = asked.stand();
    let reports: Vec<&LaporanSemester> = record
        .laporan
        .iter()
        .filter(|report| asked.period.covers(&report.periode) && asked.happened(report.tanggal))
        .collect();
    let told = |part: fn(&LaporanSemester) -> Option<&str>| {
        let parts: Vec<&str> = reports.iter().filter_map(|report| part(report)).collect();
        if parts.is_empty() {
            Cell::Empty
        } else {
            Cell::Text(parts.join("; "))
        }
    };
    let owed: Vec<Period> = semesters(asked.period)
        .filter(|semester| {
            let end = semester.end.map_or(stand, |end| end.min(stand));
            registry.is_reported_on(record, end) && record.signed_by(end)
        })
        .collect();
    let has_come = |semester: &Period| reports.iter().any(|one| one.periode == *semester);
    let reported = (!owed.is_empty()).then(|| owed.iter().all(has_come));
    let region = std::iter::once(registry.settings.daerah.nama.clone());
    let partners = record.mitra.iter().map(|party| {
        let partner = registry.mitra.get(&party.id);
        partner.map_or_else(|| party.id.clone(), |partner| partner.nama.clone())
    });
    let mut items = [
        Cell::Text(record.judul.clone()),
        Cell::named(Some(record.naskah)),
        Cell::List(region.chain(partners).collect()),
        inherited(registry, record, |record| {
            record.maksud_tujuan.clone().map(|text| vec![text])
        }),
        inherited(registry, record, |record| {
            (!record.objek.is_empty()).then(|| record.objek.clone())
        }),
        term(registry, record, stand).map_or(Cell::Empty, Cell::said),
        told(|report| report.permasalahan.as_deref()),
        told(|report| report.upaya.as_deref()),
        agreed(registry, record, stand),
    ];
    let gaps = ITEMS.iter().zip(&items);
    let gaps = gaps.filter(|((id, _), item)| {
        let of_report = matches!(*id, "permasalahan" | "upaya");
        **item == Cell::Empty && (reported.is_some() || !of_report)
    });
    let gaps = gaps.map(|((_, title), _)| title.clone()).collect();
    for ((id, _), item) in ITEMS.iter().zip(&mut items) {
        if *item == Cell::Empty {
            *item = Cell::word(None, why_blank(id, reported));
        }
    }
    Line {
        record,
        items,
        gaps,
        reported,
    }
}

/// The semesters of a year; of a semester, itself.
fn semesters(period: Period) -> impl Iterator<Item = Period> {
    let half = |day: Option<Date>| day.and_then(|day| Period::around(day, 6));
    let (first, second) = (half(period.start), half(period.end));
    let second = second.filter(|_| first != second);
    first.into_iter().chain(second)
}

/// Why an item is not told: nobody asks for it, the report on it has not come, or
/// it is not recorded.
fn why_blank(item: &str, reported: Option<bool>) -> Text {
    match (item, reported) {
        ("permasalahan" | "upaya", None) => Text::fixed("tidak diperlukan", "not asked for"),
        ("permasalahan" | "upaya", Some(false)) => {
            Text::fixed("laporan belum diterima", "report not received")
        }
        ("permasalahan" | "upaya", Some(true)) => {
            Text::fixed("tidak disebut dalam laporan", "the report does not say")
        }
        _ => Text::fixed("tidak tercatat", "not recorded"),
    }
}

/// What the document says, or else the one that it stands under.
fn inherited(
    registry: &Registry,
    record: &Record<KerjaSama>,
    part: impl Fn(&KerjaSama) -> Option<Vec<String>>,
) -> Cell {
    if let Some(texts) = part(record) {
        return Cell::List(texts);
    }
    let above = registry.top(record).and_then(|above| part(above));
    above.map_or(Cell::Empty, |texts| {
        Cell::said(text!(
            "{texts} (menurut naskah induknya)",
            "{texts} (as the document above it says)",
            texts = texts.join(", ")
        ))
    })
}

/// What else was agreed, as far as the register holds it: the scope, the place,
/// the money, and addenda signed by the day.
fn agreed(registry: &Registry, record: &Record<KerjaSama>, day: Date) -> Cell {
    let mut parts = Vec::new();
    let mut named = |id: &'static str, en: &'static str, texts: &[String]| {
        if !texts.is_empty() {
            let name = Text::fixed(id, en);
            parts.push(text!(
                "{name}: {texts}",
                "{name}: {texts}",
                name,
                texts = texts.join(", ")
            ));
        }
    };
    named("ruang lingkup", "scope", &record.ruang_lingkup);
    named("lokasi", "place", &record.lokasi);
    let sources = record.pembiayaan.sumber.iter().copied();
    let sources: Vec<Text> = sources.map(|source| source.name()).collect();
    if !sources.is_empty() {
        let sources = Text::joined(&sources, ", ");
        parts.push(text!("sumber dana: {s}", "funding: {s}", s = sources));
    }
    if let Some(value) = record.pembiayaan.nilai {
        parts.push(text!("nilai: Rp{value}", "value: Rp{value}", value));
    }
    let addenda = registry.addenda(record);
    let addenda = addenda.filter(|one| one.signed_by(day));
    let addenda: Vec<Text> = addenda.map(|addendum| by_number(addendum)).collect();
    if !addenda.is_empty() {
        parts.push(text!(
            "diubah dengan addendum {addenda}",
            "changed by the addendum {addenda}",
            addenda = Text::joined(&addenda, ", ")
        ));
    }
    if parts.is_empty() {
        return Cell::Empty;
    }
    Cell::said(Text::joined(&parts, "; ").capital())
}
