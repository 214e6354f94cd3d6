//! What the records hold of the nine items. Permendagri 25/2020 Pasal 37.

use crate::model::{KerjaSama, Kesimpulan, Naskah, key};
use crate::registry::{Happened, Record};
use crate::report::evaluation::Reached;
use crate::report::handed_in::Asked;
use crate::report::handed_in::words::by_number;
use crate::text;
use crate::text::{Text, small};

/// The nine items, in the order of the article.
pub(super) static ITEMS: [Text; 9] = [
    Text::fixed("Judul", "Title"),
    Text::fixed("Latar belakang", "Background"),
    Text::fixed("Maksud, tujuan, dan sasaran", "Purpose, aims and targets"),
    Text::fixed("Ruang lingkup", "Scope"),
    Text::fixed("Perkembangan atau hasil", "Progress or results"),
    Text::fixed("Penerima manfaat", "Beneficiaries"),
    Text::fixed("Pendanaan", "Funding"),
    Text::fixed("Hambatan dan tantangan", "Obstacles and challenges"),
    Text::fixed(
        "Analisis dan rencana tindak lanjut",
        "Analysis and planned follow-up",
    ),
];

/// What the records hold of an item.
pub(super) struct Item {
    /// What they hold, or why they hold nothing.
    pub said: Text,
    /// Whether something is still to be recorded.
    pub lacking: bool,
}

impl Item {
    /// What is not held is not recorded.
    fn of(said: Option<Text>) -> Item {
        Item::or(said, true, Text::fixed("Tidak tercatat", "Not recorded"))
    }

    /// What is held, or else why it is not; whether that is then lacking.
    fn or(said: Option<Text>, lacking: bool, why: Text) -> Item {
        let lacking = lacking && said.is_none();
        Item {
            said: said.unwrap_or(why),
            lacking,
        }
    }
}

/// What the records hold of the nine items.
pub(super) fn items(asked: &Asked<'_>, record: &Record<KerjaSama>) -> [Item; 9] {
    let entry = record.potensi.as_ref();
    let entry = entry.and_then(|id| asked.registry.potensi.get(id));
    // What the text itself says comes before what the mapping says of its subject.
    let background = match (&record.latar_belakang, entry) {
        (Some(background), _) => vec![same(background)],
        (None, Some(entry)) => {
            let parts = [&entry.permasalahan, &entry.uraian];
            parts.into_iter().flatten().map(same).collect()
        }
        (None, None) => Vec::new(),
    };
    let reports = record.laporan.iter().filter(|report| {
        let inside = |day| asked.period.contains(day);
        report.periode.end.is_some_and(inside) && asked.happened(report.tanggal)
    });
    let has_reports = reports.clone().next().is_some();
    let problems = reports
        .clone()
        .filter_map(|report| report.permasalahan.as_ref());
    let obstacles = record.obstacles(asked.stand());
    let problems = problems.chain(obstacles.map(|obstacle| &obstacle.uraian));
    let efforts = reports.filter_map(|report| report.upaya.as_ref());
    let evaluations = record.evaluasi.iter();
    let evaluations: Vec<_> = evaluations
        .filter(|evaluation| asked.in_period(evaluation.tanggal))
        .collect();
    let indicators = || {
        evaluations
            .iter()
            .flat_map(|evaluation| &evaluation.indikator)
    };
    let purpose = record.maksud_tujuan.iter().map(same);
    let targets = indicators().filter_map(|indicator| {
        let target = indicator.target?;
        Some(text!(
            "sasaran {name}: {target}{unit}",
            "target of {name}: {target}{unit}",
            name = small(&indicator.nama),
            target,
            unit = unit(indicator.satuan.as_deref())
        ))
    });
    let results = indicators().filter_map(|indicator| {
        let result = indicator.realisasi?;
        let share = Reached::of(indicator).in_words().map_or_else(
            || Text::EMPTY,
            |share| text!(" ({share} dari sasaran)", " ({share} of the target)", share),
        );
        Some(text!(
            "{name}: {result}{unit}{share}",
            "{name}: {result}{unit}{share}",
            name = indicator.nama.as_str(),
            result,
            unit = unit(indicator.satuan.as_deref()),
            share
        ))
    });
    let conclusions = evaluations.iter().filter_map(|evaluation| {
        let conclusion: Kesimpulan = evaluation.kesimpulan?;
        let day = evaluation.tanggal?;
        Some(text!(
            "evaluasi {day} menyimpulkan: {conclusion}",
            "the evaluation of {day} concludes: {conclusion}",
            day,
            conclusion
        ))
    });
    let scope = list(&record.ruang_lingkup);
    let results: Vec<Text> = results.collect();
    let lacking = results.is_empty();
    let mut progress = steps(asked, record);
    progress.extend(results);
    if lacking && !progress.is_empty() {
        progress.push(Text::fixed(
            "hasil belum tercatat",
            "results are not recorded",
        ));
    }
    let progress = Item {
        lacking,
        ..Item::of(told(progress, "; "))
    };
    let funding = funding(record);
    let funding = match record.naskah {
        Naskah::PernyataanKehendak => Item::or(
            funding,
            false,
            Text::fixed(
                "Tidak diperlukan dalam Pernyataan Kehendak",
                "Not asked for in a letter of intent",
            ),
        ),
        _ => Item::of(funding),
    };
    let problems = told(problems.map(same).collect(), "; ");
    let problems = match has_reports {
        true => Item::or(problems, false, Text::fixed("Nihil", "None")),
        false => Item::or(
            problems,
            true,
            Text::fixed(
                "Laporan perangkat daerah belum diterima",
                "The report of the office is not received",
            ),
        ),
    };
    let analysis = told(efforts.map(same).chain(conclusions).collect(), "; ");
    let analysis = match has_reports || !evaluations.is_empty() {
        true => Item::of(analysis),
        false => Item::or(
            analysis,
            true,
            Text::fixed(
                "Laporan perangkat daerah dan hasil evaluasi belum diterima",
                "The report of the office and an evaluation are not received",
            ),
        ),
    };
    [
        Item::of(Some(same(&record.judul))),
        Item::of(told(background, " ")),
        Item::of(told(purpose.chain(targets).collect(), "; ")),
        Item::of(scope),
        progress,
        Item::of(record.penerima_manfaat.as_ref().map(same)),
        funding,
        problems,
        analysis,
    ]
}

