//! PP 28/2018 Pasal 1-22: terms, and cooperation with regions and third parties.

super::ayat! { PP28;
    "Pasal 1 angka 1" Definition:
        "Kerja Sama Daerah: usaha bersama dengan daerah lain, pihak ketiga, atau pihak luar negeri",
        "Regional cooperation: what a region does together with another region, a third party or a partner abroad";
    "Pasal 1 angka 2":
        "KSDD: usaha bersama daerah dengan daerah lain",
        "KSDD: what a region does together with another region";
    "Pasal 1 angka 3" Definition:
        "KSDPK: usaha bersama daerah dengan pihak ketiga",
        "KSDPK: what a region does together with a third party";
    "Pasal 1 angka 4":
        "KSDPL: usaha bersama daerah dengan pemerintah daerah di luar negeri",
        "KSDPL: what a region does together with a regional government abroad";
    "Pasal 1 angka 5":
        "KSDLL: usaha bersama daerah dengan lembaga di luar negeri",
        "KSDLL: what a region does together with an institution abroad";
    "Pasal 1 angka 6" Definition:
        "Menteri: Menteri Dalam Negeri",
        "Menteri: the Menteri Dalam Negeri";
    "Pasal 2 ayat (1)" Competence:
        "Dalam KSDD daerah diwakili Gubernur atau Bupati/Wali Kota",
        "In a KSDD the Gubernur, Bupati or Wali Kota stands for the region";
    "Pasal 2 ayat (2)":
        "Kepala Daerah dapat memberi kuasa kepada pejabat perangkat daerah untuk PKS",
        "The Kepala Daerah may empower an official of a perangkat daerah for the PKS";
    "Pasal 2 ayat (3)" NotRecorded:
        "Pejabat itu menandatangani sesuai peraturan perundang-undangan",
        "That official signs as the law says";
    "Pasal 3 ayat (1)":
        "KSDD adalah kerja sama wajib atau sukarela",
        "A KSDD is a kerja sama wajib or sukarela";
    "Pasal 3 ayat (2)":
        "Kerja sama wajib: antardaerah yang berbatasan, dengan eksternalitas lintas daerah dan layanan yang lebih efisien bersama",
        "Kerja sama wajib: between regions that border on each other, whose effects cross the border and whose services are cheaper together";
    "Pasal 3 ayat (3)" Definition:
        "Kerja sama sukarela: antardaerah yang berbatasan atau tidak, bila lebih efektif dan efisien",
        "Kerja sama sukarela: between regions that border on each other or not, where it does more for less";
    "Pasal 4 ayat (1)":
        "Objek KSDD adalah urusan yang menjadi kewenangan daerah",
        "The object of a KSDD is an affair of the region";
    "Pasal 4 ayat (2)":
        "Objek KSDD diprioritaskan menurut perencanaan pembangunan daerah",
        "The objects of KSDD take their priority from the region's development plans";
    "Pasal 4 ayat (3)":
        "Objek di luar perencanaan hanya untuk keadaan darurat, program strategis nasional, atau tugas pembantuan",
        "Outside the plans only in an emergency, for a national strategic programme or a delegated task";
    "Pasal 4 ayat (4)" NotRecorded:
        "Objek dan pelaksanaan tidak bertentangan dengan kesusilaan, ketertiban, kepentingan nasional, dan peraturan",
        "Object and conduct offend neither decency, public order, national interest nor law";
    "Pasal 5 ayat (1)":
        "Daerah dengan kerja sama wajib memetakan urusan menurut potensi dan karakteristik",
        "A region with kerja sama wajib maps its affairs by potential and character";
    "Pasal 5 ayat (2)":
        "Pemetaan dibahas dalam koordinasi teknis provinsi bila antarkabupaten/kota seprovinsi, selain itu nasional",
        "The mapping is discussed in the province among its own regencies and cities, else nationally";
    "Pasal 5 ayat (3)":
        "Hasil pembahasan disepakati para Kepala Daerah",
        "The Kepala Daerah agree on the outcome";
    "Pasal 6 ayat (1)":
        "KSDD melalui sepuluh tahapan, dari persiapan sampai pelaporan",
        "A KSDD has ten stages, from preparation to reporting";
    "Pasal 6 ayat (2)":
        "Persetujuan DPRD bila KSDD membebani masyarakat dan daerah atau belum dianggarkan",
        "The DPRD's approval where a KSDD burdens the people and the region or is not in the budget";
    "Pasal 6 ayat (3)":
        "Dokumen KSDD adalah Kesepakatan Bersama dan PKS",
        "The texts of a KSDD are the Kesepakatan Bersama and the PKS";
    "Pasal 6 ayat (4)" Closing:
        "Tahapan dan materi muatan diatur dalam Peraturan Menteri",
        "The Menteri regulates stages and contents";
    "Pasal 7 ayat (1)" Competence:
        "Kepala Daerah dapat membentuk sekretariat kerja sama",
        "The Kepala Daerah may form a sekretariat kerja sama";
    "Pasal 7 ayat (2)":
        "Sekretariat untuk kerja sama wajib yang terus-menerus, kompleks, dan paling singkat 5 tahun",
        "A sekretariat is for kerja sama wajib that goes on, is complex, and runs at least 5 years";
    "Pasal 7 ayat (3)" NotRecorded:
        "Sekretariat bukan perangkat daerah dan memfasilitasi perangkat daerah",
        "The sekretariat is no perangkat daerah and serves them";
    "Pasal 7 ayat (4)" NotRecorded:
        "Sekretariat didanai APBD masing-masing daerah",
        "The regions' budgets pay for the sekretariat";
    "Pasal 7 ayat (5)" Closing:
        "Sekretariat diatur lebih lanjut dalam Peraturan Menteri",
        "The Menteri regulates the sekretariat further";
    "Pasal 8":
        "Perselisihan KSDD diselesaikan menurut tata cara perselisihan antardaerah",
        "Disputes in a KSDD are settled as disputes between regions are";
    "Pasal 9 ayat (1)":
        "KSDD berakhir karena salah satu dari lima hal",
        "A KSDD ends for one of five reasons";
    "Pasal 9 ayat (2)":
        "Pergantian kepemimpinan tidak mengakhiri KSDD",
        "A change of leaders does not end a KSDD";
    "Pasal 10 ayat (1)" OfOthers:
        "Pemerintah Pusat mengambil alih kerja sama wajib yang tidak dilaksanakan provinsi",
        "The central government takes over a kerja sama wajib that a province does not carry out";
    "Pasal 10 ayat (2)" OfOthers:
        "Gubernur mengambil alih kerja sama wajib yang tidak dilaksanakan kabupaten/kota",
        "The Gubernur takes over a kerja sama wajib that a regency or city does not carry out";
    "Pasal 11 ayat (1)" OfOthers:
        "Pusat mengambil alih sesudah pembinaan dan evaluasi",
        "The centre takes over after guidance and evaluation";
    "Pasal 11 ayat (2)" OfOthers:
        "Gubernur mengambil alih sesudah pembinaan, evaluasi, dan persetujuan Menteri",
        "The Gubernur takes over after guidance, evaluation and the Menteri's approval";
    "Pasal 11 ayat (3)" NotRecorded:
        "Biaya pelaksanaan yang diambil alih diperhitungkan dari APBD daerah yang bersangkutan",
        "What is taken over is charged to the budgets of the regions concerned";
    "Pasal 11 ayat (4)" Closing:
        "Pengambilalihan diatur lebih lanjut dalam Peraturan Menteri",
        "The Menteri regulates takeovers further";
    "Pasal 12 ayat (1)" OfOthers:
        "Pemerintah Pusat dapat membantu dana kerja sama wajib melalui APBN",
        "The central government may aid kerja sama wajib from the state budget";
    "Pasal 12 ayat (2)" Competence:
        "Daerah dapat membantu keuangan kerja sama wajib daerah lain melalui APBD",
        "A region may aid another's kerja sama wajib from its budget";
    "Pasal 12 ayat (3)" Closing:
        "Tata cara bantuan dana mengikuti peraturan perundang-undangan",
        "How aid is given follows other law";
    "Pasal 12 ayat (4)" Closing:
        "Tata cara bantuan keuangan diatur dalam Peraturan Menteri",
        "The Menteri regulates how regions aid each other";
    "Pasal 13 ayat (1)" Competence:
        "Dalam KSDPK daerah diwakili Gubernur atau Bupati/Wali Kota",
        "In a KSDPK the Gubernur, Bupati or Wali Kota stands for the region";
    "Pasal 13 ayat (2)":
        "Kepala Daerah dapat memberi kuasa kepada pejabat perangkat daerah untuk kontrak atau PKS",
        "The Kepala Daerah may empower an official of a perangkat daerah for the contract or PKS";
    "Pasal 13 ayat (3)" NotRecorded:
        "Pejabat itu menandatangani sesuai peraturan perundang-undangan",
        "That official signs as the law says";
    "Pasal 14":
        "Pihak ketiga: perseorangan, badan usaha berbadan hukum, dan ormas berbadan hukum atau tidak",
        "Third party: a person, an enterprise that is a legal entity, a civil organisation that is one or not";
    "Pasal 15 ayat (1)" Definition:
        "KSDPK meliputi pelayanan publik, pengelolaan aset, investasi, dan lainnya",
        "A KSDPK is about public services, assets, investment or something else";
    "Pasal 15 ayat (2)" Definition:
        "KSDPK pelayanan publik mengikuti peraturan ini",
        "A KSDPK about public services follows this regulation";
    "Pasal 15 ayat (3)" NotRecorded:
        "KSDPK aset dan investasi mengikuti ketentuannya sendiri",
        "A KSDPK about assets or investment follows its own law";
    "Pasal 15 ayat (4)" NotRecorded:
        "KSDPK lainnya dapat berupa infrastruktur atau pengadaan, menurut ketentuannya sendiri",
        "Others may be infrastructure or procurement, by their own law";
    "Pasal 16 ayat (1)":
        "Objek KSDPK adalah urusan yang menjadi kewenangan daerah",
        "The object of a KSDPK is an affair of the region";
    "Pasal 16 ayat (2)":
        "Objek KSDPK diprioritaskan menurut perencanaan pembangunan daerah",
        "The objects of KSDPK take their priority from the region's development plans";
    "Pasal 16 ayat (3)":
        "Objek di luar perencanaan hanya untuk keadaan darurat, program strategis nasional, atau tugas pembantuan",
        "Outside the plans only in an emergency, for a national strategic programme or a delegated task";
    "Pasal 16 ayat (4)" NotRecorded:
        "Objek dan pelaksanaan tidak bertentangan dengan kesusilaan, ketertiban, kepentingan nasional, dan peraturan",
        "Object and conduct offend neither decency, public order, national interest nor law";
    "Pasal 17":
        "KSDPK atas prakarsa daerah didahului pemetaan urusan dan studi kelayakan oleh daerah",
        "A KSDPK that the region initiates is preceded by its mapping and feasibility study";
    "Pasal 18 ayat (1)":
        "KSDPK atas prakarsa pihak ketiga terpadu dengan rencana induk, layak, dan dapat dibiayai pemrakarsanya",
        "A KSDPK that the third party initiates fits the master plan, is feasible, and its initiator can pay for it";
    "Pasal 18 ayat (2)":
        "Pihak ketiga yang memprakarsai menyusun studi kelayakan",
        "The third party that initiates makes the feasibility study";
    "Pasal 19 ayat (1)":
        "Tahapan dan dokumen KSDD berlaku juga bagi KSDPK",
        "The stages and texts of a KSDD are those of a KSDPK, too";
    "Pasal 19 ayat (2)":
        "Kontrak atau PKS memuat hak dan kewajiban, jangka waktu, penyelesaian perselisihan, dan sanksi",
        "The contract or PKS has rights and obligations, term, settlement of disputes and sanctions";
    "Pasal 20 ayat (1)" Definition:
        "Hasil KSDPK dapat berupa uang atau barang",
        "A KSDPK yields money or goods";
    "Pasal 20 ayat (2)":
        "Uang yang menjadi hak daerah disetor ke kas daerah",
        "Money due to the region goes to its treasury";
    "Pasal 20 ayat (3)":
        "Barang yang menjadi hak daerah dicatat sebagai aset daerah",
        "Goods due to the region are recorded as its assets";
    "Pasal 21":
        "Perselisihan KSDPK diselesaikan dengan musyawarah dan menurut kontrak atau PKS",
        "Disputes in a KSDPK are settled by deliberation and as the contract or PKS says";
    "Pasal 22 ayat (1)":
        "KSDPK berakhir karena alasan yang sama dengan KSDD",
        "A KSDPK ends for the reasons that end a KSDD";
    "Pasal 22 ayat (2)":
        "KSDPK berakhir juga karena putusan pengadilan yang tetap atau pailit",
        "A KSDPK also ends by a final judgment or the partner's bankruptcy";
}
