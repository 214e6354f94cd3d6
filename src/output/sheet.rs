//! A table whose columns know their cells.

use std::borrow::Cow;

use rayon::prelude::*;

use super::{Cell, Column, Table, Tone, Wanted};
use crate::model::Rupiah;
use crate::text::Text;

/// A table as it is put together: what its rows are about, and columns that each
/// say what stands in their cell of a row. So a row has a cell for every column.
pub struct Sheet<'a, T> {
    entries: Vec<T>,
    columns: Vec<(Column, Content<'a, T>)>,
    last: Last<T>,
    table: Table,
}

/// What stands in the cells of a column.
enum Content<'a, T> {
    /// The place of the row, counted from 1.
    Place,
    /// What the row tells; summed up in the last row or not.
    Told(Box<dyn Fn(&T) -> Cell + Sync + 'a>, bool),
}

/// What the last row holds.
enum Last<T> {
    /// It is a row like the others.
    Row,
    /// The sums, and in this column that they are sums.
    Sums(&'static str),
    /// What this tells, which is about all rows together.
    About(T),
}

/// A table with a row for each of these.
pub fn sheet<'a, T: Sync>(entries: impl IntoIterator<Item = T>) -> Sheet<'a, T> {
    Sheet {
        entries: entries.into_iter().collect(),
        columns: Vec::new(),
        last: Last::Row,
        table: Table::default(),
    }
}

impl<'a, T: Sync> Sheet<'a, T> {
    /// Numbers the rows.
    pub fn numbered(mut self) -> Self {
        let column = Column::brief("no", Text::same("No."));
        self.columns.push((column, Content::Place));
        self
    }

    /// A column that people see without asking.
    pub fn column<C: Into<Cell>>(
        self,
        id: impl Into<Cow<'static, str>>,
        title: impl Into<Text>,
        cell: impl Fn(&T) -> C + Sync + 'a,
    ) -> Self {
        self.with(Column::brief(id, title.into()), cell)
    }

    /// A column that people see only when they ask for it.
    pub fn aside<C: Into<Cell>>(
        self,
        id: impl Into<Cow<'static, str>>,
        title: impl Into<Text>,
        cell: impl Fn(&T) -> C + Sync + 'a,
    ) -> Self {
        self.with(Column::new(id, title.into()), cell)
    }

    /// This column.
    pub fn with<C: Into<Cell>>(
        mut self,
        column: Column,
        cell: impl Fn(&T) -> C + Sync + 'a,
    ) -> Self {
        let told = Content::Told(Box::new(move |entry| cell(entry).into()), false);
        self.columns.push((column, told));
        self
    }

    /// The column that came last, whose cells mean what this says.
    pub fn toned(mut self, tone: fn(&Cell) -> Tone) -> Self {
        if let Some((column, _)) = self.columns.last_mut() {
            column.tone = tone;
        }
        self
    }

    /// A column of numbers or rupiah that the last row of [`Sheet::total`] sums up.
    pub fn summed<C: Into<Cell>>(
        mut self,
        id: impl Into<Cow<'static, str>>,
        title: impl Into<Text>,
        cell: impl Fn(&T) -> C + Sync + 'a,
    ) -> Self {
        let told = Content::Told(Box::new(move |entry| cell(entry).into()), true);
        self.columns.push((Column::brief(id, title.into()), told));
        self
    }

    /// Sums the rows up in a last one, if there are any; this column says so.
    pub fn total(self, id: &'static str) -> Self {
        let last = Last::Sums(id);
        Sheet { last, ..self }
    }

    /// A last row about all the others together: what counts each thing once is no
    /// sum.
    pub fn last(self, all: T) -> Self {
        let last = Last::About(all);
        Sheet { last, ..self }
    }

