//! From the octets of a frame to those of TCP or SCTP: the link layers that Diameter is captured on, VLAN tags,
//! IPv4 and IPv6. Fragments are put together in `fragments`, `tunnel` looks into packets that hold others.

use std::net::IpAddr;

use etherparse::{IpFragOffset, IpNumber, LaxIpSlice};

use crate::tunnel;

/// The link layer of an interface, by its number in captures (<https://www.tcpdump.org/linktypes.html>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LinkType {
    Ethernet,
    /// IPv4 or IPv6 without anything before it.
    RawIp,
    /// Four octets of address family before IP: loopback of BSD and macOS.
    Loopback,
    /// The device `any` of Linux.
    LinuxCooked,
    /// Its second version.
    LinuxCooked2,
}

impl LinkType {
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        // The upper bits tell of checksums behind frames.
        Some(match number & 0xffff {
            0 | 108 => Self::Loopback,
            1 => Self::Ethernet,
            12 | 14 | 101 | 228 | 229 => Self::RawIp,
            113 => Self::LinuxCooked,
            276 => Self::LinuxCooked2,
            _ => return None,
        })
    }

    /// The IP packet in a frame.
    pub(crate) fn ip(self, frame: &[u8]) -> Option<&[u8]> {
        let (mut kind, mut rest) = match self {
            Self::RawIp => return Some(frame),
            Self::Loopback => return frame.get(4..),
            Self::Ethernet => (frame.get(12..14)?, frame.get(14..)?),
            Self::LinuxCooked => (frame.get(14..16)?, frame.get(16..)?),
            Self::LinuxCooked2 => (frame.get(..2)?, frame.get(20..)?),
        };
        // Tags: IEEE 802.1Q, its stacks, and what stacked them before there was a standard.
        while let [0x81, 0x00] | [0x88, 0xa8] | [0x91, 0x00] = kind {
            (kind, rest) = (rest.get(2..4)?, rest.get(4..)?);
        }
        tunnel::by_ether_type(*kind.first_chunk()?, rest)
    }
}

/// An IP packet.
#[derive(Clone, Debug)]
pub(crate) struct Packet<'a> {
    pub(crate) source: IpAddr,
    pub(crate) destination: IpAddr,
    pub(crate) protocol: IpNumber,
    pub(crate) octets: &'a [u8],
    /// How many octets at the end of the packet the capture does not hold.
    pub(crate) cut: usize,
    /// Set when this is a part of a packet.
    pub(crate) fragment: Option<Fragment>,
}

/// Which part of which packet a fragment is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fragment {
    pub(crate) identification: u32,
    pub(crate) offset: IpFragOffset,
    pub(crate) more: bool,
}

impl Fragment {
    /// What the fragment header among extension headers says (RFC 8200, 4.5). They are walked here because the
    /// iterator of etherparse reads on behind the last, unchecked, where a capture has cut the next.
    fn of_ipv6(first: Option<IpNumber>, extensions: &[u8]) -> Option<Self> {
        let (mut kind, mut rest) = (first?, extensions);
        loop {
            let [next, length, o0, o1, id @ ..] = *rest.first_chunk::<8>()?;
            let length = match kind {
                IpNumber::IPV6_FRAGMENTATION_HEADER => {
                    let offset = u16::from_be_bytes([o0, o1]);
                    return Some(Self {
                        identification: u32::from_be_bytes(id),
                        offset: IpFragOffset::try_new(offset >> 3).ok()?,
                        more: offset & 1 != 0,
                    });
                }
                IpNumber::AUTHENTICATION_HEADER => (usize::from(length) + 2) * 4,
                _ => (usize::from(length) + 1) * 8,
            };
            (kind, rest) = (IpNumber(next), rest.get(length..)?);
        }
    }
}

impl<'a> Packet<'a> {
    /// Reads the headers of an IP packet.
    pub(crate) fn read(octets: &'a [u8]) -> Option<Self> {
        let (ip, _) = LaxIpSlice::from_slice(octets).ok()?;
        let (declared, fragment) = match &ip {
            LaxIpSlice::Ipv4(packet) => {
                let header = packet.header();
                let fragment = Fragment {
                    identification: header.identification().into(),
                    offset: header.fragments_offset(),
                    more: header.more_fragments(),
                };
                (usize::from(header.total_len()), Some(fragment))
            }
            LaxIpSlice::Ipv6(packet) => {
                let extensions = packet.extensions();
                let fragment = Fragment::of_ipv6(extensions.first_header(), extensions.slice());
                (usize::from(packet.header().payload_length()) + 40, fragment)
            }
        };
        let payload = ip.payload();
        Some(Self {
            source: ip.source_addr(),
            destination: ip.destination_addr(),
            protocol: payload.ip_number,
            octets: payload.payload,
            // Offloading leaves lengths of zero, which are less than what is there.
            cut: declared.saturating_sub(octets.len()),
            fragment: fragment.filter(|_| payload.fragmented),
        })
    }
}
