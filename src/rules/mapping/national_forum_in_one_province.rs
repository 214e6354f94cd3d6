//! A mapping of one province in a national forum.

use super::{mapped_on, within_one_province};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD602",
        name: "forum-nasional-dalam-satu-provinsi",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Pemetaan antarkabupaten/kota dalam satu provinsi dibahas di provinsi itu",
            "A mapping between kabupaten and kota of one province is discussed in that \
             province",
        ),
        reason: Text::fixed(
            "Rencana Kerja Sama Wajib antarkabupaten/kota dalam satu provinsi dibahas dalam \
             musrenbang provinsi atau rapat koordinasi teknis di provinsi; forum nasional bagi \
             kerja sama yang melintasi provinsi atau dengan provinsi.",
            "Plans of a Kerja Sama Wajib between kabupaten and kota of one province are \
             discussed in the province's musrenbang or technical coordination; the national \
             forum is for cooperation across provinces or with a province.",
        ),
        remedy: Text::fixed(
            "periksa `pembahasan.forum` dan `calon_mitra`; bila memang dibahas di forum \
             nasional, bahas lagi di provinsi",
            "check `pembahasan.forum` and `calon_mitra`; if it was indeed discussed in the \
             national forum, discuss it again in the province",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 5 ayat (4)"),
            ksdd(&PP28, "Pasal 5 ayat (2)"),
        ],
    },
    judge: Judge::Potensi(judge),
};

fn judge(registry: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let key = key!(Potensi: pembahasan.forum);
    let forum = verdict.recorded(key, record.pembahasan.forum)?;
    let national = matches!(forum, Forum::Musrenbangnas | Forum::RakortekNasional);
    verdict.applies(key, national)?;
    if within_one_province(registry, record, verdict)? {
        let message = text!(
            "dibahas dalam {forum}, padahal semua pihak kabupaten atau kota dalam satu provinsi",
            "discussed in the {forum}, while all parties are kabupaten or kota of one province",
            forum
        );
        verdict.against(Breach::new(mapped_on(record), key, message));
    }
    Ok(())
}
