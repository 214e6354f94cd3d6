//! The phases of a cooperation by its regulation, and how far each has come.

use super::{Facts, Told, timeline};
use crate::law::{Citation, Level, Phase, Phases, Seen, Subject, phases};
use crate::model::{KerjaSama, Kind, Naskah, Prakarsa, key};
use crate::output::{Body, Cell, Document, Table, sheet};
use crate::registry::{Doing, Record, State, Status, known_by};
use crate::text;
use crate::text::{Text, counted};

/// The phases of a document as a page; none: no regulation lists them for it.
pub fn stages(told: &Told<'_>, id: &str) -> Option<Document> {
    let record = told.registry.kerja_sama.get(id)?;
    let phases = phases(told.registry.changed_in_the_end(record))?;
    let mut document = Document::new(Text::same(&record.judul));
    let state = told.registry.state(record, told.as_of);
    let facts = Facts::of(Kind::KerjaSama, id)
        .key(key!(naskah), Cell::named(Some(record.naskah)))
        .fact(("Status", "Status"), super::document::status(told, &state));
    document.add(Text::EMPTY, Body::Facts(facts.told));
    document.add(
        text!(
            "Tahapan menurut {article}",
            "Stages by {article}",
            article = phases.listed.to_string()
        ),
        table(told, record, &phases),
    );
    document.add(
        ("Berikutnya", "Next"),
        Body::Lines(next(told, record, &phases)),
    );
    document.add(("Jatuh tempo", "Due"), timeline::due(told));
    document.source.push(super::source(told));
    Some(document)
}

/// The phases of a document for machines; empty where no regulation lists them.
pub(super) fn data(told: &Told<'_>, record: &Record<KerjaSama>) -> Table {
    match phases(told.registry.changed_in_the_end(record)) {
        Some(phases) => table(told, record, &phases),
        None => sheet(Vec::<()>::new()).named("stages").bare(),
    }
}

/// The documents of a cooperation, as a phase looks at them.
struct Texts<'a> {
    first: Option<&'a Record<KerjaSama>>,
    /// Those under the first: the one asked for, or all.
    second: Vec<&'a Record<KerjaSama>>,
    asked: &'a Record<KerjaSama>,
}

impl<'a> Texts<'a> {
    fn of(told: &Told<'a>, asked: &'a Record<KerjaSama>) -> Texts<'a> {
        let asked = told.registry.changed_in_the_end(asked);
        let is_second = matches!(
            asked.naskah,
            Naskah::Pks | Naskah::Kontrak | Naskah::RencanaKerja | Naskah::NaskahLuarNegeri
        );
        if is_second {
            let first = told.registry.top(asked);
            return Texts {
                first,
                second: vec![asked],
                asked,
            };
        }
        let under = told.registry.under(asked);
        Texts {
            first: Some(asked),
            second: under.filter(|one| known_by(one, told.as_of)).collect(),
            asked,
        }
    }

    /// What is carried out, filed and reported on: the only text under the first,
    /// else the one asked for.
    fn at_work(&self) -> &'a Record<KerjaSama> {
        match self.second[..] {
            [one] => one,
            _ => self.asked,
        }
    }
}

fn table(told: &Told<'_>, record: &Record<KerjaSama>, phases: &Phases) -> Table {
    let texts = Texts::of(told, record);
    let subject = Subject {
        jenis: Some(texts.asked.jenis),
        naskah: None,
        act: texts.asked.signing(),
    };
    let tingkat = told.registry.settings.daerah.tingkat;
    let rows = phases.list.iter();
    let rows: Vec<(&Phase, Doing)> = rows
        .map(|phase| (phase, doing(told, &texts, phase)))
        .collect();
    sheet(rows)
        .named("stages")
        .column("tahap", ("Tahap", "Stage"), |(phase, _)| {
            let name = text!(
                "{letter}. {name}",
                "{letter}. {name}",
                letter = phase.letter,
                name = phase.name.clone()
            );
            Cell::word(Some(phase.letter.to_owned()), name)
        })
        .column("keadaan", ("Keadaan", "State"), |(_, doing)| state(doing))
        .column("tanggal", ("Tanggal", "Date"), |(_, doing)| match doing {
            Doing::Done { day, .. } => Cell::date(*day),
            _ => Cell::Empty,
        })
        .column("nomor", ("Nomor", "Number"), |(_, doing)| match doing {
            Doing::Done { number, .. } => Cell::text(number.as_ref()),
            _ => Cell::Empty,
        })
        .column("oleh", ("Oleh", "By"), |(phase, _)| {
            Cell::said(phase.who.capital())
        })
        .column("dasar", ("Dasar", "Basis"), move |(phase, _)| {
            let basis = phase.basis_in(tingkat).iter();
            let binding = basis.filter(|basis| basis.binds(subject));
            let articles: Vec<Citation> = binding.map(|basis| basis.citation).collect();
            Cell::Articles(articles)
        })
        .bare()
}

