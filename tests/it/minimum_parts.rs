//! What a text has at least, by lists written from the articles alone: each of
//! its parts is asked for, nothing else is, and nothing before the article's day.

use std::path::Path;

use ksd::finding::Finding;
use ksd::model::{Date, Kind};
use ksd::registry::Registry;
use ksd::text::Lang;
use toml::{Table, Value};

use crate::common::Register;

/// A list that an article asks for.
struct Asked {
    code: &'static str,
    record: &'static str,
    /// What else the record says, as TOML.
    with: &'static str,
    /// The key of the list.
    list: &'static str,
    /// The key of the day on which it is judged.
    day: &'static str,
    /// The first and the last day of these articles.
    since: &'static str,
    until: Option<&'static str>,
    /// What a finding of the first day cites.
    articles: &'static [&'static str],
    parts: &'static str,
}

const PM22: &str = "2020-04-14";
const PM25: &str = "2020-05-22";
const SIGNED: &str = "waktu.ditandatangani";
const BODY: &str = "muatan.isi";
const FRAME: &str = "muatan.kerangka";

const fn asked(
    (code, record): (&'static str, &'static str),
    (list, day, since): (&'static str, &'static str, &'static str),
    articles: &'static [&'static str],
    parts: &'static str,
) -> Asked {
    Asked {
        code,
        record,
        with: "",
        list,
        day,
        since,
        until: None,
        articles,
        parts,
    }
}

impl Asked {
    const fn with(mut self, with: &'static str) -> Asked {
        self.with = with;
        self
    }

    const fn until(mut self, until: &'static str) -> Asked {
        self.until = Some(until);
        self
    }

    /// The record with such a list, on such a day.
    fn record(&self, day: &str, parts: &[&str]) -> String {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base/kerja-sama");
        let text = std::fs::read_to_string(base.join(format!("{}.toml", self.record)));
        let mut record: Table = text.expect("a record").parse().expect("TOML");
        let with: Table = self.with.parse().expect("TOML");
        for (key, value) in with {
            match (record.get_mut(&key), value) {
                (Some(Value::Table(table)), Value::Table(more)) => table.extend(more),
                (_, value) => drop(record.insert(key, value)),
            }
        }
        let day: Value = Value::Datetime(day.parse().expect("a day"));
        let parts: Vec<Value> = parts.iter().map(|part| Value::from(*part)).collect();
        set(&mut record, self.day, day);
        set(&mut record, self.list, Value::Array(parts));
        toml_edit::ser::to_string(&record).expect("TOML")
    }
}

fn set(record: &mut Table, key: &str, value: Value) {
    match key.split_once('.') {
        None => drop(record.insert(key.to_owned(), value)),
        Some((table, rest)) => {
            let table = record.entry(table).or_insert(Value::Table(Table::new()));
            set(table.as_table_mut().expect("a table"), rest, value);
        }
    }
}

