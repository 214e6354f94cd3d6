//! The partners: real regions and agencies in their generic names, invented
//! companies, foundations, associations and bodies abroad.

use ksd::model::Golongan;

/// A partner as the tables below know it.
pub struct Partner {
    /// Its id.
    pub id: String,
    /// Its name.
    pub nama: String,
    /// What it is.
    pub golongan: Golongan,
    /// Its region code, legal form or country: what its golongan calls for.
    pub rinci: String,
    /// Its office's address; empty: not recorded.
    pub alamat: String,
    /// The office of who signs for it.
    pub jabatan: String,
    /// The form of its document numbers: `{n}` a running number, `{m}` the
    /// month in Roman figures, `{y}` the year.
    pub nomor: String,
}

macro_rules! partners {
    ($($golongan:ident { $($id:literal $nama:literal $rinci:literal $alamat:literal $jabatan:literal $nomor:literal;)+ })+) => {
        /// Every partner of the sample.
        pub fn all() -> Vec<Partner> {
            vec![$($(Partner {
                id: $id.into(),
                nama: $nama.into(),
                golongan: Golongan::$golongan,
                rinci: $rinci.into(),
                alamat: $alamat.into(),
                jabatan: $jabatan.into(),
                nomor: $nomor.into(),
            },)+)+]
        }
    };
}

