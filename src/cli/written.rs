//! Files that ksd writes: whole or not at all.
//!
//! Every target is proved before any is written. A file is written under
//! another name in its own folder and takes its name when all of it is on the
//! disk, so that whoever stops ksd finds the old file or the new one, and
//! nothing between.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::model::{Date, Kind};
use crate::problem::{Problem, cause};
use crate::text;
use crate::text::Text;
use crate::whole::{beside, take_name};

/// What names standard output as a target.
pub(super) const STDOUT: &str = "-";

/// Where something is to be written, proved.
#[derive(Debug)]
pub(super) enum Target {
    /// Standard output.
    Stdout,
    /// No regular file, such as a device or a pipe: it is written, and nothing
    /// takes its place.
    Stream(PathBuf),
    /// A file.
    File {
        /// As the user named it.
        shown: PathBuf,
        /// Where it lies, links followed.
        path: PathBuf,
        /// Whether it takes the place of one.
        replaces: bool,
    },
}

impl Target {
    /// Proves that something can be written there; `day` is that of what is written.
    ///
    /// # Errors
    /// If it is there already and is not to be replaced, or is a folder; if its
    /// folder does not exist or may not be written; if it belongs to a register's
    /// records.
    pub fn prove(named: &Path, overwrite: bool, day: Option<Date>) -> anyhow::Result<Target> {
        if named == Path::new(STDOUT) {
            return Ok(Target::Stdout);
        }
        // What stdout and its like stand for is already open, maybe a file.
        let is_device = |folder: &str| named.starts_with(folder);
        match fs::metadata(named) {
            Ok(found) if found.is_dir() => Err(cannot(named, &io::ErrorKind::IsADirectory.into())),
            Ok(found) if !found.is_file() || ["/dev", "/proc"].into_iter().any(is_device) => {
                Ok(Target::Stream(named.to_owned()))
            }
            Ok(_) => {
                let path = dunce::canonicalize(named).map_err(|error| cannot(named, &error))?;
                refuse_records(named, &path)?;
                if !overwrite {
                    return Err(taken(named, day).into());
                }
                // Opened and left as it is: whether it may be written shows now.
                let opened = OpenOptions::new().write(true).open(&path);
                opened.map_err(|error| cannot(named, &error))?;
                Ok(Target::File {
                    shown: named.to_owned(),
                    path,
                    replaces: true,
                })
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => prove_new(named),
            Err(error) => Err(cannot(named, &error)),
        }
    }

    /// Proves several, of which each may be named once.
    ///
    /// # Errors
    /// If one of them cannot be written, or two are one.
    pub fn prove_all(
        named: &[PathBuf],
        overwrite: bool,
        day: Option<Date>,
    ) -> anyhow::Result<Vec<Target>> {
        let mut targets: Vec<Target> = Vec::with_capacity(named.len());
        for named in named {
            let target = Target::prove(named, overwrite, day)?;
            if targets.iter().any(|other| other.place() == target.place()) {
                return Err(Problem(text!(
                    "{path} disebut dua kali; sebutkan setiap berkas sekali",
                    "{path} is named twice; name each file once",
                    path = named.display().to_string()
                ))
                .into());
            }
            targets.push(target);
        }
        Ok(targets)
    }

    /// The file that the user knows it by; none for standard output.
    pub fn shown(&self) -> Option<&Path> {
        match self {
            Target::Stdout => None,
            Target::Stream(shown) | Target::File { shown, .. } => Some(shown),
        }
    }

    /// What two spellings of one target have in common.
    fn place(&self) -> PathBuf {
        let path = match self {
            Target::Stdout => Path::new(STDOUT),
            Target::Stream(path) | Target::File { path, .. } => path,
        };
        // Where capitals make no difference to files, they make none here.
        match cfg!(any(windows, target_os = "macos")) {
            true => PathBuf::from(path.to_string_lossy().to_lowercase()),
            false => path.to_owned(),
        }
    }
}

/// Proves a file that does not exist yet.
fn prove_new(named: &Path) -> anyhow::Result<Target> {
    if let Ok(target) = fs::read_link(named) {
        return Err(Problem(text!(
            "{path} adalah tautan ke {target} yang tidak ada; hapus tautan itu atau pilih nama lain",
            "{path} is a link to {target}, which does not exist; delete the link or choose another \
             name",
            path = named.display().to_string(), target = target.display().to_string()
        ))
        .into());
    }
    let folder = match named.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let Some(name) = named.file_name() else {
        return Err(cannot(named, &io::ErrorKind::InvalidFilename.into()));
    };
    let folder = dunce::canonicalize(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem(text!(
            "folder untuk {path} tidak ada, sehingga berkas itu tidak dapat ditulis; buat foldernya \
             dahulu atau pilih tempat lain",
            "the folder for {path} does not exist, so that file cannot be written; make the folder \
             first or choose another place",
            path = named.display().to_string()
        ))
        .into(),
        _ => cannot(named, &error),
    })?;
    let path = folder.join(name);
    refuse_records(named, &path)?;
    Ok(Target::File {
        shown: named.to_owned(),
        path,
        replaces: false,
    })
}

