//! A [`NodeBuilder`] of what a file says.

use std::sync::Arc;

use diameter_core::Utf8String;
use diameter_peer::{IncomingLimits, PeerConfig};

#[cfg(feature = "discovery")]
use super::DiscoveryEntry;
use super::{NodeFile, PeerEntry, Transport, UnknownPeers};
#[cfg(feature = "discovery")]
use crate::discovery::{Discovery, Protocol};
use crate::redirects::{RedirectSettings, UnknownHosts};
use crate::settings::{self, ConnectionLimits, PeerSettings};
use crate::tls::{Tls, TlsError};
use crate::transport::Addresses;
use crate::{Node, NodeBuilder, Tcp};

impl NodeFile {
    /// Reads the certificates; `None` when there is no `[tls]`. Keep it to
    /// [reload](Tls::reload) them.
    ///
    /// # Errors
    ///
    /// Which file cannot be used, and why.
    pub fn load_tls(&self) -> Result<Option<Arc<Tls>>, TlsError> {
        self.tls.clone().map(|files| Tls::load(files).map(Arc::new)).transpose()
    }

    /// A node as the file has it, to add handlers to, and the applications of requests.
    ///
    /// # Errors
    ///
    /// When something in the file has TLS, and there is none: it was not
    /// [loaded](NodeFile::load_tls).
    pub fn builder(&self, tls: Option<Arc<Tls>>) -> Result<NodeBuilder, MissingTls> {
        let mut builder = Node::builder(self.identity.clone(), self.realm.clone())
            .product_name(Utf8String::from(self.product_name.as_str()))
            .vendor_id(self.vendor_id)
            .unknown_peers(self.unknown_peers())
            .limits(self.connection_limits())
            .request_timeout(self.timers.request);
        if let Some(revision) = self.firmware_revision {
            builder = builder.firmware_revision(revision);
        }
        if let Some(file) = &self.state_file {
            builder = builder.state_file(file);
        }
        for vendor_id in &self.supported_vendors {
            builder = builder.supported_vendor(*vendor_id);
        }
        for address in &self.addresses {
            builder = builder.host_ip_address(*address);
        }
        for application in &self.applications {
            builder = builder.application(*application);
        }
        for listener in &self.listeners {
            builder = match listener.transport {
                Transport::Tcp => builder.listen(Tcp, listener.addresses.clone()),
                Transport::Tls => {
                    builder.listen(present(tls.as_ref())?, listener.addresses.clone())
                }
                #[cfg(feature = "sctp")]
                Transport::Sctp => builder.listen(self.sctp.clone(), listener.addresses.clone()),
            };
        }
        for peer in &self.peers {
            builder = builder.peer(self.peer_settings(peer, tls.as_ref())?);
        }
        #[cfg(feature = "discovery")]
        for entry in &self.discoveries {
            builder = builder.discover(self.discovery(entry, tls.as_ref())?);
        }
        builder = builder.redirects(self.redirects(tls.as_ref())?);
        builder = builder.request_limits(self.request_limits.clone());
        if let Some(settings) = &self.overload {
            builder = builder.overload_control(settings.clone());
        }
        for route in &self.routes {
            builder = builder.route(route.clone());
        }
        Ok(builder)
    }

    /// A peer as the file has it, for [`Node::add_peer`].
    ///
    /// # Errors
    ///
    /// As for [`NodeFile::builder`].
    pub fn peer_settings(
        &self,
        entry: &PeerEntry,
        tls: Option<&Arc<Tls>>,
    ) -> Result<PeerSettings, MissingTls> {
        let protocol = PeerConfig {
            max_pending: entry.pending,
            watchdog_interval: entry.watchdog,
            ..self.protocol(PeerConfig::new(entry.identity.clone()))
        };
        let settings = PeerSettings {
            protocol,
            realm: entry.realm.clone(),
            priority: entry.priority,
            weight: entry.weight,
            limits: self.limits.peer,
            requires_tls: entry.transport == Transport::Tls,
            is_proxy: entry.is_proxy,
            group: entry.group.clone(),
            ..PeerSettings::new(entry.identity.clone())
        };
        let addresses = entry.connect_to().map(|it| it.to_string());
        let Some(addresses) = Addresses::from_list(addresses) else {
            return Ok(settings);
        };
        Ok(match entry.transport {
            Transport::Tcp => settings.connect(Tcp, addresses),
            Transport::Tls => settings.connect(present(tls)?, addresses),
            #[cfg(feature = "sctp")]
            Transport::Sctp => settings.connect(self.sctp.clone(), addresses),
        })
    }

