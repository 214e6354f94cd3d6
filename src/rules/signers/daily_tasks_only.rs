//! A Plh. who signs as the Kepala Daerah.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD309",
        name: "plh-menandatangani",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Plh. tidak menandatangani naskah kerja sama sebagai Kepala Daerah",
            "A Plh. does not sign a cooperation as the Kepala Daerah",
        ),
        reason: Text::fixed(
            "Bila Kepala Daerah berhalangan dan tidak ada wakil yang melaksanakan tugas dan \
             wewenangnya, sekretaris daerah melaksanakan tugas sehari-hari Kepala Daerah. \
             Tafsir ksd: menandatangani naskah yang mengikat daerah bukan tugas sehari-hari.",
            "Where the Kepala Daerah is prevented and no deputy has the tasks and powers, the \
             sekretaris daerah does the daily tasks of the Kepala Daerah. ksd's reading \
             (tafsir): to sign a text that binds the region is no daily task.",
        ),
        remedy: Text::fixed(
            "periksa dasar pelimpahan wewenangnya; bila ia Plt. atau Pj., perbaiki `jabatan`; \
             bila wewenangnya memang dilimpahkan, catat dasarnya sebagai pengecualian",
            "check by what the powers were passed on; if it was a Plt. or Pj., correct \
             `jabatan`; if the powers were indeed passed on, record by what as an exemption",
        ),
        basis: &[
            any(&UU23, "Pasal 65 ayat (5)"),
            any(&UU23, "Pasal 65 ayat (6)"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let ours = of_us(record, verdict);
    let theirs = verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        let is_region = mitra.golongan == Golongan::Daerah;
        verdict.applies((mitra, key!(Mitra: golongan)), is_region)?;
        let peran = verdict.recorded(|| key!(mitra[at].peran), party.peran)?;
        let as_head = peran == PeranMitra::KepalaDaerah;
        verdict.applies(|| key!(mitra[at].peran), as_head)?;
        let title = verdict.recorded(|| key!(mitra[at].jabatan), party.jabatan.as_deref())?;
        against(record, verdict, key!(mitra[at].jabatan), title);
        Ok(())
    });
    either(ours, theirs)
}

fn of_us(record: &KerjaSama, verdict: &mut Verdict<'_>) -> Judged {
    let peran = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    verdict.applies(key!(daerah.peran), peran == Peran::KepalaDaerah)?;
    let title = verdict.recorded(key!(daerah.jabatan), record.daerah.jabatan.as_deref())?;
    against(record, verdict, key!(daerah.jabatan).to_owned(), title);
    Ok(())
}

fn against(record: &KerjaSama, verdict: &mut Verdict<'_>, key: String, title: &str) {
    if office(title) == Some(Office::DailyTasks) {
        let message = text!(
            "\"{title}\" menandatangani sebagai Kepala Daerah",
            "\"{title}\" signed as the Kepala Daerah",
            title
        );
        verdict.against(Breach::new(record.signing(), key, message));
    }
}
