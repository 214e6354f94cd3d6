//! Five books in five layouts, with their mess: every row is accounted for, and a person
//! can read why, in the plan and in the list that is handed back.

use std::collections::BTreeMap;
use std::fs;

use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::common::Register;
use crate::common::messy::{self, List, Value};

/// What a row says, and what its record is to hold.
#[derive(Debug, Default, PartialEq)]
struct Told {
    judul: String,
    nomor: Option<String>,
    ditandatangani: Option<NaiveDate>,
    mulai: Option<NaiveDate>,
}

/// The words of a cell.
fn said(cell: &Value) -> &str {
    match cell {
        Value::Words(words) => words,
        other => panic!("{other:?} is no text"),
    }
}

/// The day of a cell, by its three parts in this order; none: a dash, or the day that
/// stands for none.
fn day(cell: &Value, order: [usize; 3]) -> Option<NaiveDate> {
    let parts: Vec<&str> = said(cell).split(['/', '-', ' ']).collect();
    let month = |said: &str| {
        let of_name = messy::MONTHS.iter().position(|month| *month == said);
        of_name.map_or_else(|| said.parse(), |at| Ok(at as u32 + 1))
    };
    let [year, month_at, of_month] = order;
    let year = parts.get(year)?.parse().ok()?;
    let month = month(parts.get(month_at)?).ok()?;
    let of_month = parts.get(of_month)?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, of_month).filter(|_| year > 1970)
}

/// The answers that all of the books ask for.
const ANSWERS: &str = "[golongan]\nuniversitas = \"ormas\"\n\n[mitra]\n";
const FIRST_AS_SECOND: &str =
    "\"PT Contoh Air Nusantara (Persero)\" = \"PT. Contoh Air Nusantara\"\n";
const SECOND_AS_FIRST: &str =
    "\"PT. Contoh Air Nusantara\" = \"PT Contoh Air Nusantara (Persero)\"\n";

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
    /// with the address of a cell or the number of its row. So many are new, asked and
    /// refused.
    fn accounts(&self, plan: &Json, counts: [usize; 3]) {
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
        let of_fate = |fate: &str| rows.iter().filter(|row| row["fate"] == fate).count();
        assert_eq!(["new", "asked", "refused"].map(of_fate), counts, "{plan:#}");
    }

    /// Once what is asked is answered, all rows are new but those that are refused for one
    /// of these reasons; and the records hold what the rows say.
    fn becomes(&self, answers: &str, refused: &[(&str, usize)], told: impl Fn(&[Value]) -> Told) {
        let map = self.register.root().with_file_name("peta.toml");
        fs::write(&map, answers).expect("a map");
        let plan = self.plan(&["--map", &map.to_string_lossy(), "--write", "--good-rows"]);
        let held_up: usize = refused.iter().map(|(_, count)| count).sum();
        self.accounts(&plan, [self.list.entries.len() - held_up, 0, held_up]);
        let notes = plan["notes"].as_array().expect("notes").iter();
        let notes: Vec<&str> = notes
            .filter(|note| note["weight"] == "refused")
            .map(|note| note["said"].as_str().expect("words"))
            .collect();
        for (reason, count) in refused {
            let of_reason = notes.iter().filter(|said| said.contains(reason)).count();
            assert_eq!(of_reason, *count, "{reason}: {notes:#?}");
        }
        let rows = plan["rows"].as_array().expect("rows").iter();
        let new: Vec<&Json> = rows.filter(|row| row["fate"] == "new").collect();
        for row in [new[0], new[new.len() / 2], new[new.len() - 1]] {
            let number = row["row"].as_u64().expect("a number") as usize;
            let told = told(&self.list.rows[number - 1]);
            let id = row["id"].as_str().expect("an id");
            assert_eq!(self.record(id), told, "row {number}: {id}");
        }
    }

    /// What stands in the register of a document.
    fn record(&self, id: &str) -> Told {
        let name = format!("{id}.toml");
        let files = walkdir::WalkDir::new(self.register.root().join("kerja-sama"));
        let mut files = files.into_iter().map(|entry| entry.expect("an entry"));
        let file = files.find(|entry| *entry.file_name() == *name);
        let text = fs::read_to_string(file.expect("the record").path()).expect("a text");
        let record: toml::Table = text.parse().expect("TOML");
        let day = |key: &str| {
            let day = record.get("waktu")?.get(key)?.as_datetime()?.to_string();
            Some(day.parse().expect("a day"))
        };
        let number = record.get("daerah").and_then(|ours| ours.get("nomor"));
        Told {
            judul: record["judul"].as_str().expect("a title").to_owned(),
            nomor: number.and_then(|number| Some(number.as_str()?.to_owned())),
            ditandatangani: day("ditandatangani"),
            mulai: day("mulai"),
        }
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
    // What nobody can know of schools and spellings is asked.
    given.accounts(&given.plan(&[]), [37, 20, 3]);
    given.hands_back();
    let answers = format!("{ANSWERS}{FIRST_AS_SECOND}");
    let refused = [
        ("\"9/92021\" tidak dapat dibaca", 1),
        ("PKS bukan naskah Sinergi", 2),
    ];
    given.becomes(&answers, &refused, |row| {
        let first = said(&row[2]).lines().next().expect("a partner").trim();
        let ours = [&row[5], &row[7]].map(said);
        let ours = ours.into_iter().find(|number| number.contains("KUKAR"));
        Told {
            judul: format!("{} dengan {first}", said(&row[3])),
            nomor: ours.map(str::to_owned),
            ditandatangani: None,
            mulai: day(&row[9], [2, 0, 1]),
        }
    });
}

