//! The relays: ours, and freeDiameter's.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;

use diameter_core::DiameterIdentity;
use diameter_node::agent::Agent;
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};
use diameter_testkit::Program;
use diameter_testkit::freediameter::FreeDiameter;
use tokio::runtime::{Builder, Runtime};

use crate::load::{CLIENT_REALM, SERVER, SERVER_REALM};

const RELAY: &str = "dra1.example.net";

/// Our relay, in a runtime of its own.
pub(crate) struct Ours {
    pub(crate) address: SocketAddr,
    pub(crate) node: Node,
    _runtime: Runtime,
}

impl Ours {
    pub(crate) fn start(server: SocketAddr) -> Self {
        Self::with(server, |builder| builder.agent(Agent::relay()))
    }

    pub(crate) fn with(
        server: SocketAddr,
        settings: impl FnOnce(NodeBuilder) -> NodeBuilder,
    ) -> Self {
        let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
        let mut peer = PeerSettings::new(SERVER).connect(Tcp, server.to_string());
        peer.realm = Some(SERVER_REALM);
        let builder = Node::builder(DiameterIdentity::from_static(RELAY), CLIENT_REALM)
            .unknown_peers(UnknownPeers::accept())
            .peer(peer)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0));
        let node = runtime.block_on(settings(builder).start()).unwrap();
        assert!(runtime.block_on(node.available(&SERVER)));
        let address = node.local_addresses()[0];
        Self { address, node, _runtime: runtime }
    }
}

/// freeDiameter's, as a process of its own.
pub(crate) struct FreeDiameterRelay {
    pub(crate) address: SocketAddr,
    _program: Program,
}

impl FreeDiameterRelay {
    /// `None` when it is not installed.
    pub(crate) fn start(server: SocketAddr) -> Option<Self> {
        if Command::new("freeDiameterd").arg("--version").output().is_err() {
            println!("(freeDiameter is not installed)");
            return None;
        }
        let port = 13_869;
        let program = FreeDiameter::new(RELAY)
            .port(port)
            .accepts("*.example.net *.ocs.example.net")
            .knows_applications()
            .connect("ocs1.ocs.example.net", server)
            .start();
        program.wait_for_blocking("'STATE_OPEN'");
        Some(Self { address: (Ipv4Addr::LOCALHOST, port).into(), _program: program })
    }
}
