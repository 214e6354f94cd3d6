//! Whom a list names: a partner of the register, one that it does not have, ourselves,
//! or one that may be either, which is asked and never decided.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::class::{self, Class};
use super::map::{Map, NEW, OURS};
use super::near::Index;
use super::several;
use crate::model::Golongan;
use crate::registry::{Registry, same_name};

/// Whom a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A partner of the register, by id.
    Known(String),
    /// A partner that is to be made, by its place among them.
    New(usize),
    /// Our own region or one of its offices.
    Us,
    /// It may be one of those that are called so.
    Asked(Vec<String>),
    /// It seems to be these several.
    Several(Vec<String>),
    /// The government of a region that there is not.
    NoRegion,
    /// Nothing tells what it is.
    Unclassed,
}

/// A partner that is to be made.
#[derive(Clone, Debug)]
pub struct NewPartner {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other spellings of it in the list.
    pub others: Vec<String>,
    /// What it is.
    pub(super) class: Class,
    /// How often the list names it.
    pub count: usize,
}

impl NewPartner {
    /// What it is.
    pub fn golongan(&self) -> Option<Golongan> {
        self.class.golongan
    }

    /// Whether the list's class says so, or the map; else the shape of its name.
    pub fn is_told(&self) -> bool {
        self.class.is_told
    }

    /// Its file below the register.
    pub fn file(&self) -> String {
        format!("mitra/{}.toml", self.id)
    }
}

/// A name that is like others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// As the list has it.
    pub name: String,
    /// Those that may be meant: ids of the register, or names of the list.
    pub like: Vec<String>,
}

/// The partners that a list names, once all its names are known.
pub(super) struct Partners {
    /// By the mark of a name.
    who: HashMap<String, Who>,
    /// Those that are to be made.
    pub new: Vec<NewPartner>,
    /// Those that are asked.
    pub near: Vec<Near>,
}

/// A name and the class that the list gives it, as often as it stands there.
pub(super) type Names = Vec<(String, Option<String>)>;

impl Partners {
    /// Finds out whom the names of a list mean.
    pub fn of(registry: &Registry, map: &Map, names: &Names) -> Partners {
        let ours = ours(registry);
        let mut known: HashMap<String, &str> = HashMap::new();
        let mut regions: HashMap<String, &str> = HashMap::new();
        for partner in registry.mitra.iter() {
            let all = [&partner.nama, &partner.id]
                .into_iter()
                .chain(&partner.nama_lain);
            for name in all {
                known.entry(same_name(name)).or_insert(&partner.id);
            }
            if let Some(code) = &partner.kode {
                regions.entry(code.to_string()).or_insert(&partner.id);
            }
        }
        let by_hand = |table: &BTreeMap<String, String>, name: &str| {
            let mark = same_name(name);
            let mut all = table.iter();
            all.find(|(key, _)| same_name(key) == mark)
                .map(|(_, value)| value.clone())
        };
        let standing = registry.mitra.iter().flat_map(|partner| {
            let names = std::iter::once(&partner.nama).chain(&partner.nama_lain);
            names.map(|name| (partner.id.clone(), name.clone()))
        });
        let index = Index::of(standing);
        let is_partner = |name: &str| {
            let mark = same_name(name);
            known.contains_key(&mark) || ours.contains(&mark)
        };
        let mut partners = Partners {
            who: HashMap::new(),
            new: Vec::new(),
            near: Vec::new(),
        };
        let mut waiting: Vec<(String, String)> = Vec::new();
        let mut decided: HashSet<String> = HashSet::new();
        for (name, class) in names {
            let mark = same_name(name);
            if let Some(who) = partners.who.get(&mark) {
                if let Who::New(at) = who {
                    partners.new[*at].count += 1;
                }
                continue;
            }
            let answer = by_hand(&map.mitra, name);
            let class_of = class::of(map, name, class.as_deref());
            let code = class_of.region.as_ref().map(|(code, _)| code.to_string());
            let is_us = answer.as_deref() == Some(OURS)
                || ours.contains(&mark)
                || code
                    .as_ref()
                    .is_some_and(|code| *code == registry.settings.daerah.kode.to_string());
            let same = answer.as_deref().filter(|answer| *answer != NEW);
            let region = class_of.region.as_ref().map(|(_, name)| *name);
            let of_government = region.map(|name| same_name(&format!("Pemerintah {name}")));
            let standing = same
                .and_then(|id| known.get(&same_name(id)))
                .or(known.get(&mark))
                .or(region.and_then(|name| known.get(&same_name(name))))
                .or(of_government.and_then(|mark| known.get(&mark)))
                .or(code.as_ref().and_then(|code| regions.get(code)))
                .copied();
            let region_mark = code.map(|code| format!("#{code}"));
            let of_region = region_mark
                .as_ref()
                .and_then(|mark| partners.who.get(mark))
                .cloned();
            let who = if is_us {
                Who::Us
            } else if let Some(id) = standing {
                Who::Known(id.to_owned())
            } else if let Some(id) = same {
                // The map names one of the list by another of its spellings.
                match partners.who.get(&same_name(id)) {
                    Some(who) => who.clone(),
                    None => {
                        waiting.push((mark.clone(), id.to_owned()));
                        continue;
                    }
                }
            } else if let Some(Who::New(at)) = of_region {
                Who::New(at)
            } else if let Some(parts) =
                several::parts(name, &is_partner).filter(|_| answer.is_none() && region.is_none())
            {
                Who::Several(parts)
            } else if answer.is_none()
                && by_hand(&map.golongan, name).is_none()
                && is_unknown_region(name, &class_of)
            {
                Who::NoRegion
            } else {
                if answer.is_some() {
                    decided.insert(mark.clone());
                }
                // A name that Kemendagri's list has means that region and no other.
                let is_certain = answer.is_some() || region.is_some();
                let like = if is_certain {
                    Vec::new()
                } else {
                    index.near(name)
                };
                if like.is_empty() {
                    partners.add(registry, name, class_of)
                } else {
                    let mut ids: Vec<String> =
                        like.iter().map(|&at| index.shown[at].clone()).collect();
                    ids.dedup();
                    partners.near.push(Near {
                        name: name.clone(),
                        like: ids.clone(),
                    });
                    Who::Asked(ids)
                }
            };
            if let Who::New(at) = who {
                let one = &mut partners.new[at];
                one.count += 1;
                if same_name(&one.name) != mark {
                    one.others.push(name.clone());
                }
                if let Some(region) = region_mark {
                    partners.who.insert(region, Who::New(at));
                }
            }
            partners.who.insert(mark, who);
        }
        for (mark, meant) in waiting {
            let who = partners
                .who
                .get(&same_name(&meant))
                .cloned()
                .unwrap_or(Who::Asked(vec![meant]));
            partners.who.insert(mark, who);
        }
        partners.among_themselves(&decided);
        partners
    }

