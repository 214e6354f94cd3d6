//! Registers made from a seed: the sample in `records/`, and larger ones.
//!
//! [`files`] is a function of its arguments alone: no clock, no order of a
//! hash map comes into it.

mod abroad;
mod bmd;
mod book;
mod calendar;
mod family;
mod head;
mod large;
mod life;
mod mapping;
mod names;
mod numbers;
mod offices;
mod partners;
mod plans;
mod rare;
mod sample;
mod settings;
mod spec;
mod special;
mod steps;
mod team;
mod themes;
mod toml;

use std::collections::BTreeMap;

use ksd::edit::formatted;
use ksd::schema::FileKind;
use toml_edit::{DocumentMut, Table};

pub use large::SMALLEST;

/// The seed of the sample: one with which something ends in every quarter.
pub const SEED: u64 = 18;

/// How much to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The sample register.
    Sample,
    /// So many records beside `ksd.toml`, at least [`SMALLEST`].
    Records(usize),
}

/// Every file of a register: its path, with `/` between, and its text, with LF
/// at the ends of lines.
pub fn files(size: Size, seed: u64) -> BTreeMap<String, String> {
    let partners = match size {
        Size::Sample => partners::all(),
        Size::Records(records) => large::partners(records),
    };
    let mut book = book::Book::new(seed, &partners, 16);
    match size {
        Size::Sample => sample::write(&mut book),
        Size::Records(records) => large::write(&mut book, records.max(SMALLEST)),
    }
    numbers::put(&mut book.drafts, &mut book.rng);
    let mut files = BTreeMap::new();
    let mut put = |path: String, root: Table| {
        let text = toml::text(&DocumentMut::from(root));
        let text = laid_out(&path, text);
        files.insert(path, text);
    };
    let sample = size == Size::Sample;
    put("ksd.toml".to_owned(), settings::ksd_toml(sample));
    for partner in &partners {
        put(
            format!("mitra/{}.toml", partner.id),
            settings::partner(partner),
        );
    }
    for (id, mut root) in team::decrees() {
        if sample {
            team::told_in_full(id, &mut root);
        }
        put(format!("tkksd/{id}.toml"), root);
    }
    for (year, id, root) in book.entries {
        put(format!("potensi/{year}/{id}.toml"), root);
    }
    for draft in book.drafts {
        put(
            format!("kerja-sama/{}/{}.toml", draft.spec.year(), draft.id),
            draft.root,
        );
    }
    if sample {
        rare::add(&mut files);
    }
    files
}

/// The pictures of the sample: their paths, and what they hold.
pub const PICTURES: [(&str, &[u8]); 1] = [(
    "lampiran/lambang-contoh.png",
    include_bytes!("lambang-contoh.png"),
)];

/// The text of a record in the canonical layout, which is ksd's own.
fn laid_out(path: &str, text: String) -> String {
    let kind = path.split(['/', '.']).next().and_then(FileKind::named);
    let laid_out = kind.and_then(|kind| formatted(kind, &text).ok());
    laid_out.unwrap_or(text)
}
