//! Who leads the TKKSD.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD801",
        name: "pimpinan-tkksd",
        severity: Severity::Error,
        interpretation: false,
        title: Text::fixed(
            "TKKSD mempunyai satu Ketua, satu Wakil Ketua, dan satu Sekretaris menurut \
             jabatannya",
            "The TKKSD has one chair, one vice chair and one secretary, each by office",
        ),
        reason: Text::fixed(
            "Karena jabatannya (ex officio), Sekretaris Daerah adalah Ketua, Asisten yang \
             membidangi kerja sama adalah Wakil Ketua, dan Kepala Biro atau Kepala Bagian yang \
             membidangi kerja sama adalah Sekretaris. Masing-masing satu orang.",
            "By virtue of office the Sekretaris Daerah is the chair, the Asisten in charge of \
             cooperation the vice chair, and the head of the Biro or Bagian in charge of \
             cooperation the secretary. Each seat has one holder.",
        ),
        remedy: Text::fixed(
            "cocokkan `[[anggota]]` dengan lampiran SK; bila SK memang demikian, usulkan \
             perubahannya kepada Kepala Daerah",
            "compare `[[anggota]]` with the decree's annex; if the decree indeed says so, propose \
             its change to the Kepala Daerah",
        ),
        basis: &[any(&PM22, "Pasal 47 ayat (1)")],
    },
    judge: Judge::Tkksd(judge),
};

const SEATS: [(Kedudukan, &[JabatanPokok]); 3] = [
    (Kedudukan::Ketua, &[JabatanPokok::SekretarisDaerah]),
    (Kedudukan::WakilKetua, &[JabatanPokok::Asisten]),
    // Of a province the one, of a kabupaten or kota the other; the article names both.
    (
        Kedudukan::Sekretaris,
        &[JabatanPokok::KepalaBiro, JabatanPokok::KepalaBagian],
    ),
];

fn judge(registry: &Registry, record: &Record<Tkksd>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.recorded(key!(Tkksd: anggota), record.anggota.first())?;
    let act = Some(record.tanggal);
    for (seat, by_office) in SEATS {
        let members = record.anggota.iter().enumerate();
        let holders = members.filter(|(_, member)| member.kedudukan == seat);
        let mut held = false;
        for (at, holder) in holders {
            if held {
                let message = text!(
                    "lebih dari satu {seat} TKKSD",
                    "more than one {seat} of the TKKSD",
                    seat
                );
                let key = key!(Tkksd: anggota[at].kedudukan);
                verdict.against(Breach::new(act, key, message));
            }
            held = true;
            let Some(office) = holder.jabatan_pokok else {
                continue;
            };
            if !by_office.contains(&office) && !is_old_word(registry, seat, office) {
                let message = text!(
                    "{seat} TKKSD dijabat oleh {office}, bukan {by_office}",
                    "the {seat} of the TKKSD is {office}, not the {by_office}",
                    seat,
                    office = said(office),
                    by_office = crate::text::alternatives(by_office)
                );
                let key = key!(Tkksd: anggota[at].jabatan_pokok);
                verdict.against(Breach::new(act, key, message));
            }
        }
        if !held {
            let message = text!("TKKSD tanpa {seat}", "the TKKSD is without a {seat}", seat);
            verdict.against(Breach::new(act, key!(Tkksd: anggota), message));
        }
    }
    Ok(())
}

/// Before the head of a Biro had a word, records of a province said `lainnya`.
fn is_old_word(registry: &Registry, seat: Kedudukan, office: JabatanPokok) -> bool {
    registry.settings.daerah.tingkat == Tingkat::Provinsi
        && seat == Kedudukan::Sekretaris
        && office == JabatanPokok::Lainnya
}

fn said(office: JabatanPokok) -> Text {
    match office {
        JabatanPokok::Lainnya => Text::fixed("pejabat lain", "another official"),
        office => text!("{office}", "the {office}", office),
    }
}
