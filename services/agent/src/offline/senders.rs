//! Who sent a message of a capture: frames have addresses, routes and policies speak of peers.

use std::collections::HashMap;
use std::net::IpAddr;

use diameter_capture::Flow;
use diameter_core::{AvpKey, Message};

use crate::file::AgentFile;

const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);

/// Capabilities-Exchange.
const CAPABILITIES_EXCHANGE: u32 = 257;

/// What is known of who sends on which connection.
#[derive(Clone, Debug, Default)]
pub struct Senders {
    /// Whoever is said to have sent everything.
    only: Option<String>,
    /// What ends of connections have called themselves in CER or CEA.
    flows: HashMap<Flow, String>,
    /// Peers of the file with addresses.
    addresses: HashMap<IpAddr, String>,
}

impl Senders {
    /// Peers of a file are known by their addresses.
    pub fn of(file: &AgentFile) -> Self {
        let peers = file.node.peers.iter();
        let addresses = peers.flat_map(|peer| {
            let of_peer = peer.addresses.iter().filter_map(|it| it.name().parse().ok());
            of_peer.map(|address: IpAddr| (address, peer.identity.to_string()))
        });
        Self { addresses: addresses.collect(), ..Self::default() }
    }

    /// Everything was sent by this peer.
    #[must_use]
    pub fn only(self, peer: impl Into<String>) -> Self {
        Self { only: Some(peer.into()), ..self }
    }

    /// Who sent a message: what the end of the connection has called itself, else the peer of that address, else
    /// Origin-Host, which is right for those that forward nothing for others.
    pub fn sender(&mut self, message: &Message, flow: Option<Flow>) -> String {
        if let Some(only) = &self.only {
            return only.clone();
        }
        let origin = message.avps().map_while(Result::ok).find(|avp| avp.key() == ORIGIN_HOST);
        let origin = origin.map(|avp| String::from_utf8_lossy(avp.data()).into_owned());
        let origin = origin.unwrap_or_default();
        let Some(flow) = flow else { return origin };
        if message.header().command_code == CAPABILITIES_EXCHANGE {
            self.flows.insert(flow, origin.clone());
            return origin;
        }
        let known = self.flows.get(&flow).or_else(|| self.addresses.get(&flow.source.ip()));
        known.cloned().unwrap_or(origin)
    }
}
