//! What commands show, as tables: counted and selected from the register.

pub mod list;
pub mod show;
pub mod summary;
