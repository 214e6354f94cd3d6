//! What is asked of a record, without a terminal.

use ksd::edit::Operation;
use ksd::law::EXPECTED;
use ksd::model::Kind;
use ksd::questions::{
    Chapter, Due, Form, OF_KERJA_SAMA, OF_MITRA, OF_POTENSI, OF_TKKSD, Question, STEPS, Start,
    repeated, start_of, steps, steps_of,
};
use ksd::registry::Registry;
use ksd::schema::FileKind;
use ksd::text::Lang;

use crate::common::Register;

fn day(text: &str) -> ksd::model::Date {
    text.parse().expect("a day")
}

fn new_form<'r>(registry: &'r Registry, kind: Kind, chapters: &'static [Chapter]) -> Form<'r> {
    let start = Start {
        is_new: true,
        ..Start::default()
    };
    Form::new(registry, kind, chapters, day("2026-11-26"), start).expect("a form")
}

/// Answers the questions that have an answer here, leaves out the others, and tells
/// all that was asked.
fn asked(form: &mut Form<'_>, answers: &[(&str, &str)]) -> Vec<String> {
    let mut paths = Vec::new();
    while let Some(question) = form.next().expect("a register") {
        let known = answers.iter().find(|(path, _)| *path == question.path);
        let proposed = question.proposed.clone().filter(|_| question.is_needed);
        let said = known
            .map(|(_, said)| (*said).to_owned())
            .or(proposed)
            .unwrap_or_default();
        paths.push(question.path.clone());
        form.answer(&question, &said)
            .unwrap_or_else(|why| panic!("{}: {}", question.path, why.0.get(Lang::En)));
        assert!(paths.len() < 200, "asked without end: {paths:?}");
    }
    paths
}

fn question(form: &Form<'_>, path: &str) -> Question {
    let question = form.next().expect("a register").expect("a question");
    assert_eq!(question.path, path);
    question
}

const KB: &[(&str, &str)] = &[
    ("mitra[0].id", "kota-samarinda"),
    ("jenis", "ksdd"),
    ("sifat", "wajib"),
    ("naskah", "kesepakatan-bersama"),
    ("prakarsa", "daerah"),
    ("judul", "Pengelolaan sampah di wilayah perbatasan"),
    ("waktu.ditandatangani", "2 Maret 2026"),
    ("waktu.mulai", "2 Maret 2026"),
    ("waktu.berakhir", "1-3-2031"),
    ("daerah.peran", "kepala-daerah"),
    ("kak.tanggal", "5-1-2026"),
    ("telaahan.tanggal", "9-1-2026"),
    ("penawaran.dikirim", "12-1-2026"),
    ("penawaran.jawaban", "20-1-2026"),
];

#[test]
fn every_key_of_a_complete_record_is_asked_for() {
    let asks = OF_KERJA_SAMA.iter().flat_map(|chapter| chapter.asks);
    let of_steps = STEPS
        .iter()
        .flat_map(|step| step.chapters)
        .flat_map(|chapter| chapter.asks);
    let keys: Vec<&str> = asks.chain(of_steps).map(|ask| ask.key).collect();
    let missing: Vec<&str> = EXPECTED
        .iter()
        .map(|entry| entry.key)
        .filter(|key| {
            let below = format!("{key}.");
            !keys
                .iter()
                .any(|asked| asked == key || asked.starts_with(&below))
        })
        .collect();
    // What only follows from what was recorded later is said with `--set`.
    const LATER: [&str; 0] = [];
    assert_eq!(missing, LATER, "ask for these in src/questions");
}

