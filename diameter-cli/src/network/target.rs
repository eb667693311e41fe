//! The peer that a command is about: the arguments name it, or the realm whose peers are looked for in DNS.

use std::net::SocketAddr;

use clap::Args;
use diameter_core::DiameterIdentity;
use diameter_node::{Connected, NodeBuilder};

use super::{Connecting, Connection, Search, To};

/// Whom to connect to, how, and as whom.
#[derive(Debug, Args)]
pub(crate) struct Target {
    /// The peer: a name from the file of `diameter config`, HOST:PORT, or HOST with the port 3868, or 5658
    /// with TLS; several with commas between them: all of them are used with SCTP, others are tried in
    /// turn. Without any, the peers of the --realm are
    /// looked for in DNS
    #[arg(value_name = "HOST:PORT")]
    address: Option<String>,
    /// The DNS server to ask for peers; can be repeated. By default those of the system
    #[arg(long, value_name = "ADDRESS:PORT")]
    dns: Vec<SocketAddr>,
    #[command(flatten)]
    pub(crate) connecting: Connecting,
}

impl Target {
    /// Finds what is wrong with the arguments before anything is done: mistakes in them have another exit status than
    /// what a peer says.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        self.connecting.check(self.address.as_deref())
    }

    /// As [`check`](Self::check), where peers may be looked for and not connected to: that takes no identity.
    pub(crate) fn check_search(&self) -> anyhow::Result<()> {
        match self.connecting.has_identity() || self.address.is_some() {
            true => self.check(),
            false => self.connecting.realm_to_search().map(drop),
        }
    }

    /// What DNS has of the realm for one of these applications, where the arguments name no peer.
    pub(crate) async fn search(&self, applications: &[u32]) -> anyhow::Result<Option<Search>> {
        match &self.address {
            Some(_) => Ok(None),
            None => Search::run(&self.connecting, &self.dns, applications).await.map(Some),
        }
    }

    /// The node that connects; it advertises nothing yet.
    pub(crate) fn node(&self) -> anyhow::Result<NodeBuilder> {
        self.connecting.node(self.address.as_deref())
    }

    /// The same under another name.
    pub(crate) fn node_as(&self, identity: &DiameterIdentity) -> anyhow::Result<NodeBuilder> {
        self.connecting.node_as(identity, self.address.as_deref())
    }

    /// Connects as this node, to the peer that is named or to one that was found, and exchanges capabilities.
    pub(crate) async fn open(
        &self,
        search: Option<&Search>,
        node: NodeBuilder,
    ) -> anyhow::Result<(Connection, Connected)> {
        let to = match (&self.address, search) {
            (None, Some(search)) => To::Found(search),
            (address, _) => To::Address(address.as_deref().unwrap_or_default()),
        };
        Connection::open(&self.connecting, to, node).await
    }
}
