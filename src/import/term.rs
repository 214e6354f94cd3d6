//! What a row says of the term of a text: a time, or the days between which it lies.

use super::document::Document;
use super::draft::{Draft, Weight};
use super::list::List;
use super::synonyms::{TERM_MONTHS, UNIT};
use super::terms::{self, Stated};
use crate::book::Row;
use crate::model::key;
use crate::text;
use crate::text::Text;

/// Reads the term of a row, once its days are read.
pub(super) fn term(list: &List<'_>, row: &Row, draft: &mut Draft, document: &mut Document) {
    let [signed, start, end] = document.days;
    let unit = list.said(row, UNIT).map(|(_, unit)| unit);
    let in_months = list.said(row, TERM_MONTHS);
    let unit = in_months.as_ref().map(|_| "bulan".to_owned()).or(unit);
    let said = in_months.or_else(|| list.said(row, key!(waktu.dinyatakan)));
    let Some((at, said)) = said else {
        return;
    };
    if let Some((first, last)) = terms::days(&said, list.today) {
        let days = [
            (1, key!(waktu.mulai), first),
            (2, key!(waktu.berakhir), Some(last)),
        ];
        for (place, key, day) in days {
            let Some(day) = day else { continue };
            match document.days[place] {
                Some(other) if other != day => draft.note(
                    Some(at),
                    Weight::Look,
                    text!(
                        "\"{said}\" menyebut {day}, kolom harinya {other}; dicatat {other}",
                        "\"{said}\" names {day}, the column of days {other}; recorded is {other}",
                        said = said.as_str(),
                        day,
                        other
                    ),
                ),
                Some(_) => {}
                None => {
                    draft.set(Some(at), key, &day.to_string());
                    document.days[place] = Some(day);
                }
            }
        }
        draft.note(
            Some(at),
            Weight::Assumed,
            Text::fixed(
                "hari mulai dan berakhir dibaca dari kolom jangka waktu",
                "the first and the last day are read from the column of the term",
            ),
        );
        return;
    }
    if terms::names_day(&said, list.today) {
        draft.note(
            Some(at),
            Weight::Look,
            text!(
                "hari dalam \"{said}\" tidak terbaca; dicatat apa adanya sebagai jangka waktu. Tulis harinya \
                 di kolom mulai dan berakhir",
                "the days in \"{said}\" are not read; it is recorded as it is as the term. Write the days \
                 into columns of the first and the last day",
                said = said.as_str()
            ),
        );
    }
    let assumed = match terms::stated(&said, unit.as_deref(), start.or(signed), end) {
        None => return,
        Some(Stated::AsWritten(words)) => (words, None),
        Some(Stated::Years(words)) => (
            words,
            Some(Text::fixed(
                "jangka waktu tanpa satuan dibaca sebagai tahun",
                "a term without a unit is read as years",
            )),
        ),
        Some(Stated::Months(words)) => (
            words,
            Some(Text::fixed(
                "jangka waktu tanpa satuan dibaca sebagai bulan, sesuai tanggalnya",
                "a term without a unit is read as months, as its days have it",
            )),
        ),
        Some(Stated::Asked) => {
            draft.note(
                Some(at),
                Weight::Asked,
                text!(
                    "\"{said}\" tahun atau bulan? Tulis satuannya di daftar, atau beri kolomnya kunci \
                     `waktu.bulan` di `[kolom]` dalam peta",
                    "\"{said}\" years or months? Write the unit in the list, or give the column the key \
                     `waktu.bulan` in `[kolom]` of the map",
                    said
                ),
            );
            return;
        }
    };
    draft.set(Some(at), key!(waktu.dinyatakan), &assumed.0);
    if let Some(said) = assumed.1 {
        draft.note(Some(at), Weight::Assumed, said);
    }
}
