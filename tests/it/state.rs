//! Derived state: precedence, effective last day, extension, expiring.

use crate::common::Register;
use ksd::model::{Date, Duration};
use ksd::registry::{Registry, State, Status};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

fn open(register: &Register) -> Registry {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    assert_eq!(registry.skipped, Vec::<String>::new());
    registry
}

fn state<'a>(registry: &'a Registry, id: &str, day: &str) -> State<'a> {
    registry.state(registry.kerja_sama.get(id).expect(id), date(day))
}

fn with(waktu: &str, more: &str) -> Registry {
    let text = format!(
        "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n[waktu]\n{waktu}\n[[mitra]]\nid = \"kota-samarinda\"\n{more}"
    );
    open(&Register::new().write("kerja-sama/a.toml", &text))
}

#[test]
fn the_first_state_that_holds() {
    let all = with(
        "ditandatangani = 2023-01-10\nmulai = 2023-02-01\nberakhir = 2024-01-31",
        "[pengakhiran]\ntanggal = 2023-12-31\n",
    );
    let status = |day: &str| state(&all, "a", day).status;
    assert_eq!(status("2023-01-09"), Status::Rencana);
    assert_eq!(status("2023-01-10"), Status::AkanBerlaku);
    assert_eq!(status("2023-01-31"), Status::AkanBerlaku);
    assert_eq!(status("2023-02-01"), Status::Berlaku);
    assert_eq!(
        status("2023-12-31"),
        Status::Berlaku,
        "the day of the ending is the last in force"
    );
    assert_eq!(status("2024-01-01"), Status::Diakhiri);
    assert_eq!(
        status("2024-02-01"),
        Status::Diakhiri,
        "ended goes before past its last day"
    );
}

#[test]
fn the_last_day_is_inclusive() {
    let registry = with(
        "ditandatangani = 2023-01-10\nmulai = 2023-01-10\nberakhir = 2024-01-31",
        "",
    );
    assert_eq!(state(&registry, "a", "2024-01-31").status, Status::Berlaku);
    assert_eq!(state(&registry, "a", "2024-01-31").days_left, Some(0));
    assert_eq!(state(&registry, "a", "2024-02-01").status, Status::Berakhir);
    assert_eq!(state(&registry, "a", "2024-02-01").days_left, Some(-1));
}

#[test]
fn no_known_end_is_not_the_same_as_no_end() {
    let unknown = with("ditandatangani = 2023-01-10\nmulai = 2023-01-10", "");
    assert_eq!(
        state(&unknown, "a", "2024-01-01").status,
        Status::TidakDiketahui
    );
    let endless = with(
        "ditandatangani = 2023-01-10\nmulai = 2023-01-10\ntanpa_batas = true",
        "",
    );
    assert_eq!(state(&endless, "a", "2024-01-01").status, Status::Berlaku);
    assert_eq!(state(&endless, "a", "2024-01-01").days_left, None);
    let unsigned = with("mulai = 2023-01-10\nberakhir = 2024-01-01", "");
    assert_eq!(state(&unsigned, "a", "2023-06-01").status, Status::Rencana);
}

/// `a` ends on 2024-06-30; `more` is another document.
fn family(more: &str, start: &str, signed: &str, end: &str) -> Registry {
    let other = format!(
        "judul = \"B\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n{more}\n[waktu]\nditandatangani = {signed}\nmulai = {start}\n{end}\n\
         [[mitra]]\nid = \"kota-samarinda\"\n"
    );
    open(
        &Register::new()
            .document("a", "2022-07-01", "2024-06-30", "")
            .write("kerja-sama/b.toml", &other),
    )
}

#[test]
fn the_latest_addendum_signed_by_then_gives_the_last_day() {
    let registry = family(
        "addendum_dari = \"a\"",
        "2024-02-01",
        "2024-02-01",
        "berakhir = 2025-06-30",
    );
    assert_eq!(
        state(&registry, "a", "2024-01-31").last_day,
        Some(date("2024-06-30"))
    );
    assert_eq!(
        state(&registry, "a", "2024-02-01").last_day,
        Some(date("2025-06-30"))
    );
    assert_eq!(state(&registry, "a", "2025-01-01").status, Status::Berlaku);
    let without = family("addendum_dari = \"a\"", "2024-02-01", "2024-02-01", "");
    assert_eq!(
        state(&without, "a", "2024-03-01").last_day,
        Some(date("2024-06-30"))
    );
}

#[test]
fn an_extension_ends_the_reminder_once_signed_unless_it_leaves_a_gap() {
    let within = |registry: &Registry, day: &str| {
        state(registry, "a", day).expires_within(date(day), Duration::days(90))
    };
    let seamless = family(
        "perpanjangan_dari = \"a\"",
        "2024-07-01",
        "2024-05-15",
        "berakhir = 2026-06-30",
    );
    assert!(within(&seamless, "2024-05-14"), "not signed yet");
    assert!(!within(&seamless, "2024-05-15"));
    assert_eq!(
        state(&seamless, "a", "2024-05-15")
            .extended_by
            .map(|b| b.id.as_str()),
        Some("b")
    );
    let late = family(
        "perpanjangan_dari = \"a\"",
        "2024-07-02",
        "2024-05-15",
        "berakhir = 2026-06-30",
    );
    assert!(within(&late, "2024-05-15"));
    assert!(state(&late, "a", "2024-05-15").gap);
}

