//! An entry of the potential mapping.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "Potensi",
        is: "Satu entri pemetaan potensi: `potensi/**/<id>.toml`. Permendagri 22/2020 Pasal 5, Pasal 25.",
        has: &[
            ("judul", "Pokok entri ini."),
            (
                "tahun",
                "Tahun pemetaan. Permendagri 22/2020 Pasal 5 ayat (3).",
            ),
            ("dicatat", "Hari register pertama kali mengetahuinya."),
            (
                "pemrakarsa",
                "Perangkat daerah yang memprakarsai: id-nya di `ksd.toml`.",
            ),
            ("urusan", "Urusan pemerintahan yang akan dikerjasamakan."),
            ("jenis", "Dengan siapa kerja sama akan dilakukan."),
            ("sifat", "Wajib atau sukarela; hanya untuk `ksdd`."),
            ("permasalahan", "Masalah yang akan diatasi."),
            ("uraian", "Potensinya."),
            (
                "eksternalitas",
                "Jangkauan dampak. Permendagri 22/2020 Pasal 1 angka 3.",
            ),
            ("manfaat", "Manfaatnya."),
            ("lokasi", "Tempatnya."),
            ("calon_mitra", "Id calon mitra."),
            (
                "prioritas",
                "Urutan prioritas; 1 yang tertinggi. Permendagri 22/2020 Pasal 5 ayat (3).",
            ),
            ("tahun_mulai", "Tahun pertama yang direncanakan."),
            ("tahun_selesai", "Tahun terakhir yang direncanakan."),
            ("perencanaan", "Kedudukan dalam rencana pembangunan."),
            (
                "program",
                "Daftar tahunan. Tulis judulnya `[[program]]`. Permendagri 22/2020 Pasal 5 ayat (3).",
            ),
            (
                "pembahasan",
                "Forum yang membahasnya. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).",
            ),
            (
                "penetapan",
                "Keputusan Kepala Daerah tentang daftar rencana KSDPK. Permendagri 22/2020 Pasal 25 ayat (2).",
            ),
            (
                "pengecualian",
                "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
            ),
        ],
    },
    Words {
        of: "Program",
        is: "Satu baris daftar tahunan. Permendagri 22/2020 Pasal 5 ayat (3).",
        has: &[
            ("tahun", "Tahunnya."),
            ("program", "Program."),
            ("kegiatan", "Kegiatan."),
            (
                "pagu",
                "Pagu, dalam rupiah penuh, tanpa titik ribuan: `350_000_000`.",
            ),
        ],
    },
    Words {
        of: "Pembahasan",
        is: "Forum yang membahas entri ini. Permendagri 22/2020 Pasal 5 ayat (4), (5), (6).",
        has: &[
            ("forum", "Forumnya."),
            ("tanggal", "Harinya."),
            ("berita_acara", "Berita Acara hasil pemetaan."),
        ],
    },
    Words {
        of: "BeritaAcara",
        is: "Berita Acara hasil pemetaan, ditandatangani Kepala Daerah. Permendagri 22/2020 Pasal 5 ayat (6).",
        has: &[
            ("nomor", "Nomornya."),
            ("tanggal", "Tanggalnya."),
            ("peran", "Kedudukan penanda tangan dari pihak kita."),
        ],
    },
    Words {
        of: "Eksternalitas",
        is: "Jangkauan dampak. Permendagri 22/2020 Pasal 1 angka 3.",
        has: &[
            ("lintas-kabupaten-kota", "Lintas kabupaten/kota."),
            ("lintas-provinsi", "Lintas provinsi."),
            ("lintas-negara", "Lintas negara."),
            ("tidak-ada", "Tidak melintasi batas daerah."),
        ],
    },
    Words {
        of: "Forum",
        is: "Forum yang membahas daftar tahunan. Permendagri 22/2020 Pasal 5 ayat (4), (5).",
        has: &[
            (
                "musrenbang-provinsi",
                "Musyawarah perencanaan pembangunan provinsi.",
            ),
            ("rakortek-provinsi", "Rapat koordinasi teknis provinsi."),
            (
                "musrenbangnas",
                "Musyawarah perencanaan pembangunan nasional.",
            ),
            ("rakortek-nasional", "Rapat koordinasi teknis nasional."),
        ],
    },
];
