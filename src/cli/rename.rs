//! `ksd rename`: another id for a record, wherever it stands; another name for a
//! partner.

use clap::Args;
use strum::VariantArray;

use super::called;
use super::change::Writing;
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::named::renamed;
use super::office;
use crate::edit::{Change, Operation, Plan, RecordText, Store};
use crate::model::{Kind, Names, key};
use crate::questions::is_sound;
use crate::registry::Registry;
use crate::schema::FileKind;
use crate::text;
use crate::text::{Text, counted};

#[derive(Args)]
#[command(name = "rename", about = say(
    "Mengganti id rekaman beserta semua yang merujuknya; atau nama mitra",
    "Gives a record another id, with all that refers to it; or a partner another name",
), long_about = say(
    "Mengganti id suatu rekaman: nama berkasnya, dan id itu di mana pun dirujuk; begitu juga id \
     perangkat daerah di `ksd.toml`. Bila yang disebut mitra \
     dan NILAI BARU bukan id melainkan nama, namanya yang diganti, juga di mana pun nama itu tertulis; \
     nama lama tetap dapat dicari melalui `nama_lain`.",
    "Gives a record another id: the name of its file, and the id wherever it is referred to; an office \
     of `ksd.toml` likewise. For a \
     partner, where NEW is no id but a name, the name is changed, also wherever it is written; the old \
     name can still be found by `nama_lain`.",
), after_help = say(
    "Contoh:\n  ksd rename 2023-pks-smpah 2023-pks-sampah\n  ksd rename pt-lama \"PT Nama Baru\" --dry-run",
    "Examples:\n  ksd rename 2023-pks-smpah 2023-pks-sampah\n  ksd rename pt-lama \"PT New Name\" --dry-run",
))]
pub(super) struct Rename {
    #[arg(
        value_name = say("LAMA", "OLD"),
        help = say(
            "Id, nomor, judul, atau nama rekaman; atau id perangkat daerah",
            "Id, number, title or name of the record; or the id of an office",
        ),
    )]
    old: String,
    #[arg(
        value_name = say("BARU", "NEW"),
        help = say("Id baru; bagi mitra juga nama baru", "The new id; of a partner also a new name"),
    )]
    new: String,
    #[command(flatten)]
    writing: Writing,
}

impl Rename {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let new = self.new.trim();
        let missing = || called::no_record(&registry, &self.old);
        let found = called::whole_record(&registry, &self.old)?;
        let office = registry.office_named(&self.old).filter(|_| found.is_none());
        if let Some(office) = office {
            let (changes, said) = office::id_changes(&registry, office, new)?;
            let plan = Plan {
                command: format!("rename {office} {new}"),
                changes,
            };
            return self.writing.carry_out(context, &registry, &plan, said);
        }
        let (kind, old) = found.ok_or_else(missing)?;
        let (changes, said) = match is_sound(new) {
            true => id_changes(&registry, kind, old, new)?,
            false if kind == Kind::Mitra && is_name(new) => name_changes(&registry, old, new)?,
            false => return Err(no_id(new).into()),
        };
        let plan = Plan {
            command: format!("rename {old} {new}"),
            changes,
        };
        self.writing.carry_out(context, &registry, &plan, said)
    }
}

/// Whether a text may be a partner's name: it is no path.
fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.contains(['/', '\\']) && !text.contains("..")
}

pub(super) fn no_id(new: &str) -> Problem {
    Problem(text!(
        "\"{new}\" tidak dapat menjadi id; pakai huruf kecil, angka, dan tanda hubung",
        "\"{new}\" can be no id; use small letters, digits and hyphens",
        new
    ))
}

/// The one file of a record.
///
/// # Errors
/// If several files have that id.
pub(super) fn only_file(registry: &Registry, kind: Kind, id: &str) -> Result<String, Problem> {
    match registry.files_of(kind, id)[..] {
        [file] => Ok(file.to_owned()),
        [] => Err(called::no_record(registry, id)),
        ref several => Err(Problem(text!(
            "id `{id}` dipakai beberapa berkas; sebutkan berkasnya: {files}",
            "several files have the id `{id}`; name the file: {files}",
            id,
            files = several.join(", ")
        ))),
    }
}

type Planned = (Vec<Change>, Vec<Text>);

