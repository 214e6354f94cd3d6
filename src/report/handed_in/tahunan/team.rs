//! The meetings and reports of the TKKSD. Permendagri 22/2020 Pasal 46, 48, 49.

use crate::law::PM22;
use crate::model::JenisRapat;
use crate::output::{Cell, Table, sheet};
use crate::report::handed_in::Asked;
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::words::short;
use crate::text;
use crate::text::{Text, counted};

pub(super) fn chapter(draft: &mut Draft, asked: &Asked<'_>) {
    let teams = || asked.registry.tkksd.iter();
    let standing = teams()
        .filter(|team| team.tanggal <= asked.stand())
        .max_by_key(|team| (team.tanggal, &team.id));
    draft.say(match standing {
        None => text!(
            "Keputusan Kepala Daerah tentang TKKSD belum tercatat pada {stand}.",
            "No decree on the TKKSD is recorded by {stand}.",
            stand = asked.stand()
        ),
        Some(team) => text!(
            "TKKSD bekerja menurut Keputusan Kepala Daerah nomor {sk} tanggal {day}.",
            "The TKKSD works by the decree {sk} of {day}.",
            sk = team.sk.as_str(),
            day = team.tanggal
        ),
    });
    let meetings = |jenis: JenisRapat| {
        let meetings = teams().flat_map(|team| &team.rapat);
        let meetings = meetings.filter(|one| one.jenis == jenis);
        meetings
            .filter(|one| asked.in_period(Some(one.tanggal)))
            .count()
    };
    let (plenary, technical) = (meetings(JenisRapat::Pleno), meetings(JenisRapat::Teknis));
    let is_bound = asked.bound_by(&PM22);
    draft.say(match (plenary, technical) {
        (0, 0) if !is_bound => Text::fixed(
            "Rapat TKKSD dalam tahun ini tidak tercatat.",
            "No meeting of the TKKSD in this year is recorded.",
        ),
        (0, 0) => Text::fixed(
            "Rapat TKKSD dalam tahun ini tidak tercatat; rapat pleno dilaksanakan paling sedikit \
             sekali setahun (Permendagri 22/2020 Pasal 48 ayat (2)).",
            "No meeting of the TKKSD in this year is recorded; there is to be a plenary at least \
             once a year (Permendagri 22/2020 Pasal 48 ayat (2)).",
        ),
        (0, technical) if is_bound => text!(
            "Dalam tahun ini tercatat {technical}. Rapat pleno, yang dilaksanakan \
             paling sedikit sekali setahun (Permendagri 22/2020 Pasal 48 ayat (2)), tidak tercatat.",
            "Recorded in this year: {technical}. A plenary, of which there is \
             to be one a year (Permendagri 22/2020 Pasal 48 ayat (2)), is not recorded.",
            technical = technical_meetings(technical)
        ),
        (plenary, technical) => text!(
            "Dalam tahun ini tercatat {plenary} dan {technical}.",
            "Recorded in this year: {plenary} and {technical}.",
            plenary = counted(plenary, "rapat pleno", "plenary", "plenaries"),
            technical = technical_meetings(technical)
        ),
    });
    draft.table(meetings_of(asked));
    draft.table(reports_of(asked));
}

fn technical_meetings(count: usize) -> Text {
    counted(
        count,
        "rapat teknis",
        "technical meeting",
        "technical meetings",
    )
}

fn meetings_of(asked: &Asked<'_>) -> Table {
    let teams = asked.registry.tkksd.iter();
    let mut meetings: Vec<_> = teams
        .flat_map(|team| team.rapat.iter().map(move |meeting| (team, meeting)))
        .filter(|(_, meeting)| asked.in_period(Some(meeting.tanggal)))
        .collect();
    meetings.sort_by_key(|(team, meeting)| (meeting.tanggal, &team.id));
    sheet(meetings)
        .column("tanggal", ("Tanggal", "Date"), |(_, meeting)| {
            meeting.tanggal
        })
        .column("jenis", ("Rapat", "Meeting"), |(_, meeting)| {
            Cell::named(Some(meeting.jenis))
        })
        .column("id", ("Rekaman", "Record"), |(team, _)| team.id.clone())
        .table(
            Text::fixed("Rapat TKKSD", "Meetings of the TKKSD"),
            Text::EMPTY,
        )
}

/// The reports handed in in the year.
fn reports_of(asked: &Asked<'_>) -> Table {
    let teams = asked.registry.tkksd.iter();
    let mut reports: Vec<_> = teams
        .flat_map(|team| team.laporan.iter().map(move |report| (team, report)))
        .filter(|(_, report)| asked.in_period(report.tanggal))
        .collect();
    reports.sort_by_key(|(team, report)| (report.tanggal, report.lingkup, &team.id));
    sheet(reports)
        .column("tanggal", ("Disampaikan", "Handed in"), |(_, report)| {
            report.tanggal
        })
        .column("jenis", ("Laporan", "Report"), |(_, report)| {
            Cell::named(Some(report.jenis))
        })
        .column("lingkup", ("Lingkup", "Scope"), |(_, report)| {
            Cell::named(report.lingkup)
        })
        .column("periode", ("Periode", "Period"), |(_, report)| {
            Cell::word(Some(report.periode.to_string()), short(report.periode))
        })
        .column("kepada", ("Kepada", "To"), |(_, report)| {
            Cell::named(report.kepada)
        })
        .column("id", ("Rekaman", "Record"), |(team, _)| team.id.clone())
        .table(
            Text::fixed(
                "Laporan TKKSD yang disampaikan dalam tahun ini",
                "Reports that the TKKSD handed in in this year",
            ),
            Text::fixed(
                "Tidak ada laporan TKKSD yang tercatat disampaikan dalam tahun ini.",
                "No report of the TKKSD is recorded as handed in in this year.",
            ),
        )
}
