//! `ksd.toml` of the sample, and the partners' own files.

use ksd::model::{Date, Golongan, PAPERS};
use toml_edit::{Array, Table, Value};

use super::calendar::HOLIDAYS;
use super::names::holder;
use super::offices::{KECAMATAN, OFFICES, kecamatan_id};
use super::partners::Partner;
use super::toml::{Put, comment, day, list, push, table};

const MISSIONS_2016: [&str; 5] = [
    "Tata kelola pemerintahan yang tertib dan melayani",
    "Manusia yang sehat, cerdas, dan berbudaya",
    "Ekonomi rakyat yang tumbuh dari pertanian dan pariwisata",
    "Prasarana dasar yang merata sampai ke hulu",
    "Lingkungan yang lestari",
];

const MISSIONS_2021: [&str; 5] = [
    "Birokrasi yang bersih, efektif, dan melayani",
    "Manusia yang berakhlak mulia, unggul, dan berbudaya",
    "Ekonomi berbasis pertanian, pariwisata, dan usaha kreatif",
    "Prasarana dasar dan keterhubungan antarwilayah",
    "Pengelolaan sumber daya alam yang berwawasan lingkungan",
];

/// `ksd.toml`; of the sample with every setting that there is.
pub fn ksd_toml(sample: bool) -> Table {
    let mut root = Table::new();
    root.put("format", 1);
    let region = table(&mut root, "daerah");
    region.put("nama", "Kabupaten Kutai Kartanegara");
    region.put("kode", "64.02");
    region.put("tingkat", "kabupaten");
    region.put("provinsi", "Kalimantan Timur");
    region.put("ibu_kota", "Tenggarong");
    region.put("zona_waktu", "+08:00");
    if sample {
        region.put("alamat", "Jalan Contoh Nomor 1, Tenggarong");
        region.put("lambang", "lampiran/lambang-contoh.png");
        region.put(
            "kop",
            list([
                "PEMERINTAH KABUPATEN KUTAI KARTANEGARA",
                "SEKRETARIAT DAERAH",
            ]),
        );
    }
    region.put(
        "berbatasan",
        list([
            "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74", "65.02",
        ]),
    );
    for office in OFFICES {
        let mut entry = Table::new();
        entry.put("id", office.id);
        entry.put("nama", office.nama);
        entry.put(
            "urusan",
            list(office.urusan.iter().map(|urusan| urusan.word())),
        );
        push(&mut root, "perangkat_daerah", entry);
    }
    for nama in KECAMATAN {
        let mut entry = Table::new();
        entry.put("id", kecamatan_id(nama));
        entry.put("nama", format!("Kecamatan {nama}"));
        entry.put(
            "urusan",
            list(["ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat"]),
        );
        push(&mut root, "perangkat_daerah", entry);
    }
    plan(&mut root, 2016, 2020, None, MISSIONS_2016);
    plan(&mut root, 2021, 2026, Some("Perda 6/2021"), MISSIONS_2021);
    let holidays = (2024..=2026).flat_map(|year| {
        HOLIDAYS
            .iter()
            .filter_map(move |&(month, on)| Date::new(year, month, on))
    });
    let mut days: Array = holidays.map(day).collect();
    for (at, value) in days.iter_mut().enumerate() {
        let start = if at % HOLIDAYS.len() == 0 {
            "\n    "
        } else {
            " "
        };
        value.decor_mut().set_prefix(start);
    }
    days.set_trailing_comma(true);
    days.set_trailing("\n");
    let calendar = table(&mut root, "kalender");
    calendar.put("hari_libur", Value::Array(days));
    comment(
        calendar,
        "hari_libur",
        "hari libur nasional bertanggal tetap saja",
    );
    let terms = table(&mut root, "tenggat");
    terms.put("segera_berakhir", "90d");
    terms.put("laporan_semester", "31d");
    terms.put("kesepakatan_tanpa_pks", "12m");
    terms.put("rencana_tanpa_gerak", "6m");
    terms.put("evaluasi", "12m");
    if sample {
        let reminders: Array = ["90d", "60d", "30d", "7d"].into_iter().collect();
        terms.put("pengingat", Value::Array(reminders));
        terms.put("kelanjutan", "6m");
        terms.put("laporan_berjenjang", "31d");
        terms.put("potensi_tanpa_tindak_lanjut", "12m");
        terms.put("perselisihan", "6m");
    }
    let settings = table(&mut root, "pengaturan");
    settings.put("lengkap_sejak", day(Date::known(2026, 1, 1)));
    settings.put("agenda_sejak", day(Date::known(2024, 1, 1)));
    let columns = [
        "nomor",
        "judul",
        "jenis",
        "naskah",
        "mitra",
        "mulai",
        "berakhir",
        "pemrakarsa",
    ];
    if sample {
        signers(&mut root);
    }
    table(&mut root, "publik").put("kolom", list(columns));
    if sample {
        let mut rule = Table::new();
        rule.put("kode", "KSD202");
        rule.put("keparahan", "warning");
        rule.put(
            "alasan",
            "Jangka waktu pada naskah lama sering dibulatkan; diperiksa satu per satu",
        );
        push(&mut root, "aturan", rule);
    }
    root
}

