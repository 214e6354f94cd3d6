//! Five books in five layouts, with their mess: every row is accounted for, and a person
//! can read why, in the plan and in the list that is handed back.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value as Json;

use crate::common::Register;
use crate::common::messy::{self, List};

struct Given {
    register: Register,
    file: String,
    list: List,
}

fn given(name: &str, list: List, bytes: impl AsRef<[u8]>) -> Given {
    let register = Register::new();
    let file = register.root().with_file_name(name);
    fs::write(&file, bytes).expect("a file");
    Given {
        register,
        file: file.to_string_lossy().into_owned(),
        list,
    }
}

impl Given {
    fn plan(&self, more: &[&str]) -> Json {
        let args = [
            "import",
            &self.file,
            "--format",
            "json",
            "--as-of",
            "2025-01-31",
        ];
        let args: Vec<&str> = args.iter().chain(more).copied().collect();
        let ran = self.register.ksd(&args);
        assert!(matches!(ran.code, 0 | 1), "{}", ran.stderr);
        ran.json()
    }

    /// Every row that holds an entry has one fate, and one that is held up has a reason
    /// with the address of a cell or the number of its row.
    fn accounts(&self, plan: &Json) {
        let rows = plan["rows"].as_array().expect("rows");
        let mut fates: BTreeMap<u64, Vec<&str>> = BTreeMap::new();
        for row in rows {
            let number = row["row"].as_u64().expect("a number");
            fates
                .entry(number)
                .or_default()
                .push(row["fate"].as_str().expect("a word"));
        }
        let reasons: Vec<u64> = plan["notes"]
            .as_array()
            .expect("notes")
            .iter()
            .filter(|note| ["refused", "asked"].contains(&note["weight"].as_str().expect("a word")))
            .filter_map(|note| note["row"].as_u64())
            .collect();
        for entry in &self.list.entries {
            let fates = fates
                .get(&u64::from(*entry))
                .unwrap_or_else(|| panic!("row {entry} is lost"));
            let [fate] = &fates[..] else {
                panic!("row {entry} has {fates:?}");
            };
            assert_ne!(*fate, "left", "row {entry}");
            if ["refused", "asked"].contains(fate) {
                assert!(
                    reasons.contains(&u64::from(*entry)),
                    "row {entry} is {fate} without a reason"
                );
            }
        }
        let told: u64 = ["new", "already_here", "changed", "refused", "asked", "left"]
            .iter()
            .map(|fate| plan[*fate].as_u64().expect("a count"))
            .sum();
        assert_eq!(told, rows.len() as u64);
    }

    /// The list handed back has all of their rows as they stood, and at each entry what
    /// becomes of it.
    fn hands_back(&self) {
        let back = self.register.root().with_file_name("daftar.rencana.xlsx");
        let back = back.to_string_lossy().into_owned();
        let ran = self
            .register
            .ksd(&["import", &self.file, "-o", &back, "--as-of", "2025-01-31"]);
        assert!(matches!(ran.code, 0 | 1), "{}", ran.stderr);
        let read = |path: &str| {
            ksd::book::read(path.as_ref()).unwrap_or_else(|problem| panic!("{problem}"))
        };
        let (theirs, ours) = (read(&self.file), read(&back));
        let theirs = &theirs.sheets[0];
        let ours = &ours.sheets[0];
        assert_eq!(theirs.rows.len(), ours.rows.len());
        let width = theirs.width();
        for (their, our) in theirs.rows.iter().zip(&ours.rows) {
            assert_eq!(their.number, our.number);
            let value = |row: &ksd::book::Row, at: usize| {
                row.cell(at)
                    .map(|cell| cell.value.clone())
                    .unwrap_or_default()
            };
            for at in 0..width {
                let (their, our) = (value(their, at), value(our, at));
                // An error of a formula comes back as the words that it shows.
                assert_eq!(their, our);
            }
            if self.list.entries.contains(&our.number) {
                let found = value(our, width);
                assert_ne!(found, ksd::book::Held::Empty, "row {}", our.number);
            }
        }
    }
}

#[test]
fn a_ministry_s_register_out_of_google_sheets() {
    let list = messy::ministry(60);
    let bytes = messy::as_csv(&list, b',');
    let given = given("Pemetaan Kerja Sama - Database.csv", list, bytes);
    let plan = given.plan(&[]);
    given.accounts(&plan);
    given.hands_back();
}

