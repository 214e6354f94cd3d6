//! `ksd.toml`.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "KsdToml",
        is: "`ksd.toml`: daerah pemilik register dan pengaturannya.",
        has: &[
            ("format", "Nomor format rekaman; saat ini 1."),
            ("daerah", "Daerah pemilik register."),
            (
                "perangkat_daerah",
                "Perangkat daerah. Tulis judulnya `[[perangkat_daerah]]`.",
            ),
            (
                "rpjmd",
                "RPJMD. Tulis judulnya `[[rpjmd]]`, satu untuk setiap RPJMD.",
            ),
            ("kalender", "Hari libur."),
            (
                "tenggat",
                "Tenggat yang ditetapkan kantor, karena tidak diatur peraturan.",
            ),
            ("pengaturan", "Janji kantor tentang kelengkapan."),
            ("publik", "Yang boleh dilihat umum."),
            (
                "aturan",
                "Bobot lain bagi sebuah aturan. Tulis judulnya `[[aturan]]`.",
            ),
        ],
    },
    Words {
        of: "Daerah",
        is: "Daerah pemilik register.",
        has: &[
            ("nama", "Nama daerah."),
            ("kode", "Kode wilayah Kemendagri, misalnya `\"64.02\"`."),
            ("tingkat", "Tingkat daerah."),
            ("provinsi", "Nama provinsinya."),
            ("ibu_kota", "Ibu kotanya."),
            (
                "zona_waktu",
                "Zona waktu, yang menentukan \"hari ini\": `\"+07:00\"` WIB, `\"+08:00\"` WITA, `\"+09:00\"` WIT.",
            ),
            (
                "berbatasan",
                "Kode daerah yang berbatasan; provinsinya sendiri selalu berbatasan.",
            ),
        ],
    },
    Words {
        of: "PerangkatDaerah",
        is: "Satu perangkat daerah.",
        has: &[
            ("id", "Sebutannya dalam rekaman, misalnya `\"dlhk\"`."),
            ("nama", "Namanya."),
            ("urusan", "Urusan yang ditanganinya."),
        ],
    },
    Words {
        of: "Rpjmd",
        is: "Satu Rencana Pembangunan Jangka Menengah Daerah.",
        has: &[
            ("mulai", "Tahun pertama."),
            ("selesai", "Tahun terakhir."),
            ("dasar", "Peraturan yang menetapkannya."),
            ("misi", "Misinya, dihitung dari 1."),
        ],
    },
    Words {
        of: "Kalender",
        is: "Hari libur.",
        has: &[("hari_libur", "Hari libur selain Sabtu dan Minggu.")],
    },
    Words {
        of: "Tenggat",
        is: "Tenggat yang ditetapkan kantor, misalnya `\"90d\"` atau `\"6 bulan\"`.",
        has: &[
            (
                "segera_berakhir",
                "Berapa lama sebelum hari terakhir naskah disebut segera berakhir; bawaannya `\"90d\"`.",
            ),
            (
                "laporan_semester",
                "Tenggat laporan sesudah hari terakhir semester; bawaannya `\"31d\"`.",
            ),
            (
                "kesepakatan_tanpa_pks",
                "Berapa lama Kesepakatan Bersama boleh tanpa PKS; bawaannya `\"12m\"`.",
            ),
            (
                "rencana_tanpa_gerak",
                "Berapa lama rencana boleh tidak bergerak; bawaannya `\"6m\"`.",
            ),
            (
                "evaluasi",
                "Berapa lama naskah boleh tanpa evaluasi; bawaannya `\"12m\"`.",
            ),
            (
                "potensi_tanpa_tindak_lanjut",
                "Berapa lama entri pemetaan boleh menunggu sejak hari pertama tahunnya; bawaannya `\"12m\"`.",
            ),
            (
                "perselisihan",
                "Berapa lama perselisihan boleh belum selesai; bawaannya `\"6m\"`.",
            ),
        ],
    },
    Words {
        of: "Pengaturan",
        is: "Janji kantor tentang kelengkapan.",
        has: &[
            (
                "lengkap_sejak",
                "Naskah yang ditandatangani sejak hari ini mencatat semua langkah.",
            ),
            (
                "agenda_sejak",
                "Kewajiban sebelum hari ini tidak ditagih; tanpa ini `lengkap_sejak`.",
            ),
        ],
    },
    Words {
        of: "Publik",
        is: "Yang boleh dilihat umum.",
        has: &[("kolom", "Kolom yang boleh dilihat umum.")],
    },
    Words {
        of: "Aturan",
        is: "Bobot lain bagi sebuah aturan; tafsir tidak pernah menjadi kesalahan.",
        has: &[
            ("kode", "Kode aturan, misalnya `\"KSD215\"`."),
            ("keparahan", "Bobotnya dalam register ini."),
            ("alasan", "Alasannya."),
        ],
    },
    Words {
        of: "Severity",
        is: "Bobot temuan.",
        has: &[
            ("error", "Kesalahan: bunyi pasal jelas."),
            ("warning", "Peringatan: perlu dipertimbangkan."),
            ("note", "Catatan: untuk diketahui."),
        ],
    },
];
