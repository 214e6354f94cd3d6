//! `ksd renew`: an extension of a document, as a plan.

use clap::Args;

use super::closing::{document, text_of};
use super::context::{Answer, Context, Problem};
use super::following::{Following, OfDocument, handed_on, next_id, set};
use super::language::say;
use crate::edit::Operation;
use crate::law::{
    Basis, Limit, NOTICE_OF_EXTENSION, Subject, is_extendable, latest_end, longest_extension,
    longest_term,
};
use crate::model::{Date, Duration, KerjaSama, Naskah, key};
use crate::questions::OF_EXTENSION;
use crate::registry::{Record, Registry};
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "renew", about = say(
    "Membuat rencana perpanjangan suatu naskah",
    "Makes a plan that extends a document",
), long_about = say(
    "Membuat rekaman baru yang memperpanjang naskah ini: mulai sehari sesudah hari terakhirnya, selama \
     jangka waktunya semula, dan tidak lebih lama daripada batas peraturan. Yang masih berlaku dibawa; \
     nomor, tanggal, rekomendasi, laporan, dan evaluasi harus baru. Lain dari itu dengan `--set`.",
    "Makes a new record that extends this document: from the day after its last, as long as before, and \
     no longer than the regulations allow. What still holds is taken over; numbers, dates, \
     recommendation, reports and evaluations must be new. Anything else with `--set`.",
), after_help = say(
    "Contoh:\n  ksd renew 2021-kb-layanan-rujukan-sehat-seroja\n  ksd renew 2021-kb-layanan-rujukan-sehat-seroja --set waktu.berakhir=31-12-2028 --dry-run",
    "Examples:\n  ksd renew 2021-kb-layanan-rujukan-sehat-seroja\n  ksd renew 2021-kb-layanan-rujukan-sehat-seroja --set waktu.berakhir=31-12-2028 --dry-run",
))]
pub(super) struct Renew {
    #[command(flatten)]
    of: OfDocument,
}

impl Renew {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let old = document(&registry, &self.of.of)?;
        let text = text_of(&registry, old)?;
        let (today, _) = context.as_of(&self.of.as_of, &registry)?;
        let mut known = handed_on(&registry, old, &text, None);
        known.push(set(key!(perpanjangan_dari), old));
        known.push(set(key!(dicatat), today));
        let mut said = Vec::new();
        if let Some(record) = registry.kerja_sama.get(old) {
            if let Some(why) = unfit(&registry, record) {
                return Err(Problem(why).into());
            }
            known.push(set(key!(judul), title(record)));
            let term = term(&registry, record, today);
            let day = |key: &str| self.of.operations.day(key);
            let (start, end) = (day(key!(waktu.mulai)), day(key!(waktu.berakhir)));
            known.extend(term.known);
            said.extend(term.said);
            // Where others are said, what was proposed is not told, and its words are untrue.
            if start.or(term.start) == term.start && end.or(term.end) == term.end {
                known.extend(term.stated);
                said.extend(term.told);
            }
            let (start, end) = (start.or(term.start).unwrap_or(today), end.or(term.end));
            let (induk, told) = stands_under(&registry, record, start, end);
            known.extend(induk.map(|induk| set(key!(induk), induk)));
            said.extend(told);
        }
        let following = Following {
            command: format!("renew {old}"),
            of: &self.of,
            proposed: next_id(&registry, old, today.year(), ""),
            known,
            chapters: OF_EXTENSION,
            said,
        };
        following.run(context, &registry, today)
    }
}

