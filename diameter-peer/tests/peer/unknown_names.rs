//! Connections that are opened before it is known who the peer is.

use std::time::{Duration, Instant};

use bytes::BytesMut;
use diameter_core::{Answer, DiameterIdentity, HopByHopId, Message};
use diameter_peer::*;

use crate::rig::{HIGHER, LOCAL, LOWER, Rig, Side, capabilities, local};

/// A CER that was sent to nobody in particular.
fn outgoing(now: Instant) -> (Outgoing, Message) {
    let limits = IncomingLimits::default();
    Outgoing::new(now, local(capabilities(LOCAL)), Security::Plain, limits, 7)
}

fn octets(message: &Message) -> BytesMut {
    BytesMut::from(&message.as_bytes()[..])
}

/// A peer of this name, and its CEA on such a connection.
fn answered(rig: &mut Rig) -> Result<OutgoingCea, CloseReason> {
    let (mut outgoing, cer) = outgoing(rig.now);
    let cea = rig.cea().to_message(cer.header()).unwrap();
    let mut buffer = octets(&cea);
    buffer.extend_from_slice(b"rest");
    let cea = outgoing.received(&mut buffer)?.expect("a whole message");
    assert_eq!(&buffer[..], b"rest");
    Ok(cea)
}

#[test]
fn connection_is_open_once_the_cea_tells_who_it_is() {
    let mut rig = Rig::fresh(HIGHER);
    let cea = answered(&mut rig).unwrap();
    assert_eq!((cea.origin_host(), cea.message().header().command_code), (&HIGHER, 257));
    rig.initiator = Some(rig.peer.adopt(rig.now, cea).unwrap());
    rig.drain("CEA");
    assert_eq!(rig.peer.state(), State::IOpen);
    assert!(rig.trace.is_empty(), "{:?}", rig.trace);
    assert!(matches!(&rig.events[..], [Event::Opened(..), Event::Available]), "{:?}", rig.events);
    rig.send_request(1).unwrap();
    // Nobody asked for a connection to be kept.
    rig.peer_disc(Side::I);
    let closed = |event: &Event<u32>| matches!(event, Event::Closed { next_attempt: None, .. });
    assert!(rig.events.iter().any(closed), "{:?}", rig.events);
}

#[test]
fn second_connection_to_an_open_peer_is_not_adopted() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    let cea = answered(&mut rig).unwrap();
    let adopted = rig.peer.adopt(rig.now, cea);
    assert_eq!(adopted, Err(CloseReason::Duplicate(State::ROpen)));
}

#[test]
fn only_the_peer_of_that_name_adopts() {
    let cea = answered(&mut Rig::fresh(HIGHER)).unwrap();
    let mut rig = Rig::fresh(LOWER);
    let (expected, found) = (LOWER, HIGHER);
    let wrong = CloseReason::WrongIdentity { expected, found };
    assert_eq!(rig.peer.adopt(rig.now, cea), Err(wrong));

    let cea = answered(&mut Rig::fresh(LOCAL)).unwrap();
    assert_eq!(rig.peer.adopt(rig.now, cea), Err(CloseReason::OwnIdentity));
}

#[test]
fn another_message_than_the_cea_ends_the_connection() {
    let mut rig = Rig::fresh(HIGHER);
    let (mut outgoing, cer) = outgoing(rig.now);
    let cer_of_theirs = rig.cer();
    let refused = outgoing.received(&mut octets(&cer_of_theirs)).unwrap_err();
    assert_eq!(refused, CloseReason::NotCea { command_code: 257 });

    // The answer to another CER.
    let header = cer.header();
    let other = HopByHopId(header.hop_by_hop_id.0.wrapping_add(1));
    let header = diameter_core::Header { hop_by_hop_id: other, ..*header };
    let cea = rig.cea().to_message(&header).unwrap();
    assert!(outgoing.received(&mut octets(&cea)).is_err());
}

