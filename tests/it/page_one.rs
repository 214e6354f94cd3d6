//! The page of a report that the Kepala Daerah reads, and the worksheet that stays in
//! the house.

use crate::common::{KSD_TOML, Register};
use ksd::output::{Body, Document};
use ksd::registry::Registry;
use ksd::report::handed_in::{Asked, REPORTS};
use ksd::text::Lang;

fn made(register: &Register, name: &str, period: &str) -> Document {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let report = REPORTS.iter().find(|report| report.name == name);
    let report = report.expect("a report");
    let asked = Asked {
        report,
        registry: &registry,
        period: period.parse().expect("a period"),
        as_of: "2024-05-03".parse().expect("a day"),
        commit: None,
        emblem: None,
        findings: &[],
        office: None,
    };
    (report.make)(&asked)
}

/// The names and values of the page, the groups of its table, and their lines.
type Page = (Vec<(String, String)>, Vec<String>, Vec<Vec<String>>);

fn page(document: &Document) -> Page {
    let at = document.sections.iter().position(|section| {
        let title = section.title.get(Lang::Id);
        title.starts_with("Halaman untuk Bupati")
    });
    let at = at.expect("the page");
    let mut before = document.sections[..at].iter().rev();
    let chapter = before.find(|section| !section.title.is_empty());
    let chapter = chapter.expect("a chapter before").title.get(Lang::Id);
    assert_eq!(chapter, "Pendahuluan");
    let Body::Facts(facts) = &document.sections[at].body else {
        panic!("no facts");
    };
    let facts = facts
        .iter()
        .map(|(name, cell)| (name.get(Lang::Id).to_owned(), cell.for_people(Lang::Id)));
    let Body::Table(table) = &document.sections[at + 1].body else {
        return (facts.collect(), Vec::new(), Vec::new());
    };
    let groups = table.groups.iter();
    let groups = groups.map(|(title, _)| title.get(Lang::Id).to_owned());
    let rows = table.rows().iter();
    let rows = rows.map(|row| row.iter().map(|cell| cell.for_people(Lang::Id)).collect());
    (facts.collect(), groups.collect(), rows.collect())
}

fn full() -> Register {
    Register::new()
        .document(
            "baru",
            "2024-02-01",
            "2029-01-01",
            "pembiayaan.nilai = 2_500_000\npotensi = \"p\"\ndaerah.nomor = \"7/KS/2024\"",
        )
        .document("baru-tanpa-nilai", "2024-03-01", "2029-01-01", "")
        .document(
            "berakhir",
            "2022-01-01",
            "2024-06-10",
            "hasil_tahunan = [{ tahun = 2023, penerimaan = 900 }]\n\
             hambatan = [{ uraian = \"Lahan belum bebas\", tenggat = 2024-06-01 }]",
        )
        .document("dilanjutkan", "2022-01-01", "2024-06-30", "")
        .document("lanjutan", "2024-07-01", "2027-06-30", "perpanjangan_dari = \"dilanjutkan\"")
        .document(
            "hentikan",
            "2022-01-01",
            "2027-06-10",
            "evaluasi = [{ tanggal = 2024-01-20, kesimpulan = \"dihentikan\" }]\n\
             perselisihan = [{ tanggal = 2024-02-02, pokok = \"Biaya angkut\", jalur = \"musyawarah\" }]",
        )
        .write(
            "potensi/p.toml",
            "judul = \"P\"\ntahun = 2024\njenis = \"ksdd\"\nperkiraan_nilai.penerimaan = 5_000\n",
        )
}

