//! The program `diameter-agent`.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
