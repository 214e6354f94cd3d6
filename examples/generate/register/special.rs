//! What happens only once or twice in a register: a joint secretariat, silence
//! of the DPRD, addenda, disputes, an exemption, and the slips that `check`
//! warns of.

use ksd::model::{Date, Duration, Jenis, Naskah, Sifat};
use toml_edit::{InlineTable, Table};

use super::book::{Book, COMPLETE};
use super::calendar::{after, serial, workday};
use super::family::lower;
use super::names;
use super::spec::{Detail, Spec};
use super::themes::WAJIB;
use super::toml::{Put, day, list, push, table};

/// Three regions with a joint secretariat, and a PKS that the DPRD let pass in
/// silence.
pub fn documents(book: &mut Book<'_>) {
    let theme = &WAJIB[3];
    let partners = vec![
        book.partner("kab-kutai-barat"),
        book.partner("kota-samarinda"),
    ];
    let mut above = Spec::new(Naskah::KesepakatanBersama, Jenis::Ksdd, theme, partners);
    above.sifat = Some(Sifat::Wajib);
    above.judul =
        "Penanggulangan banjir dan sekretariat bersama daerah aliran Sungai Mahakam".to_owned();
    above.slug = "sekretariat-mahakam".to_owned();
    above = above.signed_for(Date::known(2023, 5, 10), 60);
    let mut below = above.clone();
    let id = book.add(above);
    if let Some(draft) = book.drafts.last_mut() {
        table(&mut draft.root, "sekretariat").put("terus_menerus", true);
    }
    below.naskah = Naskah::Pks;
    below.induk = Some(id);
    below.judul = theme.rincian[0].1.to_owned();
    below.slug = theme.rincian[0].0.to_owned();
    below = below.signed_for(Date::known(2023, 10, 24), 36);
    book.add(below);
    if let Some(draft) = book.drafts.last_mut() {
        let funding = table(&mut draft.root, "pembiayaan");
        funding.put("sumber", list(["apbd"]));
        funding.put("belum_dianggarkan", true);
        let dprd = table(&mut draft.root, "dprd");
        dprd.put("permohonan", day(Date::known(2023, 7, 24)));
        dprd.put("diterima", day(Date::known(2023, 7, 26)));
        dprd.put("lampiran", list(["kesepakatan-bersama", "rancangan-pks"]));
        super::toml::comment(
            dprd,
            "diterima",
            "DPRD tidak memberikan sikap sampai 45 hari",
        );
    }
}

/// Touches documents that are there already.
pub fn touches(book: &mut Book<'_>) {
    addenda(book);
    let mut taken = Vec::new();
    for months in [5, 8] {
        outlives(book, months, &mut taken);
    }
    for turn in 0..3 {
        proxy(book, turn == 2, &mut taken);
    }
    if let Some(at) = find(book, &mut taken, |spec| {
        spec.stated.as_deref() == Some("1 (satu) tahun") && spec.naskah == Naskah::Pks
    }) {
        table(&mut book.drafts[at].root, "waktu").put("dinyatakan", "2 (dua) tahun");
    }
    disputes(book, &mut taken);
    for turn in 0..2 {
        told_more(book, turn, &mut taken);
    }
}

/// What an office tells beyond the text: how it calls itself, who else carries
/// it out, what it is for, where its scan is.
fn told_more(book: &mut Book<'_>, turn: usize, taken: &mut Vec<usize>) {
    let at = find(book, taken, |spec| {
        spec.jenis == Jenis::Ksdpk && spec.naskah == Naskah::KesepakatanBersama
    });
    let Some(at) = at else { return };
    let draft = &mut book.drafts[at];
    let root = &mut draft.root;
    root.put(
        "sebutan",
        ["Nota Kesepahaman", "Memorandum Saling Pengertian"][turn],
    );
    root.put("ragam", ["pelayanan-publik", "lainnya"][turn]);
    root.put(
        "perangkat_pelaksana",
        list([["bappeda", "diskominfo"][turn]]),
    );
    root.put(
        "latar_belakang",
        "Layanan belum menjangkau seluruh kecamatan di hulu Sungai Mahakam",
    );
    root.put("manfaat", "Layanan lebih dekat dan lebih murah bagi warga");
    root.put("penerima_manfaat", "Warga kecamatan di hulu");
    root.put("dampak", "Perjalanan warga ke ibu kota kabupaten berkurang");
    root.put(
        "catatan",
        "Narahubung mitra berganti sesudah penandatanganan; lihat map arsip",
    );
    table(root, "arsip").put(
        "tautan",
        format!("https://arsip.contoh.go.id/kerja-sama/{}.pdf", draft.id),
    );
}

