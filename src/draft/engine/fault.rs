//! What is wrong with a template, in a sentence.

use minijinja::{Error, ErrorKind};

use super::filters::wanted;
use crate::draft::held::Ledger;
use crate::draft::templates::Templates;
use crate::text;
use crate::text::Text;

/// What is wrong with a template, in a sentence: the file and its line, the name and
/// the nearest that there is.
pub(super) fn told(error: &Error, templates: &Templates, asked: &str, ledger: &Ledger) -> Text {
    // What lies below tells more than that an include failed.
    let mut error = error;
    while let Some(below) = std::error::Error::source(error)
        .and_then(|source| source.downcast_ref::<Error>())
        .filter(|_| matches!(error.kind(), ErrorKind::BadInclude | ErrorKind::EvalBlock))
    {
        error = below;
    }
    let file = templates.shown(error.name().unwrap_or(asked));
    let place = match error.line() {
        Some(line) => text!("{file} baris {line}", "{file} line {line}", file, line),
        None => Text::same(&file),
    };
    let theirs = error.detail().unwrap_or_default().to_owned();
    if let Some(ours) = wanted(&theirs) {
        return text!("{place}: {ours}", "{place}: {ours}", place, ours);
    }
    match (error.kind(), ledger.unknown()) {
        (ErrorKind::UndefinedError, Some(unknown)) => match unknown.nearest {
            Some(nearest) => text!(
                "{place}: tidak ada \"{name}\"; mungkin maksudnya \"{nearest}\"",
                "{place}: there is no \"{name}\"; perhaps \"{nearest}\" is meant",
                place,
                name = unknown.name,
                nearest
            ),
            None => text!(
                "{place}: tidak ada \"{name}\"; nama yang dapat dipakai tercantum dalam \
                 docs/draf.md",
                "{place}: there is no \"{name}\"; docs/draf.md lists the names to use",
                place,
                name = unknown.name
            ),
        },
        (ErrorKind::UndefinedError, None) => text!(
            "{place}: sebuah nama tidak dikenal; nama yang dapat dipakai tercantum dalam \
             docs/draf.md",
            "{place}: a name is not known; docs/draf.md lists the names to use",
            place
        ),
        (ErrorKind::OutOfFuel, _) => text!(
            "{place}: templat ini tidak kunjung selesai; periksa pengulangannya",
            "{place}: this template does not end; look at its loops",
            place
        ),
        (ErrorKind::TemplateNotFound, _) => text!(
            "{place}: templat yang disertakan tidak ada, atau terletak di luar foldernya ({theirs})",
            "{place}: a template that is included is not there, or lies outside its folder \
             ({theirs})",
            place,
            theirs
        ),
        (ErrorKind::SyntaxError, _) => text!(
            "{place}: bukan templat yang benar ({theirs})",
            "{place}: this is no template ({theirs})",
            place,
            theirs
        ),
        (ErrorKind::UnknownFilter | ErrorKind::UnknownFunction | ErrorKind::UnknownTest, _) => {
            text!(
                "{place}: filter atau fungsi tidak dikenal ({theirs}); yang ada tercantum dalam \
                 docs/draf.md",
                "{place}: a filter or function is not known ({theirs}); docs/draf.md lists them",
                place,
                theirs
            )
        }
        (kind, _) => text!(
            "{place}: templat tidak dapat diisi ({kind}: {theirs})",
            "{place}: the template cannot be filled in ({kind}: {theirs})",
            place,
            kind = kind.to_string(),
            theirs
        ),
    }
}
