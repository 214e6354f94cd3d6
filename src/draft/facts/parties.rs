//! The parties of a text, and our own region.

use super::*;

impl Facts<'_> {
    /// Our region, and what its offices are called.
    pub(super) fn region(&self) -> Value {
        let maker = &self.maker;
        let region = &self.registry.settings.daerah;
        let head = self.registry.head_of_region();
        let seat = office_of_head(region.tingkat);
        // To whom the Kepala Daerah reports.
        let above = match law::above(region.tingkat) {
            Penerima::Menteri => Some(Text::fixed(
                "Menteri Dalam Negeri",
                "Minister of Home Affairs",
            )),
            Penerima::Gubernur | Penerima::Bupati => head_of_province(region.provinsi.as_deref()),
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
                match above {
                    Some(above) => maker.of(What::Text(above)),
                    None => maker.blank(Text::fixed("Gubernur", "the Gubernur"), "ksd.toml"),
                },
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
    pub(super) fn parties(&self) -> Value {
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
    pub(super) fn one_province(&self) -> Value {
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
        let nothing = maker.record::<Mitra>(Kind::Mitra, None, None, BTreeMap::new());
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
        let recorded = maker.record(Kind::Mitra, id, data, BTreeMap::new());
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
}
