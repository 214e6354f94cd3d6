//! The body of a Nota Kesepakatan.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD404",
        name: "isi-nota-kesepakatan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Nota Kesepakatan Sinergi memuat sepuluh bagian isi",
            "The Nota Kesepakatan of a Sinergi has ten parts in its body",
        ),
        reason: Text::fixed(
            "Nota Kesepakatan paling kurang memuat latar belakang, maksud dan tujuan, lokasi, \
             objek, ruang lingkup, tugas dan tanggung jawab, pelaksanaan, jangka waktu, \
             pembiayaan, dan lain-lain. Rencana Kerja tidak mempunyai ketentuan isi.",
            "A Nota Kesepakatan has at least background, purpose, place, object, scope, tasks \
             and responsibilities, implementation, term, funding and other matters. For the \
             work plan nothing is laid down.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila tidak, tambahkan bagian itu ke \
             rancangan atau, sesudah ditandatangani, dengan addendum",
            "if the text has them, complete `muatan.isi`; if not, add the parts to the draft \
             or, once it is signed, by an addendum",
        ),
        basis: ISI_NOTA_KESEPAKATAN.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    judge_parts(record, body(record), ISI_NOTA_KESEPAKATAN, verdict)
}
