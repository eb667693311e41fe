//! The manual pages and completions, made of the help.

use std::path::PathBuf;

use clap::{Args, CommandFactory};
use clap_complete::Shell;
use diameter_platform::manual;

use super::Status;
use super::arguments::Arguments;

/// Prints the completions of a shell
#[derive(Debug, Args)]
pub(crate) struct Completions {
    shell: Shell,
}

/// Prints the manual page, or writes those of all commands into a folder
#[derive(Debug, Args)]
#[command(name = "man")]
pub(crate) struct Manual {
    /// Writes diameter-cdf.1, diameter-cdf-check.1 and so on there
    folder: Option<PathBuf>,
}

pub(super) fn completions(arguments: &Completions) -> anyhow::Result<Status> {
    manual::completions(Arguments::command(), arguments.shell)?;
    Ok(Status::Fine)
}

pub(super) fn man(arguments: &Manual) -> anyhow::Result<Status> {
    manual::man(Arguments::command(), arguments.folder.as_deref())?;
    Ok(Status::Fine)
}
