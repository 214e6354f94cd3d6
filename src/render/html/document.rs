//! A document as a page.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use maud::{Markup, html};

use super::table::{self, Named};
use super::{page, paragraphs, scrolled, wide};
use crate::output::{Body, Cell, Cover, Document, Letter, Opening, Picture};
use crate::render::parts::{
    CONTENTS, COPIES, Part, Signature, Told, bound, dated, lying, needs_contents, parts, plain,
    signatures, tables,
};
use crate::render::{Look, svg};
use crate::text::{Lang, Text, printable};

/// Writes a document: its title page, its parts with the place where it is signed
/// between those and what is bound behind, and from what it was made.
pub(in crate::render) fn write(document: &Document, look: Look) -> String {
    let lang = look.lang;
    let title = plain(&document.title, lang);
    let parts = parts(document, lang);
    let (bodies, appendix) = bound(&parts);
    let signed = document.cover.as_ref();
    let mut lies = lying(bodies, |table| table::needs_room(table, lang));
    // What is bound behind the signature turns once, or not at all.
    let turns = |part| tables(part).any(|shown| table::is_wide(shown, lang));
    let behind = appendix.iter().any(turns);
    lies.extend(appendix.iter().map(|_| behind));
    // What ends the document stays on the sheet of the last part.
    let ends = wide(lies.last().copied().unwrap_or(false));
    let with_contents = signed.is_some_and(Cover::has_title_page) && needs_contents(&parts);
    let body = html! {
        (front(document, &title, lang))
        @if with_contents {
            (contents(&parts, lang))
        }
        main #isi {
            @for (at, shown) in bodies.iter().enumerate() {
                // The last words and the signature are on one sheet.
                @let last = if at + 1 == bodies.len() { signed } else { None };
                (section(shown, (at, lies[at]), last, lang))
            }
            @if bodies.is_empty() && let Some(cover) = signed {
                (signature(cover, lang))
            }
            @for (at, shown) in appendix.iter().enumerate() {
                (section(shown, (bodies.len() + at, behind), None, lang))
            }
        }
        @if !document.source.is_empty() {
            footer class=[ends] { (paragraphs(&document.source, lang)) }
        }
    };
    page(&title, &document.receipt, &body, look)
}

/// The title page; the title alone where none is handed in.
fn front(document: &Document, title: &str, lang: Lang) -> Markup {
    let Some(cover) = &document.cover else {
        return html! { header { h1 { (title) } } };
    };
    let titled = html! {
        div .title {
            h1 { (title) }
            p { (plain(&cover.period, lang)) }
        }
    };
    match &cover.opening {
        Opening::TitlePage => title_page(cover, &titled, lang),
        Opening::Head => html! {
            header .head { (offices(cover, lang)) (titled) }
        },
        Opening::Attached(lines) => html! {
            header .head {
                div .attached { (lines_of(lines, lang)) }
                (titled)
            }
        },
        Opening::Letter(letter) => html! {
            header .head {
                (offices(cover, lang))
                h1 .unseen { (title) }
                p .dated { (dated(cover, lang)) }
                (facts(&letter.facts, lang))
                div .to { (lines_of(&letter.to, lang)) }
            }
        },
    }
}

fn title_page(cover: &Cover, titled: &Markup, lang: Lang) -> Markup {
    let place = cover.place.as_deref().map(printable);
    html! {
        header .cover {
            (offices(cover, lang))
            (titled)
            div .made {
                @if let Some(place) = place {
                    p { (place) }
                }
                p { (cover.date.year()) }
            }
        }
    }
}

/// The head of the office.
fn offices(cover: &Cover, lang: Lang) -> Markup {
    let head = &cover.letterhead;
    html! {
        div .offices {
            @if let Some(emblem) = &head.emblem {
                img src=(inline(emblem)) alt=(EMBLEM.get(lang));
            }
            (lines_of(&head.lines, lang))
            @if let Some(address) = &head.address {
                p .address { (printable(address)) }
            }
        }
    }
}

fn lines_of(lines: &[Text], lang: Lang) -> Markup {
    html! {
        @for line in lines {
            p { (plain(line, lang)) }
        }
    }
}

/// Who gets a copy of a letter.
fn copies(letter: &Letter, lang: Lang) -> Markup {
    html! {
        @if !letter.copies.is_empty() {
            div .copies {
                p { (COPIES.get(lang)) }
                ol {
                    @for copy in &letter.copies {
                        li { (plain(copy, lang)) }
                    }
                }
            }
        }
    }
}

static EMBLEM: Text = Text::fixed("Lambang daerah", "Emblem of the region");

/// A picture inside the page: nothing is asked of the network.
pub(super) fn inline(picture: &Picture) -> String {
    let bytes = BASE64_STANDARD.encode(&picture.bytes);
    format!("data:image/{};base64,{bytes}", picture.format.name())
}

/// The list of the parts.
fn contents(parts: &[Part<'_>], lang: Lang) -> Markup {
    html! {
        nav .contents aria-labelledby="daftar-isi" {
            h2 #daftar-isi { (CONTENTS.get(lang)) }
            ul {
                @for (at, part) in parts.iter().enumerate() {
                    @if !part.title.is_empty() {
                        li { a href=(format!("#{}", anchor(at))) { (part.title) } }
                    }
                }
            }
        }
    }
}

/// Where a part is found.
fn anchor(at: usize) -> String {
    format!("bagian-{}", at + 1)
}

/// A part; with the place to sign where it is the last before that.
fn section(
    shown: &Part<'_>,
    (at, lies): (usize, bool),
    signed: Option<&Cover>,
    lang: Lang,
) -> Markup {
    let (told, last) = match signed {
        Some(_) => shown.told.split_at(shown.told.len().saturating_sub(1)),
        None => shown.told.split_at(shown.told.len()),
    };
    html! {
        section id=(anchor(at)) class=[wide(lies)] {
            @if !shown.title.is_empty() {
                h2 { (shown.title) }
            }
            @for told in told {
                (body(told, lang))
            }
            @if let Some(cover) = signed {
                div .closing {
                    @for told in last {
                        (body(told, lang))
                    }
                    (signature(cover, lang))
                }
            }
        }
    }
}

fn body(told: &Told<'_>, lang: Lang) -> Markup {
    match (told.body, &told.label) {
        (Body::Heading(said), _) => html! { h3 { (plain(said, lang)) } },
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
                (scrolled(&Named::Caption(&label.to_string()), &svg::write(chart, label.number, lang)))
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

/// Where it is signed: place and day, the office, room for the pen, the name.
fn signature(cover: &Cover, lang: Lang) -> Markup {
    html! {
        div .signatures {
            @for Signature { above, name, below } in signatures(cover, lang) {
                div .signature {
                    @for line in above {
                        p { (line) }
                    }
                    p .name { (name) }
                    @for line in below {
                        p { (line) }
                    }
                }
            }
        }
        @if let Some(letter) = cover.letter() {
            (copies(letter, lang))
        }
    }
}
