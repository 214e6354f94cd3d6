//! Where a key belongs that stands in the wrong table.

use super::fault::Said;
use super::rules;
use crate::meant::did_you_mean;
use crate::model::Kind;
use crate::schema::{FileKind, Form, Key, header};
use crate::text;
use crate::text::{Text, alternatives};

/// What stands in more tables than this has no place of its own.
const MOST: usize = 3;

/// What to say of a key that its table does not know and others do, by the model.
pub(super) fn elsewhere(kind: Option<Kind>, path: &str) -> Option<Said> {
    let (table, word) = path.rsplit_once('.').unwrap_or(("", path));
    let table: String = table
        .split('[')
        .map(|part| part.split_once(']').map_or(part, |(_, after)| after))
        .collect();
    let keys = FileKind::of(kind)?.keys();
    let homes: Vec<&Key> = keys
        .iter()
        .filter(|key| key.word() == word && key.table() != table)
        .collect();
    // A slip of the pen is likelier than a line in one of many tables.
    let near = did_you_mean(
        word,
        keys.iter()
            .filter(|key| key.table() == table)
            .map(Key::word),
    );
    if homes.is_empty() || (homes.len() > MOST && near.is_some()) {
        return None;
    }
    if homes.len() > MOST {
        let tables: Vec<String> = homes[..MOST]
            .iter()
            .map(|key| format!("`{}`", header(kind, key.table())))
            .collect();
        return Some(Said {
            rule: &rules::UNKNOWN_KEY,
            message: text!("kunci `{path}` tidak dikenal", "unknown key `{path}`", path),
            help: Some(text!(
                "`{word}` ada di {count} tabel: pindahkan ke bawah tabel yang dimaksud, misalnya {tables}",
                "`{word}` stands in {count} tables: move it below the one meant, for example {tables}",
                word,
                count = homes.len(),
                tables = alternatives(&tables)
            )),
        });
    }
    let is_table = homes.iter().all(|key| key.form == Form::Table);
    let top = homes.iter().any(|key| key.table().is_empty());
    let whole = match kind {
        Some(_) => Text::fixed("pokok rekaman", "the record itself"),
        None => Text::fixed("bagian atas berkas", "the top of the file"),
    };
    let message = match (top, table.is_empty()) {
        (true, _) => text!(
            "kunci `{word}` termasuk {whole}, bukan `{here}`",
            "the key `{word}` belongs to {whole}, not to `{here}`",
            word,
            whole,
            here = header(kind, &table)
        ),
        (false, true) => text!(
            "kunci `{word}` tidak termasuk {whole}, melainkan {tables}",
            "the key `{word}` does not belong to {whole} but to {tables}",
            word,
            whole,
            tables = tables(kind, &homes)
        ),
        (false, false) => text!(
            "kunci `{word}` tidak termasuk `{here}`, melainkan {tables}",
            "the key `{word}` does not belong to `{here}` but to {tables}",
            word,
            here = header(kind, &table),
            tables = tables(kind, &homes)
        ),
    };
    let help = match (is_table, top) {
        (true, _) => {
            let headers: Vec<String> = homes
                .iter()
                .map(|key| format!("`{}`", header(kind, &key.path)))
                .collect();
            let inside = homes.iter().find_map(|key| {
                FileKind::of(kind)?
                    .key(key.table())
                    .filter(|above| above.is_list)
            });
            match inside {
                Some(list) => text!(
                    "tulis judulnya {headers}; yang di dalam `[[{list}]]` ditulis di bawah `[[{list}]]`-nya",
                    "write its header {headers}; that inside `[[{list}]]` stands below its `[[{list}]]`",
                    headers = alternatives(&headers),
                    list = list.path.as_str()
                ),
                None => text!(
                    "tulis judulnya {headers}",
                    "write its header {headers}",
                    headers = alternatives(&headers)
                ),
            }
        }
        (false, true) => Text::fixed(
            "pindahkan baris itu ke atas tabel pertama (`[…]`)",
            "move the line above the first table (`[…]`)",
        ),
        (false, false) => text!(
            "pindahkan baris itu ke bawah {tables}",
            "move the line below {tables}",
            tables = tables(kind, &homes)
        ),
    };
    Some(Said {
        rule: &rules::UNKNOWN_KEY,
        message,
        help: Some(help),
    })
}

/// The tables that the keys stand in.
fn tables(kind: Option<Kind>, homes: &[&Key]) -> Text {
    let tables: Vec<String> = homes
        .iter()
        .map(|key| format!("`{}`", header(kind, key.table())))
        .collect();
    alternatives(&tables)
}
