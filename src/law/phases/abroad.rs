//! The phases of a cooperation abroad.

use super::super::*;
use super::*;

/// Permendagri 25/2020 Pasal 9.
pub(super) static LIST: &[Phase] = &[
    phase(
        "a",
        Text::fixed("Prakarsa", "Initiative"),
        Text::fixed(
            "daerah atau pihak luar negeri",
            "the region or the partner abroad",
        ),
        &[
            ksdpl(&PP28, "Pasal 28 ayat (1)"),
            ksdll(&PP28, "Pasal 28 ayat (2)"),
        ],
        Seen::Begun,
    ),
    phase(
        "b",
        Text::fixed("Penjajakan", "Exploration"),
        HEAD,
        &[
            luar_negeri(&PM25, "Pasal 11"),
            luar_negeri(&PM25, "Pasal 12 ayat (3)"),
        ],
        Seen::Steps(&[key!(luar_negeri.kajian)]),
    ),
    phase(
        "c",
        Text::fixed("Pernyataan Kehendak", "Letter of intent"),
        HEAD,
        &[
            luar_negeri(&PM25, "Pasal 14 ayat (1)"),
            luar_negeri(&PM25, "Pasal 14 ayat (4)"),
        ],
        Seen::Signed(Level::First),
    ),
    phase(
        "d",
        Text::fixed("Penyusunan rencana kerja sama", "Plan of the cooperation"),
        HEAD,
        &[luar_negeri(&PM25, "Pasal 15 ayat (3)")],
        Seen::Steps(&[key!(luar_negeri.rencana_kerja_sama)]),
    ),
    phase(
        "e",
        Text::fixed("Persetujuan DPRD", "Approval of the DPRD"),
        COUNCIL,
        &[
            luar_negeri(&PM25, "Pasal 16 ayat (1)"),
            luar_negeri(&PM25, "Pasal 17 ayat (2)"),
        ],
        APPROVED,
    ),
    phase(
        "f",
        Text::fixed("Verifikasi", "Verification"),
        MINISTER,
        &[luar_negeri(&PM25, "Pasal 19")],
        Seen::Steps(&[key!(luar_negeri.verifikasi)]),
    ),
    phase(
        "g",
        Text::fixed("Penyusunan rancangan naskah", "Drafting of the text"),
        HEAD,
        &[luar_negeri(&PM25, "Pasal 20 ayat (5)")],
        Seen::Drafted(Level::Second),
    ),
    phase(
        "h",
        Text::fixed("Pembahasan rancangan naskah", "Discussion of the draft"),
        Text::fixed(
            "Menteri dan Menteri Luar Negeri",
            "the Menteri and the Menteri Luar Negeri",
        ),
        &[
            luar_negeri(&PM25, "Pasal 21"),
            luar_negeri(&PM25, "Pasal 23"),
        ],
        Seen::Steps(&[key!(luar_negeri.surat_konfirmasi)]),
    ),
    phase(
        "i",
        Text::fixed("Persetujuan Menteri", "Approval of the Menteri"),
        MINISTER,
        &[luar_negeri(&PM25, "Pasal 24 ayat (1)")],
        Seen::Steps(&[key!(luar_negeri.persetujuan_menteri)]),
    ),
    phase(
        "j",
        Text::fixed("Penandatanganan", "Signing"),
        HEAD_AND_PARTNER,
        &[luar_negeri(&PM25, "Pasal 25 ayat (1)")],
        Seen::Signed(Level::Second),
    ),
    phase(
        "k",
        Text::fixed("Pelaksanaan", "Carrying out"),
        PARTIES,
        &[luar_negeri(&PM25, "Pasal 26 ayat (4)")],
        Seen::CarriedOut,
    ),
];
