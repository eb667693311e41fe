//! What the command line asks for.

mod arguments;
mod run;

use std::process::ExitCode;

use anstyle::{AnsiColor, Effects, Style};
use clap::{CommandFactory, Parser};
use diameter_node::config::ConfigError;
use diameter_radius::RadiusFile;

use arguments::{Arguments, Command};

const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);

/// How a command ended that did what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// There is nothing to object to.
    Fine,
    /// The answer is no: mistakes were found.
    Findings,
}

pub(crate) fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    let outcome = match &arguments.command {
        None => run::run(&arguments.config).map(|()| Status::Fine),
        Some(Command::Check) => check(&arguments),
        Some(Command::Completions(it)) => {
            it.run(Arguments::command()).map(|()| Status::Fine).map_err(Into::into)
        }
        Some(Command::Man(it)) => {
            it.run(Arguments::command()).map(|()| Status::Fine).map_err(Into::into)
        }
    };
    match outcome {
        Ok(Status::Fine) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Err(error) => {
            report(&error);
            ExitCode::from(2)
        }
    }
}

/// Says what is wrong with the file.
fn check(arguments: &Arguments) -> anyhow::Result<Status> {
    match RadiusFile::load(&arguments.config) {
        Ok(file) => {
            let (name, peers) = (arguments.config.display(), file.node.peers.len());
            let (clients, servers) = (file.clients.len(), file.servers.all.len());
            anstream::println!(
                "{name} is right: {peers} peers, {clients} clients, {servers} RADIUS servers"
            );
            Ok(Status::Fine)
        }
        Err(ConfigError::Invalid(errors)) => {
            anstream::eprintln!("{}", errors.colored());
            Ok(Status::Findings)
        }
        Err(error) => Err(error.into()),
    }
}

/// Prints an error in one sentence, or what is wrong with a file in its lines.
fn report(error: &anyhow::Error) {
    match error.downcast_ref::<ConfigError>() {
        Some(ConfigError::Invalid(errors)) => anstream::eprintln!("{}", errors.colored()),
        _ => anstream::eprintln!("{ERROR}error:{ERROR:#} {error:#}"),
    }
}
