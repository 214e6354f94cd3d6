//! Which tables there are, and what stands in their columns.

use std::collections::HashMap;
use std::sync::LazyLock;

use strum::VariantArray;

use crate::model::Kind;
use crate::schema::{FileKind, Form, Key};
use crate::text;
use crate::text::Text;

/// A table: the records of a kind, or a list in them.
#[derive(Debug)]
pub struct Table {
    /// The kind of record.
    pub kind: Kind,
    /// The lists that a row stands in, from outside: none of the records themselves;
    /// `evaluasi` and `evaluasi.indikator` of the indicators. A row has a place in
    /// each of them.
    pub lists: Vec<&'static Key>,
    /// The keys that hold one value, in the order of the model; of a list of plain
    /// values the list's own key alone.
    pub columns: Vec<&'static Key>,
}

impl Table {
    /// The path of the list; of the records themselves, nothing.
    pub fn path(&self) -> &'static str {
        self.list().map_or("", |list| &list.path)
    }

    /// The list whose members are the rows; none of the records themselves.
    pub fn list(&self) -> Option<&'static Key> {
        self.lists.last().copied()
    }

    /// Whether its rows are plain values: `urusan`.
    pub fn is_of_values(&self) -> bool {
        self.list().is_some_and(|list| list.form != Form::Table)
    }

    /// Its name for machines: `kerja_sama`, `kerja_sama_evaluasi_indikator`.
    pub fn name(&self) -> String {
        let kind = self.kind.word();
        let name = match self.path() {
            "" => kind.to_owned(),
            path => format!("{kind}_{path}"),
        };
        name.replace(['-', '.'], "_")
    }

    /// What people call it, as inside a sentence: "kerja sama", "mitra kerja sama".
    pub fn said(&self) -> Text {
        match self.list() {
            None => self.kind.name(),
            Some(list) => text!(
                "{list} ({kind})",
                "{list} ({kind})",
                list = list.name.clone(),
                kind = self.kind.name()
            ),
        }
    }

    /// The path of a column within its row: `surat_kuasa.nomor` of `mitra.surat_kuasa.nomor`;
    /// of plain values their own.
    pub fn within<'k>(&self, key: &'k Key) -> &'k str {
        let inner = key.path.strip_prefix(self.path());
        let inner = inner.and_then(|inner| inner.strip_prefix('.'));
        inner.unwrap_or(&key.path)
    }

    /// The place of the column of a key, by its path.
    pub fn column(&self, path: &str) -> Option<usize> {
        self.columns.iter().position(|key| key.path == path)
    }
}

/// The tables of a kind.
pub(super) struct OfKind {
    pub tables: Vec<Table>,
    /// Of each key that has a column, its table and its place there; of each list its
    /// table, and 0.
    pub places: HashMap<&'static str, (usize, usize)>,
}

static TABLES: LazyLock<Vec<OfKind>> = LazyLock::new(|| {
    let kinds = Kind::VARIANTS.iter();
    kinds.map(|&kind| of_kind(kind)).collect()
});

/// All tables: kind by kind, the records themselves before their lists, a list before
/// those in its tables.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().flat_map(|of_kind| &of_kind.tables)
}

/// The tables of a kind, that of its records first.
pub fn tables_of(kind: Kind) -> &'static [Table] {
    &of(kind).tables
}

pub(super) fn of(kind: Kind) -> &'static OfKind {
    let at = Kind::VARIANTS.iter().position(|&one| one == kind);
    &TABLES[at.unwrap_or_default()]
}

fn of_kind(kind: Kind) -> OfKind {
    let mut tables = vec![Table {
        kind,
        lists: Vec::new(),
        columns: Vec::new(),
    }];
    let mut places = HashMap::new();
    let keys = FileKind::of(Some(kind)).map_or(&[][..], FileKind::keys);
    for key in keys {
        // The innermost list that it stands in is the last one that begins its path.
        let within = tables.iter().rposition(|table| {
            let rest = key.path.strip_prefix(table.path());
            table.path().is_empty() || rest.is_some_and(|rest| rest.starts_with('.'))
        });
        let within = within.unwrap_or_default();
        if key.is_list {
            let lists = tables[within].lists.iter().copied().chain([key]).collect();
            let own = (key.form != Form::Table).then_some(key);
            places.insert(key.path.as_str(), (tables.len(), 0));
            tables.push(Table {
                kind,
                lists,
                columns: own.into_iter().collect(),
            });
        } else if key.form != Form::Table {
            places.insert(key.path.as_str(), (within, tables[within].columns.len()));
            tables[within].columns.push(key);
        }
    }
    OfKind { tables, places }
}
