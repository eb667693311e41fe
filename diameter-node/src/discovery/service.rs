//! The tags of NAPTR records (RFC 6408, 3) and the names of SRV records (RFC 6733, 5.2).

use std::fmt;

/// How Diameter is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// TLS over TCP.
    Tls,
    /// Plain TCP.
    Tcp,
    /// SCTP without DTLS.
    Sctp,
}

impl Protocol {
    /// All, in the order in which they are tried where DNS says nothing (RFC 6733, 2.1).
    pub const ALL: [Self; 3] = [Self::Tls, Self::Tcp, Self::Sctp];

    /// The port where an SRV record names none (RFC 6733, 11.4).
    pub const fn port(self) -> u16 {
        match self {
            Self::Tls => 5658,
            Self::Tcp | Self::Sctp => 3868,
        }
    }

    /// The application protocol tag (RFC 6408, 3).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Tls => "diameter.tls.tcp",
            Self::Tcp => "diameter.tcp",
            Self::Sctp => "diameter.sctp",
        }
    }

    /// What SRV records stand under where there are no NAPTR records (RFC 6733, 5.2).
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Tls => "_diameters._tcp",
            Self::Tcp => "_diameter._tcp",
            Self::Sctp => "_diameter._sctp",
        }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tls => "TLS",
            Self::Tcp => "TCP",
            Self::Sctp => "SCTP",
        })
    }
}

/// What the service field of a NAPTR record is, to somebody who looks for one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Service<'a> {
    /// `aaa+ap4` of this application, with what stands behind it.
    Application(Protocols<'a>),
    /// `aaa+ap16777251` of another application.
    OtherApplication,
    /// `aaa`, or the tags of RFC 3588: Diameter, whatever application.
    Diameter(Protocols<'a>),
    /// Something else.
    Other,
}

/// The protocol tags of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Protocols<'a> {
    /// None: all that both ends have.
    Any,
    /// These.
    Tags(Vec<&'a str>),
    /// As RFC 3588 had it: the service tag says it.
    One(Protocol),
}

impl<'a> Service<'a> {
    /// Tags are compared as a whole, without regard to case, and not taken apart (RFC 6408, 3).
    pub(super) fn of(field: &'a str, application: u32) -> Self {
        let mut tags = field.split(':');
        let service = tags.next().unwrap_or_default();
        let tags: Vec<_> = tags.collect();
        let protocols = if tags.is_empty() { Protocols::Any } else { Protocols::Tags(tags) };
        let is = |tag: &str| service.eq_ignore_ascii_case(tag);
        if is(&format!("aaa+ap{application}")) {
            return Self::Application(protocols);
        }
        if is("aaa") {
            return Self::Diameter(protocols);
        }
        if is("aaa+d2t") {
            return Self::Diameter(Protocols::One(Protocol::Tcp));
        }
        if is("aaa+d2s") {
            return Self::Diameter(Protocols::One(Protocol::Sctp));
        }
        match service.get(..6) {
            Some(start) if start.eq_ignore_ascii_case("aaa+ap") => Self::OtherApplication,
            _ => Self::Other,
        }
    }
}

impl Protocols<'_> {
    /// Those of `ours` that are meant, in the order of `ours`.
    pub(super) fn among(&self, ours: &[Protocol]) -> Vec<Protocol> {
        let is_meant = |protocol: &Protocol| match self {
            Self::Any => true,
            Self::Tags(tags) => tags.iter().any(|it| it.eq_ignore_ascii_case(protocol.tag())),
            Self::One(one) => one == protocol,
        };
        ours.iter().copied().filter(is_meant).collect()
    }
}
