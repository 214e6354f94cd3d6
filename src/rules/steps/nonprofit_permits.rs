//! The permits of a nonprofit body abroad.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD520",
        name: "izin-lembaga-nonprofit",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Lembaga nonprofit luar negeri mempunyai Izin Prinsip dan Izin Operasional",
            "A nonprofit body abroad has an Izin Prinsip and an Izin Operasional",
        ),
        reason: Text::fixed(
            "Lembaga nonprofit berbadan hukum luar negeri bekerja sama dengan daerah berdasarkan \
             Izin Prinsip dan Izin Operasional. Izin yang tidak ditulis, atau ditulis \
             kosong, tidak dinilai; yang memang tidak ada ditulis `tidak ada`.",
            "A nonprofit body under foreign law works with a region upon an Izin Prinsip and an \
             Izin Operasional. A permit that is absent or left empty is not judged; where there \
             is none, `tidak ada` says so.",
        ),
        remedy: Text::fixed(
            "minta nomor izinnya dari mitra; bila izin memang tidak ada, kerja sama belum dapat \
             dilaksanakan",
            "ask the partner for the number of the permit; if there is none, the cooperation \
             cannot start",
        ),
        basis: &[ksdll(&PM25, "Pasal 30 ayat (2)")],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let nonprofit = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| partner.bentuk_badan == Some(BentukBadan::Nonprofit))
    };
    verdict.applies(key!(mitra), record.mitra.iter().any(nonprofit))?;
    verdict.stands_alone(record)?;
    // Of a plan they are still to come.
    verdict.signed(record)?;
    let permits = [
        (
            key!(luar_negeri.izin_prinsip),
            &record.luar_negeri.izin_prinsip,
            "Izin Prinsip",
        ),
        (
            key!(luar_negeri.izin_operasional),
            &record.luar_negeri.izin_operasional,
            "Izin Operasional",
        ),
    ];
    let judged = permits.map(|(key, permit, name)| {
        let permit = verdict.recorded(key, permit.as_ref())?;
        if says_none(permit) {
            let message = text!(
                "lembaga nonprofit tanpa {name}",
                "a nonprofit body without an {name}",
                name
            );
            verdict.against(Breach::new(record.signing(), key, message));
        }
        Ok(())
    });
    let [principle, operation] = judged;
    either(principle, operation)
}
