//! `ksd schema`: the records as JSON Schemas, for editors.

use clap::Args;

use super::context::{Answer, Context, Exit};
use super::language::say;
use super::parsers;
use crate::schema::{FILE_KINDS, FileKind};

#[derive(Args)]
#[command(about = say(
    "Menulis JSON Schema rekaman, untuk penyunting teks",
    "Writes the JSON Schema of the records, for editors",
), long_about = say(
    "Menulis JSON Schema satu jenis berkas: kunci, nilai, dan artinya, agar penyunting teks \
     dapat melengkapi dan menjelaskannya. Tanpa JENIS, mendaftar jenis berkas dan letaknya dalam \
     register.",
    "Writes the JSON Schema of one kind of file: keys, values and what they mean, so that editors \
     can complete and explain them. Without KIND it lists the kinds of files and where the \
     register has them.",
))]
pub(super) struct Schema {
    #[arg(
        value_name = say("JENIS", "KIND"), value_parser = parsers::file_kinds(),
        help = say("Jenis berkas", "Kind of file"),
    )]
    kind: Option<String>,
}

impl Schema {
    pub fn run(&self, context: &Context) -> Answer {
        let data = match self.kind.as_deref().and_then(FileKind::named) {
            Some(kind) => kind.schema(context.lang),
            None => kinds(),
        };
        context.answer(data, Vec::new(), Exit::Done)
    }
}

/// A line for each kind of file.
fn kinds() -> String {
    FILE_KINDS
        .iter()
        .map(|kind| format!("{:<12}{}\n", kind.name, kind.glob))
        .collect()
}
