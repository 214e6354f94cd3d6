//! The agenda as a calendar: read back by a parser that did not write it.

use std::collections::BTreeMap;
use std::path::Path;

use crate::common::{Register, skips};
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
    let late = due.iter().filter(|day| day.as_str() < "2024-05-03").count();
    let mut events = events(&calendar);
    // What is late is told on the day itself, too.
    let told = events.remove("terlambat@64.02.ksd");
    assert_eq!(told.as_deref(), Some("2024-05-03"));
    assert!(
        calendar.contains(&format!("SUMMARY:{late} kewajiban terlambat\r\n")),
        "{calendar}"
    );
    let mut days: Vec<_> = events.into_values().collect();
    due.sort();
    days.sort();
    assert_eq!(days, due);
}

/// The events by their uids, each with its lines; folds are undone.
fn lines(calendar: &str) -> BTreeMap<String, Vec<String>> {
    let whole = calendar.replace("\r\n ", "");
    let events = whole.split("\r\nBEGIN:VEVENT\r\n").skip(1);
    let events = events.map(|event| {
        let lines: Vec<String> = event.lines().map(str::to_owned).collect();
        let uid = lines.iter().find_map(|line| line.strip_prefix("UID:"));
        (uid.expect("a uid").to_owned(), lines)
    });
    events.collect()
}

#[test]
fn a_phone_rings_in_the_morning_before_ends_as_the_office_says_and_a_week_before_duties() {
    let terms = "\n[tenggat]\npengingat = [\"1m\", \"1d\"]\n";
    let register = Register::new()
        .write("ksd.toml", &format!("{}{terms}", crate::common::KSD_TOML))
        .document("pks-dua", "2022-05-11", "2024-06-10", "");
    let lines = lines(&written(&register, &["--as-of", "2024-05-15"]));
    let rings = |uid: &str| -> Vec<&str> {
        let lines = &lines[&format!("{uid}@64.02.ksd")];
        lines
            .iter()
            .filter_map(|line| line.strip_prefix("TRIGGER:"))
            .collect()
    };
    assert_eq!(
        rings("naskah-berakhir-kerja-sama-pks-dua"),
        ["-P30DT16H", "-PT16H"]
    );
    assert_eq!(
        rings("laporan-semester-perangkat-daerah-dlhk-2024-S1"),
        ["-P6DT16H"]
    );
    // Of what is late it is too late for that.
    assert_eq!(
        rings("evaluasi-kerja-sama-pks-dua-2023-S1"),
        [] as [&str; 0]
    );
    assert_eq!(rings("terlambat"), [] as [&str; 0]);
    // Midnight where the register is.
    let calendar = written(&register, &["--as-of", "2024-05-15"]);
    assert!(calendar.contains("DTSTAMP:20240514T160000Z"), "{calendar}");
    assert!(
        calendar.contains("X-WR-TIMEZONE:Asia/Makassar"),
        "{calendar}"
    );
}

#[test]
fn what_is_to_come_never_hides_in_what_is_late() {
    // Two evaluations of one semester, one of which is late.
    let register = Register::new()
        .document("a", "2023-01-10", "2025-12-31", "")
        .document("b", "2023-06-20", "2025-12-31", "");
    let days = events(&written(
        &register,
        &["--as-of", "2024-03-01", "--within", "1y"],
    ));
    let day = |uid: &str| days[&format!("{uid}@64.02.ksd")].clone();
    assert_eq!(day("evaluasi-kerja-sama-a-2024-S1"), "2024-01-10");
    assert_eq!(day("evaluasi-kerja-sama-b-2024-S1"), "2024-06-20");
    let both = "laporan-semester-perangkat-daerah-dlhk-2024-S1";
    assert_eq!(day(both), "2024-07-31");
}

