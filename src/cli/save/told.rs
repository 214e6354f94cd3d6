//! What is saved, in words.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::changes;
use crate::git::{Error, Repository, Unsaved};
use crate::model::Kind;
use crate::schema::{self, FileKind};
use crate::text;
use crate::text::{Text, counted};

/// A record is no longer than this, in bytes.
const LONGEST: u64 = 1 << 20;

/// So many lines tell one record each.
const MOST_LINES: usize = 100;

/// So many keys of a record are named.
const MOST_KEYS: usize = 4;

/// What is saved: in one line, and a line for each file.
pub(super) struct Told {
    /// All of it.
    pub subject: Text,
    /// Each file.
    pub lines: Vec<Text>,
}

/// What happened to a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Act {
    Added,
    Changed,
    Renamed,
    Removed,
}

/// A file, before and after.
struct One {
    act: Act,
    kind: Option<Kind>,
    /// What it is called: its id, or its path.
    name: String,
    before: toml::Table,
    after: toml::Table,
}

/// Tells what is saved, by counts, and each record by its title and what changed of it.
///
/// # Errors
/// If Git cannot say what the records held before.
pub(super) fn told(
    repository: &Repository,
    head: Option<&str>,
    unsaved: &Unsaved,
    folder: &str,
) -> Result<Told, Error> {
    let all = all(repository, head, unsaved, folder)?;
    let mut lines: Vec<Text> = all.iter().take(MOST_LINES).map(One::line).collect();
    if all.len() > MOST_LINES {
        let more = all.len() - MOST_LINES;
        lines.push(text!("dan {more} lainnya", "and {more} more", more));
    }
    let subject = match all.as_slice() {
        [one] => one.subject(),
        _ => counts(&all),
    };
    Ok(Told { subject, lines })
}

fn all(
    repository: &Repository,
    head: Option<&str>,
    unsaved: &Unsaved,
    folder: &str,
) -> Result<Vec<One>, Error> {
    let is_toml = |path: &str| path.ends_with(".toml");
    let changed = unsaved.changed.iter();
    let before = changed.filter_map(|(path, one)| Some((path, one.before.as_ref()?)));
    let before = before.chain(&unsaved.removed);
    let (paths, objects): (Vec<&str>, Vec<&str>) = before
        .filter(|(path, _)| is_toml(path))
        .map(|(path, object)| (path.as_str(), object.as_str()))
        .unzip();
    let held = match head.filter(|_| !objects.is_empty()) {
        Some(head) => repository.contents(head, &objects, LONGEST)?,
        None => Vec::new(),
    };
    let before: BTreeMap<&str, toml::Table> = paths
        .into_iter()
        .zip(held.iter().map(|text| read(text)))
        .collect();
    let one = |act: Act, path: &str, after: toml::Table| {
        let below = path.strip_prefix(folder).unwrap_or(path);
        let kind = below.split('/').next().and_then(|first| first.parse().ok());
        let stem = below
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".toml"));
        let name = kind.and(stem).unwrap_or(below).to_owned();
        One {
            act,
            kind: kind.filter(|_| stem.is_some()),
            name,
            before: before.get(path).cloned().unwrap_or_default(),
            after,
        }
    };
    let changed = unsaved.changed.iter().map(|(path, changed)| {
        let act = match changed.before {
            Some(_) => Act::Changed,
            None => Act::Added,
        };
        let after = is_toml(path).then(|| read(&changed.after));
        one(act, path, after.unwrap_or_default())
    });
    let removed = unsaved.removed.keys();
    let removed = removed.map(|path| one(Act::Removed, path, toml::Table::new()));
    let mut all = with_renamed(changed.collect(), removed.collect());
    all.sort_by(|a, b| (a.act, &a.name).cmp(&(b.act, &b.name)));
    Ok(all)
}

