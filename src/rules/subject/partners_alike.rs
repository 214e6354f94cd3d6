//! Two records of one partner.

use crate::registry::Alike;
use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD115",
        name: "mitra-kembar",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "Satu mitra dicatat dalam satu rekaman",
            "A partner has one record",
        ),
        reason: Text::fixed(
            "Dua rekaman mitra dengan nama yang sama (tanpa memandang huruf besar, titik, dan spasi) \
             atau kode wilayah yang sama dihitung sebagai dua mitra: daftar, rekapitulasi, dan laporan \
             menurut mitra terpecah.",
            "Two records of partners with the same name (whatever its capitals, dots and spaces) or the \
             same region code count as two partners: lists, summaries and reports by partner are \
             split.",
        ),
        remedy: Text::fixed(
            "bila keduanya satu mitra, pakai satu id di semua naskah, hapus rekaman yang lain, dan \
             tulis ejaan lainnya di `nama_lain`; bila memang dua, bedakan namanya",
            "if they are one partner, use one id in all documents, delete the other record, and write \
             its spelling to `nama_lain`; if they are two, tell their names apart",
        ),
        basis: &[],
    },
    judge: Judge::Mitra(judge),
};

fn judge(registry: &Registry, record: &Record<Mitra>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.saw(key!(Mitra: nama));
    verdict.saw(key!(Mitra: kode));
    let Some((alike, twin)) = registry.twin(record) else {
        return Ok(());
    };
    let other = twin.id.as_str();
    let (key, message) = match alike {
        Alike::Name => (
            key!(Mitra: nama),
            text!(
                "\"{name}\" tampaknya sama dengan mitra `{other}` (\"{nama}\")",
                "\"{name}\" seems to be the partner `{other}` (\"{nama}\")",
                name = record.nama.as_str(),
                other,
                nama = twin.nama.as_str()
            ),
        ),
        Alike::Code => (
            key!(Mitra: kode),
            text!(
                "kode wilayah {code} juga milik mitra `{other}` (\"{nama}\")",
                "the region code {code} is also that of the partner `{other}` (\"{nama}\")",
                code = record
                    .kode
                    .as_ref()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                other,
                nama = twin.nama.as_str()
            ),
        ),
    };
    verdict.against(Breach::new(None, key, message));
    Ok(())
}
