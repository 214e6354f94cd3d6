//! The use of assets.

use super::vocabulary;

vocabulary! {
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
}
