//! The words of the steps before the signing and of what follows it.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "BagianKak",
        is: "Bagian kerangka acuan kerja. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 53 ayat (3).",
        has: &[
            ("latar-belakang", "Latar belakang."),
            ("maksud-tujuan", "Maksud dan tujuan."),
            ("objek", "Objek; hanya pada Sinergi."),
            ("lokasi", "Lokasi."),
            ("ruang-lingkup", "Ruang lingkup."),
            ("jangka-waktu", "Jangka waktu."),
            ("manfaat", "Manfaat."),
            ("analisis-dampak", "Analisis dampak sosial dan lingkungan."),
            ("pembiayaan", "Pembiayaan."),
        ],
    },
    Words {
        of: "BagianStudiKelayakan",
        is: "Bagian studi kelayakan. Permendagri 22/2020 Pasal 27.",
        has: &[
            ("latar-belakang", "Latar belakang."),
            ("dasar-hukum", "Dasar hukum."),
            ("maksud-tujuan", "Maksud dan tujuan."),
            ("objek", "Objek."),
            ("kegiatan", "Kegiatan yang akan dilaksanakan."),
            ("jangka-waktu", "Jangka waktu."),
            ("analisis-manfaat-biaya", "Analisis manfaat dan biaya."),
            ("kesimpulan-rekomendasi", "Kesimpulan dan rekomendasi."),
        ],
    },
    Words {
        of: "Penyusun",
        is: "Penyusun studi kelayakan. Permendagri 22/2020 Pasal 25, Pasal 26; UU 23/2014 Pasal 366 ayat (3).",
        has: &[
            ("daerah", "Kita."),
            ("mitra", "Pihak Ketiga."),
            ("bersama", "Keduanya bersama."),
        ],
    },
    Words {
        of: "Kriteria",
        is: "Hal yang ditelaah TKKSD. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 31 ayat (2).",
        has: &[
            (
                "rpjmd-renstra",
                "Sesuai dengan RPJMD dan rencana strategis sektor.",
            ),
            ("rtrw", "Lokasi sesuai dengan tata ruang."),
            ("keterkaitan", "Keterkaitan antarsektor dan antarwilayah."),
            ("biaya-manfaat", "Kelayakan biaya dan manfaat."),
            ("dampak", "Dampak terhadap pembangunan daerah."),
            ("bonafiditas", "Nama baik calon mitra KSDPK."),
            ("pengalaman", "Pengalaman calon mitra KSDPK."),
            ("komitmen", "Kesanggupan calon mitra KSDPK."),
        ],
    },
    Words {
        of: "HasilTelaahan",
        is: "Hasil telaahan.",
        has: &[
            ("layak", "Layak diteruskan."),
            ("diperbaiki", "Diperbaiki lebih dahulu."),
            ("ditolak", "Ditolak."),
        ],
    },
    Words {
        of: "HasilPenawaran",
        is: "Jawaban atas penawaran.",
        has: &[("diterima", "Diterima."), ("ditolak", "Ditolak.")],
    },
    Words {
        of: "HasilDprd",
        is: "Keputusan DPRD.",
        has: &[("disetujui", "Disetujui."), ("ditolak", "Ditolak.")],
    },
    Words {
        of: "LampiranDprd",
        is: "Lampiran permohonan kepada DPRD. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56; Permendagri 25/2020 Pasal 16.",
        has: &[
            (
                "kesepakatan-bersama",
                "Kesepakatan Bersama yang sudah ditandatangani.",
            ),
            ("rancangan-pks", "Rancangan PKS."),
            ("profil-perusahaan", "Profil perusahaan mitra; hanya KSDPK."),
            ("nota-kesepakatan", "Nota Kesepakatan; untuk Sinergi."),
            ("rencana-kerja", "Rencana kerja; untuk Sinergi."),
            (
                "rencana-kerja-sama",
                "Rencana kerja sama; untuk kerja sama luar negeri.",
            ),
            (
                "pernyataan-kehendak",
                "Pernyataan Kehendak; untuk kerja sama luar negeri.",
            ),
        ],
    },
    Words {
        of: "Kesimpulan",
        is: "Kesimpulan evaluasi.",
        has: &[
            ("dilanjutkan", "Dilanjutkan."),
            ("diperbaiki", "Dilanjutkan sambil diperbaiki."),
            ("dihentikan", "Dihentikan."),
        ],
    },
    Words {
        of: "Jalur",
        is: "Jalur penyelesaian perselisihan. Permendagri 22/2020 Pasal 18 sampai dengan Pasal 21; PP 28/2018 Pasal 21, Pasal 34.",
        has: &[
            (
                "musyawarah",
                "Musyawarah para pihak; hasilnya dalam `berita_acara`.",
            ),
            ("tkksd-provinsi", "Permohonan kepada TKKSD provinsi."),
            (
                "menteri",
                "Permohonan kepada Menteri; hasilnya `keputusan_menteri`.",
            ),
            (
                "negosiasi-konsultasi",
                "Negosiasi dan konsultasi dengan pihak luar negeri.",
            ),
            ("pengadilan", "Penyelesaian di pengadilan."),
        ],
    },
];
