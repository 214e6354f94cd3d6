//! Permendagri 22/2020 Pasal 45-64: the bodies, Sinergi, and the closing articles.

super::ayat! { PM22;
    "Pasal 45" Competence:
        "Kepala Daerah dapat menetapkan TKKSD dan Sekretariat Kerja Sama",
        "The Kepala Daerah may set up a TKKSD and a Sekretariat Kerja Sama";
    "Pasal 46 ayat (1)":
        "TKKSD ditetapkan dengan Keputusan Kepala Daerah; register tanpa SK hanya belum mencatatnya",
        "A decree of the Kepala Daerah sets up the TKKSD; a register without one has just not recorded it";
    "Pasal 46 ayat (2)":
        "Tugas TKKSD, antara lain rekomendasi untuk menandatangani serta laporan semester dan tahunan",
        "What the TKKSD does, among it the recommendation to sign and the semester and annual reports";
    "Pasal 46 ayat (3)":
        "Laporan TKKSD disampaikan kepada Kepala Daerah dan diteruskan berjenjang",
        "The TKKSD's reports go to the Kepala Daerah and on, level by level";
    "Pasal 47 ayat (1)":
        "Ketua TKKSD adalah Sekda, wakilnya Asisten, sekretarisnya Kepala Biro/Bagian; anggota paling sedikit enam atau sesuai kebutuhan",
        "The Sekda chairs the TKKSD, the Asisten is vice, the Kepala Biro or Bagian its secretary; at least six members or as needed";
    "Pasal 47 ayat (2)":
        "TKKSD dapat melibatkan tenaga teknis dan profesional",
        "The TKKSD may draw in technicians and professionals";
    "Pasal 48 ayat (1)" NotRecorded:
        "TKKSD mengadakan rapat pleno dan rapat teknis",
        "The TKKSD holds plenary and technical meetings";
    "Pasal 48 ayat (2)":
        "Rapat pleno paling sedikit sekali setahun",
        "A plenary meeting at least once a year";
    "Pasal 48 ayat (3)":
        "Rapat pleno menetapkan kebijakan dan program kerja, dan memberi rekomendasi",
        "The plenary meeting sets policy and the work programme, and recommends";
    "Pasal 48 ayat (4)" NotRecorded:
        "Ketua TKKSD memimpin rapat pleno",
        "The chair of the TKKSD leads the plenary meeting";
    "Pasal 48 ayat (5)" Competence:
        "Bila Ketua berhalangan, Wakil Ketua memimpin rapat pleno",
        "Where the chair cannot, the vice chair leads the plenary meeting";
    "Pasal 49 ayat (1)" Definition:
        "Rapat teknis: forum rutin TKKSD",
        "Technical meeting: the TKKSD's regular forum";
    "Pasal 49 ayat (2)" Competence:
        "Rapat teknis dapat diadakan setiap saat",
        "A technical meeting may be held at any time";
    "Pasal 49 ayat (3)":
        "Rapat teknis membahas naskah, menyusun program kerja, dan memberi rekomendasi",
        "The technical meeting discusses texts, drafts the work programme, and recommends";
    "Pasal 49 ayat (4)" NotRecorded:
        "Sekretaris TKKSD memimpin rapat teknis yang dihadiri seluruh anggota",
        "The secretary of the TKKSD leads the technical meeting, which all members attend";
    "Pasal 49 ayat (5)" Competence:
        "Bila Sekretaris berhalangan, seorang anggota tetap memimpin",
        "Where the secretary cannot, a standing member leads";
    "Pasal 50 ayat (1)" Competence:
        "Kepala Daerah dapat membentuk Sekretariat Kerja Sama",
        "The Kepala Daerah may form a Sekretariat Kerja Sama";
    "Pasal 50 ayat (2)":
        "Sekretariat Kerja Sama untuk Kerja Sama Wajib yang terus-menerus, kompleks, dan paling singkat 5 tahun",
        "A Sekretariat Kerja Sama is for Kerja Sama Wajib that goes on, is complex, and runs at least 5 years";
    "Pasal 50 ayat (3)" NotRecorded:
        "Sekretariat Kerja Sama bukan perangkat daerah dan memfasilitasi perangkat daerah",
        "The Sekretariat Kerja Sama is no perangkat daerah and serves them";
    "Pasal 50 ayat (4)":
        "Pembentukannya diatur dengan Kesepakatan Bersama para Kepala Daerah",
        "A Kesepakatan Bersama of the Kepala Daerah forms it";
    "Pasal 51 ayat (1)" NotRecorded:
        "Tugas Sekretariat Kerja Sama: mengelola, memantau, menyarankan, dan melapor",
        "What the Sekretariat Kerja Sama does: manage, watch, advise and report";
    "Pasal 51 ayat (2)" NotRecorded:
        "Sekretariat Kerja Sama didanai APBD masing-masing daerah melalui hibah",
        "The regions' budgets pay for the Sekretariat Kerja Sama, by grants";
    "Pasal 52 ayat (1)" Definition:
        "Kerja sama yang membutuhkan dukungan program Pusat dan daerah berbentuk Sinergi",
        "Cooperation that needs programmes of the centre and the region is a Sinergi";
    "Pasal 52 ayat (2)":
        "Sinergi melalui delapan tahapan, dari persiapan sampai pelaporan",
        "A Sinergi has eight stages, from preparation to reporting";
    "Pasal 53 ayat (1)":
        "Perangkat daerah yang melaksanakan menyiapkan kerangka acuan kerja",
        "The office that will carry it out prepares the terms of reference";
    "Pasal 53 ayat (2)":
        "Objek Sinergi dicantumkan dalam RKPD",
        "The object of a Sinergi stands in the RKPD";
    "Pasal 53 ayat (3)":
        "Kerangka acuan kerja memuat paling sedikit delapan hal",
        "The terms of reference have at least eight parts";
    "Pasal 53 ayat (4)":
        "Kerangka acuan kerja dikaji TKKSD",
        "The TKKSD reviews the terms of reference";
    "Pasal 53 ayat (5)":
        "Hasil kajian menjadi dasar Nota Kesepakatan dan rencana kerja",
        "The Nota Kesepakatan and the rencana kerja follow the review";
    "Pasal 54 ayat (1)":
        "TKKSD menyiapkan surat penawaran Sinergi yang diprakarsai daerah",
        "The TKKSD prepares the offer of a Sinergi that the region initiates";
    "Pasal 54 ayat (2)":
        "Surat penawaran ditandatangani Kepala Daerah dan dilengkapi kerangka acuan kerja",
        "The offer is signed by the Kepala Daerah and comes with the terms of reference";
    "Pasal 54 ayat (3)":
        "Kementerian/lembaga menanggapi paling lama 30 hari sejak penawaran diterima",
        "The ministry or agency answers within 30 days of receipt";
    "Pasal 54 ayat (4)":
        "Tanpa tanggapan dalam 30 hari, Kepala Daerah menyampaikan permintaan kedua",
        "Without an answer in 30 days the Kepala Daerah asks a second time";
    "Pasal 55 ayat (1)":
        "TKKSD menyusun Nota Kesepakatan dan rencana kerja",
        "The TKKSD drafts the Nota Kesepakatan and the rencana kerja";
    "Pasal 55 ayat (2)":
        "Rancangannya dibahas dengan pihak terkait",
        "The drafts are discussed with those concerned";
    "Pasal 55 ayat (3)" NotRecorded:
        "Hasil pembahasan disampaikan kepada DPRD; ksd mengikuti Pasal 56 ayat (1), yang memintanya hanya bila membebani atau belum dianggarkan",
        "The drafts go to the DPRD; ksd follows Pasal 56 ayat (1), which asks for it only where they burden or are not in the budget";
    "Pasal 56 ayat (1)":
        "Persetujuan DPRD diperlukan bila Sinergi membebani masyarakat dan daerah atau belum dianggarkan",
        "The DPRD's approval is needed where a Sinergi burdens the people and the region or is not in the budget";
    "Pasal 56 ayat (2)":
        "Perangkat daerah bidang kerja sama menyiapkan surat permohonan",
        "The office for cooperation prepares the request";
    "Pasal 56 ayat (3)":
        "Permohonan dilampiri Nota Kesepakatan dan rencana kerja",
        "The request has the Nota Kesepakatan and the rencana kerja with it";
    "Pasal 56 ayat (4)" OfOthers:
        "Komisi DPRD meneruskan rencana kepada pimpinan untuk persetujuan dalam sidang paripurna",
        "The commission of the DPRD passes the plan to its leaders for approval in a plenary session";
    "Pasal 56 ayat (5)" OfOthers:
        "Persetujuan DPRD dituangkan dalam surat pimpinan DPRD",
        "A letter of the leaders of the DPRD holds the approval";
    "Pasal 56 ayat (6)":
        "Tanpa sikap DPRD sesudah 45 hari, permohonan dianggap disetujui",
        "Without a decision of the DPRD after 45 days the request counts as approved";
    "Pasal 56 ayat (7)" NotRecorded:
        "Hasil persetujuan DPRD disampaikan kepada TKKSD",
        "The DPRD's approval goes to the TKKSD";
    "Pasal 57 ayat (1)":
        "Nota Kesepakatan dan rencana kerja ditandatangani berdasarkan persetujuan DPRD",
        "The Nota Kesepakatan and the rencana kerja are signed on the DPRD's approval";
    "Pasal 57 ayat (2)":
        "Penanda tangannya Kepala Daerah dan kuasa kementerian, lembaga, atau badan",
        "The Kepala Daerah signs, and who has the power for the ministry, agency or body";
    "Pasal 57 ayat (3)":
        "Naskah yang ditandatangani disampaikan kepada Menteri sebagai laporan",
        "What was signed goes to the Menteri as a report";
    "Pasal 58":
        "Perubahan Sinergi yang membebani masyarakat dan APBD memerlukan persetujuan DPRD",
        "A change of a Sinergi that burdens the people and the budget needs the DPRD's approval";
    "Pasal 59 ayat (1)" NotRecorded:
        "TKKSD menatausahakan dengan memfasilitasi penyusunan, pembahasan, dan penandatanganan",
        "The TKKSD administers by facilitating drafting, discussion and signing";
    "Pasal 59 ayat (2)":
        "Sekretariat TKKSD menyimpan satu naskah asli",
        "The secretariat of the TKKSD keeps an original";
    "Pasal 60 ayat (1)":
        "TKKSD melaporkan pelaksanaan Sinergi kepada Bupati/Wali Kota setiap 6 bulan",
        "The TKKSD reports on Sinergi to the Bupati or Wali Kota every 6 months";
    "Pasal 60 ayat (2)":
        "Bupati/Wali Kota melapor kepada Gubernur paling sedikit sekali setahun",
        "The Bupati or Wali Kota reports to the Gubernur at least once a year";
    "Pasal 60 ayat (3)":
        "Gubernur melapor kepada Menteri paling sedikit sekali setahun",
        "The Gubernur reports to the Menteri at least once a year";
    "Pasal 60 ayat (4)" OfOthers:
        "Laporan itu menjadi bahan evaluasi Sinergi",
        "The report serves the evaluation of Sinergi";
    "Pasal 61" Closing:
        "Berlaku juga bagi daerah istimewa dan khusus sepanjang tidak diatur tersendiri",
        "Binds the special regions, too, where they have no law of their own";
    "Pasal 62":
        "Yang sedang berjalan menyesuaikan diri dalam 6 bulan sejak peraturan ini diundangkan",
        "What was under way adjusts within 6 months of promulgation";
    "Pasal 63" Closing:
        "Lima peraturan Menteri sebelumnya dicabut",
        "Repeals five earlier regulations of the Menteri";
    "Pasal 64" Closing:
        "Mulai berlaku pada tanggal diundangkan",
        "In force from the day of promulgation";
}
