//! Documents for a terminal.

use textwrap::core::display_width;

use super::{Look, table};
use crate::output::{Body, Cell, Document};
use crate::text::{Lang, Text};

/// Lines are no longer than this, however wide the terminal is.
const WIDEST: usize = 100;

/// Writes a document as text under underlined titles.
pub fn write(document: &Document, look: Look) -> String {
    let lang = look.lang;
    let width = look.width.map_or(WIDEST, usize::from).min(WIDEST);
    let title = textwrap::fill(document.title.get(lang), folded(width));
    let rule = "═".repeat(title.lines().map(display_width).max().unwrap_or(0));
    let mut text = format!("{title}\n{rule}\n");
    for section in document.told() {
        let title = section.title.get(lang);
        if !title.is_empty() {
            text.push_str(&format!(
                "\n{title}\n{}\n",
                "─".repeat(display_width(title))
            ));
        }
        let body = match &section.body {
            Body::Heading(text) => format!("\n{}\n", text.get(lang)),
            Body::Paragraph(text) => format!("{}\n", textwrap::fill(text.get(lang), folded(width))),
            // Its numbers stand in a table beside it.
            Body::Chart(_) => continue,
            Body::Facts(facts) => written_facts(facts, lang, width),
            Body::Table(table) => format!("{}\n", table::body(table, look)),
            Body::Lines(lines) => lines.iter().map(|line| item(line, lang, width)).collect(),
            Body::Tree(lines) => tree(lines, lang, width),
        };
        text.push_str(&body);
    }
    text
}

fn written_facts(facts: &[(Text, Cell)], lang: Lang, width: usize) -> String {
    let known = facts.iter().filter(|(_, cell)| *cell != Cell::Empty);
    let known: Vec<(&str, String)> = known
        .map(|(name, cell)| (name.get(lang), cell.for_people(lang)))
        .collect();
    let margin = known
        .iter()
        .map(|(name, _)| display_width(name))
        .max()
        .unwrap_or(0)
        + 2;
    let indent = " ".repeat(margin);
    let options = folded(width.max(margin + 20)).subsequent_indent(&indent);
    let line = |(name, value): &(&str, String)| {
        let gap = " ".repeat(margin - display_width(name));
        format!(
            "{}\n",
            textwrap::fill(&format!("{name}{gap}{value}"), &options)
        )
    };
    known.iter().map(line).collect()
}

/// Folded at spaces alone: an id is copied from here, and must not be cut at its
/// hyphens.
fn folded<'a>(width: usize) -> textwrap::Options<'a> {
    textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation)
}

fn item(line: &Text, lang: Lang, width: usize) -> String {
    let options = folded(width).initial_indent("- ").subsequent_indent("  ");
    format!("{}\n", textwrap::fill(line.get(lang), options))
}

/// Lines under lines: what has one beside it further down is joined to that.
fn tree(lines: &[(usize, Text)], lang: Lang, width: usize) -> String {
    // Whether another line of that depth follows before a higher one does.
    let goes_on = |at: usize, depth: usize| {
        let mut after = lines[at + 1..].iter().map(|(other, _)| *other);
        after.find(|&other| other <= depth) == Some(depth)
    };
    let branch = |(at, (depth, line)): (usize, &(usize, Text))| {
        let trunk = |depth| if goes_on(at, depth) { "│ " } else { "  " };
        let above: String = (1..*depth).map(trunk).collect();
        let (lead, under) = match (*depth, goes_on(at, *depth)) {
            (0, _) => (String::new(), String::new()),
            (_, true) => (format!("{above}├ "), format!("{above}│ ")),
            (_, false) => (format!("{above}└ "), format!("{above}  ")),
        };
        let under = format!("{under}  ");
        let options = folded(width)
            .initial_indent(&lead)
            .subsequent_indent(&under);
        format!("{}\n", textwrap::fill(line.get(lang), options))
    };
    lines.iter().enumerate().map(branch).collect()
}
