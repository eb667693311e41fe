//! CoA-Requests and Disconnect-Requests of RADIUS servers: from whom, how old, how often.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::Message;
use diameter_radius::dynamic::{Dropped, Output, Realms, Receiver, Sender, Settings, Ticket};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, Unauthentic};
use diameter_radius::server::Secret;
use diameter_radius::translation::dynamic::ErrorCause;

use crate::{NOW, SECRET, answer, text};

const UNIX: u64 = 1_800_000_000;

fn server() -> SocketAddr {
    "192.0.2.9:50000".parse().unwrap()
}

fn settings(requires_event_timestamp: bool) -> Settings {
    Settings {
        host: "agent.example.net".try_into().unwrap(),
        realm: "example.net".try_into().unwrap(),
        window: Duration::from_secs(300),
        requires_event_timestamp,
        most_requests: 10,
    }
}

fn sender(network: &str, realms: Realms) -> Sender {
    Sender { network: network.parse().unwrap(), secret: Secret::new(SECRET), realms }
}

fn receiver(requires_event_timestamp: bool) -> Receiver {
    let sender = sender("192.0.2.9/32", Realms::All);
    Receiver::new(settings(requires_event_timestamp), vec![sender])
}

/// A Disconnect-Request of a time.
fn disconnect(identifier: u8, unix: Option<u64>) -> Vec<u8> {
    disconnect_of(None, identifier, unix)
}

/// The same of a user.
fn disconnect_of(user: Option<&str>, identifier: u8, unix: Option<u64>) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::DISCONNECT_REQUEST, identifier);
    let session = b"client.example.org;1;2";
    writer.attribute(AttributeType::Standard(44), session).unwrap();
    if let Some(user) = user {
        writer.attribute(AttributeType::Standard(1), user.as_bytes()).unwrap();
    }
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
    let (code, response) = sent(&receiver.answered(NOW, ticket, Some(&answer(&asr, 2001))));
    assert_eq!(code, Code::DISCONNECT_ACK);
    assert!(receiver.answered(NOW, ticket, None).is_empty());
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
    let (ticket, asr) = asked(receiver.answered(NOW, ticket, Some(&answer(&asr, 5002))));
    assert_eq!(asr.header().application_id, 5);
    let (code, response) = sent(&receiver.answered(NOW, ticket, Some(&answer(&asr, 5002))));
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

#[test]
fn a_sender_changes_sessions_of_its_realms_and_no_others() {
    let realm = |name: &str| name.try_into().unwrap();
    let one = sender("192.0.2.9/32", Realms::These(vec![realm("one.example")]));
    let rest = sender("192.0.2.0/24", Realms::AllBut(vec![realm("one.example")]));
    let mut receiver = Receiver::new(settings(false), vec![rest, one]);
    let other: SocketAddr = "192.0.2.8:50000".parse().unwrap();
    let cases = [
        (server(), Some("bob@one.example"), true),
        (server(), Some("bob@ONE.example"), true),
        (server(), Some("bob@two.example"), false),
        // Whose session it is, it does not say.
        (server(), Some("bob"), false),
        (server(), None, false),
        (other, Some("bob@one.example"), false),
        (other, Some("bob@two.example"), true),
        (other, Some("bob"), true),
        (other, None, false),
    ];
    for (number, (from, user, is_taken)) in (0..).zip(cases) {
        let outputs = receiver.receive(NOW, UNIX, from, &disconnect_of(user, number, None));
        match is_taken {
            true => drop(asked(outputs)),
            false => assert_eq!(dropped(&outputs), Dropped::Realm, "{from} {user:?}"),
        }
    }
}

#[test]
fn other_settings_and_senders_hold_at_once_and_what_is_remembered_stays() {
    let mut receiver = receiver(false);
    let undated = disconnect(1, None);
    let (ticket, asr) = asked(receiver.receive(NOW, UNIX, server(), &undated));
    let elsewhere = sender("192.0.2.8/32", Realms::All);
    receiver.change(settings(true), vec![elsewhere.clone(), sender("192.0.2.9/32", Realms::All)]);
    let outputs = receiver.receive(NOW, UNIX, server(), &disconnect(2, None));
    assert_eq!(dropped(&outputs), Dropped::Undated);
    assert_eq!(
        sent(&receiver.answered(NOW, ticket, Some(&answer(&asr, 2001)))).0,
        Code::DISCONNECT_ACK
    );
    receiver.change(settings(false), vec![sender("192.0.2.9/32", Realms::All)]);
    assert_eq!(sent(&receiver.receive(NOW, UNIX, server(), &undated)).0, Code::DISCONNECT_ACK);
    receiver.change(settings(false), vec![elsewhere]);
    assert_eq!(dropped(&receiver.receive(NOW, UNIX, server(), &undated)), Dropped::Stranger);
}
