//! Tables: numbered ones with borders, and facts without.

use super::page::Page;
use super::text::{caption, keep, paragraph, run, run_as};
use super::widths::{self, Columns};
use super::xml::Xml;
use crate::output::{Cell, Table};
use crate::render::parts::Label;
use crate::text::{Lang, Text};

/// A table of more columns lies on a page of its own kind.
const MOST_UPRIGHT: usize = 7;
/// Behind titles of columns.
const DARK: &str = "D9E2EC";
/// Behind titles of groups, and totals.
const LIGHT: &str = "F0F4F8";
/// The height of a row that is signed in, in twentieths of a point: a centimetre and a
/// half.
const SIGNED: u32 = 850;
/// So many rows at the head of a table stay with the next, and at its foot with the last.
const TOGETHER: usize = 2;
/// Names and values of at most so many lines stand on one page.
const ONE_PAGE: usize = 16;
/// Size of letters that the style has, in half points.
const STYLE_SIZE: u32 = 18;

/// Whether a table is read better on a page that lies.
pub(super) fn is_wide(table: &Table, page: Page, lang: Lang) -> bool {
    table.columns().len() > MOST_UPRIGHT || !widths::fit(table, page.upright(), lang)
}

/// A row in the making.
struct Row<'a> {
    columns: &'a Columns,
    /// Whether it stands again at the top of every page.
    header: bool,
    /// Whether it leaves room for a signature.
    for_pen: bool,
    /// Whether the row after it stays on its page.
    keep_next: bool,
    /// What is behind it.
    shade: Option<&'static str>,
    bold: bool,
}

/// A table on its way into the text.
pub(super) struct Numbered<'a> {
    pub table: &'a Table,
    /// Its number and its name.
    pub label: &'a Label,
    /// The page that it stands on.
    pub page: Page,
    /// Whether its last rows stay on the page of what comes after: a signature
    /// never stands alone.
    pub kept: bool,
    /// Whether the page ends after it: what ends the page stands in place of the space
    /// under it, which a full page would push onto an empty one.
    pub ends_page: bool,
}

impl Numbered<'_> {
    /// The table under its caption, with its notes.
    pub fn write(&self, x: &mut Xml, lang: Lang) {
        let table = self.table;
        paragraph(
            x,
            "Caption",
            |x| x.empty("w:keepNext", &[]),
            |x| caption(x, self.label),
        );
        let columns = widths::columns(table, self.page, lang);
        framed(x, "TableGrid", &columns.widths, &self.label.name, |x| {
            let head = Row {
                columns: &columns,
                header: true,
                for_pen: false,
                keep_next: true,
                shade: Some(DARK),
                bold: true,
            };
            let titles = table.columns().iter().map(|column| column.title.get(lang));
            row(x, &head, titles.map(|title| (title.to_owned(), "center")));
            self.rows(x, &columns, lang);
        });
        let keep = |x: &mut Xml| keep(x, self.kept);
        for note in &table.notes {
            paragraph(x, "CatatanTabel", keep, |x| run(x, note.get(lang)));
        }
        if table.notes.is_empty() && !self.ends_page {
            paragraph(x, "SesudahTabel", keep, |_| {});
        }
    }

    /// The rows, each group under its title, the total last.
    fn rows(&self, x: &mut Xml, columns: &Columns, lang: Lang) {
        let table = self.table;
        let mut groups = table.groups.iter();
        let mut next_group = 0;
        let last = table.len().saturating_sub(1);
        for (at, cells) in table.rows().iter().enumerate() {
            // A group may be empty: its title stands alone.
            while at == next_group
                && let Some((title, count)) = groups.next()
            {
                spanning(x, columns, title.get(lang));
                next_group += count;
            }
            let total = table.has_total() && at == last;
            let look = Row {
                columns,
                header: false,
                for_pen: table.for_pen,
                // No row stands alone under its titles, nor at the top of a page, nor a
                // note; the total is not torn from what it sums up.
                keep_next: at < last && (at < TOGETHER || at + TOGETHER >= last)
                    || (at == last && (self.kept || !table.notes.is_empty())),
                shade: total.then_some(LIGHT),
                bold: total,
            };
            let cells = cells.iter().map(|cell| {
                let edge = if cell.is_numeric() { "right" } else { "left" };
                (widths::in_cell(cell, lang), edge)
            });
            row(x, &look, cells);
        }
    }
}

fn row(x: &mut Xml, row: &Row<'_>, cells: impl Iterator<Item = (String, &'static str)>) {
    x.element("w:tr", &[], |x| {
        row_properties(x, row.header, row.for_pen);
        for ((text, edge), width) in cells.zip(&row.columns.widths) {
            cell(x, row, *width, 1, edge, &text);
        }
    });
}

