//! The contents of an agreement on the use of an asset.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD414",
        name: "isi-perjanjian-bmd",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Perjanjian sewa, pinjam pakai, BGS, dan BSG memuat bagian yang disebut PP 27/2014",
            "An agreement on a sewa, pinjam pakai, BGS or BSG has the parts that PP 27/2014 names",
        ),
        reason: Text::fixed(
            "Perjanjian sewa memuat para pihak, jenis, luas, atau jumlah barang, besaran sewa, \
             jangka waktu, tanggung jawab penyewa atas biaya operasional dan pemeliharaan, serta \
             hak dan kewajiban; pinjam pakai begitu pula tanpa besaran sewa; BGS dan BSG memuat \
             para pihak, objek, jangka waktu pelaksanaan, serta hak dan kewajiban, sejak 9 Juni \
             2020 juga jangka waktu pengoperasian hasilnya. Permendagri \
             19/2016 dan Permendagri 7/2024 belum dibaca, jadi temuannya hanya peringatan.",
            "A sewa has the parties, the kind, area or number of the goods, the rent, the term, \
             the responsibility for the cost of operation and upkeep, and rights and obligations; \
             a pinjam pakai the same without the rent; a BGS or BSG the parties, the object, the \
             term, and rights and obligations, since 9 June 2020 also the term of operating what \
             was built. Permendagri 19/2016 and \
             Permendagri 7/2024 were not read, so the findings are warnings only.",
        ),
        remedy: Text::fixed(
            "bila perjanjian memuatnya, lengkapi `muatan.isi` (`subjek` ialah para pihak); bila \
             tidak, tambahkan bagian itu ke rancangan atau, sesudah ditandatangani, dengan addendum",
            "if the agreement has them, complete `muatan.isi` (`subjek` is the parties); if not, \
             add the parts to the draft or, once it is signed, by an addendum",
        ),
        basis: &joined::<6>(&[
            ISI_SEWA.basis,
            ISI_PINJAM_PAKAI.basis,
            ISI_BANGUN_GUNA.basis,
            ISI_BANGUN_GUNA_2020.basis,
        ]),
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let form = verdict.recorded(key!(bmd.bentuk), record.bmd.bentuk)?;
    let minimum = match form {
        BentukBmd::Sewa => Some(ISI_SEWA),
        BentukBmd::PinjamPakai => Some(ISI_PINJAM_PAKAI),
        BentukBmd::Bgs | BentukBmd::Bsg => {
            let later = ISI_BANGUN_GUNA_2020.basis.iter();
            let act = record.signing();
            let mut later = later.filter(|basis| basis.citation.in_force_on(act));
            Some(match later.next() {
                Some(_) => ISI_BANGUN_GUNA_2020,
                None => ISI_BANGUN_GUNA,
            })
        }
        BentukBmd::Ksp | BentukBmd::Kspi | BentukBmd::Ketupi => None,
    };
    let minimum = verdict.selects(key!(bmd.bentuk), minimum)?;
    judge_parts(record, body(record), minimum, verdict)
}
