//! The mapping of a year: the list of planned cooperation that the Kepala
//! Daerah fixes (Permendagri 22/2020 Pasal 25 ayat (2)), and the programmes and
//! activities of Kerja Sama Wajib by affair and year for the Berita Acara
//! (Pasal 5 ayat (3) and (6)).

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, column, table};
use super::words::{self, affairs, capital, cell, counted, ids, joined, kind, office, partners};
use super::{Asked, Report, Span, never};
use crate::model::{Date, Jenis, Potensi, Program, Rupiah, Sifat};
use crate::output::{Cell, Column, Document, Table};
use crate::registry::Record;
use crate::text;
use crate::text::{Lang, Say, Text};

pub(super) const REPORT: Report = Report {
    name: "pemetaan",
    about: Text::fixed(
        "daftar rencana KSDPK dan Kerja Sama Wajib setahun",
        "the planned KSDPK and Kerja Sama Wajib of a year",
    ),
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
    let entries = entries.filter(|entry| of_year(entry.tahun) && asked.happened(entry.dicatat));
    let mut entries: Vec<&Entry> = entries.collect();
    entries.sort_by_key(|entry| (entry.prioritas.unwrap_or(u32::MAX), &entry.id));
    entries
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Pemetaan kerja sama daerah",
        "Mapping of regional cooperation",
    );
    let mut draft = Draft::new(title, asked.cover_of_head());
    let all = entries(asked);
    let third: Vec<&Entry> = all
        .iter()
        .copied()
        .filter(|entry| is_third_party(entry))
        .collect();
    let wajib: Vec<&Entry> = all
        .iter()
        .copied()
        .filter(|entry| is_wajib(entry))
        .collect();
    let period = asked.period.in_words();

    draft.chapter(Text::fixed("Ringkasan", "Summary"));
    draft.say(in_words(asked, &all, &third, &wajib));
    draft.table(by_kind(&period, &all));
    draft.say_if(unplaced(&all));

    draft.chapter(text!(
        "Daftar rencana kerja sama dengan pihak ketiga {period}",
        "Planned cooperation with third parties, {period}"; period = period
    ));
    draft.say(Text::fixed(
        "Daftar ini disusun menurut Permendagri 22/2020 Pasal 25 ayat (2) untuk ditetapkan dengan \
         Keputusan Kepala Daerah.",
        "This list is made by Permendagri 22/2020 Pasal 25 ayat (2), for the Kepala Daerah to fix \
         by decree.",
    ));
    draft.table(planned(asked, &third));
    draft.say_if(lacking(&third, &gaps_of_decree(asked)));

    draft.chapter(text!(
        "Daftar rencana program dan kegiatan Kerja Sama Wajib {period}",
        "Programmes and activities of Kerja Sama Wajib, {period}"; period = period
    ));
    draft.say(Text::fixed(
        "Daftar ini disusun per urusan dan per tahun menurut Permendagri 22/2020 Pasal 5 ayat (3); \
         yang disepakati dituangkan dalam Berita Acara yang ditandatangani Kepala Daerah (ayat (6)).",
        "This list is made by affair and year by Permendagri 22/2020 Pasal 5 ayat (3); what is \
         agreed goes into a Berita Acara that the Kepala Daerah signs (ayat (6)).",
    ));
    draft.table(programmes(asked, &wajib));
    draft.table(sums(&wajib));
    draft.table(discussed(asked, &wajib));
    draft.say_if(lacking(&wajib, &gaps_of_minutes(asked)));
    draft.finish(asked)
}

fn is_third_party(entry: &Entry) -> bool {
    entry.jenis == Some(Jenis::Ksdpk)
}

fn is_wajib(entry: &Entry) -> bool {
    entry.jenis == Some(Jenis::Ksdd) && entry.sifat == Some(Sifat::Wajib)
}

/// What its programmes may cost in all, of some year or all years.
fn ceiling(entry: &Potensi, year: Option<i32>) -> Option<u64> {
    let lines = entry.program.iter();
    let lines = lines.filter(|line| year.is_none_or(|year| line.tahun == year));
    let known: Vec<u64> = lines.filter_map(|line| line.pagu).collect();
    (!known.is_empty()).then(|| sum(known))
}

