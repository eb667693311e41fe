//! Values that specifications code in OctetStrings: digits, networks, locations, time zones, addresses.
//! One file per value.
//!
//! The fields of messages stay octets, so that a value that cannot be read is neither lost nor an error
//! of the message. Convert a field where its value is needed:
//!
//! ```
//! use diameter_core::OctetString;
//! use diameter_core::coding::{CodingError, PlmnId, Tbcd, UserLocationInfo};
//!
//! // What the fields of received messages hold.
//! let visited_plmn_id = OctetString::from([0x62, 0xf2, 0x10]);
//! let location = Some(OctetString::from([0x80, 0x62, 0xf2, 0x10, 0x12, 0x34]));
//!
//! assert_eq!(PlmnId::try_from(&visited_plmn_id)?.to_string(), "26201");
//! let location = location.as_ref().map(UserLocationInfo::try_from).transpose()?;
//! assert_eq!(location.unwrap().to_string(), "TAI 26201-1234");
//!
//! // And back: the setters of builders take these values.
//! let msisdn: OctetString = "4915112345678".parse::<Tbcd>()?.into();
//! assert_eq!(msisdn.to_string(), "945111325476f8"); // as octets
//! # Ok::<(), CodingError>(())
//! ```

mod bits;
mod error;
mod framed_ip_address;
mod framed_ipv6_prefix;
mod location;
mod ms_time_zone;
mod of_avp;
mod plmn_id;
mod rat_type;
mod tbcd;
mod user_location_info;

pub use bits::Bits;
pub use error::{CodingError, CodingErrorKind};
pub use framed_ip_address::FramedIpAddress;
pub use framed_ipv6_prefix::FramedIpv6Prefix;
pub use location::{
    CellGlobalId, ENodeBId, EutranCellGlobalId, ExtendedENodeBId, FiveGsTrackingAreaId,
    NgRanNodeId, NrCellGlobalId, RoutingAreaId, ServiceAreaId, TrackingAreaId,
};
pub use ms_time_zone::{DaylightSaving, MsTimeZone};
pub use of_avp::Coding;
pub use plmn_id::PlmnId;
pub use rat_type::ThreeGppRatType;
pub use tbcd::Tbcd;
pub use user_location_info::UserLocationInfo;
