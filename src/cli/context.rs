//! What every command works with.

use std::cell::RefCell;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anstream::ColorChoice;

pub(super) use super::answer::{Answer, Exit, Talk};
use super::options::{AsOf, FileOutput, GlobalOptions};
use super::progress::{self, PROGRESS};
use super::written::{self, Target};
use crate::model::{Date, Expected, Period};
use crate::output::Table;
pub(super) use crate::problem::Problem;
use crate::registry::{OpenError, Registry};
use crate::render::{Look, Paper, TableFormat, Write};
use crate::text;
use crate::text::{Lang, Text, alternatives};

/// What every command works with.
pub(super) struct Context {
    options: GlobalOptions,
    /// The language.
    pub lang: Lang,
    /// The registers that were opened.
    opened: RefCell<Vec<Rc<Registry>>>,
}

impl Context {
    pub fn new(options: GlobalOptions, lang: Lang) -> Context {
        Context {
            options,
            lang,
            opened: RefCell::default(),
        }
    }

    /// Opens the register, and keeps it: whoever drops the context says when its
    /// records are freed.
    pub fn registry(&self) -> anyhow::Result<Rc<Registry>> {
        Ok(self.keep(Registry::open(self.options.records.as_deref())?))
    }

    fn keep(&self, registry: Registry) -> Rc<Registry> {
        let registry = Rc::new(registry);
        self.opened.borrow_mut().push(Rc::clone(&registry));
        registry
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
        let note = text!("keadaan per {day}", "as of {day}", day);
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
            paper: Paper::default(),
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
            file: Vec::new(),
            talk: heard.map(|text| text.get(self.lang).to_owned()).collect(),
            exit,
            color: self.color(),
        }
    }

    /// The register as a commit has it; none, with a line of talk that says
    /// so, where it was not to be read then.
    ///
    /// # Errors
    /// If Git does not have the commit, or cannot be asked.
    pub fn registry_at(&self, revision: &str) -> anyhow::Result<(Option<Registry>, Option<Talk>)> {
        let why = match Registry::open_commit(self.options.records.as_deref(), revision) {
            Ok(Some(before)) => return Ok((Some(before), None)),
            Ok(None) => Text::fixed(
                "register belum ada atau terletak di folder lain",
                "the register was not there yet, or in another folder",
            ),
            Err(OpenError::Settings(..) | OpenError::Newer(_)) => Text::fixed(
                "`ksd.toml` tidak dapat dibaca",
                "`ksd.toml` could not be read",
            ),
            Err(error) => return Err(error.into()),
        };
        let told = text!(
            "semua temuan dianggap baru, sebab pada commit \"{revision}\" {why}",
            "all findings are taken for new: at commit \"{revision}\" {why}",
            revision,
            why
        );
        Ok((None, Some(Talk::Warning(told))))
    }

    /// The register as a commit has it, and as a later one does; without that, as it
    /// lies in the folder.
    ///
    /// # Errors
    /// If it was not there then, or Git does not have the commit.
    pub fn registries(
        &self,
        base: &str,
        head: Option<&str>,
    ) -> anyhow::Result<(Rc<Registry>, Rc<Registry>)> {
        let folder = self.options.records.as_deref();
        let revisions: Vec<&str> = std::iter::once(base).chain(head).collect();
        let opened = Registry::open_commits(folder, &revisions)?;
        let none = |revision: &str| {
            Problem(text!(
                "pada commit `{revision}` register belum ada atau terletak di folder lain",
                "at commit `{revision}` the register was not there yet, or in another folder",
                revision
            ))
        };
        let mut kept = Vec::new();
        for (opened, revision) in opened.into_iter().zip(&revisions) {
            kept.push(self.keep(opened.ok_or_else(|| none(revision))?));
        }
        if head.is_none() {
            let earlier = kept.first().map(Rc::as_ref);
            kept.push(self.keep(Registry::open_after(folder, earlier)?));
        }
        let mut kept = kept.into_iter();
        match (kept.next(), kept.next()) {
            (Some(before), Some(after)) => Ok((before, after)),
            _ => Err(none(base).into()),
        }
    }

    /// The commit at which the histories of two revisions parted.
    ///
    /// # Errors
    /// If there is no register, one of them means no commit, or they have none in
    /// common.
    pub fn parted(&self, one: &str, other: &str) -> anyhow::Result<String> {
        let folder = self.folder().ok_or(OpenError::NotFound)?;
        Ok(Registry::parted(&folder, one, other)?)
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
        let said = Text::fixed(
            ", atau dengan kata, misalnya \"Januari 2024\", \"triwulan III 2026\", \"semester lalu\"",
            ", or in words, for example \"January 2024\", \"quarter 3 2026\", `last-semester`",
        );
        let parsed = text.map(|text| {
            Period::parse(text, as_of).map_err(|form| {
                Problem(text!(
                    "\"{text}\" bukan periode; {how}{said}",
                    "\"{text}\" is no period; {how}{said}",
                    text,
                    how = form.explain(),
                    said = match form {
                        Expected::Period => said,
                        _ => Text::EMPTY,
                    }
                ))
            })
        });
        Ok(parsed.transpose()?)
    }

    /// Answers with a table in that format, on stdout or in a file. `table` makes
    /// it for people or for machines; `columns` are those asked for.
    pub fn answer_table(
        &self,
        format: &TableFormat,
        table: impl FnOnce(bool) -> Table,
        columns: &[String],
        output: &FileOutput,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let table = table(format.for_people);
        let target = output.target(table.as_of())?;
        let table = if !columns.is_empty() {
            let ids: anyhow::Result<Vec<&str>> =
                columns.iter().map(|id| column(&table, id)).collect();
            table.select(ids?)
        } else if format.wanted(columns).is_some() {
            table.brief()
        } else {
            table
        };
        if !format.for_people && table.is_empty() {
            talk.push(Talk::Note(table.empty.clone()));
        }
        match format.write {
            Write::Text(write) => self.answer_text(|look| write(&table, look), target, talk),
            Write::File(write) => self.answer_file(|look| write(&table, look), target, talk),
        }
    }

    /// Answers with a text, on stdout or in a file.
    pub fn answer_text(
        &self,
        write: impl Fn(Look) -> String,
        target: Option<Target>,
        talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        match target {
            None | Some(Target::Stdout) => Ok(self.answer(write(self.look()), talk, Exit::Done)),
            Some(target) => {
                let bytes = write(self.look_of_files()).into_bytes();
                self.deliver(vec![(target, bytes)], talk)
            }
        }
    }

    /// Answers with a file that another program opens.
    ///
    /// # Errors
    /// If no file is named: a terminal cannot show it.
    pub fn answer_file(
        &self,
        write: impl Fn(Look) -> anyhow::Result<Vec<u8>>,
        target: Option<Target>,
        talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let target = target.ok_or_else(no_file)?;
        refuse_terminal(&target)?;
        let bytes = self.watched(|| write(self.look_of_files()))?;
        self.deliver(vec![(target, bytes)], talk)
    }

    /// Writes files, and says where.
    ///
    /// # Errors
    /// If one of them cannot be written.
    pub fn deliver(
        &self,
        files: Vec<(Target, Vec<u8>)>,
        mut talk: Vec<Talk>,
    ) -> anyhow::Result<Answer> {
        let named = files.iter().filter_map(|(target, _)| target.shown());
        let named: Vec<Talk> = named.map(written_to).collect();
        let file = written::write(files)?;
        talk.extend(named);
        Ok(Answer {
            file,
            ..self.answer(String::new(), talk, Exit::Done)
        })
    }

    /// How talk on stderr is to look.
    pub fn look_of_talk(&self) -> Look {
        Look {
            color: match self.color() {
                ColorChoice::Auto => {
                    anstream::AutoStream::choice(&io::stderr()) != ColorChoice::Never
                }
                choice => choice != ColorChoice::Never,
            },
            ..self.look()
        }
    }

    /// How text in a file is to look.
    pub fn look_of_files(&self) -> Look {
        Look {
            color: false,
            width: None,
            ..self.look()
        }
    }
}