#[test]
fn expiring_counts_both_ends() {
    let registry = family("", "2024-01-01", "2024-01-01", "");
    let within =
        |day: &str, term: Duration| state(&registry, "a", day).expires_within(date(day), term);
    assert!(within("2024-04-01", Duration::days(90)), "the 90th day");
    assert!(!within("2024-03-31", Duration::days(90)), "the 91st day");
    assert!(
        within("2024-06-30", Duration::days(0)),
        "the last day itself"
    );
    assert!(!within("2024-07-01", Duration::days(90)), "past");
    assert!(within("2024-03-31", Duration::months(3)));
    assert!(!within("2024-03-29", Duration::months(3)));
}

#[test]
fn an_entry_of_the_mapping_comes_along_step_by_step() {
    use ksd::model::StatusPotensi::*;
    let entry = "judul = \"P\"\ntahun = 2024\njenis = \"ksdd\"\nsifat = \"wajib\"\n[pembahasan]\nforum = \"musrenbang-provinsi\"\n\
                 tanggal = 2024-03-01\nberita_acara = { nomor = \"1\", tanggal = 2024-04-01, peran = \"kepala-daerah\" }\n";
    let register = Register::new()
        .write("potensi/p.toml", entry)
        .write("potensi/q.toml", &entry.replace("wajib", "sukarela"))
        .document("a", "2024-06-01", "2025-01-01", "potensi = \"p\"");
    let registry = open(&register);
    let status = |id: &str, day: &str| {
        registry.status_of_potensi(registry.potensi.get(id).expect(id), date(day))
    };
    assert_eq!(status("p", "2024-02-29"), Diusulkan);
    assert_eq!(status("p", "2024-03-01"), Dibahas);
    assert_eq!(status("p", "2024-04-01"), Ditetapkan);
    assert_eq!(
        status("q", "2024-04-01"),
        Dibahas,
        "a Berita Acara fixes a wajib one only"
    );
    assert_eq!(status("p", "2024-06-01"), Ditindaklanjuti);
}

fn day() -> impl Strategy<Value = Date> {
    (0..4000u32).prop_map(|days| Date::known(2018, 1, 1).plus(Duration::days(days)))
}

fn line(key: &str, day: Option<Date>) -> String {
    day.map_or(String::new(), |day| format!("{key} = {day}\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// The states follow one another in one order only, and what has not
    /// happened by a day does not change the state at that day.
    #[test]
    fn states_follow_one_another(
        signed in prop::option::of(day()),
        start in prop::option::of(day()),
        end in prop::option::of(day()),
        ended in prop::option::of(day()),
        endless in any::<bool>(),
    ) {
        let waktu = format!(
            "{}{}{}tanpa_batas = {endless}",
            line("ditandatangani", signed), line("mulai", start), line("berakhir", end),
        );
        let more = ended.map_or(String::new(), |day| format!("[pengakhiran]\ntanggal = {day}\n"));
        let text = format!(
            "judul = \"A\"\njenis = \"ksdd\"\nnaskah = \"pks\"\nbelum_diketahui = [\"waktu.mulai\"]\n[waktu]\n{waktu}\n\
             [[mitra]]\nid = \"kota-samarinda\"\n{more}"
        );
        let registry = open(&Register::new().write("kerja-sama/a.toml", &text));
        let rank = |status: Status| match status {
            Status::Rencana | Status::TidakDilanjutkan => 0,
            Status::AkanBerlaku => 1,
            Status::Berlaku | Status::TidakDiketahui => 2,
            Status::Berakhir => 3,
            Status::Diakhiri => 4,
        };
        let record = registry.kerja_sama.get("a").expect("a");
        let mut before = 0;
        let mut today = Date::known(2017, 12, 1);
        while today < Date::known(2029, 6, 1) {
            let state = registry.state(record, today);
            let happened = |day: Option<Date>| day.is_some_and(|day| day <= today);
            prop_assert!(rank(state.status) >= before, "{today}: {:?}", state.status);
            before = rank(state.status);
            prop_assert_eq!(state.status == Status::Rencana, !happened(signed));
            if state.status == Status::Berlaku {
                prop_assert!(state.last_day.is_none_or(|last| today <= last));
                prop_assert!(state.last_day.is_some() || endless);
            }
            if state.expires_within(today, Duration::days(90)) {
                let left = state.days_left.expect("an end");
                prop_assert!((0..=90).contains(&left));
            }
            today = today.plus(Duration::days(37));
        }
    }

    /// A document that expires within a term expires within any longer one.
    #[test]
    fn a_longer_term_shows_more(end in day(), today in day(), short in 0..400u32, more in 0..400u32) {
        let registry = open(&Register::new().document("a", "2017-01-01", &end.to_string(), ""));
        let state = registry.state(registry.kerja_sama.get("a").expect("a"), today);
        if state.expires_within(today, Duration::days(short)) {
            prop_assert!(state.expires_within(today, Duration::days(short + more)));
        }
    }
}
