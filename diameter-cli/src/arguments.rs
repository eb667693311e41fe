//! What can be written on the command line, beyond the arguments of each command.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::{
    Status, completions, decode, dictionary, encode, flow, load, man, ping, replay, send, serve,
    stats, watch,
};

/// Reads, writes and checks Diameter (RFC 6733): messages, captures, dictionaries, peers.
#[derive(Debug, Parser)]
#[command(name = "diameter", version, after_help = AFTER_HELP, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  diameter decode --summary gy.pcap
  diameter flow --subscriber 001010000000001 gy.pcap
  diameter encode --to pcap -o session.pcap session.json
  diameter dictionary show CCR
  diameter ping ocs.example.net --identity laptop.example.net

`diameter help COMMAND` has more of them.

Exit status:
  0  fine
  1  the answer is no: mistakes were found, files differ, nothing has that name,
     a peer refuses
  2  the question could not be answered: wrong arguments, an unreadable file,
     a broken dictionary";

/// The options of all commands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Options of all commands")]
pub(crate) struct Global {
    /// Knows this dictionary too: a file, or a folder of them; can be repeated
    ///
    /// A dictionary with the name of one that is built in takes its place.
    #[arg(long = "dictionary", value_name = "PATH", global = true)]
    pub(crate) dictionaries: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) color: colorchoice_clap::Color,
}

/// The commands, in the order of the help. A new one is a module with its arguments, a variant here
/// and a line in [`Command::run`].
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Decode(decode::Arguments),
    Flow(flow::Arguments),
    Encode(encode::Arguments),
    Stats(stats::Arguments),
    Dictionary(dictionary::Arguments),
    Ping(ping::Arguments),
    Send(send::Arguments),
    Serve(serve::Arguments),
    Load(load::Arguments),
    Replay(replay::Arguments),
    Watch(watch::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Command {
    pub(crate) fn run(&self, global: &Global) -> anyhow::Result<Status> {
        match self {
            Self::Decode(arguments) => decode::run(arguments, global),
            Self::Flow(arguments) => flow::run(arguments, global),
            Self::Encode(arguments) => encode::run(arguments, global),
            Self::Stats(arguments) => stats::run(arguments, global),
            Self::Dictionary(arguments) => dictionary::run(arguments, global),
            Self::Ping(arguments) => ping::run(arguments, global),
            Self::Send(arguments) => send::run(arguments, global),
            Self::Serve(arguments) => serve::run(arguments, global),
            Self::Load(arguments) => load::run(arguments, global),
            Self::Replay(arguments) => replay::run(arguments, global),
            Self::Watch(arguments) => watch::run(arguments, global),
            Self::Completions(arguments) => completions::run(arguments),
            Self::Man(arguments) => man::run(arguments),
        }
    }
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
