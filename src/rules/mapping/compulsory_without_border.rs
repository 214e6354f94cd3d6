//! An entry of a Kerja Sama Wajib with no candidate that borders us.

use super::mapped_on;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD610",
        name: "pemetaan-wajib-tanpa-perbatasan",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Kerja Sama Wajib dipetakan dengan daerah yang berbatasan",
            "A Kerja Sama Wajib is mapped with regions that border",
        ),
        reason: Text::fixed(
            "Kerja Sama Wajib dilaksanakan, dan pemetaannya dibahas, oleh daerah yang \
             berbatasan. Provinsi sendiri, dan provinsi yang di dalamnya ada tetangga kita, \
             terhitung berbatasan; paling sedikit satu calon mitra berbatasan dengan kita. \
             Naskahnya dinilai KSD109.",
            "A Kerja Sama Wajib is run, and its mapping discussed, by regions that border. Our \
             own province counts as bordering, and so does one that holds a neighbour of ours; \
             at least one candidate borders us. KSD109 judges the text.",
        ),
        remedy: Text::fixed(
            "bila tidak ada yang berbatasan, catat `sifat = \"sukarela\"`; periksa juga \
             `berbatasan` di ksd.toml dan `kode` calon mitra",
            "if none borders, record `sifat = \"sukarela\"`; check `berbatasan` in ksd.toml \
             and the candidates' `kode`, too",
        ),
        basis: &[
            ksdd(&UU23, "Pasal 364 ayat (1)"),
            ksdd(&PP28, "Pasal 3 ayat (2)"),
            ksdd(&PM22, "Pasal 1 angka 3"),
            ksdd(&PM22, "Pasal 3 ayat (2)"),
            ksdd(&PM22, "Pasal 5 ayat (4)"),
        ],
    },
    judge: Judge::Potensi(judge),
};

fn judge(registry: &Registry, record: &Record<Potensi>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.compulsory(record)?;
    let candidates = record.calon_mitra.iter().map(String::as_str);
    let borders = verdict.borders(registry, candidates)?;
    verdict.recorded(key!(Potensi: calon_mitra), borders.first())?;
    if borders.iter().all(|border| *border == Some(false)) {
        let message = Text::fixed(
            "dipetakan sebagai Kerja Sama Wajib, tetapi tidak satu pun calon mitra berbatasan \
             dengan kita",
            "mapped as a Kerja Sama Wajib, but no candidate borders us",
        );
        verdict.against(Breach::new(
            mapped_on(record),
            key!(Potensi: sifat),
            message,
        ));
    }
    Ok(())
}