fn id_changes(registry: &Registry, kind: Kind, old: &str, new: &str) -> anyhow::Result<Planned> {
    if old == new {
        return Ok((Vec::new(), Vec::new()));
    }
    if registry.has(kind, new) {
        return Err(Problem(text!(
            "id `{new}` sudah dipakai {kind} lain; pilih yang lain, atau hapus salah satunya dengan `ksd \
             remove`",
            "the id `{new}` is taken by another {kind}; choose another, or take one away with `ksd \
             remove`",
            new,
            kind
        ))
        .into());
    }
    let file = only_file(registry, kind, old)?;
    let text = Store::at(registry.root().as_path()).read(&file)?;
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let moved = format!("{folder}/{new}.toml");
    let references = renamed(registry, old, |record| {
        record.rename(Names::Record(kind), old, new)
    })?;
    let count: usize = references.iter().map(|naming| naming.keys.len()).sum();
    let mut changes: Vec<Change> = references.into_iter().map(|naming| naming.change).collect();
    // A record that names itself is moved as it is to be.
    let own = changes.iter().position(|change| change.file == file);
    let own = own.map(|at| changes.remove(at));
    let after = own.map_or_else(|| text.clone(), |own| own.after);
    changes.push(Change {
        file,
        before: text,
        after: None,
    });
    changes.push(Change {
        file: moved.clone(),
        before: None,
        after,
    });
    let also = match count {
        0 => Text::EMPTY,
        count => text!(
            ", juga di {references}",
            ", also in {references}",
            references = counted(count, "rujukan", "reference", "references")
        ),
    };
    let said = text!(
        "`{old}` menjadi `{new}`{also}",
        "`{old}` becomes `{new}`{also}",
        old,
        new,
        also
    );
    let others = Kind::VARIANTS.iter().copied();
    let others: Vec<Text> = others
        .filter(|&other| other != kind && registry.has(other, new))
        .map(|other| text!("{other}", "{other}", other))
        .collect();
    let clash = (!others.is_empty()).then(|| {
        text!(
            "`{new}` juga id {others}; di mana keduanya dapat dimaksud, sebutkan berkasnya: `{moved}`",
            "`{new}` is the id of a {others} too; where both can be meant, name the file: `{moved}`",
            new,
            others = Text::listed(&others),
            moved
        )
    });
    Ok((changes, [Some(said), clash].into_iter().flatten().collect()))
}

fn name_changes(registry: &Registry, id: &str, new: &str) -> anyhow::Result<Planned> {
    let partner = registry.mitra.get(id).ok_or_else(|| {
        Problem(text!(
            "`{id}` belum terbaca seluruhnya; perbaiki dahulu menurut `ksd check {id}`",
            "`{id}` cannot be read whole; mend it first as `ksd check {id}` says",
            id
        ))
    })?;
    let old = partner.nama.trim();
    if old == new {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut changes: Vec<Change> = renamed(registry, old, |record| record.reword(old, new))?
        .into_iter()
        .map(|naming| naming.change)
        .filter(|change| change.file != partner.file)
        .collect();
    let others = changes.len();
    let before = Store::at(registry.root().as_path()).read(&partner.file)?;
    let kind = FileKind::of(Some(Kind::Mitra)).ok_or_else(|| called::no_record(registry, id))?;
    let mut record =
        RecordText::read(kind, before.as_deref().unwrap_or_default()).map_err(|fault| {
            let before = before.as_deref().unwrap_or_default();
            super::change::no_toml(&partner.file, before, fault.span())
        })?;
    let mut operations = vec![Operation::Set {
        key: key!(Mitra: nama).to_owned(),
        said: new.to_owned(),
    }];
    if !old.is_empty() && !partner.nama_lain.iter().any(|other| other == old) {
        operations.push(Operation::Append {
            key: key!(Mitra: nama_lain).to_owned(),
            said: old.to_owned(),
        });
    }
    super::operations::apply(&mut record, kind, &operations)?;
    changes.insert(
        0,
        Change {
            file: partner.file.clone(),
            before,
            after: Some(record.written()),
        },
    );
    let also = match others {
        0 => Text::EMPTY,
        others => text!(
            ", juga di {files}",
            ", also in {files}",
            files = counted(others, "berkas lain", "other file", "other files")
        ),
    };
    let said = text!(
        "\"{old}\" menjadi \"{new}\"{also}; nama lama tetap di `nama_lain`",
        "\"{old}\" becomes \"{new}\"{also}; the old name stays in `nama_lain`",
        old,
        new,
        also
    );
    Ok((changes, vec![said]))
}
