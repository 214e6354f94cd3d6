//! The evaluations of a period: indicators, target, result, per cent and
//! conclusion, document by document; and what was never evaluated.

use strum::VariantArray;

use super::draft::Draft;
use super::listed::{lacking, led, titled, with_ids, with_term};
use super::words::{documents, numbered, partners, share};
use super::{Asked, By, Report, Span, never};
use crate::model::{Evaluasi, KerjaSama, Kesimpulan};
use crate::output::{Cell, ChartKind, Document, Table, sheet};
use crate::registry::{Record, Status};
use crate::report::evaluation::{Measured, Reached, measured, minutes, with_indicator};
use crate::report::names::partners_of;
use crate::text;
use crate::text::{Lang, Text, counted};

pub(super) const REPORT: Report = Report {
    name: "evaluasi",
    about: Text::fixed(
        "indikator, sasaran, hasil, dan kesimpulan tiap naskah",
        "indicators, targets, results and conclusion of each document",
    ),
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: false,
    span: Span::Any(12),
    refuses: never,
    make,
};

/// An evaluation of the period.
pub(super) struct Evaluated<'a> {
    /// The document.
    pub record: &'a Record<KerjaSama>,
    /// The evaluation.
    pub evaluation: &'a Evaluasi,
}

/// The evaluations of the period, by document and day.
pub(super) fn evaluated<'a>(asked: &Asked<'a>) -> Vec<Evaluated<'a>> {
    let records = asked.registry.kerja_sama.iter();
    let all = records.flat_map(|record| {
        let evaluations = record.evaluasi.iter();
        evaluations.map(move |evaluation| Evaluated { record, evaluation })
    });
    let mut all: Vec<_> = all
        .filter(|one| asked.in_period(one.evaluation.tanggal))
        .collect();
    all.sort_by_key(|one| (&one.record.id, one.evaluation.tanggal));
    all
}

/// How many documents were evaluated.
pub(super) fn how_many(evaluated: &[Evaluated<'_>]) -> usize {
    evaluated
        .chunk_by(|a, b| a.record.id == b.record.id)
        .count()
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Laporan evaluasi kerja sama daerah",
        "Evaluation of regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let all = evaluated(asked);
    draft.introduction(
        asked,
        text!(
            "Laporan ini memuat evaluasi kerja sama daerah dalam {period}: indikator, sasaran, hasil, \
             dan kesimpulannya.",
            "This report holds the evaluations of cooperation in {period}: indicators, targets, \
             results and conclusions.",
            period = asked.period_so_far()
        ),
    );
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    draft.say(in_words(asked, &all));
    let never = never_evaluated(asked);
    if !never.is_empty() {
        draft.say(text!(
            "Dari naskah yang berlaku pada {stand}, {n} belum pernah dievaluasi.",
            "Of the documents in force on {stand}, {n} were never evaluated.",
            stand = asked.stand(),
            n = documents(never.len())
        ));
    }
    draft.chapter(("Kesimpulan", "Conclusions"));
    if !all.is_empty() {
        let conclusions = conclusions(&all);
        let unit = Text::fixed("evaluasi", "evaluations");
        let chart = conclusions.chart(ChartKind::Bars, ["jumlah"], unit);
        draft.table(conclusions);
        draft.chart(chart);
    }
    draft.chapter((
        "Indikator, sasaran, dan hasil",
        "Indicators, targets and results",
    ));
    draft.table(indicators(asked, &all));
    draft.chapter(("Belum pernah dievaluasi", "Never evaluated"));
    draft.table(never);
    draft.conclusion();
    draft.worksheet();
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    draft.table(gaps(asked, &all));
    draft.finish(asked)
}

/// How many were evaluated, and how far they reached their targets.
pub(super) fn in_words(asked: &Asked<'_>, all: &[Evaluated<'_>]) -> Text {
    let period = asked.period.in_words();
    if all.is_empty() {
        return text!(
            "Tidak ada naskah yang dievaluasi dalam {period}.",
            "No document was evaluated in {period}.",
            period
        );
    }
    let indicators = all.iter().flat_map(|one| &one.evaluation.indikator);
    let (mut reached_it, mut missed, mut of_zero, mut unknown) = (0, 0, 0, 0);
    for indicator in indicators {
        let reached = Reached::of(indicator);
        match reached.target() {
            Some(true) => reached_it += 1,
            Some(false) => missed += 1,
            None if reached == Reached::OfZero => of_zero += 1,
            None => unknown += 1,
        }
    }
    let without_per_cent = match of_zero {
        0 => Text::EMPTY,
        n => text!(
            "; {n} bersasaran nol dan hasilnya lain, sehingga tidak ada persentasenya",
            "; {n} had a target of zero and another result, of which there is no per cent",
            n
        ),
    };
    let unknown_ones = match unknown {
        0 => Text::EMPTY,
        n => text!(
            "; {n} tidak dapat dihitung karena sasaran atau hasilnya belum tercatat",
            "; {n} cannot be told because the target or result is not recorded",
            n
        ),
    };
    let sum = reached_it + missed + of_zero + unknown;
    let measured = match sum {
        0 => Text::fixed(
            "Tidak ada indikator yang tercatat.",
            "No indicator is recorded.",
        ),
        _ => text!(
            "Dari {indicators}, {reached} mencapai atau melampaui sasaran dan {missed} \
             belum{of_zero}{unknown}.",
            "Of {indicators}, {reached} reached the target or more and {missed} did \
             not{of_zero}{unknown}.",
            indicators = counted(sum, "indikator", "indicator", "indicators"),
            reached = reached_it,
            missed,
            of_zero = without_per_cent,
            unknown = unknown_ones
        ),
    };
    text!(
        "Dalam {period} dilakukan {evaluations} atas {documents}. {measured}",
        "In {period} there were {evaluations} of {documents}. {measured}",
        period,
        evaluations = counted(all.len(), "evaluasi", "evaluation", "evaluations"),
        documents = documents(how_many(all)),
        measured
    )
}

