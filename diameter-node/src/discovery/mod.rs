//! Peers of a realm, found in DNS (RFC 6733, 5.2; RFC 6408; RFC 3958).
//!
//! [`PeerSettings::discover`] says which realm; the node then asks for its NAPTR records, goes on to SRV and
//! address records, connects to what it finds, asks again before the records expire, and disconnects from
//! hosts that are named no more. What it does with each record is in [`Search`], which sends no packet.
//!
//! - Peers that are configured by hand come first: discovered ones have priority 1 and above unless the
//!   [settings](Discovery::settings) say otherwise.
//! - A host's name is its DiameterIdentity (RFC 6733, 4.3.1). One that calls itself something else in its CEA
//!   is refused; it has to be configured by hand.
//! - DNS is not to be trusted. Hosts outside of the realm are passed over unless their domain is
//!   [trusted](Discovery::trust_domain). Over TLS, the certificate has to name both the host and the realm that
//!   led to it. Whether a host may serve at all is for [`Discovery::authorize`] to say.
//! - The roles of an application are not in DNS: only clients look for servers (RFC 6408, 6). Without
//!   [`Discovery::application`] the node looks for those applications that it sends requests of and does not
//!   serve.
//!
//! ```no_run
//! use diameter_core::DiameterIdentity;
//! use diameter_messages::gy::CreditControlRequest;
//! use diameter_node::discovery::Protocol;
//! use diameter_node::{Node, PeerSettings, Tcp};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let realm = DiameterIdentity::from_static("example.net");
//! let node = Node::builder(DiameterIdentity::from_static("pgw1.example.net"), realm.clone())
//!     .sends::<CreditControlRequest>()
//!     .discover(PeerSettings::discover(realm).over(Protocol::Tcp, Tcp))
//!     .start()
//!     .await?;
//! # Ok(())
//! # }
//! ```

mod dns;
mod found;
mod record;
mod search;
mod service;
mod task;
mod transport;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_peer::Security;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

pub use self::dns::{Dns, Resolver};
pub use self::found::{Candidate, Failed, Found, PassedOver, Way};
pub use self::record::{Answer, Naptr, Query, Record, RecordKind, Srv};
pub use self::search::{Search, Wanted};
pub use self::service::Protocol;
pub(crate) use self::task::keep;
use crate::settings::PeerSettings;
use crate::transport::Transport;

/// A realm whose peers are found in DNS.
#[derive(Clone)]
#[must_use = "a node does this: NodeBuilder::discover or Node::discover"]
pub struct Discovery {
    realm: DiameterIdentity,
    applications: Vec<u32>,
    transports: Transports,
    resolver: Option<Arc<dyn Resolver>>,
    servers: Vec<SocketAddr>,
    trusted_domains: Vec<String>,
    limit: usize,
    stale: Duration,
    settings: PeerSettings,
    authorize: Arc<dyn Fn(&Candidate) -> bool + Send + Sync>,
}

/// How peers can be connected to, what is preferred first.
#[derive(Clone, Default)]
struct Transports(Vec<(Protocol, Arc<dyn Transport>)>);

impl Transports {
    fn get(&self, protocol: Protocol) -> Option<&Arc<dyn Transport>> {
        self.0.iter().find(|(it, _)| *it == protocol).map(|(_, transport)| transport)
    }

    fn protocols(&self) -> Vec<Protocol> {
        self.0.iter().map(|(protocol, _)| *protocol).collect()
    }

    fn are_protected(&self) -> bool {
        self.0.iter().all(|(_, transport)| transport.security() == Security::Protected)
    }
}

impl PeerSettings {
    /// Looks for the peers of a realm in DNS, instead of naming them.
    pub fn discover(realm: DiameterIdentity) -> Discovery {
        // The name is replaced by that of each host.
        let settings = PeerSettings { priority: 1, ..Self::new(realm.clone()) };
        Discovery {
            realm,
            applications: Vec::new(),
            transports: Transports::default(),
            resolver: None,
            servers: Vec::new(),
            trusted_domains: Vec::new(),
            limit: 100,
            stale: Duration::ZERO,
            settings,
            authorize: Arc::new(|_| true),
        }
    }
}

