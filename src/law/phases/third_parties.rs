//! The phases of a cooperation with a third party.

use super::super::*;
use super::*;

/// Permendagri 22/2020 Pasal 28.
pub(super) static LIST: &[Phase] = &[
    phase(
        "a",
        Text::fixed("Persiapan", "Preparation"),
        INITIATOR_AND_TEAM,
        &[
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
        ],
        PREPARED,
    ),
    phase(
        "b",
        Text::fixed("Penawaran", "Offer"),
        TEAM,
        &[
            ksdpk(&PM22, "Pasal 30 ayat (1)"),
            ksdpk(&PM22, "Pasal 31 ayat (1)"),
        ],
        OFFERED,
    ),
    phase(
        "c",
        Text::fixed(
            "Penyusunan Kesepakatan Bersama",
            "Drafting of the Kesepakatan Bersama",
        ),
        TEAM,
        &[ksdpk(&PM22, "Pasal 32 ayat (1)")],
        Seen::Drafted(Level::First),
    ),
    phase(
        "d",
        Text::fixed(
            "Penandatanganan Kesepakatan Bersama",
            "Signing of the Kesepakatan Bersama",
        ),
        HEAD_AND_PARTNER,
        &[ksdpk(&PM22, "Pasal 33")],
        Seen::Signed(Level::First),
    ),
    phase(
        "e",
        Text::fixed("Persetujuan DPRD", "Approval of the DPRD"),
        COUNCIL_AND_OFFICE,
        &[
            ksdpk(&PM22, "Pasal 34 ayat (1)"),
            ksdpk(&PM22, "Pasal 34 ayat (2)"),
        ],
        APPROVED,
    ),
    phase(
        "f",
        Text::fixed(
            "Penyusunan kontrak atau PKS",
            "Drafting of the contract or PKS",
        ),
        INITIATOR_AND_TEAM,
        &[
            ksdpk(&PM22, "Pasal 35 ayat (1)"),
            ksdpk(&PM22, "Pasal 35 ayat (3)"),
        ],
        Seen::Drafted(Level::Second),
    ),
    phase(
        "g",
        Text::fixed(
            "Penandatanganan kontrak atau PKS",
            "Signing of the contract or PKS",
        ),
        HEAD_AND_PARTNER,
        &[
            ksdpk(&PM22, "Pasal 36 ayat (1)"),
            ksdpk(&PM22, "Pasal 36 ayat (2)"),
        ],
        Seen::Signed(Level::Second),
    ),
    phase(
        "h",
        Text::fixed("Pelaksanaan", "Carrying out"),
        PARTIES,
        &[ksdpk(&PM22, "Pasal 37 ayat (1)")],
        Seen::CarriedOut,
    ),
    phase(
        "i",
        Text::fixed("Penatausahaan", "Filing"),
        TEAM,
        &[ksdpk(&PM22, "Pasal 38 ayat (2)")],
        FILED,
    ),
    phase(
        "j",
        Text::fixed("Pelaporan", "Reports"),
        INITIATOR,
        &[
            ksdpk(&PM22, "Pasal 39 ayat (1)"),
            ksdpk(&PM22, "Pasal 39 ayat (3)"),
        ],
        Seen::Reported,
    )
    .in_a_province(&[
        ksdpk(&PM22, "Pasal 39 ayat (2)"),
        ksdpk(&PM22, "Pasal 39 ayat (3)"),
    ]),
];
