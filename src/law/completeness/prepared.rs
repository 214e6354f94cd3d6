//! The steps that lead to a signing, and what they record.

use super::super::circumstance::*;
use super::super::*;
use super::*;
use crate::model::{Jenis::*, Naskah::*, recorded};

/// In the order in which a record has them.
pub(super) static LIST: &[Expected] = &[
    inherited(step(
        key!(kak),
        Stage::Preparation,
        ours,
        |record| recorded(&record.kak),
        &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (1)"),
        ],
    )),
    inherited(key(
        key!(kak.muatan),
        Stage::Preparation,
        |record| not_offered(record) && recorded(&record.kak),
        |record| !record.kak.muatan.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (3)"),
        ],
    )),
    inherited(step(
        key!(studi_kelayakan),
        Stage::Preparation,
        |record| ours(record) && record.jenis == Ksdpk,
        |record| recorded(&record.studi_kelayakan),
        &[
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            ksdpk(&PP28, "Pasal 17 huruf b"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
        ],
    )),
    inherited(step(
        key!(studi_kelayakan),
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.studi_kelayakan),
        &[
            ksdpk(&PM22, "Pasal 26 ayat (2)"),
            ksdpk(&PP28, "Pasal 18 ayat (2)"),
            ksdpk(&UU23, "Pasal 366 ayat (3)"),
        ],
    )),
    inherited(step(
        key!(studi_kelayakan),
        Stage::Preparation,
        |record| begins(record) && record.jenis == Ksdpk && record.prakarsa.is_none(),
        |record| recorded(&record.studi_kelayakan),
        &[ksdpk(&UU23, "Pasal 366 ayat (3)")],
    )),
    inherited(key(
        key!(studi_kelayakan.muatan),
        Stage::Preparation,
        |record| begins(record) && record.jenis == Ksdpk && recorded(&record.studi_kelayakan),
        |record| !record.studi_kelayakan.muatan.is_empty(),
        &[ksdpk(&PM22, "Pasal 27")],
    )),
    inherited(step(
        key!(prakarsa_mitra),
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.prakarsa_mitra),
        &[
            ksdpk(&PM22, "Pasal 26 ayat (1)"),
            ksdpk(&PP28, "Pasal 18 ayat (1)"),
        ],
    )),
    inherited(step(
        key!(telaahan),
        Stage::Preparation,
        ours,
        |record| recorded(&record.telaahan),
        &[
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
            sinergi(&PM22, "Pasal 53 ayat (4)"),
        ],
    )),
    inherited(step(
        key!(telaahan),
        Stage::Preparation,
        offered_by_third_party,
        |record| recorded(&record.telaahan),
        &[
            ksdpk(&PM22, "Pasal 31 ayat (1)"),
            ksdpk(&PM22, "Pasal 31 ayat (2)"),
        ],
    )),
    inherited(key(
        key!(telaahan.kriteria),
        Stage::Preparation,
        // What is weighed for a Sinergi, and for the offer of another region,
        // no article says.
        |record| {
            let named = matches!(record.jenis, Ksdd | Ksdpk);
            named && not_offered(record) && recorded(&record.telaahan)
        },
        |record| !record.telaahan.kriteria.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (4)"),
            ksdpk(&PM22, "Pasal 29 ayat (4)"),
        ],
    )),
    inherited(key(
        key!(telaahan.kriteria),
        Stage::Preparation,
        |record| offered_by_third_party(record) && recorded(&record.telaahan),
        |record| !record.telaahan.kriteria.is_empty(),
        &[ksdpk(&PM22, "Pasal 31 ayat (2)")],
    )),
    inherited(step(
        key!(penawaran),
        Stage::Offer,
        ours,
        |record| recorded(&record.penawaran),
        &[
            ksdd(&PM22, "Pasal 8 ayat (2)"),
            ksdpk(&PM22, "Pasal 30 ayat (2)"),
            sinergi(&PM22, "Pasal 54 ayat (2)"),
        ],
    )),
    inherited(key(
        key!(penawaran.permintaan_kedua),
        Stage::Offer,
        answered_late,
        |record| record.penawaran.permintaan_kedua.is_some(),
        &[
            ksdd(&PM22, "Pasal 8 ayat (4)"),
            sinergi(&PM22, "Pasal 54 ayat (4)"),
        ],
    )),
    step(
        key!(luar_negeri.konsultasi),
        Stage::Offer,
        |record| abroad(record) && record.naskah == PernyataanKehendak,
        |record| record.luar_negeri.konsultasi.is_some(),
        &[
            luar_negeri(&PP28, "Pasal 28 ayat (4)"),
            luar_negeri(&PM25, "Pasal 14 ayat (1)"),
        ],
    ),
    step(
        key!(luar_negeri.rencana_kerja_sama),
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.rencana_kerja_sama),
        &[luar_negeri(&PP28, "Pasal 28 ayat (5)")],
    ),
    step(
        key!(dprd),
        Stage::Drafting,
        needs_dprd,
        |record| recorded(&record.dprd),
        &[
            ksdd(&PM22, "Pasal 11 ayat (1)"),
            ksdd(&PP28, "Pasal 6 ayat (2)"),
            ksdpk(&PM22, "Pasal 34 ayat (1)"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 56 ayat (1)"),
            luar_negeri(&PM25, "Pasal 16 ayat (1)"),
            ksdpl(&PP28, "Pasal 30 ayat (1)"),
            ksdll(&PP28, "Pasal 38"),
        ],
    ),
    step(
        key!(dprd),
        Stage::Drafting,
        adds_burden,
        |record| recorded(&record.dprd),
        &[
            ksdd(&PM22, "Pasal 15 ayat (6)"),
            ksdpk(&PM22, "Pasal 37 ayat (5)"),
            sinergi(&PM22, "Pasal 58"),
        ],
    ),
    step(
        key!(luar_negeri.verifikasi),
        Stage::Drafting,
        staged_abroad,
        |record| record.luar_negeri.verifikasi.is_some(),
        &[
            ksdpl(&PP28, "Pasal 31 ayat (2)"),
            ksdll(&PP28, "Pasal 38"),
            luar_negeri(&PM25, "Pasal 19"),
        ],
    ),
    step(
        key!(luar_negeri.surat_konfirmasi),
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.surat_konfirmasi),
        &[ksdpl(&PP28, "Pasal 33 ayat (4)"), ksdll(&PP28, "Pasal 40")],
    ),
    step(
        key!(luar_negeri.persetujuan_menteri),
        Stage::Drafting,
        staged_abroad,
        |record| recorded(&record.luar_negeri.persetujuan_menteri),
        &[luar_negeri(&PM25, "Pasal 24 ayat (1)")],
    ),
    key(
        key!(bmd.persetujuan),
        Stage::Drafting,
        uses_asset,
        |record| recorded(&record.bmd.persetujuan),
        USE_APPROVALS,
    ),
    key(
        key!(bmd.tender),
        Stage::Drafting,
        |record| {
            // Extended with the partner that the tender chose.
            uses_asset(record) && record.perpanjangan_dari.is_none() && by_tender(&record.bmd)
        },
        |record| record.bmd.tender.is_some(),
        TENDERS,
    ),
    key(
        key!(bmd.disetor),
        Stage::Signed,
        |record| uses_asset(record) && rent_paid_first(&record.bmd, record.signing()),
        |record| record.bmd.disetor.is_some(),
        RENT_PAID,
    ),
];
