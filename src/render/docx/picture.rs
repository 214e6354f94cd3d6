//! Pictures in the text (DrawingML).

use super::package::{Held, Part};
use super::xml::Xml;
use crate::output::Picture;
use crate::text::{Lang, Text};

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// The names that [`place`] needs on the root of its document.
pub(super) const NAME: (&str, &str) = ("xmlns:pic", PICTURE);

/// By what name the text speaks of the emblem.
const EMBLEM: &str = "rId-lambang";
/// Its number among what is drawn: charts are numbered from 1.
const NUMBER: u32 = 100_000;
/// English metric units: 635 to a twip.
const PER_TWIP: u32 = 635;

static TOLD: Text = Text::fixed("Lambang daerah", "Emblem of the region");

/// The part that holds the emblem.
pub(super) fn part(emblem: &Picture) -> Part<'_> {
    let name = emblem.format.name();
    Part {
        name: format!("word/media/lambang.{name}"),
        content: format!("image/{name}"),
        relation: "officeDocument/2006/relationships/image",
        id: Some(EMBLEM.to_owned()),
        held: Held::Bytes(emblem.bytes.to_vec()),
    }
}

/// The emblem, so many twips high.
pub(super) fn place(x: &mut Xml, emblem: &Picture, height: u32, lang: Lang) {
    let high = u64::from(height * PER_TWIP);
    let wide = high * u64::from(emblem.width) / u64::from(emblem.height);
    let size: [(&str, &dyn std::fmt::Display); 2] = [("cx", &wide), ("cy", &high)];
    let told = TOLD.get(lang);
    x.element("w:r", &[], |x| {
        x.element("w:drawing", &[], |x| {
            let flush: [(&str, &dyn std::fmt::Display); 4] =
                [("distT", &0), ("distB", &0), ("distL", &0), ("distR", &0)];
            x.element("wp:inline", &flush, |x| {
                x.empty("wp:extent", &size);
                x.empty(
                    "wp:docPr",
                    &[("id", &NUMBER), ("name", &told), ("descr", &told)],
                );
                x.empty("wp:cNvGraphicFramePr", &[]);
                x.element("a:graphic", &[], |x| {
                    x.element("a:graphicData", &[("uri", &PICTURE)], |x| {
                        x.element("pic:pic", &[], |x| {
                            x.element("pic:nvPicPr", &[], |x| {
                                x.empty("pic:cNvPr", &[("id", &NUMBER), ("name", &told)]);
                                x.empty("pic:cNvPicPr", &[]);
                            });
                            x.element("pic:blipFill", &[], |x| {
                                x.empty("a:blip", &[("r:embed", &EMBLEM)]);
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
