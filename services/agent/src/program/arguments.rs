//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use diameter_platform::manual;

use super::explain;

/// A Diameter agent (RFC 6733): relay, proxy and redirect agent from one file
#[derive(Debug, Parser)]
#[command(name = "diameter-agent", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The file that says who the agent is, its peers, routes and policies
    #[arg(
        long,
        short,
        value_name = "FILE",
        default_value = "/etc/diameter/agent.toml",
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
  diameter-agent check --config agent.toml
  diameter-agent explain --config agent.toml capture.pcap
  diameter-agent --config agent.toml

Signals:
  HUP        reads the file again; when anything is wrong with it nothing changes
  TERM, INT  stops: requests under way are finished, peers are told; the second
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
    Explain(explain::Explain),
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
