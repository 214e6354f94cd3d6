//! The map of the law: every ayat, and what in ksd handles it.

use strum::IntoEnumIterator;

use super::handed_in::REPORTS;
use crate::agenda::DUTIES;
use crate::draft::papers;
use crate::law::{Ayat, Basis, EXPECTED, Reason, map};
use crate::output::{Cell, Doer, Table, sheet};
use crate::rules;
use crate::text;
use crate::text::{Lang, Text};

/// An ayat, and what becomes of it.
pub struct Covered {
    /// The ayat.
    pub ayat: &'static Ayat,
    /// What handles it: rules, duties of the agenda, reports, drafts, completeness.
    pub handled: Vec<Doer>,
    /// Why nothing does, or nothing but the agenda.
    pub reason: Option<Reason>,
}

/// Every ayat, in the order of the regulations and their articles.
pub fn coverage() -> Vec<Covered> {
    map().map(covered).collect()
}

fn covered(ayat: &'static Ayat) -> Covered {
    let handled = handlers(ayat);
    let agenda = |doer: &Doer| doer.by == "agenda";
    let on_a_day = handled.iter().any(agenda) && !handled.iter().any(|doer| doer.by == "rule");
    let reason = ayat.reason.or(on_a_day.then_some(Reason::OnADay));
    Covered {
        ayat,
        handled,
        reason,
    }
}

/// What cites an ayat or a part of it.
fn handlers(ayat: &Ayat) -> Vec<Doer> {
    let named = |basis: &[Basis]| basis.iter().any(|basis| ayat.is_named_by(&basis.citation));
    let rules = rules::all().filter(|rule| named(rule.basis));
    let rules = rules.map(|rule| ("rule", Text::fixed("aturan", "rule"), rule.code));
    let duties = DUTIES.iter();
    let duties = duties.filter(|duty| named(duty.basis) || named(duty.basis_of_province));
    let duties = duties.map(|duty| ("agenda", Text::same("agenda"), duty.slug));
    let reports = REPORTS.iter().filter(|report| {
        let of_office = report.of_office.is_some_and(|sheet| named(sheet.basis));
        named(report.basis) || of_office
    });
    let reports = reports.map(|report| ("report", Text::fixed("laporan", "report"), report.name));
    let drafts = papers().filter(|paper| named(paper.basis));
    let drafts = drafts.map(|paper| ("draft", Text::fixed("rancangan", "draft"), paper.slug));
    let expected = EXPECTED.iter().filter(|expected| named(expected.basis));
    let completeness = Text::fixed("kelengkapan", "completeness");
    let expected = expected.map(|expected| ("completeness", completeness.clone(), expected.key));
    let mut doers: Vec<Doer> = Vec::new();
    for (by, kind, what) in rules
        .chain(duties)
        .chain(reports)
        .chain(drafts)
        .chain(expected)
    {
        let doer = Doer { by, kind, what };
        // One key may be asked for of several texts.
        if !doers.contains(&doer) {
            doers.push(doer);
        }
    }
    doers
}

/// Every ayat, as a table.
pub fn table() -> Table {
    let covered = coverage();
    let (count, handled) = (covered.len(), handled_among(&covered));
    let meanings = Reason::iter().map(|reason| {
        text!(
            "{name}: {meaning}",
            "{name}: {meaning}",
            name = reason.name(),
            meaning = reason.meaning()
        )
    });
    sheet(covered)
        .named("ayat")
        .column("regulation", ("Peraturan", "Regulation"), |covered| {
            Cell::text(Some(covered.ayat.regulation.name))
        })
        .column("article", ("Pasal", "Article"), |covered| {
            Cell::text(Some(covered.ayat.article))
        })
        .column("says", ("Isi", "What it says"), |covered| {
            covered.ayat.says.clone()
        })
        .column("handled", ("Ditangani", "Handled by"), |covered| {
            Cell::Doers(covered.handled.clone())
        })
        .column("reason", ("Alasan", "Reason"), |covered| {
            covered.reason.map_or(Cell::Empty, |reason| {
                Cell::word(Some(reason.word().to_owned()), reason.name())
            })
        })
        .notes(meanings)
        .table(
            text!(
                "Ayat: {count}, di antaranya {handled} ditangani",
                "Ayat: {count}, of which {handled} are handled",
                count,
                handled
            ),
            ("Tidak ada ayat", "There are no ayat"),
        )
}

