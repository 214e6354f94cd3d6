//! The mapping of a year: the list of planned cooperation that the Kepala
//! Daerah fixes (Permendagri 22/2020 Pasal 25 ayat (2)), and the programmes and
//! activities of Kerja Sama Wajib by affair and year for the Berita Acara
//! (Pasal 5 ayat (3) and (6)).

mod attached;
mod compulsory;
mod gaps;
mod third_party;

use std::collections::BTreeMap;

use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::words::{self, ids, kind};
use crate::text::counted;
pub(super) use attached::{DECREE, MINUTES};
use compulsory::{discussed, programmes, sums};
use gaps::{gaps_of_decree, gaps_of_minutes, lacking};
use third_party::planned;

use super::{Asked, By, Report, Span, never};
use crate::law::{PM22, PP28, ksdd, ksdpk};
use crate::model::{Date, Jenis, PerkiraanNilai, Potensi, Rupiah, Sifat};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::Record;
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "pemetaan",
    about: Text::fixed(
        "daftar rencana KSDPK dan Kerja Sama Wajib setahun",
        "the planned KSDPK and Kerja Sama Wajib of a year",
    ),
    basis: &[
        ksdd(&PP28, "Pasal 5 ayat (1)"),
        ksdd(&PM22, "Pasal 5 ayat (3)"),
        ksdd(&PM22, "Pasal 5 ayat (6)"),
        ksdpk(&PM22, "Pasal 25 ayat (2)"),
    ],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::Running(12),
    refuses: never,
    make,
};

type Entry = Record<Potensi>;

/// The entries of the years of the period that the register knew by the as-of
/// day, by priority.
pub(super) fn entries<'a>(asked: &Asked<'a>) -> Vec<&'a Entry> {
    let of_year = |year: i32| {
        let first = Date::new(year, 1, 1);
        first.is_some_and(|first| asked.period.contains(first))
    };
    let entries = asked.registry.potensi.iter();
    let entries = entries
        .filter(|entry| of_year(entry.tahun) && entry.dicatat.is_none_or(|day| day <= asked.as_of));
    let mut entries: Vec<&Entry> = entries.collect();
    entries.sort_by_key(|entry| (entry.prioritas.unwrap_or(u32::MAX), &entry.id));
    entries
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Pemetaan kerja sama daerah",
        "Mapping of regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let all = entries(asked);
    let only = |keep: fn(&Entry) -> bool| -> Vec<&Entry> {
        all.iter().copied().filter(|entry| keep(entry)).collect()
    };
    let (third, wajib) = (only(is_third_party), only(is_wajib));
    let period = asked.period.in_words();

    draft.chapter(("Ringkasan", "Summary"));
    draft.say(in_words(asked, &all, &third, &wajib));
    draft.table(by_kind(&period, &all));

    draft.chapter(text!(
        "Daftar rencana kerja sama dengan pihak ketiga {period}",
        "Planned cooperation with third parties, {period}",
        period
    ));
    let is_bound = asked.bound_by(&PM22);
    draft.say_if(is_bound.then_some(Text::fixed(
        "Daftar ini disusun menurut Permendagri 22/2020 Pasal 25 ayat (2) untuk ditetapkan dengan \
         Keputusan Kepala Daerah.",
        "This list is made by Permendagri 22/2020 Pasal 25 ayat (2), for the Kepala Daerah to fix \
         by decree.",
    )));
    draft.table(planned(asked, &third));

    draft.chapter(text!(
        "Daftar rencana program dan kegiatan Kerja Sama Wajib {period}",
        "Programmes and activities of Kerja Sama Wajib, {period}",
        period
    ));
    draft.say_if(is_bound.then_some(Text::fixed(
        "Daftar ini disusun per urusan dan per tahun menurut Permendagri 22/2020 Pasal 5 ayat (3); \
         yang disepakati dituangkan dalam Berita Acara yang ditandatangani Kepala Daerah (ayat (6)).",
        "This list is made by affair and year by Permendagri 22/2020 Pasal 5 ayat (3); what is \
         agreed goes into a Berita Acara that the Kepala Daerah signs (ayat (6)).",
    )));
    draft.table(programmes(asked, &wajib));
    draft.table(sums(&wajib));
    draft.table(discussed(asked, &wajib));

    draft.worksheet();
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    draft.say_if(unplaced(&all));
    draft.say_if(lacking(&third, &gaps_of_decree(asked)));
    draft.say_if(lacking(&wajib, &gaps_of_minutes(asked)));
    draft.finish(asked)
}

fn is_third_party(entry: &Entry) -> bool {
    entry.jenis == Some(Jenis::Ksdpk)
}

fn is_wajib(entry: &Entry) -> bool {
    entry.jenis == Some(Jenis::Ksdd) && entry.sifat == Some(Sifat::Wajib)
}

/// What its programmes may cost, of some year or all years.
fn ceilings(entry: &Potensi, year: Option<i32>) -> impl Iterator<Item = Rupiah> {
    let lines = entry.program.iter();
    let lines = lines.filter(move |line| year.is_none_or(|year| line.tahun == year));
    lines.filter_map(|line| line.pagu)
}

/// What they may cost in all; nothing, if none says.
fn ceiling(entry: &Potensi, year: Option<i32>) -> Cell {
    match ceilings(entry, year).next() {
        Some(_) => Cell::total(Rupiah::sum(ceilings(entry, year))),
        None => Cell::Empty,
    }
}

