//! Clients that send as fast as they can, and one that sends steadily to a server that nothing is done to
//! but attacks.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CcRequestType, CreditControlRequest};
use diameter_node::{Node, PeerSettings, Tcp};
use diameter_peer::{Reconnect, WatchdogInterval};
use hdrhistogram::Histogram;

use crate::certificates::Certificates;
use crate::server::{End, REALM};
use crate::tally::Tally;

pub(crate) const STEADY: &str = "steady.example";

/// Requests of one client at any time.
pub(crate) const OUTSTANDING: usize = 64;

#[derive(Clone)]
pub(crate) struct Client {
    node: Node,
}

impl Client {
    pub(crate) async fn start(name: &str, servers: &[End], tls: Option<&Certificates>) -> Self {
        let identity = |name: &str| DiameterIdentity::try_from(name.to_owned()).unwrap();
        let mut builder = Node::builder(identity(name), REALM)
            .sends::<CreditControlRequest>()
            .request_timeout(Duration::from_secs(2));
        for server in servers {
            let peer = PeerSettings::new(identity(server.name));
            let mut peer = match tls {
                None => peer.connect(Tcp, server.tcp().to_string()),
                Some(certificates) => peer.connect(certificates.of(name), server.tls().to_string()),
            };
            peer.realm = Some(REALM);
            // One that was gone gets requests again after three answered watchdogs.
            peer.protocol.watchdog_interval = WatchdogInterval::MIN;
            let again = Duration::from_millis(100);
            peer.protocol.reconnect = Reconnect { first: again, longest: again };
            builder = builder.peer(peer);
        }
        let node = builder.start().await.unwrap();
        for server in servers {
            assert!(node.available(&identity(server.name)).await);
        }
        Self { node }
    }

    /// Sends until there are enough, from many tasks, each with this pause after an answer.
    pub(crate) fn send_all(&self, tally: &Arc<Tally>, pause: Duration) {
        for _ in 0..OUTSTANDING {
            let (node, tally) = (self.node.clone(), tally.clone());
            tokio::spawn(async move {
                while tally.start() {
                    let request = ccr(&node);
                    let session_id = request.session_id.clone();
                    let result = node.send(request).await;
                    tally.end(&session_id, result);
                    tokio::time::sleep(pause).await;
                }
            });
        }
    }

    /// Sends a request every few milliseconds, all of which must be answered.
    pub(crate) async fn pulse(self, is_over: Arc<AtomicBool>) -> Pulse {
        // Up to a minute: a smaller one would show everything beyond its end as its end.
        let mut latencies = Histogram::new_with_bounds(1, 60_000_000, 3).unwrap();
        while !is_over.load(Ordering::Relaxed) {
            let start = Instant::now();
            self.node.send(ccr(&self.node)).await.unwrap();
            latencies.saturating_record(start.elapsed().as_micros() as u64);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.node.shutdown(Duration::from_secs(1)).await;
        Pulse(latencies)
    }

    /// Disconnects; how many answers were none.
    pub(crate) async fn stop(self) -> u64 {
        let peers = self.node.peers().await;
        self.node.shutdown(Duration::from_secs(1)).await;
        let wrong = peers.iter().map(|peer| &peer.statistics);
        wrong.map(|it| it.unknown_answers + it.duplicate_answers).sum()
    }
}

fn ccr(node: &Node) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .build()
}

/// How long the answers of the steady client took, in microseconds.
pub(crate) struct Pulse(Histogram<u64>);

impl fmt::Display for Pulse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(latencies) = self;
        let millis = |quantile| latencies.value_at_quantile(quantile) as f64 / 1_000.0;
        write!(
            f,
            "{} requests, all answered, p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
            latencies.len(),
            millis(0.5),
            millis(0.99),
            millis(1.0)
        )
    }
}
