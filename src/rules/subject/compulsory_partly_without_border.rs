//! A Kerja Sama Wajib with some that do not border us.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD110",
        name: "wajib-sebagian-tidak-berbatasan",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Setiap mitra Kerja Sama Wajib berbatasan, langsung atau berangkai",
            "Every partner of a Kerja Sama Wajib borders, directly or in a chain",
        ),
        reason: Text::fixed(
            "Rangkaian daerah yang sambung-menyambung cukup untuk Kerja Sama Wajib. Apakah \
             mitra ini berbatasan dengan mitra lain, tidak tampak dari register dan perlu \
             diperiksa.",
            "A chain of regions is enough for a Kerja Sama Wajib. Whether this partner \
             borders another one does not show in the register and needs a look.",
        ),
        remedy: Text::fixed(
            "periksa apakah mitra ini berbatasan dengan mitra lainnya; bila ya, catat itu \
             sebagai pengecualian",
            "check whether this partner borders another one; if so, record that as an exemption",
        ),
        basis: &[
            ksdd(&UU23, "Pasal 364 ayat (1)"),
            ksdd(&PP28, "Pasal 3 ayat (2)"),
            ksdd(&PM22, "Pasal 1 angka 3"),
            ksdd(&PM22, "Pasal 3 ayat (2)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let borders = super::borders(registry, record, verdict)?;
    verdict.applies(key!(mitra), borders.contains(&Some(true)))?;
    for (at, border) in borders.iter().enumerate() {
        if *border == Some(false) {
            let message = text!(
                "`{id}` tidak berbatasan dengan kita",
                "`{id}` does not border us",
                id = record.mitra[at].id.as_str()
            );
            let key = key!(mitra[at].id);
            verdict.against(Breach::new(record.signing(), key, message));
        }
    }
    Ok(())
}
