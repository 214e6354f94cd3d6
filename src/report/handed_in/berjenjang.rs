//! What the Kepala Daerah hands on: a letter to the Gubernur, or of a province to the
//! Menteri, with the reports of the offices. Permendagri 22/2020 Pasal 17 ayat (3),
//! Pasal 39 ayat (3).

use super::counted::Counted;
use super::draft::Draft;
use super::listed::obstacles;
use super::semester::{Line, bound_behind, by_office, over_in_period, recap};
use super::words::documents;
use super::{Asked, By, Report, Span, never};
use crate::law::{PM22, ksdd, ksdpk};
use crate::model::{Jenis, KerjaSama};
use crate::output::Document;
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "berjenjang",
    about: Text::fixed(
        "surat Kepala Daerah kepada Gubernur, dengan laporannya",
        "the letter of the Kepala Daerah to the Gubernur, with the report",
    ),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (3)"),
        ksdpk(&PM22, "Pasal 39 ayat (3)"),
    ],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::SemesterOrYear,
    refuses: never,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let (registry, stand) = (asked.registry, asked.stand());
    let title = Text::fixed(
        "Laporan pelaksanaan kerja sama daerah",
        "Report on regional cooperation",
    );
    let letter = asked.letter(&title);
    let mut draft = Draft::beginning(title, asked, letter);
    let mut in_force = Counted::of(asked, Count::Berlaku).records;
    in_force.retain(|record| is_told(record));
    let mut over = over_in_period(asked);
    over.retain(|record| is_told(record));
    let (lines, over) = (by_office(asked, &in_force), by_office(asked, &over));

    draft.say(text!(
        "Memenuhi Pasal 17 ayat (3) dan Pasal 39 ayat (3) Peraturan Menteri Dalam Negeri Nomor 22 \
         Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah \
         dengan Pihak Ketiga, bersama ini kami sampaikan laporan pelaksanaan kerja sama daerah \
         {region} {period}.",
        "By Pasal 17 ayat (3) and Pasal 39 ayat (3) of Permendagri 22/2020 we hand in the report \
         of {region} on cooperation with other regions and third parties, {period}.",
        region = asked.region(),
        period = asked.period.in_words()
    ));
    draft.say_if(asked.unfinished());
    draft.say(in_words(asked, &lines, &over));
    draft.say(asked.thanks());

    draft.appendix();
    draft.chapter((
        "Lampiran: rekapitulasi menurut perangkat daerah",
        "Attached: the offices",
    ));
    draft.table(recap(registry, stand, &lines));
    draft.chapter(("Lampiran: hambatan pelaksanaan", "Attached: obstacles"));
    draft.table(obstacles(asked, |record| is_told(record)));
    bound_behind(&mut draft, asked, &lines, &over);
    draft.finish(asked)
}

/// Whether the offices report on it by these articles.
fn is_told(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk)
}

fn in_words(asked: &Asked<'_>, lines: &[Line<'_>], over: &[Line<'_>]) -> Text {
    let stand = asked.stand();
    let of = |jenis: Jenis| {
        let same = lines.iter().filter(|line| line.record.jenis == jenis);
        same.count()
    };
    text!(
        "Pada {stand} berlaku {all}, yaitu {ksdd} kerja sama dengan daerah lain dan {ksdpk} kerja \
         sama dengan pihak ketiga; {over} berakhir dalam {period}. Laporan selengkapnya, dengan hal \
         menurut Pasal 17 ayat (5) dan Pasal 39 ayat (5), tercantum dalam Lampiran surat ini.",
        "On {stand} {all} are in force: {ksdd} with other regions and {ksdpk} with third parties; \
         {over} came to their end in {period}. The report itself, with the items of Pasal 17 ayat \
         (5) and Pasal 39 ayat (5), is attached.",
        stand,
        all = documents(lines.len()),
        ksdd = of(Jenis::Ksdd),
        ksdpk = of(Jenis::Ksdpk),
        over = documents(over.len()),
        period = asked.period.in_words()
    )
}
