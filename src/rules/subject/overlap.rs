//! Two documents with the same partner on the same object at one time.

use crate::rules::prelude::*;

pub(super) static CHECK: Check = Check {
    rule: Rule {
        code: "KSD113",
        name: "tumpang-tindih",
        severity: Severity::Warning,
        interpretation: true,
        title: Text::fixed(
            "Tidak ada dua naskah sejenis dengan mitra, urusan, dan objek yang sama di satu lokasi pada \
             waktu yang sama",
            "No two texts of a kind with the same partner on the same urusan and object in one place at \
             one time",
        ),
        reason: Text::fixed(
            "Telaahan TKKSD menimbang keterkaitan antarsektor dan antarwilayah. Tidak ada pasal yang \
             melarang dua naskah tentang hal yang sama. Tafsir ksd: rencana yang mitra, urusan, \
             objek, dan lokasinya sama dengan naskah lain perlu dilihat bersama naskah itu selagi \
             belum ditandatangani; tentang naskah yang sudah ditandatangani hal itu hanya dicatat. \
             Objek sama bila bunyinya sama tanpa melihat huruf besar, spasi, dan tanda baca; tanpa \
             objek atau lokasi tidak ada yang dibandingkan. Naskah satu keluarga (induk, \
             perpanjangan, addendum), pernyataan kehendak, pemanfaatan BMD, dan rencana yang \
             ditolak atau tidak dilanjutkan tidak dibandingkan; PKS di bawah Kesepakatan Bersama \
             diwakili kesepakatannya.",
            "The TKKSD weighs links between sectors and regions. No article forbids two texts on one \
             thing. ksd's reading (tafsir): a plan with the partner, urusan, object and place of \
             another text needs a look beside that one while it is not signed; of signed texts it \
             is only noted. Objects are the same if they read the same but for capitals, spaces \
             and punctuation; without an object or place nothing is compared. Documents of one \
             family (parent, extension, addendum), letters of intent, the use of assets, and plans \
             that were refused or dropped are not compared; a Kesepakatan Bersama speaks for the \
             PKS under it.",
        ),
        remedy: Text::fixed(
            "bila satu melanjutkan atau melaksanakan yang lain, isi `perpanjangan_dari` atau \
             `induk`; bila hal yang dikerjasamakan memang berbeda, bedakan `objek` atau `lokasi`",
            "if one continues or carries out the other, set `perpanjangan_dari` or `induk`; if \
             they are about different things, tell their `objek` or `lokasi` apart",
        ),
        basis: LINKS,
    },
    judge: Judge::KerjaSama(judge),
};

/// The articles by which a plan is held against others.
const LINKS: &[Basis] = &[
    ksdd(&PM22, "Pasal 7 ayat (4)"),
    ksdpk(&PM22, "Pasal 29 ayat (4)"),
    ksdpk(&PM22, "Pasal 31 ayat (2)"),
];

fn judge(registry: &Registry, record: &Record<KerjaSama>, verdict: &mut Verdict<'_>) -> Judged {
    verdict.recorded(key!(objek), record.objek.first())?;
    verdict.recorded(key!(lokasi), record.lokasi.first())?;
    verdict.saw(key!(waktu.mulai));
    verdict.saw(key!(mitra));
    verdict.saw(key!(urusan));
    for (other, shared) in registry.overlaps(record) {
        let message = text!(
            "mitra `{party}`, urusan {urusan}, objek \"{objek}\", dan lokasi \"{lokasi}\" sama dengan \
             `{other}`, yang berlaku pada waktu yang sama",
            "the partner `{party}`, the urusan {urusan}, the object \"{objek}\" and the place \
             \"{lokasi}\" are those of `{other}`, in force at the same time",
            party = shared.party,
            urusan = shared.urusan,
            objek = shared.objek,
            lokasi = shared.lokasi,
            other = other.id.as_str()
        );
        verdict.saw((other, key!(waktu.mulai)));
        let breach = Breach::new(record.signing(), key!(waktu.mulai), message);
        // Only of a plan can something still be done, and only some plans the law
        // has held against others.
        let plan = !(record.is_signed() && other.is_signed());
        let weighed = plan && matches!(record.jenis, Jenis::Ksdd | Jenis::Ksdpk);
        verdict.against(match (plan, weighed) {
            (true, true) => breach.basis(LINKS),
            (true, false) => breach.basis(&[]),
            (false, _) => breach.basis(&[]).at_most(Severity::Note),
        });
    }
    Ok(())
}
