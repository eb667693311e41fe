//! `diameter man`: the manual pages, made of the help.

use std::fs;
use std::io::{Write, stdout};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, CommandFactory};
use diameter_platform::manual::{page_of, pages_of};

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
    let command = arguments::Arguments::command();
    let Some(folder) = &arguments.folder else {
        stdout().write_all(&page_of(command)?)?;
        return Ok(Status::Fine);
    };
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (name, page) in pages_of(command)? {
        let file = folder.join(format!("{name}.1"));
        fs::write(&file, page).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(Status::Fine)
}
