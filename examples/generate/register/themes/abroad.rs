//! Cooperation with regions and institutions abroad.

super::themes! {
    /// The table's `rincian` carries the languages beside Indonesian, and the
    /// object of PP 28/2018 Pasal 23 ayat (2).
    ABROAD;
    "daerah-kembar" "Kerja sama daerah kembar di bidang pertanian dan kebudayaan" by "bagian-kerja-sama" in Pertanian for 3 {
        tujuan "mempererat hubungan antarmasyarakat melalui pertukaran petani dan seni";
        masalah "Pengetahuan pengolahan hasil tani bernilai tambah masih terbatas.";
        objek ["Pertukaran petani muda", "Pertukaran seni"];
        lingkup ["Pertukaran petani muda", "Promosi produk", "Festival budaya"];
        lokasi ["Tenggarong"];
        mitra ["distrik-hanamori"];
        rincian ["ja" "budaya"];
        ukuran "Peserta pertukaran" "orang/tahun" 20.0;
    }
    "tata-air" "Pengelolaan tata air dataran rendah" by "dpu" in PekerjaanUmumDanPenataanRuang for 4 {
        tujuan "belajar mengelola air dataran rendah dan rawa";
        masalah "Genangan di permukiman rawa berulang setiap tahun.";
        objek ["Pengelolaan air dataran rendah"];
        lingkup ["Pelatihan perencana", "Studi banding data", "Percontohan tata air"];
        lokasi ["Muara Kaman"];
        mitra ["kabupaten-waterveld"];
        rincian ["nl" "teknis-manajemen"];
        ukuran "Perencana terlatih" "orang" 25.0;
    }
    "promosi-pariwisata" "Promosi potensi wisata sungai" by "dispar" in Pariwisata for 3 {
        tujuan "memperkenalkan wisata susur Sungai Mahakam";
        masalah "Wisata sungai belum dikenal pasar luar negeri.";
        objek ["Wisata susur sungai"];
        lingkup ["Pameran bersama", "Kunjungan pelaku wisata", "Materi promosi"];
        lokasi ["Kota Bangun"];
        mitra ["county-greenharbour"];
        rincian ["en" "promosi"];
        ukuran "Kunjungan wisatawan mancanegara" "orang/tahun" 1500.0;
    }
    "sungai-tropis" "Pertukaran pengetahuan pengelolaan sungai tropis" by "dlhk" in LingkunganHidup for 5 {
        tujuan "meningkatkan kemampuan aparatur memantau mutu air sungai";
        masalah "Pemantauan mutu air masih berkala dan belum sinambung.";
        objek ["Pemantauan mutu air"];
        lingkup ["Pelatihan aparatur", "Peminjaman alat pantau", "Pertukaran data"];
        lokasi ["Muara Muntai"];
        mitra ["forum-sungai-tropis"];
        rincian ["en" "teknis-manajemen"];
        ukuran "Titik pantau aktif" "titik" 12.0;
    }
    "madu-kelulut" "Budidaya lebah kelulut dan penghijauan pekarangan" by "disbun" in Pertanian for 3 {
        tujuan "memberi keluarga petani penghasilan tambahan dari madu kelulut";
        masalah "Petani pekarangan belum menguasai budidaya lebah tanpa sengat.";
        objek ["Budidaya lebah kelulut"];
        lingkup ["Pelatihan petani", "Bantuan stup", "Pemasaran madu"];
        lokasi ["Loa Kulu", "Sebulu"];
        mitra ["yayasan-lebah-dunia"];
        rincian ["en" "lainnya"];
        ukuran "Petani terlatih" "orang" 120.0;
    }
    "riset-gaharu" "Riset dan alih teknologi pengolahan hasil perkebunan" by "disbun" in Pertanian for 3 {
        tujuan "mengalihkan teknologi pengolahan hasil perkebunan kepada pelaku usaha setempat";
        masalah "Hasil perkebunan dijual mentah.";
        objek ["Teknologi pengolahan hasil perkebunan"];
        lingkup ["Riset bersama", "Pelatihan teknisi", "Magang dosen dan pelaku usaha"];
        lokasi ["Tenggarong"];
        mitra ["universitas-akayama"];
        rincian ["ja" "iptek"];
        ukuran "Teknologi dialihkan" "paket" 3.0;
    }
    "pemulihan-gambut" "Pendampingan pemulihan lahan rawa gambut" by "dlhk" in LingkunganHidup for 5 {
        tujuan "memulihkan lahan rawa gambut bersama masyarakat desa";
        masalah "Lahan rawa gambut mengering dan mudah terbakar.";
        objek ["Pemulihan lahan rawa gambut"];
        lingkup ["Pemetaan partisipatif", "Pembasahan kembali", "Mata pencaharian warga"];
        lokasi ["Muara Kaman", "Kembang Janggut"];
        mitra ["lembaga-gambut-nordik"];
        rincian ["en" "teknis-manajemen"];
        ukuran "Lahan terbasahi" "hektare" 400.0;
    }
}
