//! What of the register `ksd check` is asked for: files, records, an office.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;

use super::called;
use super::context::Problem;
use super::language::say;
use super::list::known_office;
use crate::finding::{Finding, NotChecked, Why};
use crate::model::Kind;
use crate::registry::Registry;
use crate::text;
use crate::text::{Text, Verbatim, beside};

#[derive(Args)]
pub(super) struct What {
    #[arg(
        value_name = say("BERKAS|ID", "FILE|ID"),
        help = say(
            "Hanya temuan di berkas, folder, atau rekaman ini; id yang dipakai beberapa jenis \
             ditulis dengan jenisnya: `mitra/ID`",
            "Findings in these files, folders or records only; an id that several kinds have \
             comes with its kind: `mitra/ID`",
        ),
    )]
    what: Vec<PathBuf>,
    #[arg(
        long, alias = "opd", value_name = say("ID|NAMA", "ID|NAME"), value_delimiter = ',',
        help = say(
            "Hanya temuan pada naskah dan pemetaan perangkat daerah ini, menurut id atau namanya; \
             bersama BERKAS|ID: hanya yang memenuhi keduanya",
            "Findings in the documents and entries of this office only, by its id or name; with \
             FILE|ID: of what is both",
        ),
    )]
    pemrakarsa: Vec<String>,
}

/// What was asked for, and what of it is not there.
pub(super) struct Asked {
    /// Files, folders and records; none: all.
    named: Option<Vec<Wanted>>,
    /// The files of the offices; none: of whomever.
    offices: Option<BTreeSet<Verbatim>>,
    /// What was named and is not checked.
    pub not_checked: Vec<NotChecked>,
}

/// What of the register is asked for, as findings name it.
enum Wanted {
    File(Verbatim),
    Folder(String),
    Record(Kind, String, Verbatim),
}

impl Asked {
    /// What of the register is meant; of an earlier state, what is gone since.
    ///
    /// # Errors
    /// If an office is unknown, if an id is one of several kinds, or if nothing
    /// that was named is there.
    pub fn of(
        what: &What,
        registry: &Registry,
        before: Option<&Registry>,
    ) -> anyhow::Result<Asked> {
        let mut asked = Asked {
            named: None,
            offices: None,
            not_checked: Vec::new(),
        };
        if !what.pemrakarsa.is_empty() {
            let ids = what.pemrakarsa.iter();
            let ids = ids.map(|word| known_office(registry, word));
            let ids: Vec<String> = ids.collect::<anyhow::Result<_>>()?;
            let mut files = registry.files_of_offices(&ids);
            files.extend(
                before
                    .into_iter()
                    .flat_map(|then| then.files_of_offices(&ids)),
            );
            asked.offices = Some(files);
        }
        if what.what.is_empty() {
            return Ok(asked);
        }
        let of_files = OnceCell::new();
        let is_named = |shown: &Verbatim| {
            let of_files = of_files.get_or_init(|| registry.findings());
            let mut files = of_files.iter().map(|finding| finding.file.as_ref());
            files.any(|file| file == Some(shown))
        };
        let mut all = Vec::new();
        for path in &what.what {
            let why = match wanted(registry, is_named, path) {
                Ok(wanted) => {
                    all.push(wanted);
                    continue;
                }
                Err(why) => why,
            };
            // What is gone was a record then, and that is told.
            let gone = || gone(before, path);
            match record(registry, path)?.filter(|_| why == Why::Missing) {
                Some(record) => all.push(record),
                None => match gone().filter(|_| why == Why::Missing) {
                    Some(gone) => all.push(gone),
                    None => asked.not_checked.push(NotChecked {
                        file: path.display().to_string().into(),
                        why,
                    }),
                },
            }
        }
        // A list of changes may name what is gone, or what is no record; where
        // nothing that was named exists, it was named in vain.
        if let Some(first) = asked.not_checked.first()
            && asked.not_checked.iter().all(|one| one.why == Why::Missing)
            && all.is_empty()
        {
            return Err(Problem(sentence(first, registry, true)).into());
        }
        asked.named = Some(all);
        Ok(asked)
    }

    /// Whether a finding is about what was asked for.
    pub fn has(&self, finding: &Finding) -> bool {
        let file = finding.file.as_ref();
        let of_record = |wanted: &Wanted| match (wanted, &finding.record) {
            (Wanted::Record(kind, id, _), Some((of, record))) => kind == of && id == record,
            _ => false,
        };
        let has = |wanted: &Wanted| file.is_some_and(|file| wanted.has(file)) || of_record(wanted);
        let named = self.named.as_ref();
        named.is_none_or(|all| all.iter().any(has))
            && (self.offices.as_ref())
                .is_none_or(|files| file.is_some_and(|file| files.contains(file)))
    }

    /// Whether a file is asked for, as the user finds it.
    pub fn has_file(&self, file: impl Fn() -> Verbatim) -> bool {
        let named = self.named.as_ref();
        named.is_none_or(|all| all.iter().any(|wanted| wanted.has(&file())))
            && (self.offices.as_ref()).is_none_or(|files| files.contains(&file()))
    }

