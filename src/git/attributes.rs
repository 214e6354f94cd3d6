//! What `.gitattributes` and `.gitignore` say of paths.

use std::collections::BTreeMap;

use super::error::{Error, failed};
use super::{LONGEST, Repository, answer, bare_command, unix};

/// What a path begins with that is one and no pattern.
const HERE: &str = "./";

/// What the attributes of a path say.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    text: String,
    eol: String,
    filter: String,
}

impl Repository {
    /// Those of these paths that `.gitignore` names.
    pub(super) fn ignored<'p>(
        &self,
        paths: impl Iterator<Item = &'p String>,
    ) -> Result<Vec<String>, Error> {
        // So that no name is taken for a pattern.
        let paths: Vec<String> = paths.map(|path| format!("{HERE}{path}")).collect();
        let asked = nul_ended(paths.iter());
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let mut command = bare_command();
        command.current_dir(&self.top);
        command.args(["check-ignore", "-z", "--stdin"]);
        let told = answer(command, asked, LONGEST)?;
        // It ends with 1 where none is ignored.
        if !matches!(told.status.code(), Some(0 | 1)) {
            return Err(failed(&told.complaint));
        }
        let told = String::from_utf8_lossy(&told.read);
        let paths = told.split('\0').filter_map(|path| path.strip_prefix(HERE));
        Ok(paths.map(str::to_owned).collect())
    }

    /// What the attributes of these paths say.
    pub(super) fn attributes<'p>(
        &self,
        paths: impl Iterator<Item = &'p String>,
    ) -> Result<BTreeMap<String, Attributes>, Error> {
        let mut found: BTreeMap<String, Attributes> = BTreeMap::new();
        let asked = nul_ended(paths);
        if asked.is_empty() {
            return Ok(found);
        }
        let mut command = self.command();
        command.args(["check-attr", "-z", "--stdin", "text", "eol", "filter"]);
        let told = self.must(command, asked)?;
        let mut told = told.split('\0');
        while let (Some(path), Some(name), Some(value)) = (told.next(), told.next(), told.next()) {
            let attributes = found.entry(path.to_owned()).or_default();
            match name {
                "text" => attributes.text = value.to_owned(),
                "eol" => attributes.eol = value.to_owned(),
                _ => attributes.filter = value.to_owned(),
            }
        }
        Ok(found)
    }
}

impl Attributes {
    /// The program by which Git would keep it; none in most cases.
    pub(super) fn program(&self) -> Option<&str> {
        let none = ["", "unspecified", "unset"];
        Some(self.filter.as_str()).filter(|filter| !none.contains(filter))
    }

    /// Whether Git keeps a file with the line ends of Unix, by the attributes and
    /// `core.autocrlf`.
    pub(super) fn keeps_unix(
        &self,
        bytes: &[u8],
        before: Option<&[u8]>,
        by_settings: bool,
    ) -> bool {
        let is_text = !bytes.contains(&0);
        let had_windows = before.is_some_and(|before| unix(before) != before);
        let has_ends = ["lf", "crlf"].contains(&self.eol.as_str());
        match self.text.as_str() {
            "unset" => false,
            "set" => true,
            "auto" => is_text && !had_windows,
            _ if has_ends => true,
            _ => by_settings && is_text && !had_windows,
        }
    }
}

fn nul_ended<'p>(paths: impl Iterator<Item = &'p String>) -> Vec<u8> {
    paths.flat_map(|path| path.bytes().chain([0])).collect()
}
