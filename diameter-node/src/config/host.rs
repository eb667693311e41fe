//! Where a peer is: a name or an address, and perhaps a port.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

/// A host name or IP address, with or without a port. IPv6 addresses with a port are in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    name: String,
    port: Option<u16>,
}

impl Host {
    /// The name or address, for a resolver.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The port.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The same host, at this port.
    #[must_use]
    pub fn with_port(&self, port: u16) -> Self {
        Self { name: self.name.clone(), port: Some(port) }
    }
}

impl From<SocketAddr> for Host {
    fn from(address: SocketAddr) -> Self {
        Self { name: address.ip().to_string(), port: Some(address.port()) }
    }
}

impl FromStr for Host {
    type Err = InvalidHost;

    fn from_str(text: &str) -> Result<Self, InvalidHost> {
        if let Ok(address) = text.parse::<SocketAddr>() {
            return Ok(address.into());
        }
        if let Ok(address) = text.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            return Ok(Self { name: address.to_string(), port: None });
        }
        let invalid = |why| InvalidHost { text: text.to_owned(), why };
        let (name, port) = match text.rsplit_once(':') {
            Some((name, port)) => (
                name,
                Some(port.parse().map_err(|_| invalid("the port is no number up to 65535"))?),
            ),
            None => (text, None),
        };
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(invalid("it is neither an address nor a host name"));
        }
        Ok(Self { name: name.to_owned(), port })
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.port {
            Some(port) if self.name.contains(':') => write!(f, "[{}]:{port}", self.name),
            Some(port) => write!(f, "{}:{port}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

/// A text that is no [`Host`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no place to connect to: {why}")]
#[non_exhaustive]
pub struct InvalidHost {
    /// The text.
    pub text: String,
    /// What is wrong with it.
    pub why: &'static str,
}
