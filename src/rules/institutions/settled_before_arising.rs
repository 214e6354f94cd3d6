//! A dispute that was settled before it arose.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD811",
        name: "perselisihan-selesai-sebelum-timbul",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Perselisihan tidak selesai sebelum timbul",
            "A dispute is not settled before it arises",
        ),
        reason: Text::fixed(
            "Hari selesai mendahului hari timbul berarti salah satu tanggalnya keliru; riwayat \
             perselisihan tidak dapat dibaca darinya.",
            "A settlement that comes before the dispute means that one of the dates is wrong; the \
             history of the dispute cannot be read from them.",
        ),
        remedy: Text::fixed(
            "periksa `tanggal` dan `selesai`, lalu perbaiki yang keliru",
            "check `tanggal` and `selesai`, then correct the wrong one",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.each(
        key!(perselisihan),
        &record.perselisihan,
        |verdict, at, dispute| {
            let settled = verdict.recorded(|| key!(perselisihan[at].selesai), dispute.selesai)?;
            let arose = verdict.recorded(|| key!(perselisihan[at].tanggal), dispute.tanggal)?;
            verdict.act(Some(settled));
            if settled < arose {
                let message = text!(
                    "selesai {settled}, sebelum timbul {arose}",
                    "settled on {settled}, before it arose on {arose}",
                    settled,
                    arose
                );
                let key = key!(perselisihan[at].selesai);
                verdict.against(Breach::new(Some(settled), key, message));
            }
            Ok(())
        },
    )
}
