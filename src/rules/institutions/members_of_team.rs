//! How many members the TKKSD has.

use crate::rules::prelude::*;
use crate::text::counted;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD802",
        name: "anggota-tkksd-kurang-dari-enam",
        severity: Severity::Warning,
        interpretation: false,
        title: Text::fixed(
            "TKKSD mempunyai paling sedikit enam anggota",
            "The TKKSD has six members at least",
        ),
        reason: Text::fixed(
            "Di samping Ketua, Wakil Ketua, dan Sekretaris, anggota TKKSD paling sedikit enam \
             orang, atau sesuai dengan kebutuhan; cukup tidaknya jumlah yang lebih kecil perlu \
             pertimbangan.",
            "Beside its chair, vice chair and secretary the TKKSD has six members at least, or as \
             many as are needed; whether fewer are enough needs judgement.",
        ),
        remedy: Text::fixed(
            "lengkapi `[[anggota]]` menurut lampiran SK; bila kebutuhannya memang lebih kecil, \
             catat alasannya sebagai pengecualian",
            "complete `[[anggota]]` from the decree's annex; if fewer are indeed needed, record \
             the reason as an exemption",
        ),
        basis: FEWEST_MEMBERS.basis,
    },
    judge: Judge::Tkksd(judge),
};

fn judge(_: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.recorded(key!(Tkksd: anggota), record.anggota.first())?;
    let members = record.anggota.iter();
    let count = members
        .filter(|member| member.kedudukan == Kedudukan::Anggota)
        .count();
    if count < FEWEST_MEMBERS.value {
        let message = text!(
            "anggota TKKSD {members}, kurang dari {fewest}",
            "the TKKSD has {members}, fewer than {fewest}",
            members = counted(count, "orang", "member", "members"),
            fewest = FEWEST_MEMBERS.value
        );
        verdict.against(Breach::new(
            Some(record.tanggal),
            key!(Tkksd: anggota),
            message,
        ));
    }
    Ok(())
}
