//! What a command answers, and how that reaches people and other programs.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice};

use crate::problem::{Problem, cause};
use crate::registry::OpenError;
use crate::render::folded;
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

impl Exit {
    /// As the system is told.
    fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Found => 1,
            Exit::CouldNot => 2,
        }
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

/// What [`run`](super::run) would print, and how it would end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What goes to stdout: UTF-8, unless a file was asked for there.
    pub data: Vec<u8>,
    /// What goes to stderr, a line each.
    pub talk: Vec<String>,
    /// The exit code.
    pub code: u8,
}

impl From<Answer> for Answered {
    fn from(answer: Answer) -> Answered {
        let mut data = Vec::new();
        // Writing to memory cannot fail.
        let _ = answer.write_data(&mut data);
        Answered {
            data,
            talk: answer.talk,
            code: answer.exit.code(),
        }
    }
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
                "it cannot be done ({cause})",
                cause = format!("{error:#}")
            )
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
        let printed = self.write_data(io::stdout().lock());
        let (talk, exit) = match printed {
            Ok(()) => (self.talk, self.exit),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => (Vec::new(), self.exit),
            Err(error) => {
                let said = text!(
                    "keluaran tidak dapat ditulis: {cause}",
                    "the output cannot be written: {cause}",
                    cause = cause(&error)
                );
                (vec![complaint(&said, lang)], Exit::CouldNot)
            }
        };
        let width = talk_width();
        let mut stderr = io::stderr().lock();
        for line in talk {
            let line = width.map_or(line.clone(), |width| folded(&line, width));
            // Nobody is left to be told when stderr fails.
            let _ = writeln!(stderr, "{line}");
        }
        exit.code().into()
    }

    fn write_data(&self, mut to: impl RawStream + AsLockedWrite) -> io::Result<()> {
        to.write_all(&self.file)?;
        let mut to = AutoStream::new(to, self.color);
        to.write_all(self.data.as_bytes())?;
        to.flush()
    }
}

/// Within how many columns talk is read: those of the terminal, where stderr is one.
fn talk_width() -> Option<u16> {
    let size = terminal_size::terminal_size_of(io::stderr());
    let width = size.map(|(terminal_size::Width(width), _)| width);
    width.filter(|&width| width > 20 && io::stderr().is_terminal())
}

/// A sentence about what went wrong, as ksd ends with it.
pub(super) fn complaint(said: &Text, lang: Lang) -> String {
    let name = Text::fixed("kesalahan", "error");
    format!("{}: {}", name.get(lang), said.get(lang))
}
