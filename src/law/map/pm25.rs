//! Permendagri 25/2020: cooperation abroad. Pasal 3, 10 and 44, and the ayat that
//! are not listed, were not read.

super::ayat! { PM25;
    "Pasal 1 angka 13" Definition:
        "Rencana Kerja Sama",
        "Plan of cooperation";
    "Pasal 1 angka 14" Definition:
        "Surat Konfirmasi, dari Menteri Luar Negeri",
        "Surat Konfirmasi, from the Menteri Luar Negeri";
    "Pasal 1 angka 15":
        "Pernyataan Kehendak: pernyataan niat yang tidak mengikat",
        "Letter of intent: a statement of intent that does not bind";
    "Pasal 1 angka 16":
        "Naskah Kerja Sama",
        "Text of cooperation";
    "Pasal 1 angka 18" Definition:
        "Izin Prinsip, dari Menteri Luar Negeri",
        "Izin Prinsip, from the Menteri Luar Negeri";
    "Pasal 1 angka 19" Definition:
        "Izin Operasional, dari kementerian/lembaga mitra",
        "Izin Operasional, from the ministry that is its partner";
    "Pasal 2" Competence:
        "Daerah diwakili Gubernur, Bupati, atau Wali Kota",
        "The Gubernur, Bupati or Wali Kota stands for the region";
    "Pasal 4 ayat (1)" Definition:
        "Objek kerja sama: lima bidang, sama dengan PP 28/2018 Pasal 23 ayat (2)",
        "Its objects: five fields, those of PP 28/2018 Pasal 23 ayat (2)";
    "Pasal 4 ayat (2)":
        "Objek merupakan bagian urusan wajib dan pilihan yang menjadi kewenangan daerah",
        "The object belongs to the affairs of the region";
    "Pasal 5 ayat (1)":
        "Kerja sama luar negeri memenuhi lima syarat",
        "Cooperation abroad meets five conditions";
    "Pasal 5 ayat (2)":
        "Iptek dapat dialihkan kepada sumber daya manusia Indonesia",
        "Science and technology can be handed on to Indonesians";
    "Pasal 5 ayat (3)":
        "KSDPL memenuhi juga kesetaraan, saling melengkapi, dan hubungan antarmasyarakat",
        "A KSDPL is also between equals, of use to each other, and brings the peoples closer";
    "Pasal 6 ayat (1)":
        "KSDPL: provinsi kembar, kabupaten/kota kembar, atau lainnya",
        "A KSDPL is of twin provinces, of twin regencies or cities, or another";
    "Pasal 6 ayat (2)":
        "Kembaran provinsi setingkat dengannya",
        "The twin of a province is of the same level";
    "Pasal 6 ayat (3)":
        "Kembaran kabupaten/kota setingkat dengannya",
        "The twin of a regency or city is of the same level";
    "Pasal 6 ayat (4)" Definition:
        "KSDPL lainnya dipusatkan pada satu ruang lingkup tertentu",
        "Another KSDPL keeps to one defined scope";
    "Pasal 7":
        "KSDLL meneruskan kerja sama Pemerintah, atau berbentuk lain dengan persetujuannya",
        "A KSDLL passes on cooperation of the government, or is another that it approves";
    "Pasal 8" OfOthers:
        "Kerja sama didasarkan pada persetujuan Pemerintah yang dikoordinasikan Menteri",
        "Cooperation rests on the government's approval, which the Menteri coordinates";
    "Pasal 9":
        "KSDPL dan KSDLL yang bukan penerusan melalui sebelas tahapan",
        "A KSDPL, and a KSDLL that passes nothing on, has eleven stages";
    "Pasal 11" NotRecorded:
        "Kepala Daerah menjajaki kerja sama dengan salah satu dari empat cara",
        "The Kepala Daerah explores the cooperation in one of four ways";
    "Pasal 12 ayat (3)":
        "Kajian memuat paling sedikit enam hal",
        "The study has at least six parts";
    "Pasal 13 ayat (2)":
        "Pernyataan Kehendak memuat paling sedikit enam hal",
        "A letter of intent has at least six parts";
    "Pasal 13 ayat (3)":
        "Pernyataan Kehendak berlaku paling lama satu tahun sejak ditandatangani",
        "A letter of intent holds for at most a year from its signing";
    "Pasal 14 ayat (1)":
        "Sebelum menandatangani, Kepala Daerah berkoordinasi dan berkonsultasi dengan Menteri dan Menteri Luar Negeri",
        "Before signing the Kepala Daerah consults the Menteri and the Menteri Luar Negeri";
    "Pasal 14 ayat (2)":
        "Konsultasi dimohonkan dengan surat",
        "The consultation is asked for by letter";
    "Pasal 14 ayat (3)" OfOthers:
        "Jawaban tertulis disampaikan melalui Sekretaris Jenderal",
        "The written answer comes through the Sekretaris Jenderal";
    "Pasal 14 ayat (4)":
        "Pernyataan Kehendak ditandatangani Kepala Daerah",
        "The Kepala Daerah signs the letter of intent";
    "Pasal 14 ayat (5)":
        "Salinannya disampaikan kepada Menteri",
        "The Menteri gets a copy of it";
    "Pasal 15 ayat (3)":
        "Rencana kerja sama memuat paling sedikit tujuh hal",
        "A plan of cooperation has at least seven parts";
    "Pasal 16 ayat (1)":
        "KSDPL, dan KSDLL yang bukan penerusan, memerlukan persetujuan DPRD",
        "A KSDPL, and a KSDLL that passes nothing on, needs the DPRD's approval";
    "Pasal 16 ayat (2)":
        "Permohonan disampaikan dengan rencana kerja sama dan Pernyataan Kehendak",
        "The request has the plan of cooperation and the letter of intent with it";
    "Pasal 16 ayat (3)":
        "Surat permohonan dan lampirannya",
        "The letter of request and what is with it";
    "Pasal 17 ayat (2)":
        "DPRD menyetujui atau menolak paling lama 45 hari kerja sesudah Sekretariat DPRD menerimanya",
        "The DPRD approves or refuses within 45 working days of receipt by its secretariat";
    "Pasal 17 ayat (3)":
        "Tanpa pernyataan DPRD, rencana dianggap disetujui",
        "Without a word of the DPRD the plan counts as approved";
    "Pasal 17 ayat (4)":
        "Kepala Daerah kemudian meneruskannya kepada Menteri",
        "The Kepala Daerah then goes on to the Menteri";
    "Pasal 18 ayat (2)" NotRecorded:
        "Bupati/Wali Kota menyampaikan rencana kepada Menteri melalui Gubernur",
        "The Bupati or Wali Kota sends the plan to the Menteri through the Gubernur";
    "Pasal 18 ayat (3)" NotRecorded:
        "Pernyataan Kehendak dan rencana kerja sama dilampirkan",
        "The letter of intent and the plan of cooperation are with it";
    "Pasal 18 ayat (4)" OfOthers:
        "Gubernur meneruskannya paling lama 5 hari kerja",
        "The Gubernur passes it on within 5 working days";
    "Pasal 18 ayat (5)" Competence:
        "Jika tidak, Bupati/Wali Kota menyampaikannya langsung",
        "Otherwise the Bupati or Wali Kota sends it there directly";
    "Pasal 19":
        "Menteri memverifikasi kajian, Pernyataan Kehendak, rencana, dan persetujuan DPRD, lalu memberi pertimbangan",
        "The Menteri verifies study, letter of intent, plan and the DPRD's approval, and gives consideration";
    "Pasal 20 ayat (3)" OfOthers:
        "Rancangan naskah diteruskan melalui Gubernur seperti rencana, paling lama 5 hari kerja",
        "The draft text goes through the Gubernur as the plan does, within 5 working days";
    "Pasal 20 ayat (4)" OfOthers:
        "Rancangan naskah diteruskan melalui Gubernur seperti rencana, paling lama 5 hari kerja",
        "The draft text goes through the Gubernur as the plan does, within 5 working days";
    "Pasal 20 ayat (5)":
        "Naskah memuat antara lain sebelas hal",
        "The text has, among others, eleven parts";
    "Pasal 21" OfOthers:
        "Rapat antarkementerian membahas rancangan, dengan berita acara",
        "A meeting of ministries discusses the draft, with minutes";
    "Pasal 22" OfOthers:
        "Rancangan dibahas Menteri Luar Negeri dengan pihak luar negeri",
        "The Menteri Luar Negeri discusses the draft with the partner abroad";
    "Pasal 23" OfOthers:
        "Menteri Luar Negeri memberi Surat Konfirmasi",
        "The Menteri Luar Negeri gives the Surat Konfirmasi";
    "Pasal 24 ayat (1)":
        "Persetujuan Menteri berdasarkan Surat Konfirmasi menjadi dasar penandatanganan",
        "The Menteri's approval, on the Surat Konfirmasi, is what the signing rests on";
    "Pasal 25 ayat (1)":
        "Kepala Daerah menandatangani naskah bersama mitra",
        "The Kepala Daerah signs the text together with the partner";
    "Pasal 25 ayat (2)":
        "Naskah asli yang ditandatangani disampaikan kepada Menteri",
        "The signed original goes to the Menteri";
    "Pasal 25 ayat (3)" OfOthers:
        "Sekretaris Jenderal menerbitkan salinan bagi daerah",
        "The Sekretaris Jenderal issues the region's copy";
    "Pasal 26 ayat (4)":
        "Rencana kegiatan tahunan memuat paling sedikit empat hal",
        "The yearly plan of activities has at least four parts";
    "Pasal 27" NotRecorded:
        "Dalam penerusan daerah menjadi penerima manfaat dan berkoordinasi dengan Menteri tentang tujuh hal",
        "Where cooperation is passed on the region benefits, and agrees seven matters with the Menteri";
    "Pasal 28":
        "Mitra penerusan: organisasi internasional, lembaga nonprofit, dan mitra pembangunan",
        "The partners: international organisations, nonprofit bodies and development partners";
    "Pasal 29" NotRecorded:
        "Usul organisasi internasional atau mitra pembangunan disampaikan kepada Menteri dengan pemetaan, kerangka acuan, dan pernyataan kesediaan",
        "What they propose goes to the Menteri with mapping, terms of reference and a statement of readiness";
    "Pasal 30 ayat (2)":
        "Lembaga nonprofit mempunyai Izin Prinsip dan Izin Operasional",
        "A nonprofit body has the Izin Prinsip and the Izin Operasional";
    "Pasal 31" NotRecorded:
        "Infrastruktur, pengadaan, investasi, dan hibah mengikuti ketentuannya sendiri; kepemilikan barang diselesaikan bersama Menteri",
        "Infrastructure, procurement, investment and grants follow their own law; whose the goods are is settled with the Menteri";
    "Pasal 32 ayat (1)":
        "Kerja sama berlaku paling lama 5 tahun",
        "Cooperation runs for at most 5 years";
    "Pasal 32 ayat (2)":
        "Kerja sama dapat diperpanjang dan diakhiri dengan persetujuan para pihak",
        "The parties may extend and end it by consent";
    "Pasal 33":
        "Perpanjangan diberitahukan tertulis kepada Menteri 6 bulan sebelum berakhir",
        "An extension is notified to the Menteri in writing 6 months before the end";
    "Pasal 34":
        "Kerja sama berakhir menurut kesepakatan, karena tujuan tercapai, atau karena naskah baru",
        "It ends as agreed, when its purpose is reached, or by a new text";
    "Pasal 35 ayat (1)":
        "Bupati/Wali Kota melapor kepada Gubernur, yang meneruskannya kepada Menteri",
        "The Bupati or Wali Kota reports to the Gubernur, who passes it on to the Menteri";
    "Pasal 35 ayat (2)":
        "Laporan disampaikan paling lambat minggu pertama Januari, diteruskan minggu kedua",
        "The report is due in the first week of January, and passed on in the second";
    "Pasal 36":
        "Gubernur melaporkan kerja samanya paling lambat minggu kedua Januari",
        "The Gubernur reports on the province's own in the second week of January";
    "Pasal 37":
        "Laporan memuat paling sedikit sembilan hal",
        "The report has at least nine parts";
    "Pasal 38" OfOthers:
        "Tanpa laporan satu tahun, Menteri tidak menyetujui rencana berikutnya",
        "Without a report for a year the Menteri approves no further plan";
    "Pasal 39" OfOthers:
        "Pengawasan paling sedikit dua kali setahun",
        "Supervision at least twice a year";
    "Pasal 40":
        "Perselisihan diselesaikan melalui negosiasi dan konsultasi",
        "Disputes are settled by negotiation and consultation";
    "Pasal 41":
        "Bila tidak selesai, daerah berkonsultasi dengan Menteri",
        "If that does not settle them, the region consults the Menteri";
    "Pasal 42" Closing:
        "Kerja sama yang ada berjalan sampai berakhir; yang tanpa batas waktu dapat memperbarui naskahnya",
        "What exists runs to its end; what has no end may renew its text";
    "Pasal 43" Closing:
        "Permendagri 3/2008 dan 74/2012 dicabut",
        "Repeals Permendagri 3/2008 and 74/2012";
}
