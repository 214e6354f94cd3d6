//! The texts: their forms, kinds and parts.

use super::vocabulary;

vocabulary! {
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
        /// How long what was built is operated, of a BGS or BSG. PP 27/2014 Pasal 36 ayat (5).
        JangkaWaktuPengoperasian("jangka waktu pengoperasian hasil", "term of operating what was built"):
            "Jangka waktu pengoperasian hasil; pada BGS dan BSG sejak 9 Juni 2020 (`jangka-waktu` ialah jangka waktu pelaksanaan). PP 27/2014 Pasal 36 ayat (5).",
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
}
