//! What the offices propose for the RKPD of a year: the programmes of the mapping that
//! fall into it, office by office, for those who plan.

use super::draft::Draft;
use super::words::{office, partners};
use super::{Asked, By, Report, Span, never};
use crate::model::{Potensi, Program, Rupiah};
use crate::output::{Cell, Document, Opening, Table, sheet};
use crate::registry::Record;
use crate::report::names::office_name;
use crate::text;
use crate::text::{Text, counted};

pub(super) const REPORT: Report = Report {
    name: "usulan-rkpd",
    about: Text::fixed(
        "program dan pagu setahun tiap perangkat daerah, untuk Bappeda",
        "programmes and ceilings of a year by office, for those who plan",
    ),
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: false,
    span: Span::Running(12),
    refuses: never,
    make,
};

/// A programme of the year.
struct Line<'a> {
    entry: &'a Record<Potensi>,
    program: &'a Program,
}

/// The programmes of the year, by office, then code; those without an office last.
fn lines<'a>(asked: &Asked<'a>) -> Vec<Line<'a>> {
    let registry = asked.registry;
    let year = asked.period.start.map(|start| start.year());
    let entries = registry.potensi.iter();
    let entries = entries.filter(|entry| entry.dicatat.is_none_or(|day| day <= asked.as_of));
    let lines = entries.flat_map(|entry| {
        let programs = entry.program.iter();
        programs.map(move |program| Line { entry, program })
    });
    let mut lines: Vec<Line<'a>> = lines
        .filter(|line| Some(line.program.tahun) == year)
        .collect();
    lines.sort_by_key(|line| {
        let office = line.entry.pemrakarsa.as_deref();
        let name = office.map(|id| office_name(registry, id));
        (
            office.is_none(),
            name,
            line.program.kode.is_none(),
            &line.program.kode,
            &line.entry.id,
        )
    });
    lines
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Usulan program dan kegiatan kerja sama daerah untuk RKPD",
        "Programmes of cooperation proposed for the RKPD",
    );
    let mut draft = Draft::beginning(title, asked, Opening::Head);
    let lines = lines(asked);
    let period = asked.period.in_words();
    let unpriced = lines.iter().filter(|line| line.program.pagu.is_none());
    let unpriced = match unpriced.count() {
        0 => Text::EMPTY,
        count => text!(
            "; {count} di antaranya tanpa pagu",
            "; {count} of them without a ceiling",
            count
        ),
    };
    draft.say(text!(
        "Usulan ini memuat {n} kerja sama daerah {period} dari pemetaan urusan pemerintahan, dengan \
         pagu Rp{sum}{unpriced}, untuk diselaraskan dengan RKPD oleh perangkat daerah yang \
         membidangi perencanaan.",
        "Proposed here: {n} of cooperation in {period} from the mapping, with ceilings of \
         Rp{sum}{unpriced}, for the office in charge of planning.",
        n = counted(lines.len(), "baris program", "programme", "programmes"),
        period,
        sum = sum(&lines),
        unpriced
    ));
    draft.chapter(("Jumlah menurut perangkat daerah", "Sums by office"));
    draft.table(sums(asked, &lines));
    draft.appendix();
    draft.chapter((
        "Lampiran: rincian program dan kegiatan",
        "Appendix: the programmes",
    ));
    draft.table(details(asked, &lines));
    draft.finish(asked)
}

fn sum(lines: &[Line<'_>]) -> Option<Rupiah> {
    Rupiah::sum(lines.iter().filter_map(|line| line.program.pagu))
}

fn by_office<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = &'l [Line<'a>]> {
    lines.chunk_by(|a, b| a.entry.pemrakarsa == b.entry.pemrakarsa)
}

fn whose(asked: &Asked<'_>, line: &Line<'_>) -> Cell {
    match line.entry.pemrakarsa.as_deref() {
        None => Cell::said(("Pemrakarsa tidak tercatat", "Office not recorded")),
        id => office(asked.registry, id),
    }
}

fn sums(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    sheet(by_office(lines))
        .column("pemrakarsa", ("Perangkat daerah", "Office"), |lines| {
            lines.first().map_or(Cell::Empty, |line| whose(asked, line))
        })
        .summed("program", ("Program", "Programmes"), |lines| lines.len())
        .summed("pagu", ("Pagu (Rp)", "Ceiling (Rp)"), |lines| {
            Cell::total(sum(lines))
        })
        .total("pemrakarsa")
        .table(
            text!(
                "Pagu usulan menurut perangkat daerah, {period}",
                "Ceilings proposed by office, {period}",
                period = asked.period.in_words()
            ),
            nothing(asked),
        )
}

fn nothing(asked: &Asked<'_>) -> Text {
    text!(
        "Tidak ada program kerja sama untuk {period} dalam pemetaan.",
        "The mapping has no programme for {period}.",
        period = asked.period.in_words()
    )
}

fn details(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    let registry = asked.registry;
    sheet(lines)
        .numbered()
        .column("pemrakarsa", ("Perangkat daerah", "Office"), |line| {
            whose(asked, line)
        })
        .column("kode", ("Kode", "Code"), |line| {
            Cell::text(line.program.kode.as_deref())
        })
        .column("program", ("Program", "Programme"), |line| {
            Cell::text(line.program.program.as_deref())
        })
        .column("kegiatan", ("Kegiatan", "Activity"), |line| {
            Cell::text(line.program.kegiatan.as_deref())
        })
        .column("sub_kegiatan", ("Subkegiatan", "Part"), |line| {
            Cell::text(line.program.sub_kegiatan.as_deref())
        })
        .column("kerja_sama", ("Kerja sama", "Cooperation"), |line| {
            line.entry.judul.clone()
        })
        .column("calon_mitra", ("Calon mitra", "Partners"), |line| {
            partners(registry, &line.entry.calon_mitra)
        })
        .summed("pagu", ("Pagu (Rp)", "Ceiling (Rp)"), |line| {
            line.program.pagu.map_or(Cell::Empty, Cell::Money)
        })
        .total("program")
        .table(
            text!(
                "Program, kegiatan, dan subkegiatan kerja sama, {period}",
                "Programmes of cooperation, {period}",
                period = asked.period.in_words()
            ),
            nothing(asked),
        )
}
