//! `ksd check`: all findings of all files.

use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;

use super::context::{Answer, Context, Exit, Problem};
use super::language::say;
use super::parsers;
use crate::finding::{Finding, Severity};
use crate::registry::{Registry, completeness};
use crate::render::{CheckReport, FINDING_FORMATS};
use crate::rules;
use crate::text;
use crate::text::Text;

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
))]
pub(super) struct Check {
    #[arg(
        value_name = say("BERKAS", "FILE"),
        help = say("Hanya temuan di berkas ini", "Findings in these files only"),
    )]
    files: Vec<PathBuf>,
    #[arg(
        long, value_name = "FORMAT", default_value = FINDING_FORMATS[0].name,
        value_parser = parsers::finding_formats(),
        help = say("Bentuk keluaran", "Format of the output"),
    )]
    format: String,
    #[arg(
        long,
        help = say("Peringatan pun membuat kode keluar 1", "A warning makes the exit code 1, too"),
    )]
    strict: bool,
}

impl Check {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let mut findings = rules::check(&registry);
        if !self.files.is_empty() {
            let shown = self.shown_files(&registry)?;
            let wanted =
                |file: &Option<String>| file.as_ref().is_some_and(|file| shown.contains(file));
            findings.retain(|finding| wanted(&finding.file));
        }
        let report = CheckReport {
            findings: &findings,
            files: registry.files,
            kelengkapan: mean_completeness(&registry),
        };
        let format = FINDING_FORMATS
            .iter()
            .find(|format| format.name == self.format);
        let format = format.unwrap_or(&FINDING_FORMATS[0]);
        let data = (format.write)(&report, context.look());
        let exit = if self.fails(&findings) {
            Exit::Found
        } else {
            Exit::Done
        };
        Ok(context.answer(data, vec![closing_line(&report)], exit))
    }

    fn fails(&self, findings: &[Finding]) -> bool {
        findings.iter().any(|finding| match finding.severity {
            Severity::Error => true,
            Severity::Warning => self.strict,
            Severity::Note => false,
        })
    }

    /// The files asked for, as findings name them.
    fn shown_files(&self, registry: &Registry) -> anyhow::Result<Vec<String>> {
        let shown = self.files.iter().map(|path| {
            let canonical = path.canonicalize().ok();
            let below = canonical
                .as_ref()
                .and_then(|path| path.strip_prefix(registry.root()).ok())
                .map(|path| path.to_string_lossy().replace('\\', "/"));
            below.map(|file| registry.shown(&file)).ok_or_else(|| {
                Problem(text!(
                    "{path} bukan berkas dalam register {root}; periksa letaknya",
                    "{path} is no file of the register {root}; check its place";
                    path = path.display().to_string(), root = registry.root().display().to_string()
                ))
                .into()
            })
        });
        shown.collect()
    }
}

/// Mean completeness of the documents, in whole per cent.
fn mean_completeness(registry: &Registry) -> u32 {
    let documents = registry.kerja_sama.par_iter();
    let each = documents.map(|record| (1, completeness(registry, record).per_cent()));
    let (count, sum) = each.reduce(|| (0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    sum.checked_div(count).unwrap_or(100)
}

fn closing_line(report: &CheckReport<'_>) -> Text {
    text!(
        "{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan, {notes} \
         catatan, {exempted} dikecualikan; kelengkapan rata-rata {complete}%",
        "{files} files checked: {errors} errors, {warnings} warnings, {notes} notes, \
         {exempted} exempted; mean completeness {complete}%";
        files = report.files,
        errors = report.count(Severity::Error),
        warnings = report.count(Severity::Warning),
        notes = report.count(Severity::Note),
        exempted = report.exempted(),
        complete = report.kelengkapan
    )
}
