//! What the register would say if a document whose day of signing nobody knows
//! had been signed on some day.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::read::Reading;
use super::{Record, Records, Registry};
use crate::model::{Date, KerjaSama};

/// No family that stands for something has more documents.
const LARGEST: usize = 64;

impl Registry {
    /// A document itself and those whose signing may decide how it is judged:
    /// what it stands under, changes or extends, what changes or extends any of
    /// them, and what stands under it.
    pub fn judged_with<'a>(&'a self, record: &'a Record<KerjaSama>) -> Vec<&'a Record<KerjaSama>> {
        let mut seen = HashSet::from([record.id.as_str()]);
        let mut family = vec![record];
        let mut add = |family: &mut Vec<&'a Record<KerjaSama>>, one: &'a Record<KerjaSama>| {
            if family.len() < LARGEST && seen.insert(&one.id) {
                family.push(one);
            }
        };
        let mut at = 0;
        while let Some(&one) = family.get(at) {
            let up = [self.above(one), self.changed(one), self.continued(one)];
            let up = up.into_iter().flatten();
            for near in up.chain(self.addenda(one)).chain(self.extensions(one)) {
                add(&mut family, near);
            }
            at += 1;
        }
        for below in self.under(record) {
            add(&mut family, below);
        }
        family
    }

    /// The register of these documents alone, with the partners and the entries
    /// of the mapping that they name; as it would be if the one of that id had
    /// been signed on that day.
    pub fn of_these(
        &self,
        family: &[&Record<KerjaSama>],
        signed: Option<(&str, Date)>,
    ) -> Registry {
        let documents = family.iter().map(|&one| {
            let mut one = one.clone();
            if let Some((_, day)) = signed.filter(|(id, _)| *id == one.id) {
                Arc::make_mut(&mut one.data).waktu.ditandatangani = Some(day);
            }
            one
        });
        let partners = family.iter().flat_map(|one| &one.mitra);
        let partners: HashSet<&str> = partners.map(|party| party.id.as_str()).collect();
        let entries = family.iter().filter_map(|one| one.potensi.as_deref());
        let entries: HashSet<&str> = entries.collect();
        let records = (
            Records::new(documents.collect(), Vec::new()),
            named(&self.potensi, entries),
            named(&self.mitra, partners),
            Records::new(Vec::new(), Vec::new()),
        );
        let settings = (self.settings.clone(), self.settings_whole);
        let source = self.source.with_files(BTreeMap::new());
        Registry::indexed(settings, records, Reading::default(), source)
    }
}

/// Those of the records.
fn named<T: Clone>(records: &Records<T>, ids: HashSet<&str>) -> Records<T> {
    let named = ids.into_iter().filter_map(|id| records.get(id).cloned());
    Records::new(named.collect(), Vec::new())
}
