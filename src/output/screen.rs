//! What is taken in at a glance: a few lines on one screen.

use super::Tone;
use crate::text::Text;

/// One screen.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Whose, and as of when.
    pub title: Text,
    /// What there is to know.
    pub parts: Vec<Part>,
    /// The line at its end.
    pub last: Text,
}

/// One thing to know, and the command that tells all of it.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is, with its count.
    pub title: Text,
    /// What that count means.
    pub tone: Tone,
    /// The command that tells all of it.
    pub command: String,
    /// The first of what there is; the columns stand under one another, and the
    /// last of them may be cut.
    pub rows: Vec<(Tone, Vec<Text>)>,
}
