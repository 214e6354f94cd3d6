//! The steps before a text is signed.

use super::vocabulary;

vocabulary! {
    /// Why an object outside the development plans may be cooperated in. PP 28/2018 Pasal 4 ayat (3).
    AlasanDiLuar: "Alasan bagi objek di luar rencana pembangunan. PP 28/2018 Pasal 4 ayat (3)." {
        /// An emergency.
        KondisiDarurat("kondisi darurat", "emergency"): "Kondisi darurat.",
        /// Support of a national strategic programme.
        ProgramStrategisNasional("program strategis nasional", "national strategic programme"):
            "Mendukung program strategis nasional.",
        /// Tasks under tugas pembantuan.
        TugasPembantuan("tugas pembantuan", "tugas pembantuan"):
            "Penugasan menurut asas tugas pembantuan.",
    }

    /// A part of a Kerangka Acuan Kerja. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 53 ayat (3).
    BagianKak: "Bagian kerangka acuan kerja. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 53 ayat (3)." {
        /// Background.
        LatarBelakang("latar belakang", "background"): "Latar belakang.",
        /// Purpose.
        MaksudTujuan("maksud dan tujuan", "purpose"): "Maksud dan tujuan.",
        /// Object; of a Sinergi only.
        Objek("objek", "object"): "Objek; hanya pada Sinergi.",
        /// Location.
        Lokasi("lokasi", "location"): "Lokasi.",
        /// Scope.
        RuangLingkup("ruang lingkup", "scope"): "Ruang lingkup.",
        /// Term.
        JangkaWaktu("jangka waktu", "term"): "Jangka waktu.",
        /// Benefit.
        Manfaat("manfaat", "benefit"): "Manfaat.",
        /// Analysis of social and environmental effects.
        AnalisisDampak("analisis dampak sosial dan lingkungan", "analysis of social and environmental effects"):
            "Analisis dampak sosial dan lingkungan.",
        /// Funding.
        Pembiayaan("pembiayaan", "funding"): "Pembiayaan.",
    }

    /// A part of a feasibility study. Permendagri 22/2020 Pasal 27.
    BagianStudiKelayakan: "Bagian studi kelayakan. Permendagri 22/2020 Pasal 27." {
        /// Background.
        LatarBelakang("latar belakang", "background"): "Latar belakang.",
        /// Legal basis.
        DasarHukum("dasar hukum", "legal basis"): "Dasar hukum.",
        /// Purpose.
        MaksudTujuan("maksud dan tujuan", "purpose"): "Maksud dan tujuan.",
        /// Object.
        Objek("objek", "object"): "Objek.",
        /// Activities.
        Kegiatan("kegiatan", "activities"): "Kegiatan yang akan dilaksanakan.",
        /// Term.
        JangkaWaktu("jangka waktu", "term"): "Jangka waktu.",
        /// Analysis of benefits and costs.
        AnalisisManfaatBiaya("analisis manfaat dan biaya", "analysis of benefits and costs"):
            "Analisis manfaat dan biaya.",
        /// Conclusion and recommendation.
        KesimpulanRekomendasi("kesimpulan dan rekomendasi", "conclusion and recommendation"):
            "Kesimpulan dan rekomendasi.",
    }

    /// Who made the feasibility study. Permendagri 22/2020 Pasal 25, 26; UU 23/2014 Pasal 366 ayat (3).
    Penyusun: "Penyusun studi kelayakan. Permendagri 22/2020 Pasal 25, Pasal 26; UU 23/2014 Pasal 366 ayat (3)." {
        /// The regency.
        Daerah("daerah", "the region"): "Kita.",
        /// The third party.
        Mitra("pihak ketiga", "the third party"): "Pihak Ketiga.",
        /// Both together.
        Bersama("kedua pihak bersama", "both together"): "Keduanya bersama.",
    }

    /// What the TKKSD reviewed. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 31 ayat (2).
    Kriteria: "Hal yang ditelaah TKKSD. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 31 ayat (2)." {
        /// Fit with the RPJMD and the sector's strategic plan.
        RpjmdRenstra("kesesuaian dengan RPJMD dan renstra", "fit with the RPJMD and the strategic plan"):
            "Sesuai dengan RPJMD dan rencana strategis sektor.",
        /// Fit of the location with the spatial plan.
        Rtrw("kesesuaian dengan RTRW", "fit with the spatial plan"):
            "Lokasi sesuai dengan tata ruang.",
        /// Links between sectors and regions.
        Keterkaitan("keterkaitan antarsektor dan antarwilayah", "links between sectors and regions"):
            "Keterkaitan antarsektor dan antarwilayah.",
        /// Costs and benefits.
        BiayaManfaat("kelayakan biaya dan manfaat", "costs and benefits"):
            "Kelayakan biaya dan manfaat.",
        /// Effects on the region's development.
        Dampak("dampak terhadap pembangunan daerah", "effects on the region's development"):
            "Dampak terhadap pembangunan daerah.",
        /// The third party's good standing.
        Bonafiditas("bonafiditas", "good standing"):
            "Nama baik calon mitra KSDPK. Permendagri 22/2020 Pasal 30 ayat (3), Pasal 31 ayat (2).",
        /// The third party's experience.
        Pengalaman("pengalaman", "experience"):
            "Pengalaman calon mitra KSDPK. Permendagri 22/2020 Pasal 30 ayat (3), Pasal 31 ayat (2).",
        /// The third party's commitment.
        Komitmen("komitmen", "commitment"):
            "Kesanggupan calon mitra KSDPK. Permendagri 22/2020 Pasal 30 ayat (3), Pasal 31 ayat (2).",
    }

    /// What the review came to.
    HasilTelaahan: "Hasil telaahan." {
        /// Fit to go on.
        Layak("layak", "fit to go on"): "Layak diteruskan.",
        /// To be improved first.
        Diperbaiki("diperbaiki", "to be improved"): "Diperbaiki lebih dahulu.",
        /// Not fit; older records call it `ditolak`.
        #[serde(alias = "ditolak")]
        TidakLayak("tidak layak", "not fit"): "Tidak layak; `ditolak` dibaca sama.",
    }

    /// How the offer was answered.
    HasilPenawaran: "Jawaban atas penawaran." {
        /// Accepted.
        Diterima("diterima", "accepted"): "Diterima.",
        /// Refused.
        Ditolak("ditolak", "refused"): "Ditolak.",
    }

    /// What the DPRD decided.
    HasilDprd: "Keputusan DPRD." {
        /// Approved.
        Disetujui("disetujui", "approved"): "Disetujui.",
        /// Refused.
        Ditolak("ditolak", "refused"): "Ditolak.",
    }

    /// What went with the request to the DPRD. Permendagri 22/2020 Pasal 12, 34, 56; Permendagri 25/2020 Pasal 16.
    LampiranDprd: "Lampiran permohonan kepada DPRD. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56; Permendagri 25/2020 Pasal 16." {
        /// The signed Kesepakatan Bersama.
        KesepakatanBersama("Kesepakatan Bersama", "Kesepakatan Bersama"):
            "Kesepakatan Bersama yang sudah ditandatangani. Permendagri 22/2020 Pasal 12 ayat (1) huruf a, Pasal 34 ayat (3).",
        /// The draft PKS.
        RancanganPks("rancangan PKS", "draft PKS"):
            "Rancangan PKS. Permendagri 22/2020 Pasal 12 ayat (1) huruf a, Pasal 34 ayat (3).",
        /// The partner company's profile.
        ProfilPerusahaan("profil perusahaan", "the company's profile"):
            "Profil perusahaan mitra; hanya KSDPK. Permendagri 22/2020 Pasal 34 ayat (3).",
        /// The Nota Kesepakatan.
        NotaKesepakatan("Nota Kesepakatan", "Nota Kesepakatan"):
            "Nota Kesepakatan; untuk Sinergi. Permendagri 22/2020 Pasal 56 ayat (3).",
        /// The work plan of a Sinergi.
        RencanaKerja("Rencana Kerja", "Rencana Kerja"):
            "Rencana kerja; untuk Sinergi. Permendagri 22/2020 Pasal 56 ayat (3).",
        /// The cooperation plan with a partner abroad.
        RencanaKerjaSama("rencana kerja sama", "cooperation plan"):
            "Rencana kerja sama; untuk kerja sama luar negeri. Permendagri 25/2020 Pasal 16.",
        /// The letter of intent.
        PernyataanKehendak("Pernyataan Kehendak", "letter of intent"):
            "Pernyataan Kehendak; untuk kerja sama luar negeri. Permendagri 25/2020 Pasal 16.",
    }

    /// Whether effects cross a border.
    Eksternalitas: "Jangkauan dampak. Permendagri 22/2020 Pasal 1 angka 3." {
        /// Between kabupaten or kota.
        LintasKabupatenKota("lintas kabupaten/kota", "across kabupaten and kota"):
            "Lintas kabupaten/kota.",
        /// Between provinces.
        LintasProvinsi("lintas provinsi", "across provinces"): "Lintas provinsi.",
        /// Between states.
        LintasNegara("lintas negara", "across states"): "Lintas negara.",
        /// None.
        TidakAda("tidak ada", "none"): "Tidak melintasi batas daerah.",
    }

    /// Where the yearly list was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5).
    Forum: "Forum yang membahas daftar tahunan. Permendagri 22/2020 Pasal 5 ayat (4), (5)." {
        /// The province's development planning forum.
        MusrenbangProvinsi("Musrenbang provinsi", "Musrenbang of the province"):
            "Musyawarah perencanaan pembangunan provinsi.",
        /// The province's technical coordination.
        RakortekProvinsi("Rakortek provinsi", "Rakortek of the province"):
            "Rapat koordinasi teknis provinsi.",
        /// The national development planning forum.
        Musrenbangnas("Musrenbangnas", "national Musrenbang"):
            "Musyawarah perencanaan pembangunan nasional.",
        /// National technical coordination.
        RakortekNasional("Rakortek nasional", "national Rakortek"):
            "Rapat koordinasi teknis nasional.",
    }

    /// The kind of a meeting of the TKKSD. Permendagri 22/2020 Pasal 48, 49.
    JenisRapat: "Jenis rapat TKKSD. Permendagri 22/2020 Pasal 48, Pasal 49." {
        /// Plenary.
        Pleno("pleno", "plenary"): "Rapat pleno, forum tertinggi TKKSD.",
        /// Technical.
        Teknis("teknis", "technical"): "Rapat teknis.",
    }

    /// The kind of a report of the TKKSD. Permendagri 22/2020 Pasal 46 ayat (2).
    JenisLaporan: "Jenis laporan TKKSD. Permendagri 22/2020 Pasal 46 ayat (2)." {
        /// For half a year.
        Semester("semester", "semester"): "Laporan semester.",
        /// For a year.
        Tahunan("tahunan", "yearly"): "Laporan tahunan.",
    }

    /// What a report of the TKKSD covers.
    Lingkup: "Cakupan laporan TKKSD." {
        /// KSDD and KSDPK.
        Ksd("KSDD dan KSDPK", "KSDD and KSDPK"): "KSDD dan KSDPK.",
        /// Sinergi.
        Sinergi("Sinergi", "Sinergi"): "Sinergi.",
        /// Cooperation abroad.
        LuarNegeri("kerja sama luar negeri", "cooperation abroad"): "Kerja sama luar negeri.",
    }

    /// Whom a report of the TKKSD goes to.
    Penerima: "Penerima laporan TKKSD." {
        /// The Bupati.
        Bupati("Bupati", "Bupati"): "Bupati.",
        /// The Gubernur.
        Gubernur("Gubernur", "Gubernur"): "Gubernur.",
        /// The Menteri.
        Menteri("Menteri", "Menteri"): "Menteri Dalam Negeri.",
    }
}
