//! Connections: whose they are, what comes by them, and what ends them.

use std::net::SocketAddr;

use diameter_radius::packet::{
    AttributeType, Code, Malformed, Packet, PacketWriter, Unauthentic, hide_password,
};
use diameter_radius::server::{
    Certificate, Client, Clients, Dropped, Output, Port, Protection, Refused, Secret, Server,
};

use crate::{
    NOW, SECRET, accounting, answer, asked, client, code, dropped, login, nas, sent, server,
    settings, text,
};

const RADSEC: &[u8] = b"radsec";

/// Whoever is in this network, and shows this certificate.
fn certified(network: &str, name: &str) -> Client {
    Client::with_certificate(network.parse().unwrap(), Certificate::Named(name.to_owned()))
}

fn shows(names: &[&str]) -> Protection {
    Protection::Certificate(names.iter().map(|name| (*name).to_owned()).collect())
}

/// A login that is signed as over TLS.
fn over_tls(identifier: u8, random: [u8; 16]) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, identifier);
    writer.attribute(AttributeType::Standard(1), b"bob@example.com").unwrap();
    let password = hide_password(b"arctangent", RADSEC, random).unwrap();
    writer.attribute(AttributeType::Standard(2), &password).unwrap();
    writer.finish_request(RADSEC, random)
}

#[test]
fn a_certificate_says_whose_a_connection_is() {
    let any = Client::with_certificate("192.0.2.0/28".parse().unwrap(), Certificate::Trusted);
    let mut server = server([
        client("198.51.100.0/24"),
        certified("192.0.2.0/24", "nas1.pop.example"),
        Client { host: Some("edge.example".try_into().unwrap()), ..any },
    ]);
    let from = nas();
    // The name counts before a longer network that takes any; then the network.
    let cases = [
        (shows(&["other.example", "NAS1.pop.example"]), "nas1.pop.example", "pop.example"),
        (shows(&["stranger.example"]), "edge.example", "example"),
    ];
    for (number, (protection, host, realm)) in (1..).zip(cases) {
        let stream = server.open(from, protection).unwrap();
        let (_, message) = asked(server.receive_in(NOW, stream, &over_tls(number, [number; 16])));
        assert_eq!([264, 296].map(|it| text(&message, it)), [host, realm]);
    }
    // Beyond the short network only the name is somebody's; elsewhere nothing is.
    let beyond: SocketAddr = "192.0.2.99:50000".parse().unwrap();
    let refused = server.open(beyond, shows(&["stranger.example"]));
    assert_eq!(refused, Err(Refused::Certificate(vec!["stranger.example".to_owned()])));
    let elsewhere: SocketAddr = "198.51.100.1:50000".parse().unwrap();
    assert!(server.open(elsewhere, shows(&["nas1.pop.example"])).is_err());
    assert_eq!([true, false].map(|tls| server.may_connect(elsewhere.ip(), tls)), [false, true]);
    assert_eq!([true, false].map(|tls| server.may_connect(from.ip(), tls)), [true, false]);
    // A certificate is no secret: neither datagrams nor TCP are taken.
    assert_eq!(dropped(server.receive(NOW, from, Port::Both, &login(9, 9))), Dropped::Stranger);
    assert_eq!(server.open(from, Protection::None), Err(Refused::Stranger));
}

#[test]
fn over_tls_the_secret_is_radsec_and_the_signature_is_still_required() {
    let mut server = server([certified("192.0.2.0/24", "nas1.example")]);
    let stream = server.open(nas(), shows(&["nas1.example"])).unwrap();
    let (ticket, request) = asked(server.receive_in(NOW, stream, &over_tls(1, [1; 16])));
    let response = sent(server.answered(NOW, ticket, Some(&answer(&request, 2001))));
    Packet::parse(&response).unwrap().verify_response(RADSEC, [1; 16]).unwrap();
    let with_other_secret = dropped(server.receive_in(NOW, stream, &login(2, 2)));
    assert_eq!(with_other_secret, Dropped::Unauthentic(Unauthentic::MessageAuthenticator));
    let mut unsigned = vec![1, 3, 0, 26];
    unsigned.extend_from_slice(&[3; 16]);
    unsigned.extend_from_slice(&[6, 6, 0, 0, 0, 10]);
    let unsigned = dropped(server.receive_in(NOW, stream, &unsigned));
    assert_eq!(unsigned, Dropped::Unsigned);
    assert!(unsigned.closes_stream() && with_other_secret.closes_stream());
}

#[test]
fn a_connection_is_closed_for_what_leaves_it_in_doubt_and_for_nothing_else() {
    let mut limited = client("192.0.2.0/24");
    limited.most_a_second = Some(1);
    let mut server = server([limited]);
    let stream = server.open(nas(), Protection::None).unwrap();
    let malformed = dropped(server.receive_in(NOW, stream, &[1, 1, 0, 21, 0]));
    assert!(matches!(malformed, Dropped::Malformed(Malformed::TooShort { .. })));
    assert!(malformed.closes_stream());
    asked(server.receive_in(NOW, stream, &login(1, 1)));
    assert!(!dropped(server.receive_in(NOW, stream, &login(1, 1))).closes_stream());
    let too_fast = dropped(server.receive_in(NOW, stream, &login(2, 2)));
    assert_eq!((too_fast.clone(), too_fast.closes_stream()), (Dropped::TooFast(1), false));
    let response = PacketWriter::new(Code::ACCESS_ACCEPT, 9).finish_response(SECRET, [8; 16]);
    assert!(!dropped(server.receive_in(NOW, stream, &response)).closes_stream());
}

