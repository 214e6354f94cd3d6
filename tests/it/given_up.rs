//! A plan that was refused or dropped is judged by what was done alone.

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
    assert!(
        told("").contains("muatan") || told("").contains("KSD40"),
        "{}",
        told("")
    );
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
