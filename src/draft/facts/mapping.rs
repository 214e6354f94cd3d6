//! The entries of the mapping.

use super::*;

impl Facts<'_> {
    /// An entry of the mapping, with its office and its partners by their names.
    pub(super) fn entry(&self, entry: Option<&Record<Potensi>>) -> Value {
        let id = entry.map(|entry| entry.id.as_str());
        let data = entry.map(|entry| entry.data.as_ref());
        let bare = self.maker.record(Kind::Potensi, id, data, BTreeMap::new());
        let office = match data.and_then(|entry| entry.pemrakarsa.as_deref()) {
            Some(id) => self.office(id),
            None => {
                let blank = bare.get_attr("pemrakarsa").unwrap_or_default();
                self.maker.map([
                    ("id", self.maker.text("")),
                    ("nama", blank.clone()),
                    ("kepala", blank),
                ])
            }
        };
        let partners = data.map_or(&[][..], |entry| &entry.calon_mitra);
        let partners = match partners {
            [] => bare.get_attr("calon_mitra").unwrap_or_default(),
            ids => {
                let partners = ids.iter().map(|id| self.named_partner(id)).collect();
                self.maker.of(What::List(partners))
            }
        };
        let beside = [("pemrakarsa", office), ("calon_mitra", partners)];
        let beside = beside.map(|(name, value)| (name.to_owned(), value));
        self.maker
            .record(Kind::Potensi, id, data, BTreeMap::from(beside))
    }

    /// A partner by its name and by what its head is called.
    pub(super) fn named_partner(&self, id: &str) -> Value {
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
    pub(super) fn called(&self, id: &str) -> (String, String, Text) {
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
    pub(super) fn mapping(&self) -> Value {
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
}
