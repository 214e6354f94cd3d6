//! The semester report: the nine items of each document in force, office by
//! office. Permendagri 22/2020 Pasal 17 ayat (5), Pasal 39 ayat (5), Pasal 46
//! ayat (2) huruf j, Pasal 60 ayat (1).

mod line;
mod office;
mod recap;
mod told;

use crate::report::handed_in::counted::Counted;
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::listed::obstacles;
use crate::report::handed_in::words::{self, documents};
use crate::text::counted;
pub(super) use line::Line;
use line::line;
use recap::chart;
pub(super) use recap::recap;
use told::{gaps, nine, waited_for};

use super::{Asked, By, Report, Span, completeness, luar_negeri, never};
use crate::law::{PM22, cooperation, ksdd, ksdpk, sinergi};
use crate::model::{Date, Jenis, KerjaSama};
use crate::output::Document;
use crate::registry::{Record, Status};
use crate::report::summary::{Count, Dimension};
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "semester",
    about: Text::fixed(
        "sembilan hal tiap naskah yang berlaku, menurut pemrakarsa",
        "the nine items of each document in force, by office",
    ),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (5)"),
        ksdpk(&PM22, "Pasal 39 ayat (5)"),
        cooperation(&PM22, "Pasal 46 ayat (2) huruf j"),
        sinergi(&PM22, "Pasal 60 ayat (1)").of_regency(),
    ],
    by: By::Team,
    of_office: Some(&office::REPORT),
    judged: false,
    span: Span::Last(6),
    refuses: never,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let registry = asked.registry;
    let title = Text::fixed(
        "Laporan semester pelaksanaan kerja sama daerah",
        "Semester report on regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let stand = asked.stand();
    let in_force = Counted::of(asked, Count::Berlaku);
    let (mine, others): (Vec<_>, Vec<_>) = in_force
        .records
        .iter()
        .partition(|record| is_reported(record.jenis));
    let lines = by_office(asked, &mine);
    let over = over_in_period(asked);
    let over = by_office(asked, &over);

    draft.introduction(
        asked,
        Text::fixed(
            "Laporan ini memuat pelaksanaan KSDD, KSDPK, dan Sinergi dengan sembilan hal menurut \
         Permendagri 22/2020 Pasal 17 ayat (5) dan Pasal 39 ayat (5). Peraturan tidak mengatur isi \
         laporan Sinergi (Pasal 60); susunannya disamakan.",
            "This report tells of KSDD, KSDPK and Sinergi by the nine items of Permendagri 22/2020 \
         Pasal 17 ayat (5) and Pasal 39 ayat (5). The regulation does not say what a report on \
         Sinergi holds (Pasal 60); it is given the same form.",
        ),
    );
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    if lines.is_empty() {
        draft.say(text!(
            "Pada {stand} tidak ada KSDD, KSDPK, atau Sinergi yang berlaku.",
            "No KSDD, KSDPK or Sinergi is in force on {stand}.",
            stand
        ));
    } else {
        draft.say(in_words(stand, &lines));
    }
    draft.say_if(elsewhere(asked, &others));

    draft.chapter(("Rekapitulasi menurut pemrakarsa", "The offices"));
    let recap = recap(registry, stand, &lines);
    let chart = chart(&recap);
    draft.table(recap);
    draft.chart(chart);

    draft.chapter(("Hambatan pelaksanaan", "Obstacles"));
    draft.table(obstacles(asked, |record| is_reported(record.jenis)));
    draft.conclusion();

    draft.appendix();
    bound_behind(&mut draft, asked, &lines, &over);

    draft.worksheet();
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    let all: Vec<&Line<'_>> = lines.iter().chain(&over).collect();
    draft.table(waited_for(registry, &all));
    draft.table(gaps(registry, &all));
    completeness::chapter(&mut draft, asked, &in_force);
    draft.finish(asked)
}

/// The nine items of what is in force and of what came to its end, for the appendix.
pub(super) fn bound_behind(
    draft: &mut Draft,
    asked: &Asked<'_>,
    lines: &[Line<'_>],
    over: &[Line<'_>],
) {
    let stand = asked.stand();
    draft.chapter((
        "Lampiran: naskah yang berlaku",
        "Appendix: documents in force",
    ));
    draft.table(nine(
        asked.registry,
        text!(
            "Sembilan hal naskah yang berlaku pada {stand}",
            "The nine items of the documents in force on {stand}",
            stand
        ),
        text!(
            "Tidak ada naskah yang berlaku pada {stand}.",
            "No document is in force on {stand}.",
            stand
        ),
        lines,
    ));
    let period = asked.period.in_words();
    draft.chapter(text!(
        "Lampiran: naskah yang berakhir dalam {period}",
        "Appendix: documents that came to their end in {period}",
        period
    ));
    draft.table(nine(
        asked.registry,
        text!(
            "Sembilan hal naskah yang berakhir atau diakhiri dalam {period}",
            "The nine items of the documents that ended in {period}",
            period
        ),
        text!(
            "Tidak ada naskah yang berakhir atau diakhiri dalam {period}.",
            "No document ended in {period}.",
            period
        ),
        over,
    ));
}

/// Whether the report is about such cooperation: that abroad has its own, and
/// the use of assets is none.
pub(super) fn is_reported(jenis: Jenis) -> bool {
    matches!(jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi)
}

/// What ran out or was ended in the period: it was carried out in a part of it.
fn over_in_period<'a>(asked: &Asked<'a>) -> Vec<&'a Record<KerjaSama>> {
    let stand = asked.stand();
    let over = [Count::Berakhir, Count::Diakhiri].map(|count| Counted::of(asked, count).records);
    let over = over.into_iter().flatten();
    over.filter(|record| {
        let status = asked.registry.state(record, stand).status;
        is_reported(record.jenis) && status != Status::Berlaku
    })
    .collect()
}

