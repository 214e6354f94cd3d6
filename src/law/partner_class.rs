//! Which classes of partner a kind of cooperation has.

use crate::model::{Golongan, Jenis};

/// How a class of partner fits a kind of cooperation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The law names it.
    Named,
    /// The law names it for no kind; that it fits this one is our reading.
    Read,
    /// It does not.
    Not,
}

/// How a class of partner fits a kind of cooperation. Of the use of assets,
/// each form of use says for itself whom it is with ([`super::UsePartners`]).
pub fn fit(jenis: Jenis, golongan: Golongan) -> Fit {
    use Golongan::*;
    let (named, read): (&[Golongan], &[Golongan]) = match jenis {
        Jenis::Ksdd => (&[Daerah], &[Otorita]),
        Jenis::Ksdpk => (
            &[Perseorangan, BadanUsaha, Ormas],
            &[PerguruanTinggiNegeri, BadanHukumPublik],
        ),
        Jenis::Sinergi => (
            &[PemerintahPusat],
            &[
                PerguruanTinggiNegeri,
                BadanHukumPublik,
                LembagaNegara,
                Otorita,
            ],
        ),
        Jenis::Ksdpl => (&[PemdaLuarNegeri], &[]),
        Jenis::Ksdll => (&[LembagaLuarNegeri], &[]),
        Jenis::Bmd => return Fit::Named,
    };
    if named.contains(&golongan) {
        Fit::Named
    } else if read.contains(&golongan) || golongan == Desa {
        Fit::Read
    } else {
        Fit::Not
    }
}

/// Whether the law on regional cooperation names a class for no kind at all.
pub fn is_unnamed(golongan: Golongan) -> bool {
    use Golongan::*;
    matches!(
        golongan,
        PerguruanTinggiNegeri | BadanHukumPublik | LembagaNegara | Otorita | Desa
    )
}

/// The kinds of cooperation for which a class is taken, the one that the law
/// names or those that are our reading.
pub fn kinds_for(golongan: Golongan) -> Vec<Jenis> {
    const KINDS: [Jenis; 5] = [
        Jenis::Ksdd,
        Jenis::Ksdpk,
        Jenis::Sinergi,
        Jenis::Ksdpl,
        Jenis::Ksdll,
    ];
    let fits = |jenis: &Jenis| fit(*jenis, golongan) != Fit::Not;
    KINDS.into_iter().filter(fits).collect()
}

/// Whether regions and third parties alone may stand in one text.
/// Permendagri 22/2020 Pasal 1 angka 12, 13.
pub fn may_join(golongan: Golongan) -> bool {
    use Golongan::*;
    matches!(golongan, Daerah | Perseorangan | BadanUsaha | Ormas)
}
