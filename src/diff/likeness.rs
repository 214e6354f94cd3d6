//! Which record that is gone is the one that is new, under another id.

use std::collections::BTreeMap;

use toml::Value;

use crate::registry::{Differing, Version, leaves};

/// How many records may be gone or new before nobody looks for likeness: whoever
/// moves that many moves them unchanged, which is known without.
const MOST: usize = 300;

/// Takes a record that is gone and one that is new, of the same kind, for one where
/// they hold more alike than not, the most alike first.
pub(super) fn renamed(differing: Vec<Differing>) -> Vec<Differing> {
    let gone: Vec<usize> = places(&differing, |one| one.after.is_none());
    let new: Vec<usize> = places(&differing, |one| one.before.is_none());
    if gone.is_empty() || new.is_empty() || gone.len().max(new.len()) > MOST {
        return differing;
    }
    let held: Vec<BTreeMap<String, Value>> = differing.iter().map(held).collect();
    let mut alike: Vec<(usize, usize, usize)> = Vec::new();
    for &then in &gone {
        for &now in &new {
            let same_kind = differing[then].kind == differing[now].kind;
            let (was, is) = (&held[then], &held[now]);
            let shared = was
                .iter()
                .filter(|(key, value)| is.get(*key) == Some(*value));
            let shared = shared.count();
            if same_kind && 4 * shared > 3 * was.len().max(is.len()) {
                alike.push((shared, then, now));
            }
        }
    }
    alike.sort_by(|a, b| b.0.cmp(&a.0).then(a.cmp(b)));
    let mut differing: Vec<Option<Differing>> = differing.into_iter().map(Some).collect();
    for (_, then, now) in alike {
        if differing[then].is_some()
            && differing[now]
                .as_ref()
                .is_some_and(|one| one.before.is_none())
        {
            let was = differing[then].take().and_then(|one| one.before);
            if let Some(one) = &mut differing[now] {
                one.before = was;
            }
        }
    }
    differing.into_iter().flatten().collect()
}

fn places(differing: &[Differing], wanted: impl Fn(&Differing) -> bool) -> Vec<usize> {
    let numbered = differing.iter().enumerate();
    numbered
        .filter(|(_, one)| wanted(one))
        .map(|(at, _)| at)
        .collect()
}

/// What a record holds, each key with its value.
fn held(differing: &Differing) -> BTreeMap<String, Value> {
    let version: Option<&Version> = differing.after.as_ref().or(differing.before.as_ref());
    let written = version.and_then(|version| version.holds.as_ref());
    let holds = written.map(|written| Value::Table(written.table().clone()));
    let leaves = holds.map_or_else(Vec::new, |holds| leaves("", &holds));
    leaves.into_iter().collect()
}
