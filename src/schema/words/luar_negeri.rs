//! The steps of a cooperation with a partner abroad.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "LuarNegeri",
        is: "Langkah kerja sama dengan pihak luar negeri. Permendagri 25/2020; PP 28/2018 Pasal 23 sampai dengan Pasal 43.",
        has: &[
            (
                "bentuk",
                "Bentuk kerja sama. Permendagri 25/2020 Pasal 6, Pasal 7.",
            ),
            (
                "bidang",
                "Bidang yang dikerjasamakan. PP 28/2018 Pasal 23 ayat (2).",
            ),
            ("syarat", "Syarat yang dipenuhi. PP 28/2018 Pasal 27."),
            (
                "bahasa",
                "Bahasa naskah, dengan kode ISO 639, misalnya `\"id\"`. UU 24/2009 Pasal 31.",
            ),
            (
                "konsultasi",
                "Hari konsultasi dengan Menteri dan Menteri Luar Negeri. PP 28/2018 Pasal 28 ayat (4).",
            ),
            (
                "kajian",
                "Kajian potensi kerja sama. Permendagri 25/2020 Pasal 12.",
            ),
            (
                "rencana_kerja_sama",
                "Rencana kerja sama. Permendagri 25/2020 Pasal 15.",
            ),
            (
                "rencana_tahunan",
                "Rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4).",
            ),
            (
                "di_gubernur",
                "Hari berkas sampai di Gubernur. Permendagri 25/2020 Pasal 18 ayat (2).",
            ),
            (
                "diteruskan",
                "Hari Gubernur meneruskannya. Permendagri 25/2020 Pasal 18 ayat (4).",
            ),
            (
                "verifikasi",
                "Hari verifikasi. Permendagri 25/2020 Pasal 19.",
            ),
            (
                "surat_konfirmasi",
                "Surat Menteri Luar Negeri bahwa naskah telah sesuai. Permendagri 25/2020 Pasal 23.",
            ),
            (
                "persetujuan_menteri",
                "Persetujuan Menteri sebagai dasar penandatanganan. Permendagri 25/2020 Pasal 24 ayat (1).",
            ),
            (
                "asli_ke_menteri",
                "Hari naskah asli disampaikan kepada Menteri. Permendagri 25/2020 Pasal 25 ayat (2).",
            ),
            (
                "salinan_ke_menteri",
                "Hari salinan Pernyataan Kehendak disampaikan kepada Menteri. Permendagri 25/2020 Pasal 14 ayat (5).",
            ),
            (
                "pemberitahuan_perpanjangan",
                "Hari perpanjangan diberitahukan. Permendagri 25/2020 Pasal 33.",
            ),
            (
                "izin_prinsip",
                "Izin Prinsip lembaga nonprofit; teks kosong berarti tidak ada. Permendagri 25/2020 Pasal 30 ayat (2).",
            ),
            (
                "izin_operasional",
                "Izin Operasional lembaga nonprofit; teks kosong berarti tidak ada. Permendagri 25/2020 Pasal 30 ayat (2).",
            ),
        ],
    },
    Words {
        of: "Kajian",
        is: "Kajian potensi kerja sama. Permendagri 25/2020 Pasal 12 ayat (3).",
        has: &[("tanggal", "Tanggalnya."), ("muatan", "Bagian-bagiannya.")],
    },
    Words {
        of: "RencanaKerjaSama",
        is: "Rencana kerja sama. Permendagri 25/2020 Pasal 15 ayat (3).",
        has: &[("tanggal", "Tanggalnya."), ("muatan", "Bagian-bagiannya.")],
    },
    Words {
        of: "RencanaTahunan",
        is: "Rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4).",
        has: &[("tanggal", "Tanggalnya."), ("muatan", "Bagian-bagiannya.")],
    },
    Words {
        of: "BagianKajian",
        is: "Bagian kajian potensi. Permendagri 25/2020 Pasal 12 ayat (3).",
        has: &[
            ("judul", "Judul."),
            ("latar-belakang", "Latar belakang."),
            ("maksud-tujuan", "Maksud dan tujuan."),
            (
                "pemetaan",
                "Pemetaan potensi, karakteristik, dan kebutuhan daerah.",
            ),
            ("manfaat", "Manfaat."),
            ("kesimpulan", "Kesimpulan."),
        ],
    },
    Words {
        of: "BagianRencanaKerjaSama",
        is: "Bagian rencana kerja sama. Permendagri 25/2020 Pasal 15 ayat (3); PP 28/2018 Pasal 30 ayat (3).",
        has: &[
            ("subjek", "Para pihak."),
            ("latar-belakang", "Latar belakang."),
            ("maksud-tujuan-sasaran", "Maksud, tujuan, dan sasaran."),
            ("objek", "Objek."),
            ("ruang-lingkup", "Ruang lingkup."),
            ("sumber-pembiayaan", "Asal biaya."),
            ("jangka-waktu", "Jangka waktu."),
        ],
    },
    Words {
        of: "BagianRencanaTahunan",
        is: "Bagian rencana kegiatan tahunan. Permendagri 25/2020 Pasal 26 ayat (4).",
        has: &[
            ("uraian-kegiatan", "Uraian kegiatan setiap tahun."),
            ("peran", "Pembagian peran."),
            ("hasil", "Hasil kegiatan."),
            ("pembiayaan", "Pembiayaan."),
        ],
    },
    Words {
        of: "BentukLuarNegeri",
        is: "Bentuk kerja sama luar negeri. Permendagri 25/2020 Pasal 6, Pasal 7.",
        has: &[
            ("kembar", "Daerah kembar atau bersaudara."),
            ("lainnya", "Bentuk lain."),
            ("penerusan", "Meneruskan kerja sama Pemerintah Pusat."),
        ],
    },
    Words {
        of: "Bidang",
        is: "Bidang kerja sama luar negeri. PP 28/2018 Pasal 23 ayat (2).",
        has: &[
            ("iptek", "Ilmu pengetahuan dan teknologi."),
            ("budaya", "Kebudayaan."),
            (
                "teknis-manajemen",
                "Kemampuan teknis dan manajemen pemerintahan.",
            ),
            ("promosi", "Promosi potensi daerah."),
            ("lainnya", "Bidang lain."),
        ],
    },
    Words {
        of: "Syarat",
        is: "Syarat kerja sama luar negeri. PP 28/2018 Pasal 27.",
        has: &[
            ("hubungan-diplomatik", "Ada hubungan diplomatik."),
            ("urusan-daerah", "Merupakan urusan daerah."),
            (
                "tanpa-kantor-perwakilan",
                "Pemerintah Daerah tidak membuka kantor perwakilan di luar negeri.",
            ),
            (
                "tidak-mencampuri",
                "Pihak luar negeri tidak mencampuri urusan dalam negeri.",
            ),
            (
                "sesuai-kebijakan",
                "Sesuai dengan kebijakan dan rencana pembangunan.",
            ),
            (
                "alih-teknologi",
                "Iptek dapat dialihkan kepada sumber daya manusia Indonesia.",
            ),
            ("kesetaraan", "Status administrasi atau wilayah setara."),
            ("saling-melengkapi", "Para pihak saling melengkapi."),
            ("hubungan-masyarakat", "Hubungan antarmasyarakat meningkat."),
        ],
    },
];
