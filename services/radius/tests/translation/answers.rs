//! What a server answers, as the packet that a NAS gets.

use bytes::Bytes;
use diameter_core::{AvpFlags, EndToEndId, Header, HopByHopId, Message, RawAvp};
use diameter_radius::packet::AttributeType::{Standard, Vendor};
use diameter_radius::packet::{Code, MessageAuthenticator, Packet, PacketWriter, reveal_with_salt};
use diameter_radius::translation::session::State;
use diameter_radius::translation::{Lost, Part, Reply, Why, access_response};

use crate::{RANDOM, SECRET, attributes, packet};

/// An AVP with the M bit.
pub(crate) fn avp(code: u32, value: &[u8]) -> RawAvp {
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data: Bytes::copy_from_slice(value) }
}

pub(crate) fn number(code: u32, value: u32) -> RawAvp {
    avp(code, &value.to_be_bytes())
}

pub(crate) fn group(code: u32, members: &[RawAvp]) -> RawAvp {
    avp(code, &octets(members))
}

pub(crate) fn octets(avps: &[RawAvp]) -> Vec<u8> {
    let mut octets = Vec::new();
    for RawAvp { code, vendor_id, flags, data } in avps {
        let header = if *vendor_id == 0 { 8 } else { 12 };
        octets.extend_from_slice(&code.to_be_bytes());
        octets.push(flags.0);
        octets.extend_from_slice(&(header + data.len() as u32).to_be_bytes()[1..]);
        if *vendor_id != 0 {
            octets.extend_from_slice(&vendor_id.to_be_bytes());
        }
        octets.extend_from_slice(data);
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    octets
}

/// An AAA or DEA of aaa1.example.com with this result.
fn answer(result: u32, avps: &[RawAvp]) -> Message {
    let mut all = vec![
        avp(263, b"nas.example.net;1;2"),
        number(268, result),
        avp(264, b"aaa1.example.com"),
        avp(296, b"example.com"),
        number(258, 1),
        number(274, 3),
    ];
    all.extend_from_slice(avps);
    let octets = octets(&all);
    let header = Header {
        flags: Default::default(),
        command_code: 265,
        application_id: 1,
        hop_by_hop_id: HopByHopId(0),
        end_to_end_id: EndToEndId(0),
    };
    let front = header.to_octets(20 + octets.len() as u32);
    Message::parse([&front[..], &octets].concat()).unwrap()
}

fn reply(result: u32, avps: &[RawAvp]) -> Reply {
    let request = packet(Code::ACCESS_REQUEST, &[(1, b"bob"), (33, b"one"), (33, b"two")]);
    let mut salt = 0;
    let reply =
        access_response(&Packet::parse(&request).unwrap(), &answer(result, avps), SECRET, || {
            salt += 1;
            [0, salt]
        });
    if let Some(octets) = &reply.octets {
        let packet = Packet::parse(octets).unwrap();
        assert_eq!((Some(packet.code()), packet.identifier()), (reply.code, 42));
        let verified = packet.verify_response(SECRET, RANDOM);
        assert_eq!(verified, Ok(MessageAuthenticator::Right));
    }
    reply
}

/// The attributes of a reply that leaves nothing out, behind the two Proxy-States.
fn said(
    code: Code,
    result: u32,
    avps: &[RawAvp],
) -> Vec<(diameter_radius::packet::AttributeType, Vec<u8>)> {
    let reply = reply(result, avps);
    assert_eq!((reply.code, reply.lost), (Some(code), vec![]));
    let mut attributes = attributes(&reply.octets.unwrap());
    let proxies: Vec<_> = attributes.drain(..2).collect();
    assert_eq!(proxies, [(Standard(33), b"one".to_vec()), (Standard(33), b"two".to_vec())]);
    attributes
}

fn class() -> (diameter_radius::packet::AttributeType, Vec<u8>) {
    (Standard(25), b"Diameter/nas.example.net;1;2".to_vec())
}

fn state(state: Option<&[u8]>) -> Vec<u8> {
    let state = State {
        host: "aaa1.example.com".into(),
        realm: "example.com".into(),
        session_id: "nas.example.net;1;2".into(),
        state: state.map(<[u8]>::to_vec),
        credit: None,
    };
    assert_eq!(State::parse(&state.to_octets()), Some(state.clone()));
    state.to_octets()
}

// Proves: tr-20, tr-21, tr-22
#[test]
fn a_success_is_an_accept_with_the_session_as_its_class() {
    let said = said(Code::ACCESS_ACCEPT, 2001, &[avp(8, &[192, 0, 2, 9]), avp(25, b"server's")]);
    let expected =
        [class(), (Standard(8), vec![192, 0, 2, 9]), (Standard(25), b"server's".to_vec())];
    assert_eq!(said, expected);
}

// Proves: tr-23, tr-24, tr-25
#[test]
fn lifetimes_become_a_timeout_and_what_to_do_then() {
    let timeout = number(27, 7200);
    let lifetime = number(291, 3600);
    let again = [(Standard(29), vec![0, 0, 0, 1]), class(), (Standard(24), state(None))];
    let seconds = |it: u32| (Standard(27), it.to_be_bytes().to_vec());
    assert_eq!(
        said(Code::ACCESS_ACCEPT, 2001, std::slice::from_ref(&timeout)),
        [seconds(7200), class()]
    );
    let with_lifetime = [&[seconds(3600)][..], &again].concat();
    let kind = number(285, 1);
    assert_eq!(said(Code::ACCESS_ACCEPT, 2001, &[lifetime.clone(), kind.clone()]), with_lifetime);
    assert_eq!(said(Code::ACCESS_ACCEPT, 2001, &[timeout, lifetime, kind]), with_lifetime);
}

// Proves: tr-19
#[test]
fn another_round_is_a_challenge_that_knows_its_session() {
    for server_state in [None, Some(&b"\0binary\xff"[..])] {
        let mut avps =
            vec![number(272, 30), avp(18, b"Your token?"), number(76, 1), avp(8, &[1; 4])];
        avps.extend(server_state.map(|it| avp(24, it)));
        let said = said(Code::ACCESS_CHALLENGE, 1001, &avps);
        let expected = [
            (Standard(27), 30_u32.to_be_bytes().to_vec()),
            (Standard(24), state(server_state)),
            (Standard(18), b"Your token?".to_vec()),
            (Standard(76), vec![0, 0, 0, 1]),
        ];
        assert_eq!(said, expected);
    }
}

#[test]
fn a_failure_is_a_reject_and_says_nothing_of_what_would_be_granted() {
    for result in [4001, 5003, 3001, 6000] {
        let said = said(Code::ACCESS_REJECT, result, &[avp(18, b"No"), avp(8, &[1; 4])]);
        assert_eq!(said, [(Standard(18), b"No".to_vec())]);
    }
}

#[test]
fn a_request_that_reached_nobody_is_not_rejected() {
    for result in [3002, 3004, 3005] {
        let silent = Reply { octets: None, code: None, lost: vec![] };
        assert_eq!(reply(result, &[]), silent);
    }
}

#[test]
fn eap_goes_on_and_what_was_ignored_is_said_again() {
    let payload = vec![1; 400];
    let pieces = [(Standard(79), payload[..253].to_vec()), (Standard(79), payload[253..].to_vec())];
    let plain = said(Code::ACCESS_CHALLENGE, 1001, &[avp(462, &payload)]);
    assert_eq!(plain[1..], pieces);
    let again = said(Code::ACCESS_CHALLENGE, 1001, &[avp(463, &payload)]);
    assert_eq!(again[1..3], pieces);
    assert_eq!(again[3], (Standard(101), 202_u32.to_be_bytes().to_vec()));
    let failure = said(Code::ACCESS_REJECT, 4001, &[avp(462, &[4, 1, 0, 4])]);
    assert_eq!(failure, [(Standard(79), vec![4, 1, 0, 4])]);
}

#[test]
fn the_master_session_key_is_two_keys_that_only_the_nas_can_read() {
    let key: Vec<u8> = (0..64).collect();
    let said = said(Code::ACCESS_ACCEPT, 2001, &[avp(464, &key)]);
    let hidden = |number| {
        let found = said.iter().find(|it| it.0 == Vendor { vendor: 311, number });
        reveal_with_salt(&found.unwrap().1, SECRET, RANDOM).unwrap()
    };
    // The NAS receives with the first half, and sends with the second.
    assert_eq!(hidden(17), key[..32]);
    assert_eq!(hidden(16), key[32..]);
}

// Proves: tr-14
#[test]
fn each_tunnel_has_a_tag_and_a_hidden_password() {
    let tunnel = |kind, end: &[u8]| {
        group(401, &[number(64, kind), number(65, 1), avp(66, b""), avp(67, end), avp(69, b"key")])
    };
    let said = said(Code::ACCESS_ACCEPT, 2001, &[tunnel(3, b"198.51.100.1"), tunnel(13, b"")]);
    assert_eq!(said[1], (Standard(64), vec![1, 0, 0, 3]));
    assert_eq!(said[3], (Standard(67), b"\x01198.51.100.1".to_vec()));
    assert_eq!((said[4].0, said[4].1[0]), (Standard(69), 1));
    assert_eq!(reveal_with_salt(&said[4].1[1..], SECRET, RANDOM).unwrap(), b"key");
    assert_eq!(said[5], (Standard(64), vec![2, 0, 0, 13]));
    // Each password has a salt of its own.
    assert_ne!(said[4].1[1..3], said[7].1[1..3]);
}

// Proves: tr-43
#[test]
fn long_texts_are_split_and_long_values_left_out() {
    let text = vec![b'a'; 254];
    let said = said(Code::ACCESS_ACCEPT, 2001, &[avp(18, &text)]);
    assert_eq!(said[1..], [(Standard(18), text[..253].to_vec()), (Standard(18), b"a".to_vec())]);
    let reply = reply(2001, &[avp(11, &text)]);
    assert_eq!(
        reply.lost,
        [Lost { what: Part::Avp(diameter_core::AvpKey::ietf(11)), why: Why::TooLong }]
    );
    // It is a filter: without it more would be granted than was said.
    assert_eq!(reply.code, Some(Code::ACCESS_REJECT));
}

// Proves: tr-44
#[test]
fn avps_of_vendors_are_said_if_a_packet_can_and_refused_if_they_must_be() {
    let of_vendor = |code, flags, length| RawAvp {
        code,
        vendor_id: 32473,
        flags: AvpFlags(flags),
        data: vec![7; length].into(),
    };
    let vendor = |number| Vendor { vendor: 32473, number };
    let fits = said(Code::ACCESS_ACCEPT, 2001, &[of_vendor(255, 0xc0, 247)]);
    assert_eq!(fits[1], (vendor(255), vec![7; 247]));
    for (code, flags, length, expected) in [
        (255, 0x80, 248, Code::ACCESS_ACCEPT),
        (256, 0x80, 4, Code::ACCESS_ACCEPT),
        (256, 0xc0, 4, Code::ACCESS_REJECT),
        (255, 0xc0, 248, Code::ACCESS_REJECT),
    ] {
        let reply = reply(2001, &[of_vendor(code, flags, length)]);
        assert_eq!(
            (reply.code, reply.lost.len()),
            (Some(expected), 1),
            "{code} {flags:x} {length}"
        );
    }
}

#[test]
fn what_finds_no_room_is_told() {
    let many: Vec<RawAvp> = (0..20).map(|_| avp(25, &[b'c'; 250])).collect();
    let reply = reply(2001, &many);
    assert_eq!(reply.code, Some(Code::ACCESS_REJECT));
    assert!(reply.lost.iter().all(|lost| lost.why == Why::NoRoom) && !reply.lost.is_empty());
}

#[test]
fn an_answer_without_anything_is_a_reject() {
    let request = PacketWriter::new(Code::ACCESS_REQUEST, 42).finish_request(SECRET, RANDOM);
    let request = Packet::parse(&request).unwrap();
    let header = [1, 0, 0, 20, 0, 0, 1, 9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    let empty = Message::parse(header.to_vec()).unwrap();
    let reply = access_response(&request, &empty, SECRET, || [0, 1]);
    assert_eq!(reply.code, Some(Code::ACCESS_REJECT));
}
