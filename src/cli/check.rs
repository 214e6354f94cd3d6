//! `ksd check`: all findings of all files.

use std::collections::HashSet;

use clap::Args;
use rayon::prelude::*;

use super::asked::{Asked, What};
use super::context::{Answer, Context, Exit, Problem, Talk};
use super::language::say;
use super::parsers;
use super::selection::Selection;
use crate::finding::{CheckReport, Finding, Severity, count};
use crate::output::Table;
use crate::registry::{Registry, completeness};
use crate::render::{FINDING_FORMATS, FindingFormat, Look, TABLE_FORMATS, Write};
use crate::report::{rule, statistics};
use crate::rules;
use crate::text;
use crate::text::{Text, counted};

#[derive(Args)]
#[command(about = say(
    "Memeriksa semua rekaman menurut peraturan",
    "Checks all records against the regulations",
), long_about = say(
    "Memeriksa semua rekaman menurut peraturan dan menunjukkan setiap temuan: di mana, mengapa \
     (pasalnya), dan apa yang perlu dilakukan. Hasilnya hanya bergantung pada isi berkas, bukan \
     pada hari. Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 tidak dapat memeriksa.",
    "Checks all records against the regulations and shows every finding: where, why (the \
     article), and what to do. The result depends on the files alone, not on the day. Exit code: \
     0 no error, 1 an error was found, 2 it could not check.",
), after_help = say(
    "Contoh:\n  ksd check\n  ksd check 2021-kb-sampah-perbatasan-samarinda\n  ksd check --pemrakarsa dlhk\n  \
     ksd check --select KSD2,KSD301 --statistics\n  \
     ksd check --format sarif > ksd.sarif\n\nUntuk CI: `github` (anotasi GitHub), `gitlab` (Code \
     Quality), `sarif`, dan `junit`: kesalahan ialah uji yang gagal, temuan lain uji yang dilewati.",
    "Examples:\n  ksd check\n  ksd check 2021-kb-sampah-perbatasan-samarinda\n  ksd check --pemrakarsa dlhk\n  \
     ksd check --select KSD2,KSD301 --statistics\n  \
     ksd check --format sarif > ksd.sarif\n\nFor CI: `github` (annotations of GitHub), `gitlab` \
     (Code Quality), `sarif`, and `junit`: an error is a failed test, other findings are skipped \
     ones.",
))]
pub(super) struct Check {
    #[command(flatten)]
    what: What,
    #[arg(
        long, value_name = "FORMAT", default_value = FINDING_FORMATS[0].name,
        value_parser = parsers::finding_formats(),
        help = say("Bentuk keluaran", "Format of the output"),
    )]
    format: String,
    #[arg(
        long, value_name = say("COMMIT", "COMMIT"),
        help = say(
            "Hanya temuan yang belum ada pada commit ini, di berkas mana pun, dan yang waktu itu \
             tercatat lalu terhapus",
            "Only findings that this commit did not have, in whatever file, and what it had \
             recorded that is gone",
        ),
    )]
    since: Option<String>,
    #[arg(
        long,
        help = say("Peringatan pun membuat kode keluar 1", "A warning makes the exit code 1, too"),
    )]
    strict: bool,
    #[arg(
        long, value_name = say("KODE", "CODE"), value_delimiter = ',',
        help = say(
            "Hanya temuan aturan atau kelompok ini: KSD203, KSD2xx, KSD2",
            "Findings of these rules or families only: KSD203, KSD2xx, KSD2",
        ),
    )]
    select: Vec<String>,
    #[arg(
        long, value_name = say("KODE", "CODE"), value_delimiter = ',',
        help = say(
            "Tanpa temuan aturan atau kelompok ini, meski terpilih dengan `--select`; temuan yang \
             tidak ditampilkan tidak menentukan kode keluar",
            "Without findings of these rules or families, even if selected with `--select`; what \
             is not shown does not count for the exit code",
        ),
    )]
    ignore: Vec<String>,
    #[arg(
        long,
        help = say(
            "Jumlah temuan menurut aturan, yang terberat dahulu; dengan `--format full` atau `json`",
            "Findings counted by rule, the worst first; with `--format full` or `json`",
        ),
    )]
    statistics: bool,
}