#[test]
fn a_regency_s_export_in_an_old_workbook() {
    let list = messy::regency(60);
    let bytes = messy::as_xls(&list);
    let given = given("daftar.xls", list, bytes);
    given.accounts(&given.plan(&[]), [51, 8, 1]);
    given.hands_back();
    let answers = format!("{ANSWERS}{SECOND_AS_FIRST}");
    given.becomes(&answers, &[("PKS bukan naskah Sinergi", 1)], |row| Told {
        judul: said(&row[5]).to_owned(),
        nomor: Some(said(&row[2]).to_owned()),
        ditandatangani: day(&row[6], [2, 1, 0]),
        mulai: day(&row[7], [2, 1, 0]),
    });
}

#[test]
fn a_university_s_workbook_with_a_merged_title_and_hidden_rows() {
    let list = messy::university(60);
    let bytes = messy::as_xlsx(&list, &[5, 9], &[4]);
    let addenda = list
        .rows
        .iter()
        .filter(|row| row.len() > 1 && said(&row[2]) == "ADDENDUM");
    let addenda = addenda.count();
    let given = given("daftar.xlsx", list, bytes);
    given.accounts(&given.plan(&[]), [29, 12, 19]);
    given.hands_back();
    let answers = format!("{ANSWERS}{FIRST_AS_SECOND}");
    let refused = [
        ("mengubah naskah lain", addenda),
        ("kontrak bukan naskah KSDD", 4),
        ("PKS bukan naskah Sinergi", 1),
    ];
    given.becomes(&answers, &refused, |row| Told {
        judul: said(&row[3]).to_owned(),
        nomor: None,
        ditandatangani: day(&row[5], [2, 1, 0]),
        mulai: None,
    });
}

#[test]
fn a_city_s_old_documents_in_libreoffice() {
    let list = messy::city(60);
    let bytes = messy::as_ods(&list);
    let given = given("daftar.ods", list, bytes);
    // Nothing in it says what form its texts have.
    given.accounts(&given.plan(&[]), [0, 60, 0]);
    given.hands_back();
    let of_book = "[kolom]\nlabel = \"judul\"\n\n[isian]\nnaskah = \"pks\"\n\n";
    let answers = format!("{of_book}{ANSWERS}{FIRST_AS_SECOND}");
    given.becomes(&answers, &[], |row| {
        let Value::Day(starts) = row[4] else {
            panic!("{:?} is no day", row[4]);
        };
        let first = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
        Told {
            judul: said(&row[2]).to_owned(),
            nomor: Some(said(&row[0]).to_owned()),
            ditandatangani: None,
            mulai: Some(first + chrono::Days::new(u64::from(starts))),
        }
    });
}

#[test]
fn a_polytechnic_s_table_with_two_orders_of_days() {
    let list = messy::polytechnic(60);
    let text = messy::as_csv(&list, b';');
    let bytes: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let given = given("daftar.csv", list, bytes);
    // In one column there are two orders of days.
    given.accounts(&given.plan(&[]), [0, 60, 0]);
    given.hands_back();
    let order = "bulan-hari-tahun sampai 31, hari-bulan-tahun";
    let of_book = format!("[tanggal]\ntanggal_penetapan = \"{order}\"\n\n");
    let answers = format!("{of_book}{ANSWERS}{SECOND_AS_FIRST}");
    let refused = [
        ("kontrak bukan naskah KSDD", 3),
        ("bukan naskah Sinergi", 2),
    ];
    given.becomes(&answers, &refused, |row| Told {
        judul: said(&row[5]).to_owned(),
        nomor: match &row[1] {
            Value::Nothing => None,
            number => Some(said(number).to_owned()),
        },
        // The generator has no day up to the 12th: only one order fits.
        ditandatangani: day(&row[6], [2, 1, 0]).or(day(&row[6], [2, 0, 1])),
        mulai: None,
    });
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
