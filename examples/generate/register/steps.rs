//! The steps of a document, reckoned back from its signing so that they stand
//! in the order of Permendagri 22/2020 Pasal 6, 28 and 52.

use fastrand::Rng;
use ksd::model::{Date, Duration, Jenis, Naskah, Prakarsa};
use toml_edit::Table;

use super::calendar::{after, before, serial};
use super::spec::{Detail, Spec};
use super::toml::{Put, day, list, table};

const KAK: &[&str] = &[
    "latar-belakang",
    "maksud-tujuan",
    "lokasi",
    "ruang-lingkup",
    "jangka-waktu",
    "manfaat",
    "analisis-dampak",
    "pembiayaan",
];
const KAK_SINERGI: &[&str] = &[
    "latar-belakang",
    "maksud-tujuan",
    "objek",
    "lokasi",
    "ruang-lingkup",
    "pembiayaan",
    "jangka-waktu",
    "manfaat",
];
const STUDY: &[&str] = &[
    "latar-belakang",
    "dasar-hukum",
    "maksud-tujuan",
    "objek",
    "kegiatan",
    "jangka-waktu",
    "analisis-manfaat-biaya",
    "kesimpulan-rekomendasi",
];
const CRITERIA: &[&str] = &[
    "rpjmd-renstra",
    "rtrw",
    "keterkaitan",
    "biaya-manfaat",
    "dampak",
    "bonafiditas",
    "pengalaman",
    "komitmen",
];

/// The day of the KAK of a document signed on a day.
pub fn day_of_kak(signed: Date, rng: &mut Rng) -> Date {
    before(signed, rng, 130, 190)
}

/// Writes KAK, study, review and offer of a KB or NK that begins a cooperation.
pub fn preparation(spec: &Spec<'_>, kak: Date, root: &mut Table, rng: &mut Rng) {
    let ours = spec.prakarsa == Prakarsa::Daerah;
    if ours {
        reference(spec.jenis, kak, root);
    }
    if spec.jenis == Jenis::Ksdpk {
        let study = table(root, "studi_kelayakan");
        study.put("tanggal", day(before(kak, rng, 3, 10)));
        study.put(
            "penyusun",
            match ours {
                true if rng.bool() => "bersama",
                true => "daerah",
                false => "mitra",
            },
        );
        study.put("muatan", list(STUDY));
        if !ours {
            let criteria = table(root, "prakarsa_mitra");
            criteria.put("terintegrasi_rencana_induk", true);
            criteria.put("layak_ekonomi_finansial", true);
            criteria.put("mampu_membiayai", true);
        }
    }
    let reviewed = after(kak, rng, 9, 20);
    review(ours, reviewed, root);
    if ours {
        let sent = after(reviewed, rng, 4, 10);
        offer(sent, root);
        let received = after(sent, rng, 1, 3);
        let offer = table(root, "penawaran");
        offer.put("diterima", day(received));
        offer.put("jawaban", day(after(received, rng, 6, 24)));
        offer.put("hasil", "diterima");
    }
}

/// The KAK.
pub fn reference(jenis: Jenis, date: Date, root: &mut Table) {
    let kak = table(root, "kak");
    kak.put("tanggal", day(date));
    kak.put(
        "muatan",
        list(if jenis == Jenis::Sinergi {
            KAK_SINERGI
        } else {
            KAK
        }),
    );
}

/// The TKKSD's review; of eight points where the third party offers.
pub fn review(ours: bool, date: Date, root: &mut Table) {
    let review = table(root, "telaahan");
    review.put("tanggal", day(date));
    review.put(
        "kriteria",
        list(if ours { &CRITERIA[..5] } else { CRITERIA }),
    );
    review.put("hasil", "layak");
}

/// The offer as far as the letter's sending.
pub fn offer(sent: Date, root: &mut Table) {
    let offer = table(root, "penawaran");
    offer.put("dikirim", day(sent));
    offer.put("peran", "kepala-daerah");
    offer.put("dengan_kak", true);
}

/// The shortest time between a KB and a PKS on which the DPRD decides.
pub const DPRD: Duration = Duration::days(75);

/// Writes the DPRD's approval of a document signed on a day.
pub fn dprd(spec: &Spec<'_>, signed: Date, root: &mut Table, rng: &mut Rng) {
    let request = before(signed, rng, 58, 62);
    let attached: &[&str] = match spec.jenis {
        Jenis::Sinergi => &["nota-kesepakatan", "rencana-kerja"],
        Jenis::Ksdpk => &["kesepakatan-bersama", "rancangan-pks", "profil-perusahaan"],
        _ => &["kesepakatan-bersama", "rancangan-pks"],
    };
    let dprd = table(root, "dprd");
    let received = after(request, rng, 1, 2);
    let answer = after(received, rng, 5, 11);
    let study = after(answer, rng, 3, 6);
    let followed = after(study, rng, 4, 7);
    let arrived = after(followed, rng, 1, 1);
    let approved = after(arrived, rng, 3, 8);
    dprd.put("permohonan", day(request));
    dprd.put("diterima", day(received));
    dprd.put("jawaban", day(answer));
    dprd.put("hasil_kajian", day(study));
    if spec.jenis == Jenis::Ksdd {
        dprd.put("tindak_lanjut", day(followed));
        dprd.put("tindak_lanjut_diterima", day(arrived));
    }
    dprd.put("persetujuan", day(approved));
    dprd.put("hasil", "disetujui");
    dprd.put(
        "nomor",
        format!("170/{:03}/DPRD/{}", serial(approved), approved.year()),
    );
    dprd.put("lampiran", list(attached));
}

