//! Files written whole or not at all.
//!
//! A file is written under another name in its own folder and takes its name when
//! all of it is on the disk, so that whoever stops ksd finds the old file or the new
//! one, and nothing between.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::TempPath;

/// How the other names begin and end.
const BEGINS: &str = ".ksd-";
const ENDS: &str = ".tmp";

/// Removes the files of a folder that wait for their names and will not get them, because
/// who wrote them was killed. What cannot be removed stays.
pub fn left_over(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let waits = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(BEGINS) && name.ends_with(ENDS)
    });
    for entry in waits {
        let _ = fs::remove_file(entry.path());
    }
}

/// The bytes in a file of another name beside `path`, safe on the disk. Dropped,
/// it is gone. If it is to replace the file there, it has the same permissions. It is
/// closed: of thousands of files no system lets one program hold all open.
///
/// # Errors
/// If the folder cannot be written.
pub fn beside(path: &Path, replaces: bool, bytes: &[u8]) -> io::Result<TempPath> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(BEGINS).suffix(ENDS);
    // As the user's other new files, and not as secret as temporary ones.
    #[cfg(unix)]
    let permissions: fs::Permissions = std::os::unix::fs::PermissionsExt::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(permissions);
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    if replaces {
        file.as_file()
            .set_permissions(fs::metadata(path)?.permissions())?;
    }
    File::sync_all(file.as_file())?;
    Ok(file.into_temp_path())
}

/// Gives a written file its name, in the place of another only if that is asked.
///
/// # Errors
/// If another has that name and is not to be replaced, or the system refuses.
pub fn take_name(file: TempPath, path: &Path, replaces: bool) -> io::Result<()> {
    if replaces {
        return Ok(file.persist(path).map(drop)?);
    }
    let Err(refused) = file.persist_noclobber(path) else {
        return Ok(());
    };
    // Some network drives know no renaming that spares what is there.
    let is_free =
        fs::symlink_metadata(path).is_err_and(|error| error.kind() == io::ErrorKind::NotFound);
    match is_free {
        true => Ok(refused.path.persist(path).map(drop)?),
        false => Err(refused.error),
    }
}
