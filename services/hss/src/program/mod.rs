//! What the command line asks for.

mod access;
mod arguments;
mod bulk;
mod run;
mod subscriber;
mod trial;

use std::path::PathBuf;
use std::process::ExitCode;

use anstyle::{AnsiColor, Effects, Style};
use anyhow::Context;
use clap::{CommandFactory, Parser};
use diameter_hss::HssFile;
use diameter_hss::storage::MasterKey;
use diameter_node::config::ConfigError;

use access::Place;
use arguments::{Arguments, Command};

const ERROR: Style = AnsiColor::Red.on_default().effects(Effects::BOLD);

/// Where the file is when nobody says.
const CONFIG: &str = "/etc/diameter/hss.toml";

/// How a command ended that did what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// There is nothing to object to.
    Fine,
    /// The answer is no.
    Findings,
}

pub(crate) fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.color.write_global();
    match execute(arguments) {
        Ok(Status::Fine) => ExitCode::SUCCESS,
        Ok(Status::Findings) => ExitCode::from(1),
        Err(error) => {
            report(&error);
            ExitCode::from(2)
        }
    }
}

fn execute(arguments: Arguments) -> anyhow::Result<Status> {
    let given = arguments.config;
    let place = |given| anyhow::Ok(Place { file: config(given)?, trusted: arguments.ca });
    match arguments.command.unwrap_or(Command::Run) {
        Command::Run => run::run(given),
        Command::Check => check(given),
        Command::Key => {
            let key = MasterKey::generate().context("the system has no random numbers")?;
            println!("{}", *key);
            Ok(Status::Fine)
        }
        Command::Subscriber(it) => subscriber::run(&place(given)?, it.command),
        Command::Load(it) => bulk::load(&place(given)?, &it),
        Command::Export(it) => bulk::export(&place(given)?, &it),
        Command::Backup { folder } => bulk::backup(&place(given)?, &folder),
        Command::Completions(it) => Ok(it.run(Arguments::command()).map(|()| Status::Fine)?),
        Command::Man(it) => Ok(it.run(Arguments::command()).map(|()| Status::Fine)?),
    }
}

/// The file that is meant: the one that is given, that of the system, or that of a trial here.
fn config(given: Option<PathBuf>) -> anyhow::Result<HssFile> {
    let path = given.unwrap_or_else(|| match PathBuf::from(CONFIG) {
        path if path.exists() => path,
        _ => trial::file(),
    });
    Ok(HssFile::load(path)?)
}

/// Says what is wrong with the file.
fn check(given: Option<PathBuf>) -> anyhow::Result<Status> {
    match config(given) {
        Ok(file) => {
            let peers = file.node.peers.len();
            anstream::println!(
                "{} is right: {peers} peers, master key {}",
                file.path.display(),
                file.keys.current()
            );
            Ok(Status::Fine)
        }
        Err(error) => match error.downcast_ref::<ConfigError>() {
            Some(ConfigError::Invalid(errors)) => {
                anstream::eprintln!("{}", errors.colored());
                Ok(Status::Findings)
            }
            _ => Err(error),
        },
    }
}

/// Prints an error in one sentence, or what is wrong with a file in its lines.
fn report(error: &anyhow::Error) {
    match error.downcast_ref::<ConfigError>() {
        Some(ConfigError::Invalid(errors)) => anstream::eprintln!("{}", errors.colored()),
        _ => anstream::eprintln!("{ERROR}error:{ERROR:#} {error:#}"),
    }
}
