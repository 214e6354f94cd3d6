//! PP 27/2014 on the use of regional assets, and as PP 28/2020 changed it from 9
//! June 2020. Of what PP 28/2020 only sums up, the line says no more.

super::ayat! { PP27;
    "Pasal 1 angka 16a" OfOthers:
        "Kerja Sama Terbatas Untuk Pembiayaan Infrastruktur, hanya untuk barang milik negara (sejak 9 Juni 2020)",
        "Limited cooperation to finance infrastructure, for state assets alone (from 9 June 2020)";
    "Pasal 27":
        "Bentuk pemanfaatan: sewa, pinjam pakai, KSP, BGS atau BSG, dan KSPI (sampai 8 Juni 2020; sesudahnya ayat (1))",
        "The forms of use: lease, loan, KSP, BGS or BSG, and KSPI (to 8 June 2020; then ayat (1))";
    "Pasal 27 ayat (1)":
        "Bentuk pemanfaatan: sewa, pinjam pakai, KSP, BGS atau BSG, dan KSPI (sejak 9 Juni 2020)",
        "The forms of use: lease, loan, KSP, BGS or BSG, and KSPI (from 9 June 2020)";
    "Pasal 27 ayat (2)":
        "KETUPI hanya bagi barang milik negara (sejak 9 Juni 2020)",
        "KETUPI is for state assets alone (from 9 June 2020)";
    "Pasal 28 ayat (1)" Definition:
        "Barang yang dapat disewakan",
        "What can be leased";
    "Pasal 28 ayat (2)" OfOthers:
        "Barang milik negara disewakan pengelolanya",
        "The manager of state assets leases them";
    "Pasal 28 ayat (3)":
        "Tanah dan bangunan yang sudah diserahkan disewakan Pengelola Barang dengan persetujuan Kepala Daerah",
        "The Pengelola Barang leases land and buildings handed over, with the Kepala Daerah's approval";
    "Pasal 28 ayat (4)":
        "Sebagian tanah dan bangunan, dan barang lain, disewakan Pengguna Barang dengan persetujuan Pengelola Barang",
        "The Pengguna Barang leases parts of land and buildings, and other goods, with the Pengelola Barang's approval";
    "Pasal 29 ayat (1)" Competence:
        "Barang dapat disewakan kepada pihak lain",
        "Assets can be leased to others";
    "Pasal 29 ayat (2)":
        "Sewa paling lama 5 tahun dan dapat diperpanjang",
        "A lease runs for at most 5 years and can be extended";
    "Pasal 29 ayat (3)":
        "Lebih dari 5 tahun hanya untuk infrastruktur, karakteristik usaha, atau menurut undang-undang",
        "Longer only for infrastructure, by the nature of the business, or by an act";
    "Pasal 29 ayat (4)" NotRecorded:
        "Kepala Daerah menetapkan formula tarif sewa tanah dan bangunan",
        "The Kepala Daerah sets the formula of rents for land and buildings";
    "Pasal 29 ayat (5)" Competence:
        "Besaran sewa infrastruktur dapat mempertimbangkan nilai keekonomian",
        "Rents for infrastructure may weigh its economic value";
    "Pasal 29 ayat (6)" NotRecorded:
        "Kepala Daerah menetapkan formula tarif sewa barang lain",
        "The Kepala Daerah sets the formula of rents for other goods";
    "Pasal 29 ayat (7)":
        "Perjanjian sewa memuat paling sedikit empat hal",
        "A lease has at least four parts";
    "Pasal 29 ayat (8)" NotRecorded:
        "Hasil sewa seluruhnya disetor ke kas umum daerah",
        "All rent goes to the region's treasury";
    "Pasal 29 ayat (9)":
        "Sewa disetor sekaligus sebelum perjanjian ditandatangani; sampai 8 Juni 2020 paling lambat dua hari kerja sebelumnya",
        "Rent is paid at once before the lease is signed; to 8 June 2020 two working days before";
    "Pasal 29 ayat (10)" Competence:
        "Sewa infrastruktur dapat disetor bertahap dengan persetujuan Pengelola Barang; sejak 9 Juni 2020 juga barang berkarakteristik khusus",
        "Rent for infrastructure may be paid by parts with the Pengelola Barang's approval; from 9 June 2020 for goods of a special kind, too";
    "Pasal 29 ayat (11)" Closing:
        "Karakteristik khusus itu diatur dengan Peraturan Menteri (sejak 9 Juni 2020)",
        "A minister regulates what is of a special kind (from 9 June 2020)";
    "Pasal 30 ayat (1)":
        "Pinjam pakai hanya antara Pemerintah Pusat dan daerah atau antardaerah",
        "A loan is only between the centre and a region, or between regions";
    "Pasal 30 ayat (2)":
        "Pinjam pakai paling lama 5 tahun dan dapat diperpanjang; sampai 8 Juni 2020 satu kali",
        "A loan runs for at most 5 years and can be extended; to 8 June 2020 once";
    "Pasal 30 ayat (3)":
        "Perjanjian pinjam pakai memuat paling sedikit empat hal",
        "The agreement on a loan has at least four parts";
    "Pasal 31" NotRecorded:
        "KSP untuk mengoptimalkan barang atau meningkatkan pendapatan",
        "A KSP makes better use of an asset or brings in more";
    "Pasal 32 ayat (1)" Definition:
        "Barang yang dapat menjadi objek KSP",
        "What can be the object of a KSP";
    "Pasal 32 ayat (2)" OfOthers:
        "KSP barang milik negara oleh pengelolanya",
        "The manager of state assets carries out their KSP";
    "Pasal 32 ayat (3)":
        "KSP tanah dan bangunan yang sudah diserahkan oleh Pengelola Barang dengan persetujuan Kepala Daerah",
        "The Pengelola Barang carries out the KSP of land and buildings handed over, with the Kepala Daerah's approval";
    "Pasal 32 ayat (4)":
        "KSP barang pada Pengguna Barang dengan persetujuan Pengelola Barang; sejak 9 Juni 2020 hanya barang milik negara",
        "The Pengguna Barang carries out a KSP with the Pengelola Barang's approval; from 9 June 2020 of state assets alone";
    "Pasal 32 ayat (5)":
        "KSP barang milik daerah pada Pengguna Barang dengan persetujuan Kepala Daerah (sejak 9 Juni 2020)",
        "The Pengguna Barang carries out a KSP of regional assets with the Kepala Daerah's approval (from 9 June 2020)";
    "Pasal 33 ayat (1)":
        "Ketentuan KSP, antara lain tender, kontribusi, larangan menjaminkan, dan paling lama 30 tahun",
        "The terms of a KSP, among them tender, contributions, no pledging, and at most 30 years";
    "Pasal 33 ayat (2)" OfOthers:
        "Mitra menanggung biaya persiapan dan pelaksanaan",
        "The partner bears the costs of preparing and carrying out";
    "Pasal 33 ayat (3)":
        "Batas 30 tahun tidak berlaku untuk penyediaan infrastruktur; sampai 8 Juni 2020 jenisnya disebut di sini",
        "The 30 years do not bind the provision of infrastructure; to 8 June 2020 its kinds stand here";
    "Pasal 33 ayat (3a)":
        "Jenis infrastruktur mengacu pada peraturan tentang penyediaan infrastruktur (sejak 9 Juni 2020)",
        "The kinds of infrastructure are those of the law on its provision (from 9 June 2020)";
    "Pasal 33 ayat (4)":
        "KSP untuk penyediaan infrastruktur paling lama 50 tahun",
        "A KSP that provides infrastructure runs for at most 50 years";
    "Pasal 33 ayat (5)" Competence:
        "Kontribusi BUMN/BUMD untuk infrastruktur dapat paling tinggi 70 persen dari hasil perhitungan",
        "What a BUMN or BUMD contributes for infrastructure may be set at up to 70 per cent of what was reckoned";
    "Pasal 33 ayat (6)" OfOthers:
        "Menteri Keuangan menetapkan besaran itu",
        "The Menteri Keuangan sets that amount";
    "Pasal 34 ayat (1)" NotRecorded:
        "BGS/BSG bila bangunan diperlukan dan dana tidak tersedia",
        "A BGS or BSG is where a building is needed and money lacks";
    "Pasal 34 ayat (2)":
        "Pengelola Barang melaksanakan BGS/BSG; sejak 9 Juni 2020 barang milik daerah dengan persetujuan Kepala Daerah (huruf c)",
        "The Pengelola Barang carries out a BGS or BSG; from 9 June 2020 of regional assets with the Kepala Daerah's approval (huruf c)";
    "Pasal 34 ayat (3)":
        "BGS/BSG barang milik daerah oleh Pengelola Barang dengan persetujuan Kepala Daerah (sampai 8 Juni 2020)",
        "The Pengelola Barang carries out a BGS or BSG of regional assets with the Kepala Daerah's approval (to 8 June 2020)";
    "Pasal 34 ayat (4)" NotRecorded:
        "Tanah diserahkan lebih dahulu kepada Kepala Daerah",
        "The land is first handed over to the Kepala Daerah";
    "Pasal 34 ayat (5)" NotRecorded:
        "Pengelola Barang mengikutsertakan Pengguna Barang (sampai 8 Juni 2020)",
        "The Pengelola Barang lets the Pengguna Barang take part (to 8 June 2020)";
    "Pasal 35" NotRecorded:
        "Kepala Daerah menetapkan status penggunaan hasil BGS/BSG",
        "The Kepala Daerah fixes the use of what was built";
    "Pasal 36 ayat (1)":
        "BGS/BSG paling lama 30 tahun",
        "A BGS or BSG runs for at most 30 years";
    "Pasal 36 ayat (2)":
        "Mitra BGS/BSG dipilih melalui tender",
        "The partner of a BGS or BSG is chosen by tender";
    "Pasal 36 ayat (3)" OfOthers:
        "Mitra membayar kontribusi, memelihara objek, dan tidak menjaminkannya",
        "The partner pays contributions, keeps the object up and pledges nothing of it";
    "Pasal 36 ayat (4)" NotRecorded:
        "Paling sedikit 10 persen hasilnya digunakan langsung untuk tugas pemerintahan",
        "At least 10 per cent of it serves the government's own tasks";
    "Pasal 36 ayat (5)":
        "Perjanjian BGS/BSG memuat paling sedikit empat hal; sejak 9 Juni 2020 lima",
        "The agreement on a BGS or BSG has at least four parts; from 9 June 2020 five";
    "Pasal 36 ayat (6)" NotRecorded:
        "Izin mendirikan bangunan atas nama Pemerintah Daerah",
        "The building permit is in the region's name";
    "Pasal 36 ayat (7)" OfOthers:
        "Mitra menanggung biaya persiapan dan pelaksanaan",
        "The partner bears the costs of preparing and carrying out";
    "Pasal 36 ayat (8)" OfOthers:
        "Mitra menyerahkan objek BGS barang milik negara pada akhir pengoperasian",
        "The partner hands over the BGS of a state asset at the end of its operation";
    "Pasal 36 ayat (9)" OfOthers:
        "Mitra menyerahkan objek BGS kepada Kepala Daerah pada akhir pengoperasian, sesudah audit",
        "The partner hands over the BGS to the Kepala Daerah at the end of its operation, after an audit";
    "Pasal 37 ayat (1)" OfOthers:
        "Tata cara BSG barang milik negara",
        "How a BSG of state assets goes";
    "Pasal 37 ayat (2)" OfOthers:
        "Mitra menyerahkan hasil BSG kepada Kepala Daerah sesudah dibangun, lalu mendayagunakannya",
        "The partner hands what was built to the Kepala Daerah, and then makes use of it";
    "Pasal 38 ayat (1)" Definition:
        "Barang yang dapat menjadi objek KSPI",
        "What can be the object of a KSPI";
    "Pasal 38 ayat (2)":
        "KSPI barang pada Pengelola Barang dengan persetujuan Kepala Daerah",
        "The Pengelola Barang carries out its KSPI with the Kepala Daerah's approval";
    "Pasal 38 ayat (3)":
        "KSPI barang pada Pengguna Barang dengan persetujuan Kepala Daerah",
        "The Pengguna Barang carries out its KSPI with the Kepala Daerah's approval";
    "Pasal 39 ayat (1)" Definition:
        "KSPI dilakukan antara Pemerintah dan badan usaha",
        "A KSPI is between the government and an enterprise";
    "Pasal 39 ayat (2)":
        "Badan usaha itu PT, BUMN, BUMD, atau koperasi",
        "The enterprise is a PT, BUMN, BUMD or koperasi";
    "Pasal 39 ayat (3)":
        "KSPI paling lama 50 tahun dan dapat diperpanjang",
        "A KSPI runs for at most 50 years and can be extended";
    "Pasal 39 ayat (4)" NotRecorded:
        "Mitra KSPI ditetapkan menurut peraturan perundang-undangan",
        "The partner of a KSPI is appointed as the law says";
    "Pasal 39 ayat (5)" OfOthers:
        "Mitra memelihara objek, tidak menjaminkannya, dan dapat dibebani pembagian kelebihan keuntungan",
        "The partner keeps the object up, pledges nothing of it, and may have to share excess profit";
    "Pasal 39 ayat (6)" NotRecorded:
        "Pembagian kelebihan keuntungan disetor ke kas umum daerah",
        "Shared excess profit goes to the region's treasury";
    "Pasal 39 ayat (7)" NotRecorded:
        "Kepala Daerah menetapkan formula pembagian itu",
        "The Kepala Daerah sets the formula of that share";
    "Pasal 39 ayat (8)":
        "Mitra menyerahkan objek dan hasil KSPI pada akhir jangka waktu",
        "The partner hands over object and yield at the end of the term";
    "Pasal 39 ayat (9)" Definition:
        "Barang hasil KSPI menjadi milik negara/daerah sejak diserahkan",
        "What a KSPI yields is the region's once handed over";
    "Pasal 40":
        "Tata cara tender; dua peserta berarti seleksi langsung, satu berarti penunjukan langsung",
        "How a tender goes; two bidders mean direct selection, one direct appointment";
    "Pasal 41" Closing:
        "Tata cara bagi barang milik negara diatur dengan Peraturan Menteri Keuangan",
        "The Menteri Keuangan regulates state assets further";
    "Pasal 41A ayat (1)":
        "KETUPI atas barang milik negara pada Pengguna Barang (sejak 9 Juni 2020)",
        "KETUPI is of state assets with their user (from 9 June 2020)";
    "Pasal 41A ayat (2)" OfOthers:
        "Tata cara KETUPI barang milik negara (sejak 9 Juni 2020)",
        "How KETUPI of state assets goes (from 9 June 2020)";
    "Pasal 41A ayat (3)" OfOthers:
        "Tata cara KETUPI barang milik negara (sejak 9 Juni 2020)",
        "How KETUPI of state assets goes (from 9 June 2020)";
    "Pasal 41A ayat (4)" OfOthers:
        "Tata cara KETUPI barang milik negara (sejak 9 Juni 2020)",
        "How KETUPI of state assets goes (from 9 June 2020)";
    "Pasal 41A ayat (5)" OfOthers:
        "Tata cara KETUPI barang milik negara (sejak 9 Juni 2020)",
        "How KETUPI of state assets goes (from 9 June 2020)";
    "Pasal 41B" OfOthers:
        "Jangka waktu KETUPI barang milik negara (sejak 9 Juni 2020)",
        "The term of KETUPI of state assets (from 9 June 2020)";
}
