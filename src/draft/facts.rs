//! What a paper is made of, by the names that templates call it.

mod mapping;
mod parties;

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;

use super::held::{Ledger, What};
use super::values::Maker;
use super::{Asked, Owed};
use crate::law;
use crate::model::{
    Date, Golongan, Jenis, KerjaSama, Kind, Mitra, Penerima, Potensi, Prakarsa, Tkksd,
};
use crate::registry::{
    Record, Registry, head_of_office, head_of_partner, head_of_province, office_of_head,
};
use crate::text::{Lang, Text, ordinal};

/// All that a template may name.
pub(super) fn facts(asked: &Asked<'_>, ledger: &Arc<Ledger>) -> Value {
    let maker = Maker {
        ledger: ledger.clone(),
        lang: Lang::Id,
    };
    let facts = Facts {
        asked,
        registry: asked.registry,
        maker,
    };
    facts.all()
}

struct Facts<'a> {
    asked: &'a Asked<'a>,
    registry: &'a Registry,
    maker: Maker,
}

impl Facts<'_> {
    fn all(&self) -> Value {
        let (asked, maker) = (self.asked, &self.maker);
        let registry = self.registry;
        let record = asked.record;
        let above = record.and_then(|record| registry.top(record));
        let changed = record.and_then(|record| registry.changed(record));
        let continued = record.and_then(|record| registry.continued(record));
        let entry = record.and_then(|record| {
            let named = record.potensi.as_deref();
            let named = named.or_else(|| above?.potensi.as_deref());
            registry.potensi.get(named?)
        });
        maker.map([
            ("kerja_sama", self.document(record)),
            ("induk", self.document(above)),
            ("diubah", self.document(changed)),
            ("diperpanjang", self.document(continued)),
            ("potensi", self.entry(entry)),
            ("pemetaan", self.mapping()),
            ("tkksd", self.team()),
            ("rapat", self.meeting()),
            ("daerah", self.region()),
            ("pihak", self.parties()),
            ("satu_provinsi", self.one_province()),
            ("pemrakarsa", self.initiator()),
            ("pelaksana", self.offices()),
            ("misi", self.missions()),
            ("tagihan", self.owed()),
            ("batas_dprd", self.silent_until(record)),
            ("penandatangan", self.signer(false)),
            ("mengetahui", self.signer(true)),
            ("tanggal", maker.of(What::Day(asked.as_of))),
            ("tahun", maker.of(What::Whole(asked.as_of.year().into()))),
        ])
    }

    fn document(&self, record: Option<&Record<KerjaSama>>) -> Value {
        let id = record.map(|record| record.id.as_str());
        let record = record.map(|record| happened_by(&record.data, self.asked.as_of));
        self.maker
            .record(Kind::KerjaSama, id, record.as_ref(), BTreeMap::new())
    }

    /// The last day of the DPRD's silence, once that has passed. Permendagri 22/2020
    /// Pasal 12 ayat (4), Pasal 34 ayat (6), Pasal 56 ayat (6); Permendagri 25/2020
    /// Pasal 17 ayat (2).
    fn silent_until(&self, record: Option<&Record<KerjaSama>>) -> Value {
        let as_of = self.asked.as_of;
        let term = record.and_then(|record| {
            let [request, _] = self.registry.terms_of_dprd(record, as_of);
            request.filter(|term| !term.estimate && term.until < as_of)
        });
        let blank = Text::fixed(
            "hari terakhir jangka waktu DPRD, yang telah lewat",
            "last day of the DPRD's term, which has passed",
        );
        match term {
            Some(term) => self.maker.of(What::Day(term.until)),
            None => self.maker.blank(blank, ""),
        }
    }

    /// The decree on the team that is the newest by the day.
    fn decree(&self) -> Option<&Record<Tkksd>> {
        let decrees = self.registry.tkksd.iter();
        let decrees = decrees.filter(|decree| decree.tanggal <= self.asked.as_of);
        decrees.max_by_key(|decree| decree.tanggal)
    }

    fn team(&self) -> Value {
        let decree = self.decree();
        let id = decree.map(|decree| decree.id.as_str());
        let decree = decree.map(|decree| decree.data.as_ref());
        self.maker.record(Kind::Tkksd, id, decree, BTreeMap::new())
    }

    /// The team's last meeting on the document; it is all blanks where none is recorded.
    fn meeting(&self) -> Value {
        let maker = &self.maker;
        let told = |name: &str, value: Option<&String>, said: Text| {
            (
                name.to_owned(),
                maker.words_or(value.map(String::as_str), said, ""),
            )
        };
        let id = self.asked.record.map(|record| record.id.as_str());
        let meeting = self.registry.tkksd.iter().flat_map(|decree| &decree.rapat);
        let meeting = meeting
            .filter(|meeting| meeting.tanggal <= self.asked.as_of)
            .filter(|meeting| {
                meeting
                    .naskah
                    .iter()
                    .any(|named| Some(named.as_str()) == id)
            })
            .max_by_key(|meeting| meeting.tanggal);
        let day = Text::fixed("hari dan tanggal rapat", "day of the meeting");
        let day = meeting.map_or_else(
            || maker.blank(day, ""),
            |meeting| maker.of(What::Day(meeting.tanggal)),
        );
        let kind = Text::fixed("jenis rapat: teknis atau pleno", "kind of meeting");
        let kind = meeting.map_or_else(
            || maker.blank(kind, ""),
            |meeting| maker.of(What::Word(meeting.jenis.to_string(), meeting.jenis.name())),
        );
        let leader = meeting.and_then(|meeting| meeting.pimpinan.as_ref());
        let subject = meeting.and_then(|meeting| meeting.pokok.as_ref());
        maker.of(What::Map(
            [
                ("jenis".to_owned(), kind),
                ("tanggal".to_owned(), day),
                told(
                    "pimpinan",
                    leader,
                    Text::fixed("pimpinan rapat", "who led it"),
                ),
                told("pokok", subject, Text::fixed("pokok rapat", "its subject")),
            ]
            .into(),
        ))
    }

    fn office(&self, id: &str) -> Value {
        let name = self.registry.office_name(id).unwrap_or(id);
        self.maker.map([
            ("id", self.maker.text(id)),
            ("nama", self.maker.text(name)),
            ("kepala", self.maker.of(What::Text(head_of_office(name)))),
        ])
    }

    fn initiator(&self) -> Value {
        let id = self
            .asked
            .office
            .or_else(|| self.asked.record?.pemrakarsa.as_deref());
        match id {
            Some(id) => self.office(id),
            None => {
                let blank = |name: Text| {
                    self.maker
                        .blank(name, "Permendagri 22/2020 Pasal 7 ayat (1)")
                };
                self.maker.map([
                    ("id", self.maker.text("")),
                    (
                        "nama",
                        blank(Text::fixed(
                            "perangkat daerah pemrakarsa",
                            "the initiating office",
                        )),
                    ),
                    (
                        "kepala",
                        blank(Text::fixed(
                            "kepala perangkat daerah pemrakarsa",
                            "head of the initiating office",
                        )),
                    ),
                ])
            }
        }
    }

    /// All offices that carry the document out, the initiating one first.
    fn offices(&self) -> Value {
        let record = self.asked.record;
        let first = record.and_then(|record| record.pemrakarsa.as_deref());
        let others = record.map(|record| record.perangkat_pelaksana.as_slice());
        let others = others.unwrap_or_default().iter().map(String::as_str);
        let offices = first.into_iter().chain(others).map(|id| self.office(id));
        self.maker.of(What::List(offices.collect()))
    }

    fn missions(&self) -> Value {
        let missions = self.asked.record.map(|record| {
            let missions = self.registry.missions_of(record, self.asked.as_of);
            let missions = missions.into_iter().map(|mission| {
                self.maker.map([
                    ("nomor", self.maker.text(mission.number.to_string())),
                    ("bunyi", self.maker.text(mission.said)),
                ])
            });
            missions.collect()
        });
        self.maker.of(What::List(missions.unwrap_or_default()))
    }

    /// What is asked for and has not come.
    fn owed(&self) -> Value {
        let owed = self.asked.owed.iter().map(|Owed { what, due, basis }| {
            let day = |due| self.maker.of(What::Day(due));
            let none = || self.maker.blank(Text::fixed("batas waktu", "limit"), "");
            self.maker.map([
                ("hal", self.maker.of(What::Text(what.clone()))),
                ("batas", due.map_or_else(none, day)),
                ("dasar", self.maker.text(basis)),
            ])
        });
        self.maker.of(What::List(owed.collect()))
    }

    /// Whom `ksd.toml` names to sign this paper.
    fn signer(&self, acknowledges: bool) -> Value {
        let maker = &self.maker;
        let slug = self.asked.paper.slug;
        let signers = &self.registry.settings.penandatangan;
        let named = signers.iter().rev().find(|signer| {
            signer.mengetahui == acknowledges && signer.laporan.iter().any(|name| name == slug)
        });
        let of = |name: &'static str, value: Option<&str>, said: Text| {
            (name, maker.words_or(value, said, "ksd.toml"))
        };
        maker.map([
            of(
                "jabatan",
                named.map(|signer| signer.jabatan.as_str()),
                Text::fixed("jabatan penandatangan", "office of the signer"),
            ),
            of(
                "nama",
                named.and_then(|signer| signer.nama.as_deref()),
                Text::fixed("nama penandatangan", "name of the signer"),
            ),
            of(
                "pangkat",
                named.and_then(|signer| signer.pangkat.as_deref()),
                Text::fixed("pangkat", "rank"),
            ),
            of(
                "nip",
                named.and_then(|signer| signer.nip.as_deref()),
                Text::fixed("NIP", "NIP"),
            ),
        ])
    }
}

/// The document without what is dated later than that day in its lists.
fn happened_by(record: &KerjaSama, day: Date) -> KerjaSama {
    let happened = |on: Option<Date>| on.is_none_or(|on| on <= day);
    let mut known = record.clone();
    known.laporan.retain(|one| happened(one.tanggal));
    known.evaluasi.retain(|one| happened(one.tanggal));
    known.perselisihan.retain(|one| happened(one.tanggal));
    known
}
