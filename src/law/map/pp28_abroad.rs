//! PP 28/2018 Pasal 23-52: cooperation abroad, guidance, Sinergi, and the closing articles.

super::ayat! { PP28;
    "Pasal 23 ayat (1)" Competence:
        "Di luar negeri daerah diwakili Gubernur atau Bupati/Wali Kota",
        "Abroad the Gubernur, Bupati or Wali Kota stands for the region";
    "Pasal 23 ayat (2)" Definition:
        "Objeknya: iptek, budaya, kemampuan teknis dan manajemen, promosi potensi, dan lainnya",
        "Its objects: science and technology, culture, technical and managerial skill, promotion, and others";
    "Pasal 23 ayat (3)" Definition:
        "KSDPL dan KSDLL dituangkan dalam naskah kerja sama",
        "A KSDPL or KSDLL stands in a text of cooperation";
    "Pasal 24":
        "KSDPL: provinsi kembar, kabupaten/kota kembar, atau lainnya",
        "A KSDPL is of twin provinces, of twin regencies or cities, or another";
    "Pasal 25":
        "KSDLL meneruskan kerja sama Pusat, atau berbentuk lain dengan persetujuan Pusat",
        "A KSDLL passes on cooperation of the centre, or is another that the centre approves";
    "Pasal 26 ayat (1)" NotRecorded:
        "Hibah mengikuti ketentuannya sendiri",
        "Grants follow their own law";
    "Pasal 26 ayat (2)" NotRecorded:
        "Kepemilikan barang yang belum ditegaskan diselesaikan daerah bersama Menteri",
        "Where the text does not say whose the goods are, region and Menteri settle it";
    "Pasal 26 ayat (3)" OfOthers:
        "Menteri dapat berkoordinasi dengan menteri teknis tentang kepemilikan barang",
        "The Menteri may consult the technical ministers about whose the goods are";
    "Pasal 27 ayat (1)":
        "Kerja sama luar negeri memenuhi lima syarat",
        "Cooperation abroad meets five conditions";
    "Pasal 27 ayat (2)":
        "Iptek dapat dialihkan kepada sumber daya manusia Indonesia",
        "Science and technology can be handed on to Indonesians";
    "Pasal 27 ayat (3)":
        "KSDPL memenuhi juga kesetaraan, saling melengkapi, dan hubungan antarmasyarakat",
        "A KSDPL is also between equals, of use to each other, and brings the peoples closer";
    "Pasal 28 ayat (1)" Competence:
        "Prakarsa KSDPL dari daerah atau dari pihak luar negeri, langsung atau melalui menteri",
        "A KSDPL is initiated by the region or by the partner abroad, by itself or through a minister";
    "Pasal 28 ayat (2)" Competence:
        "Prakarsa KSDLL dari daerah atau dari pihak luar negeri melalui menteri",
        "A KSDLL is initiated by the region, or by the partner abroad through a minister";
    "Pasal 28 ayat (3)" NotRecorded:
        "Kepala Daerah menjajaki peluang dan manfaat kerja sama",
        "The Kepala Daerah explores chances and benefits";
    "Pasal 28 ayat (4)":
        "Sebelum Pernyataan Kehendak ditandatangani, Kepala Daerah berkonsultasi dengan Menteri dan Menteri Luar Negeri",
        "Before the letter of intent is signed the Kepala Daerah consults the Menteri and the Menteri Luar Negeri";
    "Pasal 28 ayat (5)":
        "Pernyataan Kehendak ditindaklanjuti dengan rencana kerja sama",
        "The letter of intent is followed by a plan of cooperation";
    "Pasal 29 ayat (1)":
        "KSDPL dilaksanakan dengan persetujuan Pemerintah Pusat",
        "A KSDPL needs the central government's approval";
    "Pasal 29 ayat (2)" OfOthers:
        "Menteri mengoordinasikan persetujuan Pusat",
        "The Menteri coordinates the centre's approval";
    "Pasal 30 ayat (1)":
        "KSDPL memerlukan persetujuan DPRD",
        "A KSDPL needs the DPRD's approval";
    "Pasal 30 ayat (2)":
        "Permohonan kepada DPRD melampirkan rencana kerja sama",
        "The request to the DPRD has the plan of cooperation with it";
    "Pasal 30 ayat (3)":
        "Rencana kerja sama memuat paling sedikit tujuh hal",
        "A plan of cooperation has at least seven parts";
    "Pasal 30 ayat (4)":
        "DPRD menyetujui paling lama 45 hari kerja sejak menerima permohonan",
        "The DPRD approves within 45 working days of receipt";
    "Pasal 30 ayat (5)" OfOthers:
        "Bentuk persetujuan DPRD mengikuti tata tertib DPRD",
        "The form of the DPRD's approval follows its own rules";
    "Pasal 31 ayat (1)":
        "Rencana yang disetujui DPRD disampaikan kepada Menteri untuk pertimbangan",
        "The plan that the DPRD approved goes to the Menteri for consideration";
    "Pasal 31 ayat (2)":
        "Menteri memverifikasi rencana kerja sama",
        "The Menteri verifies the plan of cooperation";
    "Pasal 31 ayat (3)" NotRecorded:
        "Menurut pertimbangan Menteri, Kepala Daerah memperbaiki rencana atau menyusun rancangan naskah",
        "As the Menteri considers it, the Kepala Daerah mends the plan or drafts the text";
    "Pasal 32 ayat (1)":
        "Rancangan naskah disampaikan kepada Menteri untuk persetujuan",
        "The draft text goes to the Menteri for approval";
    "Pasal 32 ayat (2)" OfOthers:
        "Menteri mengadakan rapat antarkementerian",
        "The Menteri holds a meeting of ministries";
    "Pasal 32 ayat (3)" OfOthers:
        "Rapat mengikutsertakan kementerian terkait, provinsi, dan kabupaten/kota",
        "The ministries concerned, the province and the regency or city take part";
    "Pasal 33 ayat (1)" OfOthers:
        "Menteri menyampaikan rancangan yang disetujui kepada Menteri Luar Negeri",
        "The Menteri passes the approved draft to the Menteri Luar Negeri";
    "Pasal 33 ayat (2)" OfOthers:
        "Menteri Luar Negeri membahas rancangan dengan pihak luar negeri",
        "The Menteri Luar Negeri discusses the draft with the partner abroad";
    "Pasal 33 ayat (3)" OfOthers:
        "Menteri Luar Negeri menyampaikan hasil pembahasan dan surat konfirmasi kepada Menteri",
        "The Menteri Luar Negeri gives the outcome and the surat konfirmasi to the Menteri";
    "Pasal 33 ayat (4)":
        "Surat konfirmasi menjadi dasar penandatanganan oleh Kepala Daerah",
        "The Kepala Daerah signs on the surat konfirmasi";
    "Pasal 34":
        "Perselisihan KSDPL diselesaikan melalui negosiasi dan konsultasi",
        "Disputes in a KSDPL are settled by negotiation and consultation";
    "Pasal 35" Closing:
        "Tata cara KSDPL diatur dalam Peraturan Menteri",
        "The Menteri regulates KSDPL further";
    "Pasal 36 ayat (1)":
        "Penerusan kerja sama Pusat dilakukan dengan organisasi internasional, lembaga nonprofit, atau mitra pembangunan",
        "Cooperation of the centre is passed on with international organisations, nonprofit bodies or development partners";
    "Pasal 36 ayat (2)" NotRecorded:
        "Lembaga nonprofit itu bukan partai politik",
        "Such a nonprofit body is no political party";
    "Pasal 36 ayat (3)" NotRecorded:
        "Penerusan mengikuti peraturan perundang-undangan",
        "Passing on follows the law";
    "Pasal 36 ayat (4)":
        "KSDLL lain dengan persetujuan Pusat dilakukan dengan lembaga selain yang disebut ayat (1)",
        "Other KSDLL that the centre approves are with bodies that ayat (1) does not name";
    "Pasal 37" OfOthers:
        "Menteri mengoordinasikan penerusan dan persetujuan KSDLL",
        "The Menteri coordinates the passing on and the approval of KSDLL";
    "Pasal 38":
        "Rencana kerja sama KSDLL mengikuti Pasal 30 dan 31",
        "The plan of a KSDLL follows Pasal 30 and 31";
    "Pasal 39":
        "Rancangan naskah KSDLL mengikuti Pasal 32",
        "The draft text of a KSDLL follows Pasal 32";
    "Pasal 40":
        "Pembahasan dan penandatanganan KSDLL mengikuti Pasal 33",
        "Discussion and signing of a KSDLL follow Pasal 33";
    "Pasal 41":
        "Perselisihan KSDLL diselesaikan melalui negosiasi dan konsultasi",
        "Disputes in a KSDLL are settled by negotiation and consultation";
    "Pasal 42" Closing:
        "Tata cara KSDLL diatur dalam Peraturan Menteri",
        "The Menteri regulates KSDLL further";
    "Pasal 43 ayat (1)":
        "Pemerintah Daerah melaporkan pelaksanaan kerja sama luar negeri kepada Menteri",
        "The region reports to the Menteri on its cooperation abroad";
    "Pasal 43 ayat (2)" Closing:
        "Tata cara pelaporan diatur dalam Peraturan Menteri",
        "The Menteri regulates the reports";
    "Pasal 44 ayat (1)" OfOthers:
        "Pembinaan dan pengawasan umum secara nasional dikoordinasikan Menteri",
        "The Menteri coordinates general guidance and supervision nationally";
    "Pasal 44 ayat (2)" OfOthers:
        "Pembinaan dan pengawasan teknis oleh menteri atau pimpinan lembaga teknis",
        "Technical ministers and heads of agencies guide and supervise technically";
    "Pasal 44 ayat (3)" NotRecorded:
        "Kepala Daerah membina dan mengawasi kerja sama oleh perangkat daerahnya",
        "The Kepala Daerah guides and supervises what the region's offices do";
    "Pasal 44 ayat (4)" OfOthers:
        "Gubernur membina dan mengawasi kerja sama kabupaten/kota di provinsinya",
        "The Gubernur guides and supervises the cooperation of regencies and cities in the province";
    "Pasal 44 ayat (5)" Closing:
        "Pembinaan dan pengawasan mengikuti peraturannya sendiri",
        "Guidance and supervision follow their own law";
    "Pasal 45 ayat (1)" Competence:
        "Daerah dapat membentuk asosiasi",
        "Regions may form an association";
    "Pasal 45 ayat (2)" NotRecorded:
        "Asosiasi dibentuk sesuai peraturan perundang-undangan",
        "An association is formed as the law says";
    "Pasal 46 ayat (1)":
        "Urusan yang membutuhkan dukungan program Pusat dan daerah dilaksanakan dalam bentuk Sinergi",
        "Affairs that need programmes of the centre and the region are carried out as a Sinergi";
    "Pasal 46 ayat (2)" Definition:
        "Dukungan itu bukan bantuan dana atau bantuan keuangan menurut Pasal 12",
        "That is no aid under Pasal 12";
    "Pasal 46 ayat (3)" NotRecorded:
        "Sinergi didanai anggaran masing-masing tingkat pemerintahan",
        "Each level of government pays for Sinergi from its own budget";
    "Pasal 46 ayat (4)" Definition:
        "Sinergi dituangkan dalam dokumen kesepakatan yang mengikat",
        "A Sinergi stands in a binding text";
    "Pasal 47" Closing:
        "Berlaku juga bagi daerah istimewa dan khusus sepanjang tidak diatur tersendiri",
        "Binds the special regions, too, where they have no law of their own";
    "Pasal 48" Closing:
        "Kontrak dan PKS yang ditandatangani sebelumnya tetap berlaku sampai berakhir",
        "Contracts and PKS signed before run on to their end";
    "Pasal 49" Closing:
        "PKS dengan Pemerintah Pusat dari sebelumnya tetap berlaku dan dapat dilanjutkan sebagai Sinergi",
        "A PKS with the central government of before runs on and can go on as a Sinergi";
    "Pasal 50" Closing:
        "Peraturan pelaksanaan PP 50/2007 tetap berlaku sepanjang tidak bertentangan",
        "The regulations under PP 50/2007 stay in force where they do not contradict";
    "Pasal 51" Closing:
        "PP 50/2007 dicabut",
        "Repeals PP 50/2007";
    "Pasal 52" Closing:
        "Mulai berlaku pada tanggal diundangkan",
        "In force from the day of promulgation";
}
