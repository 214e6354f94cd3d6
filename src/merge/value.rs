//! What a cell of a workbook says of a key: the same as before, or something else.

use super::labels::Labels;
use crate::book::{self, Held};
use crate::edit;
use crate::model::{Kind, Names};
use crate::questions::is_sound;
use crate::registry::{Named, Registry};
use crate::schema::{Form, Key};
use crate::sheets::{Called, Cell, Shown, id_in, shown};
use crate::text;
use crate::text::{Lang, Text};

/// A value as somebody has changed it: what is said, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct New {
    /// As a person says it, for the change of the text.
    pub said: String,
    /// As a table holds it; absent: it is to go.
    pub cell: Cell,
}

/// What a reader of cells needs to know.
pub(super) struct Reader<'r> {
    pub registry: &'r Registry,
    /// The language that the workbook is in.
    pub lang: Lang,
    /// The ids of records that the workbook brings.
    pub labels: &'r Labels,
}

/// Ids go by themselves where two are compared.
struct NoNames;

impl Called for NoNames {
    fn called(&self, _: Names, _: &str) -> Option<&str> {
        None
    }
}

impl Reader<'_> {
    /// What a cell says of a key that held something when the workbook was made; none
    /// where it says the same.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn changed(
        &self,
        key: &Key,
        base: &Cell,
        cell: Option<&book::Cell>,
    ) -> Result<Option<New>, Text> {
        let held = cell.map_or(&Held::Empty, |cell| &cell.value);
        let shown = shown(key, base, self.lang, &NoNames);
        if is_same(key, &shown, held) {
            return Ok(None);
        }
        if matches!(shown, Shown::Cut(_)) {
            return Err(Text::fixed(
                "teks ini lebih panjang daripada yang dimuat satu sel, sehingga tidak diambil dari buku \
                 kerja; ubah dengan `ksd record`",
                "this text is longer than a cell holds and is not taken from a workbook; change it with \
                 `ksd record`",
            ));
        }
        let new = self.read(key, held)?;
        Ok(Some(new).filter(|new| !alike(&new.cell, base)))
    }

    /// What a cell says of a key.
    fn read(&self, key: &Key, held: &Held) -> Result<New, Text> {
        let said = match held {
            Held::Empty => String::new(),
            Held::Text(text) => self.named(key, text.trim()),
            Held::Boolean(is_so) if key.form == Form::Boolean => yes(*is_so),
            Held::Number(number) if key.form != Form::Date => number.to_string(),
            Held::Date(day) if key.form == Form::Date => day.to_string(),
            Held::Date(day) => {
                return Err(text!(
                    "tanggal {day}, padahal {name} bukan tanggal; tulis sebagai teks",
                    "the day {day}, but the {name} is no day; write it as text",
                    day = day.to_string(),
                    name = key.name.clone()
                ));
            }
            Held::Number(number) => {
                return Err(text!(
                    "bilangan {number}, padahal {name} ialah tanggal; tulis misalnya `9-5-2028`",
                    "the number {number}, but the {name} is a day; write for example `2028-05-09`",
                    number = number.to_string(),
                    name = key.name.clone()
                ));
            }
            Held::Boolean(_) => {
                return Err(text!(
                    "nilai logika, padahal {name} bukan jawaban ya atau tidak",
                    "true or false, but the {name} is no answer of yes or no",
                    name = key.name.clone()
                ));
            }
            Held::Fault(fault) => {
                return Err(text!(
                    "rumusnya galat ({fault}); perbaiki atau tulis nilainya",
                    "its formula fails ({fault}); mend it or write the value",
                    fault = fault.as_str()
                ));
            }
            Held::Uncounted => {
                return Err(Text::fixed(
                    "rumusnya belum dihitung; buka dan simpan di Excel atau LibreOffice",
                    "its formula was not counted yet; open and save it in Excel or LibreOffice",
                ));
            }
        };
        if said.is_empty() {
            return Ok(New {
                said,
                cell: Cell::Absent,
            });
        }
        if let Some(Names::Record(Kind::Mitra)) = key.names
            && self.is_unknown_partner(&said)
        {
            return Err(text!(
                "mitra \"{said}\" belum ada; tambahkan di lembar {sheet}, lalu tulis namanya di sini",
                "there is no partner \"{said}\"; add it in the sheet {sheet}, then write its name here",
                said,
                sheet = Kind::Mitra.name()
            ));
        }
        let read = edit::member(key, &said).map_err(|refused| refused.0)?;
        let cell = cell_of(&read.value);
        Ok(New { said, cell })
    }

    /// What stands in the place of the name of a partner, an office or a record.
    fn named(&self, key: &Key, text: &str) -> String {
        let Some(what) = key.names else {
            return text.to_owned();
        };
        let id = id_in(text);
        let found = match what {
            Names::Office => self.registry.office_named(id),
            Names::Record(kind) => match self.labels.id_of(kind, id) {
                Some(id) => Some(id),
                None => self.wholly_named(kind, id),
            },
        };
        found.unwrap_or(id).to_owned()
    }

    /// Whether words name no partner, and are no id that one could have.
    fn is_unknown_partner(&self, said: &str) -> bool {
        let is_here =
            self.registry.has(Kind::Mitra, said) || self.labels.id_of(Kind::Mitra, said).is_some();
        !is_here && !is_sound(said)
    }

    fn wholly_named(&self, kind: Kind, said: &str) -> Option<&str> {
        match self.registry.wholly_named(&[kind], said) {
            Named::One(_, id) => Some(id),
            Named::Several(_) | Named::None => None,
        }
    }
}

