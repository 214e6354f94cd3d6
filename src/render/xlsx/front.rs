//! The first sheet of a document: its cover, and what it tells in words.

use rust_xlsxwriter::{Url, Worksheet, XlsxError};

use super::Shown;
use super::cell::Value;
use super::fold::{fold, lines};
use super::page::spread;
use super::styles::{Styles, Words};
use crate::output::{Body, Cell, Cover, Document, Letter, Opening};
use crate::render::parts::{COPIES, Signature, dated, signatures};
use crate::text;
use crate::text::{Lang, Text};

/// The two columns: what a fact is called, and what it says.
const NAMES: usize = 30;
const VALUES: usize = 62;

/// Room for the pen.
const PEN: u32 = 4;

/// Writes the sheet; what is told comes with the sheets on which its tables and
/// charts stand.
pub(super) fn write(
    sheet: &mut Worksheet,
    document: &Document,
    shown: &[Shown<'_>],
    styles: &Styles,
    lang: Lang,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, NAMES as f64)?;
    sheet.set_column_width(1, VALUES as f64)?;
    let title = document.title.get(lang);
    let mut front = Front {
        sheet,
        row: 0,
        styles,
        lang,
    };
    front.head(title, document.cover.as_ref())?;
    let (body, appendix) = shown.split_at(shown.partition_point(|shown| !shown.is_appendix));
    for shown in body {
        front.told(shown)?;
    }
    if let Some(cover) = &document.cover {
        front.signatures(cover)?;
        if let Some(letter) = cover.letter() {
            front.copies(letter)?;
        }
    }
    for shown in appendix {
        front.told(shown)?;
    }
    front.row += 1;
    for line in &document.source {
        front.line(line.get(lang), &styles.note)?;
    }
    Ok(())
}

struct Front<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    styles: &'a Styles,
    lang: Lang,
}

impl Front<'_> {
    /// A line across both columns; nothing where there is nothing to say.
    fn line(&mut self, text: &str, style: &Words) -> Result<(), XlsxError> {
        if !text.is_empty() {
            spread(self.sheet, (self.row, 0, 1), text, NAMES + VALUES, style)?;
            self.row += 1;
        }
        Ok(())
    }

    fn head(&mut self, title: &str, cover: Option<&Cover>) -> Result<(), XlsxError> {
        let styles = self.styles;
        let Some(cover) = cover else {
            return self.line(title, &styles.title);
        };
        match &cover.opening {
            Opening::Attached(lines) => self.lines(lines, &styles.paragraph)?,
            _ => self.lines(&cover.letterhead.lines, &styles.office)?,
        }
        self.row += 1;
        self.line(title, &styles.title)?;
        let Some(letter) = cover.letter() else {
            return self.line(cover.period.get(self.lang), &styles.centered);
        };
        self.line(&dated(cover, self.lang), &styles.paragraph)?;
        self.facts(&letter.facts)?;
        self.lines(&letter.to, &styles.paragraph)
    }

    fn lines(&mut self, lines: &[Text], style: &Words) -> Result<(), XlsxError> {
        let lang = self.lang;
        lines
            .iter()
            .try_for_each(|line| self.line(line.get(lang), style))
    }

    fn facts(&mut self, facts: &[(Text, Cell)]) -> Result<(), XlsxError> {
        let (styles, lang) = (self.styles, self.lang);
        for (name, cell) in facts {
            let name = name.get(lang);
            let style = &styles.fact_name;
            self.sheet
                .write_string_with_format(self.row, 0, name, style)?;
            let value = Value::of(cell, lang);
            let high = lines(name, NAMES).max(value.lines(VALUES));
            styles.fact.put(self.sheet, (self.row, 1), value)?;
            fold(self.sheet, self.row, high)?;
            self.row += 1;
        }
        Ok(())
    }

    /// Who gets a copy of a letter.
    fn copies(&mut self, letter: &Letter) -> Result<(), XlsxError> {
        if letter.copies.is_empty() {
            return Ok(());
        }
        let (style, lang) = (&self.styles.paragraph, self.lang);
        self.row += 1;
        self.line(COPIES.get(lang), style)?;
        for (at, copy) in letter.copies.iter().enumerate() {
            self.line(&format!("{}. {}", at + 1, copy.get(lang)), style)?;
        }
        Ok(())
    }

    fn told(&mut self, shown: &Shown<'_>) -> Result<(), XlsxError> {
        let (styles, lang) = (self.styles, self.lang);
        if !shown.title.is_empty() || shown.sheet.is_none() {
            self.row += 1;
        }
        self.line(shown.title, &styles.heading)?;
        if let Some(sheet) = &shown.sheet {
            return self.link(&shown.called(), sheet);
        }
        match shown.told.body {
            Body::Table(_) | Body::Chart(_) => {}
            Body::Heading(text) => self.line(text.get(lang), &styles.heading)?,
            Body::Paragraph(text) => self.line(text.get(lang), &styles.paragraph)?,
            Body::Facts(facts) => self.facts(facts)?,
            Body::Lines(lines) => {
                for line in lines {
                    self.line(&format!("• {}", line.get(lang)), &styles.paragraph)?;
                }
            }
            Body::Tree(lines) => {
                for (depth, line) in lines {
                    self.line(line.get(lang), &styles.paragraph.indented(*depth))?;
                }
            }
        }
        Ok(())
    }

    /// The way to the sheet of a table or a chart.
    fn link(&mut self, shown: &str, name: &str) -> Result<(), XlsxError> {
        let sheet = text!("lembar “{name}”", "sheet “{name}”", name);
        let said = text!("{shown}: {sheet}", "{shown}: {sheet}", shown, sheet);
        let target = format!("internal:'{}'!A1", name.replace('\'', "''"));
        let url = Url::new(target).set_text(said.get(self.lang));
        self.sheet
            .write_url_with_format(self.row, 0, url, &self.styles.link)?;
        self.row += 1;
        Ok(())
    }

    /// Who signs, under the day, with room for the pen; who acknowledges it stands
    /// on the left.
    fn signatures(&mut self, cover: &Cover) -> Result<(), XlsxError> {
        let signatures = signatures(cover, self.lang);
        let start = self.row + 2;
        let columns = [(0, NAMES), (1, VALUES)];
        let columns = &columns[columns.len() - signatures.len()..];
        for (signature, (column, width)) in signatures.iter().zip(columns) {
            let Signature { above, name, below } = signature;
            let above = (start..).zip(above);
            let under = (start + 1 + PEN..).zip(std::iter::once(name).chain(below));
            for (row, line) in above.chain(under) {
                let place = (row, *column, *column);
                spread(self.sheet, place, line, *width, &self.styles.centered)?;
                self.row = self.row.max(row + 1);
            }
        }
        Ok(())
    }
}
