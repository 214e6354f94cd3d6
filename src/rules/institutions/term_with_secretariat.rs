//! How long a cooperation with a Sekretariat Kerja Sama lasts.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD806",
        name: "jangka-waktu-dengan-sekretariat",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Kesepakatan Bersama dengan Sekretariat Kerja Sama berlaku lima tahun",
            "A Kesepakatan Bersama with a Sekretariat Kerja Sama is in force for five years",
        ),
        reason: Text::fixed(
            "Sekretariat Kerja Sama dibentuk bagi kerja sama yang berjangka waktu paling singkat \
             lima tahun. Tafsir ksd: jangka waktu kerja sama adalah jangka waktu Kesepakatan \
             Bersama yang membentuknya; karena Kesepakatan Bersama paling lama lima tahun, \
             jadilah tepat lima tahun. Perpanjangan tidak dinilai.",
            "A Sekretariat Kerja Sama is set up for a cooperation that lasts five years at the \
             least. ksd's reading (tafsir): the cooperation lasts as long as the Kesepakatan \
             Bersama that sets it up; as that lasts five years at the most, it is five years \
             exactly. Extensions are not judged.",
        ),
        remedy: Text::fixed(
            "periksa jangka waktu pada naskah; bila kerja samanya memang direncanakan lima tahun \
             atau lebih, catat alasannya sebagai pengecualian",
            "check the term in the text; if the cooperation is indeed planned for five years or \
             more, record the reason as an exemption",
        ),
        basis: SHORTEST_WITH_SEKRETARIAT.basis,
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    let signed = record.signing();
    let agreement = record.naskah == Naskah::KesepakatanBersama;
    verdict.applies(key!(naskah), agreement)?;
    verdict.begins(record)?;
    verdict.applies(key!(jenis), begins(record))?;
    let secretariat = recorded(&record.sekretariat).then_some(());
    verdict.recorded(key!(sekretariat), secretariat)?;
    let start = verdict.recorded(key!(waktu.mulai), record.waktu.mulai.or(signed))?;
    let (key, end) = match (record.waktu.berakhir, record.waktu.stated().term) {
        (Some(end), _) => {
            let agreed = registry.agreed_end(record, Date::LAST);
            (key!(waktu.berakhir), agreed.unwrap_or(end))
        }
        (None, Some(stated)) => (key!(waktu.dinyatakan), start.plus(stated)),
        (None, None) => return verdict.recorded(key!(waktu.berakhir), None),
    };
    verdict.saw(key);
    let earliest = start.plus(SHORTEST_WITH_SEKRETARIAT.value).previous();
    verdict.counted(|| {
        [Counted {
            what: text!(
                "paling singkat {shortest}",
                "at least {shortest}",
                shortest = SHORTEST_WITH_SEKRETARIAT.value
            ),
            from: start.previous(),
            until: earliest,
            working: false,
        }]
    });
    if end < earliest {
        let message = text!(
            "berlaku {start} sampai {end}, kurang dari {shortest}",
            "in force from {start} to {end}, shorter than {shortest}",
            start,
            end,
            shortest = SHORTEST_WITH_SEKRETARIAT.value
        );
        verdict.against(Breach::new(signed, key, message));
    }
    Ok(())
}
