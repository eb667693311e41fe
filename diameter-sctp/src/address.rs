//! Addresses as the kernel has them: `sockaddr_in` and `sockaddr_in6`, one behind the other.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use crate::sys::{AF_INET, AF_INET6};

/// Appends an address.
pub(crate) fn push(octets: &mut Vec<u8>, address: SocketAddr) {
    match address {
        SocketAddr::V4(address) => {
            octets.extend(AF_INET.to_ne_bytes());
            octets.extend(address.port().to_be_bytes());
            octets.extend(address.ip().octets());
            octets.extend([0; 8]);
        }
        SocketAddr::V6(address) => {
            octets.extend(AF_INET6.to_ne_bytes());
            octets.extend(address.port().to_be_bytes());
            octets.extend(address.flowinfo().to_ne_bytes());
            octets.extend(address.ip().octets());
            octets.extend(address.scope_id().to_ne_bytes());
        }
    }
}

/// Takes an address off the front.
pub(crate) fn take(octets: &mut &[u8]) -> Option<SocketAddr> {
    let family = u16::from_ne_bytes(*octets.first_chunk()?);
    let port = u16::from_be_bytes(octets.get(2..4)?.try_into().ok()?);
    match family {
        AF_INET => {
            let (address, rest) = octets.split_at_checked(16)?;
            let ip: [u8; 4] = address.get(4..8)?.try_into().ok()?;
            *octets = rest;
            Some(SocketAddrV4::new(Ipv4Addr::from(ip), port).into())
        }
        AF_INET6 => {
            let (address, rest) = octets.split_at_checked(28)?;
            let ip: [u8; 16] = address.get(8..24)?.try_into().ok()?;
            let scope = u32::from_ne_bytes(address.get(24..28)?.try_into().ok()?);
            *octets = rest;
            let ip = Ipv6Addr::from(ip);
            Some(match ip.to_ipv4_mapped() {
                Some(ip) => SocketAddrV4::new(ip, port).into(),
                None => SocketAddrV6::new(ip, port, 0, scope).into(),
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{push, take};

    #[test]
    fn addresses_of_both_families_come_back_in_order() {
        let given =
            ["192.0.2.1:3868", "[2001:db8::1]:3868", "127.0.0.1:1"].map(|it| it.parse().unwrap());
        let mut octets = Vec::new();
        given.iter().for_each(|it| push(&mut octets, *it));
        let mut rest = &octets[..];
        assert_eq!([(); 3].map(|()| take(&mut rest).unwrap()), given);
        assert!(rest.is_empty());
        assert_eq!(take(&mut rest), None);
    }

    #[test]
    fn addresses_that_are_cut_short_are_none() {
        for address in ["192.0.2.1:3868", "[2001:db8::1]:3868"] {
            let mut octets = Vec::new();
            push(&mut octets, address.parse().unwrap());
            for length in 0..octets.len() {
                assert_eq!(take(&mut &octets[..length]), None);
            }
        }
    }

    #[test]
    fn mapped_addresses_are_those_of_ipv4() {
        let mut octets = Vec::new();
        push(&mut octets, "[::ffff:192.0.2.1]:3868".parse().unwrap());
        assert_eq!(take(&mut &octets[..]), Some("192.0.2.1:3868".parse().unwrap()));
    }
}
