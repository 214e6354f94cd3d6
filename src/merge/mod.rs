//! Our own workbook merged back: what a person has changed in it since it was made,
//! laid over what the register has now, key by key. What both have changed in two ways
//! is told and left to the person; a row that is gone deletes nothing.

mod ancestor;
mod book_rows;
mod entry;
mod known;
mod labels;
mod new;
mod of_kind;
mod pairs;
mod record;
mod value;

use strum::VariantArray;

use self::ancestor::ancestor;
use self::book_rows::{baseline, own_sheets};
use self::labels::Labels;
use self::of_kind::OfKind;
use crate::book::Book;
use crate::edit::Change;
use crate::model::{Date, Kind};
use crate::problem::Problem;
use crate::registry::Registry;
use crate::sheets::Origin;
use crate::text;
use crate::text::Text;

/// What comes of merging a workbook.
pub struct Merged {
    /// Where the workbook comes from.
    pub origin: Origin,
    /// The files that change; nothing is to be written while something is refused.
    pub changes: Vec<Change>,
    /// The records that are asked to go, with the address of the row; they are among
    /// the changes.
    pub removed: Vec<(Kind, String, String)>,
    /// Conflicts, and what cannot be read: each with the address of its cell.
    pub refused: Vec<Text>,
    /// What a person should know: rows that are gone or hidden, sheets that are not
    /// read.
    pub told: Vec<Text>,
}

/// What is said while a workbook is read.
#[derive(Default)]
struct Said {
    refused: Vec<Text>,
    told: Vec<Text>,
    /// Rows of lists that the workbook has no more.
    gone: Vec<Text>,
}

/// What comes of some records.
#[derive(Default)]
struct Outcome {
    changes: Vec<Change>,
    removed: Vec<(Kind, String, String)>,
    said: Said,
}

impl Outcome {
    fn take(&mut self, other: Outcome) {
        self.changes.extend(other.changes);
        self.removed.extend(other.removed);
        self.said.refused.extend(other.said.refused);
        self.said.told.extend(other.said.told);
        self.said.gone.extend(other.said.gone);
    }
}

/// New records that name each other get their ids in so many rounds at the most.
const ROUNDS: usize = 4;

/// Whether a book is a workbook that `ksd export` made.
pub fn is_ours(book: &Book) -> bool {
    baseline(book).is_some()
}

/// Merges a workbook into a register; `today` gives new records a year where they have
/// none.
///
/// # Errors
/// If it is another register's, a later ksd's, or its baseline cannot be read.
pub fn merge(registry: &Registry, book: &Book, today: Date) -> Result<Merged, Problem> {
    let (origin, mut bases) = ancestor(registry, book)?;
    let mut whole = Outcome::default();
    let sheets = own_sheets(book, &mut whole.said);
    // What others name comes first.
    let mut kinds: Vec<Kind> = Kind::VARIANTS.to_vec();
    kinds.sort_by_key(|kind| match kind {
        Kind::Mitra => 0,
        Kind::Potensi => 1,
        Kind::KerjaSama => 2,
        Kind::Tkksd => 3,
    });
    let kinds: Vec<OfKind<'_>> = kinds
        .into_iter()
        .map(|kind| {
            let bases = bases.remove(&kind).unwrap_or_default();
            let around = (registry, origin.lang, today);
            OfKind::of(kind, around, bases, &sheets, &mut whole.said)
        })
        .collect();
    // A new record may name any other, so all have their ids before one is written.
    let mut labels = Labels::default();
    let mut new = Outcome::default();
    for _ in 0..ROUNDS {
        let then = labels.clone();
        new = Outcome::default();
        for kind in &kinds {
            kind.add_all(&mut labels, &mut new);
        }
        if labels == then {
            break;
        }
    }
    whole.take(new);
    for kind in &kinds {
        whole.take(kind.change_all(&labels)?);
    }
    whole
        .changes
        .sort_by(|one, other| one.file.cmp(&other.file));
    whole.said.told.extend(no_more(&whole.said.gone));
    Ok(Merged {
        origin,
        changes: whole.changes,
        removed: whole.removed,
        refused: whole.said.refused,
        told: whole.said.told,
    })
}

/// That rows are not in the workbook any more, with the first of them.
fn no_more(gone: &[Text]) -> Option<Text> {
    const SHOWN: usize = 3;
    let first = Text::joined(gone.get(..SHOWN).unwrap_or(gone), ", ");
    let named = match gone.len() {
        0 => return None,
        count if count > SHOWN => text!(
            "{count} baris ({first}, dan {more} lainnya)",
            "{count} rows ({first}, and {more} more)",
            count,
            first,
            more = count - SHOWN
        ),
        _ => first,
    };
    Some(text!(
        "{named} tidak ada lagi di buku kerja; tidak dihapus dari register (untuk menghapus, isi kolom \
         `hapus`)",
        "{named} is not in the workbook any more; it is not deleted from the register (to delete, fill \
         the column `hapus`)",
        named
    ))
}
