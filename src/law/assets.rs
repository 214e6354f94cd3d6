//! What PP 27/2014 sets for each form in which a regional asset is used.
//!
//! Permendagri 19/2016 and 7/2024 elaborate it and are not held here. What rests
//! on this table is therefore a warning.

use super::*;
use crate::model::{
    AlasanLebihLimaTahun, BentukBadan, BentukBmd, Bmd, Date, Duration, Golongan, Mitra,
    PemberiPersetujuan, Peran,
};

/// What the law sets for a form of use.
pub struct AssetUse {
    /// Its longest term.
    pub term: LongestUse,
    /// Its longest term for infrastructure, where that is another one.
    pub infrastructure: Option<LongestUse>,
    /// The tender that chooses the partner, where the law asks for one.
    pub tender: Option<Tender>,
    /// Who may be the partner, where not everyone may.
    pub partners: Option<UsePartners>,
    /// Who carries it out, with whose approval before the agreement; empty: the
    /// law does not say.
    pub performers: &'static [Performer],
    /// The articles that say so.
    pub approval: &'static [Basis],
}

/// Who carries out a form of use, and who approves it.
pub struct Performer {
    /// Who carries it out.
    pub role: Peran,
    /// Who approves it before.
    pub approves: PemberiPersetujuan,
    /// The article that says so.
    pub article: Basis,
}

/// The longest term of a form of use.
#[derive(Clone, Copy)]
pub struct LongestUse {
    /// How long.
    pub longest: Duration,
    /// Whether it counts from the signing, not from the first day in force.
    pub from_signing: bool,
    /// Whether the law speaks of extending it.
    pub extendable: bool,
    /// The articles that say so.
    pub basis: &'static [Basis],
}

/// A tender that chooses the partner.
pub struct Tender {
    /// Whether a special asset goes without one, by direct appointment.
    pub unless_special: bool,
    /// The article that asks for it.
    pub basis: &'static [Basis],
}

/// Who may be the partner of a form of use.
pub struct UsePartners {
    /// The classes of partners.
    pub golongan: &'static [Golongan],
    /// The legal forms; empty: any.
    pub bentuk_badan: &'static [BentukBadan],
    /// The article that says so.
    pub basis: &'static [Basis],
}

/// Why somebody is no partner of a form of use.
pub enum Unfit {
    /// By class.
    Golongan(Golongan),
    /// By legal form.
    BentukBadan(BentukBadan),
}

impl UsePartners {
    /// Why it may not be the partner; a legal form that is not known may be right,
    /// and so may a class that the law does not name.
    pub fn unfit(&self, mitra: &Mitra) -> Option<Unfit> {
        // Villages are no government that the law on assets names.
        if is_unnamed(mitra.golongan) && mitra.golongan != Golongan::Desa {
            return None;
        }
        if !self.golongan.contains(&mitra.golongan) {
            return Some(Unfit::Golongan(mitra.golongan));
        }
        let form = mitra.bentuk_badan?;
        let fits = self.bentuk_badan.is_empty() || self.bentuk_badan.contains(&form);
        (!fits).then_some(Unfit::BentukBadan(form))
    }
}

const LEASE: &[Basis] = &[
    bmd(&PP27, "Pasal 29 ayat (2)"),
    bmd(&PP27, "Pasal 29 ayat (3)"),
];
const LOAN: &[Basis] = &[
    bmd(&PP27, "Pasal 30 ayat (2)"),
    bmd(&PP27_2020, "Pasal 30 ayat (2)"),
];
const KSP_TERM: &[Basis] = &[bmd(&PP27, "Pasal 33 ayat (1) huruf k")];
const KSP_INFRASTRUCTURE: &[Basis] = &[
    bmd(&PP27, "Pasal 33 ayat (3)"),
    bmd(&PP27_2020, "Pasal 33 ayat (3)"),
    bmd(&PP27_2020, "Pasal 33 ayat (3a)"),
    bmd(&PP27, "Pasal 33 ayat (4)"),
];
const BUILT_TERM: &[Basis] = &[
    bmd(&PP27, "Pasal 36 ayat (1)"),
    bmd(&PP27_2020, "Pasal 36 ayat (1)"),
];
const KSPI_TERM: &[Basis] = &[bmd(&PP27, "Pasal 39 ayat (3)")];

/// Every article on the longest term.
pub const LONGEST_USES: &[Basis] = &joined::<12>(&[
    LEASE,
    LOAN,
    KSP_TERM,
    KSP_INFRASTRUCTURE,
    BUILT_TERM,
    KSPI_TERM,
]);

const KSP_TENDER: &[Basis] = &[
    bmd(&PP27, "Pasal 33 ayat (1) huruf b"),
    bmd(&PP27_2020, "Pasal 33 ayat (1) huruf b"),
];
const BUILT_TENDER: &[Basis] = &[
    bmd(&PP27, "Pasal 36 ayat (2)"),
    bmd(&PP27_2020, "Pasal 36 ayat (2)"),
];

