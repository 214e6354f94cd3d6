//! Tables for a terminal.

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, TableStyle, Width,
};

use super::Look;
use crate::output::{Cell, Table};
use crate::text::Lang;

/// Lines above, under the header and below; rows stand close together.
const CLOSE: TableStyle = UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none());

/// No column gets narrower than this, for the sake of words.
const NARROWEST: usize = 12;

/// Writes a table within the width of the terminal, by folding cells and never
/// by cutting them; where there is no terminal, as wide as it is.
pub(super) fn write(table: &Table, look: Look) -> String {
    if table.rows.is_empty() {
        return format!("{}\n", table.empty.get(look.lang));
    }
    let mut drawn = draw(table, look.lang);
    drawn.load_style(CLOSE);
    drawn.set_content_arrangement(ContentArrangement::Disabled);
    if let Some(width) = look.width
        && drawn
            .lines()
            .any(|line| line.chars().count() > usize::from(width))
    {
        // Folded rows need lines between them to be told apart.
        drawn.load_style(UTF8_HORIZONTAL_ONLY);
        drawn.set_content_arrangement(ContentArrangement::Dynamic);
        drawn.set_width(width);
        constrain(&mut drawn, table, look.lang);
    }
    let mut text = format!("{}\n{}\n", table.caption.get(look.lang), drawn.trim_fmt());
    for note in &table.notes {
        text.push_str(note.get(look.lang));
        text.push('\n');
    }
    text
}

fn draw(table: &Table, lang: Lang) -> comfy_table::Table {
    let mut drawn = comfy_table::Table::new();
    drawn.set_header(table.columns.iter().map(|column| column.title.get(lang)));
    for row in &table.rows {
        let cells = row
            .iter()
            .map(|cell| comfy_table::Cell::new(cell.for_people(lang)));
        drawn.add_row(Row::from(cells));
    }
    for (at, column) in drawn.column_iter_mut().enumerate() {
        if table.rows.iter().any(|row| row[at].is_numeric()) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    drawn
}

/// Numbers are never folded, and words only where they are very long.
fn constrain(drawn: &mut comfy_table::Table, table: &Table, lang: Lang) {
    for (at, column) in drawn.column_iter_mut().enumerate() {
        let cells = || table.rows.iter().map(|row| &row[at]);
        if cells().all(|cell| cell.is_numeric() || *cell == Cell::Empty) {
            column.set_constraint(ColumnConstraint::ContentWidth);
            continue;
        }
        let longest_word = cells()
            .map(|cell| {
                let text = cell.for_people(lang);
                text.split([' ', '-'])
                    .map(|word| word.chars().count())
                    .max()
                    .unwrap_or(0)
            })
            .max();
        let floor = longest_word.unwrap_or(0).min(NARROWEST) as u16 + 2;
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(floor)));
    }
}
