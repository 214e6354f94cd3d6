//! Which papers there are, which come next for a document, and what is still blank.

use super::{About, Paper, papers};
use crate::law::{ExpectedKind, Subject};
use crate::model::{KerjaSama, Stage, key, recorded};
use crate::output::{Cell, Naskah, Table, sheet};
use crate::registry::{Record, Registry, expected};
use crate::text;
use crate::text::Text;

/// The papers that the next stage of a document needs: those of the first step before
/// the signing that is expected and not recorded; once that is all there, the text and what
/// goes with its signing, the team's recommendation first; of what was signed, what is
/// written while it is carried out.
pub fn next(registry: &Registry, record: &Record<KerjaSama>) -> Vec<&'static Paper> {
    let fitting: Vec<&Paper> = fitting(registry, record).collect();
    let of_step = |step: &str| -> Vec<&'static Paper> {
        let serves =
            |paper: &&&Paper| step == paper.step || step.starts_with(&format!("{}.", paper.step));
        fitting.iter().filter(serves).copied().collect()
    };
    let all = expected(registry, record, Stage::Signed);
    let mut missing: Vec<_> = all.missing().collect();
    missing.sort_by_key(|entry| entry.stage);
    let signed = record.is_signed();
    let mut steps = missing
        .iter()
        .filter(|entry| entry.kind == ExpectedKind::Step)
        .filter(|entry| signed == (entry.stage == Stage::Signed))
        .map(|entry| of_step(entry.key));
    let next = steps.find(|papers| !papers.is_empty());
    next.unwrap_or_else(|| match signed {
        false => {
            let recommended = recorded(&record.rekomendasi_tkksd);
            let signs = |paper: &&&'static Paper| {
                let team = paper.step == key!(rekomendasi_tkksd) && !recommended;
                team || is_text(paper) || paper.tahap == super::Tahap::Penandatanganan
            };
            fitting.iter().filter(signs).copied().collect()
        }
        true => {
            let carried_out = fitting
                .iter()
                .filter(|paper| paper.tahap > super::Tahap::Penandatanganan);
            carried_out.copied().collect()
        }
    })
}

/// The papers that are written about a document, in the order of their stages.
pub fn fitting(
    registry: &Registry,
    record: &Record<KerjaSama>,
) -> impl Iterator<Item = &'static Paper> {
    papers().filter(|paper| paper.is_about(registry, record))
}

/// The paper that is drafted where none is named: of what was signed its text; of a plan
/// the first that the next stage needs.
pub fn usual(registry: &Registry, record: &Record<KerjaSama>) -> Option<&'static Paper> {
    let text = || fitting(registry, record).find(is_text);
    let next = next(registry, record);
    let first = next.first().copied();
    match record.is_signed() {
        true => text().or(first),
        false => next.into_iter().find(is_text).or(first).or_else(text),
    }
}

/// Whether it is the text that is signed.
fn is_text(paper: &&'static Paper) -> bool {
    paper.step == key!(waktu.ditandatangani)
}

