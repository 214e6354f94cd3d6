//! The frame of a text.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD405",
        name: "kerangka-naskah",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah mempunyai komparisi, para pihak, konsideran, dan penutup; Nota Kesepakatan \
             juga premis",
            "A text has its preamble, parties, considerations and closing; a Nota Kesepakatan \
             also its recital (premis)",
        ),
        reason: Text::fixed(
            "Di luar isinya, naskah terdiri atas komparisi, para pihak, konsideran, dan \
             penutup. Nota Kesepakatan Sinergi juga mempunyai premis (recital).",
            "Apart from its body, a text consists of komparisi, parties, considerations and \
             closing. The Nota Kesepakatan of a Sinergi also has a premis (recital).",
        ),
        remedy: Text::fixed(
            "bila naskah mempunyainya, lengkapi `muatan.kerangka`; bila tidak, sesuaikan \
             rancangan dengan format dalam Lampiran Permendagri 22/2020",
            "if the text has them, complete `muatan.kerangka`; if not, bring the draft into \
             the form of the Lampiran of Permendagri 22/2020",
        ),
        basis: &[
            KERANGKA_KESEPAKATAN_BERSAMA.basis[0],
            KERANGKA_KESEPAKATAN_BERSAMA.basis[1],
            KERANGKA_PKS.basis[0],
            KERANGKA_PKS.basis[1],
            KERANGKA_NOTA_KESEPAKATAN.basis[0],
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let frames = [
        KERANGKA_KESEPAKATAN_BERSAMA,
        KERANGKA_PKS,
        KERANGKA_NOTA_KESEPAKATAN,
    ];
    let judged = frames.map(|minimum| {
        let frame = Listed {
            what: |naskah| text!("kerangka {naskah}", "the frame of the {naskah}", naskah),
            key: key!(muatan.kerangka),
            parts: &record.muatan.kerangka,
            act: record.signing(),
        };
        judge_parts(record, frame, minimum, verdict)
    });
    judged.into_iter().fold(Ok(()), Judged::and)
}
