//! A table of the data.

use crate::schema::Form;
use crate::sheets::Cell;
use crate::text::Text;

/// A table of the data.
pub struct Relation {
    /// Its name: `kerja_sama_mitra`.
    pub name: String,
    /// What its rows are.
    pub about: Text,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many of the first columns tell its rows apart.
    pub key: usize,
    /// What its columns name in other tables. A record may name what is not there:
    /// `ksd check` tells that.
    pub references: Vec<Reference>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone)]
pub struct Column {
    /// Its name: `waktu_berakhir`.
    pub name: String,
    /// What stands in its cells.
    pub form: Form,
    /// The key of the records that it holds: `waktu.berakhir`; none: it is made.
    pub path: Option<String>,
    /// What people call it, as inside a sentence.
    pub title: Text,
    /// What it means: a sentence.
    pub meaning: Text,
    /// Whether every row has it.
    pub is_required: bool,
}

/// What columns name in another table.
pub struct Reference {
    /// The columns.
    pub columns: Vec<String>,
    /// The other table.
    pub table: String,
    /// Its columns.
    pub to: Vec<String>,
}

impl Column {
    /// A column that is no key of the records.
    pub fn made(name: impl Into<String>, form: Form, title: Text, meaning: Text) -> Column {
        Column {
            name: name.into(),
            form,
            path: None,
            title,
            meaning,
            is_required: false,
        }
    }

    /// The same, such that every row has it.
    pub fn required(mut self) -> Column {
        self.is_required = true;
        self
    }
}

impl Reference {
    /// A column that holds the id of another table.
    pub fn to_id(column: &str, table: &str) -> Reference {
        Reference {
            columns: vec![column.to_owned()],
            table: table.to_owned(),
            to: vec!["id".to_owned()],
        }
    }
}

/// Whether a value is what a column of that form holds. An empty text is not: where
/// files know no difference, it would be as absent.
pub fn fits(form: Form, cell: &Cell) -> bool {
    match (form, cell) {
        (_, Cell::Absent)
        | (Form::Date, Cell::Date(_))
        | (Form::Whole, Cell::Whole(_))
        | (Form::Boolean, Cell::Boolean(_)) => true,
        (Form::Number, Cell::Number(number)) => number.is_finite(),
        // Beyond, a fraction would not hold it.
        (Form::Number, Cell::Whole(number)) => number.unsigned_abs() < 1 << 53,
        (Form::Text, Cell::Text(text)) => !text.is_empty(),
        _ => false,
    }
}