#[test]
fn what_is_asked_exists_in_the_model() {
    for (kind, chapters) in [
        (Kind::KerjaSama, OF_KERJA_SAMA),
        (Kind::Mitra, OF_MITRA),
        (Kind::Potensi, OF_POTENSI),
        (Kind::Tkksd, OF_TKKSD),
    ] {
        let file = FileKind::of(Some(kind)).expect("a kind");
        let of_steps = steps(kind).iter().flat_map(|step| step.chapters);
        for ask in chapters
            .iter()
            .chain(of_steps)
            .flat_map(|chapter| chapter.asks)
        {
            assert!(file.key(ask.key).is_some(), "{kind} has no {}", ask.key);
        }
        // What a record must have is asked for.
        let keys: Vec<&str> = chapters
            .iter()
            .flat_map(|chapter| chapter.asks)
            .map(|ask| ask.key)
            .collect();
        for key in file
            .keys_in("")
            .filter(|key| key.is_required && key.path != "mitra")
        {
            assert!(
                keys.contains(&key.path.as_str()),
                "{kind}: {} is not asked",
                key.path
            );
        }
    }
}

#[test]
fn only_what_the_kind_and_text_need_is_asked_in_the_order_of_the_work() {
    let register = Register::new();
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let mut form = new_form(&registry, Kind::KerjaSama, OF_KERJA_SAMA);
    let paths = asked(&mut form, KB);
    let at = |path: &str| paths.iter().position(|one| one == path);
    let order = [
        "mitra[0].id",
        "naskah",
        "judul",
        "waktu.ditandatangani",
        "daerah.penandatangan",
        "mitra[0].penandatangan",
        "kak.tanggal",
        "telaahan.tanggal",
        "rekomendasi_tkksd.nomor",
        "arsip.rangkap",
        "id",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|path| at(path).unwrap_or_else(|| panic!("{path} is not asked: {paths:?}")))
        .collect();
    assert!(places.is_sorted(), "{paths:?}");
    for not_asked in [
        "induk",
        "studi_kelayakan.tanggal",
        "dprd.permohonan",
        "bmd.bentuk",
        "daerah.surat_kuasa.nomor",
    ] {
        assert_eq!(
            at(not_asked),
            None,
            "{not_asked} is asked of a Kesepakatan Bersama"
        );
    }
    assert_eq!(form.id(), "2026-kb-sampah-perbatasan-samarinda");
    assert_eq!(
        form.file(),
        "kerja-sama/2026/2026-kb-sampah-perbatasan-samarinda.toml"
    );
    let changes = form.changes().expect("changes");
    let text = changes[0].after.as_deref().unwrap_or_default();
    assert!(
        text.contains("mulai = 2026-03-02") && text.contains("[[mitra]]\nid = \"kota-samarinda\""),
        "{text}"
    );
}

#[test]
fn a_plan_is_asked_up_to_the_next_stage() {
    let register = Register::new();
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let plan: Vec<(&str, &str)> = KB
        .iter()
        .copied()
        .filter(|(path, _)| !path.starts_with("waktu") && *path != "penawaran.dikirim")
        .collect();
    let mut form = new_form(&registry, Kind::KerjaSama, OF_KERJA_SAMA);
    let paths = asked(&mut form, &plan);
    let has = |path: &str| paths.iter().any(|one| one == path);
    assert!(
        has("kak.tanggal") && has("telaahan.tanggal") && has("penawaran.dikirim"),
        "{paths:?}"
    );
    assert!(
        !has("waktu.mulai") && !has("daerah.penandatangan") && !has("arsip.rangkap"),
        "{paths:?}"
    );
}

