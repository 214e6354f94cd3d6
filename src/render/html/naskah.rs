//! Papers in the making as pages: what is blank stands out, and is listed at the end.

use maud::{Markup, html};

use super::document::inline;
use super::page;
use crate::output::Naskah;
use crate::output::naskah::{
    Block, Emblem, Emblems, Fact, Heading, Line, List, Numbered, Place, Run, Said,
};
use crate::render::Look;
use crate::text::{Lang, Text};

/// Writes a paper.
pub(in crate::render) fn write(naskah: &Naskah, look: Look) -> String {
    let writer = Writer {
        naskah,
        lang: look.lang,
    };
    let body = html! {
        p .running { (naskah.header) }
        main #isi .naskah { (writer.blocks(&naskah.blocks, false)) }
        @if !naskah.blanks.is_empty() {
            footer .blanks { (writer.blanks()) }
        }
    };
    page(&naskah.title, &naskah.properties, &body, look)
}

static STILL: Text = Text::fixed("Yang masih kosong", "What is still blank");

struct Writer<'a> {
    naskah: &'a Naskah,
    lang: Lang,
}

impl Writer<'_> {
    /// `ayat`: lists of numbers are those of a Pasal.
    fn blocks(&self, blocks: &[Block], ayat: bool) -> Markup {
        let mut ayat = ayat;
        let drawn = blocks.iter().map(|block| {
            if let Block::Heading(heading) = block {
                ayat = matches!(heading.numbered, Numbered::Pasal | Numbered::Article);
            }
            self.block(block, ayat)
        });
        let drawn: Vec<Markup> = drawn.collect();
        html! { @for block in &drawn { (block) } }
    }

    fn block(&self, block: &Block, ayat: bool) -> Markup {
        match block {
            Block::Emblems(emblems) => self.emblems(emblems),
            Block::Letterhead(emblem, lines) => html! {
                header .kop {
                    div { @if let Some(emblem) = emblem { (self.emblem(emblem)) } }
                    div { @for line in lines { p { (self.line(line)) } } }
                }
            },
            Block::Title(line) => html! { p .judul { (self.line(line)) } },
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(line) => html! { p { (self.line(line)) } },
            Block::Aside(blocks) => html! { div .samping { (self.blocks(blocks, ayat)) } },
            Block::List(list) => self.list(list, ayat),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(rows) => self.table(rows),
            Block::Signatures(places) => html! {
                div .tempat { @for place in places { (self.place(place)) } }
            },
            Block::Columns(left, right) => html! {
                div .kolom {
                    div { (self.blocks(left, ayat)) }
                    div lang="en" { (self.blocks(right, ayat)) }
                }
            },
            Block::Page => html! { hr .halaman; },
            Block::Part(part) => html! { span id=(format!("bagian-{part}")) {} },
        }
    }

    fn heading(&self, heading: &Heading) -> Markup {
        let label = heading.numbered.label(heading.number);
        let id = heading.part.as_ref();
        let id = id.map(|part| format!("bagian-{part}-{}", heading.number));
        let line = self.line(&heading.line);
        if heading.numbered == Numbered::Not {
            return html! { h3 id=[id] { (line) } };
        }
        html! {
            h2 id=[id] .pasal[heading.numbered.is_above()] {
                (label)
                @if heading.numbered.is_above() { br; } @else { " " }
                (line)
            }
        }
    }

    fn list(&self, list: &List, ayat: bool) -> Markup {
        html! {
            ol .ayat[list.numbers && ayat] type=(if list.numbers { "1" } else { "a" }) {
                @for entry in &list.entries {
                    li { (self.blocks(entry, false)) }
                }
            }
        }
    }

    fn facts(&self, facts: &[Fact]) -> Markup {
        html! {
            table .fakta {
                tbody {
                    @for fact in facts {
                        tr {
                            th scope="row" { (self.line(&fact.name)) }
                            td { (self.blocks(&fact.told, false)) }
                        }
                    }
                }
            }
        }
    }

    fn table(&self, rows: &[Vec<Line>]) -> Markup {
        let (head, rest) = match rows.split_first() {
            Some((head, rest)) => (head.as_slice(), rest),
            None => (&[][..], &[][..]),
        };
        html! {
            div .scroll role="region" tabindex="0" aria-label=(TABLE.get(self.lang)) {
                table .kisi {
                    thead { tr { @for cell in head { th scope="col" { (self.line(cell)) } } } }
                    tbody {
                        @for row in rest {
                            tr { @for cell in row { td { (self.line(cell)) } } }
                        }
                    }
                }
            }
        }
    }

    fn place(&self, place: &Place) -> Markup {
        html! {
            div {
                @for line in &place.above { p { (self.line(line)) } }
                p .nama { (self.line(&place.name)) }
                @for line in &place.below { p { (self.line(line)) } }
            }
        }
    }

    fn emblems(&self, emblems: &Emblems) -> Markup {
        html! {
            div .lambang {
                @for side in [&emblems.left, &emblems.middle, &emblems.right] {
                    div { @for emblem in side { (self.emblem(emblem)) } }
                }
            }
        }
    }

    fn emblem(&self, emblem: &Emblem) -> Markup {
        match emblem {
            Emblem::Picture(at, told) => html! {
                img src=(inline(&self.naskah.pictures[*at])) alt=(told);
            },
            Emblem::Blank(at) => self.blank(*at),
        }
    }

    fn line(&self, line: &Line) -> Markup {
        html! { @for run in line { (self.run(run)) } }
    }

    fn run(&self, run: &Run) -> Markup {
        let said = match &run.said {
            Said::Words(words) => html! { (words) },
            Said::Value(key, value) if key.is_empty() => html! { (value) },
            Said::Value(key, value) => html! { span data-key=(key) { (value) } },
            Said::Blank(at) => self.blank(*at),
            Said::Break => html! { br; },
        };
        match (run.bold, run.slanted) {
            (true, _) => html! { b { (said) } },
            (false, true) => html! { i { (said) } },
            (false, false) => said,
        }
    }

    fn blank(&self, at: usize) -> Markup {
        let blank = &self.naskah.blanks[at];
        html! {
            mark title=(blank.told(self.lang)) { (blank.shown(Lang::Id)) }
        }
    }

    /// The blanks, each once.
    fn blanks(&self) -> Markup {
        let mut told: Vec<String> = Vec::new();
        for blank in &self.naskah.blanks {
            let line = blank.told(self.lang);
            if !told.contains(&line) {
                told.push(line);
            }
        }
        html! {
            h2 { (STILL.get(self.lang)) }
            ul { @for line in told { li { (line) } } }
        }
    }
}

static TABLE: Text = Text::fixed("Tabel", "Table");
