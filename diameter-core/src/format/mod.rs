//! The data formats of AVPs (RFC 6733, 4.2 and 4.3), one file each.

mod address;
mod diameter_identity;
mod diameter_uri;
mod enumerated;
mod filter_rule;
mod flags;
mod float;
mod integer;
mod ip_filter_rule;
mod octet_string;
mod qos_filter_rule;
mod text;
mod time;
mod unsigned;
mod utf8_string;

pub(crate) use address::is_address;
pub use address::{Address, AddressLengthError, OtherAddress};
pub(crate) use diameter_identity::is_name;
pub use diameter_identity::{DiameterIdentity, InvalidIdentity};
pub use diameter_uri::{AaaProtocol, AaaTransport, DiameterUri, InvalidUri};
pub use filter_rule::{Direction, FilterAddress, FilterEndpoint, FilterPort};
pub use ip_filter_rule::{FilterAction, InvalidFilterRule, IpFilterRule};
pub use octet_string::OctetString;
pub use qos_filter_rule::{InvalidQosRule, QosAction, QosFilterRule, QosMetering};
pub use time::{InvalidTime, Time, TimeOutOfRange};
pub use utf8_string::Utf8String;
pub(crate) use utf8_string::is_text;
