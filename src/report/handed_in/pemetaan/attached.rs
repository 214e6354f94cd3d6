//! The lists of the mapping as they are attached to the paper that fixes them: to the
//! Keputusan Kepala Daerah (Permendagri 22/2020 Pasal 25 ayat (2)), and to the Berita
//! Acara (Pasal 5 ayat (6)).

use super::compulsory::programmes;
use super::third_party::planned;
use super::{Entry, entries, is_third_party, is_wajib};
use crate::law::{PM22, ksdd, ksdpk};
use crate::model::Date;
use crate::output::{Document, Opening, Table};
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::{Asked, By, Report, Span, never};
use crate::text;
use crate::text::Text;

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
    basis: &[ksdd(&PM22, "Pasal 5 ayat (6)")],
    by: By::Head,
    of_office: None,
    judged: false,
    span: Span::Running(12),
    refuses: never,
    make: minutes,
};

/// A number and a day, where recorded.
type Paper<'a> = (Option<&'a str>, Option<Date>);

fn decree(asked: &Asked<'_>) -> Document {
    let entries = only(asked, is_third_party);
    let papers = entries.iter().map(|entry| {
        let decree = &entry.penetapan;
        (decree.nomor.as_deref(), decree.tanggal)
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
    // What the decree decides does not name the decree.
    let table = without(planned(asked, &entries), &["penetapan", "id"]);
    attached(asked, title, head, one(asked, papers), table)
}

fn minutes(asked: &Asked<'_>) -> Document {
    let entries = only(asked, is_wajib);
    let papers = entries.iter().map(|entry| {
        let minutes = &entry.pembahasan.berita_acara;
        (minutes.nomor.as_deref(), minutes.tanggal)
    });
    let title = Text::fixed(
        "Daftar rencana program dan kegiatan Kerja Sama Wajib",
        "Programmes and activities of Kerja Sama Wajib",
    );
    let head = Text::fixed(
        "BERITA ACARA PEMETAAN URUSAN PEMERINTAHAN",
        "BERITA ACARA OF THE MAPPING",
    );
    let table = without(programmes(asked, &entries), &["id"]);
    attached(asked, title, head, one(asked, papers), table)
}

fn only<'a>(asked: &Asked<'a>, keep: fn(&Entry) -> bool) -> Vec<&'a Entry> {
    let all = entries(asked).into_iter();
    all.filter(|entry| keep(entry)).collect()
}

/// The paper that all entries name, by the as-of day; blank where they name several,
/// or one names none.
fn one<'a>(asked: &Asked<'_>, papers: impl Iterator<Item = Paper<'a>>) -> Paper<'a> {
    let mut papers = papers.map(|(number, day)| match day {
        Some(day) if day > asked.as_of => (None, None),
        _ => (number, day),
    });
    let Some(first) = papers.next() else {
        return (None, None);
    };
    papers.fold(first, |(number, day), (other, its)| {
        (
            number.filter(|_| number == other),
            day.filter(|_| day == its),
        )
    })
}

fn attached(
    asked: &Asked<'_>,
    title: Text,
    head: Text,
    (number, day): Paper<'_>,
    table: Table,
) -> Document {
    const BLANK: &str = "………………………………";
    let number = number.unwrap_or(BLANK);
    let day = day.map_or(Text::same(BLANK), |day| Text::of(&day));
    let lines = vec![
        Text::fixed("LAMPIRAN", "ATTACHED TO"),
        head,
        text!("NOMOR {number}", "NUMBER {number}", number),
        text!("TANGGAL {day}", "OF {day}", day = upper(&day)),
    ];
    let mut draft = Draft::beginning(title, asked, Opening::Attached(lines));
    draft.table(table);
    draft.finish(asked)
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
