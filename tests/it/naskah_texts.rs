//! The texts that are signed: who signs them by what power, in which order, and that
//! they hold no more than is recorded.

use crate::common::Register;
use crate::papers::{is_silent, says};

/// A text as a reader has it: Markdown without its marks.
#[track_caller]
fn text(register: &Register, id: &str, slug: &str) -> String {
    let fixed = ["--format", "markdown", "-o", "-", "--as-of", "2025-06-01"];
    let ran = register.ksd(&[&["draft", id, "--as", slug], &fixed[..]].concat());
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    ran.stdout
        .replace("** **", " ")
        .replace("**", "")
        .replace('\\', "")
}

/// A text of ours with these partners, each with what its side of the text says.
fn with(register: Register, head: &str, ours: &str, partners: &[(&str, &str)]) -> Register {
    let mut record = format!(
        "judul = \"Judul\"\n{head}\n[waktu]\nditandatangani = 2025-02-03\nmulai = 2025-02-03\n\
         berakhir = 2026-02-02\n\n[daerah]\nnomor = \"1\"\npenandatangan = \"Budi\"\n{ours}\n"
    );
    for (id, side) in partners {
        record += &format!("\n[[mitra]]\nid = \"{id}\"\npenandatangan = \"Siti\"\n{side}\n");
    }
    register.write("kerja-sama/t.toml", &record)
}

fn partner(register: Register, id: &str, more: &str) -> Register {
    let text = format!("nama = \"Nama {id}\"\nalamat = \"Samarinda\"\n{more}\n");
    register.write(&format!("mitra/{id}.toml"), &text)
}

const PKS: &str = "jenis = \"ksdd\"\nnaskah = \"pks\"";
const KONTRAK: &str = "jenis = \"ksdpk\"\nnaskah = \"kontrak\"";
const HEAD: &str = "jabatan = \"Bupati Kutai Kartanegara\"\nperan = \"kepala-daerah\"";

/// Permendagri 22/2020 Pasal 14 ayat (2), Pasal 36 ayat (2), Lampiran huruf A dan B: the
/// Kepala Daerah signs by his office, another by his power; a third party by its deed.
#[test]
fn each_signs_by_the_power_that_he_has() {
    let power = "jabatan = \"Kepala Dinas\"\nperan = \"kepala-perangkat-daerah\"\n\
                 surat_kuasa = { nomor = \"9/SKK\", tanggal = 2025-01-20 }";
    let deed = "golongan = \"badan-usaha\"\nbentuk_badan = \"pt\"\nbadan_hukum = { akta = \"21\", \
                notaris = \"Ratna\", tanggal = 2015-06-09, pengesahan = \"AHU-1\" }";
    let company = "golongan = \"badan-usaha\"\nbentuk_badan = \"cv\"\nbadan_hukum = { akta = \
                   \"12\", notaris = \"Ratna\", tanggal = 2019-03-14 }";
    let chief = "jabatan = \"Direktur\"\nperan = \"pimpinan\"";
    let proxy = "jabatan = \"Kepala Cabang\"\nperan = \"kuasa\"\n\
                 surat_kuasa = { nomor = \"7/DIR\", tanggal = 2025-01-22 }";
    let himself = "peran = \"diri-sendiri\"";
    let third = |more: &str, side: &str| {
        let register = partner(Register::new(), "p", more);
        text(
            &with(register, KONTRAK, HEAD, &[("p", side)]),
            "t",
            "kontrak-ksdpk",
        )
    };
    let region = |ours: &str| {
        let register = with(Register::new(), PKS, ours, &[("kota-samarinda", "")]);
        text(&register, "t", "pks-ksdd")
    };
    let deeds = ["Akta Nomor", "Anggaran Dasar"];
    let powers = ["Surat Kuasa"];
    let cases: [(String, &[&str], &[&str]); 7] = [
        (
            region(power),
            &[
                "Surat Kuasa Khusus Bupati Kutai Kartanegara Nomor 9/SKK tanggal 20 Januari 2025, dalam",
            ],
            &[],
        ),
        (
            region(""),
            &["[… Surat Kuasa Khusus Bupati Kutai Kartanegara, nomor"],
            &[],
        ),
        (
            third(deed, chief),
            &[
                "berdasarkan Anggaran Dasar Nama p dalam Akta Nomor 21 tanggal 9 Juni 2015 yang \
                 dibuat di hadapan Notaris Ratna, yang telah disahkan oleh",
                "berdasarkan Keputusan Nomor AHU-1, dalam hal ini bertindak untuk dan atas nama Nama p",
            ],
            &powers,
        ),
        (
            third(deed, proxy),
            &[
                "berdasarkan Surat Kuasa Nomor 7/DIR tanggal 22 Januari 2025, dan berdasarkan Anggaran",
            ],
            &[],
        ),
        (
            third(company, chief),
            &["berdasarkan akta pendirian Nama p dalam Akta Nomor 12"],
            &["disahkan", "Anggaran Dasar"],
        ),
        (
            third("golongan = \"ormas\"", chief),
            &["berdasarkan [… dasar kewenangan bertindak"],
            &powers,
        ),
        (
            third("golongan = \"perseorangan\"", himself),
            &["untuk dan atas nama diri sendiri, selanjutnya disebut PIHAK KEDUA"],
            &deeds,
        ),
    ];
    for (text, said, unsaid) in cases {
        let parties = text.split("PARA PIHAK").next().unwrap_or_default();
        says(parties, said);
        is_silent(parties, unsaid);
    }
}

