//! From findings and tables to text: a file for each format, a row in a table
//! here to put it to work.

mod chart;
mod concise;
mod csv;
mod document;
mod docx;
mod fold;
mod full;
mod github;
mod gitlab;
mod html;
mod ics;
mod json;
mod junit;
mod markdown;
mod page;
mod paint;
mod parts;
mod sarif;
mod screen;
mod svg;
mod table;
mod told;
mod xlsx;

pub use crate::output::Progress;
pub use document::write as document;
pub use json::write_data as data;
pub use markdown::write_document as markdown;
pub use page::page;
pub use screen::write as screen;
pub use xlsx::write_returned as returned;

use strum::VariantArray;

use crate::finding::CheckReport;
use crate::output::{Calendar, Document, Naskah, Table, Wanted};
use crate::text::Lang;

/// A line of talk within the width of a terminal, where it is longer; an id in it
/// stays in one piece.
pub fn folded(line: &str, width: u16) -> String {
    let options = fold::options(usize::from(width)).subsequent_indent("  ");
    line.split('\n')
        .map(
            |line| match textwrap::core::display_width(line) > usize::from(width) {
                true => textwrap::fill(line, options.clone()),
                false => line.to_owned(),
            },
        )
        .collect::<Vec<_>>()
        .join("\n")
}

/// How a text is to look.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// In which language.
    pub lang: Lang,
    /// Whether with colour.
    pub color: bool,
    /// Within how many columns; none where nothing may be cut or folded.
    pub width: Option<u16>,
    /// Where a long file tells how far it is; none: nobody watches.
    pub progress: Option<&'static Progress>,
    /// On what it is printed.
    pub paper: Paper,
}

/// On what a file is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray)]
pub enum Paper {
    /// 21 by 29.7 cm.
    #[default]
    A4,
    /// 21.5 by 33 cm: what Indonesian offices call F4, or folio.
    F4,
}

impl Paper {
    /// What `--paper` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::F4 => "f4",
        }
    }

    /// Its short and its long side, in millimetres.
    fn sides(self) -> (u32, u32) {
        match self {
            Paper::A4 => (210, 297),
            Paper::F4 => (215, 330),
        }
    }
}

/// A format for findings.
pub struct FindingFormat {
    /// What `--format` calls it.
    pub name: &'static str,
    /// Writes it.
    pub write: fn(&CheckReport<'_>, Look) -> String,
}

/// The formats for findings; the first is the default.
pub static FINDING_FORMATS: &[FindingFormat] = &[
    FindingFormat {
        name: "full",
        write: full::write,
    },
    FindingFormat {
        name: "concise",
        write: concise::write,
    },
    FindingFormat {
        name: "json",
        write: json::write_findings,
    },
    FindingFormat {
        name: "sarif",
        write: sarif::write,
    },
    FindingFormat {
        name: "github",
        write: github::write,
    },
    FindingFormat {
        name: "gitlab",
        write: gitlab::write,
    },
    FindingFormat {
        name: "junit",
        write: junit::write,
    },
];

/// How a format writes.
pub enum Write<T> {
    /// As text, which people may read in a terminal.
    Text(fn(&T, Look) -> String),
    /// As a file that another program opens.
    File(fn(&T, Look) -> anyhow::Result<Vec<u8>>),
}

/// A format for tables.
pub struct TableFormat {
    /// What `--format` calls it.
    pub name: &'static str,
    /// The endings of files in it.
    pub endings: &'static [&'static str],
    /// Whether people read it: then it has its notes and, as a text, the brief
    /// columns only.
    pub for_people: bool,
    /// Writes it.
    pub write: Write<Table>,
}

impl TableFormat {
    /// Which columns it writes where these are asked for; none: all of them. A
    /// page has room for little, a file to work with for all.
    pub fn wanted(&self, asked: &[String]) -> Option<Wanted> {
        let brief = asked.is_empty();
        let for_page = self.for_people && matches!(self.write, Write::Text(_));
        (!brief || for_page).then(|| Wanted {
            brief,
            ids: asked.to_vec(),
        })
    }
}

/// The formats for tables; the first is the default.
pub static TABLE_FORMATS: &[TableFormat] = &[
    TableFormat {
        name: "table",
        endings: &["txt"],
        for_people: true,
        write: Write::Text(table::write),
    },
    TableFormat {
        name: "markdown",
        endings: &["md"],
        for_people: true,
        write: Write::Text(markdown::write),
    },
    TableFormat {
        name: "csv",
        endings: &["csv"],
        for_people: false,
        write: Write::Text(csv::write),
    },
    TableFormat {
        name: "html",
        endings: &["html", "htm"],
        for_people: true,
        write: Write::Text(html::write_table),
    },
    TableFormat {
        name: "json",
        endings: &["json"],
        for_people: false,
        write: Write::Text(json::write_table),
    },
    TableFormat {
        name: "xlsx",
        endings: &["xlsx"],
        for_people: true,
        write: Write::File(xlsx::write_table),
    },
];

/// A format for documents.
pub struct DocumentFormat {
    /// What `--format` calls it.
    pub name: &'static str,
    /// The endings of files in it.
    pub endings: &'static [&'static str],
    /// Writes it.
    pub write: Write<Document>,
}

/// The formats for documents, as they are handed in.
pub static DOCUMENT_FORMATS: &[DocumentFormat] = &[
    DocumentFormat {
        name: "markdown",
        endings: &["md"],
        write: Write::Text(markdown::write_document),
    },
    DocumentFormat {
        name: "html",
        endings: &["html", "htm"],
        write: Write::Text(html::write_document),
    },
    DocumentFormat {
        name: "csv",
        endings: &["csv"],
        write: Write::Text(csv::write_document),
    },
    DocumentFormat {
        name: "docx",
        endings: &["docx"],
        write: Write::File(docx::write_document),
    },
    DocumentFormat {
        name: "xlsx",
        endings: &["xlsx"],
        write: Write::File(xlsx::write_document),
    },
];

/// A format for papers in the making.
pub struct NaskahFormat {
    /// What `--format` calls it.
    pub name: &'static str,
    /// The endings of files in it.
    pub endings: &'static [&'static str],
    /// Writes it.
    pub write: Write<Naskah>,
}

/// The formats for papers in the making.
pub static NASKAH_FORMATS: &[NaskahFormat] = &[
    NaskahFormat {
        name: "markdown",
        endings: &["md"],
        write: Write::Text(markdown::write_naskah),
    },
    NaskahFormat {
        name: "html",
        endings: &["html", "htm"],
        write: Write::Text(html::write_naskah),
    },
    NaskahFormat {
        name: "docx",
        endings: &["docx"],
        write: Write::File(docx::write_naskah),
    },
];

/// A format for calendars.
pub struct CalendarFormat {
    /// What `--format` calls it.
    pub name: &'static str,
    /// The endings of files in it.
    pub endings: &'static [&'static str],
    /// Writes it.
    pub write: fn(&Calendar, Look) -> String,
}

/// The formats for calendars.
pub static CALENDAR_FORMATS: &[CalendarFormat] = &[CalendarFormat {
    name: "ics",
    endings: &["ics"],
    write: ics::write,
}];