/// Parts in words, as the articles count them: Permendagri 22/2020, Permendagri
/// 25/2020, PP 28/2018, PP 27/2014 as it was and as PP 28/2020 changed it.
#[rustfmt::skip]
const ALL: &[Asked] = &[
    asked(("KSD401", "kb-ksdd"), (BODY, SIGNED, PM22), &["Pasal 40 ayat (1)"],
        "maksud-tujuan objek ruang-lingkup pelaksanaan jangka-waktu surat-menyurat lain-lain"),
    asked(("KSD401", "kb-ksdpk"), (BODY, SIGNED, PM22), &["Pasal 40 ayat (1)"],
        "maksud-tujuan objek ruang-lingkup pelaksanaan jangka-waktu surat-menyurat lain-lain"),
    asked(("KSD405", "kb-ksdd"), (FRAME, SIGNED, PM22), &["Pasal 40 ayat (1)"],
        "komparisi para-pihak konsideran penutup"),
    asked(("KSD402", "pks-ksdd"), (BODY, SIGNED, PM22), &["Pasal 41 ayat (1)"],
        "maksud-tujuan objek ruang-lingkup pelaksanaan hak-kewajiban pembiayaan jangka-waktu \
         penyelesaian-perselisihan keadaan-kahar pengakhiran"),
    asked(("KSD402", "pks-ksdpk"), (BODY, SIGNED, PM22), &["Pasal 41 ayat (1)"],
        "maksud-tujuan objek ruang-lingkup pelaksanaan hak-kewajiban pembiayaan jangka-waktu \
         penyelesaian-perselisihan keadaan-kahar pengakhiran"),
    asked(("KSD405", "pks-ksdpk"), (FRAME, SIGNED, PM22), &["Pasal 41 ayat (1)"],
        "komparisi para-pihak konsideran penutup"),
    // Until Permendagri 22/2020 asks for the others, all of them; then what it does not name.
    asked(("KSD403", "pks-ksdpk"), (BODY, SIGNED, "2014-10-02"), &["Pasal 366 ayat (2)"],
        "hak-kewajiban jangka-waktu penyelesaian-perselisihan sanksi").until("2020-04-13"),
    asked(("KSD403", "pks-ksdpk"), (BODY, SIGNED, PM22),
        &["Pasal 19 ayat (2)", "Pasal 366 ayat (2)"], "sanksi"),
    asked(("KSD404", "nk-sinergi"), (BODY, SIGNED, PM22), &["Pasal 42 ayat (1)"],
        "latar-belakang maksud-tujuan lokasi objek ruang-lingkup tugas-tanggung-jawab pelaksanaan \
         jangka-waktu pembiayaan lain-lain"),
    asked(("KSD405", "nk-sinergi"), (FRAME, SIGNED, PM22), &["Pasal 42 ayat (1)"],
        "komparisi para-pihak premis konsideran penutup"),
    asked(("KSD406", "kb-ksdd"), ("kak.muatan", "kak.tanggal", PM22), &["Pasal 7 ayat (2)"],
        "latar-belakang maksud-tujuan lokasi ruang-lingkup jangka-waktu manfaat analisis-dampak \
         pembiayaan"),
    asked(("KSD406", "kb-ksdpk"), ("kak.muatan", "kak.tanggal", PM22), &["Pasal 29 ayat (2)"],
        "latar-belakang maksud-tujuan lokasi ruang-lingkup jangka-waktu manfaat analisis-dampak \
         pembiayaan"),
    asked(("KSD406", "nk-sinergi"), ("kak.muatan", "kak.tanggal", PM22), &["Pasal 53 ayat (3)"],
        "latar-belakang maksud-tujuan objek lokasi ruang-lingkup pembiayaan jangka-waktu manfaat"),
    asked(("KSD407", "kb-ksdpk"), ("studi_kelayakan.muatan", "studi_kelayakan.tanggal", PM22),
        &["Pasal 27"],
        "latar-belakang dasar-hukum maksud-tujuan objek kegiatan jangka-waktu \
         analisis-manfaat-biaya kesimpulan-rekomendasi"),
    asked(("KSD408", "kb-ksdd"), ("telaahan.kriteria", "telaahan.tanggal", PM22),
        &["Pasal 7 ayat (4)"], "rpjmd-renstra rtrw keterkaitan biaya-manfaat dampak"),
    asked(("KSD408", "kb-ksdpk"), ("telaahan.kriteria", "telaahan.tanggal", PM22),
        &["Pasal 29 ayat (4)"], "rpjmd-renstra rtrw keterkaitan biaya-manfaat dampak"),
    asked(("KSD408", "kb-ksdpk"), ("telaahan.kriteria", "telaahan.tanggal", PM22),
        &["Pasal 31 ayat (2)"],
        "rpjmd-renstra rtrw keterkaitan biaya-manfaat dampak bonafiditas pengalaman komitmen")
        .with("prakarsa = \"mitra\""),
    asked(("KSD409", "loi-ksdpl"), ("luar_negeri.kajian.muatan", "luar_negeri.kajian.tanggal", PM25),
        &["Pasal 12 ayat (3)"],
        "judul latar-belakang maksud-tujuan pemetaan manfaat kesimpulan"),
    asked(("KSD410", "loi-ksdpl"), (BODY, SIGNED, PM25), &["Pasal 13 ayat (2)"],
        "judul subjek maksud-tujuan ruang-lingkup masa-berlaku tempat-tanggal"),
    asked(("KSD411", "naskah-ksdpl"),
        ("luar_negeri.rencana_kerja_sama.muatan", "luar_negeri.rencana_kerja_sama.tanggal", "2018-07-13"),
        &["Pasal 30 ayat (3)"],
        "subjek latar-belakang maksud-tujuan-sasaran objek ruang-lingkup sumber-pembiayaan \
         jangka-waktu"),
    asked(("KSD412", "naskah-ksdpl"),
        ("luar_negeri.rencana_tahunan.muatan", "luar_negeri.rencana_tahunan.tanggal", PM25),
        &["Pasal 26 ayat (4)"], "uraian-kegiatan peran hasil pembiayaan"),
    asked(("KSD413", "naskah-ksdpl"), (BODY, SIGNED, PM25), &["Pasal 20 ayat (5)"],
        "judul subjek maksud-tujuan ruang-lingkup pelaksanaan pembiayaan kelompok-kerja \
         penyelesaian-perselisihan amandemen masa-berlaku-perpanjangan-pengakhiran tanggal-tempat"),
    asked(("KSD414", "sewa"), (BODY, SIGNED, "2014-04-24"), &["Pasal 29 ayat (7)"],
        "subjek jenis-luas-jumlah-barang besaran-sewa jangka-waktu tanggung-jawab-pemeliharaan \
         hak-kewajiban"),
    asked(("KSD414", "sewa"), (BODY, SIGNED, "2014-04-24"), &["Pasal 30 ayat (3)"],
        "subjek jenis-luas-jumlah-barang jangka-waktu tanggung-jawab-pemeliharaan hak-kewajiban")
        .with("bmd = { bentuk = \"pinjam-pakai\" }"),
    asked(("KSD414", "sewa"), (BODY, SIGNED, "2014-04-24"), &["Pasal 36 ayat (5)"],
        "subjek objek jangka-waktu hak-kewajiban")
        .with("bmd = { bentuk = \"bgs\" }").until("2020-06-08"),
    asked(("KSD414", "sewa"), (BODY, SIGNED, "2020-06-09"), &["Pasal 36 ayat (5)"],
        "subjek objek jangka-waktu jangka-waktu-pengoperasian hak-kewajiban")
        .with("bmd = { bentuk = \"bsg\" }"),
];