#[test]
fn cea_is_not_waited_for_without_end() {
    let now = Instant::now();
    let (mut outgoing, cer) = outgoing(now);
    assert_eq!(outgoing.deadline(), now + Duration::from_secs(10));
    let half = &cer.as_bytes()[..cer.as_bytes().len() / 2];
    assert_eq!(outgoing.received(&mut BytesMut::from(half)).map(|it| it.is_none()), Ok(true));
    assert_eq!(outgoing.handle_timeout(now + Duration::from_secs(9)), None);
    let timed_out = Some(CloseReason::TimedOut(State::WaitICea));
    assert_eq!(outgoing.handle_timeout(now + Duration::from_secs(10)), timed_out);
}

/// A CEA whose Origin-Host is `192.0.2.7:3868`, as it stands in configurations; its realm is right.
const CEA_OF_AN_ADDRESS: &str = "\
    01000080 00000101 00000000 00000011 00000022 \
    0000010c 4000000c 000007d1 \
    00000108 40000016 3139322e302e322e373a33383638 0000 \
    00000128 40000013 6578616d706c652e6f7267 00 \
    00000101 4000000e 0001c0000201 0000 \
    0000010a 4000000c 00000000 \
    0000010d 00000009 78000000 \
    00000102 4000000c 00000004";

#[test]
fn name_that_is_no_identity_is_told_with_its_text() {
    let digits: Vec<u8> = CEA_OF_AN_ADDRESS.bytes().filter(u8::is_ascii_hexdigit).collect();
    let pairs = digits.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    let octets: BytesMut = pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    let cea = Message::parse(octets.freeze()).unwrap();

    let (mut outgoing, cer) = outgoing(Instant::now());
    let cea = cea.with_header(cer.header().answer());
    let refused = outgoing.received(&mut self::octets(&cea)).unwrap_err();
    let why = "the peer's Origin-Host is no DiameterIdentity: \"192.0.2.7:3868\"";
    assert_eq!(refused.to_string(), why);

    // The same from a peer whose name is known.
    let mut rig = Rig::fresh(DiameterIdentity::from_static("192.0.2.7"));
    rig.start();
    rig.connected();
    let cea = cea.with_header(rig.last_sent(257).answer());
    rig.receive(Side::I, &cea);
    assert_eq!(rig.close_reason(), why);
}

#[test]
fn watchdog_that_is_asked_for_is_reported_once() {
    let mut rig = Rig::fresh(HIGHER);
    assert!(rig.peer.ask_watchdog(rig.now).is_err());
    rig.r_conn_cer();
    rig.forget();
    let first = rig.peer.ask_watchdog(rig.now).unwrap();
    let second = rig.peer.ask_watchdog(rig.now).unwrap();
    assert_ne!(first, second);
    rig.drain("");
    assert_eq!(rig.trace, ["R-Snd-DWR", "R-Snd-DWR"]);

    rig.receive_dwa(Side::R);
    rig.receive_dwa(Side::R);
    let ids = rig.events.iter().filter_map(|event| match event {
        Event::WatchdogAnswered(dwa) => Some(dwa.header().hop_by_hop_id),
        _ => None,
    });
    assert_eq!(ids.collect::<Vec<_>>(), [second]);
    // One that nobody asked for is the watchdog's own business.
    rig.forget();
    rig.expire();
    rig.receive_dwa(Side::R);
    assert!(!rig.events.iter().any(|it| matches!(it, Event::WatchdogAnswered(_))));
}

#[test]
fn watchdog_that_is_asked_for_and_not_answered_makes_the_peer_suspect() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.peer.ask_watchdog(rig.now).unwrap();
    rig.drain("");
    assert_eq!(rig.peer.watchdog(), WatchdogState::Okay);
    rig.expire();
    assert_eq!(rig.peer.watchdog(), WatchdogState::Suspect);
}

#[test]
fn answer_to_our_dpr_is_reported() {
    let mut rig = Rig::fresh(HIGHER);
    rig.r_conn_cer();
    rig.stop(diameter_messages::base::DisconnectCause::REBOOTING);
    rig.receive_dpa(Side::R);
    let answered = |event: &Event<u32>| matches!(event, Event::DisconnectAnswered(_));
    assert!(rig.events.iter().any(answered), "{:?}", rig.events);
}