/// A register's records are written by hand or by the commands that edit them; a
/// table in their place would break the register.
fn refuse_records(named: &Path, path: &Path) -> anyhow::Result<()> {
    let is_toml = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    let is_of_register = path.ancestors().skip(1).any(|folder| {
        let below = path.strip_prefix(folder).ok();
        let first = below.and_then(|below| below.components().next());
        let first = first.map(|first| first.as_os_str().to_string_lossy().to_lowercase());
        let is_kind = first.is_some_and(|first| first.parse::<Kind>().is_ok());
        (is_kind || is_toml) && folder.join("ksd.toml").is_file()
    });
    let is_settings = path.file_name().is_some_and(|name| name == "ksd.toml");
    if !is_of_register && !is_settings {
        return Ok(());
    }
    Err(Problem(text!(
        "{path} adalah tempat rekaman register, bukan tempat keluaran; pilih tempat lain",
        "{path} is a place of the register's records and none for output; choose another place",
        path = named.display().to_string()
    ))
    .into())
}

/// Writes them all: what is to stand on standard output comes back.
///
/// # Errors
/// If one of them cannot be written; then no file has changed its content, unless
/// the very last step failed.
pub(super) fn write(files: Vec<(Target, Vec<u8>)>) -> anyhow::Result<Vec<u8>> {
    let mut stdout = Vec::new();
    let mut streams = Vec::new();
    let mut waiting = Vec::new();
    for (target, bytes) in files {
        match target {
            Target::Stdout => stdout.extend(bytes),
            Target::Stream(path) => streams.push((path, bytes)),
            Target::File {
                shown,
                path,
                replaces,
            } => {
                let file =
                    beside(&path, replaces, &bytes).map_err(|error| cannot(&shown, &error))?;
                waiting.push((file, shown, path, replaces));
            }
        }
    }
    for (path, bytes) in streams {
        let opened = OpenOptions::new().write(true).open(&path);
        let written = opened.and_then(|mut stream| stream.write_all(&bytes));
        match written {
            // Whoever reads it may stop when enough is read.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                return Err(cannot(&path, &error));
            }
            _ => {}
        }
    }
    for (file, shown, path, replaces) in waiting {
        take_name(file, &path, replaces).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => taken(&shown, None).into(),
            // On Windows an open file may not be replaced, and the system says no
            // more than that.
            io::ErrorKind::PermissionDenied if replaces && cfg!(windows) => {
                cannot(&shown, &io::ErrorKind::ResourceBusy.into())
            }
            _ => cannot(&shown, &error),
        })?;
    }
    Ok(stdout)
}

/// That a file is there already, and a name with the day that is free.
fn taken(path: &Path, day: Option<Date>) -> Problem {
    let shown = path.display().to_string();
    let dated = day.and_then(|day| {
        let stem = path.file_stem()?.to_string_lossy();
        let ending = path.extension().map(|ending| ending.to_string_lossy());
        let ending = ending.map_or(String::new(), |ending| format!(".{ending}"));
        let dated = path.with_file_name(format!("{stem}-{day}{ending}"));
        fs::symlink_metadata(&dated).is_err().then_some(dated)
    });
    Problem(match dated {
        Some(dated) => text!(
            "{path} sudah ada dan tidak ditimpa; pilih nama lain, misalnya {dated}, atau timpa \
             dengan `--overwrite`",
            "{path} exists and is not overwritten; choose another name, for example {dated}, or \
             overwrite it with `--overwrite`",
            path = shown,
            dated = dated.display().to_string()
        ),
        None => text!(
            "{path} sudah ada dan tidak ditimpa; pilih nama lain, atau timpa dengan `--overwrite`",
            "{path} exists and is not overwritten; choose another name, or overwrite it with \
             `--overwrite`",
            path = shown
        ),
    })
}

fn cannot(path: &Path, error: &io::Error) -> anyhow::Error {
    let shown = match path.as_os_str().is_empty() {
        true => Text::fixed("nama yang kosong", "an empty name"),
        false => text!("{path}", "{path}", path = path.display().to_string()),
    };
    Problem(text!(
        "{path} tidak dapat ditulis: {cause}",
        "{path} cannot be written: {cause}",
        path = shown,
        cause = cause(error)
    ))
    .into()
}
