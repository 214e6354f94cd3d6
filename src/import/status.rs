//! What a list says of how a text fares. That its time runs or has run out follows from
//! its days and is no news; that it was refused, called off or is not signed yet is.

use super::cell::folded;
use super::document::Document;
use super::draft::{Draft, Weight};
use super::list::List;
use super::synonyms::STATUS;
use crate::book::Row;
use crate::text;

/// What a word of the status means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Nothing but what the days say.
    Follows,
    /// It was never signed.
    Unsigned,
    /// It has come to its end before its last day, or never came to be.
    Ended,
    /// Nobody knows.
    Unknown,
}

/// Words that follow from the days, as they stand alone or begin.
const FOLLOWS: [&str; 23] = [
    "berlaku",
    "masih berlaku",
    "tidak berlaku",
    "sudah tidak berlaku",
    "belum berlaku",
    "selesai",
    "aktif",
    "masih aktif",
    "tidak aktif",
    "non aktif",
    "nonaktif",
    "berakhir",
    "akan berakhir",
    "segera berakhir",
    "kadaluarsa",
    "kedaluwarsa",
    "kadaluwarsa",
    "habis",
    "sisa",
    "active",
    "inactive",
    "expired",
    "in force",
];

const UNSIGNED: [&str; 16] = [
    "proses",
    "pembahasan",
    "permohonan",
    "belum ttd",
    "belum ditandatangani",
    "belum tanda tangan",
    "draft",
    "draf",
    "rancangan",
    "usulan",
    "pengajuan",
    "diajukan",
    "menunggu",
    "verifikasi",
    "rencana",
    "pending",
];

const ENDED: [&str; 17] = [
    "dibatalkan",
    "batal",
    "pembatalan",
    "ditolak",
    "penolakan",
    "dicabut",
    "pencabutan",
    "dihentikan",
    "diakhiri",
    "pengakhiran",
    "diputus",
    "putus",
    "discontinued",
    "terminated",
    "cancelled",
    "canceled",
    "rejected",
];

/// What a status means.
pub(super) fn of(said: &str) -> Status {
    let plain = folded(said);
    let padded = format!(" {plain} ");
    let has = |words: &[&str]| {
        words
            .iter()
            .any(|word| padded.contains(&format!(" {word} ")))
    };
    let begins = |words: &[&str]| {
        let mut rests = words.iter().filter_map(|word| plain.strip_prefix(word));
        rests.any(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let is_count = plain.chars().any(|letter| letter.is_ascii_digit());
    if has(&ENDED) {
        Status::Ended
    } else if has(&UNSIGNED) {
        Status::Unsigned
    } else if is_count || ["ya", "tidak"].contains(&plain.as_str()) || begins(&FOLLOWS) {
        Status::Follows
    } else {
        Status::Unknown
    }
}

/// Keeps a status that says more than the days, and whether it says that the text was
/// never signed.
pub(super) fn status(list: &List<'_>, row: &Row, draft: &mut Draft, document: &Document) -> bool {
    let mut is_unsigned = false;
    for (at, said) in list.all(row, STATUS) {
        let at = Some(at);
        let status = of(&said);
        if status == Status::Follows {
            continue;
        }
        let said = said.replace('\n', " ");
        draft.remark(format!("status menurut daftar: {said}"));
        let told = match (status, document.days[0].is_some()) {
            (Status::Unsigned, false) => {
                is_unsigned = true;
                text!(
                    "status \"{said}\": dicatat sebagai rencana, belum ditandatangani",
                    "status \"{said}\": recorded as a plan, not signed yet",
                    said
                )
            }
            (Status::Unsigned, true) => text!(
                "status \"{said}\", tetapi hari penandatanganannya ada: dicatat sebagai naskah yang \
                 ditandatangani; periksa",
                "status \"{said}\", but there is a day of signing: recorded as a signed text; look at it",
                said
            ),
            (Status::Ended, _) => text!(
                "status \"{said}\" hanya dicatat sebagai catatan; sesudah impor catat pengakhirannya \
                 dengan `ksd end`, atau dengan `ksd drop` bila tidak pernah ditandatangani",
                "status \"{said}\" goes into the remark alone; after the import record the end with \
                 `ksd end`, or with `ksd drop` if it was never signed",
                said
            ),
            _ => text!(
                "status \"{said}\" tidak dikenal; dicatat sebagai catatan",
                "status \"{said}\" is not known; put into the remark",
                said
            ),
        };
        draft.note(at, Weight::Look, told);
    }
    is_unsigned
}
