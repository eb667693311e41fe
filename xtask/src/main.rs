//! `cargo xtask`: chores of this repository. Thin; the logic is in diameter-codegen.
//!
//! - `regenerate` turns the dictionaries into the sources of diameter-messages; with `--check` it
//!   only tells whether they are up to date.
//! - `export` prints the resolved dictionaries as JSON.

mod dictionaries;
mod export;
mod regenerate;

use std::process::ExitCode;

use diameter_codegen::{Diagnostics, Mode};

const USAGE: &str = "usage: cargo xtask regenerate [--check]\n       cargo xtask export";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["regenerate"] => regenerate::run(Mode::Write),
        ["regenerate", "--check"] => regenerate::run(Mode::Check),
        ["export"] => export::run(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            match error.downcast_ref::<Diagnostics>() {
                Some(diagnostics) => anstream::eprintln!("{}", diagnostics.colored()),
                None => eprintln!("{error}"),
            }
            ExitCode::FAILURE
        }
    }
}
