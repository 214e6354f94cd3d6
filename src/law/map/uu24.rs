//! UU 24/2009: the language of texts and reports.

super::ayat! { UU24;
    "Pasal 27" NotRecorded:
        "Dokumen resmi negara, termasuk surat perjanjian, berbahasa Indonesia",
        "Official documents of the state, agreements among them, are in Indonesian";
    "Pasal 31 ayat (1)":
        "Nota kesepahaman dan perjanjian berbahasa Indonesia",
        "Memoranda and agreements are in Indonesian";
    "Pasal 31 ayat (2)":
        "Dengan pihak asing ditulis juga dalam bahasanya dan/atau bahasa Inggris",
        "With a foreign party they are also in its language and/or English";
    "Pasal 34" NotRecorded:
        "Laporan kepada instansi pemerintahan berbahasa Indonesia",
        "Reports to authorities are in Indonesian";
    "Pasal 40" Closing:
        "Penggunaan bahasa Indonesia diatur lebih lanjut dalam Peraturan Presiden",
        "The President regulates the use of Indonesian further";
}
