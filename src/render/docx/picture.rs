//! Pictures in the text (DrawingML).

use super::package::{Held, Part};
use super::xml::Xml;
use crate::output::Picture;
use crate::text::{Lang, Text};

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// The names that [`place`] needs on the root of its document.
pub(super) const NAME: (&str, &str) = ("xmlns:pic", PICTURE);

/// The other names that it needs.
pub(super) const PLACED: (&str, &str) = (
    "xmlns:wp",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
);
pub(super) const DRAWING: (&str, &str) = (
    "xmlns:a",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
);

/// By what name the text speaks of the emblem.
const EMBLEM: &str = "rId-lambang";
/// Its number among what is drawn: charts are numbered from 1.
const NUMBER: usize = 100_000;
/// English metric units: 635 to a twip.
const PER_TWIP: u32 = 635;

static TOLD: Text = Text::fixed("Lambang daerah", "Emblem of the region");

/// The part that holds the emblem.
pub(super) fn part(emblem: &Picture) -> Part<'_> {
    part_as(emblem, EMBLEM, "lambang")
}

/// By what name a text speaks of a picture, by its place among those of the text.
pub(super) fn id_of(at: usize) -> String {
    format!("{EMBLEM}-{at}")
}

/// The part that holds a picture, by its place among those of the text.
pub(super) fn part_at(picture: &Picture, at: usize) -> Part<'_> {
    part_as(picture, &id_of(at), &format!("lambang{at}"))
}

fn part_as<'a>(picture: &'a Picture, id: &str, file: &str) -> Part<'a> {
    let name = picture.format.name();
    Part {
        name: format!("word/media/{file}.{name}"),
        content: format!("image/{name}"),
        relation: "officeDocument/2006/relationships/image".to_owned(),
        id: Some(id.to_owned()),
        held: Held::Bytes(picture.bytes.to_vec()),
    }
}

/// The emblem, so many twips high.
pub(super) fn place(x: &mut Xml, emblem: &Picture, height: u32, lang: Lang) {
    place_as(x, emblem, height, (EMBLEM, NUMBER, TOLD.get(lang)));
}

/// A picture, so many twips high: by what name the text speaks of it, its number among
/// what is drawn, and what it shows.
pub(super) fn place_as(
    x: &mut Xml,
    emblem: &Picture,
    height: u32,
    (id, number, told): (&str, usize, &str),
) {
    let high = u64::from(height * PER_TWIP);
    let wide = high * u64::from(emblem.width) / u64::from(emblem.height);
    let size: [(&str, &dyn std::fmt::Display); 2] = [("cx", &wide), ("cy", &high)];
    x.element("w:r", &[], |x| {
        x.element("w:drawing", &[], |x| {
            let flush: [(&str, &dyn std::fmt::Display); 4] =
                [("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)];
            x.element("wp:inline", &flush, |x| {
                x.empty("wp:extent", &size);
                x.empty(
                    "wp:docPr",
                    &[("id", &number), ("name", &told), ("descr", &told)],
                );
                x.empty("wp:cNvGraphicFramePr", &[]);
                x.element("a:graphic", &[], |x| {
                    x.element("a:graphicData", &[("uri", &PICTURE)], |x| {
                        x.element("pic:pic", &[], |x| {
                            x.element("pic:nvPicPr", &[], |x| {
                                x.empty("pic:cNvPr", &[("id", &number), ("name", &told)]);
                                x.empty("pic:cNvPicPr", &[]);
                            });
                            x.element("pic:blipFill", &[], |x| {
                                x.empty("a:blip", &[("r:embed", &id)]);
                                x.element("a:stretch", &[], |x| x.empty("a:fillRect", &[]));
                            });
                            x.element("pic:spPr", &[], |x| {
                                x.element("a:xfrm", &[], |x| {
                                    x.empty("a:off", &[("x", &0), ("y", &0)]);
                                    x.empty("a:ext", &size);
                                });
                                x.element("a:prstGeom", &[("prst", &"rect")], |x| {
                                    x.empty("a:avLst", &[]);
                                });
                            });
                        });
                    });
                });
            });
        });
    });
}
