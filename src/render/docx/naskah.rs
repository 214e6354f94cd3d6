//! Papers in the making as Word files: what lawyers go on with. Headings and lists are
//! numbered by Word, values and parts carry bookmarks, and each blank has a comment.

use std::fmt::Display;

use super::naskah_list::Lists;
use super::page::{Hangs, Numbers, Page};
use super::text::{keep, paragraph, run_as};
use super::xml::{Xml, Zip};
use super::{picture, text};
use crate::output::Naskah;
use crate::output::naskah::{
    Block, Emblem, Emblems, Fact, Heading, Line, List, Numbered, Place, Run, Said,
};
use crate::text::Lang;

/// By what names the text speaks of the head and foot of its pages.
pub(super) const HANGS: Hangs = Hangs {
    header: Some("rId-header"),
    footer: "rId-footer",
};
/// How high an emblem stands: 2.2 cm.
const EMBLEM: u32 = 1247;
/// Room for the pen and the stamp.
const ROOM: u32 = 1300;
/// How far an entry of a list stands in.
const STEP: u32 = 567;
/// How wide the names of facts are, and the colon behind them.
const NAME: u32 = 2381;
const COLON: u32 = 283;
/// Word takes no longer name of a bookmark.
const LONGEST_NAME: usize = 40;

/// Writes the text from its emblems to its signatures.
pub(super) fn main_part(zip: Zip, naskah: &Naskah, page: Page) -> anyhow::Result<Zip> {
    let mut flow = Flow {
        naskah,
        lists: Lists::default(),
        marks: 0,
        articles: None,
        width: page.text_width(),
        left: 0,
        size: None,
    };
    let names: [(&str, &dyn Display); 5] = [
        ("xmlns:w", &super::flow::WORD),
        ("xmlns:r", &super::flow::RELATIONSHIPS),
        (picture::PLACED.0, &picture::PLACED.1),
        (picture::DRAWING.0, &picture::DRAWING.1),
        (picture::NAME.0, &picture::NAME.1),
    ];
    Xml::file(zip, "w:document", &names, |x| {
        x.element("w:body", &[], |x| {
            flow.blocks(x, &naskah.blocks, &Within::default());
            page.section(x, &HANGS, Numbers::FromOne);
        });
    })
}

/// What every page begins with.
pub(super) fn header(zip: Zip, naskah: &Naskah) -> anyhow::Result<Zip> {
    let names: [(&str, &dyn Display); 1] = [("xmlns:w", &super::flow::WORD)];
    Xml::file(zip, "w:hdr", &names, |x| {
        text::plain(x, "Header", &naskah.header);
    })
}

/// What belongs into each blank, and who asks for it.
pub(super) fn comments(zip: Zip, naskah: &Naskah, lang: Lang) -> anyhow::Result<Zip> {
    let names: [(&str, &dyn Display); 1] = [("xmlns:w", &super::flow::WORD)];
    Xml::file(zip, "w:comments", &names, |x| {
        for (at, blank) in naskah.blanks.iter().enumerate() {
            let about: [(&str, &dyn Display); 3] =
                [("w:id", &at), ("w:author", &"ksd"), ("w:initials", &"ksd")];
            x.element("w:comment", &about, |x| {
                text::plain(x, "CommentText", &blank.told(lang));
                if let Some(key) = &blank.key {
                    text::plain(x, "CommentText", key);
                }
            });
        }
    })
}

/// The lists that the text numbers.
pub(super) fn numbering(zip: Zip, naskah: &Naskah) -> anyhow::Result<Zip> {
    Lists::of(&naskah.blocks).write(zip)
}

/// Where a block stands.
#[derive(Clone, Copy, Default)]
struct Within {
    /// How deep in lists.
    depth: usize,
    /// The list that its paragraph is numbered by, and at which level.
    number: Option<(usize, usize)>,
    /// Whether it stays on the page of what comes after it.
    kept: bool,
    /// Whether it stands at the left without being spread.
    ragged: bool,
}

struct Flow<'a> {
    naskah: &'a Naskah,
    lists: Lists,
    /// How many bookmarks stand before.
    marks: usize,
    /// The list that numbers the Pasal above: lists of numbers are its ayat.
    articles: Option<usize>,
    /// How wide the room is, and where it begins.
    width: u32,
    left: u32,
    /// How large the letters are, in half points; none: as the style has them.
    size: Option<u32>,
}