#[test]
fn a_summary_tells_title_partner_and_office() {
    let register = register();
    let lines = lines(&written(&register, &["--as-of", "2024-05-03"]));
    let has = |uid: &str, summary: &str| {
        let lines = &lines[&format!("{uid}@64.02.ksd")];
        assert!(lines.contains(&format!("SUMMARY:{summary}")), "{lines:?}");
    };
    has(
        "naskah-berakhir-kerja-sama-pks-satu",
        "Naskah berakhir: Judul pks-satu\\, Pemerintah Kota Samarinda (dlhk)",
    );
    has(
        "laporan-semester-perangkat-daerah-dlhk-2023-S2",
        "Sampaikan laporan semester II 2023: 3 naskah (dlhk)",
    );
}

/// What Python's `icalendar` reads: of each event the uid, the day and the number of
/// alarms. It refuses what lacks a key that RFC 5545 asks for, and an alarm that does
/// not ring at eight or is of an event that is late.
const READER: &str = r#"
import datetime, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
as_of = datetime.date.fromisoformat(sys.argv[1])
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    for key in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"):
        assert key in event, (key, event)
    day, alarms = event.decoded("DTSTART"), event.walk("VALARM")
    for alarm in alarms:
        assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"], alarm
        midnight = datetime.datetime.combine(day, datetime.time())
        assert (midnight + alarm["TRIGGER"].dt).hour == 8, alarm
        assert day >= as_of, event
    print(event["UID"], day, len(alarms))
"#;

/// It is neither what wrote the calendar nor what reads it above.
#[test]
fn another_library_reads_the_same_events() {
    let python = |arguments: &[&str]| {
        let mut python = assert_cmd::Command::new("python3");
        python.arg("-c").args(arguments);
        python
    };
    if !python(&["import icalendar"])
        .output()
        .is_ok_and(|ran| ran.status.success())
    {
        skips("python3 with the package icalendar is not there");
        return;
    }
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("records");
    let sample = sample.to_str().expect("a path");
    let register = register();
    let awkward = register.root().to_str().expect("a path").to_owned();
    for (records, as_of, arguments) in [
        (awkward.as_str(), "2024-05-03", [].as_slice()),
        (sample, "2026-11-26", &[]),
        (sample, "2024-05-03", &["--each", "--within", "1y"]),
        (
            sample,
            "2026-11-26",
            &["--period", "2026-11", "--lang", "en"],
        ),
        (sample, "2025-01-01", &["--pemrakarsa", "Dinas Kesehatan"]),
    ] {
        let all = ["--records", records, "agenda", "--format", "ics"];
        let all = [&all, ["--as-of", as_of].as_slice(), arguments].concat();
        let mut command = crate::common::ksd();
        command.args(&all);
        let ran = crate::common::Ran::of(command);
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let read = python(&[READER, as_of])
            .write_stdin(ran.stdout.as_bytes())
            .output()
            .expect("python3");
        let told = String::from_utf8_lossy(&read.stderr);
        assert!(read.status.success(), "{all:?}: {told}");
        let read = String::from_utf8(read.stdout).expect("text");
        let days: Vec<_> = read
            .lines()
            .map(|line| {
                let mut words = line.split(' ').map(str::to_owned);
                let mut word = || words.next().expect("three words");
                (word(), word())
            })
            .collect();
        let mine = events(&ran.stdout);
        assert!(!mine.is_empty(), "{all:?}");
        // As many as by their uids: none is there twice.
        assert_eq!(days.len(), mine.len(), "{all:?}");
        assert_eq!(days.into_iter().collect::<BTreeMap<_, _>>(), mine);
        assert!(
            ran.stdout.lines().all(|line| line.len() <= 75),
            "{all:?}: a line is too long"
        );
    }
}

#[test]
fn a_uid_stays_with_its_obligation_from_day_to_day_and_in_either_language() {
    let register = register();
    let monday = events(&written(&register, &["--as-of", "2024-04-29"]));
    let later = events(&written(
        &register,
        &["--as-of", "2024-05-13", "--lang", "en"],
    ));
    // What comes after, and an evaluation, are asked until the end, which lies between
    // the two.
    let open = monday.iter();
    let open = open.filter(|(uid, _)| {
        let gone = ["kelanjutan-", "terlambat@", "evaluasi-kerja-sama-pks-satu-"];
        !gone.iter().any(|start| uid.starts_with(start))
    });
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
    assert!(
        once.lines().all(|line| line.len() <= 75),
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
