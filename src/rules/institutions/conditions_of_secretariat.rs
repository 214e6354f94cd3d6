//! What a cooperation must be to have a Sekretariat Kerja Sama.

use std::collections::BTreeSet;

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD804",
        name: "syarat-sekretariat-kerja-sama",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Sekretariat Kerja Sama hanya bagi Kerja Sama Wajib yang terus-menerus dan kompleks",
            "A Sekretariat Kerja Sama is for a Kerja Sama Wajib alone that is continuous and \
             complex",
        ),
        reason: Text::fixed(
            "Sekretariat Kerja Sama dibentuk untuk melaksanakan Kerja Sama Wajib yang dilakukan \
             secara terus-menerus dan memiliki kompleksitas tinggi: lebih dari dua daerah \
             dan/atau lebih dari dua objek.",
            "A Sekretariat Kerja Sama is set up to carry out a Kerja Sama Wajib that goes on \
             without a break and is highly complex: more than two regions, more than two objects, \
             or both.",
        ),
        remedy: Text::fixed(
            "periksa `sifat`, `mitra`, `objek`, dan `sekretariat.terus_menerus` menurut naskah; \
             bila syaratnya memang tidak terpenuhi, kerja sama dilaksanakan tanpa sekretariat",
            "check `sifat`, `mitra`, `objek` and `sekretariat.terus_menerus` against the text; if \
             the conditions are indeed not met, the cooperation goes on without a secretariat",
        ),
        basis: &[
            any(&PM22, "Pasal 50 ayat (2)"),
            any(&PP28, "Pasal 7 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

/// More regions or more objects than these make a cooperation complex.
const PLAIN: usize = 2;

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let secretariat = recorded(&record.sekretariat).then_some(());
    verdict.recorded(key!(sekretariat), secretariat)?;
    verdict.saw(key!(jenis));
    verdict.saw(key!(sifat));
    let act = record.signing();
    let voluntary = record.sifat == Some(Sifat::Sukarela);
    if record.jenis != Jenis::Ksdd || voluntary {
        let key = if voluntary { key!(sifat) } else { key!(jenis) };
        let message = Text::fixed(
            "ada Sekretariat Kerja Sama, padahal bukan Kerja Sama Wajib",
            "it has a Sekretariat Kerja Sama, although it is no Kerja Sama Wajib",
        );
        verdict.against(Breach::new(act, key, message));
        return Ok(());
    }
    verdict.saw(key!(sekretariat.terus_menerus));
    verdict.saw(key!(objek));
    verdict.saw(key!(mitra));
    if record.sekretariat.terus_menerus == Some(false) {
        let message = Text::fixed(
            "ada Sekretariat Kerja Sama, padahal kerja samanya tidak terus-menerus",
            "it has a Sekretariat Kerja Sama, although the cooperation is not continuous",
        );
        let key = key!(sekretariat.terus_menerus);
        verdict.against(Breach::new(act, key, message));
    }
    // An addendum lists only what it changes.
    let objects = record.objek.len();
    let regions = regions(registry, record);
    if (1..=PLAIN).contains(&objects) && regions <= PLAIN && !record.is_addendum() {
        let message = text!(
            "ada Sekretariat Kerja Sama, padahal hanya {regions} daerah dan {objects} objek",
            "it has a Sekretariat Kerja Sama, although there are {regions} regions and no more objects than {objects}",
            regions,
            objects
        );
        verdict.against(Breach::new(act, key!(objek), message));
    }
    Ok(())
}

/// How many regions cooperate, we among them; a partner that is not known may
/// be one.
fn regions(registry: &Registry, record: &KerjaSama) -> usize {
    let partners = record.mitra.iter().map(|party| party.id.as_str());
    let regions = partners.filter(|id| {
        let partner = registry.mitra.get(id);
        partner.is_none_or(|partner| partner.golongan == Golongan::Daerah)
    });
    1 + regions.collect::<BTreeSet<_>>().len()
}
