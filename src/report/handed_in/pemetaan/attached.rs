//! The lists of the mapping as they are attached to the paper that fixes them: to the
//! Keputusan Kepala Daerah (Permendagri 22/2020 Pasal 25 ayat (2)), and to each Berita
//! Acara what was agreed in it (Pasal 5 ayat (6)).

use std::collections::{BTreeMap, BTreeSet};

use super::compulsory::{discussed, programmes};
use super::third_party::planned;
use super::{Entry, entries, is_third_party, is_wajib};
use crate::law::{PM22, PP28, ksdd, ksdpk};
use crate::model::{Date, Forum};
use crate::output::{Cell, Document, Opening, Table, sheet};
use crate::registry::head_of_partner;
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::{Asked, By, Report, Span, never};
use crate::report::names::partner_name;
use crate::text;
use crate::text::Text;

/// For the pen.
const BLANK: &str = "………………………………";

pub(in crate::report::handed_in) const DECREE: Report = Report {
    name: "pemetaan-keputusan",
    about: Text::fixed(
        "lampiran Keputusan Kepala Daerah: daftar rencana KSDPK",
        "attached to the decree: the planned KSDPK",
    ),
    basis: &[ksdpk(&PM22, "Pasal 25 ayat (2)")],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::Running(12),
    refuses: never,
    make: decree,
};

pub(in crate::report::handed_in) const MINUTES: Report = Report {
    name: "pemetaan-berita-acara",
    about: Text::fixed(
        "lampiran Berita Acara: program dan kegiatan Kerja Sama Wajib",
        "attached to the Berita Acara: programmes of Kerja Sama Wajib",
    ),
    basis: &[
        ksdd(&PM22, "Pasal 5 ayat (6)"),
        ksdd(&PP28, "Pasal 5 ayat (3)"),
    ],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::Running(12),
    refuses: never,
    make: minutes,
};

/// A day and a number, where recorded.
type Paper<'a> = (Option<Date>, Option<&'a str>);

fn decree(asked: &Asked<'_>) -> Document {
    let entries = only(asked, is_third_party);
    let papers = entries.iter().map(|entry| {
        let decree = &entry.penetapan;
        (decree.tanggal, decree.nomor.as_deref())
    });
    let head = asked.head_of_region();
    let head = text!(
        "KEPUTUSAN {head}",
        "DECREE OF THE {head}",
        head = upper(&head)
    );
    let title = Text::fixed(
        "Daftar rencana kerja sama daerah dengan pihak ketiga",
        "Planned cooperation with third parties",
    );
    // What the decree decides does not name the decree; it is about one year.
    let table = without(planned(asked, &entries), &["penetapan", "id", "pagu"]);
    let mut draft = attached(asked, title, head, Some(one(asked, papers)));
    draft.table(table);
    draft.finish(asked)
}

/// A Berita Acara, and the forum in which what it holds was agreed.
type Minutes<'a> = (Paper<'a>, Option<Forum>);

fn minutes(asked: &Asked<'_>) -> Document {
    let wajib = only(asked, is_wajib).into_iter();
    let (agreed, open): (Vec<_>, Vec<_>) = wajib.partition(|entry| {
        let found = &entry.pembahasan;
        let days = [found.tanggal, found.berita_acara.tanggal];
        days.iter().any(|&day| asked.happened(day))
    });
    let mut papers = BTreeMap::<Minutes<'_>, Vec<&Entry>>::new();
    for entry in agreed {
        let minutes = &entry.pembahasan.berita_acara;
        let paper = known(asked, (minutes.tanggal, minutes.nomor.as_deref()));
        let one = papers.entry((paper, entry.pembahasan.forum)).or_default();
        one.push(entry);
    }
    let title = Text::fixed(
        "Daftar rencana program dan kegiatan Kerja Sama Wajib",
        "Programmes and activities of Kerja Sama Wajib",
    );
    let head = Text::fixed(
        "BERITA ACARA PEMETAAN URUSAN PEMERINTAHAN",
        "BERITA ACARA OF THE MAPPING",
    );
    // Each Berita Acara has its own list; where there are several, its own number there.
    let alone = match papers.len() {
        0 => Some((None, None)),
        1 => papers.keys().next().map(|(paper, _)| *paper),
        _ => None,
    };
    let mut draft = attached(asked, title, head, alone);
    if papers.is_empty() {
        draft.say(text!(
            "Belum ada Kerja Sama Wajib dalam pemetaan {period} yang dibahas sampai {as_of}.",
            "No Kerja Sama Wajib in the mapping of {period} was discussed by {as_of}.",
            period = asked.period.in_words(),
            as_of = asked.as_of
        ));
    }
    for ((paper, forum), entries) in &papers {
        if alone.is_none() {
            let (day, number) = in_words(*paper);
            draft.chapter(text!(
                "Berita Acara nomor {number}, tanggal {day}",
                "Berita Acara number {number} of {day}",
                number,
                day
            ));
        }
        draft.facts(discussion(asked, *forum, entries));
        draft.table(without(programmes(asked, entries), &["id"]));
        draft.table(partners(asked, entries));
    }
    draft.worksheet();
    if !open.is_empty() {
        draft.chapter(("Yang belum dibahas", "Not discussed yet"));
        draft.say(text!(
            "Lampiran hanya memuat yang sudah dibahas daerah yang berbatasan dan disepakati \
             (Permendagri 22/2020 Pasal 5 ayat (4) dan ayat (6)). Di luarnya, pada {as_of}:",
            "Attached is only what the regions discussed and agreed on (Permendagri 22/2020 Pasal \
             5 ayat (4) and (6)). Beside it, on {as_of}:",
            as_of = asked.as_of
        ));
        draft.table(discussed(asked, &open));
    }
    draft.finish(asked)
}

