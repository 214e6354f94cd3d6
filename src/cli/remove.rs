//! `ksd remove`: a record that is a wrong duplicate.

use clap::Args;

use super::called;
use super::change::Writing;
use super::context::{Answer, Context, Problem};
use super::language::say;
use super::named::naming;
use super::rename::only_file;
use crate::edit::{Change, Plan, Store};
use crate::model::{Kind, Names};
use crate::registry::Registry;
use crate::schema;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "remove", about = say(
    "Menghapus rekaman yang keliru ganda; ditolak selama masih dirujuk",
    "Takes a wrong duplicate away; refused while anything refers to it",
), long_about = say(
    "Menghapus berkas satu rekaman, misalnya yang tercatat dua kali. Ditolak selama rekaman lain \
     merujuknya, dan yang merujuk didaftar. Naskah yang berakhir tidak dihapus melainkan dicatat dengan \
     `ksd end`, rencana yang batal dengan `ksd drop`.",
    "Takes the file of one record away, as of one that is recorded twice. Refused while other records \
     refer to it; they are listed. A document that ended is not removed but recorded with `ksd end`, a \
     plan that came to nothing with `ksd drop`.",
), after_help = say(
    "Contoh:\n  ksd remove 2023-pks-sampah-2 --dry-run\n  ksd remove kerja-sama/2023/2023-pks-sampah.toml",
    "Examples:\n  ksd remove 2023-pks-sampah-2 --dry-run\n  ksd remove kerja-sama/2023/2023-pks-sampah.toml",
))]
pub(super) struct Remove {
    #[arg(
        value_name = "ID",
        help = say("Id atau berkas rekaman", "Id or file of the record"),
    )]
    id: String,
    #[command(flatten)]
    writing: Writing,
}

impl Remove {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let missing = || called::no_record(&registry, &self.id);
        let (kind, id) = called::whole_record(&registry, &self.id)?.ok_or_else(missing)?;
        let file = match self.file(&registry, kind, id) {
            Some(file) => file,
            None => only_file(&registry, kind, id)?,
        };
        // What names the id still finds another file of it.
        let is_only = registry.files_of(kind, id).len() == 1;
        let what = Names::Record(kind);
        let named_by = match is_only {
            true => naming(&registry, what, id)?,
            false => Vec::new(),
        };
        let by_others: Vec<String> = named_by
            .iter()
            .filter(|naming| naming.change.file != file)
            .flat_map(|naming| {
                let file = &naming.change.file;
                naming.keys.iter().map(move |key| format!("{file}: {key}"))
            })
            .collect();
        if !by_others.is_empty() && !self.writing.is_forced() {
            return Err(Problem(schema::below(
                text!(
                    "`{id}` masih dirujuk {count} kali, sehingga tidak dihapus; ubah dahulu yang merujuknya:",
                    "`{id}` is still referred to {count} times and is not removed; change first what \
                     refers to it:",
                    id,
                    count = by_others.len()
                ),
                &by_others,
            ))
            .into());
        }
        let plan = Plan {
            command: format!("remove {id}"),
            changes: vec![Change {
                before: Store::at(registry.root().as_path()).read(&file)?,
                file,
                after: None,
            }],
        };
        self.writing
            .carry_out(context, &registry, &plan, Vec::<Text>::new())
    }

    /// The one of several files of an id that is named by its path.
    fn file(&self, registry: &Registry, kind: Kind, id: &str) -> Option<String> {
        let said = self.id.replace('\\', "/");
        let files = registry.files_of(kind, id);
        let mut named = files.iter().filter(|file| said.ends_with(**file));
        named.next().map(|&file| file.to_owned())
    }
}
