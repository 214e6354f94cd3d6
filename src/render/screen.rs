//! What is taken in at a glance, for a terminal.

use textwrap::core::display_width;

use super::Look;
use super::paint::{self, Paint};
use crate::output::{Part, Screen, Tone};

/// Where no terminal says how wide it is.
const WIDTH: usize = 80;

/// Writes a screen: a line for each row, however narrow the terminal is.
pub fn write(screen: &Screen, look: Look) -> String {
    let width = look.width.map_or(WIDTH, usize::from);
    let painted = |text: &str, paint: Option<Paint>| match paint.filter(|_| look.color) {
        Some(paint) => paint.over(text),
        None => text.to_owned(),
    };
    let mut lines = vec![painted(
        &cut(screen.title.get(look.lang), width),
        Some(Paint::Title),
    )];
    for part in &screen.parts {
        lines.push(String::new());
        let title = cut(part.title.get(look.lang), width);
        let command = cut(&part.command, width);
        let used = display_width(&title) + display_width(&command);
        let paint = match part.tone {
            Tone::Plain => Some(Paint::Title),
            tone => Paint::of(tone),
        };
        let title = painted(&title, paint);
        match width.checked_sub(used).filter(|gap| *gap > 1) {
            Some(gap) => lines.push(format!("{title}{}{command}", " ".repeat(gap))),
            None => lines.extend([title, command]),
        }
        lines.extend(rows(part, width, look).map(|(tone, row)| painted(&row, Paint::of(tone))));
    }
    lines.push(String::new());
    lines.push(cut(screen.last.get(look.lang), width));
    let lines = lines.into_iter().map(|line| format!("{line}\n"));
    paint::applied(lines.collect())
}

/// The rows of a part, their columns under one another.
fn rows(part: &Part, width: usize, look: Look) -> impl Iterator<Item = (Tone, String)> {
    let columns = part.rows.iter().map(|(_, cells)| cells.len()).max();
    let widest = |at: usize| {
        let cells = part.rows.iter().filter_map(move |(_, cells)| cells.get(at));
        let widths = cells.map(|cell| display_width(cell.get(look.lang)));
        widths.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns.unwrap_or(0)).map(widest).collect();
    part.rows.iter().map(move |(tone, cells)| {
        let mut line = String::new();
        for (at, (cell, &wide)) in cells.iter().zip(&widths).enumerate() {
            let cell = cell.get(look.lang);
            let gap = " ".repeat(wide.saturating_sub(display_width(cell)));
            // The first says how many or when.
            match at {
                0 => line.push_str(&format!("  {gap}{cell}")),
                _ if at + 1 == cells.len() => line.push_str(&format!("  {cell}")),
                _ => line.push_str(&format!("  {cell}{gap}")),
            }
        }
        (*tone, cut(line.trim_end(), width))
    })
}

/// As much of a line as there is room for.
fn cut(line: &str, width: usize) -> String {
    if display_width(line) <= width {
        return line.to_owned();
    }
    let mut short = String::new();
    for letter in line.chars() {
        if display_width(&short) + display_width(letter.encode_utf8(&mut [0; 4])) >= width {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}
