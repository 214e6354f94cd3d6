//! What the supervisor of the region asks of each document: duty by duty the paper, its
//! day and number, the article, what the rules find, and who exempted it.

mod duty;

use super::draft::Draft;
use super::words::{documents, office, partners};
use super::{Asked, By, Report, Span, never};
use crate::finding::Finding;
use crate::model::{KerjaSama, Kind, Pengecualian};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::Record;
use crate::report::names::partners_of;
use crate::text;
use crate::text::Text;
use duty::{DUTIES, Duty};

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
    duty: &'static Duty,
    /// What the rules find about it.
    findings: Vec<&'a Finding>,
}

impl Line<'_> {
    fn is_met(&self) -> bool {
        (self.duty.met)(self.record)
    }

    fn counts(&self) -> bool {
        self.findings.iter().any(|one| one.exempted.is_none())
    }

    fn is_exempted(&self) -> bool {
        self.findings.iter().any(|one| one.exempted.is_some())
    }
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Laporan kepatuhan kerja sama daerah",
        "Report on compliance in regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    let mut records: Vec<_> = asked.registry.kerja_sama.iter().collect();
    records.retain(|record| asked.signed_in_period(record) && !record.is_addendum());
    records.sort_by_key(|record| (record.signing(), &record.id));
    let lines = lines(asked, &records);

    draft.introduction(
        asked,
        Text::fixed(
            "Laporan ini memuat, bagi Inspektorat, surat dan langkah yang diwajibkan untuk setiap \
             naskah yang ditandatangani: tanggal, nomor, pasal, temuan menurut `ksd check`, dan \
             pengecualian beserta yang menyetujuinya. Kewajiban yang tidak berlaku bagi suatu naskah \
             tidak dimuat. Yang tidak tercatat belum tentu belum dilakukan.",
            "This report tells the supervisor the papers and steps that each signed document owes: \
             day, number, article, what `ksd check` finds, and exemptions with who approved them. \
             Duties that do not bind a document are left out. What is not recorded may well have \
             been done.",
        ),
    );
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    draft.say(text!(
        "Dalam {period} ditandatangani {all}.",
        "Signed in {period}: {all}.",
        period = asked.period.in_words(),
        all = documents(records.len())
    ));
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

/// The duties that bind each document.
fn lines<'a>(asked: &Asked<'a>, records: &[&'a Record<KerjaSama>]) -> Vec<Line<'a>> {
    let found = |record: &Record<KerjaSama>, duty: &Duty| -> Vec<&'a Finding> {
        let findings = asked.findings.iter();
        let about = findings.filter(|one| {
            one.record
                .as_ref()
                .is_some_and(|(kind, id)| *kind == Kind::KerjaSama && *id == record.id)
        });
        let key = |one: &&Finding| {
            let key = one.key.as_deref();
            key.is_some_and(|key| duty.keys.iter().any(|own| is_within(key, own)))
        };
        about.filter(key).collect()
    };
    let all = records.iter().flat_map(|&record| {
        let duties = DUTIES.iter();
        let binding = duties.filter(move |duty| (duty.binds)(record));
        binding.map(move |duty| (record, duty))
    });
    all.map(|(record, duty)| Line {
        record,
        duty,
        findings: found(record, duty),
    })
    .collect()
}

/// Whether a key is that one, or stands in the table of that name.
fn is_within(key: &str, table: &str) -> bool {
    let rest = key.strip_prefix(table);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn summary(lines: &[Line<'_>]) -> Table {
    let count = |keep: fn(&Line<'_>) -> bool| {
        move |duty: &&'static Duty| {
            let own = lines.iter().filter(|line| std::ptr::eq(line.duty, *duty));
            own.filter(|line| keep(line)).count()
        }
    };
    sheet(DUTIES.iter())
        .column("kewajiban", ("Kewajiban", "Duty"), |duty| duty.name.clone())
        .column(
            "naskah",
            ("Naskah yang wajib", "Documents bound"),
            count(|_| true),
        )
        .column(
            "tercatat",
            ("Tercatat", "Recorded"),
            count(|line| line.is_met()),
        )
        .column(
            "tidak_tercatat",
            ("Tidak tercatat", "Not recorded"),
            count(|line| !line.is_met()),
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
    sheet(lines)
        .column("nomor", ("Nomor", "Number"), |line| {
            Cell::text(line.record.daerah.nomor.as_deref())
        })
        .column("judul", ("Judul", "Title"), |line| {
            line.record.judul.clone()
        })
        .column("mitra", ("Mitra", "Partner"), |line| {
            partners(registry, partners_of(line.record))
        })
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |line| {
            office(registry, line.record.pemrakarsa.as_deref())
        })
        .column("kewajiban", ("Kewajiban", "Duty"), |line| {
            line.duty.name.clone()
        })
        .column("pasal", ("Pasal", "Article"), |line| {
            Cell::Articles(line.duty.articles(line.record))
        })
        .column("bukti", ("Bukti", "Proof"), |line| {
            (line.duty.proof)(line.record).map_or_else(
                || Cell::said(("tidak tercatat", "not recorded")),
                Cell::said,
            )
        })
        .column("temuan", ("Temuan", "Finding"), |line| told(line))
        .column("pengecualian", ("Pengecualian", "Exemption"), |line| {
            let exemptions: Vec<Text> = exemptions(line).map(exemption).collect();
            match exemptions.is_empty() {
                true => Cell::Empty,
                false => Cell::said(Text::joined(&exemptions, "; ")),
            }
        })
        .column("id", ("Rekaman", "Record"), |line| line.record.id.clone())
        .table(
            text!(
                "Naskah yang ditandatangani dalam {period}, menurut kewajiban",
                "Documents signed in {period}, by duty",
                period = asked.period.in_words()
            ),
            text!(
                "Tidak ada naskah yang ditandatangani dalam {period}.",
                "No document was signed in {period}.",
                period = asked.period.in_words()
            ),
        )
}

/// What the rules find, each with its code; none: `nihil`.
fn told(line: &Line<'_>) -> Cell {
    let counting = line.findings.iter().filter(|one| one.exempted.is_none());
    let told = counting.map(|one| {
        text!(
            "{code} ({level}): {message}",
            "{code} ({level}): {message}",
            code = one.rule.code,
            level = one.level_name(),
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
fn exemptions<'l>(line: &'l Line<'_>) -> impl Iterator<Item = &'l Pengecualian> {
    let covering = |one: &&Pengecualian| {
        let mut exempted = line
            .findings
            .iter()
            .filter(|found| found.exempted.is_some());
        exempted.any(|found| found.rule.code == one.aturan)
    };
    line.record.pengecualian.iter().filter(covering)
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
