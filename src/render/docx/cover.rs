//! The title page, and what stands under the last line.

use super::page::Page;
use super::text::{paragraph, plain, run};
use super::xml::Xml;
use crate::output::{Cover, Document};
use crate::text;
use crate::text::{Lang, Say};

/// Between the offices and the title: about a third of the page.
const ABOVE_TITLE: u32 = 3600;
/// Room for the pen and the stamp.
const ROOM: u32 = 1700;

/// The title page: offices, title, period; at the foot of the page the place and the year.
pub(super) fn title_page(x: &mut Xml, document: &Document, cover: &Cover, lang: Lang) {
    for office in &cover.offices {
        plain(x, "Instansi", office.get(lang));
    }
    let lower = |x: &mut Xml| x.empty("w:spacing", &[("w:before", &ABOVE_TITLE)]);
    paragraph(x, "Title", lower, |x| run(x, document.title.get(lang)));
    plain(x, "Subtitle", cover.period.get(lang));
    let year = cover.date.year().to_string();
    let width = Page::Portrait.text_width();
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
}

/// Place and day, the office, room for the pen, and a line for the name; all
/// on one page, in its right half.
pub(super) fn signature(x: &mut Xml, cover: &Cover, page: Page, lang: Lang) {
    let half = page.text_width() / 2;
    let right = move |x: &mut Xml| x.empty("w:ind", &[("w:left", &half)]);
    let date = match &cover.place {
        Some(place) => {
            text!(
                "{place}, {date}",
                "{place}, {date}",
                place,
                date = cover.date
            )
        }
        None => text!("{date}", "{date}", date = cover.date),
    };
    let signer = text!("{signer},", "{signer},", signer = cover.signer);
    let kept = |x: &mut Xml, before: u32| {
        x.empty("w:keepNext", &[]);
        x.empty("w:keepLines", &[]);
        x.empty("w:spacing", &[("w:before", &before)]);
        right(x);
    };
    paragraph(x, "Signature", |x| kept(x, 600), |x| run(x, date.get(lang)));
    paragraph(x, "Signature", |x| kept(x, 0), |x| run(x, signer.get(lang)));
    let line = |x: &mut Xml| {
        x.element("w:pBdr", &[], |x| {
            x.empty(
                "w:bottom",
                &[
                    ("w:val", &"single"),
                    ("w:sz", &6),
                    ("w:space", &1),
                    ("w:color", &"auto"),
                ],
            );
        });
        x.empty("w:spacing", &[("w:before", &ROOM)]);
        let margin = half / 10;
        let left = half + margin;
        x.empty("w:ind", &[("w:left", &left), ("w:right", &margin)]);
    };
    paragraph(x, "Signature", line, |_| {});
}
