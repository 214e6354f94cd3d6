//! The January report on cooperation abroad, with the nine items of
//! Permendagri 25/2020 Pasal 37.

mod items;

use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::listed::{led, titled, with_ids};
use crate::report::handed_in::words::{
    self, by_number, documents, numbered, office, partners, term,
};
use crate::report::names::partners_of;
use items::{ITEMS, Item, items};

use super::letter::receiver;
use super::{Asked, By, Report, Span, before_its_articles};
use crate::law::{PM25, PP28, REPORT_ABROAD, REPORT_ABROAD_OF_PROVINCE, luar_negeri, receivers};
use crate::model::{Duration, Jenis, KerjaSama, Lingkup, Tingkat};
use crate::output::{Cell, Document, Table, sheet};
use crate::registry::{Record, Status, known_by};
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "luar-negeri",
    about: Text::fixed(
        "laporan bulan Januari tentang kerja sama luar negeri",
        "the January report on cooperation abroad",
    ),
    basis: &[
        luar_negeri(&PM25, "Pasal 35 ayat (1)").of_regency(),
        luar_negeri(&PM25, "Pasal 35 ayat (2)").of_regency(),
        luar_negeri(&PM25, "Pasal 36").of_province(),
        luar_negeri(&PM25, "Pasal 37"),
        luar_negeri(&PP28, "Pasal 43 ayat (1)"),
    ],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::Last(12),
    refuses: before_its_articles,
    make,
};

/// A document, and what the records hold of each item.
struct Line<'a> {
    record: &'a Record<KerjaSama>,
    items: [Item; 9],
}

fn make(asked: &Asked<'_>) -> Document {
    let title = Text::fixed(
        "Laporan kerja sama daerah dengan luar negeri",
        "Report on cooperation abroad",
    );
    let mut draft = Draft::new(title, asked);
    let lines: Vec<Line<'_>> = lived(asked)
        .into_iter()
        .map(|record| Line {
            record,
            items: items(asked, record),
        })
        .collect();
    let period = asked.period.in_words();

    draft.introduction(asked, purpose(asked));
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished());
    draft.say(in_words(asked, &lines));
    draft.table(overview(asked, &lines));

    for (at, line) in lines.iter().enumerate() {
        draft.chapter(text!(
            "Naskah {number}: {judul} ({naskah})",
            "Document {number}: {judul} ({naskah})",
            number = at + 1,
            judul = line.record.judul.as_str(),
            naskah = line.record.naskah
        ));
        draft.facts(facts(asked, line.record));
        for (at, (title, item)) in ITEMS.iter().zip(&line.items).enumerate() {
            draft.heading(text!("{at}. {title}", "{at}. {title}", at = at + 1, title));
            draft.say(ended(&item.said));
        }
    }

    draft.chapter(("Dalam persiapan", "In preparation"));
    draft.table(planned(asked));
    draft.worksheet();
    draft.chapter(("Penyampaian", "Handing in"));
    draft.say_if(in_time(asked));
    draft.chapter(("Yang belum tercatat", "What is not recorded"));
    if lines.is_empty() {
        draft.say(text!(
            "Tidak ada yang dilaporkan untuk {period}, sehingga tidak ada kekurangan.",
            "There is nothing to report for {period}, and so nothing is lacking.",
            period
        ));
    } else {
        draft.table(gaps(asked, &lines));
    }
    draft.finish(asked)
}

/// To whom the report goes, and by when.
fn purpose(asked: &Asked<'_>) -> Text {
    let region = &asked.registry.settings.daerah;
    let receivers = receivers(region.tingkat, Lingkup::LuarNegeri).iter();
    let receivers = receivers.map(|one| receiver(asked.registry, *one));
    let to = Text::joined(&receivers.collect::<Vec<_>>(), ", ");
    let (head, year) = (asked.head_of_region(), asked.ends().next().year());
    if !asked.bound_by(&PM25) {
        return text!(
            "Laporan ini disampaikan {head} untuk Menteri Dalam Negeri.",
            "The {head} makes this report for the Minister of Home Affairs.",
            head
        );
    }
    match region.tingkat {
        Tingkat::Provinsi => text!(
            "Laporan ini disampaikan {head} kepada {to} paling lambat minggu kedua Januari {year} \
             (Permendagri 25/2020 Pasal 36), dengan sembilan hal menurut Pasal 37.",
            "The {head} hands this report to the {to} in the second week of January {year} at the \
             latest (Permendagri 25/2020 Pasal 36), with the nine items of Pasal 37.",
            head,
            to,
            year = year.to_string()
        ),
        Tingkat::Kabupaten | Tingkat::Kota => text!(
            "Laporan ini disampaikan {head} kepada {to} paling lambat minggu pertama Januari \
             {year}, dan diteruskan kepada Menteri Dalam Negeri melalui Sekretaris Jenderal paling \
             lambat minggu keduanya (Permendagri 25/2020 Pasal 35), dengan sembilan hal menurut \
             Pasal 37.",
            "The {head} hands this report to the {to} in the first week of January {year} at the \
             latest, and it is passed on to the Minister of Home Affairs through the Secretary \
             General in the second (Permendagri 25/2020 Pasal 35), with the nine items of Pasal 37.",
            head,
            to,
            year = year.to_string()
        ),
    }
}

