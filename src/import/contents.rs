//! Columns whose cells say that they hold something else than their headings do.

use super::cell::{folded, words};
use super::class::is_class;
use super::columns::Column;
use super::map::Map;
use super::synonyms::{CLASS, PARTNERS};
use crate::book::Row;
use crate::model::key;
use crate::text::Text;

/// Gives columns the meaning that their cells have, where the map says nothing of them:
/// of several columns of partners one may hold their classes, and who initiated may be
/// told by letters.
pub(super) fn meant(columns: &mut [Column], rows: &[&Row], map: &Map) {
    let is_open = |column: &Column| {
        let said = column.in_map(&map.kolom);
        said.is_none_or(|said| said.trim().is_empty())
    };
    let count = |columns: &[Column], meaning: &str| {
        let having = columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(meaning));
        having.count()
    };
    for at in 0..columns.len() {
        if !is_open(&columns[at]) {
            continue;
        }
        let is_class_column = columns[at].meaning.as_deref() == Some(PARTNERS)
            && count(columns, PARTNERS) > 1
            && count(columns, CLASS) == 0
            && nearly_all(&columns[at], rows, is_class);
        if is_class_column {
            columns[at].meaning = Some(CLASS.to_owned());
            columns[at].said.push(Text::fixed(
                "isinya golongan mitra, bukan nama mitra",
                "it holds the partners' classes and not their names",
            ));
        }
        let is_initiative = columns[at].meaning.as_deref() == Some(key!(pemrakarsa))
            && count(columns, key!(prakarsa)) == 0
            && nearly_all(&columns[at], rows, |said| {
                ["p", "m"].contains(&folded(said).as_str())
            });
        if is_initiative {
            columns[at].meaning = Some(key!(prakarsa).to_owned());
            columns[at].said.push(Text::fixed(
                "isinya P (pemerintah daerah) dan M (mitra): siapa yang memprakarsai",
                "it holds P (the regional government) and M (the partner): who initiated",
            ));
        }
    }
}

/// Whether nine of ten cells that say something are such words.
fn nearly_all(column: &Column, rows: &[&Row], is: impl Fn(&str) -> bool) -> bool {
    let said: Vec<String> = rows
        .iter()
        .filter_map(|row| words(row.cell(column.at)?))
        .collect();
    let fitting = said.iter().filter(|one| is(one)).count();
    !said.is_empty() && fitting * 10 >= said.len() * 9
}
