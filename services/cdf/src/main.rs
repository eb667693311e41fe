//! The program `diameter-cdf`.

mod program;

use std::process::ExitCode;

fn main() -> ExitCode {
    program::main()
}
