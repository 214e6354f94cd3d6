//! The words that a key may have as its value. Each is written in kebab-case,
//! in records, on the command line and in JSON alike.

/// Declares an enum of words: read by serde, listed for help and messages.
macro_rules! vocabulary {
    ($($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident),+ $(,)? })+) => {
        $(
            $(#[$meta])*
            #[derive(
                Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize,
                schemars::JsonSchema, strum::EnumString, strum::IntoStaticStr, strum::VariantArray,
            )]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            pub enum $name {
                $($(#[$variant_meta])* $variant),+
            }

            impl $name {
                /// The word as it is written.
                pub fn word(self) -> &'static str {
                    self.into()
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
                fn say(&self, _: $crate::text::Lang) -> String {
                    $crate::model::in_prose(self.word())
                }
            }
        )+
    };
}
pub(crate) use vocabulary;

/// A word of the vocabulary as a sentence names it: `kepala perangkat daerah`,
/// `PKS`.
pub(crate) fn in_prose(word: &str) -> String {
    const ABBREVIATIONS: [&str; 16] = [
        "pks", "ksdd", "ksdpk", "ksdpl", "ksdll", "bmd", "ksp", "bgs", "bsg", "kspi", "ketupi",
        "pt", "cv", "ud", "bumn", "bumd",
    ];
    const TITLES: [(&str, &str); 15] = [
        ("kesepakatan-bersama", "Kesepakatan Bersama"),
        ("nota-kesepakatan", "Nota Kesepakatan"),
        ("rencana-kerja", "Rencana Kerja"),
        ("rancangan-pks", "rancangan PKS"),
        ("pernyataan-kehendak", "Pernyataan Kehendak"),
        ("naskah-luar-negeri", "naskah luar negeri"),
        ("perjanjian-bmd", "perjanjian BMD"),
        ("kepala-daerah", "Kepala Daerah"),
        ("sinergi", "Sinergi"),
        ("tkksd-provinsi", "TKKSD provinsi"),
        ("menteri", "Menteri"),
        ("negosiasi-konsultasi", "negosiasi dan konsultasi"),
        ("sekretaris-daerah", "Sekretaris Daerah"),
        ("asisten", "Asisten"),
        ("kepala-bagian", "Kepala Bagian"),
    ];
    if ABBREVIATIONS.contains(&word) {
        return word.to_uppercase();
    }
    let title = TITLES.iter().find(|(known, _)| *known == word);
    title.map_or_else(|| word.replace('-', " "), |(_, title)| (*title).to_owned())
}

