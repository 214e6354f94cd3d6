//! The semester report: the nine items of each document in force, office by
//! office. Permendagri 22/2020 Pasal 17 ayat (5), Pasal 39 ayat (5), Pasal 46
//! ayat (2) huruf j, Pasal 60 ayat (1).

use std::collections::BTreeMap;

use super::counted::Counted;
use super::draft::{Draft, column, table};
use super::words::{self, cell, counted, documents, ids, joined, office, term};
use super::{Asked, Report, Span, listed, never};
use crate::model::{Date, Jenis, KerjaSama, LaporanSemester, Rupiah};
use crate::output::{Cell, Chart, ChartKind, Document, Series, Table};
use crate::registry::{Record, Registry, Status};
use crate::report::summary::{Count, Dimension};
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "semester",
    about: Text::fixed(
        "sembilan hal tiap naskah yang berlaku, menurut pemrakarsa",
        "the nine items of each document in force, by office",
    ),
    span: Span::Last(6),
    refuses: never,
    make,
};

/// The nine items, in the order of the article.
static ITEMS: [(&str, Text); 9] = [
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
struct Line<'a> {
    record: &'a Record<KerjaSama>,
    items: [Cell; 9],
    /// The items that are not recorded.
    gaps: Vec<Text>,
    /// Whether the office reported on it; none: it is reported on elsewhere.
    reported: Option<bool>,
}

fn make(asked: &Asked<'_>) -> Document {
    let registry = asked.registry;
    let title = Text::fixed(
        "Laporan semester pelaksanaan kerja sama daerah",
        "Semester report on regional cooperation",
    );
    let mut draft = Draft::new(title, asked.cover_of_team());
    let stand = asked.stand();
    let in_force = Counted::of(asked, Count::Berlaku);
    let (mine, others): (Vec<_>, Vec<_>) = in_force
        .records
        .iter()
        .partition(|record| is_reported(record.jenis));
    let lines = by_office(asked, &mine);
    let over = over_in_semester(asked);
    let over = by_office(asked, &over);

    draft.chapter(Text::fixed("Ringkasan", "Summary"));
    draft.say(Text::fixed(
        "Laporan ini memuat pelaksanaan KSDD, KSDPK, dan Sinergi dengan sembilan hal menurut \
         Permendagri 22/2020 Pasal 17 ayat (5) dan Pasal 39 ayat (5). Peraturan tidak mengatur isi \
         laporan Sinergi (Pasal 60); susunannya disamakan.",
        "This report tells of KSDD, KSDPK and Sinergi by the nine items of Permendagri 22/2020 \
         Pasal 17 ayat (5) and Pasal 39 ayat (5). The regulation does not say what a report on \
         Sinergi holds (Pasal 60); it is given the same form.",
    ));
    draft.say_if(asked.unfinished());
    if lines.is_empty() {
        draft.say(text!(
            "Pada {stand} tidak ada KSDD, KSDPK, atau Sinergi yang berlaku.",
            "No KSDD, KSDPK or Sinergi is in force on {stand}."; stand = stand
        ));
    } else {
        draft.say(in_words(stand, &lines));
    }
    draft.say_if(elsewhere(&others));

    draft.chapter(Text::fixed(
        "Rekapitulasi menurut pemrakarsa",
        "The offices",
    ));
    let recap = recap(registry, stand, &lines);
    let chart = chart(&recap);
    draft.table(recap);
    draft.chart(chart);

    draft.chapter(Text::fixed("Naskah yang berlaku", "Documents in force"));
    draft.table(nine(
        registry,
        text!(
            "Sembilan hal naskah yang berlaku pada {stand}",
            "The nine items of the documents in force on {stand}"; stand = stand
        ),
        text!(
            "Tidak ada naskah yang berlaku pada {stand}.",
            "No document is in force on {stand}."; stand = stand
        ),
        &lines,
    ));
    draft.chapter(Text::fixed(
        "Naskah yang berakhir dalam semester ini",
        "Documents that came to their end in this semester",
    ));
    draft.table(nine(
        registry,
        Text::fixed(
            "Sembilan hal naskah yang berakhir atau diakhiri dalam semester ini",
            "The nine items of the documents that ended in this semester",
        ),
        Text::fixed(
            "Tidak ada naskah yang berakhir atau diakhiri dalam semester ini.",
            "No document ended in this semester.",
        ),
        &over,
    ));

    draft.chapter(Text::fixed("Yang belum tercatat", "What is not recorded"));
    let all: Vec<&Line<'_>> = lines.iter().chain(&over).collect();
    draft.say_if(waited_for(&lines, &over));
    draft.table(gaps(registry, &all));
    draft.finish(asked)
}

