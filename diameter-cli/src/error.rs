//! How a command that could not do what was asked says so.

use std::io;
use std::process::ExitCode;

use anstyle::{AnsiColor, Effects, Style};
use diameter_codegen::Diagnostics;

/// The word in front, as clap and the generator print it.
const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);

const WARNING: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);

/// Prints the error on standard error, in one sentence or as the generator's diagnostics.
///
/// An [`io::Error`] on its own is one of standard output: errors of everything else have a context
/// that says what was read or written. Whoever closed standard output has seen enough, and is told
/// nothing.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    let output = error.downcast_ref::<io::Error>().filter(|_| error.chain().len() == 1);
    if output.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    match output {
        Some(_) => print(&anyhow::anyhow!("cannot write to standard output: {error}")),
        None => print(error),
    }
    ExitCode::from(2)
}

/// Prints the error, and leaves it to the caller what that means.
pub(crate) fn print(error: &anyhow::Error) {
    match error.downcast_ref::<Diagnostics>() {
        Some(diagnostics) => anstream::eprintln!("{}", diagnostics.colored()),
        None => anstream::eprintln!("{ERROR}error:{ERROR:#} {error:#}"),
    }
}

/// Prints what should be known, though it stops nothing.
pub(crate) fn warn(text: &str) {
    anstream::eprintln!("{WARNING}warning:{WARNING:#} {text}");
}
