//! What goes with the request to the DPRD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD508",
        name: "lampiran-permohonan-dprd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Permohonan persetujuan DPRD memuat semua lampirannya",
            "The request for the approval of the DPRD has all its attachments",
        ),
        reason: Text::fixed(
            "KSDD melampirkan Kesepakatan Bersama dan rancangan PKS; KSDPK juga profil perusahaan \
             mitra; Sinergi melampirkan Nota Kesepakatan dan Rencana Kerja; kerja sama luar \
             negeri melampirkan rencana kerja sama dan pernyataan kehendak.",
            "A KSDD attaches the Kesepakatan Bersama and the draft PKS; a KSDPK the profile of \
             the company too; a Sinergi the Nota Kesepakatan and the work plan; a cooperation \
             abroad the cooperation plan and the letter of intent.",
        ),
        remedy: Text::fixed(
            "susulkan lampiran yang kurang, lalu tambahkan di `dprd.lampiran`",
            "send the missing attachment, then add it to `dprd.lampiran`",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 12 ayat (1)"),
            ksdpk(&PM22, "Pasal 34 ayat (3)"),
            sinergi(&PM22, "Pasal 56 ayat (3)"),
            ksdpl(&PP28, "Pasal 30 ayat (2)"),
            ksdll(&PP28, "Pasal 38"),
            luar_negeri(&PM25, "Pasal 16 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles on the letter of intent.
const INTENT: &[Basis] = &[luar_negeri(&PM25, "Pasal 16 ayat (2)")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use LampiranDprd::*;
    let attached = &record.dprd.lampiran;
    let asks = match record.is_luar_negeri() {
        true => staged_abroad(record),
        false => !needs_no_dprd(record),
    };
    verdict.applies(key!(pembiayaan.membebani), asks)?;
    verdict.stands_alone(record)?;
    verdict.recorded(key!(dprd.lampiran), attached.first())?;
    verdict.saw(key!(jenis));
    verdict.saw(key!(mitra));
    let company = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| partner.golongan == Golongan::BadanUsaha)
    };
    let asked: &[LampiranDprd] = match record.jenis {
        Jenis::Ksdd => &[KesepakatanBersama, RancanganPks],
        Jenis::Ksdpk if record.mitra.iter().any(company) => {
            &[KesepakatanBersama, RancanganPks, ProfilPerusahaan]
        }
        Jenis::Ksdpk => &[KesepakatanBersama, RancanganPks],
        Jenis::Sinergi => &[NotaKesepakatan, RencanaKerja],
        Jenis::Ksdpl | Jenis::Ksdll => &[RencanaKerjaSama, PernyataanKehendak],
        Jenis::Bmd => &[],
    };
    let act = record.dprd.permohonan.or(record.signing());
    verdict.act(act);
    for part in asked.iter().filter(|part| !attached.contains(part)) {
        let message = text!(
            "permohonan ke DPRD tanpa {part}",
            "the request to the DPRD lacks the {part}",
            part
        );
        let breach = Breach::new(act, key!(dprd.lampiran), message);
        verdict.against(match part {
            PernyataanKehendak => breach.basis(INTENT),
            _ => breach,
        });
    }
    Ok(())
}