/// Whether the report is about such cooperation: that abroad has its own, and
/// the use of assets is none.
fn is_reported(jenis: Jenis) -> bool {
    matches!(jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}

/// What ran out or was ended in the semester: it was carried out in a part of it.
fn over_in_semester<'a>(asked: &Asked<'a>) -> Vec<&'a Record<KerjaSama>> {
    let stand = asked.stand();
    let over = [Count::Berakhir, Count::Diakhiri].map(|count| Counted::of(asked, count).records);
    let over = over.into_iter().flatten();
    over.filter(|record| {
        let status = asked.registry.state(record, stand).status;
        is_reported(record.jenis) && status != Status::Berlaku
    })
    .collect()
}

/// The documents in the order of their offices' names; those without one last.
fn by_office<'a>(asked: &Asked<'a>, records: &[&'a Record<KerjaSama>]) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = records.iter().map(|record| line(asked, record)).collect();
    lines.sort_by_cached_key(|line| {
        let office = line.record.pemrakarsa.as_deref();
        let name = office.map(|id| Dimension::Pemrakarsa.order(asked.registry, id));
        (office.is_none(), name, line.record.id.clone())
    });
    lines
}

fn line<'a>(asked: &Asked<'a>, record: &'a Record<KerjaSama>) -> Line<'a> {
    let registry = asked.registry;
    let stand = asked.stand();
    let reports: Vec<&LaporanSemester> = record
        .laporan
        .iter()
        .filter(|report| report.periode == asked.period && asked.happened(report.tanggal))
        .collect();
    let told = |part: fn(&LaporanSemester) -> Option<&str>| {
        let parts: Vec<&str> = reports.iter().filter_map(|report| part(report)).collect();
        match parts.is_empty() {
            true => Cell::Empty,
            false => Cell::Text(parts.join("; ")),
        }
    };
    let reported = registry
        .is_reported_on(record, stand)
        .then_some(!reports.is_empty());
    let region = std::iter::once(registry.settings.daerah.nama.clone());
    let partners = record.mitra.iter().map(|party| {
        let partner = registry.mitra.get(&party.id);
        partner.map_or_else(|| party.id.clone(), |partner| partner.nama.clone())
    });
    let items = [
        Cell::Text(record.judul.clone()),
        listed::form(registry, record),
        Cell::List(region.chain(partners).collect()),
        inherited(registry, record, |record| {
            record.maksud_tujuan.clone().map(|text| vec![text])
        }),
        inherited(registry, record, |record| {
            (!record.objek.is_empty()).then(|| record.objek.clone())
        }),
        term(registry, record, stand).map_or(Cell::Empty, Cell::Said),
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
    Line {
        record,
        items,
        gaps,
        reported,
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
        Cell::Said(text!(
            "{texts} (menurut naskah induknya)", "{texts} (as the document above it says)";
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
                "{name}: {texts}", "{name}: {texts}"; name = name, texts = texts.join(", ")
            ));
        }
    };
    named("ruang lingkup", "scope", &record.ruang_lingkup);
    named("lokasi", "place", &record.lokasi);
    let sources = record.pembiayaan.sumber.iter().copied();
    let sources: Vec<Text> = sources.map(words::source).collect();
    if !sources.is_empty() {
        let sources = joined(&sources, ", ");
        parts.push(text!("sumber dana: {s}", "funding: {s}"; s = sources));
    }
    if let Some(value) = record.pembiayaan.nilai {
        let value = Rupiah(value);
        parts.push(text!("nilai: Rp{value}", "value: Rp{value}"; value = value));
    }
    let addenda = registry.addenda(record);
    let addenda = addenda.filter(|one| one.waktu.ditandatangani.is_some_and(|on| on <= day));
    let addenda: Vec<String> = addenda.map(|addendum| addendum.id.clone()).collect();
    if !addenda.is_empty() {
        parts.push(text!(
            "diubah dengan {ids}", "changed by {ids}"; ids = addenda.join(", ")
        ));
    }
    match parts.is_empty() {
        true => Cell::Empty,
        false => Cell::Said(words::capital(&joined(&parts, "; "))),
    }
}

