//! Cooperation with other regions.

super::themes! {
    /// Wajib: affairs with effects across the border, with bordering regions.
    WAJIB;
    "sampah-perbatasan" "Pengelolaan sampah di wilayah perbatasan" by "dlhk" in LingkunganHidup for 5 {
        tujuan "mengurangi timbunan sampah di permukiman perbatasan dan membagi beban pengangkutan secara adil";
        masalah "Sampah permukiman di garis batas tidak terangkut karena tidak jelas siapa yang melayani.";
        objek ["Pengangkutan sampah permukiman perbatasan", "Pemrosesan akhir sampah"];
        lingkup ["Penetapan titik kumpul bersama", "Pengangkutan dan pemrosesan akhir", "Pembagian biaya layanan", "Pemantauan kualitas lingkungan"];
        lokasi ["Loa Janan", "Tenggarong Seberang"];
        mitra ["kota-samarinda", "kota-balikpapan", "kota-bontang"];
        rincian ["angkut-sampah" "Pengangkutan sampah dari titik kumpul perbatasan", "tpa-bersama" "Pemanfaatan bersama tempat pemrosesan akhir sampah"];
        ukuran "Sampah perbatasan tertangani" "ton/hari" 40.0;
    }
    "angkutan-perbatasan" "Penyelenggaraan angkutan umum lintas batas" by "dishub" in Perhubungan for 4 {
        tujuan "menyediakan angkutan umum yang teratur bagi warga yang bekerja dan bersekolah di seberang batas";
        masalah "Trayek berhenti di garis batas sehingga warga berganti kendaraan dua kali.";
        objek ["Trayek angkutan umum lintas batas"];
        lingkup ["Penataan trayek", "Pengelolaan halte dan terminal", "Pengawasan tarif", "Keselamatan penumpang"];
        lokasi ["Loa Janan", "Samboja"];
        mitra ["kota-samarinda", "kota-balikpapan", "kab-penajam-paser-utara"];
        rincian ["trayek-lintas-batas" "Pengoperasian trayek lintas batas", "halte-bersama" "Pemeliharaan halte di ruas perbatasan"];
        ukuran "Penumpang terangkut" "orang/bulan" 12000.0;
    }
    "air-minum-perbatasan" "Penyediaan air minum curah di wilayah perbatasan" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "mencukupi kebutuhan air minum kecamatan perbatasan dengan berbagi kapasitas instalasi";
        masalah "Instalasi di satu sisi berlebih kapasitas, sementara permukiman di sisi lain belum terlayani.";
        objek ["Air minum curah"];
        lingkup ["Penyediaan air curah", "Jaringan pipa penghubung", "Pengujian kualitas air"];
        lokasi ["Tenggarong Seberang", "Marang Kayu"];
        mitra ["kota-samarinda", "kota-bontang"];
        rincian ["air-curah" "Penyaluran air minum curah", "uji-air" "Pengujian bersama kualitas air baku"];
        ukuran "Sambungan rumah terlayani" "unit" 2500.0;
    }
    "banjir-mahakam" "Penanggulangan banjir daerah aliran Sungai Mahakam" by "bpbd" in KetenteramanKetertibanUmumDanPelindunganMasyarakat for 5 {
        tujuan "mempercepat peringatan dini dan pertolongan warga saat Sungai Mahakam meluap";
        masalah "Informasi tinggi muka air dari hulu terlambat sampai ke hilir.";
        objek ["Peringatan dini banjir", "Pertolongan warga terdampak"];
        lingkup ["Pertukaran data tinggi muka air", "Mobilisasi peralatan", "Gladi bersama", "Pemulihan pascabencana"];
        lokasi ["Muara Muntai", "Kota Bangun"];
        mitra ["kab-kutai-barat", "kab-mahakam-ulu", "kota-samarinda", "prov-kalimantan-timur"];
        rincian ["data-muka-air" "Pertukaran data tinggi muka air sungai", "gladi-banjir" "Gladi penanggulangan banjir bersama"];
        ukuran "Waktu peringatan dini" "jam" 12.0;
    }
    "jalan-perbatasan" "Pemeliharaan jalan penghubung antarkabupaten" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "menjaga jalan penghubung tetap dapat dilalui sepanjang tahun";
        masalah "Ruas penghubung rusak karena pemeliharaannya berhenti di garis batas.";
        objek ["Jalan penghubung antarkabupaten"];
        lingkup ["Inventarisasi kondisi jalan", "Pemeliharaan rutin", "Penanganan longsor", "Pembatasan tonase"];
        lokasi ["Tabang", "Kembang Janggut"];
        mitra ["kab-kutai-timur", "kab-kutai-barat", "kab-mahakam-ulu"];
        rincian ["ruas-penghubung" "Pemeliharaan rutin ruas jalan penghubung", "jembatan-batas" "Pemeliharaan jembatan di garis batas"];
        ukuran "Jalan dalam kondisi mantap" "persen" 75.0;
    }
    "karhutla-perbatasan" "Pengendalian kebakaran lahan di wilayah perbatasan" by "damkarmat" in KetenteramanKetertibanUmumDanPelindunganMasyarakat for 5 {
        tujuan "memadamkan kebakaran lahan sebelum melewati batas wilayah";
        masalah "Pos pemadam terdekat sering berada di wilayah tetangga.";
        objek ["Pemadaman kebakaran lahan"];
        lingkup ["Bantuan pemadaman lintas batas", "Patroli musim kemarau", "Pelatihan relawan"];
        lokasi ["Samboja Barat", "Muara Jawa"];
        mitra ["kab-penajam-paser-utara", "kab-kutai-timur", "kota-balikpapan"];
        rincian ["bantuan-pemadaman" "Bantuan pemadaman lintas batas", "patroli-kemarau" "Patroli bersama musim kemarau"];
        ukuran "Kejadian tertangani" "kejadian/tahun" 30.0;
    }
    "layanan-kesehatan-perbatasan" "Pelayanan kesehatan warga perbatasan" by "dinkes" in Kesehatan for 2 {
        tujuan "memberi warga perbatasan layanan puskesmas terdekat tanpa memandang domisili";
        masalah "Warga perbatasan ditolak puskesmas terdekat karena terdaftar di kabupaten lain.";
        objek ["Pelayanan puskesmas", "Rujukan berjenjang"];
        lingkup ["Pelayanan rawat jalan", "Rujukan gawat darurat", "Imunisasi bersama", "Penggantian biaya layanan"];
        lokasi ["Kenohan", "Muara Wis"];
        mitra ["kab-kutai-barat", "kab-mahakam-ulu", "kota-samarinda"];
        rincian ["puskesmas-terdekat" "Pelayanan rawat jalan di puskesmas terdekat", "rujukan-darurat" "Rujukan gawat darurat lintas batas"];
        ukuran "Kunjungan terlayani" "orang/bulan" 600.0;
    }
    "adminduk-perbatasan" "Tertib administrasi kependudukan di wilayah perbatasan" by "disdukcapil" in AdministrasiKependudukanDanPencatatanSipil for 1 {
        tujuan "memastikan setiap warga di kampung perbatasan tercatat tepat satu kali";
        masalah "Warga kampung terpencil tercatat ganda atau sama sekali belum tercatat.";
        objek ["Data kependudukan kampung perbatasan"];
        lingkup ["Pencocokan data", "Pelayanan jemput bola", "Penerbitan dokumen kependudukan"];
        lokasi ["Tabang"];
        mitra ["kab-malinau", "kab-mahakam-ulu", "kab-kutai-timur"];
        rincian ["jemput-bola" "Pelayanan jemput bola di kampung perbatasan", "cocok-data" "Pencocokan data penduduk perbatasan"];
        ukuran "Warga tercatat" "persen" 98.0;
    }
}