/// The first document, not touched yet and from before the promise of
/// completeness, that fits.
fn find(
    book: &Book<'_>,
    taken: &mut Vec<usize>,
    fits: impl Fn(&Spec<'_>) -> bool,
) -> Option<usize> {
    let at = (0..book.drafts.len()).find(|at| {
        let spec = &book.drafts[*at].spec;
        !taken.contains(at)
            && spec.detail >= Detail::Partial
            && spec
                .signed
                .is_some_and(|signed| signed.year() > 2020 && signed < COMPLETE)
            && spec.ended.is_none()
            && spec.partners.len() == 1
            && spec.addendum_dari.is_none()
            && !amended(book, &book.drafts[*at].id)
            && fits(spec)
    })?;
    taken.push(at);
    Some(at)
}

/// Whether an addendum changes the document of that id.
fn amended(book: &Book<'_>, id: &str) -> bool {
    let mut changed = book
        .drafts
        .iter()
        .map(|draft| draft.spec.addendum_dari.as_deref());
    changed.any(|changed| changed == Some(id))
}

/// The last day of the KB above a document, if nothing extends it.
fn covered(book: &Book<'_>, spec: &Spec<'_>) -> Option<Date> {
    let above = spec.induk.as_deref()?;
    let extends =
        |draft: &&super::spec::Draft<'_>| draft.spec.perpanjangan_dari.as_deref() == Some(above);
    if book.drafts.iter().any(|draft| extends(&draft)) {
        return None;
    }
    let above = book.drafts.iter().find(|draft| draft.id == above)?;
    above
        .spec
        .end
        .filter(|_| above.spec.naskah == Naskah::KesepakatanBersama)
}

/// A PKS that outlives its KB by some months.
fn outlives(book: &mut Book<'_>, months: u32, taken: &mut Vec<usize>) {
    let at = find(book, taken, |spec| {
        spec.naskah == Naskah::Pks && covered(book, spec).is_some()
    });
    let Some(at) = at else { return };
    if let Some(covered) = covered(book, &book.drafts[at].spec) {
        let time = table(&mut book.drafts[at].root, "waktu");
        time.put("berakhir", day(covered.plus(Duration::months(months))));
        time.remove("dinyatakan");
    }
}

/// A third party's proxy signed; once the office found that in order.
fn proxy(book: &mut Book<'_>, exempted: bool, taken: &mut Vec<usize>) {
    let company = |spec: &Spec<'_>| {
        spec.partners[0].id.starts_with("pt-") || spec.partners[0].id.starts_with("bank-")
    };
    let at = find(book, taken, |spec| {
        spec.jenis == Jenis::Ksdpk && spec.naskah == Naskah::Pks && company(spec)
    });
    let Some(at) = at else { return };
    let draft = &mut book.drafts[at];
    let Some(signed) = draft.spec.signed else {
        return;
    };
    let nama = draft.spec.partners[0].nama.as_str();
    if let Some(side) = draft
        .root
        .get_mut("mitra")
        .and_then(|item| item.as_array_of_tables_mut())
        .and_then(|sides| sides.get_mut(0))
    {
        let office = format!("Kepala Cabang Tenggarong {nama}");
        side.put("penandatangan", names::holder(&office, signed.year()));
        side.put("jabatan", office);
        side.put("peran", "kuasa");
        let mut kuasa = InlineTable::new();
        kuasa.put(
            "nomor",
            format!("{:03}/SK-DIR/{}", book.rng.u32(5..90), signed.year()),
        );
        kuasa.put(
            "tanggal",
            day(super::calendar::before(signed, &mut book.rng, 5, 20)),
        );
        side.put("surat_kuasa", kuasa);
    }
    if exempted {
        let mut exemption = Table::new();
        exemption.put("aturan", "KSD303");
        exemption.put("kunci", "mitra[0].peran");
        exemption.put("alasan", "Anggaran dasar perseroan memberi kepala cabang wewenang menandatangani perjanjian di wilayahnya; salinannya ada di map arsip.");
        exemption.put("tanggal", day(after(signed, &mut book.rng, 5, 20)));
        exemption.put("disetujui_oleh", "Kepala Bagian Kerja Sama");
        push(&mut draft.root, "pengecualian", exemption);
    }
}

