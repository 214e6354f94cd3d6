//! How a workbook looks.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use super::cell::Formats;
use crate::text::Lang;

const LINES: u32 = 0xBF_BF_BF;
const HEADER: u32 = 0xDD_E6_F0;
const QUIET: u32 = 0x59_59_59;

/// How words look, and how large their letters are.
pub(super) struct Words {
    pub format: Format,
    pub size: f64,
}

impl Words {
    fn sized(format: &Format, size: f64) -> Words {
        Words {
            format: format.clone().set_font_size(size),
            size,
        }
    }

    /// The same words further in.
    pub fn indented(&self, depth: usize) -> Words {
        let indent = u8::try_from(depth * 2).unwrap_or(u8::MAX);
        Words {
            format: self
                .format
                .clone()
                .set_align(FormatAlign::Left)
                .set_indent(indent),
            ..*self
        }
    }
}

/// The formats of a workbook.
pub(super) struct Styles {
    /// The offices on the cover.
    pub office: Words,
    /// The title of a document.
    pub title: Words,
    /// The period under it, and who signs.
    pub centered: Words,
    /// The title of a section or of a table.
    pub heading: Words,
    /// Words.
    pub paragraph: Words,
    /// The way to another sheet.
    pub link: Format,
    /// What is said under a table, and from what all was made.
    pub note: Words,
    /// The titles of columns.
    pub header: Format,
    /// The cells of a table.
    pub body: Formats,
    /// The cells of its last row, where it sums up.
    pub total: Formats,
    /// What a fact is called.
    pub fact_name: Format,
    /// What it says.
    pub fact: Formats,
}

impl Styles {
    pub fn new(lang: Lang) -> Styles {
        let words = Format::new().set_align(FormatAlign::Top);
        let folded = words.clone().set_text_wrap();
        let bold = folded.clone().set_bold();
        let centered = folded.clone().set_align(FormatAlign::Center);
        let framed = words
            .clone()
            .set_border(FormatBorder::Thin)
            .set_border_color(LINES);
        let total = framed
            .clone()
            .set_bold()
            .set_border_top(FormatBorder::Medium)
            .set_border_top_color(QUIET);
        // Figures stand apart from the words in the next column.
        let figures = |ground: &Format| ground.clone().set_align(FormatAlign::Right).set_indent(1);
        let left = words.clone().set_align(FormatAlign::Left);
        Styles {
            office: Words::sized(&centered.clone().set_bold(), 12.0),
            title: Words::sized(&centered.clone().set_bold(), 14.0),
            centered: Words::sized(&centered, 11.0),
            heading: Words::sized(&bold, 12.0),
            paragraph: Words::sized(&folded, 11.0),
            link: words.clone().set_hyperlink(),
            note: Words::sized(&folded.clone().set_font_color(QUIET), 9.0),
            header: framed
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_align(FormatAlign::Center)
                .set_background_color(HEADER),
            body: Formats::on(&framed, &figures(&framed), lang),
            total: Formats::on(&total, &figures(&total), lang),
            fact_name: folded.set_font_color(QUIET),
            fact: Formats::on(&left, &left, lang),
        }
    }
}
