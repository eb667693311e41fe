//! Diameter requests as a RADIUS server is asked them.

use diameter_core::Command;
use diameter_core::{AvpFlags, AvpKey, EndToEndId, Header, HopByHopId, Message, Outcome, RawAvp};
use diameter_messages::nasreq::AaRequest;
use diameter_radius::packet::AttributeType::{Standard, Vendor};
use diameter_radius::packet::{Code, MessageAuthenticator, Packet, reveal_password};
use diameter_radius::translation::forwarded::Forwarded;
use diameter_radius::translation::{Lost, Part, Why};

use crate::answers::{avp, group, number, octets};
use crate::{RANDOM, SECRET, attributes};

pub(crate) const SESSION: &[u8] = b"nas.example.net;1;2";

/// A request of nas.example.net.
pub(crate) fn request(application_id: u32, command_code: u32, avps: &[RawAvp]) -> Message {
    let mut all = vec![
        avp(263, SESSION),
        avp(264, b"nas.example.net"),
        avp(296, b"example.net"),
        avp(283, b"example.com"),
    ];
    all.extend_from_slice(avps);
    let octets = octets(&all);
    let header = Header {
        flags: diameter_core::CommandFlags::REQUEST,
        command_code,
        application_id,
        hop_by_hop_id: HopByHopId(7),
        end_to_end_id: EndToEndId(8),
    };
    let front = header.to_octets(20 + octets.len() as u32);
    Message::parse([&front[..], &octets].concat()).unwrap()
}

pub(crate) fn login(avps: &[RawAvp]) -> Message {
    request(1, 265, &[&[number(258, 1), number(274, 3)], avps].concat())
}

pub(crate) fn eap(payload: &[u8], avps: &[RawAvp]) -> Message {
    request(5, 268, &[&[number(258, 5), number(274, 3), avp(462, payload)], avps].concat())
}

pub(crate) fn record(kind: u32, avps: &[RawAvp]) -> Message {
    request(1, 271, &[&[number(480, kind), number(485, 9), number(259, 1)], avps].concat())
}

pub(crate) fn forwarded(request: &Message) -> Forwarded {
    Forwarded::new(request).unwrap()
}

/// The attributes of the packet, which is signed.
fn written(request: &Message) -> Vec<(diameter_radius::packet::AttributeType, Vec<u8>)> {
    let octets = forwarded(request).write(9, SECRET, RANDOM);
    Packet::parse(&octets).unwrap().verify_request(SECRET).unwrap();
    attributes(&octets)
}

/// With which code a request is refused, and which AVP is blamed.
fn refused(request: &Message) -> (u32, AvpKey) {
    let rejection = Forwarded::new(request).unwrap_err();
    let identity = diameter_core::Identity {
        host: "agent.example.com".try_into().unwrap(),
        realm: "example.com".try_into().unwrap(),
        state_id: None,
    };
    let answer = rejection.answer_to(request, AaRequest::DESCRIPTION, &identity);
    let failed =
        answer.avps().map(Result::unwrap).find(|it| it.key() == AvpKey::ietf(279)).unwrap();
    let blamed = failed.avps().next().unwrap().unwrap().key();
    (Outcome::of(&answer).unwrap().code(), blamed)
}

fn lost(request: &Message) -> Vec<Lost> {
    forwarded(request).lost().to_vec()
}

fn without_mandatory(avp: RawAvp) -> RawAvp {
    RawAvp { flags: avp.flags.without(AvpFlags::MANDATORY), ..avp }
}

fn of_vendor(code: u32, value: &[u8]) -> RawAvp {
    RawAvp { vendor_id: 9, flags: AvpFlags::VENDOR.with(AvpFlags::MANDATORY), ..avp(code, value) }
}

// Proves: tr-30, tr-32, tr-33, tr-39
#[test]
fn a_login_with_a_password_is_hidden_signed_and_of_the_client() {
    let request = login(&[avp(1, b"bob@example.com"), avp(2, b"arctangent"), number(61, 19)]);
    let forwarded = forwarded(&request);
    assert_eq!((forwarded.code(), forwarded.lost()), (Code::ACCESS_REQUEST, &[][..]));
    let octets = forwarded.write(9, SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.verify_request(SECRET).unwrap(), MessageAuthenticator::Right);
    assert_eq!((packet.identifier(), packet.authenticator()), (9, RANDOM));
    let hidden = packet.value_of(Standard(2)).unwrap();
    assert_eq!(reveal_password(&hidden, SECRET, RANDOM).unwrap(), b"arctangent");
    // A client that speaks Diameter names itself and its session by what Diameter has for that.
    let mut found = attributes(&octets);
    found.retain(|(it, _)| *it != Standard(2));
    let expected = [
        (Standard(32), b"nas.example.net".to_vec()),
        (Standard(44), SESSION.to_vec()),
        (Standard(1), b"bob@example.com".to_vec()),
        (Standard(61), 19_u32.to_be_bytes().to_vec()),
    ];
    assert_eq!(found, expected);
    // For another server, all that is hidden is hidden anew.
    let other = forwarded.write(1, b"another secret", *b"fedcba9876543210");
    let packet = Packet::parse(&other).unwrap();
    packet.verify_request(b"another secret").unwrap();
    let hidden = packet.value_of(Standard(2)).unwrap();
    let password = reveal_password(&hidden, b"another secret", *b"fedcba9876543210");
    assert_eq!(password.unwrap(), b"arctangent");
}