/// Addenda of PKS: a new last day, a new burden with the DPRD's approval, and
/// plain changes.
fn addenda(book: &mut Book<'_>) {
    let mut taken = Vec::new();
    let roomy = |spec: &Spec<'_>, book: &Book<'_>| {
        let wanted = spec.end.map(|end| end.plus(Duration::months(6)));
        spec.naskah == Naskah::Pks
            && spec.stated.is_some()
            && covered(book, spec).is_some_and(|covered| wanted < Some(covered))
    };
    let longer = |spec: &Spec<'_>| {
        spec.start
            .zip(spec.end)
            .is_some_and(|(start, end)| start.days_until(end) > 600)
    };
    let pks =
        |spec: &Spec<'_>, jenis| spec.jenis == jenis && spec.naskah == Naskah::Pks && longer(spec);
    let recent = |spec: &Spec<'_>| spec.signed.is_some_and(|signed| signed.year() == 2025);
    let found = [
        (
            find(book, &mut taken, |spec| roomy(spec, book)),
            "Perpanjangan waktu pelaksanaan",
        ),
        (
            find(book, &mut taken, |spec| {
                pks(spec, Jenis::Ksdd) && spec.induk.is_some()
            }),
            "Penambahan lokasi dan biaya",
        ),
        (
            find(book, &mut taken, |spec| pks(spec, Jenis::Ksdpk)),
            "Perubahan rekening dan narahubung",
        ),
        (
            find(book, &mut taken, |spec| {
                pks(spec, Jenis::Ksdpk) && recent(spec)
            }),
            "Perubahan jadwal kegiatan",
        ),
    ];
    for (turn, (at, what)) in found.into_iter().enumerate() {
        let Some(at) = at else { continue };
        let (id, mut spec) = (book.drafts[at].id.clone(), book.drafts[at].spec.clone());
        let (Some(start), Some(end)) = (spec.start, spec.end) else {
            continue;
        };
        let signed = workday(match turn {
            0 => end.minus(Duration::days(30)),
            _ => start.plus(Duration::days(300)),
        });
        spec.judul = format!("{what} {}", lower(&spec.judul));
        spec.addendum_dari = Some(id);
        (spec.induk, spec.potensi, spec.recorded, spec.stated) = (None, None, None, None);
        spec.signed = Some(signed);
        spec.start = Some(signed);
        spec.end = (turn == 0).then(|| end.plus(Duration::months(6)));
        spec.burden = turn == 1;
        spec.detail = Detail::Full;
        book.add(spec);
    }
}

/// Disputes, each on a way that the law has for it.
fn disputes(book: &mut Book<'_>, taken: &mut Vec<usize>) {
    let kab_kota = |spec: &Spec<'_>| {
        spec.partners
            .iter()
            .all(|partner| partner.rinci.starts_with("64."))
    };
    let first = find(book, taken, |spec| {
        spec.jenis == Jenis::Ksdd && spec.naskah == Naskah::Pks && kab_kota(spec)
    });
    let second = find(book, taken, |spec| {
        spec.jenis == Jenis::Ksdpk && spec.naskah == Naskah::Pks
    });
    let cases = [
        (
            first,
            150,
            "musyawarah",
            "Pembagian biaya layanan semester pertama",
            false,
        ),
        (
            first,
            200,
            "tkksd-provinsi",
            "Pembagian biaya layanan semester pertama",
            true,
        ),
        (
            second,
            170,
            "musyawarah",
            "Keterlambatan pembayaran tagihan mitra",
            true,
        ),
    ];
    for (at, days, way, about, settled) in cases {
        let Some(draft) = at.map(|at| &mut book.drafts[at]) else {
            continue;
        };
        let Some(start) = draft.spec.start else {
            continue;
        };
        let arose = workday(start.plus(Duration::days(days)));
        let mut dispute = Table::new();
        dispute.put("tanggal", day(arose));
        dispute.put("pokok", about);
        dispute.put("jalur", way);
        if settled {
            dispute.put("selesai", day(after(arose, &mut book.rng, 25, 60)));
        }
        dispute.put(
            "berita_acara",
            format!("134.4/{:03}/BA/{}", serial(arose), arose.year()),
        );
        push(&mut draft.root, "perselisihan", dispute);
    }
}
