//! What a command keeps of its questions and answers until it is done: no state of
//! the register, and lost with its folder.

use std::fs;
use std::io;

use super::Store;
use super::store::cannot;
use crate::problem::Problem;
use crate::whole::{beside, take_name};

/// Where it lies, in the register's own folder of commands.
const FOLDER: &str = "jawaban";

impl Store {
    /// Keeps a text under a name, in the place of what was kept there.
    ///
    /// # Errors
    /// If the register's folder cannot be written.
    pub fn keep(&self, name: &str, text: &str) -> Result<(), Problem> {
        let folder = self.ready()?.join(FOLDER);
        let path = folder.join(format!("{name}.json"));
        let done = fs::create_dir_all(&folder)
            .and_then(|()| beside(&path, path.exists(), text.as_bytes()))
            .and_then(|file| take_name(file, &path, true));
        done.map_err(|error| cannot(".ksd", &error))
    }

    /// What was kept under a name; none: nothing that can be read.
    pub fn kept(&self, name: &str) -> Option<String> {
        let path = self.own().join(FOLDER).join(format!("{name}.json"));
        fs::read_to_string(path).ok()
    }

    /// Forgets what was kept under a name.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn forget(&self, name: &str) -> Result<(), Problem> {
        let path = self.own().join(FOLDER).join(format!("{name}.json"));
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(cannot(".ksd", &error)),
            _ => Ok(()),
        }
    }
}
