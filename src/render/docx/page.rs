//! Pages, upright or lying.

use super::xml::Xml;
use crate::render::Paper;

/// A page. Lengths are in twips, a twentieth of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// On what it is printed.
    pub paper: Paper,
    /// Whether it lies, for wide tables.
    pub lies: bool,
}

/// 3 cm, where it is bound.
const LEFT: u32 = 1701;
/// 2.5 cm.
const OTHERS: u32 = 1417;
/// 1.25 cm.
const TO_FOOTER: u32 = 709;

/// By what names the text speaks of what hangs on its pages.
#[derive(Clone, Copy)]
pub(super) struct Hangs {
    /// The head, if there is one.
    pub header: Option<&'static str>,
    /// The foot.
    pub footer: &'static str,
}

/// What else there is to say of the pages of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numbers {
    /// None: the title page.
    None,
    /// From 1.
    FromOne,
    /// On from the section before.
    On,
}

impl Page {
    /// How wide its text is.
    pub fn text_width(self) -> u32 {
        self.size().0 - LEFT - OTHERS
    }

    /// The same paper upright.
    pub fn upright(self) -> Page {
        Page {
            lies: false,
            ..self
        }
    }

    /// The same paper lying.
    pub fn lying(self) -> Page {
        Page { lies: true, ..self }
    }

    /// How wide and how high it is.
    fn size(self) -> (u32, u32) {
        let (short, long) = self.paper.sides();
        // 1440 twips are an inch, of 25.4 mm.
        let [short, long] = [short, long].map(|side| (side * 14_400 + 127) / 254);
        match self.lies {
            true => (long, short),
            false => (short, long),
        }
    }

    /// The properties of a section of such pages.
    pub fn section(self, x: &mut Xml, hangs: &Hangs, numbers: Numbers) {
        x.element("w:sectPr", &[], |x| {
            if let Some(header) = hangs.header {
                x.empty(
                    "w:headerReference",
                    &[("w:type", &"default"), ("r:id", &header)],
                );
            }
            if numbers != Numbers::None {
                x.empty(
                    "w:footerReference",
                    &[("w:type", &"default"), ("r:id", &hangs.footer)],
                );
            }
            x.value("w:type", "nextPage");
            let (width, height) = self.size();
            match self.lies {
                false => x.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]),
                true => x.empty(
                    "w:pgSz",
                    &[
                        ("w:w", &width),
                        ("w:h", &height),
                        ("w:orient", &"landscape"),
                    ],
                ),
            }
            x.empty(
                "w:pgMar",
                &[
                    ("w:top", &OTHERS),
                    ("w:right", &OTHERS),
                    ("w:bottom", &OTHERS),
                    ("w:left", &LEFT),
                    ("w:header", &TO_FOOTER),
                    ("w:footer", &TO_FOOTER),
                    ("w:gutter", &0),
                ],
            );
            if numbers == Numbers::FromOne {
                x.empty("w:pgNumType", &[("w:start", &1)]);
            }
            x.empty("w:cols", &[("w:space", &TO_FOOTER)]);
        });
    }
}