    /// How many files were checked.
    pub fn files(&self, registry: &Registry) -> usize {
        if self.named.is_none() && self.offices.is_none() {
            return registry.files;
        }
        let files = registry.all_files();
        let asked = files
            .into_iter()
            .filter(|file| self.has_file(|| file.clone()));
        asked.count()
    }

    /// What was named and is not checked, a warning each.
    pub fn missed(&self, registry: &Registry) -> impl Iterator<Item = Text> {
        /// Of more, nobody reads what may have been meant.
        const FEW: usize = 20;
        let missed = self.not_checked.iter().enumerate();
        missed.map(|(nth, one)| {
            let said = sentence(one, registry, nth < FEW);
            text!("peringatan: {said}", "warning: {said}", said)
        })
    }
}

impl Wanted {
    fn has(&self, file: &Verbatim) -> bool {
        match self {
            Wanted::File(wanted) | Wanted::Record(_, _, wanted) => file == wanted,
            Wanted::Folder(wanted) if wanted.is_empty() => true,
            Wanted::Folder(wanted) => {
                let below = file.raw().strip_prefix(wanted.as_str());
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            }
        }
    }
}

/// The record called so.
fn record(registry: &Registry, text: &Path) -> anyhow::Result<Option<Wanted>> {
    let Some(text) = text.to_str() else {
        return Ok(None);
    };
    // A list of changes names files that are gone: a part of a path is no name.
    let is_path = text.contains(['/', '\\', '.']);
    let record = match is_path {
        true => called::whole_record(registry, text),
        false => called::record(registry, text),
    };
    let Some((kind, id)) = record? else {
        return Ok(None);
    };
    let file = registry.file_of(kind, id);
    Ok(file.map(|file| Wanted::Record(kind, id.to_owned(), registry.shown(&file))))
}

/// A file or folder of the register; a file that does not belong there is one if
/// a finding says so.
///
/// # Errors
/// Why there is nothing to check.
fn wanted(
    registry: &Registry,
    is_named: impl Fn(&Verbatim) -> bool,
    path: &Path,
) -> Result<Wanted, Why> {
    if path.symlink_metadata().is_err() {
        return Err(Why::Missing);
    }
    // A link is a file of its own, and what it leads to may be another.
    let below = |path: PathBuf| {
        let below = path.strip_prefix(registry.root()).ok()?;
        Some(below.to_string_lossy().replace('\\', "/"))
    };
    let itself = || {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        Some(dunce::canonicalize(folder).ok()?.join(path.file_name()?))
    };
    let target = || dunce::canonicalize(path).ok();
    // A folder that holds the register holds all of it.
    if target().is_some_and(|folder| registry.root().starts_with(folder)) {
        return Ok(Wanted::Folder(String::new()));
    }
    for path in [itself(), target()].into_iter().flatten() {
        let is_folder = path.is_dir();
        let Some(file) = below(path) else { continue };
        let shown = registry.shown(&file);
        if is_folder {
            return Ok(Wanted::Folder(shown.raw().trim_end_matches('/').to_owned()));
        }
        if registry.has_file(&file) || is_named(&shown) {
            return Ok(Wanted::File(shown));
        }
    }
    Err(Why::Foreign)
}

/// A file of the register as it was, by a path at which there is none now.
fn gone(before: Option<&Registry>, path: &Path) -> Option<Wanted> {
    let before = before?;
    let path = std::path::absolute(path).ok()?;
    let there = path.ancestors().find(|folder| folder.exists())?;
    let rest = path.strip_prefix(there).ok()?;
    let path = dunce::canonicalize(there).ok()?.join(rest);
    let below = path.strip_prefix(before.root()).ok()?;
    let file = below.to_string_lossy().replace('\\', "/");
    let is_one = before.has_file(&file);
    is_one.then(|| Wanted::File(before.shown(&file)))
}

/// Why something that was named is not checked, as a sentence; with what may have
/// been meant, if that is asked for.
fn sentence(one: &NotChecked, registry: &Registry, hint: bool) -> Text {
    let named = one.file.raw();
    let stem = named.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = stem.strip_suffix(".toml").unwrap_or(stem);
    let is_path = stem != named && !called::is_with_kind(named);
    let asked = if is_path { stem } else { named };
    let meant = hint.then(|| called::meant(registry, asked)).flatten();
    match (one.why, meant) {
        (Why::Missing, Some(meant)) => text!(
            "{path}{beside} tidak ada; mungkin maksudnya `{meant}`",
            "{path}{beside} does not exist; did you mean `{meant}`?",
            path = one.file,
            beside = beside(named),
            meant
        ),
        (Why::Missing, None) if is_path => text!(
            "{path} tidak ada; periksa nama dan letaknya",
            "{path} does not exist; check its name and place",
            path = one.file
        ),
        (Why::Missing, None) => text!(
            "{path} tidak ada, baik sebagai berkas maupun sebagai id rekaman; cari idnya dengan \
             `ksd list --search {words}`",
            "{path} is neither a file nor the id of a record; find its id with `ksd list --search \
             {words}`",
            path = one.file,
            words = called::quoted(named)
        ),
        (Why::Foreign, _) => text!(
            "{path} bukan berkas dalam register {root}, jadi tidak diperiksa",
            "{path} is no file of the register {root}, so it is not checked",
            path = one.file,
            root = registry.root().display().to_string()
        ),
    }
}
