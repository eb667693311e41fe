//! The program `diameter-ocs`.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
