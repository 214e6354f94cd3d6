//! Permendagri 22/2020 Pasal 25-44: cooperation with third parties, and the texts.

super::ayat! { PM22;
    "Pasal 25 ayat (1)":
        "KSDPK atas prakarsa daerah didahului pemetaan urusan dan studi kelayakan oleh daerah",
        "A KSDPK that the region initiates is preceded by its mapping and feasibility study";
    "Pasal 25 ayat (2)":
        "Pemetaan dibuat dalam daftar rencana setiap tahun yang ditetapkan dengan Keputusan Kepala Daerah",
        "The mapping is a list for every year, fixed by a decree of the Kepala Daerah";
    "Pasal 26 ayat (1)":
        "KSDPK atas prakarsa Pihak Ketiga terpadu dengan rencana induk, layak, dan dapat dibiayai pemrakarsanya",
        "A KSDPK that the third party initiates fits the master plan, is feasible, and its initiator can pay for it";
    "Pasal 26 ayat (2)":
        "Pihak Ketiga yang memprakarsai menyusun studi kelayakan",
        "The third party that initiates makes the feasibility study";
    "Pasal 27":
        "Studi kelayakan memuat paling sedikit delapan hal",
        "A feasibility study has at least eight parts";
    "Pasal 28":
        "KSDPK melalui sepuluh tahapan, dari persiapan sampai pelaporan",
        "A KSDPK has ten stages, from preparation to reporting";
    "Pasal 29 ayat (1)":
        "Pemrakarsa menyiapkan kerangka acuan kerja berdasarkan daftar rencana tahunan",
        "The office that initiates prepares the terms of reference from the yearly list";
    "Pasal 29 ayat (2)":
        "Kerangka acuan kerja memuat paling sedikit delapan hal",
        "The terms of reference have at least eight parts";
    "Pasal 29 ayat (3)":
        "Pemrakarsa menyampaikan kerangka acuan kerja kepada TKKSD",
        "The office that initiates hands the terms of reference to the TKKSD";
    "Pasal 29 ayat (4)":
        "TKKSD mengkaji kerangka acuan kerja menurut lima pertimbangan",
        "The TKKSD reviews the terms of reference by five criteria";
    "Pasal 29 ayat (5)":
        "Hasil kajian disampaikan kembali kepada pemrakarsa",
        "The result of the review goes back to the office that initiates";
    "Pasal 30 ayat (1)":
        "TKKSD menyiapkan surat penawaran KSDPK untuk ditandatangani Kepala Daerah",
        "The TKKSD prepares the offer of a KSDPK for the Kepala Daerah to sign";
    "Pasal 30 ayat (2)":
        "Surat penawaran disampaikan kepada calon mitra, dilengkapi kerangka acuan kerja",
        "The offer goes to the partner with the terms of reference";
    "Pasal 30 ayat (3)":
        "Di antara beberapa calon mitra, TKKSD dapat memilih menurut bonafiditas, pengalaman, dan komitmen",
        "Among several partners the TKKSD may choose by standing, experience and commitment";
    "Pasal 31 ayat (1)":
        "Penawaran Pihak Ketiga dikaji TKKSD bersama perangkat daerah terkait",
        "The TKKSD reviews an offer of a third party with the offices concerned";
    "Pasal 31 ayat (2)":
        "Kajian atas penawaran Pihak Ketiga mempertimbangkan paling sedikit delapan hal",
        "The review of a third party's offer weighs at least eight criteria";
    "Pasal 32 ayat (1)":
        "TKKSD menyusun Kesepakatan Bersama dan membahasnya dengan Pihak Ketiga",
        "The TKKSD drafts the Kesepakatan Bersama and discusses it with the third party";
    "Pasal 32 ayat (2)" NotRecorded:
        "Rancangan yang disepakati ditandatangani",
        "The draft that was agreed is signed";
    "Pasal 32 ayat (3)":
        "Kesepakatan Bersama KSDPK berlaku paling lama 5 tahun dan dapat diperpanjang",
        "The Kesepakatan Bersama of a KSDPK runs for at most 5 years and can be extended";
    "Pasal 33":
        "Kesepakatan Bersama ditandatangani Kepala Daerah dan pimpinan Pihak Ketiga",
        "The Kepala Daerah and the head of the third party sign the Kesepakatan Bersama";
    "Pasal 34 ayat (1)":
        "Persetujuan DPRD diperlukan bila KSDPK membebani masyarakat dan daerah atau belum dianggarkan",
        "The DPRD's approval is needed where a KSDPK burdens the people and the region or is not in the budget";
    "Pasal 34 ayat (2)":
        "Perangkat daerah bidang kerja sama menyiapkan surat permohonan",
        "The office for cooperation prepares the request";
    "Pasal 34 ayat (3)":
        "Permohonan melampirkan Kesepakatan Bersama, rancangan PKS, dan profil perusahaan",
        "The request has the Kesepakatan Bersama, the draft PKS and the company's profile with it";
    "Pasal 34 ayat (4)" OfOthers:
        "Komisi DPRD meneruskan rencana kepada pimpinan untuk persetujuan dalam sidang paripurna",
        "The commission of the DPRD passes the plan to its leaders for approval in a plenary session";
    "Pasal 34 ayat (5)" OfOthers:
        "Persetujuan DPRD dituangkan dalam surat pimpinan DPRD",
        "A letter of the leaders of the DPRD holds the approval";
    "Pasal 34 ayat (6)":
        "Tanpa sikap DPRD sesudah 45 hari, permohonan dianggap disetujui",
        "Without a decision of the DPRD after 45 days the request counts as approved";
    "Pasal 35 ayat (1)" NotRecorded:
        "Pemrakarsa menyusun kontrak atau PKS",
        "The office that initiates drafts the contract or PKS";
    "Pasal 35 ayat (2)" Competence:
        "Pakar dapat dilibatkan dalam penyusunan",
        "Experts may take part in drafting";
    "Pasal 35 ayat (3)" NotRecorded:
        "Rancangan disampaikan kepada TKKSD untuk dibahas dengan Pihak Ketiga",
        "The draft goes to the TKKSD, to be discussed with the third party";
    "Pasal 35 ayat (4)" NotRecorded:
        "Kontrak atau PKS yang disepakati ditandatangani para pihak",
        "The contract or PKS that was agreed is signed by the parties";
    "Pasal 36 ayat (1)":
        "Kontrak atau PKS ditandatangani Kepala Daerah dan pimpinan Pihak Ketiga",
        "The Kepala Daerah and the head of the third party sign the contract or PKS";
    "Pasal 36 ayat (2)":
        "Kepala Daerah dapat mendelegasikannya kepada kepala perangkat daerah pemrakarsa atau pejabat lain dengan surat kuasa",
        "The Kepala Daerah may leave it to the head of the office that initiates or another official, by a power of attorney";
    "Pasal 37 ayat (1)" NotRecorded:
        "Para pihak melaksanakan kerja sama sesuai kontrak atau PKS",
        "The parties carry the cooperation out as the contract or PKS says";
    "Pasal 37 ayat (2)":
        "Para pihak dapat mengubah kontrak atau PKS dengan kesepakatan",
        "The parties may change the contract or PKS by agreement";
    "Pasal 37 ayat (3)":
        "Perubahan berupa pengurangan atau penambahan materi (addendum)",
        "A change takes away from the text or adds to it (addendum)";
    "Pasal 37 ayat (4)" NotRecorded:
        "Pemrakarsa menyiapkan perubahan dan berkoordinasi dengan TKKSD",
        "The office that initiates prepares the change together with the TKKSD";
    "Pasal 37 ayat (5)":
        "Perubahan yang menambah beban masyarakat dan daerah memerlukan persetujuan DPRD",
        "A change that adds to the burden of people and region needs the DPRD's approval";
    "Pasal 38 ayat (1)" NotRecorded:
        "TKKSD menatausahakan dengan memfasilitasi penyusunan, pembahasan, dan penandatanganan",
        "The TKKSD administers by facilitating drafting, discussion and signing";
    "Pasal 38 ayat (2)":
        "TKKSD menyimpan satu naskah asli KSDPK",
        "The TKKSD keeps an original of the KSDPK";
    "Pasal 39 ayat (1)":
        "Pemrakarsa kabupaten/kota melapor kepada Bupati/Wali Kota setiap semester",
        "The office of a regency or city reports to the Bupati or Wali Kota every semester";
    "Pasal 39 ayat (2)":
        "Pemrakarsa provinsi melapor kepada Gubernur setiap semester",
        "The office of a province reports to the Gubernur every semester";
    "Pasal 39 ayat (3)":
        "Bupati/Wali Kota dan Gubernur meneruskan laporan itu secara berjenjang",
        "The Bupati, Wali Kota and Gubernur pass the reports on, level by level";
    "Pasal 39 ayat (4)" OfOthers:
        "Laporan menjadi bahan evaluasi Menteri dan Gubernur",
        "The reports serve the evaluation by the Menteri and the Gubernur";
    "Pasal 39 ayat (5)":
        "Laporan memuat paling sedikit sembilan hal",
        "A report has at least nine items";
    "Pasal 40 ayat (1)":
        "Kesepakatan Bersama terdiri atas lima bagian; isinya paling sedikit tujuh hal",
        "A Kesepakatan Bersama has five parts; its body at least seven items";
    "Pasal 40 ayat (2)":
        "Format Kesepakatan Bersama tercantum dalam Lampiran",
        "The form of the Kesepakatan Bersama stands in the Lampiran";
    "Pasal 41 ayat (1)":
        "PKS terdiri atas lima bagian; isinya paling sedikit sepuluh hal",
        "A PKS has five parts; its body at least ten items";
    "Pasal 41 ayat (2)":
        "Format PKS tercantum dalam Lampiran",
        "The form of the PKS stands in the Lampiran";
    "Pasal 42 ayat (1)":
        "Nota Kesepakatan terdiri atas enam bagian; isinya paling sedikit sepuluh hal",
        "A Nota Kesepakatan has six parts; its body at least ten items";
    "Pasal 42 ayat (2)":
        "Format Nota Kesepakatan tercantum dalam Lampiran",
        "The form of the Nota Kesepakatan stands in the Lampiran";
    "Pasal 43 ayat (1)":
        "Kesepakatan Bersama KSDD ditandatangani Kepala Daerah dan memakai Lambang Garuda",
        "The Kepala Daerah signs the Kesepakatan Bersama of a KSDD, which bears the Garuda";
    "Pasal 43 ayat (2)":
        "PKS KSDD ditandatangani pejabat yang diberi kuasa dan memakai lambang kedua daerah",
        "The official who has the power signs the PKS of a KSDD, which bears the emblems of both regions";
    "Pasal 43 ayat (3)":
        "Letak lambang bila daerahnya lebih dari dua",
        "Where the emblems stand if there are more than two regions";
    "Pasal 44 ayat (1)":
        "Kesepakatan Bersama KSDPK ditandatangani Kepala Daerah dan memakai lambang daerah dan logo mitra",
        "The Kepala Daerah signs the Kesepakatan Bersama of a KSDPK, which bears the region's emblem and the partner's logo";
    "Pasal 44 ayat (2)":
        "Kontrak atau PKS KSDPK ditandatangani pejabat yang diberi kuasa dan memakai lambang daerah dan logo mitra",
        "The official who has the power signs the contract or PKS of a KSDPK, which bears the emblem and the logo";
}
