//! DiameterURI (RFC 6733, 4.3.1): where and how a node listens, as in Redirect-Host.

use std::fmt;

use super::text::{Flaw, ascii, text_format};
use super::{DiameterIdentity, Utf8String};
use crate::Unread;
use crate::octets::Octets;

/// `aaa://FQDN[:port][;transport=...][;protocol=...]`, or `aaas://` with transport security.
///
/// The text is kept as it was given; what it leaves out has the defaults of the RFC. Scheme and
/// parameters are read whatever their case, and the parameters in either order.
///
/// ```
/// use diameter_core::{AaaProtocol, AaaTransport, DiameterUri};
///
/// let uri: DiameterUri = "aaas://host.example.com;transport=sctp".parse()?;
/// assert!(uri.is_secure());
/// assert_eq!(uri.host(), "host.example.com");
/// assert_eq!(uri.port(), 5658);
/// assert_eq!(uri.transport(), AaaTransport::Sctp);
/// assert_eq!(uri.protocol(), AaaProtocol::Diameter);
/// assert_eq!(uri, "aaas://host.example.com;transport=sctp");
/// # Ok::<(), diameter_core::InvalidUri>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiameterUri {
    text: Utf8String,
    host: DiameterIdentity,
    is_secure: bool,
    port: Option<u16>,
    transport: AaaTransport,
    protocol: AaaProtocol,
}

impl DiameterUri {
    /// The port of `aaa://` URIs that name none.
    pub const DEFAULT_PORT: u16 = 3868;
    /// The port of `aaas://` URIs that name none.
    pub const DEFAULT_SECURE_PORT: u16 = 5658;

    /// The text.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// Whether the scheme is `aaas`: TLS over TCP, or DTLS over SCTP.
    pub fn is_secure(&self) -> bool {
        self.is_secure
    }

    /// The node.
    pub fn host(&self) -> &DiameterIdentity {
        &self.host
    }

    /// The port, or the default of the scheme, whatever the protocol.
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.is_secure {
            false => Self::DEFAULT_PORT,
            true => Self::DEFAULT_SECURE_PORT,
        })
    }

    /// The transport; TCP when the text names none.
    pub fn transport(&self) -> AaaTransport {
        self.transport
    }

    /// The protocol; Diameter when the text names none.
    pub fn protocol(&self) -> AaaProtocol {
        self.protocol
    }

    fn placeholder(unread: Unread) -> Self {
        Self {
            text: Utf8String::default(),
            host: unread.value(),
            is_secure: false,
            port: None,
            transport: AaaTransport::Tcp,
            protocol: AaaProtocol::Diameter,
        }
    }

    fn octets(&self) -> &Octets {
        self.text.octets()
    }

    fn parse(octets: Octets) -> Result<Self, Flaw> {
        let text = ascii(octets.clone())?;
        let (is_secure, rest) = if let Some(rest) = strip_prefix(&text, "aaas://") {
            (true, rest)
        } else if let Some(rest) = strip_prefix(&text, "aaa://") {
            (false, rest)
        } else {
            return Err(Flaw { position: 0, expected: "`aaa://` or `aaas://`" });
        };
        let start = text.len() - rest.len();
        let (authority, parameters) = match rest.split_once(';') {
            Some((authority, parameters)) => (authority, Some(parameters)),
            None => (rest, None),
        };
        let (name, digits) = match authority.split_once(':') {
            Some((name, digits)) => (name, Some(digits)),
            None => (authority, None),
        };
        // The name is the part of the text that starts there.
        let host = DiameterIdentity::parse(octets.slice(start..start + name.len()))
            .map_err(|flaw| Flaw { position: start + flaw.position, ..flaw })?;
        let port = match digits {
            Some(digits) => Some(parse_port(digits).ok_or(Flaw {
                position: start + name.len() + 1,
                expected: "a port from 1 to 65535",
            })?),
            None => None,
        };
        let (transport, protocol) = match parameters {
            Some(parameters) => parse_parameters(parameters, text.len() - parameters.len())?,
            None => (AaaTransport::Tcp, AaaProtocol::Diameter),
        };
        Ok(Self { text, host, is_secure, port, transport, protocol })
    }
}

text_format!(DiameterUri, InvalidUri, "a DiameterURI");

/// The transport in a [`DiameterUri`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AaaTransport {
    /// `tcp`
    Tcp,
    /// `sctp`
    Sctp,
    /// `udp`, never for Diameter
    Udp,
}

impl AaaTransport {
    const ALL: [Self; 3] = [Self::Tcp, Self::Sctp, Self::Udp];

    /// The name in a URI.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tcp => "tcp",
            Self::Sctp => "sctp",
            Self::Udp => "udp",
        }
    }
}

impl fmt::Display for AaaTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// The protocol in a [`DiameterUri`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AaaProtocol {
    /// `diameter`
    Diameter,
    /// `radius`
    Radius,
    /// `tacacs+`
    TacacsPlus,
}

impl AaaProtocol {
    const ALL: [Self; 3] = [Self::Diameter, Self::Radius, Self::TacacsPlus];

    /// The name in a URI.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Diameter => "diameter",
            Self::Radius => "radius",
            Self::TacacsPlus => "tacacs+",
        }
    }
}

impl fmt::Display for AaaProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// Why a text is not a [`DiameterUri`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a DiameterURI: at octet {position}, expected {expected}")]
#[non_exhaustive]
pub struct InvalidUri {
    /// The text.
    pub text: String,
    /// Where it is wrong, in octets from its start.
    pub position: usize,
    /// What belongs there.
    pub expected: &'static str,
}

