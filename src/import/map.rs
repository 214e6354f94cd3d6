//! The map of a list: what a person has answered about its columns, its days and its
//! partners, in a file for the next time.

use std::collections::BTreeMap;

use serde::Deserialize;
use strum::VariantArray;

use super::cell::word;
use crate::model::Golongan;
use crate::problem::Problem;
use crate::text;

/// What a person has answered.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Map {
    /// The sheet.
    pub lembar: Option<String>,
    /// The kind of record: `kerja-sama`.
    pub jenis_rekaman: Option<String>,
    /// The row of the headings, from 1.
    pub baris_judul: Option<u32>,
    /// By heading or letters of a column its key, or `tidak-dibaca`; empty: not answered.
    pub kolom: BTreeMap<String, String>,
    /// By heading or letters of a column the order of its days.
    pub tanggal: BTreeMap<String, String>,
    /// By key the value where the list says none.
    pub isian: BTreeMap<String, String>,
    /// By the name of a text its form.
    pub naskah: BTreeMap<String, String>,
    /// By the name of a partner its id, or [`NEW`]; `kita` where it is our own.
    pub mitra: BTreeMap<String, String>,
    /// By the name of a partner its class; by what names of schools begin with, the class
    /// of all of them that nothing else tells.
    pub golongan: BTreeMap<String, String>,
    /// By the name of an office in the list its id.
    pub perangkat_daerah: BTreeMap<String, String>,
    /// Which of two parties is ours.
    pub pihak: Sides,
}

/// Which of two parties is ours.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sides {
    /// Words that our signer or our number has and the partners' do not.
    pub kita: Vec<String>,
    /// Which one is ours where nothing proves it: 1 or 2.
    pub tanpa_bukti: Option<u8>,
}

/// That a partner is one that the register does not have.
pub const NEW: &str = "baru";

/// That a name is our own.
pub(super) const OURS: &str = "kita";

/// The words of the classes of partners.
pub(super) fn classes() -> String {
    let words = Golongan::VARIANTS.iter().map(|golongan| golongan.word());
    words.collect::<Vec<_>>().join(", ")
}

impl Map {
    /// Reads a map; `shown` is its file.
    ///
    /// # Errors
    /// If it is no TOML, or has what no map has.
    pub fn read(text: &str, shown: &str) -> Result<Map, Problem> {
        let map: Map = toml::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let line = error
                .span()
                .and_then(|span| text.get(..span.start))
                .map_or(1, |before| before.matches('\n').count() + 1);
            Problem(text!(
                "{shown} baris {line} bukan peta impor; bagian yang ada: `lembar`, `jenis_rekaman`, \
                 `baris_judul`, `[kolom]`, `[tanggal]`, `[isian]`, `[naskah]`, `[mitra]`, \
                 `[golongan]`, `[perangkat_daerah]`, `[pihak]`",
                "{shown} line {line} is no map of an import; its parts are `lembar`, \
                 `jenis_rekaman`, `baris_judul`, `[kolom]`, `[tanggal]`, `[isian]`, `[naskah]`, \
                 `[mitra]`, `[golongan]`, `[perangkat_daerah]`, `[pihak]`",
                shown,
                line
            ))
        })?;
        for (name, said) in &map.golongan {
            if word::<Golongan>(said).is_none() {
                return Err(Problem(text!(
                    "{shown}: \"{said}\" bagi \"{name}\" di `[golongan]` bukan golongan mitra; yang ada: \
                     {words}",
                    "{shown}: \"{said}\" of \"{name}\" in `[golongan]` is no class of partners; there are \
                     {words}",
                    shown,
                    said,
                    name,
                    words = classes()
                )));
            }
        }
        Ok(map)
    }

    /// The map as a file has it.
    pub fn written(&self) -> String {
        let mut text =
            String::from("# Peta kolom untuk `ksd import`: jawaban untuk daftar seperti ini.\n");
        let mut line = |key: &str, value: toml_edit::Value| {
            text.push_str(&format!("{key} = {value}\n"));
        };
        if let Some(sheet) = &self.lembar {
            line("lembar", sheet.as_str().into());
        }
        if let Some(kind) = &self.jenis_rekaman {
            line("jenis_rekaman", kind.as_str().into());
        }
        if let Some(row) = self.baris_judul {
            line("baris_judul", i64::from(row).into());
        }
        let tables = [
            ("kolom", &self.kolom),
            ("tanggal", &self.tanggal),
            ("isian", &self.isian),
            ("naskah", &self.naskah),
            ("mitra", &self.mitra),
            ("golongan", &self.golongan),
            ("perangkat_daerah", &self.perangkat_daerah),
        ];
        for (name, table) in tables.iter().filter(|(_, table)| !table.is_empty()) {
            text.push_str(&format!("\n[{name}]\n"));
            for (key, value) in *table {
                let key = toml_edit::Value::from(key.as_str());
                let value = toml_edit::Value::from(value.as_str());
                text.push_str(&format!("{key} = {value}\n"));
            }
        }
        if !self.pihak.kita.is_empty() || self.pihak.tanpa_bukti.is_some() {
            text.push_str("\n[pihak]\n");
            if !self.pihak.kita.is_empty() {
                let words: toml_edit::Array = self.pihak.kita.iter().collect();
                text.push_str(&format!("kita = {}\n", toml_edit::Value::from(words)));
            }
            if let Some(side) = self.pihak.tanpa_bukti {
                text.push_str(&format!("tanpa_bukti = {side}\n"));
            }
        }
        text
    }
}
