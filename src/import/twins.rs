//! Rows of one list that are like another of its rows.

use std::collections::HashMap;

use super::draft::{Note, Weight};
use super::fates::Fates;
use super::read::Read;
use crate::registry::same_name;
use crate::text;

/// The number of a row and what stands in its columns that are not known.
pub(super) type Seen = (u32, Vec<(usize, String)>);

impl Fates<'_> {
    /// A row of which all that is read stood in one before: it is that once more, unless
    /// a column tells them apart that nobody has explained.
    pub(super) fn again(&self, one: &mut Read, (first, unread): &Seen) {
        let of = |unread: &[(usize, String)], at: usize| {
            let mut cells = unread.iter();
            cells
                .find(|(column, _)| *column == at)
                .map(|(_, said)| said.clone())
        };
        let mut columns = self.columns.iter();
        let apart = columns.find(|one_of| of(unread, one_of.at) != of(&one.unread, one_of.at));
        let Some(column) = apart else {
            one.left = Some(text!(
                "sama persis dengan baris {first}",
                "the very same as row {first}",
                first = *first as i32
            ));
            return;
        };
        one.weight = one.weight.max(Weight::Asked);
        one.notes.push(Note {
            column: Some(column.at),
            weight: Weight::Asked,
            text: text!(
                "yang terbaca sama dengan baris {first}, tetapi {column} lain; terangkan kolom itu di \
                 `[kolom]` dalam peta: dengan kuncinya, atau `tidak-dibaca` bila barisnya memang sama",
                "what is read is the same as row {first}, but {column} is not; explain that column in \
                 `[kolom]` of the map: with its key, or `tidak-dibaca` if the rows are one",
                first = *first as i32,
                column = column.called()
            ),
        });
    }

    /// Tells of a row whose number another row has.
    pub(super) fn twin(&self, one: &mut Read, numbers: &mut HashMap<String, u32>) {
        let Some(number) = one.number_of_text.clone() else {
            return;
        };
        match numbers.get(&same_name(&number)) {
            Some(first) => one.notes.push(Note {
                column: None,
                weight: Weight::Look,
                text: text!(
                    "nomor \"{number}\" ada juga di baris {first}, dengan isi lain; keduanya diambil",
                    "the number \"{number}\" stands in row {first}, too, with other contents; both are \
                     taken",
                    number = number.as_str(),
                    first = *first as i32
                ),
            }),
            None => {
                numbers.insert(same_name(&number), one.number);
            }
        }
    }
}
