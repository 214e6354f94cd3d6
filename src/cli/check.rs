//! `ksd check`: all findings of all files.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use super::context::{Answer, Context, Exit, Problem, Talk};
use super::language::say;
use super::parsers;
use super::selection::Selection;
use crate::finding::{CheckReport, Finding, NotChecked, Severity, Why};
use crate::output::Table;
use crate::registry::{Registry, completeness};
use crate::render::{FINDING_FORMATS, FindingFormat, Look, TABLE_FORMATS, Write};
use crate::report::{rule, statistics};
use crate::rules;
use crate::text;
use crate::text::{Text, Verbatim};

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
    "Contoh:\n  ksd check\n  ksd check --select KSD2,KSD301 --statistics\n  \
     ksd check --format sarif > ksd.sarif\n\nUntuk CI: `github` (anotasi GitHub), `gitlab` (Code \
     Quality), `sarif`, dan `junit`: kesalahan ialah uji yang gagal, temuan lain uji yang dilewati.",
    "Examples:\n  ksd check\n  ksd check --select KSD2,KSD301 --statistics\n  \
     ksd check --format sarif > ksd.sarif\n\nFor CI: `github` (annotations of GitHub), `gitlab` \
     (Code Quality), `sarif`, and `junit`: an error is a failed test, other findings are skipped \
     ones.",
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
        let mut not_checked = Vec::new();
        let mut all = Vec::new();
        if !self.files.is_empty() {
            let of_files = OnceCell::new();
            let is_named = |shown: &Verbatim| {
                let of_files = of_files.get_or_init(|| registry.findings());
                let mut files = of_files.iter().map(|finding| finding.file.as_ref());
                files.any(|file| file == Some(shown))
            };
            for path in &self.files {
                match wanted(&registry, is_named, path) {
                    Ok(wanted) => all.push(wanted),
                    // What is gone was a record then, and that is told.
                    Err(Why::Missing) if let Some(gone) = gone(before.as_ref(), path) => {
                        all.push(gone);
                    }
                    Err(why) => not_checked.push(NotChecked {
                        file: path.display().to_string().into(),
                        why,
                    }),
                }
            }
            // A list of changes may name what is gone, or what is no record; where
            // nothing that was named exists, it was named in vain.
            if let Some(first) = not_checked.first()
                && not_checked.iter().all(|one| one.why == Why::Missing)
                && all.is_empty()
            {
                return Err(Problem(sentence(first, &registry)).into());
            }
        }
        if let Some(before) = before {
            findings = rules::new_since(&registry, findings, &before);
            findings.retain(|finding| selection.has(finding.rule));
        }
        if !self.files.is_empty() {
            findings.retain(|finding| all.iter().any(|wanted| wanted.has(finding)));
        }
        let report = CheckReport {
            findings: &findings,
            files: registry.files,
            kelengkapan: mean_completeness(&registry),
            settings: registry.shown("ksd.toml"),
            page: rule::page,
            not_checked: &not_checked,
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
        let missed = not_checked.iter();
        talk.extend(missed.map(|one| Talk::Warning(warning(&sentence(one, &registry)))));
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

/// What of the register is asked for, as findings name it.
enum Wanted {
    File(Verbatim),
    Folder(String),
}

impl Wanted {
    fn has(&self, finding: &Finding) -> bool {
        finding.file.as_ref().is_some_and(|file| match self {
            Wanted::File(wanted) => file == wanted,
            Wanted::Folder(wanted) if wanted.is_empty() => true,
            Wanted::Folder(wanted) => {
                let below = file.raw().strip_prefix(wanted.as_str());
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            }
        })
    }
}

/// A file or folder of the register; a file that does not belong there is one if
/// a finding says so.
///
/// # Errors
/// Why there is nothing to check.
fn wanted(
    registry: &Registry,
    is_named: impl Fn(&Verbatim) -> bool,
    path: &Path,
) -> Result<Wanted, Why> {
    if path.symlink_metadata().is_err() {
        return Err(Why::Missing);
    }
    // A link is a file of its own, and what it leads to may be another.
    let below = |path: PathBuf| {
        let below = path.strip_prefix(registry.root()).ok()?;
        Some(below.to_string_lossy().replace('\\', "/"))
    };
    let itself = || {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        Some(dunce::canonicalize(folder).ok()?.join(path.file_name()?))
    };
    let target = || dunce::canonicalize(path).ok();
    // A folder that holds the register holds all of it.
    if target().is_some_and(|folder| registry.root().starts_with(folder)) {
        return Ok(Wanted::Folder(String::new()));
    }
    for path in [itself(), target()].into_iter().flatten() {
        let is_folder = path.is_dir();
        let Some(file) = below(path) else { continue };
        let shown = registry.shown(&file);
        if is_folder {
            return Ok(Wanted::Folder(shown.raw().trim_end_matches('/').to_owned()));
        }
        if registry.has_file(&file) || is_named(&shown) {
            return Ok(Wanted::File(shown));
        }
    }
    Err(Why::Foreign)
}

/// A file of the register as it was, by a path at which there is none now.
fn gone(before: Option<&Registry>, path: &Path) -> Option<Wanted> {
    let before = before?;
    let path = std::path::absolute(path).ok()?;
    let there = path.ancestors().find(|folder| folder.exists())?;
    let rest = path.strip_prefix(there).ok()?;
    let path = dunce::canonicalize(there).ok()?.join(rest);
    let below = path.strip_prefix(before.root()).ok()?;
    let file = below.to_string_lossy().replace('\\', "/");
    let is_one = before.has_file(&file);
    is_one.then(|| Wanted::File(before.shown(&file)))
}

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
            "peringatan: {count} berkas tidak terbaca seluruhnya, sehingga isinya tidak diperiksa \
             ({named}); jalankan `ksd check` tanpa pilihan lain",
            "warning: {count} files could not be read whole, so what they hold is not checked \
             ({named}); run `ksd check` without other options",
            count = files.len(),
            named
        )
    })
}

/// Why a file that was named is not checked, as a sentence.
fn sentence(one: &NotChecked, registry: &Registry) -> Text {
    match one.why {
        Why::Missing => text!(
            "{path} tidak ada; periksa nama dan letaknya",
            "{path} does not exist; check its name and place",
            path = one.file
        ),
        Why::Foreign => text!(
            "{path} bukan berkas dalam register {root}, jadi tidak diperiksa",
            "{path} is no file of the register {root}, so it is not checked",
            path = one.file,
            root = registry.root().display().to_string()
        ),
    }
}

fn warning(said: &Text) -> Text {
    text!("peringatan: {said}", "warning: {said}", said)
}

/// Mean completeness of the documents, in whole per cent; none without documents.
fn mean_completeness(registry: &Registry) -> Option<u32> {
    let documents = registry.kerja_sama.par_iter();
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
        "{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan, {notes} catatan, \
         {exempted} dikecualikan{complete}",
        "{files} files checked: {errors} errors, {warnings} warnings, {notes} notes, \
         {exempted} exempted{complete}",
        files = report.files,
        errors = report.count(Severity::Error),
        warnings = report.count(Severity::Warning),
        notes = report.count(Severity::Note),
        exempted = report.exempted(),
        complete
    )
}
