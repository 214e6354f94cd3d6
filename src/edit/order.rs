//! Where a key belongs: in the order of the model, values before tables.

use toml_edit::{InlineTable, Item, Key, RawString, Table, Value};

use crate::schema::FileKind;

/// A table, with a heading or between braces.
pub(super) enum Holder<'a> {
    Table(&'a mut Table),
    Inline(&'a mut InlineTable),
}

impl<'a> Holder<'a> {
    pub fn has(&self, name: &str) -> bool {
        match self {
            Holder::Table(table) => table.contains_key(name),
            Holder::Inline(table) => table.contains_key(name),
        }
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Holder::Table(table) => table.get(name)?.as_value(),
            Holder::Inline(table) => table.get(name),
        }
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        match self {
            Holder::Table(table) => table.get_mut(name)?.as_value_mut(),
            Holder::Inline(table) => table.get_mut(name),
        }
    }

    pub fn into_value(self, name: &str) -> Option<&'a mut Value> {
        match self {
            Holder::Table(table) => table.get_mut(name)?.as_value_mut(),
            Holder::Inline(table) => table.get_mut(name),
        }
    }

    pub fn remove(&mut self, name: &str) -> bool {
        match self {
            Holder::Table(table) => table.remove(name).is_some(),
            Holder::Inline(table) => table.remove(name).is_some(),
        }
    }

    /// Takes one out of a list; the list goes with its last member.
    pub fn remove_at(&mut self, name: &str, at: usize) -> bool {
        if at >= self.count(name) {
            return false;
        }
        if self.count(name) == 1 {
            return self.remove(name);
        }
        let item = match self {
            Holder::Table(table) => match table.get_mut(name) {
                Some(Item::ArrayOfTables(tables)) => {
                    tables.remove(at);
                    return true;
                }
                item => item.and_then(Item::as_value_mut),
            },
            Holder::Inline(table) => table.get_mut(name),
        };
        match item {
            Some(Value::Array(members)) => {
                members.remove(at);
                true
            }
            _ => false,
        }
    }

    /// How many a list has; 0 where there is none.
    pub fn count(&self, name: &str) -> usize {
        let of_value = |value: &Value| value.as_array().map_or(0, |members| members.len());
        match self {
            Holder::Table(table) => match table.get(name) {
                Some(Item::ArrayOfTables(tables)) => tables.len(),
                Some(Item::Value(value)) => of_value(value),
                _ => 0,
            },
            Holder::Inline(table) => table.get(name).map_or(0, of_value),
        }
    }
}

/// The place of a key among all of its kind; unknown ones come last.
pub(super) fn rank(kind: &FileKind, path: &str) -> usize {
    kind.place(path).unwrap_or(usize::MAX)
}

/// Whether an item stands below its own heading.
pub(super) fn has_heading(item: &Item) -> bool {
    match item {
        Item::Table(table) => !table.is_dotted(),
        Item::ArrayOfTables(_) => true,
        _ => false,
    }
}

/// Puts an item that was not there into a table at its canonical place, before the
/// first one that comes after it; nothing else moves. `above` is the path of the
/// table, without the places of lists.
pub(super) fn insert(
    kind: &FileKind,
    holder: &mut Holder<'_>,
    above: &str,
    name: &str,
    item: Item,
) {
    let path = |name: &str| match above {
        "" => name.to_owned(),
        above => format!("{above}.{name}"),
    };
    let place = |name: &str, has_heading: bool| (has_heading, rank(kind, &path(name)));
    let own = place(name, has_heading(&item));
    let in_order = |mut names: Vec<(String, (bool, usize))>| -> Vec<String> {
        let before = names.iter().position(|(_, place)| *place > own);
        let before = before.unwrap_or(names.len());
        names.insert(before, (name.to_owned(), own));
        names.into_iter().map(|(name, _)| name).collect()
    };
    match holder {
        Holder::Table(table) => {
            let names = table.iter();
            let names = names.map(|(name, item)| (name.to_owned(), place(name, has_heading(item))));
            let names = in_order(names.collect());
            table.insert(name, item);
            let at = |key: &Key| names.iter().position(|name| name == key.get());
            table.sort_values_by(|a, _, b, _| at(a).cmp(&at(b)));
        }
        Holder::Inline(table) => {
            let names = table.iter();
            let names = names.map(|(name, _)| (name.to_owned(), place(name, false)));
            let names = in_order(names.collect());
            // What stands before the closing brace stays there.
            let behind = table.iter_mut().last().and_then(|(_, value)| {
                let behind = value.decor().suffix().and_then(RawString::as_str);
                let behind = behind.map(str::to_owned);
                if behind.is_some() {
                    value.decor_mut().set_suffix("");
                }
                behind
            });
            if let Ok(value) = item.into_value() {
                table.insert(name, value);
            }
            let at = |key: &Key| names.iter().position(|name| name == key.get());
            table.sort_values_by(|a, _, b, _| at(a).cmp(&at(b)));
            if let (Some(behind), Some((_, last))) = (behind, table.iter_mut().last()) {
                last.decor_mut().set_suffix(behind);
            }
        }
    }
}
