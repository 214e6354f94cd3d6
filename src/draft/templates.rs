//! The texts of the papers before they are filled in: our own, and those that an
//! office has changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use minijinja::{Error, ErrorKind, TemplateSource};

use super::papers::templates;

/// A template may be so large: more is no template.
const LARGEST: u64 = 1024 * 1024;

/// Where templates come from.
#[derive(Clone, Default)]
pub struct Templates {
    /// The folder of those that an office has changed; what it lacks is ours.
    own: Option<Arc<Path>>,
    /// The folder of an office's clauses.
    clauses: Option<Arc<Path>>,
}

impl Templates {
    /// Ours, but for what these folders have: templates, and clauses.
    pub fn new(own: Option<PathBuf>, clauses: Option<PathBuf>) -> Templates {
        Templates {
            own: own.map(Arc::from),
            clauses: clauses.map(Arc::from),
        }
    }

    /// A template, of the office if it has one.
    pub(super) fn load(&self, name: &str) -> Result<Option<TemplateSource>, Error> {
        if let Some(folder) = &self.own
            && let Some(text) = within(folder, name)?
        {
            return Ok(Some(text.into()));
        }
        let ours = templates().find(|(file, _)| *file == name);
        Ok(ours.map(|(_, text)| text.into()))
    }

    /// A template's file as the user finds it.
    pub(super) fn shown(&self, name: &str) -> String {
        match &self.own {
            Some(folder) if folder.join(name).is_file() => folder.join(name).display().to_string(),
            _ => name.to_owned(),
        }
    }

    /// What an office says in the place of `name` (`latar-belakang`): of the first of
    /// these affairs that has its own words, else of all.
    pub(super) fn clause(&self, name: &str, affairs: &[String]) -> Option<String> {
        let folder = self.clauses.as_ref()?;
        let of_affair = affairs.iter().map(|affair| format!("{name}/{affair}.md"));
        let mut files = of_affair.chain([format!("{name}.md")]);
        let text = files.find_map(|file| within(folder, &file).ok().flatten())?;
        let text = text.trim().to_owned();
        (!text.is_empty()).then_some(text)
    }
}

/// What a file within a folder says; none: it is not there.
///
/// # Errors
/// If it lies outside, is no text, or is too large.
fn within(folder: &Path, name: &str) -> Result<Option<String>, Error> {
    let refused = |why: String| Error::new(ErrorKind::TemplateNotFound, why);
    let leaves = name.split(['/', '\\']).any(|part| part == "..")
        || name.starts_with(['/', '\\'])
        || name.contains(':');
    if leaves {
        return Err(refused(format!("\"{name}\"")));
    }
    let Ok(path) = dunce::canonicalize(folder.join(name)) else {
        return Ok(None);
    };
    let root = dunce::canonicalize(folder).map_err(|error| refused(error.to_string()))?;
    // A link may lead out of it.
    if !path.starts_with(&root) {
        return Err(refused(format!("\"{name}\"")));
    }
    match fs::metadata(&path) {
        Ok(found) if !found.is_file() => return Ok(None),
        Ok(found) if found.len() > LARGEST => return Err(refused(format!("\"{name}\" > 1 MiB"))),
        Ok(_) => {}
        Err(_) => return Ok(None),
    }
    let bytes = fs::read(&path).map_err(|error| refused(error.to_string()))?;
    let text = String::from_utf8(bytes);
    let text =
        text.map_err(|_| Error::new(ErrorKind::SyntaxError, format!("\"{name}\": UTF-8")))?;
    Ok(Some(
        text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
    ))
}
