//! A node with one peer: the one that answers at an address.

use std::time::Duration;

use anyhow::Context;
use diameter_core::{DiameterIdentity, Message};
use diameter_node::{
    Client, ConnectError, ConnectOptions, Connected, NoAnswer, Node, NodeBuilder, SendOptions, Tcp,
};

use super::{Chosen, Connecting};

/// An open connection. When it is dropped, it is closed without a DPR.
pub(crate) struct Connection {
    node: Node,
    peer: DiameterIdentity,
    timeout: Duration,
}

impl Connection {
    /// Connects as this node and exchanges capabilities.
    pub(crate) async fn open(
        options: &Connecting,
        node: NodeBuilder,
    ) -> anyhow::Result<(Self, Connected)> {
        let node = node.start().await.context("cannot start")?;
        let timeout = options.timeout;
        let connecting = ConnectOptions {
            timeout,
            watchdog_interval: options.watchdog,
            ..ConnectOptions::default()
        };
        let addresses = options.addresses();
        let connected: Result<Connected, ConnectError> = match options.transport()? {
            Chosen::Tcp => node.connect(Tcp, addresses, connecting).await,
            Chosen::Tls(tls) => node.connect(tls, addresses, connecting).await,
            Chosen::Sctp(sctp) => node.connect(*sctp, addresses, connecting).await,
        };
        let connected = connected?;
        let peer = connected.peer.clone();
        Ok((Self { node, peer, timeout }, connected))
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