#[test]
fn the_page_of_the_bupati_says_how_things_stand_and_names_what_is_to_be_decided() {
    let document = made(&full(), "triwulan", "2024-Q1");
    let (facts, groups, rows) = page(&document);
    let fact = |name: &str| {
        let found = facts.iter().find(|(what, _)| what.starts_with(name));
        found
            .unwrap_or_else(|| panic!("no {name}: {facts:?}"))
            .1
            .as_str()
    };
    assert_eq!(fact("Ditandatangani"), "2 naskah");
    assert_eq!(fact("Berlaku pada 31 Maret 2024"), "5 naskah");
    assert_eq!(
        fact("Berakhir sampai 30 Juni 2024"),
        "2 naskah; belum ada kelanjutannya",
        "what is signed later has not happened"
    );
    assert_eq!(
        fact("Nilai yang ditandatangani"),
        "Rp2.500.000, dari 1 di antara 2 naskah yang mencatat nilai"
    );
    assert_eq!(
        fact("Penerimaan, Tahun 2023"),
        "Rp900, dari 1 naskah yang mencatatnya; perkiraan selama jangka waktunya Rp5.000, dari 1 \
         entri pemetaan"
    );
    assert_eq!(
        fact("Investasi, Tahun 2023"),
        "tidak tercatat; perkiraan tidak tercatat"
    );
    assert_eq!(
        fact("Belum selesai"),
        "hambatan 1; perselisihan 1; evaluasi yang menyimpulkan dihentikan 1; evaluasi yang \
         menyimpulkan diperbaiki nihil"
    );
    assert_eq!(
        groups,
        [
            "Berakhir, putuskan perpanjangan atau pengakhirannya: 2",
            "Hambatan belum selesai: 1",
            "Perselisihan belum selesai: 1",
            "Menurut evaluasi dihentikan, akhiri atau minta evaluasi lagi: 1",
            "Baru ditandatangani: 2",
        ]
    );
    let said: Vec<&str> = rows.iter().map(|row| row[3].as_str()).collect();
    assert_eq!(
        said,
        [
            "berakhir 10 Juni 2024",
            "berakhir 30 Juni 2024",
            "Lahan belum bebas; tenggat 1 Juni 2024",
            "sejak 2 Februari 2024: Biaya angkut",
            "evaluasi 20 Januari 2024",
            "1 Februari 2024; nilai Rp2.500.000",
            "1 Maret 2024; nilai tidak tercatat",
        ]
    );
    assert_eq!(
        rows[5][..3],
        ["7/KS/2024", "Judul baru", "Pemerintah Kota Samarinda"]
    );
    assert_eq!(rows[0][0], "tidak tercatat", "the number");
}

#[test]
fn the_page_stays_one_page_whatever_the_register_holds() {
    let mut register = Register::new();
    let long = "Sangat panjang ".repeat(140);
    for at in 0..40 {
        let more = format!("hambatan = [{{ uraian = \"{long}\" }}]");
        register = register.document(&format!("n{at:02}"), "2024-01-01", "2024-05-30", &more);
    }
    let (_, groups, rows) = page(&made(&register, "triwulan", "2024-Q1"));
    assert_eq!(rows.len(), 8);
    assert_eq!(
        groups[0],
        "Berakhir, putuskan perpanjangan atau pengakhirannya: 40, di sini 3 yang utama"
    );
    assert!(rows.iter().flatten().all(|cell| cell.chars().count() < 90));
    let (facts, groups, _) = page(&made(&Register::new(), "tahunan", "2023"));
    assert!(groups.is_empty());
    assert_eq!(facts[0].1, "nihil");
}

/// What every report is asked of, under ids that no title or name holds.
fn named() -> Register {
    let ended = "evaluasi = [{ tanggal = 2024-01-20, kesimpulan = \"dihentikan\", indikator = [{ nama = \"Ton\" }] }]\n\
                 perselisihan = [{ tanggal = 2024-02-02, pokok = \"Biaya\", jalur = \"musyawarah\" }]";
    let life = "[waktu]\nditandatangani = 2024-02-01\nmulai = 2024-02-01\nberakhir = 2026-01-31\n\
                [[mitra]]\nid = \"zzq-mitra\"\n";
    let other = |jenis: &str, naskah: &str| {
        format!(
            "judul = \"Judul {jenis}\"\njenis = \"{jenis}\"\nnaskah = \"{naskah}\"\npotensi = \"zzq-dipetakan\"\n{life}"
        )
    };
    let entry = |more: &str| format!("judul = \"Pasar\"\ntahun = 2024\n{more}\n");
    let settings = KSD_TOML.to_owned() + "\n[publik]\nkolom = [\"judul\", \"mitra\"]\n";
    Register::new()
        .write("ksd.toml", &settings)
        .write(
            "mitra/zzq-mitra.toml",
            "nama = \"Kota Bontang\"\ngolongan = \"daerah\"\n",
        )
        .document("zzq-1", "2024-02-01", "2029-01-01", "")
        .document("zzq-2", "2022-01-01", "2024-06-10", "hambatan = [{ uraian = \"Lahan\" }]")
        .document("zzq-3", "2022-01-01", "2024-03-01", "")
        .document("zzq-4", "2024-03-05", "2027-06-30", "perpanjangan_dari = \"zzq-3\"")
        .document("zzq-5", "2022-01-01", "2027-06-10", ended)
        .write("kerja-sama/zzq-6.toml", &other("ksdll", "naskah-luar-negeri"))
        .write("kerja-sama/zzq-7.toml", &other("sinergi", "nota-kesepakatan"))
        .write(
            "kerja-sama/zzq-8.toml",
            "judul = \"Rencana\"\njenis = \"ksdpl\"\nnaskah = \"naskah-luar-negeri\"\n[[mitra]]\nid = \"zzq-mitra\"\n",
        )
        .write("potensi/zzq-dipetakan.toml", &entry("jenis = \"ksdpk\""))
        .write("potensi/zzq-tanpa.toml", &entry(""))
        .write(
            "potensi/zzq-wajib.toml",
            &entry("jenis = \"ksdd\"\nsifat = \"wajib\"\ncalon_mitra = [\"zzq-mitra\"]\npembahasan.tanggal = 2024-01-05"),
        )
}

