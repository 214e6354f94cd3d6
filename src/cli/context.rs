//! What every command works with, and what it answers.

use std::collections::HashSet;
use std::fmt;
use std::fs::File;
use std::io::{self, IsTerminal, Write as _};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::ColorChoice;

use super::options::{AsOf, GlobalOptions, TableOutput};
use super::progress::{self, PROGRESS};
use crate::finding::Finding;
use crate::model::{Date, Period};
use crate::output::Table;
use crate::registry::Registry;
use crate::render::{Look, TABLE_FORMATS, TableFormat, Write};
use crate::rules;
use crate::text;
use crate::text::{Lang, Text, alternatives};

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

/// What a command answers.
pub(super) struct Answer {
    /// Data, for stdout.
    pub data: String,
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
            talk: Vec::new(),
            exit: Exit::Done,
            color: ColorChoice::Auto,
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

/// Something that ksd cannot do, in a sentence that says what to do instead.
#[derive(Debug)]
pub(super) struct Problem(pub Text);

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.en)
    }
}

impl std::error::Error for Problem {}

/// What every command works with.
pub(super) struct Context {
    options: GlobalOptions,
    /// The language.
    pub lang: Lang,
}

impl Context {
    pub fn new(options: GlobalOptions, lang: Lang) -> Context {
        Context { options, lang }
    }

    /// Opens the register. The process ends with the command, so nobody gains
    /// from freeing its records one by one.
    pub fn registry(&self) -> anyhow::Result<ManuallyDrop<Registry>> {
        Ok(ManuallyDrop::new(Registry::open(
            self.options.records.as_deref(),
        )?))
    }

    /// The day asked for, or today; and a line of talk where it is not today.
    ///
    /// # Errors
    /// If no day is asked for and `ksd.toml`, which says in which time zone
    /// today is, cannot be read whole.
    pub fn as_of(&self, asked: &AsOf, registry: &Registry) -> anyhow::Result<(Date, Option<Talk>)> {
        let Some(day) = asked.as_of else {
            if !registry.settings_whole {
                let problem = Problem(Text::fixed(
                    "ksd.toml tidak terbaca seluruhnya, sehingga hari ini tidak pasti; perbaiki \
                     menurut `ksd check`, atau sebutkan harinya dengan `--as-of`",
                    "ksd.toml cannot be read whole, so it is not certain what day it is; mend it \
                     as `ksd check` says, or name the day with `--as-of`",
                ));
                return Err(problem.into());
            }
            return Ok((registry.today(), None));
        };
        let note = text!("keadaan per {day}", "as of {day}"; day = day);
        Ok((
            day,
            Some(Talk::Note(note)).filter(|_| day != registry.today()),
        ))
    }

    /// How text on stdout is to look.
    pub fn look(&self) -> Look {
        Look {
            lang: self.lang,
            color: match self.color() {
                ColorChoice::Auto => {
                    anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never
                }
                choice => choice != ColorChoice::Never,
            },
            width: terminal_width(),
            progress: Some(&PROGRESS),
        }
    }

    fn color(&self) -> ColorChoice {
        match self.options.color.as_str() {
            "always" => ColorChoice::Always,
            "never" => ColorChoice::Never,
            _ => ColorChoice::Auto,
        }
    }

    /// An answer with this data and talk. With `--quiet` warnings alone are heard.
    pub fn answer(&self, data: String, talk: Vec<Talk>, exit: Exit) -> Answer {
        let heard = talk.iter().filter_map(|talk| match talk {
            Talk::Note(_) if self.options.quiet => None,
            Talk::Note(text) | Talk::Warning(text) => Some(text),
        });
        Answer {
            data,
            talk: heard.map(|text| text.get(self.lang).to_owned()).collect(),
            exit,
            color: self.color(),
        }
    }

    /// The fingerprints of all findings that the register had at a commit.
    ///
    /// # Errors
    /// If the register cannot be opened as it was then.
    pub fn fingerprints_at(&self, commit: &str) -> anyhow::Result<HashSet<String>> {
        let before = Registry::open_commit(self.options.records.as_deref(), commit)?;
        let findings = before
            .map(|before| rules::check(&before))
            .unwrap_or_default();
        Ok(findings.iter().map(Finding::fingerprint).collect())
    }

    /// The register's folder, where it can be found.
    pub fn folder(&self) -> Option<PathBuf> {
        Registry::find(self.options.records.as_deref())
    }

    /// The period asked for.
    ///
    /// # Errors
    /// If the text is none.
    pub fn period(&self, text: Option<&str>, as_of: Date) -> anyhow::Result<Option<Period>> {
        let parsed = text.map(|text| {
            Period::parse(text, as_of).map_err(|form| {
                Problem(text!(
                    "\"{text}\" bukan periode; {how}", "\"{text}\" is no period; {how}";
                    text = text, how = form.explain()
                ))
            })
        });
        Ok(parsed.transpose()?)
    }

