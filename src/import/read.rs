//! One row of a list as it is read, before it is decided what becomes of it.

use super::cell;
use super::columns::Column;
use super::document;
use super::document::Around;
use super::draft::{Draft, Note, Weight};
use super::list::List;
use super::simple;
use crate::book::{self, digest};

use super::status::{self, Status};
use super::synonyms::{CLASS, NOT_READ, STATUS};
use crate::model::{Date, Kind};
use crate::registry::same_name;
use crate::text;
use crate::text::Text;

/// Why a row holds no record, if it holds none: a year, a title of the rows below, a sum.
pub(super) fn is_left(list: &List<'_>, row: &book::Row) -> Option<Text> {
    let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let read = |one: &&Column| one.is_read();
    let said: Vec<(&Column, String)> = list
        .columns
        .iter()
        .filter(read)
        .filter_map(|one| Some((one, cell::words(row.cell(one.at)?)?)))
        .collect();
    let is_year = |said: &str| said.len() == 4 && said.bytes().all(|byte| byte.is_ascii_digit());
    let first = row.cells.iter().find_map(cell::words).unwrap_or_default();
    let small = first.to_lowercase();
    if filled == 0 {
        return Some(Text::fixed("baris kosong", "an empty row"));
    }
    if ["jumlah", "total", "jumlah total"].contains(&small.trim_end_matches(':').trim()) {
        return Some(Text::fixed("baris jumlah", "a row of sums"));
    }
    if list.shape.below.is_some_and(|below| row.number >= below) {
        return Some(Text::fixed(
            "di bawah daftarnya: jumlah atau tanda tangan",
            "below the list: sums or signatures",
        ));
    }
    if list.shape.continued.contains_key(&row.number) {
        return None;
    }
    let telling = said.iter().any(|(one, said)| {
        let meaning = one.meaning.as_deref().unwrap_or_default();
        !is_year(said) && !matches!(meaning, CLASS | STATUS | "catatan" | "waktu.tahun")
    });
    match (filled, said.len()) {
        (2.., 0) => Some(Text::fixed(
            "tidak ada yang terbaca di baris ini",
            "nothing in this row is read",
        )),
        (1, _) if list.columns.len() > 2 || said.is_empty() => Some(text!(
            "judul bagian atau tahun (\"{first}\")",
            "a title of a part, or a year (\"{first}\")",
            first = first.replace('\n', " ")
        )),
        _ if !telling => Some(text!(
            "hanya tahun atau golongan (\"{first}\")",
            "only a year or a class (\"{first}\")",
            first = first.replace('\n', " ")
        )),
        _ => None,
    }
}

/// A row that was read.
pub(super) struct Read {
    pub number: u32,
    pub line: Option<u32>,
    pub left: Option<Text>,
    pub notes: Vec<Note>,
    pub weight: Weight,
    pub text: String,
    pub title: String,
    pub telling: Option<(i32, Option<crate::model::Naskah>, String)>,
    pub partners: Vec<String>,
    pub new: Vec<usize>,
    pub days: [Option<Date>; 3],
    pub number_of_text: Option<String>,
    pub row_mark: String,
    pub key_mark: String,
    /// Whether the year is known in which the text was made.
    pub has_year: bool,
    /// What stands in columns of which nobody knows what they hold, by column.
    pub unread: Vec<(usize, String)>,
}

/// Reads a row.
pub(super) fn read(around: &Around<'_>, list: &List<'_>, row: &book::Row) -> Read {
    let mut read = Read {
        number: row.number,
        line: row.line,
        left: is_left(list, row),
        notes: Vec::new(),
        weight: Weight::Assumed,
        text: String::new(),
        title: String::new(),
        telling: None,
        partners: Vec::new(),
        new: Vec::new(),
        days: [None; 3],
        number_of_text: None,
        row_mark: String::new(),
        key_mark: String::new(),
        has_year: false,
        unread: Vec::new(),
    };
    if read.left.is_some() {
        return read;
    }
    let mut all = String::from(list.kind.word());
    for column in &list.columns {
        let Some(said) = row.cell(column.at).and_then(cell::words) else {
            continue;
        };
        match column.meaning.as_deref() {
            None => read.unread.push((column.at, said)),
            Some(NOT_READ) => {}
            // That time has passed changes no record.
            Some(STATUS) if status::of(&said) == Status::Follows => {}
            Some(meaning) => all.push_str(&format!("\u{1}{meaning}\u{2}{said}")),
        }
    }
    read.row_mark = digest(all.as_bytes());
    let own_year = around.today.year();
    let mut year = None;
    let take = |mut draft: Draft, read: &mut Read| {
        read.text = draft.written();
        read.weight = draft.weight();
        read.notes = draft.notes;
    };
    match list.kind {
        Kind::KerjaSama => {
            let Some(found) = document::read(around, list, row) else {
                return read;
            };
            let first = found.partners.first().cloned().unwrap_or_default();
            year = found.year;
            read.has_year = year.is_some();
            read.telling = Some((year.unwrap_or(own_year), found.naskah, first));
            read.title = found.title;
            read.partners = found.partners;
            read.new = found.new;
            read.days = found.days;
            read.number_of_text = found.number;
            take(found.draft, &mut read);
        }
        Kind::Potensi => {
            let Some(found) = simple::entry(around, list, row) else {
                return read;
            };
            read.telling = Some((found.year.unwrap_or(own_year), None, String::new()));
            read.title = found.title;
            read.new = found.new;
            take(found.draft, &mut read);
        }
        _ => {
            let Some(found) = simple::partner(around.map, list, row) else {
                return read;
            };
            read.telling = Some((own_year, None, String::new()));
            read.title = found.title;
            take(found.draft, &mut read);
        }
    }
    if let Some(first) = list.shape.continued.get(&row.number) {
        read.weight = Weight::Asked;
        read.notes = vec![Note {
            column: None,
            weight: Weight::Asked,
            text: text!(
                "tampaknya sambungan baris {first}, misalnya mitra tambahan; gabungkan isinya ke baris itu \
                 (beberapa mitra dipisah titik koma) dan hapus baris ini",
                "it seems to go on with row {first}, with one more partner for example; put its contents \
                 into that row (several partners parted by semicolons) and delete this one",
                first = *first as i32
            ),
        }];
    }
    let number = read
        .number_of_text
        .as_deref()
        .map(same_name)
        .unwrap_or_default();
    let mut partners: Vec<String> = document::names(list, row)
        .iter()
        .map(|(_, name)| same_name(name))
        .collect();
    partners.sort_unstable();
    let told = match number.is_empty() {
        true => format!("{}\u{1}{:?}", same_name(&read.title), read.days),
        false => number,
    };
    // Numbers begin anew each year.
    let key = format!(
        "{}\u{1}{told}\u{1}{}\u{1}{}",
        list.kind.word(),
        partners.join("\u{1}"),
        year.unwrap_or_default()
    );
    read.key_mark = digest(key.as_bytes());
    read
}
