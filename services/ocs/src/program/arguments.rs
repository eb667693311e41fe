//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use diameter_platform::client::Server;
use diameter_platform::manual;

use super::{accounts, check, sessions, tariffs, verify};

/// An online charging system for Diameter (RFC 8506, 3GPP Gy and Ro), and its command line
#[derive(Debug, Parser)]
#[command(name = "diameter-ocs", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The file of the system; /etc/diameter/ocs.toml unless said
    ///
    /// Where there is neither, an example is written into the folder diameter-ocs-example, and used.
    #[arg(long, short, value_name = "FILE", global = true)]
    pub(crate) config: Option<PathBuf>,
    /// Where the system is administered; as its file has it unless said
    ///
    /// ADDRESS:PORT in plain text, or https://HOST:PORT.
    #[arg(long, visible_alias = "url", value_name = "SERVER", global = true)]
    pub(crate) api: Option<Server>,
    /// Who may have vouched for its certificate: PEM
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) ca: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
    /// Without one, the system runs
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  diameter-ocs
  diameter-ocs check --config ocs.toml
  diameter-ocs account top-up example 12.50 --key voucher-4711
  diameter-ocs session show 'pgw1.example.net;1;2'
  diameter-ocs verify

Commands other than run and check ask the running system over its API, with a token of its file, or the
one in the environment: DIAMETER_OCS_TOKEN.

Signals of the running system:
  HUP        reads the file again: tariffs, accounts to begin with, tokens, the filter of the log
  TERM, INT  stops: requests under way are finished, peers are told; the second one leaves no more time

Exit status:
  0  fine
  1  the answer is no: the file has mistakes, the ledger a mismatch, there is no such account
  2  the question could not be answered, or the system does not start";

/// The commands. A new one is a variant here and a line in `main`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Runs the system, until it is told to stop
    Run,
    /// Says everything that is wrong with the file and its tariffs, each mistake in its line
    Check(check::Check),
    /// Writes an example to begin with into the folder diameter-ocs-example
    Example,
    #[command(subcommand)]
    Account(accounts::Account),
    #[command(subcommand)]
    Subscriber(accounts::Subscriber),
    #[command(subcommand)]
    Session(sessions::Session),
    Explain(sessions::Explain),
    #[command(subcommand)]
    Tariffs(tariffs::Tariffs),
    Price(tariffs::Price),
    Verify(verify::Verify),
    Export(verify::Export),
    /// Has the running system copy its store, and says where to
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
