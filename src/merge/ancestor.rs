//! The state of the register that a workbook was made of.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::book_rows::baseline;
use crate::book::Book;
use crate::model::Kind;
use crate::problem::Problem;
use crate::registry::Registry;
use crate::sheets::{Base, NoOrigin, Origin};
use crate::text;
use crate::text::Text;

/// The records as they were, by their ids.
pub(super) type Bases = HashMap<Kind, BTreeMap<String, Base>>;

/// What the workbook was made of.
pub(super) fn ancestor(registry: &Registry, book: &Book) -> Result<(Origin, Bases), Problem> {
    let rows = baseline(book).unwrap_or_default();
    let (first, rest) = rows.split_first().ok_or(Problem(BROKEN))?;
    let origin = Origin::read(first).map_err(|why| match why {
        NoOrigin::Other => Problem(BROKEN),
        NoOrigin::Newer => Problem(Text::fixed(
            "buku kerja ini dibuat ksd yang lebih baru; perbarui ksd dahulu",
            "this workbook was made by a newer ksd; update ksd first",
        )),
    })?;
    let daerah = &registry.settings.daerah;
    if origin.kode != daerah.kode.to_string() {
        return Err(Problem(text!(
            "buku kerja ini dari register {theirs} ({code}), sedangkan register ini {ours}; gabungkan di \
             register asalnya",
            "this workbook is of the register of {theirs} ({code}), and this is that of {ours}; merge \
             it in its own",
            theirs = origin.nama.as_str(),
            code = origin.kode.as_str(),
            ours = daerah.nama.as_str()
        )));
    }
    let read: Option<Vec<Base>> = rest.par_iter().map(|row| Base::read(row)).collect();
    let mut bases = Bases::new();
    for base in read.ok_or(Problem(BROKEN))? {
        bases
            .entry(base.kind)
            .or_default()
            .insert(base.id.clone(), base);
    }
    Ok((origin, bases))
}

const BROKEN: Text = Text::fixed(
    "lembar tersembunyi `_ksd` di buku kerja ini rusak, sehingga tidak diketahui apa yang diubah; buat \
     buku kerja baru dengan `ksd export` dan pindahkan perubahannya ke sana",
    "the hidden sheet `_ksd` of this workbook is damaged, so it is not known what was changed; make a \
     new workbook with `ksd export` and move the changes there",
);