/// Writes what comes with the signing: recommendation, parts, archive.
pub fn signing(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    let Some(signed) = spec.signed else { return };
    if spec.detail == Detail::Scant {
        return;
    }
    let full = spec.detail == Detail::Full;
    let domestic = matches!(spec.jenis, Jenis::Ksdd | Jenis::Ksdpk | Jenis::Sinergi);
    if domestic && (full || rng.u8(..10) < 4) {
        let advised = before(signed, rng, 2, 7);
        let advice = table(root, "rekomendasi_tkksd");
        advice.put(
            "nomor",
            format!("134.4/{:03}/TKKSD/{}", serial(advised), advised.year()),
        );
        advice.put("tanggal", day(advised));
    }
    if spec.naskah == Naskah::NotaKesepakatan && full && spec.addendum_dari.is_none() {
        table(root, "sinergi").put("ke_menteri", day(after(signed, rng, 10, 30)));
    }
    if let Naskah::Pks | Naskah::Kontrak = spec.naskah
        && spec.jenis == Jenis::Ksdpk
        && full
        && rng.u8(..10) < 3
    {
        table(root, "hasil").put("uang_ke_kas_daerah", true);
    }
    if full && spec.addendum_dari.is_none() {
        parts(spec, root);
    }
}

/// Where the original is kept; the last of the tables.
pub fn archive(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    if spec.signed.is_some()
        && (spec.detail == Detail::Full || (spec.detail == Detail::Partial && rng.bool()))
    {
        let archive = table(root, "arsip");
        archive.put(
            "rangkap",
            spec.partners.len() as i64 + 1 + i64::from(rng.u8(..10) < 2),
        );
        archive.put(
            "asli",
            format!("Lemari {}, map {}", rng.char('A'..='F'), rng.u32(1..60)),
        );
    }
}

fn parts(spec: &Spec<'_>, root: &mut Table) {
    const FRAME: &[&str] = &["komparisi", "para-pihak", "konsideran", "penutup"];
    const FRAME_SINERGI: &[&str] = &["komparisi", "para-pihak", "premis", "konsideran", "penutup"];
    const PKS: &[&str] = &[
        "maksud-tujuan",
        "objek",
        "ruang-lingkup",
        "pelaksanaan",
        "hak-kewajiban",
        "pembiayaan",
        "jangka-waktu",
        "penyelesaian-perselisihan",
        "keadaan-kahar",
        "pengakhiran",
        "sanksi",
    ];
    let (body, frame): (&[&str], &[&str]) = match spec.naskah {
        Naskah::KesepakatanBersama => (
            &[
                "maksud-tujuan",
                "objek",
                "ruang-lingkup",
                "pelaksanaan",
                "jangka-waktu",
                "surat-menyurat",
                "lain-lain",
            ],
            FRAME,
        ),
        Naskah::Pks | Naskah::Kontrak if spec.jenis == Jenis::Ksdpk => (PKS, FRAME),
        Naskah::Pks | Naskah::Kontrak => (&PKS[..10], FRAME),
        Naskah::NotaKesepakatan => (
            &[
                "latar-belakang",
                "maksud-tujuan",
                "lokasi",
                "objek",
                "ruang-lingkup",
                "tugas-tanggung-jawab",
                "pelaksanaan",
                "jangka-waktu",
                "pembiayaan",
                "lain-lain",
            ],
            FRAME_SINERGI,
        ),
        Naskah::PernyataanKehendak => (
            &[
                "judul",
                "subjek",
                "maksud-tujuan",
                "ruang-lingkup",
                "masa-berlaku",
                "tempat-tanggal",
            ],
            &[],
        ),
        Naskah::NaskahLuarNegeri => (
            &[
                "judul",
                "subjek",
                "maksud-tujuan",
                "ruang-lingkup",
                "pelaksanaan",
                "pembiayaan",
                "kelompok-kerja",
                "penyelesaian-perselisihan",
                "amandemen",
                "masa-berlaku-perpanjangan-pengakhiran",
                "tanggal-tempat",
            ],
            &[],
        ),
        Naskah::RencanaKerja | Naskah::PerjanjianBmd => return,
    };
    let parts = table(root, "muatan");
    parts.put("isi", list(body));
    if !frame.is_empty() {
        parts.put("kerangka", list(frame));
    }
}