fn state(doing: &Doing) -> Cell {
    let (word, said) = match doing {
        Doing::Done { said, .. } if !said.is_empty() => (
            "done",
            text!("selesai: {said}", "done: {said}", said = said.clone()),
        ),
        Doing::Done { .. } => ("done", Text::fixed("selesai", "done")),
        Doing::Underway(said) => (
            "underway",
            text!("berjalan: {said}", "under way: {said}", said = said.clone()),
        ),
        Doing::Refused(said) => ("refused", said.clone()),
        Doing::Missing => ("missing", Text::fixed("belum tercatat", "not recorded")),
        Doing::NotAsked => (
            "not-asked",
            Text::fixed(
                "tidak diminta dari naskah ini",
                "not asked of this document",
            ),
        ),
    };
    Cell::word(Some(word.to_owned()), said)
}

/// What comes next, and who does it.
fn next(told: &Told<'_>, record: &Record<KerjaSama>, phases: &Phases) -> Vec<Text> {
    let texts = Texts::of(told, record);
    let asked = texts.asked;
    if let Some(refused) = told.registry.refused(asked, told.as_of)
        && !asked.signed_by(told.as_of)
    {
        return vec![text!(
            "rencana ini tidak berlanjut: {said} {day}",
            "this plan does not go on: {said} {day}",
            said = refused.said(),
            day = refused.day
        )];
    }
    let status = told.registry.state(asked, told.as_of).status;
    if matches!(
        status,
        Status::TidakDilanjutkan | Status::Berakhir | Status::Diakhiri
    ) {
        return Vec::new();
    }
    let mut open = phases.list.iter();
    let next = open.find_map(|phase| match doing(told, &texts, phase) {
        // What a signed document lacks before is not to come any more.
        Doing::Missing if !is_past(told, &texts, phase) => Some(text!(
            "{letter}. {name}, oleh {who}",
            "{letter}. {name}, by {who}",
            letter = phase.letter,
            name = phase.name.clone(),
            who = phase.who.clone()
        )),
        Doing::Underway(said) if phase.seen != Seen::CarriedOut => Some(text!(
            "{letter}. {name}: {said}",
            "{letter}. {name}: {said}",
            letter = phase.letter,
            name = phase.name.clone(),
            said
        )),
        _ => None,
    });
    next.into_iter().collect()
}

/// Whether a phase comes before the signing of a text that is signed.
fn is_past(told: &Told<'_>, texts: &Texts<'_>, phase: &Phase) -> bool {
    let signed = texts.at_work().signed_by(told.as_of);
    let later = matches!(
        phase.seen,
        Seen::CarriedOut
            | Seen::Reported
            | Seen::Signed(Level::Second)
            | Seen::Drafted(Level::Second)
    );
    signed && !later && phase.seen != Seen::Steps(&[key!(arsip)])
}

fn doing(told: &Told<'_>, texts: &Texts<'_>, phase: &Phase) -> Doing {
    match phase.seen {
        Seen::Steps(steps) => of_steps(told, texts.at_work(), steps),
        Seen::Begun => match texts.at_work().prakarsa {
            Some(Prakarsa::Daerah) => began(("oleh daerah", "by the region")),
            Some(Prakarsa::Mitra) => began(("oleh mitra", "by the partner")),
            None => Doing::Missing,
        },
        Seen::Drafted(level) => drafted(told, texts, level),
        Seen::Signed(level) => signed(told, texts, level),
        Seen::CarriedOut => carried_out(told, texts.at_work()),
        Seen::Reported => reported(told, texts.at_work()),
    }
}

fn began(who: (&'static str, &'static str)) -> Doing {
    Doing::Done {
        day: None,
        number: None,
        said: who.into(),
    }
}

