//! What the papers of the decision and of carrying out say, and what they do not.

use crate::common::Register;

/// A document with Samarinda: its kind, and what else its record says.
fn document(kind: &str, more: &str) -> Register {
    let (jenis, naskah) = kind.split_once(' ').expect("jenis and naskah");
    let text = format!(
        "judul = \"Judul\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\npemrakarsa = \"dlhk\"\n{more}\n\
         [[mitra]]\nid = \"kota-samarinda\"\n"
    );
    Register::new().write("kerja-sama/p.toml", &text)
}

/// A paper about it as Markdown; else why there is none.
fn paper(register: &Register, slug: &str, as_of: &str) -> Result<String, String> {
    let ran = register.ksd(&[
        "draft", "p", "--as", slug, "--as-of", as_of, "--format", "markdown", "-o", "-",
    ]);
    match ran.code {
        0 => Ok(ran.stdout),
        _ => Err(ran.stderr),
    }
}

#[test]
fn a_request_to_the_dprd_has_attached_what_its_article_asks_for() {
    let burden = "[pembiayaan]\nmembebani = true\n";
    let abroad = "[luar_negeri]\nbentuk = \"kembar\"\n";
    let asked = [
        (
            "ksdd pks",
            burden,
            "Pasal 11 ayat (1)",
            &["Kesepakatan Bersama", "rancangan Perjanjian Kerja Sama."][..],
        ),
        (
            "ksdpk kontrak",
            burden,
            "Pasal 34 ayat (1)",
            &[
                "Kesepakatan Bersama",
                "rancangan Kontrak Kerja Sama;",
                "3. profil perusahaan",
            ],
        ),
        (
            "sinergi nota-kesepakatan",
            burden,
            "Pasal 56 ayat (1)",
            &["Nota Kesepakatan;", "Rencana Kerja."],
        ),
        (
            "ksdpl naskah-luar-negeri",
            abroad,
            "Pasal 16 ayat (1)",
            &["1. rencana kerja sama;", "2. Pernyataan Kehendak"],
        ),
    ];
    for (kind, more, article, attached) in asked {
        let request = paper(
            &document(kind, more),
            "permohonan-persetujuan-dprd",
            "2025-01-01",
        );
        let request = request.expect(kind);
        assert!(request.contains(article), "{kind}: {request}");
        for one in attached {
            assert!(request.contains(one), "{kind} {one}: {request}");
        }
    }
    let without = document("ksdd pks", "[pembiayaan]\nmembebani = false\n");
    let refused = paper(&without, "permohonan-persetujuan-dprd", "2025-01-01");
    assert!(refused.is_err(), "{refused:?}");
}

#[test]
fn silence_is_called_approval_only_once_its_last_day_has_passed() {
    let asked =
        "[pembiayaan]\nmembebani = true\n[dprd]\npermohonan = 2025-01-02\nditerima = 2025-01-06\n";
    let register = document("ksdd pks", asked);
    let letter = |as_of| paper(&register, "anggapan-persetujuan-dprd", as_of).expect(as_of);
    let (before, after) = (letter("2025-02-20"), letter("2025-02-21"));
    assert!(!before.contains("dianggap telah memperoleh"), "{before}");
    let said = "Sampai dengan tanggal 20 Februari 2025, yaitu 45 (empat puluh lima) hari";
    assert!(
        after.contains(said) && after.contains("Pasal 12 ayat (4)"),
        "{after}"
    );
    let decided = format!("{asked}persetujuan = 2025-02-01\nhasil = \"disetujui\"\n");
    let decided = paper(
        &document("ksdd pks", &decided),
        "anggapan-persetujuan-dprd",
        "2025-03-01",
    );
    assert!(decided.is_err(), "{decided:?}");
}

#[test]
fn a_power_to_sign_is_for_whom_is_not_the_head_of_the_region() {
    let signs = |kind: &str, role: &str| {
        let more = format!("[daerah]\nperan = \"{role}\"\n");
        paper(&document(kind, &more), "surat-kuasa", "2025-01-01")
    };
    let given = signs("ksdd pks", "kepala-perangkat-daerah").expect("a power");
    assert!(given.contains("Tembusan:"), "{given}");
    assert!(signs("ksdpk kontrak", "pejabat-ditunjuk").is_ok());
    assert!(signs("ksdd pks", "kepala-daerah").is_err());
    assert!(signs("ksdd kesepakatan-bersama", "kepala-perangkat-daerah").is_err());
}

#[test]
fn an_evaluation_to_come_is_not_told_of() {
    let evaluated = "[waktu]\nditandatangani = 2024-01-02\n\
                     [[evaluasi]]\ntanggal = 2024-06-03\nindikator = [{ nama = \"Ton sampah\", target = 7, realisasi = 5 }]\n\
                     [[evaluasi]]\ntanggal = 2025-06-03\nindikator = [{ nama = \"Titik kumpul\", target = 3, realisasi = 4 }]\n";
    let register = document("ksdd pks", evaluated);
    let form = |as_of| paper(&register, "instrumen-monitoring", as_of).expect(as_of);
    let (first, second) = (form("2025-01-01"), form("2025-07-01"));
    assert!(
        first.contains("Ton sampah") && !first.contains("Titik kumpul"),
        "{first}"
    );
    assert!(
        second.contains("Titik kumpul") && !second.contains("Ton sampah"),
        "{second}"
    );
}

#[test]
fn the_reason_of_an_end_is_cited_by_its_own_letter() {
    let ends = [
        ("ksdd pks", "jangka-waktu", "Pasal 9 ayat (1) huruf a"),
        ("ksdd pks", "tujuan-tercapai", "Pasal 9 ayat (1) huruf b"),
        ("ksdd pks", "kesepakatan", "Pasal 9 ayat (1) huruf c"),
        (
            "ksdd pks",
            "perubahan-kebijakan",
            "Pasal 9 ayat (1) huruf d",
        ),
        ("ksdd pks", "objek-hilang", "Pasal 9 ayat (1) huruf e"),
        ("ksdpk kontrak", "kesepakatan", "Pasal 22 ayat (1)"),
        ("ksdpk kontrak", "pailit", "Pasal 22 ayat (2)"),
    ];
    for (kind, reason, article) in ends {
        let more = format!(
            "[waktu]\nditandatangani = 2024-01-02\n[pengakhiran]\ntanggal = 2025-01-02\nalasan = \"{reason}\"\n"
        );
        let record = paper(
            &document(kind, &more),
            "berita-acara-pengakhiran",
            "2025-02-01",
        );
        let record = record.expect(reason);
        assert!(record.contains(article), "{kind} {reason}: {record}");
    }
}