/// How often each conclusion was drawn.
fn conclusions(all: &[Evaluated<'_>]) -> Table {
    let count = |conclusion: Option<Kesimpulan>| {
        let conclusions = all.iter().map(|one| one.evaluation.kesimpulan);
        conclusions.filter(|one| *one == conclusion).count()
    };
    let known = Kesimpulan::VARIANTS.iter().copied().map(Some);
    let none = (count(None) > 0).then_some(None);
    sheet(known.chain(none))
        .column("kesimpulan", ("Kesimpulan", "Conclusion"), |conclusion| {
            said(*conclusion)
        })
        .summed("jumlah", ("Evaluasi", "Evaluations"), |conclusion| {
            count(*conclusion)
        })
        .column("persen", ("Persen", "Per cent"), |conclusion| {
            share(count(*conclusion), all.len())
        })
        .total("kesimpulan")
        .table(
            Text::fixed("Evaluasi menurut kesimpulan", "Evaluations by conclusion"),
            Text::fixed("Tidak ada evaluasi.", "There are no evaluations."),
        )
}

fn said(conclusion: Option<Kesimpulan>) -> Cell {
    let Some(conclusion) = conclusion else {
        return Cell::word(None, ("Belum disimpulkan", "Not concluded"));
    };
    Cell::named(Some(conclusion))
}

/// An indicator of a document.
struct Line<'a> {
    record: &'a Record<KerjaSama>,
    measured: Measured<'a>,
}

