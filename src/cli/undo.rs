//! `ksd undo`: takes the last command that wrote back.

use clap::Args;

use super::answer::Talk;
use super::context::{Answer, Context, Exit};
use super::language::say;
use crate::edit::Store;
use crate::text;
use crate::text::Text;

#[derive(Args)]
#[command(name = "undo", about = say(
    "Mengurungkan perintah terakhir yang menulis, tepat seperti semula",
    "Takes back the last command that wrote, byte for byte",
))]
pub(super) struct Undo {
    #[arg(
        long,
        help = say(
            "Daftar perintah yang dapat diurungkan, yang terakhir di atas",
            "List the commands that can be taken back, the last one first",
        ),
    )]
    list: bool,
}

impl Undo {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        let registry = context.registry()?;
        let store = Store::at(registry.root().as_path());
        if self.list {
            let mut data = String::new();
            for step in store.steps()? {
                let files: Vec<&str> = step.files().collect();
                let line = format!("{}: {}", step.command, files.join(", "));
                data.push_str(&crate::text::printable(&line));
                data.push('\n');
            }
            let talk = data.is_empty().then_some(Talk::Note(Text::fixed(
                "tidak ada perintah yang dapat diurungkan",
                "there is no command that can be taken back",
            )));
            return Ok(context.answer(data, talk.into_iter().collect(), Exit::Done));
        }
        let step = store.undo()?;
        let files: Vec<&str> = step.files().collect();
        let talk = Talk::Note(text!(
            "`{command}` diurungkan: {files}",
            "`{command}` is taken back: {files}",
            command = step.command.as_str(),
            files = files.join(", ")
        ));
        Ok(context.answer(String::new(), vec![talk], Exit::Done))
    }
}
