//! The report on Sinergi: of a semester by the TKKSD to the Kepala Daerah, of a year
//! by the Kepala Daerah to who is above. Permendagri 22/2020 Pasal 60 ayat (1) and (2);
//! of a province Pasal 46 ayat (2) huruf j and ayat (3), for Pasal 60 ayat (3) is about
//! the Sinergi that the Bupati and Wali Kota reported.

use super::draft::Draft;
use super::letter::above;
use super::listed::obstacles;
use super::semester::{Line, bound_behind, told_of};
use super::words::{documents, office, partners, term};
use super::{Asked, By, Report, Span, before_its_articles};
use crate::law::{PM22, sinergi};
use crate::model::{Jenis, KerjaSama, Naskah, Tingkat};
use crate::output::{Cell, Document, Table, sheet};
use crate::report::names::partners_of;
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "sinergi",
    about: Text::fixed(
        "pelaksanaan Sinergi: semester oleh TKKSD, setahun kepada Gubernur",
        "Sinergi: a semester by the TKKSD, a year for the Gubernur",
    ),
    basis: &[
        sinergi(&PM22, "Pasal 60 ayat (1)").of_regency(),
        sinergi(&PM22, "Pasal 60 ayat (2)").of_regency(),
        sinergi(&PM22, "Pasal 46 ayat (2) huruf j").of_province(),
        sinergi(&PM22, "Pasal 46 ayat (3)").of_province(),
    ],
    by: By::TeamOrHead,
    of_office: None,
    judged: false,
    span: Span::SemesterOrYear,
    refuses: before_its_articles,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed("Laporan pelaksanaan Sinergi", "Report on Sinergi");
    let (lines, over) = told_of(asked, is_told);
    match asked.by() {
        By::Head => upward(title, asked, &lines, &over),
        _ => to_the_head(title, asked, &lines, &over),
    }
}

fn is_told(record: &KerjaSama) -> bool {
    record.jenis == Jenis::Sinergi
}

/// The team's report about a semester.
fn to_the_head(title: Text, asked: &Asked<'_>, lines: &[Line<'_>], over: &[Line<'_>]) -> Document {
    let mut draft = Draft::new(title, asked);
    draft.chapter(("Pendahuluan", "Introduction"));
    let head = asked.head_of_region();
    draft.say(match asked.registry.settings.daerah.tingkat {
        // The article names the Bupati and Wali Kota alone.
        Tingkat::Provinsi => text!(
            "Laporan ini disampaikan TKKSD kepada {head} menurut Permendagri 22/2020 Pasal 46 ayat \
             (2) huruf j dan ayat (3).",
            "The TKKSD reports to the {head} by Permendagri 22/2020 Pasal 46 ayat (2) huruf j and \
             ayat (3).",
            head
        ),
        Tingkat::Kabupaten | Tingkat::Kota => text!(
            "Laporan ini disampaikan TKKSD kepada {head} setiap enam bulan menurut Permendagri \
             22/2020 Pasal 60 ayat (1).",
            "The TKKSD reports to the {head} every six months by Permendagri 22/2020 Pasal 60 ayat \
             (1).",
            head
        ),
    });
    draft.say(form());
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    draft.say(in_words(asked, lines, over));
    draft.chapter(("Sinergi yang berlaku", "Sinergi in force"));
    draft.table(in_force(asked, lines));
    draft.chapter(("Hambatan pelaksanaan", "Obstacles"));
    draft.table(obstacles(asked, |record| is_told(record)));
    draft.conclusion();
    draft.appendix();
    bound_behind(&mut draft, asked, lines, over);
    draft.finish(asked)
}

