//! The agent between clients and nodes, and a client that it leads to all of them.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_agent::{AgentFile, RunningAgent};
use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{CreditControlRequest, ReAuthAnswer, ReAuthRequest};
use diameter_node::{Context, Node, PeerSettings, Route, Tcp};

use crate::clients::PGW;
use crate::server::{REALM, identity};

const AGENT: DiameterIdentity = DiameterIdentity::from_static("dra.example.net");

/// Requests go to whichever node there is: those of a session to all of them, in turns.
const FILE: &str = r#"
identity = "dra.example.net"
realm = "example.net"
unknown-peers = "accept"
[[listen]]
address = "127.0.0.1:0"
transport = "tcp"
[timers]
reconnect = "100ms"
reconnect-longest = "100ms"
[[route]]
name = "charging"
realm = "example.net"
applications = [4]
groups = ["ocs"]
try-next = true
"#;

/// Starts it, and waits until it has all nodes.
pub(crate) async fn start(ports: &[u16]) -> RunningAgent {
    let peer = |(number, port): (usize, &u16)| {
        let identity = identity(number);
        format!(
            "[[peer]]\nidentity = \"{identity}\"\nrealm = \"{REALM}\"\ngroup = \"ocs\"\n\
             address = \"127.0.0.1:{port}\"\ntransport = \"tcp\"\n"
        )
    };
    let peers: String = ports.iter().enumerate().map(peer).collect();
    let file = AgentFile::parse(&format!("{FILE}{peers}"), Path::new("agent.toml")).unwrap();
    let agent = RunningAgent::start(file).await.unwrap();
    for number in 0..ports.len() {
        let node = identity(number);
        let available =
            tokio::time::timeout(Duration::from_secs(60), agent.node().available(&node));
        assert!(matches!(available.await, Ok(true)), "node {number} does not start");
    }
    agent
}

/// A client of the agent, and how often it is asked to report.
pub(crate) async fn client(agent: SocketAddr) -> (Arc<Node>, Arc<AtomicUsize>) {
    let asked = Arc::<AtomicUsize>::default();
    let counted = asked.clone();
    let node = Node::builder(PGW, REALM)
        .sends::<CreditControlRequest>()
        .handle(move |request: ReAuthRequest, context: Context| {
            counted.fetch_add(1, Ordering::Relaxed);
            let answer = request.answer(context.identity()).result_code(ResultCode(2002)).build();
            async move { Ok::<ReAuthAnswer, Rejection>(answer) }
        })
        .peer(PeerSettings::new(AGENT).connect(Tcp, agent.to_string()))
        .route(Route::default_route().via(AGENT));
    let node = node.start().await.unwrap();
    assert!(node.available(&AGENT).await);
    (Arc::new(node), asked)
}
