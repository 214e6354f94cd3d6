//! A PKS without a Kesepakatan Bersama, a work plan without a Nota Kesepakatan.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD503",
        name: "tanpa-induk",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "PKS menyebut Kesepakatan Bersamanya, dan Rencana Kerja menyebut Nota Kesepakatannya",
            "A PKS names its Kesepakatan Bersama, and a work plan its Nota Kesepakatan",
        ),
        reason: Text::fixed(
            "PKS dibuat sesudah Kesepakatan Bersama, dan Rencana Kerja bersama Nota Kesepakatan. \
             `induk` yang kosong tidak membuktikan bahwa kesepakatan itu tidak ada; karena itu \
             hanya naskah sejak `lengkap_sejak` yang dinilai, dan tidak bila `induk` disebut di \
             `belum_diketahui`.",
            "A PKS is made after a Kesepakatan Bersama, and a work plan with a Nota Kesepakatan. \
             An absent `induk` does not prove that there was none; so only documents from \
             `lengkap_sejak` on are judged, and not where `induk` is named in `belum_diketahui`.",
        ),
        remedy: Text::fixed(
            "tulis id kesepakatan di `induk`; bila sudah dicari dan tidak ditemukan, tulis \
             `belum_diketahui = [\"induk\"]`",
            "write the id of the agreement at `induk`; if it was looked for and not found, write \
             `belum_diketahui = [\"induk\"]`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 6"),
            ksdd(&PP28, "Pasal 6 ayat (1)"),
            ksdpk(&PM22, "Pasal 28"),
            ksdpk(&PP28, "Pasal 19 ayat (1)"),
            sinergi(&PM22, "Pasal 52 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let above = match record.naskah {
        Naskah::Pks | Naskah::Kontrak => Naskah::KesepakatanBersama,
        Naskah::RencanaKerja => Naskah::NotaKesepakatan,
        _ => verdict.selects(key!(naskah), None)?,
    };
    verdict.begins(record)?;
    let promised = super::complete_since(registry, verdict)?;
    let signed = verdict.signed(record)?;
    verdict.applies(key!(waktu.ditandatangani), promised <= signed)?;
    let looked_for = record.looked_for(key!(induk));
    verdict.saw(key!(induk));
    verdict.applies(key!(belum_diketahui), !looked_for)?;
    if record.induk.is_none() {
        let message = text!(
            "{naskah} tanpa {above} yang disebut di `induk`",
            "a {naskah} without a {above} named at `induk`",
            naskah = record.naskah,
            above
        );
        verdict.against(Breach::new(Some(signed), key!(induk), message));
    }
    Ok(())
}
