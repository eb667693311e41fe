//! A running node: its listeners, its peers, its requests; and how it stops.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use diameter_core::{DiameterIdentity, Identity, Message, Request};
use diameter_messages::base::DisconnectCause;
use diameter_peer::Local;
use diameter_routing::redirect::Cached;
use diameter_routing::{Explanation, InvalidRoute, Query, Requester, Route, Table};
use diameter_session::SessionIds;
use tokio::sync::{broadcast, oneshot};
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::admission::Admission;
use crate::agent::{Agent, AgentStatistics, RunningAgent};
use crate::builder::{NodeBuilder, warn_of_unreachable};
use crate::client::Client;
#[cfg(feature = "discovery")]
use crate::discovery::{self, Discovery, DiscoveryError};
use crate::dispatch::Services;
use crate::incoming;
use crate::overload::{LimitSettings, OverloadControl, RequestLimits};
use crate::peer::{Control, Origin, PeerEntry, PeerEvent, PeerEvents, PeerSnapshot, PeerTask};
use crate::redirects::Redirects;
use crate::routing::Routing;
use crate::send_error::SendError;
#[cfg(feature = "session")]
use crate::session::Sessions;
use crate::settings::{ConnectionLimits, PeerSettings, SendOptions, UnknownPeers};
use crate::stopping::until_cancelled;
use crate::transport::{Addresses, Listener, Transport};

/// A running Diameter node. Clones are the same node; when the last one is dropped, all its
/// connections are closed without DPR. [`Node::shutdown`] is the way to stop.
#[derive(Clone)]
pub struct Node {
    client: Client,
    pub(crate) shared: Arc<Shared>,
    _running: Arc<DropGuard>,
}

/// What all tasks of a node share.
pub(crate) struct Shared {
    pub(crate) local: Arc<Local>,
    /// Whether Host-IP-Address is the addresses of each connection.
    pub(crate) advertises_connections: bool,
    pub(crate) session_ids: SessionIds,
    pub(crate) services: Services,
    pub(crate) routing: Routing,
    /// The part that the node takes in overload control, if it does.
    pub(crate) overload: Option<OverloadControl>,
    pub(crate) request_limits: Arc<RequestLimits>,
    /// What forwards requests for others, where the node is an agent.
    pub(crate) agent: Option<ArcSwap<RunningAgent>>,
    pub(crate) redirects: Redirects,
    pub(crate) unknown_peers: UnknownPeers,
    pub(crate) limits: ConnectionLimits,
    pub(crate) request_timeout: Duration,
    pub(crate) events: broadcast::Sender<PeerEvent>,
    pub(crate) admission: Arc<Admission>,
    pub(crate) listening: Mutex<Vec<SocketAddr>>,
    pub(crate) tasks: TaskTracker,
    /// No connection is accepted and no peer is made any more.
    pub(crate) leaving: CancellationToken,
    /// Everything ends now.
    pub(crate) stopped: CancellationToken,
    #[cfg(feature = "session")]
    pub(crate) sessions: Arc<Sessions>,
    /// Where tasks of sessions run, whoever drops their handles.
    #[cfg(feature = "session")]
    pub(crate) runtime: tokio::runtime::Handle,
}