impl Flow<'_> {
    fn blocks(&mut self, x: &mut Xml, blocks: &[Block], within: &Within) {
        for (at, block) in blocks.iter().enumerate() {
            // What leads to a list, a table or a signature stays with it.
            let leads = matches!(
                blocks.get(at + 1),
                Some(Block::List(_) | Block::Facts(_) | Block::Table(_) | Block::Signatures(_))
            );
            let number = within.number.filter(|_| at == 0);
            let within = Within {
                kept: within.kept || leads,
                number,
                ..*within
            };
            self.block(x, block, &within);
        }
    }

    fn block(&mut self, x: &mut Xml, block: &Block, within: &Within) {
        match block {
            Block::Emblems(emblems) => self.emblems(x, emblems),
            Block::Letterhead(emblem, lines) => self.letterhead(x, emblem.as_ref(), lines),
            Block::Title(line) => self.paragraph(x, "JudulNaskah", within, line),
            Block::Heading(heading) => self.heading(x, heading),
            Block::Paragraph(line) => {
                // Justified, a line that is broken by hand would be spread.
                let broken = line.iter().any(|run| run.said == Said::Break);
                let style = match within.ragged || broken {
                    true => "IsiSurat",
                    false => "IsiNaskah",
                };
                self.paragraph(x, style, within, line);
            }
            Block::Aside(blocks) => {
                let (width, left) = (self.width, self.left);
                (self.width, self.left) = (width / 2, left + width / 2);
                let within = Within {
                    ragged: true,
                    ..*within
                };
                self.blocks(x, blocks, &within);
                (self.width, self.left) = (width, left);
            }
            Block::List(list) => self.list(x, list, within),
            Block::Facts(facts) => self.facts(x, facts, within),
            Block::Table(rows) => self.table(x, rows),
            Block::Signatures(places) => self.signatures(x, places),
            Block::Columns(left, right) => self.columns(x, left, right),
            Block::Part(part) => {
                let name = format!("bagian_{part}");
                self.marked(x, Some(&name), |_, _| {});
            }
            Block::Page => paragraph(x, "IsiNaskah", text::breaks_page, |_| {}),
        }
    }

    fn paragraph(&mut self, x: &mut Xml, style: &str, within: &Within, line: &Line) {
        let left = self.left + STEP * within.depth as u32;
        let properties = |x: &mut Xml| {
            keep(x, within.kept);
            if let Some((list, level)) = within.number {
                x.element("w:numPr", &[], |x| {
                    x.value("w:ilvl", level);
                    x.value("w:numId", list);
                });
            } else if left > 0 {
                x.empty("w:ind", &[("w:left", &left)]);
            }
            // A line that is broken off would be stretched over the whole width.
            if style == "IsiNaskah" && line.iter().any(|run| run.said == Said::Break) {
                x.value("w:jc", "left");
            }
        };
        x.element("w:p", &[], |x| {
            x.element("w:pPr", &[], |x| {
                x.value("w:pStyle", style);
                properties(x);
                self.mark(x);
            });
            self.runs(x, line, false);
        });
    }

    fn heading(&mut self, x: &mut Xml, heading: &Heading) {
        let (style, list) = match heading.numbered {
            Numbered::Not => ("SubjudulNaskah", None),
            Numbered::Pasal => ("Pasal", Some(Lists::PASAL)),
            Numbered::Article => ("Pasal", Some(Lists::ARTICLE)),
            Numbered::Chapters => ("Pasal", Some(Lists::CHAPTERS)),
            Numbered::Letters => ("BagianHuruf", Some(Lists::LETTERS)),
        };
        let is_article = matches!(heading.numbered, Numbered::Pasal | Numbered::Article);
        self.articles = list.filter(|_| is_article);
        let name = heading.part.as_ref().map(|part| format!("bagian_{part}"));
        x.element("w:p", &[], |x| {
            x.element("w:pPr", &[], |x| {
                x.value("w:pStyle", style);
                if let Some(list) = list {
                    x.element("w:numPr", &[], |x| {
                        x.value("w:ilvl", 0);
                        x.value("w:numId", list);
                    });
                }
                self.mark(x);
            });
            self.marked(x, name.as_deref(), |flow, x| {
                if heading.numbered.is_above() {
                    x.element("w:r", &[], |x| x.empty("w:br", &[]));
                }
                flow.runs(x, &heading.line, false);
            });
        });
    }

    /// The mark of a paragraph, whose size its number has.
    fn mark(&self, x: &mut Xml) {
        if let Some(size) = self.size {
            x.element("w:rPr", &[], |x| x.value("w:sz", size));
        }
    }

    /// Something under a bookmark.
    fn marked(&mut self, x: &mut Xml, name: Option<&str>, inner: impl FnOnce(&mut Self, &mut Xml)) {
        let Some(name) = name else {
            return inner(self, x);
        };
        self.marks += 1;
        let id = self.marks;
        let letter = |letter: char| match letter.is_ascii_alphanumeric() {
            true => letter,
            false => '_',
        };
        let name: String = name.chars().map(letter).collect();
        // No two bookmarks have one name.
        let behind = format!("_{id}");
        let room = LONGEST_NAME - behind.len();
        let name: String = name.chars().take(room).collect();
        let name = format!("{name}{behind}");
        x.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        inner(self, x);
        x.empty("w:bookmarkEnd", &[("w:id", &id)]);
    }

    fn runs(&mut self, x: &mut Xml, line: &Line, bold: bool) {
        for run in line {
            let bold = bold || run.bold;
            match &run.said {
                Said::Words(words) => self.run(x, words, bold, run, false),
                Said::Value(key, value) if key.is_empty() => {
                    self.run(x, value, bold, run, false);
                }
                Said::Value(key, value) => {
                    let name = format!("isi_{key}");
                    self.marked(x, Some(&name), |flow, x| {
                        flow.run(x, value, bold, run, false);
                    });
                }
                Said::Break => x.element("w:r", &[], |x| x.empty("w:br", &[])),
                Said::Blank(at) => self.blank(x, *at, |flow, x| {
                    let shown = flow.naskah.blanks[*at].shown(Lang::Id);
                    flow.run(x, &shown, bold, run, true);
                }),
            }
        }
    }

    /// A blank, with the comment on it.
    fn blank(&mut self, x: &mut Xml, at: usize, inner: impl FnOnce(&mut Self, &mut Xml)) {
        x.empty("w:commentRangeStart", &[("w:id", &at)]);
        inner(self, x);
        x.empty("w:commentRangeEnd", &[("w:id", &at)]);
        x.element("w:r", &[], |x| {
            x.empty("w:commentReference", &[("w:id", &at)]);
        });
    }

    fn run(&self, x: &mut Xml, words: &str, bold: bool, run: &Run, blank: bool) {
        let size = self.size;
        let look = |x: &mut Xml| {
            if bold {
                x.empty("w:b", &[]);
            }
            if run.slanted {
                x.empty("w:i", &[]);
            }
            if let Some(size) = size {
                x.value("w:sz", size);
            }
            if blank {
                x.value("w:highlight", "yellow");
            }
        };
        run_as(x, look, words);
    }

    fn list(&mut self, x: &mut Xml, list: &List, within: &Within) {
        let (id, level) = match within.number.or(self.lists.open) {
            Some((id, level)) if within.depth > 0 => (id, level + 1),
            _ => {
                let instance = self.lists.begins(list.numbers);
                match self.articles.filter(|_| list.numbers) {
                    Some(articles) => (articles, 1),
                    None => (instance, 0),
                }
            }
        };
        let before = self.lists.open.replace((id, level));
        for entry in &list.entries {
            let within = Within {
                depth: within.depth + 1,
                number: Some((id, level)),
                kept: false,
                ..*within
            };
            self.blocks(x, entry, &within);
            self.lists.open = Some((id, level));
        }
        self.lists.open = before;
    }

    /// Cells beside one another without a frame.
    fn cells(
        &mut self,
        x: &mut Xml,
        style: &str,
        widths: &[u32],
        rows: usize,
        mut cell: impl FnMut(&mut Self, &mut Xml, usize, usize),
    ) {
        let (width, left) = (self.width, self.left);
        let whole: u32 = widths.iter().sum();
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", style);
                x.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                if left > 0 {
                    x.empty("w:tblInd", &[("w:w", &left), ("w:type", &"dxa")]);
                }
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                for width in widths {
                    x.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            for row in 0..rows {
                x.element("w:tr", &[], |x| {
                    for (column, width) in widths.iter().enumerate() {
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", width), ("w:type", &"dxa")]);
                            });
                            (self.width, self.left) = (width.saturating_sub(160), 0);
                            cell(self, x, row, column);
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
    }

    fn emblems(&mut self, x: &mut Xml, emblems: &Emblems) {
        let sides = [
            (&emblems.left, "left"),
            (&emblems.middle, "center"),
            (&emblems.right, "right"),
        ];
        let third = self.width / 3;
        self.cells(x, "Fakta", &[third; 3], 1, |flow, x, _, column| {
            let (emblems, side) = sides[column];
            let aligned = |x: &mut Xml| x.value("w:jc", side);
            x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| {
                    x.value("w:pStyle", "Instansi");
                    aligned(x);
                });
                for emblem in emblems {
                    flow.emblem(x, emblem);
                }
            });
        });
        after_table(x, false);
    }

    fn emblem(&mut self, x: &mut Xml, emblem: &Emblem) {
        match emblem {
            Emblem::Picture(at, told) => {
                self.marks += 1;
                let one = &self.naskah.pictures[*at];
                let id = picture::id_of(*at);
                picture::place_as(x, one, EMBLEM, (&id, self.marks, told));
            }
            Emblem::Blank(at) => self.blank(x, *at, |flow, x| {
                let shown = flow.naskah.blanks[*at].shown(Lang::Id);
                let small = |x: &mut Xml| {
                    x.value("w:sz", 16);
                    x.value("w:highlight", "yellow");
                };
                run_as(x, small, &shown);
            }),
        }
    }

    fn letterhead(&mut self, x: &mut Xml, emblem: Option<&Emblem>, lines: &[Line]) {
        let side = 1700;
        let widths = [side, self.width.saturating_sub(2 * side), side];
        self.cells(x, "Kop", &widths, 1, |flow, x, _, column| match column {
            1 => {
                for (at, line) in lines.iter().enumerate() {
                    let style = match at {
                        _ if at + 1 == lines.len() && lines.len() > 2 => "Alamat",
                        _ => "KopSurat",
                    };
                    flow.paragraph(x, style, &Within::default(), line);
                }
                if lines.is_empty() {
                    text::plain(x, "KopSurat", "");
                }
            }
            _ => x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| x.value("w:pStyle", "KopSurat"));
                if let (0, Some(emblem)) = (column, emblem) {
                    flow.emblem(x, emblem);
                }
            }),
        });
        after_table(x, false);
    }

    fn facts(&mut self, x: &mut Xml, facts: &[Fact], within: &Within) {
        let name = NAME.min(self.width / 3);
        let told = self.width.saturating_sub(name + COLON);
        let widths = [name, COLON, told];
        let inner = Within {
            ragged: within.ragged || self.width < 6000,
            kept: false,
            ..Within::default()
        };
        let open = self.lists.open.take();
        self.cells(x, "Fakta", &widths, facts.len(), |flow, x, row, column| {
            let fact = &facts[row];
            match column {
                0 => flow.paragraph(x, "IsiSurat", &inner, &fact.name),
                1 => text::plain(x, "IsiSurat", ":"),
                _ if fact.told.is_empty() => text::plain(x, "IsiSurat", ""),
                _ => {
                    flow.blocks(x, &fact.told, &inner);
                    // A cell ends with a paragraph.
                    if !matches!(fact.told.last(), Some(Block::Paragraph(_) | Block::List(_))) {
                        text::plain(x, "IsiSurat", "");
                    }
                }
            }
        });
        self.lists.open = open;
        after_table(x, within.kept);
    }

    fn table(&mut self, x: &mut Xml, rows: &[Vec<Line>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns == 0 {
            return;
        }
        let widths = column_widths(rows, columns, self.width, self.naskah);
        let (width, left) = (self.width, self.left);
        let whole: u32 = widths.iter().sum();
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", "TableGrid");
                x.empty("w:tblW", &[("w:w", &whole), ("w:type", &"dxa")]);
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                for width in &widths {
                    x.empty("w:gridCol", &[("w:w", width)]);
                }
            });
            for (at, row) in rows.iter().enumerate() {
                x.element("w:tr", &[], |x| {
                    x.element("w:trPr", &[], |x| {
                        x.empty("w:cantSplit", &[]);
                        if at == 0 {
                            x.empty("w:tblHeader", &[]);
                        }
                    });
                    for (column, width) in widths.iter().enumerate() {
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", width), ("w:type", &"dxa")]);
                            });
                            let style = match at {
                                0 => "KepalaKolom",
                                _ => "IsiKolom",
                            };
                            let empty = Line::new();
                            let line = row.get(column).unwrap_or(&empty);
                            (self.width, self.left) = (*width, 0);
                            self.paragraph(x, style, &Within::default(), line);
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
        after_table(x, false);
    }

    fn signatures(&mut self, x: &mut Xml, places: &[Place]) {
        let half = self.width / 2;
        // One alone stands on the right; of many, two beside one another.
        let alone = places.len() == 1;
        let rows = places.len().div_ceil(2);
        let (width, left) = (self.width, self.left);
        x.element("w:tbl", &[], |x| {
            x.element("w:tblPr", &[], |x| {
                x.value("w:tblStyle", "Fakta");
                x.empty("w:tblW", &[("w:w", &(2 * half)), ("w:type", &"dxa")]);
                x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            });
            x.element("w:tblGrid", &[], |x| {
                x.empty("w:gridCol", &[("w:w", &half)]);
                x.empty("w:gridCol", &[("w:w", &half)]);
            });
            // Names beside one another stand on one line, however much is above them.
            for (row, is_name) in (0..rows).flat_map(|row| [(row, false), (row, true)]) {
                x.element("w:tr", &[], |x| {
                    x.element("w:trPr", &[], |x| x.empty("w:cantSplit", &[]));
                    for column in 0..2 {
                        let place = match alone {
                            true => places.first().filter(|_| column == 1),
                            false => places.get(2 * row + column),
                        };
                        x.element("w:tc", &[], |x| {
                            x.element("w:tcPr", &[], |x| {
                                x.empty("w:tcW", &[("w:w", &half), ("w:type", &"dxa")]);
                            });
                            match place {
                                Some(place) if is_name || !place.above.is_empty() => {
                                    self.place(x, place, is_name);
                                }
                                // A row stays with the next by what its first cell says.
                                _ => paragraph(x, "Signature", |x| keep(x, true), |_| {}),
                            }
                        });
                    }
                });
            }
        });
        (self.width, self.left) = (width, left);
        after_table(x, false);
    }

    /// The lines above the room for the pen, or the name and what is below it.
    fn place(&mut self, x: &mut Xml, place: &Place, is_name: bool) {
        let mut line = |x: &mut Xml, before: u32, line: &Line| {
            x.element("w:p", &[], |x| {
                x.element("w:pPr", &[], |x| {
                    x.value("w:pStyle", "Signature");
                    keep(x, true);
                    x.empty("w:spacing", &[("w:before", &before)]);
                });
                self.runs(x, line, false);
            });
        };
        if !is_name {
            for (at, above) in place.above.iter().enumerate() {
                line(x, if at == 0 { 240 } else { 0 }, above);
            }
            return;
        }
        line(x, ROOM, &place.name);
        for below in &place.below {
            line(x, 0, below);
        }
    }

    fn columns(&mut self, x: &mut Xml, left: &[Block], right: &[Block]) {
        /// Between the languages.
        const BETWEEN: u32 = 284;
        let half = self.width.saturating_sub(BETWEEN) / 2;
        let size = self.size.replace(20);
        self.cells(
            x,
            "Fakta",
            &[half, BETWEEN, half],
            1,
            |flow, x, _, column| {
                let blocks = match column {
                    0 => left,
                    1 => &[],
                    _ => right,
                };
                flow.blocks(x, blocks, &Within::default());
                // A cell ends with a paragraph; a part alone is none.
                if matches!(blocks.last(), None | Some(Block::Part(_))) {
                    text::plain(x, "IsiSurat", "");
                }
            },
        );
        self.size = size;
        after_table(x, false);
    }
}

