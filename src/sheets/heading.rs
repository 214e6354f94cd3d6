//! The columns of a table's sheet in a workbook: how each is known, and what people
//! call it.

use super::table::Table;
use crate::schema::Key;
use crate::text;
use crate::text::Text;

/// A column of a table's sheet.
#[derive(Clone, Copy, Debug)]
pub enum Heading {
    /// Whose row it is: the id of the record.
    Id,
    /// The place in a list that the row stands in, from 1.
    Place(&'static Key),
    /// Whether what the row tells is to go.
    Delete,
    /// What a key holds.
    Key(&'static Key),
}

impl Table {
    /// The columns of its sheet, in their order.
    pub fn headings(&self) -> Vec<Heading> {
        let places = self.lists.iter().map(|list| Heading::Place(list));
        let keys = self.columns.iter().map(|key| Heading::Key(key));
        let first = [Heading::Id].into_iter().chain(places);
        first.chain([Heading::Delete]).chain(keys).collect()
    }

    /// What stands above the ids of its sheet, by which the sheet is known whatever its
    /// tab is called: `ksd:kerja-sama/mitra`.
    pub fn sign(&self) -> String {
        match self.path() {
            "" => format!("ksd:{}", self.kind),
            path => format!("ksd:{}/{path}", self.kind),
        }
    }
}

impl Heading {
    /// What stands above the column, by which it is known wherever it is moved.
    pub fn sign(self, table: &Table) -> String {
        match self {
            Heading::Id => table.sign(),
            Heading::Place(list) => format!("#{}", list.path),
            Heading::Delete => "#hapus".to_owned(),
            Heading::Key(key) => key.path.clone(),
        }
    }

    /// What people call it, as a heading.
    pub fn name(self, table: &Table) -> Text {
        match self {
            Heading::Id if table.list().is_none() => Text::fixed("Id", "Id"),
            Heading::Id => text!("Id {kind}", "Id of the {kind}", kind = table.kind.name()),
            Heading::Place(list) => text!(
                "Urutan {list}",
                "Place of the {list}",
                list = list.name.clone()
            ),
            Heading::Delete => Text::fixed("Hapus", "Delete"),
            Heading::Key(key) => key.name.capital(),
        }
    }

    /// What is to be written in it: a sentence or two.
    pub fn meaning(self, table: &Table) -> Text {
        match self {
            Heading::Id if table.list().is_none() => Text::fixed(
                "Id rekaman; jangan diubah. Rekaman baru: kosongkan, atau tulis id buatan sendiri \
                 (misalnya `baru-1`) yang sama di lembar lain bila ada baris di sana.",
                "The record's id; leave it as it is. For a new record leave it empty, or write an id \
                 of your own (such as `baru-1`), the same in other sheets that have rows of it.",
            ),
            Heading::Id => Text::fixed(
                "Id rekaman yang memuat baris ini; bagi rekaman baru id buatan sendiri, sama dengan di \
                 lembarnya.",
                "The id of the record that this row is of; of a new record an id of your own, the same \
                 as in its sheet.",
            ),
            Heading::Place(_) => Text::fixed(
                "Urutannya dalam rekaman; jangan diubah. Baris baru: kosongkan.",
                "Its place in the record; leave it as it is. For a new row leave it empty.",
            ),
            Heading::Delete => Text::fixed(
                "Isi `hapus` bila yang tercatat di baris ini harus dihapus dari register. Baris yang \
                 hanya dihilangkan dari lembar tidak dihapus.",
                "Write `delete` if what this row records is to go from the register. A row that is \
                 only taken off the sheet is not deleted.",
            ),
            Heading::Key(key) => key.meaning.clone(),
        }
    }
}