impl Check {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let selection = Selection::new(&self.select, &self.ignore)?;
        let statistics = self.statistics_format()?;
        let registry = context.registry()?;
        let mut findings = rules::check_selected(&registry, |rule| selection.has(rule));
        let mut talk = Vec::new();
        let mut before = None;
        if let Some(revision) = &self.since {
            let (then, told) = context.registry_at(revision)?;
            talk.extend(told);
            before = then;
        }
        let asked = Asked::of(&self.what, &registry, before.as_ref())?;
        if let Some(before) = before {
            findings = rules::new_since(&registry, findings, &before);
            findings.retain(|finding| selection.has(finding.rule));
        }
        findings.retain(|finding| asked.has(finding));
        let report = CheckReport {
            findings: &findings,
            files: asked.files(&registry),
            kelengkapan: mean_completeness(&registry, &asked),
            settings: registry.shown("ksd.toml"),
            page: rule::page,
            not_checked: &asked.not_checked,
            skipped: &registry.skipped,
        };
        let look = context.look();
        let data = match statistics {
            Some(write) => write(&statistics::table(&findings), look),
            None => (self.finding_format().write)(&report, look),
        };
        let exit = if self.fails(&findings) {
            Exit::Found
        } else {
            Exit::Done
        };
        talk.extend(unread(&report).map(Talk::Warning));
        talk.extend(asked.missed(&registry).map(Talk::Warning));
        talk.push(Talk::Note(closing_line(&report)));
        Ok(context.answer(data, talk, exit))
    }

    fn finding_format(&self) -> &'static FindingFormat {
        let mut formats = FINDING_FORMATS.iter();
        let format = formats.find(|format| format.name == self.format);
        format.unwrap_or(&FINDING_FORMATS[0])
    }

    /// What writes the table that counts the findings, if it is asked for.
    fn statistics_format(&self) -> anyhow::Result<Option<WriteTable>> {
        let name = match self.format.as_str() {
            _ if !self.statistics => return Ok(None),
            "full" => TABLE_FORMATS[0].name,
            format => format,
        };
        let mut formats = TABLE_FORMATS.iter();
        match formats
            .find(|format| format.name == name)
            .map(|format| &format.write)
        {
            Some(Write::Text(write)) => Ok(Some(*write)),
            Some(Write::File(_)) | None => Err(Problem(text!(
                "`--statistics` tidak mengenal bentuk `{format}`; pakai `full` atau `json`",
                "`--statistics` does not know the format `{format}`; use `full` or `json`",
                format = name
            ))
            .into()),
        }
    }

    fn fails(&self, findings: &[Finding]) -> bool {
        findings.iter().any(|finding| match finding.severity {
            Severity::Error => true,
            Severity::Warning => self.strict,
            Severity::Note => false,
        })
    }
}

/// What writes a table as text.
type WriteTable = fn(&Table, Look) -> String;

/// That files could not be read whole, where no error that is shown tells of them:
/// not all rules were asked for, or not all files, or they were so before.
fn unread(report: &CheckReport<'_>) -> Option<Text> {
    const NAMED: usize = 3;
    let errors = report.findings.iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    let told: HashSet<&str> = errors
        .filter_map(|finding| Some(finding.file.as_ref()?.raw()))
        .collect();
    let files = report.skipped.iter().map(String::as_str);
    let files: Vec<&str> = files.filter(|file| !told.contains(file)).collect();
    let named = files.iter().take(NAMED).copied().collect::<Vec<_>>();
    let named = match files.len().saturating_sub(NAMED) {
        0 => Text::same(named.join(", ")),
        more => text!(
            "{named}, dan {more} lainnya",
            "{named}, and {more} more",
            named = named.join(", "),
            more
        ),
    };
    (!files.is_empty()).then(|| {
        text!(
            "peringatan: {count} tidak terbaca seluruhnya, sehingga isinya tidak diperiksa \
             ({named}); jalankan `ksd check` tanpa pilihan lain",
            "warning: {count} could not be read whole, so what stands there is not checked \
             ({named}); run `ksd check` without other options",
            count = counted(files.len(), "berkas", "file", "files"),
            named
        )
    })
}

/// Mean completeness of the documents asked for, in whole per cent; none without
/// documents.
fn mean_completeness(registry: &Registry, asked: &Asked) -> Option<u32> {
    let documents = registry.kerja_sama.par_iter();
    let documents = documents.filter(|record| asked.has_file(|| registry.shown(&record.file)));
    let each = documents.map(|record| (1, completeness(registry, record).per_cent()));
    let (count, sum) = each.reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    sum.checked_div(count)
}

fn closing_line(report: &CheckReport<'_>) -> Text {
    let complete = match report.kelengkapan {
        None => Text::fixed("", ""),
        Some(complete) => text!(
            "; kelengkapan rata-rata {complete}%",
            "; mean completeness {complete}%",
            complete
        ),
    };
    text!(
        "{files} diperiksa: {weighed}, {exempted} dikecualikan{complete}",
        "{files} checked: {weighed}, {exempted} exempted{complete}",
        files = counted(report.files, "berkas", "file", "files"),
        weighed = weighed(report.findings),
        exempted = report.exempted(),
        complete
    )
}

/// How many findings of each weight count.
pub(super) fn weighed(findings: &[Finding]) -> Text {
    let count = |severity| count(findings, severity);
    text!(
        "{errors}, {warnings}, {notes}",
        "{errors}, {warnings}, {notes}",
        errors = counted(count(Severity::Error), "kesalahan", "error", "errors"),
        warnings = counted(
            count(Severity::Warning),
            "peringatan",
            "warning",
            "warnings"
        ),
        notes = counted(count(Severity::Note), "catatan", "note", "notes")
    )
}
