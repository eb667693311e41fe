//! `diameter man`: the manual pages, made of the help.

use std::path::PathBuf;

use clap::{Args, CommandFactory};
use diameter_platform::manual;

use crate::{Status, arguments};

/// Prints the manual page, or writes those of all commands into a folder
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Writes diameter.1, diameter-dictionary.1 and so on there
    folder: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  diameter man | man -l -
  diameter man ~/.local/share/man/man1";

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    manual::man(arguments::Arguments::command(), arguments.folder.as_deref())?;
    Ok(Status::Fine)
}
