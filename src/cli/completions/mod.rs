//! `ksd completions`: what a shell needs to complete ksd's commands.
//!
//! A script is thin: it hands the words before the cursor to ksd, which alone
//! knows what may stand there.

mod cursor;
mod known;
mod periods;
mod values;

use clap::Args;

use self::cursor::Cursor;
use self::known::Known;
use super::context::{Answer, Context, Exit};
use super::language::say;
use super::parsers;

/// A shell, and its script.
type Shell = (&'static str, &'static str);

const SHELLS: [Shell; 4] = [
    ("bash", include_str!("scripts/ksd.bash")),
    ("zsh", include_str!("scripts/ksd.zsh")),
    ("fish", include_str!("scripts/ksd.fish")),
    ("powershell", include_str!("scripts/ksd.ps1")),
];

#[derive(Args)]
#[command(about = say(
    "Menulis pelengkapan otomatis untuk shell",
    "Writes completions for a shell",
), long_about = say(
    "Menulis skrip pelengkapan otomatis untuk satu shell. Tombol Tab lalu melengkapi perintah, \
     pilihan, nilainya, juga sesudah koma dan `=`, dan id yang ada di register: rekaman, mitra, \
     perangkat daerah.",
    "Writes the script by which a shell completes: the Tab key then completes commands, options, \
     their values, after a comma and `=` too, and the ids of the register: records, partners, \
     offices.",
), after_help = say(
    "Contoh:\n  ksd completions powershell | Out-String | Invoke-Expression\n  \
     ksd completions powershell >> $PROFILE\n  \
     ksd completions bash > ~/.local/share/bash-completion/completions/ksd\n  \
     ksd completions fish > ~/.config/fish/completions/ksd.fish\n  \
     echo 'source <(ksd completions zsh)' >> ~/.zshrc",
    "Examples:\n  ksd completions powershell | Out-String | Invoke-Expression\n  \
     ksd completions powershell >> $PROFILE\n  \
     ksd completions bash > ~/.local/share/bash-completion/completions/ksd\n  \
     ksd completions fish > ~/.config/fish/completions/ksd.fish\n  \
     echo 'source <(ksd completions zsh)' >> ~/.zshrc",
))]
pub(super) struct Completions {
    #[arg(
        value_name = "SHELL", value_parser = parsers::OneOf::new(SHELLS.map(|(name, _)| name)),
        help = say("Untuk shell yang mana", "For which shell"),
    )]
    shell: String,
    /// The words before the cursor, ksd itself the first and the one at the cursor
    /// the last; then what may stand there is told instead.
    #[arg(last = true, hide = true)]
    words: Vec<String>,
}

/// Something that may stand at the cursor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    /// As it is typed.
    word: String,
    /// What it is.
    about: String,
}

impl Candidate {
    fn new(word: impl Into<String>, about: impl Into<String>) -> Candidate {
        Candidate {
            word: word.into(),
            about: about.into(),
        }
    }
}

/// What may stand at the cursor.
pub(super) enum Candidates {
    /// These words.
    Words(Vec<Candidate>),
    /// A file: the shell knows best.
    Files,
    /// A folder.
    Folders,
}

impl Completions {
    pub fn run(&self, context: &Context) -> anyhow::Result<Answer> {
        if self.words.is_empty() {
            let script = SHELLS.iter().find(|(name, _)| *name == self.shell);
            let script = script.map_or("", |(_, script)| script).to_owned();
            return Ok(context.answer(script, Vec::new(), Exit::Done));
        }
        let mut command = super::command(context.lang);
        command.build();
        let cursor = Cursor::of(&command, &self.words);
        let known = Known::of(&cursor, context);
        let told = match values::at(&cursor, &known) {
            Candidates::Files => ":files\n".to_owned(),
            Candidates::Folders => ":folders\n".to_owned(),
            Candidates::Words(words) => words.iter().map(line).collect(),
        };
        Ok(context.answer(told, Vec::new(), Exit::Done))
    }
}

/// A candidate as the scripts read it: the word, a tab, what it is.
fn line(candidate: &Candidate) -> String {
    let about = candidate.about.lines().next().unwrap_or_default();
    format!("{}\t{}\n", candidate.word, crate::text::printable(about))
}
