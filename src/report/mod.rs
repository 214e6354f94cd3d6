//! What commands show, as tables: counted and selected from the register.

mod example;
pub mod list;
pub mod rule;
