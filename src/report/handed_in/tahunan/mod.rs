//! The annual report of the TKKSD. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.

mod completeness;
mod mapping;
mod missions;
mod numbers;
mod results;
mod signed;
mod team;

use super::counted::{Counted, behind};
use super::disputes::{Disputes, disputes};
use super::draft::Draft;
use super::ended::{Ended, ended};
use super::evaluasi::{self, Evaluated, evaluated};
use super::listed::obstacles;
use super::words::{documents, head_of_region, ids, short, short_day, some};
use super::{Asked, By, Report, Span, mutation, never, pemetaan};
use crate::law::{PM22, cooperation};
use crate::model::{KerjaSama, Potensi};
use crate::output::{Cell, Document};
use crate::registry::{Record, completeness as completeness_of};
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "tahunan",
    about: Text::fixed("laporan tahunan TKKSD", "the annual report of the TKKSD"),
    basis: &[cooperation(&PM22, "Pasal 46 ayat (2) huruf j")],
    by: By::Team,
    span: Span::Last(12),
    refuses: never,
    make,
};

/// What happened and stood in a year.
struct Year<'a> {
    asked: Asked<'a>,
    signed: Counted<'a>,
    in_force: Counted<'a>,
    planned: Counted<'a>,
    ended: Ended<'a>,
    /// Extensions signed.
    extensions: Vec<&'a Record<KerjaSama>>,
    /// Addenda signed; they do not count among the documents signed.
    addenda: Vec<&'a Record<KerjaSama>>,
    evaluated: Vec<Evaluated<'a>>,
    disputes: Disputes<'a>,
    entries: Vec<&'a Record<Potensi>>,
}

impl<'a> Year<'a> {
    fn of(asked: Asked<'a>) -> Year<'a> {
        let signed = Counted::of(&asked, Count::Ditandatangani);
        let extensions = signed.records.iter().copied();
        let addenda = asked.registry.kerja_sama.iter();
        Year {
            extensions: extensions
                .filter(|record| record.perpanjangan_dari.is_some())
                .collect(),
            addenda: addenda
                .filter(|record| record.is_addendum())
                .filter(|record| asked.signed_in_period(record))
                .collect(),
            in_force: Counted::of(&asked, Count::Berlaku),
            planned: Counted::of(&asked, Count::Rencana),
            ended: ended(&asked),
            evaluated: evaluated(&asked),
            disputes: disputes(&asked),
            entries: pemetaan::entries(&asked),
            signed,
            asked,
        }
    }

    /// The entries that a document follows up by the as-of day.
    fn followed_up(&self) -> impl Iterator<Item = &'a Record<Potensi>> {
        let Asked {
            registry, as_of, ..
        } = self.asked;
        let entries = self.entries.iter().copied();
        entries.filter(move |entry| registry.follow_ups(entry, as_of).next().is_some())
    }
}

