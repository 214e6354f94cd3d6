//! Random edits on both sides: what comes of them is what a merge field by field, which
//! is written here on its own, says.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::editor::{Editor, day, text};
use super::{KS, exported, files, import, workbook};
use crate::common::Register;
use ksd::book::Held;

const IDS: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const PERIODS: [&str; 3] = ["2022-S1", "2022-S2", "2023-S1"];
const OBJECTS: [&str; 3] = ["jalan", "taman, kota", "air"];
const REPORTS: &str = "ksd:kerja-sama/laporan";
const OBJEK: &str = "ksd:kerja-sama/objek";

/// The keys of one value, each with values that it may have.
const FIELDS: [(&str, [&str; 3]); 5] = [
    ("judul", ["Judul", "Judul, lain", "Ketiga"]),
    ("catatan", ["x", "dua\nbaris", "z \"kutip\""]),
    ("waktu.berakhir", ["2026-01-01", "2027-02-28", "2030-12-31"]),
    ("pembiayaan.nilai", ["0", "2500000", "1000"]),
    ("pembiayaan.membebani", ["true", "false", "true"]),
];

/// A record: its keys, its reports with their `upaya`, its objects.
#[derive(Clone, Debug, Default, PartialEq)]
struct Model {
    fields: BTreeMap<&'static str, &'static str>,
    reports: BTreeMap<&'static str, Option<&'static str>>,
    objects: BTreeMap<&'static str, ()>,
}

type States = BTreeMap<&'static str, Model>;

/// What somebody does: which record, what, and which value.
#[derive(Clone, Debug)]
enum Edit {
    Field(usize, usize, Option<usize>),
    Report(usize, usize, Option<Option<usize>>),
    Object(usize, usize, bool),
}

impl Edit {
    /// One of two sides, by what it changes.
    fn side(&self) -> usize {
        let (id, what) = match self {
            Edit::Field(id, field, _) => (id, *field),
            Edit::Report(id, period, _) => (id, *period),
            Edit::Object(id, object, _) => (id, *object),
        };
        (id + what) % 2
    }
}

const EFFORTS: [&str; 2] = ["rapat", "surat"];

fn an_edit() -> impl Strategy<Value = Edit> {
    let record = 0..IDS.len();
    prop_oneof![
        4 => (record.clone(), 0..FIELDS.len(), prop::option::weighted(0.8, 0_usize..3))
            .prop_map(|(id, field, value)| Edit::Field(id, field, value)),
        2 => (record.clone(), 0..PERIODS.len(), prop::option::weighted(0.7, prop::option::of(0_usize..2)))
            .prop_map(|(id, period, value)| Edit::Report(id, period, value)),
        1 => (record, 0..OBJECTS.len(), any::<bool>())
            .prop_map(|(id, object, there)| Edit::Object(id, object, there)),
    ]
}

fn apply(register: &mut States, edits: &[Edit]) {
    for edit in edits {
        match *edit {
            Edit::Field(id, field, value) => {
                let (key, values) = &FIELDS[field];
                let fields = &mut register.get_mut(IDS[id]).expect("a record").fields;
                match value {
                    Some(value) => drop(fields.insert(key, values[value])),
                    // A record has a title.
                    None if *key != "judul" => drop(fields.remove(key)),
                    None => {}
                }
            }
            Edit::Report(id, period, value) => {
                let reports = &mut register.get_mut(IDS[id]).expect("a record").reports;
                match value {
                    Some(effort) => {
                        reports.insert(PERIODS[period], effort.map(|at| EFFORTS[at]));
                    }
                    None => {
                        reports.remove(PERIODS[period]);
                    }
                }
            }
            Edit::Object(id, object, there) => {
                let objects = &mut register.get_mut(IDS[id]).expect("a record").objects;
                match there {
                    true => drop(objects.insert(OBJECTS[object], ())),
                    false => drop(objects.remove(OBJECTS[object])),
                }
            }
        }
    }
}