#[test]
fn what_only_a_nas_takes_is_refused_on_a_connection() {
    let mut server = server([client("192.0.2.0/24")]);
    let stream = server.open(nas(), Protection::None).unwrap();
    let cases =
        [(Code::COA_REQUEST, Code::COA_NAK), (Code::DISCONNECT_REQUEST, Code::DISCONNECT_NAK)];
    for (request, refusal) in cases {
        let octets = PacketWriter::new(request, 4).finish_request(SECRET, [0; 16]);
        let authenticator = Packet::parse(&octets).unwrap().authenticator();
        let response = sent(server.receive_in(NOW, stream, &octets));
        let response = Packet::parse(&response).unwrap();
        response.verify_response(SECRET, authenticator).unwrap();
        assert_eq!(response.code(), refusal);
        // Unsupported Extension.
        let cause = response.value_of(AttributeType::Standard(101)).unwrap();
        assert_eq!(*cause, 406_u32.to_be_bytes());
        let forged = PacketWriter::new(request, 5).finish_request(b"another", [0; 16]);
        assert!(dropped(server.receive_in(NOW, stream, &forged)).closes_stream());
        // A datagram gets nothing, as from a port where nobody listens.
        assert_eq!(
            dropped(server.receive(NOW, nas(), Port::Both, &octets)),
            Dropped::Port(request)
        );
    }
}

#[test]
fn identifiers_are_told_apart_by_connection_and_forgotten_with_it() {
    let mut server = server([client("192.0.2.0/24")]);
    let first = server.open(nas(), Protection::None).unwrap();
    let second = server.open(nas(), Protection::None).unwrap();
    let (ticket, request) = asked(server.receive_in(NOW, first, &login(1, 1)));
    asked(server.receive_in(NOW, second, &login(1, 1)));
    asked(server.receive(NOW, nas(), Port::Both, &login(1, 1)));
    assert_eq!(dropped(server.receive_in(NOW, first, &login(1, 1))), Dropped::Waiting);
    sent(server.answered(NOW, ticket, Some(&answer(&request, 2001))));
    // Sent again on its connection it gets the same; with the connection that is over.
    sent(server.receive_in(NOW, first, &login(1, 1)));
    server.close(first);
    assert!(server.receive_in(NOW, first, &login(1, 1)).is_empty());
    assert_eq!(dropped(server.receive_in(NOW, second, &login(1, 1))), Dropped::Waiting);
}

#[test]
fn a_session_ends_although_the_connection_has_gone() {
    let mut server = server([client("192.0.2.0/24")]);
    let stream = server.open(nas(), Protection::None).unwrap();
    let stop = accounting(8, &[(40, &[0, 0, 0, 2]), (44, b"77"), (46, &[0, 0, 0, 60])]);
    let (ticket, acr) = asked(server.receive_in(NOW, stream, &stop));
    server.close(stream);
    let outputs = server.answered(NOW, ticket, Some(&answer(&acr, 2001)));
    let [Output::Send { octets, .. }, Output::Ask { message, .. }] = &outputs[..] else {
        panic!("{outputs:?}")
    };
    assert_eq!(code(octets), Code::ACCOUNTING_RESPONSE);
    assert_eq!(message.header().command_code, 275);
}

#[test]
fn a_client_has_so_many_connections() {
    let mut limited = client("192.0.2.0/24");
    limited.most_connections = Some(2);
    let mut server = server([limited]);
    let first = server.open(nas(), Protection::None).unwrap();
    server.open(nas(), Protection::None).unwrap();
    assert_eq!(server.open(nas(), Protection::None), Err(Refused::TooMany(2)));
    server.close(first);
    // Closing it twice makes no room for two.
    server.close(first);
    server.open(nas(), Protection::None).unwrap();
    assert_eq!(server.open(nas(), Protection::None), Err(Refused::TooMany(2)));
}

#[test]
fn other_clients_are_taken_over_and_counters_go_on() {
    let mut server = server([client("192.0.2.0/24"), certified("192.0.2.0/24", "nas1.example")]);
    let plain = server.open(nas(), Protection::None).unwrap();
    let protected = server.open(nas(), shows(&["nas1.example"])).unwrap();
    let (ticket, request) = asked(server.receive_in(NOW, plain, &login(1, 1)));
    let counts = |server: &Server| {
        let of = |(client, counts): (&Client, _)| (client.certificate.is_some(), counts);
        server.clients().map(of).find(|(certified, _)| !certified).unwrap().1
    };
    assert_eq!((counts(&server).received, counts(&server).connections), (1, 1));

    // Another secret, and no client with a certificate any more.
    let other = Client::new("192.0.2.0/24".parse().unwrap(), Secret::new("another secret"));
    assert_eq!(server.change(settings(), Clients::new(vec![other])), [protected]);
    sent(server.answered(NOW, ticket, Some(&answer(&request, 2001))));
    let before = dropped(server.receive_in(NOW, plain, &login(2, 2)));
    assert_eq!(before, Dropped::Unauthentic(Unauthentic::MessageAuthenticator));
    let counts = counts(&server);
    assert_eq!((counts.received, counts.accepted, counts.dropped), (2, 1, 1));
    assert_eq!(counts.connections, 1);
    assert_eq!(server.change(settings(), Clients::default()), [plain]);
}
