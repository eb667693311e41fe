//! `cargo xtask`: chores of this repository. Thin; the logic is in diameter-codegen.
//!
//! - `regenerate` turns the dictionaries into the sources of diameter-messages; with `--check` it
//!   only tells whether they are up to date.
//! - `export` prints the resolved dictionaries as JSON.
//! - `import` turns dictionaries of other programs into one of ours.

mod dictionaries;
mod export;
mod import;
mod regenerate;

use std::process::ExitCode;

use diameter_codegen::{Diagnostics, Mode};

const USAGE: &str = "\
usage: cargo xtask regenerate [--check]
       cargo xtask export
       cargo xtask import --from wireshark|go-diameter|freediameter-json FILE... --to dictionaries/NAME.xml";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["regenerate"] => regenerate::run(Mode::Write),
        ["regenerate", "--check"] => regenerate::run(Mode::Check),
        ["export"] => export::run(),
        ["import", "--from", format, files @ .., "--to", target] if !files.is_empty() => {
            import::run(format, files, target)
        }
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