fn make(asked: &Asked<'_>) -> Document {
    let registry = asked.registry;
    let year = Year::of(*asked);
    let before = Year::of(asked.earlier(12));
    let title = Text::fixed(
        "Laporan tahunan pelaksanaan kerja sama daerah",
        "Annual report on regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    draft.introduction(
        asked,
        text!(
            "Laporan ini disusun Tim Koordinasi Kerja Sama Daerah (TKKSD) tentang pelaksanaan kerja \
             sama daerah dalam {period}, dan disampaikan kepada {head}.",
            "The Regional Cooperation Coordination Team (TKKSD) makes this report on cooperation in \
             {period} and hands it to {head}.",
            period = asked.period_so_far(),
            head = head_of_region(registry)
        ),
    );
    draft.chapter(("Ringkasan", "Summary"));
    draft.say_if(asked.unfinished_beside());
    numbers::summary(&year, &before)
        .into_iter()
        .for_each(|paragraph| draft.say(paragraph));

    draft.chapter(("Tahun dalam angka", "The year in numbers"));
    draft.table(numbers::table(&year, &before));
    draft.table(mutation::table(asked, before.in_force.stand));
    draft.chapter(("Naskah yang ditandatangani", "Documents signed"));
    signed::chapter(&mut draft, &year, &before);
    draft.chapter(("Perpanjangan dan perubahan", "Extensions and changes"));
    draft.table(signed::extensions(&year));
    draft.table(signed::addenda(&year));
    draft.chapter(("Naskah yang berakhir", "Documents that came to their end"));
    draft.table(year.ended.table.clone());
    draft.chapter(("Evaluasi", "Evaluations"));
    if !year.evaluated.is_empty() {
        draft.say(evaluasi::in_words(asked, &year.evaluated));
    }
    draft.table(evaluasi::indicators(asked, &year.evaluated));
    draft.table(evaluasi::never_evaluated(asked));
    draft.chapter(("Hambatan dan hasil", "Obstacles and results"));
    draft.table(obstacles(asked, |_| true));
    draft.table(results::table(asked));
    draft.chapter(("Perselisihan", "Disputes"));
    quarrels(&mut draft, &year);
    draft.chapter((
        "Pemetaan potensi dan tindak lanjutnya",
        "The mapping and its follow-up",
    ));
    mapping::chapter(&mut draft, &year, &before);
    draft.chapter((
        "Keselarasan dengan misi RPJMD",
        "Alignment with the missions of the RPJMD",
    ));
    missions::chapter(&mut draft, &year);
    draft.chapter((
        "Kelengkapan menurut perangkat daerah",
        "Completeness by office",
    ));
    completeness::chapter(&mut draft, &year);
    draft.chapter(("Kegiatan TKKSD", "The TKKSD's own work"));
    team::chapter(&mut draft, asked);
    draft.conclusion();

    draft.appendix();
    draft.chapter((
        "Lampiran: rekaman di balik hitungan",
        "Appendix: the records behind the counts",
    ));
    let (this, last) = (asked.period.so_far(asked.as_of), short(before.asked.period));
    let signed = [
        ("ini", this, &year.signed),
        ("tahun_lalu", last, &before.signed),
    ];
    draft.table(behind(registry, &signed).table(
        Text::fixed(
            "Rekaman yang terhitung sebagai naskah yang ditandatangani",
            "Records counted as documents signed",
        ),
        Text::fixed(
            "Tidak ada rekaman yang terhitung sebagai naskah yang ditandatangani.",
            "No record counts as a document signed.",
        ),
    ));
    let day = |year: &Year<'_>| short_day(year.in_force.stand);
    let in_force = [
        ("ini", day(&year), &year.in_force),
        ("tahun_lalu", day(&before), &before.in_force),
    ];
    // With the numbers behind the means.
    let in_force = behind(registry, &in_force).column(
        "kelengkapan",
        ("Kelengkapan %", "Complete %"),
        |record| Cell::Number(completeness_of(registry, record).per_cent().into()),
    );
    draft.table(in_force.table(
        Text::fixed(
            "Rekaman yang terhitung sebagai naskah yang berlaku",
            "Records counted as documents in force",
        ),
        Text::fixed(
            "Tidak ada rekaman yang terhitung sebagai naskah yang berlaku.",
            "No record counts as a document in force.",
        ),
    ));
    draft.table(numbers::ledger(&year, &before));
    draft.finish(asked)
}

/// The disputes of the year, and those that are still open.
fn quarrels(draft: &mut Draft, year: &Year<'_>) {
    let Disputes {
        arose,
        settled,
        open,
        undated,
        table,
    } = &year.disputes;
    if !table.is_empty() {
        let in_disputes = open.iter().map(|(id, _)| *id);
        let named = if open.is_empty() {
            Text::EMPTY
        } else {
            text!(" ({ids})", " ({ids})", ids = ids(in_disputes))
        };
        draft.say(text!(
            "Perselisihan yang timbul dalam tahun ini: {arose}; yang selesai: {settled}; yang belum \
             selesai pada {stand}: {open}{named}.",
            "Disputes that arose in this year: {arose}; settled: {settled}; open on {stand}: \
             {open}{named}.",
            arose = some(arose.len()),
            settled = some(settled.len()),
            stand = year.asked.stand(),
            open = some(open.len()),
            named
        ));
    }
    draft.table(table.clone());
    if !undated.is_empty() {
        draft.say(text!(
            "Perselisihan tanpa tanggal pada {n} tidak terhitung: {ids}.",
            "Disputes without a day in {n} do not count: {ids}.",
            n = documents(undated.len()),
            ids = ids(undated.iter().copied())
        ));
    }
}
