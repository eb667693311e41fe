//! What a node is made of: who it is, what it answers, whom it knows, where it listens.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, ToSocketAddrs, UdpSocket};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;
use diameter_core::{
    Address, DecodeOptions, DiameterIdentity, Dictionary, Message, Rejection, Request, Utf8String,
};
use diameter_peer::{Application, Capabilities, EndToEndIds, InvalidCapabilities, Local};
use diameter_routing::{InvalidRoute, Route, Table, Unreachable};
use diameter_session::SessionIds;
use tokio::sync::broadcast;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::{BoxError, Service};

use crate::admission::Admission;
use crate::agent::{Agent, RunningAgent};
#[cfg(feature = "discovery")]
use crate::discovery::{Discovery, DiscoveryError};
use crate::dispatch::{Services, application_of};
use crate::duplicates::Repetitions;
use crate::handler::{Context, Inbound, handler, of_any_kind};
use crate::node::{Node, PeerExists, Shared};
use crate::overload::{LimitSettings, OverloadControl, OverloadSettings, RequestLimits};
use crate::peer::KEPT_EVENTS;
use crate::redirects::{RedirectSettings, Redirects};
use crate::routing::Routing;
#[cfg(feature = "session")]
use crate::session::Sessions;
use crate::settings::{ConnectionLimits, PeerSettings, UnknownPeers};
use crate::state_id;
use crate::transport::{Addresses, Transport};

/// Makes a [`Node`].
///
/// Everything has a default except who the node is. A node must have an application at least:
/// those of its handlers, and those it [sends](NodeBuilder::sends) requests of.
#[must_use]
pub struct NodeBuilder {
    capabilities: Capabilities,
    state_file: Option<PathBuf>,
    pub(crate) services: Services,
    listeners: Vec<(Arc<dyn Transport>, Addresses<SocketAddr>)>,
    peers: Vec<PeerSettings>,
    #[cfg(feature = "discovery")]
    discoveries: Vec<Discovery>,
    routes: Vec<Route>,
    agent: Option<Agent>,
    redirects: RedirectSettings,
    overload: Option<OverloadSettings>,
    request_limits: LimitSettings,
    unknown_peers: UnknownPeers,
    limits: ConnectionLimits,
    request_timeout: Duration,
    #[cfg(feature = "session")]
    pub(crate) sessions: Arc<Sessions>,
    /// What begins when the node has started.
    #[cfg(feature = "session")]
    pub(crate) started: Vec<Begin>,
}

/// What begins when a node has started.
#[cfg(feature = "session")]
pub(crate) type Begin = Box<dyn FnOnce(&Node) + Send>;

impl NodeBuilder {
    pub(crate) fn new(host: DiameterIdentity, realm: DiameterIdentity) -> Self {
        let unspecified = Address::from(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        let mut capabilities = Capabilities::new(host, realm.clone(), unspecified);
        capabilities.host_ip_addresses.clear();
        capabilities.product_name = Utf8String::from_static("diameter-node");
        let mut services = Services::default();
        services.realms.push(realm);
        Self {
            capabilities,
            state_file: None,
            services,
            listeners: Vec::new(),
            peers: Vec::new(),
            #[cfg(feature = "discovery")]
            discoveries: Vec::new(),
            routes: Vec::new(),
            agent: None,
            redirects: RedirectSettings::default(),
            overload: None,
            request_limits: LimitSettings::new(),
            unknown_peers: UnknownPeers::Refuse,
            limits: ConnectionLimits::default(),
            request_timeout: Duration::from_secs(10),
            #[cfg(feature = "session")]
            sessions: Sessions::new(),
            #[cfg(feature = "session")]
            started: Vec::new(),
        }
    }

    /// Product-Name, for other people's logs.
    pub fn product_name(mut self, name: impl Into<Utf8String>) -> Self {
        self.capabilities.product_name = name.into();
        self
    }

    /// Vendor-Id: the enterprise number of who made the software. 0, which says nothing, by default.
    pub fn vendor_id(mut self, vendor_id: u32) -> Self {
        self.capabilities.vendor_id = vendor_id;
        self
    }

    /// Firmware-Revision.
    pub fn firmware_revision(mut self, revision: u32) -> Self {
        self.capabilities.firmware_revision = Some(revision);
        self
    }

    /// Origin-State-Id, for a node that keeps its sessions over restarts: peers take it that they are
    /// lost when the number grows. The time of the start by default, in seconds.
    pub fn state_id(mut self, state_id: u32) -> Self {
        self.capabilities.state_id = Some(state_id);
        self
    }

    /// A file that keeps the Origin-State-Id, so that it grows with every start, even when a crashed
    /// process is back within the second or the clock was set back. It is made when it is not there.
    /// Nothing is kept by default.
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.state_file = Some(file.into());
        self
    }

