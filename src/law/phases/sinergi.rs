//! The phases of a Sinergi.

use super::super::*;
use super::*;

/// Permendagri 22/2020 Pasal 52 ayat (2).
pub(super) static LIST: &[Phase] = &[
    phase(
        "a",
        Text::fixed("Persiapan", "Preparation"),
        INITIATOR_AND_TEAM,
        &[
            sinergi(&PM22, "Pasal 53 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
        PREPARED,
    ),
    phase(
        "b",
        Text::fixed("Penawaran Sinergi", "Offer of the Sinergi"),
        TEAM,
        &[
            sinergi(&PM22, "Pasal 54 ayat (1)"),
            sinergi(&PM22, "Pasal 54 ayat (2)"),
        ],
        OFFERED,
    ),
    phase(
        "c",
        Text::fixed(
            "Penyusunan Nota Kesepakatan dan Rencana Kerja",
            "Drafting of the Nota Kesepakatan and the Rencana Kerja",
        ),
        TEAM,
        &[sinergi(&PM22, "Pasal 55 ayat (1)")],
        Seen::Drafted(Level::First),
    ),
    phase(
        "d",
        Text::fixed("Persetujuan DPRD", "Approval of the DPRD"),
        COUNCIL_AND_OFFICE,
        &[
            sinergi(&PM22, "Pasal 56 ayat (1)"),
            sinergi(&PM22, "Pasal 56 ayat (2)"),
        ],
        APPROVED,
    ),
    phase(
        "e",
        Text::fixed(
            "Penandatanganan Nota Kesepakatan dan Rencana Kerja",
            "Signing of the Nota Kesepakatan and the Rencana Kerja",
        ),
        HEAD_AND_PARTNER,
        &[sinergi(&PM22, "Pasal 57 ayat (2)")],
        Seen::Signed(Level::First),
    ),
    phase(
        "f",
        Text::fixed("Pelaksanaan", "Carrying out"),
        PARTIES,
        &[],
        Seen::CarriedOut,
    ),
    phase(
        "g",
        Text::fixed("Penatausahaan", "Filing"),
        TEAM,
        &[
            sinergi(&PM22, "Pasal 59 ayat (1)"),
            sinergi(&PM22, "Pasal 59 ayat (2)"),
        ],
        FILED,
    ),
    phase(
        "h",
        Text::fixed("Pelaporan", "Reports"),
        TEAM,
        &[
            sinergi(&PM22, "Pasal 60 ayat (1)"),
            sinergi(&PM22, "Pasal 60 ayat (2)"),
        ],
        Seen::Reported,
    )
    .in_a_province(&[
        sinergi(&PM22, "Pasal 46 ayat (2) huruf j"),
        sinergi(&PM22, "Pasal 60 ayat (3)"),
    ]),
];
