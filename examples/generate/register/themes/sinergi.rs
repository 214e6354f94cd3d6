//! Sinergi with the central government and its agencies in the region.

super::themes! {
    /// With ministries and vertical agencies.
    SINERGI;
    "bantuan-hukum" "Penanganan masalah hukum perdata dan tata usaha negara atas aset pertanahan" by "setda" in Pertanahan for 1 {
        tujuan "menyelamatkan tanah milik daerah dan mencegah sengketa";
        masalah "Sejumlah bidang tanah milik daerah dikuasai pihak lain.";
        objek ["Tanah milik daerah"];
        lingkup ["Bantuan hukum", "Pertimbangan hukum", "Tindakan hukum lain"];
        lokasi [];
        mitra ["kejari-kukar"];
        rincian ["pulih-aset" "Pemulihan aset tanah", "pertimbangan" "Pertimbangan hukum"];
        ukuran "Bidang tanah dipulihkan" "bidang" 25.0;
    }
    "sertifikasi-tanah" "Percepatan pendaftaran tanah" by "dptr" in Pertanahan for 1 {
        tujuan "mempercepat sertifikasi tanah daerah dan tanah warga";
        masalah "Tanah fasilitas umum belum bersertifikat sehingga rawan sengketa.";
        objek ["Pendaftaran tanah", "Data zona nilai tanah"];
        lingkup ["Sertifikasi tanah daerah", "Pertukaran data bidang tanah", "Penetapan zona nilai tanah"];
        lokasi [];
        mitra ["kantah-kukar"];
        rincian ["sertifikasi" "Sertifikasi tanah milik daerah", "data-bidang" "Pertukaran data bidang tanah"];
        ukuran "Bidang bersertifikat" "bidang/tahun" 300.0;
    }
    "statistik-sektoral" "Pembinaan statistik sektoral dan satu data" by "diskominfo" in Statistik for 1 {
        tujuan "membina perangkat daerah agar statistik sektoral sesuai kaidah satu data";
        masalah "Angka sektoral antarperangkat daerah saling berbeda.";
        objek ["Statistik sektoral"];
        lingkup ["Pembinaan statistik sektoral", "Rekomendasi kegiatan statistik", "Pertukaran metadata"];
        lokasi [];
        mitra ["bps-kukar"];
        rincian ["satu-data" "Pembinaan satu data", "desa-cantik" "Pembinaan desa cinta statistik"];
        ukuran "Kegiatan statistik berrekomendasi" "kegiatan" 20.0;
    }
    "ketertiban-lalu-lintas" "Ketertiban dan keselamatan lalu lintas jalan kabupaten" by "dishub" in Perhubungan for 4 {
        tujuan "menurunkan kecelakaan di jalan kabupaten";
        masalah "Kendaraan bermuatan lebih merusak jalan dan membahayakan warga.";
        objek ["Keselamatan lalu lintas"];
        lingkup ["Operasi bersama", "Rekayasa lalu lintas", "Pendidikan keselamatan"];
        lokasi [];
        mitra ["polres-kukar"];
        rincian ["operasi-bersama" "Operasi penertiban angkutan", "sekolah-selamat" "Pendidikan keselamatan di sekolah"];
        ukuran "Operasi bersama" "kali/tahun" 24.0;
    }
    "pencatatan-nikah" "Pelayanan terpadu itsbat nikah dan dokumen kependudukan" by "disdukcapil" in AdministrasiKependudukanDanPencatatanSipil for 1 {
        tujuan "memberi pasangan dan anak dokumen kependudukan yang lengkap dalam satu pelayanan";
        masalah "Banyak pasangan di kecamatan hulu belum memiliki buku nikah dan akta anak.";
        objek ["Dokumen kependudukan keluarga"];
        lingkup ["Sidang keliling", "Penerbitan akta dan kartu keluarga", "Pemutakhiran data"];
        lokasi ["Tabang", "Kenohan", "Muara Wis"];
        mitra ["pa-tenggarong", "kemenag-kukar"];
        rincian ["sidang-keliling" "Pelayanan terpadu sidang keliling", "data-keluarga" "Pemutakhiran data keluarga"];
        ukuran "Pasangan terlayani" "pasangan/tahun" 200.0;
    }
    "data-pajak" "Pertukaran data bagi pemungutan pajak daerah" by "bapenda" in PenanamanModal for 1 {
        tujuan "mencocokkan data usaha agar pajak daerah dipungut tepat";
        masalah "Data usaha pada dinas dan kantor pajak tidak cocok.";
        objek ["Data usaha dan perizinan"];
        lingkup ["Pertukaran data", "Pengawasan bersama", "Peningkatan kemampuan pegawai"];
        lokasi [];
        mitra ["kpp-tenggarong"];
        rincian ["tukar-data" "Pertukaran data usaha", "awas-bersama" "Pengawasan bersama wajib pajak"];
        ukuran "Data cocok" "persen" 90.0;
    }
    "desa-bersinar" "Pencegahan penyalahgunaan narkotika di desa" by "kesbangpol" in PemberdayaanMasyarakatDanDesa for 2 {
        tujuan "membentuk desa yang tangguh terhadap peredaran narkotika";
        masalah "Peredaran narkotika menjangkau desa di jalur sungai.";
        objek ["Desa bersih narkotika"];
        lingkup ["Penyuluhan", "Kader desa", "Rehabilitasi berbasis masyarakat"];
        lokasi ["Anggana", "Muara Badak", "Kota Bangun"];
        mitra ["bnnk-kukar"];
        rincian ["kader-desa" "Pembentukan kader desa", "penyuluhan" "Penyuluhan sekolah dan desa"];
        ukuran "Desa terbina" "desa" 40.0;
    }
    "sungai-danau" "Pengelolaan sungai, danau, dan irigasi rawa" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "memulihkan alur sungai dan menyediakan air irigasi rawa";
        masalah "Pendangkalan danau menghambat transportasi dan irigasi.";
        objek ["Alur sungai dan danau", "Irigasi rawa"];
        lingkup ["Pengerukan alur", "Rehabilitasi irigasi rawa", "Pemantauan hidrologi"];
        lokasi ["Muara Wis", "Muara Muntai", "Muara Kaman"];
        mitra ["bws-kalimantan"];
        rincian ["irigasi-rawa" "Rehabilitasi irigasi rawa", "alur-danau" "Pengerukan alur danau"];
        ukuran "Irigasi berfungsi" "hektare" 2800.0;
    }
    "pangan-aman" "Pengawasan keamanan pangan olahan rumah tangga" by "dinkes" in Kesehatan for 2 {
        tujuan "memastikan pangan olahan rumah tangga aman dikonsumsi";
        masalah "Pelaku usaha rumahan belum memahami cara produksi pangan yang baik.";
        objek ["Pangan olahan rumah tangga"];
        lingkup ["Pengujian sampel", "Pembinaan pelaku usaha", "Pengawasan pasar"];
        lokasi [];
        mitra ["bbpom-samarinda"];
        rincian ["uji-sampel" "Pengujian sampel pangan", "bina-usaha" "Pembinaan pelaku usaha pangan"];
        ukuran "Sampel memenuhi syarat" "persen" 92.0;
    }
    "warga-binaan" "Pelatihan keterampilan warga binaan" by "distransnaker" in TenagaKerja for 2 {
        tujuan "membekali warga binaan dengan keterampilan sebelum kembali ke masyarakat";
        masalah "Mantan warga binaan sulit memperoleh pekerjaan.";
        objek ["Pelatihan keterampilan"];
        lingkup ["Pelatihan kerja", "Sertifikasi", "Pendampingan usaha"];
        lokasi ["Tenggarong"];
        mitra ["lapas-tenggarong"];
        rincian ["pelatihan" "Pelatihan kerja warga binaan", "usaha-mandiri" "Pendampingan usaha mandiri"];
        ukuran "Peserta lulus" "orang/tahun" 60.0;
    }
    "lumbung-padi" "Pengembangan kawasan padi rawa" by "distanak" in Pertanian for 3 {
        tujuan "menambah luas tanam padi rawa dengan mekanisasi";
        masalah "Indeks pertanaman rendah karena pengairan belum teratur.";
        objek ["Kawasan padi rawa"];
        lingkup ["Pengolahan lahan", "Bantuan alat mesin", "Penyuluhan"];
        lokasi ["Muara Kaman", "Sebulu", "Tenggarong Seberang"];
        mitra ["kementan"];
        rincian ["alat-mesin" "Pemanfaatan alat mesin pertanian", "luas-tanam" "Perluasan areal tanam padi"];
        ukuran "Luas tanam" "hektare/tahun" 9000.0;
    }
    "desa-mandiri" "Percepatan desa mandiri" by "dpmd" in PemberdayaanMasyarakatDanDesa for 3 {
        tujuan "menaikkan status desa tertinggal dan berkembang";
        masalah "Badan usaha milik desa belum menghasilkan pendapatan asli desa.";
        objek ["Badan usaha milik desa"];
        lingkup ["Pendampingan badan usaha milik desa", "Data desa", "Pelatihan aparatur desa"];
        lokasi [];
        mitra ["kemendesa"];
        rincian ["bumdes" "Pendampingan badan usaha milik desa", "data-desa" "Pemutakhiran data desa"];
        ukuran "Desa mandiri" "desa" 55.0;
    }
    "arsip-terpadu" "Penyelamatan arsip daerah" by "diarpus" in Kearsipan for 1 {
        tujuan "menyelamatkan arsip bernilai sejarah dan menerapkan arsip elektronik";
        masalah "Arsip bersejarah tersimpan di gudang yang lembap.";
        objek ["Arsip statis", "Arsip elektronik"];
        lingkup ["Akuisisi arsip", "Alih media", "Penerapan sistem arsip elektronik"];
        lokasi ["Tenggarong"];
        mitra ["anri"];
        rincian ["alih-media" "Alih media arsip statis", "arsip-elektronik" "Penerapan arsip elektronik"];
        ukuran "Arsip dialihmediakan" "berkas/tahun" 5000.0;
    }
    "literasi" "Pengembangan perpustakaan dan budaya baca" by "diarpus" in Perpustakaan for 2 {
        tujuan "menumbuhkan budaya baca melalui perpustakaan desa";
        masalah "Koleksi perpustakaan desa jarang diperbarui.";
        objek ["Perpustakaan desa"];
        lingkup ["Pengembangan koleksi", "Pelatihan pengelola", "Perpustakaan terapung"];
        lokasi ["Muara Muntai", "Loa Kulu"];
        mitra ["perpusnas"];
        rincian ["koleksi" "Pengembangan koleksi perpustakaan desa", "perpustakaan-terapung" "Pengoperasian perpustakaan terapung"];
        ukuran "Kunjungan perpustakaan" "orang/tahun" 20000.0;
    }
    "penyangga-nusantara" "Pengembangan wilayah penyangga Ibu Kota Nusantara" by "bappeda" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "menyelaraskan pembangunan kecamatan penyangga dengan Ibu Kota Nusantara";
        masalah "Kecamatan penyangga menerima pendatang tanpa tambahan prasarana.";
        objek ["Kecamatan penyangga"];
        lingkup ["Penyelarasan tata ruang", "Prasarana penghubung", "Pelayanan masa peralihan"];
        lokasi ["Samboja", "Samboja Barat", "Loa Janan", "Muara Jawa"];
        mitra ["otorita-ikn"];
        rincian ["tata-ruang" "Penyelarasan tata ruang", "layanan-peralihan" "Pelayanan masa peralihan"];
        ukuran "Kegiatan selaras" "kegiatan" 15.0;
    }
    "cuaca-dini" "Layanan informasi cuaca dan peringatan dini" by "bpbd" in KetenteramanKetertibanUmumDanPelindunganMasyarakat for 5 {
        tujuan "menyampaikan peringatan cuaca sampai ke desa sebelum bencana terjadi";
        masalah "Peringatan dini berhenti di tingkat kabupaten.";
        objek ["Informasi cuaca", "Peringatan dini"];
        lingkup ["Pemasangan alat", "Penyebaran informasi", "Sekolah lapang iklim"];
        lokasi [];
        mitra ["bmkg-samarinda", "kantor-sar-balikpapan"];
        rincian ["sebar-informasi" "Penyebaran peringatan dini", "gladi" "Gladi pencarian dan pertolongan"];
        ukuran "Desa menerima peringatan" "desa" 190.0;
    }
}
