//! Pages of text.

use textwrap::core::display_width;

use super::Look;
use super::paint::{self, Paint};

/// A page of Markdown: as it is, or in a terminal within its width, with lines
/// under titles and what stands in fences set in.
pub fn page(markdown: &str, look: Look) -> String {
    const WIDEST: usize = 100;
    let Some(width) = look.width else {
        return markdown.to_owned();
    };
    let width = WIDEST.min(width.into());
    let mut fenced = false;
    let lines = markdown.lines().filter_map(|line| {
        if line.starts_with("```") {
            fenced = !fenced;
            return None;
        }
        if fenced {
            return Some(format!("    {line}"));
        }
        let titled = ["# ", "## "].iter().zip(["═", "─"]);
        let mut titled = titled.filter_map(|(mark, under)| Some((line.strip_prefix(mark)?, under)));
        if let Some((title, under)) = titled.next() {
            let title = textwrap::fill(title, width);
            let widest = title.lines().map(display_width).max().unwrap_or(0);
            let under = under.repeat(widest);
            return Some(match look.color {
                true => format!("{}\n{under}", Paint::Title.over(&title)),
                false => format!("{title}\n{under}"),
            });
        }
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let options = textwrap::Options::new(width)
            .subsequent_indent(indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        Some(textwrap::fill(line, options))
    });
    let lines = lines.map(|line| format!("{}\n", line.trim_end()));
    paint::applied(lines.collect())
}