fn sum(amounts: impl IntoIterator<Item = u64>) -> u64 {
    amounts.into_iter().fold(0, u64::saturating_add)
}

fn money(amount: Option<u64>) -> Cell {
    amount.map_or(Cell::Empty, |amount| Cell::Money(Rupiah(amount)))
}

fn in_words(asked: &Asked<'_>, all: &[&Entry], third: &[&Entry], wajib: &[&Entry]) -> Text {
    let period = asked.period.in_words();
    if all.is_empty() {
        return text!(
            "Tidak ada entri pemetaan untuk {period}.",
            "The mapping has no entry for {period}."; period = period
        );
    }
    let total =
        |entries: &[&Entry]| Rupiah(sum(entries.iter().filter_map(|entry| ceiling(entry, None))));
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
         dengan pagu Rp{third_sum}; {fixed} di antaranya yang sudah ditetapkan dengan Keputusan Kepala \
         Daerah. Kerja Sama Wajib ada {wajib}, dengan pagu Rp{wajib_sum}; {agreed} di antaranya \
         yang sudah dituangkan dalam Berita Acara.",
        "The mapping of {period} has {all}. Of these, {third} are about third parties, with \
         ceilings of Rp{third_sum} in all; {fixed} are fixed by decree. {wajib} are Kerja Sama \
         Wajib, with ceilings of Rp{wajib_sum} in all; {agreed} have their Berita Acara.";
        period = period,
        all = entries_in_words(all.len()),
        third = entries_in_words(third.len()),
        third_sum = total(third),
        fixed = words::some(fixed.count()),
        wajib = entries_in_words(wajib.len()),
        wajib_sum = total(wajib),
        agreed = words::some(agreed.count())
    )
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
    let mut rows: Vec<Vec<Cell>> = counts
        .iter()
        .map(|((_, jenis, sifat), entries)| {
            let name = match (jenis, sifat) {
                (None, _) => Text::fixed("Jenis belum tercatat", "Kind not recorded"),
                (Some(jenis), None) => capital(&kind(*jenis)),
                (Some(jenis), Some(sifat)) => text!(
                    "{jenis}, {sifat}", "{jenis}, {sifat}";
                    jenis = capital(&kind(*jenis)), sifat = sifat
                ),
            };
            let word = jenis.map(|jenis| jenis.word().to_owned());
            let pagu = sum(entries.iter().filter_map(|entry| ceiling(entry, None)));
            vec![
                Cell::Word(word, name),
                cell(entries.len()),
                Cell::Money(Rupiah(pagu)),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let pagu = sum(all.iter().filter_map(|entry| ceiling(entry, None)));
        let total = Text::fixed("Jumlah", "Total");
        rows.push(vec![
            Cell::Word(Some("jumlah".to_owned()), total),
            cell(all.len()),
            Cell::Money(Rupiah(pagu)),
        ]);
    }
    Table {
        total_row: !rows.is_empty(),
        ..table(
            text!(
                "Entri pemetaan menurut jenis, {period}", "Entries of the mapping by kind, {period}";
                period = period
            ),
            Text::fixed("", ""),
            vec![
                column("jenis", "Jenis", "Kind"),
                column("jumlah", "Entri", "Entries"),
                column("pagu", "Pagu semua tahun (Rp)", "Ceiling of all years (Rp)"),
            ],
            rows,
        )
    }
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
            "Their kind, or whether they are wajib, is not recorded, so no list has them: {ids}.";
            ids = ids(unplaced)
        )
    })
}

