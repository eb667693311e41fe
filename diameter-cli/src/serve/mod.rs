//! `diameter serve`: servers to try clients against.

mod gy;
mod network;
mod s6a;
mod scenario;
mod subscribers;

use std::fs;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use clap::{Args, Subcommand};
use diameter_core::DiameterIdentity;
use diameter_node::transport::Addresses;
use diameter_node::{Node, NodeBuilder, PeerSettings, Signals, Tcp, UnknownPeers};
use diameter_peer::WatchdogInterval;
use serde::de::DeserializeOwned;
use tracing_subscriber::filter::LevelFilter;

use crate::Status;
use crate::arguments::Global;
use crate::network::{Chosen, Protocol, TlsArguments, identity, realm_of, watchdog_interval};

/// Serves Gy, S6a, a whole small network or a scenario, to try clients against
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    application: Application,
}

const EXAMPLES: &str = "\
Examples:
  diameter serve gy --identity ocs.example.net
  diameter serve gy --identity ocs.example.net --listen [::]:3868 \\
      --balances balances.json
  diameter serve s6a --identity hss.example.net --subscribers subscribers.json
  diameter serve network subscribers.json --identity core.example.net
  diameter serve --scenario pcrf.toml --identity pcrf.example.net
  diameter serve s6a --identity hss.example.net --transport sctp \\
      --listen 192.0.2.1:3868,198.51.100.1:3868 --subscribers subscribers.json

It serves whoever connects until it is interrupted or terminated, and forgets everything then: it
tells its peers. A second signal gives requests under way no more time, a third waits for nobody.

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

#[derive(Debug, Subcommand)]
enum Application {
    Gy(gy::Arguments),
    Network(network::Arguments),
    S6a(s6a::Arguments),
    #[command(long_flag = "scenario")]
    Scenario(scenario::Arguments),
}

/// Who the server is, and where.
#[derive(Debug, Args)]
struct Listening {
    /// Where to listen, at several addresses with commas between them; port 0 is one that is free
    #[arg(
        long,
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:3868",
        value_delimiter = ','
    )]
    listen: Vec<SocketAddr>,
    /// What to listen for
    #[arg(long, value_enum, default_value_t)]
    transport: Protocol,
    /// Origin-Host: who the server is
    #[arg(long, value_name = "ID", value_parser = identity)]
    identity: DiameterIdentity,
    /// Origin-Realm; by default what follows the first dot of the identity
    #[arg(long, value_name = "REALM", value_parser = identity)]
    realm: Option<DiameterIdentity>,
    /// Tw: after how many seconds of silence a peer is asked whether it is there, 6 at least
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = watchdog_interval)]
    watchdog: WatchdogInterval,
    #[command(flatten)]
    tls: TlsArguments,
    /// Tells on standard error what happens: connections and errors; twice, also the messages
    #[arg(long, short, action = clap::ArgAction::Count)]
    verbose: u8,
}

pub(crate) fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.enable_all().build().context("cannot start")?;
    runtime.block_on(async {
        match &arguments.application {
            Application::Gy(arguments) => gy::run(arguments).await,
            Application::Network(arguments) => network::run(arguments).await,
            Application::S6a(arguments) => s6a::run(arguments).await,
            Application::Scenario(arguments) => scenario::run(arguments, global).await,
        }
    })
}

impl Listening {
    /// A node that listens to everybody and answers nothing yet.
    fn node(&self) -> anyhow::Result<NodeBuilder> {
        let level = match self.verbose {
            0 => LevelFilter::WARN,
            1 => LevelFilter::DEBUG,
            _ => LevelFilter::TRACE,
        };
        let log = tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(level);
        log.with_ansi(std::io::stderr().is_terminal()).init();
        let realm = self.realm.clone().map_or_else(|| realm_of(&self.identity), Ok)?;
        // The name is replaced by that of each peer.
        let mut peers = PeerSettings::new(DiameterIdentity::from_static("anybody"));
        peers.protocol.watchdog_interval = self.watchdog;
        let node = Node::builder(self.identity.clone(), realm)
            .product_name("diameter serve")
            .unknown_peers(UnknownPeers::Accept(Box::new(peers)));
        let each = self.listen.iter().copied();
        Ok(match self.transport.choose(&self.tls, &[])? {
            Chosen::Tcp => each.fold(node, |node, at| node.listen(Tcp, at)),
            Chosen::Tls(tls) => each.fold(node, |node, at| node.listen(tls.clone(), at)),
            // One association has all of them.
            Chosen::Sctp(sctp) => match Addresses::from_list(each) {
                Some(addresses) => node.listen(*sctp, addresses),
                None => node,
            },
        })
    }
}

/// Serves until somebody interrupts it.
async fn serve(node: NodeBuilder) -> anyhow::Result<Status> {
    let mut signals = Signals::new().context("cannot wait for signals")?;
    let node = node.start().await?;
    let mut out = anstream::stdout();
    for address in node.local_addresses() {
        writeln!(out, "{} listens at {address}", node.identity().host)?;
    }
    out.flush()?;
    node.run_until(&mut signals, Duration::from_secs(2)).await;
    Ok(Status::Fine)
}

/// Reads a JSON file.
fn read_json<T: DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    let file = path.display();
    let bytes = fs::read(path).with_context(|| format!("cannot read {file}"))?;
    serde_json::from_slice(&bytes).with_context(|| format!("{file} is not as `--help` has it"))
}
