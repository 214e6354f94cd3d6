//! What two rooms ask of a record has one answer: over random records and days,
//! no command contradicts another one.

use std::collections::BTreeSet;

use crate::common::Register;
use ksd::agenda::agenda;
use ksd::model::{Date, Duration};
use ksd::registry::{Registry, Standing, Status};
use proptest::prelude::*;
use serde_json::Value;

/// The day on which all is asked.
const TODAY: Date = Date::known(2024, 5, 3);

/// What a command answers, asked within this process.
fn answer(register: &Register, arguments: &[&str]) -> Vec<u8> {
    let root = register.root();
    let root = root.to_string_lossy();
    let day = TODAY.to_string();
    let all = [&["ksd"], arguments, &["--records", &root, "--as-of", &day]].concat();
    let answered = ksd::cli::answer(all.iter().map(Into::into));
    assert_eq!(answered.code, 0, "{arguments:?}: {:?}", answered.talk);
    answered.data
}

fn json(register: &Register, arguments: &[&str]) -> Value {
    let data = answer(register, &[arguments, &["--format", "json"]].concat());
    serde_json::from_slice(&data).expect("JSON")
}

/// What people read, with one blank between words.
fn read(register: &Register, arguments: &[&str]) -> String {
    let data = answer(register, &[arguments, &["--lang", "id"]].concat());
    let text = String::from_utf8(data).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A day around the one on which is asked.
fn a_day() -> impl Strategy<Value = Date> {
    (0_u32..1600).prop_map(|days| Date::known(2021, 1, 1).plus(Duration::days(days)))
}

fn line(key: &str, day: Option<Date>) -> String {
    day.map_or(String::new(), |day| format!("{key} = {day}\n"))
}

prop_compose! {
    /// The life of a document: signed or not, begun, ended, evaluated, in dispute.
    fn a_life()(
        signed in prop::option::weighted(0.8, a_day()),
        looked_for in prop::bool::weighted(0.1),
        start in prop::option::weighted(0.7, a_day()),
        end in prop::option::weighted(0.8, a_day()),
        endless in prop::bool::weighted(0.1),
        ended in prop::option::weighted(0.1, a_day()),
        evaluated in prop::collection::vec(prop::option::weighted(0.7, a_day()), 0..2),
        ways in prop::collection::vec((
            prop::option::weighted(0.9, a_day()),
            prop::sample::select(vec!["biaya", " Biaya", "batas"]),
            prop::option::of(a_day()),
        ), 0..4),
    ) -> String {
        let mut text = line("waktu.ditandatangani", signed);
        if looked_for && signed.is_none() {
            text += "belum_diketahui = [\"waktu.ditandatangani\"]\n";
        }
        text += &line("waktu.mulai", start);
        text += &line("waktu.berakhir", end);
        if endless && end.is_none() {
            text += "waktu.tanpa_batas = true\n";
        }
        text += &line("pengakhiran.tanggal", ended);
        for day in evaluated {
            text += &format!("[[evaluasi]]\n{}", line("tanggal", day));
        }
        for (arose, matter, settled) in ways {
            let (arose, settled) = (line("tanggal", arose), line("selesai", settled));
            text += &format!("[[perselisihan]]\npokok = \"{matter}\"\n{arose}{settled}");
        }
        text
    }
}

/// A document, another of its own, and one that may extend, change or carry out
/// the first: what stands in their files.
fn documents() -> impl Strategy<Value = [String; 3]> {
    let lead = prop::sample::select(vec!["perpanjangan_dari", "addendum_dari", "induk", ""]);
    let naskah = prop::sample::select(vec!["kesepakatan-bersama", "pks"]);
    ([a_life(), a_life(), a_life()], lead, naskah).prop_map(|([a, b, c], lead, naskah)| {
        let text = |lead: &str, life: String| {
            format!(
                "judul = \"Contoh\"\njenis = \"ksdd\"\nnaskah = \"{naskah}\"\n{lead}{life}\
                 [[mitra]]\nid = \"kota-samarinda\"\n"
            )
        };
        let leads = match lead {
            "" => String::new(),
            lead => format!("{lead} = \"a\"\n"),
        };
        [text("", a), text("", b), text(&leads, c)]
    })
}

fn written(documents: &[String; 3]) -> Register {
    let named = ["a", "b", "c"].into_iter().zip(documents);
    named.fold(Register::new(), |register, (id, text)| {
        register.write(&format!("kerja-sama/{id}.toml"), text)
    })
}

fn open(register: &Register) -> Registry {
    let registry = Registry::open(Some(&register.root())).expect("a register");
    assert!(registry.skipped.is_empty(), "{:?}", registry.findings());
    registry
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_room_knows_the_same_state(documents in documents()) {
        let register = written(&documents);
        let registry = open(&register);
        let listed = json(&register, &["list"]);
        let rows = listed["rows"].as_array().expect("rows");
        let mut counted = [("berlaku", BTreeSet::new()), ("rencana", BTreeSet::new())];
        for row in rows {
            let id = row["id"].as_str().expect("an id");
            let status = row["status"].as_str().expect("a status");
            let record = registry.kerja_sama.get(id).expect("a record");
            let state = registry.state(record, TODAY);
            prop_assert_eq!(<&str>::from(state.status), status);
            let shown = read(&register, &["show", id]);
            prop_assert!(shown.contains(&format!("Status {}", state.status.name().get(ksd::text::Lang::Id))), "{}", shown);
            let end = state.last_day.map_or(Value::Null, |day| day.to_string().into());
            prop_assert_eq!(&row["berakhir"], &end);
            for (count, ids) in &mut counted {
                let one = match *count {
                    "berlaku" => state.status == Status::Berlaku,
                    _ => state.status == Status::Rencana,
                };
                if one && !record.is_addendum() {
                    ids.insert(id.to_owned());
                }
            }
        }
        for (count, ids) in counted {
            let asked = json(&register, &["summary", "--count", count, "--by", "jenis"]);
            prop_assert_eq!(&asked["total"], ids.len(), "{}: {:?}", count, ids);
        }
        // What ends is asked about only while it is in force or was, unextended.
        for owed in agenda(&registry, TODAY, TODAY.plus(Duration::years(10))).obligations {
            for id in owed.documents {
                let record = registry.kerja_sama.get(&id).expect("a record");
                let status = registry.state(record, TODAY).status;
                match owed.duty.slug {
                    "rencana-tanpa-gerak" => prop_assert_eq!(status, Status::Rencana),
                    "evaluasi" => prop_assert_eq!(status, Status::Berlaku),
                    _ => (),
                }
            }
        }
    }

    #[test]
    fn every_room_knows_the_same_open_disputes(documents in documents()) {
        let register = written(&documents);
        let registry = open(&register);
        let year = TODAY.year().to_string();
        let file = register.root().join("../laporan.md");
        let name = file.to_string_lossy();
        answer(&register, &["report", "tahunan", "--period", &year, "--lang", "id", "-o", &name]);
        let report = std::fs::read_to_string(&file).expect("a report");
        let owed = agenda(&registry, TODAY, Date::LAST).obligations;
        let open = owed.iter().filter(|owed| owed.duty.slug == "perselisihan").count();
        let said = match open {
            0 => "tidak ada".to_owned(),
            open => open.to_string(),
        };
        if report.contains("yang belum selesai pada") {
            let told = format!("yang belum selesai pada 3 Mei 2024: {said}");
            prop_assert!(report.contains(&told), "{}", told);
        } else {
            prop_assert_eq!(open, 0);
        }
    }
}

prop_compose! {
    /// What passed between the Kepala Daerah and the DPRD, in the days before.
    fn before_the_dprd()(
        jenis in prop::sample::select(vec!["ksdd", "ksdpk"]),
        days in prop::collection::btree_map(prop::sample::select(vec![
            "permohonan", "diterima", "tindak_lanjut", "tindak_lanjut_diterima", "persetujuan",
        ]), 0_u32..70, 0..4),
        result in prop::option::weighted(0.3, prop::sample::select(vec!["disetujui", "ditolak"])),
        number in prop::bool::weighted(0.1),
    ) -> (String, &'static str) {
        let mut text = "[pembiayaan]\nmembebani = true\n[dprd]\n".to_owned();
        for (key, ago) in days {
            text += &line(key, Some(TODAY.minus(Duration::days(ago))));
        }
        if let Some(result) = result {
            text += &format!("hasil = \"{result}\"\n");
        }
        if number {
            text += "nomor = \"170/1\"\n";
        }
        (text, jenis)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// On the day of the signing, the rules stand where the agenda did before it.
    #[test]
    fn rules_and_agenda_agree_where_the_dprd_stands((told, jenis) in before_the_dprd()) {
        let with = |waktu: &str| {
            let text = format!(
                "judul = \"A\"\njenis = \"{jenis}\"\nnaskah = \"pks\"\n{waktu}\n\
                 mitra = [{{ id = \"kota-samarinda\" }}]\n{told}"
            );
            open(&Register::new().write("kerja-sama/a.toml", &text))
        };
        let plan = with("");
        let record = plan.kerja_sama.get("a").expect("a record");
        let standing = plan.dprd(record, TODAY);
        let owed = agenda(&plan, TODAY, Date::LAST).obligations;
        let waits = |word: &str| {
            let duties = ["sikap-dprd", "persetujuan-dprd"];
            owed.iter().any(|owed| {
                let said = owed.what.get(ksd::text::Lang::Id);
                duties.contains(&owed.duty.slug) && said.starts_with(word)
            })
        };
        let undecided = matches!(
            standing,
            Standing::Waiting { .. } | Standing::Doubtful { refused: None, .. }
        );
        let undated = record.dprd_decided_undated();
        let deemed = matches!(standing, Standing::DeemedApproved(_));
        prop_assert_eq!(waits("Keputusan"), undecided && !undated, "{:?}", standing);
        prop_assert_eq!(waits("Lanjutkan"), deemed && !undated);
        prop_assert_eq!(waits("Catat hari"), undated && (undecided || deemed));
        let signed = with(&format!("waktu.ditandatangani = {TODAY}"));
        let findings = ksd::rules::check(&signed);
        let found = |code: &str| findings.iter().any(|finding| finding.rule.code == code);
        let early = matches!(standing, Standing::NotAsked | Standing::Waiting { .. });
        // Whether an approval without its day came first, nobody can say.
        let refused = record.dprd.hasil == Some(ksd::model::HasilDprd::Ditolak);
        let hangs = undated && !refused;
        prop_assert_eq!(found("KSD504"), early && !hangs, "{:?}", standing);
        prop_assert_eq!(found("KSD505"), matches!(standing, Standing::Refused(_)));
        let doubtful = matches!(standing, Standing::Doubtful { .. });
        prop_assert_eq!(found("KSD506"), doubtful && !hangs);
        prop_assert_eq!(found("KSD906"), undated);
    }
}