/// What the programmes of all entries may cost in all.
fn all_ceilings(entries: &[&Entry]) -> Option<Rupiah> {
    Rupiah::sum(entries.iter().flat_map(|entry| ceilings(entry, None)))
}

/// What the entries are expected to bring in all; nothing, if none says.
fn expected(entries: &[&Entry], of: fn(&PerkiraanNilai) -> Option<Rupiah>) -> Cell {
    let amounts = || {
        entries
            .iter()
            .filter_map(|entry| of(&entry.perkiraan_nilai))
    };
    match amounts().next() {
        Some(_) => Cell::total(Rupiah::sum(amounts())),
        None => Cell::Empty,
    }
}

fn in_words(asked: &Asked<'_>, all: &[&Entry], third: &[&Entry], wajib: &[&Entry]) -> Text {
    let period = asked.period.in_words();
    if all.is_empty() {
        return text!(
            "Tidak ada entri pemetaan untuk {period}.",
            "The mapping has no entry for {period}.",
            period
        );
    }
    let fixed = third.iter().filter(|entry| {
        let day = entry.penetapan.tanggal;
        day.is_some_and(|day| day <= asked.as_of)
    });
    let agreed = wajib.iter().filter(|entry| {
        let day = entry.pembahasan.berita_acara.tanggal;
        day.is_some_and(|day| day <= asked.as_of)
    });
    text!(
        "Pemetaan {period} memuat {all}. Rencana kerja sama dengan pihak ketiga ada {third}, \
         dengan pagu Rp{third_sum}; sudah ditetapkan dengan Keputusan Kepala Daerah: {fixed}. Kerja Sama Wajib ada {wajib}, dengan pagu Rp{wajib_sum}; sudah dituangkan dalam \
         Berita Acara: {agreed}.",
        "The mapping of {period} has {all}. About third parties: {third}, with \
         ceilings of Rp{third_sum} in all; fixed by decree: {fixed}. Kerja Sama Wajib: {wajib}, \
         with ceilings of Rp{wajib_sum} in all; with a Berita Acara: {agreed}.",
        period,
        all = entries_in_words(all.len()),
        third = entries_in_words(third.len()),
        third_sum = all_ceilings(third),
        fixed = of_all(fixed.count(), third.len()),
        wajib = entries_in_words(wajib.len()),
        wajib_sum = all_ceilings(wajib),
        agreed = of_all(agreed.count(), wajib.len())
    )
}

/// How many of all, in a word where they are all or none.
fn of_all(some: usize, all: usize) -> Text {
    match some {
        some if some == all && all > 1 => Text::fixed("semuanya", "all"),
        some => words::some(some),
    }
}

pub(super) fn entries_in_words(count: usize) -> Text {
    counted(count, "entri", "entry", "entries")
}

/// All entries by kind: the two lists are a part of them.
fn by_kind(period: &Text, all: &[&Entry]) -> Table {
    let mut counts = BTreeMap::<(bool, Option<Jenis>, Option<Sifat>), Vec<&Entry>>::new();
    for &entry in all {
        let key = (entry.jenis.is_none(), entry.jenis, entry.sifat);
        counts.entry(key).or_default().push(entry);
    }
    sheet(counts)
        .column("jenis", ("Jenis", "Kind"), |((_, jenis, sifat), _)| {
            let name = match (jenis, sifat) {
                (None, _) => Text::fixed("Jenis belum tercatat", "Kind not recorded"),
                (Some(jenis), None) => kind(*jenis).capital(),
                (Some(jenis), Some(sifat)) => text!(
                    "{jenis}, {sifat}",
                    "{jenis}, {sifat}",
                    jenis = kind(*jenis).capital(),
                    sifat
                ),
            };
            Cell::word(jenis.map(|jenis| jenis.word().to_owned()), name)
        })
        .summed("jumlah", ("Entri", "Entries"), |(_, entries)| entries.len())
        .summed(
            "pagu",
            ("Pagu semua tahun (Rp)", "Ceiling of all years (Rp)"),
            |(_, entries)| Cell::total(all_ceilings(entries)),
        )
        .summed(
            "penerimaan",
            ("Perkiraan penerimaan (Rp)", "Expected receipts (Rp)"),
            |(_, entries)| expected(entries, |value| value.penerimaan),
        )
        .summed(
            "investasi",
            ("Perkiraan investasi (Rp)", "Expected investment (Rp)"),
            |(_, entries)| expected(entries, |value| value.investasi),
        )
        .total("jenis")
        .table(
            text!(
                "Entri pemetaan menurut jenis, {period}",
                "Entries of the mapping by kind, {period}",
                period
            ),
            Text::EMPTY,
        )
}

/// Entries that may belong on a list, and do not say so.
fn unplaced(all: &[&Entry]) -> Option<Text> {
    let unplaced = all.iter().filter(|entry| match entry.jenis {
        None => true,
        Some(jenis) => jenis == Jenis::Ksdd && entry.sifat.is_none(),
    });
    let unplaced: Vec<&str> = unplaced.map(|entry| entry.id.as_str()).collect();
    (!unplaced.is_empty()).then(|| {
        text!(
            "Jenis atau sifat belum tercatat, sehingga belum dapat masuk daftar: {ids}.",
            "Their kind, or whether they are wajib, is not recorded, so no list has them: {ids}.",
            ids = ids(unplaced)
        )
    })
}
