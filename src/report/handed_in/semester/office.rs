//! What one office hands in: the nine items of each of its documents. Permendagri
//! 22/2020 Pasal 17 ayat (1) and (5), Pasal 39 ayat (1) and (5).

use super::line::{ITEMS, Line};
use super::{is_reported, told_of};
use crate::law::{PM22, ksdd, ksdpk};
use crate::model::{KerjaSama, Tingkat};
use crate::output::{Cell, Document, Opening};
use crate::registry::Record;
use crate::report::handed_in::draft::Draft;
use crate::report::handed_in::listed::obstacles;
use crate::report::handed_in::words::documents;
use crate::report::handed_in::{Asked, By, Report, Span, before_its_articles};
use crate::report::names::office_name;
use crate::text;
use crate::text::Text;

pub(super) static REPORT: Report = Report {
    name: "semester",
    about: Text::fixed(
        "lembar satu perangkat daerah kepada Kepala Daerah",
        "the sheet of one office for the Kepala Daerah",
    ),
    basis: &[
        ksdd(&PM22, "Pasal 17 ayat (1)"),
        ksdd(&PM22, "Pasal 17 ayat (2)"),
        ksdd(&PM22, "Pasal 17 ayat (5)"),
        ksdpk(&PM22, "Pasal 39 ayat (1)"),
        ksdpk(&PM22, "Pasal 39 ayat (2)"),
        ksdpk(&PM22, "Pasal 39 ayat (5)"),
    ],
    by: By::Office,
    of_office: None,
    judged: false,
    span: Span::Last(6),
    refuses: before_its_articles,
    make,
};

fn make(asked: &Asked<'_>) -> Document {
    let (registry, stand) = (asked.registry, asked.stand());
    let office = asked.office.unwrap_or_default();
    let name = office_name(registry, office);
    let is_own =
        |record: &KerjaSama| is_reported(record.jenis) && record.offices().any(|one| one == office);
    let title = Text::fixed(
        "Laporan pelaksanaan kerja sama daerah",
        "Report on regional cooperation",
    );
    let mut draft = Draft::beginning(title, asked, Opening::Head);
    let (lines, over) = told_of(asked, is_own);

    draft.say(purpose(asked, name));
    draft.say_if(asked.unfinished());
    let own = match lines.len() {
        0 => text!(
            "Pada {stand} tidak ada naskah berlaku yang diprakarsai atau dilaksanakan {name}",
            "On {stand} {name} leads or carries out no document in force",
            stand,
            name
        ),
        own => text!(
            "Pada {stand} {name} memprakarsai atau melaksanakan {own} yang berlaku",
            "On {stand} {name} leads or carries out {own} in force",
            stand,
            name,
            own = documents(own)
        ),
    };
    draft.say(match over.len() {
        0 => text!(
            "{own}; tidak ada yang berakhir dalam semester ini.",
            "{own}; none came to its end in this semester.",
            own
        ),
        over => text!(
            "{own}; yang berakhir dalam semester ini {over}.",
            "{own}; {over} came to their end in this semester.",
            own,
            over = documents(over)
        ),
    });
    for (at, line) in lines.iter().chain(&over).enumerate() {
        draft.chapter(heading(at + 1, line.record));
        draft.facts(facts(asked, line));
    }
    draft.chapter(("Hambatan pelaksanaan", "Obstacles"));
    draft.table(obstacles(asked, |record| is_own(record)));
    draft.conclusion();
    draft.finish(asked)
}

fn purpose(asked: &Asked<'_>, name: &str) -> Text {
    let (first, second) = match asked.registry.settings.daerah.tingkat {
        Tingkat::Provinsi => ("Pasal 17 ayat (2)", "Pasal 39 ayat (2)"),
        Tingkat::Kabupaten | Tingkat::Kota => ("Pasal 17 ayat (1)", "Pasal 39 ayat (1)"),
    };
    text!(
        "Laporan ini disampaikan {name} kepada {head} menurut Permendagri 22/2020 {first} dan \
         {second}, dengan sembilan hal menurut Pasal 17 ayat (5) dan Pasal 39 ayat (5). Susunan \
         yang sama dipakai untuk Sinergi, yang dihimpun TKKSD (Pasal 60). Kedua ayat itu menyebut \
         pemrakarsa; bahwa pelaksana turut memuatnya adalah tafsir.",
        "{name} reports to the {head} by Permendagri 22/2020 {first} and {second}, with the nine \
         items of Pasal 17 ayat (5) and Pasal 39 ayat (5). A Sinergi, which the TKKSD reports on \
         (Pasal 60), is given the same form. Both ayat name the office in the lead; that those that \
         carry it out tell it, too, is ksd's reading (tafsir).",
        name,
        head = asked.head_of_region(),
        first,
        second
    )
}

/// `1. Perjanjian Kerja Sama, nomor 134.4/12/PKS/2023`.
fn heading(number: usize, record: &Record<KerjaSama>) -> Text {
    let naskah = Text::of(&record.naskah).capital();
    let called = match &record.daerah.nomor {
        Some(nomor) => text!(
            "{naskah}, nomor {nomor}",
            "{naskah}, number {nomor}",
            naskah,
            nomor
        ),
        None => text!(
            "{naskah}, nomor tidak tercatat",
            "{naskah}, number not recorded",
            naskah
        ),
    };
    text!("{number}. {called}", "{number}. {called}", number, called)
}

/// The nine items, by their letters; what the office is to tell is left to it.
fn facts(asked: &Asked<'_>, line: &Line<'_>) -> Vec<(Text, Cell)> {
    let asks = |id: &str| {
        let untold = line.reported == Some(false);
        untold && matches!(id, "permasalahan" | "upaya")
    };
    let items = ITEMS.iter().zip(&line.items).zip('a'..);
    let mut facts: Vec<(Text, Cell)> = items
        .map(|(((id, title), item), letter)| {
            let told = match asks(id) {
                true => Cell::said((
                    "[diisi sebelum ditandatangani] …………………………………………………………",
                    "[to be written before it is signed] …………………………………………………………",
                )),
                false => item.clone(),
            };
            (
                text!("{letter}. {title}", "{letter}. {title}", letter, title),
                told,
            )
        })
        .collect();
    let state = asked.registry.state(line.record, asked.stand());
    facts.push((
        Text::fixed("Keadaan", "State"),
        Cell::named(Some(state.status)),
    ));
    facts
}
