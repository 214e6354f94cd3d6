//! Tables for a terminal.

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Row, Width};

use super::Look;
use crate::output::{Cell, Table};

/// Writes a table within the width of the terminal, by folding cells and never
/// by cutting them; where there is no terminal, as wide as it is.
pub(super) fn write(table: &Table, look: Look) -> String {
    let caption = table.caption.get(look.lang);
    if table.rows.is_empty() {
        return format!("{}\n", table.empty.get(look.lang));
    }
    let mut drawn = comfy_table::Table::new();
    drawn.load_style(UTF8_HORIZONTAL_ONLY);
    drawn.set_header(
        table
            .columns
            .iter()
            .map(|column| column.title.get(look.lang)),
    );
    for row in &table.rows {
        drawn.add_row(Row::from(
            row.iter()
                .map(|cell| comfy_table::Cell::new(cell.for_people(look.lang))),
        ));
    }
    match look.width {
        Some(width) => {
            drawn.set_content_arrangement(ContentArrangement::Dynamic);
            drawn.set_width(width);
        }
        None => {
            drawn.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    for (at, column) in drawn.column_iter_mut().enumerate() {
        let cells = || table.rows.iter().map(|row| &row[at]);
        let longest_word = cells()
            .flat_map(|cell| {
                let text = cell.for_people(look.lang);
                text.split([' ', '-']).map(str::len).collect::<Vec<_>>()
            })
            .max();
        let whole = cells().all(|cell| matches!(cell, Cell::Number(_) | Cell::Empty));
        if whole {
            column.set_constraint(ColumnConstraint::ContentWidth);
        } else if let (Some(longest), Some(_)) = (longest_word, look.width) {
            let floor = u16::try_from(longest.min(12)).unwrap_or(12) + 2;
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(floor)));
        }
        if cells().any(Cell::is_numeric) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let mut text = format!("{caption}\n{}\n", drawn.trim_fmt());
    for note in &table.notes {
        text.push_str(note.get(look.lang));
        text.push('\n');
    }
    text
}
