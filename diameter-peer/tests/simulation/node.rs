//! A node: its peers, and the transports that belong to them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::DiameterIdentity;
use diameter_peer::{
    Application, Capabilities, ConnectionId, EndToEndIds, Incoming, Local, Peer, PeerConfig,
    PeerTable, Reconnect, WatchdogInterval,
};

pub(crate) const MAX_MESSAGE_SIZE: usize = 4096;
pub(crate) const MAX_PENDING: usize = 20;

pub(crate) struct Node {
    /// Which start of a node this is, the first ones counted as one.
    pub(crate) start: u32,
    pub(crate) local: Arc<Local>,
    pub(crate) table: PeerTable<Entry>,
    /// Connections that wait for their CER, by link.
    pub(crate) incoming: BTreeMap<usize, (Incoming, BytesMut)>,
}

pub(crate) struct Entry {
    /// The number of the node that this peer is.
    pub(crate) number: usize,
    pub(crate) peer: Peer<u64>,
    /// The transports that the peer has not closed.
    pub(crate) transports: BTreeMap<ConnectionId, Transport>,
    /// Whether the application wants a connection, and the peer has not said that it does not.
    pub(crate) is_wanted: bool,
}

pub(crate) struct Transport {
    /// `None` until an attempt to connect has its answer.
    pub(crate) link: Option<usize>,
    pub(crate) buffer: BytesMut,
}

/// The name of a node. Case makes no difference to who wins an election.
pub(crate) fn name(number: usize) -> DiameterIdentity {
    const NAMES: [DiameterIdentity; 4] = [
        DiameterIdentity::from_static("b.example.net"),
        DiameterIdentity::from_static("A.example.net"),
        DiameterIdentity::from_static("C.example.net"),
        DiameterIdentity::from_static("d.example.net"),
    ];
    NAMES[number].clone()
}

impl Node {
    /// The node of this number, one of so many, started for the `start`th time.
    pub(crate) fn new(number: usize, nodes: usize, start: u32, seed: u64) -> Self {
        let realm = DiameterIdentity::from_static("example.net");
        let mut capabilities = Capabilities::new(name(number), realm, "192.0.2.1".parse().unwrap());
        capabilities.applications = vec![Application::auth(4)];
        capabilities.state_id = Some(start);
        let local = Local::new(capabilities, EndToEndIds::new(u64::from(start), seed)).unwrap();
        let mut table = PeerTable::new();
        for other in (0..nodes).filter(|&other| other != number) {
            let mut config = PeerConfig::new(name(other));
            config.max_message_size = MAX_MESSAGE_SIZE;
            config.max_pending = MAX_PENDING;
            config.watchdog_interval = WatchdogInterval::MIN;
            config.handshake_timeout = Duration::from_secs(3);
            config.disconnect_timeout = Duration::from_secs(2);
            let (first, longest) = (Duration::from_secs(1), Duration::from_secs(4));
            config.reconnect = Reconnect { first, longest };
            let peer = Peer::new(local.clone(), config, seed ^ (other as u64) << 32);
            let transports = BTreeMap::new();
            table.insert(&name(other), Entry { number: other, peer, transports, is_wanted: false });
        }
        Self { start, local, table, incoming: BTreeMap::new() }
    }

    pub(crate) fn entry(&mut self, number: usize) -> &mut Entry {
        self.table.get_mut(&name(number)).expect("every other node is in the table")
    }

    /// When something is to be done at last.
    pub(crate) fn next_timeout(&self) -> Option<Instant> {
        let peers = self.table.iter().filter_map(|entry| entry.peer.next_timeout());
        peers.chain(self.incoming.values().map(|(incoming, _)| incoming.deadline())).min()
    }
}
