//! Damaged files at which a library gives up by a panic. Only what is its own is called
//! here: a panic of ours is no damage of a file.

use std::cell::Cell;
use std::panic;
use std::sync::Once;

use super::refused::Refused;

thread_local! {
    /// Whether a panic on this thread is caught here, so that its message would tell
    /// people nothing.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What a call of a library comes to; a panic in it is damage of the file. Nothing of
/// the call is used after one.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, Refused>) -> Result<T, Refused> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if !QUIET.get() {
                before(about);
            }
        }));
    });
    QUIET.set(true);
    let done = panic::catch_unwind(panic::AssertUnwindSafe(work));
    QUIET.set(false);
    done.unwrap_or_else(|_| Err(Refused::GivenUp))
}