    /// Whom a name means.
    pub fn named(&self, name: &str) -> Option<&Who> {
        self.who.get(&same_name(name))
    }

    fn add(&mut self, registry: &Registry, name: &str, class: Class) -> Who {
        if class.golongan.is_none() {
            return Who::Unclassed;
        }
        let base = crate::questions::slug(name);
        let base = if base.is_empty() {
            "mitra".to_owned()
        } else {
            base
        };
        let is_taken = |id: &str| {
            registry.has(crate::model::Kind::Mitra, id) || self.new.iter().any(|one| one.id == id)
        };
        let mut others =
            std::iter::once(base.clone()).chain((2..).map(|nth| format!("{base}-{nth}")));
        let id = others.find(|id| !is_taken(id)).unwrap_or(base);
        self.new.push(NewPartner {
            id,
            name: name.to_owned(),
            others: Vec::new(),
            class,
            count: 0,
        });
        Who::New(self.new.len() - 1)
    }

    /// Asks of those that are to be made and are like another of them.
    fn among_themselves(&mut self, decided: &HashSet<String>) {
        let names = self
            .new
            .iter()
            .map(|one| (one.name.clone(), one.name.clone()));
        let index = Index::of(names);
        for (at, one) in self.new.iter().enumerate() {
            let mark = same_name(&one.name);
            if decided.contains(&mark) || one.class.region.is_some() {
                continue;
            }
            let like: Vec<String> = index
                .near(&one.name)
                .into_iter()
                .filter(|&other| other < at)
                .map(|other| index.shown[other].clone())
                .collect();
            if !like.is_empty() {
                self.near.push(Near {
                    name: one.name.clone(),
                    like: like.clone(),
                });
                let all = std::iter::once(&one.name).chain(&one.others);
                for name in all {
                    self.who.insert(same_name(name), Who::Asked(like.clone()));
                }
            }
        }
    }
}

/// Whether a name is that of a region's government, and no region is called so.
fn is_unknown_region(name: &str, class: &Class) -> bool {
    class.golongan == Some(Golongan::Daerah) && class.region.is_none() && class::is_of_region(name)
}

/// The marks of the names of our region and its offices.
fn ours(registry: &Registry) -> HashSet<String> {
    let settings = &registry.settings;
    let offices = settings
        .perangkat_daerah
        .iter()
        .map(|office| office.nama.as_str());
    let region = settings.daerah.nama.as_str();
    let whole = format!("Pemerintah {region}");
    let mut ours: HashSet<String> = offices.map(same_name).collect();
    ours.extend([same_name(region), same_name(&whole)]);
    ours
}
