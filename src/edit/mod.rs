//! Changes to the text of records: put together as operations, shown as a plan
//! before they are done, written whole or not at all, and taken back.
//!
//! What stands in a file stays where it is, byte for byte, with its comments, its
//! order and its line ends; what is added goes to its canonical place, which is
//! that of the model. Everything that writes records goes through here.

mod kept;
mod layout;
mod list;
mod lock;
mod named;
mod operation;
mod order;
mod plan;
mod popular;
mod store;
mod text;
mod value;
mod way;

pub use layout::formatted;
pub use lock::{Holder, Lock};
pub use operation::{Operation, Refused};
pub use plan::{Change, Line, Plan};
pub use popular::{said_for, says};
pub use store::{Done, Step, Store};
pub use text::RecordText;
pub use value::{Said, member, value};