    /// Leaves out the columns that are not asked for, whose cells are not made
    /// then. Where one is asked for that is not there, all stay.
    pub fn only(mut self, wanted: Option<&Wanted>) -> Self {
        let Some(wanted) = wanted else { return self };
        let has = |id: &String| self.columns.iter().any(|(column, _)| column.id == *id);
        if wanted.ids.iter().all(has) {
            self.columns.retain(|(column, _)| {
                (wanted.brief && column.brief) || wanted.ids.iter().any(|id| column.id == *id)
            });
        }
        self
    }

    /// What is said under the table.
    pub fn notes(mut self, notes: impl IntoIterator<Item = Text>) -> Self {
        self.table.notes.extend(notes);
        self
    }

    /// Titles of rows that belong together, and how many there are of each.
    pub fn groups(mut self, groups: impl IntoIterator<Item = (Text, usize)>) -> Self {
        self.table.groups.extend(groups);
        self
    }

    /// Leaves room for a signature in each row.
    pub fn for_pen(mut self) -> Self {
        self.table.for_pen = true;
        self
    }

    /// Within how many columns people read it where no terminal says how wide it is.
    pub fn page(mut self, columns: u16) -> Self {
        self.table.page = Some(columns);
        self
    }

    /// What JSON tells besides the rows, before them.
    pub fn head(mut self, head: impl IntoIterator<Item = (&'static str, Cell)>) -> Self {
        self.table.head.extend(head);
        self
    }

    /// What JSON calls the rows.
    pub fn named(mut self, name: &'static str) -> Self {
        self.table.name = name;
        self
    }

    /// The table: what is shown and as of when, and what is said instead where
    /// there are no rows.
    pub fn table(self, caption: impl Into<Text>, empty: impl Into<Text>) -> Table {
        Table {
            caption: caption.into(),
            empty: empty.into(),
            ..self.bare()
        }
    }

    /// The table inside a document that says what it shows.
    pub fn bare(self) -> Table {
        /// Fewer rows are not worth the way to another processor.
        const FEW: usize = 256;
        let rows = self.entries.par_iter().enumerate().with_min_len(FEW);
        let mut rows: Vec<Vec<Cell>> = rows.map(|(at, entry)| self.row(Some(at), entry)).collect();
        let last = match &self.last {
            Last::Sums(id) if !rows.is_empty() => Some(self.sums(id, &rows)),
            Last::Row | Last::Sums(_) => None,
            Last::About(all) => Some(self.row(None, all)),
        };
        let total_row = last.is_some();
        rows.extend(last);
        Table {
            columns: self.columns.into_iter().map(|(column, _)| column).collect(),
            rows,
            total_row,
            ..self.table
        }
    }

    fn row(&self, at: Option<usize>, entry: &T) -> Vec<Cell> {
        let columns = self.columns.iter();
        let cells = columns.map(|(_, content)| match content {
            Content::Place => at.map_or(Cell::Empty, |at| Cell::count(at + 1)),
            Content::Told(cell, _) => cell(entry),
        });
        cells.collect()
    }

    fn sums(&self, named: &str, rows: &[Vec<Cell>]) -> Vec<Cell> {
        let columns = self.columns.iter().enumerate();
        let cells = columns.map(|(at, (column, content))| match content {
            _ if column.id == named => Cell::jumlah(),
            Content::Told(_, true) => sum(rows.iter().filter_map(|row| row.get(at))),
            _ => Cell::Empty,
        });
        cells.collect()
    }
}

/// What numbers or rupiah come to; in words where that is larger than any amount
/// can be.
fn sum<'c>(cells: impl Iterator<Item = &'c Cell> + Clone) -> Cell {
    let money = cells.clone().any(|cell| matches!(cell, Cell::Money(_)));
    let amounts = cells.map(|cell| match cell {
        Cell::Number(number) => Some(Rupiah(*number)),
        Cell::Money(amount) => Some(*amount),
        Cell::Empty => Some(Rupiah(0)),
        // What was too large already.
        _ => None,
    });
    let amounts: Option<Vec<Rupiah>> = amounts.collect();
    match amounts.and_then(Rupiah::sum) {
        Some(Rupiah(number)) if !money => Cell::Number(number),
        sum => Cell::total(sum),
    }
}