super::themes! {
    /// Sukarela: with any region.
    SUKARELA;
    "pasokan-pangan" "Pasokan pangan antardaerah" by "dkp" in Pangan for 3 {
        tujuan "menjaga pasokan dan harga pangan pokok sepanjang tahun";
        masalah "Harga telur dan beras bergejolak menjelang hari besar karena pasokan dari luar terlambat.";
        objek ["Beras", "Telur ayam"];
        lingkup ["Pertukaran data neraca pangan", "Kontrak pasok antarpelaku usaha", "Fasilitasi distribusi"];
        lokasi [];
        mitra ["kab-blitar", "kab-sidenreng-rappang", "kab-bojonegoro", "prov-sulawesi-selatan"];
        rincian ["pasok-telur" "Pasokan telur ayam", "pasok-beras" "Pasokan beras medium"];
        ukuran "Pasokan terpenuhi" "ton/bulan" 150.0;
    }
    "promosi-wisata" "Promosi pariwisata bersama" by "dispar" in Pariwisata for 3 {
        tujuan "memperpanjang lama tinggal wisatawan dengan paket kunjungan antardaerah";
        masalah "Wisatawan singgah tanpa menginap karena belum ada paket kunjungan bersama.";
        objek ["Paket wisata antardaerah"];
        lingkup ["Kalender acara bersama", "Pelatihan pemandu", "Promosi daring"];
        lokasi ["Tenggarong", "Muara Muntai"];
        mitra ["kab-banyuwangi", "kab-paser", "kab-berau", "kota-samarinda"];
        rincian ["kalender-acara" "Penyelenggaraan kalender acara bersama", "pelatihan-pemandu" "Pelatihan pemandu wisata"];
        ukuran "Kunjungan wisatawan" "orang/tahun" 45000.0;
    }
    "layanan-digital" "Pengembangan layanan pemerintahan digital" by "diskominfo" in KomunikasiDanInformatika for 1 {
        tujuan "memakai ulang aplikasi layanan yang sudah terbukti di daerah lain";
        masalah "Aplikasi layanan dibangun sendiri-sendiri dan tidak saling terhubung.";
        objek ["Aplikasi layanan publik"];
        lingkup ["Replikasi aplikasi", "Pendampingan teknis", "Pertukaran pengetahuan"];
        lokasi [];
        mitra ["kota-surabaya", "kab-sleman", "kab-banyuwangi"];
        rincian ["replikasi-aplikasi" "Replikasi aplikasi pelayanan terpadu", "pendampingan-teknis" "Pendampingan teknis layanan digital"];
        ukuran "Layanan daring aktif" "layanan" 60.0;
    }
    "benih-unggul" "Penyediaan benih dan bibit unggul" by "distanak" in Pertanian for 3 {
        tujuan "menyediakan benih padi dan bibit ternak yang cocok dengan lahan rawa";
        masalah "Benih bersertifikat terlambat datang pada awal musim tanam.";
        objek ["Benih padi", "Bibit sapi"];
        lingkup ["Penyediaan benih", "Uji adaptasi", "Pelatihan penangkar"];
        lokasi ["Sebulu", "Muara Kaman"];
        mitra ["kab-sidenreng-rappang", "kab-wajo", "kab-penajam-paser-utara"];
        rincian ["benih-padi" "Penyediaan benih padi rawa", "bibit-sapi" "Pengembangan bibit sapi"];
        ukuran "Lahan memakai benih bersertifikat" "hektare" 3500.0;
    }
    "misi-dagang" "Misi dagang dan pemasaran produk unggulan" by "disperindag" in Perdagangan for 3 {
        tujuan "membuka pasar bagi produk olahan pelaku usaha kecil";
        masalah "Produk olahan ikan dan kerajinan hanya dijual di sekitar Tenggarong.";
        objek ["Produk unggulan daerah"];
        lingkup ["Temu usaha", "Gerai bersama", "Pertukaran informasi pasar"];
        lokasi [];
        mitra ["prov-jawa-timur", "prov-sulawesi-selatan", "kota-banjarmasin"];
        rincian ["gerai-bersama" "Pengelolaan gerai produk unggulan", "temu-usaha" "Penyelenggaraan temu usaha"];
        ukuran "Nilai transaksi" "juta rupiah/tahun" 2500.0;
    }
    "pelestarian-budaya" "Pelestarian dan pertukaran seni budaya" by "disdikbud" in Kebudayaan for 2 {
        tujuan "melestarikan seni tradisi melalui pertukaran sanggar dan festival";
        masalah "Sanggar tradisi kekurangan pelatih dan panggung bagi generasi muda.";
        objek ["Seni tradisi"];
        lingkup ["Pertukaran sanggar", "Festival bersama", "Pendokumentasian karya budaya"];
        lokasi ["Tenggarong"];
        mitra ["kab-wajo", "kota-surabaya", "kab-kutai-barat", "kab-paser"];
        rincian ["tukar-sanggar" "Pertukaran pelatih sanggar", "festival-bersama" "Penyelenggaraan festival budaya"];
        ukuran "Sanggar terlibat" "sanggar" 24.0;
    }
}
