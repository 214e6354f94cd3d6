//! The body of a PKS or contract.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD402",
        name: "isi-pks",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "PKS dan kontrak memuat sepuluh bagian isi",
            "A PKS or contract has ten parts in its body",
        ),
        reason: Text::fixed(
            "Isi PKS paling sedikit memuat maksud dan tujuan, objek, ruang lingkup, \
             pelaksanaan, hak dan kewajiban, pembiayaan, jangka waktu, penyelesaian \
             perselisihan, keadaan kahar, dan pengakhiran. Addendum hanya memuat yang \
             diubahnya.",
            "The body of a PKS has at least purpose, object, scope, implementation, rights and \
             obligations, funding, term, settlement of disputes, force majeure and \
             termination. An addendum has only what it changes.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila tidak, tambahkan bagian itu ke \
             rancangan atau, sesudah ditandatangani, dengan addendum",
            "if the text has them, complete `muatan.isi`; if not, add the parts to the draft \
             or, once it is signed, by an addendum",
        ),
        basis: ISI_PKS.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    judge_parts(record, body(record), ISI_PKS, verdict)
}
