//! A continuation of the central government's cooperation, signed without the DPRD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD515",
        name: "dprd-penerusan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Penerusan kerja sama Pemerintah Pusat tidak mendahului keputusan DPRD dan tidak \
             menyimpang darinya",
            "A continuation of the central government's cooperation neither precedes the decision \
             of the DPRD nor departs from it",
        ),
        reason: Text::fixed(
            "PP 28/2018 meminta persetujuan DPRD bagi setiap KSDLL, sedangkan Permendagri 25/2020 \
             tidak memintanya bagi penerusan kerja sama Pemerintah Pusat. Tafsir ksd: PP lebih \
             tinggi, sehingga naskah yang mendahului keputusan DPRD, atau ditandatangani meskipun \
             DPRD menolak, perlu diperiksa.",
            "PP 28/2018 asks for the approval of the DPRD for every KSDLL, while Permendagri \
             25/2020 does not for a continuation of the central government's own. ksd's reading \
             (tafsir): the PP ranks higher, so a text ahead of the decision of the DPRD, or signed \
             although the DPRD refused, needs a look.",
        ),
        remedy: Text::fixed(
            "periksa `[dprd]`; bila DPRD memang tidak perlu memutuskan, catat itu \
             sebagai pengecualian",
            "check `[dprd]`; if the DPRD indeed need not decide, record that as an \
             exemption",
        ),
        basis: &[ksdll(&PP28, "Pasal 38")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let abroad = record.naskah == Naskah::NaskahLuarNegeri;
    verdict.applies(key!(naskah), abroad)?;
    // One of no recorded form may be a continuation.
    verdict.saw(key!(jenis));
    let staged = record.jenis != Jenis::Ksdll || has_stages_abroad(record);
    verdict.applies(key!(luar_negeri.bentuk), !staged)?;
    verdict.begins(record)?;
    let signed = verdict.signed(record)?;
    let standing = super::stood(registry, record, signed, verdict)?;
    let (decided, result) = (record.dprd.persetujuan, record.dprd.hasil);
    let (key, message) = if let Some(decided) = decided.filter(|&decided| decided > signed) {
        let message = text!(
            "DPRD memutuskan {decided}, sesudah penandatanganan {signed}",
            "the DPRD decided on {decided}, after the signing on {signed}",
            decided,
            signed
        );
        (key!(dprd.persetujuan), message)
    } else if decided.is_some() && result == Some(HasilDprd::Ditolak) {
        let message = text!(
            "ditandatangani {signed}, padahal DPRD menolak",
            "signed on {signed}, although the DPRD refused",
            signed
        );
        (key!(dprd.hasil), message)
    } else if let Standing::Waiting { until } = standing {
        let message = text!(
            "ditandatangani {signed}, sedangkan DPRD masih dapat memutuskan sampai {last}",
            "signed on {signed}, while the DPRD could still decide until {last}",
            signed,
            last = super::told_abroad(registry, record, until)
        );
        (key!(dprd), message)
    } else if standing == Standing::NotAsked {
        let burden = key!(pembiayaan.membebani);
        verdict.applies(burden, burdens_or_unbudgeted(record))?;
        let message = text!(
            "ditandatangani {signed} tanpa persetujuan DPRD yang tercatat",
            "signed on {signed} without a recorded approval of the DPRD",
            signed
        );
        (key!(dprd), message)
    } else {
        return Ok(());
    };
    verdict.against(Breach::new(Some(signed), key, message));
    Ok(())
}
