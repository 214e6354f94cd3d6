//! The parts of a letter of intent.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD410",
        name: "isi-pernyataan-kehendak",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Pernyataan Kehendak memuat enam bagian",
            "A letter of intent has six parts",
        ),
        reason: Text::fixed(
            "Pernyataan Kehendak paling sedikit memuat judul, subjek, maksud dan tujuan, ruang \
             lingkup, masa berlaku, serta tempat dan tanggal penandatanganan.",
            "A letter of intent has at least title, subject, purpose, scope, validity, and \
             place and date of signing.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila tidak, tambahkan bagian itu \
             sebelum ditandatangani, atau sepakati naskah yang baru",
            "if the text has them, complete `muatan.isi`; if not, add the parts before it is \
             signed, or agree on a new text",
        ),
        basis: ISI_PERNYATAAN_KEHENDAK.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    judge_parts(record, body(record), ISI_PERNYATAAN_KEHENDAK, verdict)
}