    /// Host-IP-Address. By default the addresses that this end of each connection has.
    pub fn host_ip_address(mut self, address: IpAddr) -> Self {
        self.capabilities.host_ip_addresses.push(address.into());
        self
    }

    /// Host-IP-Address: the one that `address`, a host name or an address with a port, is reached from.
    /// For nodes that only [connect](Node::connect).
    pub fn host_ip_address_towards(self, address: &str) -> Self {
        match address_towards(address) {
            Some(address) => self.host_ip_address(address),
            None => self,
        }
    }

    /// Answers requests of one type, and advertises their application.
    ///
    /// The function runs in the task of the connection that the request came on, together with
    /// others: it may wait for whatever it likes, but should leave long computations to tasks of
    /// their own.
    pub fn handle<R, F, Answering>(self, function: F) -> Self
    where
        R: Request + Send + 'static,
        F: Fn(R, Context) -> Answering + Clone + Send + Sync + 'static,
        Answering: Future<Output = Result<R::Answer, Rejection>> + Send + 'static,
    {
        self.service(handler(function))
    }

    /// Has a `tower` service answer requests of one type, and advertises their application. The
    /// service is cloned for each request.
    ///
    /// Of its errors a [`Rejection`] is answered as it says, and so is an
    /// [`Indication`](diameter_routing::redirect::Indication) that sends requests to another realm (RFC 7075); an
    /// overloaded service is answered for with 3004 DIAMETER_TOO_BUSY, everything else, a panic too, with 5012 DIAMETER_UNABLE_TO_COMPLY.
    pub fn service<R, S>(mut self, service: S) -> Self
    where
        R: Request + Send + 'static,
        S: Service<Inbound<R>, Response = R::Answer> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        self.services.add(service);
        self
    }

    /// Answers requests that no other handler is for, of any command and application: simulators and gateways have
    /// no types for what they are sent. They are not checked; what is answered with `None` stays without an answer.
    /// The applications have to be [advertised](Self::application).
    ///
    /// ```
    /// use diameter_core::{DiameterIdentity, Rejection, ResultCode};
    /// use diameter_node::{Context, Node};
    ///
    /// let builder = Node::builder(
    ///     DiameterIdentity::from_static("test.example.net"),
    ///     DiameterIdentity::from_static("example.net"),
    /// );
    /// let builder = builder.handle_others(|context: Context| async move {
    ///     let busy = Rejection::new(ResultCode::DIAMETER_TOO_BUSY);
    ///     Some(busy.answer(context.message(), context.identity()))
    /// });
    /// ```
    pub fn handle_others<F, Answering>(mut self, function: F) -> Self
    where
        F: Fn(Context) -> Answering + Send + Sync + 'static,
        Answering: Future<Output = Option<Message>> + Send + 'static,
    {
        let function = Arc::new(function);
        self.services.others = Some(Box::new(move |context: Context| {
            let (function, received) = (function.clone(), context.clone());
            of_any_kind(context, async move { function(received).await })
        }));
        self
    }

    /// Answers requests that come again as before, and has no handler called for them: those with the
    /// Origin-Host and End-to-End Identifier of an earlier one, and those with its Session-Id and
    /// CC-Request-Number or Accounting-Record-Number, where one of the two has the T flag (RFC 6733,
    /// appendix C). While the first is being answered, all wait for that answer. What was answered
    /// with a protocol error (3xxx) is tried again.
    ///
    /// Requests are remembered for `window`, which should be the four minutes at least for which
    /// End-to-End Identifiers are unique; of more than `capacity` of them the oldest are forgotten. It is
    /// one memory for all peers of the node, and nothing in it outlives the process.
    pub fn detect_duplicates(mut self, window: Duration, capacity: usize) -> Self {
        self.services.repetitions = Some(Arc::new(Repetitions::new(window, capacity)));
        self
    }

    /// Advertises the application of this request, for a node that sends it.
    pub fn sends<R: Request>(self) -> Self {
        self.application(application_of::<R>())
    }

    /// Advertises an application.
    pub fn application(mut self, application: Application) -> Self {
        self.services.advertise(application);
        self
    }

    /// Advertises a vendor whose AVPs are understood, beside those of the applications.
    pub fn supported_vendor(mut self, vendor_id: u32) -> Self {
        self.capabilities.supported_vendor_ids.push(vendor_id);
        self
    }

    /// How requests and answers are decoded.
    pub fn decode(mut self, options: DecodeOptions) -> Self {
        self.services.decoding.options = options;
        self
    }

    /// Knows the AVPs of a dictionary, in all messages: those of a vendor that extend an application, for
    /// instance. Without that an AVP of theirs with the M bit is answered with 5001, although it would
    /// only be one of `additional_avps`.
    pub fn knows(mut self, dictionary: &'static Dictionary) -> Self {
        self.services.decoding.know(dictionary);
        self
    }

    /// The same, in requests of one type, which this node answers or sends, and in their answers.
    pub fn knows_for<R: Request>(mut self, dictionary: &'static Dictionary) -> Self {
        self.services.decoding.know_for::<R>(dictionary);
        self
    }

    /// Serves requests for this realm too, not only for the node's own.
    pub fn serves_realm(mut self, realm: DiameterIdentity) -> Self {
        self.services.realms.push(realm);
        self
    }

    /// Takes requests of hosts that this node stands for: they are for this node although their Destination-Host is
    /// another name. A translation agent has such hosts, which do not speak Diameter (RFC 6733, 2.8.4).
    ///
    /// ```
    /// use diameter_core::DiameterIdentity;
    /// use diameter_node::Node;
    ///
    /// const ABORT_SESSION: u32 = 274;
    /// let host = DiameterIdentity::from_static("gateway.example.net");
    /// let builder = Node::builder(host, DiameterIdentity::from_static("example.net"))
    ///     .stands_for(|request| request.header().command_code == ABORT_SESSION);
    /// ```
    pub fn stands_for(
        mut self,
        requests: impl Fn(&Message) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.services.stands_for = Some(Box::new(requests));
        self
    }

    /// Listens at an address, or with SCTP at several for each association; port 0 is one that is free.
    /// `[::]` is IPv4 too on most systems.
    pub fn listen(
        mut self,
        transport: impl Transport,
        addresses: impl Into<Addresses<SocketAddr>>,
    ) -> Self {
        self.listeners.push((Arc::new(transport), addresses.into()));
        self
    }

    /// Adds a peer.
    pub fn peer(mut self, settings: PeerSettings) -> Self {
        self.peers.push(settings);
        self
    }

    /// Looks for the peers of a realm in DNS.
    #[cfg(feature = "discovery")]
    pub fn discover(mut self, discovery: Discovery) -> Self {
        self.discoveries.push(discovery);
        self
    }

    /// Adds a route.
    pub fn route(mut self, route: Route) -> Self {
        self.routes.push(route);
        self
    }

    /// Takes part in overload control (RFC 7683): requests ask for reports of overload, where their grammar has
    /// a place for that, and reports are heeded; answers tell of overload here. See
    /// [`overload`](crate::overload). A node takes no part by default.
    pub fn overload_control(mut self, settings: OverloadSettings) -> Self {
        self.overload = Some(settings);
        self
    }

    /// Limits requests from and to peers and groups of peers. What is too much is answered with 3004
    /// DIAMETER_TOO_BUSY, or goes to another peer. Nothing is limited by default.
    pub fn request_limits(mut self, limits: LimitSettings) -> Self {
        self.request_limits = limits;
        self
    }

    /// Forwards requests that are not for this node. They are answered with an error without it.
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// What to do about redirects: they are followed to peers by default.
    pub fn redirects(mut self, settings: RedirectSettings) -> Self {
        self.redirects = settings;
        self
    }

    /// What to do with peers that connect and are not configured. They are refused by default.
    pub fn unknown_peers(mut self, policy: UnknownPeers) -> Self {
        self.unknown_peers = policy;
        self
    }

    /// What connections may use of this node.
    pub fn limits(mut self, limits: ConnectionLimits) -> Self {
        self.limits = limits;
        self
    }

    /// How long a request may take, unless it says so itself: 10 seconds by default, as Tx of
    /// RFC 8506.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.request_timeout = timeout;
        self
    }

    /// Starts listening and connecting.
    ///
    /// # Errors
    ///
    /// When the node cannot listen, or would be none that any peer talks to.
    pub async fn start(self) -> Result<Node, StartError> {
        let mut listeners = Vec::new();
        for (transport, addresses) in &self.listeners {
            let listener = transport.listen(addresses).await;
            listeners.push(
                listener
                    .map_err(|error| StartError::Listen { addresses: addresses.clone(), error })?,
            );
        }
        let now = SystemTime::now();
        let mut capabilities = self.capabilities;
        if capabilities.state_id.is_none() {
            let file = self.state_file;
            let id = state_id::next(now, file.as_deref()).map_err(|error| {
                // Without a file nothing can fail.
                StartError::StateFile { file: file.unwrap_or_default(), error }
            })?;
            capabilities.state_id = Some(id);
        }
        let advertises_connections = capabilities.host_ip_addresses.is_empty();
        if advertises_connections {
            // For answers to those who are refused.
            let local = listeners.iter().filter_map(|it| it.local_addresses().ok());
            let local = local.flat_map(|it| it.iter().map(SocketAddr::ip).collect::<Vec<_>>());
            let mut addresses: Vec<_> = local.filter(|it| !it.is_unspecified()).collect();
            if addresses.is_empty() {
                let first = self.peers.first().and_then(|peer| peer.route.as_ref());
                let address = first.and_then(|dial| address_towards(dial.addresses.primary()));
                addresses.push(address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)));
            }
            addresses.dedup();
            capabilities.host_ip_addresses = addresses.into_iter().map(Address::from).collect();
        }
        capabilities.applications.clone_from(&self.services.applications);
        if self.agent.as_ref().is_some_and(Agent::advertises_relay) {
            capabilities.applications.push(Application::relay());
        }
        let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let session_ids = SessionIds::new(&*capabilities.host, now, fastrand::u32(..));
        let local = Local::new(capabilities, EndToEndIds::new(seconds, fastrand::u64(..)))?;
        let host = local.identity().host.clone();
        let table = Table::new(self.routes)?;
        warn_of_unreachable(&table);
        let own = diameter_routing::Local {
            host: host.clone(),
            realms: self.services.realms.clone(),
            applications: self.services.served(),
        };
        let stopped = CancellationToken::new();
        let shared = Arc::new(Shared {
            local,
            session_ids,
            advertises_connections,
            services: self.services,
            routing: Routing::new(own, table),
            overload: self.overload.map(|it| OverloadControl::new(host, it)),
            request_limits: RequestLimits::new(self.request_limits),
            agent: self.agent.map(|it| ArcSwap::from_pointee(RunningAgent::new(it, None))),
            redirects: Redirects::new(self.redirects),
            unknown_peers: self.unknown_peers,
            limits: self.limits,
            request_timeout: self.request_timeout,
            admission: Admission::new(self.limits),
            events: broadcast::Sender::new(KEPT_EVENTS),
            listening: Mutex::default(),
            tasks: TaskTracker::new(),
            leaving: stopped.child_token(),
            stopped,
            #[cfg(feature = "session")]
            sessions: self.sessions,
            #[cfg(feature = "session")]
            runtime: tokio::runtime::Handle::current(),
        });
        #[cfg(feature = "session")]
        shared.sessions.start(shared.stopped.clone());
        let node = Node::new(shared.clone());
        #[cfg(feature = "session")]
        self.started.into_iter().for_each(|begin| begin(&node));
        for settings in self.peers {
            node.add_peer(settings)?;
        }
        #[cfg(feature = "discovery")]
        for discovery in self.discoveries {
            node.discover(discovery)?;
        }
        for listener in listeners {
            shared.clone().listen(listener).map_err(StartError::NoAddress)?;
        }
        Ok(node)
    }
}

