//! A node with one peer: the one that answers at an address.

use std::time::Duration;

use anyhow::Context;
use diameter_core::{DiameterIdentity, Message};
use diameter_node::transport::Addresses;
use diameter_node::{
    Client, ConnectError, ConnectOptions, Connected, NoAnswer, Node, NodeBuilder, SendOptions, Tcp,
};

use super::{Chosen, Connecting, Keeper, Search, discovery};
use crate::error;

/// Whom to connect to.
pub(crate) enum To<'a> {
    /// Whoever answers there.
    Address(&'a str),
    /// The best host that DNS has named and that answers.
    Found(&'a Search),
}

/// An open connection. When it is dropped, it is closed without a DPR.
pub(crate) struct Connection {
    node: Node,
    peer: DiameterIdentity,
    timeout: Duration,
    opening: Opening,
}

/// How a connection was opened.
#[derive(Clone)]
pub(super) struct Opening {
    transport: Chosen,
    addresses: Addresses<String>,
    options: ConnectOptions,
}

impl Opening {
    pub(super) async fn open(&self, node: &Node) -> Result<Connected, ConnectError> {
        let (addresses, options) = (self.addresses.clone(), self.options);
        match self.transport.clone() {
            Chosen::Tcp => node.connect(Tcp, addresses, options).await,
            Chosen::Tls(tls) => node.connect(tls, addresses, options).await,
            Chosen::Sctp(sctp) => node.connect(*sctp, addresses, options).await,
        }
    }
}

impl Connection {
    /// Connects as this node and exchanges capabilities.
    pub(crate) async fn open(
        options: &Connecting,
        to: To<'_>,
        node: NodeBuilder,
    ) -> anyhow::Result<(Self, Connected)> {
        let node = node.start().await.context("cannot start")?;
        let timeout = options.timeout;
        let connecting = ConnectOptions {
            timeout,
            watchdog_interval: options.watchdog,
            ..ConnectOptions::default()
        };
        let transport = options.transport()?;
        let at =
            |addresses| Opening { transport: transport.clone(), addresses, options: connecting };
        let (connected, opening) = match to {
            To::Address(address) => {
                let opening = at(options.addresses(address));
                (opening.open(&node).await?, opening)
            }
            To::Found(search) => find(&node, options, search, at).await?,
        };
        let peer = connected.peer.clone();
        Ok((Self { node, peer, timeout, opening }, connected))
    }

    /// Opens it again whenever it is lost, until what this returns is dropped.
    pub(crate) fn keep(&self) -> Keeper {
        Keeper::start(self.node.clone(), self.peer.clone(), self.opening.clone())
    }

    /// What sends requests.
    pub(crate) fn client(&self) -> &Client {
        self.node.client()
    }

    /// Sends to this peer, and no other.
    pub(crate) fn options(&self) -> SendOptions {
        SendOptions { timeout: Some(self.timeout), peer: Some(self.peer.clone()) }
    }

    /// Sends a request and waits for the answer.
    pub(crate) async fn request(&self, message: Message) -> Result<Message, NoAnswer> {
        self.client().send_message(message, self.options()).await
    }

    /// Asks whether the peer is there (RFC 6733, 5.5).
    pub(crate) async fn watchdog(&self) -> Result<Message, NoAnswer> {
        self.node.watchdog(&self.peer, self.timeout).await
    }

    /// Disconnects (RFC 6733, 5.4).
    pub(crate) async fn close(self) -> Result<Message, NoAnswer> {
        self.node.disconnect(&self.peer, Duration::ZERO).await
    }
}

/// Connects to the first host of DNS that can be.
async fn find(
    node: &Node,
    options: &Connecting,
    search: &Search,
    at: impl Fn(Addresses<String>) -> Opening,
) -> anyhow::Result<(Connected, Opening)> {
    for host in search.hosts() {
        let Some(opening) = discovery::addresses(host).map(&at) else { continue };
        match opening.open(node).await.map_err(anyhow::Error::from) {
            Ok(connected) => {
                if let Some(certificate) = &connected.certificate {
                    // As a node does that finds its peers: DNS is not to be trusted.
                    certificate.check(options.realm_to_search()?)?;
                    certificate.check(&host.host)?;
                }
                if connected.peer != host.host {
                    let (found, named) = (&host.host, &connected.peer);
                    error::warn(&format!(
                        "{found} calls itself {named}: a node that finds it in DNS refuses it"
                    ));
                }
                return Ok((connected, opening));
            }
            Err(error) => error::print(&error.context(format!("{} is not reached", host.host))),
        }
    }
    match search.hosts() {
        [] => Err(search.nothing()),
        _ => Err(anyhow::anyhow!("no peer that DNS has can be reached")),
    }
}
