//! Which AVP holds what: networks, numbers, cells, addresses in AVPs that 3GPP and NASREQ define as OctetString.
//! The specifications say it in prose, so it stands here and not in dictionaries.

use std::fmt::Display;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::{
    CodingError, FramedIpAddress, FramedIpv6Prefix, MsTimeZone, PlmnId, Tbcd, ThreeGppRatType,
    UserLocationInfo,
};
use crate::{AvpDescription, AvpKey, Format, OctetString};

/// How the octets of an AVP are coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Coding {
    /// An IPv4 address, or one of the two values that say who chooses it: [`FramedIpAddress`].
    FramedIpv4,
    /// [`FramedIpv6Prefix`].
    FramedIpv6Prefix,
    /// The four octets of an IPv4 address.
    Ipv4,
    /// The sixteen octets of an IPv6 address.
    Ipv6,
    /// [`ThreeGppRatType`].
    RatType,
    /// [`UserLocationInfo`].
    UserLocation,
    /// A location of this kind, without the octet that names the kind.
    Location(u8),
    /// [`MsTimeZone`].
    TimeZone,
    /// [`PlmnId`].
    Network,
    /// [`Tbcd`].
    Digits,
}

/// The vendor 3GPP.
const TGPP: u32 = 10415;

impl Coding {
    /// What the octets of an AVP are; `None` for AVPs that are not known here, or have a data format.
    pub fn of(avp: &AvpDescription) -> Option<Self> {
        if matches!(avp.format, Format::OctetString) { Self::of_key(avp.key) } else { None }
    }

    /// What the octets of an AVP are that is an OctetString.
    fn of_key(key: AvpKey) -> Option<Self> {
        let coding = match (key.vendor_id, key.code) {
            (0, 8) => Self::FramedIpv4,
            // NAS-IP-Address, Framed-IP-Netmask, Login-IP-Host
            (0, 4 | 9 | 14) => Self::Ipv4,
            // NAS-IPv6-Address, Login-IPv6-Host
            (0, 95 | 98) => Self::Ipv6,
            // Framed-IPv6-Prefix, Delegated-IPv6-Prefix
            (0, 97 | 123) => Self::FramedIpv6Prefix,
            // 3GPP-CG-Address, 3GPP-SGSN-Address, 3GPP-GGSN-Address; the addresses of MBMS
            (TGPP, 4 | 6 | 7 | 916 | 918 | 924) => Self::Ipv4,
            (TGPP, 14 | 15 | 16 | 917 | 919 | 925) => Self::Ipv6,
            // 3GPP-RAT-Type, Secondary-RAT-Type
            (TGPP, 21 | 1304) => Self::RatType,
            (TGPP, 22) => Self::UserLocation,
            (TGPP, 23) => Self::TimeZone,
            // Visited-PLMN-Id, MDT-Allowed-PLMN-Id, Group-PLMN-Id, WAG-PLMN-Id
            (TGPP, 1407 | 1671 | 1677 | 891) => Self::Network,
            // MSISDN, AS-Number, STN-SR, GMLC-Number, Client-Identity, SGSN-Number, A-MSISDN,
            // MME-Number-for-MT-SMS, MSC-Number, IP-SM-GW-Number, SC-Address, SMS-GMSC-Address, the
            // numbers of SMSF, MSC-Address, VLR-Number
            (
                TGPP,
                701 | 722 | 1433 | 1474 | 1480 | 1489 | 1643 | 1645 | 2403 | 3100 | 3300 | 3332
                | 3338 | 3339 | 3417 | 3420,
            ) => Self::Digits,
            // E-UTRAN-Cell-Global-Identity, ECGI; then Tracking-Area-Identity and those that follow it
            (TGPP, 1602 | 2517) => Self::Location(129),
            (TGPP, 1603) => Self::Location(128),
            (TGPP, 1604) => Self::Location(0),
            (TGPP, 1605) => Self::Location(ROUTING_AREA),
            (TGPP, 1607) => Self::Location(1),
            (TGPP, 1726) => Self::Location(135),
            _ => return None,
        };
        Some(coding)
    }

