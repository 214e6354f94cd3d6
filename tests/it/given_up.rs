//! What is asked of a plan: its text by its signing, and nothing more once it was
//! refused or dropped.

use crate::common::Register;

fn told(more: &str) -> String {
    let text = format!(
        "judul = \"A\"\njenis = \"ksdpk\"\nnaskah = \"kesepakatan-bersama\"\ndicatat = 2024-01-02\n\
         {more}\n[muatan]\nisi = [\"objek\"]\n[[mitra]]\nid = \"kop-a\"\n"
    );
    let register = Register::new()
        .write(
            "mitra/kop-a.toml",
            "nama = \"Koperasi A\"\ngolongan = \"badan-usaha\"\nbentuk_badan = \"koperasi\"\n",
        )
        .write("kerja-sama/a.toml", &text);
    register.ksd(&["check", "--format", "concise"]).stdout
}

#[test]
fn of_a_plan_that_goes_on_its_text_is_asked() {
    assert!(told("").contains("KSD40"), "{}", told(""));
}

/// What its text is still to have is a warning that says until when; what was done
/// is an error as ever.
#[test]
fn a_plan_is_warned_of_its_text_and_judged_by_its_acts() {
    let sent = told("[penawaran]\ndikirim = 2024-02-01\nperan = \"pejabat-ditunjuk\"");
    let line = |code: &str| sent.lines().find(|line| line.contains(code));
    let text = line("KSD401").expect("what the text lacks");
    assert!(text.contains("peringatan") && text.contains("sebelum ditandatangani"));
    let act = line("KSD522").expect("who signed the offer");
    assert!(act.contains("kesalahan") && !act.contains("sebelum ditandatangani"));
}

/// Objects that are alike are noted of signed texts; of a plan something can be done.
#[test]
fn texts_alike_are_a_note_and_a_plan_like_another_text_a_warning() {
    let text = |signed: &str| {
        format!(
            "judul = \"A\"\njenis = \"ksdpk\"\nnaskah = \"kesepakatan-bersama\"\ndicatat = 2024-01-02\n\
             urusan = [\"pangan\"]\nobjek = [\"Beras\"]\nlokasi = [\"Tenggarong\"]\n[waktu]\n{signed}\
             mulai = 2024-02-01\nberakhir = 2025-01-31\n[[mitra]]\nid = \"kop-a\"\n"
        )
    };
    let told = |signed: &str| {
        let register = Register::new()
            .write(
                "mitra/kop-a.toml",
                "nama = \"Koperasi A\"\ngolongan = \"badan-usaha\"\nbentuk_badan = \"koperasi\"\n",
            )
            .write("kerja-sama/a.toml", &text("ditandatangani = 2024-02-01\n"))
            .write("kerja-sama/b.toml", &text(signed));
        let ran = register.ksd(&["check", "--format", "json", "--select", "KSD113"]);
        ran.json()["findings"][0]["severity"].clone()
    };
    assert_eq!(told("ditandatangani = 2024-02-01\n"), "note");
    assert_eq!(told(""), "warning");
}

#[test]
fn of_one_that_was_refused_or_dropped_it_is_not() {
    for more in [
        "[tidak_dilanjutkan]\ntanggal = 2024-03-01\nalasan = \"tidak-dilanjutkan\"",
        "[telaahan]\ntanggal = 2024-03-01\nhasil = \"tidak-layak\"",
    ] {
        let told = told(more);
        assert!(!told.contains("KSD40"), "{told}");
    }
}

/// The Menteri decides on plans abroad alone (Permendagri 25/2020 Pasal 19, 24), the
/// TKKSD weighs the others (Permendagri 22/2020 Pasal 7, 29, 53), the DPRD has no part
/// in the use of an asset.
#[test]
fn a_plan_is_given_up_for_what_its_law_has_others_decide() {
    use ksd::law::reasons_to_drop;
    use ksd::model::AlasanTidakDilanjutkan::*;
    use ksd::model::Jenis;
    for (jenis, allowed) in [
        (Jenis::Ksdd, [true, true, false]),
        (Jenis::Ksdpk, [true, true, false]),
        (Jenis::Sinergi, [true, true, false]),
        (Jenis::Ksdpl, [false, true, true]),
        (Jenis::Ksdll, [false, true, true]),
        (Jenis::Bmd, [false, false, false]),
    ] {
        let reasons = reasons_to_drop(jenis);
        let has = [TidakLayak, TidakDisetujuiDprd, TidakDisetujuiMenteri];
        assert_eq!(has.map(|one| reasons.contains(&one)), allowed, "{jenis:?}");
        assert!(reasons.contains(&DitolakMitra), "{jenis:?}");
    }
}
