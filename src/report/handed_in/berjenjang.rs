//! What the Kepala Daerah hands on: a letter to the Gubernur, or of a province to the
//! Menteri, with the reports of the offices. Permendagri 22/2020 Pasal 17 ayat (3),
//! Pasal 39 ayat (3), Pasal 46 ayat (3).

use super::draft::Draft;
use super::letter::above;
use super::listed::obstacles;
use super::semester::{Line, bound_behind, recap, told_of};
use super::words::documents;
use super::{Asked, By, Report, Span, before_its_articles};
use crate::law::{PM22, cooperation, ksdd, ksdpk};
use crate::model::{Jenis, KerjaSama};
use crate::output::Document;
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
        cooperation(&PM22, "Pasal 46 ayat (3)"),
    ],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::SemesterOrYear,
    refuses: before_its_articles,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let (registry, stand) = (asked.registry, asked.stand());
    let title = Text::fixed(
        "Laporan pelaksanaan kerja sama daerah",
        "Report on regional cooperation",
    );
    let letter = asked.letter(&title, &above(registry));
    let mut draft = Draft::beginning(title, asked, letter);
    let (lines, over) = told_of(asked, is_told);

    draft.say(text!(
        "Memenuhi {articles} Peraturan Menteri Dalam Negeri Nomor 22 \
         Tahun 2020 tentang Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah \
         dengan Pihak Ketiga, bersama ini kami sampaikan laporan pelaksanaan kerja sama daerah \
         {region} {period}.",
        "By {articles} of Permendagri 22/2020 we hand in the report \
         of {region} on cooperation with other regions and third parties, {period}.",
        articles = articles(asked),
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

/// By what the letter is written; that about a year hands on the team's yearly report, too.
fn articles(asked: &Asked<'_>) -> Text {
    match asked.period.is_year() {
        true => Text::fixed(
            "Pasal 17 ayat (3), Pasal 39 ayat (3), dan Pasal 46 ayat (3)",
            "Pasal 17 ayat (3), Pasal 39 ayat (3) and Pasal 46 ayat (3)",
        ),
        false => Text::fixed(
            "Pasal 17 ayat (3) dan Pasal 39 ayat (3)",
            "Pasal 17 ayat (3) and Pasal 39 ayat (3)",
        ),
    }
}

/// Whether the offices report on it by these articles.
fn is_told(record: &KerjaSama) -> bool {
    matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk)
}

fn in_words(asked: &Asked<'_>, lines: &[Line<'_>], over: &[Line<'_>]) -> Text {
    let stand = asked.stand();
    let reported = || lines.iter().chain(over).filter_map(|line| line.reported);
    let of = |jenis: Jenis| {
        let same = lines.iter().filter(|line| line.record.jenis == jenis);
        same.count()
    };
    let period = asked.period.in_words();
    let all = match lines.len() {
        0 => text!(
            "Pada {stand} tidak ada kerja sama dengan daerah lain atau pihak ketiga yang berlaku",
            "On {stand} no cooperation with other regions or third parties is in force",
            stand
        ),
        all => text!(
            "Pada {stand} berlaku {all}, yaitu {ksdd} kerja sama dengan daerah lain dan {ksdpk} \
             kerja sama dengan pihak ketiga",
            "On {stand} {all} are in force: {ksdd} with other regions and {ksdpk} with third parties",
            stand,
            all = documents(all),
            ksdd = of(Jenis::Ksdd),
            ksdpk = of(Jenis::Ksdpk)
        ),
    };
    let over = match over.len() {
        0 => text!(
            "tidak ada naskah yang berakhir dalam {period}",
            "none came to its end in {period}",
            period
        ),
        over => text!(
            "{over} berakhir dalam {period}",
            "{over} came to their end in {period}",
            over = documents(over),
            period
        ),
    };
    let reports = match reported().count() {
        0 => Text::fixed(
            "Tidak ada naskah yang memerlukan laporan semester perangkat daerah.",
            "No document needs a semester report of an office.",
        ),
        owed => text!(
            "Laporan semester perangkat daerah yang diterima: untuk {come} dari {owed} naskah yang \
             memerlukannya.",
            "Semester reports of the offices received: on {come} of {owed} documents that need one.",
            come = reported().filter(|&has_come| has_come).count(),
            owed
        ),
    };
    text!(
        "{all}; {over}. {reports} Laporan selengkapnya, dengan hal menurut Pasal 17 ayat (5) dan \
         Pasal 39 ayat (5), tercantum dalam Lampiran surat ini.",
        "{all}; {over}. {reports} The report itself, with the items of Pasal 17 ayat (5) and Pasal 39 \
         ayat (5), is attached.",
        all,
        over,
        reports
    )
}
