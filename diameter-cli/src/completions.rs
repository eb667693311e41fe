//! `diameter completions`: what a shell needs to complete arguments.

use clap::{Args, CommandFactory};
use clap_complete::Shell;
use diameter_platform::manual;

use crate::{Status, arguments};

/// Prints the completions of a shell
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    shell: Shell,
}

const EXAMPLES: &str = "\
Examples:
  diameter completions bash > \\
      ~/.local/share/bash-completion/completions/diameter
  diameter completions zsh > ~/.zfunc/_diameter
  diameter completions fish > ~/.config/fish/completions/diameter.fish";

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    manual::completions(arguments::Arguments::command(), arguments.shell)?;
    Ok(Status::Fine)
}