/// The last day, and what comes of it if there is no report.
fn in_time(asked: &Asked<'_>) -> Option<Text> {
    if !asked.bound_by(&PM25) {
        return None;
    }
    let limit = match asked.registry.settings.daerah.tingkat {
        Tingkat::Provinsi => REPORT_ABROAD_OF_PROVINCE,
        Tingkat::Kabupaten | Tingkat::Kota => REPORT_ABROAD,
    };
    Some(text!(
        "Sampaikan paling lambat {due} (tafsir ksd tentang minggu itu). Bila selama satu tahun \
         tidak ada laporan, Menteri tidak memberikan persetujuan atas permohonan rencana kerja sama \
         berikutnya (Permendagri 25/2020 Pasal 38).",
        "Hand it in by {due} (ksd's reading of that week, tafsir). Without a report for a year the \
         Menteri does not approve the next plan that is applied for (Permendagri 25/2020 Pasal 38).",
        due = asked.ends().plus(Duration::days(limit.value))
    ))
}

/// What is told as a sentence.
fn ended(said: &Text) -> Text {
    Text::each(|lang| match said.get(lang) {
        said if said.ends_with(['.', '!', '?']) => said.to_owned(),
        said => format!("{said}."),
    })
}

/// The documents abroad that were in force on some day of the period, up to
/// the as-of day; a letter of intent too.
fn lived<'a>(asked: &Asked<'a>) -> Vec<&'a Record<KerjaSama>> {
    let stand = asked.stand();
    let records = asked.registry.kerja_sama.iter();
    let mut lived: Vec<_> = records
        .filter(|record| record.is_luar_negeri() && !record.is_addendum())
        .filter(|record| {
            let state = asked.registry.state(record, stand);
            let over = |last| asked.period.start.is_some_and(|start| last < start);
            match state.status {
                Status::TidakDilanjutkan | Status::Rencana | Status::AkanBerlaku => false,
                _ => !state.last_day.is_some_and(over),
            }
        })
        .collect();
    lived.sort_by_key(|record| (record.jenis, record.signing(), &record.id));
    lived
}

fn in_words(asked: &Asked<'_>, lines: &[Line<'_>]) -> Text {
    let period = asked.period.in_words();
    if lines.is_empty() {
        return text!(
            "Tidak ada kerja sama luar negeri yang berlaku dalam {period}.",
            "No cooperation abroad was in force in {period}.",
            period
        );
    }
    let of = |jenis: Jenis| {
        let same = lines.iter().filter(|line| line.record.jenis == jenis);
        same.count()
    };
    let stand = asked.stand();
    let still = lines
        .iter()
        .filter(|line| asked.registry.state(line.record, stand).status == Status::Berlaku);
    let signed = lines
        .iter()
        .filter(|line| asked.signed_in_period(line.record));
    text!(
        "Dalam {period} berlaku {all} dengan pihak luar negeri: {ksdpl} dengan pemerintah daerah \
         (KSDPL) dan {ksdll} dengan lembaga (KSDLL). Yang \
         ditandatangani dalam tahun ini: {signed}. Pada {stand} masih berlaku {still}.",
        "In {period} {all} with partners abroad were in force: {ksdpl} with regions (KSDPL) and \
         {ksdll} with institutions (KSDLL). Signed in this year: {signed}. On {stand} {still} are \
         still in force.",
        period,
        all = documents(lines.len()),
        ksdpl = of(Jenis::Ksdpl),
        ksdll = of(Jenis::Ksdll),
        signed = words::some(signed.count()),
        stand,
        still = documents(still.count())
    )
}