/// The papers, as a table: all, or those about a document, with those that come next
/// marked.
pub fn table(registry: Option<&Registry>, record: Option<&Record<KerjaSama>>) -> Table {
    let (all, coming): (Vec<&Paper>, Vec<&Paper>) = match (registry, record) {
        (Some(registry), Some(record)) => {
            (fitting(registry, record).collect(), next(registry, record))
        }
        _ => (papers().collect(), Vec::new()),
    };
    let count = all.len();
    let subject = record.map(|record| Subject {
        jenis: Some(record.jenis),
        naskah: Some(record.naskah),
        act: None,
    });
    let is_next = move |paper: &&Paper| coming.iter().any(|one| one.slug == paper.slug);
    let caption = match record {
        Some(record) => text!(
            "Naskah dan surat untuk {title}: {count}",
            "Papers for {title}: {count}",
            title = record.judul.as_str(),
            count
        ),
        None => text!(
            "Naskah dan surat menurut tahap: {count}",
            "Papers by stage: {count}",
            count
        ),
    };
    let mut rows = sheet(all)
        .named("draf")
        .column("tahap", ("Tahap", "Stage"), |paper| paper.tahap.name())
        .column("nama", ("Nama", "Name"), |paper| paper.slug.to_owned())
        .column("naskah", ("Naskah atau surat", "Paper"), |paper| {
            paper.name.clone()
        })
        .column("dasar", ("Dasar", "Basis"), move |paper| {
            basis(paper, subject)
        });
    if record.is_some() {
        rows = rows.column(
            "berikutnya",
            ("Berikutnya", "Next"),
            move |paper| match is_next(paper) {
                true => Cell::from(Text::fixed("ya", "yes")),
                false => Cell::Empty,
            },
        );
    } else {
        rows = rows.column("untuk", ("Untuk", "For"), |paper| about(paper));
    }
    rows.table(
        caption,
        Text::fixed(
            "Tidak ada naskah atau surat yang disusun untuk rekaman ini",
            "There is no paper to draft for this record",
        ),
    )
}

/// Of which kinds of records it is, by the articles that it rests on.
fn about(paper: &Paper) -> Text {
    if let About::Register = paper.about {
        return Text::fixed("register", "the register");
    }
    let jenis = paper.basis.iter().flat_map(|basis| basis.jenis);
    let mut words: Vec<&str> = jenis.map(|jenis| (*jenis).into()).collect();
    words.sort_unstable();
    words.dedup();
    match words.is_empty() || paper.basis.iter().any(|basis| basis.jenis.is_empty()) {
        true => Text::fixed("semua jenis", "every kind"),
        false => Text::same(words.join(", ")),
    }
}

/// The articles, each once and a regulation named once: all, or those on such a document.
fn basis(paper: &Paper, subject: Option<Subject>) -> Text {
    let mut cited = Vec::new();
    for basis in paper.basis {
        let concerns = subject.is_none_or(|subject| basis.concerns(subject));
        let citation = (basis.citation.regulation.name, basis.citation.article);
        if concerns && !cited.contains(&citation) {
            cited.push(citation);
        }
    }
    let mut said = String::new();
    let mut before = "";
    for (regulation, article) in cited {
        if !said.is_empty() {
            said.push_str("; ");
        }
        if regulation != before {
            said.push_str(regulation);
            said.push(' ');
        }
        said.push_str(article);
        before = regulation;
    }
    Text::same(said)
}

/// What is still blank in a paper, each once, as a table.
pub fn checklist(naskah: &Naskah) -> Table {
    let mut blanks = Vec::new();
    for blank in &naskah.blanks {
        if !blanks.contains(&blank) {
            blanks.push(blank);
        }
    }
    let count = blanks.len();
    sheet(blanks)
        .named("kosong")
        .column("bagian", ("Bagian", "Part"), |blank| {
            Cell::text(Some(blank.part.as_str()))
        })
        .column("isi", ("Yang diisi", "What belongs there"), |blank| {
            blank.name.capital()
        })
        .column("dasar", ("Dasar", "Basis"), |blank| {
            match blank.basis.is_empty() {
                true => blank.about.clone(),
                false => Text::same(&blank.basis),
            }
        })
        .column(
            "cara",
            ("Cara mengisi", "How to fill it in"),
            |blank| match &blank.key {
                Some(key) => Cell::text(Some(key.as_str())),
                None => Cell::from(Text::fixed("di dalam naskah", "in the text")),
            },
        )
        .table(
            text!(
                "{title}: {count} yang masih kosong",
                "{title}: {count} still blank",
                title = naskah.title.as_str(),
                count
            ),
            text!(
                "{title}: siap, tidak ada yang kosong",
                "{title}: ready, nothing is blank",
                title = naskah.title.as_str()
            ),
        )
}