/// All that happened, where what went and came again under another id, all the same, is
/// one record with another id.
fn with_renamed(mut all: Vec<One>, removed: Vec<One>) -> Vec<One> {
    for old in removed {
        let is_same = |new: &&mut One| {
            let comes = new.act == Act::Added && new.kind.is_some() && new.kind == old.kind;
            comes && !old.before.is_empty() && new.after == old.before
        };
        match all.iter_mut().find(is_same) {
            Some(new) => {
                new.act = Act::Renamed;
                new.name = format!("{} → {}", old.name, new.name);
            }
            None => all.push(old),
        }
    }
    all
}

/// What a record holds; nothing where that cannot be read.
fn read(text: &[u8]) -> toml::Table {
    let text = String::from_utf8_lossy(text);
    let text = text.trim_start_matches('\u{feff}');
    text.parse().unwrap_or_default()
}

/// `Mencatat 2 kerja sama; mengubah 1 mitra`.
fn counts(all: &[One]) -> Text {
    let mut counts: BTreeMap<(Act, Option<&'static str>), usize> = BTreeMap::new();
    for one in all {
        *counts
            .entry((one.act, one.kind.map(Kind::word)))
            .or_default() += 1;
    }
    let acts: BTreeSet<Act> = counts.keys().map(|(act, _)| *act).collect();
    let acts: Vec<Text> = acts
        .into_iter()
        .map(|act| {
            let of_act = counts.iter().filter(|((other, _), _)| *other == act);
            let things: Vec<Text> = of_act
                .map(|((_, word), count)| match word {
                    Some(word) => text!(
                        "{count} {word}",
                        "{count} {word}",
                        count = *count,
                        word = *word
                    ),
                    None => counted(*count, "berkas", "file", "files"),
                })
                .collect();
            text!(
                "{act} {things}",
                "{act} {things}",
                act = act.verb(),
                things = Text::joined(&things, ", ")
            )
        })
        .collect();
    Text::joined(&acts, "; ").capital()
}

impl Act {
    fn verb(self) -> Text {
        match self {
            Act::Added => Text::fixed("mencatat", "record"),
            Act::Changed => Text::fixed("mengubah", "change"),
            Act::Renamed => Text::fixed("mengganti id", "rename"),
            Act::Removed => Text::fixed("menghapus", "remove"),
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Act::Added => "+",
            Act::Changed | Act::Renamed => "~",
            Act::Removed => "-",
        }
    }
}

impl One {
    /// `kerja-sama 2024-kb-sampah: Pengelolaan sampah`.
    fn named(&self) -> Text {
        let title = |table: &toml::Table| {
            let keys = ["judul", "nama", "sk"];
            let found = keys.iter().find_map(|key| table.get(*key)?.as_str());
            found.map(str::to_owned)
        };
        let title = title(&self.after).or_else(|| title(&self.before));
        let name = match self.kind {
            Some(kind) => format!("{} {}", kind.word(), self.name),
            None => self.name.clone(),
        };
        Text::same(match title.filter(|_| self.kind.is_some()) {
            Some(title) => format!("{name}: {title}"),
            None => name,
        })
    }

    fn subject(&self) -> Text {
        text!(
            "{act} {name}",
            "{act} {name}",
            act = self.act.verb(),
            name = self.named()
        )
        .capital()
    }

    /// What people call the keys that hold something else, each once; of a record
    /// that is new or gone, none.
    fn keys(&self) -> Text {
        let file = FileKind::of(self.kind).filter(|_| self.kind.is_some());
        let Some(file) = file.filter(|_| self.act == Act::Changed) else {
            return Text::EMPTY;
        };
        let mut names: Vec<Text> = Vec::new();
        for change in changes(file, &self.before, &self.after) {
            let name = schema::name(self.kind, &change.key);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.len() > MOST_KEYS {
            names.truncate(MOST_KEYS);
            names.push(Text::same("…"));
        }
        Text::joined(&names, ", ")
    }

    fn line(&self) -> Text {
        let keys = self.keys();
        let name = self.named();
        let sign = self.act.sign();
        match keys.is_empty() {
            true => text!("{sign} {name}", "{sign} {name}", sign, name),
            false => text!(
                "{sign} {name} ({keys})",
                "{sign} {name} ({keys})",
                sign,
                name,
                keys
            ),
        }
    }
}
