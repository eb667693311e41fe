//! A node from a TOML file: who it is, where it listens, its peers and routes to realms (RFC 6733, 2.6 and 2.7).
//!
//! `examples/node.toml` of this crate has every key with its default. A misspelt key is an error with its
//! line, not a setting that silently does nothing.
//!
//! ```no_run
//! use diameter_messages::gy::CreditControlRequest;
//! use diameter_node::config::NodeFile;
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let file = NodeFile::load("/etc/diameter/node.toml")?;
//! let tls = file.load_tls()?;
//! let node = file.builder(tls.clone())?.sends::<CreditControlRequest>().start().await?;
//! // When the certificates have been renewed:
//! if let Some(tls) = &tls {
//!     tls.reload()?;
//! }
//! # Ok(())
//! # }
//! ```

mod build;
#[cfg(feature = "conditions")]
mod dictionaries;
mod host;
mod names;
mod read;
mod redirects;
mod report;
mod route;
#[cfg(feature = "sctp")]
mod sctp;
mod section;
mod value;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, fs};

use diameter_core::DiameterIdentity;
use diameter_diagnostic::Diagnostics;
use diameter_peer::{Application, PeerConfig, Reconnect, WatchdogInterval};
use diameter_routing::Route;

use crate::overload::{LimitSettings, OverloadSettings};
use crate::redirects::RedirectPolicy;
use crate::settings::{ConnectionLimits, PeerLimits};
use crate::tls::TlsFiles;
use crate::transport::Addresses;
#[cfg(feature = "sctp")]
use crate::transport::Sctp;

pub use build::MissingTls;
pub use host::{Host, InvalidHost};
pub use names::Names;
pub use redirects::indication;
pub use report::Report;
pub use section::Section;
pub use toml::Spanned;
pub use toml::de::{DeTable, DeValue};
pub use value::{Value, Wrong, text};

/// What a configuration file says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeFile {
    /// Origin-Host.
    pub identity: DiameterIdentity,
    /// Origin-Realm.
    pub realm: DiameterIdentity,
    /// Product-Name.
    pub product_name: String,
    /// Vendor-Id: the enterprise number of the manufacturer.
    pub vendor_id: u32,
    /// Firmware-Revision.
    pub firmware_revision: Option<u32>,
    /// The file that keeps the Origin-State-Id from start to start.
    pub state_file: Option<PathBuf>,
    /// Supported-Vendor-Id, besides those of the applications.
    pub supported_vendors: Vec<u32>,
    /// Host-IP-Address; none means those of the connections.
    pub addresses: Vec<IpAddr>,
    /// What is advertised, besides the applications of handlers.
    pub applications: Vec<Application>,
    /// How the CER of an unknown peer is answered.
    pub unknown_peers: UnknownPeers,
    /// Dictionaries of vendors, which names in the file are looked up in beside the standard ones. It takes the
    /// feature `conditions`.
    pub dictionaries: Vec<PathBuf>,
    /// The certificates, for listeners and peers with TLS.
    pub tls: Option<TlsFiles>,
    /// How associations of SCTP are opened, and how they behave.
    #[cfg(feature = "sctp")]
    pub sctp: Sctp,
    /// Where connections are accepted.
    pub listeners: Vec<ListenerEntry>,
    /// The peers.
    pub peers: Vec<PeerEntry>,
    /// Realms whose peers are found in DNS.
    pub discoveries: Vec<DiscoveryEntry>,
    /// What becomes of which requests, in their order; peers lead to their own realm anyway.
    pub routes: Vec<Route>,
    /// Which redirects are followed.
    pub redirects: RedirectsEntry,
    /// How the node takes part in overload control; `None` when it does not.
    pub overload: Option<OverloadSettings>,
    /// How many requests peers and groups of peers may send, and are sent.
    pub request_limits: LimitSettings,
    /// How long things may take.
    pub timers: Timers,
    /// How much of everything there may be.
    pub limits: Limits,
}

/// Where connections are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListenerEntry {
    /// The address; port 0 lets the system choose. There may be several for SCTP.
    pub addresses: Addresses<SocketAddr>,
    /// What is spoken there.
    pub transport: Transport,
}

/// Which redirects are followed, and how hosts are reached that are no peers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectsEntry {
    /// Which redirects are followed.
    pub policy: RedirectPolicy,
    /// Hosts and domains that are connected to although they are no peers; none by default.
    pub connect: Vec<DiameterIdentity>,
    /// What they are connected to over.
    pub transports: Vec<Transport>,
    /// How many of them there may be at once.
    pub limit: usize,
    /// How long one stays after the last redirect to it that is not cached.
    pub idle: Duration,
}

