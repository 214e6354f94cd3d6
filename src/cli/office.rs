//! Another id for an office of `ksd.toml`, wherever it stands.

use super::change::no_toml;
use super::context::Problem;
use super::named::renamed;
use super::rename::no_id;
use crate::edit::{Change, Operation, RecordText, Store};
use crate::model::{Names, key};
use crate::questions::is_sound;
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::{Text, counted};

const SETTINGS: &str = "ksd.toml";

/// The changes that give an office another id: in `ksd.toml`, and in every record that
/// names it.
///
/// # Errors
/// If the new one can be no id or is another office's, or a file cannot be read.
pub(super) fn id_changes(
    registry: &Registry,
    old: &str,
    new: &str,
) -> anyhow::Result<(Vec<Change>, Vec<Text>)> {
    if !is_sound(new) {
        return Err(no_id(new).into());
    }
    if old == new {
        return Ok((Vec::new(), Vec::new()));
    }
    let offices = &registry.settings.perangkat_daerah;
    if offices.iter().any(|office| office.id == new) {
        return Err(Problem(text!(
            "id `{new}` sudah dipakai perangkat daerah lain di `ksd.toml`",
            "the id `{new}` is taken by another office in `ksd.toml`",
            new
        ))
        .into());
    }
    let before = Store::at(registry.root().as_path()).read(SETTINGS)?;
    let text = before.as_deref().unwrap_or_default();
    let kind = FileKind::of(None).ok_or(Problem(Text::EMPTY))?;
    let mut settings =
        RecordText::read(kind, text).map_err(|fault| no_toml(SETTINGS, text, fault.span()))?;
    settings.rename(Names::Office, old, new);
    let places = offices
        .iter()
        .enumerate()
        .filter(|(_, office)| office.id == old);
    for (at, _) in places {
        let set = Operation::Set {
            key: key!(KsdToml: perangkat_daerah[at].id),
            said: new.to_owned(),
        };
        super::operations::apply(&mut settings, kind, &[set])?;
    }
    let after = Some(settings.written());
    let mut changes: Vec<Change> = renamed(registry, old, |record| {
        record.rename(Names::Office, old, new)
    })?
    .into_iter()
    .map(|naming| naming.change)
    .filter(|change| change.file != SETTINGS)
    .collect();
    let also = match changes.len() {
        0 => Text::EMPTY,
        count => text!(
            ", juga di {files}",
            ", also in {files}",
            files = counted(count, "rekaman", "record", "records")
        ),
    };
    changes.insert(
        0,
        Change {
            file: SETTINGS.to_owned(),
            before: before.clone(),
            after,
        },
    );
    let said = text!(
        "perangkat daerah `{old}` menjadi `{new}`{also}",
        "the office `{old}` becomes `{new}`{also}",
        old,
        new,
        also
    );
    Ok((changes, vec![said]))
}
