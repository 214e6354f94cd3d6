//! What ksd promises of whatever it is given. Each function takes the bytes of
//! one input, makes something of them, and panics where a promise is broken.

mod dealt;
mod formats;
mod read_back;
mod register;
mod values;

pub use formats::formats;
pub use register::register;
pub use values::values;

/// That a text can be looked at: no character in it commands a terminal, and
/// none has gone round the door through which text reaches people.
fn seen(text: &str, what: &str) {
    let harms = |letter: &char| {
        let word = letter.to_string();
        *letter != '\n' && (letter.is_control() || *ksd::text::printable(&word) != *word)
    };
    let found = text.chars().find(harms);
    assert!(found.is_none(), "{what}: {found:?} in {text:?}");
}
