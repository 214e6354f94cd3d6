//! What a command answers, and how that reaches people and other programs.

use std::io::{self, Write};
use std::process::ExitCode;

use anstream::ColorChoice;

use crate::problem::{Problem, cause};
use crate::registry::OpenError;
use crate::text;
use crate::text::{Lang, Text};

/// How a command ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Exit {
    /// It is done.
    #[default]
    Done,
    /// It found what it was asked to look for.
    Found,
    /// ksd could not do it.
    CouldNot,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Found => 1,
            Exit::CouldNot => 2,
        })
    }
}

/// Something that ksd says beside the data.
pub(super) enum Talk {
    /// Good to know.
    Note(Text),
    /// Must not be missed.
    Warning(Text),
}

/// What a command answers.
pub(super) struct Answer {
    /// Data, for stdout.
    pub data: String,
    /// A file that was asked for on stdout, as it is; none otherwise.
    pub file: Vec<u8>,
    /// Talk, for stderr, a line each.
    pub talk: Vec<String>,
    /// How it ends.
    pub exit: Exit,
    /// Whether stdout gets colour.
    pub color: ColorChoice,
}

impl Default for Answer {
    fn default() -> Answer {
        Answer {
            data: String::new(),
            file: Vec::new(),
            talk: Vec::new(),
            exit: Exit::Done,
            color: ColorChoice::Auto,
        }
    }
}

impl Answer {
    /// What ksd says when it could not do it.
    pub fn failed(error: &anyhow::Error, lang: Lang) -> Answer {
        let said = if let Some(problem) = error.downcast_ref::<Problem>() {
            problem.0.clone()
        } else if let Some(error) = error.downcast_ref::<OpenError>() {
            error.text()
        } else {
            text!(
                "tidak dapat dilakukan ({cause})",
                "it cannot be done ({cause})"; cause = format!("{error:#}"))
        };
        Answer {
            talk: vec![complaint(&said, lang)],
            exit: Exit::CouldNot,
            ..Answer::default()
        }
    }

    /// Prints it: data to stdout, talk to stderr. Whoever closes a pipe has seen
    /// enough, and changes nothing of how the command ends.
    pub fn print(self, lang: Lang) -> ExitCode {
        let printed = self.print_data();
        let (talk, exit) = match printed {
            Ok(()) => (self.talk, self.exit),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => (Vec::new(), self.exit),
            Err(error) => {
                let said = text!(
                    "keluaran tidak dapat ditulis: {cause}", "the output cannot be written: {cause}";
                    cause = cause(&error)
                );
                (vec![complaint(&said, lang)], Exit::CouldNot)
            }
        };
        let mut stderr = io::stderr().lock();
        for line in talk {
            // Nobody is left to be told when stderr fails.
            let _ = writeln!(stderr, "{line}");
        }
        exit.into()
    }

    fn print_data(&self) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(&self.file)?;
        anstream::AutoStream::new(stdout, self.color).write_all(self.data.as_bytes())?;
        io::stdout().flush()
    }
}

/// A sentence about what went wrong, as ksd ends with it.
pub(super) fn complaint(said: &Text, lang: Lang) -> String {
    let name = Text::fixed("kesalahan", "error");
    format!("{}: {}", name.get(lang), said.get(lang))
}