/// A row of one cell: the title of those below it.
fn spanning(x: &mut Xml, columns: &Columns, title: &str) {
    let row = Row {
        columns,
        header: false,
        for_pen: false,
        keep_next: true,
        shade: Some(LIGHT),
        bold: true,
    };
    x.element("w:tr", &[], |x| {
        row_properties(x, false, false);
        let width = columns.widths.iter().sum();
        cell(x, &row, width, columns.widths.len(), "left", title);
    });
}

/// No row breaks across pages.
fn row_properties(x: &mut Xml, header: bool, for_pen: bool) {
    x.element("w:trPr", &[], |x| {
        x.empty("w:cantSplit", &[]);
        if for_pen {
            x.value("w:trHeight", SIGNED);
        }
        if header {
            x.empty("w:tblHeader", &[]);
        }
    });
}

fn cell(x: &mut Xml, row: &Row<'_>, width: u32, span: usize, edge: &str, text: &str) {
    x.element("w:tc", &[], |x| {
        x.element("w:tcPr", &[], |x| {
            x.empty("w:tcW", &[("w:w", &width), ("w:type", &"dxa")]);
            if span > 1 {
                x.value("w:gridSpan", span);
            }
            if let Some(shade) = row.shade {
                x.empty(
                    "w:shd",
                    &[
                        ("w:val", &"clear"),
                        ("w:color", &"auto"),
                        ("w:fill", &shade),
                    ],
                );
            }
            if row.header {
                x.value("w:vAlign", "center");
            }
        });
        let properties = |x: &mut Xml| {
            keep(x, row.keep_next);
            x.value("w:jc", edge);
        };
        paragraph(x, "IsiTabel", properties, |x| {
            let look = |x: &mut Xml| {
                if row.bold {
                    x.empty("w:b", &[]);
                }
                if row.columns.size != STYLE_SIZE {
                    x.value("w:sz", row.columns.size);
                }
            };
            run_as(x, look, text);
        });
    });
}

/// Names and values, side by side, without borders. What is not known is left
/// out. A few stay on one page. `kept`: the last stays on the page of what comes after.
pub(super) fn facts(x: &mut Xml, facts: &[(Text, Cell)], page: Page, kept: bool, lang: Lang) {
    let known = facts.iter().filter(|(_, value)| *value != Cell::Empty);
    let known: Vec<_> = known.collect();
    if known.is_empty() {
        return;
    }
    let width = page.text_width();
    let names = width * 3 / 10;
    framed(x, "Fakta", &[names, width - names], "", |x| {
        for (at, (name, value)) in known.iter().enumerate() {
            let last = at + 1 == known.len();
            let kept = if last { kept } else { known.len() <= ONE_PAGE };
            let value = format!(":\t{}", value.for_people(lang));
            let texts = [
                (names, "Fakta1", name.get(lang)),
                (width - names, "Fakta2", value.as_str()),
            ];
            x.element("w:tr", &[], |x| {
                row_properties(x, false, false);
                for (width, style, text) in texts {
                    fact(x, width, |x| {
                        paragraph(x, style, |x| keep(x, kept), |x| run(x, text));
                    });
                }
            });
        }
    });
    paragraph(x, "SesudahTabel", |x| keep(x, kept), |_| {});
}

fn fact(x: &mut Xml, width: u32, inner: impl FnOnce(&mut Xml)) {
    x.element("w:tc", &[], |x| {
        x.element("w:tcPr", &[], |x| {
            x.empty("w:tcW", &[("w:w", &width), ("w:type", &"dxa")]);
        });
        inner(x);
    });
}

/// A table in a style; `told` tells those who do not see it what it is.
fn framed(x: &mut Xml, style: &str, widths: &[u32], told: &str, rows: impl FnOnce(&mut Xml)) {
    x.element("w:tbl", &[], |x| {
        x.element("w:tblPr", &[], |x| {
            x.value("w:tblStyle", style);
            let width: u32 = widths.iter().sum();
            x.empty("w:tblW", &[("w:w", &width), ("w:type", &"dxa")]);
            x.empty("w:tblLayout", &[("w:type", &"fixed")]);
            x.empty("w:tblLook", &[("w:val", &"0420")]);
            if !told.is_empty() {
                x.value("w:tblCaption", told);
            }
        });
        x.element("w:tblGrid", &[], |x| {
            for width in widths {
                x.empty("w:gridCol", &[("w:w", width)]);
            }
        });
        rows(x);
    });
}
