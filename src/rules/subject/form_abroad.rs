//! The form of a cooperation abroad, its kind and its partner.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD121",
        name: "bentuk-luar-negeri",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Bentuk kerja sama luar negeri sesuai dengan jenis dan mitranya",
            "The form of a cooperation abroad fits its kind and its partner",
        ),
        reason: Text::fixed(
            "KSDPL berbentuk daerah kembar atau bentuk lain; KSDLL berbentuk penerusan kerja sama \
             Pemerintah Pusat atau bentuk lain. Penerusan diadakan dengan organisasi \
             internasional, lembaga nonprofit, atau mitra pembangunan; bentuk lain dengan lembaga \
             di luar negeri selain ketiganya, misalnya lembaga pendidikan. Cukup satu mitra yang \
             sesuai. `bentuk_badan = \"lainnya\"` tidak mengatakan bahwa mitranya bukan salah \
             satu dari ketiganya: pada penerusan temuannya peringatan.",
            "A KSDPL twins two regions or has another form; a KSDLL continues a cooperation of the \
             central government or has another form. A continuation is with an international \
             organisation, a nonprofit body or a development partner; another form with an \
             institution abroad that is none of these, such as a school. One partner that fits is \
             enough. `bentuk_badan = \"lainnya\"` does not say that a partner is none of the \
             three: of a continuation the finding is a warning.",
        ),
        remedy: Text::fixed(
            "periksa `luar_negeri.bentuk`, `jenis`, dan `bentuk_badan` pada rekaman mitra; salah \
             satunya keliru",
            "check `luar_negeri.bentuk`, `jenis`, and `bentuk_badan` in the partner's record; one \
             of them is wrong",
        ),
        basis: &joined::<7>(&[FORM, CONTINUED, OTHER]),
    },
    judge: Judge::KerjaSama(judge),
};

/// The forms of each kind.
const FORM: &[Basis] = &[
    ksdpl(&PP28, "Pasal 24"),
    ksdpl(&PM25, "Pasal 6 ayat (1)"),
    ksdll(&PP28, "Pasal 25"),
    ksdll(&PM25, "Pasal 7"),
];
/// With whom the central government's cooperation is continued.
const CONTINUED: &[Basis] = &[ksdll(&PP28, "Pasal 36 ayat (1)"), ksdll(&PM25, "Pasal 28")];
/// With whom there is another form.
const OTHER: &[Basis] = &[ksdll(&PP28, "Pasal 36 ayat (4)")];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use BentukLuarNegeri::{Kembar, Lainnya, Penerusan};
    verdict.stands_alone(record)?;
    verdict.applies(key!(jenis), record.is_luar_negeri())?;
    let form = verdict.recorded(key!(luar_negeri.bentuk), record.luar_negeri.bentuk)?;
    let act = record.signing();
    if matches!(
        (record.jenis, form),
        (Jenis::Ksdpl, Penerusan) | (Jenis::Ksdll, Kembar)
    ) {
        let message = text!(
            "{jenis} berbentuk {form}",
            "a {jenis} in the form of a {form}",
            jenis = record.jenis,
            form
        );
        let breach = Breach::new(act, key!(luar_negeri.bentuk), message);
        verdict.against(breach.basis(FORM));
        return Ok(());
    }
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdll)?;
    let (continues, basis) = match form {
        Penerusan => (true, CONTINUED),
        Kembar | Lainnya => (false, OTHER),
    };
    let mut unfit = None;
    for (at, party) in record.mitra.iter().enumerate() {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: golongan)));
        if mitra.golongan != Golongan::LembagaLuarNegeri {
            continue;
        }
        let body = verdict.recorded((mitra, key!(Mitra: bentuk_badan)), mitra.bentuk_badan)?;
        if is_body_of_continuation(body) != Some(!continues) {
            return Ok(());
        }
        unfit = unfit.or(Some((at, body)));
    }
    if let Some((at, body)) = unfit {
        let id = record.mitra[at].id.as_str();
        let message = match continues {
            true => text!(
                "`{id}` berbentuk {body}, bukan mitra penerusan kerja sama Pemerintah Pusat",
                "`{id}` is a {body}, with which no cooperation of the central government is continued",
                id,
                body
            ),
            false => text!(
                "`{id}` berbentuk {body}, mitra penerusan kerja sama Pemerintah Pusat, bukan bentuk lain",
                "`{id}` is a {body}, with which a cooperation of the central government is continued, and no other form",
                id,
                body
            ),
        };
        let breach = Breach::new(act, key!(mitra[at].id), message).basis(basis);
        verdict.against(match body {
            BentukBadan::Lainnya => breach.at_most(Severity::Warning),
            _ => breach,
        });
    }
    Ok(())
}

/// Whether a body is one of those of PP 28/2018 Pasal 36 ayat (1); none where its
/// form does not tell: a foundation or an association abroad may be a nonprofit body.
fn is_body_of_continuation(body: BentukBadan) -> Option<bool> {
    use BentukBadan::*;
    match body {
        OrganisasiInternasional | Nonprofit | MitraPembangunan => Some(true),
        Yayasan | Perkumpulan => None,
        Pt | Koperasi | Bumn | Bumd | Cv | Firma | Ud | Lainnya => Some(false),
    }
}
