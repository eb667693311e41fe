//! A profile as defaults of arguments: so the command line and the environment stand above it by themselves, and help
//! shows what counts.

use std::ffi::OsString;
use std::path::Path;

use clap::builder::{ArgPredicate, OsStr, Resettable, ValueParser};
use clap::{Arg, Command};
use diameter_node::config::Transport;

use super::file::{Peer, Settings};

/// The command with what a profile says as its defaults.
pub(crate) fn apply(mut command: Command, settings: &Settings) -> Command {
    if !settings.dictionaries.is_empty() {
        let paths: Vec<OsStr> = settings.dictionaries.iter().map(|it| os(it)).collect();
        command = command.mut_arg("dictionaries", |it| it.default_values(paths));
    }
    if let Some(color) = &settings.color {
        command = command.mut_arg("color", |it| it.default_value(color.0.clone()));
    }
    below(command, settings)
}

/// The commands below this one: those that connect to peers, at whatever depth.
fn below(mut command: Command, settings: &Settings) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, |it| below(connecting(it, settings), settings));
    }
    command
}

/// A command that connects, which its arguments tell: a server has another identity than its clients.
fn connecting(command: Command, settings: &Settings) -> Command {
    let has = |name: &str| command.get_arguments().any(|it| it.get_id() == name);
    if !["identity", "realm", "transport", "from", "tls_certificate"].into_iter().all(has) {
        return command;
    }
    // In place: positions are those of the arguments' order.
    command.mut_args(|it| argument(it, settings))
}

fn argument(argument: Arg, settings: &Settings) -> Arg {
    let name = argument.get_id().as_str().to_owned();
    let file = settings.tls.as_ref().and_then(|tls| match name.as_str() {
        "tls_certificate" => Some(&tls.certificate),
        "tls_key" => Some(&tls.key),
        "tls_trusted" => Some(&tls.trusted),
        _ => None,
    });
    let identity = match name.as_str() {
        "identity" => settings.identity.as_ref(),
        "realm" => settings.realm.as_ref(),
        _ => None,
    };
    match (name.as_str(), file, identity) {
        ("address", ..) => argument.value_parser(resolver(settings.peers.clone())),
        ("transport", ..) => by_peer(argument, settings, |transport| {
            Some(if transport == Transport::Sctp { "sctp".into() } else { "tcp".into() })
        }),
        (_, Some(file), _) => {
            // Who asks for SCTP asks for no TLS.
            let sctp = ArgPredicate::Equals("sctp".into());
            let argument = argument.default_value_if("transport", sctp, None);
            by_peer(argument, settings, |it| (it == Transport::Tls).then(|| os(file)))
        }
        (_, _, Some(identity)) => argument.default_value(identity.to_string()),
        _ => argument,
    }
}

/// An argument whose default depends on the peer, which is known by its name.
fn by_peer(argument: Arg, settings: &Settings, value: impl Fn(Transport) -> Option<OsStr>) -> Arg {
    let argument = settings.peers.iter().fold(argument, |argument, peer| {
        let is_this = ArgPredicate::Equals(peer.name.clone().into());
        let value = Resettable::from(value(settings.transport(Some(peer))));
        argument.default_value_if("address", is_this, value)
    });
    match value(settings.transport(None)) {
        Some(value) => argument.default_value(value),
        None => argument,
    }
}

/// Takes the name of a peer for its address.
fn resolver(peers: Vec<Peer>) -> ValueParser {
    ValueParser::new(move |text: &str| -> Result<String, std::convert::Infallible> {
        let peer = peers.iter().find(|it| it.name == text);
        Ok(peer.map_or(text, |it| it.address.as_str()).to_owned())
    })
}

fn os(path: &Path) -> OsStr {
    OsString::from(path).into()
}
