//! What can be chosen in a column: lists on a hidden sheet.

use std::collections::HashMap;

use rust_xlsxwriter::{Worksheet, XlsxError, utility::column_number_to_name};

use super::OwnNames;
use crate::model::{Kind, Names};
use crate::schema::{Form, Holds};
use crate::sheets::{Heading, Table, with_id, yes_no};
use crate::text::{Lang, Text};

/// The name of the sheet.
const CHOICES: &str = "_pilihan";

/// What can be chosen in a column.
#[derive(Clone)]
pub(super) struct List {
    /// The cells where it stands, as a formula.
    pub range: String,
    /// Whether something else can stand in the column, too: what is yet to be recorded.
    pub is_open: bool,
}

/// All lists, each once.
#[derive(Default)]
pub(super) struct Choices {
    columns: Vec<Vec<String>>,
    places: HashMap<Vec<String>, usize>,
}

impl Choices {
    /// The list of a column; none where anything may stand in it. `ids` says where the
    /// ids of a kind stand.
    pub fn list(
        &mut self,
        heading: Heading,
        table: &Table,
        lang: Lang,
        names: &OwnNames,
        ids: &impl Fn(Kind) -> String,
    ) -> Option<List> {
        let open = |range| List {
            range,
            is_open: true,
        };
        let key = match heading {
            Heading::Id if table.list().is_none() => return None,
            Heading::Id => return Some(open(ids(table.kind))),
            Heading::Place(_) => return None,
            Heading::Delete => {
                let word = Text::fixed("hapus", "delete");
                return self.closed(vec![word.get(lang).to_owned()]);
            }
            Heading::Key(key) => key,
        };
        match (&key.holds, key.names, key.form) {
            (Holds::Words(vocabulary), ..) => {
                let names = vocabulary.words.iter().map(|word| word.name.get(lang));
                self.closed(names.map(str::to_owned).collect())
            }
            (_, Some(Names::Record(Kind::Mitra)), _) => self.named(&names.partners).map(open),
            (_, Some(Names::Office), _) => self.named(&names.offices).map(open),
            (_, Some(Names::Record(kind)), _) => Some(open(ids(kind))),
            (_, _, Form::Boolean) => self.closed(
                [true, false]
                    .map(|is_so| yes_no(is_so, lang).to_owned())
                    .into(),
            ),
            _ => None,
        }
    }

    fn closed(&mut self, words: Vec<String>) -> Option<List> {
        Some(List {
            range: self.range(words)?,
            is_open: false,
        })
    }

    fn named(&mut self, names: &HashMap<String, String>) -> Option<String> {
        let mut said: Vec<String> = names.iter().map(|(id, name)| with_id(name, id)).collect();
        said.sort();
        self.range(said)
    }

    /// Where a list stands; none of one that is empty.
    fn range(&mut self, list: Vec<String>) -> Option<String> {
        let count = Some(list.len()).filter(|&count| count > 0)?;
        let next = self.columns.len();
        let at = *self.places.entry(list.clone()).or_insert(next);
        if at == next {
            self.columns.push(list);
        }
        let column = column_number_to_name(u16::try_from(at).ok()?);
        Some(format!("='{CHOICES}'!${column}$1:${column}${count}"))
    }

    /// The sheet on which they stand.
    pub fn written(self) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(CHOICES)?.set_hidden(true);
        for (column, list) in (0..).zip(self.columns) {
            for (row, word) in (0..).zip(list) {
                sheet.write_string(row, column, word)?;
            }
        }
        Ok(sheet)
    }
}
