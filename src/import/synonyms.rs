//! What offices call the columns of their lists (`synonyms.toml`). A meaning is a key of
//! the record, or one of the words below.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::model::Kind;
use crate::schema::FileKind;

/// A column that is read into no record.
pub const NOT_READ: &str = "tidak-dibaca";
/// The partners' names, one or several in a cell.
pub const PARTNERS: &str = "mitra";
/// The class of the partners.
pub const CLASS: &str = "mitra.golongan";
/// A number of one of the two parties, which is found row by row.
pub const NUMBER: &str = "pihak.nomor";
/// The office of one of the two signers, which is found row by row.
pub const SIGNER_OFFICE: &str = "pihak.jabatan";
/// The name of one of the two signers, which is found row by row.
pub const SIGNER: &str = "pihak.penandatangan";
/// The unit of the term beside it.
pub const UNIT: &str = "waktu.satuan";
/// The term in months, as a bare number.
pub const TERM_MONTHS: &str = "waktu.bulan";

/// How a text fares, which mostly follows from its days.
pub const STATUS: &str = "status";

/// The words that are no keys of a record.
pub const OWN: [&str; 9] = [
    NOT_READ,
    PARTNERS,
    CLASS,
    NUMBER,
    SIGNER_OFFICE,
    SIGNER,
    UNIT,
    TERM_MONTHS,
    STATUS,
];

/// Each heading's meaning, list by list.
type Meanings = HashMap<String, String>;

static MEANINGS: LazyLock<BTreeMap<String, Meanings>> = LazyLock::new(|| {
    let table: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(include_str!("synonyms.toml")).unwrap_or_default();
    let of_list = |meanings: BTreeMap<String, Vec<String>>| {
        let each = meanings.into_iter().flat_map(|(meaning, headings)| {
            let named = headings.into_iter();
            named.map(move |heading| (heading, meaning.clone()))
        });
        each.collect()
    };
    let lists = table.into_iter();
    lists
        .map(|(list, meanings)| (list, of_list(meanings)))
        .collect()
});

/// What a heading means in a list of that kind; none: nobody calls a column so.
pub(super) fn meaning(kind: Kind, heading: &str) -> Option<&'static str> {
    let of = |list: &str| MEANINGS.get(list)?.get(heading).map(String::as_str);
    of(FileKind::of(Some(kind))?.name).or_else(|| of("semua"))
}
