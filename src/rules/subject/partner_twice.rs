//! A partner that stands twice in a document.

use std::collections::HashSet;

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD116",
        name: "mitra-dua-kali",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Setiap mitra disebut sekali dalam satu naskah",
            "Each partner is named once in a document",
        ),
        reason: Text::fixed(
            "Mitra yang ditulis dua kali dalam satu naskah biasanya salah salin: yang dimaksud mitra lain, \
             atau dua penanda tangan dari satu mitra.",
            "A partner that is written twice in one document is mostly a slip of copying: another one was \
             meant, or two signers of one partner.",
        ),
        remedy: Text::fixed(
            "perbaiki id mitra yang salah, atau hapus salah satu `[[mitra]]`",
            "correct the id, or delete one of the `[[mitra]]`",
        ),
        basis: &[],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(_: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let mut before = HashSet::new();
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        verdict.saw(|| key!(mitra[at].id));
        if !before.insert(party.id.as_str()) {
            let message = text!(
                "mitra `{id}` sudah disebut dalam naskah ini",
                "the partner `{id}` is already named in this document",
                id = party.id.as_str()
            );
            verdict.against(Breach::new(record.signing(), key!(mitra[at].id), message));
        }
        Ok(())
    })
}
