//! What is asked of DNS, and what it answers.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

/// A question to DNS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Query {
    /// The full name, without the dot at its end, in lower case.
    pub name: String,
    /// What is asked for.
    pub kind: RecordKind,
}

/// The kinds of records that discovery asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordKind {
    /// NAPTR (RFC 3403).
    Naptr,
    /// SRV (RFC 2782).
    Srv,
    /// A and AAAA together.
    Address,
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            RecordKind::Naptr => "NAPTR",
            RecordKind::Srv => "SRV",
            RecordKind::Address => "A and AAAA",
        };
        write!(f, "{kind} of {}", self.name)
    }
}

/// What DNS has for a query; without records there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The records of the kind that was asked for.
    pub records: Vec<Record>,
    /// How long that may be believed: the shortest time to live.
    pub ttl: Duration,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Record {
    /// A NAPTR record.
    Naptr(Naptr),
    /// An SRV record.
    Srv(Srv),
    /// An A or AAAA record.
    Address(IpAddr),
}

/// A NAPTR record (RFC 3403, 4.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naptr {
    /// Lower ones first.
    pub order: u16,
    /// Within one order, lower ones first.
    pub preference: u16,
    /// What the replacement is: `s` has SRV records, `a` is a host, and without a flag there are more NAPTR
    /// records.
    pub flags: String,
    /// Service and protocols: `aaa+ap4:diameter.tcp`.
    pub services: String,
    /// Empty in Diameter.
    pub regexp: String,
    /// The name to go on with.
    pub replacement: String,
}

impl fmt::Display for Naptr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { order, preference, flags, services, replacement, .. } = self;
        write!(f, "NAPTR {order} {preference} \"{flags}\" \"{services}\" {replacement}")
    }
}

/// An SRV record (RFC 2782).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Srv {
    /// Lower ones first.
    pub priority: u16,
    /// The share among those of one priority.
    pub weight: u16,
    /// The port to connect to.
    pub port: u16,
    /// The host; `.` says that the service is not there.
    pub target: String,
}

impl fmt::Display for Srv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { priority, weight, port, target } = self;
        write!(f, "SRV {priority} {weight} {port} {target}")
    }
}