#[test]
fn one_step_back_asks_the_same_again() {
    let register = Register::new();
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let mut form = new_form(&registry, Kind::KerjaSama, OF_KERJA_SAMA);
    let first = question(&form, "mitra[0].id");
    assert!(
        first
            .choices
            .iter()
            .any(|choice| choice.said == "kota-samarinda")
    );
    form.answer(&first, "kota-samarinda").expect("an answer");
    let more = question(&form, "mitra[1]");
    form.answer(&more, "ya").expect("an answer");
    question(&form, "mitra[1].id");
    assert!(form.back().is_some());
    let more = question(&form, "mitra[1]");
    form.answer(&more, "tidak").expect("an answer");
    // The partner is a region: with it, the kind is likely.
    let kind = question(&form, "jenis");
    assert_eq!(kind.proposed.as_deref(), Some("ksdd"));
    form.answer(&kind, "sinergi").expect("an answer");
    let text = question(&form, "naskah");
    let words: Vec<&str> = text
        .choices
        .iter()
        .map(|choice| choice.said.as_str())
        .collect();
    assert_eq!(words, ["nota-kesepakatan", "rencana-kerja"]);
}

#[test]
fn a_step_goes_on_with_what_stands_and_repeats_for_others() {
    let register = Register::new().document("a", "2024-01-02", "2027-01-01", "");
    let file = register.root().join("kerja-sama/a.toml");
    let text = std::fs::read_to_string(&file).expect("a record")
        + "\n[[hambatan]]\nuraian = \"Izin belum terbit\"\n\n[[evaluasi]]\ntanggal = 2025-01-02\n\
           indikator = [{ nama = \"Sampah\", satuan = \"ton\", target = 40, realisasi = 31 }]\n";
    std::fs::write(&file, &text).expect("a record");
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let kind = FileKind::of(Some(Kind::KerjaSama)).expect("a kind");
    let step = |table: &str| {
        STEPS
            .iter()
            .find(|step| step.table == table)
            .expect("a step")
    };
    let form = |table: &str, at: Option<usize>| {
        let start = start_of(kind, "a", &text, step(table), at).expect("a start");
        let chapters = step(table).chapters;
        Form::new(
            &registry,
            Kind::KerjaSama,
            chapters,
            day("2026-11-26"),
            start,
        )
        .expect("a form")
    };
    // What waits is due first.
    let todos = steps_of(
        &form("laporan", None).facts().expect("facts"),
        Kind::KerjaSama,
        day("2026-11-26"),
    );
    let due: Vec<(&str, Option<usize>)> = todos
        .iter()
        .filter(|todo| matches!(todo.due, Due::Now(_)))
        .map(|todo| (todo.step.table, todo.at))
        .collect();
    assert!(
        due.contains(&("hambatan", Some(0))) && due.contains(&("laporan", None)),
        "{due:?}"
    );
    // The obstacle that stands gets its end, and nothing that it says is asked again.
    let mut settled = form("hambatan", Some(0));
    let paths = asked(&mut settled, &[("hambatan[0].selesai", "3-2-2026")]);
    assert_eq!(
        paths,
        [
            "hambatan[0].oleh",
            "hambatan[0].tenggat",
            "hambatan[0].selesai"
        ]
    );
    // The indicators are carried over, what they reached is asked.
    let mut evaluated = form("evaluasi", None);
    let paths = asked(
        &mut evaluated,
        &[
            ("evaluasi[1].tanggal", "4-5-2026"),
            ("evaluasi[1].indikator[0].realisasi", "38"),
        ],
    );
    assert!(
        !paths.iter().any(|path| path.ends_with(".target")),
        "{paths:?}"
    );
    let after = evaluated
        .changes()
        .expect("changes")
        .remove(0)
        .after
        .expect("a text");
    assert!(
        after.contains("target = 40, realisasi = 38") && after.contains("realisasi = 31"),
        "{after}"
    );
    // The same report of another document goes to its own next place.
    let mut reported = form("laporan", None);
    asked(
        &mut reported,
        &[
            ("laporan[0].periode", "2026-S1"),
            ("laporan[0].tanggal", "5-7-2026"),
        ],
    );
    let other = "[[laporan]]\nperiode = \"2025-S2\"\n";
    let same = repeated(&reported, other);
    assert!(
        same.contains(&Operation::Set {
            key: "laporan[1].periode".to_owned(),
            said: "2026-S1".to_owned(),
        }),
        "{same:?}"
    );
}