vocabulary! {
    /// A kind of record, as its folder is called.
    Kind {
        /// A signed or planned document.
        KerjaSama,
        /// An entry of the potential mapping.
        Potensi,
        /// A partner.
        Mitra,
        /// A decree that sets up the coordination team.
        Tkksd,
    }

    /// Whom the cooperation is with. Permendagri 22/2020 Pasal 1, Permendagri 25/2020 Pasal 1.
    Jenis {
        /// Kerja Sama Daerah Dengan Daerah Lain: another region.
        Ksdd,
        /// Kerja Sama Daerah Dengan Pihak Ketiga: a third party.
        Ksdpk,
        /// Sinergi: the central government.
        Sinergi,
        /// Kerja Sama Daerah dengan Pemerintah Daerah di Luar Negeri: a region abroad.
        Ksdpl,
        /// Kerja Sama Daerah dengan Lembaga di Luar Negeri: an institution abroad.
        Ksdll,
        /// Pemanfaatan Barang Milik Daerah: use of regional assets. PP 27/2014.
        Bmd,
    }

    /// Whether a KSDD is an obligation. Permendagri 22/2020 Pasal 3 ayat (1).
    Sifat {
        /// Between bordering regions, for affairs with effects across the border.
        Wajib,
        /// Any other.
        Sukarela,
    }

    /// The form of the text.
    Naskah {
        /// General content. Permendagri 22/2020 Pasal 1 angka 12.
        KesepakatanBersama,
        /// Perjanjian Kerja Sama: rights and obligations. Permendagri 22/2020 Pasal 1 angka 13.
        Pks,
        /// A contract, in place of a PKS. Permendagri 22/2020 Pasal 28 huruf f.
        Kontrak,
        /// Nota Kesepakatan of a Sinergi. Permendagri 22/2020 Pasal 1 angka 19.
        NotaKesepakatan,
        /// The work plan under a Nota Kesepakatan. Permendagri 22/2020 Pasal 52 ayat (2).
        RencanaKerja,
        /// Letter of intent. Permendagri 25/2020 Pasal 1 angka 15.
        PernyataanKehendak,
        /// The text with a partner abroad. Permendagri 25/2020 Pasal 1 angka 16.
        NaskahLuarNegeri,
        /// An agreement on the use of regional assets. PP 27/2014 Pasal 27.
        PerjanjianBmd,
    }

    /// Who took the initiative.
    Prakarsa {
        /// The regency.
        Daerah,
        /// The partner.
        Mitra,
    }

    /// In what capacity a person signs.
    Peran {
        /// Gubernur, Bupati or Wali Kota; acting ones (Plt., Pj.) too. UU 23/2014 Pasal 65 ayat (4).
        KepalaDaerah,
        /// Head of a perangkat daerah. Permendagri 22/2020 Pasal 14 ayat (2).
        KepalaPerangkatDaerah,
        /// An official appointed to sign. Permendagri 22/2020 Pasal 36 ayat (2).
        PejabatDitunjuk,
        /// Manager of regional assets. PP 27/2014.
        PengelolaBarang,
        /// User of regional assets. PP 27/2014.
        PenggunaBarang,
    }

    /// In what capacity a person signs for the partner.
    PeranMitra {
        /// Head of the partner region.
        KepalaDaerah,
        /// Head of a perangkat daerah of the partner region.
        KepalaPerangkatDaerah,
        /// The partner's own leader. Permendagri 22/2020 Pasal 33.
        Pimpinan,
        /// A proxy.
        Kuasa,
    }

    /// Why an object outside the development plans may be cooperated in. PP 28/2018 Pasal 4 ayat (3).
    AlasanDiLuar {
        /// An emergency.
        KondisiDarurat,
        /// Support of a national strategic programme.
        ProgramStrategisNasional,
        /// Tasks under tugas pembantuan.
        TugasPembantuan,
    }

    /// Where the money comes from.
    SumberPembiayaan {
        /// The regional budget.
        Apbd,
        /// The state budget.
        Apbn,
        /// The partner.
        Mitra,
        /// Each party its own part.
        ParaPihak,
        /// Any other source.
        Lainnya,
    }

    /// A part of a Kerangka Acuan Kerja. Permendagri 22/2020 Pasal 7 ayat (2), Pasal 53 ayat (3).
    BagianKak {
        /// Background.
        LatarBelakang,
        /// Purpose.
        MaksudTujuan,
        /// Object; of a Sinergi only.
        Objek,
        /// Location.
        Lokasi,
        /// Scope.
        RuangLingkup,
        /// Term.
        JangkaWaktu,
        /// Benefit.
        Manfaat,
        /// Analysis of social and environmental effects.
        AnalisisDampak,
        /// Funding.
        Pembiayaan,
    }

    /// A part of a feasibility study. Permendagri 22/2020 Pasal 27.
    BagianStudiKelayakan {
        /// Background.
        LatarBelakang,
        /// Legal basis.
        DasarHukum,
        /// Purpose.
        MaksudTujuan,
        /// Object.
        Objek,
        /// Activities.
        Kegiatan,
        /// Term.
        JangkaWaktu,
        /// Analysis of benefits and costs.
        AnalisisManfaatBiaya,
        /// Conclusion and recommendation.
        KesimpulanRekomendasi,
    }

    /// Who made the feasibility study. Permendagri 22/2020 Pasal 25, 26; UU 23/2014 Pasal 366 ayat (3).
    Penyusun {
        /// The regency.
        Daerah,
        /// The third party.
        Mitra,
        /// Both together.
        Bersama,
    }

    /// What the TKKSD reviewed. Permendagri 22/2020 Pasal 7 ayat (4), Pasal 31 ayat (2).
    Kriteria {
        /// Fit with the RPJMD and the sector's strategic plan.
        RpjmdRenstra,
        /// Fit of the location with the spatial plan.
        Rtrw,
        /// Links between sectors and regions.
        Keterkaitan,
        /// Costs and benefits.
        BiayaManfaat,
        /// Effects on the region's development.
        Dampak,
        /// The third party's good standing.
        Bonafiditas,
        /// The third party's experience.
        Pengalaman,
        /// The third party's commitment.
        Komitmen,
    }

    /// What the review came to.
    HasilTelaahan {
        /// Fit to go on.
        Layak,
        /// To be improved first.
        Diperbaiki,
        /// Refused.
        Ditolak,
    }

    /// How the offer was answered.
    HasilPenawaran {
        /// Accepted.
        Diterima,
        /// Refused.
        Ditolak,
    }

    /// What the DPRD decided.
    HasilDprd {
        /// Approved.
        Disetujui,
        /// Refused.
        Ditolak,
    }

    /// What went with the request to the DPRD. Permendagri 22/2020 Pasal 12, 34, 56; Permendagri 25/2020 Pasal 16.
    LampiranDprd {
        /// The signed Kesepakatan Bersama.
        KesepakatanBersama,
        /// The draft PKS.
        RancanganPks,
        /// The partner company's profile.
        ProfilPerusahaan,
        /// The Nota Kesepakatan.
        NotaKesepakatan,
        /// The work plan of a Sinergi.
        RencanaKerja,
        /// The cooperation plan with a partner abroad.
        RencanaKerjaSama,
        /// The letter of intent.
        PernyataanKehendak,
    }

    /// A part of the body of a text. Permendagri 22/2020 Pasal 40, 41, 42; Permendagri 25/2020 Pasal 13, 20; PP 28/2018 Pasal 19 ayat (2).
    BagianIsi {
        /// Title.
        Judul,
        /// Subject: who the parties are.
        Subjek,
        /// Background.
        LatarBelakang,
        /// Purpose.
        MaksudTujuan,
        /// Location.
        Lokasi,
        /// Object.
        Objek,
        /// Scope.
        RuangLingkup,
        /// Tasks and responsibilities.
        TugasTanggungJawab,
        /// Execution.
        Pelaksanaan,
        /// Rights and obligations.
        HakKewajiban,
        /// Funding.
        Pembiayaan,
        /// Term.
        JangkaWaktu,
        /// Settlement of disputes.
        PenyelesaianPerselisihan,
        /// Force majeure.
        KeadaanKahar,
        /// Ending.
        Pengakhiran,
        /// Sanctions.
        Sanksi,
        /// Correspondence.
        SuratMenyurat,
        /// Other matters.
        LainLain,
        /// Period of validity, of a letter of intent.
        MasaBerlaku,
        /// Place and date, of a letter of intent.
        TempatTanggal,
        /// Joint working group.
        KelompokKerja,
        /// Amendment.
        Amandemen,
        /// Validity, extension and ending, of a text with a partner abroad.
        MasaBerlakuPerpanjanganPengakhiran,
        /// Date and place, of a text with a partner abroad.
        TanggalTempat,
    }

    /// A part of the frame of a text. Permendagri 22/2020 Pasal 40 ayat (1), Pasal 42 ayat (1).
    BagianKerangka {
        /// The opening that names day, place and persons.
        Komparisi,
        /// The parties.
        ParaPihak,
        /// Recitals, of a Nota Kesepakatan.
        Premis,
        /// Considerations.
        Konsideran,
        /// The closing.
        Penutup,
    }

    /// The kind of a cooperation abroad. Permendagri 25/2020 Pasal 6, 7.
    BentukLuarNegeri {
        /// Twin region.
        Kembar,
        /// Other.
        Lainnya,
        /// Continuation of the central government's own cooperation.
        Penerusan,
    }

    /// The object of a cooperation abroad. PP 28/2018 Pasal 23 ayat (2).
    Bidang {
        /// Science and technology.
        Iptek,
        /// Culture.
        Budaya,
        /// Technical and managerial ability of government.
        TeknisManajemen,
        /// Promotion of the region's potential.
        Promosi,
        /// Other.
        Lainnya,
    }

    /// A condition of a cooperation abroad. PP 28/2018 Pasal 27.
    Syarat {
        /// Diplomatic relations exist.
        HubunganDiplomatik,
        /// The affair is the region's.
        UrusanDaerah,
        /// No representative office abroad.
        TanpaKantorPerwakilan,
        /// The partner does not interfere in domestic government.
        TidakMencampuri,
        /// Fit with national and regional policy.
        SesuaiKebijakan,
        /// Technology is passed on to Indonesians.
        AlihTeknologi,
        /// Equal administrative status or area.
        Kesetaraan,
        /// The parties complement each other.
        SalingMelengkapi,
        /// Relations between the peoples grow.
        HubunganMasyarakat,
    }

    /// The form in which an asset is used. PP 27/2014 Pasal 27.
    BentukBmd {
        /// Lease.
        Sewa,
        /// Loan for use.
        PinjamPakai,
        /// Kerja Sama Pemanfaatan.
        Ksp,
        /// Bangun Guna Serah.
        Bgs,
        /// Bangun Serah Guna.
        Bsg,
        /// Kerja Sama Penyediaan Infrastruktur.
        Kspi,
        /// Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur.
        Ketupi,
    }

    /// Why a lease may run longer than five years. PP 27/2014 Pasal 29 ayat (3).
    AlasanLebihLimaTahun {
        /// Infrastructure.
        Infrastruktur,
        /// The nature of the business.
        KarakteristikUsaha,
        /// An act says so.
        UndangUndang,
    }

    /// Why a cooperation ended. PP 28/2018 Pasal 9, 22; Permendagri 25/2020 Pasal 34.
    AlasanPengakhiran {
        /// Its term ended.
        JangkaWaktu,
        /// Its purpose was reached.
        TujuanTercapai,
        /// The parties agreed.
        Kesepakatan,
        /// A change of policy or regulation makes it impossible.
        PerubahanKebijakan,
        /// The object is lost.
        ObjekHilang,
        /// A final court decision.
        PutusanPengadilan,
        /// The third party is bankrupt.
        Pailit,
        /// A new agreement replaces it.
        Digantikan,
    }

    /// What an evaluation came to.
    Kesimpulan {
        /// Go on.
        Dilanjutkan,
        /// Go on, improved.
        Diperbaiki,
        /// Stop.
        Dihentikan,
    }

    /// The way a dispute took. Permendagri 22/2020 Pasal 18-21; PP 28/2018 Pasal 21, 34.
    Jalur {
        /// Deliberation of the parties.
        Musyawarah,
        /// The province's TKKSD.
        TkksdProvinsi,
        /// The Menteri.
        Menteri,
        /// Negotiation and consultation.
        NegosiasiKonsultasi,
        /// A court.
        Pengadilan,
    }

    /// Whether effects cross a border.
    Eksternalitas {
        /// Between kabupaten or kota.
        LintasKabupatenKota,
        /// Between provinces.
        LintasProvinsi,
        /// Between states.
        LintasNegara,
        /// None.
        TidakAda,
    }

    /// Where the yearly list was discussed. Permendagri 22/2020 Pasal 5 ayat (4), (5).
    Forum {
        /// The province's development planning forum.
        MusrenbangProvinsi,
        /// The province's technical coordination.
        RakortekProvinsi,
        /// The national development planning forum.
        Musrenbangnas,
        /// National technical coordination.
        RakortekNasional,
    }

    /// What a partner is.
    Golongan {
        /// A region.
        Daerah,
        /// The central government, its agencies in the region too.
        PemerintahPusat,
        /// A business.
        BadanUsaha,
        /// A person.
        Perseorangan,
        /// A community organisation, with or without legal personality.
        Ormas,
        /// A regional government abroad.
        PemdaLuarNegeri,
        /// An institution abroad.
        LembagaLuarNegeri,
    }

    /// The level of a region.
    Tingkat {
        /// Province.
        Provinsi,
        /// Kabupaten.
        Kabupaten,
        /// Kota.
        Kota,
    }

    /// The legal form of a partner.
    BentukBadan {
        /// Perseroan terbatas.
        Pt,
        /// Cooperative.
        Koperasi,
        /// State-owned enterprise.
        Bumn,
        /// Region-owned enterprise.
        Bumd,
        /// Foundation.
        Yayasan,
        /// Association.
        Perkumpulan,
        /// Persekutuan komanditer.
        Cv,
        /// Firma.
        Firma,
        /// Usaha dagang.
        Ud,
        /// International organisation.
        OrganisasiInternasional,
        /// Nonprofit body under foreign law.
        Nonprofit,
        /// Development partner abroad.
        MitraPembangunan,
        /// Any other.
        Lainnya,
    }

    /// A seat in the TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).
    Kedudukan {
        /// Chair.
        Ketua,
        /// Vice chair.
        WakilKetua,
        /// Secretary.
        Sekretaris,
        /// Member.
        Anggota,
    }

    /// The main office of a member of the TKKSD. Permendagri 22/2020 Pasal 47 ayat (1).
    JabatanPokok {
        /// Secretary of the region.
        SekretarisDaerah,
        /// Asisten in charge of cooperation.
        Asisten,
        /// Head of the Bagian in charge of cooperation.
        KepalaBagian,
        /// Any other.
        Lainnya,
    }

    /// The kind of a meeting of the TKKSD. Permendagri 22/2020 Pasal 48, 49.
    JenisRapat {
        /// Plenary.
        Pleno,
        /// Technical.
        Teknis,
    }

    /// The kind of a report of the TKKSD. Permendagri 22/2020 Pasal 46 ayat (2).
    JenisLaporan {
        /// For half a year.
        Semester,
        /// For a year.
        Tahunan,
    }

    /// What a report of the TKKSD covers.
    Lingkup {
        /// KSDD and KSDPK.
        Ksd,
        /// Sinergi.
        Sinergi,
        /// Cooperation abroad.
        LuarNegeri,
    }

    /// Whom a report of the TKKSD goes to.
    Penerima {
        /// The Bupati.
        Bupati,
        /// The Gubernur.
        Gubernur,
        /// The Menteri.
        Menteri,
    }

    /// How much a finding weighs.
    Severity {
        /// The text of an article is clear.
        Error,
        /// Needs judgement.
        Warning,
        /// For information.
        Note,
    }
}
