//! `diameter dictionary`: what the dictionaries say, and what is wrong with them.

mod check;
mod diff;
mod export;
mod list;
mod notation;
pub(crate) mod show;
pub(crate) mod uses;

use clap::Subcommand;

use crate::Status;
use crate::arguments::Global;

/// Checks, shows, lists, exports and compares dictionaries
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Show(show::Arguments),
    List(list::Arguments),
    Diff(diff::Arguments),
    Export(export::Arguments),
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    match &arguments.command {
        Command::Check(arguments) => check::run(arguments, global),
        Command::Show(arguments) => show::run(arguments, global),
        Command::List(arguments) => list::run(arguments, global),
        Command::Diff(arguments) => diff::run(arguments, global),
        Command::Export(arguments) => export::run(arguments, global),
    }
}
