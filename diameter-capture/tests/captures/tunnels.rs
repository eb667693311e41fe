//! Diameter inside of tunnels, as networks mirror and carry it.

use etherparse::{IpNumber, PacketBuilder};

use crate::frames::{ETHERNET, Tcp, pcap};
use crate::{Found, message};

/// A frame with an IPv4 packet of this protocol.
fn frame(protocol: u8, payload: &[u8]) -> Vec<u8> {
    let mut octets = Vec::new();
    let packet = PacketBuilder::ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64);
    packet.write(&mut octets, IpNumber(protocol), payload).unwrap();
    [&ETHERNET[..], &octets].concat()
}

/// A frame of UDP.
fn udp(port: u16, payload: &[u8]) -> Vec<u8> {
    let mut octets = Vec::new();
    let packet = PacketBuilder::ipv4([192, 0, 2, 1], [192, 0, 2, 2], 64).udp(50_000, port);
    packet.write(&mut octets, payload).unwrap();
    [&ETHERNET[..], &octets].concat()
}

/// Reads the one message that is in the second of two frames like the first.
#[track_caller]
fn assert_is_read(frame: impl Fn(&[u8], &[u8]) -> Vec<u8>) {
    let (first, second) = (Tcp::new(1, &message(1, 9)), Tcp::new(41, &message(2, 9)));
    let frames = [first, second].map(|segment| {
        let ip = segment.ip();
        frame(&ip, &[&ETHERNET[..], &ip].concat())
    });
    assert_eq!(Found::new(pcap(1, frames)).whole(), [message(1, 9), message(2, 9)]);
}

#[test]
fn ip_in_ip_is_looked_into() {
    assert_is_read(|ip, _| frame(4, ip));
    assert_is_read(|ip, _| {
        let inner = frame(4, ip);
        frame(4, &inner[ETHERNET.len()..])
    });
}

#[test]
fn gre_is_looked_into_with_and_without_its_optional_fields() {
    assert_is_read(|ip, _| frame(47, &[&[0, 0, 0x08, 0x00], ip].concat()));
    assert_is_read(|ip, _| frame(47, &[&[0xb0, 0, 0x08, 0x00], &[9; 12][..], ip].concat()));
    assert_is_read(|_, ethernet| {
        frame(47, &[&[0x20, 0, 0x65, 0x58, 0, 0, 0, 1], ethernet].concat())
    });
}

#[test]
fn what_switches_mirror_is_looked_into() {
    assert_is_read(|_, ethernet| {
        frame(
            47,
            &[&[0x10, 0, 0x88, 0xbe, 0, 0, 0, 1], &[0x10, 0, 0, 0, 0, 0, 0, 0][..], ethernet]
                .concat(),
        )
    });
    assert_is_read(|_, ethernet| udp(4789, &[&[8, 0, 0, 0, 0, 0, 1, 0], ethernet].concat()));
}

#[test]
fn gtp_is_looked_into_with_and_without_extension_headers() {
    let length = |octets: usize| u16::try_from(octets).unwrap().to_be_bytes();
    assert_is_read(|ip, _| {
        udp(2152, &[&[0x30, 255], &length(ip.len())[..], &[0, 0, 0, 7], ip].concat())
    });
    assert_is_read(|ip, _| {
        let extended = [&[0, 0, 0, 0x85], &[1, 0, 9, 0][..], ip].concat();
        udp(2152, &[&[0x34, 255], &length(extended.len())[..], &[0, 0, 0, 7], &extended].concat())
    });
}

#[test]
fn mpls_is_looked_into() {
    let mut ethernet = ETHERNET;
    ethernet[12..].copy_from_slice(&[0x88, 0x47]);
    let labels = [0, 1, 0, 64, 0, 2, 1, 64];
    assert_is_read(|ip, _| [&ethernet[..], &labels, ip].concat());
    assert_is_read(|_, inner| [&ethernet[..], &labels, &[0; 4], inner].concat());
}

#[test]
fn a_capture_without_diameter_says_what_it_has() {
    let mut arp = ETHERNET;
    arp[12..].copy_from_slice(&[0x08, 0x06]);
    let frames = [
        [&arp[..], &[0; 28]].concat(),
        udp(53, &[0; 20]),
        Tcp::new(1, b"GET / HTTP/1.1\r\n\r\n").between(50_000, 80).frame(),
        Tcp::syn(1).frame(),
    ];
    assert_eq!(
        Found::new(pcap(1, frames)).problems(),
        [
            "there is no Diameter in the capture (frames: 4; 1 without IP, 1 of other protocols than TCP and \
          SCTP, 1 of TCP or SCTP on other ports, 1 of connections on its ports that carry nothing)"
        ]
    );
}
