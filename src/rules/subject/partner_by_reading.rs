//! Partners that the law on regional cooperation does not name, or not beside
//! each other.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD118",
        name: "golongan-mitra-menurut-tafsir",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Mitra bergolongan yang disebut peraturan untuk jenis kerja samanya",
            "A partner is of a class that the regulations name for its kind of cooperation",
        ),
        reason: Text::fixed(
            "Peraturan tidak menyebut perguruan tinggi negeri, badan hukum publik (BPJS, BI, OJK, \
             BAZNAS), lembaga negara (pengadilan, KPU, Bawaslu, DPR), otorita, dan desa. Tafsir \
             ksd: perguruan tinggi negeri dan badan hukum publik dapat menjadi mitra Sinergi atau \
             KSDPK, lembaga negara mitra Sinergi, otorita mitra KSDD atau Sinergi; kerja sama \
             dengan desa berada di luar PP 28/2018 dan Permendagri 22/2020, maka dihitung \
             tersendiri. Daerah dan Pihak Ketiga dapat bersama dalam satu naskah (Permendagri \
             22/2020 Pasal 1 angka 12, 13), dan Pemerintah Pusat di samping lembaga nonprofit luar \
             negeri (Permendagri 25/2020 Pasal 30); pihak lain di samping mereka perlu dilihat. \
             Pihak yang ada pada naskah induk atau naskah yang diubah hanya dinilai di sana.",
            "The regulations name no state university, public body (BPJS, BI, OJK, BAZNAS), organ \
             of the state (courts, KPU, Bawaslu, DPR), authority of an area or village. ksd's \
             reading (tafsir): a state university or public body may be partner of a Sinergi or a \
             KSDPK, an organ of the state of a Sinergi, an authority of a KSDD or a Sinergi; \
             cooperation with a village is outside PP 28/2018 and Permendagri 22/2020 and counted \
             apart. Regions and third parties may stand in one text (Permendagri 22/2020 Pasal 1 \
             angka 12, 13), and the central government beside a nonprofit body abroad (Permendagri \
             25/2020 Pasal 30); anyone else beside them needs a look. Who is a party of the \
             document above or of the one that is changed is judged there alone.",
        ),
        remedy: Text::fixed(
            "periksa apakah naskah ini memang kerja sama jenis itu; bila ya, catat alasannya \
             sebagai pengecualian",
            "check whether the text is indeed of that kind; if so, record the reason as an \
             exemption",
        ),
        basis: super::PARTNERS,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let fits = super::fits(registry, record, verdict)?;
    verdict.applies(key!(mitra), fits.iter().any(|(_, fit)| *fit != Fit::Not))?;
    let joins = matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk);
    // The yearly plan of a nonprofit body is signed with the central government,
    // too. Permendagri 25/2020 Pasal 30.
    let nonprofit = |party: &PihakMitra| {
        let partner = registry.mitra.get(&party.id);
        partner.is_some_and(|partner| partner.bentuk_badan == Some(BentukBadan::Nonprofit))
    };
    let planned = record.jenis == Jenis::Ksdll && record.mitra.iter().any(nonprofit);
    let lawful = |golongan: Golongan| {
        let centre = planned && golongan == Golongan::PemerintahPusat;
        centre || (joins && may_join(golongan))
    };
    // It is told once, at the document above or the one that is changed, if the
    // law was there when that was signed.
    let above = registry.top(record);
    let former = above.or_else(|| registry.changed(record));
    let former = former.filter(|former| {
        let act = former.signing();
        let mut by_law = super::PARTNERS.iter();
        former.jenis == record.jenis && by_law.any(|basis| basis.citation.in_force_on(act))
    });
    let told = |id: &str| {
        let parties = former.map_or(&[][..], |former| &former.mitra);
        parties.iter().any(|party| party.id == id)
    };
    let (mut elsewhere, mut here) = (None, false);
    for (at, (golongan, fit)) in fits.into_iter().enumerate() {
        if fit == Fit::Named || lawful(golongan) {
            continue;
        }
        if told(&record.mitra[at].id) {
            elsewhere = former;
            continue;
        }
        here = true;
        let id = record.mitra[at].id.as_str();
        let jenis = record.jenis;
        let message = match fit {
            _ if golongan == Golongan::Desa => text!(
                "`{id}` ialah desa, di luar PP 28/2018; naskah ini dihitung tersendiri",
                "`{id}` is a village, outside PP 28/2018; this text is counted apart",
                id
            ),
            Fit::Read => text!(
                "`{id}` bergolongan {golongan}, yang tidak disebut peraturan sebagai mitra {jenis}",
                "`{id}` is a {golongan}, which the regulations do not name as partner of a {jenis}",
                id,
                golongan,
                jenis
            ),
            _ => text!(
                "`{id}` bergolongan {golongan}, di samping mitra {jenis} dalam satu naskah",
                "`{id}` is a {golongan}, beside a partner of a {jenis} in one text",
                id,
                golongan,
                jenis
            ),
        };
        verdict.against(Breach::new(record.signing(), key!(mitra[at].id), message));
    }
    match elsewhere.filter(|_| !here) {
        Some(former) => verdict.applies((former, key!(mitra)), false),
        None => Ok(()),
    }
}
