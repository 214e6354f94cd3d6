//! What the schema of ISO 29500 (transitional) wants of the elements that ksd writes.

use roxmltree::Node;

use super::parts::Parts;

/// The children of an element that ISO 29500 allows among those that ksd
/// writes, in the order in which they must come.
const ORDER: &[(&str, &str)] = &[
    ("document", "body"),
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr numPr pBdr tabs spacing ind jc outlineLvl rPr sectPr",
    ),
    ("rPr", "rFonts b bCs i caps color sz szCs highlight lang"),
    (
        "sectPr",
        "headerReference footerReference type pgSz pgMar pgNumType cols",
    ),
    (
        "tblPr",
        "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    ),
    ("tbl", "tblPr tblGrid tr"),
    ("tr", "trPr tc"),
    ("tcPr", "tcW gridSpan shd vAlign"),
    ("tblBorders", "top left bottom right insideH insideV"),
    ("tblCellMar", "top left bottom right"),
    (
        "style",
        "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
    ),
    ("lvl", "start numFmt suff lvlText lvlJc pPr"),
    ("num", "abstractNumId lvlOverride"),
    ("numbering", "abstractNum num"),
    (
        "settings",
        "defaultTabStop characterSpacingControl compat themeFontLang",
    ),
    ("inline", "extent docPr cNvGraphicFramePr graphic"),
    ("chartSpace", "lang roundedCorners chart spPr txPr"),
    ("plotArea", "layout barChart lineChart catAx valAx"),
    (
        "barChart",
        "barDir grouping varyColors ser gapWidth overlap axId",
    ),
    ("lineChart", "grouping varyColors ser marker axId"),
    (
        "ser",
        "idx order tx spPr invertIfNegative marker dLbls cat val smooth",
    ),
    (
        "dLbls",
        "dLbl numFmt spPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
    ),
    (
        "catAx",
        "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr crossAx \
         crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl",
    ),
    (
        "valAx",
        "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark \
         tickLblPos spPr crossAx crosses crossBetween majorUnit",
    ),
    ("scaling", "orientation max min"),
    ("dLbl", "idx delete"),
    ("numLit", "formatCode ptCount pt"),
    ("strLit", "ptCount pt"),
];

/// What stands in another order than the schema wants, or is not known to it.
pub fn disorder(parts: &Parts) -> Vec<String> {
    let mut found = Vec::new();
    for name in parts.0.keys().filter(|name| name.starts_with("word/")) {
        parts.within(name, |root| {
            // DrawingML has names of its own that mean something else.
            let drawing = |node: &Node<'_, '_>| {
                let namespace = node.tag_name().namespace();
                namespace.is_some_and(|of| of.ends_with("drawingml/2006/main"))
            };
            for node in root.descendants().filter(|node| !drawing(node)) {
                let name_of = node.tag_name().name();
                if name_of == "tc" {
                    found.extend(amiss_in_cell(node).map(|why| format!("{name}: {why}")));
                    continue;
                }
                let Some((_, order)) = ORDER.iter().find(|(parent, _)| *parent == name_of) else {
                    continue;
                };
                let order: Vec<&str> = order.split_whitespace().collect();
                let children = node.children().filter(Node::is_element);
                let places: Vec<Option<usize>> = children
                    .map(|child| {
                        let name = child.tag_name().name();
                        order.iter().position(|known| *known == name)
                    })
                    .collect();
                if places.contains(&None) || !places.is_sorted() {
                    found.push(format!("{name}: {:?} {places:?}", node.tag_name()));
                }
            }
        });
    }
    found
}

/// What is amiss in a cell: it holds blocks in any order, its properties first and a
/// paragraph last.
fn amiss_in_cell(cell: Node<'_, '_>) -> Option<String> {
    const BLOCKS: [&str; 4] = ["p", "tbl", "bookmarkStart", "bookmarkEnd"];
    let children = cell.children().filter(Node::is_element);
    let names: Vec<&str> = children.map(|child| child.tag_name().name()).collect();
    let sound = names.first() == Some(&"tcPr")
        && names.last() == Some(&"p")
        && names[1..].iter().all(|name| BLOCKS.contains(name));
    (!sound).then(|| format!("tc {names:?}"))
}
