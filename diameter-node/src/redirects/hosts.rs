//! Hosts that redirects name: peers, or made peers for as long as they are of use (RFC 6733, 6.1.8 and
//! 6.14).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use diameter_core::DiameterUri;
use diameter_messages::base::DisconnectCause;
use tokio::time::{Instant, sleep_until, timeout_at};
use tracing::info;

use super::{UnknownHosts, Unreached};
use crate::node::Shared;
use crate::peer::{Origin, PeerEntry};

/// The hosts that are peers because a redirect named them: until when they stay, by their names in lower
/// case.
#[derive(Default)]
pub(super) struct Hosts(Mutex<HashMap<String, Instant>>);

impl Hosts {
    /// Has the host stay until then at least; `None` when it is none of these.
    fn keep(&self, key: &str, until: Instant) -> Option<()> {
        let mut hosts = self.lock();
        let stays = hosts.get_mut(key)?;
        *stays = until.max(*stays);
        Some(())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Instant>> {
        // Each entry is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The peer of this name, which takes requests of the application: connected to if need be, and if it may
/// be.
pub(super) async fn reach(
    shared: &Arc<Shared>,
    uri: &DiameterUri,
    application: u32,
    cached: Duration,
    deadline: Instant,
) -> Result<Arc<PeerEntry>, Unreached> {
    let redirects = &shared.redirects;
    let unknown = redirects.settings.unknown_hosts.as_ref();
    let entry = match shared.routing.get(uri.host().as_str().as_bytes()) {
        Some(entry) => entry,
        None => connect(shared, unknown.ok_or(Unreached::NotAllowed)?, uri)?,
    };
    let idle = unknown.map_or(Duration::ZERO, |it| it.idle);
    let key = uri.host().to_ascii_lowercase();
    let is_made = redirects.hosts.keep(&key, Instant::now() + cached.max(idle)).is_some();
    if is_made && !entry.takes(application) {
        let mut is_available = entry.is_available.subscribe();
        let waiting = timeout_at(deadline.min(Instant::now() + CONNECTING), async {
            tokio::select! {
                found = is_available.wait_for(|it| *it) => found.is_ok(),
                () = entry.control.closed() => false,
            }
        });
        if !waiting.await.unwrap_or_default() {
            return Err(Unreached::NoConnection);
        }
    }
    if entry.takes(application) { Ok(entry) } else { Err(Unreached::Unavailable) }
}

/// Makes the host a peer.
fn connect(
    shared: &Arc<Shared>,
    unknown: &UnknownHosts,
    uri: &DiameterUri,
) -> Result<Arc<PeerEntry>, Unreached> {
    let settings = unknown.settings_for(uri)?;
    let mut hosts = shared.redirects.hosts.lock();
    if hosts.len() >= unknown.limit {
        return Err(Unreached::TooMany);
    }
    let Some(entry) = shared.add_peer(settings, Origin::Accepted) else {
        // Another request, or the host itself, was quicker; or the node is about to stop.
        let entry = shared.routing.get(uri.host().as_str().as_bytes());
        return entry.ok_or(Unreached::NoConnection);
    };
    info!(peer = %uri.host(), %uri, "a redirect names a host that is no peer: connecting to it");
    hosts.insert(uri.host().to_ascii_lowercase(), Instant::now() + unknown.idle);
    count(hosts.len());
    drop(hosts);
    shared.spawn(keep(shared.clone(), entry.clone()));
    Ok(entry)
}

/// Keeps the host as long as it is of use or its connection lasts.
async fn keep(shared: Arc<Shared>, entry: Arc<PeerEntry>) {
    let key = entry.identity.to_ascii_lowercase();
    let until = |shared: &Shared| shared.redirects.hosts.lock().get(&key).copied();
    while let Some(end) = until(&shared) {
        tokio::select! {
            () = entry.control.closed() => break,
            () = sleep_until(end) => {}
        }
        if until(&shared).is_some_and(|it| it <= Instant::now()) {
            info!(peer = %entry.identity, "no redirect leads there any more: the peer is taken out");
            let cause = DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU;
            // It may be gone already.
            let _ = shared.leave(&entry.identity, cause, GRACE);
            break;
        }
    }
    let mut hosts = shared.redirects.hosts.lock();
    hosts.remove(&key);
    count(hosts.len());
    drop(hosts);
    shared.redirects.forget_host(&entry.identity);
}

fn count(hosts: usize) {
    metrics::gauge!("diameter_redirect_hosts").set(u32::try_from(hosts).unwrap_or(u32::MAX));
}

/// How long a request waits at most until a host is connected to: there may be another one to try.
const CONNECTING: Duration = Duration::from_secs(5);

/// How long what is under way at a host may take to end.
const GRACE: Duration = Duration::from_secs(5);
