//! What is to be changed, before it is done.

use serde::{Deserialize, Serialize};

/// A file that is to be made, changed or removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Where it lies below the register, with `/` between.
    pub file: String,
    /// What it holds now; none: there is no such file.
    pub before: Option<String>,
    /// What it is to hold; none: it is to go.
    pub after: Option<String>,
}

/// All that one command changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is done, as the command that does it: `record 2024-kb-sampah`.
    pub command: String,
    /// The changes, a file once.
    pub changes: Vec<Change>,
}

/// A line of a plan as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The file that the lines below are of.
    File(String),
    /// A file that gets another name, and holds what it held.
    Moved(String, String),
    /// A line that stays.
    Kept(String),
    /// A line that comes.
    Added(String),
    /// A line that goes.
    Removed(String),
    /// Lines that stay and are not shown.
    Gap,
}

impl Plan {
    /// The changes that change something.
    pub fn telling(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| change.before != change.after)
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.telling().next().is_none()
    }

    /// The changes line by line, with so many lines around each.
    pub fn lines(&self, around: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        for change in self.telling() {
            match self.moved(change) {
                Moved::To(other) => {
                    lines.push(Line::Moved(change.file.clone(), other.file.clone()));
                    continue;
                }
                // It is told with where it comes from.
                Moved::Here => continue,
                Moved::No => {}
            }
            lines.push(Line::File(change.file.clone()));
            let before = change.before.as_deref().unwrap_or_default();
            let after = change.after.as_deref().unwrap_or_default();
            let diff = similar::TextDiff::from_lines(before, after);
            for (at, group) in diff.grouped_ops(around).iter().enumerate() {
                if at > 0 {
                    lines.push(Line::Gap);
                }
                for one in group.iter().flat_map(|part| diff.iter_changes(part)) {
                    let text = one.value().trim_end_matches(['\r', '\n']).to_owned();
                    lines.push(match one.tag() {
                        similar::ChangeTag::Equal => Line::Kept(text),
                        similar::ChangeTag::Insert => Line::Added(text),
                        similar::ChangeTag::Delete => Line::Removed(text),
                    });
                }
            }
        }
        lines
    }

    /// Whether a change is half of a renaming.
    fn moved(&self, change: &Change) -> Moved<'_> {
        let mut others = self.telling();
        let other = match (&change.before, &change.after) {
            (Some(_), None) => {
                others.find(|other| other.before.is_none() && other.after == change.before)
            }
            (None, Some(_)) => {
                others.find(|other| other.after.is_none() && other.before == change.after)
            }
            _ => None,
        };
        match other {
            None => Moved::No,
            Some(_) if change.before.is_none() => Moved::Here,
            Some(other) => Moved::To(other),
        }
    }

    /// The plan that takes this one back.
    pub fn reversed(&self) -> Plan {
        let changes = self.changes.iter().map(|change| Change {
            file: change.file.clone(),
            before: change.after.clone(),
            after: change.before.clone(),
        });
        Plan {
            command: self.command.clone(),
            changes: changes.collect(),
        }
    }
}

/// The half of a renaming that a change is.
enum Moved<'p> {
    /// None.
    No,
    /// The old name; the new one is that of this change.
    To(&'p Change),
    /// The new name.
    Here,
}
