//! The agent at work.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_node::Node;
use diameter_node::agent::Agent;
use diameter_node::config::{ConfigError, MissingTls, NodeFile, PeerEntry, Transport};
use diameter_node::tls::{Tls, TlsError};
use diameter_node::transport::Addresses;
use tracing::{debug, info, warn};

use crate::difference::{Difference, Effect, PeerChanges, fixed};
use crate::file::AgentFile;
use crate::watch::WatchLayer;

/// An agent at work. Clones are the same one.
#[derive(Clone)]
pub struct RunningAgent {
    node: Node,
    shared: Arc<Shared>,
}

struct Shared {
    tls: Option<Arc<Tls>>,
    /// One file is taken over at a time.
    reloading: tokio::sync::Mutex<()>,
    /// One watch lasts at a time.
    watching: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

struct State {
    file: Arc<AgentFile>,
    watch: Option<WatchLayer>,
    /// Peers that were taken out by hand, in small letters.
    drained: BTreeSet<String>,
}

impl State {
    /// How requests are forwarded now.
    fn agent(&self) -> Agent {
        self.file.agent(self.watch.clone())
    }
}

/// Ends a watch when it is dropped.
pub(crate) struct WatchEnd(RunningAgent);

impl Drop for WatchEnd {
    fn drop(&mut self) {
        self.0.set_watch(None);
    }
}

/// What became of the wish to take a peer out, or in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drain {
    /// It is being done.
    Done,
    /// It was so before.
    Already,
    /// The file has no such peer.
    NoSuchPeer,
}

impl RunningAgent {
    /// Starts an agent.
    ///
    /// # Errors
    ///
    /// When certificates cannot be used, or the node cannot start.
    pub async fn start(file: AgentFile) -> Result<Self, StartError> {
        let tls = file.node.load_tls()?;
        let node = file.node.builder(tls.clone())?.agent(file.agent(None)).start().await?;
        let state = State { file: Arc::new(file), watch: None, drained: BTreeSet::new() };
        let shared = Shared {
            tls,
            reloading: tokio::sync::Mutex::default(),
            watching: tokio::sync::Mutex::default(),
            state: state.into(),
        };
        Ok(Self { node, shared: Arc::new(shared) })
    }

    /// The node, which knows its peers and statistics.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// The file in force.
    pub fn file(&self) -> Arc<AgentFile> {
        self.state().file.clone()
    }

    /// Reads the file again and takes it over; see [`RunningAgent::apply`].
    ///
    /// # Errors
    ///
    /// When anything is wrong with it, or with the certificates: then nothing changes.
    pub async fn reload(&self) -> Result<Difference, ReloadError> {
        let path = self.file().path.clone();
        // Tens of thousands of routes take a moment, in which requests are to be forwarded.
        let read = tokio::task::spawn_blocking(move || AgentFile::load(path)).await;
        let file = read.map_err(|_| ReloadError::Broken)??;
        if let Some(tls) = &self.shared.tls {
            tls.reload()?;
        }
        Ok(self.apply(file).await)
    }

    /// Takes over what a file says: routes and policies at once, for requests that come from now on; then
    /// peers that are new, changed, or gone. Connections to all others stay. What takes a restart is told and
    /// left as it is.
    pub async fn apply(&self, file: AgentFile) -> Difference {
        let _alone = self.shared.reloading.lock().await;
        let old = self.file();
        let mut file = file;
        file.policies = file.policies.with_counts_of(&old.policies);
        let new = Arc::new(file);
        let mut difference = Difference::default();
        fixed(&old, &new, &mut difference);
        let peers = PeerChanges::between(&old.node, &new.node);
        self.state().file = new.clone();
        // New peers first: the new routes lead to them.
        for entry in &peers.added {
            difference.add(format!("peer {} added", entry.identity), Effect::Applied);
            if !self.add(&new.node, entry) {
                // It is still leaving, or has come by itself before it was configured.
                self.settle(&entry.identity);
            }
        }
        self.apply_policies(&old, &new, &mut difference);
        self.apply_routes(&old, &new, &mut difference).await;
        self.listen(&old, &new, &mut difference).await;
        for entry in &peers.changed {
            difference.add(format!("peer {} changed", entry.identity), Effect::Reconnected);
            self.settle(&entry.identity);
        }
        for entry in &peers.removed {
            difference.add(format!("peer {} taken out", entry.identity), Effect::Applied);
            self.settle(&entry.identity);
        }
        info!(changes = difference.changes.len(), "the file was read again");
        difference
    }

    /// Takes a peer of the file out: it gets no request any more, those under way have `grace` to end, then it is
    /// told and its connection closed. It stays out until it is [restored](RunningAgent::restore).
    pub fn drain(&self, peer: &str, grace: Duration) -> Drain {
        let mut state = self.state();
        let Some(entry) = entry(&state.file.node, peer) else { return Drain::NoSuchPeer };
        let identity = entry.identity.clone();
        if !state.drained.insert(peer.to_ascii_lowercase()) {
            return Drain::Already;
        }
        drop(state);
        info!(peer = %identity, ?grace, "taken out");
        self.settle_within(&identity, grace);
        Drain::Done
    }

    /// Takes a peer in again that was [taken out](RunningAgent::drain), as soon as it has gone.
    pub fn restore(&self, peer: &str) -> Drain {
        let mut state = self.state();
        let file = state.file.clone();
        let Some(entry) = entry(&file.node, peer) else { return Drain::NoSuchPeer };
        if !state.drained.remove(&peer.to_ascii_lowercase()) {
            return Drain::Already;
        }
        drop(state);
        info!(peer = %entry.identity, "taken in again");
        if !self.add(&file.node, entry) {
            self.settle(&entry.identity);
        }
        Drain::Done
    }