fn in_words(stand: Date, lines: &[Line<'_>]) -> Text {
    let of = |jenis: Jenis| {
        lines
            .iter()
            .filter(|line| line.record.jenis == jenis)
            .count()
    };
    let owed = lines.iter().filter(|line| line.reported.is_some()).count();
    let come = lines
        .iter()
        .filter(|line| line.reported == Some(true))
        .count();
    let share = words::per_cent(come, owed).map_or(
        Text::fixed("", ""),
        |share| text!(" ({share}%)", " ({share}%)"; share = share),
    );
    let whole = lines.iter().filter(|line| line.gaps.is_empty()).count();
    text!(
        "Pada {stand} berlaku {all}: {ksdd} KSDD, {ksdpk} KSDPK, dan {sinergi} Sinergi. Laporan \
         semester pemrakarsa diperlukan untuk {owed}, yaitu PKS, kontrak, dan Kesepakatan Bersama \
         yang belum mempunyai PKS; yang tercatat diterima {come}{share}. Kesembilan hal tercatat \
         lengkap pada {whole}.",
        "On {stand} {all} are in force: {ksdd} KSDD, {ksdpk} KSDPK and {sinergi} Sinergi. A \
         semester report of the office is owed for {owed}, which are PKS, contracts, and each \
         Kesepakatan Bersama without a PKS; {come} are recorded{share}. All nine items are \
         recorded of {whole}.";
        stand = stand,
        all = documents(lines.len()),
        ksdd = of(Jenis::Ksdd),
        ksdpk = of(Jenis::Ksdpk),
        sinergi = of(Jenis::Sinergi),
        owed = documents(owed),
        come = counted(come, "laporan", "report", "reports"),
        share = share,
        whole = documents(whole)
    )
}

/// What is in force and not in this report, and where it is reported.
fn elsewhere(others: &[&Record<KerjaSama>]) -> Option<Text> {
    let assets = others
        .iter()
        .filter(|record| record.jenis == Jenis::Bmd)
        .count();
    let abroad = others.len() - assets;
    match (abroad, assets) {
        (0, 0) => None,
        (abroad, 0) => Some(text!(
            "Di luar laporan ini berlaku {abroad} dengan pihak luar negeri, yang dilaporkan \
             tersendiri menurut Permendagri 25/2020 Pasal 35.",
            "Not in this report are {abroad} with partners abroad, which are reported on by \
             Permendagri 25/2020 Pasal 35.";
            abroad = documents(abroad)
        )),
        (0, assets) => Some(text!(
            "Di luar laporan ini berlaku {assets} pemanfaatan barang milik daerah, yang mengikuti \
             peraturannya sendiri.",
            "Not in this report are {assets} on the use of regional assets, which have their own \
             regulations.";
            assets = documents(assets)
        )),
        (abroad, assets) => Some(text!(
            "Di luar laporan ini berlaku {abroad} dengan pihak luar negeri, yang dilaporkan \
             tersendiri menurut Permendagri 25/2020 Pasal 35, dan {assets} pemanfaatan barang milik \
             daerah, yang mengikuti peraturannya sendiri.",
            "Not in this report are {abroad} with partners abroad, which are reported on by \
             Permendagri 25/2020 Pasal 35, and {assets} on the use of regional assets, which have \
             their own regulations.";
            abroad = documents(abroad), assets = documents(assets)
        )),
    }
}

/// The title of an office's documents.
fn office_name(registry: &Registry, record: &KerjaSama) -> Text {
    let id = record.pemrakarsa.as_deref();
    match id {
        Some(id) => Dimension::Pemrakarsa.label(registry, id),
        None => Text::fixed("Pemrakarsa tidak tercatat", "Office not recorded"),
    }
}

/// The lines of each office, in their order.
fn offices<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l [Line<'a>]> {
    lines.chunk_by(|a, b| a.record.pemrakarsa == b.record.pemrakarsa)
}

fn recap(registry: &Registry, stand: Date, lines: &[Line<'_>]) -> Table {
    let columns = vec![
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("naskah", "Naskah berlaku", "Documents"),
        column("wajib_lapor", "Perlu laporan", "Reports owed"),
        column("diterima", "Laporan diterima", "Reports received"),
        column("belum", "Belum diterima", "Not received"),
        column(
            "kekurangan",
            "Naskah dengan kekurangan",
            "Documents with gaps",
        ),
    ];
    let numbers = |lines: &[Line<'_>]| {
        let count =
            |keep: fn(&Line<'_>) -> bool| cell(lines.iter().filter(|line| keep(line)).count());
        [
            count(|_| true),
            count(|line| line.reported.is_some()),
            count(|line| line.reported == Some(true)),
            count(|line| line.reported == Some(false)),
            count(|line| !line.gaps.is_empty()),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = offices(lines)
        .filter_map(|lines| {
            let first = lines.first()?;
            let id = first.record.pemrakarsa.clone();
            let mut row = vec![Cell::Word(id, office_name(registry, first.record))];
            row.extend(numbers(lines));
            Some(row)
        })
        .collect();
    let total_row = !rows.is_empty();
    if total_row {
        let total = Text::fixed("Jumlah", "Total");
        let mut row = vec![Cell::Word(Some("jumlah".to_owned()), total)];
        row.extend(numbers(lines));
        rows.push(row);
    }
    Table {
        total_row,
        ..table(
            text!(
                "Naskah yang berlaku pada {stand} dan laporan semesternya",
                "Documents in force on {stand} and their semester reports"; stand = stand
            ),
            Text::fixed(
                "Tidak ada pemrakarsa yang perlu melapor.",
                "No office has anything to report.",
            ),
            columns,
            rows,
        )
    }
}

/// Reports received and not received, the offices with most documents.
fn chart(recap: &Table) -> Chart {
    const MOST: usize = 12;
    let number = |row: &Vec<Cell>, at: usize| match row.get(at) {
        Some(Cell::Number(number)) => *number,
        _ => 0,
    };
    let mut rows: Vec<&Vec<Cell>> = recap.rows.iter().collect();
    rows.truncate(recap.rows.len().saturating_sub(1));
    rows.retain(|row| number(row, 2) > 0);
    rows.sort_by_key(|row| std::cmp::Reverse(number(row, 2)));
    rows.truncate(MOST);
    let series = [3, 4].map(|at| Series {
        name: recap.columns[at].title.clone(),
        values: rows.iter().map(|row| number(row, at)).collect(),
    });
    Chart {
        title: Text::fixed(
            "Laporan semester menurut pemrakarsa yang paling banyak wajib lapor",
            "Semester reports of the offices that owe most",
        ),
        kind: ChartKind::Bars,
        categories: rows
            .iter()
            .map(|row| match row.first() {
                Some(Cell::Word(_, name)) => name.clone(),
                _ => Text::fixed("", ""),
            })
            .collect(),
        series: series.into(),
        unit: Text::fixed("laporan", "reports"),
    }
}

/// The nine items as columns, office by office.
fn nine(registry: &Registry, caption: Text, empty: Text, lines: &[Line<'_>]) -> Table {
    let mut columns = vec![column("id", "Rekaman", "Record")];
    let items = ITEMS.iter();
    columns.extend(items.map(|(id, title)| crate::output::Column::brief(*id, title.clone())));
    let rows = lines.iter().map(|line| {
        let mut row = vec![Cell::Text(line.record.id.clone())];
        row.extend(line.items.clone());
        row
    });
    let groups = offices(lines).filter_map(|lines| {
        let name = office_name(registry, lines.first()?.record);
        Some((
            text!("{name} ({n})", "{name} ({n})"; name = name, n = lines.len()),
            lines.len(),
        ))
    });
    let rows = rows.collect();
    let elsewhere = lines.iter().any(|line| line.reported.is_none());
    let note = Text::fixed(
        "Permasalahan dan upaya Kesepakatan Bersama yang sudah mempunyai PKS dilaporkan pada \
         PKS-nya; untuk Sinergi peraturan tidak memintanya.",
        "The problems and efforts of a Kesepakatan Bersama with a PKS are told of the PKS; of a \
         Sinergi the regulation does not ask for them.",
    );
    Table {
        groups: groups.collect(),
        notes: elsewhere.then_some(note).into_iter().collect(),
        ..table(caption, empty, columns, rows)
    }
}

/// The documents whose semester report has not come.
fn waited_for(lines: &[Line<'_>], over: &[Line<'_>]) -> Option<Text> {
    let missing = |lines: &[Line<'_>]| -> Vec<String> {
        let missing = lines.iter().filter(|line| line.reported == Some(false));
        missing.map(|line| line.record.id.clone()).collect()
    };
    let (mut all, over) = (missing(lines), missing(over));
    let too = match over.is_empty() {
        true => Text::fixed("", ""),
        false => Text::fixed(
            ", termasuk yang berakhir dalam semester ini",
            ", among them what ended in this semester",
        ),
    };
    all.extend(over);
    (!all.is_empty()).then(|| {
        text!(
            "Laporan semester belum tercatat untuk {n}{too}: {ids}.",
            "The semester reports of {n} are not recorded{too}: {ids}.";
            n = documents(all.len()), too = too, ids = ids(all.iter().map(String::as_str))
        )
    })
}

/// What each document lacks, and how often each item is lacking.
fn gaps(registry: &Registry, lines: &[&Line<'_>]) -> Table {
    let lacking: Vec<_> = lines.iter().filter(|line| !line.gaps.is_empty()).collect();
    let mut counts = BTreeMap::<usize, usize>::new();
    for line in &lacking {
        for (at, (_, title)) in ITEMS.iter().enumerate() {
            if line.gaps.contains(title) {
                *counts.entry(at).or_default() += 1;
            }
        }
    }
    let sums = counts.iter().map(|(&at, &count)| {
        let title = &ITEMS[at].1;
        text!("{title} {count}", "{title} {count}"; title = title, count = count)
    });
    let sums: Vec<Text> = sums.collect();
    let rows = lacking.iter().map(|line| {
        vec![
            Cell::Text(line.record.id.clone()),
            Cell::Text(line.record.judul.clone()),
            office(registry, line.record.pemrakarsa.as_deref()),
            Cell::Said(joined(&line.gaps, "; ")),
        ]
    });
    let columns = vec![
        column("id", "Rekaman", "Record"),
        column("judul", "Judul", "Title"),
        column("pemrakarsa", "Pemrakarsa", "Office"),
        column("kekurangan", "Belum tercatat", "Not recorded"),
    ];
    let rows = rows.collect();
    let notes = match sums.is_empty() {
        true => Vec::new(),
        false => vec![text!(
            "Banyaknya naskah menurut hal yang belum tercatat: {sums}.",
            "Documents by the item that is not recorded: {sums}.";
            sums = joined(&sums, "; ")
        )],
    };
    Table {
        notes,
        ..table(
            Text::fixed(
                "Hal yang belum tercatat, naskah demi naskah",
                "What is not recorded, document by document",
            ),
            Text::fixed(
                "Kesembilan hal tercatat pada semua naskah dalam laporan ini.",
                "All nine items of all documents in this report are recorded.",
            ),
            columns,
            rows,
        )
    }
}
