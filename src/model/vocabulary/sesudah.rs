//! What comes after a text is signed, or in its place.

use super::vocabulary;

vocabulary! {
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
}
