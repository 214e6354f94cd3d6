//! The power of attorney of who signs a PKS in place of the Kepala Daerah.

use crate::rules::prelude::*;
use crate::rules::promise;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD304",
        name: "tanpa-surat-kuasa",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Yang menandatangani PKS atau kontrak berdasarkan kuasa Kepala Daerah memegang \
             surat kuasa yang dibuat paling lambat pada hari penandatanganan; begitu pula yang \
             diberi kuasa oleh kementerian atau lembaga pada Sinergi",
            "Who signs a PKS or contract by power of the Kepala Daerah holds a power of \
             attorney made on the day of the signing at the latest; so does who signs a Sinergi \
             by power of a ministry or agency",
        ),
        reason: Text::fixed(
            "Daerah diwakili Kepala Daerah; pejabat lain hanya dapat menandatangani PKS atau \
             kontrak dengan kuasa, dan kuasa itu harus sudah ada ketika ia menandatangani. Yang tidak \
             tercatat belum tentu tidak ada: itu kesalahan bagi naskah sejak `lengkap_sejak`, dan \
             selebihnya peringatan. Nota \
             Kesepakatan dan rencana kerja ditandatangani pihak yang diberi kuasa kementerian, \
             lembaga, atau badan; yang dinilai hanya tanggal kuasanya. Pengelola dan pengguna barang \
             pada KSDPK tidak dinilai: kerja sama aset dan investasi mengikuti ketentuannya \
             sendiri (PP 28/2018 Pasal 15 ayat (3)).",
            "The Kepala Daerah represents the region; another official can sign a PKS or \
             contract only by a power of attorney, and it has to exist when he signs. One that is not recorded may still \
             be there: that is an error of a text from `lengkap_sejak` on, and else a warning. A Nota \
             Kesepakatan and a rencana kerja are signed by who has the power of the ministry, \
             agency or body; only the date of that power is judged. Managers and users of assets in a KSDPK are not \
             judged: cooperation on assets and investment follows law of its own (PP 28/2018 \
             Pasal 15 ayat (3)).",
        ),
        remedy: Text::fixed(
            "catat surat kuasa di `daerah.surat_kuasa` dengan nomor dan tanggalnya; bila \
             tidak ada, naskah perlu ditandatangani ulang oleh yang berwenang",
            "record the power of attorney in `daerah.surat_kuasa` with its number and date; \
             if there is none, someone with authority needs to sign the text anew",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 14 ayat (2)"),
            ksdd(&PP28, "Pasal 2 ayat (2)"),
            ksdpk(&PM22, "Pasal 36 ayat (2)"),
            ksdpk(&PP28, "Pasal 13 ayat (2)"),
            sinergi(&PM22, "Pasal 57 ayat (2)")
                .of(&[Naskah::NotaKesepakatan, Naskah::RencanaKerja]),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let pks = matches!(record.naskah, Naskah::Pks | Naskah::Kontrak);
    let note = matches!(
        record.naskah,
        Naskah::NotaKesepakatan | Naskah::RencanaKerja
    );
    verdict.applies(key!(naskah), pks || note)?;
    let signed = verdict.signed(record)?;
    let dated = dated_before(record, pks, signed, verdict);
    let held = match pks {
        true => held(registry, record, signed, verdict),
        false => dated,
    };
    either(dated, held)
}

/// Tells the powers of attorney that are dated after the signing.
fn dated_before(record: &KerjaSama, pks: bool, signed: Date, verdict: &mut Verdict<'_>) -> Judged {
    // Who signs as Kepala Daerah needs none.
    let ours = pks && record.daerah.peran != Some(Peran::KepalaDaerah);
    let ours = record.daerah.surat_kuasa.tanggal.filter(|_| ours);
    let theirs = record.mitra.iter().enumerate().map(|(at, party)| {
        // Of a third party, private law decides.
        let dated = party
            .surat_kuasa
            .tanggal
            .filter(|_| matches!(record.jenis, Jenis::Ksdd | Jenis::Sinergi))
            .filter(|_| party.peran != Some(PeranMitra::KepalaDaerah));
        (Some(at), dated)
    });
    let key = |at: Option<usize>| match at {
        None => key!(daerah.surat_kuasa.tanggal).to_owned(),
        Some(at) => key!(mitra[at].surat_kuasa.tanggal),
    };
    let mut judged = verdict.recorded(key!(daerah.surat_kuasa.tanggal), ours.map(drop));
    for (at, dated) in std::iter::once((None, ours)).chain(theirs) {
        let Some(dated) = dated else { continue };
        verdict.saw(|| key(at));
        judged = Ok(());
        if dated > signed {
            let message = text!(
                "surat kuasa bertanggal {dated}, sesudah penandatanganan {signed}",
                "the power of attorney is dated {dated}, after the signing on {signed}",
                dated,
                signed
            );
            verdict.against(Breach::new(Some(signed), key(at), message));
        }
    }
    judged
}

/// Tells a PKS that a proxy signed without a power of attorney.
fn held(
    registry: &Registry,
    record: &KerjaSama,
    signed: Date,
    verdict: &mut Verdict<'_>,
) -> Judged {
    let peran = verdict.recorded(key!(daerah.peran), record.daerah.peran)?;
    verdict.applies(key!(daerah.peran), needs_power(record))?;
    verdict.saw(key!(daerah.surat_kuasa));
    let changed = registry.changed(record);
    let held = power(record).is_some() || changed.is_some_and(|changed| power(changed).is_some());
    if !held {
        let message = text!(
            "ditandatangani oleh {peran} tanpa surat kuasa yang tercatat",
            "signed by the {peran} without a recorded power of attorney",
            peran
        );
        let key = key!(daerah.surat_kuasa);
        let breach = Breach::new(Some(signed), key, message);
        verdict.against(breach.at_most(promise::weight(registry, record, key)));
    }
    Ok(())
}