/// What the rule finds of a record that says this.
fn found(register: &Register, asked: &Asked, day: &str, parts: &[&str]) -> Vec<Finding> {
    let file = format!("kerja-sama/{}.toml", asked.record);
    register.write_bytes(&file, asked.record(day, parts).as_bytes());
    let registry = Registry::open(Some(&register.root())).expect("a register");
    let id = asked.record;
    assert!(registry.kerja_sama.get(id).is_some(), "{id}: not read");
    let unread = registry.findings().into_iter().map(|one| one.rule.code);
    let unread: Vec<&str> = unread.collect();
    assert!(unread.is_empty(), "{id}: {unread:?}, {parts:?}");
    let mut findings = ksd::rules::check_record(&registry, Kind::KerjaSama, id);
    findings.retain(|one| one.rule.code == asked.code && one.key.as_deref() == Some(asked.list));
    findings
}

fn day_before(day: &str) -> String {
    let day: Date = day.parse().expect("a day");
    day.previous().to_string()
}

#[test]
fn each_part_that_an_article_names_is_asked_for_and_nothing_else() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let register = Register::copy_of(&base);
    for asked in ALL {
        let Asked { code, record, .. } = asked;
        let all: Vec<&str> = asked.parts.split_whitespace().collect();
        for day in [Some(asked.since), asked.until].into_iter().flatten() {
            let findings = found(&register, asked, day, &all);
            assert!(findings.is_empty(), "{code} {record} {day}: {findings:?}");
            for part in &all {
                // A list is empty where nothing is recorded, so another word stays.
                let mut rest: Vec<&str> = all.iter().copied().filter(|one| one != part).collect();
                if rest.is_empty() {
                    rest.push("lain-lain");
                }
                let findings = found(&register, asked, day, &rest);
                let [one] = &findings[..] else {
                    panic!("{code} {record} {day} without {part}: {findings:?}");
                };
                let said = one.message.get(Lang::Id);
                assert!(
                    said.contains(&format!("`{part}`")),
                    "{code} {record}: {said}"
                );
                assert_eq!(said.matches('`').count(), 2, "{code} {record}: {said}");
                if day == asked.since {
                    let cited: Vec<&str> = one.basis.iter().map(|one| one.article).collect();
                    assert_eq!(cited, asked.articles, "{code} {record} {day}");
                }
            }
        }
    }
}

#[test]
fn what_was_signed_the_day_before_its_article_is_not_judged() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/base");
    let register = Register::copy_of(&base);
    let first = |asked: &&Asked| {
        let same = |one: &&Asked| one.code == asked.code && one.until.is_some();
        asked.until.is_some() || !ALL.iter().any(|one| same(&one))
    };
    let firsts: Vec<&Asked> = ALL.iter().filter(first).collect();
    assert!(firsts.len() > 20, "{}", firsts.len());
    for asked in firsts {
        let one: Vec<&str> = asked.parts.split_whitespace().take(1).collect();
        let findings = found(&register, asked, &day_before(asked.since), &one);
        assert!(
            findings.is_empty(),
            "{} {}: {findings:?}",
            asked.code,
            asked.record
        );
    }
}
