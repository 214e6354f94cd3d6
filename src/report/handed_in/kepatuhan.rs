//! What the supervisor of the region asks of each document: duty by duty the paper, its
//! day and number, the article, what the rules find, and who exempted it.

mod duty;

use super::draft::Draft;
use super::listed::{led, titled, with_ids};
use super::words::documents;
use super::{Asked, By, Report, Span, never};
use crate::finding::{Finding, Severity, severity_name};
use crate::law::EXPECTED;
use crate::model::{Jenis, KerjaSama, Kind, Pengecualian};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::Record;
use crate::schema::without_places;
use crate::text;
use crate::text::{Text, counted};
use duty::{Duty, duties, within};

pub(super) const REPORT: Report = Report {
    name: "kepatuhan",
    about: Text::fixed(
        "kewajiban tiap naskah, temuan, dan pengecualiannya, untuk Inspektorat",
        "the duties of each document, findings and exemptions, for the supervisor",
    ),
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: true,
    span: Span::Any(12),
    refuses: never,
    make,
};

/// A duty of a document.
struct Line<'a> {
    record: &'a Record<KerjaSama>,
    duty: Duty,
    /// What the rules find about it, each with the exemption that covers it.
    findings: Vec<(&'a Finding, Option<&'a Pengecualian>)>,
}

impl Line<'_> {
    /// Whether what is recorded is what the duty asks for: an error says that it is not.
    fn is_met(&self) -> bool {
        let mut findings = self.findings.iter();
        let is_error = |(one, exempted): &(&Finding, Option<_>)| {
            exempted.is_none() && weight(one).unwrap_or(one.rule.severity) == Severity::Error
        };
        self.duty.met && !findings.any(is_error)
    }

    fn counts(&self) -> bool {
        self.findings.iter().any(|(_, exempted)| exempted.is_none())
    }

    fn is_exempted(&self) -> bool {
        self.findings.iter().any(|(_, exempted)| exempted.is_some())
    }
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Laporan kepatuhan kerja sama daerah",
        "Report on compliance in regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let mut records: Vec<_> = asked.registry.kerja_sama.iter().collect();
    records.retain(|record| asked.signed_in_period(record));
    records.sort_by_key(|record| (record.signing(), &record.id));
    let lines: Vec<Line<'_>> = records.iter().flat_map(|one| lines(asked, one)).collect();
    let addenda = records.iter().filter(|record| record.is_addendum()).count();
    let bound = |one: &&&Record<KerjaSama>| lines.iter().any(|line| line.record.id == one.id);
    let unbound = records.len() - records.iter().filter(bound).count();

    draft.introduction(
        asked,
        Text::fixed(
            "Laporan ini memuat, bagi Inspektorat, surat dan langkah yang diwajibkan untuk setiap \
             naskah dan addendum yang ditandatangani: tanggal, nomor, pasal yang berlaku pada hari \
             penandatanganannya, temuan pemeriksaan register, dan pengecualian beserta yang \
             menyetujuinya. Kewajiban yang tidak berlaku bagi suatu naskah tidak dimuat; yang \
             dipenuhi naskah induk dimuat pada naskah itu. Yang tidak tercatat belum tentu belum \
             dilakukan.",
            "This report tells the supervisor the papers and steps that each signed document and \
             addendum owes: day, number, article in force on the day of its signing, what \
             checking the register finds, and exemptions with who approved them. Duties that do not bind a \
             document are left out; those of the document above it stand there. What is not \
             recorded may well have been done.",
        ),
    );
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    let period = asked.period.in_words();
    let all = documents(records.len() - addenda);
    draft.say(match (records.len(), addenda) {
        (0, _) => text!(
            "Dalam {period} tidak ada naskah atau addendum yang ditandatangani.",
            "No document or addendum was signed in {period}.",
            period
        ),
        (_, 0) => text!(
            "Dalam {period} ditandatangani {all}, tanpa addendum.",
            "Signed in {period}: {all}, no addendum.",
            period,
            all
        ),
        _ => text!(
            "Dalam {period} ditandatangani {all} dan {addenda}.",
            "Signed in {period}: {all} and {addenda}.",
            period,
            all,
            addenda = counted(addenda, "addendum", "addendum", "addenda")
        ),
    });
    draft.say_if((unbound > 0).then(|| {
        text!(
            "Bagi {unbound} di antaranya tidak ada kewajiban dalam daftar ini yang pasalnya \
             berlaku pada hari penandatanganannya.",
            "Of these, {unbound} owed nothing in this list by an article in force on the day of \
             the signing.",
            unbound
        )
    }));
    draft.table(summary(&lines));
    draft.conclusion();
    draft.appendix();
    draft.chapter((
        "Lampiran: naskah menurut kewajiban",
        "Appendix: documents by duty",
    ));
    draft.table(details(asked, &lines));
    draft.finish(asked)
}

