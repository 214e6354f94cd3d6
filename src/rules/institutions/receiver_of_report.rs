//! Whom a report of the TKKSD went to.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD820",
        name: "penerima-laporan-tkksd",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Laporan disampaikan kepada penerima yang disebut pasalnya",
            "A report goes to the receiver that its article names",
        ),
        reason: Text::fixed(
            "Laporan TKKSD disampaikan kepada Kepala Daerah, lalu dilaporkan berjenjang: \
             kabupaten/kota kepada Gubernur, provinsi kepada Menteri. Laporan kerja sama luar negeri \
             kabupaten/kota disampaikan kepada Gubernur, yang meneruskannya kepada Menteri. Laporan \
             kepada penerima lain tidak menyelesaikan kewajiban itu.",
            "A report of the TKKSD goes to the Kepala Daerah, and then up by tiers: from a kabupaten \
             or kota to the Gubernur, from a province to the Menteri. On cooperation abroad a \
             kabupaten or kota reports to the Gubernur, who passes it on to the Menteri. A report to \
             anyone else does not settle that duty.",
        ),
        remedy: Text::fixed(
            "periksa `kepada`; bila memang salah alamat, sampaikan kepada penerima yang benar dan \
             catat laporan itu",
            "check `kepada`; if it indeed went astray, hand it in where it belongs and record that \
             report",
        ),
        basis: &[
            any(&PM22, "Pasal 46 ayat (3)"),
            any(&PM22, "Pasal 60 ayat (1)"),
            any(&PM22, "Pasal 60 ayat (2)"),
            any(&PM22, "Pasal 60 ayat (3)"),
            any(&PM25, "Pasal 35 ayat (1)"),
            any(&PM25, "Pasal 36"),
        ],
    },
    judge: Judge::Tkksd(judge),
};

const BY_TIERS: &[Basis] = &[any(&PM22, "Pasal 46 ayat (3)")];
const SYNERGY_SEMESTER: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (3)"),
    any(&PM22, "Pasal 60 ayat (1)"),
];
const SYNERGY: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (3)"),
    any(&PM22, "Pasal 60 ayat (2)"),
];
const SYNERGY_OF_PROVINCE: &[Basis] = &[
    any(&PM22, "Pasal 46 ayat (3)"),
    any(&PM22, "Pasal 60 ayat (3)"),
];
const ABROAD: &[Basis] = &[any(&PM25, "Pasal 35 ayat (1)")];
const ABROAD_OF_PROVINCE: &[Basis] = &[any(&PM25, "Pasal 36")];

fn judge(registry: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    let tingkat = registry.settings.daerah.tingkat;
    let province = tingkat == Tingkat::Provinsi;
    let reports = &record.laporan;
    verdict.each(key!(Tkksd: laporan), reports, |verdict, at, report| {
        let to = verdict.recorded(|| key!(Tkksd: laporan[at].kepada), report.kepada)?;
        let lingkup = verdict.recorded(|| key!(Tkksd: laporan[at].lingkup), report.lingkup)?;
        let act = report.tanggal.or(report.periode.end);
        verdict.act(act);
        let named = receivers(tingkat, lingkup);
        if named.contains(&to) {
            return Ok(());
        }
        let semester = report.jenis == JenisLaporan::Semester;
        let basis = match (lingkup, province) {
            (Lingkup::Ksd, _) => BY_TIERS,
            (Lingkup::Sinergi, false) if semester => SYNERGY_SEMESTER,
            (Lingkup::Sinergi, false) => SYNERGY,
            // Of a province's six months Pasal 60 does not speak.
            (Lingkup::Sinergi, true) if semester => BY_TIERS,
            (Lingkup::Sinergi, true) => SYNERGY_OF_PROVINCE,
            (Lingkup::LuarNegeri, false) => ABROAD,
            (Lingkup::LuarNegeri, true) => ABROAD_OF_PROVINCE,
        };
        let message = text!(
            "laporan {period} disampaikan kepada {to}, bukan kepada {right}",
            "the report on {period} went to the {to}, not to the {right}",
            period = report.periode,
            to,
            right = crate::text::alternatives(named)
        );
        let key = key!(Tkksd: laporan[at].kepada);
        verdict.against(Breach::new(act, key, message).basis(basis));
        Ok(())
    })
}
