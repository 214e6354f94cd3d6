//! What a paper is made of, by the names that templates call it.

use std::sync::Arc;

use minijinja::Value;

use super::held::{Held, Ledger, What};
use super::values::Maker;
use super::{Asked, Owed};
use crate::model::{
    Date, Golongan, Jenis, KerjaSama, Kind, Mitra, Potensi, Prakarsa, Tingkat, Tkksd,
};
use crate::registry::{Record, Registry, head_of_office, head_of_partner, office_of_head};
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

/// What a value holds.
fn what(value: &Value) -> Option<What> {
    let held = value.downcast_object_ref::<Held>()?;
    Some(held.what.clone())
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
        let record = record.map(|record| known_by(&record.data, self.asked.as_of));
        self.maker
            .record(Some(Kind::KerjaSama), id, record.as_ref())
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

    /// An entry of the mapping, with its office and its partners by their names.
    fn entry(&self, entry: Option<&Record<Potensi>>) -> Value {
        let id = entry.map(|entry| entry.id.as_str());
        let data = entry.map(|entry| entry.data.as_ref());
        let recorded = self.maker.record(Some(Kind::Potensi), id, data);
        let Some(What::Map(mut map)) = what(&recorded) else {
            return recorded;
        };
        let office = match data.and_then(|entry| entry.pemrakarsa.as_deref()) {
            Some(id) => self.office(id),
            None => {
                let blank = map.get("pemrakarsa").cloned().unwrap_or_default();
                self.maker.map([
                    ("id", self.maker.text("")),
                    ("nama", blank.clone()),
                    ("kepala", blank),
                ])
            }
        };
        map.insert("pemrakarsa".to_owned(), office);
        let partners = data.map_or(&[][..], |entry| &entry.calon_mitra);
        if !partners.is_empty() {
            let partners = partners.iter().map(|id| self.named_partner(id)).collect();
            let partners = self.maker.of(What::List(partners));
            map.insert("calon_mitra".to_owned(), partners);
        }
        self.maker.of(What::Map(map))
    }

    /// A partner by its name and by what its head is called.
    fn named_partner(&self, id: &str) -> Value {
        let (name, as_party, head) = self.called(id);
        self.maker.map([
            ("id", self.maker.text(id)),
            ("nama", self.maker.text(name)),
            ("sebutan", self.maker.text(as_party)),
            ("kepala", self.maker.of(What::Text(head))),
        ])
    }

    /// A partner's name, what it is called as a party, and its head: of a region the
    /// Kepala Daerah, of others themselves.
    fn called(&self, id: &str) -> (String, String, Text) {
        let partner = self.registry.mitra.get(id);
        let whole = partner.map_or(id, |partner| partner.nama.as_str());
        match partner.filter(|partner| partner.golongan == Golongan::Daerah) {
            Some(partner) => {
                let name = whole.strip_prefix("Pemerintah ").unwrap_or(whole);
                (
                    format!("Pemerintah {name}"),
                    format!("Pemerintah Daerah {name}"),
                    head_of_partner(partner),
                )
            }
            None => (whole.to_owned(), whole.to_owned(), Text::same(whole)),
        }
    }

    /// The entries of the mapping of the year, the first in priority first.
    fn mapping(&self) -> Value {
        let year = self.asked.as_of.year();
        // A paper about one document tells of no others.
        if self.asked.record.is_some() {
            return self.maker.of(What::List(Vec::new()));
        }
        let mut entries: Vec<&Record<Potensi>> = self.registry.potensi.iter().collect();
        entries.retain(|entry| entry.tahun == year && entry.whole);
        entries.sort_by_key(|entry| (entry.prioritas.unwrap_or(u32::MAX), entry.id.as_str()));
        let entries = entries.into_iter().map(|entry| self.entry(Some(entry)));
        self.maker.of(What::List(entries.collect()))
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
        self.maker.record(Some(Kind::Tkksd), id, decree)
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

    /// Our region, and what its offices are called.
    fn region(&self) -> Value {
        let maker = &self.maker;
        let region = &self.registry.settings.daerah;
        let head = self.registry.head_of_region();
        let seat = office_of_head(region.tingkat);
        let above = match (region.tingkat, region.provinsi.as_deref()) {
            (Tingkat::Provinsi, _) => Some("Menteri Dalam Negeri".to_owned()),
            (_, Some(province)) => Some(format!(
                "Gubernur {}",
                province.strip_prefix("Provinsi ").unwrap_or(province)
            )),
            (_, None) => None,
        };
        let optional = |value: &Option<String>, key: &str, said: Text| {
            let words = value.as_deref().filter(|words| !words.trim().is_empty());
            match words {
                Some(words) => maker.keyed(key, What::Text(Text::same(words))),
                None => maker.blank(said, "ksd.toml"),
            }
        };
        let kop = region.kop.iter().map(|line| maker.text(line)).collect();
        maker.map([
            ("nama", maker.text(&region.nama)),
            (
                "pemerintah",
                maker.text(format!("Pemerintah {}", region.nama)),
            ),
            ("kepala", maker.of(What::Text(head))),
            ("jabatan_kepala", maker.text(seat)),
            ("dprd", maker.text(format!("DPRD {}", region.nama))),
            (
                "atasan",
                maker.words_or(
                    above.as_deref(),
                    Text::fixed("Gubernur", "the Gubernur"),
                    "",
                ),
            ),
            (
                "ibu_kota",
                optional(
                    &region.ibu_kota,
                    "daerah.ibu_kota",
                    Text::fixed("ibu kota", "seat of the region"),
                ),
            ),
            (
                "alamat",
                optional(
                    &region.alamat,
                    "daerah.alamat",
                    Text::fixed("alamat kantor", "address of the office"),
                ),
            ),
            ("kop", maker.of(What::List(kop))),
            (
                "tingkat",
                maker.of(What::Word(
                    region.tingkat.to_string(),
                    Text::same(region.tingkat.to_string()),
                )),
            ),
        ])
    }

    /// The parties in the order of the text: the ministry first in a Sinergi, as in the
    /// Lampiran of Permendagri 22/2020, huruf C; between regions who began it; else our
    /// region, as there in huruf A.2 and B.2.
    fn parties(&self) -> Value {
        let Some(record) = self.asked.record else {
            return self.maker.of(What::List(Vec::new()));
        };
        let document = self.document(Some(record));
        let ours = (self.ours(&document), true);
        let partners = record.mitra.iter().enumerate();
        let partners = partners.map(|(at, party)| (self.partner(&document, &party.id, at), false));
        let began = self.registry.initiative(record) == Some(Prakarsa::Mitra);
        let ours_last = record.jenis == Jenis::Sinergi || (record.jenis == Jenis::Ksdd && began);
        let mut all: Vec<_> = [ours].into_iter().chain(partners).collect();
        if ours_last {
            all.rotate_left(1);
        }
        let count = all.len();
        let parties = all.into_iter().zip(1_u64..).map(|((mut party, ours), at)| {
            let maker = &self.maker;
            let word = ordinal(at);
            let place = Text::each(|lang| word.get(lang).to_uppercase());
            party.push(("ke", maker.of(What::Text(place))));
            party.push(("nomor_urut", Value::from(at)));
            party.push(("terakhir", Value::from(at as usize == count)));
            party.push(("kita", Value::from(ours)));
            let party = party
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value));
            maker.of(What::Map(party.collect()))
        });
        self.maker.of(What::List(parties.collect()))
    }

    /// Whether all parties are kabupaten or kota of our province, by which the way of a
    /// dispute hangs. Permendagri 22/2020 Pasal 19, 21. None: not known.
    fn one_province(&self) -> Value {
        let partners = self.asked.record.map(|record| record.mitra.as_slice());
        let partners = partners.unwrap_or_default().iter();
        let ids = partners.map(|party| party.id.as_str());
        Value::from(self.registry.within_one_province(ids))
    }

    fn ours(&self, document: &Value) -> Vec<(&'static str, Value)> {
        let maker = &self.maker;
        let own = |name: &str| {
            let party = document.get_attr("daerah").unwrap_or_default();
            party.get_attr(name).unwrap_or_default()
        };
        let region = self.region();
        let region = |name: &str| region.get_attr(name).unwrap_or_default();
        let name = &self.registry.settings.daerah.nama;
        let nothing = maker.record::<Mitra>(Some(Kind::Mitra), None, None);
        vec![
            ("nama", maker.text(format!("Pemerintah {name}"))),
            ("sebutan", maker.text(format!("Pemerintah Daerah {name}"))),
            ("penandatangan", own("penandatangan")),
            ("jabatan", own("jabatan")),
            ("peran", own("peran")),
            ("nomor", own("nomor")),
            ("surat_kuasa", own("surat_kuasa")),
            ("kepala", region("kepala")),
            ("alamat", region("alamat")),
            ("lambang", Value::from("daerah")),
            (
                "golongan",
                maker.of(What::Word(
                    Golongan::Daerah.to_string(),
                    Text::same(Golongan::Daerah.to_string()),
                )),
            ),
            ("mitra", nothing),
        ]
    }

    fn partner(&self, document: &Value, party: &str, at: usize) -> Vec<(&'static str, Value)> {
        let maker = &self.maker;
        let partner = self.registry.mitra.get(party);
        let own = |name: &str| {
            let parties = document.get_attr("mitra").unwrap_or_default();
            let party = parties.get_item_by_index(at).unwrap_or_default();
            party.get_attr(name).unwrap_or_default()
        };
        let id = Some(party);
        let data = partner.map(|partner| partner.data.as_ref());
        let recorded = maker.record(Some(Kind::Mitra), id, data);
        let of_partner = |name: &str| recorded.get_attr(name).unwrap_or_default();
        let (called, as_party, head) = self.called(party);
        vec![
            ("nama", maker.text(called)),
            ("sebutan", maker.text(as_party)),
            ("penandatangan", own("penandatangan")),
            ("jabatan", own("jabatan")),
            ("peran", own("peran")),
            ("nomor", own("nomor")),
            ("surat_kuasa", own("surat_kuasa")),
            ("kepala", maker.of(What::Text(head))),
            ("alamat", of_partner("alamat")),
            ("lambang", Value::from(format!("mitra {}", at + 1))),
            ("golongan", of_partner("golongan")),
            ("mitra", recorded),
        ]
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
fn known_by(record: &KerjaSama, day: Date) -> KerjaSama {
    let happened = |on: Option<Date>| on.is_none_or(|on| on <= day);
    let mut known = record.clone();
    known.laporan.retain(|one| happened(one.tanggal));
    known.evaluasi.retain(|one| happened(one.tanggal));
    known.perselisihan.retain(|one| happened(one.tanggal));
    known
}
