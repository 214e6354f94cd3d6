//! Changes to the text of records: what stands stays, what is added goes where it
//! belongs.

use ksd::edit::{Operation, RecordText, Refused};
use ksd::model::{Expected, KerjaSama, Kind, KsdToml, Mitra, Potensi, Tkksd};
use ksd::schema::{FILE_KINDS, FileKind, Form, Holds, Key};
use ksd::text::Lang;

fn kerja_sama() -> &'static FileKind {
    FileKind::named("kerja-sama").expect("the kind")
}

fn set(key: &str, said: &str) -> Operation {
    Operation::Set {
        key: key.to_owned(),
        said: said.to_owned(),
    }
}

fn unset(key: &str) -> Operation {
    Operation::Unset {
        key: key.to_owned(),
    }
}

fn add(table: &str) -> Operation {
    Operation::Add {
        table: table.to_owned(),
    }
}

fn append(key: &str, said: &str) -> Operation {
    Operation::Append {
        key: key.to_owned(),
        said: said.to_owned(),
    }
}

fn edited(text: &str, operations: &[Operation]) -> String {
    let mut record = RecordText::read(kerja_sama(), text).expect("TOML");
    for operation in operations {
        record
            .apply(operation)
            .unwrap_or_else(|refused| panic!("{operation:?}: {refused}"));
    }
    record.written()
}

const RECORD: &str = "\
# Dicatat oleh bagian.
judul = \"Sampah\"   # judul pendek
jenis = \"ksdd\"
naskah = \"pks\"

urusan = [
    \"lingkungan-hidup\", # pokok
    \"perhubungan\" # ikut
]

# Tentang waktu.
[waktu]
mulai = 2023-05-10 # hari tanda tangan
berakhir = 2028-05-09

[[mitra]]
id = \"kota-samarinda\"

[[evaluasi]]
tanggal = 2024-11-20
# Selesai.
";

#[test]
fn what_is_added_goes_to_its_place_and_nothing_else_moves() {
    let after = edited(
        RECORD,
        &[
            set("sifat", "Wajib"),
            set("waktu.ditandatangani", "10 Mei 2023"),
            set("waktu.mulai", "11-5-2023"),
            set("daerah.nomor", "134.4/1/2023"),
            set("daerah.surat_kuasa.tanggal", "2/5/2023"),
            set("daerah.surat_kuasa.nomor", "180/1"),
            set("mitra.nomor", "77"),
            set("pembiayaan.nilai", "Rp 2.500.000.000"),
            set("pembiayaan.membebani", "tidak"),
            append("urusan", "Kesehatan"),
            add("evaluasi"),
            set("evaluasi.tanggal", "20 Nov 2025"),
            set("evaluasi.kesimpulan", "dilanjutkan"),
            add("mitra"),
            set("mitra.id", "pt-contoh"),
        ],
    );
    insta::assert_snapshot!(after);
}

#[test]
fn tables_in_other_forms_are_changed_as_they_stand() {
    let text = "judul = \"A\"\nwaktu.mulai = 2023-01-02 # titik\nmitra = [ { id = \"m\" }, # satu\n]\ndaerah = { nomor = \"1\" } # sebaris\n";
    let after = edited(
        text,
        &[
            set("waktu.berakhir", "1-1-2025"),
            set("mitra.nomor", "7"),
            set("daerah.peran", "kepala daerah"),
            set("daerah.surat_kuasa.nomor", "9"),
        ],
    );
    let expected = "judul = \"A\"\nwaktu.mulai = 2023-01-02 # titik\nwaktu.berakhir = 2025-01-01\n\
        mitra = [ { id = \"m\", nomor = \"7\" }, # satu\n]\n\
        daerah = { nomor = \"1\", peran = \"kepala-daerah\", surat_kuasa = { nomor = \"9\" } } # sebaris\n";
    assert_eq!(after, expected);
}

#[test]
fn what_is_taken_away_leaves_the_rest() {
    let after = edited(
        RECORD,
        &[unset("evaluasi"), unset("waktu.berakhir"), unset("urusan")],
    );
    assert!(!after.contains("2028") && !after.contains("evaluasi") && !after.contains("urusan"));
    for kept in [
        "# Dicatat oleh bagian.",
        "# judul pendek",
        "# Tentang waktu.",
        "# hari tanda tangan",
        "# Selesai.",
    ] {
        assert!(after.contains(kept), "{kept} is not in {after}");
    }
}

