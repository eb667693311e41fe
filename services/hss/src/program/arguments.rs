//! What can be written on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use diameter_platform::manual;

/// A home subscriber server: subscribers, authentication and location over S6a, S6d and S13
#[derive(Debug, Parser)]
#[command(name = "diameter-hss", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    /// The file that says who the server is, where subscribers are, and under which key. Without it,
    /// /etc/diameter/hss.toml; where there is none, a trial is set up in ./diameter-hss-trial
    #[arg(long, short, value_name = "FILE", global = true)]
    pub(crate) config: Option<PathBuf>,
    /// Who may have vouched for the certificate of a server that is asked over HTTPS: PEM
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) ca: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
    /// Without one, the server runs
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

const AFTER_HELP: &str = "\
Examples:
  diameter-hss
  diameter-hss load subscribers.csv --config hss.toml
  diameter-hss subscriber show 262011234567890 --config hss.toml

Commands that read or change subscribers open the store. Where a server has an embedded store open, they
ask that server: at the address in [administration], with the first token of the file that may operate.
Over HTTPS, --ca says whose certificates are good.

Signals:
  HUP        reads the file again: log, tokens, certificates, access, equipment
  TERM, INT  stops: requests under way are finished, peers are told; the second
             one leaves no more time

Exit status:
  0  fine
  1  the answer is no: the file has mistakes, a line is wrong, there is no such subscriber
  2  the question could not be answered, or the server does not start";

/// The commands. A new one is a variant here and a line in `main`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Runs the server
    Run,
    /// Says everything that is wrong with the file, each mistake in its line
    Check,
    /// Prints a new master key, for the file that [keys] names
    Key,
    /// Looks at and changes one subscriber
    Subscriber(Subscriber),
    Load(Load),
    Export(Export),
    /// Copies an embedded store to a new folder; a server may be at work with it
    Backup {
        /// A folder that is not there yet
        folder: PathBuf,
    },
    Completions(manual::Completions),
    Man(manual::Manual),
}

#[derive(Debug, Args)]
pub(crate) struct Subscriber {
    #[command(subcommand)]
    pub(crate) command: SubscriberCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SubscriberCommand {
    /// Prints subscribers as lines of JSON
    List {
        /// Only those whose IMSI begins with these digits
        #[arg(long, default_value = "")]
        prefix: String,
        /// How many at most
        #[arg(long, default_value_t = 100)]
        most: usize,
    },
    /// Prints a subscriber as JSON: what is provisioned, and where it is
    Show {
        /// The IMSI
        imsi: String,
    },
    /// Adds or replaces a subscriber, read as JSON from a file or standard input; keys stay when there are none
    Set {
        /// A file with an object of JSON; `-` is standard input
        file: PathBuf,
    },
    /// Ends the registrations of a subscriber in the IMS; the subscription stays, and it may register again
    Deregister {
        /// The IMSI
        imsi: String,
        /// Only what this private identity has registered
        #[arg(long, value_name = "IDENTITY")]
        private: Option<String>,
    },
    /// Has all nodes let a subscriber go, and forgets it
    Remove {
        /// The IMSI
        imsi: String,
        /// Forgets it although nodes have not said yet that they have let it go
        #[arg(long)]
        force: bool,
    },
}

/// Loads subscribers from CSV or lines of JSON: all of the file, or nothing of it
#[derive(Debug, Args)]
pub(crate) struct Load {
    /// A file that ends with .csv, .jsonl or .json
    pub(crate) file: PathBuf,
    /// Loads all other lines when some are wrong
    #[arg(long)]
    pub(crate) skip: bool,
    /// Replaces subscribers who are there already
    #[arg(long)]
    pub(crate) replace: bool,
    /// The master key that keys are encrypted under in the file
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

/// Writes all subscribers to a file, without their keys
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// A file that ends with .csv, .jsonl or .json; CSV has what fits into columns
    pub(crate) file: PathBuf,
    /// Writes keys too, encrypted under the master key in this file
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
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
