//! What a document stands under, changes and extends, and what does so to it.

use super::{Children, Record, Registry};
use crate::model::{Date, KerjaSama, Prakarsa};

/// Documents that lead to one another may do so in a circle, which is a finding
/// of its own; no chain that stands for something is longer.
const LONGEST_CHAIN: usize = 64;

/// A document, what it leads to, and so on.
fn chain<'a>(
    first: Option<&'a Record<KerjaSama>>,
    next: impl FnMut(&&'a Record<KerjaSama>) -> Option<&'a Record<KerjaSama>>,
) -> impl Iterator<Item = &'a Record<KerjaSama>> {
    std::iter::successors(first, next).take(LONGEST_CHAIN)
}

impl Registry {
    /// The document that this one changes, as its addendum.
    pub fn changed(&self, record: &KerjaSama) -> Option<&Record<KerjaSama>> {
        self.kerja_sama.get(record.addendum_dari.as_deref()?)
    }

    /// The document that an addendum changes, through the addenda between; of any
    /// other the document itself.
    pub fn changed_in_the_end<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> &'a Record<KerjaSama> {
        let changed = |record: &&'a Record<KerjaSama>| self.changed(record);
        chain(Some(record), changed).last().unwrap_or(record)
    }

    /// The document that this one extends.
    pub fn continued(&self, record: &KerjaSama) -> Option<&Record<KerjaSama>> {
        self.kerja_sama.get(record.perpanjangan_dari.as_deref()?)
    }

    /// The document that this one stands under.
    pub fn above(&self, record: &KerjaSama) -> Option<&Record<KerjaSama>> {
        self.kerja_sama.get(record.induk.as_deref()?)
    }

    /// The documents that extend this one.
    pub fn extensions<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        self.children_of(record, |children| &children.extensions)
    }

    /// The documents that change this one.
    pub fn addenda<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        self.children_of(record, |children| &children.addenda)
    }

    /// The documents that stand under this one.
    pub fn under<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        self.children_of(record, |children| &children.under)
    }

    fn children_of<'a>(
        &'a self,
        record: &Record<KerjaSama>,
        which: fn(&Children) -> &Vec<usize>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        self.kerja_sama
            .position(&record.id)
            .and_then(|at| self.children.get(&at))
            .map(which)
            .into_iter()
            .flatten()
            .map(|&at| &self.kerja_sama.sorted[at])
            .filter(|child| child.whole)
    }

    /// The document at the top of `induk`, if the record stands under one that
    /// could be read.
    pub fn top<'a>(&'a self, record: &'a Record<KerjaSama>) -> Option<&'a Record<KerjaSama>> {
        chain(self.above(record), |above| self.above(above)).last()
    }

    /// Who took the initiative: of a document without a word on it, as the one
    /// at the top of `induk` says.
    pub fn initiative(&self, record: &Record<KerjaSama>) -> Option<Prakarsa> {
        let above = || self.top(record)?.prakarsa;
        record.prakarsa.or_else(above)
    }

    /// The document itself, the one that it extends, and so on to the first.
    pub fn extended<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        chain(Some(record), |record| self.continued(record))
    }

    /// The document itself, the one that it changes or extends, and so on to
    /// the first.
    pub fn changed_or_extended<'a>(
        &'a self,
        record: &'a Record<KerjaSama>,
    ) -> impl Iterator<Item = &'a Record<KerjaSama>> {
        chain(Some(record), |record| match record.is_addendum() {
            true => self.changed(record),
            false => self.continued(record),
        })
    }

    /// The last day of a document and of what extends it, by all that is
    /// recorded; none if it has no end.
    pub fn covered_until(&self, record: &Record<KerjaSama>) -> Option<Date> {
        let state = |record| self.state(record, Date::LAST);
        let extensions = chain(Some(record), |record| state(record).extended_by);
        let last_days: Option<Vec<Date>> = extensions.map(|one| state(one).last_day).collect();
        last_days?.into_iter().max()
    }

    /// The id at the root of a document's family: up through `induk`,
    /// `perpanjangan_dari` and `addendum_dari`.
    pub fn family<'a>(&'a self, record: &'a Record<KerjaSama>) -> &'a str {
        let up = |record: &&'a Record<KerjaSama>| {
            if record.is_addendum() {
                self.changed(record)
            } else if record.perpanjangan_dari.is_some() {
                self.continued(record)
            } else {
                self.above(record)
            }
        };
        let root = chain(Some(record), up).last();
        root.map_or(&record.id, |root| &root.id)
    }
}
