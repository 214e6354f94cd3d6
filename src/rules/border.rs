//! Which regions border us.

use super::prelude::*;

impl Verdict<'_> {
    /// Whether each of these partners borders us, by itself or through a province
    /// among them that holds it; none where that is not known. Silent where
    /// ksd.toml names no neighbours or could not be read whole.
    pub(super) fn borders<'a>(
        &mut self,
        registry: &Registry,
        partners: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<Option<bool>>, Silent> {
        let us = &registry.settings.daerah;
        self.settings(registry)?;
        let named = us.berbatasan.first();
        self.recorded(Settings(key!(KsdToml: daerah.berbatasan)), named)?;
        let code = |id: &str| registry.mitra.get(id)?.kode.as_ref();
        let codes: Vec<Option<&KodeWilayah>> = partners.map(code).collect();
        let through = |code: &KodeWilayah| {
            let mut others = codes.iter().flatten();
            others.any(|&other| holds(other, code) && borders_us(us, other) == Some(true))
        };
        let borders = |code: &KodeWilayah| match borders_us(us, code) {
            Some(false) => Some(through(code)),
            known => known,
        };
        Ok(codes.iter().map(|code| code.and_then(borders)).collect())
    }
}

/// Whether a region borders us: our neighbours do, the province that holds one
/// of them, our own province, and to a province its own kabupaten and kota.
/// Which parts of a neighbouring province reach us is known only where
/// ksd.toml names them.
fn borders_us(us: &Daerah, code: &KodeWilayah) -> Option<bool> {
    let neighbours = &us.berbatasan;
    let held = |neighbour: &KodeWilayah| holds(code, neighbour);
    if holds(code, &us.kode)
        || holds(&us.kode, code)
        || neighbours.contains(code)
        || neighbours.iter().any(held)
    {
        return Some(true);
    }
    let unknown = neighbours.iter().any(|neighbour| holds(neighbour, code));
    (!unknown).then_some(false)
}

/// Whether a province holds a kabupaten or kota.
fn holds(province: &KodeWilayah, code: &KodeWilayah) -> bool {
    province.is_provinsi() && !code.is_provinsi() && province.provinsi() == code.provinsi()
}
