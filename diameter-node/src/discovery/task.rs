//! Keeps the peers of a realm as DNS has them.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::base::DisconnectCause;
use tokio::time::{Instant, sleep_until};
use tracing::{info, warn};

use super::transport::Discovered;
use super::{
    Candidate, Discovery, DiscoveryError, Dns, Failed, Found, PassedOver, Resolver, search_all,
};
use crate::node::Shared;
use crate::peer::Origin;
use crate::settings::{Dial, PeerSettings};

/// Looks for peers until the node stops.
pub(crate) fn keep(shared: &Arc<Shared>, mut discovery: Discovery) -> Result<(), DiscoveryError> {
    let realm = discovery.realm.clone();
    if discovery.transports.0.is_empty() {
        return Err(DiscoveryError::NoTransport { realm });
    }
    if discovery.applications.is_empty() {
        discovery.applications = shared.services.only_sent().collect();
    }
    if discovery.applications.is_empty() {
        return Err(DiscoveryError::NoApplication { realm });
    }
    let resolver = match (discovery.resolver.take(), discovery.servers.as_slice()) {
        (Some(resolver), _) => Ok(resolver),
        (None, []) => Dns::system().map(|it| Arc::new(it) as Arc<dyn Resolver>),
        (None, servers) => Dns::servers(servers).map(|it| Arc::new(it) as Arc<dyn Resolver>),
    };
    let resolver = resolver.map_err(DiscoveryError::Resolver)?;
    let mut keeper = Keeper {
        shared: shared.clone(),
        discovery,
        resolver,
        peers: HashMap::new(),
        round: 0,
        passed_over: Vec::new(),
        failures: 0,
    };
    let leaving = shared.leaving.clone();
    shared.spawn(async move {
        let keeping = async {
            loop {
                let next = keeper.refresh().await;
                sleep_until(next).await;
            }
        };
        leaving.run_until_cancelled(keeping).await;
    });
    Ok(())
}

/// A realm that is looked after.
struct Keeper {
    shared: Arc<Shared>,
    discovery: Discovery,
    resolver: Arc<dyn Resolver>,
    peers: HashMap<DiameterIdentity, Known>,
    /// How often DNS was asked.
    round: u64,
    /// What was told of already.
    passed_over: Vec<PassedOver>,
    /// How often in a row it did not answer.
    failures: u32,
}

/// A peer that was found.
struct Known {
    transport: Arc<Discovered>,
    candidate: Candidate,
    /// The last time.
    round: u64,
    expires: Instant,
}

impl Keeper {
    /// Asks, makes the peers so, and says when to ask again.
    async fn refresh(&mut self) -> Instant {
        let asked = Instant::now();
        self.round += 1;
        let wanted = self.discovery.applications.iter().map(|it| self.discovery.wanted(*it));
        let found = search_all(&*self.resolver, wanted.collect()).await;
        let Found { peers, mut passed_over, failed, ttl } = found;
        for candidate in peers {
            let host = candidate.host.to_string();
            if let Err(reason) = self.take(asked, candidate) {
                passed_over.push(PassedOver { record: host, reason: reason.to_owned() });
            }
        }
        self.drop_others(failed.is_empty());
        self.report(&failed, passed_over);
        self.next(asked, failed.is_empty(), ttl)
    }

