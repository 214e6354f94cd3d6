//! A register of copies of the sample: as many files as it takes, each as full
//! as an office's own.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes the register at `from` and so many copies of each of its records to
/// `to`: each under an id of its own, with its references inside its own copy.
pub fn write(from: &Path, to: &Path, copies: usize) -> io::Result<()> {
    let mut files = Vec::new();
    list(from, &mut files)?;
    let is_record = |file: &&PathBuf| file.parent() != Some(from);
    let ids: HashSet<String> = files
        .iter()
        .filter(is_record)
        .map(|file| id(file))
        .collect();
    for file in &files {
        let text = fs::read_to_string(file)?;
        let place = to.join(file.strip_prefix(from).unwrap_or(file));
        fs::create_dir_all(place.parent().unwrap_or(to))?;
        fs::write(&place, &text)?;
        if !is_record(&file) {
            continue;
        }
        for copy in 1..=copies {
            let place = place.with_file_name(format!("{}-s{copy}.toml", id(file)));
            fs::write(place, renamed(&text, &ids, copy))?;
        }
    }
    Ok(())
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
    Ok(())
}

fn id(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// A record's text where every text that is an id names the copy of that record.
fn renamed(text: &str, ids: &HashSet<String>, copy: usize) -> String {
    let pieces = text.split('"').map(|piece| match ids.contains(piece) {
        true => format!("{piece}-s{copy}"),
        false => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("\"")
}
