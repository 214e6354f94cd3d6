//! What can be recorded of a partner, an entry of the mapping and a decree on the team.

use super::ask::{Chapter, always, where_so, within};
use super::others::{OF_MITRA, OF_POTENSI, is_office_in_words};
use super::steps::{At, Step, step};
use crate::model::key;
use crate::text::Text;

/// Of a partner: what is not recorded yet.
pub(super) static OF_PARTNER: &[Step] = &[Step {
    table: "",
    name: REST,
    chapters: OF_MITRA,
    at: At::Rest,
}];

/// Of an entry of the mapping: what is not recorded yet.
pub(super) static OF_ENTRY: &[Step] = &[Step {
    table: "",
    name: REST,
    chapters: OF_POTENSI,
    at: At::Rest,
}];

const REST: Text = Text::fixed("Yang belum tercatat", "What is not recorded yet");

/// Of a decree on the team: what the team does.
pub(super) static OF_TEAM: &[Step] = &[
    step!(
        key!(Tkksd: rapat),
        "Rapat",
        "Meeting",
        Any,
        &[
            always(key!(Tkksd: rapat[].jenis)),
            always(key!(Tkksd: rapat[].tanggal)),
            always(key!(Tkksd: rapat[].pimpinan)),
            always(key!(Tkksd: rapat[].pokok)),
            always(key!(Tkksd: rapat[].naskah)),
            always(key!(Tkksd: rapat[].notulen)),
        ]
    ),
    step!(
        key!(Tkksd: laporan),
        "Laporan TKKSD",
        "Report of the TKKSD",
        Any,
        &[
            always(key!(Tkksd: laporan[].jenis)),
            always(key!(Tkksd: laporan[].periode)),
            always(key!(Tkksd: laporan[].tanggal)).needed(),
            always(key!(Tkksd: laporan[].lingkup)),
            always(key!(Tkksd: laporan[].kepada)),
        ]
    ),
    step!(
        key!(Tkksd: anggota),
        "Anggota",
        "Member",
        Any,
        &[
            always(key!(Tkksd: anggota[].kedudukan)),
            within(
                key!(Tkksd: anggota[].kedudukan),
                key!(Tkksd: anggota[].jabatan_pokok)
            ),
            where_so(is_office_in_words, key!(Tkksd: anggota[].jabatan)),
        ]
    ),
    step!(
        key!(Tkksd: program_kerja),
        "Program kerja",
        "Programme of work",
        Any,
        &[always(key!(Tkksd: program_kerja))]
    ),
];
