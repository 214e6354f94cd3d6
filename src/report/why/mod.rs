//! Why a rule finds something in a record, or why it is silent, told to a person
//! and to machines.
//!
//! In the order in which somebody else is convinced: what the rule asks, what is
//! recorded, what follows, and by which articles.

mod basis;
mod days;
mod facts;
mod reason;

use crate::finding::{Finding, severity_name};
use crate::model::Kind;
use crate::output::{Body, Cell, Data, Document, Table, sheet};
use crate::registry::Registry;
use crate::rules::{Explanation, Outcome, Reason};
use crate::text;
use crate::text::{Text, capital};
use facts::Facts;

/// An explanation and what it is about.
pub struct Told<'a> {
    /// The register.
    pub registry: &'a Registry,
    /// The record's kind.
    pub kind: Kind,
    /// The record's id.
    pub id: &'a str,
    /// What a rule says of it.
    pub why: &'a Explanation,
}

/// The explanation as a page.
pub fn document(told: &Told<'_>) -> Document {
    let why = told.why;
    let facts = Facts::of(told);
    let mut document = Document::new(text!(
        "{code} pada {id}: {verdict}",
        "{code} in {id}: {verdict}",
        code = why.rule.code,
        id = told.id,
        verdict = verdict_name(&why.outcome)
    ));
    document.add(Text::EMPTY, Body::Paragraph(facts.title()));
    document.add(("Yang diminta", "What is asked"), asked(told));
    document.add(("Yang dilihat", "What was looked at"), facts.tree());
    document.add(
        ("Hitungan hari", "How days were counted"),
        Body::Lines(days::lines(told)),
    );
    document.add(
        ("Kesimpulan", "What follows"),
        Body::Paragraph(sentence(&reason::reason(told, &facts))),
    );
    let findings = why.findings.iter().map(|finding| line(finding, told));
    document.add(Text::EMPTY, Body::Lines(findings.collect()));
    if why.outcome == Outcome::Breach {
        document.add(Text::EMPTY, Body::Lines(remedies(why)));
    }
    basis::tell(told, &facts, &mut document);
    document
}

/// The explanation for machines.
pub fn data(told: &Told<'_>) -> Data {
    let why = told.why;
    let facts = Facts::of(told);
    let verdict = match why.outcome {
        Outcome::Breach => "breach",
        Outcome::Kept => "kept",
        Outcome::Silent(_) => "silent",
    };
    let text = |text: &str| Cell::Text(text.to_owned());
    let head = vec![
        ("rule", text(why.rule.code)),
        ("record", text(told.id)),
        ("verdict", text(verdict)),
        ("reason", Cell::said(reason::reason(told, &facts))),
    ];
    let lists = vec![
        findings(&why.findings),
        facts.table(),
        days::table(told),
        basis::table(told),
    ];
    Data {
        head,
        recorded: None,
        lists,
    }
}

fn findings(findings: &[Finding]) -> Table {
    sheet(findings)
        .named("findings")
        .column("key", ("Kunci", "Key"), |finding| {
            Cell::text(finding.key.as_ref())
        })
        .column("message", ("Temuan", "Finding"), |finding| {
            finding.message.clone()
        })
        .bare()
}

fn verdict_name(outcome: &Outcome) -> Text {
    match outcome {
        Outcome::Breach => Text::fixed("ada temuan", "there is a finding"),
        Outcome::Kept => Text::fixed("terpenuhi", "kept"),
        Outcome::Silent(Reason::Exempted(_)) => Text::fixed("dikecualikan", "exempted"),
        Outcome::Silent(_) => Text::fixed("tidak dinilai", "not judged"),
    }
}

/// What the rule demands, why, and whether that is our reading.
fn asked(told: &Told<'_>) -> Body {
    let rule = told.why.rule;
    let tafsir = match rule.interpretation {
        true => Text::fixed(
            " Ini tafsir ksd, sehingga tidak pernah menjadi kesalahan.",
            " This is our reading of the law (tafsir), and so never an error.",
        ),
        false => Text::EMPTY,
    };
    Body::Paragraph(text!(
        "{title}. {reason}{tafsir}",
        "{title}. {reason}{tafsir}",
        title = rule.title.capital(),
        reason = rule.reason,
        tafsir
    ))
}

/// A finding as it stands under the conclusion: where, what, and how heavy.
fn line(finding: &Finding, told: &Told<'_>) -> Text {
    let key = finding.key.as_deref().unwrap_or_default();
    let key = match key {
        "" => Text::EMPTY,
        key => text!("`{key}`", "`{key}`", key),
    };
    let place = finding.place.as_ref().map_or(Text::EMPTY, |place| {
        text!("baris {line}", "line {line}", line = place.line.to_string())
    });
    let elsewhere = finding.file.as_ref().filter(|file| {
        let own = told.registry.file_of(told.kind, told.id);
        own.is_none_or(|own| told.registry.shown(&own) != **file)
    });
    let file = elsewhere.map_or(Text::EMPTY, Text::of);
    let at = [key, file, place].into_iter();
    let at: Vec<Text> = at.filter(|part| !part.is_empty()).collect();
    let at = match at.as_slice() {
        [] => Text::EMPTY,
        at => text!("{at}: ", "{at}: ", at = Text::joined(at, ", ")),
    };
    let exempted = finding.exempted.as_ref().map_or(Text::EMPTY, |reason| {
        text!("; alasan: {reason}", "; reason: {reason}", reason)
    });
    text!(
        "{at}{message} ({level}{exempted})",
        "{at}{message} ({level}{exempted})",
        at,
        message = finding.message,
        level = match finding.exempted {
            Some(_) => finding.level_name(),
            None => severity_name(finding.severity),
        },
        exempted
    )
}

/// What to do, each once.
fn remedies(why: &Explanation) -> Vec<Text> {
    let mut remedies: Vec<Text> = Vec::new();
    let open = why.findings.iter().filter(|one| one.exempted.is_none());
    for finding in open {
        let remedy = text!("saran: {help}", "help: {help}", help = finding.help);
        if !remedies.contains(&remedy) {
            remedies.push(remedy);
        }
    }
    remedies
}

/// A line as a sentence: a capital at its start, a full stop at its end.
fn sentence(line: &Text) -> Text {
    Text::each(|lang| format!("{}.", capital(line.get(lang))))
}
