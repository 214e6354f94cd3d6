//! The register as a workbook to work in: a sheet for each kind and each list, with
//! lists to choose from, notes, real days and numbers; and, hidden, what it was made
//! of, so that what somebody changed in it can be told from what the register changed
//! meanwhile.

mod choices;
mod sheet;
mod styles;
mod tabs;

use std::collections::HashMap;

use rayon::prelude::*;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};
use strum::VariantArray;

use self::choices::Choices;
use self::sheet::Sheet;
use self::styles::Styles;
use self::tabs::Tabs;
use crate::model::{Kind, Names};
use crate::registry::Registry;
use crate::sheets::{BASELINE, Base, Called, Flat, Origin, Row, Table, tables_of};
use crate::text::{Lang, Text};

/// How hard the file is packed, of 9: more takes twice the time for a tenth of the size.
const PACKED: u8 = 2;

/// The records that go into a workbook.
pub struct Taken {
    kinds: Vec<OfKind>,
    names: OwnNames,
    kode: String,
    nama: String,
    /// The files that do not go into it, below the register: those that are no TOML,
    /// and those whose id several have.
    pub left_out: Vec<String>,
}

/// The records of a kind.
struct OfKind {
    kind: Kind,
    records: Vec<(Base, Flat)>,
}

/// What partners and offices are called.
struct OwnNames {
    partners: HashMap<String, String>,
    offices: HashMap<String, String>,
}

impl Called for OwnNames {
    fn called(&self, what: Names, id: &str) -> Option<&str> {
        let names = match what {
            Names::Record(Kind::Mitra) => &self.partners,
            Names::Office => &self.offices,
            Names::Record(_) => return None,
        };
        names.get(id).map(String::as_str)
    }
}

impl Taken {
    /// All records of a register.
    pub fn of(registry: &Registry) -> Taken {
        let mut left_out = Vec::new();
        let kinds = Kind::VARIANTS.iter().map(|&kind| {
            let held = registry.holdings(kind);
            let mut files: HashMap<String, usize> = HashMap::new();
            for one in &held {
                *files.entry(one.id.clone()).or_default() += 1;
            }
            let (taken, left): (Vec<_>, Vec<_>) = held
                .into_iter()
                .partition(|one| one.holds.is_some() && files[&one.id] == 1);
            left_out.extend(left.into_iter().map(|one| one.file));
            let records = taken.into_par_iter().filter_map(|one| {
                let base = Base {
                    kind,
                    id: one.id,
                    holds: one.holds?.table().clone(),
                };
                let flat = Flat::of(kind, &base.holds);
                Some((base, flat))
            });
            OfKind {
                kind,
                records: records.collect(),
            }
        });
        let kinds = kinds.collect();
        let offices = registry.settings.perangkat_daerah.iter();
        let partners = registry.mitra.iter();
        Taken {
            kinds,
            names: OwnNames {
                partners: partners
                    .map(|one| (one.id.clone(), one.nama.clone()))
                    .collect(),
                offices: offices
                    .map(|one| (one.id.clone(), one.nama.clone()))
                    .collect(),
            },
            kode: registry.settings.daerah.kode.to_string(),
            nama: registry.settings.daerah.nama.clone(),
            left_out,
        }
    }

    /// How many records there are.
    pub fn count(&self) -> usize {
        self.kinds.iter().map(|of_kind| of_kind.records.len()).sum()
    }

    /// The workbook, in a language; `commit` is the one that the register is at, empty
    /// where there is none.
    ///
    /// # Errors
    /// If the library refuses.
    pub fn workbook(&self, lang: Lang, commit: &str) -> anyhow::Result<Vec<u8>> {
        let origin = Origin {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            commit: commit.to_owned(),
            kode: self.kode.clone(),
            nama: self.nama.clone(),
            lang,
        };
        let tabs = Tabs::new(lang);
        let styles = Styles::new(lang);
        let mut choices = Choices::default();
        let mut planned = Vec::new();
        for of_kind in &self.kinds {
            let rows = rows(of_kind);
            for (table, rows) in tables_of(of_kind.kind).iter().zip(rows) {
                let lists = table.headings().into_iter();
                let ids = |kind: Kind| {
                    let of = self.kinds.iter().find(|of_kind| of_kind.kind == kind);
                    let count = of.map_or(0, |of_kind| of_kind.records.len());
                    tabs.ids(kind, count)
                };
                let lists =
                    lists.map(|heading| choices.list(heading, table, lang, &self.names, &ids));
                let lists = lists.collect();
                planned.push((table, rows, lists));
            }
        }
        // The records themselves stand before their lists.
        planned.sort_by_key(|(table, ..)| table.list().is_some());
        let sheets: Vec<Result<Worksheet, XlsxError>> = planned
            .into_par_iter()
            .map(|(table, rows, lists)| {
                let sheet = Sheet {
                    table,
                    rows,
                    lists,
                    lang,
                    styles: &styles,
                    names: &self.names,
                };
                sheet.written(tabs.of(table))
            })
            .collect();
        let mut workbook = Workbook::new();
        workbook.set_zip_compression_level(PACKED);
        for sheet in sheets {
            workbook.push_worksheet(sheet?);
        }
        workbook.push_worksheet(choices.written()?);
        workbook.push_worksheet(self.baseline(&origin)?);
        workbook.set_properties(&properties(&origin)?);
        Ok(workbook.save_to_buffer()?)
    }

    /// The sheet that remembers what the workbook was made of.
    fn baseline(&self, origin: &Origin) -> Result<Worksheet, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(BASELINE)?.set_hidden(true);
        let records = self.kinds.iter().flat_map(|of_kind| &of_kind.records);
        let records: Vec<&Base> = records.map(|(base, _)| base).collect();
        let rows: Vec<Vec<String>> = records.par_iter().map(|base| base.row()).collect();
        for (at, row) in (0..).zip([origin.row()].into_iter().chain(rows)) {
            for (column, text) in (0..).zip(row) {
                sheet.write_string(at, column, text)?;
            }
        }
        Ok(sheet)
    }
}

/// The rows of each table of a kind, with their ids.
fn rows(of_kind: &OfKind) -> Vec<Vec<(&str, &Row)>> {
    let mut all = vec![Vec::new(); tables_of(of_kind.kind).len()];
    for (base, flat) in &of_kind.records {
        for (table, row) in &flat.rows {
            all[*table].push((base.id.as_str(), row));
        }
    }
    all
}

/// What the file says of itself; its day is always the same, for the clock must not
/// make two files out of the same records.
fn properties(origin: &Origin) -> Result<DocProperties, XlsxError> {
    let day = ExcelDateTime::from_ymd(2020, 1, 1)?;
    let title = Text::fixed(
        "Register kerja sama daerah",
        "Register of regional cooperation",
    );
    Ok(DocProperties::new()
        .set_title(title.get(origin.lang))
        .set_creation_datetime(&day)
        .set_custom_property("ksd", origin.version.as_str())
        .set_custom_property("ksd-commit", origin.commit.as_str())
        .set_custom_property("ksd-daerah", format!("{} {}", origin.kode, origin.nama)))
}

/// A table that is not shown where it has no rows: it lies deep in a record.
fn is_aside(table: &Table, rows: usize) -> bool {
    rows == 0 && table.path().contains('.')
}
