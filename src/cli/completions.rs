//! `ksd completions`: what a shell needs to complete ksd's commands.

use clap::Args;
use clap_complete::{Shell, generate};

use super::context::{Answer, Context, Exit};
use super::language::say;

#[derive(Args)]
#[command(about = say(
    "Menulis pelengkapan otomatis untuk shell",
    "Writes completions for a shell",
), after_help = say(
    "Contoh:\n  ksd completions powershell | Out-String | Invoke-Expression\n  \
     ksd completions bash > ~/.local/share/bash-completion/completions/ksd",
    "Examples:\n  ksd completions powershell | Out-String | Invoke-Expression\n  \
     ksd completions bash > ~/.local/share/bash-completion/completions/ksd",
))]
pub(super) struct Completions {
    #[arg(
        value_name = "SHELL", value_enum,
        help = say("Untuk shell yang mana", "For which shell"),
    )]
    shell: Shell,
}

impl Completions {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        // To memory first: written straight to a closed pipe, it panics.
        let mut script = Vec::new();
        let mut command = super::command(context.lang);
        generate(self.shell, &mut command, "ksd", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        Ok(context.answer(script, Vec::new(), Exit::Done))
    }
}
