//! The program `diameter-radius`.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
