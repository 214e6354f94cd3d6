//! Documents as Word files, such as an office signs: a title page, headings,
//! numbered tables, wide ones on lying pages, charts, a place to sign.
//!
//! WordprocessingML (ISO 29500-1, transitional) of our own: what the libraries
//! write is either not in the order that the schema wants, or they take
//! minutes to build.

mod axes;
mod chart;
mod cover;
mod flow;
mod naskah;
mod naskah_list;
mod opening;
mod package;
mod page;
mod paint;
mod picture;
mod table;
mod text;
mod widths;
mod xml;

use self::package::{Held, Part};
use self::page::Page;
use self::xml::{Xml, Zip};
use super::Look;
use super::parts::parts;
use crate::output::{Document, Naskah};
use crate::text::{Lang, Text};

/// Writes a document as a Word file, the same bytes for the same document.
pub(super) fn write_document(document: &Document, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let told = parts(document, lang);
    let main = Held::written(|zip| flow::main_part(zip, document, &told, look));
    let numbering = fixed(include_str!("numbering.xml"), lang);
    let about = Held::written(|zip| properties(zip, document, lang));
    let mut files = common(main, numbering, about, lang);
    files.push(custom(&document.receipt, lang));
    files.extend(flow::charts(&told).map(|(number, chart)| Part {
        name: format!("word/charts/chart{number}.xml"),
        content: "officedocument.drawingml.chart+xml".to_owned(),
        relation: "officeDocument/2006/relationships/chart".to_owned(),
        id: Some(flow::chart_id(number)),
        held: Held::written(move |zip| chart::part(zip, chart, lang)),
    }));
    let cover = document.cover.as_ref();
    let emblem = cover.and_then(|cover| cover.letterhead.emblem.as_ref());
    files.extend(emblem.map(picture::part));
    package::pack(files)
}

/// Writes a paper in the making as a Word file, the same bytes for the same paper.
pub(super) fn write_naskah(naskah: &Naskah, look: Look) -> anyhow::Result<Vec<u8>> {
    let lang = look.lang;
    let page = Page {
        paper: look.paper,
        lies: false,
    };
    let main = Held::written(|zip| naskah::main_part(zip, naskah, page));
    let numbering = Held::written(|zip| naskah::numbering(zip, naskah));
    let titled = Document::new(Text::same(&naskah.title));
    let about = Held::written(|zip| properties(zip, &titled, Lang::Id));
    let mut files = common(main, numbering, about, Lang::Id);
    files.push(custom(&naskah.properties, lang));
    files.push(word(
        "header",
        Held::written(|zip| naskah::header(zip, naskah)),
    ));
    files.push(word(
        "comments",
        Held::written(|zip| naskah::comments(zip, naskah, lang)),
    ));
    let pictures = naskah.pictures.iter().enumerate();
    files.extend(pictures.map(|(at, picture)| picture::part_at(picture, at)));
    package::pack(files)
}

/// What every such file has: what people read, how it is numbered, what is said about it,
/// and how it looks.
fn common<'a>(main: Held<'a>, numbering: Held<'a>, about: Held<'a>, lang: Lang) -> Vec<Part<'a>> {
    vec![
        Part {
            name: "word/document.xml".to_owned(),
            content: "officedocument.wordprocessingml.document.main+xml".to_owned(),
            relation: "officeDocument/2006/relationships/officeDocument".to_owned(),
            id: None,
            held: main,
        },
        Part {
            name: "docProps/core.xml".to_owned(),
            content: "package.core-properties+xml".to_owned(),
            relation: "package/2006/relationships/metadata/core-properties".to_owned(),
            id: None,
            held: about,
        },
        word("styles", fixed(include_str!("styles.xml"), lang)),
        word("numbering", numbering),
        word("settings", fixed(include_str!("settings.xml"), lang)),
        word("footer", fixed(include_str!("footer.xml"), lang)),
    ]
}

/// A part of the text's own: its name is its sort, too.
fn word<'a>(name: &str, held: Held<'a>) -> Part<'a> {
    Part {
        name: format!("word/{name}.xml"),
        content: format!("officedocument.wordprocessingml.{name}+xml"),
        relation: format!("officeDocument/2006/relationships/{name}"),
        id: Some(format!("rId-{name}")),
        held,
    }
}

/// Properties of our own.
fn custom<'a>(receipt: &'a [(&'static str, Text)], lang: Lang) -> Part<'a> {
    Part {
        name: "docProps/custom.xml".to_owned(),
        content: "officedocument.custom-properties+xml".to_owned(),
        relation: "officeDocument/2006/relationships/custom-properties".to_owned(),
        id: None,
        held: Held::written(move |zip| self::receipt(zip, receipt, lang)),
    }
}

fn fixed(text: &str, lang: Lang) -> Held<'static> {
    Held::Bytes(text.replace("id-ID", language(lang)).into_bytes())
}

/// The language as Word names it.
fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Id => "id-ID",
        Lang::En => "en-US",
    }
}

/// What file managers and archives read.
fn properties(zip: Zip, document: &Document, lang: Lang) -> anyhow::Result<Zip> {
    let names: [(&str, &dyn std::fmt::Display); 4] = [
        (
            "xmlns:cp",
            &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
        ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
    ];
    Xml::file(zip, "cp:coreProperties", &names, |x| {
        x.element("dc:title", &[], |x| x.text(document.title.get(lang)));
        if let Some(cover) = &document.cover {
            let lines = cover.letterhead.lines.iter();
            let lines: Vec<_> = lines.map(|line| line.get(lang)).collect();
            x.element("dc:creator", &[], |x| x.text(&lines.join(", ")));
            x.element("dc:subject", &[], |x| x.text(cover.period.get(lang)));
        }
        x.element("dc:language", &[], |x| x.text(language(lang)));
        if let Some(cover) = &document.cover {
            let moment = format!("{}T00:00:00Z", cover.date);
            for name in ["dcterms:created", "dcterms:modified"] {
                x.element(name, &[("xsi:type", &"dcterms:W3CDTF")], |x| {
                    x.text(&moment)
                });
            }
        }
    })
}

/// By what the document can be made again: properties of our own.
fn receipt(zip: Zip, receipt: &[(&str, Text)], lang: Lang) -> anyhow::Result<Zip> {
    const SPACE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
    let space = format!("{SPACE}/custom-properties");
    let types = format!("{SPACE}/docPropsVTypes");
    let names: [(&str, &dyn std::fmt::Display); 2] = [("xmlns", &space), ("xmlns:vt", &types)];
    Xml::file(zip, "Properties", &names, |x| {
        // The numbers below 2 are the format's own.
        for (number, (name, value)) in (2..).zip(receipt) {
            let attributes: [(&str, &dyn std::fmt::Display); 3] = [
                ("fmtid", &"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
                ("pid", &number),
                ("name", name),
            ];
            x.element("property", &attributes, |x| {
                x.element("vt:lpwstr", &[], |x| x.text(value.get(lang)));
            });
        }
    })
}