/// The indicators of the evaluations, a line each.
pub(super) fn indicators(asked: &Asked<'_>, all: &[Evaluated<'_>]) -> Table {
    let period = asked.period.in_words();
    let lines = all.iter().flat_map(|Evaluated { record, evaluation }| {
        measured(evaluation).map(|measured| Line { record, measured })
    });
    let registry = asked.registry;
    let lines: Vec<Line<'_>> = lines.collect();
    let documents = lines.chunk_by(|a, b| a.record.id == b.record.id);
    let documents = documents.filter_map(|lines| {
        let record = lines.first()?.record;
        let number = numbered(record);
        let named = text!(
            "{judul}; nomor {number}; {partners}",
            "{judul}; number {number}; {partners}",
            judul = record.judul.as_str(),
            number = Text::each(|lang| number.for_people(lang)),
            partners = partners(registry, partners_of(record)).for_people(Lang::Id)
        );
        Some((named, lines.len()))
    });
    let documents: Vec<_> = documents.collect();
    let lines = sheet(lines).column("tanggal", ("Tanggal", "Date"), |line| {
        line.measured.evaluation.tanggal
    });
    let (target, result) = (
        Text::fixed("Sasaran", "Target"),
        Text::fixed("Hasil", "Result"),
    );
    let lines = with_indicator(lines, |line| &line.measured, target, result).column(
        "kesimpulan",
        ("Kesimpulan", "Conclusion"),
        |line| {
            let conclusion = said(line.measured.evaluation.kesimpulan);
            let paper = minutes(line.measured.evaluation);
            if paper == Cell::Empty {
                return conclusion;
            }
            Cell::said(text!(
                "{conclusion}; Berita Acara {paper}",
                "{conclusion}; minutes {paper}",
                conclusion = Text::each(|lang| conclusion.for_people(lang)),
                paper = Text::each(|lang| paper.for_people(lang))
            ))
        },
    );
    with_ids(lines, |line| line.record)
        .groups(documents)
        .notes([Text::fixed(
            "Capaian ialah hasil dibagi sasaran; hasil yang sama dengan sasaran nol ialah 100, \
             hasil lain tidak berpersentase. Untuk indikator yang makin kecil makin baik, bacalah \
             sebaliknya.",
            "What is reached is the result divided by the target; of a target of zero the same \
             result is 100, and another has no per cent. Of an indicator that is better the \
             smaller it is, read it the other way.",
        )])
        .table(
            text!(
                "Indikator naskah yang dievaluasi, {period}",
                "Indicators of the documents evaluated, {period}",
                period
            ),
            text!(
                "Tidak ada naskah yang dievaluasi dalam {period}.",
                "No document was evaluated in {period}.",
                period
            ),
        )
        .select([
            "tanggal",
            "indikator",
            "tujuan",
            "target",
            "realisasi",
            "capaian",
            "kesimpulan",
            "id",
        ])
}

/// What the evaluations lack.
fn gaps(asked: &Asked<'_>, all: &[Evaluated<'_>]) -> Table {
    let undated = asked.registry.kerja_sama.iter().filter(|record| {
        let mut evaluations = record.evaluasi.iter();
        evaluations.any(|evaluation| evaluation.tanggal.is_none())
    });
    let having = |keep: fn(&Evaluasi) -> bool, what: Text| {
        let kept = all.iter().filter(move |one| keep(one.evaluation));
        kept.map(move |one| (one.record, what.clone()))
    };
    let lines = having(
        |evaluation| evaluation.indikator.is_empty(),
        Text::fixed("indikator", "an indicator"),
    )
    .chain(having(
        |evaluation| evaluation.kesimpulan.is_none(),
        Text::fixed("kesimpulan", "the conclusion"),
    ))
    .chain(undated.map(|record| {
        let what = Text::fixed(
            "tanggal evaluasi, sehingga tidak termasuk periode mana pun",
            "the day of the evaluation, which belongs to no period",
        );
        (record, what)
    }));
    let lines: Vec<_> = lines.collect();
    lacking(
        asked.registry,
        lines,
        Text::fixed(
            "Yang belum tercatat dalam evaluasi",
            "What the evaluations do not record",
        ),
        Text::fixed(
            "Indikator, kesimpulan, dan tanggal tercatat pada semua evaluasi.",
            "All evaluations record indicators, conclusion and day.",
        ),
    )
}

/// What is in force where the period ends and nobody has evaluated.
pub(super) fn never_evaluated(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let stand = asked.stand();
    let mut records: Vec<_> = registry
        .kerja_sama
        .iter()
        .filter(|record| !record.is_addendum() && registry.is_evaluated(record, stand))
        .filter(|record| registry.state(record, stand).status == Status::Berlaku)
        .filter(|record| record.evaluated(stand).is_none())
        .collect();
    records.sort_by_key(|record| (record.first_day(), &record.id));
    let count = records.len();
    let records = titled(registry, records, |record| record);
    let records = led(registry, records, |record| record);
    with_ids(with_term(registry, records, stand), |record| record)
        .notes([Text::fixed(
            "Kesepakatan Bersama yang sudah mempunyai PKS dan Nota Kesepakatan yang sudah mempunyai \
             rencana kerja dievaluasi pada naskah di bawahnya.",
            "A Kesepakatan Bersama with a PKS and a Nota Kesepakatan with a rencana kerja are \
             evaluated by the documents under them.",
        )])
        .table(
            text!(
                "Naskah yang berlaku pada {stand} dan belum pernah dievaluasi: {n}",
                "Documents in force on {stand} and never evaluated: {n}",
                stand, n = count
            ),
            text!(
                "Tidak ada naskah yang berlaku pada {stand} dan belum pernah dievaluasi.",
                "No document that is in force on {stand} was never evaluated.", stand
            ),
        )
}