#[test]
fn what_an_agent_before_has_said_of_the_nas_and_its_session_stands() {
    let found = written(&login(&[avp(2, b"x"), avp(32, b"switch 7"), avp(44, b"0042")]));
    let values =
        |number| found.iter().filter(move |it| it.0 == Standard(number)).map(|it| &it.1[..]);
    assert_eq!(values(32).collect::<Vec<_>>(), [b"switch 7"]);
    assert_eq!(values(44).collect::<Vec<_>>(), [b"0042"]);
}

// Proves: tr-32
#[test]
fn chap_is_one_attribute_and_its_challenge_another() {
    let auth = group(402, &[number(403, 5), avp(404, &[7]), avp(405, &[0x11; 16])]);
    let found = written(&login(&[avp(1, b"bob"), auth, avp(60, &[0x22; 16])]));
    assert!(found.contains(&(Standard(3), [&[7][..], &[0x11; 16]].concat())));
    assert!(found.contains(&(Standard(60), vec![0x22; 16])));
    let cut = group(402, &[number(403, 5), avp(404, &[7]), avp(405, &[0x11; 15])]);
    assert_eq!(refused(&login(&[cut])), (5004, AvpKey::ietf(402)));
}

// Proves: tr-32
#[test]
fn numbers_of_64_bits_are_two_attributes() {
    let big = (3_u64 << 32 | 5).to_be_bytes();
    let found = written(&record(3, &[avp(363, &big), avp(364, &7_u64.to_be_bytes())]));
    let number = |attribute| {
        let value = found.iter().find(|it| it.0 == Standard(attribute))?.1.clone();
        Some(u32::from_be_bytes(value.try_into().unwrap()))
    };
    assert_eq!([42, 52, 43, 53].map(number), [Some(5), Some(3), Some(7), None]);
}

#[test]
fn eap_is_split_and_an_empty_payload_starts_it() {
    let long = [&[2, 1, 1, 44, 13][..], &[0xab; 295]].concat();
    let found = written(&eap(&long, &[avp(1, b"bob"), avp(24, b"state")]));
    let pieces: Vec<_> =
        found.iter().filter(|it| it.0 == Standard(79)).map(|it| it.1.len()).collect();
    assert_eq!(pieces, [253, 47]);
    assert!(found.contains(&(Standard(24), b"state".to_vec())));
    let found = written(&eap(b"", &[]));
    assert!(found.contains(&(Standard(79), Vec::new())));
    // Whom it is about, RADIUS has in an attribute (RFC 3579, 2.1).
    let found = written(&eap(b"\x02\x01\x00\x08\x01bob", &[]));
    assert!(found.contains(&(Standard(1), b"bob".to_vec())));
    let found = written(&eap(b"\x02\x01\x00\x08\x01bob", &[avp(1, b"robert")]));
    assert!(!found.contains(&(Standard(1), b"bob".to_vec())));
}

#[test]
fn records_are_told_by_their_status_and_events_are_none() {
    for (kind, status) in [(2, 1_u32), (3, 3), (4, 2)] {
        let request = record(kind, &[avp(25, b"class"), number(295, 14), number(27, 60)]);
        let found = written(&request);
        for (number, value) in [
            (40, status.to_be_bytes().to_vec()),
            (25, b"class".to_vec()),
            (49, 4_u32.to_be_bytes().to_vec()),
            (27, 60_u32.to_be_bytes().to_vec()),
            (44, SESSION.to_vec()),
        ] {
            assert!(found.contains(&(Standard(number), value)), "{kind}: {number}");
        }
        assert_eq!(forwarded(&request).code(), Code::ACCOUNTING_REQUEST);
        assert_eq!(lost(&request), []);
    }
    assert_eq!(refused(&record(1, &[])), (5004, AvpKey::ietf(480)));
    // A password is no part of a record, and neither is what RADIUS has no cause for.
    let request = record(4, &[avp(2, b"secret"), number(295, 1)]);
    let no_counterpart =
        |code| Lost { what: Part::Avp(AvpKey::ietf(code)), why: Why::NoCounterpart };
    assert_eq!(lost(&request), [no_counterpart(2), no_counterpart(295)]);
    assert!(written(&request).iter().all(|it| it.0 != Standard(2)));
}