    /// Makes a host a peer, or what is known of it new.
    fn take(&mut self, asked: Instant, candidate: Candidate) -> Result<(), &'static str> {
        let (round, expires) = (self.round, asked + candidate.ttl.max(SHORTEST));
        let (priority, weight) = self.rank(&candidate);
        if let Some(known) = self.peers.get_mut(&candidate.host) {
            (known.round, known.expires) = (round, expires);
            if known.candidate != candidate {
                known.transport.update(&candidate);
                self.shared.routing.set_rank(&candidate.host, priority, weight);
                known.candidate = candidate;
            }
            return Ok(());
        }
        if candidate.host.eq_ignore_ascii_case(&self.shared.local.identity().host) {
            return Err("it is this node itself");
        }
        if !(self.discovery.authorize)(&candidate) {
            return Err("it may not be a peer of this node, which has been asked");
        }
        let Discovery { realm, transports, settings, .. } = &self.discovery;
        let transport = Discovered::new(realm.clone(), transports.clone(), &candidate);
        let transport = Arc::new(transport);
        let addresses = candidate.host.to_string().into();
        let mut settings = PeerSettings {
            route: Some(Dial { transport: Arc::new(transport.clone()), addresses }),
            realm: Some(realm.clone()),
            priority,
            weight,
            requires_tls: settings.requires_tls || transports.are_protected(),
            ..settings.clone()
        };
        settings.protocol.identity = candidate.host.clone();
        if self.shared.add_peer(settings, Origin::Configured).is_none() {
            return Err("there is a peer of this name already");
        }
        info!(peer = %candidate.host, realm = %realm, "peer found in DNS");
        self.peers.insert(candidate.host.clone(), Known { transport, candidate, round, expires });
        Ok(())
    }

    /// Priority and weight among all peers.
    fn rank(&self, candidate: &Candidate) -> (u32, u32) {
        let best = self.discovery.settings.priority;
        (best.saturating_add(candidate.priority), candidate.weight)
    }

    /// Takes leave of peers that DNS names no more. While it does not answer, they have their time to live.
    fn drop_others(&mut self, is_whole: bool) {
        let Self { shared, peers, discovery, round, .. } = self;
        let now = Instant::now();
        peers.retain(|host, known| {
            let is_over = known.expires + discovery.stale <= now;
            if known.round == *round || !(is_whole || is_over) {
                return true;
            }
            info!(peer = %host, "not in DNS any more: the peer is taken out");
            // It may be gone already.
            let _ = shared.leave(host, DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU, GRACE);
            false
        });
        let realm = discovery.realm.to_string();
        let count = u32::try_from(peers.len()).unwrap_or(u32::MAX);
        metrics::gauge!("diameter_discovered_peers", "realm" => realm).set(count);
    }

    /// Tells what is new.
    fn report(&mut self, failed: &[Failed], passed_over: Vec<PassedOver>) {
        let realm = &self.discovery.realm;
        for Failed { query, reason } in failed {
            warn!(%realm, %query, reason, "DNS does not answer");
            let failures = "diameter_discovery_failures_total";
            metrics::counter!(failures, "realm" => realm.to_string()).increment(1);
        }
        for PassedOver { record, reason } in &passed_over {
            if !self.passed_over.iter().any(|it| it.record == *record && it.reason == *reason) {
                info!(%realm, record, reason, "passed over");
            }
        }
        self.passed_over = passed_over;
    }

    /// Before anything expires; after a failure soon, and less soon each time.
    fn next(&mut self, asked: Instant, is_whole: bool, ttl: Duration) -> Instant {
        let soonest = Instant::now() + SHORTEST;
        if is_whole {
            self.failures = 0;
            return (asked + (ttl / 5 * 4).min(LONGEST)).max(soonest);
        }
        let wait = (SHORTEST * 2_u32.pow(self.failures)).min(LONGEST_RETRY);
        self.failures = (self.failures + 1).min(8);
        // Peers expire in time, whatever DNS does.
        let expiries = self.peers.values().map(|it| it.expires + self.discovery.stale);
        expiries.fold(Instant::now() + wait, Instant::min).max(soonest)
    }
}

/// DNS is asked once a second at most, whatever its time to live.
const SHORTEST: Duration = Duration::from_secs(1);

/// And once a day at least.
const LONGEST: Duration = Duration::from_secs(86_400);

/// How long to wait at most before DNS is asked again that has not answered.
const LONGEST_RETRY: Duration = Duration::from_secs(60);

/// What is under way at a peer that has left DNS may end.
const GRACE: Duration = Duration::from_secs(5);