/// Permendagri 22/2020 Pasal 43 ayat (2) and (3), Lampiran huruf B angka 1: who began
/// stands first and has its emblem on the right; of three the first signs on the right.
#[test]
fn who_began_stands_first_and_all_sign() {
    let register = partner(Register::new(), "q", "golongan = \"daerah\"");
    let partners = [("kota-samarinda", ""), ("q", "")];
    let ours = with(register, PKS, HEAD, &partners);
    let first = text(&ours, "t", "pks-ksdd");
    says(
        &first,
        &[
            "PEMERINTAH DAERAH KABUPATEN KUTAI KARTANEGARA,\n",
            "PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA selanjutnya secara bersama-sama",
        ],
    );
    let signs = |text: &str| {
        let end = text.split("Demikian").nth(1).unwrap_or_default().to_owned();
        let places = ["KEDUA,", "KESATU,", "KETIGA,"];
        places.map(|place| end.find(&format!("PIHAK {place}")).unwrap_or(usize::MAX))
    };
    assert!(signs(&first).is_sorted(), "{first}");
    let began = format!("{PKS}\nprakarsa = \"mitra\"");
    let theirs = text(&with(ours, &began, HEAD, &partners), "t", "pks-ksdd");
    says(
        &theirs,
        &[
            "bertindak untuk dan atas nama Pemerintah Daerah Kota Samarinda, selanjutnya disebut PIHAK KESATU",
        ],
    );
    let emblem = |text: &str| text.find("lambang Kabupaten Kutai Kartanegara");
    assert!(emblem(&first) > first.find("Kota Samarinda …"), "{first}");
    assert!(
        emblem(&theirs) < theirs.find("Kota Samarinda …"),
        "{theirs}"
    );
}

/// Permendagri 22/2020 Pasal 19 to 21: the province's team comes first within a province.
#[test]
fn a_dispute_goes_where_the_regions_lie() {
    let code = |code: &str| format!("golongan = \"daerah\"\nkode = \"{code}\"");
    let way = |more: &str| {
        let register = partner(Register::new(), "q", more);
        text(&with(register, PKS, HEAD, &[("q", "")]), "t", "pks-ksdd")
    };
    let provincial = "Tim Koordinasi Kerja Sama Daerah provinsi";
    says(&way(&code("64.72")), &[provincial, "final dan mengikat"]);
    let across = way(&code("35.78"));
    says(
        &across,
        &["permohonan penyelesaian kepada Menteri Dalam Negeri"],
    );
    is_silent(&across, &[provincial]);
    is_silent(
        &way("golongan = \"daerah\""),
        &[provincial, "final dan mengikat"],
    );
}

/// Permendagri 22/2020 Pasal 15 ayat (4): an addendum changes what its record carries, and
/// nothing else; what it carries unchanged is no change.
#[test]
fn an_addendum_changes_what_is_recorded() {
    let base = "ruang_lingkup = [\"Angkut\"]\npembiayaan = { nilai = 1_000_000 }";
    let addendum = |more: &str, end: &str| {
        let register = Register::new().document("a", "2024-01-02", "2025-12-31", base);
        let more = format!("addendum_dari = \"a\"\n{more}");
        text(
            &register.document("t", "2025-02-03", end, &more),
            "t",
            "addendum",
        )
    };
    let changes = [
        "PERUBAHAN JANGKA WAKTU",
        "PERUBAHAN RUANG LINGKUP",
        "PERUBAHAN PEMBIAYAAN",
    ];
    let longer = addendum("ruang_lingkup = [\"Angkut\"]", "2026-06-30");
    says(
        &longer,
        &[
            changes[0],
            "semula tanggal 31 Desember 2025, menjadi tanggal 30 Juni 2026",
        ],
    );
    is_silent(&longer, &changes[1..]);
    let more = "ruang_lingkup = [\"Angkut\", \"Olah\"]\npembiayaan = { nilai = 1_500_000 }";
    let wider = addendum(more, "2025-12-31");
    says(
        &wider,
        &[
            changes[1],
            changes[2],
            "semula Rp1.000.000, menjadi Rp1.500.000",
        ],
    );
    is_silent(&wider, &changes[..1]);
    let nothing = addendum("", "2025-12-31");
    says(&nothing, &["bunyi ketentuan setelah diubah"]);
    is_silent(&nothing, &changes);
}

/// An office's own clause stands where nothing is recorded, and never before what is.
#[test]
fn a_clause_of_the_office_stands_where_nothing_is_recorded() {
    let register = Register::new()
        .write("klausul/objek.md", "- Objek kantor.")
        .write("klausul/hak-kewajiban.md", "Hak kantor.");
    let recorded = format!("{PKS}\nobjek = [\"Sampah\"]");
    let partners = [("kota-samarinda", "")];
    let bare = text(&with(register, PKS, HEAD, &partners), "t", "pks-ksdd");
    says(&bare, &["Objek kantor.", "Hak kantor."]);
    is_silent(&bare, &["PIHAK KESATU berhak"]);
    let register = Register::new().write("klausul/objek.md", "- Objek kantor.");
    let known = text(&with(register, &recorded, HEAD, &partners), "t", "pks-ksdd");
    says(&known, &["a. Sampah.", "PIHAK KESATU berhak"]);
    is_silent(&known, &["Objek kantor."]);
}
