//! Cooperation abroad: letters of intent, texts, and the steps of Permendagri
//! 25/2020 in their order.

use fastrand::Rng;
use ksd::model::{Date, Golongan, Jenis, Naskah};
use toml_edit::{InlineTable, Table};

use super::book::Book;
use super::calendar::{after, before, serial};
use super::head;
use super::spec::Spec;
use super::themes::ABROAD;
use super::toml::{Put, day, list, table};

/// Theme, letter of intent or not, day of the first text, term in months.
const DOCUMENTS: &[(usize, bool, Date, u32)] = &[
    (0, true, Date::known(2021, 9, 14), 36),
    (3, false, Date::known(2021, 11, 16), 48),
    (1, true, Date::known(2022, 8, 23), 60),
    (5, true, Date::known(2023, 2, 15), 60),
    (4, false, Date::known(2023, 7, 19), 36),
    (6, false, Date::known(2025, 3, 12), 60),
    (2, true, Date::known(2025, 10, 21), 36),
];

/// Writes the sample's documents abroad, and one extension.
pub fn documents(book: &mut Book<'_>) {
    for (at, &(theme, intent, signed, months)) in DOCUMENTS.iter().enumerate() {
        let theme = &ABROAD[theme];
        let partner = book.partner(theme.mitra[0]);
        let jenis = match partner.golongan {
            Golongan::PemdaLuarNegeri => Jenis::Ksdpl,
            _ => Jenis::Ksdll,
        };
        if intent {
            let mut letter = Spec::new(Naskah::PernyataanKehendak, jenis, theme, vec![partner]);
            letter = letter.signed_for(before(signed, &mut book.rng, 320, 345), 12);
            book.add(letter);
        }
        let text = Spec::new(Naskah::NaskahLuarNegeri, jenis, theme, vec![partner]);
        let id = book.add(text.clone().signed_for(signed, months));
        if at == 0 {
            extension(book, text, id);
        }
    }
}

/// The twin region's text is extended in time; notice of it was given late,
/// which is one of the sample's warnings.
fn extension<'a>(book: &mut Book<'a>, text: Spec<'a>, id: String) {
    let mut text = text.signed_for(Date::known(2024, 9, 14), 60);
    text.judul =
        "Perpanjangan kerja sama daerah kembar di bidang pertanian dan kebudayaan".to_owned();
    text.signed = Some(Date::known(2024, 9, 10));
    text.perpanjangan_dari = Some(id);
    book.add(text);
    if let Some(draft) = book.drafts.last_mut() {
        let steps = table(&mut draft.root, "luar_negeri");
        steps.put("pemberitahuan_perpanjangan", day(Date::known(2024, 4, 22)));
    }
}

/// Writes `[luar_negeri]` and the DPRD's approval of a document abroad.
pub fn steps(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    let Some(signed) = spec.signed.filter(|_| head::abroad(spec)) else {
        return;
    };
    let partner = spec.partners[0];
    let body = partner.rinci.split(' ').nth(1).unwrap_or_default();
    let bentuk = match (spec.theme.slug, body) {
        ("daerah-kembar" | "tata-air", _) => "kembar",
        ("promosi-pariwisata" | "riset-gaharu", _) => "lainnya",
        _ => "penerusan",
    };
    let (language, bidang) = spec.theme.rincian[0];
    let mut conditions = vec![
        "hubungan-diplomatik",
        "urusan-daerah",
        "tanpa-kantor-perwakilan",
        "tidak-mencampuri",
        "sesuai-kebijakan",
    ];
    if bidang == "iptek" {
        conditions.push("alih-teknologi");
    }
    if spec.jenis == Jenis::Ksdpl {
        conditions.extend(["kesetaraan", "saling-melengkapi", "hubungan-masyarakat"]);
    }
    let mut languages = vec!["id", language, "en"];
    languages.dedup();
    let steps = table(root, "luar_negeri");
    steps.put("bentuk", bentuk);
    steps.put("bidang", bidang);
    steps.put("syarat", list(conditions));
    steps.put("bahasa", list(languages));
    if spec.naskah == Naskah::PernyataanKehendak {
        steps.put("konsultasi", day(before(signed, rng, 25, 50)));
        steps.put("salinan_ke_menteri", day(after(signed, rng, 5, 14)));
        return;
    }
    let planned = before(signed, rng, 262, 270);
    let received = before(signed, rng, 245, 250);
    let at_governor = before(signed, rng, 176, 182);
    let letter = |number: String, date: Date| {
        let mut letter = InlineTable::new();
        letter.put("nomor", number);
        letter.put("tanggal", day(date));
        letter
    };
    let parts = |date: Date, parts: &[&str]| {
        let mut table = InlineTable::new();
        table.put("tanggal", day(date));
        // Inline tables stay on one line, as TOML 1.0 asks.
        table.put(
            "muatan",
            parts.iter().copied().collect::<toml_edit::Array>(),
        );
        table
    };
    let confirmed = before(signed, rng, 50, 70);
    let approved = before(signed, rng, 14, 30);
    let year = signed.year();
    steps.put(
        "kajian",
        parts(
            before(signed, rng, 360, 380),
            &[
                "judul",
                "latar-belakang",
                "maksud-tujuan",
                "pemetaan",
                "manfaat",
                "kesimpulan",
            ],
        ),
    );
    steps.put(
        "rencana_kerja_sama",
        parts(
            planned,
            &[
                "subjek",
                "latar-belakang",
                "maksud-tujuan-sasaran",
                "objek",
                "ruang-lingkup",
                "sumber-pembiayaan",
                "jangka-waktu",
            ],
        ),
    );
    steps.put("di_gubernur", day(at_governor));
    steps.put("diteruskan", day(after(at_governor, rng, 1, 3)));
    steps.put("verifikasi", day(before(signed, rng, 110, 140)));
    let number = rng.u32(10..900);
    steps.put(
        "surat_konfirmasi",
        letter(
            format!("{number:05}/PK/{:02}/{year}/65", confirmed.month()),
            confirmed,
        ),
    );
    steps.put(
        "persetujuan_menteri",
        letter(format!("193/{:04}/SJ", rng.u32(100..6000)), approved),
    );
    steps.put("asli_ke_menteri", day(after(signed, rng, 5, 14)));
    steps.put(
        "rencana_tahunan",
        parts(
            after(signed, rng, 30, 50),
            &["uraian-kegiatan", "peran", "hasil", "pembiayaan"],
        ),
    );
    if body == "nonprofit" {
        steps.put(
            "izin_prinsip",
            format!("{:05}/KS/{:02}/{year}", rng.u32(10..900), confirmed.month()),
        );
        steps.put(
            "izin_operasional",
            format!("KS.01/{:03}/{year}", rng.u32(10..300)),
        );
    }
    if bentuk != "penerusan" {
        let decided = after(received, rng, 28, 48);
        let dprd = table(root, "dprd");
        dprd.put("permohonan", day(before(received, rng, 1, 3)));
        dprd.put("diterima", day(received));
        dprd.put("persetujuan", day(decided));
        dprd.put("hasil", "disetujui");
        dprd.put(
            "nomor",
            format!("170/{:03}/DPRD/{}", serial(decided), decided.year()),
        );
        dprd.put(
            "lampiran",
            list(["rencana-kerja-sama", "pernyataan-kehendak"]),
        );
    }
}
