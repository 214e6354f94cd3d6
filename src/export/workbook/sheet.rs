//! The sheet of one table.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Formula,
    Note, Worksheet, XlsxError,
};

use super::choices::List;
use super::styles::Styles;
use super::{OwnNames, is_aside};
use crate::model::Date;
use crate::schema::Form;
use crate::sheets::{Heading, Row, Shown, Table, shown};
use crate::text;
use crate::text::{Lang, Text};

/// The row, from 0, of what each column is known by, that of its name, and the first
/// below.
const SIGNS: u32 = 0;
const NAMES: u32 = 1;
pub(super) const FIRST: u32 = 2;

/// So many rows below the last have lists to choose from, too.
pub(super) const SPARE: u32 = 1000;

/// So many rows tell how wide a column is.
const SEEN: usize = 200;
const NARROWEST: usize = 10;
const WIDEST: usize = 44;

pub(super) struct Sheet<'a> {
    pub table: &'static Table,
    /// The rows, each with the id of its record.
    pub rows: Vec<(&'a str, &'a Row)>,
    /// What can be chosen in each column.
    pub lists: Vec<Option<List>>,
    pub lang: Lang,
    pub styles: &'a Styles,
    pub names: &'a OwnNames,
}

impl Sheet<'_> {
    pub fn written(&self, tab: &str) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(tab)?;
        let headings = self.table.headings();
        let mut ground = (0, "");
        for (column, &heading) in (0..).zip(&headings) {
            if let Heading::Key(key) = heading
                && key.table() != ground.1
            {
                ground = (ground.0 + 1, key.table());
            }
            self.head(&mut sheet, column, heading, ground.0)?;
        }
        let mut widths: Vec<usize> = headings
            .iter()
            .map(|heading| heading.name(self.table).get(self.lang).chars().count() / 2)
            .collect();
        for (at, (id, row)) in self.rows.iter().enumerate() {
            let line = FIRST + at as u32;
            for (column, &heading) in (0..).zip(&headings) {
                let shown = self.shown(heading, id, row);
                if at < SEEN {
                    let wide = &mut widths[usize::from(column)];
                    *wide = (*wide).max(width(&shown));
                }
                self.put(
                    &mut sheet,
                    (line, column),
                    self.styles.cells(heading),
                    shown,
                )?;
            }
        }
        let last = FIRST + (self.rows.len() as u32).max(1) - 1;
        for ((column, &heading), wide) in (0..).zip(&headings).zip(widths) {
            let wide = wide.clamp(NARROWEST, WIDEST) + 2;
            sheet.set_column_width(column, wide as f64)?;
            sheet.set_column_format(column, self.styles.cells(heading))?;
            if let Some(rule) = self.rule(heading, column)? {
                sheet.add_data_validation(FIRST, column, last + SPARE, column, &rule)?;
            }
        }
        let own = if self.table.list().is_none() { 3 } else { 1 };
        sheet.set_freeze_panes(FIRST, own)?;
        sheet.autofilter(NAMES, 0, last, headings.len() as u16 - 1)?;
        sheet.set_row_height(SIGNS, 12)?;
        sheet.set_row_height(NAMES, 48)?;
        sheet.set_hidden(is_aside(self.table, self.rows.len()));
        Ok(sheet)
    }

    /// What a column is known by, its name, and a note on what it means.
    fn head(
        &self,
        sheet: &mut Worksheet,
        column: u16,
        heading: Heading,
        ground: usize,
    ) -> Result<(), XlsxError> {
        let name = heading.name(self.table);
        sheet.write_string_with_format(
            SIGNS,
            column,
            heading.sign(self.table),
            &self.styles.sign,
        )?;
        let style = self.styles.name(ground);
        sheet.write_string_with_format(NAMES, column, name.get(self.lang), style)?;
        let meaning = heading.meaning(self.table);
        let meaning = meaning.get(self.lang);
        let lines = meaning.chars().count() / 40 + 2;
        let note = Note::new(meaning)
            .set_author("ksd")
            .add_author_prefix(false)
            .set_width(300)
            .set_height(lines as u32 * 18);
        sheet.insert_note(NAMES, column, &note)?;
        Ok(())
    }

    fn shown(&self, heading: Heading, id: &str, row: &Row) -> Shown {
        match heading {
            Heading::Id => Shown::Text(id.to_owned()),
            Heading::Place(list) => {
                let level = self
                    .table
                    .lists
                    .iter()
                    .position(|one| one.path == list.path);
                let place = level.and_then(|level| row.places.get(level));
                place.map_or(Shown::Nothing, |&place| Shown::Number(place as f64 + 1.0))
            }
            Heading::Delete => Shown::Nothing,
            Heading::Key(key) => {
                let cell = self
                    .table
                    .column(&key.path)
                    .and_then(|at| row.cells.get(at));
                cell.map_or(Shown::Nothing, |cell| {
                    shown(key, cell, self.lang, self.names)
                })
            }
        }
    }

    fn put(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        style: &Format,
        shown: Shown,
    ) -> Result<(), XlsxError> {
        match shown {
            Shown::Nothing => return Ok(()),
            Shown::Number(number) => sheet.write_number_with_format(row, column, number, style)?,
            Shown::Date(day) => {
                let begin = Date::known(1899, 12, 30);
                let serial = begin.days_until(day) as f64;
                sheet.write_number_with_format(row, column, serial, style)?
            }
            Shown::Text(text) | Shown::Cut(text) => {
                let is_like_formula = text.starts_with(['=', '+', '-', '@']);
                let style = if is_like_formula {
                    &self.styles.guarded
                } else {
                    style
                };
                sheet.write_string_with_format(row, column, text, style)?
            }
        };
        Ok(())
    }

    /// What may be written in a column.
    fn rule(&self, heading: Heading, column: u16) -> Result<Option<DataValidation>, XlsxError> {
        let rule = DataValidation::new();
        let list = self.lists.get(usize::from(column)).and_then(Option::as_ref);
        let (rule, style, message) = match (list, heading) {
            (Some(list), _) if list.is_open => (
                rule.allow_list_formula(Formula::new(&list.range)),
                DataValidationErrorStyle::Information,
                Text::fixed(
                    "Ini tidak ada dalam daftar. Teruskan bila memang baru.",
                    "This is not on the list. Go on if it is new.",
                ),
            ),
            (Some(list), _) => (
                rule.allow_list_formula(Formula::new(&list.range)),
                DataValidationErrorStyle::Stop,
                Text::fixed("Pilih dari daftar.", "Choose from the list."),
            ),
            (None, Heading::Id) => (
                rule.allow_custom(Formula::new(format!(
                    "=COUNTIF($A${first}:$A$1048576,$A{first})=1",
                    first = FIRST + 1
                ))),
                DataValidationErrorStyle::Stop,
                Text::fixed("Id ini sudah dipakai.", "This id is taken."),
            ),
            (None, Heading::Key(key)) if key.form == Form::Date => {
                let from = ExcelDateTime::from_ymd(1900, 3, 1)?;
                (
                    rule.allow_date(DataValidationRule::GreaterThanOrEqualTo(from)),
                    DataValidationErrorStyle::Warning,
                    Text::fixed(
                        "Tulis tanggal, misalnya 9-5-2028.",
                        "Write a day, for example 2028-05-09.",
                    ),
                )
            }
            _ => return Ok(None),
        };
        let name = text!("{name}", "{name}", name = heading.name(self.table));
        let title: String = name.get(self.lang).chars().take(30).collect();
        Ok(Some(
            rule.set_error_style(style)
                .set_error_title(title)?
                .set_error_message(message.get(self.lang))?,
        ))
    }
}

/// How many letters a cell is wide.
fn width(shown: &Shown) -> usize {
    match shown {
        Shown::Nothing => 0,
        Shown::Text(text) | Shown::Cut(text) => text.chars().take(WIDEST).count(),
        Shown::Number(_) => 12,
        Shown::Date(_) => 17,
    }
}
