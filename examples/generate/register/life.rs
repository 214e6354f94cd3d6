//! What happens to a document after its signing: reports, evaluations, an
//! early end.

use fastrand::Rng;
use ksd::model::{Date, Duration, Jenis, Naskah};
use toml_edit::{Array, InlineTable, Table, Value};

use super::calendar::{TODAY, after, serial, workday};
use super::head::pick;
use super::spec::{Detail, Spec};
use super::toml::{Put, day, money, push, table};

/// Problems that reports tell, and what was done about them.
const PROBLEMS: &[(&str, &str)] = &[
    (
        "Pencairan anggaran terlambat satu bulan.",
        "Jadwal kegiatan digeser ke triwulan berikutnya.",
    ),
    (
        "Petugas penghubung mitra berganti dan belum ditunjuk penggantinya.",
        "Bersurat kepada mitra untuk menunjuk petugas penghubung baru.",
    ),
    (
        "Akses ke lokasi terputus karena muka air sungai tinggi.",
        "Kegiatan dipindahkan ke lokasi yang dapat dijangkau.",
    ),
    (
        "Data dari mitra belum seragam formatnya.",
        "Disepakati satu format data dan jadwal pengiriman.",
    ),
    (
        "Peserta kegiatan lebih sedikit daripada sasaran.",
        "Sosialisasi diperluas melalui kecamatan.",
    ),
    (
        "Sarana pendukung belum lengkap.",
        "Diusulkan dalam perubahan anggaran.",
    ),
    (
        "Tidak ada permasalahan yang berarti.",
        "Kegiatan dilanjutkan sesuai dengan rencana.",
    ),
    (
        "Laporan bulanan mitra sering terlambat.",
        "Diadakan rapat koordinasi setiap triwulan.",
    ),
    (
        "Tenaga teknis di lapangan kurang.",
        "Pelatihan tambahan bagi petugas kecamatan.",
    ),
    (
        "Realisasi fisik di bawah target karena cuaca.",
        "Penambahan hari kerja pada musim kemarau.",
    ),
];

/// Writes the semester reports, an evaluation and the end.
pub fn write(spec: &Spec<'_>, root: &mut Table, rng: &mut Rng) {
    let (Some(start), Some(last_day)) = (spec.start, spec.last_day()) else {
        return;
    };
    if let Some(ended) = spec.ended {
        ending(spec, ended, root, rng);
    }
    if spec.detail == Detail::Scant || spec.addendum_dari.is_some() {
        return;
    }
    if matches!(spec.naskah, Naskah::Pks | Naskah::Kontrak) && rng.u8(..10) < 5 {
        reports(start, last_day, root, rng);
    }
    // What follows is told by the day of the start, so that it costs no random number.
    if spec.detail == Detail::Full && spec.naskah == Naskah::Pks && start.day() % 5 == 3 {
        results(start, last_day, root);
        obstacles(spec, start, last_day, root);
    }
    let long = start.days_until(last_day) > 500;
    if long && rng.u8(..10) < 3 {
        let held = after(start, rng, 330, 480);
        if held < last_day && held <= TODAY {
            evaluation(spec, held, root, rng);
        }
    }
}

/// The latest of the semesters that lie whole behind us; each report follows
/// within a month.
fn reports(start: Date, last_day: Date, root: &mut Table, rng: &mut Rng) {
    let halves = (start.year()..=last_day.year()).flat_map(|year| [(year, 1), (year, 2)]);
    let due: Vec<(i32, u32, Date)> = halves
        .filter_map(|(year, half)| {
            let first = Date::new(year, 6 * half - 5, 1)?;
            let end = super::calendar::last_day(first, 6);
            let handed_in = after(end, rng, 5, 27);
            (start <= end && first <= last_day && handed_in <= TODAY)
                .then_some((year, half, handed_in))
        })
        .collect();
    let kept = rng.usize(1..=3).min(due.len());
    for (year, half, handed_in) in &due[due.len() - kept..] {
        let (problem, effort) = pick(rng, PROBLEMS);
        let mut report = Table::new();
        report.put("periode", format!("{year}-S{half}"));
        report.put("tanggal", day(*handed_in));
        report.put("permasalahan", *problem);
        report.put("upaya", *effort);
        push(root, "laporan", report);
    }
}

