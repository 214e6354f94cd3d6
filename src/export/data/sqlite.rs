//! A database of SQLite: typed columns, keys, and in the text of each table what its
//! columns mean.

use std::fmt::Write as _;

use rusqlite::{Connection, MAIN_DB, ToSql, params_from_iter, types::Value};

use super::{Data, Relation};
use crate::schema::Form;
use crate::sheets::Cell;
use crate::text::Lang;

/// The database as it stands in a file; the same data come out as the same bytes.
///
/// # Errors
/// If SQLite cannot hold it in memory.
pub(super) fn file(data: &Data<'_>, lang: Lang) -> anyhow::Result<Vec<u8>> {
    let mut database = Connection::open_in_memory()?;
    // A record may name what is not there; it is exported all the same.
    database.pragma_update(None, "foreign_keys", false)?;
    let all = database.transaction()?;
    for relation in data.relations(lang) {
        all.execute(&created(&relation, lang), [])?;
        let places = vec!["?"; relation.columns.len()].join(", ");
        let insert = format!("INSERT INTO {} VALUES ({places})", quoted(&relation.name));
        let mut insert = all.prepare(&insert)?;
        for row in &relation.rows {
            insert.execute(params_from_iter(row.iter().map(value)))?;
        }
    }
    all.commit()?;
    Ok(database.serialize(MAIN_DB)?.to_vec())
}

fn value(cell: &Cell) -> impl ToSql + use<> {
    match cell {
        Cell::Absent => Value::Null,
        Cell::Text(text) => Value::Text(text.clone()),
        Cell::Date(day) => Value::Text(day.to_string()),
        Cell::Whole(number) => Value::Integer(*number),
        Cell::Number(number) => Value::Real(*number),
        Cell::Boolean(is_so) => Value::Integer(i64::from(*is_so)),
    }
}

/// The text that makes a table.
fn created(relation: &Relation, lang: Lang) -> String {
    let list = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        names.join(", ")
    };
    let mut said = format!(
        "CREATE TABLE {} ( -- {}\n",
        quoted(&relation.name),
        on_one_line(relation.about.get(lang))
    );
    for column in &relation.columns {
        let required = if column.is_required { " NOT NULL" } else { "" };
        let _ = writeln!(
            said,
            "  {} {}{required}, -- {}",
            quoted(&column.name),
            type_of(column.form),
            on_one_line(column.meaning.get(lang))
        );
    }
    for reference in &relation.references {
        let _ = writeln!(
            said,
            "  FOREIGN KEY ({}) REFERENCES {} ({}),",
            list(&reference.columns),
            quoted(&reference.table),
            list(&reference.to)
        );
    }
    // SQLite asks for the keys in any order, and for no comma behind the last.
    let key: Vec<String> = relation
        .columns
        .iter()
        .take(relation.key)
        .map(|one| one.name.clone())
        .collect();
    let _ = write!(said, "  PRIMARY KEY ({})\n)", list(&key));
    said
}

/// The type of a column. SQLite has none for days and truths; these names are what other
/// programs go by, and leave days as texts (`2024-05-03`) and truths as 0 and 1.
fn type_of(form: Form) -> &'static str {
    match form {
        Form::Text | Form::Table => "TEXT",
        Form::Date => "DATE",
        Form::Whole => "INTEGER",
        Form::Number => "REAL",
        Form::Boolean => "BOOLEAN",
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