/// The list of planned cooperation with third parties.
fn planned(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let mut rows: Vec<Vec<Cell>> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| {
            let years = match (entry.tahun_mulai, entry.tahun_selesai) {
                (Some(first), Some(last)) if first != last => Some(format!("{first}-{last}")),
                (first, last) => first.or(last).map(|year| year.to_string()),
            };
            let decree = &entry.penetapan;
            let decree = decree.tanggal.filter(|&day| day <= asked.as_of).map_or(
                Cell::Said(Text::fixed("belum ditetapkan", "not fixed yet")),
                |day| {
                    let number = decree.nomor.as_deref().unwrap_or("-");
                    Cell::Said(
                        text!("{number}, {day}", "{number}, {day}"; number = number, day = day),
                    )
                },
            );
            vec![
                cell(at + 1),
                Cell::Text(entry.id.clone()),
                Cell::Text(entry.judul.clone()),
                affairs(&entry.urusan),
                partners(registry, entry.calon_mitra.iter()),
                list(&entry.lokasi),
                Cell::number(entry.prioritas.map(i64::from)),
                Cell::text(years.as_deref()),
                office(registry, entry.pemrakarsa.as_deref()),
                money(ceiling(entry, Some(entry.tahun))),
                money(ceiling(entry, None)),
                decree,
            ]
        })
        .collect();
    if !rows.is_empty() {
        let total = |year: fn(&Entry) -> Option<i32>| {
            let sums = entries
                .iter()
                .filter_map(|entry| ceiling(entry, year(entry)));
            Cell::Money(Rupiah(sum(sums)))
        };
        let mut last = vec![Cell::Empty; 12];
        last[2] = Cell::Word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total"));
        last[9] = total(|entry| Some(entry.tahun));
        last[10] = total(|_| None);
        rows.push(last);
    }
    let period = asked.period.in_words();
    let columns = vec![
        column("no", "No.", "No."),
        column("id", "Rekaman", "Record"),
        column("judul", "Rencana kerja sama", "Planned cooperation"),
        column("urusan", "Urusan", "Affairs"),
        column("calon_mitra", "Calon mitra", "Candidate partners"),
        column("lokasi", "Lokasi", "Place"),
        column("prioritas", "Prioritas", "Priority"),
        column("tahun", "Tahun pelaksanaan", "Years"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column(
            "pagu_tahun",
            "Pagu tahun ini (Rp)",
            "Ceiling of the year (Rp)",
        ),
        column("pagu", "Pagu semua tahun (Rp)", "Ceiling of all years (Rp)"),
        column("penetapan", "Keputusan Kepala Daerah", "Decree"),
    ];
    Table {
        total_row: !rows.is_empty(),
        ..table(
            text!("Daftar rencana KSDPK {period}", "Planned KSDPK, {period}"; period = period),
            text!(
                "Tidak ada rencana kerja sama dengan pihak ketiga dalam pemetaan {period}.",
                "The mapping of {period} plans no cooperation with third parties.";
                period = period
            ),
            columns,
            rows,
        )
    }
}

fn list(texts: &[String]) -> Cell {
    match texts.is_empty() {
        true => Cell::Empty,
        false => Cell::List(texts.to_vec()),
    }
}

/// A programme of an entry; of an entry without any, none.
struct Line<'a> {
    entry: &'a Entry,
    program: Option<&'a Program>,
}

/// The affairs under which an entry stands; all of them together, so that its
/// money counts once.
fn heading(entry: &Entry) -> Text {
    match affairs(&entry.urusan) {
        Cell::Word(_, name) => name,
        _ => Text::fixed("Urusan belum tercatat", "Affairs not recorded"),
    }
}

/// By affair, then year, then priority.
fn lines<'a>(entries: &[&'a Entry]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = entries
        .iter()
        .flat_map(|&entry| {
            let empty = entry.program.is_empty().then_some(None);
            let programs = entry.program.iter().map(Some).chain(empty);
            programs.map(move |program| Line { entry, program })
        })
        .collect();
    lines.sort_by_key(|line| {
        (
            line.entry.urusan.is_empty(),
            line.entry.urusan.clone(),
            line.program.map_or(i32::MAX, |program| program.tahun),
            line.entry.prioritas.unwrap_or(u32::MAX),
            &line.entry.id,
        )
    });
    lines
}

