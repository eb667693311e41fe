//! SCTP: chunks in one packet, messages in several chunks, repetitions, and payload protocols.

use diameter_capture::Transport;
use etherparse::{IpNumber, PacketBuilder};
use proptest::prelude::*;

use crate::frames::{pcap, pcap_cut};
use crate::{Found, message};

const WHOLE: u8 = 3;
const FIRST: u8 = 2;
const LAST: u8 = 1;

fn data(tsn: u32, flags: u8, protocol: u32, octets: &[u8]) -> Vec<u8> {
    let mut chunk =
        [&[0, flags][..], &(octets.len() as u16 + 16).to_be_bytes(), &tsn.to_be_bytes()].concat();
    chunk.extend([0; 4]);
    chunk.extend(protocol.to_be_bytes());
    chunk.extend(octets);
    chunk.resize(chunk.len().next_multiple_of(4), 0);
    chunk
}

/// An IPv4 packet of chunks on their way between ports.
fn packet(source: u16, destination: u16, chunks: &[Vec<u8>]) -> Vec<u8> {
    let header =
        [&source.to_be_bytes()[..], &destination.to_be_bytes(), &[0, 0, 0, 99], &[0; 4]].concat();
    let octets = [header, chunks.concat()].concat();
    let builder = PacketBuilder::ipv4([10, 0, 0, 1], [10, 0, 0, 2], 64);
    let mut packet = Vec::new();
    builder.write(&mut packet, IpNumber::SCTP, &octets).unwrap();
    packet
}

#[test]
fn bundled_chunks_are_messages_of_their_own() {
    let chunks = [
        // An acknowledgment, which is no data.
        vec![3, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 0],
        data(1, WHOLE, 46, &message(1, 9)),
        data(2, WHOLE, 46, &message(2, 33)),
    ];
    let found = Found::new(pcap(101, [packet(40_000, 13_868, &chunks)]));
    assert_eq!(found.messages[0].flow.unwrap().transport, Transport::Sctp);
    assert_eq!(found.whole(), [message(1, 9), message(2, 33)]);
}

#[test]
fn the_port_or_the_content_will_do_when_the_payload_protocol_says_nothing() {
    let on_port = packet(40_000, 3868, &[data(1, WHOLE, 0, &message(1, 9))]);
    let by_content = packet(40_000, 5000, &[data(1, WHOLE, 0, &message(2, 9))]);
    let other = packet(40_000, 5001, &[data(1, WHOLE, 3, b"a message of M3UA, not of Diameter")]);
    let named = [on_port.clone(), by_content.clone(), other.clone()];
    assert_eq!(Found::new(pcap(101, named.clone())).whole(), [message(1, 9), message(2, 9)]);
    assert_eq!(Found::with_ports(pcap(101, named), &[5000]).whole(), [message(2, 9)]);
}

#[test]
fn dtls_is_told_once() {
    let record = [22, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4];
    let frames = (0..3).map(|tsn| packet(40_000, 3868, &[data(tsn, WHOLE, 47, &record)]));
    let found = Found::new(pcap(101, frames));
    assert_eq!(found.problems.len(), 1);
    assert!(found.problems()[0].contains("encrypted"));
}

#[test]
fn a_chunk_that_never_comes_costs_its_message() {
    let octets = message(1, 100);
    let frames = [
        packet(40_000, 3868, &[data(1, FIRST, 46, &octets[..40])]),
        packet(40_000, 3868, &[data(3, LAST, 46, &octets[80..])]),
        packet(40_000, 3868, &[data(4, WHOLE, 46, &message(2, 9))]),
    ];
    let found = Found::new(pcap(101, frames));
    assert_eq!(found.octets(), [message(2, 9)]);
    assert!(
        found.problems()[0].ends_with(
            "only 40 of the 128 octets of a message are there: chunks of the SCTP message are not in the \
             capture"
        ),
        "{:?}",
        found.problems()
    );
}

#[test]
fn a_chunk_that_was_cut_is_told() {
    let frame = packet(40_000, 3868, &[data(1, WHOLE, 46, &message(1, 100))]);
    let next = packet(40_000, 3868, &[data(2, WHOLE, 46, &message(2, 9))]);
    let found = Found::new(pcap_cut(101, [(frame, 50), (next, 0)]));
    assert_eq!(found.octets(), [message(2, 9)]);
    assert!(
        found.problems()[0]
            .ends_with("the frame is cut (snaplen), 50 octets are not in the capture")
    );
}

#[test]
fn a_packet_that_was_cut_in_the_header_of_a_chunk_is_told() {
    let chunks = [1, 2].map(|number| data(number, WHOLE, 46, &message(number, 100)));
    let second = chunks[1].len();
    let frame = packet(40_000, 3868, &chunks);
    let found = Found::new(pcap_cut(101, [(frame, second - 10)]));
    assert_eq!(found.octets(), [message(1, 100)]);
    assert!(found.problems()[0].starts_with("frame 1: "));
    assert!(found.problems()[0].contains("messages may be missing here: the frame is cut"));
}

proptest! {
    #[test]
    fn fragments_in_any_order_and_repeated_are_the_same_messages(
        order in Just((0..24usize).chain(0..24).collect::<Vec<_>>()).prop_shuffle()
    ) {
        // Six messages in four chunks each, whose numbers wrap around.
        let messages: Vec<_> = (0..6).map(|number| message(number, 100)).collect();
        let chunks: Vec<_> = messages.iter().flat_map(|message| message.chunks(32)).collect();
        let frames = order.iter().map(|&index| {
            let flags = match index % 4 { 0 => FIRST, 3 => LAST, _ => 0 };
            let tsn = (u32::MAX - 10).wrapping_add(index as u32);
            packet(40_000, 3868, &[data(tsn, flags, 46, chunks[index])])
        });
        let mut octets = Found::new(pcap(101, frames)).whole();
        octets.sort();
        prop_assert_eq!(octets, messages);
    }
}
