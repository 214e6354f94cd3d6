//! The annual report of the TKKSD. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.

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
use super::listed::{lacking, obstacles};
use super::mutation::Mutation;
use super::words::{short, short_day, some};
use super::{Asked, By, Report, Span, completeness, never, page_one, pemetaan, unrecorded};
use crate::law::{PM22, cooperation};
use crate::model::{KerjaSama, Potensi};
use crate::output::Document;
use crate::registry::Record;
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "tahunan",
    about: Text::fixed("laporan tahunan TKKSD", "the annual report of the TKKSD"),
    basis: &[cooperation(&PM22, "Pasal 46 ayat (2) huruf j")],
    by: By::Team,
    of_office: None,
    judged: false,
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
            head = registry.head_of_region()
        ),
    );
    let mutation = Mutation::of(asked, before.in_force.stand);
    page_one::chapter(&mut draft, asked, &year.signed, &year.in_force);
    draft.chapter(("Perbandingan", "Comparison"));
    draft.say_if(asked.unfinished_beside());
    numbers::summary(&year, &before)
        .into_iter()
        .for_each(|paragraph| draft.say(paragraph));

    draft.chapter(("Tahun dalam angka", "The year in numbers"));
    draft.table(numbers::table(&year, &before));
    draft.table(mutation.table());
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
    draft.chapter(("Kegiatan TKKSD", "The TKKSD's own work"));
    team::chapter(&mut draft, asked);
    draft.conclusion();

    draft.appendix();
    draft.chapter((
        "Lampiran: naskah di balik hitungan",
        "Appendix: the documents behind the counts",
    ));
    let (this, last) = (asked.period.so_far(asked.as_of), short(before.asked.period));
    let signed = [
        ("ini", this, &year.signed),
        ("tahun_lalu", last, &before.signed),
    ];
    let caption = (
        Text::fixed(
            "Rekaman yang terhitung sebagai naskah yang ditandatangani",
            "Records counted as documents signed",
        ),
        Text::fixed(
            "Tidak ada rekaman yang terhitung sebagai naskah yang ditandatangani.",
            "No record counts as a document signed.",
        ),
    );
    draft.table(behind(registry, &signed, caption));
    let day = |year: &Year<'_>| short_day(year.in_force.stand);
    let in_force = [
        ("ini", day(&year), &year.in_force),
        ("tahun_lalu", day(&before), &before.in_force),
    ];
    let caption = (
        Text::fixed(
            "Rekaman yang terhitung sebagai naskah yang berlaku",
            "Records counted as documents in force",
        ),
        Text::fixed(
            "Tidak ada rekaman yang terhitung sebagai naskah yang berlaku.",
            "No record counts as a document in force.",
        ),
    );
    draft.table(behind(registry, &in_force, caption));
    draft.table(mutation.behind());
    draft.table(numbers::ledger(&year, &before));

    draft.worksheet();
    unrecorded::chapter(&mut draft, registry, &[&year.signed, &year.in_force]);
    draft.table(undated(&year));
    completeness::chapter(&mut draft, asked, &year.in_force);
    draft.finish(asked)
}

/// The disputes of the year, and those that are still open.
fn quarrels(draft: &mut Draft, year: &Year<'_>) {
    let Disputes {
        arose,
        settled,
        open,
        table,
        ..
    } = &year.disputes;
    if !table.is_empty() {
        draft.say(text!(
            "Perselisihan yang timbul dalam tahun ini: {arose}; yang selesai: {settled}; yang belum \
             selesai pada {stand}: {open}.",
            "Disputes that arose in this year: {arose}; settled: {settled}; open on {stand}: \
             {open}.",
            arose = some(arose.len()),
            settled = some(settled.len()),
            stand = year.asked.stand(),
            open = some(open.len())
        ));
    }
    draft.table(table.clone());
}

/// The disputes without a day, which do not count.
fn undated<'a>(year: &Year<'a>) -> crate::output::Table {
    let registry = year.asked.registry;
    let undated = year.disputes.undated.iter();
    let undated = undated.filter_map(|id| registry.kerja_sama.get(id));
    let what = Text::fixed("Tanggal perselisihan", "The day of the dispute");
    let lines: Vec<_> = undated.map(|record| (record, what.clone())).collect();
    lacking(
        registry,
        lines,
        Text::fixed(
            "Perselisihan tanpa tanggal, yang tidak terhitung",
            "Disputes without a day, which do not count",
        ),
        Text::fixed(
            "Tanggal tercatat pada semua perselisihan.",
            "All disputes have a day.",
        ),
    )
}
