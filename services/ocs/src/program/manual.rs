//! The manual pages and completions, made of the help.

use std::fs;
use std::io::{Write, stdout};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use diameter_platform::manual::{completions_of, page_of, pages_of};

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
    /// Writes diameter-ocs.1, diameter-ocs-check.1 and so on there
    folder: Option<PathBuf>,
}

pub(super) fn completions(arguments: &Completions) -> anyhow::Result<Status> {
    stdout().write_all(&completions_of(Arguments::command(), arguments.shell))?;
    Ok(Status::Fine)
}

pub(super) fn man(arguments: &Manual) -> anyhow::Result<Status> {
    let Some(folder) = &arguments.folder else {
        stdout().write_all(&page_of(Arguments::command())?)?;
        return Ok(Status::Fine);
    };
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (name, page) in pages_of(Arguments::command())? {
        let file = folder.join(format!("{name}.1"));
        fs::write(&file, page).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(Status::Fine)
}
