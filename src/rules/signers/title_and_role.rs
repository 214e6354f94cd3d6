//! A signer whose title is not that of the role.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD308",
        name: "jabatan-dan-peran",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Jabatan penanda tangan dari daerah sesuai dengan perannya",
            "The title of a region's signer fits the role",
        ),
        reason: Text::fixed(
            "Yang menandatangani sebagai Kepala Daerah ialah Gubernur, Bupati, atau Wali \
             Kota, atau yang melaksanakan tugas dan wewenangnya: Plt., Pj., Pjs., dan wakil \
             kepala daerah bila Kepala Daerah berhalangan. Tafsir ksd: jabatan lain pada \
             peran `kepala-daerah`, atau jabatan Kepala Daerah pada peran lain dalam PKS atau kontrak, berarti salah \
             satu keliru. Jabatan yang tidak menyebut jabatan daerah tidak dinilai.",
            "Who signs as the Kepala Daerah is the Gubernur, Bupati or Wali Kota, or who has \
             the tasks and powers of one: a Plt., Pj., Pjs., or the deputy while the Kepala \
             Daerah is prevented. ksd's reading (tafsir): another title with the role \
             `kepala-daerah`, or the title of a Kepala Daerah with another role, means that \
             one of them is wrong. A title that names no office of a region is not judged.",
        ),
        remedy: Text::fixed(
            "perbaiki `peran` atau `jabatan`; bila wakil atau pejabat lain bertindak sebagai \
             Kepala Daerah, tulis misalnya `jabatan = \"Plt. Bupati …\"`",
            "correct `peran` or `jabatan`; if a deputy or another official acted as the \
             Kepala Daerah, write for example `jabatan = \"Plt. Bupati …\"`",
        ),
        basis: &[any(&UU23, "Pasal 65 ayat (4)")],
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
        let title = verdict.recorded(|| key!(mitra[at].jabatan), party.jabatan.as_deref())?;
        let as_head = match peran {
            PeranMitra::KepalaDaerah => true,
            PeranMitra::KepalaPerangkatDaerah if is_pks(record) => false,
            _ => verdict.selects(|| key!(mitra[at].peran), None)?,
        };
        let told = contradiction(title, &text!("{peran}", "{peran}", peran), as_head);
        against(record, verdict, key!(mitra[at].jabatan), told);
        Ok(())
    });
    either(ours, theirs)
}

/// Whether another than the Kepala Daerah may sign it, by power of attorney.
fn is_pks(record: &KerjaSama) -> bool {
    matches!(record.naskah, Naskah::Pks | Naskah::Kontrak)
}

fn of_us(record: &KerjaSama, verdict: &mut Verdict<'_>) -> Judged {
    let peran = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    let title = verdict.recorded(key!(daerah.jabatan), record.daerah.jabatan.as_deref())?;
    let as_head = match peran {
        Peran::KepalaDaerah => true,
        // Another role than that of the Kepala Daerah is KSD301's where it alone may sign.
        Peran::KepalaPerangkatDaerah | Peran::PejabatDitunjuk if is_pks(record) => false,
        // Who manages assets, the law on assets says.
        _ => verdict.selects(key!(daerah.peran), None)?,
    };
    let told = contradiction(title, &text!("{peran}", "{peran}", peran), as_head);
    against(record, verdict, key!(daerah.jabatan).to_owned(), told);
    Ok(())
}

/// What is wrong with a title beside a role, and whether it is an article that
/// says so.
fn contradiction(title: &str, peran: &Text, as_head: bool) -> Option<(Text, bool)> {
    let office = office(title)?;
    let fits = match office {
        Office::Head => as_head,
        Office::Other => !as_head,
        Office::DailyTasks => true,
    };
    let said = || {
        text!(
            "jabatannya \"{title}\", sedangkan perannya {peran}",
            "the title is \"{title}\", while the role is {peran}",
            title,
            peran = peran.clone()
        )
    };
    (!fits).then(|| (said(), as_head))
}

fn against(record: &KerjaSama, verdict: &mut Verdict<'_>, key: String, told: Option<(Text, bool)>) {
    let Some((message, by_law)) = told else {
        return;
    };
    let breach = Breach::new(record.signing(), key, message);
    verdict.against(match by_law {
        true => breach,
        // That the two contradict each other needs no article.
        false => breach.basis(&[]),
    });
}