impl Node {
    /// A node with this Origin-Host and Origin-Realm.
    pub fn builder(host: DiameterIdentity, realm: DiameterIdentity) -> NodeBuilder {
        NodeBuilder::new(host, realm)
    }

    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let running = Arc::new(shared.stopped.clone().drop_guard());
        Self { client: Client::new(shared.clone()), shared, _running: running }
    }

    /// Who this node is: Origin-Host and Origin-Realm of its requests.
    pub fn identity(&self) -> &Identity {
        self.client.identity()
    }

    /// What sends requests, for parts of a program that have no say in how long the node runs.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Sends a request and waits for its answer, with the default options.
    ///
    /// It goes to the peer that is its Destination-Host, else to a peer that leads to its
    /// Destination-Realm (RFC 6733, 6.1.6): of those that are connected and have its application the
    /// ones of the best priority, each as often as its weight says. When the peer is lost before it
    /// answers, or answers that it cannot deliver (3002) or is too busy (3004), the next one gets the
    /// request, in the first case with the T flag.
    ///
    /// Dropping the future gives the request up: its answer will be thrown away.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub fn send<R: Request>(
        &self,
        request: R,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        self.client.send(request)
    }

    /// The same, with options.
    ///
    /// # Errors
    ///
    /// As for [`Node::send`].
    pub fn send_with<R: Request>(
        &self,
        request: R,
        options: SendOptions,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        self.client.send_with(request, options)
    }

    /// Where the node listens, with the ports that were chosen where 0 was asked for.
    pub fn local_addresses(&self) -> Vec<SocketAddr> {
        self.shared.listening().clone()
    }

    /// Listens at more addresses and tells which they are.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub async fn listen(
        &self,
        transport: impl Transport,
        addresses: impl Into<Addresses<SocketAddr>>,
    ) -> io::Result<Addresses<SocketAddr>> {
        let listener = transport.listen(&addresses.into()).await?;
        self.shared.clone().listen(listener)
    }

    /// Adds a peer, and connects to it if it has an address.
    ///
    /// # Errors
    ///
    /// When there is a peer of this identity.
    pub fn add_peer(&self, settings: PeerSettings) -> Result<(), PeerExists> {
        let identity = settings.protocol.identity.clone();
        let added = self.shared.add_peer(settings, Origin::Configured);
        added.map(drop).ok_or(PeerExists { identity })
    }

    /// Takes other routes, for requests that come from now on; peers and their connections stay.
    ///
    /// # Errors
    ///
    /// When one of them cannot be used. Then all stay as they were.
    pub fn set_routes(&self, routes: impl IntoIterator<Item = Route>) -> Result<(), InvalidRoute> {
        let table = Table::new(routes)?;
        warn_of_unreachable(&table);
        self.shared.routing.set_table(table);
        Ok(())
    }

    /// The routes.
    pub fn routes(&self) -> Arc<Table> {
        self.shared.routing.table()
    }

    /// What would become of a request of this peer, or of the node itself, and why. Nothing is sent.
    pub fn explain(&self, request: &Message, from: Option<Requester<'_>>) -> Explanation {
        let query = Query { from, ..Query::new(request, std::time::Instant::now()) };
        self.shared.routing.explain(&query, &[]).1
    }

    /// Has a peer be emptied: it gets no more requests but those that are for it by name, until it is
    /// [filled](Node::fill_peer) again. `false` when there is no such peer.
    pub fn drain_peer(&self, identity: &DiameterIdentity) -> bool {
        self.set_draining(identity, true)
    }

    /// Has requests go to a peer again that was [drained](Node::drain_peer).
    pub fn fill_peer(&self, identity: &DiameterIdentity) -> bool {
        self.set_draining(identity, false)
    }

    fn set_draining(&self, identity: &DiameterIdentity, is_draining: bool) -> bool {
        let entry = self.shared.routing.get(identity.as_str().as_bytes());
        entry.inspect(|it| it.set_draining(is_draining)).is_some()
    }

    /// Looks for the peers of a realm in DNS, from now on until the node stops.
    ///
    /// # Errors
    ///
    /// When it does not say how, or what for.
    #[cfg(feature = "discovery")]
    pub fn discover(&self, discovery: Discovery) -> Result<(), DiscoveryError> {
        discovery::keep(&self.shared, discovery)
    }

    /// Takes a peer out: nothing new is sent to it, what is under way has `grace` to end, then it is
    /// told that this node does not want to talk to it, and the connection is closed. Returns once that
    /// is done; `false` when there is no such peer.
    pub async fn remove_peer(&self, identity: &DiameterIdentity, grace: Duration) -> bool {
        let cause = DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU;
        let Some(entry) = self.shared.leave(identity, cause, grace) else {
            return false;
        };
        entry.control.closed().await;
        true
    }

    /// Returns as soon as requests can be sent to this peer; `false` when there is no such peer, or
    /// it is taken out meanwhile.
    pub async fn available(&self, identity: &DiameterIdentity) -> bool {
        let Some(entry) = self.shared.routing.get(identity.as_str().as_bytes()) else {
            return false;
        };
        let mut is_available = entry.is_available.subscribe();
        tokio::select! {
            found = is_available.wait_for(|it| *it) => found.is_ok(),
            () = entry.control.closed() => false,
        }
    }

    /// What happens to peers from now on: connections that open and close, and restarts by which a peer
    /// loses its sessions.
    pub fn peer_events(&self) -> PeerEvents {
        PeerEvents::new(self.shared.events.subscribe())
    }

    /// How all peers are doing, by identity. A peer whose services keep its task busy for more than a
    /// second is left out.
    pub async fn peers(&self) -> Vec<PeerSnapshot> {
        let asked: Vec<_> = self
            .shared
            .routing
            .peers()
            .iter()
            .map(|entry| {
                let (reply, snapshot) = oneshot::channel();
                // One that has just left gives no answer.
                let _ = entry.control.send(Control::Snapshot(reply));
                snapshot
            })
            .collect();
        let deadline = Instant::now() + Duration::from_secs(1);
        let mut snapshots = Vec::with_capacity(asked.len());
        for snapshot in asked {
            if let Ok(Ok(snapshot)) = timeout_at(deadline, snapshot).await {
                snapshots.push(snapshot);
            }
        }
        snapshots.sort_by(|a, b| a.identity.as_str().cmp(b.identity.as_str()));
        snapshots
    }

    /// What tells others of overload and load here; `None` when the node takes no part in it.
    pub fn overload_control(&self) -> Option<&OverloadControl> {
        self.client.overload_control()
    }

    /// Other limits on requests, of peers and groups of peers, hold from now on. What is pending stays counted.
    pub fn set_request_limits(&self, limits: LimitSettings) {
        self.shared.request_limits.set(limits);
    }

    /// Goes on with another agent: other policies, limits and times, for requests that come from now on. What
    /// is advertised stays. `false` when the node was started without an agent.
    pub fn set_agent(&self, agent: Agent) -> bool {
        let Some(running) = &self.shared.agent else { return false };
        let next = RunningAgent::new(agent, Some(&running.load()));
        running.store(Arc::new(next));
        true
    }

    /// The redirects that later requests go by. They may name subscribers and sessions.
    pub fn cached_redirects(&self) -> Vec<Cached> {
        self.shared.redirects.entries()
    }

    /// What became of the requests that the node was to forward; all zero for a node that is no agent.
    pub fn agent_statistics(&self) -> AgentStatistics {
        let agent = self.shared.agent.as_ref();
        agent.map(|it| it.load().counters().statistics()).unwrap_or_default()
    }

    /// Stops: no connection is accepted any more, requests of peers are answered with 3002, so that
    /// they are sent elsewhere, and requests under way have `grace` to end. Then each peer is told
    /// (DPR with REBOOTING), and its connection closed once it has answered, which it has a few seconds
    /// for.
    pub async fn shutdown(&self, grace: Duration) {
        self.shared.leaving.cancel();
        let deadline = Instant::now() + grace;
        for entry in self.shared.routing.peers() {
            let cause = DisconnectCause::REBOOTING;
            // It may be gone already.
            let _ = entry.control.send(Control::Leave { cause, deadline, answer: None });
        }
        self.shared.tasks.close();
        // Each peer has its own, shorter time for the DPA: this is for what should not happen.
        let _ = timeout_at(deadline + DISCONNECT_TIMEOUT, self.shared.tasks.wait()).await;
        self.shared.stopped.cancel();
        self.shared.tasks.wait().await;
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Node").field("identity", self.identity()).finish_non_exhaustive()
    }
}

