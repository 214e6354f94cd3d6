//! When a text was made, and what is said where that is not known whole.

use super::document::Document;
use super::draft::{Draft, Weight};
use super::list::List;
use super::particulars::year_alone;
use crate::book::Row;
use crate::model::{Date, Kind, key};
use crate::schema::FileKind;
use crate::text;
use crate::text::Text;

/// The days of a row, which tell it apart; they are read into its record apart.
pub(super) fn days(list: &List<'_>, row: &Row, document: &mut Document) {
    let keys = [
        key!(waktu.ditandatangani),
        key!(waktu.mulai),
        key!(waktu.berakhir),
    ];
    let Some(kind) = FileKind::of(Some(Kind::KerjaSama)) else {
        return;
    };
    let mut aside = Draft::new(kind);
    for (day, key) in document.days.iter_mut().zip(keys) {
        let mut columns = list
            .columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(key));
        *day = columns.find_map(|one| aside.day(list, row, one.at, key));
    }
}

/// What is said of a document whose days are not all known.
pub(super) fn time(
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    document: &mut Document,
    is_unsigned: bool,
) {
    let [signed, start, end] = document.days;
    let year = list.said(row, key!(waktu.tahun)).and_then(|(at, said)| {
        let year = said
            .parse::<i32>()
            .ok()
            .filter(|year| (1945..=2200).contains(year));
        if year.is_none() {
            draft.note(
                Some(at),
                Weight::Look,
                text!(
                    "\"{said}\" bukan tahun; tidak dicatat",
                    "\"{said}\" is no year; not recorded",
                    said
                ),
            );
        }
        year
    });
    let year = year.or_else(|| year_alone(list, row));
    document.year = signed
        .or(start)
        .map(Date::year)
        .or(year)
        .or_else(|| document.number.as_deref().and_then(year_of_number))
        .or(end.map(Date::year));
    if document.year.is_none() && draft.weight() < Weight::Asked {
        draft.note(
            None,
            Weight::Assumed,
            text!(
                "tahunnya tidak disebut: id dan foldernya memakai {year}",
                "no year is named: its id and its folder have {year}",
                year = list.today.year()
            ),
        );
    }
    if signed.is_some() {
        if start.is_none() {
            draft.append(None, key!(belum_diketahui), key!(waktu.mulai));
        }
        return;
    }
    if is_unsigned {
        return;
    }
    let link = list.said(row, key!(arsip.tautan)).is_some();
    let is_signed = start.or(end).is_some() || year.is_some() || document.number.is_some() || link;
    if !is_signed && draft.weight() < Weight::Asked {
        draft.note(
            None,
            Weight::Look,
            Text::fixed(
                "tanpa tanggal, nomor, dan tautan: dicatat sebagai rencana",
                "without a day, a number or a link: recorded as a plan",
            ),
        );
        return;
    }
    if let Some(year) = year {
        draft.set(None, key!(waktu.tahun), &year.to_string());
    }
    draft.append(None, key!(belum_diketahui), key!(waktu.ditandatangani));
    if start.is_none() {
        draft.append(None, key!(belum_diketahui), key!(waktu.mulai));
    }
    draft.note(
        None,
        Weight::Assumed,
        Text::fixed(
            "hari penandatanganan tidak ada di daftar: `belum_diketahui`",
            "the list has no day of signing: `belum_diketahui`",
        ),
    );
}

/// The year that stands in the number of a text.
fn year_of_number(number: &str) -> Option<i32> {
    let parts = number.rsplit(|letter: char| !letter.is_ascii_digit());
    let mut years = parts
        .filter(|part| part.len() == 4)
        .filter_map(|part| part.parse().ok());
    years.find(|year| (1990..=2100).contains(year))
}
