//! The agenda as a calendar: read back by a parser that did not write it.

use std::collections::BTreeMap;

use crate::common::Register;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};

fn register() -> Register {
    let awkward = "judul = \"Contoh\"\njenis = \"ksdd\"\nnaskah = \"pks\"\npemrakarsa = \"dlhk\"\n\
        [waktu]\nditandatangani = 2023-01-10\nmulai = 2023-01-10\nberakhir = 2027-01-09\n\
        [[mitra]]\nid = \"kota-samarinda\"\n\
        [[perselisihan]]\ntanggal = 2023-12-01\npokok = \"Biaya, mutu; dan \\\"jadwal\\\" yang panjang sekali \
        sehingga satu baris kalender tidak cukup untuk memuatnya tanpa dilipat\\nBEGIN:VEVENT\"\n";
    Register::new()
        .document("pks-satu", "2022-05-11", "2024-05-10", "")
        .document("pks-dua", "2022-05-11", "2024-06-10", "")
        .write("kerja-sama/pks-sengketa.toml", awkward)
}

fn written(register: &Register, arguments: &[&str]) -> String {
    let ran = register.ksd(&[&["agenda", "--format", "ics"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    ran.stdout
}

fn text(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let entry = component.property(property).expect("the property");
    match entry.values.first() {
        Some(ICalendarValue::Text(text)) => text.clone(),
        other => panic!("{property:?}: {other:?}"),
    }
}

fn day(component: &ICalendarComponent, property: &ICalendarProperty) -> String {
    match component
        .property(property)
        .expect("the property")
        .values
        .first()
    {
        Some(ICalendarValue::PartialDateTime(date)) => {
            assert!(date.hour.is_none(), "a day has no hour");
            let part = |part: Option<u32>| part.expect("a whole date");
            format!(
                "{:04}-{:02}-{:02}",
                part(date.year.map(u32::from)),
                part(date.month.map(u32::from)),
                part(date.day.map(u32::from))
            )
        }
        other => panic!("{property:?}: {other:?}"),
    }
}

/// The days of the events by their uids.
fn events(calendar: &str) -> BTreeMap<String, String> {
    let calendar = ICalendar::parse(calendar).expect("a calendar");
    let events = calendar
        .components
        .iter()
        .filter(|one| one.component_type == ICalendarComponentType::VEvent);
    events
        .map(|event| {
            let (first, after) = (
                day(event, &ICalendarProperty::Dtstart),
                day(event, &ICalendarProperty::Dtend),
            );
            assert!(first < after, "an event ends after its day");
            assert!(event.property(&ICalendarProperty::Dtstamp).is_some());
            (text(event, &ICalendarProperty::Uid), first)
        })
        .collect()
}

#[test]
fn each_obligation_is_an_event_of_its_day_with_a_reminder() {
    let register = register();
    let arguments = ["--as-of", "2024-05-03", "--each"];
    let calendar = written(&register, &arguments);
    let rows = register
        .ksd(&[&["agenda", "--format", "json"], arguments.as_slice()].concat())
        .json();
    let mut due: Vec<_> = rows["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["due"].as_str().expect("a day").to_owned())
        .collect();
    let mut days: Vec<_> = events(&calendar).into_values().collect();
    due.sort();
    days.sort();
    assert_eq!(days, due);
    let alarms = calendar.matches("BEGIN:VALARM").count();
    assert_eq!(alarms, due.len());
}

#[test]
fn a_uid_stays_with_its_obligation_from_day_to_day_and_in_either_language() {
    let register = register();
    let monday = events(&written(&register, &["--as-of", "2024-04-29"]));
    let later = events(&written(
        &register,
        &["--as-of", "2024-05-13", "--lang", "en"],
    ));
    // What comes after is asked until the end, which lies between the two.
    let open = monday.iter();
    let open = open.filter(|(uid, _)| !uid.starts_with("kelanjutan-"));
    for (uid, day) in open {
        assert_eq!(later.get(uid), Some(day), "{uid}");
    }
    assert!(
        monday.keys().all(|uid| uid.ends_with("@64.02.ksd")),
        "{monday:?}"
    );
}

#[test]
fn the_same_calendar_is_written_byte_for_byte() {
    let register = register();
    let once = written(&register, &["--as-of", "2024-05-03"]);
    assert_eq!(once, written(&register, &["--as-of", "2024-05-03"]));
    // The library lets the last of several lines have one octet more than 75.
    assert!(
        once.lines().all(|line| line.len() <= 76),
        "a line is too long"
    );
    assert!(once.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn text_never_becomes_a_property() {
    let calendar = written(&register(), &["--as-of", "2024-12-03"]);
    let parsed = ICalendar::parse(&calendar).expect("a calendar");
    let events = parsed
        .components
        .iter()
        .filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let about: Vec<_> = events
        .map(|event| text(event, &ICalendarProperty::Description))
        .collect();
    let dispute = about
        .iter()
        .find(|about| about.contains("Biaya, mutu; dan \"jadwal\""))
        .expect("the dispute");
    assert!(dispute.contains("tanpa dilipat BEGIN:VEVENT"), "{dispute}");
}

#[test]
fn a_calendar_is_written_to_a_file_by_its_ending() {
    let register = register();
    let ran = register.ksd(&["agenda", "--as-of", "2024-05-03", "-o", "agenda.ics"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""));
    let file = register.root().parent().expect("above").join("agenda.ics");
    let text = std::fs::read_to_string(file).expect("the file");
    assert!(!events(&text).is_empty());
    let empty = Register::empty();
    let calendar = written(&empty, &["--as-of", "2024-05-03"]);
    assert!(events(&calendar).is_empty());
}
