//! The stages of a cooperation abroad in their order.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD517",
        name: "urutan-tahapan-luar-negeri",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Rencana kerja sama, persetujuan DPRD, verifikasi, surat konfirmasi, dan persetujuan \
             Menteri berurutan",
            "The cooperation plan, the DPRD's approval, the verification, the letter of \
             confirmation and the Menteri's approval follow each other",
        ),
        reason: Text::fixed(
            "Tahapan kerja sama luar negeri ditetapkan berurutan: setiap tahap memakai hasil \
             tahap sebelumnya.",
            "The stages of a cooperation abroad are set in an order: each works on what the one \
             before came to.",
        ),
        remedy: Text::fixed(
            "periksa tanggal kedua langkah itu dan perbaiki yang keliru",
            "check the dates of both steps and correct the wrong one",
        ),
        basis: &[
            luar_negeri(&PM25, "Pasal 9"),
            luar_negeri(&PM25, "Pasal 24 ayat (1)"),
            ksdpl(&PP28, "Pasal 30 ayat (2)"),
            ksdpl(&PP28, "Pasal 31 ayat (1)"),
            ksdll(&PP28, "Pasal 38"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The order of the stages alone.
const STAGES: &[Basis] = &[luar_negeri(&PM25, "Pasal 9")];

/// The plan goes with the request to the DPRD.
const PLAN: &[Basis] = &[
    luar_negeri(&PM25, "Pasal 9"),
    ksdpl(&PP28, "Pasal 30 ayat (2)"),
    ksdll(&PP28, "Pasal 38"),
];

/// What is verified is what the DPRD approved.
const VERIFIED: &[Basis] = &[
    luar_negeri(&PM25, "Pasal 9"),
    ksdpl(&PP28, "Pasal 31 ayat (1)"),
    ksdll(&PP28, "Pasal 38"),
];

/// The Menteri approves upon the letter of confirmation.
const CONFIRMED: &[Basis] = &[luar_negeri(&PM25, "Pasal 24 ayat (1)")];

const CONFIRMATION: &str = key!(luar_negeri.surat_konfirmasi.tanggal);
const APPROVAL: &str = key!(luar_negeri.persetujuan_menteri.tanggal);

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.staged_abroad(record)?;
    let (abroad, dprd) = (&record.luar_negeri, &record.dprd);
    // A decision after silence had become consent came too late to wait for.
    let went_on = [
        abroad.verifikasi,
        abroad.surat_konfirmasi.tanggal,
        abroad.persetujuan_menteri.tanggal,
    ];
    let went_on = went_on.into_iter().flatten().min();
    let [term, _] = registry.terms_of_dprd(record, Date::LAST);
    let silent = term.map(|term| term.until);
    let deemed = silent.zip(went_on).is_some_and(|(last, day)| last < day);
    let approved = dprd
        .persetujuan
        .filter(|&day| !deemed || Some(day) <= silent);
    let steps = [
        (
            key!(luar_negeri.rencana_kerja_sama.tanggal),
            abroad.rencana_kerja_sama.tanggal,
            STAGES,
        ),
        (key!(dprd.permohonan), dprd.permohonan, PLAN),
        (key!(dprd.persetujuan), approved, PLAN),
        (key!(luar_negeri.verifikasi), abroad.verifikasi, VERIFIED),
        (CONFIRMATION, abroad.surat_konfirmasi.tanggal, STAGES),
        (APPROVAL, abroad.persetujuan_menteri.tanggal, STAGES),
    ];
    for (key, _, _) in steps {
        verdict.saw(key);
    }
    let dated = steps
        .into_iter()
        .filter_map(|(key, day, basis)| Some((key, day?, basis)));
    let mut judged = verdict.recorded(key!(dprd.permohonan), None);
    let mut before: Option<(&str, Date)> = None;
    for (key, day, basis) in dated {
        if before.is_some() {
            verdict.act(Some(day));
            judged = Ok(());
        }
        match before {
            Some((earlier, since)) if day < since => {
                let message = text!(
                    "`{key}` {day}, mendahului `{earlier}` {since}",
                    "`{key}` on {day} comes before `{earlier}` on {since}",
                    key,
                    day,
                    earlier,
                    since
                );
                let basis = match (key, earlier) {
                    (APPROVAL, CONFIRMATION) => CONFIRMED,
                    _ => basis,
                };
                verdict.against(Breach::new(Some(day), key, message).basis(basis));
            }
            _ => before = Some((key, day)),
        }
    }
    let early = [
        (
            key!(luar_negeri.rencana_kerja_sama.tanggal),
            abroad.rencana_kerja_sama.tanggal,
        ),
        (key!(luar_negeri.verifikasi), abroad.verifikasi),
    ];
    for (key, day) in early {
        if let (Some(day), Some(signed)) = (day, record.signing()) {
            verdict.saw(key!(waktu.ditandatangani));
            judged = Ok(());
            if signed >= day {
                continue;
            }
            let message = text!(
                "`{key}` {day}, sesudah penandatanganan {signed}",
                "`{key}` on {day}, after the signing on {signed}",
                key,
                day,
                signed
            );
            verdict.against(Breach::new(Some(signed), key, message).basis(STAGES));
        }
    }
    judged
}
