//! `ksd undo`: takes the last command that wrote back.

use clap::Args;

use super::answer::Talk;
use super::context::{Answer, Context, Exit};
use super::language::say;
use crate::edit::Store;
use crate::schema::below;
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
                let lines = match files[..] {
                    [file] => format!("{}: {file}", step.command),
                    ref several => format!("{}:\n  {}", step.command, several.join("\n  ")),
                };
                for line in lines.lines() {
                    data.push_str(&crate::text::printable(line));
                    data.push('\n');
                }
            }
            let talk = data.is_empty().then_some(Talk::Note(Text::fixed(
                "tidak ada perintah yang dapat diurungkan",
                "there is no command that can be taken back",
            )));
            return Ok(context.answer(data, talk.into_iter().collect(), Exit::Done));
        }
        let step = store.undo()?;
        let command = step.command.as_str();
        let files: Vec<&str> = step.files().collect();
        let said = match files[..] {
            [file] => text!(
                "`{command}` diurungkan: {file}",
                "`{command}` is taken back: {file}",
                command,
                file
            ),
            ref several => {
                let said = text!(
                    "`{command}` diurungkan:",
                    "`{command}` is taken back:",
                    command
                );
                let lines = several.iter().map(|file| format!("  {file}"));
                below(said, &lines.collect::<Vec<_>>())
            }
        };
        let talk = Talk::Note(said);
        Ok(context.answer(String::new(), vec![talk], Exit::Done))
    }
}
