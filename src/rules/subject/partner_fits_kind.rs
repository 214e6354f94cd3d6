//! Partners that a kind of cooperation has.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD102",
        name: "mitra-tidak-sesuai-jenis",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "Golongan mitra sesuai dengan jenis kerja sama",
            "The class of the partner fits the kind of cooperation",
        ),
        reason: Text::fixed(
            "KSDD diadakan dengan daerah lain; KSDPK dengan perseorangan, badan usaha, atau \
             organisasi kemasyarakatan; Sinergi dengan Pemerintah Pusat, termasuk instansi \
             vertikal; KSDPL dengan pemerintah daerah di luar negeri; KSDLL dengan lembaga di \
             luar negeri.",
            "A KSDD is with another region; a KSDPK with a person, a business or a community \
             organisation; a Sinergi with the central government, its agencies in the region \
             too; a KSDPL with a region abroad; a KSDLL with an institution abroad.",
        ),
        remedy: Text::fixed(
            "periksa `jenis` pada rekaman ini dan `golongan` pada rekaman mitra; salah \
             satunya keliru",
            "check `jenis` in this record and `golongan` in the partner's; one of them is wrong",
        ),
        basis: &[
            ksdd(&PM22, "Pasal 1 angka 1"),
            ksdd(&PP28, "Pasal 1 angka 2"),
            ksdpk(&PM22, "Pasal 1 angka 17"),
            ksdpk(&PP28, "Pasal 14"),
            sinergi(&PM22, "Pasal 1 angka 18"),
            sinergi(&PP28, "Pasal 46 ayat (1)"),
            ksdpl(&PP28, "Pasal 1 angka 4"),
            ksdll(&PP28, "Pasal 1 angka 5"),
        ],
    },
    judge: Judge::KerjaSama(judge),
};

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    use Golongan::*;
    let fitting: &[Golongan] = match record.jenis {
        Jenis::Ksdd => &[Daerah],
        Jenis::Ksdpk => &[Perseorangan, BadanUsaha, Ormas],
        Jenis::Sinergi => &[PemerintahPusat],
        Jenis::Ksdpl => &[PemdaLuarNegeri],
        Jenis::Ksdll => &[LembagaLuarNegeri],
        Jenis::Bmd => verdict.selects(key!(jenis), None)?,
    };
    verdict.each(key!(mitra), &record.mitra, |verdict, at, party| {
        let mitra = verdict.partner(registry, at, party)?;
        verdict.saw((mitra, key!(Mitra: golongan)));
        if !fitting.contains(&mitra.golongan) {
            let message = text!(
                "`{id}` bergolongan {golongan}, bukan mitra {jenis}",
                "`{id}` is a {golongan}, which is no partner of a {jenis}",
                id = party.id.as_str(),
                golongan = mitra.golongan,
                jenis = record.jenis
            );
            let key = key!(mitra[at].id);
            verdict.against(Breach::new(record.signing(), key, message));
        }
        Ok(())
    })
}