fn overview(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    let registry = asked.registry;
    let stand = asked.stand();
    let lines = lines
        .iter()
        .map(|Line { record, .. }| (*record, registry.state(record, stand)));
    let lines = titled(registry, lines, |(record, _)| record)
        .column("jenis", ("Jenis", "Kind"), |(record, _)| {
            let short = record.jenis.to_string().to_uppercase();
            Cell::word(Some(record.jenis.to_string()), Text::same(short))
        })
        .column("naskah", ("Naskah", "Text"), |(record, _)| {
            Cell::named(Some(record.naskah))
        })
        .column(
            "ditandatangani",
            ("Ditandatangani", "Signed"),
            |(record, _)| record.waktu.ditandatangani,
        )
        .column("berakhir", ("Berakhir", "End"), |(_, state)| state.last_day)
        .column("status", ("Keadaan", "State"), |(_, state)| {
            Cell::named(Some(state.status))
        });
    with_ids(lines, |(record, _)| record).table(
        text!(
            "Kerja sama luar negeri, keadaan pada {stand}",
            "Cooperation abroad, as of {stand}",
            stand
        ),
        Text::EMPTY,
    )
}

/// By what one knows a document: its number, partner, office and term.
fn facts(asked: &Asked<'_>, record: &Record<KerjaSama>) -> Vec<(Text, Cell)> {
    let registry = asked.registry;
    let unknown = || Cell::said(("tidak tercatat", "not recorded"));
    let known = |cell: Cell| match cell {
        Cell::Empty => unknown(),
        cell => cell,
    };
    vec![
        (Text::fixed("Nomor", "Number"), numbered(record)),
        (
            Text::fixed("Mitra", "Partner"),
            known(partners(registry, partners_of(record))),
        ),
        (
            Text::fixed("Pemrakarsa", "Office"),
            known(office(registry, record.pemrakarsa.as_deref())),
        ),
        (
            Text::fixed("Jangka waktu", "Term"),
            term(registry, record, asked.stand()).map_or_else(unknown, Cell::said),
        ),
    ]
}

/// What is planned abroad and not signed.
fn planned(asked: &Asked<'_>) -> Table {
    let registry = asked.registry;
    let stand = asked.stand();
    let records = registry.kerja_sama.iter().filter(|record| {
        record.is_luar_negeri()
            && !record.is_addendum()
            && known_by(record, stand)
            && registry.state(record, stand).status == Status::Rencana
    });
    let plans = led(
        registry,
        titled(registry, records, |record| record),
        |record| record,
    )
    .column("dicatat", ("Dicatat", "Recorded"), |record| record.dicatat);
    with_ids(plans, |record| record).table(
        text!(
            "Rencana kerja sama luar negeri pada {stand}",
            "Planned cooperation abroad on {stand}",
            stand
        ),
        text!(
            "Tidak ada rencana kerja sama luar negeri pada {stand}.",
            "No cooperation abroad is planned on {stand}.",
            stand
        ),
    )
}

/// Which items of which documents are not recorded.
fn gaps(asked: &Asked<'_>, lines: &[Line<'_>]) -> Table {
    let items = ITEMS.iter().enumerate().filter_map(|(at, title)| {
        let lacking = lines.iter().filter(|line| line.items[at].lacking);
        let lacking: Vec<Text> = lacking.map(|line| by_number(line.record)).collect();
        (!lacking.is_empty()).then_some((title, lacking))
    });
    let undated = lines.iter().filter(|line| {
        let mut evaluations = line.record.evaluasi.iter();
        evaluations.any(|evaluation| evaluation.tanggal.is_none())
    });
    let undated: Vec<Text> = undated.map(|line| by_number(line.record)).collect();
    let note = (!undated.is_empty()).then(|| {
        text!(
            "Evaluasi tanpa tanggal tidak termasuk tahun mana pun: {named}.",
            "An evaluation without a day belongs to no year: {named}.",
            named = Text::joined(&undated, "; ")
        )
    });
    let period = asked.period.in_words();
    sheet(items)
        .column("hal", ("Hal", "Item"), |(title, _)| (*title).clone())
        .column("jumlah", ("Naskah", "Documents"), |(_, lacking)| {
            lacking.len()
        })
        .column("ids", ("Rekaman", "Records"), |(_, lacking)| {
            Text::joined(lacking, "; ")
        })
        .notes(note)
        .table(
            text!(
                "Hal menurut Pasal 37 yang belum tercatat, {period}",
                "Items of Pasal 37 that are not recorded, {period}",
                period
            ),
            Text::EMPTY,
        )
}
