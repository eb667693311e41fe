//! What a relay makes of arbitrary messages: nothing panics, and what is forwarded differs only where it may.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail that way")]

use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Identity, Message, ResultCode,
};
use diameter_routing::relay::{self, Refusal};
use diameter_routing::{RoutingAvps, TooLong};

const RELAY: DiameterIdentity = DiameterIdentity::from_static("relay.example.net");
const CLIENT: DiameterIdentity = DiameterIdentity::from_static("client.example");

/// AVPs that agents look at, and others.
const CODES: [u32; 11] = [1, 263, 264, 268, 282, 283, 284, 293, 296, 301, 99_999];

const NAMES: [&[u8]; 5] =
    [b"relay.example.net", b"RELAY.example.NET", b"client.example", b"", b"\xff\0"];

/// A message of any octets that a frame can have, more or less broken.
fn arbitrary(chance: &mut fastrand::Rng) -> Message {
    let mut body = Vec::new();
    for _ in 0..chance.usize(..12) {
        let code = CODES[chance.usize(..CODES.len())];
        let mut data = NAMES[chance.usize(..NAMES.len())].to_vec();
        if chance.u8(..4) == 0 {
            data = (0..chance.usize(..40)).map(|_| chance.u8(..)).collect();
        }
        let flags = [0x40, 0xc0, 0, 0xff][chance.usize(..4)];
        let mut length = data.len() + if flags & 0x80 == 0 { 8 } else { 12 };
        if chance.u8(..40) == 0 {
            length = chance.usize(..100);
        }
        body.extend(code.to_be_bytes());
        body.extend((length as u32 | flags << 24).to_be_bytes());
        if flags & 0x80 != 0 {
            body.extend([0, 0, 0, chance.u8(..2)]);
        }
        body.extend(data);
        body.resize(body.len().next_multiple_of(4), chance.u8(..));
    }
    if chance.u8(..20) == 0 {
        body.truncate(chance.usize(..=body.len()) / 4 * 4);
    }
    let header = Header {
        flags: CommandFlags(chance.u8(..) | if chance.bool() { 0xc0 } else { 0 }),
        command_code: chance.u32(..1 << 24),
        application_id: chance.u32(..),
        hop_by_hop_id: HopByHopId(chance.u32(..)),
        end_to_end_id: EndToEndId(chance.u32(..)),
    };
    let mut frame = header.to_octets((20 + body.len()) as u32).to_vec();
    frame.extend(body);
    Message::parse(frame).unwrap()
}

// Proves: rt-04, rt-06, rt-30, rt-44, rt-54
#[test]
fn forwarded_messages_differ_only_where_they_may() {
    let mut chance = fastrand::Rng::with_seed(6733);
    let mut seen = [0; 6];
    for _ in 0..30_000 {
        let message = arbitrary(&mut chance);
        let checked = relay::check(&message, &RELAY);
        let kind = match &checked {
            Ok(_) => 0,
            Err(Refusal::ErrorBit) => 1,
            Err(Refusal::Avp(_)) => 2,
            Err(Refusal::NotProxiable) => 3,
            Err(Refusal::Loop) => 4,
            Err(_) => 5,
        };
        seen[kind] += 1;
        // What is refused is answered, whatever it is.
        if let Err(refusal) = &checked {
            let identity = Identity { host: RELAY, realm: CLIENT, state_id: None };
            let answer = refusal.rejection().answer(&message, &identity);
            assert_eq!(answer.header().hop_by_hop_id, message.header().hop_by_hop_id);
            assert!(answer.header().flags.contains(CommandFlags::ERROR));
        }

        // Even what is not checked is only appended to.
        let forwarded = relay::forwarded(&message, &CLIENT).unwrap();
        let (before, after) = (message.as_bytes(), forwarded.as_bytes());
        assert_eq!(after[4..before.len()], before[4..]);
        assert_eq!(after[before.len()..], *b"\0\0\x01\x1a\x40\0\0\x16client.example\0\0");
        if checked.is_ok() {
            let avps = RoutingAvps::of(&forwarded).unwrap();
            assert_eq!(avps.route_records().last().unwrap().data(), b"client.example");
            assert!(relay::has_passed(&avps, &CLIENT) && !relay::has_passed(&avps, &RELAY));
        }

        let request = *arbitrary(&mut chance).header();
        let returned = relay::returned(message.clone(), &request);
        assert_eq!(returned.header().hop_by_hop_id, request.hop_by_hop_id);
        assert_eq!(returned.header().end_to_end_id, request.end_to_end_id);
        let (before, after) = (message.as_bytes(), returned.as_bytes());
        assert_eq!((&before[..12], &before[20..]), (&after[..12], &after[20..]));
    }
    assert!(seen.iter().all(|count| *count > 100), "{seen:?}");
}

// Proves: rt-21, rt-24, rt-73, rt-74
#[test]
fn refusals_have_their_codes_and_the_first_counts() {
    let frame = |flags: u8, avps: &[&[u8]]| {
        let body = avps.concat();
        let length = (20 + body.len()) as u32;
        let header = Header {
            flags: CommandFlags(flags),
            command_code: 1,
            application_id: 2,
            hop_by_hop_id: HopByHopId(3),
            end_to_end_id: EndToEndId(4),
        };
        Message::parse([&header.to_octets(length)[..], &body].concat()).unwrap()
    };
    let realm: &[u8] = b"\0\0\x01\x1b\x40\0\0\x09b\0\0\0";
    let record: &[u8] = b"\0\0\x01\x1a\x40\0\0\x19RELAY.EXAMPLE.NET\0\0\0";
    let broken: &[u8] = b"\0\0\x01\x1a\x40\0\0\x07";
    let code =
        |message: &Message| relay::check(message, &RELAY).map_err(|it| it.result_code()).err();
    let said = |code: ResultCode| Some(code);
    assert_eq!(code(&frame(0xc0, &[realm])), None);
    assert_eq!(code(&frame(0xc0, &[realm, record])), said(ResultCode::DIAMETER_LOOP_DETECTED));
    assert_eq!(code(&frame(0xc0, &[])), said(ResultCode::DIAMETER_UNABLE_TO_DELIVER));
    assert_eq!(code(&frame(0x80, &[realm])), said(ResultCode::DIAMETER_UNABLE_TO_DELIVER));
    assert_eq!(code(&frame(0xc0, &[realm, broken])), said(ResultCode::DIAMETER_INVALID_AVP_LENGTH));
    assert_eq!(code(&frame(0xe0, &[broken, record])), said(ResultCode::DIAMETER_INVALID_HDR_BITS));
}

#[test]
fn message_that_has_no_room_for_a_route_record_is_too_long() {
    let length = (1 << 24) - 4;
    let mut frame = vec![0; length];
    frame[..4].copy_from_slice(&(length as u32 | 1 << 24).to_be_bytes());
    let message = Message::parse(frame).unwrap();
    let too_long = relay::forwarded(&message, &CLIENT).unwrap_err();
    assert_eq!(too_long, TooLong { length: length + 24 });
}