    /// Answers with a table, in the format asked for, on stdout or in a file.
    /// `table` makes it for people or for machines; `columns` are those asked for.
    pub fn answer_table(
        &self,
        table: impl FnOnce(bool) -> Table,
        columns: &[String],
        output: &TableOutput,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let format = table_format(output)?;
        let table = table(format.for_people);
        let table = if !columns.is_empty() {
            let places: anyhow::Result<Vec<usize>> =
                columns.iter().map(|id| column(&table, id)).collect();
            table.select(&places?)
        } else if format.for_people && matches!(format.write, Write::Text(_)) {
            // A page has room for little; a file to work with has room for all.
            table.brief()
        } else {
            table
        };
        if !format.for_people && table.rows.is_empty() {
            talk.push(Talk::Note(table.empty.clone()));
        }
        match format.write {
            Write::Text(write) => self.answer_text(|look| write(&table, look), output, talk),
            Write::File(write) => self.answer_file(|look| write(&table, look), output, talk),
        }
    }

    /// Answers with a text, on stdout or in a file.
    pub fn answer_text(
        &self,
        write: impl Fn(Look) -> String,
        output: &TableOutput,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let Some(path) = &output.output else {
            return Ok(self.answer(write(self.look()), talk, Exit::Done));
        };
        let look = Look {
            color: false,
            width: None,
            ..self.look()
        };
        write_new(path, write(look).as_bytes())?;
        talk.push(written_to(path));
        Ok(self.answer(String::new(), talk, Exit::Done))
    }

    /// Answers with a file that another program opens.
    ///
    /// # Errors
    /// If no file is named: a terminal cannot show it.
    pub fn answer_file(
        &self,
        write: impl Fn(Look) -> anyhow::Result<Vec<u8>>,
        output: &TableOutput,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let Some(path) = &output.output else {
            let problem = Problem(Text::fixed(
                "bentuk ini dibuka dengan program lain; sebutkan berkasnya dengan `-o`",
                "another program opens this format; name the file with `-o`",
            ));
            return Err(problem.into());
        };
        let look = Look {
            color: false,
            width: None,
            ..self.look()
        };
        write_new(path, &self.watched(|| write(look))?)?;
        talk.push(written_to(path));
        Ok(self.answer(String::new(), talk, Exit::Done))
    }
}

impl Context {
    /// Does work that may take long; a person who waits at a terminal sees how
    /// far it is, unless nothing but data was asked for.
    pub fn watched<T>(&self, work: impl FnOnce() -> T) -> T {
        if self.options.quiet {
            work()
        } else {
            progress::watched(self.lang, work)
        }
    }
}

/// Says where something was written.
pub(super) fn written_to(path: &Path) -> Talk {
    Talk::Note(text!(
        "ditulis ke {path}", "written to {path}";
        path = path.display().to_string()
    ))
}

/// The width of the terminal on stdout; none where there is none, or where it
/// says that it has no width.
fn terminal_width() -> Option<u16> {
    let (terminal_size::Width(width), _) = terminal_size::terminal_size_of(io::stdout())?;
    (io::stdout().is_terminal() && width > 0).then_some(width)
}

/// The format asked for, by name or by the ending of the file.
pub(super) fn table_format(output: &TableOutput) -> anyhow::Result<&'static TableFormat> {
    let default = &TABLE_FORMATS[0];
    if let Some(name) = &output.format {
        return Ok(TABLE_FORMATS
            .iter()
            .find(|format| format.name == name)
            .unwrap_or(default));
    }
    let Some(path) = &output.output else {
        return Ok(default);
    };
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    let of_ending = |format: &&TableFormat| {
        ending
            .as_deref()
            .is_some_and(|ending| format.endings.contains(&ending))
    };
    TABLE_FORMATS.iter().find(of_ending).ok_or_else(|| {
        let endings = TABLE_FORMATS.iter().flat_map(|format| format.endings);
        unknown_ending(path, endings).into()
    })
}

/// That the ending of a file tells none of the formats that there are.
pub(super) fn unknown_ending<'a>(
    path: &Path,
    endings: impl Iterator<Item = &'a &'static str>,
) -> Problem {
    let endings: Vec<String> = endings.map(|ending| format!("`.{ending}`")).collect();
    Problem(text!(
        "akhiran {path} tidak menunjukkan bentuk keluaran; pakai {endings}, atau sebutkan \
         `--format`",
        "the ending of {path} does not tell a format; use {endings}, or say `--format`";
        path = path.display().to_string(), endings = alternatives(&endings)
    ))
}

pub(super) fn column(table: &Table, id: &str) -> anyhow::Result<usize> {
    table.column(id).ok_or_else(|| {
        let known: Vec<String> = table
            .columns
            .iter()
            .map(|column| format!("`{}`", column.id))
            .collect();
        Problem(text!(
            "tidak ada kolom `{id}`; kolom yang ada: {known}",
            "there is no column `{id}`; the columns are {known}";
            id = id, known = alternatives(&known)
        ))
        .into()
    })
}

/// That a file is there already.
pub(super) fn taken(path: &Path) -> Problem {
    Problem(text!(
        "{path} sudah ada dan tidak ditimpa; pilih nama lain atau pindahkan berkas itu",
        "{path} exists and is not overwritten; choose another name or move that file";
        path = path.display().to_string()
    ))
}

/// Writes a file that does not exist yet: nothing is ever overwritten.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let shown = path.display().to_string();
    let written = File::create_new(path).and_then(|mut file| {
        // Half a file would stand in the way of the next try.
        file.write_all(bytes)
            .inspect_err(|_| drop(std::fs::remove_file(path)))
    });
    written.map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return taken(path).into();
        }
        Problem(text!(
            "{path} tidak dapat ditulis; periksa foldernya ({cause})",
            "{path} cannot be written; check its folder ({cause})";
            path = shown, cause = error.to_string()
        ))
        .into()
    })
}
