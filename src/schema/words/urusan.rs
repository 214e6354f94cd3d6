//! The affairs of government.

use super::Words;

pub(super) const WORDS: &[Words] = &[Words {
    of: "Urusan",
    is: "Urusan pemerintahan. UU 23/2014 Pasal 12; Permendagri 22/2020 Pasal 4 ayat (1).",
    has: &[
        (
            "pendidikan",
            "Pendidikan, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "kesehatan",
            "Kesehatan, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "pekerjaan-umum-dan-penataan-ruang",
            "Pekerjaan umum dan penataan ruang, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "perumahan-rakyat-dan-kawasan-permukiman",
            "Perumahan rakyat dan kawasan permukiman, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
            "Ketenteraman, ketertiban umum, dan pelindungan masyarakat, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "sosial",
            "Sosial, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        ),
        (
            "tenaga-kerja",
            "Tenaga kerja, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "pemberdayaan-perempuan-dan-pelindungan-anak",
            "Pemberdayaan perempuan dan pelindungan anak, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "pangan",
            "Pangan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "pertanahan",
            "Pertanahan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "lingkungan-hidup",
            "Lingkungan hidup, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "administrasi-kependudukan-dan-pencatatan-sipil",
            "Administrasi kependudukan dan pencatatan sipil, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "pemberdayaan-masyarakat-dan-desa",
            "Pemberdayaan masyarakat dan desa, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "pengendalian-penduduk-dan-keluarga-berencana",
            "Pengendalian penduduk dan keluarga berencana, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "perhubungan",
            "Perhubungan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "komunikasi-dan-informatika",
            "Komunikasi dan informatika, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "koperasi-usaha-kecil-dan-menengah",
            "Koperasi, usaha kecil, dan menengah, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "penanaman-modal",
            "Penanaman modal, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "kepemudaan-dan-olah-raga",
            "Kepemudaan dan olah raga, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "statistik",
            "Statistik, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "persandian",
            "Persandian, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "kebudayaan",
            "Kebudayaan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "perpustakaan",
            "Perpustakaan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "kearsipan",
            "Kearsipan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        ),
        (
            "kelautan-dan-perikanan",
            "Kelautan dan perikanan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "pariwisata",
            "Pariwisata, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "pertanian",
            "Pertanian, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "kehutanan",
            "Kehutanan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "energi-dan-sumber-daya-mineral",
            "Energi dan sumber daya mineral, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "perdagangan",
            "Perdagangan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "perindustrian",
            "Perindustrian, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "transmigrasi",
            "Transmigrasi, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        ),
        (
            "penunjang",
            "Fungsi penunjang (perencanaan, keuangan, kepegawaian, penelitian); bukan urusan menurut Pasal 4. UU 23/2014 Pasal 219 ayat (1).",
        ),
        (
            "politik-luar-negeri",
            "Politik luar negeri, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
        (
            "pertahanan",
            "Pertahanan, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
        (
            "keamanan",
            "Keamanan, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
        (
            "yustisi",
            "Yustisi, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
        (
            "moneter-dan-fiskal-nasional",
            "Moneter dan fiskal nasional, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
        (
            "agama",
            "Agama, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        ),
    ],
}];
