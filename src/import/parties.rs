//! The parties of a text: whose number and signer stands in which column.

use std::collections::HashMap;

use super::cell;
use super::document::{Around, Document, names};
use super::draft::{Draft, Weight};
use super::list::List;
use super::sides::Party;
use super::synonyms::{NUMBER, SIGNER, SIGNER_OFFICE};
use crate::book::Row;
use crate::model::key;
use crate::text;
use crate::text::Text;

pub(super) fn parties(
    around: &Around<'_>,
    list: &List<'_>,
    row: &Row,
    draft: &mut Draft,
    document: &mut Document,
) {
    let ours = list.said(row, key!(daerah.nomor));
    let theirs = list.said(row, key!(mitra[].nomor));
    if let Some((at, said)) = &ours {
        own_number(draft, document, *at, said);
    }
    let pairs = pairs(list, row);
    let told: Vec<&(Party, [Option<usize>; 3])> = pairs
        .iter()
        .filter(|(party, _)| {
            party.number.is_some() || party.office.is_some() || party.signer.is_some()
        })
        .collect();
    if let Some((at, said)) = &theirs {
        their_number(draft, document, *at, said);
    }
    let single = |of: &str| list.said(row, of);
    for (key, at) in [
        ("penandatangan", "mitra.penandatangan"),
        ("jabatan", "mitra.jabatan"),
    ] {
        if let Some((column, said)) = single(at)
            && !document.partners.is_empty()
        {
            draft.set(
                Some(column),
                &format!("mitra[0].{key}"),
                &said.replace('\n', " "),
            );
        }
    }
    if told.is_empty() {
        return;
    }
    let all: Vec<Party> = pairs.iter().map(|(party, _)| party.clone()).collect();
    let numbers: Vec<&String> = all
        .iter()
        .filter_map(|party| party.number.as_ref())
        .collect();
    let same = numbers.len() > 1 && numbers.windows(2).all(|two| two[0] == two[1]);
    let names = names(list, row);
    let names: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
    let Some(place) = around.ours.among(&all, &names) else {
        let column = told
            .iter()
            .find_map(|(_, columns)| columns.iter().flatten().next().copied());
        if same
            && all
                .iter()
                .all(|party| party.office.is_none() && party.signer.is_none())
        {
            own_number(draft, document, column.unwrap_or_default(), numbers[0]);
            return;
        }
        draft.note(column, Weight::Asked, Text::fixed(
            "tidak terbukti pihak mana yang kita; sebutkan di `[pihak]` dalam peta kata yang ada pada \
             kita saja (`kita = [\"Bupati\"]`), atau `tanpa_bukti = 1`",
            "nothing proves which party is ours; name in `[pihak]` of the map words that ours alone has \
             (`kita = [\"Bupati\"]`), or `tanpa_bukti = 1`",
        ));
        return;
    };
    let mut nth = 0;
    for (at, (party, columns)) in pairs.iter().enumerate() {
        let is_ours = at == place;
        let prefix = match is_ours {
            true => "daerah".to_owned(),
            false => {
                let prefix = format!("mitra[{nth}]");
                nth += 1;
                if nth > document.partners.len() {
                    break;
                }
                prefix
            }
        };
        if let (Some(number), Some(column)) = (&party.number, columns[0]) {
            match is_ours {
                true => own_number(draft, document, column, number),
                false if nth == 1 => their_number(draft, document, column, number),
                false => draft.set(
                    Some(column),
                    &format!("{prefix}.nomor"),
                    &number.replace('\n', "; "),
                ),
            }
        }
        if let Some(office) = &party.office {
            draft.set(
                columns[1],
                &format!("{prefix}.jabatan"),
                &office.replace('\n', "; "),
            );
        }
        if let Some(signer) = &party.signer {
            draft.set(
                columns[2],
                &format!("{prefix}.penandatangan"),
                &signer.replace('\n', "; "),
            );
        }
    }
}

fn own_number(draft: &mut Draft, document: &mut Document, at: usize, said: &str) {
    let number = cell::lines(said).join("; ");
    draft.set(Some(at), key!(daerah.nomor), &number);
    document.number = Some(number);
}

/// The partners' numbers: as many as there are partners, one each; else all with the
/// first.
fn their_number(draft: &mut Draft, document: &mut Document, at: usize, said: &str) {
    let lines = cell::lines(said);
    let count = document.partners.len();
    if count == 0 {
        return;
    }
    if lines.len() == count {
        for (place, number) in lines.iter().enumerate() {
            draft.set(Some(at), &format!("mitra[{place}].nomor"), number);
        }
    } else {
        draft.set(Some(at), "mitra[0].nomor", &lines.join("; "));
        if lines.len() > 1 {
            draft.note(
                Some(at),
                Weight::Look,
                text!(
                    "{lines} nomor untuk {count} mitra; semuanya dicatat pada mitra pertama",
                    "{lines} numbers for {count} partners; all are recorded with the first",
                    lines = lines.len(),
                    count
                ),
            );
        }
    }
    if document.number.is_none() {
        document.number = Some(lines.join("; "));
    }
}

/// The two parties of a row, with the columns of their number, office and signer: the
/// first of each kind of column is the first party's.
fn pairs(list: &List<'_>, row: &Row) -> Vec<(Party, [Option<usize>; 3])> {
    let mut pairs: HashMap<usize, (Party, [Option<usize>; 3])> = HashMap::new();
    let mut most = 0;
    for (nth, meaning) in [NUMBER, SIGNER_OFFICE, SIGNER].into_iter().enumerate() {
        let columns = list
            .columns
            .iter()
            .filter(|one| one.meaning.as_deref() == Some(meaning));
        for (place, column) in columns.enumerate() {
            most = most.max(place + 1);
            let said = row.cell(column.at).and_then(cell::words);
            let (party, columns) = pairs.entry(place).or_default();
            columns[nth] = Some(column.at);
            match nth {
                0 => party.number = said,
                1 => party.office = said,
                _ => party.signer = said,
            }
        }
    }
    (0..most).filter_map(|place| pairs.remove(&place)).collect()
}
