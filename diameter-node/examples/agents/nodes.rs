//! The five nodes: a client and a relay of the visited network; a proxy, a redirect agent and a server at home.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
use diameter_node::agent::{Agent, Forward, ForwardService};
use diameter_node::{Context, Node, NodeBuilder, PeerSettings, Route, Tcp, UnknownPeers};
use diameter_peer::Reconnect;
use diameter_routing::redirect::{Caching, Indication, Usage};
use diameter_routing::{Action, RoutingAvps};
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Layer, ServiceExt, service_fn};

use crate::way::Way;

pub(crate) const HOME: DiameterIdentity = DiameterIdentity::from_static("home.example");
const VISITED: DiameterIdentity = DiameterIdentity::from_static("visited.example");
pub(crate) const CLIENT: DiameterIdentity = DiameterIdentity::from_static("pgw1.visited.example");
pub(crate) const RELAY: DiameterIdentity = DiameterIdentity::from_static("relay.visited.example");
pub(crate) const PROXY: DiameterIdentity = DiameterIdentity::from_static("proxy.home.example");
pub(crate) const REDIRECT: DiameterIdentity =
    DiameterIdentity::from_static("redirect.home.example");
pub(crate) const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.home.example");

pub(crate) struct Nodes {
    pub(crate) client: Node,
    relay: Node,
    proxy: Node,
    redirect: Node,
    server: Node,
}

impl Nodes {
    pub(crate) async fn start(way: &Way) -> Result<Self, Box<dyn Error>> {
        let server = server(way, (Ipv4Addr::LOCALHOST, 0).into()).await?;
        let redirect = redirect(way).await?;
        let proxy = proxy(way, &redirect, &server).await?;
        let relay = relay(way, &proxy).await?;
        let client = Node::builder(CLIENT, VISITED)
            .sends::<CreditControlRequest>()
            .peer(peer(&relay)?)
            .route(Route::default_route().via(RELAY))
            .start()
            .await?;
        client.available(&RELAY).await;
        relay.available(&PROXY).await;
        proxy.available(&REDIRECT).await;
        proxy.available(&SERVER).await;
        Ok(Self { client, relay, proxy, redirect, server })
    }

    /// Has the server stop and start again.
    pub(crate) async fn restart_server(&mut self, way: &Way) -> Result<(), Box<dyn Error>> {
        let at = address(&self.server)?;
        self.server.shutdown(Duration::from_secs(1)).await;
        self.server = server(way, at).await?;
        self.proxy.available(&SERVER).await;
        Ok(())
    }

    pub(crate) async fn shutdown(self) {
        for node in [self.client, self.relay, self.proxy, self.redirect, self.server] {
            node.shutdown(Duration::from_secs(1)).await;
        }
    }
}

/// Grants whatever it is asked for.
async fn server(way: &Way, at: SocketAddr) -> Result<Node, Box<dyn Error>> {
    let way = way.clone();
    let grant = move |request: CreditControlRequest, context: Context| {
        way.note(&context.identity().host);
        let answer = request.answer(context.identity());
        let answer: CreditControlAnswer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    let builder = Node::builder(SERVER, HOME).handle(grant).listen(Tcp, at);
    Ok(builder.unknown_peers(UnknownPeers::accept()).start().await?)
}

/// Tells who asks for the realm to ask the server, for a minute.
async fn redirect(way: &Way) -> Result<Node, Box<dyn Error>> {
    let server = format!("aaa://{SERVER}").parse()?;
    let caching = Caching { usage: Usage::AllRealm, seconds: 60 };
    let indication = Indication::to_hosts([server])?.cached(caching);
    let builder = listening(REDIRECT, HOME)
        .agent(Agent::redirect().layer(way.through(REDIRECT)))
        .route(Route::new(Action::Redirect(indication)).realm(HOME));
    Ok(builder.start().await?)
}

/// Knows the application, refuses one user, and asks the redirect agent for the way.
async fn proxy(way: &Way, redirect: &Node, server: &Node) -> Result<Node, Box<dyn Error>> {
    let builder = listening(PROXY, HOME)
        .sends::<CreditControlRequest>()
        .agent(Agent::proxy().layer(way.through(PROXY)).layer(refusal()))
        .peer(peer(redirect)?)
        .peer(peer(server)?)
        .route(Route::to(HOME).via(REDIRECT));
    Ok(builder.start().await?)
}

/// Knows no application: what it forwards is not its business.
async fn relay(way: &Way, proxy: &Node) -> Result<Node, Box<dyn Error>> {
    let builder = listening(RELAY, VISITED)
        .agent(Agent::relay().layer(way.through(RELAY)))
        .peer(peer(proxy)?)
        .route(Route::to(HOME).via(PROXY));
    Ok(builder.start().await?)
}

/// A policy: mallory gets nothing.
fn refusal() -> impl Layer<ForwardService, Service = ForwardService> {
    tower::layer::layer_fn(|next: ForwardService| {
        BoxCloneSyncService::new(service_fn(move |forward: Forward| {
            let next = next.clone();
            async move {
                if RoutingAvps::of(&forward.request)?.user_name() == Some(b"mallory") {
                    let rejection = Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
                    return Err(BoxError::from(rejection));
                }
                next.oneshot(forward).await
            }
        }))
    })
}

fn listening(host: DiameterIdentity, realm: DiameterIdentity) -> NodeBuilder {
    Node::builder(host, realm)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept())
}

fn address(node: &Node) -> Result<SocketAddr, Box<dyn Error>> {
    Ok(*node.local_addresses().first().ok_or("a node that does not listen")?)
}

/// A node to connect to, and again soon when it is gone.
fn peer(node: &Node) -> Result<PeerSettings, Box<dyn Error>> {
    let settings = PeerSettings::new(node.identity().host.clone());
    let mut settings = settings.connect(Tcp, address(node)?.to_string());
    let soon = Duration::from_millis(100);
    settings.protocol.reconnect = Reconnect { first: soon, longest: soon };
    Ok(settings)
}