/// Where and when the entries of a Berita Acara were discussed.
fn discussion(asked: &Asked<'_>, forum: Option<Forum>, entries: &[&Entry]) -> Vec<(Text, Cell)> {
    let blank = || Cell::Text(BLANK.to_owned());
    let days = entries.iter().filter_map(|entry| entry.pembahasan.tanggal);
    let days: BTreeSet<Date> = days.filter(|&day| day <= asked.as_of).collect();
    let days: Vec<Text> = days.iter().map(Text::of).collect();
    vec![
        (
            Text::fixed("Forum", "Forum"),
            forum.map_or_else(blank, |forum| Cell::named(Some(forum))),
        ),
        (
            Text::fixed("Dibahas", "Discussed"),
            match days.is_empty() {
                true => blank(),
                false => Cell::said(Text::listed(&days)),
            },
        ),
    ]
}

/// Where the heads of the partners sign what they agree on. PP 28/2018 Pasal 5 ayat (3).
fn partners(asked: &Asked<'_>, entries: &[&Entry]) -> Table {
    let registry = asked.registry;
    let ids: BTreeSet<&str> = entries
        .iter()
        .flat_map(|entry| entry.calon_mitra.iter().map(String::as_str))
        .collect();
    sheet(ids)
        .numbered()
        .column("daerah", ("Daerah mitra", "Partner region"), |id| {
            partner_name(registry, id).to_owned()
        })
        .column(
            "kepala_daerah",
            ("Kepala daerah", "Head of the region"),
            |id| match registry.mitra.get(id) {
                Some(partner) => head_of_partner(partner),
                None => Text::same(BLANK),
            },
        )
        .column("nama", ("Nama", "Name"), |_| BLANK.to_owned())
        .column("tanda_tangan", ("Tanda tangan", "Signature"), |_| {
            BLANK.to_owned()
        })
        .for_pen()
        .table(
            Text::fixed(
                "Kepala daerah mitra yang menyepakati (PP 28/2018 Pasal 5 ayat (3))",
                "Heads of the partners, who agree (PP 28/2018 Pasal 5 ayat (3))",
            ),
            Text::fixed(
                "Daerah mitra belum tercatat: (………………………………)",
                "The partner is not recorded: (………………………………)",
            ),
        )
}

fn only<'a>(asked: &Asked<'a>, keep: fn(&Entry) -> bool) -> Vec<&'a Entry> {
    let all = entries(asked).into_iter();
    all.filter(|entry| keep(entry)).collect()
}

/// A paper as it is known by the as-of day.
fn known<'a>(asked: &Asked<'_>, (day, number): Paper<'a>) -> Paper<'a> {
    match day {
        Some(day) if day > asked.as_of => (None, None),
        _ => (day, number),
    }
}

/// The paper that all entries name, by the as-of day; blank where they name several,
/// or one names none.
fn one<'a>(asked: &Asked<'_>, papers: impl Iterator<Item = Paper<'a>>) -> Paper<'a> {
    let mut papers = papers.map(|paper| known(asked, paper));
    let Some(first) = papers.next() else {
        return (None, None);
    };
    papers.fold(first, |(day, number), (its, other)| {
        (
            day.filter(|_| day == its),
            number.filter(|_| number == other),
        )
    })
}

/// The day and the number of a paper, or a line for the pen.
fn in_words((day, number): Paper<'_>) -> (Text, Text) {
    let blank = || Text::same(BLANK);
    (
        day.map_or_else(blank, |day| Text::of(&day)),
        number.map_or_else(blank, Text::of),
    )
}

/// What is attached to that paper; to several, where none is named.
fn attached(asked: &Asked<'_>, title: Text, head: Text, paper: Option<Paper<'_>>) -> Draft {
    let mut lines = vec![Text::fixed("LAMPIRAN", "ATTACHED TO"), head];
    if let Some((day, number)) = paper.map(in_words) {
        lines.push(text!("NOMOR {number}", "NUMBER {number}", number));
        lines.push(text!("TANGGAL {day}", "OF {day}", day = upper(&day)));
    }
    Draft::beginning(title, asked, Opening::Attached(lines))
}

fn upper(text: &Text) -> Text {
    Text::each(|lang| text.get(lang).to_uppercase())
}

/// The table without these columns.
fn without(table: Table, hidden: &[&str]) -> Table {
    let ids = table.columns().iter().map(|column| column.id.to_string());
    let ids: Vec<String> = ids.filter(|id| !hidden.contains(&id.as_str())).collect();
    table.select(ids.iter().map(String::as_str))
}
