//! Damaged, lying and random captures: something is said, and nothing breaks.

use bytes::Bytes;
use diameter_capture::Position;
use proptest::prelude::*;

use crate::frames::{Tcp, capture, pcap};
use crate::generate::Traffic;
use crate::{Found, message};

#[test]
fn a_capture_without_diameter_says_so() {
    let found = Found::new(capture([Tcp::new(1, b"GET / HTTP/1.1\r\n\r\n").between(50_000, 80)]));
    assert_eq!(
        found.problems(),
        ["there is no Diameter in the capture (frames: 1; 1 of TCP or SCTP on other ports)"]
    );
}

#[test]
fn a_capture_that_ends_in_a_frame_gives_what_came_before() {
    let mut file = capture([Tcp::new(1, &message(1, 9)), Tcp::new(41, &message(2, 9))]);
    file.truncate(file.len() - 3);
    let found = Found::new(file);
    assert_eq!(found.octets(), [message(1, 9)]);
    assert_eq!(found.problems(), ["frame 2: the capture ends in the middle of the frame"]);
}

#[test]
fn a_frame_that_claims_gigabytes_ends_the_capture() {
    let mut file = capture([Tcp::new(1, &message(1, 9))]);
    file.extend([0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0x7f]);
    file.extend([0; 100]);
    let found = Found::new(file);
    assert_eq!(found.octets(), [message(1, 9)]);
    assert_eq!(found.problems.len(), 1, "{:?}", found.problems());
    assert!(found.problems()[0].starts_with("frame 2: "), "{:?}", found.problems());
}

#[test]
fn a_message_that_claims_sixteen_megabytes_is_told_with_its_frame() {
    let lie = [&[1, 0xff, 0xff, 0xfc][..], &[0xff; 60]].concat();
    let stream = [message(1, 9), lie, message(2, 9)].concat();
    let found = Found::new(capture([Tcp::syn(0), Tcp::new(1, &stream)]));
    assert_eq!(found.octets(), [message(1, 9), message(2, 9)]);
    assert!(found.problems()[0].starts_with("frame 2: "));
    assert!(found.problems()[0].contains("a header declares 16777212 octets"));
}

#[test]
fn messages_behind_a_wrong_length_are_found_and_the_length_is_told() {
    let mut wrong = message(1, 9);
    wrong[1..4].copy_from_slice(&[0, 0x40, 0]);
    let stream = [wrong.clone(), message(2, 9), message(3, 9)].concat();
    let found = Found::new(capture([Tcp::syn(0), Tcp::new(1, &stream)]));
    assert_eq!(found.octets(), [message(2, 9), message(3, 9)]);
    assert!(found.problems()[0].ends_with(
        "a message declares 16384 octets, but another begins behind 40: its length is wrong"
    ));
    assert_eq!(found.problems[0].remains, wrong);
}

#[test]
fn a_link_layer_that_is_not_known_is_named() {
    let found = Found::new(pcap(147, [vec![0; 60]]));
    assert!(found.problems()[0].contains("frames of link type 147 are left out"));
}

#[test]
fn what_waits_behind_a_gap_is_bounded() {
    let after_gap = (1..5000u32).map(|number| Tcp::new(1 + 40 * number, &message(number, 9)));
    let found = Found::new(capture([Tcp::syn(0)].into_iter().chain(after_gap)));
    assert_eq!(found.messages.len(), 4999);
    let waited =
        found.messages.iter().filter(|message| message.place == Position::Frame(4098)).count();
    assert!((4000..4200).contains(&waited), "{waited}");
    assert_eq!(found.problems.len(), 1, "{:?}", found.problems());
}

#[test]
fn of_too_many_connections_the_idle_ones_are_forgotten() {
    let whole = message(1, 9);
    let (start, end) = whole.split_at(30);
    let halves = (0..16_400u16).map(|number| Tcp::new(1, start).between(20_000 + number, 3868));
    let rest = [20_000, 36_399].map(|port| Tcp::new(31, end).between(port, 3868));
    let found = Found::new(capture(halves.chain(rest)));
    // The last connection goes on; of the first nothing is known any more.
    assert_eq!(found.octets(), [message(1, 9)]);
    let problems = found.problems();
    let forgotten = problems.iter().filter(|problem| problem.contains("is forgotten")).count();
    assert!((4096..5000).contains(&forgotten), "{forgotten}");
    assert!(
        problems[0].starts_with("frame 1: 10.0.0.1:20000 > 10.0.0.2:3868: "),
        "{}",
        problems[0]
    );
}

#[test]
fn extension_headers_of_ipv6_that_are_cut_are_not_read_past_their_end() {
    // Hop-by-hop options, routing, fragment, authentication and destination options, behind each other.
    const KINDS: [u8; 5] = [0, 43, 44, 51, 60];
    for (first, second) in KINDS.iter().flat_map(|first| KINDS.map(|second| (*first, second))) {
        for length in [0, 8, 16, 80] {
            for cut in 0..=16 {
                let mut packet = vec![0x60, 0, 0, 0, 0, length, first, 64];
                packet.extend([0; 32]);
                packet.extend([second, 0, 0, 1, 0, 0, 0, 7, 6, 1, 0, 1, 0, 0, 0, 7]);
                packet.truncate(packet.len() - cut);
                read(pcap(101, [packet]));
            }
        }
    }
}

/// A capture of a few messages, of TCP on several link layers.
fn good() -> Vec<u8> {
    let segments = (0..8).map(|number| Tcp::new(1 + 40 * number, &message(number, 9)));
    capture([Tcp::syn(0)].into_iter().chain(segments))
}

/// A capture of IPv4 and IPv6, VLANs and SCTP.
fn of_all_kinds() -> Vec<u8> {
    let mut capture = Vec::new();
    let messages = [message(1, 9), message(2, 200)].map(Bytes::from);
    let mut traffic = Traffic::new(&messages, &mut capture).unwrap();
    for _ in 0..30 {
        traffic.exchange(|_| {}).unwrap();
    }
    traffic.finish().unwrap();
    capture
}

/// Reads anything to its end.
fn read(octets: Vec<u8>) {
    let length = octets.len();
    let found = Found::new(octets);
    let read: usize = found.messages.iter().map(|message| message.octets.len()).sum();
    assert!(read <= length);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn random_octets_break_nothing(octets in proptest::collection::vec(any::<u8>(), 0..600)) {
        read(octets);
    }

    #[test]
    fn random_frames_break_nothing(
        link in prop::sample::select(vec![0u32, 1, 101, 113, 276]),
        frames in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..120), 0..8),
    ) {
        read(pcap(link, frames));
    }

    #[test]
    fn random_pcapng_blocks_break_nothing(octets in proptest::collection::vec(any::<u8>(), 0..400)) {
        let head = [
            0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a, 1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff,
            0xff, 0xff, 0xff, 0xff, 28, 0, 0, 0,
        ];
        read([&head[..], &octets].concat());
    }

    #[test]
    fn changed_octets_of_a_capture_break_nothing(
        mut octets in prop::sample::select(vec![good(), of_all_kinds()]),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
        end in any::<prop::sample::Index>(),
    ) {
        for (at, value) in changes {
            let at = at.index(octets.len());
            octets[at] = value;
        }
        octets.truncate(end.index(octets.len() * 3 / 2).max(24));
        read(octets);
    }
}
