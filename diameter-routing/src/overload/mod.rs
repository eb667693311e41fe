//! Overload control (DOIC: RFC 7683, with reports of peers by RFC 8581 and the rate algorithm of RFC 8582).
//!
//! A node that has too much to do says so in its answers ([`Reporting`]); those who send to it send less
//! ([`Reacting`]): to another node where there is one, and nothing where there is none. An agent does both,
//! and takes the part of those who do not ([`AgentSettings`]).

mod agent;
mod avps;
mod condition;
mod entry;
mod reacting;
mod reporting;
mod shedding;
mod traffic;

pub use self::agent::{AgentSettings, Trust, remove, supported_features};
pub(crate) use self::avps::{ByName, Group, inner, key, number, short, with_key};
pub use self::avps::{Features, OC_SUPPORTED_FEATURES_KEY, ReportType};
pub use self::reacting::{Learned, Outgoing, PeerRole, Reacting, ReactingSettings, Throttled, Why};
pub use self::reporting::{Announced, Overload, Reporting, ReportingSettings, Subject};
pub use self::shedding::{Shed, Shedding};
