//! Texts that the third party's leader signs.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD303",
        name: "bukan-pimpinan-pihak-ketiga",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Pimpinan Pihak Ketiga menandatangani Kesepakatan Bersama, PKS, dan kontrak KSDPK",
            "The third party's leader signs the Kesepakatan Bersama, PKS and contract of a KSDPK",
        ),
        reason: Text::fixed(
            "Peraturan menyebut pimpinan Pihak Ketiga. Tafsir ksd: kuasa menurut hukum \
             perdata tidak dikecualikan, tetapi perlu diperiksa.",
            "The regulations name the third party's leader. ksd's reading (tafsir): a proxy \
             under private law is not excluded, but worth a look.",
        ),
        remedy: Text::fixed(
            "periksa surat kuasa dari pimpinan Pihak Ketiga; bila sah, catat itu sebagai \
             pengecualian",
            "check the power of attorney from the third party's leader; if it is valid, \
             record that as an exemption",
        ),
        basis: &[
            ksdpk(&PM22, "Pasal 33").of(&[Naskah::KesepakatanBersama]),
            ksdpk(&PM22, "Pasal 36 ayat (1)").of(&[Naskah::Pks, Naskah::Kontrak]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) {
    if record.jenis != Jenis::Ksdpk {
        return;
    }
    for (at, mitra) in record.mitra.iter().enumerate() {
        if let Some(peran) = mitra.peran
            && peran != PeranMitra::Pimpinan
        {
            let message = text!(
                "ditandatangani {peran} dari `{id}`, bukan pimpinannya (tafsir)",
                "signed by the {peran} of `{id}`, not by its leader (tafsir)";
                peran = peran, id = mitra.id.as_str()
            );
            let key = format!("mitra[{at}].peran");
            verdict.against(Breach::new(record.waktu.ditandatangani, key, message));
        }
    }
}