/// Why a document cannot be extended.
fn unfit(registry: &Registry, record: &Record<KerjaSama>) -> Option<Text> {
    let id = record.id.as_str();
    if let Some(changed) = registry.changed(record) {
        return Some(text!(
            "`{id}` ialah addendum; yang diperpanjang naskahnya: `ksd renew {changed}`",
            "`{id}` is an addendum; what is extended is its document: `ksd renew {changed}`",
            id,
            changed = changed.id.as_str()
        ));
    }
    if !record.is_signed() {
        return Some(text!(
            "`{id}` belum ditandatangani, sehingga belum ada yang diperpanjang",
            "`{id}` is not signed, so there is nothing to extend yet",
            id
        ));
    }
    let mut extensions = registry.extensions(record);
    if let Some(extension) = extensions.find(|one| !registry.given_up(one)) {
        return Some(text!(
            "`{id}` sudah diperpanjang oleh `{by}`; ubah dengan `ksd record {by}`",
            "`{id}` is extended by `{by}` already; change that with `ksd record {by}`",
            id,
            by = extension.id.as_str()
        ));
    }
    let endless = record.waktu.tanpa_batas == Some(true) && record.waktu.berakhir.is_none();
    endless.then(|| {
        text!(
            "`{id}` tanpa batas waktu, sehingga tidak perlu diperpanjang",
            "`{id}` has no end and need not be extended",
            id
        )
    })
}

fn title(record: &KerjaSama) -> String {
    let title = record.judul.trim();
    match title.starts_with("Perpanjangan") {
        true => title.to_owned(),
        false => format!("Perpanjangan {}", crate::text::small(title)),
    }
}

/// The term of an extension, as far as it is known, and what is to be told of it.
#[derive(Default)]
struct Term {
    start: Option<Date>,
    end: Option<Date>,
    known: Vec<Operation>,
    said: Vec<Text>,
    /// The term as the text states it.
    stated: Option<Operation>,
    /// The days of it, in words.
    told: Option<Text>,
}

fn term(registry: &Registry, record: &Record<KerjaSama>, today: Date) -> Term {
    let mut term = Term::default();
    let Some(last) = registry.agreed_end(record, Date::LAST) else {
        return term;
    };
    // A letter of intent is not what Permendagri 25/2020 Pasal 33 speaks of.
    if record.naskah == Naskah::NaskahLuarNegeri {
        let article = NOTICE_OF_EXTENSION.basis.first();
        term.said.push(text!(
            "beri tahu paling lambat {day} ({article}; tafsir)",
            "give notice by {day} at the latest ({article}; tafsir)",
            day = last.minus(NOTICE_OF_EXTENSION.value),
            article = article
                .map(|basis| basis.citation.to_string())
                .unwrap_or_default()
        ));
    }
    if !is_extendable(record) {
        let article = longest_term(record).and_then(|longest| longest.basis.first());
        term.said.push(text!(
            "jangka waktu {form} dihitung sejak perjanjiannya ditandatangani dan tidak diatur \
             perpanjangannya ({article}; tafsir)",
            "the term of a {form} is counted from the signing of its agreement, and no article \
             extends it ({article}; tafsir)",
            form = record
                .bmd
                .bentuk
                .map(|form| form.name())
                .unwrap_or(Text::EMPTY),
            article = article
                .map(|basis| basis.citation.to_string())
                .unwrap_or_default()
        ));
    }
    let start = last.next();
    // An extension that comes late begins when the parties say.
    if start < today {
        term.said.push(text!(
            "`{id}` sudah berakhir {last}; sebutkan mulainya perpanjangan",
            "`{id}` ended on {last}; say when the extension begins",
            id = record.id.as_str(),
            last
        ));
        return term;
    }
    term.known.push(set(key!(waktu.mulai), start));
    let stated = record.waktu.stated().term;
    let first = record.first_day();
    let as_long = first.and_then(|first| Some(start.plus(span(first, last)?).previous()));
    let end = stated
        .map(|stated| start.plus(stated).previous())
        .or(as_long);
    let Some(end) = end else { return term };
    let limit = longest_extension(record);
    let latest = limit.map(|limit| latest_end(start, limit.value).previous());
    let is_cut = latest.is_some_and(|latest| latest < end);
    let end = latest.map_or(end, |latest| latest.min(end));
    term.known.push(set(key!(waktu.berakhir), end));
    (term.start, term.end) = (Some(start), Some(end));
    let words = record
        .waktu
        .dinyatakan
        .as_ref()
        .filter(|_| stated.is_some() && !is_cut);
    term.stated = words.map(|words| set(key!(waktu.dinyatakan), words));
    term.told = Some(text!(
        "berlaku {start} sampai {end}{limit}",
        "in force from {start} to {end}{limit}",
        start,
        end,
        limit = limit
            .map(|limit| at_most(record, limit))
            .unwrap_or(Text::EMPTY)
    ));
    term
}

