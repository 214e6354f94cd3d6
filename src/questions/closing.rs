//! What is asked of a document that ends, of a plan that is given up, and of what
//! follows a document or changes it.

use super::Facts;
use super::ask::{Chapter, always, where_so};
use crate::model::key;
use crate::text::Text;

/// Of a document that ends.
pub static OF_ENDING: &[Chapter] = &[Chapter {
    name: Text::fixed("Pengakhiran", "Ending"),
    asks: &[
        always(key!(pengakhiran.alasan)).needed(),
        always(key!(pengakhiran.tanggal)).needed(),
        always(key!(pengakhiran.dasar)),
    ],
}];

/// Of a plan that is given up.
pub static OF_DROPPING: &[Chapter] = &[Chapter {
    name: Text::fixed("Rencana tidak dilanjutkan", "Plan that is dropped"),
    asks: &[
        always(key!(tidak_dilanjutkan.alasan)).needed(),
        always(key!(tidak_dilanjutkan.tanggal)).needed(),
        always(key!(tidak_dilanjutkan.dasar)),
    ],
}];

/// Of an extension, which is a plan until it is signed.
pub static OF_EXTENSION: &[Chapter] = &[Chapter {
    name: Text::fixed("Perpanjangan", "Extension"),
    asks: &[
        always(key!(judul)).needed(),
        always(key!(waktu.mulai)).needed(),
        always(key!(waktu.berakhir)).needed(),
        always(key!(waktu.dinyatakan)),
        always(key!(pemrakarsa)),
    ],
}];

/// Of an addendum: what it is about, when it was signed, and what it changes.
pub static OF_ADDENDUM: &[Chapter] = &[Chapter {
    name: Text::fixed("Addendum", "Addendum"),
    asks: &[
        always(key!(judul)).needed(),
        always(key!(waktu.ditandatangani)),
        where_so(is_signed, key!(waktu.mulai)).needed(),
        always(key!(waktu.berakhir)),
        always(key!(pembiayaan.membebani)),
        always(key!(pembiayaan.nilai)),
        where_so(is_signed, key!(daerah.nomor)),
        where_so(is_signed, key!(daerah.penandatangan)),
        where_so(is_signed, key!(daerah.jabatan)),
        where_so(is_signed, key!(daerah.peran)),
        where_so(is_signed, key!(mitra[].nomor)),
        where_so(is_signed, key!(mitra[].penandatangan)),
        where_so(is_signed, key!(mitra[].jabatan)),
        where_so(is_signed, key!(mitra[].peran)),
    ],
}];

fn is_signed(facts: &Facts<'_>) -> bool {
    facts.document().is_some_and(|record| record.is_signed())
}
