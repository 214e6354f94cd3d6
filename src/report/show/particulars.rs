//! What a record holds beside all that the other chapters tell, key by key: a key
//! that is new to the model is told here until a chapter tells it better.

use serde::Serialize;
use toml::{Table, Value};

use super::Told;
use crate::model::{Date, Kind};
use crate::output::{Body, Cell};
use crate::registry::Record;
use crate::schema::{self, FILE_KINDS, said};

/// Every value of the record but those under the keys that are told `elsewhere`.
/// Of a table whose days are not all past, nothing: it would tell the outcome of
/// what has not happened. The days themselves are the timeline's.
pub(super) fn particulars<T: Serialize>(
    told: &Told<'_>,
    kind: Kind,
    record: &Record<T>,
    elsewhere: &[&str],
) -> Body {
    let mut walk = Walk {
        as_of: told.as_of,
        kind,
        elsewhere,
        found: Vec::new(),
    };
    // What could be read can be written: nothing is lost here.
    if let Ok(Value::Table(table)) = Value::try_from(&**record) {
        walk.table(&table, "");
    }
    // In the order of the model, which is that of the guide.
    let keys = FILE_KINDS.iter().find(|file| file.kind == Some(kind));
    let place = |path: &str| keys.and_then(|of| of.keys().iter().position(|key| key.path == path));
    walk.found.sort_by_key(|(path, _)| place(path));
    let found = walk.found.into_iter();
    let named = |path: &str| schema::name(kind, path).capital();
    Body::Facts(found.map(|(path, cell)| (named(&path), cell)).collect())
}

struct Walk<'a> {
    as_of: Date,
    kind: Kind,
    elsewhere: &'a [&'a str],
    found: Vec<(String, Cell)>,
}

impl Walk<'_> {
    fn table(&mut self, table: &Table, above: &str) {
        let to_come = |value: &Value| day(value).is_some_and(|day| day > self.as_of);
        if table.values().any(to_come) && !above.is_empty() {
            return;
        }
        for (name, value) in table {
            let path = match above {
                "" => name.clone(),
                above => format!("{above}.{name}"),
            };
            if self.elsewhere.contains(&path.as_str()) {
                continue;
            }
            match value {
                Value::Table(table) => self.table(table, &path),
                Value::Array(items) if items.is_empty() => {}
                Value::Array(items) if items.iter().all(Value::is_table) => {
                    let tables = items.iter().filter_map(Value::as_table);
                    tables.for_each(|table| self.table(table, &path));
                }
                Value::String(text) if text.is_empty() => {}
                value if self.in_timeline(&path) && day(value).is_some() => {}
                value => {
                    let cell = match day(value) {
                        Some(day) => Cell::Date(day),
                        None => Cell::said(said(Some(self.kind), &path, value)),
                    };
                    self.found.push((path, cell));
                }
            }
        }
    }

    fn in_timeline(&self, path: &str) -> bool {
        self.kind == Kind::KerjaSama
            && schema::key(self.kind, path).is_some_and(|key| key.day.is_some())
    }
}

/// The day that a value is.
fn day(value: &Value) -> Option<Date> {
    match value {
        Value::Datetime(day) => day.to_string().parse().ok(),
        Value::String(day) => day.parse().ok(),
        _ => None,
    }
}
