//! The register as tables: taken apart and put together it is the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ksd::model::Kind;
use ksd::registry::{Registry, leaves};
use ksd::schema::{FileKind, Form, Holds, Key};
use ksd::sheets::{Cell, Flat, Row, filled, record, tables, tables_of};
use proptest::prelude::*;
use strum::VariantArray;
use toml::{Table, Value};

fn sample() -> Registry {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    Registry::open(Some(&root)).expect("the sample")
}

#[test]
fn every_key_has_one_column() {
    for &kind in Kind::VARIANTS {
        let columns = tables_of(kind).iter().flat_map(|table| &table.columns);
        let columns: Vec<&str> = columns.map(|key| key.path.as_str()).collect();
        let keys = FileKind::of(Some(kind)).expect("its keys").keys().iter();
        let keys = keys.filter(|key| key.form != Form::Table);
        let keys: BTreeSet<&str> = keys.map(|key| key.path.as_str()).collect();
        assert_eq!(columns.len(), keys.len(), "{kind}");
        assert_eq!(columns.into_iter().collect::<BTreeSet<_>>(), keys, "{kind}");
    }
    let names: BTreeSet<String> = tables().map(|table| table.name()).collect();
    assert_eq!(names.len(), tables().count(), "a name twice");
    for name in [
        "kerja_sama",
        "kerja_sama_evaluasi_indikator",
        "tkksd_rapat_naskah",
    ] {
        assert!(names.contains(name), "{name} is not in {names:?}");
    }
}

#[test]
fn the_sample_is_the_same_taken_apart_and_put_together() {
    let registry = sample();
    let (all, rest) = filled(&registry);
    assert_eq!(rest, [], "what no table holds");
    for &kind in Kind::VARIANTS {
        let mut of_record: BTreeMap<&str, Vec<(usize, Row)>> = BTreeMap::new();
        let own = all.iter().filter(|filled| filled.table.kind == kind);
        for (at, filled) in own.enumerate() {
            // In any order.
            for line in filled.rows.iter().rev() {
                of_record
                    .entry(&line.id)
                    .or_default()
                    .push((at, line.row.clone()));
            }
        }
        let held = registry.holdings(kind);
        assert_eq!(of_record.len(), held.len());
        for held in held {
            let rows = &of_record[held.id.as_str()];
            let holds = held.holds.expect("TOML");
            assert_eq!(&record(kind, rows), holds.table(), "{}", held.file);
        }
    }
}

#[test]
fn what_no_key_can_hold_is_left_beside() {
    let text = "judul = 3\nasing = 1\nurusan = []\nobjek = [\"a\", [\"b\"]]\ndicatat = 07:32:00\n\
                mitra = {}\n[waktu]\nmulai = \"kelak\"\nlain.x = true\n[telaahan]\n[[laporan]]\nperiode = 2\n";
    let holds: Table = text.parse().expect("TOML");
    let flat = Flat::of(Kind::KerjaSama, &holds);
    let rest: BTreeSet<&str> = flat.rest.iter().map(|(key, _)| key.as_str()).collect();
    let left = [
        "asing",
        "urusan",
        "objek",
        "dicatat",
        "mitra",
        "waktu.lain",
        "telaahan",
    ];
    assert_eq!(rest, left.into_iter().collect());
    let own = &tables_of(Kind::KerjaSama)[0];
    let cell = |path: &str| &flat.rows[0].1.cells[own.column(path).expect("a column")];
    assert_eq!(cell("judul"), &Cell::Whole(3));
    assert_eq!(cell("waktu.mulai"), &Cell::Text("kelak".to_owned()));
    let again = record(Kind::KerjaSama, &flat.rows);
    let told = "judul = 3\nwaktu.mulai = \"kelak\"\nlaporan = [{periode = 2}]";
    assert_eq!(again, told.parse().expect("TOML"));
}

/// A value of the key's form.
fn a_value(key: &'static Key) -> BoxedStrategy<Value> {
    match (&key.holds, key.form) {
        (Holds::Words(vocabulary), _) => {
            let words = vocabulary.words.iter().map(|word| word.word.clone());
            prop::sample::select(words.collect::<Vec<_>>())
                .prop_map(Value::String)
                .boxed()
        }
        (_, Form::Date) => (1900..2100_i32, 1..13_u32, 1..29_u32)
            .prop_map(|(year, month, day)| {
                let day = format!("{year}-{month:02}-{day:02}");
                Value::Datetime(day.parse().expect("a day"))
            })
            .boxed(),
        (_, Form::Whole) => any::<i64>().prop_map(Value::Integer).boxed(),
        (_, Form::Number) => prop_oneof![
            (-1e9..1e9).prop_map(Value::Float),
            any::<i32>().prop_map(|number| Value::Integer(number.into())),
        ]
        .boxed(),
        (_, Form::Boolean) => any::<bool>().prop_map(Value::Boolean).boxed(),
        _ => "\\PC{0,12}".prop_map(Value::String).boxed(),
    }
}

/// What stands in a table of that kind of file: a few of its keys.
pub fn a_table(file: &'static FileKind, path: &str) -> BoxedStrategy<Table> {
    let keys: Vec<&'static Key> = file
        .keys()
        .iter()
        .filter(|key| key.table() == path)
        .collect();
    let each = keys.into_iter().map(|key| {
        let value = match (key.is_list, key.form) {
            (true, Form::Table) => prop::collection::vec(a_table(file, &key.path), 1..4)
                .prop_map(|tables| Value::Array(tables.into_iter().map(Value::Table).collect()))
                .boxed(),
            (true, _) => prop::collection::vec(a_value(key), 1..4)
                .prop_map(Value::Array)
                .boxed(),
            (false, Form::Table) => a_table(file, &key.path).prop_map(Value::Table).boxed(),
            (false, _) => a_value(key),
        };
        prop::option::weighted(0.15, value).prop_map(|value| (key.word().to_owned(), value))
    });
    each.collect::<Vec<_>>()
        .prop_map(|keys| {
            let recorded = keys.into_iter();
            recorded
                .filter_map(|(word, value)| Some((word, value?)))
                .collect()
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_record_is_the_same_taken_apart_and_put_together(
        (kind, holds) in prop::sample::select(Kind::VARIANTS).prop_flat_map(|kind| {
            let file = FileKind::of(Some(kind)).expect("its keys");
            (Just(kind), a_table(file, ""))
        }),
    ) {
        let flat = Flat::of(kind, &holds);
        // Beside them stand empty tables and lists alone.
        for (_, value) in &flat.rest {
            prop_assert!(leaves("", value).is_empty(), "{:?}", value);
        }
        let mut again = record(kind, &flat.rows);
        prop_assert_eq!(
            leaves("", &Value::Table(again.clone())),
            leaves("", &Value::Table(holds.clone()))
        );
        if flat.rest.is_empty() {
            prop_assert_eq!(&again, &holds);
        }
        let flat = Flat::of(kind, &again);
        again = record(kind, &flat.rows);
        prop_assert_eq!(Flat::of(kind, &again), flat);
    }
}
