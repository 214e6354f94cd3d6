//! The quarterly report: what was signed and what is in force, compared with
//! the quarter before and the same quarter a year before.

use super::counted::{Before, Counted, DOCUMENTS, MOST_OFFICES, behind, change, compared, on};
use super::draft::Draft;
use super::ended::ended;
use super::mutation::Mutation;
use super::words::{documents, short_day};
use super::{Asked, By, Report, Span, completeness, listed, never, page_one, unrecorded};
use crate::output::{ChartKind, Document, Table};
use crate::registry::Registry;
use crate::report::summary::{Count, Dimension};
use crate::text;
use crate::text::Text;

pub(super) const REPORT: Report = Report {
    name: "triwulan",
    about: Text::fixed(
        "yang ditandatangani dan berlaku, dibandingkan dengan sebelumnya",
        "what was signed and is in force, compared with before",
    ),
    basis: &[],
    by: By::Division,
    of_office: None,
    judged: false,
    span: Span::Last(3),
    refuses: never,
    make,
};

/// By what the report counts.
const DIMENSIONS: [Dimension; 4] = [
    Dimension::Jenis,
    Dimension::Naskah,
    Dimension::Urusan,
    Dimension::Pemrakarsa,
];

/// A count of the quarter, of the quarter before, and of a year before.
struct Three<'a> {
    now: Counted<'a>,
    before: Counted<'a>,
    year_before: Counted<'a>,
}

