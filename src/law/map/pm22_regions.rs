//! Permendagri 22/2020 Pasal 1-24: terms, and cooperation between regions.

super::ayat! { PM22;
    "Pasal 1 angka 1":
        "KSDD: usaha bersama daerah dengan daerah lain dalam urusan yang menjadi kewenangannya",
        "KSDD: what a region does together with another region, in affairs that are its own";
    "Pasal 1 angka 2" Definition:
        "KSDPK: usaha bersama daerah dengan Pihak Ketiga dalam urusan yang menjadi kewenangannya",
        "KSDPK: what a region does together with a third party, in affairs that are its own";
    "Pasal 1 angka 3":
        "Kerja Sama Wajib: antardaerah yang berbatasan, untuk urusan dengan eksternalitas lintas daerah dan layanan yang lebih efisien bila dikelola bersama",
        "Kerja Sama Wajib: between regions that border on each other, in affairs whose effects cross the border and whose services are cheaper together";
    "Pasal 1 angka 4" Definition:
        "Urusan Pemerintahan",
        "Affairs of government";
    "Pasal 1 angka 5" Definition:
        "Pemetaan: penyusunan data potensi untuk perencanaan kegiatan",
        "Mapping: putting together the potential for planning";
    "Pasal 1 angka 6" Definition:
        "Gubernur",
        "Gubernur";
    "Pasal 1 angka 7" Definition:
        "Bupati dan Wali Kota",
        "Bupati and Wali Kota";
    "Pasal 1 angka 8" Definition:
        "Kepala Daerah: Gubernur, Bupati, dan Wali Kota",
        "Kepala Daerah: Gubernur, Bupati and Wali Kota";
    "Pasal 1 angka 9" Definition:
        "DPRD",
        "DPRD";
    "Pasal 1 angka 10" Definition:
        "Perangkat Daerah",
        "Perangkat Daerah";
    "Pasal 1 angka 11" Definition:
        "Sekretariat Kerja Sama: lembaga di luar perangkat daerah untuk melaksanakan Kerja Sama Wajib",
        "Sekretariat Kerja Sama: a body outside the perangkat daerah that carries out Kerja Sama Wajib";
    "Pasal 1 angka 12":
        "Kesepakatan Bersama: naskah KSDD atau KSDPK yang isinya bersifat umum",
        "Kesepakatan Bersama: the text of a KSDD or KSDPK whose content is general";
    "Pasal 1 angka 13":
        "PKS: naskah KSDD atau KSDPK yang memuat hak dan kewajiban",
        "PKS: the text of a KSDD or KSDPK with rights and obligations";
    "Pasal 1 angka 14" Definition:
        "Pemerintah Pusat",
        "The central government";
    "Pasal 1 angka 15" Definition:
        "Pemerintah Daerah",
        "The regional government";
    "Pasal 1 angka 16" Definition:
        "TKKSD: tim yang membantu Kepala Daerah menyiapkan kerja sama",
        "TKKSD: the team that helps the Kepala Daerah to prepare cooperation";
    "Pasal 1 angka 17":
        "Pihak Ketiga: perseorangan, badan usaha berbadan hukum, dan ormas berbadan hukum atau tidak",
        "Third party: a person, an enterprise that is a legal entity, a civil organisation that is one or not";
    "Pasal 1 angka 18":
        "Sinergi: pembagian peran dan tanggung jawab Pemerintah Pusat dan Pemerintah Daerah",
        "Sinergi: how the central and the regional government share roles and responsibilities";
    "Pasal 1 angka 19" Definition:
        "Nota Kesepakatan: naskah Sinergi yang mengikat, dengan tugas dan tanggung jawab",
        "Nota Kesepakatan: the binding text of a Sinergi, with tasks and responsibilities";
    "Pasal 1 angka 20" Definition:
        "Menteri: Menteri Dalam Negeri",
        "Menteri: the Menteri Dalam Negeri";
    "Pasal 2" Definition:
        "Ruang lingkup peraturan: KSDD, KSDPK, naskah, kelembagaan, dan dukungan program",
        "What the regulation is about: KSDD, KSDPK, texts, bodies and the support of programmes";
    "Pasal 3 ayat (1)":
        "KSDD terdiri atas Kerja Sama Wajib dan Kerja Sama Sukarela",
        "A KSDD is a Kerja Sama Wajib or a Kerja Sama Sukarela";
    "Pasal 3 ayat (2)":
        "Kerja Sama Wajib ada antara kabupaten/kota, provinsi, atau keduanya yang berbatasan",
        "Kerja Sama Wajib is between regencies and cities, provinces, or both, that border on each other";
    "Pasal 3 ayat (3)" Definition:
        "Kerja Sama Sukarela: antardaerah yang berbatasan atau tidak, bila lebih efektif dan efisien",
        "Kerja Sama Sukarela: between regions that border on each other or not, where it does more for less";
    "Pasal 4 ayat (1)":
        "Objek KSDD adalah urusan wajib dan pilihan yang disebut di sini",
        "The object of a KSDD is one of the affairs named here";
    "Pasal 4 ayat (2)" NotRecorded:
        "Urusan itu dilaksanakan untuk kesejahteraan masyarakat dan percepatan pelayanan publik",
        "The affairs are carried out for the people's welfare and faster public service";
    "Pasal 5 ayat (1)":
        "Daerah yang menyelenggarakan Kerja Sama Wajib memetakan urusannya menurut potensi dan karakteristik",
        "A region with Kerja Sama Wajib maps its affairs by potential and character";
    "Pasal 5 ayat (2)" NotRecorded:
        "Perangkat daerah bidang kerja sama dan bidang perencanaan mengoordinasikan pemetaan",
        "The offices for cooperation and for planning coordinate the mapping";
    "Pasal 5 ayat (3)":
        "Pemetaan berupa daftar program dan kegiatan tiap urusan per tahun, menurut jangka waktu dan prioritas",
        "The mapping lists programmes and activities of each affair by year, by term and priority";
    "Pasal 5 ayat (4)":
        "Daftar itu dibahas di forum provinsi bila antarkabupaten/kota seprovinsi, selain itu di forum nasional",
        "The list is discussed in the province among its own regencies and cities, else nationally";
    "Pasal 5 ayat (5)":
        "Yang belum dibahas secara nasional dapat dibahas di musrenbang provinsi pemrakarsa",
        "What was not discussed nationally may be discussed in the musrenbang of the initiating province";
    "Pasal 5 ayat (6)":
        "Hasil pemetaan dituangkan dalam Berita Acara yang ditandatangani Kepala Daerah",
        "The mapping that was agreed stands in minutes signed by the Kepala Daerah";
    "Pasal 6":
        "KSDD melalui sepuluh tahapan, dari persiapan sampai pelaporan",
        "A KSDD has ten stages, from preparation to reporting";
    "Pasal 7 ayat (1)":
        "Perangkat daerah pemrakarsa menyiapkan kerangka acuan kerja",
        "The office that initiates prepares the terms of reference";
    "Pasal 7 ayat (2)":
        "Kerangka acuan kerja memuat paling sedikit delapan hal",
        "The terms of reference have at least eight parts";
    "Pasal 7 ayat (3)":
        "Pemrakarsa menyampaikan kerangka acuan kerja kepada TKKSD",
        "The office that initiates hands the terms of reference to the TKKSD";
    "Pasal 7 ayat (4)":
        "TKKSD menelaah usulan menurut lima pertimbangan",
        "The TKKSD reviews the proposal by five criteria";
    "Pasal 7 ayat (5)":
        "Hasil telaahan disampaikan kembali kepada pemrakarsa",
        "The result of the review goes back to the office that initiates";
    "Pasal 8 ayat (1)":
        "TKKSD menyiapkan surat penawaran KSDD yang diprakarsai daerah",
        "The TKKSD prepares the letter of offer of a KSDD that the region initiates";
    "Pasal 8 ayat (2)":
        "Surat penawaran ditandatangani Kepala Daerah dan dilengkapi kerangka acuan kerja",
        "The offer is signed by the Kepala Daerah and comes with the terms of reference";
    "Pasal 8 ayat (3)":
        "Calon mitra menanggapi paling lama 30 hari sejak penawaran diterima",
        "The partner answers within 30 days of receipt";
    "Pasal 8 ayat (4)":
        "Tanpa tanggapan dalam 30 hari, Kepala Daerah menyampaikan permintaan kedua",
        "Without an answer in 30 days the Kepala Daerah asks a second time";
    "Pasal 8 ayat (5)":
        "Tetap tanpa tanggapan 15 hari kemudian, Bupati/Wali Kota melapor kepada Gubernur, Gubernur kepada Menteri",
        "Without an answer 15 days later the Bupati or Wali Kota reports to the Gubernur, the Gubernur to the Menteri";
    "Pasal 8 ayat (6)" OfOthers:
        "Menteri dan Gubernur memerintahkan calon mitra menanggapi",
        "The Menteri and the Gubernur order the partner to answer";
    "Pasal 8 ayat (7)" OfOthers:
        "Laporan itu menjadi bahan pembinaan Kerja Sama Wajib",
        "The report serves the guidance of Kerja Sama Wajib";
    "Pasal 9 ayat (1)":
        "Kesepakatan Bersama disusun pemrakarsa sesudah penawaran diterima",
        "The office that initiates drafts the Kesepakatan Bersama once the offer is accepted";
    "Pasal 9 ayat (2)" NotRecorded:
        "Rancangan Kesepakatan Bersama disampaikan kepada TKKSD dan dibahas bersama",
        "The draft of the Kesepakatan Bersama goes to the TKKSD and is discussed together";
    "Pasal 9 ayat (3)":
        "Kesepakatan Bersama KSDD berlaku paling lama 5 tahun dan dapat diperpanjang",
        "The Kesepakatan Bersama of a KSDD runs for at most 5 years and can be extended";
    "Pasal 10 ayat (1)" NotRecorded:
        "Rancangan yang disepakati ditandatangani",
        "The draft that was agreed is signed";
    "Pasal 10 ayat (2)":
        "Kesepakatan Bersama ditandatangani kedua Kepala Daerah",
        "The Kepala Daerah of both sides sign the Kesepakatan Bersama";
    "Pasal 10 ayat (3)":
        "Naskah asli sebanyak para pihak, ditambah satu fotokopi untuk Sekretariat TKKSD",
        "As many originals as parties, and a photocopy for the secretariat of the TKKSD";
    "Pasal 11 ayat (1)":
        "Persetujuan DPRD diperlukan bila KSDD membebani masyarakat dan daerah atau belum dianggarkan",
        "The DPRD's approval is needed where a KSDD burdens the people and the region or is not in the budget";
    "Pasal 11 ayat (2)" NotRecorded:
        "Perangkat daerah bidang kerja sama memfasilitasi persetujuan DPRD",
        "The office for cooperation facilitates the DPRD's approval";
    "Pasal 12 ayat (1)":
        "Permohonan dengan Kesepakatan Bersama dan rancangan PKS; jawaban, tindak lanjut, dan persetujuan masing-masing 15 hari",
        "A request with the Kesepakatan Bersama and the draft PKS; answer, follow-up and approval in 15 days each";
    "Pasal 12 ayat (2)" OfOthers:
        "Tanpa komisi bidang kerja sama, pimpinan DPRD menetapkan alat kelengkapan lain",
        "Without a commission for cooperation the leaders of the DPRD appoint another body";
    "Pasal 12 ayat (3)" OfOthers:
        "Pimpinan DPRD menandatangani persetujuan atas rancangan PKS",
        "The leaders of the DPRD sign the approval of the draft PKS";
    "Pasal 12 ayat (4)":
        "Tanpa sikap DPRD sesudah 45 hari, permohonan dianggap disetujui",
        "Without a decision of the DPRD after 45 days the request counts as approved";
    "Pasal 13 ayat (1)" NotRecorded:
        "Pemrakarsa menyusun rancangan PKS",
        "The office that initiates drafts the PKS";
    "Pasal 13 ayat (2)" Competence:
        "Pakar dapat diminta membantu penyusunan",
        "Experts may be asked for help";
    "Pasal 13 ayat (3)" NotRecorded:
        "Rancangan PKS disampaikan kepada TKKSD dan dibahas bersama",
        "The draft PKS goes to the TKKSD and is discussed together";
    "Pasal 13 ayat (4)" NotRecorded:
        "Rancangan PKS yang disepakati ditandatangani",
        "The draft PKS that was agreed is signed";
    "Pasal 14 ayat (1)" Competence:
        "PKS KSDD ditandatangani Kepala Daerah untuk dan atas nama daerah",
        "The Kepala Daerah signs the PKS of a KSDD for the region";
    "Pasal 14 ayat (2)":
        "Kepala Daerah dapat memberi kuasa kepada kepala perangkat daerah untuk menandatangani PKS",
        "The Kepala Daerah may empower the head of a perangkat daerah to sign the PKS";
    "Pasal 14 ayat (3)":
        "Surat kuasa ditembuskan kepada perangkat daerah bidang kerja sama",
        "The office for cooperation gets a copy of the power of attorney";
    "Pasal 14 ayat (4)":
        "Naskah asli sebanyak para pihak, ditambah satu fotokopi untuk Sekretariat TKKSD",
        "As many originals as parties, and a photocopy for the secretariat of the TKKSD";
    "Pasal 15 ayat (1)" NotRecorded:
        "Para pihak melaksanakan kerja sama sesuai PKS",
        "The parties carry the cooperation out as the PKS says";
    "Pasal 15 ayat (2)" NotRecorded:
        "Para pihak bertanggung jawab atas pelaksanaan",
        "The parties answer for how it is carried out";
    "Pasal 15 ayat (3)":
        "Kepala Daerah dapat mengubah materi PKS dengan alasan yang kuat",
        "The Kepala Daerah may change a PKS for a strong reason";
    "Pasal 15 ayat (4)":
        "Perubahan berupa pengurangan atau penambahan materi (addendum)",
        "A change takes away from the PKS or adds to it (addendum)";
    "Pasal 15 ayat (5)" NotRecorded:
        "Pemrakarsa menyiapkan perubahan dan berkoordinasi dengan TKKSD",
        "The office that initiates prepares the change together with the TKKSD";
    "Pasal 15 ayat (6)":
        "Perubahan yang menambah beban masyarakat memerlukan persetujuan DPRD",
        "A change that adds to the people's burden needs the DPRD's approval";
    "Pasal 16 ayat (1)" NotRecorded:
        "TKKSD menatausahakan dengan memfasilitasi penyusunan, pembahasan, dan penandatanganan",
        "The TKKSD administers by facilitating drafting, discussion and signing";
    "Pasal 16 ayat (2)":
        "TKKSD menyimpan satu naskah asli KSDD",
        "The TKKSD keeps an original of the KSDD";
    "Pasal 17 ayat (1)":
        "Pemrakarsa kabupaten/kota melapor kepada Bupati/Wali Kota setiap semester",
        "The office of a regency or city reports to the Bupati or Wali Kota every semester";
    "Pasal 17 ayat (2)":
        "Pemrakarsa provinsi melapor kepada Gubernur setiap semester",
        "The office of a province reports to the Gubernur every semester";
    "Pasal 17 ayat (3)":
        "Bupati/Wali Kota dan Gubernur meneruskan laporan itu secara berjenjang",
        "The Bupati, Wali Kota and Gubernur pass the reports on, level by level";
    "Pasal 17 ayat (4)" OfOthers:
        "Laporan menjadi bahan evaluasi Menteri dan Gubernur",
        "The reports serve the evaluation by the Menteri and the Gubernur";
    "Pasal 17 ayat (5)":
        "Laporan memuat paling sedikit sembilan hal",
        "A report has at least nine items";
    "Pasal 18 ayat (1)":
        "Perselisihan KSDD diselesaikan secara musyawarah dan mufakat",
        "Disputes in a KSDD are settled by deliberation";
    "Pasal 18 ayat (2)":
        "Perangkat daerah menyiapkan kelengkapan dokumen untuk musyawarah",
        "The office prepares the papers for the deliberation";
    "Pasal 18 ayat (3)":
        "Hasil musyawarah dituangkan dalam berita acara yang ditandatangani para pihak",
        "What was agreed stands in minutes signed by the regions";
    "Pasal 18 ayat (4)" NotRecorded:
        "Hasil penyelesaian dilaporkan kepada Kepala Daerah",
        "The settlement is reported to the Kepala Daerah";
    "Pasal 19 ayat (1)":
        "Tanpa mufakat antarkabupaten/kota seprovinsi, TKKSD memohon penyelesaian kepada TKKSD provinsi",
        "Without agreement within a province the TKKSD asks the TKKSD provinsi to settle it";
    "Pasal 19 ayat (2)":
        "Penyelesaian oleh TKKSD provinsi dituangkan dalam berita acara",
        "The settlement by the TKKSD provinsi stands in minutes";
    "Pasal 20 ayat (1)":
        "Tanpa mufakat di TKKSD provinsi, Gubernur memohon penyelesaian kepada Menteri",
        "Without agreement before the TKKSD provinsi the Gubernur asks the Menteri to settle it";
    "Pasal 20 ayat (2)" OfOthers:
        "Menteri menyelesaikannya bersama kementerian/lembaga terkait",
        "The Menteri settles it together with the ministries concerned";
    "Pasal 20 ayat (3)":
        "Penyelesaian ditetapkan dengan Keputusan Menteri yang final dan mengikat",
        "A decree of the Menteri, final and binding, settles it";
    "Pasal 21 ayat (1)":
        "Perselisihan dalam bentuk KSDD lainnya dimohonkan kepada Menteri",
        "Disputes in the other forms of KSDD go to the Menteri";
    "Pasal 21 ayat (2)" OfOthers:
        "Menteri menyelesaikannya bersama kementerian/lembaga terkait",
        "The Menteri settles it together with the ministries concerned";
    "Pasal 21 ayat (3)":
        "Penyelesaian ditetapkan dengan Keputusan Menteri yang final dan mengikat",
        "A decree of the Menteri, final and binding, settles it";
    "Pasal 22 ayat (1)":
        "Kerja Sama Wajib seprovinsi yang tidak dilaksanakan dibina, diawasi, dan dievaluasi Gubernur",
        "The Gubernur guides, supervises and evaluates a Kerja Sama Wajib in the province that is not carried out";
    "Pasal 22 ayat (2)" OfOthers:
        "Bila tetap tidak dilaksanakan, Gubernur memohon persetujuan Menteri untuk mengambil alih",
        "If it still is not, the Gubernur asks the Menteri's approval to take it over";
    "Pasal 22 ayat (3)" OfOthers:
        "Gubernur melimpahkan pelaksanaannya kepada perangkat daerah provinsi",
        "The Gubernur has an office of the province carry it out";
    "Pasal 23 ayat (1)" OfOthers:
        "Kerja Sama Wajib dalam bentuk lainnya dibina, diawasi, dan dievaluasi Menteri",
        "The Menteri guides, supervises and evaluates the other forms of Kerja Sama Wajib";
    "Pasal 23 ayat (2)" OfOthers:
        "Menteri berkoordinasi dengan kementerian/lembaga terkait",
        "The Menteri works together with the ministries concerned";
    "Pasal 23 ayat (3)" OfOthers:
        "Bila tetap tidak dilaksanakan, Menteri berkoordinasi untuk mengambil alih",
        "If it still is not carried out, the Menteri arranges to take it over";
    "Pasal 24 ayat (1)" OfOthers:
        "Kementerian/lembaga dapat membantu dana Kerja Sama Wajib melalui APBN",
        "Ministries may aid Kerja Sama Wajib from the state budget";
    "Pasal 24 ayat (2)" Competence:
        "Daerah dapat membantu dana Kerja Sama Wajib daerah lain melalui APBD",
        "A region may aid another's Kerja Sama Wajib from its budget";
    "Pasal 24 ayat (3)" Closing:
        "Tata cara bantuan dana mengikuti peraturan perundang-undangan",
        "How aid is given follows other law";
}