/// What happened to the document in the period, but for what other items tell.
fn steps(asked: &Asked<'_>, record: &Record<KerjaSama>) -> Vec<Text> {
    let days = asked.registry.happened(record, asked.as_of).into_iter();
    let told_elsewhere = [
        key!(dicatat),
        key!(laporan),
        key!(evaluasi),
        key!(pengecualian),
    ];
    let steps = days.filter(|one| {
        let elsewhere = told_elsewhere.iter().any(|key| one.key.starts_with(key));
        asked.in_period(Some(one.day)) && !elsewhere
    });
    let steps = steps.map(|one| {
        text!(
            "{what} {day}",
            "{what} on {day}",
            what = by_its_number(asked, &one),
            day = one.day
        )
    });
    steps.collect()
}

/// What happened; another document is named by its number, which its reader knows.
fn by_its_number(asked: &Asked<'_>, one: &Happened) -> Text {
    let other = one.other.as_ref();
    let other = other.and_then(|id| asked.registry.kerja_sama.get(id));
    other.map_or_else(
        || one.said.clone(),
        |other| {
            let (id, number) = (format!("`{}`", other.id), by_number(other));
            Text::each(|lang| one.said.get(lang).replace(&id, number.get(lang)))
        },
    )
}

fn same(text: impl AsRef<str>) -> Text {
    text!("{text}", "{text}", text = text.as_ref().trim())
}

/// The parts in one: sentences, or what is listed and so ends in no full stop.
fn told(mut parts: Vec<Text>, between: &str) -> Option<Text> {
    if between != " " {
        for part in &mut parts {
            *part = Text::each(|lang| part.get(lang).trim_end_matches('.').to_owned());
        }
    }
    (!parts.is_empty()).then(|| Text::joined(&parts, between).capital())
}

fn list(texts: &[String]) -> Option<Text> {
    let texts: Vec<Text> = texts.iter().map(same).collect();
    told(texts, "; ")
}

fn unit(unit: Option<&str>) -> String {
    unit.map_or_else(String::new, |unit| format!(" {unit}"))
}

fn funding(record: &KerjaSama) -> Option<Text> {
    let sources = record.pembiayaan.sumber.iter().copied();
    let sources: Vec<Text> = sources.map(|source| source.name()).collect();
    let sources = (!sources.is_empty()).then(|| {
        text!(
            "sumber dana: {s}",
            "funding by: {s}",
            s = Text::joined(&sources, ", ")
        )
    });
    let value = record
        .pembiayaan
        .nilai
        .map(|value| text!("nilai Rp{value}", "value Rp{value}", value));
    told(sources.into_iter().chain(value).collect(), "; ")
}
