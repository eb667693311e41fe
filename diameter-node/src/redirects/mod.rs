//! Redirects are followed (RFC 6733, 6.1.8; RFC 7075): by requests of this node, and by those that it
//! forwards. What may be followed is a [`RedirectPolicy`]; hosts that are no peers are connected to only
//! where [`UnknownHosts`] says so.
//!
//! ```
//! use diameter_core::{AaaTransport, DiameterIdentity};
//! use diameter_node::redirects::{Allowed, RedirectPolicy, RedirectSettings, UnknownHosts};
//! use diameter_node::{Node, Tcp};
//!
//! let partner = DiameterIdentity::from_static("partner.example");
//! let redirects = RedirectSettings {
//!     // Two hops, and never to another operator's realm.
//!     policy: RedirectPolicy { most: 2, realms: Allowed::Only(vec![]), ..RedirectPolicy::default() },
//!     // Hosts of the partner are connected to when a redirect names them.
//!     unknown_hosts: Some(UnknownHosts::within([partner]).over(AaaTransport::Tcp, Tcp)),
//! };
//! let host = DiameterIdentity::from_static("pgw1.example.net");
//! let builder = Node::builder(host, DiameterIdentity::from_static("example.net")).redirects(redirects);
//! # let _ = builder;
//! ```
//!
//! | metric | labels | counts |
//! |---|---|---|
//! | `diameter_redirects_followed_total` | | redirects after which a request went on |
//! | `diameter_redirects_not_followed_total` | `reason` | redirects that went back to who sent the request, and why; hosts and realms that were left out |
//! | `diameter_redirects_cached_total` | `usage` | requests that went by a cached redirect |
//! | `diameter_redirect_hosts` | gauge | hosts that are connected to because a redirect named them |

mod hosts;
mod redirection;

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use diameter_core::{AaaTransport, DiameterIdentity, DiameterUri};
use diameter_peer::Security;
pub use diameter_routing::redirect::{Allowed, Policy as RedirectPolicy};
use diameter_routing::redirect::{Cache, Cached, Caching, Keys, Target, Usage};
use tokio::time::Instant;

use self::hosts::Hosts;
pub(crate) use self::redirection::{Redirection, Terms};
use crate::settings::{Dial, PeerSettings};
use crate::transport::Transport;

/// What a node does about redirects. By default they are followed to peers and no further.
#[derive(Clone, Debug, Default)]
pub struct RedirectSettings {
    /// Which redirects are followed.
    pub policy: RedirectPolicy,
    /// Hosts that are no peers, and may be connected to; none by default.
    pub unknown_hosts: Option<UnknownHosts>,
}

impl RedirectSettings {
    /// Follows none: whoever sent the request gets the answer of the redirect agent.
    pub fn none() -> Self {
        Self {
            policy: RedirectPolicy { most: 0, ..RedirectPolicy::default() },
            unknown_hosts: None,
        }
    }
}

/// Hosts that are no peers, and are connected to when a redirect names them. They stay as long as the redirect
/// is cached, or are of use, and are sent what redirects send there and nothing else.
#[derive(Clone)]
pub struct UnknownHosts {
    domains: Vec<DiameterIdentity>,
    transports: Vec<(AaaTransport, Arc<dyn Transport>)>,
    settings: PeerSettings,
    limit: usize,
    idle: Duration,
}

impl UnknownHosts {
    /// Hosts of these names, and in these domains. They have to be reachable [over](UnknownHosts::over)
    /// something.
    pub fn within(domains: impl IntoIterator<Item = DiameterIdentity>) -> Self {
        // The name is replaced by that of each host.
        let settings = PeerSettings::new(DiameterIdentity::from_static("anybody"));
        Self {
            domains: domains.into_iter().collect(),
            transports: Vec::new(),
            settings,
            limit: 100,
            idle: Duration::from_secs(60),
        }
    }

    /// Connects to hosts so: a transport that is protected serves `aaas` URIs, others `aaa`. With TLS alone no
    /// redirect leads to plain text. A host must prove to have the name in the URI.
    #[must_use]
    pub fn over(mut self, named: AaaTransport, transport: impl Transport) -> Self {
        self.transports.push((named, Arc::new(transport)));
        self
    }