/// The duties that bind a document, each with what the rules find about it. A finding
/// about an act after the day, and an exemption after it, have not come yet.
fn lines<'a>(asked: &Asked<'a>, record: &'a Record<KerjaSama>) -> Vec<Line<'a>> {
    let later: Vec<String> = record
        .days()
        .into_iter()
        .filter(|one| !one.by(asked.as_of))
        .map(|one| one.key)
        .collect();
    let exemption = |found: &Finding| {
        let mut exemptions = record.pengecualian.iter();
        let covers = |one: &&Pengecualian| {
            one.aturan == found.rule.code && one.tanggal.is_none_or(|day| day <= asked.as_of)
        };
        found.exempted.as_ref()?;
        exemptions.find(covers)
    };
    let own = asked.findings.iter().filter_map(|found| {
        let (kind, id) = found.record.as_ref()?;
        let key = found.key.as_deref()?;
        let known =
            *kind == Kind::KerjaSama && *id == record.id && !later.iter().any(|it| it == key);
        known.then(|| (without_places(key), (found, exemption(found))))
    });
    let own: Vec<_> = own.collect();
    let owed = duties(asked.registry, record, asked.as_of);
    let keys: Vec<&str> = owed.iter().map(|duty| duty.key).collect();
    // The narrowest of the tables that hold the key.
    let place = |key: &str| {
        let holding = keys.iter().filter(|own| within(key, own));
        holding.max_by_key(|own| own.len()).copied()
    };
    let lines = owed.into_iter().map(|duty| Line {
        record,
        findings: own
            .iter()
            .filter(|(key, _)| place(key) == Some(duty.key))
            .map(|(_, found)| *found)
            .collect(),
        duty,
    });
    lines.collect()
}