/// The merge field by field; and how many conflicts there are.
fn three_way(base: &Model, book: &Model, register: &Model) -> (Model, usize) {
    let mut conflicts = 0;
    let mut value = |base: Option<&'static str>, book, register| match () {
        () if book == base => register,
        () if register == base || register == book => book,
        () => {
            conflicts += 1;
            register
        }
    };
    let mut merged = Model::default();
    for (key, _) in FIELDS {
        let of = |model: &Model| model.fields.get(key).copied();
        let field = value(of(base), of(book), of(register));
        merged.fields.extend(field.map(|field| (key, field)));
    }
    let mut lost = 0;
    for period in PERIODS {
        let of = |model: &Model| model.reports.get(period).copied();
        let report = match (of(base), of(book), of(register)) {
            (Some(then), Some(book), Some(now)) => Some(value(then, book, now)),
            (None, Some(book), Some(now)) => Some(value(None, book, now)),
            (Some(_), None, None) | (None, None, None) => None,
            (Some(then), None, Some(now)) if then == now => None,
            (Some(then), Some(book), None) if then == book => None,
            (Some(_), None, Some(_)) | (Some(_), Some(_), None) => {
                lost += 1;
                of(register)
            }
            (None, book, register) => book.or(register),
        };
        merged.reports.extend(report.map(|report| (period, report)));
    }
    for object in OBJECTS {
        let of = |model: &Model| model.objects.contains_key(object);
        let (then, book, now) = (of(base), of(book), of(register));
        if if book == then { now } else { book } {
            merged.objects.insert(object, ());
        }
    }
    (merged, conflicts + lost)
}

/// A model as the text of a file.
fn written(model: &Model) -> String {
    let mut top = String::from("jenis = \"ksdd\"\nnaskah = \"pks\"\n");
    let mut below = String::new();
    for (key, value) in &model.fields {
        let value = match *key {
            "judul" | "catatan" => format!("{value:?}"),
            _ => (*value).to_owned(),
        };
        match key.contains('.') {
            true => below.push_str(&format!("{key} = {value}\n")),
            false => top.push_str(&format!("{key} = {value}\n")),
        }
    }
    if !model.objects.is_empty() {
        let objects: Vec<&&str> = model.objects.keys().collect();
        top.push_str(&format!("objek = {objects:?}\n"));
    }
    let mut lists = String::from("[[mitra]]\nid = \"kota-samarinda\"\n");
    for (period, effort) in &model.reports {
        let effort = effort.map_or(String::new(), |effort| format!("upaya = \"{effort}\"\n"));
        lists.push_str(&format!("[[laporan]]\nperiode = \"{period}\"\n{effort}"));
    }
    format!("{top}{below}{lists}")
}