#[test]
fn a_regency_s_export_in_an_old_workbook() {
    let list = messy::regency(60);
    let bytes = messy::as_xls(&list);
    let given = given("daftar.xls", list, bytes);
    let plan = given.plan(&[]);
    given.accounts(&plan);
    given.hands_back();
}

#[test]
fn a_university_s_workbook_with_a_merged_title_and_hidden_rows() {
    let list = messy::university(60);
    let bytes = messy::as_xlsx(&list, &[5, 9], &[4]);
    let given = given("daftar.xlsx", list, bytes);
    let plan = given.plan(&[]);
    given.accounts(&plan);
    given.hands_back();
}

#[test]
fn a_city_s_old_documents_in_libreoffice() {
    let list = messy::city(60);
    let bytes = messy::as_ods(&list);
    let given = given("daftar.ods", list, bytes);
    let plan = given.plan(&[]);
    given.accounts(&plan);
    given.hands_back();
}

#[test]
fn a_polytechnic_s_table_with_two_orders_of_days() {
    let list = messy::polytechnic(60);
    let text = messy::as_csv(&list, b';');
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let given = given("daftar.csv", list, bytes);
    let plan = given.plan(&[]);
    given.accounts(&plan);
    given.hands_back();
}

#[test]
fn names_are_answered_in_the_list_that_was_handed_back() {
    let text = "Nomor;Judul;Mitra;Jenis;Mulai;Berakhir\n\
                415/1;Air minum;PT Contoh Air Nusantara (Persero);PKS;13 Juli 2024;13 Juli 2027\n\
                415/2;Sampah;PT. Contoh Air Nusantara;PKS;14 Juli 2024;14 Juli 2027\n";
    let given = given("daftar.csv", messy::university(0), text);
    let plan = given.plan(&[]);
    assert_eq!(
        (&plan["new"], &plan["asked"]),
        (&1.into(), &1.into()),
        "{plan:#}"
    );
    let name = |name: &str| {
        given
            .register
            .root()
            .with_file_name(name)
            .to_string_lossy()
            .into_owned()
    };
    let back = name("daftar.rencana.xlsx");
    let ran = given.register.ksd(&["import", &given.file, "-o", &back]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let book = ksd::book::read(back.as_ref()).unwrap_or_else(|problem| panic!("{problem}"));
    let names: Vec<&str> = book
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_str())
        .collect();
    assert_eq!(names, ["daftar", "Mitra mungkin sama", "Ringkasan"]);
    // As a person fills it in.
    let bytes = fs::read(&back).expect("a workbook");
    let edit = |part: &str, text: String| match part.ends_with("worksheets/sheet2.xml") {
        true => {
            let cell = text.find("<c r=\"C3\"").expect("the answer's cell");
            let end = cell + text[cell..].find("/>").expect("its end");
            let answer = " t=\"inlineStr\"><is><t>PT Contoh Air Nusantara (Persero)</t></is></c>";
            format!("{}{answer}{}", &text[..end], &text[end + 2..])
        }
        false => text,
    };
    let answered = name("daftar.jawaban.xlsx");
    fs::write(&answered, crate::common::packed::changed(&bytes, edit, &[])).expect("a file");
    let ran = given
        .register
        .ksd(&["import", &answered, "--format", "json"]);
    let plan = ran.json();
    assert_eq!(
        (&plan["new"], &plan["asked"]),
        (&2.into(), &0.into()),
        "{plan:#}"
    );
    // Handed back once more, it has our column once.
    let again = name("daftar.rencana2.xlsx");
    let ran = given.register.ksd(&["import", &answered, "-o", &again]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let book = ksd::book::read(again.as_ref()).unwrap_or_else(|problem| panic!("{problem}"));
    assert_eq!(book.sheets[0].width(), 7);
}

#[test]
fn a_list_is_handed_back_as_a_workbook_or_not_at_all() {
    let list = messy::regency(3);
    let bytes = messy::as_xls(&list);
    let given = given("daftar.xls", list, bytes);
    let ran = given
        .register
        .ksd(&["import", &given.file, "-o", "rencana.csv"]);
    ran.refused("sebutkan berkas .xlsx");
    let ran = given
        .register
        .ksd(&["import", &given.file, "-o", &given.file]);
    ran.refused("sebutkan berkas .xlsx");
}
