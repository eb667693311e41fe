//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use diameter_platform::manual;

/// An agent that takes RADIUS of network access servers and asks Diameter servers (RFC 4005, 9; RFC 4072)
#[derive(Debug, Parser)]
#[command(name = "diameter-radius", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The file that says who the agent is, its clients and its peers
    #[arg(
        long,
        short,
        value_name = "FILE",
        default_value = "/etc/diameter/radius.toml",
        global = true
    )]
    pub(crate) config: PathBuf,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
    /// Without one, the agent runs
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  diameter-radius check --config radius.toml
  diameter-radius --config radius.toml

Signals:
  HUP        reads the file again; when anything is wrong with it nothing changes
  TERM, INT  stops: requests under way are answered, peers are told; the second
             one leaves no more time

Exit status:
  0  fine
  1  the answer is no: the file has mistakes
  2  the question could not be answered, or the agent does not start";

/// The commands. A new one is a variant here and a line in `main`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Says everything that is wrong with the file, each mistake in its line
    Check,
    Completions(manual::Completions),
    Man(manual::Manual),
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn arguments_contradict_each_other_nowhere() {
        Arguments::command().debug_assert();
    }
}