/// The text of a file as a model.
fn read(text: &str) -> Model {
    let holds: toml::Table = text.parse().expect("TOML");
    let known = |values: &[&'static str], found: &str| -> &'static str {
        let mut values = values.iter();
        values
            .find(|value| **value == found)
            .unwrap_or_else(|| panic!("{found}"))
    };
    let mut model = Model::default();
    for (key, values) in FIELDS {
        let value = key
            .split('.')
            .try_fold(&toml::Value::Table(holds.clone()), |here, word| {
                here.get(word)
            })
            .cloned();
        let value = value.map(|value| match value {
            toml::Value::String(text) => text,
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::Boolean(is_so) => is_so.to_string(),
            toml::Value::Datetime(day) => day.to_string(),
            other => panic!("{other:?}"),
        });
        model
            .fields
            .extend(value.map(|value| (key, known(&values, &value))));
    }
    let list = |key: &str| {
        holds
            .get(key)
            .and_then(toml::Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    for report in list("laporan") {
        let text = |key: &str| report.get(key).and_then(toml::Value::as_str);
        let period = known(&PERIODS, text("periode").expect("a period"));
        let known_before = model
            .reports
            .insert(period, text("upaya").map(|effort| known(&EFFORTS, effort)));
        assert_eq!(known_before, None, "a report twice");
    }
    for object in list("objek") {
        let object = known(&OBJECTS, object.as_str().expect("a text"));
        assert_eq!(model.objects.insert(object, ()), None, "an object twice");
    }
    model
}

/// Does in the workbook what makes the one state into the other.
fn edit(editor: &mut Editor, id: &str, base: &Model, book: &Model) {
    for (key, _) in FIELDS {
        let (then, now) = (base.fields.get(key), book.fields.get(key));
        if then != now {
            let value = now.map_or(Held::Empty, |value| match key {
                "waktu.berakhir" => day(value),
                "pembiayaan.nilai" => Held::Number(value.parse().expect("a number")),
                "pembiayaan.membebani" => text(if *value == "true" { "ya" } else { "tidak" }),
                _ => text(value),
            });
            editor.set(KS, id, key, value);
        }
    }
    for period in PERIODS {
        let effort = |effort: Option<&str>| effort.map_or(Held::Empty, text);
        let shown = period;
        match (base.reports.get(period), book.reports.get(period)) {
            (Some(_), None) => {
                let row = editor.row(REPORTS, id, &[("laporan.periode", shown)]);
                editor.put(REPORTS, row, "#hapus", text("hapus"));
            }
            (Some(then), Some(now)) if then != now => {
                let row = editor.row(REPORTS, id, &[("laporan.periode", shown)]);
                editor.put(REPORTS, row, "laporan.upaya", effort(*now));
            }
            (None, Some(now)) => {
                let cells = [
                    (REPORTS, text(id)),
                    ("laporan.periode", text(period)),
                    ("laporan.upaya", effort(*now)),
                ];
                editor.add(REPORTS, &cells);
            }
            _ => {}
        }
    }
    for object in OBJECTS {
        match (
            base.objects.contains_key(object),
            book.objects.contains_key(object),
        ) {
            (true, false) => {
                let row = editor.row(OBJEK, id, &[("objek", object)]);
                editor.put(OBJEK, row, "#hapus", text("hapus"));
            }
            (false, true) => drop(editor.add(OBJEK, &[(OBJEK, text(id)), ("objek", text(object))])),
            _ => {}
        }
    }
}

proptest! {
    // So many cases with so many edits are a thousand and more.
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn both_sides_edited_it_is_the_merge_field_by_field(
        first in prop::collection::vec(an_edit(), 40..80),
        in_book in prop::collection::vec(an_edit(), 0..100),
        in_register in prop::collection::vec(an_edit(), 0..100),
        is_apart in prop::bool::weighted(0.7),
    ) {
        let mut base: States = IDS.iter().map(|id| (*id, Model::default())).collect();
        for model in base.values_mut() {
            model.fields.insert("judul", "Judul");
        }
        apply(&mut base, &first);
        let (mut book, mut now) = (base.clone(), base.clone());
        // Where both change other keys of the same records, nothing is in conflict.
        let of_side = |edits: Vec<Edit>, side: usize| -> Vec<Edit> {
            let mut edits = edits;
            edits.retain(|edit| !is_apart || edit.side() == side);
            edits
        };
        apply(&mut book, &of_side(in_book, 0));
        apply(&mut now, &of_side(in_register, 1));
        let put = |register: Register, state: &States| {
            state.iter().fold(register, |register, (id, model)| {
                register.write(&format!("kerja-sama/{id}.toml"), &written(model))
            })
        };
        let register = put(Register::new(), &base);
        let mut editor = exported(&register);
        for id in IDS {
            edit(&mut editor, id, &base[id], &book[id]);
        }
        editor.save(&workbook(&register));
        let register = put(register, &now);
        let before = files(&register);
        let merged: BTreeMap<&str, (Model, usize)> = IDS
            .iter()
            .map(|id| (*id, three_way(&base[id], &book[id], &now[id])))
            .collect();
        let conflicts: usize = merged.values().map(|(_, conflicts)| conflicts).sum();
        let ran = import(&register, &["--write", "--force"]);
        let told = ran.stderr.lines().filter(|line| line.contains("di buku kerja")).count();
        prop_assert_eq!(told, conflicts, "{}", ran.stderr);
        prop_assert_eq!(ran.code, i32::from(conflicts > 0), "{}", ran.stderr);
        if conflicts > 0 {
            prop_assert_eq!(files(&register), before);
        } else {
            for (id, (wanted, _)) in &merged {
                let file = register.root().join(format!("kerja-sama/{id}.toml"));
                let found = read(&std::fs::read_to_string(file).expect("a file"));
                prop_assert_eq!(&found, wanted, "{}", id);
            }
        }
    }
}
