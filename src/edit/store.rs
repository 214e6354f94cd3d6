//! The folder of a register as it is written: one writer, all changes or none, and
//! the way back.
//!
//! What is about to change is first put down in `.ksd/undo`, so that a command that
//! was killed half-way is taken back by the next one that writes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::lock::{Held, Holder, Lock};
use super::plan::{Change, Plan};
use crate::problem::{Problem, cause};
use crate::text;
use crate::text::Text;
use crate::whole::{beside, left_over, take_name};

/// So many commands can be taken back.
const REMEMBERED: usize = 20;

/// What no register needs to remember in Git.
const IGNORED: &str = "*\n";

/// The folder of a register, for writing.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
}

/// What writing came to, besides what was planned.
#[derive(Debug, Default)]
pub struct Done {
    /// Who held the right to write and never let it go.
    pub taken_from: Option<Holder>,
    /// The command that had been stopped half-way, and is taken back.
    pub healed: Option<String>,
}

/// A command that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The command.
    pub command: String,
    /// When it was done, in seconds since 1970.
    pub at: u64,
    /// Whether all of it was done.
    done: bool,
    /// The files that it changed, each with its contents before and after.
    changes: Vec<Change>,
}

impl Step {
    /// The files that it changed.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().map(|change| change.file.as_str())
    }

    fn plan(&self) -> Plan {
        Plan {
            command: self.command.clone(),
            changes: self.changes.clone(),
        }
    }
}

impl Store {
    /// The register in that folder.
    pub fn at(root: impl Into<PathBuf>) -> Store {
        Store { root: root.into() }
    }

