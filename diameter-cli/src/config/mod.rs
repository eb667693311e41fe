//! `diameter config`, and the file that it is about: `~/.config/diameter/config.toml`.

mod defaults;
mod file;

use std::env;
use std::io::{self, Write};

use anyhow::bail;
use clap::{Args, Subcommand};
use diameter_node::config::Transport;
use diameter_node::tls::Tls;

use crate::arguments::Global;
use crate::layout::label;
use crate::{Status, error, model, table};
pub(crate) use defaults::apply;
use file::{File, Settings};

/// Shows and checks the file with what need not be written each time: identity, peers, dictionaries
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  diameter config path
  diameter config show --profile lab
  diameter config check

The file is ~/.config/diameter/config.toml, or diameter/config.toml in XDG_CONFIG_HOME. Every key may
be left out; a profile has any of them, and stands above the rest of the file:

  identity = \"laptop.example.net\"
  realm = \"example.net\"
  dictionaries = [\"acme.xml\"]       # paths are from the folder of the file
  color = \"auto\"                    # or \"always\", \"never\"
  transport = \"tls\"                 # or \"tcp\", \"sctp\"; \"tls\" where there is [tls], else \"tcp\"

  [tls]
  certificate = \"laptop.pem\"
  key = \"laptop.key\"
  trusted = \"authorities.pem\"

  [[peer]]                          # then `diameter ping ocs` goes there
  name = \"ocs\"
  address = \"ocs.example.net:5658\"

  [[profile]]                       # --profile lab, or DIAMETER_PROFILE=lab
  name = \"lab\"
  transport = \"tcp\"

  [[profile.peer]]
  name = \"ocs\"
  address = \"127.0.0.1\"

The command line stands above the environment (DIAMETER_IDENTITY, DIAMETER_REALM), that above the file.
What serves takes nothing of it but dictionaries and colours.

Exit status:
  0  fine
  1  the file has mistakes, or names files that cannot be used
  2  there is no such profile, or the file cannot be read";

#[derive(Debug, Subcommand)]
enum Command {
    /// Shows what counts, and where it comes from; of keys no more than their file
    #[command(
        after_help = "Examples:\n  diameter config show\n  diameter config show --profile lab"
    )]
    Show,
    /// Prints where the file is
    #[command(after_help = "Examples:\n  diameter config path")]
    Path,
    /// Checks the file, and the dictionaries and certificates that it names
    #[command(after_help = "Examples:\n  diameter config check")]
    Check,
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let mut text = Vec::new();
    let status = match arguments.command {
        Command::Path => {
            writeln!(text, "{}", file::path()?.display())?;
            Status::Fine
        }
        Command::Show => {
            show(&mut text, global.profile.as_deref())?;
            Status::Fine
        }
        Command::Check => check(&mut text)?,
    };
    anstream::stdout().lock().write_all(&text)?;
    Ok(status)
}

/// What the file says with this profile; nothing where there is no file.
pub(crate) fn settings(profile: Option<&str>) -> anyhow::Result<Option<Settings>> {
    match (File::load()?, profile) {
        (Some((_, file)), profile) => file.settings(profile).map(Some),
        (None, None) => Ok(None),
        (None, Some(name)) => {
            let path = file::path()?;
            bail!("there is no profile `{name}`, as there is no file {}", path.display())
        }
    }
}

fn show(out: &mut impl Write, profile: Option<&str>) -> anyhow::Result<()> {
    let path = file::path()?;
    let settings = settings(profile)?;
    let source = match (&settings, profile) {
        (None, _) => format!("{} (there is none)", path.display()),
        (Some(_), None) => path.display().to_string(),
        (Some(_), Some(profile)) => format!("{}, profile {profile}", path.display()),
    };
    writeln!(out, "{source}")?;
    let settings = settings.unwrap_or_default();
    let over = |variable: &str, own: Option<String>| match env::var(variable) {
        Ok(value) => format!("{value} (from {variable})"),
        Err(_) => own.unwrap_or_else(|| "-".to_owned()),
    };
    let text = |it: &diameter_core::DiameterIdentity| it.to_string();
    label(out, "identity", &over("DIAMETER_IDENTITY", settings.identity.as_ref().map(text)))?;
    label(out, "realm", &over("DIAMETER_REALM", settings.realm.as_ref().map(text)))?;
    label(out, "color", settings.color.as_ref().map_or("auto", |it| &it.0))?;
    for path in &settings.dictionaries {
        label(out, "dictionary", &path.display().to_string())?;
    }
    label(out, "transport", name(settings.transport(None)))?;
    if let Some(tls) = &settings.tls {
        label(out, "certificate", &tls.certificate.display().to_string())?;
        label(out, "key", &tls.key.display().to_string())?;
        label(out, "trusted", &tls.trusted.display().to_string())?;
    }
    peers(out, &settings)?;
    Ok(())
}

fn peers(out: &mut impl Write, settings: &Settings) -> io::Result<()> {
    if settings.peers.is_empty() {
        return Ok(());
    }
    let rows: Vec<[String; 3]> = settings
        .peers
        .iter()
        .map(|it| {
            let transport = name(settings.transport(Some(it)));
            [it.name.clone(), it.address.clone(), transport.to_owned()]
        })
        .collect();
    writeln!(out)?;
    table::write(out, ["PEER", "ADDRESS", "TRANSPORT"], &rows)
}

fn name(transport: Transport) -> &'static str {
    match transport {
        Transport::Tls => "tls",
        Transport::Tcp => "tcp",
        Transport::Sctp => "sctp",
    }
}

/// Tells all that is wrong with the file and with what it names.
fn check(out: &mut impl Write) -> io::Result<Status> {
    let (path, file) = match File::load() {
        Ok(Some(loaded)) => loaded,
        Ok(None) => {
            let path = file::path().map(|path| path.display().to_string());
            writeln!(out, "there is no file {}", path.unwrap_or_default())?;
            return Ok(Status::Fine);
        }
        Err(error) => {
            error::print(&error);
            return Ok(Status::Findings);
        }
    };
    let all = [&file.general].into_iter().chain(file.profiles.iter().map(|(_, it)| it));
    let mut status = Status::Fine;
    for settings in all {
        let dictionaries = model::with(&settings.dictionaries).map(drop);
        let tls = settings.tls.clone().map_or(Ok(()), |tls| Ok(Tls::load(tls).map(drop)?));
        for error in [dictionaries, tls].into_iter().filter_map(Result::err) {
            error::print(&error);
            status = Status::Findings;
        }
    }
    if status == Status::Fine {
        let profiles = file.profiles.len();
        writeln!(out, "{}: nothing is wrong; profiles: {profiles}", path.display())?;
    }
    Ok(status)
}
