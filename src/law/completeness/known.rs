//! What is known of a document from its first day in the register.

use super::super::circumstance::*;
use super::super::*;
use super::*;
use crate::model::{Jenis::*, Naskah::*, recorded};

/// In the order in which a record has them.
pub(super) static LIST: &[Expected] = &[
    key(
        key!(sifat),
        Stage::Known,
        |record| record.jenis == Ksdd && stands_alone(record),
        |record| record.sifat.is_some(),
        &[ksdd(&PM22, "Pasal 3 ayat (1)")],
    ),
    key(
        key!(prakarsa),
        Stage::Known,
        |record| domestic(record) && stands_alone(record),
        |record| record.prakarsa.is_some(),
        &[
            ksdd(&PM22, "Pasal 8 ayat (1)"),
            ksdpk(&PM22, "Pasal 25 ayat (1)"),
            sinergi(&PM22, "Pasal 54 ayat (1)"),
        ],
    ),
    key(
        key!(pemrakarsa),
        Stage::Known,
        |_| true,
        |record| record.pemrakarsa.is_some(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (1)"),
            ksdpk(&PM22, "Pasal 29 ayat (1)"),
            sinergi(&PM22, "Pasal 53 ayat (1)"),
        ],
    ),
    key(
        key!(urusan),
        Stage::Known,
        |record| record.jenis != Bmd,
        |record| !record.urusan.is_empty(),
        &[
            ksdd(&PM22, "Pasal 4 ayat (1)"),
            ksdpk(&PP28, "Pasal 16 ayat (1)"),
            luar_negeri(&PM25, "Pasal 4 ayat (2)"),
        ],
    ),
    key(
        key!(maksud_tujuan),
        Stage::Known,
        stands_alone,
        |record| record.maksud_tujuan.is_some(),
        REPORTED,
    ),
    key(
        key!(objek),
        Stage::Known,
        |record| {
            let text = record.jenis != Bmd && record.naskah != PernyataanKehendak;
            stands_alone(record) && text
        },
        |record| !record.objek.is_empty(),
        REPORTED,
    ),
    key(
        key!(bmd.bentuk),
        Stage::Known,
        uses_asset,
        |record| record.bmd.bentuk.is_some(),
        &[bmd(&PP27, "Pasal 27"), bmd(&PP27_2020, "Pasal 27 ayat (1)")],
    ),
    key(
        key!(ruang_lingkup),
        Stage::Known,
        |record| stands_alone(record) && record.jenis != Bmd,
        |record| !record.ruang_lingkup.is_empty(),
        &[
            ksdd(&PM22, "Pasal 7 ayat (2)"),
            ksdpk(&PM22, "Pasal 29 ayat (2)"),
            sinergi(&PM22, "Pasal 53 ayat (3)"),
            luar_negeri(&PM25, "Pasal 15 ayat (3)"),
        ],
    ),
    key(
        key!(perencanaan),
        Stage::Known,
        |record| domestic(record) && stands_alone(record),
        |record| recorded(&record.perencanaan),
        &[
            ksdd(&PP28, "Pasal 4 ayat (2)"),
            ksdd(&PP28, "Pasal 4 ayat (3)"),
            ksdpk(&PP28, "Pasal 16 ayat (2)"),
            ksdpk(&PP28, "Pasal 16 ayat (3)"),
            sinergi(&PM22, "Pasal 53 ayat (2)"),
        ],
    ),
];