#[test]
fn the_ends_of_lines_and_the_mark_at_the_start_stay() {
    let windows = format!("\u{feff}{}", RECORD.replace('\n', "\r\n"));
    assert_eq!(edited(&windows, &[]), windows);
    let after = edited(
        &windows,
        &[
            set("waktu.mulai", "2023-05-11"),
            add("laporan"),
            set("laporan.periode", "2023-S2"),
        ],
    );
    assert!(
        after.starts_with("\u{feff}#") && after.contains("periode = \"2023-S2\"\r\n"),
        "{after:?}"
    );
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    // A file of both kinds keeps each line as it is.
    let mixed = RECORD.replacen('\n', "\r\n", 3);
    assert_eq!(edited(&mixed, &[]), mixed);
    let after = edited(&mixed, &[set("waktu.mulai", "2023-05-11")]);
    assert_eq!(
        after,
        mixed.replace("mulai = 2023-05-10", "mulai = 2023-05-11")
    );
}

#[test]
fn what_cannot_be_done_says_why() {
    let refused = |operation: Operation, said: &str| {
        let mut record = RecordText::read(kerja_sama(), RECORD).expect("TOML");
        let before = record.written();
        let Err(Refused(why)) = record.apply(&operation) else {
            panic!("{operation:?} is not refused");
        };
        for lang in [Lang::Id, Lang::En] {
            assert!(!why.get(lang).is_empty());
        }
        assert!(
            why.get(Lang::Id).contains(said),
            "{said} is not in {}",
            why.get(Lang::Id)
        );
        assert_eq!(record.written(), before);
    };
    refused(
        set("waktu.berahkir", "2028-01-01"),
        "mungkin maksudnya `waktu.berakhir`",
    );
    refused(
        set("berakhir", "2028-01-01"),
        "mungkin maksudnya `waktu.berakhir`",
    );
    refused(
        set("waktu.berakhir", "26-01-09"),
        "tulis hari, bulan, dan tahun",
    );
    refused(set("jenis", "ksdx"), "mungkin maksudnya `ksdd`");
    refused(set("pembiayaan.nilai", "banyak"), "tulis bilangan bulat");
    refused(set("waktu", "2028"), "ialah tabel");
    refused(set("judul.x", "a"), "`judul.x`");
    refused(set("mitra[3].nomor", "a"), "tidak ada `mitra[3]`");
    refused(unset("pembiayaan.nilai"), "tidak tercatat");
    refused(unset("evaluasi[1]"), "tidak tercatat");
    refused(append("judul", "x"), "bukan daftar");
    refused(add("judul"), "bukan tabel");
    refused(set("a b", "x"), "bukan kunci");
}

/// What a person may say of a key, and its value then.
fn said_of(key: &Key) -> String {
    let said = match (&key.holds, key.form, key.written) {
        (Holds::Words(vocabulary), _, _) => return vocabulary.words[0].word.clone(),
        (_, Form::Date, _) => "9 Mei 2028",
        (_, Form::Whole | Form::Number, _) => "7",
        (_, Form::Boolean, _) => "ya",
        (_, _, Some(Expected::Period)) => "Semester I 2028",
        (_, _, Some(Expected::Duration)) => "6 bulan",
        (_, _, Some(Expected::RegionCode)) => "64.02",
        (_, _, Some(Expected::TimeZone)) => "WITA",
        _ => "teks",
    };
    said.to_owned()
}

/// Every key of every kind can be set, the model reads what comes of it, and it
/// stands in the order of the model in whatever order it was said.
#[test]
fn every_key_can_be_written() {
    for kind in &FILE_KINDS {
        let keys: Vec<&Key> = kind.keys().iter().collect();
        let written = |keys: &mut dyn Iterator<Item = &&Key>| {
            let mut record = RecordText::empty(kind);
            for key in keys.filter(|key| key.form != Form::Table) {
                let done = record.apply(&set(&key.path, &said_of(key)));
                done.unwrap_or_else(|refused| panic!("{}: {refused}", key.path));
            }
            record.written()
        };
        let text = written(&mut keys.iter());
        assert_eq!(written(&mut keys.iter().rev()), text, "{}", kind.name);
        let read = match kind.kind {
            None => toml::from_str::<KsdToml>(&text).map(drop),
            Some(Kind::KerjaSama) => toml::from_str::<KerjaSama>(&text).map(drop),
            Some(Kind::Potensi) => toml::from_str::<Potensi>(&text).map(drop),
            Some(Kind::Mitra) => toml::from_str::<Mitra>(&text).map(drop),
            Some(Kind::Tkksd) => toml::from_str::<Tkksd>(&text).map(drop),
        };
        read.unwrap_or_else(|error| panic!("{}: {error}\n{text}", kind.name));
    }
}
