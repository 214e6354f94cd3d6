//! Pages: A4, upright or lying.

use super::xml::Xml;

/// How a page lies. Lengths are in twips, a twentieth of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// Upright.
    Portrait,
    /// Lying, for wide tables.
    Landscape,
}

const SHORT: u32 = 11906;
const LONG: u32 = 16838;
/// 3 cm, where it is bound.
const LEFT: u32 = 1701;
/// 2.5 cm.
const OTHERS: u32 = 1417;
/// 1.25 cm.
const TO_FOOTER: u32 = 709;

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
        let width = match self {
            Page::Portrait => SHORT,
            Page::Landscape => LONG,
        };
        width - LEFT - OTHERS
    }

    /// The properties of a section of such pages.
    pub fn section(self, x: &mut Xml, footer: &str, numbers: Numbers) {
        x.element("w:sectPr", &[], |x| {
            if numbers != Numbers::None {
                x.empty(
                    "w:footerReference",
                    &[("w:type", &"default"), ("r:id", &footer)],
                );
            }
            x.value("w:type", "nextPage");
            match self {
                Page::Portrait => x.empty("w:pgSz", &[("w:w", &SHORT), ("w:h", &LONG)]),
                Page::Landscape => x.empty(
                    "w:pgSz",
                    &[("w:w", &LONG), ("w:h", &SHORT), ("w:orient", &"landscape")],
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
