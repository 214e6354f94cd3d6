//! A kerja-sama record and its tables about the document.

use super::Words;

pub(super) const WORDS: &[Words] = &[
    Words {
        of: "KerjaSama",
        is: "Satu naskah kerja sama, sudah ditandatangani atau baru direncanakan: `kerja-sama/**/<id>.toml`.",
        has: &[
            ("judul", "Judul naskah, tanpa nama para pihak."),
            (
                "jenis",
                "Dengan siapa kerja sama dilakukan. Permendagri 22/2020 Pasal 1; Permendagri 25/2020 Pasal 1.",
            ),
            (
                "sifat",
                "Wajib atau sukarela; hanya untuk `ksdd`. Permendagri 22/2020 Pasal 3 ayat (1).",
            ),
            ("naskah", "Bentuk naskah."),
            ("dicatat", "Hari register pertama kali mengetahuinya."),
            ("prakarsa", "Pihak yang memulai."),
            (
                "pemrakarsa",
                "Perangkat daerah yang memprakarsai dan memimpin: id-nya di `ksd.toml`. Permendagri 22/2020 Pasal 7 ayat (1).",
            ),
            (
                "urusan",
                "Urusan pemerintahan yang dikerjasamakan. Permendagri 22/2020 Pasal 4 ayat (1).",
            ),
            (
                "maksud_tujuan",
                "Maksud dan tujuan. Permendagri 22/2020 Pasal 17 ayat (5).",
            ),
            (
                "objek",
                "Hal yang dikerjasamakan. Permendagri 22/2020 Pasal 17 ayat (5).",
            ),
            ("ruang_lingkup", "Cakupan kerja sama."),
            ("lokasi", "Tempat kerja sama."),
            (
                "induk",
                "Id naskah yang menaungi: Kesepakatan Bersama bagi PKS, Nota Kesepakatan bagi rencana kerja.",
            ),
            ("potensi", "Id entri pemetaan yang ditindaklanjuti."),
            ("perpanjangan_dari", "Id naskah yang diperpanjang."),
            ("addendum_dari", "Id naskah yang diubah."),
            (
                "belum_diketahui",
                "Kunci yang nilainya sudah dicari dan tidak ditemukan, misalnya `\"waktu.berakhir\"`.",
            ),
            ("waktu", "Penandatanganan dan masa berlaku."),
            ("daerah", "Pihak kita. Permendagri 22/2020 Lampiran."),
            (
                "mitra",
                "Pihak mitra, paling sedikit satu. Tulis judulnya `[[mitra]]`.",
            ),
            (
                "perencanaan",
                "Kedudukan objek dalam rencana pembangunan. PP 28/2018 Pasal 4, Pasal 16.",
            ),
            ("pembiayaan", "Biaya kerja sama."),
            ("kak", "Kerangka acuan kerja."),
            ("studi_kelayakan", "Studi kelayakan KSDPK."),
            (
                "prakarsa_mitra",
                "Kriteria bagi KSDPK yang diprakarsai Pihak Ketiga.",
            ),
            ("telaahan", "Kajian TKKSD atas usulan."),
            ("penawaran", "Surat penawaran kepada calon mitra."),
            (
                "rekomendasi_tkksd",
                "Rekomendasi TKKSD untuk menandatangani. Permendagri 22/2020 Pasal 46 ayat (2) huruf g.",
            ),
            ("dprd", "Persetujuan DPRD, bila diperlukan."),
            ("sinergi", "Langkah khusus Sinergi."),
            (
                "luar_negeri",
                "Langkah kerja sama dengan pihak luar negeri.",
            ),
            ("bmd", "Pemanfaatan barang milik daerah."),
            (
                "sekretariat",
                "Sekretariat Kerja Sama bagi Kerja Sama Wajib.",
            ),
            ("muatan", "Bagian-bagian yang ada dalam naskah."),
            ("hasil", "Ke mana hasil kerja sama."),
            (
                "laporan",
                "Laporan semester pemrakarsa. Tulis judulnya `[[laporan]]`.",
            ),
            ("evaluasi", "Evaluasi. Tulis judulnya `[[evaluasi]]`."),
            (
                "perselisihan",
                "Perselisihan. Tulis judulnya `[[perselisihan]]`.",
            ),
            (
                "pengakhiran",
                "Berakhirnya naskah, sebelum atau pada waktunya.",
            ),
            ("arsip", "Penyimpanan naskah asli."),
            (
                "pengecualian",
                "Aturan yang tidak cocok untuk rekaman ini. Tulis judulnya `[[pengecualian]]`.",
            ),
        ],
    },
    Words {
        of: "Waktu",
        is: "Penandatanganan dan masa berlaku.",
        has: &[
            (
                "ditandatangani",
                "Hari penandatanganan; tanpa ini naskah ialah rancangan.",
            ),
            (
                "mulai",
                "Hari pertama berlaku; wajib bila sudah ditandatangani.",
            ),
            (
                "berakhir",
                "Hari terakhir berlaku; pada hari itu naskah masih berlaku.",
            ),
            ("tanpa_batas", "Naskah tidak menetapkan hari terakhir."),
            (
                "dinyatakan",
                "Jangka waktu menurut bunyi naskah, misalnya `\"5 (lima) tahun\"`.",
            ),
        ],
    },
    Words {
        of: "PihakDaerah",
        is: "Pihak kita.",
        has: &[
            ("nomor", "Nomor naskah dari kita."),
            ("penandatangan", "Nama penanda tangan, tanpa gelar."),
            ("jabatan", "Jabatan penanda tangan."),
            (
                "peran",
                "Kedudukan penanda tangan; Plt. dan Pj. Kepala Daerah tetap `kepala-daerah`.",
            ),
            (
                "surat_kuasa",
                "Surat kuasa, bila yang menandatangani bukan Kepala Daerah.",
            ),
        ],
    },
    Words {
        of: "PihakMitra",
        is: "Satu pihak mitra.",
        has: &[
            (
                "id",
                "Id mitra: nama berkasnya di folder `mitra`, tanpa `.toml`.",
            ),
            ("nomor", "Nomor naskah dari mitra."),
            ("penandatangan", "Nama penanda tangan, tanpa gelar."),
            ("jabatan", "Jabatan penanda tangan."),
            ("peran", "Kedudukan penanda tangan."),
            ("surat_kuasa", "Surat kuasa."),
        ],
    },
    Words {
        of: "SuratKuasa",
        is: "Surat kuasa untuk menandatangani. Permendagri 22/2020 Pasal 14, Pasal 36.",
        has: &[
            ("nomor", "Nomor surat kuasa."),
            ("tanggal", "Tanggal surat kuasa."),
            (
                "tembusan",
                "Surat kuasa ditembuskan kepada perangkat daerah yang membidangi kerja sama. Permendagri 22/2020 Pasal 14 ayat (3).",
            ),
        ],
    },
    Words {
        of: "Perencanaan",
        is: "Kedudukan objek dalam rencana pembangunan. PP 28/2018 Pasal 4 ayat (2), (3); Pasal 16 ayat (2), (3).",
        has: &[
            ("tercantum", "Objek tercantum dalam rencana pembangunan."),
            ("misi", "Nomor misi RPJMD, dihitung dari 1."),
            (
                "rkpd",
                "Tahun RKPD yang memuatnya. Permendagri 22/2020 Pasal 53 ayat (2).",
            ),
            (
                "alasan_di_luar",
                "Alasan bagi objek di luar rencana. PP 28/2018 Pasal 4 ayat (3), Pasal 16 ayat (3).",
            ),
        ],
    },
    Words {
        of: "Pembiayaan",
        is: "Biaya kerja sama.",
        has: &[
            ("sumber", "Asal biaya."),
            (
                "nilai",
                "Jumlah untuk seluruh jangka waktu, dalam rupiah penuh, tanpa titik ribuan: `2_500_000`.",
            ),
            (
                "membebani",
                "Membebani masyarakat dan daerah; pada addendum: beban tambahannya. Permendagri 22/2020 Pasal 11 ayat (1).",
            ),
            (
                "belum_dianggarkan",
                "Belum dianggarkan dalam APBD tahun berjalan. Permendagri 22/2020 Pasal 11 ayat (1).",
            ),
        ],
    },
    Words {
        of: "Muatan",
        is: "Bagian-bagian yang ada dalam naskah.",
        has: &[
            ("isi", "Bagian isi pokok."),
            (
                "kerangka",
                "Bagian bingkai: pembuka, para pihak, pertimbangan, penutup.",
            ),
        ],
    },
    Words {
        of: "LaporanSemester",
        is: "Laporan semester pemrakarsa. Permendagri 22/2020 Pasal 17, Pasal 39.",
        has: &[
            ("periode", "Semesternya, misalnya `\"2023-S2\"`."),
            ("tanggal", "Hari laporan disampaikan."),
            ("permasalahan", "Masalah yang dihadapi."),
            ("upaya", "Upaya mengatasinya."),
        ],
    },
    Words {
        of: "Evaluasi",
        is: "Satu evaluasi.",
        has: &[
            ("tanggal", "Hari evaluasi."),
            ("indikator", "Hal yang diukur."),
            ("kesimpulan", "Kesimpulan evaluasi."),
        ],
    },
    Words {
        of: "Indikator",
        is: "Satu hal yang diukur.",
        has: &[
            ("nama", "Apa yang diukur."),
            ("satuan", "Satuannya."),
            ("target", "Angka yang dituju."),
            ("realisasi", "Angka yang dicapai."),
        ],
    },
    Words {
        of: "Perselisihan",
        is: "Satu perselisihan pada satu jalur penyelesaiannya. Permendagri 22/2020 Pasal 18 sampai dengan Pasal 21.",
        has: &[
            (
                "tanggal",
                "Hari perselisihan timbul atau dibawa ke jalur ini.",
            ),
            ("pokok", "Pokok perselisihan; sama pada setiap jalurnya."),
            ("jalur", "Jalur penyelesaian."),
            ("selesai", "Hari perselisihan selesai."),
            ("berita_acara", "Nomor berita acara penyelesaian."),
            ("keputusan_menteri", "Nomor keputusan Menteri."),
        ],
    },
    Words {
        of: "Pengecualian",
        is: "Aturan yang tidak cocok untuk rekaman ini, dengan alasannya.",
        has: &[
            (
                "aturan",
                "Kode aturan, misalnya `\"KSD305\"`; tidak pernah `KSD0xx`.",
            ),
            (
                "kunci",
                "Kunci yang dikecualikan, misalnya `\"daerah.peran\"`; tanpa ini seluruh rekaman.",
            ),
            ("alasan", "Alasan pengecualian."),
            ("tanggal", "Hari keputusan."),
            ("disetujui_oleh", "Siapa yang memutuskan."),
        ],
    },
];
