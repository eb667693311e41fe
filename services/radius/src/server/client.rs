//! Who may ask: clients by their addresses, with what is known of them.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use diameter_core::DiameterIdentity;
use ipnet::IpNet;
use zeroize::Zeroizing;

use super::{Dropped, Settings};
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
    /// What it shares with this agent.
    pub secret: Secret,
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
    /// What it may send now, and since when that counts.
    tokens: Option<(f64, Duration)>,
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
        Self {
            network,
            secret,
            host: None,
            sender: Sender::Unknown,
            requires_message_authenticator: true,
            most_a_second: None,
            dynamic_authorization: None,
            tokens: None,
        }
    }

    /// Takes a token, if there is one: a second's worth can be saved up.
    pub(super) fn may_send(&mut self, now: Duration) -> bool {
        let Some(most) = self.most_a_second else { return true };
        let most = f64::from(most);
        let (tokens, since) = self.tokens.unwrap_or((most, now));
        let tokens = (tokens + now.saturating_sub(since).as_secs_f64() * most).min(most);
        let may_send = tokens >= 1.0;
        self.tokens = Some((if may_send { tokens - 1.0 } else { tokens }, now));
        may_send
    }

    /// Who a packet is of, and whom it has passed (RFC 4005, 9.1 and 9.3.2).
    pub(super) fn sender(
        &self,
        from: IpAddr,
        packet: &Packet<'_>,
        settings: &Settings,
    ) -> Result<Origin, Dropped> {
        let own = self.host.clone().unwrap_or_else(|| name_of(from, &settings.realm));
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
    let label: String = address.to_canonical().to_string().replace(['.', ':'], "-");
    let label = label.trim_matches('-');
    // Digits, letters and hyphens in front of a name are a name.
    DiameterIdentity::try_from(format!("nas-{label}.{realm}")).unwrap_or_else(|_| realm.clone())
}

/// The realm of a host: what follows its first label.
fn realm_of(host: &DiameterIdentity) -> Option<DiameterIdentity> {
    DiameterIdentity::try_from(host.as_str().split_once('.')?.1).ok()
}

/// All clients: the longest network that an address is in counts.
#[derive(Clone, Debug, Default)]
pub struct Clients(Vec<Client>);

impl Clients {
    /// These.
    pub fn new(mut clients: Vec<Client>) -> Self {
        clients.sort_by_key(|client| std::cmp::Reverse(client.network.prefix_len()));
        Self(clients)
    }

    pub(super) fn of(&self, address: IpAddr) -> Option<&Client> {
        let address = address.to_canonical();
        self.0.iter().find(|client| client.network.contains(&address))
    }

    pub(super) fn of_mut(&mut self, address: IpAddr) -> Option<&mut Client> {
        let address = address.to_canonical();
        self.0.iter_mut().find(|client| client.network.contains(&address))
    }
}