/// There is a peer of this identity already.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there are two peers of the name {identity}")]
pub struct PeerExists {
    /// The identity.
    pub identity: DiameterIdentity,
}

impl Shared {
    /// Makes a peer and has a task drive it; `None` when there is one of this identity.
    pub(crate) fn add_peer(
        self: &Arc<Self>,
        settings: PeerSettings,
        origin: Origin,
    ) -> Option<Arc<PeerEntry>> {
        let (entry, inbox) = PeerEntry::new(&settings, origin);
        if self.leaving.is_cancelled() || !self.routing.insert(&entry) {
            return None;
        }
        let task = PeerTask::new(self.clone(), entry.clone(), inbox, settings);
        self.spawn(task);
        Some(entry)
    }

    /// Tells a peer to leave; `None` when there is no such peer.
    pub(crate) fn leave(
        &self,
        identity: &DiameterIdentity,
        cause: DisconnectCause,
        grace: Duration,
    ) -> Option<Arc<PeerEntry>> {
        let entry = self.routing.get(identity.as_str().as_bytes())?;
        let deadline = Instant::now() + grace;
        // It may be leaving already.
        let _ = entry.control.send(Control::Leave { cause, deadline, answer: None });
        Some(entry)
    }

    /// Takes connections from a listener.
    pub(crate) fn listen(
        self: Arc<Self>,
        listener: Box<dyn Listener>,
    ) -> io::Result<Addresses<SocketAddr>> {
        let addresses = listener.local_addresses()?;
        self.listening().extend(addresses.iter());
        let shared = self.clone();
        self.spawn(incoming::listen(shared, listener));
        Ok(addresses)
    }

    /// Runs a task until it ends or everything does.
    pub(crate) fn spawn<T>(&self, task: impl Future<Output = T> + Send + 'static)
    where
        T: Send + 'static,
    {
        let stopped = self.stopped.clone();
        self.tasks.spawn(until_cancelled(stopped, task));
    }

    fn listening(&self) -> MutexGuard<'_, Vec<SocketAddr>> {
        // A list of addresses is whole at any time.
        self.listening.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long peers may take to disconnect.
const DISCONNECT_TIMEOUT: Duration = Duration::from_secs(10);