    /// What the octets mean; `None` where they are not what the specification says.
    ///
    /// ```
    /// use diameter_core::coding::Coding;
    ///
    /// assert_eq!(Coding::Network.meaning(&[0x62, 0xf2, 0x10]).as_deref(), Some("26201"));
    /// assert_eq!(Coding::Network.meaning(&[0x62, 0xf2]), None);
    /// ```
    pub fn meaning(self, octets: &[u8]) -> Option<String> {
        match self {
            Self::FramedIpv4 => read::<FramedIpAddress>(octets),
            Self::FramedIpv6Prefix => read::<FramedIpv6Prefix>(octets),
            Self::Ipv4 => {
                <[u8; 4]>::try_from(octets).ok().map(|octets| Ipv4Addr::from(octets).to_string())
            }
            Self::Ipv6 => {
                <[u8; 16]>::try_from(octets).ok().map(|octets| Ipv6Addr::from(octets).to_string())
            }
            Self::RatType => read::<ThreeGppRatType>(octets),
            Self::UserLocation => read::<UserLocationInfo>(octets),
            // The octet of ones that follows a routing area elsewhere does not stand in the AVP.
            Self::Location(ROUTING_AREA) => {
                read::<UserLocationInfo>(&[&[ROUTING_AREA], octets, &[0xff]].concat())
            }
            Self::Location(kind) => read::<UserLocationInfo>(&[&[kind], octets].concat()),
            Self::TimeZone => read::<MsTimeZone>(octets),
            Self::Network => read::<PlmnId>(octets),
            Self::Digits => read::<Tbcd>(octets),
        }
    }

    /// The octets that have a meaning, written as [`meaning`](Self::meaning) writes it; `None` when it is not
    /// one of these, or no octets can be made of it: locations and time zones.
    pub fn octets(self, meaning: &str) -> Option<Vec<u8>> {
        let octets: OctetString = match self {
            Self::Network => meaning.parse::<PlmnId>().ok()?.into(),
            Self::Digits => meaning.parse::<Tbcd>().ok()?.into(),
            Self::Ipv4 | Self::FramedIpv4 => meaning.parse::<Ipv4Addr>().ok()?.octets().into(),
            Self::Ipv6 => meaning.parse::<Ipv6Addr>().ok()?.octets().into(),
            Self::FramedIpv6Prefix => {
                let (address, length) = meaning.split_once('/')?;
                let (address, length) = (address.parse().ok()?, length.parse().ok()?);
                FramedIpv6Prefix::new(address, length).ok()?.into()
            }
            _ => return None,
        };
        Some(octets.to_vec())
    }
}

const ROUTING_AREA: u8 = 2;

fn read<T>(octets: &[u8]) -> Option<String>
where
    T: for<'o> TryFrom<&'o OctetString, Error = CodingError> + Display,
{
    let octets = OctetString::from(octets);
    T::try_from(&octets).ok().map(|value| value.to_string()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_3gpp(code: u32, octets: &[u8]) -> Option<String> {
        Coding::of_key(AvpKey { vendor_id: TGPP, code })?.meaning(octets)
    }

    #[test]
    fn octets_of_3gpp_are_read_by_their_avp() {
        assert_eq!(of_3gpp(1407, &[0x62, 0xf2, 0x10]).unwrap(), "26201");
        assert_eq!(of_3gpp(701, &[0x51, 0x55, 0x10, 0x00, 0x21, 0xf3]).unwrap(), "15550100123");
        assert_eq!(of_3gpp(21, &[6]).unwrap(), ThreeGppRatType::EUTRAN.to_string());
        assert_eq!(of_3gpp(1603, &[0x62, 0xf2, 0x10, 0x12, 0x34]).unwrap(), "TAI 26201-1234");
        assert_eq!(of_3gpp(1605, &[0x62, 0xf2, 0x10, 0, 1, 2]).unwrap(), "RAI 26201-0001-02");
        assert_eq!(of_3gpp(6, &[192, 0, 2, 1]).unwrap(), "192.0.2.1");
    }

    #[test]
    fn octets_that_are_not_what_the_avp_holds_mean_nothing() {
        assert_eq!(of_3gpp(1407, &[0x62, 0xf2]), None);
        assert_eq!(of_3gpp(6, &[192, 0, 2]), None);
        assert_eq!(of_3gpp(999_999, &[1]), None);
    }
}
