//! Who may ask: clients by their addresses, with what is known of them.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use ipnet::IpNet;
use zeroize::Zeroizing;

use super::counts::{ClientCounts, Counts};
use super::{Dropped, Refused, Settings};
use crate::packet::{AttributeType, Packet};

/// What a client and this agent share. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    /// These octets.
    pub fn new(octets: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(octets.into()))
    }

    /// The octets.
    pub fn reveal(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A RADIUS client: a NAS, or a proxy in front of some.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its addresses.
    pub network: IpNet,
    /// What it shares with this agent; without it, nothing is taken of it but over TLS.
    pub secret: Option<Secret>,
    /// Which certificates are its own; without it, nothing is taken of it over TLS.
    pub certificate: Option<Certificate>,
    /// Its name, if it is one host with one.
    pub host: Option<DiameterIdentity>,
    /// Who stands behind it.
    pub sender: Sender,
    /// Whether its Access-Requests have to have a Message-Authenticator. Without that, anybody on the way can forge
    /// what it is answered (CVE-2024-3596).
    pub requires_message_authenticator: bool,
    /// How many requests a second it may send; `None` for any.
    pub most_a_second: Option<u32>,
    /// Where it takes CoA-Requests and Disconnect-Requests, if it does.
    pub dynamic_authorization: Option<DynamicAuthorization>,
    /// How many connections it may have at a time; `None` for any number.
    pub most_connections: Option<usize>,
    /// Whether its sessions are charged, where [`Settings::prepaid`](super::Settings::prepaid) says how.
    pub prepaid: bool,
}

/// Which certificates are a client's, of those that are trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// Every one.
    Trusted,
    /// Those with this name: one of subjectAltName, or the common name where there is no subjectAltName.
    Named(String),
}

impl Certificate {
    fn is_named(&self, names: &[String]) -> bool {
        match self {
            Self::Trusted => false,
            Self::Named(own) => names.iter().any(|name| name.eq_ignore_ascii_case(own)),
        }
    }
}

/// Where a client takes CoA-Requests and Disconnect-Requests (RFC 5176).
#[derive(Clone, Debug)]
pub struct DynamicAuthorization {
    /// The port: 3799 by the RFC.
    pub port: u16,
    /// The secret for them; `None` for the one that the client's own requests have.
    pub secret: Option<Secret>,
}

/// Who stands behind a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sender {
    /// A NAS, which speaks for itself: the address in its packets is its own.
    Nas,
    /// A proxy: NASes stand behind it.
    Proxy,
    /// Nobody knows: an address in a packet that is not the sender's is that of a NAS behind it.
    Unknown,
}

/// Who a request is of on the Diameter side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) host: DiameterIdentity,
    pub(super) realm: DiameterIdentity,
    pub(super) route: Vec<DiameterIdentity>,
}

impl Client {
    /// A client of these addresses, of which nothing else is known.
    pub fn new(network: IpNet, secret: Secret) -> Self {
        Self { secret: Some(secret), ..Self::without_secret(network) }
    }

    /// A client of these addresses that speaks over TLS alone, and shows one of these certificates.
    pub fn with_certificate(network: IpNet, certificate: Certificate) -> Self {
        Self { certificate: Some(certificate), ..Self::without_secret(network) }
    }

    fn without_secret(network: IpNet) -> Self {
        Self {
            network,
            secret: None,
            certificate: None,
            host: None,
            sender: Sender::Unknown,
            requires_message_authenticator: true,
            most_a_second: None,
            dynamic_authorization: None,
            most_connections: None,
            prepaid: false,
        }
    }

    /// Who a packet is of, and whom it has passed (RFC 4005, 9.1 and 9.3.2). `shown` is the name of its certificate.
    pub(super) fn sender(
        &self,
        from: IpAddr,
        shown: Option<DiameterIdentity>,
        packet: &Packet<'_>,
        settings: &Settings,
    ) -> Result<Origin, Dropped> {
        let own = self.host.clone().or(shown);
        let own = own.unwrap_or_else(|| name_of(from, &settings.realm));
        let claimed = claimed_address(packet);
        let is_of_another = claimed.is_some_and(|claimed| claimed != from.to_canonical());
        if is_of_another && self.sender == Sender::Nas {
            return Err(Dropped::OtherNas);
        }
        let host = match claimed {
            Some(claimed) if is_of_another => name_of(claimed, &settings.realm),
            Some(_) => own.clone(),
            // The name that the NAS gives itself, if it is one that Diameter has; a proxy is no NAS.
            None if self.sender == Sender::Proxy => named(packet).unwrap_or_else(|| own.clone()),
            None => own.clone(),
        };
        let route = if host == own { Vec::new() } else { vec![host.clone(), own] };
        let realm = realm_of(&host).unwrap_or_else(|| settings.realm.clone());
        Ok(Origin { host, realm, route })
    }
}

/// NAS-IP-Address or NAS-IPv6-Address.
fn claimed_address(packet: &Packet<'_>) -> Option<IpAddr> {
    let four = packet.value_of(AttributeType::Standard(4)).and_then(|it| {
        let octets: [u8; 4] = it.as_ref().try_into().ok()?;
        Some(IpAddr::V4(Ipv4Addr::from(octets)))
    });
    four.or_else(|| {
        let six = packet.value_of(AttributeType::Standard(95))?;
        let octets: [u8; 16] = six.as_ref().try_into().ok()?;
        Some(IpAddr::V6(Ipv6Addr::from(octets)))
    })
}

