//! A Kerja Sama Wajib with none that borders us.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD109",
        name: "wajib-tanpa-perbatasan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja Sama Wajib diadakan dengan daerah yang berbatasan",
            "A Kerja Sama Wajib is with regions that border",
        ),
        reason: Text::fixed(
            "Kerja Sama Wajib dilaksanakan oleh dua daerah atau lebih yang berbatasan. \
             Provinsi sendiri, dan provinsi yang di dalamnya ada tetangga kita, terhitung \
             berbatasan; rangkaian daerah yang sambung-menyambung cukup, asalkan paling sedikit \
             satu mitra berbatasan dengan kita.",
            "A Kerja Sama Wajib is run by two or more regions that border. Our own province \
             counts as bordering, and so does one that holds a neighbour of ours; a chain of \
             regions is enough, as long as at least one partner borders us.",
        ),
        remedy: Text::fixed(
            "bila tidak ada yang berbatasan, catat `sifat = \"sukarela\"`; periksa juga \
             `berbatasan` di ksd.toml dan `kode` mitra",
            "if none borders, record `sifat = \"sukarela\"`; check `berbatasan` in ksd.toml \
             and the partners' `kode`, too",
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
    verdict.recorded(key!(mitra), borders.first())?;
    if borders.iter().all(|border| *border == Some(false)) {
        let message = Text::fixed(
            "Kerja Sama Wajib, tetapi tidak satu pun mitra berbatasan dengan kita",
            "a Kerja Sama Wajib, but no partner borders us",
        );
        verdict.against(Breach::new(record.signing(), key!(sifat), message));
    }
    Ok(())
}