/// Of several steps: the refused one, else the one under way, else what is left.
fn of_steps(told: &Told<'_>, record: &Record<KerjaSama>, steps: &[&str]) -> Doing {
    let each = steps.iter().map(|step| {
        let doing = told.registry.doing(record, step, told.as_of);
        (super::named_key(step), doing)
    });
    let each: Vec<(Text, Doing)> = each
        .filter(|(_, doing)| *doing != Doing::NotAsked)
        .collect();
    let is = |wanted: fn(&Doing) -> bool| each.iter().find(|(_, doing)| wanted(doing));
    if let Some((_, doing)) = is(|doing| matches!(doing, Doing::Refused(_)))
        .or_else(|| is(|doing| matches!(doing, Doing::Underway(_))))
    {
        return doing.clone();
    }
    let missing = each.iter().filter(|(_, doing)| *doing == Doing::Missing);
    let missing: Vec<Text> = missing.map(|(name, _)| name.clone()).collect();
    let day_of = |doing: &Doing| match doing {
        Doing::Done { day, .. } => *day,
        _ => None,
    };
    match (each.len(), missing.len()) {
        (0, _) => Doing::NotAsked,
        (all, left) if all == left => Doing::Missing,
        (_, 0) => {
            let last = each.iter().max_by_key(|(_, doing)| day_of(doing));
            last.map_or(Doing::NotAsked, |(_, doing)| doing.clone())
        }
        _ => Doing::Underway(text!(
            "belum tercatat {missing}",
            "not recorded: {missing}",
            missing = Text::joined(&missing, ", ")
        )),
    }
}

/// The texts of a level that a phase is about.
fn of_level<'a>(texts: &Texts<'a>, level: Level) -> Vec<&'a Record<KerjaSama>> {
    match level {
        Level::First => texts.first.into_iter().collect(),
        Level::Second => texts.second.clone(),
    }
}

fn drafted(told: &Told<'_>, texts: &Texts<'_>, level: Level) -> Doing {
    let all = of_level(texts, level);
    if all.is_empty() {
        return Doing::Missing;
    }
    if all.iter().any(|one| one.signed_by(told.as_of)) {
        return Doing::done(None);
    }
    match all.iter().any(|one| !one.muatan.isi.is_empty()) {
        true => Doing::Underway(Text::fixed("rancangan tercatat", "a draft is recorded")),
        false => Doing::Underway(Text::fixed(
            "rencananya tercatat, isi rancangan belum",
            "the plan is recorded, what the draft holds is not",
        )),
    }
}

fn signed(told: &Told<'_>, texts: &Texts<'_>, level: Level) -> Doing {
    let all = of_level(texts, level);
    let signed = all.iter().filter(|one| one.signed_by(told.as_of));
    let signed: Vec<_> = signed.collect();
    let last = signed.iter().max_by_key(|one| one.signing());
    let day = last.and_then(|one| one.waktu.ditandatangani);
    let count = all.len();
    match (signed[..].len(), last) {
        (1, Some(one)) if count == 1 => Doing::Done {
            day,
            number: one.daerah.nomor.clone(),
            said: match one.id == texts.asked.id {
                true => Text::EMPTY,
                false => Text::same(&one.id),
            },
        },
        (0, _) => {
            let recommended = all.iter().find_map(|one| {
                let day = one.rekomendasi_tkksd.tanggal;
                day.filter(|&day| day <= told.as_of)
            });
            recommended.map_or(Doing::Missing, |day| {
                Doing::Underway(text!(
                    "direkomendasikan TKKSD {day}",
                    "recommended by the TKKSD on {day}",
                    day
                ))
            })
        }
        (done, _) => Doing::Done {
            day,
            number: None,
            said: text!(
                "{done} dari {count} naskah, tanggal yang terakhir",
                "{done} of {count} texts, the date of the last",
                done,
                count
            ),
        },
    }
}

fn carried_out(told: &Told<'_>, record: &Record<KerjaSama>) -> Doing {
    let State {
        status,
        last_day,
        days_left,
        ..
    } = told.registry.state(record, told.as_of);
    let ended = |said: Text| Doing::Done {
        day: last_day,
        number: None,
        said,
    };
    match status {
        Status::TidakDilanjutkan => Doing::Refused(Text::of(&status)),
        Status::Rencana => Doing::Missing,
        Status::Diakhiri | Status::Berakhir => ended(Text::of(&status)),
        Status::TidakDiketahui | Status::AkanBerlaku => Doing::Underway(Text::of(&status)),
        Status::Berlaku => Doing::Underway(match (last_day, days_left) {
            (Some(day), Some(days)) => text!(
                "berlaku sampai {day}, {days} lagi",
                "in force until {day}, {days} left",
                day,
                days = counted(days, "hari", "day", "days")
            ),
            _ => Text::of(&status),
        }),
    }
}

fn reported(told: &Told<'_>, record: &Record<KerjaSama>) -> Doing {
    let reports = record.laporan.iter().filter_map(|report| {
        let day = report.tanggal.filter(|&day| day <= told.as_of)?;
        Some((day, report.periode))
    });
    match reports.max_by_key(|(day, _)| *day) {
        Some((day, period)) => Doing::Done {
            day: Some(day),
            number: None,
            said: text!(
                "terakhir untuk {period}",
                "last for {period}",
                period = period.in_words()
            ),
        },
        None => Doing::Missing,
    }
}
