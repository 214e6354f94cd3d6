//! Words in a chart: how wide they are, roughly, and how they are folded.

use maud::{Markup, html};

use super::{LETTERS, px};

/// How high a line of letters is.
pub(super) const LINE: f64 = 13.0;

/// A letter's width: that of a digit, which few letters exceed.
const LETTER: f64 = 0.56 * LETTERS;

/// About how wide a text is.
pub(super) fn width(text: &str) -> f64 {
    LETTER * text.chars().count() as f64
}

/// How many letters have room in a width.
pub(super) fn letters(width: f64) -> usize {
    (width / LETTER) as usize
}

/// A text in at most `most` lines that have room in a width, the last cut if
/// it must be.
pub(super) fn folded(text: &str, room: f64, most: usize) -> Vec<String> {
    let room = letters(room).max(3);
    let mut lines: Vec<String> = textwrap::wrap(text, room)
        .into_iter()
        .map(|line| line.into_owned())
        .collect();
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} …"), room);
        }
    }
    lines
}

/// A text of at most so many letters.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text
        .trim_end_matches('…')
        .chars()
        .take(most.saturating_sub(1))
        .collect();
    format!("{}…", kept.trim_end())
}

/// Lines under one another, the first at a height.
pub(super) fn lines(lines: &[String], x: f64, y: f64, anchor: &str) -> Markup {
    html! {
        @for (at, line) in lines.iter().enumerate() {
            text x=(px(x)) y=(px(y + LINE * at as f64)) text-anchor=(anchor) { (line) }
        }
    }
}
