//! What the tests have in common: nodes on the loopback, requests of Gy.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Once;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;
use diameter_node::{Context, Node, NodeBuilder, PeerSettings, PeerSnapshot, Tcp, UnknownPeers};
use diameter_peer::Reconnect;
use tracing::span;

pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
pub(crate) const CLIENT: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
pub(crate) const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
pub(crate) const OTHER: DiameterIdentity = DiameterIdentity::from_static("ocs2.example.net");

/// How long what must happen may take, on a machine that has a lot to do.
pub(crate) const SOON: Duration = Duration::from_secs(30);

/// Has somebody listen to all spans and events, from before the first of them. One that is met first in a thread
/// where nobody listens counts as one that nobody wants, and then the tests that read the log miss it.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Nobody else sets it.
        let _ = tracing::subscriber::set_global_default(Everything);
    });
}

/// Wants all spans and events, and keeps nothing: some tests count what is allocated.
struct Everything;

impl tracing::Subscriber for Everything {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, _: &tracing::Event<'_>) {}

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// A node that listens, and takes whoever connects.
pub(crate) fn server(host: DiameterIdentity) -> NodeBuilder {
    listen();
    Node::builder(host, REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
}

/// A node that asks for quota.
pub(crate) fn client() -> NodeBuilder {
    listen();
    Node::builder(CLIENT, REALM).sends::<CreditControlRequest>()
}

pub(crate) fn address(node: &Node) -> SocketAddr {
    node.local_addresses()[0]
}

/// A peer at this address, that is connected to again without delay.
pub(crate) fn peer(identity: DiameterIdentity, address: SocketAddr) -> PeerSettings {
    let mut settings = PeerSettings::new(identity).connect(Tcp, address.to_string());
    let again = Duration::from_millis(50);
    settings.protocol.reconnect = Reconnect { first: again, longest: again };
    settings
}

/// A client of one server, once they are connected.
pub(crate) async fn client_of(server: &Node) -> Node {
    let identity = server.identity().host.clone();
    let node = client().peer(peer(identity.clone(), address(server))).start().await.unwrap();
    assert!(soon(node.available(&identity)).await);
    node
}

/// What must not take long.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(SOON, future).await.expect("it takes too long")
}

/// A request for quota, the `number`th of its session.
pub(crate) fn ccr(node: &Node, number: u32) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(node.identity().realm.clone())
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(number)
        .build()
}

/// Grants everything.
pub(crate) async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// Answers nothing, ever.
pub(crate) async fn never(
    _: CreditControlRequest,
    _: Context,
) -> Result<CreditControlAnswer, Rejection> {
    std::future::pending().await
}

/// Waits until something is so, but not for ever.
pub(crate) async fn wait_until<F: Future<Output = bool>>(is_so: impl Fn() -> F) {
    let waiting = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    soon(waiting).await;
}

/// How many requests wait for the answer of a peer.
pub(crate) async fn pending(node: &Node, peer: &DiameterIdentity) -> usize {
    snapshot(node, peer).await.map_or(0, |it| it.pending)
}

pub(crate) async fn snapshot(node: &Node, peer: &DiameterIdentity) -> Option<PeerSnapshot> {
    node.peers().await.into_iter().find(|it| it.identity == *peer)
}
