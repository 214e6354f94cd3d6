//! The phases of a cooperation of regions.

use super::super::*;
use super::*;

/// Permendagri 22/2020 Pasal 6.
pub(super) static LIST: &[Phase] = &[
    phase(
        "a",
        Text::fixed("Persiapan", "Preparation"),
        INITIATOR_AND_TEAM,
        &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdd(&PM22, "Pasal 7 ayat (4)"),
        ],
        PREPARED,
    ),
    phase(
        "b",
        Text::fixed("Penawaran", "Offer"),
        TEAM,
        &[
            ksdd(&PM22, "Pasal 8 ayat (1)"),
            ksdd(&PM22, "Pasal 8 ayat (2)"),
        ],
        OFFERED,
    ),
    phase(
        "c",
        Text::fixed(
            "Penyusunan Kesepakatan Bersama",
            "Drafting of the Kesepakatan Bersama",
        ),
        INITIATOR_AND_TEAM,
        &[
            ksdd(&PM22, "Pasal 9 ayat (1)"),
            ksdd(&PM22, "Pasal 9 ayat (2)"),
        ],
        Seen::Drafted(Level::First),
    ),
    phase(
        "d",
        Text::fixed(
            "Penandatanganan Kesepakatan Bersama",
            "Signing of the Kesepakatan Bersama",
        ),
        HEADS,
        &[ksdd(&PM22, "Pasal 10 ayat (2)")],
        Seen::Signed(Level::First),
    ),
    phase(
        "e",
        Text::fixed("Persetujuan DPRD", "Approval of the DPRD"),
        COUNCIL,
        &[
            ksdd(&PM22, "Pasal 11 ayat (1)"),
            ksdd(&PM22, "Pasal 12 ayat (1)"),
        ],
        APPROVED,
    ),
    phase(
        "f",
        Text::fixed("Penyusunan PKS", "Drafting of the PKS"),
        INITIATOR_AND_TEAM,
        &[
            ksdd(&PM22, "Pasal 13 ayat (1)"),
            ksdd(&PM22, "Pasal 13 ayat (3)"),
        ],
        Seen::Drafted(Level::Second),
    ),
    phase(
        "g",
        Text::fixed("Penandatanganan PKS", "Signing of the PKS"),
        HEAD_AND_PARTNER,
        &[
            ksdd(&PM22, "Pasal 14 ayat (1)"),
            ksdd(&PM22, "Pasal 14 ayat (2)"),
        ],
        Seen::Signed(Level::Second),
    ),
    phase(
        "h",
        Text::fixed("Pelaksanaan", "Carrying out"),
        PARTIES,
        &[ksdd(&PM22, "Pasal 15 ayat (1)")],
        Seen::CarriedOut,
    ),
    phase(
        "i",
        Text::fixed("Penatausahaan", "Filing"),
        TEAM,
        &[ksdd(&PM22, "Pasal 16 ayat (2)")],
        FILED,
    ),
    phase(
        "j",
        Text::fixed("Pelaporan", "Reports"),
        INITIATOR,
        &[
            ksdd(&PM22, "Pasal 17 ayat (1)"),
            ksdd(&PM22, "Pasal 17 ayat (3)"),
        ],
        Seen::Reported,
    )
    .in_a_province(&[
        ksdd(&PM22, "Pasal 17 ayat (2)"),
        ksdd(&PM22, "Pasal 17 ayat (3)"),
    ]),
];
