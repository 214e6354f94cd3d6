//! UU 23/2014: affairs, the Kepala Daerah, the DPRD, and cooperation.

super::ayat! { UU23;
    "Pasal 9 ayat (1)" Definition:
        "Urusan pemerintahan: absolut, konkuren, dan umum",
        "Affairs of government: absolute, concurrent and general";
    "Pasal 9 ayat (2)" Definition:
        "Urusan absolut sepenuhnya kewenangan Pemerintah Pusat",
        "Absolute affairs are wholly the centre's";
    "Pasal 9 ayat (3)" Definition:
        "Urusan konkuren dibagi antara Pusat, provinsi, dan kabupaten/kota",
        "Concurrent affairs are shared by centre, province and regency or city";
    "Pasal 9 ayat (4)" Definition:
        "Urusan konkuren yang diserahkan menjadi dasar otonomi daerah",
        "Concurrent affairs that were handed over are what autonomy rests on";
    "Pasal 9 ayat (5)":
        "Urusan umum menjadi kewenangan Presiden",
        "General affairs are the President's";
    "Pasal 10 ayat (1)":
        "Enam urusan absolut, yang bukan kewenangan daerah",
        "The six absolute affairs, which are not the region's";
    "Pasal 10 ayat (2)" OfOthers:
        "Pusat melaksanakannya sendiri atau melimpahkannya",
        "The centre carries them out or delegates them";
    "Pasal 11 ayat (1)" Definition:
        "Urusan daerah terdiri atas wajib dan pilihan",
        "The region's affairs are compulsory or optional";
    "Pasal 11 ayat (2)" Definition:
        "Urusan wajib berkaitan dengan pelayanan dasar atau tidak",
        "Compulsory affairs are about basic services or not";
    "Pasal 11 ayat (3)" Definition:
        "Pelayanan dasar",
        "Basic services";
    "Pasal 12 ayat (1)":
        "Enam urusan wajib pelayanan dasar",
        "The six compulsory affairs of basic services";
    "Pasal 12 ayat (2)":
        "Delapan belas urusan wajib lainnya",
        "The eighteen other compulsory affairs";
    "Pasal 12 ayat (3)":
        "Delapan urusan pilihan",
        "The eight optional affairs";
    "Pasal 13 ayat (1)" Definition:
        "Pembagian urusan menurut akuntabilitas, efisiensi, eksternalitas, dan kepentingan nasional",
        "Affairs are shared by accountability, efficiency, reach and national interest";
    "Pasal 13 ayat (2)" Definition:
        "Kriteria urusan Pemerintah Pusat",
        "What makes an affair the centre's";
    "Pasal 13 ayat (3)" Definition:
        "Kriteria urusan provinsi",
        "What makes an affair the province's";
    "Pasal 13 ayat (4)" Definition:
        "Kriteria urusan kabupaten/kota",
        "What makes an affair the regency's or city's";
    "Pasal 14 ayat (1)":
        "Kehutanan, kelautan, dan energi dan sumber daya mineral dibagi antara Pusat dan provinsi",
        "Forestry, the sea, and energy and minerals are the centre's and the province's";
    "Pasal 14 ayat (2)":
        "Taman hutan raya kabupaten/kota menjadi kewenangan kabupaten/kota",
        "The great forest park of a regency or city is its own";
    "Pasal 14 ayat (3)" Definition:
        "Minyak dan gas bumi menjadi kewenangan Pusat",
        "Oil and gas are the centre's";
    "Pasal 14 ayat (4)":
        "Pemanfaatan langsung panas bumi di kabupaten/kota menjadi kewenangannya",
        "The direct use of geothermal heat in a regency or city is its own";
    "Pasal 14 ayat (5)" Competence:
        "Kabupaten/kota mendapat bagi hasil dari urusan itu",
        "Regencies and cities share in the revenue of these affairs";
    "Pasal 14 ayat (6)" Definition:
        "Daerah penghasil kelautan: sampai 4 mil dari garis pantai",
        "Whose the yield of the sea is: to 4 miles from the coast";
    "Pasal 14 ayat (7)" Definition:
        "Pembagian wilayah laut yang kurang dari 4 mil",
        "How less than 4 miles of sea are divided";
    "Pasal 65 ayat (1)" Competence:
        "Tugas Kepala Daerah, antara lain mewakili daerahnya",
        "What the Kepala Daerah does, among it to stand for the region";
    "Pasal 65 ayat (2)" Competence:
        "Wewenang Kepala Daerah",
        "What the Kepala Daerah may do";
    "Pasal 65 ayat (3)" NotRecorded:
        "Kepala Daerah yang ditahan dilarang melaksanakan tugas dan kewenangannya",
        "A Kepala Daerah under arrest may not act as such";
    "Pasal 65 ayat (4)":
        "Wakil Kepala Daerah menggantikannya selama ditahan atau berhalangan sementara",
        "The deputy acts meanwhile, and where the Kepala Daerah cannot for a time";
    "Pasal 65 ayat (5)":
        "Tanpa wakil, Sekda melaksanakan tugas sehari-hari",
        "Without a deputy the Sekda does the daily tasks";
    "Pasal 65 ayat (6)":
        "Bila keduanya berhalangan, Sekda melaksanakan tugas sehari-hari",
        "Where neither can, the Sekda does the daily tasks";
    "Pasal 65 ayat (7)" Closing:
        "Diatur lebih lanjut dalam peraturan pemerintah",
        "Regulated further by the government";
    "Pasal 67" NotRecorded:
        "Kewajiban Kepala Daerah, antara lain menaati peraturan dan melaksanakan program strategis nasional",
        "What the Kepala Daerah owes, among it to obey the law and carry out national strategic programmes";
    "Pasal 101 ayat (1)":
        "DPRD provinsi menyetujui kerja sama internasional, dan kerja sama yang membebani masyarakat dan daerah",
        "The DPRD of a province approves international cooperation, and what burdens the people and the province";
    "Pasal 101 ayat (2)" Closing:
        "Tata caranya diatur dalam tata tertib DPRD provinsi",
        "The DPRD's own rules say how";
    "Pasal 154 ayat (1)":
        "DPRD kabupaten/kota menyetujui kerja sama internasional, dan kerja sama yang membebani masyarakat dan daerah",
        "The DPRD of a regency or city approves international cooperation, and what burdens the people and the region";
    "Pasal 154 ayat (2)" Closing:
        "Tata caranya diatur dalam tata tertib DPRD kabupaten/kota",
        "The DPRD's own rules say how";
    "Pasal 363 ayat (1)":
        "Daerah dapat bekerja sama demi pelayanan publik yang efisien dan efektif serta saling menguntungkan",
        "A region may cooperate for efficient and effective public service, to the good of both";
    "Pasal 363 ayat (2)" Definition:
        "Kerja sama dengan daerah lain, pihak ketiga, dan pihak luar negeri",
        "Cooperation with other regions, third parties and partners abroad";
    "Pasal 363 ayat (3)":
        "Kerja sama dengan daerah lain: wajib atau sukarela",
        "Cooperation with other regions: wajib or sukarela";
    "Pasal 364 ayat (1)":
        "Kerja sama wajib: antardaerah yang berbatasan, dengan eksternalitas lintas daerah dan layanan yang lebih efisien bersama",
        "Kerja sama wajib: between regions that border on each other, whose effects cross the border and whose services are cheaper together";
    "Pasal 364 ayat (2)" Definition:
        "Lima bentuk kerja sama wajib",
        "The five forms of kerja sama wajib";
    "Pasal 364 ayat (3)" OfOthers:
        "Pusat mengambil alih kerja sama wajib yang tidak dilaksanakan",
        "The centre takes over a kerja sama wajib that is not carried out";
    "Pasal 364 ayat (4)" OfOthers:
        "Gubernur mengambil alih kerja sama wajib antarkabupaten/kota seprovinsi yang tidak dilaksanakan",
        "The Gubernur takes over one within the province that is not carried out";
    "Pasal 364 ayat (5)" NotRecorded:
        "Biayanya diperhitungkan dari APBD daerah yang bersangkutan",
        "It is charged to the budgets of the regions concerned";
    "Pasal 364 ayat (6)" Competence:
        "Daerah dapat membentuk sekretariat kerja sama",
        "Regions may form a sekretariat kerja sama";
    "Pasal 364 ayat (7)" NotRecorded:
        "Sekretariat memfasilitasi perangkat daerah",
        "The sekretariat serves the perangkat daerah";
    "Pasal 364 ayat (8)" NotRecorded:
        "Sekretariat didanai APBD masing-masing",
        "The regions' budgets pay for the sekretariat";
    "Pasal 364 ayat (9)" Competence:
        "Daerah dapat membentuk asosiasi",
        "Regions may form an association";
    "Pasal 364 ayat (10)" OfOthers:
        "Pusat dapat membantu dana kerja sama wajib melalui APBN",
        "The centre may aid kerja sama wajib from the state budget";
    "Pasal 365" Definition:
        "Kerja sama sukarela: antardaerah yang berbatasan atau tidak, bila lebih efektif dan efisien",
        "Kerja sama sukarela: between regions that border on each other or not, where it does more for less";
    "Pasal 366 ayat (1)" Definition:
        "Kerja sama pihak ketiga: pelayanan publik, aset, investasi, dan lainnya",
        "Cooperation with third parties: public services, assets, investment and others";
    "Pasal 366 ayat (2)":
        "Kontrak mengatur hak dan kewajiban, jangka waktu, penyelesaian perselisihan, dan sanksi",
        "The contract has rights and obligations, term, settlement of disputes and sanctions";
    "Pasal 366 ayat (3)":
        "Kerja sama dengan pihak ketiga didahului studi kelayakan para pihak",
        "A feasibility study by the parties precedes cooperation with a third party";
    "Pasal 367 ayat (1)" Definition:
        "Kerja sama luar negeri: iptek, budaya, kemampuan teknis dan manajemen, promosi, dan lainnya",
        "Cooperation abroad: science and technology, culture, technical and managerial skill, promotion, and others";
    "Pasal 367 ayat (2)":
        "Kerja sama luar negeri dilaksanakan sesudah persetujuan Pemerintah Pusat",
        "Cooperation abroad follows the central government's approval";
    "Pasal 367 ayat (3)" NotRecorded:
        "Kerja sama luar negeri berpedoman pada peraturan perundang-undangan",
        "Cooperation abroad goes by the law";
    "Pasal 368 ayat (1)" OfOthers:
        "Gubernur memantau dan mengevaluasi kerja sama kabupaten/kota di provinsinya",
        "The Gubernur watches and evaluates the cooperation of regencies and cities in the province";
    "Pasal 368 ayat (2)" OfOthers:
        "Menteri memantau dan mengevaluasi kerja sama yang melibatkan provinsi",
        "The Menteri watches and evaluates cooperation that provinces take part in";
    "Pasal 369" Closing:
        "Kerja sama diatur lebih lanjut dengan peraturan pemerintah",
        "The government regulates cooperation further";
    "Pasal 370 ayat (1)":
        "Perselisihan antarkabupaten/kota seprovinsi diselesaikan Gubernur",
        "The Gubernur settles disputes between regencies and cities of the province";
    "Pasal 370 ayat (2)":
        "Perselisihan yang melibatkan provinsi diselesaikan Menteri",
        "The Menteri settles disputes that provinces take part in";
    "Pasal 370 ayat (3)":
        "Yang tidak dapat diselesaikan Gubernur ditangani Menteri",
        "What the Gubernur cannot settle the Menteri handles";
    "Pasal 370 ayat (4)" OfOthers:
        "Keputusan Menteri bersifat final",
        "The Menteri's decision is final";
    "Pasal 370 ayat (5)" Closing:
        "Tata caranya diatur dengan Peraturan Menteri",
        "The Menteri regulates how";
    "Lampiran":
        "Pembagian urusan konkuren antara Pusat, provinsi, dan kabupaten/kota",
        "How concurrent affairs are shared by centre, province and regency or city";
}
