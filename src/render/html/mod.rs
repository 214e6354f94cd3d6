//! Tables and documents as HTML: one file that asks nothing of the network,
//! reads well on a screen and prints well on A4. maud escapes every text.

mod document;
mod naskah;
mod table;

pub(super) use document::write as write_document;
pub(super) use naskah::write as write_naskah;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Look;
use super::parts::plain;
use crate::output::Table;
use crate::text::{Lang, Text};

/// How a page looks, on a screen and on paper.
const STYLE: &str = include_str!("style.css");

/// Nothing but the page's own style and pictures: a browser that is asked for more refuses.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Writes a table as a page of its own.
pub(super) fn write_table(shown: &Table, look: Look) -> String {
    let lang = look.lang;
    let title = if shown.is_empty() {
        plain(&shown.empty, lang)
    } else {
        plain(&shown.caption, lang)
    };
    let body = html! {
        main #isi class=[wide(table::is_wide(shown, lang))] {
            h1 #judul .of-table { (title) }
            @if !shown.is_empty() {
                (table::draw(shown, &table::Named::By("judul"), lang))
            }
            @if !shown.notes.is_empty() {
                footer { (paragraphs(&shown.notes, lang)) }
            }
        }
    };
    page(&title, &[], &body, look)
}

/// A whole file.
fn page(title: &str, receipt: &[(&str, Text)], body: &Markup, look: Look) -> String {
    let lang = look.lang;
    let (short, long) = look.paper.sides();
    let style = STYLE.replace("210mm 297mm", &format!("{short}mm {long}mm"));
    let style = style.replace("297mm 210mm", &format!("{long}mm {short}mm"));
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                @for (name, value) in receipt {
                    meta name=(name) content=(plain(value, lang));
                }
                title { (title) }
                style { (PreEscaped(style)) }
            }
            body {
                a .skip href="#isi" { (SKIP.get(lang)) }
                (body)
            }
        }
    };
    format!("{}\n", page.into_string())
}

/// To whom the keyboard is the way through a page, the cover is in the way.
static SKIP: Text = Text::fixed("Langsung ke isi", "Skip to the content");

/// What may be wider than a phone: it is moved on its own, by keys too, and the
/// page stays where it is.
fn scrolled(named: &table::Named<'_>, inner: &Markup) -> Markup {
    let (by, label) = match named {
        table::Named::By(id) => (Some(*id), None),
        table::Named::Caption(caption) => (None, Some(*caption)),
    };
    html! {
        div .scroll role="region" tabindex="0" aria-labelledby=[by] aria-label=[label] { (inner) }
    }
}

/// What marks something that wants a sheet that lies.
fn wide(is_wide: bool) -> Option<&'static str> {
    is_wide.then_some("wide")
}

/// Sentences, a paragraph each.
fn paragraphs(sentences: &[Text], lang: Lang) -> Markup {
    html! {
        @for sentence in sentences {
            p { (plain(sentence, lang)) }
        }
    }
}
