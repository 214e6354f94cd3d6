//! `ksd report`: the documents that the office hands in.

use std::path::PathBuf;

use clap::Args;
use strum::VariantArray;

use super::answer::Talk;
use super::context::{Answer, Context, Problem, refuse_terminal};
use super::language::{said, say};
use super::list::known_office;
use super::options::{AsOf, overwrite, skipped};
use super::written::Target;
use super::{formats, parsers};
use crate::output::{Body, Picture, Section};
use crate::registry::Registry;
use crate::render::{Look, Paper, Write};
use crate::report::handed_in::{Asked, REPORTS, Report, Span, leave_receipt};
use crate::rules;
use crate::text;
use crate::text::{Text, alternatives, counted};

#[derive(Args)]
#[command(name = "report", about = say(
    "Menyusun laporan yang diserahkan kantor",
    "Makes the reports that the office hands in",
), after_help = say(
    "Contoh:\n  ksd report triwulan --period 2024-Q1 -o triwulan.xlsx\n  \
     ksd report tahunan --period 2023 -o tahunan.docx -o tahunan.html\n  ksd report register -o register.html\n\n\
     CSV hanya memuat tabel-tabelnya: satu tabel tanpa judul, atau beberapa dengan judul di atas \
     dan baris kosong di antaranya.",
    "Examples:\n  ksd report triwulan --period 2024-Q1 -o quarter.xlsx\n  \
     ksd report tahunan --period 2023 -o year.docx -o year.html\n  ksd report register -o register.html\n\n\
     CSV holds the tables alone: a single one without a title, or several, each under its title \
     with an empty line between them.",
))]
pub(super) struct MakeReport {
    #[arg(
        value_name = say("LAPORAN", "REPORT"), value_parser = parsers::reports(),
        hide_possible_values = true, help = which(),
    )]
    name: String,
    #[arg(
        long, value_name = say("PERIODE", "PERIOD"), aliases = ["tahun", "periode", "year"],
        help = say(
            "Periode: 2024-Q1, 2024-S1, 2024, last-quarter; tanpa ini yang terakhir selesai, dan untuk \
             pemetaan tahun berjalan",
            "Period: 2024-Q1, 2024-S1, 2024, last-quarter; without it the last that is over, and of \
             the mapping this year",
        ),
    )]
    period: Option<String>,
    #[arg(
        long, value_name = "ID", aliases = ["opd", "office"],
        help = say(
            "Lembar satu perangkat daerah saja, menurut id atau namanya; hanya untuk semester",
            "The sheet of one office alone, by its id or name; only of semester",
        ),
    )]
    pemrakarsa: Option<String>,
    #[arg(
        long,
        help = say(
            "Susun walaupun ada berkas yang tidak terbaca; laporannya menyebutkan itu",
            "Make it although files cannot be read; the report says so",
        ),
    )]
    skip_unreadable: bool,
    #[arg(
        short, long, value_name = say("BERKAS", "FILE"), required = true,
        help = say(
            "Tulis ke berkas baru ini; boleh beberapa kali; `-` ialah keluaran baku",
            "Write to this new file; may be given several times; `-` is standard output",
        ),
    )]
    output: Vec<PathBuf>,
    #[arg(long, help = overwrite())]
    overwrite: bool,
    #[arg(
        long, value_name = "FORMAT", value_parser = parsers::document_formats(),
        help = say(
            "Bentuk laporan; tanpa ini menurut akhiran `-o`",
            "Format of the report; without it by the ending of `-o`",
        ),
    )]
    format: Option<String>,
    #[arg(
        long, value_name = say("KERTAS", "PAPER"), default_value = "a4",
        value_parser = parsers::papers(),
        help = say("Kertas yang dicetak: a4, atau f4 (21,5 x 33 cm)", "Paper to print on: a4, or f4 (21.5 x 33 cm)"),
    )]
    paper: String,
    #[arg(
        long,
        help = say(
            "Lembar kerja laporan itu: yang belum tercatat dan cara menghitungnya, untuk kantor sendiri",
            "The worksheet of that report: what is not recorded and how it was counted, for the house alone",
        ),
    )]
    worksheet: bool,
    #[command(flatten)]
    as_of: AsOf,
}