/// NAS-Identifier, where it is a name of the domain system.
fn named(packet: &Packet<'_>) -> Option<DiameterIdentity> {
    let name = packet.value_of(AttributeType::Standard(32))?;
    let name = str::from_utf8(&name).ok().filter(|name| name.contains('.'))?;
    DiameterIdentity::try_from(name).ok()
}

/// A name for an address without one: the address, in the agent's realm.
fn name_of(address: IpAddr, realm: &DiameterIdentity) -> DiameterIdentity {
    // Digits, letters and hyphens in front of a name are a name.
    let name = DiameterIdentity::try_from(format!("{}.{realm}", label_of(address)));
    name.unwrap_or_else(|_| realm.clone())
}

fn label_of(address: IpAddr) -> String {
    let label = address.to_canonical().to_string().replace(['.', ':'], "-");
    format!("nas-{}", label.trim_matches('-'))
}

/// Whether a name is one that an agent makes of this address.
#[cfg(feature = "node")]
pub(crate) fn is_named_after(name: &str, address: IpAddr) -> bool {
    let label = name.split_once('.').map(|(label, _)| label);
    label.is_some_and(|label| label.eq_ignore_ascii_case(&label_of(address)))
}

/// The realm of a host: what follows its first label.
fn realm_of(host: &DiameterIdentity) -> Option<DiameterIdentity> {
    DiameterIdentity::try_from(host.as_str().split_once('.')?.1).ok()
}

/// All clients: the longest network that an address is in counts.
#[derive(Clone, Debug, Default)]
pub struct Clients(Vec<Entry>);

/// A client, and what becomes of its requests.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) client: Client,
    pub(super) counts: Arc<Counts>,
    connections: usize,
    /// What it may send now, and since when that counts.
    tokens: Option<(f64, Duration)>,
}

impl Clients {
    /// These.
    pub fn new(mut clients: Vec<Client>) -> Self {
        clients.sort_by_key(|client| std::cmp::Reverse(client.network.prefix_len()));
        let entry = |client| Entry { client, counts: Arc::default(), connections: 0, tokens: None };
        Self(clients.into_iter().map(entry).collect())
    }

    /// Goes on with what was counted of those that were there before.
    pub(super) fn follow(&mut self, before: &Self) {
        for entry in &mut self.0 {
            let is_same = |other: &&Entry| {
                let (own, other) = (&entry.client, &other.client);
                own.network == other.network && own.certificate == other.certificate
            };
            if let Some(before) = before.0.iter().find(is_same) {
                entry.counts = before.counts.clone();
                entry.tokens = before.tokens;
            }
        }
    }

    pub(super) fn get(&self, client: usize) -> Option<&Entry> {
        self.0.get(client)
    }

    pub(super) fn get_mut(&mut self, client: usize) -> Option<&mut Entry> {
        self.0.get_mut(client)
    }

    /// Which one has a secret, and this address.
    pub(super) fn by_address(&self, address: IpAddr) -> Option<usize> {
        let address = address.to_canonical();
        let is_it = |it: &Entry| it.client.secret.is_some() && it.client.network.contains(&address);
        self.0.iter().position(is_it)
    }

    /// Which one has this address, and a certificate with one of these names; or else, for which every one is right.
    pub(super) fn by_certificate(&self, address: IpAddr, names: &[String]) -> Option<usize> {
        let address = address.to_canonical();
        let find = |is_own: &dyn Fn(&Certificate) -> bool| {
            self.0.iter().position(|Entry { client, .. }| {
                client.certificate.as_ref().is_some_and(is_own) && client.network.contains(&address)
            })
        };
        find(&|it| it.is_named(names)).or_else(|| find(&|it| *it == Certificate::Trusted))
    }

    /// Whether somebody with this address may connect over TLS.
    pub(super) fn may_show_certificate(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        let mut clients = self.0.iter().map(|it| &it.client);
        clients.any(|it| it.certificate.is_some() && it.network.contains(&address))
    }

    /// Counts a connection, if there may be another one.
    pub(super) fn connect(&mut self, client: usize) -> Result<(), Refused> {
        let entry = self.get_mut(client).ok_or(Refused::Stranger)?;
        match entry.client.most_connections {
            Some(most) if entry.connections >= most => Err(Refused::TooMany(most)),
            _ => {
                entry.connections += 1;
                Ok(())
            }
        }
    }

    pub(super) fn disconnect(&mut self, client: usize) {
        if let Some(entry) = self.get_mut(client) {
            entry.connections = entry.connections.saturating_sub(1);
        }
    }

    /// Each client with what became of its requests, and its connections.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Client, ClientCounts)> {
        self.0.iter().map(|it| (&it.client, it.counts.read(it.connections)))
    }
}

impl Entry {
    /// Takes a token, if there is one: a second's worth can be saved up.
    pub(super) fn may_send(&mut self, now: Duration) -> bool {
        let Some(most) = self.client.most_a_second else { return true };
        let most = f64::from(most);
        let (tokens, since) = self.tokens.unwrap_or((most, now));
        let tokens = (tokens + now.saturating_sub(since).as_secs_f64() * most).min(most);
        let may_send = tokens >= 1.0;
        self.tokens = Some((if may_send { tokens - 1.0 } else { tokens }, now));
        may_send
    }
}