    /// The peers that were taken out by hand, in small letters.
    pub fn drained(&self) -> BTreeSet<String> {
        self.state().drained.clone()
    }

    /// Stops: requests under way have `grace` to end, then every peer is told.
    pub async fn stop(&self, grace: Duration) {
        self.node.shutdown(grace).await;
    }

    pub(crate) fn watching(&self) -> &tokio::sync::Mutex<()> {
        &self.shared.watching
    }

    /// Has a watch see requests, until what is returned is dropped.
    pub(crate) fn begin_watch(&self, watch: WatchLayer) -> WatchEnd {
        self.set_watch(Some(watch));
        WatchEnd(self.clone())
    }

    fn set_watch(&self, watch: Option<WatchLayer>) {
        let mut state = self.state();
        state.watch = watch;
        self.node.set_agent(state.agent());
    }

    fn apply_policies(&self, old: &AgentFile, new: &AgentFile, difference: &mut Difference) {
        if (old.timeout, old.limits) != (new.timeout, new.limits) {
            difference.add("[agent]", Effect::Applied);
        }
        let state = self.state();
        self.node.set_agent(state.agent());
        drop(state);
        if old.node.request_limits != new.node.request_limits {
            self.node.set_request_limits(new.node.request_limits.clone());
            difference.add("[[limit]]", Effect::Applied);
        }
    }

    /// Takes over the routes. Tens of thousands take a moment to be put in order, in which requests are to be
    /// forwarded: that is done aside.
    async fn apply_routes(
        &self,
        old: &Arc<AgentFile>,
        new: &Arc<AgentFile>,
        difference: &mut Difference,
    ) {
        let (node, old, new) = (self.node.clone(), old.clone(), new.clone());
        let (before, now) = (old.node.routes.len(), new.node.routes.len());
        let applied = tokio::task::spawn_blocking(move || {
            let differ = old.node.routes != new.node.routes;
            differ.then(|| node.set_routes(new.routes()))
        });
        match applied.await {
            Ok(None) => {}
            Ok(Some(Ok(()))) => {
                difference.add(format!("routes: {before} before, {now} now"), Effect::Applied);
            }
            // The file was read, so they are right.
            Ok(Some(Err(error))) => warn!(%error, "routes stay as they were"),
            Err(error) => warn!(%error, "routes stay as they were"),
        }
    }

    async fn listen(&self, old: &AgentFile, new: &AgentFile, difference: &mut Difference) {
        for listener in &new.node.listeners {
            if old.node.listeners.contains(listener) {
                continue;
            }
            let addresses = listener.addresses.clone();
            let what = format!("listener {addresses} added");
            match self.listen_at(&new.node, listener.transport, addresses).await {
                Ok(()) => difference.add(what, Effect::Applied),
                Err(error) => {
                    warn!(%error, "{what}, and does not listen");
                    difference.add(format!("{what} ({error})"), Effect::Restart);
                }
            }
        }
    }

    async fn listen_at(
        &self,
        file: &NodeFile,
        transport: Transport,
        addresses: Addresses<std::net::SocketAddr>,
    ) -> Result<(), String> {
        let listening = match (transport, &self.shared.tls) {
            (Transport::Tcp, _) => self.node.listen(diameter_node::Tcp, addresses).await,
            (Transport::Sctp, _) => self.node.listen(file.sctp.clone(), addresses).await,
            (Transport::Tls, Some(tls)) => self.node.listen(tls.clone(), addresses).await,
            (Transport::Tls, None) => return Err(MissingTls.to_string()),
        };
        listening.map(drop).map_err(|error| error.to_string())
    }

    /// Has a peer leave, and come back as the file in force then has it, if it has it.
    fn settle(&self, identity: &DiameterIdentity) {
        let grace = self.file().settings.grace;
        self.settle_within(identity, grace);
    }

    fn settle_within(&self, identity: &DiameterIdentity, grace: Duration) {
        let (agent, identity) = (self.clone(), identity.clone());
        tokio::spawn(async move {
            agent.node.remove_peer(&identity, grace).await;
            let file = agent.file();
            if let Some(entry) = entry(&file.node, &identity) {
                agent.add(&file.node, entry);
            }
        });
    }

    /// Adds a peer, unless it was taken out by hand. `false` when there is one of its name still.
    fn add(&self, file: &NodeFile, entry: &PeerEntry) -> bool {
        if self.state().drained.contains(&entry.identity.to_ascii_lowercase()) {
            return true;
        }
        match file.peer_settings(entry, self.shared.tls.as_ref()) {
            Ok(settings) => {
                let added = self.node.add_peer(settings);
                added.inspect_err(|error| debug!(%error, "not added")).is_ok()
            }
            Err(error) => {
                warn!(peer = %entry.identity, %error, "not added");
                true
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change of it is one assignment.
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn entry<'f>(file: &'f NodeFile, peer: &str) -> Option<&'f PeerEntry> {
    file.peers.iter().find(|it| it.identity.as_str().eq_ignore_ascii_case(peer))
}

/// Why an agent does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// There are none, and something needs them.
    #[error(transparent)]
    MissingTls(#[from] MissingTls),
    /// The node does not start.
    #[error(transparent)]
    Node(#[from] diameter_node::StartError),
}

/// Why a file was not taken over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReloadError {
    /// What is wrong with it.
    #[error(transparent)]
    File(#[from] ConfigError),
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// Reading it broke off, which is a mistake of this program.
    #[error("reading the file broke off")]
    Broken,
}

impl fmt::Debug for RunningAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunningAgent").field("node", &self.node).finish_non_exhaustive()
    }
}
