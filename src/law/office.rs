//! What the title of a signer says of the region's highest office.

/// What a title has to do with the office of the Kepala Daerah.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// It is that office, or it acts in it with all its powers: Plt., Pj., Pjs. UU
    /// 23/2014 Pasal 65 ayat (4).
    Head,
    /// It does the daily tasks of that office: Plh. UU 23/2014 Pasal 65 ayat (5), (6).
    DailyTasks,
    /// It is another one of the region's offices.
    Other,
}

const HEADS: [&str; 5] = [
    "gubernur",
    "bupati",
    "wali kota",
    "walikota",
    "kepala daerah",
];
const ACTING: [&str; 6] = [
    "plt",
    "pelaksana tugas",
    "pjs",
    "penjabat sementara",
    "pj",
    "penjabat",
];
const DAILY: [&str; 2] = ["plh", "pelaksana harian"];
const OTHERS: [&str; 12] = [
    "wakil",
    "sekretaris daerah",
    "sekda",
    "asisten",
    "staf ahli",
    "inspektur",
    "kepala dinas",
    "kepala badan",
    "kepala biro",
    "kepala bagian",
    "camat",
    // On behalf of somebody, not as him.
    "atas nama",
];

/// The seat that a title names, to compare seats by: in lower case, with single
/// spaces, `walikota` as two words, and without what says that somebody acts in it.
/// `Plt. Walikota  Bontang` and `Wakil Wali Kota selaku Pj. Wali Kota Bontang` are both
/// the seat `wali kota bontang`.
pub fn seat(title: &str) -> String {
    let title = words(title).replace("walikota", "wali kota");
    let marks = ACTING.iter().chain(&DAILY);
    let seats = marks.filter_map(|mark| {
        let (before, seat) = title.rsplit_once(&format!("{mark} "))?;
        (before.is_empty() || before.ends_with(' ')).then_some(seat)
    });
    let seat = seats.min_by_key(|seat| seat.len());
    seat.unwrap_or(&title).to_owned()
}

/// The words of a title in lower case, with single spaces.
fn words(title: &str) -> String {
    let title = title.to_lowercase();
    let words = title.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// What a title says of the office of the Kepala Daerah; none where it names no
/// office of a region: `Pimpinan`, `Direktur Utama`.
pub fn office(title: &str) -> Option<Office> {
    let title = words(&title.to_lowercase().replace("a.n.", "atas nama "));
    let own = named(&title);
    // A deputy or secretary who signs as the one who acts: `Wakil Bupati selaku Plt. Bupati`.
    let acting = |mark: &&str| {
        let found = title.find(&format!(" {mark} "));
        found.is_some_and(|at| named(&title[at + 1..]) != Some(Office::Other))
    };
    match own {
        Some(Office::Other) if ACTING.iter().any(acting) => Some(Office::Head),
        Some(Office::Other) if DAILY.iter().any(acting) => Some(Office::DailyTasks),
        own => own,
    }
}

/// The office that a title begins with.
fn named(title: &str) -> Option<Office> {
    if HEADS.iter().any(|head| begins(title, head)) {
        return Some(Office::Head);
    }
    if OTHERS.iter().any(|other| begins(title, other)) {
        return Some(Office::Other);
    }
    let after = |marks: &[&str]| {
        let mark = marks.iter().find(|mark| begins(title, mark))?;
        named(title[mark.len()..].trim_start())
    };
    match after(&DAILY) {
        Some(Office::Head) => Some(Office::DailyTasks),
        Some(other) => Some(other),
        None => after(&ACTING),
    }
}

/// Whether a title begins with these words, as whole words.
fn begins(title: &str, words: &str) -> bool {
    let rest = title.strip_prefix(words);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
