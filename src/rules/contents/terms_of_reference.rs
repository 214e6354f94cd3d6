//! The parts of the Kerangka Acuan Kerja.

use super::{Listed, judge_parts};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD406",
        name: "muatan-kak",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerangka acuan kerja memuat delapan bagian",
            "The terms of reference (KAK) have eight parts",
        ),
        reason: Text::fixed(
            "KAK KSDD dan KSDPK paling sedikit memuat latar belakang, maksud dan tujuan, \
             lokasi, ruang lingkup, jangka waktu, manfaat, analisis dampak sosial dan lingkungan \
             sesuai bidangnya, dan pembiayaan; pada KSDPK analisis lain yang sesuai bidangnya \
             dapat menggantikannya, dan dicatat sebagai `analisis-dampak` pula. KAK Sinergi \
             memuat objek, bukan analisis dampak. Kewajiban ini bagi prakarsa daerah; KAK buatan \
             mitra tidak dinilai.",
            "The KAK of a KSDD or KSDPK has at least background, purpose, place, scope, term, \
             benefit, analysis of social and environmental impact as fits the field, and \
             funding; for a KSDPK another analysis that fits the field may stand in for it, and \
             is recorded as `analisis-dampak` too. The KAK of a Sinergi has the object and no \
             analysis of impact. The duty is ours when we initiate; a KAK by a partner is not \
             judged.",
        ),
        remedy: Text::fixed(
            "bila KAK memuatnya, lengkapi `kak.muatan`; bila tidak, lengkapi KAK sebelum \
             ditelaah TKKSD",
            "if the KAK has them, complete `kak.muatan`; if not, complete the KAK before the \
             TKKSD reviews it",
        ),
        basis: &[KAK.basis[0], KAK.basis[1], KAK_SINERGI.basis[0]],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ours = registry.initiative(record) != Some(Prakarsa::Mitra);
    verdict.applies(key!(prakarsa), ours)?;
    let listed = Listed {
        what: |_| Text::fixed("KAK", "the KAK"),
        key: key!(kak.muatan),
        parts: &record.kak.muatan,
        act: record.kak.tanggal.or(record.signing()),
    };
    let minimum = match record.jenis {
        Jenis::Sinergi => KAK_SINERGI,
        _ => KAK,
    };
    judge_parts(record, listed, minimum, verdict)
}
