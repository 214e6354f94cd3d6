//! Paragraphs and what runs in them.

use super::xml::Xml;
use crate::render::parts::Label;

/// A paragraph in a style; `properties` writes what the style does not say, in
/// the order of the schema.
pub(super) fn paragraph(
    x: &mut Xml,
    style: &str,
    properties: impl FnOnce(&mut Xml),
    runs: impl FnOnce(&mut Xml),
) {
    x.element("w:p", &[], |x| {
        x.element("w:pPr", &[], |x| {
            x.value("w:pStyle", style);
            properties(x);
        });
        runs(x);
    });
}

/// A paragraph as its style has it.
pub(super) fn plain(x: &mut Xml, style: &str, text: &str) {
    paragraph(x, style, |_| {}, |x| run(x, text));
}

/// As a property of a paragraph: it stays on the page of what comes after it.
pub(super) fn keep(x: &mut Xml, kept: bool) {
    if kept {
        x.empty("w:keepNext", &[]);
    }
}

/// Text.
pub(super) fn run(x: &mut Xml, text: &str) {
    run_as(x, |_| {}, text);
}

/// Text that differs from its paragraph's style.
pub(super) fn run_as(x: &mut Xml, properties: impl FnOnce(&mut Xml), text: &str) {
    if text.is_empty() {
        return;
    }
    x.element("w:r", &[], |x| {
        x.element("w:rPr", &[], properties);
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                x.empty("w:br", &[]);
            }
            for (at, piece) in line.split('\t').enumerate() {
                if at > 0 {
                    x.empty("w:tab", &[]);
                }
                x.element("w:t", &[("xml:space", &"preserve")], |x| x.text(piece));
            }
        }
    });
}

/// As a property of a paragraph: it begins a page.
pub(super) fn breaks_page(x: &mut Xml) {
    x.empty("w:pageBreakBefore", &[]);
}

/// What Word counts when it opens the file; runs follow, and [`field_ends`].
pub(super) fn field_begins(x: &mut Xml, instruction: &str) {
    let mark = |x: &mut Xml, attributes: &[(&str, &dyn std::fmt::Display)]| {
        x.element("w:r", &[], |x| x.empty("w:fldChar", attributes));
    };
    mark(x, &[("w:fldCharType", &"begin"), ("w:dirty", &"true")]);
    x.element("w:r", &[], |x| {
        x.element("w:instrText", &[("xml:space", &"preserve")], |x| {
            x.text(instruction);
        });
    });
    mark(x, &[("w:fldCharType", &"separate")]);
}

/// The end of what [`field_begins`].
pub(super) fn field_ends(x: &mut Xml) {
    x.element("w:r", &[], |x| {
        x.empty("w:fldChar", &[("w:fldCharType", &"end")]);
    });
}

/// Something that Word counts, and what it comes to until Word counts again.
pub(super) fn field(x: &mut Xml, instruction: &str, cached: usize) {
    x.element("w:fldSimple", &[("w:instr", &instruction)], |x| {
        run(x, &cached.to_string());
    });
}

/// What stands in a caption: `Tabel 1. …`, the number counted by Word.
pub(super) fn caption(x: &mut Xml, label: &Label) {
    if label.is_alone {
        return run(x, &label.name);
    }
    run(x, &format!("{} ", label.sort));
    field(x, &format!(" SEQ {} \\* ARABIC ", label.sort), label.number);
    run(x, &label.after_number());
}
