//! Each row as lines of its own.

use textwrap::core::display_width;

use super::layout::Column;
use super::{PADDING, Titles, fold};
use crate::render::paint::{self, Paint};

/// Each row as lines of `title  cell`, with an empty line between rows.
pub(super) fn stacked(
    columns: &[&Column],
    width: usize,
    titles: &Titles<'_>,
    color: bool,
) -> String {
    let widest = columns.iter().map(|column| display_width(&column.texts[0]));
    let margin = widest.max().unwrap_or(0) + PADDING;
    let indent = " ".repeat(margin);
    let row = |at: usize| {
        let shown = columns.iter();
        let shown = shown.filter(|column| !column.texts[at + 1].is_empty());
        let lines = shown.map(|column| {
            let title = &column.texts[0];
            let gap = " ".repeat(margin - display_width(title));
            let options = fold::options(width.max(margin + 10)).subsequent_indent(&indent);
            let text = textwrap::fill(&format!("{title}{gap}{}", column.texts[at + 1]), options);
            let paint = column.tones.get(at).copied().and_then(Paint::of);
            match (paint, text.split_at_checked(title.len() + gap.len())) {
                (Some(paint), Some((title, told))) => format!("{title}{}", paint.over(told)),
                _ => text,
            }
        });
        let title = titles.get(&at).map(|title| match color {
            true => format!("{}\n", Paint::Title.over(title)),
            false => format!("{title}\n"),
        });
        let lines = title.into_iter().chain(lines);
        lines.collect::<Vec<_>>().join("\n")
    };
    let rows = columns
        .first()
        .map_or(0, |column| column.texts.len().saturating_sub(1));
    let rows = (0..rows).map(row);
    paint::applied(rows.collect::<Vec<_>>().join("\n\n"))
}
