//! A mapping across provinces in a provincial forum.

use super::{mapped_on, within_one_province};
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD603",
        name: "forum-provinsi-lintas-provinsi",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Pemetaan dengan provinsi atau lintas provinsi dibahas di forum nasional, atau \
             dalam musrenbang provinsi yang memprakarsai",
            "A mapping with a province or across provinces is discussed in the national forum, \
             or in the musrenbang of the province that initiates it",
        ),
        reason: Text::fixed(
            "Selain antarkabupaten/kota dalam satu provinsi, rencana Kerja Sama Wajib dibahas \
             dalam musrenbangnas atau koordinasi teknis nasional. Bila belum dibahas di sana, \
             dapat dibahas dalam musrenbang provinsi yang memprakarsai; rapat koordinasi \
             teknis di provinsi tidak disebut.",
            "Other than between kabupaten and kota of one province, plans of a Kerja Sama \
             Wajib are discussed in the musrenbangnas or in national technical coordination. \
             Where they were not, the musrenbang of the initiating province may discuss them; \
             the technical coordination of a province is not named.",
        ),
        remedy: Text::fixed(
            "periksa `pembahasan.forum` dan `calon_mitra`; bila benar demikian, usulkan \
             pembahasan di forum nasional",
            "check `pembahasan.forum` and `calon_mitra`; if it is so, propose it to the \
             national forum",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 5 ayat (4)"),
            ksdd(&PM22, "Pasal 5 ayat (5)"),
            ksdd(&PP28, "Pasal 5 ayat (2)"),
        ],
    },
    judge: Judge::Potensi(judge),
};

fn judge(registry: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let key = key!(Potensi: pembahasan.forum);
    let forum = verdict.recorded(key, record.pembahasan.forum)?;
    verdict.applies(key, forum == Forum::RakortekProvinsi)?;
    if !within_one_province(registry, record, verdict)? {
        let message = text!(
            "dibahas dalam {forum}, padahal kerja samanya dengan provinsi atau lintas provinsi",
            "discussed in the {forum}, while the cooperation is with a province or across provinces",
            forum
        );
        verdict.against(Breach::new(mapped_on(record), key, message));
    }
    Ok(())
}