/// What was understood, as a table holds it.
fn cell_of(value: &toml_edit::Value) -> Cell {
    match value {
        toml_edit::Value::String(text) => Cell::Text(text.value().clone()),
        toml_edit::Value::Integer(number) => Cell::Whole(*number.value()),
        toml_edit::Value::Float(number) => Cell::Number(*number.value()),
        toml_edit::Value::Boolean(is_so) => Cell::Boolean(*is_so.value()),
        toml_edit::Value::Datetime(day) => {
            let day = day.value().to_string().parse();
            day.map_or(Cell::Absent, Cell::Date)
        }
        toml_edit::Value::Array(_) | toml_edit::Value::InlineTable(_) => Cell::Absent,
    }
}

fn yes(is_so: bool) -> String {
    let word = if is_so { "ya" } else { "tidak" };
    word.to_owned()
}

/// Whether a cell says what it was made to show, whatever program saved it.
fn is_same(key: &Key, shown: &Shown, held: &Held) -> bool {
    match (shown, held) {
        (Shown::Nothing, Held::Empty) => true,
        (Shown::Nothing, Held::Text(text)) => text.trim().is_empty(),
        (Shown::Text(then), Held::Text(now)) if then == now => true,
        (Shown::Text(then), Held::Text(now)) => {
            let now = match key.names {
                Some(_) if !then.ends_with(']') => id_in(now),
                _ => now,
            };
            canonical(then) == canonical(now)
        }
        (Shown::Cut(then), Held::Text(now)) => canonical(then) == canonical(now),
        (Shown::Text(then), Held::Number(now)) => *then == now.to_string(),
        (Shown::Text(then), Held::Boolean(now)) if key.form == Form::Boolean => {
            ["ya", "yes"].contains(&then.as_str()) == *now
        }
        (Shown::Text(then), Held::Date(now)) => *then == now.to_string(),
        // What says nothing on its own is as empty.
        (Shown::Text(then), Held::Empty) => canonical(then).is_empty(),
        (Shown::Number(then), Held::Number(now)) => is_near(*then, *now),
        (Shown::Date(then), Held::Date(now)) => then.to_string() == now.to_string(),
        _ => false,
    }
}

/// Programs write fifteen digits and more, not always all.
fn is_near(one: f64, other: f64) -> bool {
    one == other || (one - other).abs() <= 1e-14 * one.abs().max(other.abs())
}

/// Whether two cells mean the same.
pub(super) fn alike(one: &Cell, other: &Cell) -> bool {
    let number = |cell: &Cell| match cell {
        Cell::Whole(number) => Some(*number as f64),
        Cell::Number(number) => Some(*number),
        _ => None,
    };
    let is_nothing = |cell: &Cell| match cell {
        Cell::Absent => true,
        Cell::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    match (one, other) {
        (Cell::Whole(one), Cell::Whole(other)) => one == other,
        (Cell::Text(one), Cell::Text(other)) => canonical(one) == canonical(other),
        _ if is_nothing(one) && is_nothing(other) => true,
        _ => match (number(one), number(other)) {
            (Some(one), Some(other)) => is_near(one, other),
            _ => one == other,
        },
    }
}

/// A text as every program leaves it: ends of lines and spaces alike, without what no
/// workbook can hold.
fn canonical(text: &str) -> String {
    let unescaped = unescaped(text);
    let lines = unescaped.replace("\r\n", "\n").replace('\r', "\n");
    let lines = lines.lines().map(|line| {
        let shown = |letter: &char| !letter.is_control() || *letter == '\t';
        let line: String = line.chars().filter(shown).collect();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n").trim().to_owned()
}

/// A text without `_x000D_`, which stands for a letter in files of Excel.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("_x");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part
            .get(..4)
            .and_then(|code| u32::from_str_radix(code, 16).ok());
        let letter = code.and_then(char::from_u32);
        match (
            letter,
            part.get(4..).and_then(|rest| rest.strip_prefix('_')),
        ) {
            // An escaped line under may begin another escape, which is none.
            (Some('_'), Some(rest)) => {
                whole.push('_');
                whole.push_str(rest);
            }
            (Some(letter), Some(rest)) => {
                whole.push(letter);
                whole.push_str(rest);
            }
            _ => {
                whole.push_str("_x");
                whole.push_str(part);
            }
        }
    }
    whole
}