/// Who signs the papers: what the law has the Kepala Daerah sign the Bupati, the yearly
/// report the Sekretaris Daerah, the rest the head of the Bagian, for whom the Asisten signs as
/// well.
fn signers(root: &mut Table) {
    let letters = [
        "berjenjang",
        "sinergi",
        "pemetaan",
        "pemetaan-keputusan",
        "pemetaan-berita-acara",
        "luar-negeri",
    ];
    let upward = |paper: &&str| *paper == "tahunan";
    let (above, own): (Vec<_>, Vec<_>) = PAPERS
        .into_iter()
        .filter(|paper| *paper == "sinergi" || !letters.contains(paper))
        .partition(upward);
    let mut head = Table::new();
    head.put("laporan", list(letters));
    head.put("jabatan", "Bupati Kutai Kartanegara");
    head.put("nama", holder("Bupati Kutai Kartanegara", 2026));
    push(root, "penandatangan", head);
    let seats = [
        (above, "Sekretaris Daerah", false),
        (own.clone(), "Kepala Bagian Kerja Sama", false),
        (own, "Asisten Pemerintahan dan Kesejahteraan Rakyat", true),
    ];
    for (at, (papers, office, attests)) in seats.into_iter().enumerate() {
        let mut seat = Table::new();
        seat.put("laporan", list(papers));
        seat.put("jabatan", office);
        seat.put("nama", holder(office, 2026));
        seat.put(
            "pangkat",
            ["Pembina Utama Madya", "Pembina", "Pembina Utama Muda"][at],
        );
        seat.put("nip", format!("19800101 20060{} 1 00{}", at + 1, at + 1));
        if attests {
            seat.put("mengetahui", true);
        }
        push(root, "penandatangan", seat);
    }
}

/// The programmes of the RPJMD 2021-2026 that cooperation is counted by.
pub const PROGRAMMES: [&str; 2] = ["Kukar Bebaya (fiktif)", "Tani Mandiri (fiktif)"];

fn plan(root: &mut Table, first: i64, last: i64, basis: Option<&str>, missions: [&str; 5]) {
    let mut plan = Table::new();
    plan.put("mulai", first);
    plan.put("selesai", last);
    plan.put_some("dasar", basis);
    plan.put("misi", list(missions));
    if first == 2021 {
        plan.put("program", list(PROGRAMMES));
    }
    push(root, "rpjmd", plan);
}

/// A partner's file.
pub fn partner(partner: &Partner) -> Table {
    let mut root = Table::new();
    root.put("nama", partner.nama.as_str());
    match partner.id.as_str() {
        "kejari-kukar" => root.put("nama_lain", list(["Kejari Kukar", "Kejari Tenggarong"])),
        "bps-kukar" => root.put("nama_lain", list(["BPS Kutai Kartanegara"])),
        _ => {}
    }
    root.put("golongan", partner.golongan.word());
    let mut parts = partner.rinci.split(' ').filter(|part| !part.is_empty());
    let keys: &[&str] = match partner.golongan {
        Golongan::Daerah => &["kode", "tingkat"],
        Golongan::PemdaLuarNegeri => &["negara", "tingkat"],
        Golongan::LembagaLuarNegeri => &["negara", "bentuk_badan"],
        _ => &["bentuk_badan"],
    };
    for key in keys {
        root.put_some(key, parts.next());
    }
    if !partner.alamat.is_empty() {
        root.put("alamat", partner.alamat.as_str());
    }
    if let "pt-etam-lestari" | "yayasan-sehat-seroja" = partner.id.as_str() {
        let deed = table(&mut root, "badan_hukum");
        deed.put("akta", "21");
        deed.put("notaris", "Ratna Kapur (fiktif)");
        deed.put("tanggal", day(Date::known(2015, 6, 9)));
        deed.put("pengesahan", "AHU-0000021.AH.01.01 Tahun 2015 (fiktif)");
    }
    root
}
