//! What a person is asked, so that a record says what the law wants of it: which
//! question comes next, what can be answered, what is proposed. Nothing here knows of
//! a terminal.
//!
//! A question is about a key, and has its name, its meaning and its form from the
//! model. What is asked, and in which order, stands in chapters; when it is asked, the
//! table of completeness says. A [`Form`] is a record while it is asked about: what
//! was said so far is the record as it would be written.

mod ask;
mod asking;
mod carried;
mod choices;
mod closing;
mod defaults;
mod facts;
mod filled;
mod form;
mod id;
mod kerja_sama;
mod other_steps;
mod others;
mod parts;
mod question;
mod said;
mod steps;
mod todo;

pub use ask::{Ask, Chapter, When};
pub use carried::carried;
pub use closing::{OF_ADDENDUM, OF_DROPPING, OF_ENDING, OF_EXTENSION};
pub use facts::Facts;
pub use form::{Answer, Form, Kept, Start};
pub use id::{Telling, file_of, id_of, is_sound, new_id, slug, year_of};
pub use kerja_sama::CHAPTERS as OF_KERJA_SAMA;
pub use others::{OF_MITRA, OF_POTENSI, OF_TKKSD};
pub use question::{About, Choice, NEW, Question};
pub use said::{flat, said_of};
pub use steps::{STEPS, Step, steps};
pub use todo::{Due, Todo, first_option, repeated, start_of, steps_of};
