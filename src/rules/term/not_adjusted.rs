//! Documents from before Permendagri 22/2020.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD208",
        name: "belum-disesuaikan",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Naskah yang ditandatangani sebelum 14 April 2020 disesuaikan paling lambat 14 Oktober 2020",
            "A document from before 14 April 2020 was adjusted by 14 October 2020",
        ),
        reason: Text::fixed(
            "Pemerintah daerah yang sudah menandatangani Kesepakatan Bersama, atau \
             menjalankan Sinergi, harus menyesuaikannya dengan Permendagri 22/2020 dalam enam \
             bulan. Tafsir ksd: penyesuaian tampak sebagai addendum atau perpanjangan yang \
             ditandatangani dalam waktu itu.",
            "A region that had signed a Kesepakatan Bersama or ran a Sinergi had to adjust it \
             to Permendagri 22/2020 within six months. ksd's reading (tafsir): an adjustment \
             shows as an addendum or extension signed in that time.",
        ),
        remedy: Text::fixed(
            "catat addendum penyesuaiannya; bila isinya memang sudah sesuai, catat itu \
             sebagai pengecualian",
            "record the addendum that adjusted it; if its content already conformed, record \
             that as an exemption",
        ),
        basis: ADJUSTED_UNTIL.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use Naskah::{KesepakatanBersama, NotaKesepakatan};
    let judged = matches!(record.naskah, KesepakatanBersama | NotaKesepakatan);
    verdict.applies(key!(naskah), judged)?;
    verdict.stands_alone(record)?;
    let signed = record.waktu.ditandatangani;
    let signed = verdict.recorded(key!(waktu.ditandatangani), signed)?;
    verdict.applies(key!(waktu.ditandatangani), signed < PM22.since)?;
    verdict.act(Some(ADJUSTED_UNTIL.value));
    verdict.saw(key!(waktu.berakhir));
    verdict.saw(key!(pengakhiran.tanggal));
    let state = registry.state(record, ADJUSTED_UNTIL.value);
    for addendum in registry.addenda(record) {
        verdict.saw((addendum, key!(waktu.ditandatangani)));
    }
    let adjusted = registry
        .addenda(record)
        .filter_map(|addendum| addendum.waktu.ditandatangani)
        .any(|signed| (PM22.since..=ADJUSTED_UNTIL.value).contains(&signed));
    if state.status == Status::Berlaku && state.extended_by.is_none() && !adjusted {
        let message = text!(
            "masih berlaku pada {day} tanpa penyesuaian yang tercatat",
            "still in force on {day} without a recorded adjustment",
            day = ADJUSTED_UNTIL.value
        );
        verdict.against(Breach::new(
            Some(ADJUSTED_UNTIL.value),
            key!(waktu.ditandatangani),
            message,
        ));
    }
    Ok(())
}
