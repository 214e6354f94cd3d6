//! How a paper begins that has no title page: under the head of the office, as what
//! is attached to another paper, or as a letter.

use super::cover::EMBLEM;
use super::page::Page;
use super::text::{paragraph, plain, run};
use super::xml::Xml;
use super::{picture, table};
use crate::output::{Cover, Document, Letter, Letterhead, Opening};
use crate::render::parts::{COPIES, dated};
use crate::text::{Lang, Text, printable};

/// Between the parts of a head, and of a letter.
const GAP: u32 = 280;

/// Writes what stands above the text on its first page; nothing for a paper with a
/// title page.
pub(super) fn begin(x: &mut Xml, document: &Document, cover: &Cover, page: Page, lang: Lang) {
    match &cover.opening {
        Opening::TitlePage => {}
        Opening::Head => {
            head(x, &cover.letterhead, lang);
            title(x, document, cover, lang);
        }
        Opening::Attached(lines) => {
            let half = page.text_width() / 2;
            let on_the_right = |x: &mut Xml| x.empty("w:ind", &[("w:left", &half)]);
            for line in lines {
                paragraph(x, "Normal", on_the_right, |x| run(x, line.get(lang)));
            }
            space(x);
            title(x, document, cover, lang);
        }
        Opening::Letter(letter) => {
            head(x, &cover.letterhead, lang);
            let right = |x: &mut Xml| x.value("w:jc", "right");
            paragraph(x, "Normal", right, |x| run(x, &dated(cover, lang)));
            table::facts(x, &letter.facts, page, true, lang);
            lines(x, &letter.to, lang);
            space(x);
        }
    }
}

/// Who gets a copy of a letter.
pub(super) fn copies(x: &mut Xml, letter: &Letter, lang: Lang) {
    if letter.copies.is_empty() {
        return;
    }
    space(x);
    plain(x, "Normal", COPIES.get(lang));
    for (at, copy) in letter.copies.iter().enumerate() {
        plain(x, "Normal", &format!("{}. {}", at + 1, copy.get(lang)));
    }
}

/// The head of the office, above a line across the page.
fn head(x: &mut Xml, head: &Letterhead, lang: Lang) {
    if let Some(emblem) = &head.emblem {
        let place = |x: &mut Xml| picture::place(x, emblem, EMBLEM, lang);
        paragraph(x, "Instansi", |_| {}, place);
    }
    for line in &head.lines {
        plain(x, "Instansi", line.get(lang));
    }
    let address = head.address.as_deref().map(printable);
    let underlined = |x: &mut Xml| {
        x.element("w:pBdr", &[], |x| {
            let line: [(&str, &dyn std::fmt::Display); 4] = [
                ("w:val", &"thickThinSmallGap"),
                ("w:sz", &12),
                ("w:space", &4),
                ("w:color", &"auto"),
            ];
            x.empty("w:bottom", &line);
        });
        x.empty("w:spacing", &[("w:before", &0), ("w:after", &GAP)]);
    };
    paragraph(x, "Alamat", underlined, |x| {
        run(x, address.as_deref().unwrap_or_default());
    });
}

fn title(x: &mut Xml, document: &Document, cover: &Cover, lang: Lang) {
    let smaller = |x: &mut Xml| x.empty("w:spacing", &[("w:before", &0), ("w:after", &60)]);
    paragraph(x, "JudulLembar", smaller, |x| {
        run(x, document.title.get(lang));
    });
    paragraph(
        x,
        "JudulLembar",
        |x| x.empty("w:spacing", &[("w:before", &0), ("w:after", &GAP)]),
        |x| run(x, cover.period.get(lang)),
    );
}

fn lines(x: &mut Xml, lines: &[Text], lang: Lang) {
    for line in lines {
        plain(x, "Normal", line.get(lang));
    }
}

fn space(x: &mut Xml) {
    plain(x, "Normal", "");
}
