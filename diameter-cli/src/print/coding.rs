//! What the octets of AVPs mean that 3GPP and NASREQ define as OctetString: networks, numbers, cells,
//! addresses. Which AVP holds what is written in the specifications' prose, so it stands here.

use std::fmt::Display;
use std::net::{Ipv4Addr, Ipv6Addr};

use diameter_core::coding::{
    CodingError, FramedIpAddress, FramedIpv6Prefix, MsTimeZone, PlmnId, Tbcd, ThreeGppRatType,
    UserLocationInfo,
};
use diameter_core::{AvpKey, OctetString};

/// The vendor 3GPP.
const TGPP: u32 = 10415;

/// What the octets mean; `None` for AVPs that are not known here, and for octets that are not what the
/// specification says.
pub(super) fn meaning(key: AvpKey, octets: &[u8]) -> Option<String> {
    match (key.vendor_id, key.code) {
        (0, 8) => read::<FramedIpAddress>(octets),
        // NAS-IP-Address, Framed-IP-Netmask, Login-IP-Host
        (0, 4 | 9 | 14) => ipv4(octets),
        // NAS-IPv6-Address, Login-IPv6-Host
        (0, 95 | 98) => ipv6(octets),
        // Framed-IPv6-Prefix, Delegated-IPv6-Prefix
        (0, 97 | 123) => read::<FramedIpv6Prefix>(octets),
        // 3GPP-CG-Address, 3GPP-SGSN-Address, 3GPP-GGSN-Address
        (TGPP, 4 | 6 | 7 | 916 | 918 | 924) => ipv4(octets),
        (TGPP, 14 | 15 | 16 | 917 | 919 | 925) => ipv6(octets),
        // 3GPP-RAT-Type, Secondary-RAT-Type
        (TGPP, 21 | 1304) => read::<ThreeGppRatType>(octets),
        (TGPP, 22) => read::<UserLocationInfo>(octets),
        (TGPP, 23) => read::<MsTimeZone>(octets),
        // Visited-PLMN-Id, MDT-Allowed-PLMN-Id, Group-PLMN-Id, WAG-PLMN-Id
        (TGPP, 1407 | 1671 | 1677 | 891) => read::<PlmnId>(octets),
        // MSISDN, A-MSISDN, STN-SR, AS-Number, numbers of MSC, VLR, SGSN, MME, SMSF, IP-SM-GW, SC
        (
            TGPP,
            701 | 722 | 1433 | 1474 | 1480 | 1489 | 1643 | 1645 | 2403 | 3100 | 3300 | 3332 | 3338
            | 3339 | 3417 | 3420,
        ) => read::<Tbcd>(octets),
        // E-UTRAN-Cell-Global-Identity, ECGI
        (TGPP, 1602 | 2517) => location(129, octets, &[]),
        (TGPP, 1603) => location(128, octets, &[]),
        (TGPP, 1604) => location(0, octets, &[]),
        // The octet of ones that follows a routing area elsewhere does not stand in the AVP.
        (TGPP, 1605) => location(2, octets, &[0xff]),
        (TGPP, 1607) => location(1, octets, &[]),
        (TGPP, 1726) => location(135, octets, &[]),
        _ => None,
    }
}

fn read<'a, T>(octets: &[u8]) -> Option<String>
where
    T: for<'o> TryFrom<&'o OctetString, Error = CodingError> + Display,
{
    let octets = OctetString::from(octets);
    T::try_from(&octets).ok().map(|value| value.to_string()).filter(|text| !text.is_empty())
}

/// A location that stands without its kind: read as User-Location-Info has it.
fn location(kind: u8, octets: &[u8], more: &[u8]) -> Option<String> {
    read::<UserLocationInfo>(&[&[kind], octets, more].concat())
}

fn ipv4(octets: &[u8]) -> Option<String> {
    <[u8; 4]>::try_from(octets).ok().map(|octets| Ipv4Addr::from(octets).to_string())
}

fn ipv6(octets: &[u8]) -> Option<String> {
    <[u8; 16]>::try_from(octets).ok().map(|octets| Ipv6Addr::from(octets).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_3gpp(code: u32, octets: &[u8]) -> Option<String> {
        meaning(AvpKey { vendor_id: TGPP, code }, octets)
    }

    #[test]
    fn octets_of_3gpp_are_read_by_their_avp() {
        assert_eq!(of_3gpp(1407, &[0x62, 0xf2, 0x10]).unwrap(), "26201");
        assert_eq!(of_3gpp(701, &[0x51, 0x55, 0x10, 0x00, 0x21, 0xf3]).unwrap(), "15550100123");
        assert_eq!(of_3gpp(21, &[6]).unwrap(), ThreeGppRatType::EUTRAN.to_string());
        assert_eq!(of_3gpp(1603, &[0x62, 0xf2, 0x10, 0x12, 0x34]).unwrap(), "TAI 26201-1234");
        assert_eq!(of_3gpp(6, &[192, 0, 2, 1]).unwrap(), "192.0.2.1");
    }

    #[test]
    fn octets_that_are_not_what_the_avp_holds_mean_nothing() {
        assert_eq!(of_3gpp(1407, &[0x62, 0xf2]), None);
        assert_eq!(of_3gpp(6, &[192, 0, 2]), None);
        assert_eq!(of_3gpp(999_999, &[1]), None);
    }
}