partners! {
    Daerah {
        "prov-kalimantan-timur" "Provinsi Kalimantan Timur" "64 provinsi" "Samarinda" "Gubernur Kalimantan Timur" "119/{n}/B.POD-III/{y}";
        "kota-samarinda" "Kota Samarinda" "64.72 kota" "Samarinda" "Wali Kota Samarinda" "100.3.7/{n}/KS-SMR/{y}";
        "kota-balikpapan" "Kota Balikpapan" "64.71 kota" "Balikpapan" "Wali Kota Balikpapan" "134/{n}/PEM-KS/{y}";
        "kota-bontang" "Kota Bontang" "64.74 kota" "Bontang" "Wali Kota Bontang" "134.4/{n}/PEM/{y}";
        "kab-kutai-barat" "Kabupaten Kutai Barat" "64.07 kabupaten" "Sendawar" "Bupati Kutai Barat" "134/{n}/KS-TU.P/{m}/{y}";
        "kab-kutai-timur" "Kabupaten Kutai Timur" "64.08 kabupaten" "Sangatta" "Bupati Kutai Timur" "134.4/{n}/KS/{m}/{y}";
        "kab-penajam-paser-utara" "Kabupaten Penajam Paser Utara" "64.09 kabupaten" "Penajam" "Bupati Penajam Paser Utara" "134/{n}/KSD-PPU/{y}";
        "kab-mahakam-ulu" "Kabupaten Mahakam Ulu" "64.11 kabupaten" "Ujoh Bilang" "Bupati Mahakam Ulu" "134/{n}/PEM-MU/{y}";
        "kab-malinau" "Kabupaten Malinau" "65.02 kabupaten" "Malinau" "Bupati Malinau" "134/{n}/KSD-MLN/{y}";
        "kab-paser" "Kabupaten Paser" "64.01 kabupaten" "Tana Paser" "Bupati Paser" "134/{n}/KSD-PSR/{y}";
        "kab-berau" "Kabupaten Berau" "64.03 kabupaten" "Tanjung Redeb" "Bupati Berau" "134/{n}/KS-BRU/{y}";
        "kota-surabaya" "Kota Surabaya" "35.78 kota" "Surabaya" "Wali Kota Surabaya" "415.4/{n}/KS/{y}";
        "kab-sleman" "Kabupaten Sleman" "34.04 kabupaten" "Sleman" "Bupati Sleman" "134/{n}/PKS-SLM/{y}";
        "kab-banyuwangi" "Kabupaten Banyuwangi" "35.10 kabupaten" "Banyuwangi" "Bupati Banyuwangi" "188/{n}/KS-BWI/{y}";
        "kab-blitar" "Kabupaten Blitar" "35.05 kabupaten" "Kanigoro" "Bupati Blitar" "134/{n}/KS-BLT/{y}";
        "kab-bojonegoro" "Kabupaten Bojonegoro" "35.22 kabupaten" "Bojonegoro" "Bupati Bojonegoro" "134/{n}/KS-BJN/{y}";
        "kab-sidenreng-rappang" "Kabupaten Sidenreng Rappang" "73.14 kabupaten" "Pangkajene" "Bupati Sidenreng Rappang" "134/{n}/KSD-SDR/{y}";
        "kab-wajo" "Kabupaten Wajo" "73.13 kabupaten" "Sengkang" "Bupati Wajo" "134/{n}/KSD-WJO/{y}";
        "kota-banjarmasin" "Kota Banjarmasin" "63.71 kota" "Banjarmasin" "Wali Kota Banjarmasin" "134/{n}/KSD-BJM/{y}";
        "prov-jawa-timur" "Provinsi Jawa Timur" "35 provinsi" "Surabaya" "Gubernur Jawa Timur" "120.1/{n}/KS-JTM/{y}";
        "prov-sulawesi-selatan" "Provinsi Sulawesi Selatan" "73 provinsi" "Makassar" "Gubernur Sulawesi Selatan" "134/{n}/KS-SS/{y}";
    }
    PemerintahPusat {
        "kejari-kukar" "Kejaksaan Negeri Kutai Kartanegara" "" "Tenggarong" "Kepala Kejaksaan Negeri Kutai Kartanegara" "B-{n}/O.4.12/Gs/{y}";
        "kantah-kukar" "Kantor Pertanahan Kabupaten Kutai Kartanegara" "" "Tenggarong" "Kepala Kantor Pertanahan Kabupaten Kutai Kartanegara" "{n}/SKB-64.02/{m}/{y}";
        "bps-kukar" "Badan Pusat Statistik Kabupaten Kutai Kartanegara" "" "Tenggarong" "Kepala BPS Kabupaten Kutai Kartanegara" "B-{n}/64031/KS/{y}";
        "polres-kukar" "Kepolisian Resor Kutai Kartanegara" "" "Tenggarong" "Kepala Kepolisian Resor Kutai Kartanegara" "B/{n}/{m}/HUK.8.1.1/{y}";
        "kemenag-kukar" "Kantor Kementerian Agama Kabupaten Kutai Kartanegara" "" "Tenggarong" "Kepala Kantor Kementerian Agama Kabupaten Kutai Kartanegara" "B-{n}/Kk.16.2/{m}/{y}";
        "kpp-tenggarong" "Kantor Pelayanan Pajak Pratama Tenggarong" "" "Tenggarong" "Kepala KPP Pratama Tenggarong" "PKS-{n}/WPJ.14/{y}";
        "bnnk-kukar" "Badan Narkotika Nasional Kabupaten Kutai Kartanegara" "" "Tenggarong" "Kepala BNN Kabupaten Kutai Kartanegara" "NK/{n}/{m}/KA/HK.02/{y}";
        "bws-kalimantan" "Balai Wilayah Sungai Kalimantan IV Samarinda" "" "Samarinda" "Kepala Balai Wilayah Sungai Kalimantan IV Samarinda" "HK.03.01-BWS/{n}/{y}";
        "bbpom-samarinda" "Balai Besar Pengawas Obat dan Makanan di Samarinda" "" "Samarinda" "Kepala Balai Besar POM di Samarinda" "HK.07.01.{n}.{y}";
        "lapas-tenggarong" "Lembaga Pemasyarakatan Tenggarong" "" "Tenggarong" "Kepala Lembaga Pemasyarakatan Tenggarong" "W18-PAS/{n}/HH.05.05/{y}";
        "kementan" "Kementerian Pertanian" "" "Jakarta" "Direktur Jenderal Tanaman Pangan" "{n}/HK.230/C/{m}/{y}";
        "kemendesa" "Kementerian Desa dan Pembangunan Daerah Tertinggal" "" "Jakarta" "Sekretaris Jenderal Kementerian Desa dan Pembangunan Daerah Tertinggal" "{n}/HKM.08.01/{m}/{y}";
        "anri" "Arsip Nasional Republik Indonesia" "" "Jakarta" "Sekretaris Utama Arsip Nasional Republik Indonesia" "HK.03.02/{n}/{y}";
        "perpusnas" "Perpustakaan Nasional Republik Indonesia" "" "Jakarta" "Sekretaris Utama Perpustakaan Nasional Republik Indonesia" "{n}/HKM.03/{m}/{y}";
        "bmkg-samarinda" "Stasiun Meteorologi BMKG Samarinda" "" "Samarinda" "Kepala Stasiun Meteorologi BMKG Samarinda" "HK.08.00/{n}/KSMR/{m}/{y}";
        "kantor-sar-balikpapan" "Kantor Pencarian dan Pertolongan Balikpapan" "" "Balikpapan" "Kepala Kantor Pencarian dan Pertolongan Balikpapan" "HK.03/{n}/{m}/SAR-BPP/{y}";
    }
    LembagaNegara {
        "pa-tenggarong" "Pengadilan Agama Tenggarong" "" "Tenggarong" "Ketua Pengadilan Agama Tenggarong" "W17-A3/{n}/HM.01.1/{m}/{y}";
    }
    Otorita {
        "otorita-ikn" "Otorita Ibu Kota Nusantara" "" "Nusantara" "Kepala Otorita Ibu Kota Nusantara" "{n}/NK/Otorita IKN/{m}/{y}";
    }
    BadanUsaha {
        "pt-etam-lestari" "PT Etam Lestari Contoh" "pt" "Kawasan Perkantoran Tenggarong" "Direktur Utama PT Etam Lestari Contoh" "{n}/ELC-DIR/{m}/{y}";
        "pt-belayan-digital" "PT Belayan Digital Contoh" "pt" "Samarinda" "Direktur PT Belayan Digital Contoh" "{n}/BDC/PKS/{m}/{y}";
        "pt-sawit-kelinjau" "PT Sawit Kelinjau Contoh" "pt" "Muara Kaman" "Direktur Utama PT Sawit Kelinjau Contoh" "{n}/SKC/LGL/{m}/{y}";
        "pt-medika-jempang" "PT Medika Jempang Contoh" "pt" "Samarinda" "Direktur PT Medika Jempang Contoh" "{n}/MJC/DIR/{m}/{y}";
        "pt-wisata-kedang" "PT Wisata Kedang Contoh" "pt" "Tenggarong" "Direktur PT Wisata Kedang Contoh" "{n}/WKC/{m}/{y}";
        "bank-etam" "PT Bank Etam Contoh (Perseroda)" "bumd" "Samarinda" "Direktur Utama PT Bank Etam Contoh (Perseroda)" "{n}/PKS/BEC/{m}/{y}";
        "bumd-tirta-tepian" "PT Tirta Tepian Contoh (Perseroda)" "bumd" "Tenggarong" "Direktur Utama PT Tirta Tepian Contoh (Perseroda)" "690/{n}/TTC/{y}";
        "bumn-niaga-nusa" "PT Niaga Nusa Contoh (Persero)" "bumn" "Balikpapan" "Direktur Utama PT Niaga Nusa Contoh (Persero)" "{n}/NNC/DIR/{m}/{y}";
        "kop-tani-rampak" "Koperasi Produsen Tani Rampak Contoh" "koperasi" "Tenggarong Seberang" "Ketua Pengurus Koperasi Produsen Tani Rampak Contoh" "{n}/KTR/{m}/{y}";
        "kop-nelayan-semayang" "Koperasi Nelayan Semayang Contoh" "koperasi" "Kota Bangun" "Ketua Pengurus Koperasi Nelayan Semayang Contoh" "{n}/KNS/{m}/{y}";
    }
    Ormas {
        "yayasan-univ-tepian-mahakam" "Yayasan Universitas Tepian Mahakam Contoh" "yayasan" "Tenggarong" "Rektor Universitas Tepian Mahakam Contoh" "{n}/UTM/KS/{m}/{y}";
        "yayasan-univ-bina-ulin" "Yayasan Universitas Bina Ulin Contoh" "yayasan" "Samarinda" "Rektor Universitas Bina Ulin Contoh" "{n}/UBU/MoA/{y}";
        "yayasan-politeknik-rotan" "Yayasan Politeknik Rotan Contoh" "yayasan" "Balikpapan" "Direktur Politeknik Rotan Contoh" "{n}/PRC/{m}/{y}";
        "yayasan-sehat-seroja" "Yayasan Sehat Seroja Contoh" "yayasan" "Samarinda" "Ketua Yayasan Sehat Seroja Contoh" "{n}/YSS/{m}/{y}";
        "perkumpulan-pesut" "Perkumpulan Sahabat Pesut Contoh" "perkumpulan" "Muara Muntai" "Ketua Perkumpulan Sahabat Pesut Contoh" "{n}/PSP/{y}";
        "paguyuban-seni-kedaton" "Paguyuban Seni Kedaton Contoh" "perkumpulan" "Tenggarong" "Ketua Paguyuban Seni Kedaton Contoh" "{n}/PSK/{y}";
    }
    Perseorangan {
        "awang-gaharu" "Awang Gaharu (perajin ukir, fiktif)" "" "Sanggar Ukir Contoh, Tenggarong" "" "";
    }
    PemdaLuarNegeri {
        "distrik-hanamori" "Distrik Hanamori (fiktif)" "JP kabupaten" "" "Kepala Distrik Hanamori" "HNM-{y}-{n}";
        "kabupaten-waterveld" "Kabupaten Waterveld (fiktif)" "NL kabupaten" "" "Kepala Daerah Waterveld" "WV/{y}/{n}";
        "county-greenharbour" "Greenharbour County (fiktif)" "AU kabupaten" "" "Mayor of Greenharbour County" "GHC {n}/{y}";
    }
    LembagaLuarNegeri {
        "forum-sungai-tropis" "Forum Sungai Tropis Dunia (fiktif)" "TH organisasi-internasional" "" "Sekretaris Jenderal Forum Sungai Tropis Dunia" "WTRF/{y}/{n}";
        "yayasan-lebah-dunia" "World Stingless Bee Trust (fiktif)" "GB nonprofit" "" "Director of the World Stingless Bee Trust" "WSBT-{n}-{y}";
        "universitas-akayama" "Universitas Akayama (fiktif)" "JP lainnya" "" "Rektor Universitas Akayama" "AKU-IA-{y}-{n}";
        "lembaga-gambut-nordik" "Nordic Peatland Facility (fiktif)" "NO mitra-pembangunan" "" "Head of the Nordic Peatland Facility" "NPF {y}-{n}";
    }
}