impl MakeReport {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let name = self.format.as_deref();
        let format = |path: &PathBuf| formats::choose(formats::documents(), name, Some(path));
        let chosen: anyhow::Result<Vec<_>> = self.output.iter().map(format).collect();
        let chosen = chosen?;
        let commit = context.commit();
        let registry = context.registry()?;
        let (as_of, told) = context.as_of(&self.as_of, &registry)?;
        let targets = Target::prove_all(&self.output, self.overwrite, Some(as_of))?;
        for (target, format) in targets.iter().zip(&chosen) {
            if matches!(format.write, Write::File(_)) {
                refuse_terminal(target)?;
            }
        }
        if !registry.skipped.is_empty() && !self.skip_unreadable {
            return Err(Problem(text!(
                "{count} tidak terbaca seluruhnya, sehingga laporan ini tidak lengkap; perbaiki \
                 menurut `ksd check`, atau lewati dengan `--skip-unreadable`",
                "{count} cannot be read whole, so this report would not be complete; mend as \
                 `ksd check` says, or pass over with `--skip-unreadable`",
                count = counted(registry.skipped.len(), "berkas", "file", "files")
            ))
            .into());
        }
        let office = self.pemrakarsa.as_deref();
        let office = office
            .map(|said| known_office(&registry, said))
            .transpose()?;
        let report = self.report(office.is_some())?;
        let (commit, not_named) = commit.named();
        let period = context.period(self.period.as_deref(), as_of)?;
        let (emblem, no_emblem) = emblem(&registry);
        let findings = match report.judged {
            true => rules::check(&registry),
            false => Vec::new(),
        };
        let asked = Asked {
            report,
            registry: &registry,
            period: report.period(period, as_of).map_err(Problem)?,
            as_of,
            commit: commit.as_ref(),
            emblem: emblem.as_ref(),
            findings: &findings,
            office: office.as_deref(),
        };
        if let Some(why) = (report.refuses)(&asked) {
            return Err(Problem(why).into());
        }
        let mut document = (report.make)(&asked);
        if self.worksheet {
            document = document.into_worksheet();
        }
        if !registry.skipped.is_empty() {
            document
                .sections
                .insert(0, incomplete(&registry.skipped_below()));
        }
        let command = self.again(&asked, context.look_of_files());
        leave_receipt(&mut document, &asked, &command);
        let talk = told.into_iter().chain(skipped(&registry));
        let talk: Vec<_> = talk.chain(not_named).chain(no_emblem).collect();
        let look = Look {
            paper: self.paper(),
            ..context.look_of_files()
        };
        let mut files = Vec::with_capacity(targets.len());
        for (target, format) in targets.into_iter().zip(chosen) {
            let bytes = match format.write {
                Write::Text(write) => write(&document, look).into_bytes(),
                Write::File(write) => context.watched(|| write(&document, look))?,
            };
            files.push((target, bytes));
        }
        context.deliver(files, talk)
    }

    /// The command line that makes it again: all that changes what it says, on
    /// whatever day it is typed.
    fn again(&self, asked: &Asked<'_>, look: Look) -> String {
        let mut command = format!("ksd report {}", self.name);
        if asked.report.span != Span::Day {
            command.push_str(&format!(" --period {}", asked.period));
        }
        command.push_str(&format!(" --as-of {}", asked.as_of));
        if !asked.registry.skipped.is_empty() {
            command.push_str(" --skip-unreadable");
        }
        if self.worksheet {
            command.push_str(" --worksheet");
        }
        let (paper, lang) = (self.paper().name(), look.lang.code());
        format!("{command} --paper {paper} --lang {lang}")
    }

    fn paper(&self) -> Paper {
        let mut papers = Paper::VARIANTS.iter();
        let paper = papers.find(|paper| paper.name() == self.paper);
        paper.copied().unwrap_or_default()
    }

    /// The report that is asked for, or what is made instead `of_office` alone.
    fn report(&self, of_office: bool) -> Result<&'static Report, Problem> {
        let mut reports = REPORTS.iter();
        let report = reports.find(|report| report.name == self.name);
        let report = report.unwrap_or(&REPORTS[0]);
        if !of_office {
            return Ok(report);
        }
        let able = REPORTS.iter().filter(|one| one.of_office.is_some());
        let able: Vec<&str> = able.map(|one| one.name).collect();
        report.of_office.ok_or_else(|| {
            Problem(text!(
                "laporan `{name}` tidak disusun untuk satu perangkat daerah; `--pemrakarsa` hanya \
                 untuk {able}",
                "the report `{name}` is not made for one office; `--pemrakarsa` is only for {able}",
                name = report.name,
                able = alternatives(&able)
            ))
        })
    }
}

/// The region's emblem, or why it is not to be seen.
fn emblem(registry: &Registry) -> (Option<Picture>, Option<Talk>) {
    let without = |why: Text| {
        let told = text!(
            "laporan disusun tanpa lambang: {why}",
            "the report is made without the emblem: {why}",
            why
        );
        (None, Some(Talk::Warning(told)))
    };
    let bytes = match registry.emblem() {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return (None, None),
        Err(why) => return without(why),
    };
    match Picture::of(bytes) {
        Some(picture) if picture.fits() => (Some(picture), None),
        Some(picture) => without(text!(
            "ukurannya {width} x {height} titik; simpan lambangnya paling besar {longest} titik ke \
             setiap arah, dan tidak memanjang",
            "it measures {width} x {height} points; save the emblem with at most {longest} points \
             to each side, and not as a strip",
            width = picture.width,
            height = picture.height,
            longest = Picture::LONGEST_SIDE
        )),
        None => without(text!(
            "\"{path}\" bukan gambar PNG atau JPEG; simpan lambangnya sebagai PNG",
            "\"{path}\" is no PNG or JPEG picture; save the emblem as PNG",
            path = registry
                .settings
                .daerah
                .lambang
                .as_deref()
                .unwrap_or_default()
        )),
    }
}

/// The first words of a report that lacks files.
fn incomplete(files: &[String]) -> Section {
    let said = text!(
        "Laporan ini tidak lengkap: {count} tidak terbaca seluruhnya dan tidak ikut \
         dihitung ({files}).",
        "This report is not complete: {count} could not be read whole, and so not counted \
         ({files}).",
        count = counted(files.len(), "berkas", "file", "files"),
        files = files.join(", ")
    );
    Section {
        title: Text::fixed("Berkas yang dilewati", "Files passed over"),
        body: Body::Paragraph(said),
    }
}

/// Which reports there are, a line each.
fn which() -> String {
    let widest = REPORTS.iter().map(|report| report.name.len()).max();
    let widest = widest.unwrap_or(0);
    let lines = REPORTS.iter().map(|report| {
        let (name, about) = (report.name, said(&report.about));
        format!("\n{name:widest$}  {about}")
    });
    let which = say("Laporan yang mana:", "Which report:");
    format!("{which}{}", lines.collect::<String>())
}
