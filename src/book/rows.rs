//! Cells as they come, put into rows.

use super::refused::Refused;
use super::{Cell, Row};

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

    /// The rows, and how many cells are left for other sheets.
    pub fn done(self) -> (Vec<Row>, u64) {
        (self.rows, self.left)
    }
}
