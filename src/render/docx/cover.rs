//! The title page, the list of parts, and where the text is signed.

use super::page::Page;
use super::picture;
use super::text::{breaks_page, field_begins, field_ends, keep, paragraph, plain, run, run_as};
use super::xml::Xml;
use crate::output::{Cover, Document};
use crate::render::parts::{CONTENTS, Part, Signature, signatures};
use crate::text::{Lang, Say, printable};

/// Between the offices and the title: about a quarter of the page.
const ABOVE_TITLE: u32 = 2800;
/// Room for the pen and the stamp.
const ROOM: u32 = 1500;
/// How high the emblem stands: 2.5 cm.
pub(super) const EMBLEM: u32 = 1417;

/// The title page: emblem, offices, title, period; at the foot of the page the place
/// and the year.
pub(super) fn title_page(x: &mut Xml, document: &Document, cover: &Cover, page: Page, lang: Lang) {
    let head = &cover.letterhead;
    if let Some(emblem) = &head.emblem {
        paragraph(
            x,
            "Instansi",
            |_| {},
            |x| picture::place(x, emblem, EMBLEM, lang),
        );
    }
    for line in &head.lines {
        plain(x, "Instansi", line.get(lang));
    }
    if let Some(address) = &head.address {
        plain(x, "Alamat", &printable(address));
    }
    let lower = |x: &mut Xml| x.empty("w:spacing", &[("w:before", &ABOVE_TITLE)]);
    paragraph(x, "Title", lower, |x| run(x, document.title.get(lang)));
    plain(x, "Subtitle", cover.period.get(lang));
    let year = cover.date.year().to_string();
    let width = page.text_width();
    for line in cover.place.iter().chain([&year]) {
        let at_foot = |x: &mut Xml| {
            x.empty(
                "w:framePr",
                &[
                    ("w:w", &width),
                    ("w:wrap", &"around"),
                    ("w:vAnchor", &"margin"),
                    ("w:hAnchor", &"margin"),
                    ("w:xAlign", &"center"),
                    ("w:yAlign", &"bottom"),
                ],
            );
        };
        paragraph(x, "KakiSampul", at_foot, |x| run(x, &line.say(lang)));
    }
    // A frame stands on the page of the paragraph after it, and that is the next page's.
    x.empty("w:p", &[]);
}

/// By what name the list of parts speaks of one.
pub(super) fn bookmark(part: usize) -> String {
    format!("_Toc{}", part + 1)
}

/// The list of parts on a page of its own. Word and LibreOffice count its pages when
/// they open the file; of a field for the whole list LibreOffice would not.
pub(super) fn contents(x: &mut Xml, parts: &[Part<'_>], page: Page, lang: Lang) {
    paragraph(x, "JudulDaftarIsi", breaks_page, |x| {
        run(x, CONTENTS.get(lang));
    });
    let parts = parts.iter().enumerate();
    let titled = parts.filter(|(_, part)| !part.title.is_empty());
    let end = page.text_width();
    for (at, part) in titled {
        let dots = |x: &mut Xml| {
            x.element("w:tabs", &[], |x| {
                x.empty(
                    "w:tab",
                    &[("w:val", &"right"), ("w:leader", &"dot"), ("w:pos", &end)],
                );
            });
        };
        let name = bookmark(at);
        paragraph(x, "TOC1", dots, |x| {
            x.element("w:hyperlink", &[("w:anchor", &name)], |x| {
                run(x, &part.title);
                run(x, "\t");
                field_begins(x, &format!(" PAGEREF {name} \\h "));
                run(x, " ");
                field_ends(x);
            });
        });
    }
}

/// Where it is signed: a place for each who signs, side by side and on one page, the
/// names at one height. `kept`: it stays on the page of what comes after.
pub(super) fn signature(x: &mut Xml, cover: &Cover, page: Page, (kept, lang): (bool, Lang)) {
    let places = signatures(cover, lang);
    let half = page.text_width() / 2;
    // A single one stands on the right.
    let place = |nth: usize| (nth + places.len()).checked_sub(2);
    let place = |nth: usize| place(nth).and_then(|nth| places.get(nth));
    let row = |x: &mut Xml, part: fn(&mut Xml, &Signature, bool), kept: bool| {
        x.element("w:tr", &[], |x| {
            x.element("w:trPr", &[], |x| x.empty("w:cantSplit", &[]));
            for nth in 0..2 {
                x.element("w:tc", &[], |x| {
                    x.element("w:tcPr", &[], |x| {
                        x.empty("w:tcW", &[("w:w", &half), ("w:type", &"dxa")]);
                    });
                    match place(nth) {
                        Some(place) => part(x, place, kept),
                        None => paragraph(x, "Signature", |x| keep(x, kept), |_| {}),
                    }
                });
            }
        });
    };
    x.element("w:tbl", &[], |x| {
        x.element("w:tblPr", &[], |x| {
            x.value("w:tblStyle", "Fakta");
            x.empty("w:tblW", &[("w:w", &(2 * half)), ("w:type", &"dxa")]);
            x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            x.empty("w:tblLook", &[("w:val", &"0000")]);
        });
        x.element("w:tblGrid", &[], |x| {
            x.empty("w:gridCol", &[("w:w", &half)]);
            x.empty("w:gridCol", &[("w:w", &half)]);
        });
        row(x, office, true);
        row(x, person, kept);
    });
    paragraph(x, "SesudahTabel", |x| keep(x, kept), |_| {});
}

/// Where and as what one signs.
fn office(x: &mut Xml, place: &Signature, kept: bool) {
    for (nth, text) in place.above.iter().enumerate() {
        line(x, (if nth == 0 { 400 } else { 0 }, kept), false, text);
    }
}

/// Who signs, under room for the pen.
fn person(x: &mut Xml, place: &Signature, kept: bool) {
    line(x, (ROOM, kept), true, &place.name);
    for text in &place.below {
        line(x, (0, kept), false, text);
    }
}

/// A line so far below the one before.
fn line(x: &mut Xml, (before, kept): (u32, bool), bold: bool, text: &str) {
    let properties = |x: &mut Xml| {
        keep(x, kept);
        x.empty("w:spacing", &[("w:before", &before)]);
    };
    let look = |x: &mut Xml| {
        if bold {
            x.empty("w:b", &[]);
        }
    };
    paragraph(x, "Signature", properties, |x| run_as(x, look, text));
}
