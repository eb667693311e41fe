//! What can be written on the command line, beyond the arguments of each command.

use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{
    Status, completions, config, decode, dictionary, encode, explain, flow, load, man, ping,
    replay, send, serve, stats, watch,
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
  diameter explain 5012
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
    /// Takes what this profile of the file says where the command line is silent; see `diameter config`
    #[arg(
        long,
        value_name = "NAME",
        env = "DIAMETER_PROFILE",
        hide_env_values = true,
        global = true
    )]
    pub(crate) profile: Option<String>,
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
    Explain(explain::Arguments),
    Dictionary(dictionary::Arguments),
    Ping(ping::Arguments),
    Send(send::Arguments),
    Serve(serve::Arguments),
    Load(load::Arguments),
    Replay(replay::Arguments),
    Watch(watch::Arguments),
    Config(config::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

impl Arguments {
    /// What the command line says, above the environment, above the profile in the file.
    pub(crate) fn read() -> anyhow::Result<Self> {
        let given = Self::parse();
        if given.command.is_about_the_tool() {
            return Ok(given);
        }
        let Some(settings) = config::settings(given.global.profile.as_deref())? else {
            return Ok(given);
        };
        let matches = config::apply(Self::command(), &settings).get_matches();
        Ok(Self::from_arg_matches(&matches)?)
    }
}

impl Command {
    /// Whether it works without the file, which may have mistakes.
    fn is_about_the_tool(&self) -> bool {
        matches!(self, Self::Config(_) | Self::Completions(_) | Self::Man(_))
    }

    pub(crate) fn run(&self, global: &Global) -> anyhow::Result<Status> {
        match self {
            Self::Decode(arguments) => decode::run(arguments, global),
            Self::Flow(arguments) => flow::run(arguments, global),
            Self::Encode(arguments) => encode::run(arguments, global),
            Self::Stats(arguments) => stats::run(arguments, global),
            Self::Explain(arguments) => explain::run(arguments, global),
            Self::Dictionary(arguments) => dictionary::run(arguments, global),
            Self::Ping(arguments) => ping::run(arguments, global),
            Self::Send(arguments) => send::run(arguments, global),
            Self::Serve(arguments) => serve::run(arguments, global),
            Self::Load(arguments) => load::run(arguments, global),
            Self::Replay(arguments) => replay::run(arguments, global),
            Self::Watch(arguments) => watch::run(arguments, global),
            Self::Config(arguments) => config::run(arguments, global),
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