/// Reads what follows the first semicolon, which ends before `start`.
fn parse_parameters(text: &str, start: usize) -> Result<(AaaTransport, AaaProtocol), Flaw> {
    let (mut transport, mut protocol) = (None, None);
    let mut position = start;
    for parameter in text.split(';') {
        let wrong = |value: &str, expected| {
            let position = position + parameter.len() - value.len();
            Flaw { position, expected }
        };
        if let (Some(value), None) = (strip_prefix(parameter, "transport="), transport) {
            let named = |it: &AaaTransport| it.as_str().eq_ignore_ascii_case(value);
            let flaw = wrong(value, "`tcp`, `sctp` or `udp`");
            let found = AaaTransport::ALL.into_iter().find(named).ok_or(flaw)?;
            transport = Some((found, wrong(value, "`tcp` or `sctp`: UDP is not for Diameter")));
        } else if let (Some(value), None) = (strip_prefix(parameter, "protocol="), protocol) {
            let named = |it: &AaaProtocol| it.as_str().eq_ignore_ascii_case(value);
            let flaw = wrong(value, "`diameter`, `radius` or `tacacs+`");
            protocol = Some(AaaProtocol::ALL.into_iter().find(named).ok_or(flaw)?);
        } else {
            return Err(wrong(parameter, "`transport=` or `protocol=`, each once"));
        }
        position += parameter.len() + 1;
    }
    let protocol = protocol.unwrap_or(AaaProtocol::Diameter);
    match (transport, protocol) {
        (Some((AaaTransport::Udp, flaw)), AaaProtocol::Diameter) => Err(flaw),
        (Some((transport, _)), protocol) => Ok((transport, protocol)),
        (None, protocol) => Ok((AaaTransport::Tcp, protocol)),
    }
}

fn parse_port(digits: &str) -> Option<u16> {
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| digits.parse().ok().filter(|port| *port != 0))?
}

/// Strips a prefix whatever its case.
fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(text: &str) -> DiameterUri {
        text.parse().unwrap()
    }

    fn flaw(text: &str) -> Option<usize> {
        DiameterUri::try_from(text).err().map(|error| error.position)
    }

    #[test]
    fn examples_of_the_rfc_are_read() {
        use {AaaProtocol::*, AaaTransport::*};
        let examples = [
            ("aaa://host.example.com;transport=tcp", 3868, Tcp, Diameter),
            ("aaa://host.example.com:6666;transport=tcp", 6666, Tcp, Diameter),
            ("aaa://host.example.com;protocol=diameter", 3868, Tcp, Diameter),
            ("aaa://host.example.com:6666;protocol=diameter", 6666, Tcp, Diameter),
            ("aaa://host.example.com:6666;transport=tcp;protocol=diameter", 6666, Tcp, Diameter),
            ("aaa://host.example.com:1813;transport=udp;protocol=radius", 1813, Udp, Radius),
        ];
        for (text, port, transport, protocol) in examples {
            let uri = uri(text);
            assert_eq!(uri.to_string(), text);
            assert_eq!(uri.host(), "host.example.com");
            assert!(!uri.is_secure());
            assert_eq!((uri.port(), uri.transport(), uri.protocol()), (port, transport, protocol));
        }
    }

    #[test]
    fn defaults_follow_the_scheme() {
        assert_eq!(uri("aaa://h").port(), 3868);
        assert_eq!(uri("aaas://h").port(), 5658);
        assert_eq!(uri("AAAS://h:3868").port(), 3868);
        assert_eq!(uri("aaa://h").transport(), AaaTransport::Tcp);
    }

    #[test]
    fn case_and_order_of_parameters_do_not_matter() {
        let uri = uri("aaa://h;Protocol=TACACS+;transport=SCTP");
        assert_eq!(uri.protocol(), AaaProtocol::TacacsPlus);
        assert_eq!(uri.transport(), AaaTransport::Sctp);
        assert_eq!(uri, "aaa://h;Protocol=TACACS+;transport=SCTP");
    }

    #[test]
    fn diameter_over_udp_is_refused() {
        assert_eq!(flaw("aaa://h;transport=udp"), Some(18));
        assert_eq!(flaw("aaa://h;protocol=diameter;transport=udp"), Some(36));
        assert_eq!(flaw("aaa://h;transport=udp;protocol=radius"), None);
    }

    #[test]
    fn errors_point_at_the_octet() {
        assert_eq!(flaw(""), Some(0));
        assert_eq!(flaw("http://h"), Some(0));
        assert_eq!(flaw("aaa://"), Some(6));
        assert_eq!(flaw("aaa://[::1]:3868"), Some(6));
        assert_eq!(flaw("aaas://h ost"), Some(8));
        for port in ["", "0", "65536", "+1", "x", "1:2"] {
            assert_eq!(flaw(&format!("aaa://h:{port}")), Some(8), "{port}");
        }
        assert_eq!(flaw("aaa://h;"), Some(8));
        assert_eq!(flaw("aaa://h;transport=dccp"), Some(18));
        assert_eq!(flaw("aaa://h;transport=tcp;transport=tcp"), Some(22));
        assert_eq!(flaw("aaa://h;transport=tcp;"), Some(22));
        assert_eq!(flaw("aaa://h/"), Some(7));
        assert_eq!(flaw("aaa://h\u{e4}"), Some(7));
    }
}
