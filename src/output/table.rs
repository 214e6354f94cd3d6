//! Rows and columns.

use std::borrow::Cow;

use super::{Cell, Tone};
use crate::model::Date;
use crate::text::Text;

/// A table: the one value between what counts and what prints. A [`Sheet`](super::Sheet) makes
/// it, so that each row has a cell for every column.
#[derive(Clone, Debug)]
pub struct Table {
    /// What is shown and as of when; the line before the table.
    pub caption: Text,
    /// What is said instead when there are no rows.
    pub empty: Text,
    /// What JSON calls the rows: `rows`, unless they are something of their own.
    pub name: &'static str,
    /// What JSON tells besides the rows, before them.
    pub head: Vec<(&'static str, Cell)>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Vec<Cell>>,
    pub(super) total_row: bool,
    /// Titles of rows that belong together, and how many there are of each, for
    /// people; empty: the rows follow one another.
    pub groups: Vec<(Text, usize)>,
    /// What is said under the table.
    pub notes: Vec<Text>,
    /// Whether its rows leave room for a signature.
    pub for_pen: bool,
    /// Within how many columns people read its sentences where no terminal says how
    /// wide it is; none: nothing is folded there.
    pub page: Option<u16>,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its id: TOML key, JSON key and flag value alike.
    pub id: Cow<'static, str>,
    /// Its title.
    pub title: Text,
    /// Whether people see it without asking.
    pub brief: bool,
    /// What a cell of it means for who looks over the table.
    pub tone: fn(&Cell) -> Tone,
}

impl Column {
    /// A column that people see only when they ask for it.
    pub fn new(id: impl Into<Cow<'static, str>>, title: Text) -> Column {
        Column {
            id: id.into(),
            title,
            brief: false,
            tone: |_| Tone::Plain,
        }
    }

    /// The same column, seen without asking where that is wanted.
    pub fn shown(self, brief: bool) -> Column {
        Column { brief, ..self }
    }

    /// A column that people see without asking.
    pub fn brief(id: impl Into<Cow<'static, str>>, title: Text) -> Column {
        Column::new(id, title).shown(true)
    }

    /// The same column, whose cells mean what this says.
    pub fn toned(self, tone: fn(&Cell) -> Tone) -> Column {
        Column { tone, ..self }
    }
}

/// Which columns of a table are asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Whether those that people see without asking.
    pub brief: bool,
    /// And those of these ids.
    pub ids: Vec<String>,
}

impl Default for Table {
    fn default() -> Table {
        Table {
            caption: Text::EMPTY,
            empty: Text::EMPTY,
            name: "rows",
            head: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            total_row: false,
            groups: Vec::new(),
            notes: Vec::new(),
            for_pen: false,
            page: None,
        }
    }
}

impl Table {
    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The same table, whose rows JSON calls so.
    pub fn called(self, name: &'static str) -> Table {
        Table { name, ..self }
    }

    /// Whether there is a column of this id.
    pub fn has_column(&self, id: &str) -> bool {
        self.place(id).is_some()
    }

    /// The day as of which it was made, if it tells.
    pub fn as_of(&self) -> Option<Date> {
        self.head.iter().find_map(|(key, cell)| match cell {
            Cell::Date(day) if *key == "as_of" => Some(*day),
            _ => None,
        })
    }

    /// All rows, each with a cell for every column.
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// The rows, and apart from them the last one where that is about all others.
    pub fn rows_and_total(&self) -> (&[Vec<Cell>], Option<&[Cell]>) {
        match self.rows.split_last() {
            Some((total, rows)) if self.total_row => (rows, Some(total)),
            _ => (&self.rows, None),
        }
    }

    /// Whether the last row is about all others.
    pub fn has_total(&self) -> bool {
        self.total_row && !self.rows.is_empty()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Each column with its cells.
    pub fn by_column(
        &self,
    ) -> impl ExactSizeIterator<Item = (&Column, impl Iterator<Item = &Cell> + Clone + Send)> {
        let columns = self.columns.iter().enumerate();
        columns.map(|(at, column)| (column, self.cells(at)))
    }

    /// Sorts the rows by a column, keeping the order of equals; what is not
    /// known comes last either way. The groups are given up.
    pub fn sort(&mut self, id: &str, descending: bool) {
        let Some(at) = self.place(id) else { return };
        self.groups.clear();
        let rows = match self.rows.split_last_mut() {
            Some((_, rows)) if self.total_row => rows,
            _ => self.rows.as_mut_slice(),
        };
        rows.sort_by(|a, b| {
            let (a, b) = (&a[at], &b[at]);
            let known = |cell: &Cell| *cell != Cell::Empty;
            known(b).cmp(&known(a)).then_with(|| {
                let order = a.order(b);
                if descending { order.reverse() } else { order }
            })
        });
    }

    /// The same table with the columns of these ids only, in that order.
    pub fn select<'i>(self, ids: impl IntoIterator<Item = &'i str>) -> Table {
        let places: Vec<usize> = ids.into_iter().filter_map(|id| self.place(id)).collect();
        self.picked(&places)
    }

    fn picked(self, places: &[usize]) -> Table {
        if places.iter().copied().eq(0..self.columns.len()) {
            return self;
        }
        let pick = |row: Vec<Cell>| places.iter().map(|&at| row[at].clone()).collect();
        Table {
            columns: places.iter().map(|&at| self.columns[at].clone()).collect(),
            rows: self.rows.into_iter().map(pick).collect(),
            ..self
        }
    }

    /// The same table with the columns that people see without asking.
    pub fn brief(self) -> Table {
        let columns = self.columns.iter().enumerate();
        let brief = columns.filter(|(_, column)| column.brief);
        let places: Vec<usize> = brief.map(|(at, _)| at).collect();
        self.picked(&places)
    }

    /// The same table, all of whose columns people see without asking.
    pub fn whole(mut self) -> Table {
        self.columns
            .iter_mut()
            .for_each(|column| column.brief = true);
        self
    }

    /// The same table with other cells in a column, if it has that.
    pub fn told(mut self, id: &str, tell: impl Fn(&Cell) -> Cell) -> Table {
        if let Some(at) = self.place(id) {
            for row in &mut self.rows {
                row[at] = tell(&row[at]);
            }
        }
        self
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.id == id)
    }

    fn cells(&self, at: usize) -> impl Iterator<Item = &Cell> + Clone + Send {
        self.rows.iter().filter_map(move |row| row.get(at))
    }
}
