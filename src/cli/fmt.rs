//! `ksd fmt`: the canonical layout of all records.

use clap::Args;

use super::answer::Talk;
use super::change::{no_toml, shown};
use super::context::{Answer, Context, Exit};
use super::language::say;
use crate::edit::{Change, Plan, Store, formatted};
use crate::registry::Registry;
use crate::schema::FILE_KINDS;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "fmt", about = say(
    "Merapikan berkas: urutan kunci, jarak, baris kosong; isi dan komentar tetap",
    "Lays the files out: order of keys, spaces, blank lines; contents and comments stay",
))]
pub(super) struct Fmt {
    #[arg(
        long,
        help = say(
            "Jangan tulis apa-apa; kode keluar 1 bila ada yang belum rapi",
            "Write nothing; exit code 1 if something is not laid out",
        ),
    )]
    check: bool,
}

impl Fmt {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let store = Store::at(registry.root().as_path());
        let mut changes = Vec::new();
        let mut talk = Vec::new();
        for (file, name) in files(&registry) {
            let Some(kind) = FILE_KINDS.iter().find(|kind| kind.name == name) else {
                continue;
            };
            let Some(before) = store.read(&file)? else {
                continue;
            };
            match formatted(kind, &before) {
                Ok(after) => changes.push(Change {
                    file,
                    before: Some(before),
                    after: Some(after),
                }),
                Err(fault) => {
                    talk.push(Talk::Warning(no_toml(&file, &before, fault.span()).0));
                }
            }
        }
        let plan = Plan {
            command: "fmt".to_owned(),
            changes,
        };
        let count = plan.telling().count();
        if plan.is_empty() {
            talk.push(Talk::Note(Text::fixed(
                "semua berkas sudah rapi",
                "all files are laid out",
            )));
            return Ok(context.answer(String::new(), talk, Exit::Done));
        }
        if self.check {
            talk.push(Talk::Note(text!(
                "{count} berkas belum rapi; rapikan dengan `ksd fmt`",
                "files that are not laid out: {count}; lay them out with `ksd fmt`",
                count
            )));
            let data = shown(&plan, context.look().color);
            return Ok(context.answer(data, talk, Exit::Found));
        }
        store.write(&plan)?;
        talk.push(Talk::Note(text!(
            "{count} berkas dirapikan; simpan dengan `ksd save`, atau urungkan dengan `ksd undo`",
            "files laid out: {count}; save them with `ksd save`, or take them back with `ksd undo`",
            count
        )));
        let names: Vec<String> = plan
            .telling()
            .map(|change| format!("{}\n", change.file))
            .collect();
        Ok(context.answer(names.concat(), talk, Exit::Done))
    }
}

/// The files of a register that could be listed, each with its kind's name.
pub(super) fn files(registry: &Registry) -> Vec<(String, &'static str)> {
    let mut files = vec![("ksd.toml".to_owned(), "ksd")];
    for kind in <crate::model::Kind as strum::VariantArray>::VARIANTS {
        let of_kind = registry.files_of_kind(*kind);
        files.extend(
            of_kind
                .into_iter()
                .map(|file| (file.to_owned(), kind.word())),
        );
    }
    files
}
