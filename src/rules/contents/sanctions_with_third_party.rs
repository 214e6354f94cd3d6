//! What the higher regulations ask of a contract with a third party.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD403",
        name: "sanksi-pihak-ketiga",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "PKS atau kontrak dengan Pihak Ketiga memuat hak dan kewajiban, jangka waktu, \
             penyelesaian perselisihan, dan sanksi",
            "A PKS or contract with a third party has rights and obligations, term, settlement \
             of disputes, and sanctions",
        ),
        reason: Text::fixed(
            "Undang-Undang dan Peraturan Pemerintah meminta sanksi bagi pihak yang tidak \
             memenuhi perjanjian, meskipun Permendagri 22/2020 Pasal 41 tidak menyebutnya. \
             Bagian yang juga diminta Pasal 41 dinilai oleh KSD402 sejak Permendagri itu \
             berlaku.",
            "The Law and the Government Regulation ask for sanctions on a party that does not \
             fulfil the agreement, although Permendagri 22/2020 Pasal 41 does not mention \
             them. Parts that Pasal 41 asks for too are judged by KSD402 since that regulation \
             is in force.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila tidak, tambahkan bagian itu ke \
             rancangan atau, sesudah ditandatangani, dengan addendum",
            "if the text has them, complete `muatan.isi`; if not, add the parts to the draft \
             or, once it is signed, by an addendum",
        ),
        basis: ISI_PKS_PIHAK_KETIGA.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let subject = Subject {
        jenis: Some(record.jenis),
        naskah: Some(record.naskah),
        act: record.signing(),
    };
    let minimum = match ISI_PKS.bind(subject) {
        true => SANKSI,
        false => ISI_PKS_PIHAK_KETIGA,
    };
    judge_parts(record, body(record), minimum, verdict)
}

/// What no other article asks for.
const SANKSI: MinimumParts<BagianIsi> = MinimumParts {
    parts: &[BagianIsi::Sanksi],
    ..ISI_PKS_PIHAK_KETIGA
};
