//! Colour in a terminal. What is drawn is measured: until that is done, letters
//! without width stand for the commands to the terminal. Nothing that a record
//! says holds such letters: they do not pass [`printable`](crate::text::printable).

use crate::output::Tone;

/// How a piece of text looks.
#[derive(Clone, Copy)]
pub(super) enum Paint {
    Title,
    Good,
    Soon,
    Late,
    Over,
}

/// The letter that ends what is painted.
const END: char = '\u{e0001}';

/// Each look, the letter that begins it, and what commands a terminal.
const LOOKS: [(char, &str); 6] = [
    ('\u{e0002}', "\u{1b}[1m"),
    ('\u{e0003}', "\u{1b}[32m"),
    ('\u{e0004}', "\u{1b}[33m"),
    ('\u{e0005}', "\u{1b}[1;31m"),
    ('\u{e0006}', "\u{1b}[2m"),
    (END, "\u{1b}[0m"),
];

impl Paint {
    /// How a tone looks; none: as all other text.
    pub fn of(tone: Tone) -> Option<Paint> {
        match tone {
            Tone::Plain => None,
            Tone::Good => Some(Paint::Good),
            Tone::Soon => Some(Paint::Soon),
            Tone::Late => Some(Paint::Late),
            Tone::Over => Some(Paint::Over),
        }
    }

    /// The text, each line of it to look so.
    pub fn over(self, text: &str) -> String {
        let (begin, _) = LOOKS[self as usize];
        let lines = text.split('\n').map(|line| match line.is_empty() {
            true => String::new(),
            false => format!("{begin}{line}{END}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The text with what commands the terminal.
pub(super) fn applied(text: String) -> String {
    if !text.contains(END) {
        return text;
    }
    let mut painted = String::with_capacity(text.len());
    for letter in text.chars() {
        match LOOKS.iter().find(|(mark, _)| *mark == letter) {
            Some((_, command)) => painted.push_str(command),
            None => painted.push(letter),
        }
    }
    painted
}
