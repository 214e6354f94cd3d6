//! The perangkat daerah of the regency: id, name, affairs.

use ksd::model::Urusan::{self, *};

/// An office.
pub struct Office {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub nama: &'static str,
    /// The affairs in its charge.
    pub urusan: &'static [Urusan],
}

macro_rules! offices {
    ($($id:literal $nama:literal [$($urusan:ident),*];)+) => {
        /// Every office; Bagian Kerja Sama is part of the Sekretariat Daerah
        /// and leads documents of its own.
        pub const OFFICES: &[Office] = &[$(Office { id: $id, nama: $nama, urusan: &[$($urusan),*] },)+];
    };
}

offices! {
    "setda" "Sekretariat Daerah" [Penunjang];
    "bagian-kerja-sama" "Bagian Kerja Sama Sekretariat Daerah" [Penunjang];
    "setwan" "Sekretariat DPRD" [Penunjang];
    "inspektorat" "Inspektorat" [Penunjang];
    "disdikbud" "Dinas Pendidikan dan Kebudayaan" [Pendidikan, Kebudayaan];
    "dinkes" "Dinas Kesehatan" [Kesehatan];
    "dpu" "Dinas Pekerjaan Umum" [PekerjaanUmumDanPenataanRuang];
    "disperkim" "Dinas Perumahan dan Kawasan Permukiman" [PerumahanRakyatDanKawasanPermukiman];
    "satpol-pp" "Satuan Polisi Pamong Praja" [KetenteramanKetertibanUmumDanPelindunganMasyarakat];
    "damkarmat" "Dinas Pemadam Kebakaran dan Penyelamatan" [KetenteramanKetertibanUmumDanPelindunganMasyarakat];
    "dinsos" "Dinas Sosial" [Sosial];
    "distransnaker" "Dinas Transmigrasi dan Tenaga Kerja" [TenagaKerja, Transmigrasi];
    "dkp" "Dinas Ketahanan Pangan" [Pangan];
    "dlhk" "Dinas Lingkungan Hidup dan Kehutanan" [LingkunganHidup, Kehutanan];
    "disdukcapil" "Dinas Kependudukan dan Pencatatan Sipil" [AdministrasiKependudukanDanPencatatanSipil];
    "dpmd" "Dinas Pemberdayaan Masyarakat dan Desa" [PemberdayaanMasyarakatDanDesa];
    "dppkb" "Dinas Pengendalian Penduduk dan Keluarga Berencana" [PengendalianPendudukDanKeluargaBerencana];
    "dp3a" "Dinas Pemberdayaan Perempuan dan Perlindungan Anak" [PemberdayaanPerempuanDanPelindunganAnak];
    "dishub" "Dinas Perhubungan" [Perhubungan];
    "diskominfo" "Dinas Komunikasi dan Informatika" [KomunikasiDanInformatika, Statistik, Persandian];
    "diskop-ukm" "Dinas Koperasi dan UKM" [KoperasiUsahaKecilDanMenengah];
    "dpmptsp" "Dinas Penanaman Modal dan PTSP" [PenanamanModal];
    "dispora" "Dinas Pemuda dan Olahraga" [KepemudaanDanOlahRaga];
    "dispar" "Dinas Pariwisata" [Pariwisata];
    "distanak" "Dinas Pertanian dan Peternakan" [Pertanian];
    "disbun" "Dinas Perkebunan" [Pertanian];
    "diskan" "Dinas Kelautan dan Perikanan" [KelautanDanPerikanan];
    "disperindag" "Dinas Perindustrian dan Perdagangan" [Perindustrian, Perdagangan];
    "diarpus" "Dinas Kearsipan dan Perpustakaan" [Kearsipan, Perpustakaan];
    "dptr" "Dinas Pertanahan dan Penataan Ruang" [Pertanahan, PekerjaanUmumDanPenataanRuang];
    "bappeda" "Badan Perencanaan Pembangunan Daerah" [Penunjang];
    "bpkad" "Badan Pengelola Keuangan dan Aset Daerah" [Penunjang];
    "bapenda" "Badan Pendapatan Daerah" [Penunjang];
    "bkpsdm" "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia" [Penunjang];
    "bpbd" "Badan Penanggulangan Bencana Daerah" [KetenteramanKetertibanUmumDanPelindunganMasyarakat];
    "kesbangpol" "Badan Kesatuan Bangsa dan Politik" [KetenteramanKetertibanUmumDanPelindunganMasyarakat];
}

/// The kecamatan, each a perangkat daerah too (UU 23/2014 Pasal 209 ayat (2)).
pub const KECAMATAN: &[&str] = &[
    "Anggana",
    "Kembang Janggut",
    "Kenohan",
    "Kota Bangun",
    "Kota Bangun Darat",
    "Loa Janan",
    "Loa Kulu",
    "Marang Kayu",
    "Muara Badak",
    "Muara Jawa",
    "Muara Kaman",
    "Muara Muntai",
    "Muara Wis",
    "Samboja",
    "Samboja Barat",
    "Sanga-Sanga",
    "Sebulu",
    "Tabang",
    "Tenggarong",
    "Tenggarong Seberang",
];

/// The id of a kecamatan: `kec-loa-janan`.
pub fn kecamatan_id(nama: &str) -> String {
    format!("kec-{}", nama.to_lowercase().replace(' ', "-"))
}

/// The office of its head: `Kepala Dinas Perhubungan`, `Camat Samboja`.
pub fn head(id: &str) -> String {
    if let Some(nama) = KECAMATAN.iter().find(|nama| kecamatan_id(nama) == id) {
        return format!("Camat {nama}");
    }
    match id {
        "setda" | "bagian-kerja-sama" => "Sekretaris Daerah".into(),
        "setwan" => "Sekretaris DPRD".into(),
        "inspektorat" => "Inspektur".into(),
        _ => {
            let office = OFFICES.iter().find(|office| office.id == id);
            format!("Kepala {}", office.map_or(id, |office| office.nama))
        }
    }
}
