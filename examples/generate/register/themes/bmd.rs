//! Assets of the regency that others use.

super::themes! {
    /// `rincian` carries the form of use and the asset, `ukuran` its area.
    BMD;
    "layanan-kas" "Sewa ruang layanan kas di Kantor Bupati" by "bpkad" in Penunjang for 1 {
        tujuan "memanfaatkan ruang kosong dan mendekatkan layanan kas kepada pegawai";
        masalah "-";
        objek ["Ruang layanan kas lantai dasar"];
        lingkup [];
        lokasi ["Tenggarong"];
        mitra ["bank-etam"];
        rincian ["sewa" "Ruang lantai dasar Kantor Bupati"];
        ukuran "Luas" "m2" 36.0;
    }
    "gedung-layanan-hukum" "Pinjam pakai gedung layanan hukum" by "bpkad" in Penunjang for 1 {
        tujuan "mendukung pelayanan hukum kepada masyarakat";
        masalah "-";
        objek ["Gedung layanan hukum"];
        lingkup [];
        lokasi ["Tenggarong"];
        mitra ["kejari-kukar"];
        rincian ["pinjam-pakai" "Gedung bekas kantor dinas"];
        ukuran "Luas" "m2" 480.0;
    }
    "halte-perbatasan" "Pinjam pakai tanah halte perbatasan" by "dishub" in Perhubungan for 4 {
        tujuan "menyediakan tempat halte angkutan lintas batas";
        masalah "-";
        objek ["Tanah halte"];
        lingkup [];
        lokasi ["Loa Janan"];
        mitra ["kota-samarinda"];
        rincian ["pinjam-pakai" "Tanah tepi jalan kabupaten"];
        ukuran "Luas" "m2" 210.0;
    }
    "gudang-hasil-tani" "Sewa gudang hasil tani" by "distanak" in Pertanian for 3 {
        tujuan "menyediakan gudang bagi hasil panen petani";
        masalah "-";
        objek ["Gudang hasil tani"];
        lingkup [];
        lokasi ["Tenggarong Seberang"];
        mitra ["kop-tani-rampak"];
        rincian ["sewa" "Gudang lantai jemur"];
        ukuran "Luas" "m2" 900.0;
    }
    "taman-tepian" "Kerja sama pemanfaatan taman rekreasi tepian" by "dispar" in Pariwisata for 3 {
        tujuan "mengoptimalkan taman rekreasi tanpa membebani anggaran daerah";
        masalah "-";
        objek ["Taman rekreasi tepian"];
        lingkup [];
        lokasi ["Tenggarong"];
        mitra ["pt-wisata-kedang"];
        rincian ["ksp" "Tanah dan bangunan taman rekreasi tepian sungai"];
        ukuran "Luas" "m2" 42000.0;
    }
    "pasar-terpadu" "Bangun guna serah pasar terpadu" by "disperindag" in Perdagangan for 3 {
        tujuan "membangun pasar terpadu di atas tanah daerah";
        masalah "-";
        objek ["Tanah pasar"];
        lingkup [];
        lokasi ["Loa Kulu"];
        mitra ["pt-etam-lestari"];
        rincian ["bgs" "Tanah bekas pasar lama"];
        ukuran "Luas" "m2" 15500.0;
    }
    "menara-jaringan" "Sewa tanah menara jaringan" by "diskominfo" in KomunikasiDanInformatika for 4 {
        tujuan "memperluas jangkauan jaringan di kecamatan hulu";
        masalah "-";
        objek ["Tanah menara jaringan"];
        lingkup [];
        lokasi ["Tabang"];
        mitra ["pt-belayan-digital"];
        rincian ["sewa" "Tanah tapak menara"];
        ukuran "Luas" "m2" 400.0;
    }
    "instalasi-air" "Penyediaan infrastruktur instalasi pengolahan air" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "menambah kapasitas air minum kecamatan pesisir sungai";
        masalah "-";
        objek ["Instalasi pengolahan air"];
        lingkup [];
        lokasi ["Muara Jawa"];
        mitra ["bumd-tirta-tepian"];
        rincian ["kspi" "Tanah dan bangunan instalasi pengolahan air"];
        ukuran "Luas" "m2" 8200.0;
    }
}