/// What is in force of such documents, and what of them came to its end in the period,
/// by office.
pub(super) fn told_of<'a>(
    asked: &Asked<'a>,
    is_told: impl Fn(&KerjaSama) -> bool,
) -> (Vec<Line<'a>>, Vec<Line<'a>>) {
    let in_force = Counted::of(asked, Count::Berlaku).records;
    let lines = |records: Vec<&'a Record<KerjaSama>>| {
        let told = records.into_iter().filter(|record| is_told(record));
        by_office(asked, &told.collect::<Vec<_>>())
    };
    (lines(in_force), lines(over_in_period(asked)))
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
    let share = words::per_cent(come, owed).map_or(Text::EMPTY, |share| {
        text!(" ({share}%)", " ({share}%)", share)
    });
    let whole: Vec<_> = lines.iter().filter(|line| line.gaps.is_empty()).collect();
    let unasked = whole.iter().filter(|line| line.reported.is_none()).count();
    let unasked = match unasked {
        0 => Text::EMPTY,
        unasked => text!(
            "; pada {unasked} di antaranya laporan semester tidak diperlukan",
            "; for {unasked} of these no semester report is owed",
            unasked
        ),
    };
    text!(
        "Pada {stand} berlaku {all}: {ksdd} KSDD, {ksdpk} KSDPK, dan {sinergi} Sinergi. Laporan \
         semester pemrakarsa diperlukan untuk {owed}, yaitu PKS, kontrak, dan Kesepakatan Bersama \
         yang belum mempunyai PKS; yang tercatat diterima {come}{share}. Hal yang diperlukan \
         tercatat lengkap pada {whole}{unasked}.",
        "On {stand} {all} are in force: {ksdd} KSDD, {ksdpk} KSDPK and {sinergi} Sinergi. A \
         semester report of the office is owed for {owed}, which are PKS, contracts, and each \
         Kesepakatan Bersama without a PKS; recorded: {come}{share}. All items asked for \
         are recorded of {whole}{unasked}.",
        stand,
        all = documents(lines.len()),
        ksdd = of(Jenis::Ksdd),
        ksdpk = of(Jenis::Ksdpk),
        sinergi = of(Jenis::Sinergi),
        owed = documents(owed),
        come = counted(come, "laporan", "report", "reports"),
        share,
        whole = documents(whole.len()),
        unasked
    )
}

/// What is in force and not in this report, and where it is reported.
fn elsewhere(asked: &Asked<'_>, others: &[&Record<KerjaSama>]) -> Option<Text> {
    let by = luar_negeri::REPORT.articles(asked).next();
    let by = by.map_or(Text::EMPTY, |by| {
        let by = by.to_string();
        text!(" menurut {by}", " by {by}", by)
    });
    let assets = others
        .iter()
        .filter(|record| record.jenis == Jenis::Bmd)
        .count();
    let abroad = others.len() - assets;
    match (abroad, assets) {
        (0, 0) => None,
        (abroad, 0) => Some(text!(
            "Di luar laporan ini berlaku {abroad} dengan pihak luar negeri, yang dilaporkan \
             tersendiri{by}.",
            "Not in this report are {abroad} with partners abroad, which are reported on \
             apart{by}.",
            abroad = documents(abroad),
            by
        )),
        (0, assets) => Some(text!(
            "Di luar laporan ini berlaku {assets} pemanfaatan barang milik daerah, yang mengikuti \
             peraturannya sendiri.",
            "Not in this report are {assets} on the use of regional assets, which have their own \
             regulations.",
            assets = documents(assets)
        )),
        (abroad, assets) => Some(text!(
            "Di luar laporan ini berlaku {abroad} dengan pihak luar negeri, yang dilaporkan \
             tersendiri{by}, dan {assets} pemanfaatan barang milik daerah, yang mengikuti \
             peraturannya sendiri.",
            "Not in this report are {abroad} with partners abroad, which are reported on apart{by}, \
             and {assets} on the use of regional assets, which have their own regulations.",
            abroad = documents(abroad),
            by,
            assets = documents(assets)
        )),
    }
}
