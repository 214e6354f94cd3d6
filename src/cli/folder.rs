//! A folder of files that ksd writes: a new one, an empty one, or one whose files of the
//! same names it is to replace.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::context::{Problem, Talk};
use super::written::{self, STDOUT, Target};
use crate::model::Date;
use crate::text;
use crate::text::{Text, counted};

/// Writes files into a folder, all of them or none, and says where.
///
/// # Errors
/// If none is named, it is no folder, holds something and is not to be overwritten, or a
/// file cannot be written; a folder that was made for them is gone then.
pub(super) fn write(
    named: Option<&Path>,
    files: Vec<(String, Vec<u8>)>,
    overwrite: bool,
    day: Option<Date>,
) -> anyhow::Result<Talk> {
    let named = named.filter(|named| *named != Path::new(STDOUT));
    let Some(named) = named else {
        return Err(Problem(Text::fixed(
            "bentuk ini terdiri atas beberapa berkas; sebutkan foldernya, misalnya `-o data/`",
            "this format is several files; name a folder for them, as `-o data/`",
        ))
        .into());
    };
    let shown = named.display().to_string();
    let is_new = match fs::metadata(named) {
        Ok(found) if !found.is_dir() => {
            return Err(Problem(text!(
                "{path} adalah berkas; bentuk ini terdiri atas beberapa berkas dan memerlukan \
                 folder, misalnya `-o data/`",
                "{path} is a file; this format is several files and needs a folder, as `-o data/`",
                path = shown
            ))
            .into());
        }
        Ok(_) => {
            let holds = fs::read_dir(named).is_ok_and(|mut entries| entries.next().is_some());
            if holds && !overwrite {
                return Err(Problem(text!(
                    "folder {path} tidak kosong dan tidak ditimpa; pilih folder lain, atau ganti \
                     berkas yang senama di dalamnya dengan `--overwrite`",
                    "the folder {path} is not empty and not overwritten; choose another one, or \
                     replace the files of the same names in it with `--overwrite`",
                    path = shown
                ))
                .into());
            }
            false
        }
        Err(_) => {
            // Whether a folder can stand there is what makes a file possible, too.
            Target::prove(named, false, day)?;
            fs::create_dir(named).map_err(|error| cannot(named, &error))?;
            true
        }
    };
    let count = files.len();
    let (names, contents): (Vec<PathBuf>, Vec<Vec<u8>>) = files
        .into_iter()
        .map(|(name, contents)| (named.join(name), contents))
        .unzip();
    let write = || {
        let targets = Target::prove_all(&names, overwrite, day)?;
        written::write(targets.into_iter().zip(contents).collect())
    };
    if let Err(error) = write() {
        if is_new {
            // Only an empty one goes.
            let _ = fs::remove_dir(named);
        }
        return Err(error);
    }
    Ok(Talk::Note(text!(
        "{count} ditulis ke {path}",
        "{count} written to {path}",
        count = counted(count, "berkas", "file", "files"),
        path = shown
    )))
}

fn cannot(path: &Path, error: &io::Error) -> Problem {
    Problem(text!(
        "folder {path} tidak dapat dibuat: {cause}",
        "the folder {path} cannot be made: {cause}",
        path = path.display().to_string(),
        cause = crate::problem::cause(error)
    ))
}