/// What each whole year behind us brought.
fn results(start: Date, last_day: Date, root: &mut Table) {
    let years = start.year()..=last_day.year().min(TODAY.year() - 1);
    for (at, year) in years.enumerate() {
        let part = 1 + at as u64;
        let mut result = Table::new();
        result.put("tahun", i64::from(year));
        result.put("pagu", money(150_000_000));
        result.put("belanja", money(140_000_000 - part * 2_500_000));
        result.put("penerimaan", money(part * 37_500_000));
        result.put("sumber", format!("STS {}/{year}", 100 + start.day()));
        push(root, "hasil_tahunan", result);
    }
}

/// One obstacle that is settled, and one that is not.
fn obstacles(spec: &Spec<'_>, start: Date, last_day: Date, root: &mut Table) {
    let [first, second] = [120, 240].map(|days| workday(start.plus(Duration::days(days))));
    if second > last_day || second > TODAY {
        return;
    }
    let mut settled = Table::new();
    settled.put("uraian", "Petugas penghubung belum ditunjuk");
    settled.put("oleh", spec.theme.pemrakarsa);
    settled.put("tenggat", day(first));
    settled.put("selesai", day(first));
    push(root, "hambatan", settled);
    let mut open = Table::new();
    open.put("uraian", "Akses ke lokasi belum tersedia sepanjang tahun");
    open.put("oleh", "Pemerintah desa setempat (fiktif)");
    open.put("tenggat", day(second));
    push(root, "hambatan", open);
}

fn evaluation(spec: &Spec<'_>, held: Date, root: &mut Table, rng: &mut Rng) {
    let (nama, satuan, target) = spec.theme.ukuran;
    let share = f64::from(rng.u32(62..118)) / 100.0;
    let reached = (target * share).round();
    let mut indicator = InlineTable::new();
    indicator.put("nama", nama);
    indicator.put("satuan", satuan);
    indicator.put("target", target as i64);
    indicator.put("realisasi", reached as i64);
    let aim = match spec.theme.misi % 2 {
        0 => "kesejahteraan",
        _ => "pelayanan-publik",
    };
    indicator.put("tujuan", aim);
    let mut evaluation = Table::new();
    evaluation.put("tanggal", day(held));
    evaluation.put(
        "indikator",
        Value::Array([indicator].into_iter().collect::<Array>()),
    );
    evaluation.put(
        "kesimpulan",
        if share < 0.85 {
            "diperbaiki"
        } else if share > 1.1 {
            "diperluas"
        } else {
            "dilanjutkan"
        },
    );
    if held.day().is_multiple_of(3) {
        let mut minutes = InlineTable::new();
        minutes.put(
            "nomor",
            format!("134.4/{:03}/BA/{}", serial(held), held.year()),
        );
        minutes.put("tanggal", day(held));
        evaluation.put("berita_acara", minutes);
    }
    push(root, "evaluasi", evaluation);
}

fn ending(spec: &Spec<'_>, ended: Date, root: &mut Table, rng: &mut Rng) {
    let reasons: &[(&str, &str)] = match spec.jenis {
        Jenis::Ksdpl | Jenis::Ksdll => &[("kesepakatan", "Surat kesepakatan para pihak")],
        _ => &[
            (
                "tujuan-tercapai",
                "Berita acara serah terima hasil kegiatan",
            ),
            ("kesepakatan", "Berita acara kesepakatan pengakhiran"),
            (
                "perubahan-kebijakan",
                "Surat pemberitahuan perubahan kebijakan",
            ),
            ("kesepakatan", "Berita acara rapat evaluasi para pihak"),
        ],
    };
    let (reason, paper) = pick(rng, reasons);
    let ending = table(root, "pengakhiran");
    ending.put("tanggal", day(ended));
    ending.put("alasan", *reason);
    let written = workday(ended);
    ending.put(
        "dasar",
        format!(
            "{paper} nomor 134.4/{:03}/BA/{}",
            serial(written),
            written.year()
        ),
    );
}
