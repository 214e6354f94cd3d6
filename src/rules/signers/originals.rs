//! As many originals as parties.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD307",
        name: "rangkap-kurang",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Naskah asli dibuat paling sedikit sebanyak para pihak",
            "There are at least as many originals as parties",
        ),
        reason: Text::fixed(
            "Setiap pihak memegang satu naskah asli; Sekretariat TKKSD menerima satu fotokopi \
             selain itu.",
            "Each party holds an original; the TKKSD's secretariat gets a photocopy besides.",
        ),
        remedy: Text::fixed(
            "periksa jumlah naskah asli; bila kurang, buat rangkap tambahan yang ditandatangani",
            "check the number of originals; if there are too few, have another one signed",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 10 ayat (3)").of(&[Naskah::KesepakatanBersama]),
            ksdd(&PM22, "Pasal 14 ayat (4)").of(&[Naskah::Pks]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let parties = 1 + record.mitra.len();
    let originals = verdict.recorded(key!(arsip.rangkap), record.arsip.rangkap)?;
    let signed = verdict.signed(record)?;
    verdict.saw(key!(mitra));
    if (originals as usize) < parties {
        let message = text!(
            "dibuat {originals} rangkap asli untuk {parties} pihak",
            "made in {originals} originals for {parties} parties",
            originals,
            parties
        );
        verdict.against(Breach::new(Some(signed), key!(arsip.rangkap), message));
    }
    Ok(())
}