/// The programmes and activities of Kerja Sama Wajib, affair by affair.
fn programmes(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let lines = lines(entries);
    let mut rows: Vec<Vec<Cell>> = lines
        .iter()
        .enumerate()
        .map(|(at, Line { entry, program })| {
            vec![
                cell(at + 1),
                Cell::Text(entry.id.clone()),
                affairs(&entry.urusan),
                Cell::text(program.map(|program| program.tahun).as_ref()),
                Cell::text(program.and_then(|program| program.program.as_deref())),
                Cell::text(program.and_then(|program| program.kegiatan.as_deref())),
                Cell::number(entry.prioritas.map(i64::from)),
                partners(registry, entry.calon_mitra.iter()),
                office(registry, entry.pemrakarsa.as_deref()),
                money(program.and_then(|program| program.pagu)),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let mut last = vec![Cell::Empty; 10];
        last[4] = Cell::Word(Some("jumlah".to_owned()), Text::fixed("Jumlah", "Total"));
        last[9] = Cell::Money(Rupiah(sum(entries
            .iter()
            .filter_map(|entry| ceiling(entry, None)))));
        rows.push(last);
    }
    let period = asked.period.in_words();
    let columns = vec![
        column("no", "No.", "No."),
        column("id", "Rekaman", "Record"),
        column("urusan", "Urusan", "Affairs"),
        column("tahun", "Tahun", "Year"),
        column("program", "Program", "Programme"),
        column("kegiatan", "Kegiatan", "Activity"),
        column("prioritas", "Prioritas", "Priority"),
        column("calon_mitra", "Daerah mitra", "Partner region"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("pagu", "Pagu (Rp)", "Ceiling (Rp)"),
    ];
    Table {
        total_row: !rows.is_empty(),
        ..table(
            text!(
                "Program dan kegiatan Kerja Sama Wajib per urusan dan per tahun, pemetaan {period}",
                "Programmes and activities of Kerja Sama Wajib by affair and year, mapping of \
                 {period}"; period = period
            ),
            text!(
                "Tidak ada Kerja Sama Wajib dalam pemetaan {period}.",
                "The mapping of {period} has no Kerja Sama Wajib."; period = period
            ),
            columns,
            rows,
        )
    }
}

/// The ceilings by affair and year.
fn sums(entries: &[&Entry]) -> Table {
    let lines = lines(entries);
    let programs = lines.iter().filter_map(|line| line.program);
    let years: BTreeSet<i32> = programs.map(|program| program.tahun).collect();
    let amount = |lines: &[Line<'_>], year: Option<i32>| {
        let programs = lines.iter().filter_map(|line| line.program);
        let of_year = programs.filter(|program| year.is_none_or(|year| program.tahun == year));
        Cell::Money(Rupiah(sum(of_year.filter_map(|program| program.pagu))))
    };
    let amounts = |lines: &[Line<'_>]| {
        let each = years.iter().map(|&year| amount(lines, Some(year)));
        each.chain([amount(lines, None)]).collect::<Vec<Cell>>()
    };
    let mut rows: Vec<Vec<Cell>> = lines
        .chunk_by(|a, b| a.entry.urusan == b.entry.urusan)
        .filter_map(|lines| {
            let entry = lines.first()?.entry;
            let words: Vec<&str> = entry.urusan.iter().map(|urusan| urusan.word()).collect();
            let word = (!words.is_empty()).then(|| words.join("; "));
            let mut row = vec![Cell::Word(word, heading(entry))];
            row.extend(amounts(lines));
            Some(row)
        })
        .collect();
    if !rows.is_empty() {
        let total = Text::fixed("Jumlah", "Total");
        let mut row = vec![Cell::Word(Some("jumlah".to_owned()), total)];
        row.extend(amounts(&lines));
        rows.push(row);
    }
    let mut columns = vec![column("urusan", "Urusan", "Affairs")];
    columns.extend(
        years
            .iter()
            .map(|year| Column::brief(year.to_string(), text!("{year}", "{year}"; year = year))),
    );
    columns.push(column("jumlah", "Jumlah", "Total"));
    Table {
        total_row: !rows.is_empty(),
        ..table(
            Text::fixed(
                "Pagu Kerja Sama Wajib per urusan dan per tahun (Rp)",
                "Ceilings of Kerja Sama Wajib by affair and year (Rp)",
            ),
            Text::fixed("", ""),
            columns,
            rows,
        )
    }
}

/// Where the entries were discussed, and their Berita Acara.
fn discussed(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let happened = |day: Option<Date>| day.filter(|&day| day <= asked.as_of);
    let rows = entries.iter().map(|entry| {
        let talk = &entry.pembahasan;
        let minutes = &talk.berita_acara;
        let signed = happened(minutes.tanggal);
        vec![
            Cell::Text(entry.id.clone()),
            Cell::Text(entry.judul.clone()),
            talk.forum.map_or(Cell::Empty, |forum| {
                let said = |lang: Lang| forum.say(lang).into();
                let name = Text {
                    id: said(Lang::Id),
                    en: said(Lang::En),
                };
                Cell::Word(Some(forum.word().to_owned()), capital(&name))
            }),
            Cell::date(happened(talk.tanggal)),
            Cell::text(minutes.nomor.as_deref().filter(|_| signed.is_some())),
            signed.map_or(Cell::Said(Text::fixed("belum ada", "none yet")), Cell::Date),
        ]
    });
    let columns = vec![
        column("id", "Rekaman", "Record"),
        column("judul", "Rencana kerja sama", "Planned cooperation"),
        column("forum", "Forum", "Forum"),
        column("dibahas", "Dibahas", "Discussed"),
        column(
            "berita_acara",
            "Nomor Berita Acara",
            "Number of the Berita Acara",
        ),
        column(
            "tanggal",
            "Tanggal Berita Acara",
            "Date of the Berita Acara",
        ),
    ];
    let rows = rows.collect();
    table(
        Text::fixed(
            "Pembahasan dan Berita Acara Kerja Sama Wajib",
            "Discussion and Berita Acara of Kerja Sama Wajib",
        ),
        Text::fixed("", ""),
        columns,
        rows,
    )
}

/// Something that an entry may lack.
type Gap<'g> = (Text, Box<dyn Fn(&Entry) -> bool + 'g>);

fn gaps_of_both<'g>() -> Vec<Gap<'g>> {
    vec![
        (
            Text::fixed("urusan", "affairs"),
            Box::new(|entry| entry.urusan.is_empty()),
        ),
        (
            Text::fixed("pemrakarsa", "office"),
            Box::new(|entry| entry.pemrakarsa.is_none()),
        ),
        (
            Text::fixed("calon mitra", "candidate partner"),
            Box::new(|entry| entry.calon_mitra.is_empty()),
        ),
        (
            Text::fixed("prioritas", "priority"),
            Box::new(|entry| entry.prioritas.is_none()),
        ),
        (
            Text::fixed("program dan kegiatan", "programmes and activities"),
            Box::new(|entry| entry.program.is_empty()),
        ),
        (
            Text::fixed("pagu", "ceiling"),
            Box::new(|entry| {
                let mut programs = entry.program.iter();
                !entry.program.is_empty() && programs.any(|line| line.pagu.is_none())
            }),
        ),
    ]
}

fn gaps_of_decree<'g>(asked: &'g Asked<'_>) -> Vec<Gap<'g>> {
    let mut gaps = gaps_of_both();
    gaps.push((
        Text::fixed("Keputusan Kepala Daerah", "decree"),
        Box::new(|entry| entry.penetapan.tanggal.is_none_or(|day| day > asked.as_of)),
    ));
    gaps
}

fn gaps_of_minutes<'g>(asked: &'g Asked<'_>) -> Vec<Gap<'g>> {
    let mut gaps = gaps_of_both();
    gaps.push((
        Text::fixed("forum pembahasan", "forum"),
        Box::new(|entry| entry.pembahasan.forum.is_none()),
    ));
    gaps.push((
        Text::fixed("Berita Acara", "Berita Acara"),
        Box::new(|entry| {
            let day = entry.pembahasan.berita_acara.tanggal;
            day.is_none_or(|day| day > asked.as_of)
        }),
    ));
    gaps
}

/// Names what the entries lack, and which.
fn lacking(entries: &[&Entry], gaps: &[Gap<'_>]) -> Option<Text> {
    let named = gaps.iter().filter_map(|(what, lacks)| {
        let lacking = entries.iter().filter(|entry| lacks(entry));
        let lacking: Vec<&str> = lacking.map(|entry| entry.id.as_str()).collect();
        (!lacking.is_empty()).then(|| {
            text!(
                "{what} pada {ids}", "{what} of {ids}"; what = what, ids = ids(lacking)
            )
        })
    });
    let named: Vec<Text> = named.collect();
    (!named.is_empty()).then(|| {
        text!(
            "Yang belum tercatat: {named}.", "Not recorded: {named}.";
            named = joined(&named, "; ")
        )
    })
}
