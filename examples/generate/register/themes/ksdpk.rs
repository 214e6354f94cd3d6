//! Cooperation with third parties.

super::themes! {
    /// With companies, cooperatives, foundations and associations.
    KSDPK;
    "pendidikan-tinggi" "Penyelenggaraan pendidikan, penelitian, dan pengabdian kepada masyarakat" by "disdikbud" in Pendidikan for 2 {
        tujuan "memanfaatkan tenaga ahli perguruan tinggi bagi peningkatan mutu pendidikan di daerah";
        masalah "Guru di kecamatan hulu sulit memperoleh pelatihan lanjutan.";
        objek ["Mutu pendidikan", "Pengabdian kepada masyarakat"];
        lingkup ["Pelatihan guru", "Praktik lapangan mahasiswa", "Penelitian terapan", "Pendampingan desa"];
        lokasi [];
        mitra ["yayasan-univ-tepian-mahakam", "yayasan-univ-bina-ulin", "yayasan-politeknik-rotan"];
        rincian ["pelatihan-guru" "Pelatihan guru sekolah dasar kecamatan hulu", "praktik-lapangan" "Praktik lapangan mahasiswa", "pendampingan-desa" "Kuliah kerja nyata tematik desa"];
        ukuran "Guru terlatih" "orang/tahun" 180.0;
    }
    "jasa-perbankan" "Layanan perbankan bagi usaha kecil dan pembayaran pajak daerah" by "diskop-ukm" in KoperasiUsahaKecilDanMenengah for 1 {
        tujuan "memperluas kanal pembayaran pajak daerah dan kredit bagi usaha kecil";
        masalah "Wajib pajak di kecamatan jauh harus datang ke Tenggarong untuk membayar.";
        objek ["Kanal pembayaran pajak daerah", "Kredit usaha kecil"];
        lingkup ["Pembayaran nontunai", "Penempatan agen di kecamatan", "Kredit usaha kecil bersubsidi bunga"];
        lokasi [];
        mitra ["bank-etam", "bumn-niaga-nusa"];
        rincian ["bayar-pajak" "Penerimaan pembayaran pajak daerah secara nontunai", "kredit-etam" "Penyaluran kredit usaha kecil", "agen-kecamatan" "Penempatan agen pembayaran di kecamatan"];
        ukuran "Transaksi nontunai" "persen" 70.0;
    }
    "internet-desa" "Penyediaan akses internet desa" by "diskominfo" in KomunikasiDanInformatika for 4 {
        tujuan "menghadirkan internet di kantor desa dan ruang belajar yang belum terjangkau";
        masalah "Sejumlah desa di hulu belum memiliki akses internet yang andal.";
        objek ["Akses internet kantor desa"];
        lingkup ["Pemasangan perangkat", "Pemeliharaan jaringan", "Pelatihan operator desa"];
        lokasi ["Tabang", "Kembang Janggut", "Kenohan"];
        mitra ["pt-belayan-digital", "bumn-niaga-nusa"];
        rincian ["pasang-jaringan" "Pemasangan dan pemeliharaan jaringan internet desa", "operator-desa" "Pelatihan operator jaringan desa"];
        ukuran "Desa terhubung" "desa" 60.0;
    }
    "plasma-sawit" "Kemitraan kebun rakyat dan perusahaan perkebunan" by "disbun" in Pertanian for 3 {
        tujuan "meningkatkan hasil dan harga jual tandan buah segar kebun rakyat";
        masalah "Kebun rakyat berhasil rendah dan bergantung pada pengepul.";
        objek ["Kebun kelapa sawit rakyat"];
        lingkup ["Pendampingan budidaya", "Peremajaan kebun", "Pembelian hasil dengan harga penetapan"];
        lokasi ["Muara Kaman", "Kembang Janggut"];
        mitra ["pt-sawit-kelinjau", "kop-tani-rampak"];
        rincian ["peremajaan-kebun" "Pendampingan peremajaan kebun rakyat", "beli-tbs" "Pembelian tandan buah segar kebun rakyat"];
        ukuran "Kebun didampingi" "hektare" 1200.0;
    }
    "air-bersih-desa" "Penyediaan air bersih perdesaan" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "menyalurkan air bersih ke desa yang belum terjangkau jaringan perpipaan";
        masalah "Desa di tepi danau memakai air keruh pada musim kemarau.";
        objek ["Instalasi air bersih perdesaan"];
        lingkup ["Pembangunan instalasi sederhana", "Pengoperasian", "Pengujian kualitas air"];
        lokasi ["Muara Wis", "Muara Muntai"];
        mitra ["bumd-tirta-tepian", "pt-etam-lestari"];
        rincian ["operasi-instalasi" "Pengoperasian instalasi air bersih perdesaan", "uji-kualitas" "Pengujian kualitas air berkala"];
        ukuran "Rumah terlayani" "unit" 1800.0;
    }
    "wisata-danau" "Pengembangan wisata danau dan kampung tradisi" by "dispar" in Pariwisata for 3 {
        tujuan "mengembangkan kunjungan ke danau dan kampung tradisi yang memberi penghasilan bagi warga";
        masalah "Kampung tradisi ramai dikunjungi, tetapi warga belum memperoleh penghasilan tetap.";
        objek ["Kampung tradisi", "Wisata susur danau"];
        lingkup ["Pelatihan pengelola homestay", "Paket susur danau", "Promosi daring"];
        lokasi ["Muara Muntai", "Kota Bangun"];
        mitra ["pt-wisata-kedang", "perkumpulan-pesut", "kop-nelayan-semayang"];
        rincian ["susur-danau" "Pengelolaan paket susur danau", "homestay" "Pelatihan pengelola rumah singgah"];
        ukuran "Tamu menginap" "orang/tahun" 3600.0;
    }
    "layanan-rujukan" "Pelayanan kesehatan rujukan dan penunjang" by "dinkes" in Kesehatan for 2 {
        tujuan "memperpendek waktu tunggu pemeriksaan penunjang dan rujukan";
        masalah "Pemeriksaan penunjang tertentu belum tersedia di rumah sakit daerah.";
        objek ["Pemeriksaan penunjang", "Pelatihan tenaga kesehatan"];
        lingkup ["Pemeriksaan laboratorium", "Pelatihan tenaga kesehatan", "Rujukan pasien"];
        lokasi ["Tenggarong", "Samboja"];
        mitra ["pt-medika-jempang", "yayasan-sehat-seroja"];
        rincian ["laboratorium" "Pemeriksaan laboratorium rujukan", "pelatihan-nakes" "Pelatihan tenaga kesehatan puskesmas", "skrining" "Skrining kesehatan warga lanjut usia"];
        ukuran "Pemeriksaan terlayani" "pemeriksaan/bulan" 900.0;
    }
    "ekonomi-sirkular" "Pengelolaan sampah terpilah dan bank sampah" by "dlhk" in LingkunganHidup for 5 {
        tujuan "mengurangi sampah yang masuk ke tempat pemrosesan akhir melalui pemilahan";
        masalah "Sampah yang masih bernilai tercampur dan berakhir di tempat pemrosesan akhir.";
        objek ["Bank sampah", "Sampah plastik terpilah"];
        lingkup ["Pendampingan bank sampah", "Pembelian sampah terpilah", "Edukasi sekolah"];
        lokasi ["Tenggarong", "Loa Kulu"];
        mitra ["pt-etam-lestari", "perkumpulan-pesut"];
        rincian ["bank-sampah" "Pendampingan bank sampah", "serap-plastik" "Penyerapan sampah plastik terpilah"];
        ukuran "Sampah terpilah" "ton/bulan" 35.0;
    }
    "pelestarian-pesut" "Pelestarian habitat pesut Mahakam" by "dlhk" in LingkunganHidup for 5 {
        tujuan "menjaga habitat pesut bersama warga nelayan";
        masalah "Pesut terjerat jaring dan habitatnya terganggu lalu lintas ponton.";
        objek ["Habitat pesut Mahakam"];
        lingkup ["Pemantauan populasi", "Penggantian alat tangkap", "Pendidikan lingkungan"];
        lokasi ["Muara Muntai", "Kota Bangun"];
        mitra ["perkumpulan-pesut", "yayasan-univ-tepian-mahakam"];
        rincian ["pantau-pesut" "Pemantauan populasi pesut", "alat-tangkap" "Penggantian alat tangkap nelayan"];
        ukuran "Nelayan berganti alat tangkap" "orang/tahun" 80.0;
    }
    "pelatihan-kerja" "Pelatihan dan penempatan tenaga kerja lokal" by "distransnaker" in TenagaKerja for 2 {
        tujuan "menyiapkan pencari kerja lokal dengan keterampilan yang dibutuhkan perusahaan";
        masalah "Lowongan terisi pekerja luar karena pencari kerja lokal belum bersertifikat.";
        objek ["Pelatihan vokasi", "Penempatan kerja"];
        lingkup ["Pelatihan bersertifikat", "Pemagangan", "Penempatan lulusan"];
        lokasi ["Tenggarong", "Muara Badak"];
        mitra ["pt-etam-lestari", "pt-sawit-kelinjau", "yayasan-politeknik-rotan"];
        rincian ["vokasi" "Pelatihan vokasi bersertifikat", "magang" "Pemagangan lulusan pelatihan kerja"];
        ukuran "Lulusan terserap" "orang/tahun" 240.0;
    }
    "pasar-tani" "Pemasaran hasil tani dan olahan" by "distanak" in Pertanian for 3 {
        tujuan "mempersingkat rantai jual hasil tani agar harga di petani membaik";
        masalah "Harga gabah dan sayur jatuh pada panen raya.";
        objek ["Hasil tani", "Produk olahan"];
        lingkup ["Penyerapan hasil panen", "Pengolahan pascapanen", "Gerai pasar tani"];
        lokasi ["Tenggarong Seberang", "Sebulu"];
        mitra ["kop-tani-rampak", "bumn-niaga-nusa"];
        rincian ["serap-panen" "Penyerapan hasil panen", "pasar-tani" "Pengelolaan gerai pasar tani"];
        ukuran "Gabah terserap" "ton/tahun" 4200.0;
    }
    "budidaya-ikan" "Pengembangan budidaya ikan air tawar" by "diskan" in KelautanDanPerikanan for 3 {
        tujuan "menambah hasil budidaya ikan keramba tanpa merusak mutu air";
        masalah "Ikan keramba mati massal saat muka air turun.";
        objek ["Keramba ikan air tawar"];
        lingkup ["Penyediaan benih ikan", "Pelatihan pembudidaya", "Pemasaran bersama"];
        lokasi ["Kota Bangun", "Loa Kulu"];
        mitra ["kop-nelayan-semayang", "yayasan-univ-bina-ulin"];
        rincian ["benih-ikan" "Penyediaan benih ikan air tawar", "pakan-mandiri" "Pelatihan pembuatan pakan ikan mandiri"];
        ukuran "Hasil budidaya" "ton/tahun" 850.0;
    }
    "ruang-terbuka" "Penataan ruang terbuka tepian kecamatan" by "kec-samboja" in PerumahanRakyatDanKawasanPermukiman for 4 {
        tujuan "menata tepian menjadi ruang terbuka yang dirawat bersama warga";
        masalah "Tepian kumuh dan tidak terawat karena tidak ada yang bertanggung jawab.";
        objek ["Ruang terbuka tepian"];
        lingkup ["Penataan taman", "Perawatan", "Kegiatan warga"];
        lokasi ["Samboja"];
        mitra ["pt-etam-lestari", "bumn-niaga-nusa"];
        rincian ["rawat-taman" "Perawatan taman tepian", "tata-tepian" "Penataan ruang terbuka tepian"];
        ukuran "Taman terawat" "lokasi" 6.0;
    }
    "rumah-layak" "Perbaikan rumah tidak layak huni" by "disperkim" in PerumahanRakyatDanKawasanPermukiman for 4 {
        tujuan "memperbaiki rumah warga kurang mampu dengan dukungan dunia usaha";
        masalah "Antrean perbaikan rumah lebih panjang daripada kemampuan anggaran.";
        objek ["Rumah tidak layak huni"];
        lingkup ["Penetapan sasaran", "Perbaikan rumah", "Pengawasan teknis"];
        lokasi ["Anggana", "Sanga-Sanga"];
        mitra ["pt-etam-lestari", "pt-sawit-kelinjau", "bank-etam"];
        rincian ["bedah-rumah" "Perbaikan rumah tidak layak huni", "awas-teknis" "Pendampingan teknis perbaikan rumah"];
        ukuran "Rumah diperbaiki" "unit/tahun" 120.0;
    }
    "perlindungan-anak" "Pendampingan perempuan dan anak korban kekerasan" by "dp3a" in PemberdayaanPerempuanDanPelindunganAnak for 2 {
        tujuan "memberi korban kekerasan pendampingan psikologis dan tempat aman";
        masalah "Psikolog dan rumah aman hanya ada di ibu kota kabupaten.";
        objek ["Layanan pendampingan korban"];
        lingkup ["Konseling", "Rumah aman", "Pelatihan kader desa"];
        lokasi [];
        mitra ["yayasan-sehat-seroja", "yayasan-univ-tepian-mahakam"];
        rincian ["konseling" "Layanan konseling korban kekerasan", "kader-desa" "Pelatihan kader perlindungan anak desa"];
        ukuran "Kasus didampingi" "kasus/tahun" 90.0;
    }
    "seni-tradisi" "Pembinaan seni tradisi dan kerajinan" by "disdikbud" in Kebudayaan for 2 {
        tujuan "mewariskan keterampilan seni tradisi kepada generasi muda";
        masalah "Perajin ukir dan penari tradisi semakin sedikit.";
        objek ["Seni ukir dan tari tradisi"];
        lingkup ["Kelas sanggar", "Pergelaran", "Pendokumentasian motif"];
        lokasi ["Tenggarong"];
        mitra ["paguyuban-seni-kedaton", "awang-gaharu"];
        rincian ["kelas-sanggar" "Penyelenggaraan kelas sanggar", "motif-ukir" "Pendokumentasian motif ukir"];
        ukuran "Peserta kelas sanggar" "orang/tahun" 150.0;
    }
}