fn summary(lines: &[Line<'_>]) -> Table {
    let place = |key: &str| {
        let known = EXPECTED.iter().position(|one| one.key == key);
        known.unwrap_or(EXPECTED.len())
    };
    let mut sorted: Vec<&Line<'_>> = lines.iter().collect();
    sorted.sort_by_key(|line| {
        let sinergi = line.record.jenis == Jenis::Sinergi;
        (place(line.duty.key), line.duty.key, sinergi)
    });
    let duties: Vec<&[&Line<'_>]> = sorted
        .chunk_by(|one, other| one.duty.name == other.duty.name)
        .collect();
    let count = |keep: fn(&Line<'_>) -> bool| {
        move |own: &&[&Line<'_>]| own.iter().filter(|line| keep(line)).count()
    };
    sheet(duties)
        .column("kewajiban", ("Kewajiban", "Duty"), |own| {
            own.first().map(|line| line.duty.name.capital())
        })
        .column("wajib", ("Yang wajib", "Bound"), count(|_| true))
        .column(
            "terpenuhi",
            ("Terpenuhi", "Met"),
            count(|line| line.is_met()),
        )
        .column(
            "belum_terpenuhi",
            ("Tercatat, belum terpenuhi", "Recorded, not met"),
            count(|line| !line.is_met() && line.duty.proof.is_some()),
        )
        .column(
            "tidak_tercatat",
            ("Tidak tercatat", "Not recorded"),
            count(|line| line.duty.proof.is_none()),
        )
        .column(
            "temuan",
            ("Dengan temuan", "With findings"),
            count(|line| line.counts()),
        )
        .column(
            "dikecualikan",
            ("Dikecualikan", "Exempted"),
            count(|line| line.is_exempted()),
        )
        .table(
            Text::fixed("Kewajiban dan temuannya", "Duties and findings"),
            Text::EMPTY,
        )
}

fn details(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    let registry = asked.registry;
    let rows = titled(registry, lines, |line| line.record);
    let rows = led(registry, rows, |line| line.record)
        .column("kewajiban", ("Kewajiban", "Duty"), |line| {
            line.duty.name.capital()
        })
        .column("pasal", ("Pasal", "Article"), |line| {
            Cell::Articles(line.duty.articles.clone())
        })
        .column("bukti", ("Bukti", "Proof"), |line| {
            let proof = line.duty.proof.clone();
            proof.map_or_else(
                || Cell::said(("tidak tercatat", "not recorded")),
                Cell::said,
            )
        })
        .column("temuan", ("Temuan", "Finding"), |line| told(line))
        .column("pengecualian", ("Pengecualian", "Exemption"), |line| {
            exemptions(line)
        });
    with_ids(rows, |line| line.record).table(
        text!(
            "Naskah yang ditandatangani dalam {period}, menurut kewajiban",
            "Documents signed in {period}, by duty",
            period = asked.period.in_words()
        ),
        text!(
            "Tidak ada kewajiban atas naskah yang ditandatangani dalam {period}.",
            "No document signed in {period} owes anything.",
            period = asked.period.in_words()
        ),
    )
}

/// How much a finding weighs; none: an exemption took its weight, on whatever day.
fn weight(found: &Finding) -> Option<Severity> {
    found.exempted.is_none().then_some(found.severity)
}

/// What the rules find, each with its code; none: `nihil`.
fn told(line: &Line<'_>) -> Cell {
    let counting = line
        .findings
        .iter()
        .filter(|(_, exempted)| exempted.is_none());
    let told = counting.map(|(one, _)| {
        text!(
            "{code} ({level}): {message}",
            "{code} ({level}): {message}",
            code = one.rule.code,
            level = weight(one).map_or(
                Text::fixed("dikecualikan kemudian", "exempted later"),
                severity_name
            ),
            message = one.message
        )
    });
    let told: Vec<Text> = told.collect();
    match told.is_empty() {
        true => Cell::said(("nihil", "none")),
        false => Cell::said(Text::joined(&told, "; ")),
    }
}

/// The exemptions that cover findings of the line, each once.
fn exemptions(line: &Line<'_>) -> Cell {
    let mut told: Vec<Text> = Vec::new();
    for one in line.findings.iter().filter_map(|(_, exempted)| *exempted) {
        let said = exemption(one);
        if !told.contains(&said) {
            told.push(said);
        }
    }
    match told.is_empty() {
        true => Cell::word(None, ("nihil", "none")),
        false => Cell::said(Text::joined(&told, "; ")),
    }
}

fn exemption(one: &Pengecualian) -> Text {
    let by = match &one.disetujui_oleh {
        Some(who) => text!("disetujui {who}", "approved by {who}", who),
        None => Text::fixed(
            "yang menyetujui tidak tercatat",
            "who approved is not recorded",
        ),
    };
    let day = one
        .tanggal
        .map_or(Text::EMPTY, |day| text!(" {day}", " on {day}", day));
    text!(
        "{rule}: {why} ({by}{day})",
        "{rule}: {why} ({by}{day})",
        rule = one.aturan.as_str(),
        why = one.alasan.as_str(),
        by,
        day
    )
}