fn handled_among(covered: &[Covered]) -> usize {
    let handled = covered.iter().filter(|covered| !covered.handled.is_empty());
    handled.count()
}

/// The map as a page, in Markdown: a table for each regulation.
pub fn page(lang: Lang) -> String {
    let heading = Text::fixed("Peta hukum", "The map of the law");
    let about = Text::fixed(
        "Setiap ayat peraturan tentang kerja sama daerah: apa isinya, dengan kata-kata kami \
         sendiri, dan apa di dalam ksd yang menanganinya. Bila tidak ada yang menanganinya, \
         alasannya satu dari enam di bawah ini. Isinya sama dengan `ksd rule --coverage`.",
        "Every ayat of the regulations on regional cooperation: what it says, in our own words, \
         and what in ksd handles it. Where nothing does, the reason is one of the six below. It \
         says what `ksd rule --coverage` says.",
    );
    let partly = Text::fixed(
        "Ditangani berarti: ada aturan, tugas agenda, laporan, rancangan, atau kelengkapan yang bersandar \
         pada ayat itu atau hurufnya, untuk bagian yang tercatat dalam rekaman. Pasal yang \
         disebut utuh hanya mencakup Pasal tanpa ayat. Permendagri 25/2020 dipetakan sejauh \
         dibaca: Pasal 3, 10, dan 44 serta beberapa ayat pembuka tidak ada di sini. Permendagri \
         19/2016 dan 7/2024 tentang barang milik daerah tidak dibaca.",
        "Handled means: a rule, a duty of the agenda, a report, a draft or completeness rests on that \
         ayat or a huruf of it, for what records tell of it. A Pasal that is cited whole covers \
         only a Pasal without ayat. Permendagri 25/2020 is mapped as far as it was read: Pasal \
         3, 10 and 44 and some opening ayat are not here. Permendagri 19/2016 and 7/2024 on \
         regional assets were not read.",
    );
    let reasons = Reason::iter().map(|reason| {
        let (name, meaning) = (reason.name(), reason.meaning());
        format!("- *{}*: {}\n", name.get(lang), meaning.get(lang))
    });
    let mut page = format!(
        "# {}\n\n{}\n\n{}\n\n{}",
        heading.get(lang),
        about.get(lang),
        partly.get(lang),
        reasons.collect::<String>()
    );
    let columns = Text::fixed(
        "| Pasal | Isi | Ditangani, atau alasannya |",
        "| Article | What it says | Handled by, or the reason |",
    );
    let covered = coverage();
    for of_one in covered.chunk_by(|one, next| one.ayat.regulation == next.ayat.regulation) {
        let count = text!(
            "{count} ayat, di antaranya {handled} ditangani",
            "{count} ayat, of which {handled} are handled",
            count = of_one.len(),
            handled = handled_among(of_one)
        );
        page.push_str(&format!(
            "\n## {}\n\n{}.\n\n{}\n|---|---|---|\n",
            of_one[0].ayat.regulation.name,
            count.get(lang),
            columns.get(lang)
        ));
        page.extend(of_one.iter().map(|covered| line(covered, lang)));
    }
    page
}

fn line(covered: &Covered, lang: Lang) -> String {
    let doers = covered.handled.iter().map(|doer| link(doer, lang));
    let reason = covered
        .reason
        .map(|reason| format!("*{}*", reason.name().get(lang)));
    let cell: Vec<String> = doers.chain(reason).collect();
    format!(
        "| {} | {} | {} |\n",
        covered.ayat.article,
        covered.ayat.says.get(lang),
        cell.join(", ")
    )
}

/// What handles an ayat, with the page that tells of it.
fn link(Doer { by, kind, what }: &Doer, lang: Lang) -> String {
    let kind = kind.get(lang);
    match *by {
        "rule" => format!("[{what}](aturan/{what}.md)"),
        "report" => format!("{kind} [`{what}`](laporan.md#{what})"),
        _ => format!("{kind} `{what}`"),
    }
}