    #[cfg(feature = "discovery")]
    fn discovery(
        &self,
        entry: &DiscoveryEntry,
        tls: Option<&Arc<Tls>>,
    ) -> Result<Discovery, MissingTls> {
        let settings = PeerSettings::new(self.identity.clone());
        let settings = PeerSettings {
            protocol: self.protocol(settings.protocol.clone()),
            limits: self.limits.peer,
            priority: entry.priority,
            ..settings
        };
        let mut discovery = PeerSettings::discover(entry.realm.clone())
            .settings(settings)
            .limit(entry.limit)
            .stale(entry.stale);
        for transport in &entry.transports {
            discovery = match transport {
                Transport::Tcp => discovery.over(Protocol::Tcp, Tcp),
                Transport::Tls => discovery.over(Protocol::Tls, present(tls)?),
                #[cfg(feature = "sctp")]
                Transport::Sctp => discovery.over(Protocol::Sctp, self.sctp.clone()),
            };
        }
        discovery = entry.applications.iter().fold(discovery, |it, id| it.application(*id));
        discovery = entry.servers.iter().fold(discovery, |it, server| it.server(*server));
        Ok(entry.trusted_domains.iter().fold(discovery, |it, domain| it.trust_domain(domain)))
    }

    fn redirects(&self, tls: Option<&Arc<Tls>>) -> Result<RedirectSettings, MissingTls> {
        let entry = &self.redirects;
        let policy = entry.policy.clone();
        if entry.connect.is_empty() {
            return Ok(RedirectSettings { policy, unknown_hosts: None });
        }
        // The name is replaced by that of each host.
        let settings = PeerSettings::new(self.identity.clone());
        let settings = PeerSettings {
            protocol: self.protocol(settings.protocol.clone()),
            limits: self.limits.peer,
            ..settings
        };
        let mut hosts = UnknownHosts::within(entry.connect.clone())
            .settings(settings)
            .limit(entry.limit)
            .idle(entry.idle);
        for transport in &entry.transports {
            let named = transport.in_uri();
            hosts = match transport {
                Transport::Tcp => hosts.over(named, Tcp),
                Transport::Tls => hosts.over(named, present(tls)?),
                #[cfg(feature = "sctp")]
                Transport::Sctp => hosts.over(named, self.sctp.clone()),
            };
        }
        Ok(RedirectSettings { policy, unknown_hosts: Some(hosts) })
    }

    fn protocol(&self, config: PeerConfig) -> PeerConfig {
        PeerConfig {
            max_message_size: self.limits.message_size,
            max_pending: self.limits.pending,
            handshake_timeout: self.timers.handshake,
            disconnect_timeout: self.timers.disconnect,
            watchdog_interval: self.timers.watchdog,
            reconnect: self.timers.reconnect,
            ..config
        }
    }

    fn unknown_peers(&self) -> settings::UnknownPeers {
        match self.unknown_peers {
            UnknownPeers::Refuse => settings::UnknownPeers::Refuse,
            UnknownPeers::Accept => {
                // The name is replaced by that of each peer.
                let peer = PeerSettings::new(self.identity.clone());
                settings::UnknownPeers::Accept(Box::new(PeerSettings {
                    protocol: self.protocol(peer.protocol.clone()),
                    limits: self.limits.peer,
                    ..peer
                }))
            }
        }
    }

    fn connection_limits(&self) -> ConnectionLimits {
        ConnectionLimits {
            unidentified: self.limits.unidentified,
            unidentified_per_address: self.limits.unidentified_per_address,
            reserved: self.limits.reserved,
            identification: IncomingLimits {
                timeout: self.timers.handshake,
                max_message_size: self.limits.cer_size,
            },
            peers: self.limits.peers,
        }
    }
}

fn present(tls: Option<&Arc<Tls>>) -> Result<Arc<Tls>, MissingTls> {
    tls.cloned().ok_or(MissingTls)
}

/// A listener, a peer or `[redirects]` has TLS, and the certificates were not loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "something in the file has TLS: give `NodeFile::builder` what `NodeFile::load_tls` returns"
)]
pub struct MissingTls;
