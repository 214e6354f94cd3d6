//! The body of a Kesepakatan Bersama.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD401",
        name: "isi-kesepakatan-bersama",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kesepakatan Bersama memuat tujuh bagian isi",
            "A Kesepakatan Bersama has seven parts in its body",
        ),
        reason: Text::fixed(
            "Isi Kesepakatan Bersama paling sedikit memuat maksud dan tujuan, objek, ruang \
             lingkup, pelaksanaan, jangka waktu, surat-menyurat, dan lain-lain. Addendum hanya \
             memuat yang diubahnya.",
            "The body of a Kesepakatan Bersama has at least purpose, object, scope, \
             implementation, term, correspondence and other matters. An addendum has only what \
             it changes.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila tidak, tambahkan bagian itu ke \
             rancangan atau, sesudah ditandatangani, dengan addendum",
            "if the text has them, complete `muatan.isi`; if not, add the parts to the draft \
             or, once it is signed, by an addendum",
        ),
        basis: ISI_KESEPAKATAN_BERSAMA.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    judge_parts(record, body(record), ISI_KESEPAKATAN_BERSAMA, verdict)
}
