//! What the command line asks for.

mod accounts;
mod arguments;
mod ask;
mod check;
mod example;
mod run;
mod sessions;
mod tariffs;
mod verify;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstyle::{AnsiColor, Effects, Style};
use clap::{CommandFactory, Parser};
use diameter_node::config::ConfigError;
use diameter_platform::client::ApiError;

use arguments::{Arguments, Command};
use ask::api;

const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);

/// How a command ended that did what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// There is nothing to object to.
    Fine,
    /// The answer is no: mistakes were found.
    Findings,
}

/// The file unless said.
const CONFIG: &str = "/etc/diameter/ocs.toml";

pub(crate) fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    match command(&arguments) {
        Ok(Status::Fine) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        // Whoever reads the output has seen enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            report(&error);
            let is_refused = matches!(error.downcast_ref(), Some(ApiError::Refused(_)));
            ExitCode::from(if is_refused { 1 } else { 2 })
        }
    }
}

fn command(arguments: &Arguments) -> anyhow::Result<Status> {
    let config = arguments.config.clone();
    let api = || {
        let Arguments { api: named, ca, .. } = arguments;
        api(named.clone(), ca.as_deref(), &config_to_read(config.clone()))
    };
    // All of it at once, and only if there was no mistake.
    let mut out = Vec::new();
    match &arguments.command {
        None | Some(Command::Run) => return run::run(config),
        Some(Command::Check(it)) => return check::run(&config_to_read(config), it),
        Some(Command::Example) => {
            anstream::println!("{}", example::write()?.display());
            return Ok(Status::Fine);
        }
        Some(Command::Completions(it)) => {
            return Ok(it.run(Arguments::command()).map(|()| Status::Fine)?);
        }
        Some(Command::Man(it)) => {
            return Ok(it.run(Arguments::command()).map(|()| Status::Fine)?);
        }
        Some(Command::Export(it)) => return it.run(&api()?, &mut io::stdout().lock()),
        Some(Command::Account(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Subscriber(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Session(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Explain(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Tariffs(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Price(it)) => it.run(&api()?, &mut out)?,
        Some(Command::Verify(it)) => {
            let status = it.run(&api()?, &mut out)?;
            anstream::stdout().lock().write_all(&out)?;
            return Ok(status);
        }
        Some(Command::Backup) => verify::backup(&api()?, &mut out)?,
    }
    anstream::stdout().lock().write_all(&out)?;
    Ok(Status::Fine)
}

/// The file that is meant: the one that was named, that of the system, or the example that was written before.
fn config_to_read(named: Option<PathBuf>) -> PathBuf {
    let own = Path::new(CONFIG);
    match named {
        Some(named) => named,
        None if own.exists() || !example::config().exists() => own.to_owned(),
        None => example::config(),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|it| it.kind() == io::ErrorKind::BrokenPipe)
}

/// Prints an error in one sentence, or what is wrong with a file in its lines.
fn report(error: &anyhow::Error) {
    match error.downcast_ref::<ConfigError>() {
        Some(ConfigError::Invalid(errors)) => anstream::eprintln!("{}", errors.colored()),
        _ => anstream::eprintln!("{ERROR}error:{ERROR:#} {error:#}"),
    }
}
