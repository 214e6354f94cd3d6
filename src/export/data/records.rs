//! The tables of the records: one a kind, one a list in them.

use rayon::prelude::*;

use super::derived;
use super::relation::{Column, Reference, Relation, fits};
use super::{Data, json};
use crate::model::{Kind, Names};
use crate::registry::Holding;
use crate::schema::Form;
use crate::sheets::{Cell, Flat, Table, tables_of};
use crate::text;
use crate::text::Text;

/// The table that holds the offices.
pub(super) const OFFICES: &str = "perangkat_daerah";

/// Keys that hold an id, or the name of somebody who has none.
const ALSO_OTHERS: [&str; 1] = ["hambatan.oleh"];

/// The tables of all records; and what none of them has a column for: its file, its key
/// and its value.
pub(super) fn relations(data: &Data<'_>) -> (Vec<Relation>, Vec<Vec<Cell>>) {
    let mut all = Vec::new();
    let mut without = Vec::new();
    for (kind, holdings) in &data.files {
        let tables = tables_of(*kind);
        let mut relations: Vec<Relation> = tables.iter().map(relation).collect();
        let rows: Vec<Rows> = holdings
            .par_iter()
            .map(|held| rows(data, *kind, held, tables))
            .collect();
        for record in rows {
            for (table, row) in record.rows {
                relations[table].rows.push(row);
            }
            without.extend(record.without);
        }
        all.extend(relations);
    }
    (all, without)
}

/// What one record comes to.
struct Rows {
    rows: Vec<(usize, Vec<Cell>)>,
    without: Vec<Vec<Cell>>,
}

fn rows(data: &Data<'_>, kind: Kind, held: &Holding, tables: &[Table]) -> Rows {
    let text = |text: &str| Cell::Text(text.to_owned());
    let mut came = Rows {
        rows: Vec::new(),
        without: Vec::new(),
    };
    let Some(written) = &held.holds else {
        return came;
    };
    let without = |key: String, value: &toml::Value| {
        vec![
            text(&held.file),
            Cell::Text(key),
            Cell::Text(json::of_value(value).to_string()),
        ]
    };
    let flat = Flat::of(kind, written.table());
    for (at, row) in flat.rows {
        let table = &tables[at];
        let mut cells = vec![text(&held.id)];
        match table.lists.is_empty() {
            true => cells.push(text(&held.file)),
            false => cells.extend(row.places.iter().map(|&place| Cell::Whole(place as i64))),
        }
        for (key, cell) in table.columns.iter().zip(row.cells) {
            if fits(key.form, &cell) {
                cells.push(cell);
                continue;
            }
            let said = with_places(&key.path, table, &row.places);
            came.without
                .extend(cell.value().map(|value| without(said, &value)));
            cells.push(Cell::Absent);
        }
        if table.path() == derived::RESULTS {
            let at = row.places.first().copied().unwrap_or_default();
            cells.push(derived::counted(data.registry, &held.id, at, data.as_of));
        }
        if table.lists.is_empty() {
            cells.extend(derived::cells(data.registry, kind, &held.id, data.as_of));
        }
        came.rows.push((at, cells));
    }
    let rest = flat.rest.into_iter();
    came.without
        .extend(rest.map(|(key, value)| without(key, &value)));
    came
}

/// A key with the places of the lists that it stands in: `mitra[0].nomor`.
fn with_places(path: &str, table: &Table, places: &[usize]) -> String {
    let mut said = String::new();
    let mut above = "";
    for (list, place) in table.lists.iter().zip(places) {
        let way = list.path.strip_prefix(above).unwrap_or(&list.path);
        said.push_str(&format!("{way}[{place}]"));
        above = &list.path;
    }
    said.push_str(path.strip_prefix(above).unwrap_or(path));
    said
}

/// A table without its rows.
fn relation(table: &Table) -> Relation {
    let kind = table.kind.word();
    let of_kind = kind.replace('-', "_");
    let mut columns = Vec::new();
    let mut references = Vec::new();
    let own = match table.lists.is_empty() {
        true => "id".to_owned(),
        false => format!("{of_kind}_id"),
    };
    let id_title = text!("id {kind}", "id of the {kind}", kind = table.kind.name());
    let id_meaning = Text::fixed(
        "Id rekaman: nama berkasnya tanpa `.toml`.",
        "The id of the record: the name of its file without `.toml`.",
    );
    columns.push(Column::made(own, Form::Text, id_title, id_meaning).required());
    for list in &table.lists {
        let title = text!(
            "urutan {list}",
            "place of the {list}",
            list = list.name.clone()
        );
        let meaning = Text::fixed(
            "Urutan di dalam daftarnya, dari 0, seperti pada kunci `mitra[0]`.",
            "The place in its list, from 0, as in the key `mitra[0]`.",
        );
        let name = format!("{}_urutan", list.word());
        columns.push(Column::made(name, Form::Whole, title, meaning).required());
    }
    let key = columns.len();
    match table.lists.len() {
        0 => columns.push(
            Column::made(
                "berkas",
                Form::Text,
                Text::fixed("berkas", "file"),
                Text::fixed(
                    "Berkas rekaman, dari folder register.",
                    "The file of the record, from the register's folder.",
                ),
            )
            .required(),
        ),
        depth => {
            let names = |columns: &[Column]| columns.iter().map(|one| one.name.clone()).collect();
            let above: Vec<String> = names(&columns[..depth]);
            let outer = &table.lists[..depth - 1];
            let of_outer = tables_of(table.kind).iter();
            let mut of_outer = of_outer.filter(|other| other.lists.len() == outer.len());
            let outer_table =
                of_outer.find(|other| other.path() == outer.last().map_or("", |list| &list.path));
            references.push(Reference {
                to: match depth {
                    1 => vec!["id".to_owned()],
                    _ => above.clone(),
                },
                columns: above,
                table: outer_table.map_or(of_kind, Table::name),
            });
        }
    }
    let named = |column: &str, names: Names| {
        let table = match names {
            Names::Record(kind) => kind.word().replace('-', "_"),
            Names::Office => OFFICES.to_owned(),
        };
        Reference::to_id(column, &table)
    };
    for key in &table.columns {
        let name = match table.is_of_values() {
            true => key.word().to_owned(),
            false => table.within(key).replace('.', "_"),
        };
        let names = key
            .names
            .filter(|_| !ALSO_OTHERS.contains(&key.path.as_str()));
        references.extend(names.map(|names| named(&name, names)));
        columns.push(Column {
            path: Some(key.path.clone()),
            name,
            form: key.form,
            title: key.name.clone(),
            meaning: key.meaning.clone(),
            is_required: false,
        });
    }
    if table.path() == derived::RESULTS {
        columns.push(derived::counts());
    }
    if table.lists.is_empty() {
        for (word, form, title, meaning, names) in derived::columns(table.kind) {
            let name = format!("{}_{word}", derived::TABLE);
            references.extend(names.map(|names| named(&name, names)));
            columns.push(Column::made(name, form, title, meaning));
        }
    }
    Relation {
        name: table.name(),
        about: table.said().capital(),
        columns,
        key,
        references,
        rows: Vec::new(),
    }
}
