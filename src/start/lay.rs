//! Files laid into a folder that may hold something: what is there stays.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::NewFile;
use crate::problem::{Problem, cause};
use crate::text;
use crate::whole::{beside, take_name};

/// What was laid into a folder.
#[derive(Debug, Default)]
pub struct Laid {
    /// The paths of the files that are new, as they were asked for.
    pub written: Vec<String>,
    /// The paths of those that were there already, and are as they were.
    pub left: Vec<String>,
    /// What was made, in that order: files and folders.
    made: Vec<PathBuf>,
}

impl Laid {
    /// Takes away what was made: the last one first, folders only while empty.
    fn taken_back(&self) {
        for path in self.made.iter().rev() {
            // What cannot be taken away was told by the fault that led here.
            let _ = match path.is_dir() {
                true => fs::remove_dir(path),
                false => fs::remove_file(path),
            };
        }
    }
}

/// Lays files into a folder, which is made if there is none. Nothing is overwritten,
/// and what lies behind a link is not written to.
///
/// # Errors
/// If the system refuses; then the folder is as before.
pub fn lay(folder: &Path, files: &[NewFile]) -> Result<Laid, Problem> {
    let mut laid = Laid::default();
    for file in files {
        let done = match is_taken(folder, &file.path) {
            true => {
                laid.left.push(file.path.clone());
                continue;
            }
            false => put(folder, file, &mut laid),
        };
        if let Err(error) = done {
            laid.taken_back();
            return Err(Problem(text!(
                "{path} tidak dapat ditulis: {cause}",
                "{path} cannot be written: {cause}",
                path = folder.join(&file.path).display().to_string(),
                cause = cause(&error)
            )));
        }
        laid.written.push(file.path.clone());
    }
    Ok(laid)
}

/// Whether something has that name already, or is in the way: a link or a file in the
/// place of one of its folders.
fn is_taken(folder: &Path, path: &str) -> bool {
    let mut place = folder.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        match place.symlink_metadata() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return false,
            // What cannot be looked at shows when it is written.
            Err(_) => return false,
            Ok(found) if parts.peek().is_none() || !found.is_dir() => return true,
            Ok(_) => {}
        }
    }
    true
}

fn put(folder: &Path, file: &NewFile, laid: &mut Laid) -> io::Result<()> {
    let path = folder.join(&file.path);
    let parent = path.parent().unwrap_or(folder);
    let missing = parent.ancestors().take_while(|folder| !folder.exists());
    let missing: Vec<&Path> = missing.filter(|folder| *folder != Path::new("")).collect();
    for folder in missing.iter().rev() {
        fs::create_dir(folder)?;
        laid.made.push((*folder).to_owned());
    }
    let waiting = beside(&path, false, file.text.as_bytes())?;
    take_name(waiting, &path, false)?;
    laid.made.push(path);
    Ok(())
}
