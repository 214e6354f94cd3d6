//! Which format is asked for: by its name, or by the ending of the file.

use std::path::Path;

use super::written::STDOUT;
use crate::export;
use crate::problem::Problem;
use crate::render::{
    CALENDAR_FORMATS, CalendarFormat, DOCUMENT_FORMATS, DocumentFormat, NASKAH_FORMATS,
    NaskahFormat, TABLE_FORMATS, TableFormat,
};
use crate::text;
use crate::text::{Text, alternatives};

/// A format to choose: what it is called, which endings tell it, and itself.
pub(super) struct Choice<F> {
    name: &'static str,
    endings: &'static [&'static str],
    format: F,
}

impl<F> Choice<F> {
    /// What it is called.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The same choice of something that is made from the format.
    pub fn map<G>(self, make: impl FnOnce(F) -> G) -> Choice<G> {
        Choice {
            name: self.name,
            endings: self.endings,
            format: make(self.format),
        }
    }
}

/// The formats for tables.
pub(super) fn tables() -> impl Iterator<Item = Choice<&'static TableFormat>> {
    TABLE_FORMATS.iter().map(|format| Choice {
        name: format.name,
        endings: format.endings,
        format,
    })
}

/// The formats for calendars.
pub(super) fn calendars() -> impl Iterator<Item = Choice<&'static CalendarFormat>> {
    CALENDAR_FORMATS.iter().map(|format| Choice {
        name: format.name,
        endings: format.endings,
        format,
    })
}

/// The formats for documents.
pub(super) fn documents() -> impl Iterator<Item = Choice<&'static DocumentFormat>> {
    DOCUMENT_FORMATS.iter().map(|format| Choice {
        name: format.name,
        endings: format.endings,
        format,
    })
}

/// The formats for papers in the making.
pub(super) fn naskah() -> impl Iterator<Item = Choice<&'static NaskahFormat>> {
    NASKAH_FORMATS.iter().map(|format| Choice {
        name: format.name,
        endings: format.endings,
        format,
    })
}

/// How one thing is told.
#[derive(Clone, Copy)]
pub(super) enum Page {
    /// As a text in a terminal.
    Text,
    /// As Markdown.
    Markdown,
    /// As JSON.
    Json,
}

/// The formats for one thing that is told: their names, and their endings.
pub(super) const PAGES: [(&str, &[&str], Page); 3] = [
    ("text", &["txt"], Page::Text),
    ("markdown", &["md"], Page::Markdown),
    ("json", &["json"], Page::Json),
];

/// The formats for one thing that is told.
pub(super) fn pages() -> impl Iterator<Item = Choice<Page>> {
    PAGES.iter().map(|&(name, endings, format)| Choice {
        name,
        endings,
        format,
    })
}

/// The formats for the whole register.
pub(super) fn exports() -> impl Iterator<Item = Choice<export::Format>> {
    export::formats().map(|(name, endings, format)| Choice {
        name,
        endings,
        format,
    })
}

/// How one record is told.
#[derive(Clone, Copy)]
pub(super) enum Sheet {
    /// As a text in a terminal.
    Text,
    /// As a document that is handed on.
    Document(&'static DocumentFormat),
    /// As JSON.
    Json,
}

/// The formats for one record.
pub(super) fn sheets() -> impl Iterator<Item = Choice<Sheet>> {
    let page = |name, endings, format| Choice {
        name,
        endings,
        format,
    };
    let text = page("text", &["txt"], Sheet::Text);
    let json = page("json", &["json"], Sheet::Json);
    let documents = documents().map(|choice| choice.map(Sheet::Document));
    [text].into_iter().chain(documents).chain([json])
}

/// The format of that name, else the one that the file's ending tells, else the
/// first.
///
/// # Errors
/// If the ending tells none of them.
pub(super) fn choose<F>(
    choices: impl Iterator<Item = Choice<F>>,
    name: Option<&str>,
    path: Option<&Path>,
) -> anyhow::Result<F> {
    let mut choices: Vec<Choice<F>> = choices.collect();
    let place = match (name, path) {
        (Some(name), _) => choices.iter().position(|choice| choice.name == name),
        (None, None) => Some(0),
        (None, Some(path)) => {
            let ending = ending(path);
            let tells = |choice: &Choice<F>| choice.endings.contains(&ending.as_str());
            choices.iter().position(tells)
        }
    };
    match place.filter(|&place| place < choices.len()) {
        Some(place) => Ok(choices.swap_remove(place).format),
        None => {
            let endings: Vec<&str> = choices
                .iter()
                .flat_map(|choice| choice.endings)
                .copied()
                .collect();
            Err(unknown_ending(path.unwrap_or(Path::new("")), &endings).into())
        }
    }
}

/// The ending of a file's name, in small letters; nothing if it has none.
fn ending(path: &Path) -> String {
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    ending.unwrap_or_default().to_lowercase()
}

/// That the ending of a file tells none of the formats that there are.
fn unknown_ending(path: &Path, endings: &[&str]) -> Problem {
    /// What people ask for, and what of ours the same programs open.
    const NEARLY: [(&str, &str); 4] = [
        ("doc", "docx"),
        ("odt", "docx"),
        ("xls", "xlsx"),
        ("ods", "xlsx"),
    ];
    let shown = path.display().to_string();
    if path == Path::new(STDOUT) {
        return Problem(Text::fixed(
            "`-o -` menulis ke keluaran baku; sebutkan bentuknya dengan `--format`",
            "`-o -` writes to standard output; name its format with `--format`",
        ));
    }
    let ending = ending(path);
    if ending == "pdf" {
        return Problem(match endings.contains(&"docx") {
            true => text!(
                "ksd tidak menulis PDF ({path}); tulis ke `.docx`, lalu simpan sebagai PDF dari Word, \
                 atau ke `.html`, lalu cetak ke PDF dari peramban",
                "ksd writes no PDF ({path}); write to `.docx` and save it as PDF from Word, or to \
                 `.html` and print it to PDF from the browser",
                path = shown
            ),
            false => text!(
                "ksd tidak menulis PDF ({path}); tulis ke `.html`, lalu cetak ke PDF dari peramban",
                "ksd writes no PDF ({path}); write to `.html` and print it to PDF from the browser",
                path = shown
            ),
        });
    }
    let ours = NEARLY.iter().find(|(theirs, _)| *theirs == ending);
    if let Some((_, ours)) = ours.filter(|(_, ours)| endings.contains(ours)) {
        return Problem(text!(
            "ksd tidak menulis `.{ending}` ({path}); pakai `.{ours}`, yang dibuka program yang sama",
            "ksd writes no `.{ending}` ({path}); use `.{ours}`, which the same programs open",
            ending,
            path = shown,
            ours = *ours
        ));
    }
    let endings: Vec<String> = endings
        .iter()
        .map(|ending| format!("`.{ending}`"))
        .collect();
    Problem(text!(
        "akhiran {path} tidak menunjukkan bentuk keluaran; pakai {endings}, atau sebutkan \
         `--format`",
        "the ending of {path} does not tell a format; use {endings}, or say `--format`",
        path = shown,
        endings = alternatives(&endings)
    ))
}
