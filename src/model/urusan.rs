//! The affairs of government that cooperation is about.

use super::vocabulary::vocabulary;

vocabulary! {
    /// An affair of government (urusan pemerintahan). The first 32 are those
    /// that a daerah may cooperate in: UU 23/2014 Pasal 12; Permendagri
    /// 22/2020 Pasal 4 ayat (1).
    Urusan {
        /// Education.
        Pendidikan,
        /// Health.
        Kesehatan,
        /// Public works and spatial planning.
        PekerjaanUmumDanPenataanRuang,
        /// Public housing and settlements.
        PerumahanRakyatDanKawasanPermukiman,
        /// Public order and protection of the community.
        KetenteramanKetertibanUmumDanPelindunganMasyarakat,
        /// Social affairs.
        Sosial,
        /// Labour.
        TenagaKerja,
        /// Empowerment of women and protection of children.
        PemberdayaanPerempuanDanPelindunganAnak,
        /// Food.
        Pangan,
        /// Land.
        Pertanahan,
        /// Environment.
        LingkunganHidup,
        /// Population administration and civil registration.
        AdministrasiKependudukanDanPencatatanSipil,
        /// Empowerment of communities and villages.
        PemberdayaanMasyarakatDanDesa,
        /// Population control and family planning.
        PengendalianPendudukDanKeluargaBerencana,
        /// Transport.
        Perhubungan,
        /// Communication and informatics.
        KomunikasiDanInformatika,
        /// Cooperatives, small and medium enterprises.
        KoperasiUsahaKecilDanMenengah,
        /// Investment.
        PenanamanModal,
        /// Youth and sports.
        KepemudaanDanOlahRaga,
        /// Statistics.
        Statistik,
        /// Encryption of government communication.
        Persandian,
        /// Culture.
        Kebudayaan,
        /// Libraries.
        Perpustakaan,
        /// Archives.
        Kearsipan,
        /// Sea and fisheries.
        KelautanDanPerikanan,
        /// Tourism.
        Pariwisata,
        /// Agriculture.
        Pertanian,
        /// Forestry.
        Kehutanan,
        /// Energy and mineral resources.
        EnergiDanSumberDayaMineral,
        /// Trade.
        Perdagangan,
        /// Industry.
        Perindustrian,
        /// Transmigration.
        Transmigrasi,
        /// A supporting function (planning, finance, personnel, research): no
        /// urusan of Pasal 4. UU 23/2014 Pasal 219 ayat (1).
        Penunjang,
        /// Foreign policy, absolute: UU 23/2014 Pasal 10 ayat (1).
        PolitikLuarNegeri,
        /// Defence, absolute: UU 23/2014 Pasal 10 ayat (1).
        Pertahanan,
        /// Security, absolute: UU 23/2014 Pasal 10 ayat (1).
        Keamanan,
        /// Justice, absolute: UU 23/2014 Pasal 10 ayat (1).
        Yustisi,
        /// National monetary and fiscal policy, absolute: UU 23/2014 Pasal 10 ayat (1).
        MoneterDanFiskalNasional,
        /// Religion, absolute: UU 23/2014 Pasal 10 ayat (1).
        Agama,
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
