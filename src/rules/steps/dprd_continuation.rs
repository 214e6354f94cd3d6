//! A continuation of the central government's cooperation, signed before the DPRD decided.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD515",
        name: "dprd-penerusan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Penerusan kerja sama Pemerintah Pusat ditandatangani sesudah DPRD memutuskan",
            "A continuation of the central government's cooperation is signed after the DPRD \
             decided",
        ),
        reason: Text::fixed(
            "PP 28/2018 meminta persetujuan DPRD bagi setiap KSDLL, sedangkan Permendagri 25/2020 \
             tidak memintanya bagi penerusan kerja sama Pemerintah Pusat. Tafsir ksd: PP lebih \
             tinggi, sehingga naskah yang mendahului keputusan DPRD perlu diperiksa.",
            "PP 28/2018 asks for the approval of the DPRD for every KSDLL, while Permendagri \
             25/2020 does not for a continuation of the central government's own. ksd's reading \
             (tafsir): the PP ranks higher, so a text ahead of the decision of the DPRD needs a \
             look.",
        ),
        remedy: Text::fixed(
            "periksa tanggal di `[dprd]`; bila DPRD memang tidak perlu memutuskan, catat itu \
             sebagai pengecualian",
            "check the dates in `[dprd]`; if the DPRD indeed need not decide, record that as an \
             exemption",
        ),
        basis: &[ksdll(&PP28, "Pasal 38")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    let continues = record.naskah == Naskah::NaskahLuarNegeri
        && record.luar_negeri.bentuk == Some(BentukLuarNegeri::Penerusan)
        && record.perpanjangan_dari.is_none()
        && !record.is_addendum();
    let (Some(decided), Some(signed)) = (record.dprd.persetujuan, record.signing()) else {
        return;
    };
    if continues && decided > signed {
        let message = text!(
            "DPRD memutuskan {decided}, sesudah penandatanganan {signed}",
            "the DPRD decided on {decided}, after the signing on {signed}";
            decided = decided, signed = signed
        );
        verdict.against(Breach::new(Some(signed), "dprd.persetujuan", message));
    }
}
