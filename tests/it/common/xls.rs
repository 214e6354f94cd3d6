//! Compound files and the old workbooks in them, written record by record: no
//! library writes them any more.

const SECTOR: usize = 512;
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;

fn words(values: impl IntoIterator<Item = u32>) -> Vec<u8> {
    values.into_iter().flat_map(u32::to_le_bytes).collect()
}

/// A compound file with one stream. A stream that is small would stand elsewhere, so
/// it is made long enough with zeros.
pub fn compound(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    assert!(sectors <= 126, "one sector tells where all others are");
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(24, 0);
    file.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    file.resize(44, 0);
    file.extend(words([1, 1, 0, 4096, END, 0, END, 0, 0]));
    file.resize(SECTOR, 0xFF);
    // Where sectors go on: this one, the directory, then the stream.
    let last = sectors as u32 + 1;
    let mut table = vec![0xFFFF_FFFD, END];
    table.extend((2..last).map(|at| at + 1));
    table.push(END);
    table.resize(SECTOR / 4, FREE);
    file.extend(words(table));
    for (name, kind, child, start, size) in [
        ("Root Entry", 5, 1, END, 0),
        (name, 2, FREE, 2, stream.len() as u32),
        ("", 0, FREE, 0, 0),
        ("", 0, FREE, 0, 0),
    ] {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = if name.is_empty() { 0 } else { entry.len() + 2 };
        entry.resize(64, 0);
        entry.extend((length as u16).to_le_bytes());
        entry.extend([kind, 1]);
        entry.extend(words([FREE, FREE, child]));
        entry.resize(116, 0);
        entry.extend(words([start, size, 0]));
        file.extend(entry);
    }
    file.extend(stream);
    file
}

/// What stands in a cell of an old workbook.
pub enum Old<'a> {
    Nothing,
    Words(&'a str),
    Number(f64),
    /// A number that is shown as a day.
    Day(f64),
    Boolean(bool),
    /// The code of an error.
    Fault(u8),
}

fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut record = kind.to_le_bytes().to_vec();
    record.extend((body.len() as u16).to_le_bytes());
    record.extend(body);
    record
}

fn begins(kind: u16) -> Vec<u8> {
    let mut body = vec![0, 6];
    body.extend(kind.to_le_bytes());
    body.resize(16, 0);
    record(0x0809, &body)
}

fn cell(row: u16, column: u16, held: &Old<'_>) -> Vec<u8> {
    let style = u16::from(matches!(held, Old::Day(_)));
    let mut body: Vec<u8> = [row, column, style]
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    match held {
        Old::Nothing => Vec::new(),
        Old::Number(number) | Old::Day(number) => {
            body.extend(number.to_le_bytes());
            record(0x0203, &body)
        }
        Old::Words(words) => {
            let letters: Vec<u16> = words.encode_utf16().collect();
            body.extend((letters.len() as u16).to_le_bytes());
            body.push(1);
            body.extend(letters.iter().flat_map(|letter| letter.to_le_bytes()));
            record(0x0204, &body)
        }
        Old::Boolean(yes) => {
            body.extend([u8::from(*yes), 0]);
            record(0x0205, &body)
        }
        Old::Fault(code) => {
            body.extend([*code, 1]);
            record(0x0205, &body)
        }
    }
}

/// An old workbook with one sheet; `locked`, as with a password.
pub fn xls(rows: &[&[Old<'_>]], locked: bool) -> Vec<u8> {
    let mut workbook = begins(5);
    if locked {
        workbook.extend(record(0x002F, &[1, 0, 1, 0, 1, 0]));
    }
    workbook.extend(record(0x0042, &1200_u16.to_le_bytes()));
    workbook.extend(record(0x0022, &[0, 0]));
    for format in [0_u8, 14] {
        let mut style = vec![0, 0, format, 0];
        style.resize(20, 0);
        workbook.extend(record(0x00E0, &style));
    }
    let sheet = workbook.len() as u32 + 4 + 14 + 4;
    let mut about = sheet.to_le_bytes().to_vec();
    about.extend([0, 0, 6, 0]);
    about.extend(b"Daftar");
    workbook.extend(record(0x0085, &about));
    workbook.extend(record(0x000A, &[]));
    workbook.extend(begins(0x10));
    for (row, cells) in rows.iter().enumerate() {
        for (column, held) in cells.iter().enumerate() {
            workbook.extend(cell(row as u16, column as u16, held));
        }
    }
    workbook.extend(record(0x000A, &[]));
    compound("Workbook", workbook)
}
