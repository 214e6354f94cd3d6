//! Terms in the words of the texts that state them.

use ksd::model::{Date, Duration, Stated};
use ksd::text::{Lang, Say};
use proptest::prelude::*;

fn term(text: &str) -> Option<Duration> {
    Stated::read(text).term
}

#[test]
fn a_term_is_read_in_the_words_of_real_texts() {
    for (text, expected) in [
        ("5 (lima) tahun", Duration::years(5)),
        ("Lima (5) Tahun", Duration::years(5)),
        ("lima tahun", Duration::years(5)),
        ("Jangka waktu 3 tahun", Duration::years(3)),
        (
            "5 (lima) tahun terhitung sejak ditandatangani",
            Duration::years(5),
        ),
        ("1 (satu) tahun dan dapat diperpanjang", Duration::years(1)),
        ("5 thn", Duration::years(5)),
        ("6 bln", Duration::months(6)),
        ("dua belas bulan", Duration::months(12)),
        ("dua puluh lima tahun", Duration::years(25)),
        ("setahun", Duration::years(1)),
        ("1 tahun dan 6 bulan", Duration::months(18)),
        (
            "paling lama 30 (tiga puluh) hari kalender",
            Duration::days(30),
        ),
        ("5y 6m", Duration::months(66)),
        ("5(lima)tahun, sejak 1 Januari 2020", Duration::years(5)),
    ] {
        assert_eq!(term(text), Some(expected), "{text}");
    }
}

#[test]
fn what_is_no_term_from_a_day_is_not_guessed() {
    for text in [
        "satu tahun anggaran",
        "dua kali setahun",
        "sampai dengan 31 Desember 2024",
        "selama diperlukan",
        "tahun 2020",
        "5 tahun ajaran",
        "99999999999 tahun",
        "-",
        "",
    ] {
        assert_eq!(term(text), None, "{text}");
    }
}

#[test]
fn a_last_day_is_read_and_a_contradiction_told() {
    for text in [
        "sampai dengan 31 Desember 2024",
        "s.d. 31-12-2024",
        "1 tahun s/d tanggal 31 Desember 2024",
        "hingga 2024-12-31",
    ] {
        assert_eq!(Stated::read(text).until, Date::new(2024, 12, 31), "{text}");
    }
    assert_eq!(Stated::read("5 (tiga) tahun").unlike, Some((5, 3)));
    assert_eq!(Stated::read("5 (lima) tahun").unlike, None);
}

proptest! {
    /// What is said of a term, in either way, reads as the same term.
    #[test]
    fn a_term_that_is_said_reads_as_the_same(months in 0_u32..1200, days in 0_u32..1000) {
        let said = Duration { months, days };
        prop_assert_eq!(term(&said.to_string()), Some(said));
        prop_assert_eq!(term(&said.say(Lang::Id)), Some(said));
    }

    /// Whatever a text says, reading it ends.
    #[test]
    fn any_words_are_read_without_a_fault(text in ".{0,80}") {
        Stated::read(&text);
    }
}
