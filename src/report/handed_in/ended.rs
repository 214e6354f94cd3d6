//! Documents that ran out or were ended, and what follows them.

use super::Asked;
use super::counted::Counted;
use super::listed::{titled, with_ids};
use super::words::{by_number, some};
use crate::model::{Date, KerjaSama, Naskah};
use crate::output::Table;
use crate::registry::{Record, State, Status};
use crate::report::summary::Count;
use crate::text;
use crate::text::Text;

/// How many there are of each, with how many of them go on.
pub(super) struct Ended<'a> {
    /// Those whose last day passed.
    pub ran_out: Counted<'a>,
    /// Those that were ended.
    pub ended: Counted<'a>,
    /// Those that another document continues without a gap.
    pub continued: usize,
    /// They all.
    pub table: Table,
}

/// A document that came to its end.
struct Line<'a> {
    record: &'a Record<KerjaSama>,
    /// How, and on which day.
    over: (Status, Date),
    /// As it stands at the as-of day.
    state: State<'a>,
}

impl Ended<'_> {
    /// Those that came to their end, and how many go on: `28 habis jangka waktunya
    /// …`; `when` as `tahun ini`.
    pub fn in_words(&self, when: &Text) -> Text {
        text!(
            "Naskah yang habis jangka waktunya dalam {when}: {ran_out}; yang diakhiri: {ended}; yang \
             dilanjutkan tanpa jeda dengan perpanjangan atau Rencana Kerja berikutnya: {continued}.",
            "Documents that ran out in {when}: {ran_out}; brought to an end: {ended}; continued \
             without a gap by an extension or the next Rencana Kerja: {continued}.",
            when,
            ran_out = some(self.ran_out.len()),
            ended = some(self.ended.len()),
            continued = some(self.continued)
        )
    }
}

/// What came to its end in the period.
pub(super) fn ended<'a>(asked: &Asked<'a>) -> Ended<'a> {
    let registry = asked.registry;
    let (ran_out, ended) = (
        Counted::of(asked, Count::Berakhir),
        Counted::of(asked, Count::Diakhiri),
    );
    let all = ran_out.records.iter().chain(&ended.records);
    let lines = all.filter_map(|record| {
        Some(Line {
            record,
            over: registry.over_by(record, asked.as_of)?,
            state: registry.state(record, asked.as_of),
        })
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort_by_key(|line| (line.over.1, &line.record.id));
    let continued = lines.iter().filter(|line| line.state.goes_on()).count();
    let lines = titled(registry, lines, |line| line.record)
        .column("hari_terakhir", ("Hari terakhir", "Last day"), |line| {
            line.over.1
        })
        .column(
            "kelanjutan",
            ("Sebab dan kelanjutan", "Reason and what follows"),
            |line| {
                text!(
                    "{reason}; {follows}",
                    "{reason}; {follows}",
                    reason = reason(line.record, line.over.0),
                    follows = follows(line)
                )
            },
        );
    let lines = with_ids(lines, |line| line.record);
    let period = asked.period.in_words();
    let caption = text!(
        "Naskah yang berakhir atau diakhiri, {period}",
        "Documents that ended, {period}",
        period
    );
    let empty = text!(
        "Tidak ada naskah yang berakhir atau diakhiri dalam {period}.",
        "No document ended in {period}.",
        period
    );
    Ended {
        ran_out,
        ended,
        continued,
        table: lines.table(caption, empty),
    }
}

fn reason(record: &KerjaSama, how: Status) -> Text {
    match (how, record.pengakhiran.alasan) {
        (Status::Diakhiri, Some(reason)) => {
            let basis = record.pengakhiran.dasar.as_deref();
            let basis = basis.map_or_else(String::new, |basis| format!(" ({basis})"));
            text!(
                "diakhiri: {reason}{basis}",
                "ended: {reason}{basis}",
                reason,
                basis
            )
        }
        (Status::Diakhiri, None) => Text::fixed(
            "diakhiri, alasan tidak tercatat",
            "ended, the reason is not recorded",
        ),
        _ => Text::fixed("jangka waktu berakhir", "its term ran out"),
    }
}

fn follows(Line { record, state, .. }: &Line<'_>) -> Text {
    match state.extended_by {
        None => match state.followed_by {
            // A plan of a year is not made longer: the next year has its own.
            Some(next) if state.gap => text!(
                "Rencana Kerja berikutnya, dengan jeda: {named}",
                "the next Rencana Kerja, with a gap: {named}",
                named = by_number(next)
            ),
            Some(next) => text!(
                "Rencana Kerja berikutnya: {named}",
                "the next Rencana Kerja: {named}",
                named = by_number(next)
            ),
            None if record.naskah == Naskah::RencanaKerja => Text::fixed(
                "Rencana Kerja berikutnya belum ada",
                "there is no next Rencana Kerja yet",
            ),
            None => Text::fixed("tidak diperpanjang", "not extended"),
        },
        Some(extension) if state.gap => text!(
            "diperpanjang dengan jeda: {named}",
            "extended with a gap: {named}",
            named = by_number(extension)
        ),
        Some(extension) => text!(
            "diperpanjang: {named}",
            "extended: {named}",
            named = by_number(extension)
        ),
    }
}