    /// Treats them so, where the identity is replaced by that of each. As all peers by default.
    #[must_use]
    pub fn settings(self, settings: PeerSettings) -> Self {
        Self { settings, ..self }
    }

    /// Connects to no more of them at once: 100 by default.
    #[must_use]
    pub fn limit(self, limit: usize) -> Self {
        Self { limit, ..self }
    }

    /// Keeps one for as long after the last redirect to it, if that is not cached: a minute by default.
    #[must_use]
    pub fn idle(self, idle: Duration) -> Self {
        Self { idle, ..self }
    }

    /// The peer that a host becomes.
    fn settings_for(&self, uri: &DiameterUri) -> Result<PeerSettings, Unreached> {
        if !Allowed::Only(self.domains.clone()).allows(uri.host()) {
            return Err(Unreached::NotAllowed);
        }
        let security = if uri.is_secure() { Security::Protected } else { Security::Plain };
        let fits = |(named, transport): &&(AaaTransport, Arc<dyn Transport>)| {
            *named == uri.transport() && transport.security() == security
        };
        let (_, transport) = self.transports.iter().find(fits).ok_or(Unreached::NoTransport)?;
        let addresses = format!("{}:{}", uri.host(), uri.port()).into();
        let mut settings = PeerSettings {
            route: Some(Dial { transport: transport.clone(), addresses }),
            requires_tls: self.settings.requires_tls || security == Security::Protected,
            ..self.settings.clone()
        };
        settings.protocol.identity = uri.host().clone();
        Ok(settings)
    }
}

impl std::fmt::Debug for UnknownHosts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownHosts").field("domains", &self.domains).finish_non_exhaustive()
    }
}

/// Why a host that a redirect names is not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unreached {
    #[error("it has no connection, or not the application")]
    Unavailable,
    #[error("it is no peer, and hosts that are none are not connected to there")]
    NotAllowed,
    #[error("it is no peer, and there is no transport to reach it as its URI says")]
    NoTransport,
    #[error("too many hosts are connected to because of redirects")]
    TooMany,
    #[error("it cannot be connected to")]
    NoConnection,
}

impl Unreached {
    /// In a word, for counters.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Unavailable => "unavailable",
            Self::NotAllowed => "not-allowed",
            Self::NoTransport => "no-transport",
            Self::TooMany => "too-many-hosts",
            Self::NoConnection => "no-connection",
        }
    }
}

/// What the requests of a node share about redirects.
pub(crate) struct Redirects {
    settings: RedirectSettings,
    cache: RwLock<Cache>,
    hosts: Hosts,
}

impl Redirects {
    pub(crate) fn new(settings: RedirectSettings) -> Self {
        let cache = RwLock::new(Cache::new(settings.policy.cached));
        Self { settings, cache, hosts: Hosts::default() }
    }

    /// Where a request goes instead, by what was learned before.
    fn cached(&self, keys: &Keys<'_>) -> Option<(Usage, Target)> {
        let cache = self.read();
        let (usage, target) = cache.find(Instant::now().into_std(), keys)?;
        Some((usage, target.clone()))
    }

    fn cache(&self, keys: &Keys<'_>, caching: Caching, target: Target) {
        self.write().insert(Instant::now().into_std(), keys, caching, target);
    }

    /// What is cached.
    pub(crate) fn entries(&self) -> Vec<Cached> {
        self.read().entries(Instant::now().into_std()).collect()
    }

    /// Whether nothing is cached.
    pub(crate) fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    /// Forgets what leads to a host that is no longer reachable (RFC 6733, 6.14).
    pub(crate) fn forget_host(&self, host: &DiameterIdentity) {
        if !self.is_empty() {
            self.write().forget_host(host);
        }
    }

    fn forget(&self, target: &Target) {
        match target {
            Target::Host(host) => self.write().forget_host(host),
            Target::Realm(realm) => self.write().forget_realm(realm),
        }
    }

    // Whatever panicked while it held the lock left whole entries.
    fn read(&self) -> RwLockReadGuard<'_, Cache> {
        self.cache.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Cache> {
        self.cache.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a redirect, or a target of one, that is not followed.
fn not_followed(reason: &'static str) {
    metrics::counter!("diameter_redirects_not_followed_total", "reason" => reason).increment(1);
}