/// Room after a table; two tables without a paragraph between would be one.
fn after_table(x: &mut Xml, kept: bool) {
    paragraph(x, "SesudahTabel", |x| keep(x, kept), |_| {});
}

/// How wide each column is, by what stands in it: none so narrow that a word breaks.
fn column_widths(rows: &[Vec<Line>], columns: usize, whole: u32, naskah: &Naskah) -> Vec<u32> {
    /// A letter of the size of tables, in twips.
    const LETTER: u32 = 120;
    let words = |line: &Line| {
        let words = line.iter().map(|run| match &run.said {
            Said::Words(words) | Said::Value(_, words) => words.clone(),
            Said::Blank(at) => naskah.blanks[*at].shown(Lang::Id),
            Said::Break => " ".to_owned(),
        });
        words.collect::<String>()
    };
    let of = |column: usize, measure: &dyn Fn(&str) -> usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|line| measure(&words(line))).max().unwrap_or(0)
    };
    let longest_word = |text: &str| {
        let words = text.split_whitespace().map(|word| word.chars().count());
        words.max().unwrap_or(0)
    };
    let least = |column| of(column, &longest_word).clamp(3, 18) as u32 * LETTER + 200;
    let least: Vec<u32> = (0..columns).map(least).collect();
    let wish = |column| of(column, &|text| text.chars().count()).clamp(4, 60) as u32;
    let wishes: Vec<u32> = (0..columns).map(wish).collect();
    let (sum, wanted): (u32, u32) = (least.iter().sum(), wishes.iter().sum());
    let spare = whole.saturating_sub(sum);
    let widths = least.iter().zip(&wishes);
    let widths = widths.map(|(least, wish)| match sum > whole {
        true => least * whole / sum,
        false => least + spare * wish / wanted.max(1),
    });
    widths.collect()
}