/// Every article on the tender.
pub const TENDERS: &[Basis] = &joined::<4>(&[KSP_TENDER, BUILT_TENDER]);

const LOAN_PARTNERS: &[Basis] = &[bmd(&PP27, "Pasal 30 ayat (1)")];
const KSPI_PARTNERS: &[Basis] = &[bmd(&PP27, "Pasal 39 ayat (2)")];

/// Every article on who may be the partner.
pub const USE_PARTNERS: &[Basis] = &joined::<2>(&[LOAN_PARTNERS, KSPI_PARTNERS]);

const LEASE_PERFORMERS: &[Performer] = &[
    manager(bmd(&PP27, "Pasal 28 ayat (3)")),
    user(
        PemberiPersetujuan::PengelolaBarang,
        bmd(&PP27, "Pasal 28 ayat (4)"),
    ),
];
const KSP_PERFORMERS: &[Performer] = &[
    manager(bmd(&PP27, "Pasal 32 ayat (3)")),
    user(
        PemberiPersetujuan::PengelolaBarang,
        bmd(&PP27, "Pasal 32 ayat (4)"),
    ),
    user(
        PemberiPersetujuan::KepalaDaerah,
        bmd(&PP27_2020, "Pasal 32 ayat (5)"),
    ),
];
const BUILT_PERFORMERS: &[Performer] = &[
    manager(bmd(&PP27, "Pasal 34 ayat (3)")),
    manager(bmd(&PP27_2020, "Pasal 34 ayat (2) huruf c")),
];
const KSPI_PERFORMERS: &[Performer] = &[
    manager(bmd(&PP27, "Pasal 38 ayat (2) huruf b")),
    user(
        PemberiPersetujuan::KepalaDaerah,
        bmd(&PP27, "Pasal 38 ayat (3) huruf b"),
    ),
];

/// The Pengelola Barang, with the Kepala Daerah's approval.
const fn manager(article: Basis) -> Performer {
    Performer {
        role: Peran::PengelolaBarang,
        approves: PemberiPersetujuan::KepalaDaerah,
        article,
    }
}

/// The Pengguna Barang, with that approval.
const fn user(approves: PemberiPersetujuan, article: Basis) -> Performer {
    Performer {
        role: Peran::PenggunaBarang,
        approves,
        article,
    }
}

const fn articles<const LEN: usize>(performers: &[Performer]) -> [Basis; LEN] {
    let mut all = [performers[0].article; LEN];
    let mut at = 0;
    while at < LEN {
        all[at] = performers[at].article;
        at += 1;
    }
    all
}

const LEASE_APPROVAL: &[Basis] = &articles::<2>(LEASE_PERFORMERS);
const KSP_APPROVAL: &[Basis] = &articles::<3>(KSP_PERFORMERS);
const BUILT_APPROVAL: &[Basis] = &articles::<2>(BUILT_PERFORMERS);
const KSPI_APPROVAL: &[Basis] = &articles::<2>(KSPI_PERFORMERS);

/// Every article on who carries a use out, and who approves it.
pub const USE_APPROVALS: &[Basis] =
    &joined::<9>(&[LEASE_APPROVAL, KSP_APPROVAL, BUILT_APPROVAL, KSPI_APPROVAL]);

/// Every article by which a use rests on an agreement.
pub const USE_AGREEMENTS: &[Basis] = &joined::<8>(&[
    ISI_SEWA.basis,
    ISI_PINJAM_PAKAI.basis,
    KSP_TERM,
    ISI_BANGUN_GUNA.basis,
    ISI_BANGUN_GUNA_2020.basis,
    KSPI_AGREEMENT,
]);

const KSPI_AGREEMENT: &[Basis] = &[bmd(&PP27, "Pasal 39 ayat (8)")];
const BUILT_AGREEMENT: &[Basis] =
    &joined::<2>(&[ISI_BANGUN_GUNA.basis, ISI_BANGUN_GUNA_2020.basis]);

/// The articles by which a form of use rests on an agreement; ketupi, which is no
/// form of a region's assets, has none.
pub fn use_agreement(form: BentukBmd) -> &'static [Basis] {
    match form {
        BentukBmd::Sewa => ISI_SEWA.basis,
        BentukBmd::PinjamPakai => ISI_PINJAM_PAKAI.basis,
        BentukBmd::Ksp => KSP_TERM,
        BentukBmd::Bgs | BentukBmd::Bsg => BUILT_AGREEMENT,
        BentukBmd::Kspi => KSPI_AGREEMENT,
        BentukBmd::Ketupi => &[],
    }
}

const fn years(years: u32, from_signing: bool, basis: &'static [Basis]) -> LongestUse {
    LongestUse {
        longest: Duration::years(years),
        from_signing,
        extendable: true,
        basis,
    }
}

