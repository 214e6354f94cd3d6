//! The affairs of government that cooperation is about.

use super::vocabulary::vocabulary;

vocabulary! {
    /// An affair of government (urusan pemerintahan). The first 32 are those
    /// that a daerah may cooperate in: UU 23/2014 Pasal 12; Permendagri
    /// 22/2020 Pasal 4 ayat (1).
    Urusan: "Urusan pemerintahan. UU 23/2014 Pasal 12; Permendagri 22/2020 Pasal 4 ayat (1)." {
        /// Education.
        Pendidikan("pendidikan", "education"):
            "Pendidikan, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Health.
        Kesehatan("kesehatan", "health"):
            "Kesehatan, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Public works and spatial planning.
        PekerjaanUmumDanPenataanRuang("pekerjaan umum dan penataan ruang", "public works and spatial planning"):
            "Pekerjaan umum dan penataan ruang, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Public housing and settlements.
        PerumahanRakyatDanKawasanPermukiman("perumahan rakyat dan kawasan permukiman", "public housing and settlements"):
            "Perumahan rakyat dan kawasan permukiman, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Public order and protection of the community.
        KetenteramanKetertibanUmumDanPelindunganMasyarakat("ketenteraman, ketertiban umum, dan pelindungan masyarakat", "public order and protection of the community"):
            "Ketenteraman, ketertiban umum, dan pelindungan masyarakat, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Social affairs.
        Sosial("sosial", "social affairs"):
            "Sosial, urusan wajib pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf a.",
        /// Labour.
        TenagaKerja("tenaga kerja", "labour"):
            "Tenaga kerja, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Empowerment of women and protection of children.
        PemberdayaanPerempuanDanPelindunganAnak("pemberdayaan perempuan dan pelindungan anak", "empowerment of women and protection of children"):
            "Pemberdayaan perempuan dan pelindungan anak, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Food.
        Pangan("pangan", "food"):
            "Pangan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Land.
        Pertanahan("pertanahan", "land"):
            "Pertanahan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Environment.
        LingkunganHidup("lingkungan hidup", "environment"):
            "Lingkungan hidup, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Population administration and civil registration.
        AdministrasiKependudukanDanPencatatanSipil("administrasi kependudukan dan pencatatan sipil", "population administration and civil registration"):
            "Administrasi kependudukan dan pencatatan sipil, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Empowerment of communities and villages.
        PemberdayaanMasyarakatDanDesa("pemberdayaan masyarakat dan desa", "empowerment of communities and villages"):
            "Pemberdayaan masyarakat dan desa, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Population control and family planning.
        PengendalianPendudukDanKeluargaBerencana("pengendalian penduduk dan keluarga berencana", "population control and family planning"):
            "Pengendalian penduduk dan keluarga berencana, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Transport.
        Perhubungan("perhubungan", "transport"):
            "Perhubungan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Communication and informatics.
        KomunikasiDanInformatika("komunikasi dan informatika", "communication and informatics"):
            "Komunikasi dan informatika, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Cooperatives, small and medium enterprises.
        KoperasiUsahaKecilDanMenengah("koperasi, usaha kecil, dan menengah", "cooperatives, small and medium enterprises"):
            "Koperasi, usaha kecil, dan menengah, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Investment.
        PenanamanModal("penanaman modal", "investment"):
            "Penanaman modal, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Youth and sports.
        KepemudaanDanOlahRaga("kepemudaan dan olah raga", "youth and sports"):
            "Kepemudaan dan olah raga, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Statistics.
        Statistik("statistik", "statistics"):
            "Statistik, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Encryption of government communication.
        Persandian("persandian", "encryption of government communication"):
            "Persandian, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Culture.
        Kebudayaan("kebudayaan", "culture"):
            "Kebudayaan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Libraries.
        Perpustakaan("perpustakaan", "libraries"):
            "Perpustakaan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Archives.
        Kearsipan("kearsipan", "archives"):
            "Kearsipan, urusan wajib bukan pelayanan dasar. Permendagri 22/2020 Pasal 4 ayat (1) huruf b.",
        /// Sea and fisheries.
        KelautanDanPerikanan("kelautan dan perikanan", "sea and fisheries"):
            "Kelautan dan perikanan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Tourism.
        Pariwisata("pariwisata", "tourism"):
            "Pariwisata, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Agriculture.
        Pertanian("pertanian", "agriculture"):
            "Pertanian, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Forestry.
        Kehutanan("kehutanan", "forestry"):
            "Kehutanan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Energy and mineral resources.
        EnergiDanSumberDayaMineral("energi dan sumber daya mineral", "energy and mineral resources"):
            "Energi dan sumber daya mineral, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Trade.
        Perdagangan("perdagangan", "trade"):
            "Perdagangan, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Industry.
        Perindustrian("perindustrian", "industry"):
            "Perindustrian, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// Transmigration.
        Transmigrasi("transmigrasi", "transmigration"):
            "Transmigrasi, urusan pilihan. Permendagri 22/2020 Pasal 4 ayat (1) huruf c.",
        /// A supporting function (planning, finance, personnel, research): no
        /// urusan of Pasal 4. UU 23/2014 Pasal 219 ayat (1).
        Penunjang("fungsi penunjang", "supporting function"):
            "Fungsi penunjang (perencanaan, keuangan, kepegawaian, penelitian); bukan urusan menurut Pasal 4. UU 23/2014 Pasal 219 ayat (1).",
        /// General government, the President's: UU 23/2014 Pasal 9 ayat (5), Pasal 25.
        PemerintahanUmum("pemerintahan umum", "general government"):
            "Pemerintahan umum, kewenangan Presiden sebagai kepala pemerintahan. UU 23/2014 Pasal 9 ayat (5), Pasal 25.",
        /// Foreign policy, absolute: UU 23/2014 Pasal 10 ayat (1).
        PolitikLuarNegeri("politik luar negeri", "foreign policy"):
            "Politik luar negeri, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        /// Defence, absolute: UU 23/2014 Pasal 10 ayat (1).
        Pertahanan("pertahanan", "defence"):
            "Pertahanan, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        /// Security, absolute: UU 23/2014 Pasal 10 ayat (1).
        Keamanan("keamanan", "security"):
            "Keamanan, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        /// Justice, absolute: UU 23/2014 Pasal 10 ayat (1).
        Yustisi("yustisi", "justice"):
            "Yustisi, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        /// National monetary and fiscal policy, absolute: UU 23/2014 Pasal 10 ayat (1).
        MoneterDanFiskalNasional("moneter dan fiskal nasional", "national monetary and fiscal policy"):
            "Moneter dan fiskal nasional, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
        /// Religion, absolute: UU 23/2014 Pasal 10 ayat (1).
        Agama("agama", "religion"):
            "Agama, urusan absolut Pemerintah Pusat; bukan objek kerja sama. UU 23/2014 Pasal 10 ayat (1).",
    }
}

impl Urusan {
    /// Whether it belongs to the central government alone. UU 23/2014 Pasal 10 ayat (1).
    pub fn is_absolute(self) -> bool {
        use Urusan::*;
        matches!(
            self,
            PolitikLuarNegeri | Pertahanan | Keamanan | Yustisi | MoneterDanFiskalNasional | Agama
        )
    }
}
