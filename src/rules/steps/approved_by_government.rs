//! The government's approval before a text abroad is signed.

use crate::rules::prelude::*;
use crate::schema;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD516",
        name: "persetujuan-menteri-sesudah-penandatanganan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Surat konfirmasi dan persetujuan Menteri ada sebelum naskah luar negeri \
             ditandatangani",
            "The letter of confirmation and the Menteri's approval precede the signing of a text \
             abroad",
        ),
        reason: Text::fixed(
            "Kerja sama luar negeri dilaksanakan setelah persetujuan Pemerintah Pusat; surat \
             konfirmasi dan persetujuan Menteri menjadi dasar Kepala Daerah menandatangani \
             naskahnya.",
            "Cooperation abroad follows the approval of the central government; the letter of \
             confirmation and the Menteri's approval are what the Kepala Daerah signs upon.",
        ),
        remedy: Text::fixed(
            "periksa tanggal surat itu; bila benar terlambat, laporkan kepada Menteri dan \
             tandatangani ulang",
            "check the date of the letter; if it was indeed late, report to the Menteri and sign \
             anew",
        ),
        basis: &[
            ksdpl(&PP28, "Pasal 33 ayat (4)"),
            ksdll(&PP28, "Pasal 40"),
            ksdpl(&PP28, "Pasal 29 ayat (1)"),
            ksdll(&PP28, "Pasal 25 huruf b"),
            ksdpl(&PP28, "Pasal 32 ayat (1)"),
            ksdll(&PP28, "Pasal 39"),
            luar_negeri(&PM25, "Pasal 24 ayat (1)"),
            luar_negeri(&UU23, "Pasal 367 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

const CONFIRMED: &[Basis] = &[ksdpl(&PP28, "Pasal 33 ayat (4)"), ksdll(&PP28, "Pasal 40")];

const APPROVED: &[Basis] = &[
    ksdpl(&PP28, "Pasal 29 ayat (1)"),
    ksdll(&PP28, "Pasal 25 huruf b"),
    ksdpl(&PP28, "Pasal 32 ayat (1)"),
    ksdll(&PP28, "Pasal 39"),
    luar_negeri(&PM25, "Pasal 24 ayat (1)"),
    luar_negeri(&UU23, "Pasal 367 ayat (2)"),
];

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.staged_abroad(record)?;
    let signed = verdict.signed(record)?;
    let abroad = &record.luar_negeri;
    let letters = [
        (
            &abroad.surat_konfirmasi,
            key!(luar_negeri.surat_konfirmasi.tanggal),
            CONFIRMED,
        ),
        (
            &abroad.persetujuan_menteri,
            key!(luar_negeri.persetujuan_menteri.tanggal),
            APPROVED,
        ),
    ];
    let judged = letters.map(|(letter, key, basis)| {
        let dated = verdict.recorded(key, letter.tanggal)?;
        let (step, _) = key.rsplit_once('.').unwrap_or((key, ""));
        let step = schema::name(Kind::KerjaSama, step).capital();
        if dated > signed {
            let message = text!(
                "{step} bertanggal {dated}, sesudah penandatanganan {signed}",
                "{step}: dated {dated}, after the signing on {signed}",
                step,
                dated,
                signed
            );
            let breach = Breach::new(Some(signed), key, message);
            verdict.against(breach.basis(basis));
        }
        Ok(())
    });
    let [confirmed, approved] = judged;
    either(confirmed, approved)
}
