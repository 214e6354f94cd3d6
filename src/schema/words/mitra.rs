//! A partner, and a decree on the TKKSD.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "Mitra",
        is: "Satu mitra: `mitra/<id>.toml`.",
        has: &[
            ("nama", "Nama mitra."),
            ("golongan", "Golongan mitra."),
            (
                "kode",
                "Kode wilayah Kemendagri, bila mitra ialah daerah: `\"64.72\"`.",
            ),
            (
                "tingkat",
                "Tingkat daerah, juga bagi daerah di luar negeri.",
            ),
            (
                "bentuk_badan",
                "Bentuk badan. PP 28/2018 Pasal 14, Pasal 36 ayat (1).",
            ),
            ("negara", "Negara, dengan kode ISO 3166."),
            ("alamat", "Alamat kantor, bukan alamat pribadi."),
        ],
    },
    Words {
        of: "Golongan",
        is: "Golongan mitra. Permendagri 22/2020 Pasal 1; PP 28/2018 Pasal 14, Pasal 36.",
        has: &[
            ("daerah", "Daerah lain."),
            (
                "pemerintah-pusat",
                "Pemerintah Pusat, termasuk instansinya di daerah.",
            ),
            ("badan-usaha", "Badan usaha."),
            ("perseorangan", "Perseorangan."),
            (
                "ormas",
                "Organisasi kemasyarakatan, berbadan hukum atau tidak.",
            ),
            ("pemda-luar-negeri", "Pemerintah daerah di luar negeri."),
            ("lembaga-luar-negeri", "Lembaga di luar negeri."),
        ],
    },
    Words {
        of: "Tingkat",
        is: "Tingkat daerah.",
        has: &[
            ("provinsi", "Provinsi."),
            ("kabupaten", "Kabupaten."),
            ("kota", "Kota."),
        ],
    },
    Words {
        of: "BentukBadan",
        is: "Bentuk badan. PP 28/2018 Pasal 14, Pasal 36 ayat (1).",
        has: &[
            ("pt", "Perseroan terbatas."),
            ("koperasi", "Koperasi."),
            ("bumn", "Badan usaha milik negara."),
            ("bumd", "Badan usaha milik daerah."),
            ("yayasan", "Yayasan."),
            ("perkumpulan", "Perkumpulan."),
            ("cv", "Persekutuan komanditer."),
            ("firma", "Firma."),
            ("ud", "Usaha dagang."),
            (
                "organisasi-internasional",
                "Organisasi internasional antarpemerintah.",
            ),
            ("nonprofit", "Lembaga nonprofit menurut hukum negara lain."),
            ("mitra-pembangunan", "Mitra pembangunan luar negeri."),
            ("lainnya", "Bentuk lain."),
        ],
    },
    Words {
        of: "Tkksd",
        is: "Satu keputusan tentang Tim Koordinasi Kerja Sama Daerah: `tkksd/<id>.toml`. Permendagri 22/2020 Pasal 46 ayat (1).",
        has: &[
            ("sk", "Nomor keputusan."),
            ("tanggal", "Tanggal keputusan."),
            (
                "anggota",
                "Keanggotaan tim. Tulis judulnya `[[anggota]]`. Permendagri 22/2020 Pasal 47 ayat (1).",
            ),
            (
                "rapat",
                "Rapat tim. Tulis judulnya `[[rapat]]`. Permendagri 22/2020 Pasal 48, Pasal 49.",
            ),
            (
                "laporan",
                "Laporan tim. Tulis judulnya `[[laporan]]`. Permendagri 22/2020 Pasal 46 ayat (2) huruf j.",
            ),
            (
                "pengecualian",
                "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
            ),
        ],
    },
    Words {
        of: "Anggota",
        is: "Satu kedudukan dalam tim, menurut jabatan dan bukan nama.",
        has: &[
            ("kedudukan", "Kedudukan dalam tim."),
            ("jabatan_pokok", "Jabatan pokok pemegangnya."),
            ("jabatan", "Jabatan itu dengan kata-kata."),
        ],
    },
    Words {
        of: "Rapat",
        is: "Satu rapat tim.",
        has: &[("jenis", "Pleno atau teknis."), ("tanggal", "Hari rapat.")],
    },
    Words {
        of: "LaporanTkksd",
        is: "Satu laporan tim.",
        has: &[
            ("jenis", "Untuk satu semester atau satu tahun."),
            ("lingkup", "Cakupan laporan."),
            ("kepada", "Penerima laporan."),
            (
                "periode",
                "Semester atau tahunnya, misalnya `\"2023-S2\"` atau `\"2023\"`.",
            ),
            ("tanggal", "Hari laporan disampaikan."),
        ],
    },
    Words {
        of: "Kedudukan",
        is: "Kedudukan dalam TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).",
        has: &[
            ("ketua", "Ketua."),
            ("wakil-ketua", "Wakil ketua."),
            ("sekretaris", "Sekretaris."),
            ("anggota", "Anggota."),
        ],
    },
    Words {
        of: "JabatanPokok",
        is: "Jabatan pokok anggota TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).",
        has: &[
            ("sekretaris-daerah", "Sekretaris Daerah."),
            ("asisten", "Asisten yang membidangi kerja sama."),
            ("kepala-bagian", "Kepala Bagian yang membidangi kerja sama."),
            ("lainnya", "Jabatan lain."),
        ],
    },
    Words {
        of: "JenisRapat",
        is: "Jenis rapat TKKSD. Permendagri 22/2020 Pasal 48, Pasal 49.",
        has: &[
            ("pleno", "Rapat pleno, forum tertinggi TKKSD."),
            ("teknis", "Rapat teknis."),
        ],
    },
    Words {
        of: "JenisLaporan",
        is: "Jenis laporan TKKSD. Permendagri 22/2020 Pasal 46 ayat (2).",
        has: &[
            ("semester", "Laporan semester."),
            ("tahunan", "Laporan tahunan."),
        ],
    },
    Words {
        of: "Lingkup",
        is: "Cakupan laporan TKKSD.",
        has: &[
            ("ksd", "KSDD dan KSDPK."),
            ("sinergi", "Sinergi."),
            ("luar-negeri", "Kerja sama luar negeri."),
        ],
    },
    Words {
        of: "Penerima",
        is: "Penerima laporan TKKSD.",
        has: &[
            ("bupati", "Bupati."),
            ("gubernur", "Gubernur."),
            ("menteri", "Menteri Dalam Negeri."),
        ],
    },
];
