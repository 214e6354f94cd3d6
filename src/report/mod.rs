//! What commands show, as tables and pages: counted and selected from the register.

pub mod coverage;
mod evaluation;
mod example;
pub mod glossary;
pub mod handed_in;
pub mod list;
mod names;
pub mod rule;
mod rule_page;
pub mod rule_search;
pub mod show;
pub mod statistics;
pub mod summary;
pub mod why;