/// How long it is from a first to a last day: whole months if it is so many, else days.
fn span(first: Date, last: Date) -> Option<Duration> {
    let after = last.next();
    let month = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
    let months = u32::try_from(month(after) - month(first)).ok()?;
    match first.plus(Duration::months(months)) == after {
        true => Some(Duration::months(months)),
        false => Some(Duration::days(u32::try_from(first.days_until(after)).ok()?)),
    }
}

/// The document that an extension stands under: the one of before, or what extends that
/// one where it is over by then; and what is to be told of it.
fn stands_under<'r>(
    registry: &'r Registry,
    record: &'r Record<KerjaSama>,
    start: Date,
    end: Option<Date>,
) -> (Option<&'r str>, Vec<Text>) {
    /// More would be a circle.
    const MOST: usize = 100;
    let extension = |above: &&'r Record<KerjaSama>| {
        let mut extensions = registry.extensions(above);
        extensions.find(|one| !registry.given_up(one))
    };
    let last_day = |above: &Record<KerjaSama>| registry.state(above, Date::LAST).last_day;
    let Some(first) = registry.above(record) else {
        return (record.induk.as_deref(), Vec::new());
    };
    let is_over = |above: &Record<KerjaSama>| last_day(above).is_some_and(|day| day < start);
    let next = |above: &&'r Record<KerjaSama>| extension(above).filter(|_| is_over(above));
    let line = std::iter::successors(Some(first), next).take(MOST);
    let above = line.last().unwrap_or(first);
    let id = above.id.as_str();
    let mut said = Vec::new();
    if above.id != first.id {
        said.push(text!(
            "di bawah `{id}`, yang memperpanjang `{old}`",
            "under `{id}`, which extends `{old}`",
            id,
            old = first.id.as_str()
        ));
    }
    let covered = registry.covered_until(above);
    if let (Some(covered), Some(end)) = (covered, end)
        && covered < end
    {
        let how = match extension(&above) {
            Some(plan) => text!(
                "perpanjangannya `{plan}` belum ditandatangani",
                "its extension `{plan}` is not signed yet",
                plan = plan.id.as_str()
            ),
            None => text!(
                "perpanjang juga dengan `ksd renew {id}`, atau persingkat dengan `--set \
                 waktu.berakhir={covered}`",
                "extend that one too with `ksd renew {id}`, or make this one shorter with `--set \
                 waktu.berakhir={covered}`",
                id,
                covered = covered.to_string()
            ),
        };
        said.push(text!(
            "{naskah} `{id}` berakhir {covered}, sebelum {end}; {how}",
            "the {naskah} `{id}` ends on {covered}, before {end}; {how}",
            naskah = above.naskah,
            id,
            covered,
            end,
            how
        ));
    }
    (Some(id), said)
}

fn at_most(record: &KerjaSama, limit: Limit<Duration>) -> Text {
    // The extension is still to be signed.
    let extension = Subject {
        jenis: Some(record.jenis),
        naskah: Some(record.naskah),
        act: None,
    };
    let binds = |basis: &&Basis| basis.binds(extension);
    let article = limit.basis.iter().find(binds);
    text!(
        "; paling lama {longest} ({article})",
        "; at most {longest} ({article})",
        longest = limit.value,
        article = article
            .map(|basis| basis.citation.to_string())
            .unwrap_or_default()
    )
}
