//! Pages of text.

use super::Look;

/// Folds a page of Markdown to the width of the terminal, as it stays Markdown:
/// what stands in fences is left alone, and points are indented.
pub fn page(markdown: &str, look: Look) -> String {
    const WIDEST: usize = 100;
    let Some(width) = look.width else {
        return markdown.to_owned();
    };
    let mut fenced = false;
    let lines = markdown.lines().map(|line| {
        fenced ^= line.starts_with("```");
        if fenced || line.starts_with('#') {
            return format!("{line}\n");
        }
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let options = textwrap::Options::new(WIDEST.min(width.into()))
            .subsequent_indent(indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        format!("{}\n", textwrap::fill(line, options))
    });
    lines.collect()
}