#[test]
fn who_only_asks_what_a_user_may_do_proves_nothing() {
    let only = request(1, 265, &[number(258, 1), number(274, 2), avp(1, b"bob"), number(6, 2)]);
    let services: Vec<_> = written(&only).into_iter().filter(|it| it.0 == Standard(6)).collect();
    assert_eq!(services, [(Standard(6), 17_u32.to_be_bytes().to_vec())]);
    let lost_service = Lost { what: Part::Avp(AvpKey::ietf(6)), why: Why::TooMany };
    assert_eq!(lost(&only), [lost_service]);
    let check = login(&[avp(1, b"bob"), number(6, 10)]);
    assert!(written(&check).contains(&(Standard(6), 10_u32.to_be_bytes().to_vec())));
}

#[test]
fn a_login_has_one_proof() {
    let auth = group(402, &[number(403, 5), avp(404, &[7]), avp(405, &[0x11; 16])]);
    assert_eq!(refused(&login(&[avp(1, b"bob")])), (5005, AvpKey::ietf(2)));
    assert_eq!(refused(&login(&[avp(2, b"x"), auth])), (5007, AvpKey::ietf(402)));
    // Others prove too: a digest, MS-CHAP, and the State of a round before.
    let microsoft =
        |code| RawAvp { vendor_id: 311, flags: AvpFlags::VENDOR, ..avp(code, &[1; 50]) };
    for proof in [avp(103, b"0123"), microsoft(1), microsoft(25), avp(24, b"round 1")] {
        written(&login(&[avp(1, b"bob"), proof]));
    }
}

// Proves: tr-43
#[test]
fn what_is_too_long_is_split_where_that_is_allowed_and_refused_elsewhere() {
    let long = [b'x'; 254];
    let found = written(&login(&[avp(2, b"x"), avp(77, &long)]));
    let pieces: Vec<_> =
        found.iter().filter(|it| it.0 == Standard(77)).map(|it| it.1.len()).collect();
    assert_eq!(pieces, [253, 1]);
    assert_eq!(refused(&login(&[avp(2, b"x"), avp(31, &long)])), (5014, AvpKey::ietf(31)));
    assert_eq!(refused(&login(&[avp(2, &[b'x'; 129])])), (5014, AvpKey::ietf(2)));
    written(&login(&[avp(2, &[b'x'; 128])]));
    // Nobody has to understand it: it is left out.
    let request = login(&[avp(2, b"x"), without_mandatory(avp(31, &long))]);
    assert_eq!(lost(&request), [Lost { what: Part::Avp(AvpKey::ietf(31)), why: Why::TooLong }]);
    // More than a packet has room for.
    assert_eq!(refused(&eap(&[2; 4100], &[])), (5012, AvpKey::ietf(462)));
    let many = vec![avp(25, &[b'x'; 253]); 15];
    let full = [&[avp(2, &[b'x'; 128]), avp(25, &[b'x'; 100])], &many[..]].concat();
    assert_eq!(refused(&login(&full)), (5012, AvpKey::ietf(2)));
}

// Proves: tr-44
#[test]
fn avps_of_vendors_are_attributes_of_vendors_if_their_codes_and_values_fit() {
    let with = |vendor: RawAvp| login(&[avp(2, b"x"), vendor]);
    let attribute = Vendor { vendor: 9, number: 254 };
    let found = written(&with(of_vendor(254, &[1; 247])));
    assert!(found.contains(&(attribute, vec![1; 247])));
    let what = |code| Part::Avp(AvpKey { vendor_id: 9, code });
    let discarded = with(of_vendor(254, &[1; 252]));
    assert_eq!(lost(&discarded), [Lost { what: what(254), why: Why::TooLong }]);
    let ignored = with(without_mandatory(of_vendor(256, b"x")));
    assert_eq!(lost(&ignored), [Lost { what: what(256), why: Why::NoCounterpart }]);
    let key = AvpKey { vendor_id: 9, code: 256 };
    assert_eq!(refused(&with(of_vendor(256, b"x"))), (5001, key));
}

// Proves: tr-42
#[test]
fn codes_of_attributes_that_diameter_says_in_another_way_are_not_forwarded() {
    for code in [3, 26, 29, 40, 42, 43, 47, 48, 49, 52, 53, 80] {
        let request = login(&[avp(2, b"x"), avp(code, &[0, 0, 0, 1])]);
        assert_eq!(refused(&request), (5001, AvpKey::ietf(code)));
        let request = login(&[avp(2, b"x"), without_mandatory(avp(code, &[0, 0, 0, 1]))]);
        assert_eq!(lost(&request).len(), 1, "{code}");
        let number = u8::try_from(code).unwrap();
        assert!(written(&request).iter().all(|it| it.0 != Standard(number)), "{code}");
    }
}

#[test]
fn other_commands_are_refused() {
    let rejection = Forwarded::new(&request(1, 275, &[])).unwrap_err();
    assert_eq!(rejection.outcome().code(), 3001);
}
