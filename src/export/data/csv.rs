//! A file of CSV (RFC 4180, UTF-8) for each table, and `datapackage.json`, which says of
//! every column its type and meaning, and which columns name others. That is the form
//! (Frictionless Data Package) that Frictionless, R, OpenRefine, Open Data Editor and CKAN
//! read by themselves; for people the same stands in `kolom.csv`.
//!
//! Whatever a record says stands here as it is: what a spreadsheet may take for a formula
//! is guarded where tables are made for people, not in data.

use csv::{Terminator, WriterBuilder};
use serde_json::{Value, json};

use super::beside::type_of;
use super::{Data, Reference, Relation};
use crate::schema::Form;
use crate::sheets::Cell;
use crate::text::Lang;

/// The files.
///
/// # Errors
/// None that a register could cause.
pub(super) fn files(data: &Data<'_>, lang: Lang) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let relations = data.relations(lang);
    let mut files = Vec::new();
    for relation in &relations {
        files.push((path(relation), table(relation)?));
    }
    let package = json!({
        "profile": "tabular-data-package",
        "name": "register-kerja-sama",
        "title": data.registry.settings.daerah.nama,
        "resources": relations.iter().map(|one| resource(one, lang)).collect::<Value>(),
    });
    files.push((
        "datapackage.json".to_owned(),
        format!("{package:#}\n").into_bytes(),
    ));
    Ok(files)
}

fn path(relation: &Relation) -> String {
    format!("{}.csv", relation.name)
}

fn table(relation: &Relation) -> anyhow::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(relation.columns.iter().map(|column| &column.name))?;
    for row in &relation.rows {
        writer.write_record(row.iter().map(said))?;
    }
    Ok(writer.into_inner()?)
}

/// A cell as CSV has it; what is not recorded is nothing.
fn said(cell: &Cell) -> String {
    match cell {
        Cell::Absent => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Date(day) => day.to_string(),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Boolean(is_so) => is_so.to_string(),
    }
}

/// What `datapackage.json` says of a table.
fn resource(relation: &Relation, lang: Lang) -> Value {
    let fields = relation.columns.iter().map(|column| {
        let name = match column.form {
            Form::Text | Form::Table => "string",
            form => type_of(form),
        };
        json!({
            "name": column.name,
            "type": name,
            "title": column.title.capital().get(lang),
            "description": column.meaning.get(lang),
            "constraints": { "required": column.is_required },
        })
    });
    let columns = relation.columns.iter().take(relation.key);
    let foreign = relation.references.iter().map(|reference| {
        let Reference { columns, table, to } = reference;
        // A table names itself by nothing.
        let table = if *table == relation.name { "" } else { table };
        json!({ "fields": columns, "reference": { "resource": table, "fields": to } })
    });
    json!({
        "name": relation.name,
        "path": path(relation),
        "profile": "tabular-data-resource",
        "title": relation.about.get(lang),
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": {
            "fields": fields.collect::<Value>(),
            "missingValues": [""],
            "primaryKey": columns.map(|column| &column.name).collect::<Vec<_>>(),
            "foreignKeys": foreign.collect::<Value>(),
        },
    })
}
