//! The `ksd` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ksd::cli::run(std::env::args_os())
}