impl Context {
    /// Does work that may take long; a person who waits at a terminal sees how
    /// far it is, unless nothing but data was asked for.
    pub fn watched<T>(&self, work: impl FnOnce() -> T) -> T {
        if self.options.quiet {
            work()
        } else {
            progress::watched(self.lang, None, work)
        }
    }

    /// Does work that may take long and is not told in rows; a person who waits at a
    /// terminal sees what it is.
    pub fn waited<T>(&self, doing: Text, work: impl FnOnce() -> T) -> T {
        if self.options.quiet {
            work()
        } else {
            progress::watched(self.lang, Some(doing), work)
        }
    }
}

/// Says where something was written.
fn written_to(path: &Path) -> Talk {
    Talk::Note(text!(
        "ditulis ke {path}",
        "written to {path}",
        path = path.display().to_string()
    ))
}

fn no_file() -> Problem {
    Problem(Text::fixed(
        "bentuk ini dibuka dengan program lain; sebutkan berkasnya dengan `-o`",
        "another program opens this format; name the file with `-o`",
    ))
}

/// Refuses a terminal for what another program is to open.
pub(super) fn refuse_terminal(target: &Target) -> anyhow::Result<()> {
    match matches!(target, Target::Stdout) && io::stdout().is_terminal() {
        true => Err(no_file().into()),
        false => Ok(()),
    }
}

/// The width of the terminal on stdout; where there is none, or it says that it has
/// no width, what `COLUMNS` says.
fn terminal_width() -> Option<u16> {
    let terminal = terminal_size::terminal_size_of(io::stdout());
    let terminal = terminal.map(|(terminal_size::Width(width), _)| width);
    let terminal = terminal.filter(|_| io::stdout().is_terminal());
    let said = || std::env::var("COLUMNS").ok()?.trim().parse().ok();
    let width = terminal.filter(|&width| width > 0).or_else(said);
    width.filter(|&width| width > 0)
}

/// The id of a column that the table has.
pub(super) fn column<'i>(table: &Table, id: &'i str) -> anyhow::Result<&'i str> {
    if table.has_column(id) {
        return Ok(id);
    }
    let columns = table.columns().iter();
    let known: Vec<String> = columns.map(|column| format!("`{}`", column.id)).collect();
    Err(Problem(text!(
        "tidak ada kolom `{id}`; kolom yang ada: {known}",
        "there is no column `{id}`; the columns are {known}",
        id,
        known = alternatives(&known)
    ))
    .into())
}
