//! IP packets inside of others: IP in IP (RFC 2003, RFC 4213), GRE (RFC 2784, 2890) with what switches mirror
//! (ERSPAN), MPLS (RFC 3032), VXLAN (RFC 7348) and the user plane of GTP (3GPP TS 29.281).

use crate::packet::{LinkType, Packet};

/// How many tunnels are looked into that are inside of each other.
pub(crate) const DEEPEST: usize = 8;

/// The IP packet in the payload of another; `None` when that is no tunnel.
pub(crate) fn inner<'a>(packet: &Packet<'a>) -> Option<&'a [u8]> {
    let octets = packet.octets;
    match packet.protocol.0 {
        IPV4 | IPV6 => Some(octets),
        GRE => gre(octets),
        MPLS => mpls(octets),
        UDP => udp(octets),
        _ => None,
    }
}

/// Whether an IP packet is a tunnel whose fragments are put together. Those of UDP are not: nearly all of it is
/// something else.
pub(crate) fn is_tunnel(packet: &Packet<'_>) -> bool {
    matches!(packet.protocol.0, IPV4 | IPV6 | GRE | MPLS)
}

// Protocol numbers of IANA.
const IPV4: u8 = 4;
const UDP: u8 = 17;
const IPV6: u8 = 41;
const GRE: u8 = 47;
const MPLS: u8 = 137;

/// What follows an EtherType: IP, or MPLS around it.
pub(crate) fn by_ether_type(kind: [u8; 2], octets: &[u8]) -> Option<&[u8]> {
    match kind {
        [0x08, 0x00] | [0x86, 0xdd] => Some(octets),
        [0x88, 0x47 | 0x48] => mpls(octets),
        _ => None,
    }
}

/// Behind the last label of a stack is IP, or a control word and an Ethernet frame (RFC 4448).
fn mpls(octets: &[u8]) -> Option<&[u8]> {
    let mut rest = octets;
    loop {
        let ([_, _, third, _], behind) = rest.split_first_chunk::<4>()?;
        rest = behind;
        if third & 1 != 0 {
            break;
        }
    }
    match rest.first()? >> 4 {
        4 | 6 => Some(rest),
        0 => LinkType::Ethernet.ip(rest.get(4..)?),
        _ => None,
    }
}

fn gre(octets: &[u8]) -> Option<&[u8]> {
    const CHECKSUM: u8 = 0x80;
    const KEY: u8 = 0x20;
    const SEQUENCE: u8 = 0x10;
    let ([flags, version, kind @ ..], mut rest) = octets.split_first_chunk::<4>()?;
    if version & 7 != 0 {
        return None;
    }
    let optional = [CHECKSUM, KEY, SEQUENCE].iter().filter(|flag| *flags & **flag != 0).count();
    rest = rest.get(4 * optional..)?;
    match *kind {
        [0x65, 0x58] => LinkType::Ethernet.ip(rest),
        // ERSPAN of type I has no header of its own, type II one of 8 octets, type III one of 12.
        [0x88, 0xbe] if *flags & SEQUENCE == 0 => LinkType::Ethernet.ip(rest),
        [0x88, 0xbe] => LinkType::Ethernet.ip(rest.get(8..)?),
        [0x22, 0xeb] => LinkType::Ethernet.ip(rest.get(12..)?),
        kind => by_ether_type(kind, rest),
    }
}

fn udp(octets: &[u8]) -> Option<&[u8]> {
    const VXLAN: [u16; 2] = [4789, 8472];
    const GTP_U: u16 = 2152;
    let ([_, _, high, low, ..], payload) = octets.split_first_chunk::<8>()?;
    match u16::from_be_bytes([*high, *low]) {
        port if VXLAN.contains(&port) => {
            let ([flags, ..], frame) = payload.split_first_chunk::<8>()?;
            (flags & 0x08 != 0).then(|| LinkType::Ethernet.ip(frame)).flatten()
        }
        GTP_U => gtp(payload),
        _ => None,
    }
}

/// A G-PDU: the header, its optional part, and extension headers (TS 29.281, 5).
fn gtp(octets: &[u8]) -> Option<&[u8]> {
    const VERSION_1: u8 = 0x30;
    const G_PDU: u8 = 255;
    let ([flags, kind, ..], mut rest) = octets.split_first_chunk::<8>()?;
    if flags & 0xf0 != VERSION_1 || *kind != G_PDU {
        return None;
    }
    if flags & 0x07 == 0 {
        return Some(rest);
    }
    let ([_, _, _, next], behind) = rest.split_first_chunk::<4>()?;
    rest = behind;
    let mut next = if flags & 0x04 != 0 { *next } else { 0 };
    while next != 0 {
        // In units of four octets; the last one tells what follows.
        let length = usize::from(*rest.first()?) * 4;
        next = *rest.get(length.checked_sub(1)?)?;
        rest = rest.get(length..)?;
    }
    Some(rest)
}
