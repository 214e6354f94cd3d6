//! Compulsory and voluntary cooperation in one family.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD124",
        name: "sifat-berbeda",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Naskah mempunyai sifat yang sama dengan naskah yang dilaksanakan, diubah, atau \
             diperpanjangnya",
            "A document is wajib or sukarela as is the one that it carries out, changes or \
             extends",
        ),
        reason: Text::fixed(
            "Wajib atau sukarela ialah kategori kerja sama, bukan kategori naskahnya. Tafsir \
             ksd: bila suatu naskah lain sifatnya daripada naskah yang dilaksanakan, diubah, \
             atau diperpanjangnya, salah satu keliru; pemetaan, pengambilalihan, dan bantuan \
             dana hanya bagi yang wajib. Sifat yang tidak tercatat tidak dinilai.",
            "Wajib or sukarela is the category of a cooperation, not of one of its texts. \
             ksd's reading (tafsir): where a document is of another category than the one \
             that it carries out, changes or extends, one of them is wrong; mapping, takeover \
             and aid are for Kerja Sama Wajib alone. A category that is not recorded is not \
             judged.",
        ),
        remedy: Text::fixed(
            "periksa `sifat` pada kedua naskah dan perbaiki yang keliru",
            "check `sifat` in both documents and correct the wrong one",
        ),
        basis: &[
            ksdd(&UU23, "Pasal 363 ayat (3)"),
            ksdd(&PP28, "Pasal 3 ayat (1)"),
            ksdd(&PM22, "Pasal 3 ayat (1)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.applies(key!(jenis), record.jenis == Jenis::Ksdd)?;
    let here = verdict.recorded(key!(sifat), record.sifat)?;
    let above = verdict.above(registry, record);
    let changed = verdict.changed(registry, record);
    let continued = verdict.continued(registry, record);
    let judged = [above, changed, continued].map(|other| {
        let other = other?;
        verdict.applies((other, key!(jenis)), other.jenis == Jenis::Ksdd)?;
        let there = verdict.recorded((other, key!(sifat)), other.sifat)?;
        if here != there {
            let message = text!(
                "bersifat {here}, sedangkan `{id}` {there}",
                "{here}, while `{id}` is {there}",
                here,
                id = other.id.as_str(),
                there
            );
            verdict.against(Breach::new(record.signing(), key!(sifat), message));
        }
        Ok(())
    });
    judged.into_iter().fold(judged[0], either)
}
