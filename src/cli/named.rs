//! Everything in the register that names a record or an office.

use super::change::no_toml;
use super::fmt::files;
use crate::edit::{Change, RecordText, Store};
use crate::model::Names;
use crate::registry::Registry;
use crate::schema::FileKind;

/// A file that names something, and the keys at which it does.
pub(super) struct Naming {
    /// The change, if it names it otherwise.
    pub change: Change,
    /// The keys.
    pub keys: Vec<String>,
}

/// The files whose text is changed at some keys by `rename`; only those that have the
/// words at all are read as TOML.
///
/// # Errors
/// If one of these cannot be read, so that it is not known what it names.
pub(super) fn renamed(
    registry: &Registry,
    words: &str,
    rename: impl Fn(&mut RecordText) -> Vec<String>,
) -> anyhow::Result<Vec<Naming>> {
    let store = Store::at(registry.root().as_path());
    let mut found = Vec::new();
    for (file, kind) in files(registry) {
        let text = store.read(&file)?.filter(|text| text.contains(words));
        let (Some(before), Some(kind)) = (text, FileKind::named(kind)) else {
            continue;
        };
        let mut record = RecordText::read(kind, &before)
            .map_err(|fault| no_toml(&file, &before, fault.span()))?;
        let keys = rename(&mut record);
        if !keys.is_empty() {
            let after = Some(record.written());
            let before = Some(before);
            found.push(Naming {
                change: Change {
                    file,
                    before,
                    after,
                },
                keys,
            });
        }
    }
    Ok(found)
}

/// The files that name something by its id.
///
/// # Errors
/// As [`renamed`].
pub(super) fn naming(registry: &Registry, what: Names, id: &str) -> anyhow::Result<Vec<Naming>> {
    renamed(registry, id, |record| record.naming(what, id))
}