impl Discovery {
    /// Looks for peers that have this application: of DNS it is asked for by number, as in `aaa+ap4`. May be
    /// called several times.
    pub fn application(mut self, id: u32) -> Self {
        self.applications.push(id);
        self
    }

    /// Connects this way to hosts that have it. May be called several times; where DNS leaves the choice, what
    /// was named first is tried first. With TLS and a plain transport beside it, whoever can keep TLS
    /// from working decides which of them is used.
    pub fn over(mut self, protocol: Protocol, transport: impl Transport) -> Self {
        self.transports.0.push((protocol, Arc::new(transport)));
        self
    }

    /// Asks this DNS server. May be called several times; by default those of the system are asked.
    pub fn server(mut self, address: impl Into<SocketAddr>) -> Self {
        self.servers.push(address.into());
        self
    }

    /// Asks this resolver, and no server.
    pub fn resolver(mut self, resolver: impl Resolver) -> Self {
        self.resolver = Some(Arc::new(resolver));
        self
    }

    /// Takes hosts in this domain too, not only those in the realm itself.
    pub fn trust_domain(mut self, domain: impl Into<String>) -> Self {
        self.trusted_domains.push(domain.into());
        self
    }

    /// How many hosts are connected to at most, the best ones: 100 by default.
    pub fn limit(mut self, hosts: usize) -> Self {
        self.limit = hosts;
        self
    }

    /// How long peers are kept beyond their time to live while DNS does not answer. Not at all by default,
    /// as RFC 6733, 5.2 has it; an hour or a day keeps traffic flowing while DNS is down.
    pub fn stale(mut self, time: Duration) -> Self {
        self.stale = time;
        self
    }

    /// What peers are made of: timers and limits, and the priority of the best ones.
    pub fn settings(mut self, settings: PeerSettings) -> Self {
        self.settings = settings;
        self
    }

    /// Whether a host may be a peer: a node must know that it is authorized to act in its role, which neither
    /// DNS nor a certificate says (RFC 6733, 5.2). All may by default.
    pub fn authorize(mut self, may: impl Fn(&Candidate) -> bool + Send + Sync + 'static) -> Self {
        self.authorize = Arc::new(may);
        self
    }

    /// What is wanted, of one application.
    fn wanted(&self, application: u32) -> Wanted {
        Wanted {
            protocols: self.transports.protocols(),
            trusted_domains: self.trusted_domains.clone(),
            limit: self.limit,
            ..Wanted::new(self.realm.clone(), application)
        }
    }
}

/// Searches, with as many queries at once as there are.
pub async fn search(resolver: &dyn Resolver, wanted: Wanted) -> Found {
    let mut search = Search::new(wanted);
    let mut open = FuturesUnordered::new();
    loop {
        while open.len() < QUERIES_AT_ONCE
            && let Some(query) = search.next_query()
        {
            open.push(async move {
                let answer = resolver.look_up(&query).await;
                (query, answer)
            });
        }
        match open.next().await {
            Some((query, answer)) => search.answered(query, answer),
            None => return search.finish(),
        }
    }
}

/// Searches one after the other, for several applications of a realm.
pub async fn search_all(resolver: &dyn Resolver, wanted: Vec<Wanted>) -> Found {
    let mut all = Found { ttl: Duration::MAX, ..Found::default() };
    for wanted in wanted {
        all.add(search(resolver, wanted).await);
    }
    all
}

/// How many queries are under way at once.
const QUERIES_AT_ONCE: usize = 64;

/// Why peers of a realm cannot be looked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiscoveryError {
    /// It was not said how to connect.
    #[error("no transport to reach peers of {realm} over: name one with Discovery::over")]
    NoTransport {
        /// The realm.
        realm: DiameterIdentity,
    },
    /// It was not said what for.
    #[error(
        "no application to look for in {realm}: name one with Discovery::application. By default it would be \
         those that this node sends requests of and does not serve"
    )]
    NoApplication {
        /// The realm.
        realm: DiameterIdentity,
    },
    /// There is no DNS server to ask.
    #[error("DNS cannot be asked: {0}")]
    Resolver(io::Error),
}
