//! The body of a text with a partner abroad.

use super::{body, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD413",
        name: "isi-naskah-luar-negeri",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Naskah kerja sama luar negeri memuat sebelas bagian",
            "A text with a partner abroad has eleven parts",
        ),
        reason: Text::fixed(
            "Naskah memuat antara lain judul, subjek, maksud dan tujuan, ruang lingkup, \
             pelaksanaan, pembiayaan, kelompok kerja bersama, penyelesaian perselisihan, \
             amandemen, masa berlaku, perpanjangan dan pengakhiran, serta tanggal dan tempat. \
             Pasal itu berkata \"antara lain\", bukan \"paling sedikit\": kekurangannya perlu \
             dipertimbangkan, bukan pelanggaran yang pasti.",
            "The text has among others title, subject, purpose, scope, implementation, \
             funding, joint working group, settlement of disputes, amendment, validity, \
             extension and termination, and date and place. The article says \"antara lain\" \
             (among others), not \"at least\": a part that is missing needs thought and is no \
             certain breach.",
        ),
        remedy: Text::fixed(
            "bila naskah memuatnya, lengkapi `muatan.isi`; bila memang disepakati tanpa bagian \
             itu, catat alasannya sebagai pengecualian",
            "if the text has them, complete `muatan.isi`; if the parties agreed to do without, \
             record the reason as an exemption",
        ),
        basis: ISI_NASKAH_LUAR_NEGERI.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    judge_parts(record, body(record), ISI_NASKAH_LUAR_NEGERI, verdict)
}
