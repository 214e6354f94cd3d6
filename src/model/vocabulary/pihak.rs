//! Who takes part, and in what capacity.

use super::vocabulary;

vocabulary! {
    /// Who took the initiative.
    Prakarsa: "Pihak yang memulai." {
        /// The regency.
        Daerah("daerah", "the region"): "Kita.",
        /// The partner.
        Mitra("mitra", "the partner"): "Mitra.",
    }

    /// In what capacity a person signs.
    Peran: "Kedudukan penanda tangan." {
        /// Gubernur, Bupati or Wali Kota; acting ones (Plt., Pj.) too. UU 23/2014 Pasal 65 ayat (4).
        KepalaDaerah("Kepala Daerah", "Kepala Daerah"):
            "Gubernur, Bupati, atau Wali Kota; termasuk Plt. dan Pj. UU 23/2014 Pasal 65 ayat (4).",
        /// Head of a perangkat daerah, such as a dinas. Permendagri 22/2020 Pasal 14 ayat (2).
        KepalaPerangkatDaerah("kepala perangkat daerah", "head of a perangkat daerah"):
            "Kepala perangkat daerah, misalnya kepala dinas, dengan kuasa untuk menandatangani PKS. Permendagri 22/2020 Pasal 14 ayat (2).",
        /// An official appointed to sign. Permendagri 22/2020 Pasal 36 ayat (2).
        PejabatDitunjuk("pejabat yang ditunjuk", "appointed official"):
            "Pejabat lain yang ditunjuk dengan surat kuasa. Permendagri 22/2020 Pasal 36 ayat (2).",
        /// Manager of regional assets. PP 27/2014.
        PengelolaBarang("pengelola barang", "manager of assets"):
            "Pengelola barang milik daerah. PP 27/2014.",
        /// User of regional assets. PP 27/2014.
        PenggunaBarang("pengguna barang", "user of assets"):
            "Pengguna barang milik daerah. PP 27/2014.",
    }

    /// In what capacity a person signs for the partner.
    PeranMitra: "Kedudukan penanda tangan dari pihak mitra." {
        /// Head of the partner region.
        KepalaDaerah("Kepala Daerah", "Kepala Daerah"):
            "Kepala Daerah mitra; termasuk Plt. dan Pj.",
        /// Head of a perangkat daerah of the partner region, such as a dinas.
        KepalaPerangkatDaerah("kepala perangkat daerah", "head of a perangkat daerah"):
            "Kepala perangkat daerah mitra, misalnya kepala dinas.",
        /// The partner's own leader, such as a director. Permendagri 22/2020 Pasal 33.
        Pimpinan("pimpinan", "leader"):
            "Pimpinan mitra yang bukan daerah, misalnya direktur. Permendagri 22/2020 Pasal 33.",
        /// A proxy.
        Kuasa("kuasa", "proxy"): "Orang yang menandatangani atas kuasa dari mitra.",
        /// A person who signs for himself or herself.
        DiriSendiri("diri sendiri", "himself or herself"):
            "Perseorangan yang menandatangani untuk dirinya sendiri.",
    }

    /// What a partner is.
    Golongan: "Golongan mitra. Permendagri 22/2020 Pasal 1; PP 28/2018 Pasal 14, Pasal 36." {
        /// A region.
        Daerah("daerah lain", "another region"): "Daerah lain.",
        /// The central government, its agencies in the region too.
        PemerintahPusat("Pemerintah Pusat", "central government"):
            "Pemerintah Pusat, termasuk instansinya di daerah.",
        /// A university of the state, of a ministry or a legal person.
        PerguruanTinggiNegeri("perguruan tinggi negeri", "state university"):
            "Perguruan tinggi negeri, satuan kerja kementerian maupun berbadan hukum.",
        /// A public body that is a legal person: BPJS, BI, OJK, BAZNAS.
        BadanHukumPublik("badan hukum publik", "public body"):
            "Badan hukum publik: BPJS, Bank Indonesia, OJK, BAZNAS, dan yang serupa.",
        /// An organ of the state outside the government: a court, KPU, Bawaslu, DPR.
        LembagaNegara("lembaga negara", "organ of the state"):
            "Lembaga negara di luar pemerintah: pengadilan, KPU, Bawaslu, DPR, dan yang serupa.",
        /// An authority that governs an area: Otorita IKN.
        Otorita("otorita", "authority of an area"): "Otorita yang mengelola wilayah: Otorita IKN.",
        /// A business: a company, a cooperative, a BUMN or BUMD.
        BadanUsaha("badan usaha", "business"): "Badan usaha: perusahaan, koperasi, BUMN, BUMD.",
        /// A person.
        Perseorangan("perseorangan", "person"): "Perseorangan.",
        /// A community organisation, with or without legal personality.
        Ormas("organisasi kemasyarakatan", "community organisation"):
            "Organisasi kemasyarakatan, berbadan hukum atau tidak.",
        /// A village; outside the law on regional cooperation, and counted apart.
        Desa("desa", "village"):
            "Desa; di luar PP 28/2018 dan Permendagri 22/2020, maka dihitung tersendiri.",
        /// A regional government abroad.
        PemdaLuarNegeri("pemerintah daerah di luar negeri", "region abroad"):
            "Pemerintah daerah di luar negeri.",
        /// An institution abroad.
        LembagaLuarNegeri("lembaga di luar negeri", "institution abroad"):
            "Lembaga di luar negeri.",
    }

    /// The level of a region.
    Tingkat: "Tingkat daerah." {
        /// Province.
        Provinsi("provinsi", "province"): "Provinsi.",
        /// Kabupaten.
        Kabupaten("kabupaten", "kabupaten"): "Kabupaten.",
        /// Kota.
        Kota("kota", "kota"): "Kota.",
    }

    /// The legal form of a partner.
    BentukBadan: "Bentuk badan. PP 28/2018 Pasal 14, Pasal 36 ayat (1)." {
        /// Perseroan terbatas.
        Pt("PT", "PT"): "Perseroan terbatas.",
        /// Cooperative.
        Koperasi("koperasi", "cooperative"): "Koperasi.",
        /// State-owned enterprise.
        Bumn("BUMN", "BUMN"): "Badan usaha milik negara.",
        /// Region-owned enterprise.
        Bumd("BUMD", "BUMD"): "Badan usaha milik daerah.",
        /// Foundation.
        Yayasan("yayasan", "foundation"): "Yayasan.",
        /// Association.
        Perkumpulan("perkumpulan", "association"): "Perkumpulan.",
        /// Persekutuan komanditer.
        Cv("CV", "CV"): "Persekutuan komanditer.",
        /// Firma.
        Firma("firma", "firma"): "Firma.",
        /// Usaha dagang.
        Ud("UD", "UD"): "Usaha dagang.",
        /// International organisation.
        OrganisasiInternasional("organisasi internasional", "international organisation"):
            "Organisasi internasional antarpemerintah.",
        /// Nonprofit body under foreign law.
        Nonprofit("lembaga nonprofit", "nonprofit body"):
            "Lembaga nonprofit menurut hukum negara lain.",
        /// Development partner abroad.
        MitraPembangunan("mitra pembangunan", "development partner"):
            "Mitra pembangunan luar negeri.",
        /// Any other.
        Lainnya("bentuk lain", "another form"): "Bentuk lain.",
    }

    /// A seat in the TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).
    Kedudukan: "Kedudukan dalam TKKSD. Permendagri 22/2020 Pasal 47 ayat (1)." {
        /// Chair.
        Ketua("ketua", "chair"): "Ketua.",
        /// Vice chair.
        WakilKetua("wakil ketua", "vice chair"): "Wakil ketua.",
        /// Secretary.
        Sekretaris("sekretaris", "secretary"): "Sekretaris.",
        /// Member.
        Anggota("anggota", "member"): "Anggota.",
    }

    /// The main office of a member of the TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).
    JabatanPokok: "Jabatan pokok anggota TKKSD. Permendagri 22/2020 Pasal 47 ayat (1)." {
        /// Secretary of the region.
        SekretarisDaerah("Sekretaris Daerah", "Sekretaris Daerah"): "Sekretaris Daerah.",
        /// Asisten in charge of cooperation.
        Asisten("Asisten", "Asisten"): "Asisten yang membidangi kerja sama.",
        /// Head of the Bagian in charge of cooperation.
        KepalaBagian("Kepala Bagian", "Kepala Bagian"): "Kepala Bagian yang membidangi kerja sama.",
        /// Head of the Biro in charge of cooperation, of a province.
        KepalaBiro("Kepala Biro", "Kepala Biro"): "Kepala Biro yang membidangi kerja sama, pada provinsi.",
        /// Any other.
        Lainnya("jabatan lain", "another office"): "Jabatan lain.",
    }
}