    /// What a file holds; none if there is none.
    ///
    /// # Errors
    /// If it cannot be read, or is no UTF-8.
    pub fn read(&self, file: &str) -> Result<Option<String>, Problem> {
        match fs::read(self.root.join(file)) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Ok(Some(text)),
                Err(_) => Err(Problem(text!(
                    "{file} bukan UTF-8, sehingga tidak dapat diubah; simpan dahulu sebagai UTF-8",
                    "{file} is not UTF-8 and cannot be changed; save it as UTF-8 first",
                    file
                ))),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(cannot(file, &error)),
        }
    }

    /// Does what is planned: all of it or nothing.
    ///
    /// # Errors
    /// If another writes, a file is no more as the plan read it, or the disk refuses;
    /// then everything is as before.
    pub fn write(&self, plan: &Plan) -> Result<Done, Problem> {
        let lock = self.lock()?;
        let healed = self.heal()?;
        for change in plan.telling() {
            if self.read(&change.file)? != change.before {
                return Err(Problem(text!(
                    "{file} berubah sejak dibaca, sehingga tidak ditulis; jalankan perintahnya sekali \
                     lagi",
                    "{file} has changed since it was read and is not written; run the command again",
                    file = change.file.as_str()
                )));
            }
        }
        let mut step = Step {
            command: plan.command.clone(),
            at: super::lock::now(),
            done: false,
            changes: plan.telling().cloned().collect(),
        };
        let number = self.numbers()?.last().map_or(1, |last| last + 1);
        self.remember(number, &step)?;
        if let Err(problem) = self.carry_out(plan, &lock) {
            // The same way as after a kill.
            self.heal()?;
            return Err(problem);
        }
        step.done = true;
        self.remember(number, &step)?;
        let numbers = self.numbers()?;
        for old in numbers.iter().rev().skip(REMEMBERED) {
            let _ = fs::remove_file(self.remembered(*old));
        }
        Ok(Done {
            taken_from: lock.taken_from.clone(),
            healed,
        })
    }

    /// Holds the register still, until dropped: nobody writes, and what had been stopped
    /// half-way is taken back.
    ///
    /// # Errors
    /// If another writes, or the folder cannot be written.
    pub fn still(&self) -> Result<Lock, Problem> {
        let lock = self.lock()?;
        self.heal()?;
        Ok(lock)
    }

    /// The commands that can be taken back, the last one first.
    ///
    /// # Errors
    /// If what is remembered cannot be read.
    pub fn steps(&self) -> Result<Vec<Step>, Problem> {
        let numbers = self.numbers()?.into_iter().rev();
        numbers
            .filter_map(|number| self.step(number).transpose())
            .collect()
    }

    /// Takes the last command back, byte for byte.
    ///
    /// # Errors
    /// If there is none, another writes, or a file has been changed since.
    pub fn undo(&self) -> Result<Step, Problem> {
        if self.numbers()?.is_empty() {
            return Err(Problem(Text::fixed(
                "tidak ada perintah yang dapat diurungkan",
                "there is no command that can be taken back",
            )));
        }
        let lock = self.lock()?;
        self.heal()?;
        let last = self.numbers()?.last().copied();
        let step = last.map(|number| self.step(number)).transpose()?.flatten();
        let (Some(number), Some(step)) = (last, step) else {
            return Err(Problem(Text::fixed(
                "perintah terakhir terhenti di tengah jalan dan sudah dikembalikan",
                "the last command had been stopped half-way and is taken back",
            )));
        };
        let plan = step.plan().reversed();
        for change in plan.telling() {
            let found = self.read(&change.file)?;
            if found != change.before && found != change.after {
                return Err(Problem(text!(
                    "{file} diubah sesudah `{command}`, sehingga tidak diurungkan; kembalikan dengan \
                     tangan atau dengan Git",
                    "{file} was changed after `{command}` and is not taken back; restore it by hand \
                     or with Git",
                    file = change.file.as_str(),
                    command = step.command.as_str()
                )));
            }
        }
        self.carry_out(&plan, &lock)?;
        fs::remove_file(self.remembered(number)).map_err(|error| cannot(".ksd", &error))?;
        Ok(step)
    }

    /// Takes back what was stopped half-way; the command that was.
    fn heal(&self) -> Result<Option<String>, Problem> {
        let mut healed = None;
        for number in self.numbers()?.into_iter().rev() {
            let Some(step) = self.step(number)? else {
                // It was stopped before it was put down, and has changed nothing.
                let _ = fs::remove_file(self.remembered(number));
                continue;
            };
            if step.done {
                break;
            }
            for change in step.plan().telling() {
                if self.read(&change.file)? == change.after {
                    self.put(&change.file, change.before.as_deref())?;
                }
                // What it had written beside its place; nobody else writes now.
                if let Some(folder) = self.root.join(&change.file).parent() {
                    left_over(folder);
                }
            }
            fs::remove_file(self.remembered(number)).map_err(|error| cannot(".ksd", &error))?;
            healed = Some(step.command);
        }
        Ok(healed)
    }

    /// Writes all new contents beside their places first, so that a full disk is
    /// known before the first file has changed.
    fn carry_out(&self, plan: &Plan, lock: &Lock) -> Result<(), Problem> {
        let coming: Vec<&Change> = plan
            .telling()
            .filter(|change| change.after.is_some())
            .collect();
        // Links and folders first, one after the other; the disk then takes many at once.
        let places: Result<Vec<PathBuf>, Problem> = coming
            .iter()
            .map(|change| self.place(&change.file))
            .collect();
        let waiting: Result<Vec<_>, Problem> = coming
            .into_par_iter()
            .zip(places?)
            .map(|(change, path)| {
                let after = change.after.as_deref().unwrap_or_default();
                let replaces = path.exists();
                let file = beside(&path, replaces, after.as_bytes());
                let file = file.map_err(|error| cannot(&change.file, &error))?;
                Ok((file, path, replaces, change))
            })
            .collect();
        let waiting = waiting?;
        if !lock.is_mine() {
            return Err(held(None));
        }
        for (file, path, replaces, change) in waiting {
            take_name(file, &path, replaces).map_err(|error| cannot(&change.file, &error))?;
        }
        for change in plan.telling().filter(|change| change.after.is_none()) {
            self.put(&change.file, None)?;
        }
        Ok(())
    }

    fn put(&self, file: &str, contents: Option<&str>) -> Result<(), Problem> {
        let path = self.place(file)?;
        let done = match contents {
            None => match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => {
                    self.leave_no_empty_folder(&path);
                    Ok(())
                }
            },
            Some(text) => {
                let replaces = path.exists();
                beside(&path, replaces, text.as_bytes())
                    .and_then(|waiting| take_name(waiting, &path, replaces))
            }
        };
        done.map_err(|error| cannot(file, &error))
    }

    /// Takes the folders away that held this file alone, as one that takes a file back
    /// finds them; not those of the kinds of records.
    fn leave_no_empty_folder(&self, path: &Path) {
        let folders = path.ancestors().skip(1);
        for folder in folders.take_while(|folder| folder.parent() != Some(&*self.root)) {
            if *folder == *self.root || fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }

    /// Where a file lies; its folder is there afterwards.
    fn place(&self, file: &str) -> Result<PathBuf, Problem> {
        let path = self.root.join(file);
        // A file with the name of a link would take the place of the link.
        if path.is_symlink() {
            return Err(Problem(text!(
                "{file} adalah tautan; ubah berkas yang ditunjuknya",
                "{file} is a link; change the file that it leads to",
                file
            )));
        }
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).map_err(|error| cannot(file, &error))?;
        Ok(path)
    }

    pub(super) fn own(&self) -> PathBuf {
        self.root.join(".ksd")
    }

    fn remembered(&self, number: u32) -> PathBuf {
        self.own().join("undo").join(format!("{number:06}.json"))
    }

    fn numbers(&self) -> Result<Vec<u32>, Problem> {
        let entries = match fs::read_dir(self.own().join("undo")) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(cannot(".ksd", &error)),
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut numbers: Vec<u32> = names
            .filter_map(|name| name.strip_suffix(".json")?.parse().ok())
            .collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    fn step(&self, number: u32) -> Result<Option<Step>, Problem> {
        let text = fs::read(self.remembered(number)).map_err(|error| cannot(".ksd", &error))?;
        Ok(serde_json::from_slice(&text).ok())
    }

    fn remember(&self, number: u32, step: &Step) -> Result<(), Problem> {
        let path = self.remembered(number);
        let folder = path.parent().unwrap_or(&self.root);
        let text = serde_json::to_vec(step).unwrap_or_default();
        let done = fs::create_dir_all(folder)
            .and_then(|()| beside(&path, path.exists(), &text))
            .and_then(|file| take_name(file, &path, true));
        done.map_err(|error| cannot(".ksd", &error))
    }

    /// The folder of what commands remember, made if there is none.
    ///
    /// # Errors
    /// If it cannot be made.
    pub(super) fn ready(&self) -> Result<PathBuf, Problem> {
        let own = self.own();
        let ignored = own.join(".gitignore");
        let ready = fs::create_dir_all(&own).and_then(|()| match ignored.exists() {
            true => Ok(()),
            false => fs::write(&ignored, IGNORED),
        });
        ready.map_err(|error| cannot(".ksd", &error))?;
        Ok(own)
    }

    fn lock(&self) -> Result<Lock, Problem> {
        let own = self.ready()?;
        Lock::take(&own).map_err(|why| match why {
            Held::By(holder) => held(holder.as_ref()),
            Held::Io(error) => cannot(".ksd", &error),
        })
    }
}

fn held(holder: Option<&Holder>) -> Problem {
    Problem(match holder {
        Some(holder) => text!(
            "register ini sedang ditulis oleh proses {process} di {host} sejak {age} detik lalu; coba \
             lagi sebentar",
            "this register is being written by process {process} on {host}, for {age} seconds now; try \
             again in a moment",
            process = holder.process,
            host = holder.host.as_str(),
            age = holder.age()
        ),
        None => Text::fixed(
            "register ini sedang ditulis oleh perintah lain; coba lagi sebentar",
            "this register is being written by another command; try again in a moment",
        ),
    })
}

pub(super) fn cannot(file: &str, error: &io::Error) -> Problem {
    Problem(text!(
        "{file} tidak dapat ditulis: {cause}",
        "{file} cannot be written: {cause}",
        file,
        cause = cause(error)
    ))
}