impl<'a> Three<'a> {
    fn of(asked: &Asked<'a>, count: Count) -> Three<'a> {
        Three {
            now: Counted::of(asked, count),
            before: Counted::of(&asked.earlier(3), count),
            year_before: Counted::of(&asked.earlier(12), count),
        }
    }

    fn all(&self) -> [&Counted<'a>; 3] {
        [&self.now, &self.before, &self.year_before]
    }

    /// The records behind all three.
    fn behind(&self, registry: &'a Registry, caption: (Text, Text), titles: &[Text; 3]) -> Table {
        let [now, before, year_before] = titles.clone();
        let marks = [
            ("ini", now, &self.now),
            ("sebelumnya", before, &self.before),
            ("tahun_lalu", year_before, &self.year_before),
        ];
        behind(registry, &marks, caption)
    }
}

fn make(asked: &Asked<'_>) -> Document {
    let signed = Three::of(asked, Count::Ditandatangani);
    let in_force = Three::of(asked, Count::Berlaku);
    let title = Text::fixed(
        "Laporan triwulan kerja sama daerah",
        "Quarterly report on regional cooperation",
    );
    let mut draft = Draft::new(title, asked);
    draft.introduction(
        asked,
        text!(
            "Laporan ini menyampaikan kerja sama daerah yang ditandatangani, yang berlaku, dan yang \
             berakhir dalam {period} kepada {head} melalui Sekretaris Daerah.",
            "This report tells {head}, through the Sekretaris Daerah, of the cooperation that was \
             signed, is in force and came to its end in {period}.",
            period = asked.period_so_far(),
            head = asked.registry.head_of_region()
        ),
    );
    let ended = ended(asked);
    let mutation = Mutation::of(asked, in_force.before.stand);
    page_one::chapter(&mut draft, asked, &signed.now, &in_force.now);
    draft.chapter(("Perbandingan dan mutasi", "Comparison and changes"));
    draft.say_if(asked.unfinished_beside());
    draft.say(signed_in_words(asked, &signed));
    draft.say(in_force_in_words(&in_force));
    if !ended.table.is_empty() {
        draft.say(ended.in_words(&Text::fixed("triwulan ini", "this quarter")));
    }
    draft.table(mutation.table());

    draft.chapter(("Naskah yang ditandatangani", "Documents signed"));
    let quarters = signed
        .all()
        .map(|counted| counted.period.so_far(asked.as_of));
    chapter(
        &mut draft,
        &signed,
        &quarters,
        &Text::fixed("Naskah yang ditandatangani", "Documents signed"),
    );
    draft.chapter(("Naskah yang berlaku", "Documents in force"));
    let days = in_force.all().map(|counted| short_day(counted.stand));
    chapter(
        &mut draft,
        &in_force,
        &days,
        &Text::fixed("Naskah yang berlaku", "Documents in force"),
    );
    draft.chapter(("Naskah yang berakhir", "Documents that came to their end"));
    draft.table(ended.table);
    draft.chapter(("Segera berakhir", "Ending soon"));
    draft.table(listed::expiring(asked));

    draft.conclusion();
    draft.appendix();
    draft.chapter((
        "Lampiran: naskah di balik hitungan",
        "Appendix: the documents behind the counts",
    ));
    draft.table(signed.behind(
        asked.registry,
        (
            Text::fixed(
                "Rekaman yang terhitung sebagai naskah yang ditandatangani",
                "Records counted as documents signed",
            ),
            Text::fixed(
                "Tidak ada rekaman yang terhitung sebagai naskah yang ditandatangani.",
                "No record counts as a document signed.",
            ),
        ),
        &quarters,
    ));
    draft.table(in_force.behind(
        asked.registry,
        (
            Text::fixed(
                "Rekaman yang terhitung sebagai naskah yang berlaku",
                "Records counted as documents in force",
            ),
            Text::fixed(
                "Tidak ada rekaman yang terhitung sebagai naskah yang berlaku.",
                "No record counts as a document in force.",
            ),
        ),
        &days,
    ));
    draft.table(mutation.behind());

    draft.worksheet();
    unrecorded::chapter(&mut draft, asked.registry, &[&signed.now, &in_force.now]);
    completeness::chapter(&mut draft, asked, &in_force.now);
    draft.finish(asked)
}

/// The tables by kind, form, affair and office, with charts of kinds and offices.
fn chapter(draft: &mut Draft, three: &Three<'_>, titles: &[Text; 3], what: &Text) {
    let [now, before, year_before] = titles;
    if three.all().iter().all(|counted| counted.len() == 0) {
        draft.say(text!(
            "{what}: tidak ada, juga dalam triwulan sebelumnya dan setahun sebelumnya.",
            "{what}: none, nor in the quarter before and a year before.",
            what
        ));
        return;
    }
    for dimension in DIMENSIONS {
        let caption = text!(
            "{what} menurut {by}",
            "{what} by {by}",
            what,
            by = dimension.name()
        );
        let before = [
            Before {
                id: "sebelumnya",
                difference: "selisih_sebelumnya",
                title: before.clone(),
                counted: &three.before,
            },
            Before {
                id: "tahun_lalu",
                difference: "selisih_tahun_lalu",
                title: year_before.clone(),
                counted: &three.year_before,
            },
        ];
        let table = compared(
            caption.clone(),
            dimension,
            (now.clone(), &three.now),
            &before,
        );
        let chart = match dimension {
            Dimension::Jenis => {
                let counts = ["jumlah", "sebelumnya", "tahun_lalu"];
                Some(table.chart(ChartKind::Columns, counts, DOCUMENTS))
            }
            Dimension::Pemrakarsa => {
                let chart = table.chart(ChartKind::Bars, ["jumlah"], DOCUMENTS);
                let title = match chart.categories.len() {
                    0..=MOST_OFFICES => caption,
                    _ => text!(
                        "{caption}: {most} terbanyak",
                        "{caption}: the {most} with most",
                        caption,
                        most = MOST_OFFICES
                    ),
                };
                Some(chart.highest(MOST_OFFICES).titled(title))
            }
            _ => None,
        };
        draft.table(table);
        chart.into_iter().for_each(|chart| draft.chart(chart));
    }
}

fn signed_in_words(asked: &Asked<'_>, signed: &Three<'_>) -> Text {
    let period = asked.period_so_far();
    let n = signed.now.len();
    let change = |then: &Counted<'_>| change(n, then.len(), &asked.beside(then.period));
    let (by_before, by_year) = (change(&signed.before), change(&signed.year_before));
    if n == 0 {
        return text!(
            "Dalam {period} tidak ada naskah yang ditandatangani: {by_before}, dan {by_year}.",
            "In {period} no document was signed: {by_before}, and {by_year}.",
            period,
            by_before,
            by_year
        );
    }
    let most = match (
        signed.now.most(Dimension::Jenis),
        signed.now.most(Dimension::Pemrakarsa),
    ) {
        (Some((kind, kinds)), Some((office, offices))) if n > 1 => text!(
            " Jenis terbanyak {kind} ({kinds}); pemrakarsa terbanyak {office} ({offices}).",
            " Most are {kind} ({kinds}); the office with most is {office} ({offices}).",
            kind,
            kinds = documents(kinds),
            office,
            offices = documents(offices)
        ),
        (Some((kind, kinds)), None) if n > 1 => text!(
            " Jenis terbanyak {kind} ({kinds}).",
            " Most are {kind} ({kinds}).",
            kind,
            kinds = documents(kinds)
        ),
        _ => Text::EMPTY,
    };
    text!(
        "Dalam {period} ditandatangani {all}: {by_before}, dan {by_year}.{most}",
        "In {period} {all} were signed: {by_before}, and {by_year}.{most}",
        period,
        all = signed.now.in_words(),
        by_before,
        by_year,
        most
    )
}

fn in_force_in_words(in_force: &Three<'_>) -> Text {
    let [now, before, year_before] = in_force.all();
    if now.len() == 0 {
        return text!(
            "Pada {day} tidak ada naskah yang berlaku.",
            "No document is in force on {day}.",
            day = now.stand
        );
    }
    text!(
        "Pada {day} berlaku {all}: {by_before}, dan {by_year}.",
        "On {day} {all} are in force: {by_before}, and {by_year}.",
        day = now.stand,
        all = now.in_words(),
        by_before = change(now.len(), before.len(), &on(before.stand)),
        by_year = change(now.len(), year_before.len(), &on(year_before.stand))
    )
}
