//! A record as rows of tables, and back.

use toml::{Table as Toml, Value};

use super::cell::Cell;
use super::table::{OfKind, Table, of};
use crate::model::Kind;
use crate::schema::{FileKind, Form};

/// A row of a table; whose it is, the record knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its place, from 0, in each of the lists of its table.
    pub places: Vec<usize>,
    /// What stands in each column of its table.
    pub cells: Vec<Cell>,
}

/// A record as rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flat {
    /// Its rows, each with the place of its table among those of the kind: the
    /// record's own first, and those of a list before those of lists in them.
    pub rows: Vec<(usize, Row)>,
    /// What no table holds, each with its key: keys that the model does not have, what
    /// is no value of its key's shape, and tables and lists that are empty.
    pub rest: Vec<(String, Value)>,
}

impl Flat {
    /// What stands in a file, whatever it is.
    pub fn of(kind: Kind, holds: &Toml) -> Flat {
        let Some(file) = FileKind::of(Some(kind)) else {
            return Flat::default();
        };
        let mut walk = Walk {
            file,
            tables: of(kind),
            flat: Flat::default(),
        };
        let own = walk.begin(0, Vec::new());
        walk.table(own, holds, "", "");
        walk.flat
    }
}

struct Walk {
    file: &'static FileKind,
    tables: &'static OfKind,
    flat: Flat,
}

impl Walk {
    /// A new row of that table; its place among the rows.
    fn begin(&mut self, table: usize, places: Vec<usize>) -> usize {
        let columns = self.tables.tables[table].columns.len();
        let cells = vec![Cell::Absent; columns];
        self.flat.rows.push((table, Row { places, cells }));
        self.flat.rows.len() - 1
    }

    /// Puts what a table of the file holds into a row; `path` is its own in the model,
    /// `key` with the places of lists.
    fn table(&mut self, row: usize, holds: &Toml, path: &str, key: &str) {
        for (word, value) in holds {
            let below = |above: &str| match above {
                "" => word.clone(),
                above => format!("{above}.{word}"),
            };
            let (path, key) = (below(path), below(key));
            if !self.value(row, value, &path, &key) {
                self.flat.rest.push((key, value.clone()));
            }
        }
    }

    /// Puts a value where its column is; whether there is one for it.
    fn value(&mut self, row: usize, value: &Value, path: &str, key: &str) -> bool {
        let Some(known) = self.file.key(path) else {
            return false;
        };
        match (known.is_list, known.form == Form::Table, value) {
            (true, of_tables, Value::Array(members)) => {
                let fits = |member: &Value| match of_tables {
                    true => member.is_table(),
                    false => Cell::of(member).is_some(),
                };
                if members.is_empty() || !members.iter().all(fits) {
                    return false;
                }
                let Some(&(table, _)) = self.tables.places.get(path) else {
                    return false;
                };
                for (at, member) in members.iter().enumerate() {
                    let mut places = self.flat.rows[row].1.places.clone();
                    places.push(at);
                    let own = self.begin(table, places);
                    match member {
                        Value::Table(inner) => {
                            self.table(own, inner, path, &format!("{key}[{at}]"));
                        }
                        member => self.put(own, 0, Cell::of(member)),
                    }
                }
                true
            }
            (false, true, Value::Table(inner)) if !inner.is_empty() => {
                self.table(row, inner, path, key);
                true
            }
            (false, false, value) => match (Cell::of(value), self.tables.places.get(path)) {
                (Some(cell), Some(&(_, column))) => {
                    self.put(row, column, Some(cell));
                    true
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn put(&mut self, row: usize, column: usize, cell: Option<Cell>) {
        if let Some(cell) = cell {
            self.flat.rows[row].1.cells[column] = cell;
        }
    }
}

/// The keys of a record that these rows of its kind's tables say, in any order. Places
/// in lists count by their order alone; a row whose list has no such member is left out.
pub fn record(kind: Kind, rows: &[(usize, Row)]) -> Toml {
    let tables = &of(kind).tables;
    let mut ordered: Vec<&(usize, Row)> = rows.iter().collect();
    // Tables come before those of the lists in them.
    ordered.sort_by(|(a, one), (b, other)| (a, &one.places).cmp(&(b, &other.places)));
    let mut whole = Toml::new();
    let mut met: Vec<(usize, &[usize])> = Vec::new();
    for (table, row) in ordered {
        let Some(table_of) = tables.get(*table) else {
            continue;
        };
        met.push((*table, &row.places));
        put(&mut whole, tables, table_of, row, &met);
    }
    whole
}

/// Puts one row where it belongs.
fn put(whole: &mut Toml, tables: &[Table], table: &Table, row: &Row, met: &[(usize, &[usize])]) {
    let mut here = whole;
    let mut above = "";
    let depth = table.lists.len();
    for (level, list) in table.lists.iter().enumerate() {
        let is_own = level + 1 == depth;
        let way = list.path.strip_prefix(above).unwrap_or(&list.path);
        let Some(members) = list_at(here, way.trim_start_matches('.')) else {
            return;
        };
        above = &list.path;
        if is_own {
            if table.is_of_values() {
                members.extend(row.cells.first().and_then(Cell::value));
                return;
            }
            members.push(Value::Table(Toml::new()));
        }
        // How many of the members are at or before that place.
        let places = &row.places[..=level];
        let nth = met.iter().filter(|(of, before)| {
            tables[*of].path() == list.path
                && before.len() == places.len()
                && before[..level] == places[..level]
                && before[level] < places[level]
        });
        let nth = nth.count();
        let Some(Value::Table(inner)) = members.get_mut(nth) else {
            return;
        };
        here = inner;
    }
    for (key, cell) in table.columns.iter().zip(&row.cells) {
        let Some(value) = cell.value() else { continue };
        let way = table.within(key);
        let (tables, word) = way.rsplit_once('.').unwrap_or(("", way));
        if let Some(inner) = table_at(here, tables) {
            inner.insert(word.to_owned(), value);
        }
    }
}

/// The list at a path below a table, made where there is none.
fn list_at<'t>(table: &'t mut Toml, way: &str) -> Option<&'t mut Vec<Value>> {
    let (tables, word) = way.rsplit_once('.').unwrap_or(("", way));
    let inner = table_at(table, tables)?;
    let list = inner
        .entry(word)
        .or_insert_with(|| Value::Array(Vec::new()));
    list.as_array_mut()
}

/// The table at a path below a table, made where there is none.
fn table_at<'t>(table: &'t mut Toml, way: &str) -> Option<&'t mut Toml> {
    let words = way.split('.').filter(|word| !word.is_empty());
    let mut here = table;
    for word in words {
        let inner = here
            .entry(word)
            .or_insert_with(|| Value::Table(Toml::new()));
        here = inner.as_table_mut()?;
    }
    Some(here)
}
