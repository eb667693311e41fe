//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use diameter_platform::client::Server;
use diameter_platform::manual;

use super::{consumers, sessions, show};

/// A charging data function for Diameter (3GPP Rf, RFC 6733 accounting), and its command line
#[derive(Debug, Parser)]
#[command(name = "diameter-cdf", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The file of the function; /etc/diameter/cdf.toml unless said
    ///
    /// Where there is neither, an example is written into the folder diameter-cdf-example, and used.
    #[arg(long, short, value_name = "FILE", global = true)]
    pub(crate) config: Option<PathBuf>,
    /// Where the function is administered; as its file has it unless said
    ///
    /// ADDRESS:PORT in plain text, or https://HOST:PORT.
    #[arg(long, visible_alias = "url", value_name = "SERVER", global = true)]
    pub(crate) api: Option<Server>,
    /// Who may have vouched for its certificate: PEM
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) ca: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
    /// Without one, the function runs
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  diameter-cdf
  diameter-cdf check --config cdf.toml
  diameter-cdf session list
  diameter-cdf consumer hand-over billing
  diameter-cdf show records/cdf1-1.cdr

session, consumer and backup ask the running function over its API, with a token of its file, or the one in the
environment: DIAMETER_CDF_TOKEN.

Signals of the running function:
  HUP        reads the file again: when records are closed, tokens, the filter of the log
  TERM, INT  stops: requests under way are finished, peers are told; the second one leaves no more time

Exit status:
  0  fine
  1  the answer is no: the file has mistakes, a record cannot be read, there is no such session
  2  the question could not be answered, or the function does not start";

/// The commands. A new one is a variant here and a line in `main`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Runs the function, until it is told to stop
    Run,
    /// Says everything that is wrong with the file, each mistake in its line
    Check,
    /// Writes an example to begin with into the folder diameter-cdf-example
    Example,
    Show(show::Show),
    #[command(subcommand)]
    Session(sessions::Session),
    #[command(subcommand)]
    Consumer(consumers::Consumer),
    /// Has the running function copy its store, and says where to
    Backup,
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