/// Tells of routes that no request can take.
pub(crate) fn warn_of_unreachable(table: &Table) {
    for Unreachable { route, taken_by } in table.unreachable() {
        let routes = table.routes();
        if let Some((route, taken_by)) = routes.get(route).zip(routes.get(taken_by)) {
            tracing::warn!(%route, %taken_by, "a route takes all that a later one is for");
        }
    }
}

/// The address that packets to another one are sent from; none is sent.
fn address_towards(address: &str) -> Option<IpAddr> {
    let to = address.to_socket_addrs().ok()?.next()?;
    let family = if to.is_ipv6() { "[::]:0" } else { "0.0.0.0:0" };
    let socket = UdpSocket::bind(family).ok()?;
    socket.connect(to).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

/// Why a node does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// It cannot listen.
    #[error("cannot listen at {addresses}: {error}")]
    Listen {
        /// Where.
        addresses: Addresses<SocketAddr>,
        /// Why not.
        error: io::Error,
    },
    /// The file that keeps the Origin-State-Id cannot be used.
    #[error("cannot keep the Origin-State-Id in {}: {error}", file.display())]
    StateFile {
        /// Which file.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// A listener does not know where it listens.
    #[error("a listener without an address: {0}")]
    NoAddress(io::Error),
    /// No peer would talk to it.
    #[error(transparent)]
    Capabilities(#[from] InvalidCapabilities),
    /// Two peers of one name.
    #[error(transparent)]
    PeerExists(#[from] PeerExists),
    /// A route that cannot be used.
    #[error(transparent)]
    Route(#[from] InvalidRoute),
    /// It does not know how to look for peers, or for which.
    #[cfg(feature = "discovery")]
    #[error(transparent)]
    Discovery(#[from] DiscoveryError),
}