impl Default for RedirectsEntry {
    fn default() -> Self {
        Self {
            policy: RedirectPolicy::default(),
            connect: Vec::new(),
            transports: Vec::new(),
            limit: 100,
            idle: Duration::from_secs(60),
        }
    }
}

/// What a connection is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Transport {
    /// TLS from the first octet. The default: plain text must be asked for.
    #[default]
    Tls,
    /// Plain TCP.
    Tcp,
    /// SCTP.
    #[cfg(feature = "sctp")]
    Sctp,
}

impl Transport {
    /// The port that IANA has assigned (RFC 6733, 11.4).
    pub const fn port(self) -> u16 {
        match self {
            Self::Tls => 5658,
            Self::Tcp => 3868,
            #[cfg(feature = "sctp")]
            Self::Sctp => 3868,
        }
    }
}

impl Transport {
    /// Whether a connection has one address at each end.
    const fn has_one_address(self) -> bool {
        matches!(self, Self::Tls | Self::Tcp)
    }
}

/// How the CER of an unknown peer is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownPeers {
    /// It is answered with 3010 DIAMETER_UNKNOWN_PEER.
    #[default]
    Refuse,
    /// It is a peer for as long as the connection lasts.
    Accept,
}

/// A peer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerEntry {
    /// Its Origin-Host.
    pub identity: DiameterIdentity,
    /// Its Origin-Realm, where it is known beforehand; by default that of its CER or CEA.
    pub realm: Option<DiameterIdentity>,
    /// Where to connect to; without any the peer is waited for. Several are the paths of SCTP, and tried in
    /// turn by others.
    pub addresses: Vec<Host>,
    /// How to connect, and how it must connect.
    pub transport: Transport,
    /// Requests go to the available peers with the lowest number first.
    pub priority: u32,
    /// How large this peer's share is among those of its priority.
    pub weight: u32,
    /// Tw of this peer.
    pub watchdog: WatchdogInterval,
    /// How many requests of this node may wait for its answers.
    pub pending: usize,
    /// Whether it forwards requests for other hosts although it advertises its applications by name.
    pub is_proxy: bool,
    /// The group that it belongs to.
    pub group: Option<Arc<str>>,
}

impl PeerEntry {
    /// Where to connect to, with ports.
    pub fn connect_to(&self) -> impl Iterator<Item = Host> {
        self.addresses.iter().map(|it| it.with_port(it.port().unwrap_or(self.transport.port())))
    }
}

/// A realm whose peers are found in DNS, which takes the feature `discovery`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscoveryEntry {
    /// The realm.
    pub realm: DiameterIdentity,
    /// How hosts are connected to, what is preferred first: TLS by default.
    pub transports: Vec<Transport>,
    /// What is looked for; without any, the applications that the node sends requests of and does not serve.
    pub applications: Vec<u32>,
    /// The DNS servers; without any, those of the system.
    pub servers: Vec<SocketAddr>,
    /// Domains beside the realm that hosts may be in.
    pub trusted_domains: Vec<String>,
    /// How many hosts are connected to at most: 100 by default.
    pub limit: usize,
    /// How long peers are kept beyond their time to live while DNS does not answer: not at all by default.
    pub stale: Duration,
    /// That of the best hosts: 1 by default, after the peers that are configured.
    pub priority: u32,
}

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timers {
    /// How long the application waits for an answer: 10 seconds by default, as Tx of RFC 8506.
    pub request: Duration,
    /// Tw, unless a peer has its own: 30 seconds by default.
    pub watchdog: WatchdogInterval,
    /// Tc, and how far it grows.
    pub reconnect: Reconnect,
    /// How long connecting, TLS and the capabilities exchange may take, each: 10 seconds by default.
    pub handshake: Duration,
    /// How long to wait for a DPA: 5 seconds by default.
    pub disconnect: Duration,
}

impl Default for Timers {
    fn default() -> Self {
        let peer = PeerConfig::new(DiameterIdentity::from_static("defaults"));
        Self {
            request: Duration::from_secs(10),
            watchdog: peer.watchdog_interval,
            reconnect: peer.reconnect,
            handshake: peer.handshake_timeout,
            disconnect: peer.disconnect_timeout,
        }
    }
}

