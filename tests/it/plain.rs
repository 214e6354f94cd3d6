//! Records are read as TOML's own library reads them, however they are written.

use std::path::Path;

use fastrand::Rng;
use ksd::model::KerjaSama;
use ksd::registry::Registry;

use crate::common::Register;

/// Whether the register reads these texts as the library does: the same record,
/// or none that is whole.
fn reads_like_the_library(texts: &[String]) {
    let mut register = Register::new();
    for (at, text) in texts.iter().enumerate() {
        register = register.write(&format!("kerja-sama/text-{at}.toml"), text);
    }
    let registry = Registry::open(Some(&register.root())).expect("a register");
    for (at, text) in texts.iter().enumerate() {
        let read = registry.kerja_sama.get(&format!("text-{at}"));
        let library = toml::from_str::<KerjaSama>(text).ok();
        assert_eq!(read.map(|record| &*record.data), library.as_ref(), "{text}");
    }
}

const HEAD: &str = "judul = \"Air\"\njenis = \"ksdd\"\nnaskah = \"pks\"\n";

#[test]
fn unusual_forms_are_read_like_any_other() {
    let forms = [
        "waktu.mulai = 2024-01-02\nwaktu.berakhir = 2024-12-31\nmitra = [{ id = \"a\" }]",
        "\"urusan\" = ['sosial']\n[[mitra]]\n'id' = \"a\\u0062\"",
        "[[mitra]]\nid = \"a\"\n[waktu]\nmulai = 2024-01-02\n[[mitra]]\nid = \"b\"",
        "[[mitra]]\nid = \"a\"\n[mitra.surat_kuasa]\nnomor = \"1\"\n[[mitra]]\nid = \"b\"",
        "[ waktu ] # kapan\nmulai = 2024-01-02 # mulai\n[[ mitra ]]\nid = \"\"\"\na\\\n  b\"\"\"",
        "[[mitra]]\nid = '''\na'''\n[pembiayaan]\nnilai = 0x_ff\n",
        "[[mitra]]\nid = \"a\"\n[pembiayaan]\nnilai = 18_000_000\nmembebani = false\n",
        "[[evaluasi]]\n[[evaluasi.indikator]]\nnama = \"x\"\ntarget = 1e3\n[[mitra]]\nid = \"a\"",
        "evaluasi = [{ indikator = [{ nama = \"x\", target = 5, realisasi = inf }] }]\nmitra = []",
        "lokasi = [\n  \"a\", # satu\n  \"b\",\n]\n[[mitra]]\nid = \"a\"\n",
    ];
    let texts = forms.map(|form| format!("{HEAD}{form}"));
    reads_like_the_library(&texts);
    reads_like_the_library(&texts.map(|text| text.replace('\n', "\r\n")));
}

#[test]
fn what_toml_forbids_is_no_record() {
    let faults = [
        "judul = \"Lagi\"\n[[mitra]]\nid = \"a\"",
        "[waktu]\n[waktu]\n[[mitra]]\nid = \"a\"",
        "mitra = []\n[[mitra]]\nid = \"a\"",
        "waktu = {}\n[waktu]\nmulai = 2024-01-02\n[[mitra]]\nid = \"a\"",
        "[[mitra]]\nid = \"a\"\n[mitra]\nid = \"b\"",
        "[[mitra]]\nid = \"a\"\nid = \"b\"",
        "waktu = { mulai = 2024-01-02, mulai = 2024-01-03 }\n[[mitra]]\nid = \"a\"",
        "[waktu]\nmulai = 2024-02-30\n[[mitra]]\nid = \"a\"",
        "[waktu]\nmulai = \"2024-02-20\"\n[[mitra]]\nid = \"a\"",
        "[waktu]\nmulai = 2024-02-20T00:00:00\n[[mitra]]\nid = \"a\"",
        "waktu = 2024-02-20\n[[mitra]]\nid = \"a\"",
        "[daerah]\nsurat_kuasa = 2024-02-20\n[[mitra]]\nid = \"a\"",
        "[[mitra]]\nid = \"a\\q\"",
        "[[mitra]]\nid = \"a\" \u{1}",
        "# \u{7f}\n[[mitra]]\nid = \"a\"",
        "[[mitra]]\nid = \"a\"\r[waktu]",
        "[pembiayaan]\nnilai = 99999999999999999999\n[[mitra]]\nid = \"a\"",
        "[pembiayaan]\nnilai = 007\n[[mitra]]\nid = \"a\"",
        "[pembiayaan]\nnilai = -1\n[[mitra]]\nid = \"a\"",
        "lokasi = [\"a\" \"b\"]\n[[mitra]]\nid = \"a\"",
        "lokasi = [[[[[[[[[[[[[\"a\"]]]]]]]]]]]]]\n[[mitra]]\nid = \"a\"",
        "[[mitra]]\nid",
        "[[mitra]\nid = \"a\"",
    ];
    let texts = faults.map(|fault| format!("{HEAD}{fault}"));
    for text in &texts {
        assert!(toml::from_str::<KerjaSama>(text).is_err(), "{text}");
    }
    reads_like_the_library(&texts);
}

#[test]
fn slips_of_the_finger_are_seen() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("records/kerja-sama");
    let mut rng = Rng::with_seed(7);
    let mut texts = Vec::new();
    for entry in walkdir::WalkDir::new(sample).sort_by_file_name() {
        let entry = entry.expect("a readable folder");
        if entry.file_type().is_file() {
            let text = std::fs::read_to_string(entry.path()).expect("a readable file");
            texts.extend((0..4).map(|_| slipped(&text, &mut rng)));
        }
    }
    reads_like_the_library(&texts);
}

/// The text with a letter too many or too few, or a line too many or too few.
fn slipped(text: &str, rng: &mut Rng) -> String {
    const LETTERS: [&str; 14] = [
        "\"", "'", "[", "]", "{", "}", "=", ",", ".", "#", "\n", "\\", "-", "7",
    ];
    let mut letters: Vec<String> = text.chars().map(String::from).collect();
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (at, line) = (rng.usize(..letters.len()), rng.usize(..lines.len()));
    match rng.u8(..4) {
        0 => letters[at] = String::new(),
        1 => letters[at].push_str(LETTERS[rng.usize(..LETTERS.len())]),
        2 => {
            lines.remove(line);
            return lines.concat();
        }
        _ => {
            lines.insert(rng.usize(..lines.len()), lines[line]);
            return lines.concat();
        }
    }
    letters.concat()
}