#[test]
fn what_leaves_the_house_names_no_record_by_its_id_in_a_sentence() {
    let register = named();
    for report in REPORTS {
        for period in ["2024", "2024-S1", "2024-Q1", "2023"] {
            let document = made(&register, report.name, period);
            for section in document.told() {
                let said: Vec<String> = match &section.body {
                    Body::Heading(text) | Body::Paragraph(text) => {
                        vec![text.get(Lang::Id).to_owned()]
                    }
                    Body::Facts(facts) => facts
                        .iter()
                        .map(|(_, cell)| cell.for_people(Lang::Id))
                        .collect(),
                    Body::Table(table) => {
                        let ids = table.columns().iter().map(|column| &*column.id);
                        let ids: Vec<&str> = ids.collect();
                        let at = ids.iter().position(|id| *id == "id");
                        let last = ids.len().saturating_sub(1);
                        assert!(
                            report.name == "pemetaan" || at.is_none_or(|at| at == last),
                            "{}: {ids:?}",
                            report.name
                        );
                        let notes = table.notes.iter().map(|note| note.get(Lang::Id).to_owned());
                        let rows = table.rows().iter().flat_map(|row| {
                            let cells = row.iter().enumerate();
                            let cells = cells.filter(|(nth, _)| Some(*nth) != at);
                            cells.map(|(_, cell)| cell.for_people(Lang::Id))
                        });
                        notes.chain(rows).collect()
                    }
                    _ => Vec::new(),
                };
                let title = section.title.get(Lang::Id).to_owned();
                for said in said.iter().chain([&title]) {
                    let said = said.replace("Judul zzq-", "");
                    assert!(!said.contains("zzq-"), "{} {period}: {said}", report.name);
                }
            }
        }
    }
}

#[test]
fn the_worksheet_is_a_paper_of_its_own_that_nobody_signs() {
    // With what the reports to the public need.
    let register = named();
    for report in REPORTS {
        let ran = register.ksd(&[
            "report",
            report.name,
            "--worksheet",
            "--as-of",
            "2024-05-03",
            "--format",
            "markdown",
            "-o",
            "-",
        ]);
        assert_eq!(ran.code, 0, "{}: {}", report.name, ran.stderr);
        assert!(ran.stdout.starts_with("# Lembar kerja: "), "{}", ran.stdout);
        assert!(ran.stdout.contains("Cara menghitung"), "{}", ran.stdout);
        assert!(!ran.stdout.contains("NIP"), "{}", ran.stdout);
    }
    let told = |worksheet: &[&str]| {
        let asked = [
            "report",
            "tahunan",
            "--period",
            "2023",
            "--as-of",
            "2024-05-03",
            "--format",
            "markdown",
            "-o",
            "-",
        ];
        let ran = register.ksd(&[&asked[..], worksheet].concat());
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        ran.stdout
    };
    let inner = "Kelengkapan menurut perangkat daerah";
    assert!(told(&["--worksheet"]).contains(inner));
    assert!(!told(&[]).contains(inner));
}
