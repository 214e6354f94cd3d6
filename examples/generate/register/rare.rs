//! What is rare in a register: documents, entries, partners and papers that show
//! the keys and words that the tables and the dice of the other files never write.
//!
//! They stand in `rare.txt`, each after a line `==> ` with its place. A new key that no other file of the generator can write
//! goes there: nothing else changes by it.

use std::collections::BTreeMap;

use super::toml::FICTIONAL;

/// Adds them to the files of the sample.
pub fn add(files: &mut BTreeMap<String, String>) {
    let pieces = include_str!("rare.txt").replace("\r\n", "\n");
    for piece in pieces.split("==> ").skip(1) {
        let Some((path, text)) = piece.split_once('\n') else {
            continue;
        };
        let text = text.trim();
        let first = match path.ends_with(".svg") {
            true => format!("<!-- {} -->\n", FICTIONAL.trim_matches(['#', ' ', '\n'])),
            false => FICTIONAL.to_owned(),
        };
        let text = super::laid_out(path, format!("{first}{text}\n"));
        let before = files.insert(path.to_owned(), text);
        debug_assert!(before.is_none(), "{path} is written twice");
    }
}
