//! What was signed and is in force, by the missions of the RPJMD.

use std::collections::BTreeSet;

use super::Year;
use crate::model::{Date, KerjaSama, Rpjmd};
use crate::output::{Cell, ChartKind, Table, sheet};
use crate::registry::{Record, Registry};
use crate::report::handed_in::counted::{DOCUMENTS, counted_once};
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::words::{documents, number, per_cent};
use crate::text;
use crate::text::Text;

pub(super) fn chapter(draft: &mut Draft, year: &Year<'_>) {
    let asked = &year.asked;
    let registry = asked.registry;
    let calendar = asked.period.start.unwrap_or(asked.as_of).year();
    let Some(plan) = registry.settings.rpjmd_of(calendar).next() else {
        draft.say(text!(
            "RPJMD untuk tahun {calendar} belum tercatat dalam ksd.toml, sehingga keselarasan dengan \
             misinya tidak dapat dihitung.",
            "ksd.toml has no RPJMD for {calendar}, so the alignment with its missions cannot be \
             counted.",
            calendar
        ));
        return;
    };
    // A mission of an older document is one of an older plan.
    let under_plan = |record: &&&Record<KerjaSama>| {
        let signed = record.signing();
        signed.is_some_and(|day| plan.covers(day.year()))
    };
    let signed = &year.signed.records;
    let current: Vec<&Record<KerjaSama>> = year
        .in_force
        .records
        .iter()
        .filter(under_plan)
        .copied()
        .collect();
    let has_mission = |record: &&&Record<KerjaSama>| {
        missions(registry, plan, record, asked.as_of)
            .next()
            .is_some()
    };
    let with_mission = signed.iter().filter(has_mission).count();
    let basis = plan
        .dasar
        .as_deref()
        .map_or_else(String::new, |basis| format!(" ({basis})"));
    let (first, last) = (plan.mulai, plan.selesai);
    let share = per_cent(with_mission, signed.len());
    draft.say(match share {
        None => text!(
            "Tidak ada naskah yang ditandatangani dalam tahun ini untuk disandingkan dengan misi \
             RPJMD {first}-{last}{basis}.",
            "No document was signed in this year to be held against the missions of the RPJMD \
             {first}-{last}{basis}.",
            first,
            last,
            basis
        ),
        Some(share) => text!(
            "Dari {all} yang ditandatangani dalam tahun ini, {with} ({share}%) menyebut misi RPJMD \
             {first}-{last}{basis} yang didukungnya.",
            "Of the {all} signed in this year, {with} ({share}%) name the mission of the RPJMD \
             {first}-{last}{basis} that they serve.",
            all = documents(signed.len()),
            with = number(with_mission),
            share,
            first,
            last,
            basis
        ),
    });
    let table = table(year, plan, signed, &current);
    let chart = table.chart(ChartKind::Bars, ["ditandatangani", "berlaku"], DOCUMENTS);
    draft.table(table);
    draft.chart(chart);
    let outside = signed.iter().filter(|record| {
        let plan = registry.plan(record);
        plan.tercantum == Some(false) || plan.alasan_di_luar.is_some()
    });
    let outside = outside.count();
    if outside > 0 {
        draft.say(text!(
            "Di antaranya {n} berada di luar rencana pembangunan (PP 28/2018 Pasal 4 ayat (3), \
             Pasal 16 ayat (3)).",
            "{n} of them are outside the development plans (PP 28/2018 Pasal 4 ayat (3), Pasal 16 \
             ayat (3)).",
            n = documents(outside)
        ));
    }
}

/// The missions of a plan that a document serves: those that the document above
/// it names may be of an older plan.
fn missions<'a>(
    registry: &'a Registry,
    plan: &'a Rpjmd,
    record: &'a Record<KerjaSama>,
    as_of: Date,
) -> impl Iterator<Item = u32> {
    let missions = registry.mission_numbers(record, as_of);
    let missions = missions.filter(move |(of, _)| of.is_none_or(|of| std::ptr::eq(of, plan)));
    missions.map(|(_, mission)| mission)
}

/// Each mission with what was signed in the year and is in force.
fn table(
    year: &Year<'_>,
    plan: &Rpjmd,
    signed: &[&Record<KerjaSama>],
    current: &[&Record<KerjaSama>],
) -> Table {
    let registry = year.asked.registry;
    let missions = |record: &Record<KerjaSama>| -> Vec<u32> {
        missions(registry, plan, record, year.asked.as_of).collect()
    };
    let all = signed.iter().chain(current);
    let mut numbers: BTreeSet<u32> = all.flat_map(|record| missions(record)).collect();
    numbers.extend(1..=plan.misi.len() as u32);
    let count = |records: &[&Record<KerjaSama>], mission: Option<u32>| {
        let having = records.iter().filter(|record| match mission {
            Some(mission) => missions(record).contains(&mission),
            None => missions(record).is_empty(),
        });
        having.count()
    };
    // Of all together where there is no mission.
    let counted = |records: &[&Record<KerjaSama>], line: Option<Option<u32>>| {
        Cell::count(line.map_or(records.len(), |mission| count(records, mission)))
    };
    let unknown = count(signed, None) + count(current, None) > 0;
    let overlaps = signed
        .iter()
        .chain(current)
        .any(|record| missions(record).len() > 1);
    let (first, last) = (plan.mulai, plan.selesai);
    let lines = numbers.into_iter().map(Some).chain(unknown.then_some(None));
    sheet(lines.map(Some))
        .last(None)
        .column("misi", ("Misi", "Mission"), |line| match *line {
            None => Cell::jumlah(),
            Some(None) => Cell::word(
                None,
                Text::fixed("Misi belum tercatat", "Mission not recorded"),
            ),
            Some(Some(mission)) => Cell::word(Some(mission.to_string()), named(plan, mission)),
        })
        .column(
            "ditandatangani",
            text!(
                "Ditandatangani {period}",
                "Signed {period}",
                period = year.asked.period.so_far(year.asked.as_of)
            ),
            |line| counted(signed, *line),
        )
        .column(
            "berlaku",
            text!("Berlaku {day}", "In force {day}", day = year.in_force.stand),
            |line| counted(current, *line),
        )
        .notes([text!(
            "Naskah yang berlaku dihitung bila ditandatangani dalam masa RPJMD {first}-{last}. PKS \
             dan rencana kerja yang tidak menyebut misi dihitung menurut naskah induknya.",
            "Documents in force count if they were signed under the RPJMD {first}-{last}. A PKS or \
             rencana kerja that names no mission counts as the document above it.",
            first,
            last
        )])
        .notes(overlaps.then(counted_once))
        .table(
            text!(
                "Naskah menurut misi RPJMD {first}-{last}",
                "Documents by mission of the RPJMD {first}-{last}",
                first,
                last
            ),
            Text::EMPTY,
        )
}

/// A mission of the plan, in its words.
fn named(plan: &Rpjmd, mission: u32) -> Text {
    let at = (mission as usize).checked_sub(1);
    match at.and_then(|at| plan.misi.get(at)) {
        Some(words) => text!(
            "Misi {n}: {words}",
            "Mission {n}: {words}",
            n = mission,
            words = words.as_str()
        ),
        None => text!(
            "Misi {n}: tidak ada dalam RPJMD ini",
            "Mission {n}: not in this RPJMD",
            n = mission
        ),
    }
}
