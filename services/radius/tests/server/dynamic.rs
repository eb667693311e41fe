//! CoA-Requests and Disconnect-Requests of RADIUS servers: from whom, how old, how often.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::Message;
use diameter_radius::dynamic::{Dropped, Output, Receiver, Sender, Settings, Ticket};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, Unauthentic};
use diameter_radius::server::Secret;
use diameter_radius::translation::dynamic::ErrorCause;

use crate::{NOW, SECRET, answer, text};

const UNIX: u64 = 1_800_000_000;

fn server() -> SocketAddr {
    "192.0.2.9:50000".parse().unwrap()
}

fn receiver(requires_event_timestamp: bool) -> Receiver {
    let settings = Settings {
        host: "agent.example.net".try_into().unwrap(),
        realm: "example.net".try_into().unwrap(),
        window: Duration::from_secs(300),
        requires_event_timestamp,
        most_requests: 10,
    };
    let network = "192.0.2.9/32".parse().unwrap();
    Receiver::new(settings, vec![Sender { network, secret: Secret::new(SECRET) }])
}

/// A Disconnect-Request of a time.
fn disconnect(identifier: u8, unix: Option<u64>) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::DISCONNECT_REQUEST, identifier);
    let session = b"client.example.org;1;2";
    writer.attribute(AttributeType::Standard(44), session).unwrap();
    if let Some(unix) = unix {
        let time = (unix as u32).to_be_bytes();
        writer.attribute(AttributeType::Standard(55), &time).unwrap();
    }
    writer.finish_request(SECRET, [0; 16])
}

fn asked(outputs: Vec<Output>) -> (Ticket, Message) {
    match <[Output; 1]>::try_from(outputs) {
        Ok([Output::Ask { ticket, message }]) => (ticket, message),
        other => panic!("{other:?}"),
    }
}

fn dropped(outputs: &[Output]) -> Dropped {
    match outputs {
        [Output::Dropped { reason, .. }] => reason.clone(),
        other => panic!("{other:?}"),
    }
}

fn sent(outputs: &[Output]) -> (Code, Vec<u8>) {
    match outputs {
        [Output::Send { to, octets, .. }] => {
            assert_eq!(*to, server());
            (Packet::parse(octets).unwrap().code(), octets.clone())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_request_is_done_once_however_often_it_comes() {
    let mut receiver = receiver(true);
    let octets = disconnect(1, Some(UNIX));
    let (ticket, asr) = asked(receiver.receive(NOW, UNIX, server(), &octets));
    assert_eq!((asr.header().command_code, asr.header().application_id), (274, 1));
    assert_eq!(text(&asr, 293), "client.example.org");
    assert_eq!(dropped(&receiver.receive(NOW, UNIX, server(), &octets)), Dropped::Waiting);
    let (code, response) = sent(&receiver.answered(ticket, Some(&answer(&asr, 2001))));
    assert_eq!(code, Code::DISCONNECT_ACK);
    assert!(receiver.answered(ticket, None).is_empty());
    // By whichever port and at whatever time it comes again, as long as it is taken at all.
    for later in [0, 100, 300] {
        let now = NOW + Duration::from_secs(later);
        assert_eq!(sent(&receiver.receive(now, UNIX + later, server(), &octets)).1, response);
    }
    let now = NOW + Duration::from_secs(301);
    assert_eq!(dropped(&receiver.receive(now, UNIX + 301, server(), &octets)), Dropped::Old);
    assert_eq!(receiver.waiting(), 0);
}

#[test]
fn a_session_of_eap_is_found_too() {
    let mut receiver = receiver(true);
    let octets = disconnect(1, Some(UNIX));
    let (ticket, asr) = asked(receiver.receive(NOW, UNIX, server(), &octets));
    let (ticket, asr) = asked(receiver.answered(ticket, Some(&answer(&asr, 5002))));
    assert_eq!(asr.header().application_id, 5);
    let (code, response) = sent(&receiver.answered(ticket, Some(&answer(&asr, 5002))));
    assert_eq!(code, Code::DISCONNECT_NAK);
    let packet = Packet::parse(&response).unwrap();
    let cause = packet.value_of(AttributeType::Standard(101)).unwrap();
    assert_eq!(*cause, ErrorCause::SESSION_CONTEXT_NOT_FOUND.0.to_be_bytes());
}

#[test]
fn strangers_forgeries_and_old_packets_get_nothing() {
    let mut receiver = receiver(true);
    let octets = disconnect(1, Some(UNIX));
    let stranger = "192.0.2.10:50000".parse().unwrap();
    let mut take = |from, octets: &[u8]| dropped(&receiver.receive(NOW, UNIX, from, octets));
    assert_eq!(take(stranger, &octets), Dropped::Stranger);
    let mut changed = octets.clone();
    changed[1] = 2;
    assert_eq!(take(server(), &changed), Dropped::Unauthentic(Unauthentic::Authenticator));
    assert!(matches!(take(server(), &octets[..10]), Dropped::Malformed(_)));
    let login = PacketWriter::new(Code::ACCESS_REQUEST, 1).finish_request(SECRET, [1; 16]);
    assert_eq!(take(server(), &login), Dropped::Code(Code::ACCESS_REQUEST));
    assert_eq!(take(server(), &disconnect(1, Some(UNIX - 301))), Dropped::Old);
    assert_eq!(take(server(), &disconnect(1, Some(UNIX + 301))), Dropped::Old);
    assert_eq!(take(server(), &disconnect(1, None)), Dropped::Undated);
    // Where the file says so, one without a time is taken.
    asked(self::receiver(false).receive(NOW, UNIX, server(), &disconnect(1, None)));
}

#[test]
fn no_more_requests_are_remembered_than_may() {
    let mut receiver = receiver(true);
    for number in 0..10 {
        asked(receiver.receive(NOW, UNIX, server(), &disconnect(number, Some(UNIX))));
    }
    let next = disconnect(10, Some(UNIX));
    assert_eq!(dropped(&receiver.receive(NOW, UNIX, server(), &next)), Dropped::Full(10));
    let later = disconnect(10, Some(UNIX + 601));
    asked(receiver.receive(NOW + Duration::from_secs(601), UNIX + 601, server(), &later));
}
