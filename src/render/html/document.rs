//! A document as a page.

use maud::{Markup, html};

use super::table::{self, Named};
use super::{page, paragraphs, wide};
use crate::output::{Body, Cell, Cover, Document};
use crate::render::parts::{Part, Told, parts, plain, signed};
use crate::render::{Look, svg};
use crate::text::{Lang, Text, printable};

/// Writes a document: its title page, its parts, where it is signed and from
/// what it was made.
pub(in crate::render) fn write(document: &Document, look: Look) -> String {
    let lang = look.lang;
    let title = plain(&document.title, lang);
    let parts = parts(document, lang);
    // What ends the document stays on the sheet of the last part.
    let lying = wide(parts.last().is_some_and(|part| is_wide(part, lang)));
    let body = html! {
        (front(document, &title, lang))
        main {
            @for shown in &parts {
                section class=[wide(is_wide(shown, lang))] { (part(shown, lang)) }
            }
            @if let Some(cover) = &document.cover {
                div class=[lying] { (signature(cover, lang)) }
            }
        }
        @if !document.source.is_empty() {
            footer class=[lying] { (paragraphs(&document.source, lang)) }
        }
    };
    page(&title, &body, lang)
}

/// The title page; the title alone where none is handed in.
fn front(document: &Document, title: &str, lang: Lang) -> Markup {
    let Some(cover) = &document.cover else {
        return html! { header { h1 { (title) } } };
    };
    let place = cover.place.as_deref().map(printable);
    html! {
        header .cover {
            div .offices {
                @for office in &cover.offices {
                    p { (plain(office, lang)) }
                }
            }
            div .title {
                h1 { (title) }
                p { (plain(&cover.period, lang)) }
            }
            div .made {
                @if let Some(place) = place {
                    p { (place) }
                }
                p { (table::value(&Cell::Date(cover.date), lang)) }
            }
        }
    }
}

fn part(part: &Part<'_>, lang: Lang) -> Markup {
    html! {
        @if !part.title.is_empty() {
            h2 { (part.title) }
        }
        @for told in &part.told {
            (body(told, lang))
        }
    }
}

fn body(told: &Told<'_>, lang: Lang) -> Markup {
    match (told.body, &told.label) {
        (Body::Paragraph(said), _) => html! { p { (plain(said, lang)) } },
        (Body::Facts(facts), _) => self::facts(facts, lang),
        (Body::Table(shown), None) => html! { p { (plain(&shown.empty, lang)) } },
        (Body::Table(shown), Some(label)) => html! {
            (table::draw(shown, &Named::Caption(&label.to_string()), lang))
            @if !shown.notes.is_empty() {
                div .notes { (paragraphs(&shown.notes, lang)) }
            }
        },
        (Body::Chart(_), None) => html! {},
        (Body::Chart(chart), Some(label)) => html! {
            figure {
                (svg::write(chart, label.number, lang))
                figcaption { (label.to_string()) }
            }
        },
        (Body::Lines(lines), _) => html! {
            ul {
                @for line in lines {
                    li { (plain(line, lang)) }
                }
            }
        },
        (Body::Tree(lines), _) => tree(lines, lang),
    }
}

fn facts(facts: &[(Text, Cell)], lang: Lang) -> Markup {
    html! {
        table .facts {
            tbody {
                @for (name, value) in facts.iter().filter(|(_, value)| *value != Cell::Empty) {
                    tr {
                        th scope="row" { (plain(name, lang)) }
                        td { (table::value(value, lang)) }
                    }
                }
            }
        }
    }
}

/// Lists within lists: what is deeper belongs to the line above it.
fn tree(lines: &[(usize, Text)], lang: Lang) -> Markup {
    let Some((top, _)) = lines.first() else {
        return html! {};
    };
    let mut rest = lines;
    let mut items = Vec::new();
    while let [(_, line), after @ ..] = rest {
        let under = after.iter().take_while(|(depth, _)| depth > top).count();
        items.push((line, &after[..under]));
        rest = &after[under..];
    }
    html! {
        ul {
            @for (line, under) in items {
                li { (plain(line, lang)) (tree(under, lang)) }
            }
        }
    }
}

/// Where it is signed: place and day, the office, and room for the pen.
fn signature(cover: &Cover, lang: Lang) -> Markup {
    let (at, signer) = signed(cover, lang);
    html! {
        div .signature {
            p { (at) }
            p { (signer) }
            div .pen {}
        }
    }
}

fn is_wide(part: &Part<'_>, lang: Lang) -> bool {
    part.told.iter().any(|told| match told.body {
        Body::Table(shown) => table::is_wide(shown, lang),
        _ => false,
    })
}
