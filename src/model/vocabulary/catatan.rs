//! Records and findings.

use super::vocabulary;

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
