//! The documents that belong together.

use std::collections::HashSet;

use super::Told;
use crate::model::KerjaSama;
use crate::output::{Cell, Table, sheet};
use crate::registry::{Record, Status, known_by};
use crate::text;
use crate::text::Text;

/// Deeper than this a tree is no longer read.
const DEEPEST: usize = 16;

/// The family of a document as a tree: under each document what stands under
/// it, what extends it and what changes it, each document once. Empty for one
/// that stands alone.
pub(super) fn tree(told: &Told<'_>, record: &Record<KerjaSama>) -> Vec<(usize, Text)> {
    let root = told
        .registry
        .kerja_sama
        .get(told.registry.family(record))
        .unwrap_or(record);
    let mut tree = Tree {
        told,
        asked: record,
        shown: HashSet::new(),
        lines: Vec::new(),
    };
    tree.grow(root, &Text::EMPTY, 0);
    if tree.lines.len() > 1 {
        tree.lines
    } else {
        Vec::new()
    }
}

/// The same for machines: each document with what it is to the one above it.
pub(super) fn members(told: &Told<'_>, record: &Record<KerjaSama>) -> Table {
    let registry = told.registry;
    let family = registry.family(record);
    let members = registry.kerja_sama.iter().filter(|member| {
        known_by(member, told.as_of) && registry.family(member) == family && member.id != record.id
    });
    let members: Vec<&Record<KerjaSama>> = members.collect();
    sheet(members)
        .named("family")
        .column("id", ("Id", "Id"), |one| one.id.clone())
        .column("naskah", ("Naskah", "Text"), |one| {
            Cell::named(Some(one.naskah))
        })
        .column("induk", ("Induk", "Above"), |one| one.induk.clone())
        .column(
            "perpanjangan_dari",
            ("Perpanjangan dari", "Extension of"),
            |one| one.perpanjangan_dari.clone(),
        )
        .column("addendum_dari", ("Addendum dari", "Addendum of"), |one| {
            one.addendum_dari.clone()
        })
        .column("status", ("Status", "Status"), |one| {
            Cell::named(Some(registry.state(one, told.as_of).status))
        })
        .column("berakhir", ("Berakhir", "End"), |one| {
            registry.state(one, told.as_of).last_day
        })
        .bare()
}

struct Tree<'a> {
    told: &'a Told<'a>,
    asked: &'a Record<KerjaSama>,
    /// A document may be named twice as what is above, and in a circle even by
    /// itself.
    shown: HashSet<&'a str>,
    lines: Vec<(usize, Text)>,
}

impl<'a> Tree<'a> {
    fn grow(&mut self, member: &'a Record<KerjaSama>, relation: &Text, depth: usize) {
        if !known_by(member, self.told.as_of) || !self.shown.insert(&member.id) {
            return;
        }
        let registry = self.told.registry;
        let state = registry.state(member, self.told.as_of);
        let end = match state.last_day {
            None => Text::EMPTY,
            Some(day) => text!(", sampai {day}", ", until {day}", day),
        };
        let here = if member.id == self.asked.id {
            " ◄"
        } else {
            ""
        };
        // An addendum that sets no end of its own has no state of its own.
        let status = match member.signing() {
            Some(day) if member.is_addendum() && state.status == Status::TidakDiketahui => {
                text!("ditandatangani {day}", "signed on {day}", day)
            }
            _ => Text::of(&state.status),
        };
        self.lines.push((
            depth,
            text!(
                "{relation}{naskah} {id}: {status}{end}{here}",
                "{relation}{naskah} {id}: {status}{end}{here}",
                relation = relation.clone(),
                naskah = member.naskah,
                id = member.id.as_str(),
                status,
                end,
                here
            ),
        ));
        let addenda = registry
            .addenda(member)
            .map(|child| (child, Text::same("addendum: ")));
        let under = registry.under(member).map(|child| (child, Text::EMPTY));
        let extensions = registry.extensions(member);
        let extensions =
            extensions.map(|child| (child, Text::fixed("perpanjangan: ", "extension: ")));
        let mut children = addenda.chain(under).chain(extensions).peekable();
        if depth == DEEPEST && children.peek().is_some() {
            self.lines.push((
                depth + 1,
                text!(
                    "lanjutannya: `ksd show {id}`",
                    "what follows: `ksd show {id}`",
                    id = member.id.as_str()
                ),
            ));
            return;
        }
        for (child, relation) in children {
            self.grow(child, &relation, depth + 1);
        }
    }
}