/// The letter of the Kepala Daerah about a year, with the report.
fn upward(title: Text, asked: &Asked<'_>, lines: &[Line<'_>], over: &[Line<'_>]) -> Document {
    let above = above(asked.registry);
    let is_province = asked.registry.settings.daerah.tingkat == Tingkat::Provinsi;
    let (to, article) = match is_province {
        true => (above.clone(), "Pasal 46 ayat (3)"),
        false => (
            text!(
                "{above} selaku Wakil Pemerintah Pusat",
                "{above}, representative of the central government",
                above
            ),
            "Pasal 60 ayat (2)",
        ),
    };
    let letter = asked.letter(&title, &to);
    let mut draft = Draft::beginning(title, asked, letter);
    draft.say(text!(
        "Memenuhi {article} Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020 tentang \
         Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga, \
         bersama ini kami sampaikan kepada {above} laporan pelaksanaan Sinergi {region} {period}.",
        "By {article} of Permendagri 22/2020 we hand the {above} the report of {region} \
         on Sinergi, {period}.",
        article,
        above,
        region = asked.region(),
        period = asked.period.in_words()
    ));
    draft.say_if(asked.unfinished());
    draft.say(in_words(asked, lines, over));
    draft.say(form());
    draft.say(Text::fixed(
        "Laporan selengkapnya tercantum dalam Lampiran surat ini.",
        "The report itself is attached.",
    ));
    draft.say(asked.thanks());
    draft.appendix();
    draft.chapter((
        "Lampiran: Sinergi yang berlaku",
        "Attached: Sinergi in force",
    ));
    draft.table(in_force(asked, lines));
    draft.chapter(("Lampiran: hambatan pelaksanaan", "Attached: obstacles"));
    draft.table(obstacles(asked, |record| is_told(record)));
    bound_behind(&mut draft, asked, lines, over);
    if is_province {
        draft.worksheet();
        draft.chapter(("Dasar", "Basis"));
        draft.say(Text::fixed(
            "Pasal 60 ayat (3) mengatur laporan Gubernur tentang Sinergi yang dilaporkan \
             Bupati/Wali Kota. Tafsir ksd: Sinergi provinsi sendiri dilaporkan sesering itu pula, \
             paling sedikit sekali setahun; dasarnya Pasal 46 ayat (2) huruf j dan ayat (3).",
            "Pasal 60 ayat (3) is about the Gubernur's report on the Sinergi that the Bupati and \
             Wali Kota reported. ksd's reading (tafsir): the province's own are reported on as \
             often, at least once a year; the basis is Pasal 46 ayat (2) huruf j and ayat (3).",
        ));
    }
    draft.finish(asked)
}

/// In what form it is reported on.
fn form() -> Text {
    Text::fixed(
        "Peraturan tidak mengatur isi laporan Sinergi; susunan sembilan hal dalam Permendagri \
         22/2020 Pasal 17 ayat (5) dipakai juga di sini (tafsir).",
        "The regulation does not say what a report on Sinergi holds; the nine items of Permendagri \
         22/2020 Pasal 17 ayat (5) are used here, too (tafsir).",
    )
}

fn in_words(asked: &Asked<'_>, lines: &[Line<'_>], over: &[Line<'_>]) -> Text {
    let stand = asked.stand();
    let period = asked.period.in_words();
    if lines.is_empty() && over.is_empty() {
        return text!(
            "Dalam {period} tidak ada Sinergi yang berlaku.",
            "In {period} no Sinergi was in force.",
            period
        );
    }
    let of = |naskah: Naskah| {
        let same = lines.iter().filter(|line| line.record.naskah == naskah);
        same.count()
    };
    let signed = lines.iter().chain(over);
    let signed = signed.filter(|line| asked.signed_in_period(line.record));
    text!(
        "Pada {stand} berlaku {all} Sinergi, yaitu {notes} Nota Kesepakatan dan {plans} Rencana \
         Kerja. Yang ditandatangani dalam {period}: {signed}; yang berakhir: {over}.",
        "On {stand} {all} of Sinergi are in force: {notes} Nota Kesepakatan and {plans} Rencana \
         Kerja. Signed in {period}: {signed}; come to their end: {over}.",
        stand,
        all = documents(lines.len()),
        notes = of(Naskah::NotaKesepakatan),
        plans = of(Naskah::RencanaKerja),
        period,
        signed = signed.count(),
        over = over.len()
    )
}

fn in_force(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    let (registry, stand) = (asked.registry, asked.stand());
    sheet(lines)
        .numbered()
        .column("nomor", ("Nomor", "Number"), |line| {
            Cell::text(line.record.daerah.nomor.as_deref())
        })
        .column("judul", ("Judul", "Title"), |line| {
            line.record.judul.clone()
        })
        .column("mitra", ("Mitra", "Partner"), |line| {
            partners(registry, partners_of(line.record))
        })
        .column("naskah", ("Bentuk", "Form"), |line| {
            Cell::named(Some(line.record.naskah))
        })
        .column("pemrakarsa", ("Pemrakarsa", "Office"), |line| {
            office(registry, line.record.pemrakarsa.as_deref())
        })
        .column("jangka_waktu", ("Jangka waktu", "Term"), |line| {
            term(registry, line.record, stand).map_or(Cell::Empty, Cell::said)
        })
        .table(
            text!(
                "Sinergi yang berlaku pada {stand}",
                "Sinergi in force on {stand}",
                stand
            ),
            text!(
                "Tidak ada Sinergi yang berlaku pada {stand}.",
                "No Sinergi is in force on {stand}.",
                stand
            ),
        )
}
