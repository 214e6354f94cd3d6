//! ksd keeps a regency's register of regional cooperation (kerja sama daerah)
//! honest: it reads a folder of TOML records, judges them by the regulations,
//! and tells what ends.
//!
//! Data flows one way: folder → [`registry::Registry`] → findings or an
//! [`output::Table`] → rendered. A room knows only those below it:
//!
//! ```text
//! cli        parse, dispatch, exit code; one file per command
//! render     a file per format; knows finding and output only
//! rules      the rules, one file each
//! agenda     what is due: the duties, a file each
//! report     what commands show
//! draft      the texts and letters of a cooperation, in the form of the regulations
//! diff       what differs between two states of the register
//! export     the register as files for others
//! merge      our own workbook merged back
//! import     lists of somebody else as records
//! edit       changes to the text of records
//! start      a register that begins
//! sheets     the register as tables: one a kind, one a list
//! questions  what a record is asked about, and in which order
//! registry   reading, references, derived state; KSD0xx findings
//! finding    what a rule says; what a rule is
//! law        regulations and articles with their days, limits, completeness
//! schema     the records as JSON Schemas, for editors
//! model      the records as they stand in the files
//! book       files of Excel, LibreOffice and CSV as cells
//! output, text   tables; the two languages
//! problem    what ksd cannot do, in a sentence
//! meant      what a misspelt word was meant to be
//! git        what Git knows, by its command
//! whole      files written whole or not at all
//! ```

#![warn(missing_docs)]
#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::exit,
    clippy::dbg_macro
)]

pub mod agenda;
pub mod book;
pub mod cli;
pub mod diff;
pub mod draft;
pub mod edit;
pub mod export;
pub mod finding;
pub mod git;
pub mod import;
pub mod law;
pub mod meant;
pub mod merge;
pub mod model;
pub mod output;
pub mod problem;
pub mod questions;
pub mod registry;
pub mod render;
pub mod report;
pub mod rules;
pub mod schema;
pub mod sheets;
pub mod start;
pub mod text;
pub mod whole;
