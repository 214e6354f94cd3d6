//! The register as data: what other programs count with. Every value is kept, each in
//! a column of its own type; what follows from the records on a day stands beside them.

mod beside;
mod csv;
mod derived;
mod json;
mod records;
mod relation;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::collections::HashSet;

use strum::VariantArray;

use crate::model::{Date, Kind};
use crate::registry::{Holding, Registry};
use crate::text::Lang;
pub use relation::{Column, Reference, Relation};

/// A form of the data: what it is called, which endings tell it, and its writer.
pub struct DataFormat {
    /// What it is called.
    pub name: &'static str,
    /// The endings of a file that tell it.
    pub endings: &'static [&'static str],
    /// Who writes it.
    pub write: Write,
}

/// A file of a folder: its name, and what it holds.
pub type NamedFile = (String, Vec<u8>);

/// Who writes the data.
#[derive(Clone, Copy)]
pub enum Write {
    /// One text.
    Text(fn(&Data<'_>, Lang) -> String),
    /// One file that other programs open.
    File(fn(&Data<'_>, Lang) -> anyhow::Result<Vec<u8>>),
    /// Files in a folder of their own: their names, and what stands in each.
    Folder(fn(&Data<'_>, Lang) -> anyhow::Result<Vec<NamedFile>>),
}

/// The forms that there are.
pub static DATA_FORMATS: [DataFormat; 4] = [
    DataFormat {
        name: "csv",
        endings: &[],
        write: Write::Folder(csv::files),
    },
    DataFormat {
        name: "jsonl",
        endings: &[],
        write: Write::Folder(json::lines),
    },
    DataFormat {
        name: "json",
        endings: &["json"],
        write: Write::Text(json::document),
    },
    DataFormat {
        name: "sqlite",
        endings: &["sqlite", "sqlite3", "db"],
        write: Write::File(sqlite_file),
    },
];

#[cfg(feature = "sqlite")]
use sqlite::file as sqlite_file;

/// Says how to get a ksd that knows SQLite.
#[cfg(not(feature = "sqlite"))]
fn sqlite_file(_: &Data<'_>, _: Lang) -> anyhow::Result<Vec<u8>> {
    use crate::problem::Problem;
    Err(Problem(crate::text::Text::fixed(
        "ksd ini dibangun tanpa SQLite; pakailah ksd dari rilis, atau bangun dengan `cargo install \
         --path . --features sqlite`; tabel yang sama ditulis juga oleh `--format csv`",
        "this ksd was built without SQLite; take that of a release, or build it with `cargo install \
         --path . --features sqlite`; `--format csv` writes the same tables",
    ))
    .into())
}

/// A register as of a day, to be written as data.
pub struct Data<'r> {
    registry: &'r Registry,
    as_of: Date,
    /// The records of each kind, as their files have them.
    files: Vec<(Kind, Vec<Holding>)>,
    /// The files that are left out, as they lie below the register: they are no TOML, or
    /// their id is that of another one, so that nobody knows which is meant.
    pub left_out: Vec<String>,
}

impl<'r> Data<'r> {
    /// What a register holds; what follows from it, as of that day.
    pub fn of(registry: &'r Registry, as_of: Date) -> Data<'r> {
        let mut left_out = Vec::new();
        let of_kind = |&kind: &Kind| {
            let mut holdings = registry.holdings(kind);
            // They come in the order of their ids.
            let pairs = holdings.windows(2).filter(|two| two[0].id == two[1].id);
            let taken: HashSet<String> = pairs.map(|two| two[0].id.clone()).collect();
            holdings.retain(|held| {
                let stays = held.holds.is_some() && !taken.contains(&held.id);
                if !stays {
                    left_out.push(held.file.clone());
                }
                stays
            });
            (kind, holdings)
        };
        let files = Kind::VARIANTS.iter().map(of_kind).collect();
        Data {
            registry,
            as_of,
            files,
            left_out,
        }
    }

    /// What stands in `ksd.toml`.
    fn settings(&self) -> toml::Table {
        let file = self.registry.shown("ksd.toml");
        self.registry.written(&file).table().clone()
    }

    /// How many records there are.
    pub fn count(&self) -> usize {
        self.files.iter().map(|(_, holdings)| holdings.len()).sum()
    }

    /// All tables: those of the records, then what stands beside them; the last says, in
    /// that language, what stands in the columns of all.
    pub fn relations(&self, lang: Lang) -> Vec<Relation> {
        let (mut relations, without) = records::relations(self);
        relations.extend(beside::relations(self, without));
        let columns = beside::columns(&relations, lang);
        relations.push(columns);
        relations
    }
}
