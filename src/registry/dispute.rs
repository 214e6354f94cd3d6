//! The disputes of a document: the ways that one took are recorded one by one.

use std::collections::HashMap;

use super::Record;
use crate::model::{Date, KerjaSama, Perselisihan};

/// A dispute, with the ways that it took by a day.
#[derive(Clone, Debug)]
pub struct Dispute<'a> {
    /// What it is about, in small letters and without blanks around; ways
    /// without it are of one dispute.
    pub matter: Option<String>,
    /// Its ways, in the order in which they were taken, each with its place in
    /// the record.
    pub ways: Vec<(usize, &'a Perselisihan)>,
}

impl Dispute<'_> {
    /// The day on which it arose.
    pub fn arose(&self) -> Option<Date> {
        self.ways.first().and_then(|(_, way)| way.tanggal)
    }

    /// The day on which it was settled, if it was by that day: the last way
    /// decides, for a dispute that is taken further is not settled.
    pub fn settled(&self, by: Date) -> Option<Date> {
        let (_, last) = self.ways.last()?;
        last.selesai.filter(|&day| day <= by)
    }
}

/// What a dispute is about: the same words, whatever their capitals.
pub fn matter(dispute: &Perselisihan) -> Option<String> {
    let said = dispute.pokok.as_deref()?.trim();
    (!said.is_empty()).then(|| said.to_lowercase())
}

impl Record<KerjaSama> {
    /// The disputes that had arisen by a day, in the order in which the record
    /// names them. Ways without a day belong to none.
    pub fn disputes(&self, by: Date) -> Vec<Dispute<'_>> {
        let mut disputes: Vec<Dispute<'_>> = Vec::new();
        let mut places = HashMap::new();
        for (at, way) in self.perselisihan.iter().enumerate() {
            if way.tanggal.is_none_or(|day| day > by) {
                continue;
            }
            let matter = matter(way);
            let place = *places.entry(matter.clone()).or_insert(disputes.len());
            match disputes.get_mut(place) {
                Some(one) => one.ways.push((at, way)),
                None => disputes.push(Dispute {
                    matter,
                    ways: vec![(at, way)],
                }),
            }
        }
        for dispute in &mut disputes {
            dispute.ways.sort_by_key(|(_, way)| way.tanggal);
        }
        disputes
    }
}
