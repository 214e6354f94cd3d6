//! The words that a key may have as its value. Each is written in kebab-case,
//! in records, on the command line and in JSON alike.

/// Declares an enum of words: read by serde, listed for help and messages. Each
/// word has its name in both languages, as inside a sentence, and those that
/// stand in records their meaning in Indonesian; in English that is the doc
/// comment.
macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident $(: $about:literal)? {
        $($(#[$word_meta:meta])* $word:ident($id:literal, $en:literal) $(: $means:literal)?),+
        $(,)?
    })+) => {
        $(
            $(#[$meta])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize,
                serde::Deserialize, schemars::JsonSchema, strum::EnumString,
                strum::IntoStaticStr, strum::VariantArray,
            )]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            $(#[schemars(extend("x-id" = $about))])?
            pub enum $name {
                $(
                    $(#[$word_meta])*
                    #[schemars(extend("x-name" = { "id": $id, "en": $en }))]
                    $(#[schemars(extend("x-id" = $means))])?
                    $word
                ),+
            }

            impl $name {
                /// The word as it is written in records.
                pub fn word(self) -> &'static str {
                    self.into()
                }

                /// What people call it, as inside a sentence.
                pub fn name(self) -> $crate::text::Text {
                    match self {
                        $($name::$word => $crate::text::Text::fixed($id, $en)),+
                    }
                }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(self.word())
                }
            }

            impl $crate::text::Say for $name {
                /// As a sentence names it; where the word itself is meant,
                /// use `word`.
                fn say(&self, lang: $crate::text::Lang) -> String {
                    self.name().say(lang)
                }
            }
        )+
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// A kind of record, as its folder is called.
    Kind: "Jenis rekaman, menurut foldernya." {
        /// A signed or planned document.
        KerjaSama("kerja sama", "cooperation"):
            "Naskah kerja sama, sudah ditandatangani atau direncanakan.",
        /// An entry of the potential mapping.
        Potensi("entri pemetaan", "mapping entry"): "Entri pemetaan potensi.",
        /// A partner.
        Mitra("mitra", "partner"): "Mitra.",
        /// A decree that sets up the coordination team.
        Tkksd("TKKSD", "TKKSD"): "Keputusan tentang TKKSD.",
    }

    /// Whom the cooperation is with. Permendagri 22/2020 Pasal 1, Permendagri 25/2020 Pasal 1.
    Jenis: "Dengan siapa kerja sama dilakukan. Permendagri 22/2020 Pasal 1; Permendagri 25/2020 Pasal 1." {
        /// Kerja Sama Daerah Dengan Daerah Lain: another region.
        Ksdd("KSDD", "KSDD"):
            "Kerja Sama Daerah dengan Daerah Lain. Permendagri 22/2020 Pasal 1 angka 1.",
        /// Kerja Sama Daerah Dengan Pihak Ketiga: a third party.
        Ksdpk("KSDPK", "KSDPK"):
            "Kerja Sama Daerah dengan Pihak Ketiga. Permendagri 22/2020 Pasal 1 angka 2.",
        /// Sinergi: the central government.
        Sinergi("Sinergi", "Sinergi"):
            "Sinergi: pembagian peran dan tanggung jawab dengan Pemerintah Pusat. Permendagri 22/2020 Pasal 1 angka 18.",
        /// Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri: a region abroad.
        Ksdpl("KSDPL", "KSDPL"):
            "Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri. Permendagri 25/2020 Pasal 6.",
        /// Kerja Sama Daerah dengan Lembaga di Luar Negeri: an institution abroad.
        Ksdll("KSDLL", "KSDLL"):
            "Kerja Sama Daerah dengan Lembaga di Luar Negeri. Permendagri 25/2020 Pasal 7.",
        /// Pemanfaatan Barang Milik Daerah: use of regional assets. PP 27/2014.
        Bmd("BMD", "BMD"): "Pemanfaatan barang milik daerah. PP 27/2014 Pasal 27.",
    }

    /// Whether a KSDD is an obligation. Permendagri 22/2020 Pasal 3 ayat (1).
    Sifat: "Wajib tidaknya KSDD. Permendagri 22/2020 Pasal 3 ayat (1)." {
        /// Between bordering regions, for affairs with effects across the border.
        Wajib("wajib", "wajib"):
            "Antara daerah yang berbatasan, untuk urusan dengan eksternalitas lintas daerah dan pelayanan yang lebih efisien bila dikelola bersama. Permendagri 22/2020 Pasal 3 ayat (2).",
        /// Any other.
        Sukarela("sukarela", "sukarela"):
            "KSDD lain yang dipandang lebih efektif dan efisien bila dikerjakan bersama. Permendagri 22/2020 Pasal 3 ayat (3).",
    }

    /// The form of the text.
    Naskah: "Bentuk naskah." {
        /// General content. Permendagri 22/2020 Pasal 1 angka 12.
        KesepakatanBersama("Kesepakatan Bersama", "Kesepakatan Bersama"):
            "Naskah KSDD atau KSDPK yang isinya bersifat umum. Permendagri 22/2020 Pasal 1 angka 12.",
        /// Perjanjian Kerja Sama: rights and obligations. Permendagri 22/2020 Pasal 1 angka 13.
        Pks("PKS", "PKS"):
            "Perjanjian Kerja Sama; memuat hak dan kewajiban. Permendagri 22/2020 Pasal 1 angka 13.",
        /// A contract, in place of a PKS. Permendagri 22/2020 Pasal 28 huruf f.
        Kontrak("kontrak", "contract"):
            "Naskah KSDPK yang dapat dipakai sebagai ganti PKS. Permendagri 22/2020 Pasal 28 huruf f.",
        /// Nota Kesepakatan of a Sinergi. Permendagri 22/2020 Pasal 1 angka 19.
        NotaKesepakatan("Nota Kesepakatan", "Nota Kesepakatan"):
            "Naskah Sinergi; memuat tugas dan tanggung jawab Pusat dan daerah. Permendagri 22/2020 Pasal 1 angka 19.",
        /// The work plan under a Nota Kesepakatan. Permendagri 22/2020 Pasal 52 ayat (2).
        RencanaKerja("Rencana Kerja", "Rencana Kerja"):
            "Rencana kerja yang disusun dan ditandatangani bersama Nota Kesepakatan. Permendagri 22/2020 Pasal 52 ayat (2).",
        /// Letter of intent. Permendagri 25/2020 Pasal 1 angka 15.
        PernyataanKehendak("Pernyataan Kehendak", "letter of intent"):
            "Pernyataan niat dengan pihak luar negeri; tidak mengikat. Permendagri 25/2020 Pasal 1 angka 15.",
        /// The text with a partner abroad. Permendagri 25/2020 Pasal 1 angka 16.
        NaskahLuarNegeri("naskah luar negeri", "text with a partner abroad"):
            "Naskah kerja sama dengan pihak luar negeri. Permendagri 25/2020 Pasal 1 angka 16.",
        /// An agreement on the use of regional assets. PP 27/2014 Pasal 27.
        PerjanjianBmd("perjanjian BMD", "BMD agreement"):
            "Perjanjian pemanfaatan barang milik daerah. PP 27/2014 Pasal 27.",
    }

    /// What a ksdpk is about. PP 28/2018 Pasal 15.
    Ragam: "Ragam KSDPK. PP 28/2018 Pasal 15." {
        /// Providing a public service.
        PelayananPublik("pelayanan publik", "public service"): "Penyediaan pelayanan publik.",
        /// Managing assets to add value.
        Aset("pengelolaan aset", "assets"):
            "Pengelolaan aset untuk meningkatkan nilai tambah yang memberikan pendapatan bagi daerah.",
        /// Investment.
        Investasi("investasi", "investment"): "Investasi.",
        /// Infrastructure by a public-private partnership.
        InfrastrukturKpbu("infrastruktur (KPBU)", "infrastructure (KPBU)"):
            "Penyediaan infrastruktur dengan Kerja Sama Pemerintah dan Badan Usaha.",
        /// Procurement of goods and services.
        Pengadaan("pengadaan barang dan jasa", "procurement"): "Pengadaan barang dan jasa.",
        /// Any other.
        Lainnya("ragam lain", "another sort"): "Ragam lain yang tidak bertentangan dengan peraturan.",
    }

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
        /// Head of a perangkat daerah. Permendagri 22/2020 Pasal 14 ayat (2).
        KepalaPerangkatDaerah("kepala perangkat daerah", "head of a perangkat daerah"):
            "Kepala perangkat daerah, dengan kuasa untuk menandatangani PKS. Permendagri 22/2020 Pasal 14 ayat (2).",
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
        /// Head of a perangkat daerah of the partner region.
        KepalaPerangkatDaerah("kepala perangkat daerah", "head of a perangkat daerah"):
            "Kepala perangkat daerah mitra.",
        /// The partner's own leader. Permendagri 22/2020 Pasal 33.
        Pimpinan("pimpinan", "leader"):
            "Pimpinan mitra yang bukan daerah. Permendagri 22/2020 Pasal 33.",
        /// A proxy.
        Kuasa("kuasa", "proxy"): "Orang yang menandatangani atas kuasa dari mitra.",
        /// A person who signs for himself or herself.
        DiriSendiri("diri sendiri", "himself or herself"):
            "Perseorangan yang menandatangani untuk dirinya sendiri.",
    }

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

    /// Where the money comes from.
    SumberPembiayaan: "Asal biaya." {
        /// The regional budget.
        Apbd("APBD", "APBD"): "Anggaran Pendapatan dan Belanja Daerah.",
        /// The state budget.
        Apbn("APBN", "APBN"): "Anggaran Pendapatan dan Belanja Negara.",
        /// The partner.
        Mitra("mitra", "the partner"): "Mitra.",
        /// Each party its own part.
        ParaPihak("para pihak", "each party"): "Para pihak, masing-masing bagiannya.",
        /// Any other source.
        Lainnya("sumber lain", "another source"): "Sumber lain.",
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

    /// A part of the body of a text. Permendagri 22/2020 Pasal 40, 41, 42; Permendagri 25/2020 Pasal 13, 20; PP 28/2018 Pasal 19 ayat (2).
    BagianIsi: "Bagian isi pokok naskah. Permendagri 22/2020 Pasal 40, Pasal 41, Pasal 42; Permendagri 25/2020 Pasal 13, Pasal 20; PP 28/2018 Pasal 19 ayat (2)." {
        /// Title.
        Judul("judul", "title"): "Judul.",
        /// Subject: who the parties are.
        Subjek("subjek", "subject"): "Para pihak.",
        /// Background.
        LatarBelakang("latar belakang", "background"): "Latar belakang.",
        /// Purpose.
        MaksudTujuan("maksud dan tujuan", "purpose"): "Maksud dan tujuan.",
        /// Location.
        Lokasi("lokasi", "location"): "Lokasi.",
        /// Object.
        Objek("objek", "object"): "Objek.",
        /// Scope.
        RuangLingkup("ruang lingkup", "scope"): "Ruang lingkup.",
        /// Tasks and responsibilities.
        TugasTanggungJawab("tugas dan tanggung jawab", "tasks and responsibilities"):
            "Tugas dan tanggung jawab.",
        /// Execution.
        Pelaksanaan("pelaksanaan", "execution"): "Pelaksanaan.",
        /// Rights and obligations.
        HakKewajiban("hak dan kewajiban", "rights and obligations"):
            "Hak dan kewajiban para pihak.",
        /// Funding.
        Pembiayaan("pembiayaan", "funding"): "Pembiayaan.",
        /// Term.
        JangkaWaktu("jangka waktu", "term"): "Jangka waktu.",
        /// Settlement of disputes.
        PenyelesaianPerselisihan("penyelesaian perselisihan", "settlement of disputes"):
            "Penyelesaian perselisihan.",
        /// Force majeure.
        KeadaanKahar("keadaan kahar", "force majeure"): "Keadaan di luar kekuasaan para pihak.",
        /// Ending.
        Pengakhiran("pengakhiran", "ending"): "Pengakhiran kerja sama.",
        /// Sanctions.
        Sanksi("sanksi", "sanctions"):
            "Sanksi bagi pihak yang tidak memenuhi perjanjian. PP 28/2018 Pasal 19 ayat (2).",
        /// Correspondence.
        SuratMenyurat("surat-menyurat", "correspondence"): "Alamat dan cara bersurat.",
        /// Other matters.
        LainLain("lain-lain", "other matters"): "Ketentuan lain.",
        /// Period of validity, of a letter of intent.
        MasaBerlaku("masa berlaku", "period of validity"):
            "Masa berlaku; pada Pernyataan Kehendak.",
        /// Place and date, of a letter of intent.
        TempatTanggal("tempat dan tanggal", "place and date"):
            "Tempat dan tanggal penandatanganan; pada Pernyataan Kehendak.",
        /// Joint working group.
        KelompokKerja("kelompok kerja", "joint working group"): "Kelompok kerja bersama.",
        /// Amendment.
        Amandemen("amandemen", "amendment"): "Perubahan naskah.",
        /// Validity, extension and ending, of a text with a partner abroad.
        MasaBerlakuPerpanjanganPengakhiran("masa berlaku, perpanjangan, dan pengakhiran", "validity, extension and ending"):
            "Masa berlaku, perpanjangan, dan pengakhiran; pada naskah luar negeri.",
        /// Kind, area or number of the goods, of an agreement on assets. PP 27/2014 Pasal 29 ayat (7), Pasal 30 ayat (3).
        JenisLuasJumlahBarang("jenis, luas, atau jumlah barang", "kind, area or number of the goods"):
            "Jenis, luas, atau jumlah barang; pada sewa dan pinjam pakai. PP 27/2014 Pasal 29 ayat (7), Pasal 30 ayat (3).",
        /// Rent, of a lease. PP 27/2014 Pasal 29 ayat (7).
        BesaranSewa("besaran sewa", "rent"): "Besaran sewa; pada sewa. PP 27/2014 Pasal 29 ayat (7).",
        /// Who bears the cost of operation and upkeep. PP 27/2014 Pasal 29 ayat (7), Pasal 30 ayat (3).
        TanggungJawabPemeliharaan("tanggung jawab atas biaya operasional dan pemeliharaan", "responsibility for the cost of operation and upkeep"):
            "Tanggung jawab penyewa atau peminjam atas biaya operasional dan pemeliharaan. PP 27/2014 Pasal 29 ayat (7), Pasal 30 ayat (3).",
        /// Date and place, of a text with a partner abroad.
        TanggalTempat("tanggal dan tempat", "date and place"):
            "Tanggal dan tempat penandatanganan; pada naskah luar negeri.",
    }

    /// A part of the frame of a text. Permendagri 22/2020 Pasal 40 ayat (1), Pasal 42 ayat (1).
    BagianKerangka: "Bagian bingkai naskah. Permendagri 22/2020 Pasal 40 ayat (1), Pasal 42 ayat (1)." {
        /// The opening that names day, place and persons.
        Komparisi("komparisi", "opening"):
            "Pembuka yang menyebut hari, tempat, dan orang yang menandatangani.",
        /// The parties.
        ParaPihak("para pihak", "parties"): "Penyebutan para pihak.",
        /// Recitals, of a Nota Kesepakatan.
        Premis("premis", "recitals"): "Latar yang mendahului kesepakatan; pada Nota Kesepakatan.",
        /// Considerations.
        Konsideran("konsideran", "considerations"): "Pertimbangan.",
        /// The closing.
        Penutup("penutup", "closing"): "Penutup.",
    }

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

    /// The form in which an asset is used. PP 27/2014 Pasal 27.
    BentukBmd: "Bentuk pemanfaatan barang milik daerah. PP 27/2014 Pasal 27." {
        /// Lease.
        Sewa("sewa", "lease"): "Sewa.",
        /// Loan for use.
        PinjamPakai("pinjam pakai", "loan for use"): "Pinjam pakai.",
        /// Kerja Sama Pemanfaatan.
        Ksp("KSP", "KSP"): "Kerja Sama Pemanfaatan.",
        /// Bangun Guna Serah.
        Bgs("BGS", "BGS"): "Bangun Guna Serah.",
        /// Bangun Serah Guna.
        Bsg("BSG", "BSG"): "Bangun Serah Guna.",
        /// Kerja Sama Penyediaan Infrastruktur.
        Kspi("KSPI", "KSPI"): "Kerja Sama Penyediaan Infrastruktur.",
        /// Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur.
        Ketupi("KETUPI", "KETUPI"): "Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur.",
    }

    /// Why a lease may run longer than five years. PP 27/2014 Pasal 29 ayat (3).
    AlasanLebihLimaTahun: "Alasan sewa lebih dari lima tahun. PP 27/2014 Pasal 29 ayat (3)." {
        /// Infrastructure.
        Infrastruktur("infrastruktur", "infrastructure"): "Untuk infrastruktur.",
        /// The nature of the business.
        KarakteristikUsaha("karakteristik usaha", "nature of the business"):
            "Menurut sifat usahanya.",
        /// An act says so.
        UndangUndang("undang-undang", "an act"): "Ditentukan lain dalam undang-undang.",
    }

    /// Why a cooperation ended. PP 28/2018 Pasal 9, 22; Permendagri 25/2020 Pasal 34.
    AlasanPengakhiran: "Alasan berakhirnya kerja sama. PP 28/2018 Pasal 9, Pasal 22; Permendagri 25/2020 Pasal 34." {
        /// Its term ended.
        JangkaWaktu("jangka waktu habis", "end of its term"):
            "Jangka waktu habis. PP 28/2018 Pasal 9 ayat (1).",
        /// Its purpose was reached.
        TujuanTercapai("tujuan tercapai", "purpose reached"):
            "Tujuan tercapai. PP 28/2018 Pasal 9 ayat (1).",
        /// The parties agreed.
        Kesepakatan("kesepakatan para pihak", "agreement of the parties"):
            "Para pihak sepakat. PP 28/2018 Pasal 9 ayat (1).",
        /// A change of policy or regulation makes it impossible.
        PerubahanKebijakan("perubahan kebijakan", "change of policy"):
            "Perubahan kebijakan menurut peraturan, sehingga tidak dapat dilaksanakan. PP 28/2018 Pasal 9 ayat (1).",
        /// The object is lost.
        ObjekHilang("objek hilang", "loss of the object"):
            "Objek hilang atau musnah. PP 28/2018 Pasal 9 ayat (1).",
        /// A final court decision.
        PutusanPengadilan("putusan pengadilan", "court decision"):
            "Putusan pengadilan yang berkekuatan hukum tetap. PP 28/2018 Pasal 22.",
        /// The third party is bankrupt.
        Pailit("pailit", "bankruptcy"): "Pihak Ketiga dinyatakan pailit. PP 28/2018 Pasal 22.",
        /// A new agreement replaces it.
        Digantikan("digantikan naskah baru", "replaced by a new text"):
            "Diganti naskah baru. Permendagri 25/2020 Pasal 34.",
        /// A party broke it; a reason of the text, not of the law's lists.
        Wanprestasi("wanprestasi", "breach of the agreement"):
            "Salah satu pihak ingkar; alasan menurut naskah, bukan menurut daftar peraturan.",
    }

    /// Why a plan will not be signed.
    AlasanTidakDilanjutkan: "Mengapa rencana tidak ditandatangani." {
        /// The TKKSD found it not fit. Permendagri 22/2020 Pasal 7 ayat (5), Pasal 29 ayat (5).
        TidakLayak("tidak layak", "not fit"):
            "Telaahan TKKSD menyatakan tidak layak. Permendagri 22/2020 Pasal 7 ayat (5), Pasal 29 ayat (5).",
        /// The partner refused the offer. Permendagri 22/2020 Pasal 8, 30, 54.
        DitolakMitra("ditolak mitra", "refused by the partner"):
            "Penawaran ditolak mitra. Permendagri 22/2020 Pasal 8, Pasal 30, Pasal 54.",
        /// The DPRD did not approve. Permendagri 22/2020 Pasal 12, 34, 56.
        TidakDisetujuiDprd("tidak disetujui DPRD", "not approved by the DPRD"):
            "DPRD tidak menyetujui. Permendagri 22/2020 Pasal 12, Pasal 34, Pasal 56.",
        /// The Menteri did not approve. Permendagri 25/2020.
        TidakDisetujuiMenteri("tidak disetujui Menteri", "not approved by the Menteri"):
            "Menteri tidak menyetujui. Permendagri 25/2020.",
        /// We do not go on with it.
        TidakDilanjutkan("tidak dilanjutkan", "not gone on with"): "Kita tidak melanjutkannya.",
        /// Another plan or text stands in its place.
        Digantikan("digantikan", "replaced"): "Diganti rencana atau naskah lain.",
    }

    /// What is to come after a document.
    UsulKelanjutan: "Yang diusulkan sesudah naskah berakhir." {
        /// An extension.
        Perpanjangan("perpanjangan", "extension"): "Diperpanjang.",
        /// Nothing.
        TidakDiperpanjang("tidak diperpanjang", "no extension"): "Tidak diperpanjang.",
        /// A new cooperation.
        KerjaSamaBaru("kerja sama baru", "new cooperation"): "Diganti kerja sama baru.",
    }

    /// What an indicator serves. UU 23/2014 Pasal 363 ayat (1).
    TujuanIndikator: "Yang diukur indikator. UU 23/2014 Pasal 363 ayat (1)." {
        /// Public service.
        PelayananPublik("pelayanan publik", "public service"): "Pelayanan publik.",
        /// The people's welfare.
        Kesejahteraan("kesejahteraan", "welfare"): "Kesejahteraan rakyat.",
    }

    /// How the partner in the use of an asset was chosen. PP 27/2014 Pasal 33 ayat (1), Pasal 40 huruf d.
    PemilihanMitra: "Cara memilih mitra pemanfaatan. PP 27/2014 Pasal 33 ayat (1), Pasal 40 huruf d." {
        /// By tender.
        Tender("tender", "tender"): "Tender.",
        /// Direct selection, after failed tenders.
        SeleksiLangsung("seleksi langsung", "direct selection"):
            "Seleksi langsung sesudah tender gagal. PP 27/2014 Pasal 40 huruf d.",
        /// Direct appointment, after failed tenders or of a special asset.
        PenunjukanLangsung("penunjukan langsung", "direct appointment"):
            "Penunjukan langsung: sesudah tender gagal, atau untuk barang khusus. PP 27/2014 Pasal 33 ayat (1) huruf c, Pasal 40 huruf d.",
    }

    /// Who approved the use of an asset. PP 27/2014 Pasal 28, 34.
    PemberiPersetujuan: "Pemberi persetujuan pemanfaatan. PP 27/2014 Pasal 28, Pasal 34." {
        /// The Kepala Daerah.
        KepalaDaerah("Kepala Daerah", "Kepala Daerah"): "Kepala Daerah.",
        /// The manager of regional assets.
        PengelolaBarang("pengelola barang", "manager of assets"): "Pengelola barang milik daerah.",
        /// Anyone else.
        Lainnya("pejabat lain", "another official"): "Pejabat lain.",
    }

    /// What an evaluation came to.
    Kesimpulan: "Kesimpulan evaluasi." {
        /// Go on.
        Dilanjutkan("dilanjutkan", "go on"): "Dilanjutkan.",
        /// Go on, wider.
        Diperluas("diperluas", "widen"): "Dilanjutkan dan diperluas.",
        /// Go on, improved.
        Diperbaiki("diperbaiki", "improve"): "Dilanjutkan sambil diperbaiki.",
        /// Stop.
        Dihentikan("dihentikan", "stop"): "Dihentikan.",
    }

    /// The way a dispute took. Permendagri 22/2020 Pasal 18-21; PP 28/2018 Pasal 21, 34.
    Jalur: "Jalur penyelesaian perselisihan. Permendagri 22/2020 Pasal 18 sampai dengan Pasal 21; PP 28/2018 Pasal 21, Pasal 34." {
        /// Deliberation of the parties.
        Musyawarah("musyawarah", "deliberation"):
            "Musyawarah para pihak; hasilnya dalam `berita_acara`. Permendagri 22/2020 Pasal 18; PP 28/2018 Pasal 21.",
        /// The province's TKKSD.
        TkksdProvinsi("TKKSD provinsi", "the province's TKKSD"):
            "Permohonan kepada TKKSD provinsi. Permendagri 22/2020 Pasal 19.",
        /// The Gubernur. UU 23/2014 Pasal 370 ayat (1).
        Gubernur("Gubernur", "the Gubernur"):
            "Penyelesaian oleh Gubernur. UU 23/2014 Pasal 370 ayat (1).",
        /// The Menteri.
        Menteri("Menteri", "the Menteri"):
            "Permohonan kepada Menteri; hasilnya `keputusan_menteri`. Permendagri 22/2020 Pasal 20, Pasal 21.",
        /// Negotiation and consultation.
        NegosiasiKonsultasi("negosiasi dan konsultasi", "negotiation and consultation"):
            "Negosiasi dan konsultasi dengan pihak luar negeri. PP 28/2018 Pasal 34; Permendagri 25/2020 Pasal 40.",
        /// Mediation.
        Mediasi("mediasi", "mediation"): "Mediasi.",
        /// Arbitration.
        Arbitrase("arbitrase", "arbitration"): "Arbitrase.",
        /// A court.
        Pengadilan("pengadilan", "court"): "Penyelesaian di pengadilan.",
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
        /// A business.
        BadanUsaha("badan usaha", "business"): "Badan usaha.",
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

    /// How much a finding weighs.
    Severity: "Bobot temuan." {
        /// The text of an article is clear.
        Error("kesalahan", "error"): "Kesalahan: bunyi pasal jelas.",
        /// Needs judgement.
        Warning("peringatan", "warning"): "Peringatan: perlu dipertimbangkan.",
        /// For information.
        Note("catatan", "note"): "Catatan: untuk diketahui.",
    }
}
