//! What stands beside the records: the register itself, its offices and settings, what no
//! column holds, and what stands in the columns.

use std::collections::HashSet;

use super::records::OFFICES;
use super::relation::{Column, Reference, Relation};
use super::{Data, json};
use crate::registry::leaves;
use crate::schema::Form;
use crate::sheets::Cell;
use crate::text::{Lang, Text};

/// A column of text that every row has.
fn column(name: &str, id: &'static str, en: &'static str, meaning: Text) -> Column {
    Column::made(name, Form::Text, Text::fixed(id, en), meaning).required()
}

fn said(text: &str) -> Cell {
    match text.is_empty() {
        true => Cell::Absent,
        false => Cell::Text(text.to_owned()),
    }
}

/// The register, its offices, its settings, and what no column holds.
pub(super) fn relations(data: &Data<'_>, without: Vec<Vec<Cell>>) -> [Relation; 4] {
    [register(data), offices(data), settings(data), rest(without)]
}

fn register(data: &Data<'_>) -> Relation {
    let region = &data.registry.settings.daerah;
    let day = Column::made(
        "per_tanggal",
        Form::Date,
        Text::fixed("per tanggal", "as of"),
        Text::fixed(
            "Hari yang dipakai oleh kolom `keadaan_…`.",
            "The day of the columns `keadaan_…`.",
        ),
    );
    Relation {
        name: "register".to_owned(),
        about: Text::fixed("Register ini", "This register"),
        columns: vec![
            column(
                "nama",
                "nama daerah",
                "name of the region",
                Text::fixed(
                    "Daerah pemilik register.",
                    "The region whose register it is.",
                ),
            ),
            day.required(),
        ],
        key: 1,
        references: Vec::new(),
        rows: vec![vec![said(&region.nama), Cell::Date(data.as_of)]],
    }
}

fn offices(data: &Data<'_>) -> Relation {
    let mut seen = HashSet::new();
    let offices = data.registry.settings.perangkat_daerah.iter();
    let offices = offices.filter(|office| seen.insert(office.id.as_str()));
    Relation {
        name: OFFICES.to_owned(),
        about: Text::fixed(
            "Perangkat daerah di `ksd.toml`",
            "The offices in `ksd.toml`",
        ),
        columns: vec![
            column(
                "id",
                "id perangkat daerah",
                "id of the office",
                Text::fixed("Id perangkat daerah.", "The id of the office."),
            ),
            Column::made(
                "nama",
                Form::Text,
                Text::fixed("nama perangkat daerah", "name of the office"),
                Text::fixed("Nama perangkat daerah.", "The name of the office."),
            ),
        ],
        key: 1,
        references: Vec::new(),
        rows: offices
            .map(|office| vec![said(&office.id), said(&office.nama)])
            .collect(),
    }
}

fn settings(data: &Data<'_>) -> Relation {
    let leaves = leaves("", &toml::Value::Table(data.settings()));
    Relation {
        name: "pengaturan".to_owned(),
        about: Text::fixed("Isi `ksd.toml`", "What stands in `ksd.toml`"),
        columns: vec![
            column(
                "kunci",
                "kunci",
                "key",
                Text::fixed("Kunci di `ksd.toml`.", "The key in `ksd.toml`."),
            ),
            value(),
        ],
        key: 1,
        references: Vec::new(),
        rows: leaves
            .iter()
            .map(|(key, value)| vec![said(key), said(&json::of_value(value).to_string())])
            .collect(),
    }
}

fn rest(rows: Vec<Vec<Cell>>) -> Relation {
    Relation {
        name: "tanpa_kolom".to_owned(),
        about: Text::fixed(
            "Yang tidak mempunyai kolom: kunci yang tidak dikenal, nilai yang salah bentuk, teks, \
             tabel, dan daftar yang kosong",
            "What has no column: keys that are not known, values of another form, and texts, tables \
             and lists that are empty",
        ),
        columns: vec![
            column(
                "berkas",
                "berkas",
                "file",
                Text::fixed(
                    "Berkas rekaman, dari folder register.",
                    "The file of the record, from the register's folder.",
                ),
            ),
            column(
                "kunci",
                "kunci",
                "key",
                Text::fixed(
                    "Kunci, misalnya `mitra[0].nomor`.",
                    "The key, as `mitra[0].nomor`.",
                ),
            ),
            value(),
        ],
        key: 2,
        references: Vec::new(),
        rows,
    }
}

fn value() -> Column {
    column(
        "nilai",
        "nilai",
        "value",
        Text::fixed("Nilai sebagai JSON.", "The value as JSON."),
    )
}

/// What stands in the columns of all tables.
pub(super) fn columns(relations: &[Relation], lang: Lang) -> Relation {
    let meaning = |id, en| Text::fixed(id, en);
    let own = [
        column(
            "tabel",
            "tabel",
            "table",
            meaning("Nama tabel.", "The name of the table."),
        ),
        column(
            "kolom",
            "kolom",
            "column",
            meaning("Nama kolom.", "The name of the column."),
        ),
        column(
            "tipe",
            "tipe",
            "type",
            meaning(
                "`text`, `date`, `integer`, `number`, atau `boolean`.",
                "`text`, `date`, `integer`, `number` or `boolean`.",
            ),
        ),
        Column::made(
            "kunci",
            Form::Text,
            Text::fixed("kunci", "key"),
            meaning(
                "Kunci rekaman yang dimuat kolom ini; kosong bila kolom ini dihitung.",
                "The key of the records that it holds; none where the column is made.",
            ),
        ),
        column(
            "arti",
            "arti",
            "meaning",
            meaning("Arti kolom.", "What the column means."),
        ),
        Column::made(
            "merujuk",
            Form::Text,
            Text::fixed("merujuk", "names"),
            meaning(
                "Tabel dan kolom yang dirujuk, misalnya `mitra.id`.",
                "The table and column that it names, as `mitra.id`.",
            ),
        ),
    ];
    let mut all = Relation {
        name: "kolom".to_owned(),
        about: Text::fixed("Arti setiap kolom", "What each column means"),
        columns: own.into(),
        key: 2,
        references: Vec::new(),
        rows: Vec::new(),
    };
    all.rows = relations
        .iter()
        .chain([&all])
        .flat_map(|relation| {
            relation
                .columns
                .iter()
                .map(move |column| (relation, column))
        })
        .map(|(relation, column)| {
            let named = |reference: &Reference| {
                let at = reference
                    .columns
                    .iter()
                    .position(|name| *name == column.name)?;
                Some(format!("{}.{}", reference.table, reference.to.get(at)?))
            };
            let named = relation.references.iter().rev().find_map(named);
            vec![
                said(&relation.name),
                said(&column.name),
                said(type_of(column.form)),
                said(column.path.as_deref().unwrap_or_default()),
                said(column.meaning.get(lang)),
                said(named.as_deref().unwrap_or_default()),
            ]
        })
        .collect();
    all
}

/// What a column's form is called.
pub(super) fn type_of(form: Form) -> &'static str {
    match form {
        Form::Text | Form::Table => "text",
        Form::Date => "date",
        Form::Whole => "integer",
        Form::Number => "number",
        Form::Boolean => "boolean",
    }
}
