//! The two decrees on the coordination team, their meetings and reports.

use ksd::model::Date;
use toml_edit::Table;

use super::calendar::{TODAY, workday};
use super::toml::{Put, day, list, push};

const MEMBERS: &[&str] = &[
    "Kepala Badan Perencanaan Pembangunan Daerah",
    "Kepala Badan Pengelola Keuangan dan Aset Daerah",
    "Inspektur",
    "Kepala Bagian Hukum Sekretariat Daerah",
    "Kepala Bagian Tata Pemerintahan Sekretariat Daerah",
    "Kepala Dinas Penanaman Modal dan PTSP",
    "Kepala Dinas Pekerjaan Umum",
    "Kepala Dinas Lingkungan Hidup dan Kehutanan",
];

/// The decrees: id and record.
pub fn decrees() -> Vec<(&'static str, Table)> {
    let first = decree(
        "105/SK/BUP/HK/2021",
        Date::known(2021, 3, 8),
        7,
        2021..=2023,
    );
    let second = decree(
        "139/SK-BUP/HK/2024",
        Date::known(2024, 3, 18),
        8,
        2024..=2026,
    );
    vec![("2021-tkksd", first), ("2024-tkksd", second)]
}

fn decree(sk: &str, date: Date, members: usize, years: std::ops::RangeInclusive<i32>) -> Table {
    let mut root = Table::new();
    root.put("sk", sk);
    root.put("tanggal", day(date));
    let mut seat = |place: &str, main: &str, office: &str| {
        let mut member = Table::new();
        member.put("kedudukan", place);
        member.put("jabatan_pokok", main);
        member.put("jabatan", office);
        push(&mut root, "anggota", member);
    };
    seat("ketua", "sekretaris-daerah", "Sekretaris Daerah");
    seat(
        "wakil-ketua",
        "asisten",
        "Asisten Pemerintahan dan Kesejahteraan Rakyat",
    );
    seat("sekretaris", "kepala-bagian", "Kepala Bagian Kerja Sama");
    for office in &MEMBERS[..members] {
        seat("anggota", "lainnya", office);
    }
    for year in years.clone() {
        for (kind, month, on) in [
            ("teknis", 2, 11),
            ("pleno", 4, 21),
            ("teknis", 7, 16),
            ("pleno", 11, 12),
        ] {
            let held = Date::new(year, month, on).map(workday);
            if let Some(held) = held.filter(|held| (date..=TODAY).contains(held)) {
                let mut meeting = Table::new();
                meeting.put("jenis", kind);
                meeting.put("tanggal", day(held));
                push(&mut root, "rapat", meeting);
            }
        }
    }
    // Kind, scope, addressee, period, year and day of handing in.
    for year in years {
        let next = year + 1;
        let reports = [
            (
                "semester",
                "ksd",
                "bupati",
                format!("{year}-S1"),
                (year, 7, 24),
            ),
            (
                "semester",
                "sinergi",
                "bupati",
                format!("{year}-S1"),
                (year, 7, 24),
            ),
            (
                "tahunan",
                "luar-negeri",
                "gubernur",
                year.to_string(),
                (next, 1, 4),
            ),
            (
                "semester",
                "ksd",
                "bupati",
                format!("{year}-S2"),
                (next, 1, 23),
            ),
            (
                "semester",
                "sinergi",
                "bupati",
                format!("{year}-S2"),
                (next, 1, 23),
            ),
            ("tahunan", "ksd", "gubernur", year.to_string(), (next, 2, 6)),
            (
                "tahunan",
                "sinergi",
                "gubernur",
                year.to_string(),
                (next, 2, 6),
            ),
        ];
        for (kind, scope, to, period, (year, month, on)) in reports {
            let handed_in = Date::new(year, month, on).map(workday);
            if let Some(handed_in) = handed_in.filter(|handed_in| *handed_in <= TODAY) {
                let mut report = Table::new();
                report.put("jenis", kind);
                report.put("lingkup", scope);
                report.put("kepada", to);
                report.put("periode", period);
                report.put("tanggal", day(handed_in));
                push(&mut root, "laporan", report);
            }
        }
    }
    root
}

/// What the sample tells beside: the programme, and one meeting with its papers.
pub fn told_in_full(id: &str, root: &mut Table) {
    let (turn, year, document, about) = match id {
        "2021-tkksd" => (
            8,
            2021,
            "2023-kb-rencana-terminal-kutai-barat",
            "Penawaran yang belum dijawab",
        ),
        _ => (
            1,
            2024,
            "2024-kb-panti-sosial-wajo",
            "Rancangan Kesepakatan Bersama dengan Kabupaten Wajo",
        ),
    };
    root.put(
        "program_kerja",
        format!("lampiran/program-kerja-tkksd-{year}.md"),
    );
    let meetings = root
        .get_mut("rapat")
        .and_then(|item| item.as_array_of_tables_mut());
    let Some(meeting) = meetings.and_then(|meetings| meetings.get_mut(turn)) else {
        return;
    };
    let held = meeting.get("tanggal").map(|day| day.to_string());
    meeting.put("pimpinan", "Sekretaris Daerah");
    meeting.put("pokok", about);
    meeting.put("naskah", list([document]));
    meeting.put(
        "notulen",
        format!("lampiran/notulen-{}.md", held.unwrap_or_default().trim()),
    );
}
