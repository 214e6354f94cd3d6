//! The register as files for others.

mod workbook;

pub use workbook::Taken;

/// What the register is exported as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook to work in, which `ksd import` merges back.
    Workbook,
}

/// The formats: what each is called, and the endings that tell it.
pub const FORMATS: [(&str, &[&str], Format); 1] = [("xlsx", &["xlsx"], Format::Workbook)];
