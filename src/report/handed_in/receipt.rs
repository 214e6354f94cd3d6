//! The receipt of a report: by what it can be made again, and proved.

use super::Asked;
use crate::law;
use crate::output::Document;
use crate::text;
use crate::text::Text;

/// Leaves in a report how it was made: in the properties of its file, and in its
/// last line. `command` is the command line that makes it again.
pub fn leave_receipt(document: &mut Document, asked: &Asked<'_>, command: &str) {
    let version = env!("CARGO_PKG_VERSION");
    let tables = law::digest();
    document.source.push(text!(
        "Resi: ksd {version}, tabel hukum {tables}; disusun dengan: {command}",
        "Receipt: ksd {version}, law tables {tables}; made with: {command}",
        version,
        tables,
        command
    ));
    let skipped = asked.registry.skipped_below();
    let skipped = match skipped.is_empty() {
        true => Text::fixed("tidak ada", "nothing"),
        false => Text::of(&skipped.join(", ")),
    };
    let commit = asked
        .commit
        .map_or(Text::fixed("tidak diketahui", "not known"), |commit| {
            commit.text()
        });
    document.receipt = vec![
        ("ksd-versi", Text::of(version)),
        ("ksd-commit", commit),
        ("ksd-keadaan-per", Text::of(&asked.as_of.to_string())),
        ("ksd-perintah", Text::of(command)),
        ("ksd-tabel-hukum", Text::of(&tables)),
        ("ksd-dilewati", skipped),
    ];
}
