//! The program `diameter-radius`.

mod program;

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: diameter_platform::Allocator = diameter_platform::Allocator;

fn main() -> ExitCode {
    program::main()
}