/// Sewa: five years; longer for one of three reasons (Pasal 29 ayat (3)), to
/// which the law sets no limit.
static SEWA: AssetUse = AssetUse {
    term: years(5, false, LEASE),
    infrastructure: None,
    tender: None,
    partners: None,
    performers: LEASE_PERFORMERS,
    approval: LEASE_APPROVAL,
};

/// Pinjam pakai: five years, between governments.
static PINJAM_PAKAI: AssetUse = AssetUse {
    term: years(5, false, LOAN),
    infrastructure: None,
    tender: None,
    partners: Some(UsePartners {
        golongan: &[Golongan::Daerah, Golongan::PemerintahPusat],
        bentuk_badan: &[],
        basis: LOAN_PARTNERS,
    }),
    performers: &[],
    approval: &[],
};

/// Kerja sama pemanfaatan: thirty years from the signing, fifty for
/// infrastructure; by tender, but for a special asset.
static KSP: AssetUse = AssetUse {
    term: years(30, true, KSP_TERM),
    infrastructure: Some(years(50, true, KSP_INFRASTRUCTURE)),
    tender: Some(Tender {
        unless_special: true,
        basis: KSP_TENDER,
    }),
    partners: None,
    performers: KSP_PERFORMERS,
    approval: KSP_APPROVAL,
};

/// Bangun guna serah and bangun serah guna: thirty years from the signing,
/// by tender. The law does not speak of an extension.
static BANGUN_GUNA: AssetUse = AssetUse {
    term: LongestUse {
        extendable: false,
        ..years(30, true, BUILT_TERM)
    },
    infrastructure: None,
    tender: Some(Tender {
        unless_special: false,
        basis: BUILT_TENDER,
    }),
    partners: None,
    performers: BUILT_PERFORMERS,
    approval: BUILT_APPROVAL,
};

/// Kerja sama penyediaan infrastruktur: fifty years, with a company or
/// cooperative.
static KSPI: AssetUse = AssetUse {
    term: years(50, false, KSPI_TERM),
    infrastructure: None,
    tender: None,
    partners: Some(UsePartners {
        golongan: &[Golongan::BadanUsaha],
        bentuk_badan: &[
            BentukBadan::Pt,
            BentukBadan::Bumn,
            BentukBadan::Bumd,
            BentukBadan::Koperasi,
        ],
        basis: KSPI_PARTNERS,
    }),
    performers: KSPI_PERFORMERS,
    approval: KSPI_APPROVAL,
};

/// What the law sets for a form of use; nothing for ketupi, which PP 27/2014
/// did not know.
pub fn asset_use(bentuk: BentukBmd) -> Option<&'static AssetUse> {
    match bentuk {
        BentukBmd::Sewa => Some(&SEWA),
        BentukBmd::PinjamPakai => Some(&PINJAM_PAKAI),
        BentukBmd::Ksp => Some(&KSP),
        BentukBmd::Bgs | BentukBmd::Bsg => Some(&BANGUN_GUNA),
        BentukBmd::Kspi => Some(&KSPI),
        BentukBmd::Ketupi => None,
    }
}

/// Whether the use is to provide infrastructure, as the record or its reason says:
/// bare land leased for a tower is.
fn for_infrastructure(bmd: &Bmd) -> bool {
    bmd.infrastruktur == Some(true)
        || bmd.alasan_lebih_lima_tahun == Some(AlasanLebihLimaTahun::Infrastruktur)
}

/// The longest term of a use of an asset. None: the law sets none.
pub fn longest_use(bmd: &Bmd) -> Option<LongestUse> {
    let form = bmd.bentuk?;
    let reason = bmd.alasan_lebih_lima_tahun.is_some() || for_infrastructure(bmd);
    if form == BentukBmd::Sewa && reason {
        return None;
    }
    let set = asset_use(form)?;
    let infrastructure = set.infrastructure.filter(|_| for_infrastructure(bmd));
    Some(infrastructure.unwrap_or(set.term))
}

/// Whether the partner is chosen by tender.
pub fn by_tender(bmd: &Bmd) -> bool {
    let tender = bmd.bentuk.and_then(asset_use);
    let tender = tender.and_then(|form| form.tender.as_ref());
    tender.is_some_and(|tender| !tender.unless_special || bmd.khusus != Some(true))
}

/// Whether the rent of a lease signed that day (none: still to be signed) is paid
/// before the signing: to provide infrastructure it may be paid in instalments,
/// since PP 28/2020 also for goods of a special character. PP 27/2014 Pasal 29
/// ayat (9), ayat (10).
pub fn rent_paid_first(bmd: &Bmd, signed: Option<Date>) -> bool {
    const BY_PARTS: Basis = super::bmd(&PP27_2020, "Pasal 29 ayat (10)");
    let special = bmd.khusus == Some(true) && BY_PARTS.citation.in_force_on(signed);
    bmd.bentuk == Some(BentukBmd::Sewa) && !for_infrastructure(bmd) && !special
}
