//! The program `diameter-hss`.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
