//! Cooperation abroad.

use super::vocabulary;

vocabulary! {
    /// The kind of a cooperation abroad. Permendagri 25/2020 Pasal 6, 7.
    BentukLuarNegeri: "Bentuk kerja sama luar negeri. Permendagri 25/2020 Pasal 6, Pasal 7." {
        /// Twin region.
        Kembar("daerah kembar", "twin region"): "Daerah kembar atau bersaudara.",
        /// Other.
        Lainnya("bentuk lain", "another kind"): "Bentuk lain.",
        /// Continuation of the central government's own cooperation.
        Penerusan("penerusan kerja sama Pemerintah Pusat", "continuation of the central government's cooperation"):
            "Meneruskan kerja sama Pemerintah Pusat.",
    }

    /// The object of a cooperation abroad. PP 28/2018 Pasal 23 ayat (2).
    Bidang: "Bidang kerja sama luar negeri. PP 28/2018 Pasal 23 ayat (2)." {
        /// Science and technology.
        Iptek("ilmu pengetahuan dan teknologi", "science and technology"):
            "Ilmu pengetahuan dan teknologi.",
        /// Culture.
        Budaya("budaya", "culture"): "Kebudayaan.",
        /// Technical and managerial ability of government.
        TeknisManajemen("kemampuan teknis dan manajemen pemerintahan", "technical and managerial ability of government"):
            "Kemampuan teknis dan manajemen pemerintahan.",
        /// Promotion of the region's potential.
        Promosi("promosi potensi daerah", "promotion of the region's potential"):
            "Promosi potensi daerah.",
        /// Other.
        Lainnya("bidang lain", "another object"): "Bidang lain.",
    }

    /// A condition of a cooperation abroad. PP 28/2018 Pasal 27.
    Syarat: "Syarat kerja sama luar negeri. PP 28/2018 Pasal 27." {
        /// Diplomatic relations exist.
        HubunganDiplomatik("hubungan diplomatik", "diplomatic relations"):
            "Ada hubungan diplomatik. PP 28/2018 Pasal 27 ayat (1).",
        /// The affair is the region's.
        UrusanDaerah("urusan daerah", "affair of the region"):
            "Merupakan urusan daerah. PP 28/2018 Pasal 27 ayat (1).",
        /// No representative office abroad.
        TanpaKantorPerwakilan("tanpa kantor perwakilan", "no representative office"):
            "Pemerintah Daerah tidak membuka kantor perwakilan di luar negeri. PP 28/2018 Pasal 27 ayat (1).",
        /// The partner does not interfere in domestic government.
        TidakMencampuri("tidak mencampuri urusan dalam negeri", "no interference"):
            "Pihak luar negeri tidak mencampuri urusan dalam negeri. PP 28/2018 Pasal 27 ayat (1).",
        /// Fit with national and regional policy.
        SesuaiKebijakan("sesuai dengan kebijakan", "fit with policy"):
            "Sesuai dengan kebijakan dan rencana pembangunan. PP 28/2018 Pasal 27 ayat (1).",
        /// Technology is passed on to Indonesians.
        AlihTeknologi("alih teknologi", "transfer of technology"):
            "Iptek dapat dialihkan kepada sumber daya manusia Indonesia. PP 28/2018 Pasal 27 ayat (2).",
        /// Equal administrative status or area.
        Kesetaraan("kesetaraan", "equal status"):
            "Status administrasi atau wilayah setara. PP 28/2018 Pasal 27 ayat (3).",
        /// The parties complement each other.
        SalingMelengkapi("saling melengkapi", "complementing each other"):
            "Para pihak saling melengkapi. PP 28/2018 Pasal 27 ayat (3).",
        /// Relations between the peoples grow.
        HubunganMasyarakat("hubungan antarmasyarakat", "relations between the peoples"):
            "Hubungan antarmasyarakat meningkat. PP 28/2018 Pasal 27 ayat (3).",
    }
}
