//! What the octets of AVPs mean that 3GPP and NASREQ define as OctetString: networks, numbers, cells,
//! addresses. Which AVP holds what is written in the specifications' prose, so it stands here.

use std::fmt::Display;
use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::coding::{
    CodingError, FramedIpAddress, FramedIpv6Prefix, MsTimeZone, PlmnId, Tbcd, ThreeGppRatType,
    UserLocationInfo,
};
use diameter_core::{AvpKey, OctetString};

/// What octets can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    FramedIpv4,
    FramedIpv6Prefix,
    Ipv4,
    Ipv6,
    RatType,
    UserLocation,
    /// A location without its kind in front, which is this one.
    Location(u8),
    TimeZone,
    Network,
    Digits,
}

/// The vendor 3GPP.
const TGPP: u32 = 10415;

/// What the octets of an AVP are; `None` for AVPs that are not known here.
pub(crate) fn coding(key: AvpKey) -> Option<Coding> {
    let coding = match (key.vendor_id, key.code) {
        (0, 8) => Coding::FramedIpv4,
        // NAS-IP-Address, Framed-IP-Netmask, Login-IP-Host
        (0, 4 | 9 | 14) => Coding::Ipv4,
        // NAS-IPv6-Address, Login-IPv6-Host
        (0, 95 | 98) => Coding::Ipv6,
        // Framed-IPv6-Prefix, Delegated-IPv6-Prefix
        (0, 97 | 123) => Coding::FramedIpv6Prefix,
        // 3GPP-CG-Address, 3GPP-SGSN-Address, 3GPP-GGSN-Address; the addresses of MBMS
        (TGPP, 4 | 6 | 7 | 916 | 918 | 924) => Coding::Ipv4,
        (TGPP, 14 | 15 | 16 | 917 | 919 | 925) => Coding::Ipv6,
        // 3GPP-RAT-Type, Secondary-RAT-Type
        (TGPP, 21 | 1304) => Coding::RatType,
        (TGPP, 22) => Coding::UserLocation,
        (TGPP, 23) => Coding::TimeZone,
        // Visited-PLMN-Id, MDT-Allowed-PLMN-Id, Group-PLMN-Id, WAG-PLMN-Id
        (TGPP, 1407 | 1671 | 1677 | 891) => Coding::Network,
        // MSISDN, AS-Number, STN-SR, GMLC-Number, Client-Identity, SGSN-Number, A-MSISDN,
        // MME-Number-for-MT-SMS, MSC-Number, IP-SM-GW-Number, SC-Address, SMS-GMSC-Address, the
        // numbers of SMSF, MSC-Address, VLR-Number
        (
            TGPP,
            701 | 722 | 1433 | 1474 | 1480 | 1489 | 1643 | 1645 | 2403 | 3100 | 3300 | 3332 | 3338
            | 3339 | 3417 | 3420,
        ) => Coding::Digits,
        // E-UTRAN-Cell-Global-Identity, ECGI; then Tracking-Area-Identity and those that follow it
        (TGPP, 1602 | 2517) => Coding::Location(129),
        (TGPP, 1603) => Coding::Location(128),
        (TGPP, 1604) => Coding::Location(0),
        (TGPP, 1605) => Coding::Location(ROUTING_AREA),
        (TGPP, 1607) => Coding::Location(1),
        (TGPP, 1726) => Coding::Location(135),
        _ => return None,
    };
    Some(coding)
}

const ROUTING_AREA: u8 = 2;

/// What the octets mean; `None` where they are not what the specification says.
pub(super) fn meaning(coding: Coding, octets: &[u8]) -> Option<String> {
    match coding {
        Coding::FramedIpv4 => read::<FramedIpAddress>(octets),
        Coding::FramedIpv6Prefix => read::<FramedIpv6Prefix>(octets),
        Coding::Ipv4 => {
            <[u8; 4]>::try_from(octets).ok().map(|octets| Ipv4Addr::from(octets).to_string())
        }
        Coding::Ipv6 => {
            <[u8; 16]>::try_from(octets).ok().map(|octets| Ipv6Addr::from(octets).to_string())
        }
        Coding::RatType => read::<ThreeGppRatType>(octets),
        Coding::UserLocation => read::<UserLocationInfo>(octets),
        // The octet of ones that follows a routing area elsewhere does not stand in the AVP.
        Coding::Location(ROUTING_AREA) => {
            read::<UserLocationInfo>(&[&[ROUTING_AREA], octets, &[0xff]].concat())
        }
        Coding::Location(kind) => read::<UserLocationInfo>(&[&[kind], octets].concat()),
        Coding::TimeZone => read::<MsTimeZone>(octets),
        Coding::Network => read::<PlmnId>(octets),
        Coding::Digits => read::<Tbcd>(octets),
    }
}

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
        meaning(coding(AvpKey { vendor_id: TGPP, code })?, octets)
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
