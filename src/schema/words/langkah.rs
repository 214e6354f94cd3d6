//! The steps of a kerja-sama record.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "Surat",
        is: "Nomor dan tanggal sebuah surat.",
        has: &[("nomor", "Nomornya."), ("tanggal", "Tanggalnya.")],
    },
    Words {
        of: "Kak",
        is: "Kerangka acuan kerja, pada Kesepakatan Bersama atau Nota Kesepakatan yang kita prakarsai. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 29 ayat (2), Pasal 53 ayat (3).",
        has: &[("tanggal", "Tanggalnya."), ("muatan", "Bagian-bagiannya.")],
    },
    Words {
        of: "StudiKelayakan",
        is: "Studi kelayakan, pada Kesepakatan Bersama KSDPK. Permendagri 22/2020 Pasal 27.",
        has: &[
            ("tanggal", "Tanggalnya."),
            ("penyusun", "Penyusun studi."),
            ("muatan", "Bagian-bagiannya."),
        ],
    },
    Words {
        of: "PrakarsaMitra",
        is: "Kriteria bagi KSDPK yang diprakarsai Pihak Ketiga. Permendagri 22/2020 Pasal 26 ayat (1).",
        has: &[
            (
                "terintegrasi_rencana_induk",
                "Terpadu secara teknis dengan rencana induk sektor.",
            ),
            (
                "layak_ekonomi_finansial",
                "Layak secara ekonomi dan finansial.",
            ),
            ("mampu_membiayai", "Pihak Ketiga mampu membiayai."),
        ],
    },
    Words {
        of: "Telaahan",
        is: "Kajian TKKSD atas usulan. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 29 ayat (4), Pasal 31 ayat (2).",
        has: &[
            ("tanggal", "Tanggalnya."),
            ("kriteria", "Hal yang ditelaah."),
            ("hasil", "Hasil telaahan."),
        ],
    },
    Words {
        of: "Penawaran",
        is: "Surat penawaran kepada calon mitra. Permendagri 22/2020 Pasal 8, Pasal 30, Pasal 54.",
        has: &[
            ("dikirim", "Hari surat dikirim."),
            ("peran", "Kedudukan penanda tangan surat."),
            ("dengan_kak", "Penawaran dilengkapi kerangka acuan kerja."),
            ("diterima", "Hari surat diterima pihak yang ditawari."),
            ("jawaban", "Hari surat dijawab."),
            ("hasil", "Jawaban pihak yang ditawari."),
            ("permintaan_kedua", "Hari permintaan tanggapan kedua."),
            ("laporan_ke_atas", "Hari pelaporan kepada Gubernur."),
        ],
    },
    Words {
        of: "Dprd",
        is: "Persetujuan DPRD, bila diperlukan. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56; Permendagri 25/2020 Pasal 16, Pasal 17.",
        has: &[
            ("permohonan", "Hari surat permohonan."),
            ("diterima", "Hari permohonan diterima DPRD."),
            ("jawaban", "Hari dijawab pimpinan DPRD."),
            (
                "hasil_kajian",
                "Hari surat pimpinan DPRD dengan hasil kajian.",
            ),
            ("tindak_lanjut", "Hari tindak lanjut Kepala Daerah."),
            (
                "tindak_lanjut_diterima",
                "Hari tindak lanjut diterima DPRD.",
            ),
            ("persetujuan", "Hari keputusan DPRD."),
            ("hasil", "Keputusan DPRD."),
            ("nomor", "Nomor keputusan."),
            ("lampiran", "Naskah yang menyertai permohonan."),
        ],
    },
    Words {
        of: "Sinergi",
        is: "Langkah khusus Sinergi. Permendagri 22/2020 Pasal 57 ayat (3).",
        has: &[(
            "ke_menteri",
            "Hari naskah Sinergi disampaikan kepada Menteri.",
        )],
    },
    Words {
        of: "Sekretariat",
        is: "Sekretariat Kerja Sama bagi Kerja Sama Wajib. Permendagri 22/2020 Pasal 50.",
        has: &[(
            "terus_menerus",
            "Kerja Sama Wajib berlangsung terus-menerus; salah satu syarat membentuk Sekretariat Kerja Sama.",
        )],
    },
    Words {
        of: "Hasil",
        is: "Ke mana hasil KSDPK. PP 28/2018 Pasal 20.",
        has: &[
            ("uang_ke_kas_daerah", "Uang disetor ke kas daerah."),
            ("barang_dicatat", "Barang dicatat sebagai aset daerah."),
        ],
    },
    Words {
        of: "Pengakhiran",
        is: "Berakhirnya naskah. PP 28/2018 Pasal 9, Pasal 22; Permendagri 25/2020 Pasal 34.",
        has: &[
            ("tanggal", "Hari terakhir berlaku."),
            ("alasan", "Alasan berakhirnya."),
            ("dasar", "Surat yang menjadi dasar."),
        ],
    },
    Words {
        of: "Arsip",
        is: "Penyimpanan naskah asli. Permendagri 22/2020 Pasal 14 ayat (4), Pasal 16 ayat (2), Pasal 38 ayat (2).",
        has: &[
            ("rangkap", "Jumlah naskah asli."),
            ("asli", "Tempat TKKSD menyimpan naskah aslinya."),
            ("berkas", "Letak berkas pindaian di bawah `records/`."),
            (
                "sha256",
                "Sidik jari SHA-256 berkas pindaian, dalam heksadesimal.",
            ),
        ],
    },
    Words {
        of: "Bmd",
        is: "Pemanfaatan barang milik daerah. PP 27/2014 Pasal 27 sampai dengan Pasal 39.",
        has: &[
            ("bentuk", "Bentuk pemanfaatan. PP 27/2014 Pasal 27."),
            ("objek", "Barang yang dimanfaatkan."),
            ("luas_m2", "Luasnya dalam meter persegi."),
            ("infrastruktur", "Barang itu infrastruktur."),
            ("khusus", "Barang khusus, yang mitra KSP-nya tanpa tender."),
            (
                "alasan_lebih_lima_tahun",
                "Alasan sewa lebih dari lima tahun. PP 27/2014 Pasal 29 ayat (3).",
            ),
            (
                "persetujuan",
                "Persetujuan pemanfaatan. PP 27/2014 Pasal 28, Pasal 34.",
            ),
            (
                "tender",
                "Penyebutan tender; teks kosong berarti tanpa tender. PP 27/2014 Pasal 33 ayat (1), Pasal 36.",
            ),
            (
                "nilai_per_tahun",
                "Hasil setahun, dalam rupiah penuh, tanpa titik ribuan.",
            ),
            ("disetor", "Hari uang sewa disetor."),
        ],
    },
    Words {
        of: "PersetujuanBmd",
        is: "Persetujuan pemanfaatan barang milik daerah. PP 27/2014 Pasal 28, Pasal 34.",
        has: &[
            ("nomor", "Nomornya."),
            ("tanggal", "Tanggalnya."),
            ("oleh", "Siapa yang menyetujui."),
        ],
    },
];
