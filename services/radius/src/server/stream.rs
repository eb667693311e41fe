//! Connections of clients: TCP (RFC 6613) and TLS (RFC 6614). Whose one is, is known when it is opened, and holds for all
//! that comes by it.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};

use diameter_core::DiameterIdentity;
use thiserror::Error;

use super::{Certificate, Clients, Dropped, Secret};

/// What packets over TLS are signed with (RFC 6614, 2.3): TLS protects them.
pub(crate) const RADSEC: &[u8] = b"radsec";

/// A connection of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stream(u64);

/// How a connection is protected, and how its client is known by that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Not at all: a client is known by its address, and shows in each packet that it has the secret.
    None,
    /// By TLS: a client has a certificate that is trusted, with these names.
    Certificate(Vec<String>),
}

/// Why a connection is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refused {
    /// Nobody with this address may connect in this way.
    #[error("no client has this address, or none that may connect in this way")]
    Stranger,
    /// The certificate is trusted, and is no client's.
    #[error("no client of this address has a certificate of {}", names(.0))]
    Certificate(Vec<String>),
    /// The client has as many as it may have.
    #[error("the client has {0} connections, and may have no more")]
    TooMany(usize),
}

impl Refused {
    /// A short name, as metrics have it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Certificate(_) => "certificate",
            Self::TooMany(_) => "too-many",
        }
    }
}

impl Dropped {
    /// Whether the connection that a packet came by has to be closed: what follows on it cannot be trusted to begin
    /// where a packet does, or to be of who it should be of (RFC 6613, 2.6.4).
    pub fn closes_stream(&self) -> bool {
        matches!(self, Self::Stranger | Self::Malformed(_) | Self::Unauthentic(_) | Self::Unsigned)
    }
}

/// The connections that there are.
#[derive(Debug, Default)]
pub(super) struct Streams {
    open: HashMap<Stream, Open>,
    next: u64,
}

/// What is known of a connection.
#[derive(Clone, Debug)]
pub(super) struct Open {
    pub(super) address: SocketAddr,
    /// Its client, by its place among them.
    pub(super) client: usize,
    protection: Protection,
}

impl Open {
    /// What its packets are signed with.
    pub(super) fn secret(&self, clients: &Clients) -> Option<Secret> {
        match self.protection {
            Protection::None => clients.get(self.client)?.client.secret.clone(),
            Protection::Certificate(_) => Some(Secret::new(RADSEC)),
        }
    }

    /// The name that the client has shown, if it is one that Diameter has.
    pub(super) fn name(&self, clients: &Clients) -> Option<DiameterIdentity> {
        let Protection::Certificate(names) = &self.protection else { return None };
        let name = match &clients.get(self.client)?.client.certificate {
            Some(Certificate::Named(name)) => name,
            _ => names.iter().find(|name| name.contains('.'))?,
        };
        DiameterIdentity::try_from(name.as_str()).ok()
    }
}

impl Streams {
    pub(super) fn open(
        &mut self,
        address: SocketAddr,
        protection: Protection,
        clients: &mut Clients,
    ) -> Result<Stream, Refused> {
        let client = client_of(address.ip(), &protection, clients)?;
        clients.connect(client)?;
        let stream = Stream(self.next);
        self.next += 1;
        self.open.insert(stream, Open { address, client, protection });
        Ok(stream)
    }

    pub(super) fn get(&self, stream: Stream) -> Option<&Open> {
        self.open.get(&stream)
    }

    pub(super) fn close(&mut self, stream: Stream, clients: &mut Clients) -> Option<Open> {
        let open = self.open.remove(&stream)?;
        clients.disconnect(open.client);
        Some(open)
    }

    /// Finds the client of each connection among those that are there now, and says which have none any more.
    pub(super) fn change(&mut self, clients: &mut Clients) -> Vec<Stream> {
        let mut gone = Vec::new();
        self.open.retain(|stream, open| {
            let client = client_of(open.address.ip(), &open.protection, clients);
            let stays = client.and_then(|client| clients.connect(client).map(|()| client));
            match stays {
                Ok(client) => open.client = client,
                Err(_) => gone.push(*stream),
            }
            stays.is_ok()
        });
        gone
    }
}

fn client_of(
    address: IpAddr,
    protection: &Protection,
    clients: &Clients,
) -> Result<usize, Refused> {
    match protection {
        Protection::None => clients.by_address(address).ok_or(Refused::Stranger),
        Protection::Certificate(names) => clients
            .by_certificate(address, names)
            .ok_or_else(|| Refused::Certificate(names.clone())),
    }
}

fn names(names: &[String]) -> String {
    match names {
        [] => "no name".to_owned(),
        names => names.join(", "),
    }
}
