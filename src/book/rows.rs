//! Cells as they come, put into rows.

use calamine::{Data, Range};

use super::refused::Refused;
use super::{Cell, Row, held};

/// The most cells that are held: 100,000 rows of a hundred columns.
pub(super) const MOST: u64 = 10_000_000;

/// Rows that grow cell by cell, and how many cells they may have yet.
pub(super) struct Rows {
    rows: Vec<Row>,
    left: u64,
}

impl Rows {
    /// No rows yet, and this many cells for all of them.
    pub fn new(left: u64) -> Rows {
        Rows {
            rows: Vec::new(),
            left,
        }
    }

    /// Puts a cell into its row, from 1, and column, from 0. Rows come in order.
    pub fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refused> {
        if cell.is_empty() && !cell.is_formula {
            return Ok(());
        }
        let at = match self.rows.last() {
            Some(last) if last.number == row => self.rows.len() - 1,
            Some(last) if last.number < row => self.rows.len(),
            None => 0,
            // A file may have its rows in any order.
            Some(_) => self.rows.partition_point(|other| other.number < row),
        };
        if self.rows.get(at).is_none_or(|found| found.number != row) {
            self.rows.insert(
                at,
                Row {
                    number: row,
                    ..Row::default()
                },
            );
        }
        let cells = &mut self.rows[at].cells;
        let column = column as usize;
        if column >= cells.len() {
            let more = (column + 1 - cells.len()) as u64;
            self.left = self.left.checked_sub(more).ok_or(Refused::Cells(MOST))?;
            cells.resize(column + 1, Cell::default());
        }
        cells[column] = cell;
        Ok(())
    }

    /// Puts in the values of a sheet, and of which of them a formula is behind.
    pub fn fill(&mut self, values: &Range<Data>, formulas: &Range<String>) -> Result<(), Refused> {
        let (first_row, first_column) = values.start().unwrap_or_default();
        for (row, column, value) in values.cells() {
            let row = first_row.saturating_add(row as u32);
            let column = first_column.saturating_add(column as u32);
            let formula = formulas.get_value((row, column));
            let is_formula = formula.is_some_and(|formula| !formula.is_empty());
            self.put(
                row.saturating_add(1),
                column,
                held::of(value.clone(), is_formula),
            )?;
        }
        Ok(())
    }

    /// The rows, and how many cells are left for other sheets.
    pub fn done(self) -> (Vec<Row>, u64) {
        (self.rows, self.left)
    }
}
