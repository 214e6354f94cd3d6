//! The register as files for others.

mod data;
mod workbook;

pub use data::{Column, DATA_FORMATS, Data, DataFormat, Reference, Relation, Write};
pub use workbook::Taken;

/// What the register is exported as.
#[derive(Clone, Copy)]
pub enum Format {
    /// A workbook to work in, which `ksd import` merges back.
    Workbook,
    /// Data that other programs count with.
    Data(&'static DataFormat),
}

/// The formats: what each is called, and the endings that tell it.
pub fn formats() -> impl Iterator<Item = (&'static str, &'static [&'static str], Format)> {
    let data = DATA_FORMATS.iter();
    let data = data.map(|format| (format.name, format.endings, Format::Data(format)));
    std::iter::once(("xlsx", &["xlsx"][..], Format::Workbook)).chain(data)
}