/// How much of everything there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest message that is taken, in octets: 1 MiB by default.
    pub message_size: usize,
    /// The longest CER that is taken on an incoming connection: 64 KiB by default.
    pub cer_size: usize,
    /// How many requests may wait for the answers of a peer, unless it has its own limit: 100,000 by
    /// default.
    pub pending: usize,
    /// What else each peer may use.
    pub peer: PeerLimits,
    /// How many accepted connections may be without a CER: 1,024 by default.
    pub unidentified: usize,
    /// How many of those may come from one address: 128 by default.
    pub unidentified_per_address: usize,
    /// How many of those are kept for the addresses of peers: 256 by default, never more than half.
    pub reserved: usize,
    /// How many peers there may be, configured and accepted: 10,000 by default.
    pub peers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let peer = PeerConfig::new(DiameterIdentity::from_static("defaults"));
        let connections = ConnectionLimits::default();
        Self {
            message_size: peer.max_message_size,
            cer_size: connections.identification.max_message_size,
            pending: peer.max_pending,
            peer: PeerLimits::default(),
            unidentified: connections.unidentified,
            unidentified_per_address: connections.unidentified_per_address,
            reserved: connections.reserved,
            peers: connections.peers,
        }
    }
}

impl NodeFile {
    /// Reads a file. Paths in it are relative to its folder.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and everything that is wrong with it.
    pub fn load(file: impl AsRef<Path>) -> Result<Self, ConfigError> {
        Self::load_with(file, |_, _| Some(())).map(|(node, ())| node)
    }

    /// Reads a file in which a program has sections of its own, besides those of the node.
    ///
    /// `sections` gets the whole file and the names in it. All mistakes are told together, whoever finds
    /// them. Whatever it returns `None` for it has to have [reported](Section::report).
    ///
    /// ```
    /// use diameter_node::config::NodeFile;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let file = folder.path().join("node.toml");
    /// std::fs::write(&file, "\
    ///     identity = 'ocs1.example.net'
    ///     realm = 'example.net'
    ///     [balances]
    ///     file = 'balances.json'
    /// ")?;
    /// let (node, balances) = NodeFile::load_with(&file, |file, _names| {
    ///     // It may be left out.
    ///     Some(file.section("balances").and_then(|mut balances| {
    ///         let path = balances.required::<std::path::PathBuf>("file");
    ///         balances.finish();
    ///         path
    ///     }))
    /// })?;
    /// assert_eq!(node.realm.as_str(), "example.net");
    /// assert_eq!(balances, Some("balances.json".into()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`NodeFile::load`].
    pub fn load_with<T>(
        file: impl AsRef<Path>,
        sections: impl FnOnce(&mut Section<'_>, &Names<'_>) -> Option<T>,
    ) -> Result<(Self, T), ConfigError> {
        let file = file.as_ref();
        let text = fs::read_to_string(file)
            .map_err(|error| ConfigError::Unreadable { file: file.to_owned(), error })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        Self::parse_with(&text, &file.display().to_string(), folder, sections)
    }

    /// The same with the text of a file. `name` is that of the file in errors; paths in it are relative to
    /// `folder`.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn parse_with<T>(
        text: &str,
        name: &str,
        folder: &Path,
        sections: impl FnOnce(&mut Section<'_>, &Names<'_>) -> Option<T>,
    ) -> Result<(Self, T), ConfigError> {
        read::node_file(text, name, folder, sections)
            .map_err(|errors| ConfigError::Invalid(Box::new(errors)))
    }
}

/// Reads the text of a file that is no node's: what a service keeps apart. `name` is that of the file in errors.
///
/// # Errors
///
/// Everything that is wrong with it, keys that `read` has not asked for among it.
pub fn parse<T>(
    text: &str,
    name: &str,
    read: impl FnOnce(&mut Section<'_>) -> Option<T>,
) -> Result<T, ConfigError> {
    let whole = |mut file: Section<'_>| {
        let value = read(&mut file);
        file.finish();
        value
    };
    read::whole_file(text, name, whole).map_err(|it| ConfigError::Invalid(Box::new(it)))
}

/// Why a configuration cannot be used.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {}: {error}", file.display())]
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// What it says is wrong.
    #[error(transparent)]
    Invalid(Box<Diagnostics>),
}

/// The same as `Display`, since that is what a `main` shows that returns it.
impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Invalid(_) = self {
            f.write_str("the configuration is not right\n\n")?;
        }
        fmt::Display::fmt(self, f)
    }
}
