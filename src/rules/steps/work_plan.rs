//! A rencana kerja and its Nota Kesepakatan.

use crate::rules::outlives::outlives;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD529",
        name: "rencana-kerja-di-luar-nota",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Rencana Kerja berada di bawah Nota Kesepakatan, tidak mendahuluinya dan tidak melampauinya",
            "A Rencana Kerja stands under a Nota Kesepakatan, and neither precedes nor outlives it",
        ),
        reason: Text::fixed(
            "Nota Kesepakatan dan Rencana Kerja disusun dan ditandatangani dalam satu tahapan; urutan \
             keduanya tidak disebut. Tafsir ksd: Rencana Kerja menjabarkan Nota Kesepakatan, sehingga \
             ditandatangani bersama atau sesudahnya, dan berakhir paling lambat bersama \
             perpanjangannya.",
            "The Nota Kesepakatan and the Rencana Kerja are drawn up and signed in one stage; their \
             order is not told. ksd's reading (tafsir): a Rencana Kerja spells the Nota Kesepakatan \
             out, and so is signed with it or after it, and ends with its extension at the latest.",
        ),
        remedy: Text::fixed(
            "periksa `induk` dan tanggalnya; bila naskahnya memang demikian, catat alasannya sebagai \
             pengecualian",
            "check `induk` and the dates; if the text is indeed so, record the reason as an exemption",
        ),
        basis: &[
            sinergi(&PM22, "Pasal 52 ayat (2)").of(&[Naskah::RencanaKerja]),
            sinergi(&PM22, "Pasal 57 ayat (1)").of(&[Naskah::RencanaKerja]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let plan = record.naskah == Naskah::RencanaKerja;
    verdict.applies(key!(naskah), plan)?;
    verdict.stands_alone(record)?;
    let note = verdict.above(registry, record)?;
    verdict.saw((note, key!(naskah)));
    let act = record.signing();
    if note.naskah != Naskah::NotaKesepakatan {
        let message = text!(
            "di bawah `{id}`, {naskah} dan bukan Nota Kesepakatan",
            "under `{id}`, a {naskah} and no Nota Kesepakatan",
            id = note.id.as_str(),
            naskah = note.naskah
        );
        verdict.against(Breach::new(act, key!(induk), message));
        return Ok(());
    }
    let before = precedes(registry, record, note, verdict);
    let after = outlives(registry, record, note, verdict).map(|found| {
        if let Some((key, message)) = found {
            verdict.against(Breach::new(act, key, message));
        }
    });
    either(before, after)
}

/// A rencana kerja that was signed before its Nota Kesepakatan; of one that
/// extends others, the first.
fn precedes(
    registry: &Registry,
    record: &Record<KerjaSama>,
    note: &Record<KerjaSama>,
    verdict: &mut Verdict<'_>,
) -> Judged {
    let signed = verdict.signed(record)?;
    let first = registry.extended(note).last().unwrap_or(note);
    let agreed = first.waktu.ditandatangani;
    let agreed = verdict.recorded((first, key!(waktu.ditandatangani)), agreed)?;
    if signed < agreed {
        let message = text!(
            "ditandatangani {signed}, sebelum Nota Kesepakatan `{id}` yang ditandatangani {agreed}",
            "signed on {signed}, before the Nota Kesepakatan `{id}`, which was signed on {agreed}",
            signed,
            id = first.id.as_str(),
            agreed
        );
        let key = key!(waktu.ditandatangani);
        verdict.against(Breach::new(Some(signed), key, message));
    }
    Ok(())
}
