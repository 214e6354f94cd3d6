//! Documents as Markdown.

use super::{escape, start};
use crate::output::{Body, Cell, Cover, Document, Opening};
use crate::render::Look;
use crate::render::chart::numbers;
use crate::render::parts::{
    COPIES, Label, Part, Signature, Told, bound, dated, parts, plain, signatures,
};
use crate::text::{Lang, Text};

/// Writes a document: its cover as the first lines, tables numbered, and where
/// it is signed at the end.
pub fn write(document: &Document, look: Look) -> String {
    let lang = look.lang;
    let mut blocks = Vec::new();
    blocks.extend(document.cover.as_ref().map(|cover| head(cover, lang)));
    blocks.push(format!("# {}", start(&plain(&document.title, lang))));
    if let Some(cover) = &document.cover {
        blocks.extend(under_title(cover, lang));
    }
    let parts = parts(document, lang);
    let (body, appendix) = bound(&parts);
    let write = |parts: &[Part<'_>], blocks: &mut Vec<String>| {
        for part in parts {
            if !part.title.is_empty() {
                blocks.push(format!("## {}", start(&part.title)));
            }
            let told = part.told.iter();
            blocks.extend(told.filter_map(|told| block(told, part, look)));
        }
    };
    write(body, &mut blocks);
    if let Some(cover) = &document.cover {
        blocks.extend(signatures(cover, lang).iter().map(signature));
        blocks.extend(copies(cover, lang));
    }
    write(appendix, &mut blocks);
    if !document.source.is_empty() {
        blocks.push("---".to_owned());
        blocks.push(broken(
            document.source.iter().map(|line| start(&plain(line, lang))),
        ));
    }
    format!("{}\n", blocks.join("\n\n"))
}

/// What stands above the title: the head of the office, or to what it is attached.
fn head(cover: &Cover, lang: Lang) -> String {
    let bold = |line: &Text| format!("**{}**", start(&plain(line, lang)));
    match &cover.opening {
        Opening::Attached(lines) => broken(lines.iter().map(|line| start(&plain(line, lang)))),
        _ => broken(cover.letterhead.lines.iter().map(bold)),
    }
}

/// What stands under the title: the period, or what a letter begins with.
fn under_title(cover: &Cover, lang: Lang) -> Vec<String> {
    let Some(letter) = cover.letter() else {
        return vec![start(&plain(&cover.period, lang))];
    };
    let to = letter.to.iter().map(|line| start(&plain(line, lang)));
    vec![
        start(&dated(cover, lang)),
        facts(&letter.facts, lang),
        broken(to),
    ]
}

/// Who gets a copy of a letter.
fn copies(cover: &Cover, lang: Lang) -> Option<String> {
    let letter = cover.letter().filter(|letter| !letter.copies.is_empty())?;
    let copies = letter.copies.iter().enumerate();
    let copies = copies.map(|(at, copy)| format!("{}. {}", at + 1, plain(copy, lang)));
    let copies: Vec<String> = copies.collect();
    Some(format!("{}\n\n{}", COPIES.get(lang), copies.join("\n")))
}

/// What a section tells; nothing for a chart whose numbers stand in a table
/// beside it.
fn block(told: &Told<'_>, part: &Part<'_>, look: Look) -> Option<String> {
    let lang = look.lang;
    let label = |label: &Label| start(&label.to_string());
    let block = match (told.body, &told.label) {
        (Body::Heading(said), _) => format!("### {}", start(&plain(said, lang))),
        (Body::Paragraph(said), _) => start(&plain(said, lang)),
        (Body::Facts(facts), _) => self::facts(facts, lang),
        (Body::Table(shown), None) => start(&plain(&shown.empty, lang)),
        (Body::Table(shown), Some(own)) => {
            let table = format!("**{}**\n{}", label(own), super::body(shown, lang));
            table.trim_end().to_owned()
        }
        (Body::Chart(_), None) => return None,
        (Body::Chart(chart), Some(own)) => {
            let mut beside = part.told.iter();
            if beside.any(|told| matches!(told.body, Body::Table(_))) {
                return None;
            }
            format!("**{}**\n\n{}", label(own), start(&numbers(chart, lang)))
        }
        (Body::Lines(lines), _) => {
            let lines = lines
                .iter()
                .map(|line| format!("- {}", start(&plain(line, lang))));
            lines.collect::<Vec<_>>().join("\n")
        }
        (Body::Tree(lines), _) => tree(lines, lang),
    };
    Some(block)
}

fn facts(facts: &[(Text, Cell)], lang: Lang) -> String {
    let known = facts.iter().filter(|(_, value)| *value != Cell::Empty);
    let lines = known.map(|(name, value)| {
        format!(
            "- **{}**: {}",
            start(&plain(name, lang)),
            escape(&value.for_people(lang))
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lists within lists. A line is at most one deeper than that above it:
/// further in, Markdown would take it for code.
fn tree(lines: &[(usize, Text)], lang: Lang) -> String {
    let mut above = 0;
    let lines = lines.iter().map(|(depth, line)| {
        let depth = (*depth).min(above);
        above = depth + 1;
        format!("{}- {}", "  ".repeat(depth), start(&plain(line, lang)))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn signature(signature: &Signature) -> String {
    let Signature { above, name, below } = signature;
    let above = broken(above.iter().map(|line| start(line)));
    let below = broken(std::iter::once(name).chain(below).map(|line| start(line)));
    format!("{above}\n\n{below}")
}

/// Lines of one paragraph, each on a line of its own.
fn broken(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\\\n")
}
