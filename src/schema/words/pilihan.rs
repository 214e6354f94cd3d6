//! The words of a document: its kind, its form, who signs, its parts, its end.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "Jenis",
        is: "Dengan siapa kerja sama dilakukan. Permendagri 22/2020 Pasal 1; Permendagri 25/2020 Pasal 1.",
        has: &[
            ("ksdd", "Kerja Sama Daerah dengan Daerah Lain."),
            ("ksdpk", "Kerja Sama Daerah dengan Pihak Ketiga."),
            (
                "sinergi",
                "Sinergi: pembagian peran dan tanggung jawab dengan Pemerintah Pusat.",
            ),
            (
                "ksdpl",
                "Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri.",
            ),
            ("ksdll", "Kerja Sama Daerah dengan Lembaga di Luar Negeri."),
            (
                "bmd",
                "Pemanfaatan barang milik daerah. PP 27/2014 Pasal 27.",
            ),
        ],
    },
    Words {
        of: "Sifat",
        is: "Wajib tidaknya KSDD. Permendagri 22/2020 Pasal 3 ayat (1).",
        has: &[
            (
                "wajib",
                "Antara daerah yang berbatasan, untuk urusan dengan eksternalitas lintas daerah dan pelayanan yang lebih efisien bila dikelola bersama. Permendagri 22/2020 Pasal 3 ayat (2).",
            ),
            (
                "sukarela",
                "KSDD lain yang dipandang lebih efektif dan efisien bila dikerjakan bersama. Permendagri 22/2020 Pasal 3 ayat (3).",
            ),
        ],
    },
    Words {
        of: "Naskah",
        is: "Bentuk naskah.",
        has: &[
            (
                "kesepakatan-bersama",
                "Naskah KSDD atau KSDPK yang isinya bersifat umum. Permendagri 22/2020 Pasal 1 angka 12.",
            ),
            (
                "pks",
                "Perjanjian Kerja Sama; memuat hak dan kewajiban. Permendagri 22/2020 Pasal 1 angka 13.",
            ),
            (
                "kontrak",
                "Naskah KSDPK yang dapat dipakai sebagai ganti PKS. Permendagri 22/2020 Pasal 28 huruf f.",
            ),
            (
                "nota-kesepakatan",
                "Naskah Sinergi; memuat tugas dan tanggung jawab Pusat dan daerah. Permendagri 22/2020 Pasal 1 angka 19.",
            ),
            (
                "rencana-kerja",
                "Rencana kerja yang disusun dan ditandatangani bersama Nota Kesepakatan. Permendagri 22/2020 Pasal 52 ayat (2).",
            ),
            (
                "pernyataan-kehendak",
                "Pernyataan niat dengan pihak luar negeri; tidak mengikat. Permendagri 25/2020 Pasal 1 angka 15.",
            ),
            (
                "naskah-luar-negeri",
                "Naskah kerja sama dengan pihak luar negeri. Permendagri 25/2020 Pasal 1 angka 16.",
            ),
            (
                "perjanjian-bmd",
                "Perjanjian pemanfaatan barang milik daerah. PP 27/2014 Pasal 27.",
            ),
        ],
    },
    Words {
        of: "Prakarsa",
        is: "Pihak yang memulai.",
        has: &[("daerah", "Kita."), ("mitra", "Mitra.")],
    },
    Words {
        of: "Peran",
        is: "Kedudukan penanda tangan.",
        has: &[
            (
                "kepala-daerah",
                "Gubernur, Bupati, atau Wali Kota; termasuk Plt. dan Pj. UU 23/2014 Pasal 65 ayat (4).",
            ),
            (
                "kepala-perangkat-daerah",
                "Kepala perangkat daerah, dengan kuasa untuk menandatangani PKS. Permendagri 22/2020 Pasal 14 ayat (2).",
            ),
            (
                "pejabat-ditunjuk",
                "Pejabat lain yang ditunjuk dengan surat kuasa. Permendagri 22/2020 Pasal 36 ayat (2).",
            ),
            (
                "pengelola-barang",
                "Pengelola barang milik daerah. PP 27/2014.",
            ),
            (
                "pengguna-barang",
                "Pengguna barang milik daerah. PP 27/2014.",
            ),
        ],
    },
    Words {
        of: "PeranMitra",
        is: "Kedudukan penanda tangan dari pihak mitra.",
        has: &[
            (
                "kepala-daerah",
                "Kepala Daerah mitra; termasuk Plt. dan Pj.",
            ),
            ("kepala-perangkat-daerah", "Kepala perangkat daerah mitra."),
            (
                "pimpinan",
                "Pimpinan mitra yang bukan daerah. Permendagri 22/2020 Pasal 33.",
            ),
            ("kuasa", "Orang yang menandatangani atas kuasa dari mitra."),
        ],
    },
    Words {
        of: "AlasanDiLuar",
        is: "Alasan bagi objek di luar rencana pembangunan. PP 28/2018 Pasal 4 ayat (3).",
        has: &[
            ("kondisi-darurat", "Kondisi darurat."),
            (
                "program-strategis-nasional",
                "Mendukung program strategis nasional.",
            ),
            (
                "tugas-pembantuan",
                "Penugasan menurut asas tugas pembantuan.",
            ),
        ],
    },
    Words {
        of: "SumberPembiayaan",
        is: "Asal biaya.",
        has: &[
            ("apbd", "Anggaran Pendapatan dan Belanja Daerah."),
            ("apbn", "Anggaran Pendapatan dan Belanja Negara."),
            ("mitra", "Mitra."),
            ("para-pihak", "Para pihak, masing-masing bagiannya."),
            ("lainnya", "Sumber lain."),
        ],
    },
    Words {
        of: "BagianIsi",
        is: "Bagian isi pokok naskah. Permendagri 22/2020 Pasal 40, Pasal 41, Pasal 42; Permendagri 25/2020 Pasal 13, Pasal 20; PP 28/2018 Pasal 19 ayat (2).",
        has: &[
            ("judul", "Judul."),
            ("subjek", "Para pihak."),
            ("latar-belakang", "Latar belakang."),
            ("maksud-tujuan", "Maksud dan tujuan."),
            ("lokasi", "Lokasi."),
            ("objek", "Objek."),
            ("ruang-lingkup", "Ruang lingkup."),
            ("tugas-tanggung-jawab", "Tugas dan tanggung jawab."),
            ("pelaksanaan", "Pelaksanaan."),
            ("hak-kewajiban", "Hak dan kewajiban para pihak."),
            ("pembiayaan", "Pembiayaan."),
            ("jangka-waktu", "Jangka waktu."),
            ("penyelesaian-perselisihan", "Penyelesaian perselisihan."),
            ("keadaan-kahar", "Keadaan di luar kekuasaan para pihak."),
            ("pengakhiran", "Pengakhiran kerja sama."),
            (
                "sanksi",
                "Sanksi bagi pihak yang tidak memenuhi perjanjian. PP 28/2018 Pasal 19 ayat (2).",
            ),
            ("surat-menyurat", "Alamat dan cara bersurat."),
            ("lain-lain", "Ketentuan lain."),
            ("masa-berlaku", "Masa berlaku; pada Pernyataan Kehendak."),
            (
                "tempat-tanggal",
                "Tempat dan tanggal penandatanganan; pada Pernyataan Kehendak.",
            ),
            ("kelompok-kerja", "Kelompok kerja bersama."),
            ("amandemen", "Perubahan naskah."),
            (
                "masa-berlaku-perpanjangan-pengakhiran",
                "Masa berlaku, perpanjangan, dan pengakhiran; pada naskah luar negeri.",
            ),
            (
                "tanggal-tempat",
                "Tanggal dan tempat penandatanganan; pada naskah luar negeri.",
            ),
        ],
    },
    Words {
        of: "BagianKerangka",
        is: "Bagian bingkai naskah. Permendagri 22/2020 Pasal 40 ayat (1), Pasal 42 ayat (1).",
        has: &[
            (
                "komparisi",
                "Pembuka yang menyebut hari, tempat, dan orang yang menandatangani.",
            ),
            ("para-pihak", "Penyebutan para pihak."),
            (
                "premis",
                "Latar yang mendahului kesepakatan; pada Nota Kesepakatan.",
            ),
            ("konsideran", "Pertimbangan."),
            ("penutup", "Penutup."),
        ],
    },
    Words {
        of: "BentukBmd",
        is: "Bentuk pemanfaatan barang milik daerah. PP 27/2014 Pasal 27.",
        has: &[
            ("sewa", "Sewa."),
            ("pinjam-pakai", "Pinjam pakai."),
            ("ksp", "Kerja Sama Pemanfaatan."),
            ("bgs", "Bangun Guna Serah."),
            ("bsg", "Bangun Serah Guna."),
            ("kspi", "Kerja Sama Penyediaan Infrastruktur."),
            (
                "ketupi",
                "Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur.",
            ),
        ],
    },
    Words {
        of: "AlasanLebihLimaTahun",
        is: "Alasan sewa lebih dari lima tahun. PP 27/2014 Pasal 29 ayat (3).",
        has: &[
            ("infrastruktur", "Untuk infrastruktur."),
            ("karakteristik-usaha", "Menurut sifat usahanya."),
            ("undang-undang", "Ditentukan lain dalam undang-undang."),
        ],
    },
    Words {
        of: "AlasanPengakhiran",
        is: "Alasan berakhirnya kerja sama. PP 28/2018 Pasal 9, Pasal 22; Permendagri 25/2020 Pasal 34.",
        has: &[
            ("jangka-waktu", "Jangka waktu habis."),
            ("tujuan-tercapai", "Tujuan tercapai."),
            ("kesepakatan", "Para pihak sepakat."),
            (
                "perubahan-kebijakan",
                "Perubahan kebijakan menurut peraturan, sehingga tidak dapat dilaksanakan.",
            ),
            ("objek-hilang", "Objek hilang atau musnah."),
            (
                "putusan-pengadilan",
                "Putusan pengadilan yang berkekuatan hukum tetap.",
            ),
            ("pailit", "Pihak Ketiga dinyatakan pailit."),
            ("digantikan", "Diganti naskah baru."),
        ],
    },
];
