//! Which responses are believed.

use diameter_radius::client::{Dropped, Path, Settings};
use diameter_radius::packet::{Code, PacketWriter, Unauthentic};

use crate::{NOW, address, answered, client, dropped, one, request, response, secret, upstream};

/// The response to a packet, without a Message-Authenticator.
fn unsigned(request: &[u8], code: Code, secret: &[u8]) -> Vec<u8> {
    use md5::{Digest, Md5};
    let mut octets = vec![code.0, request[1], 0, 20];
    let hash = Md5::new()
        .chain_update(&octets)
        .chain_update(&request[4..20])
        .chain_update(secret)
        .finalize();
    octets.extend_from_slice(&hash);
    octets
}

#[test]
fn a_response_is_taken_once_and_everything_else_is_dropped() {
    let mut client = client(Settings::default());
    let (ticket, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [upstream(1)]));
    let (path, octets) = one(&outputs);
    let accept = response(&octets, Code::ACCESS_ACCEPT, &secret(1));
    let mut take = |path, octets: &[u8]| client.receive(NOW, path, octets);

    // Of somebody who does not know the secret, or about another request.
    let forged = response(&octets, Code::ACCESS_ACCEPT, b"another secret");
    assert_eq!(dropped(&take(path, &forged)), Dropped::Unauthentic(Unauthentic::Authenticator));
    let mut changed = accept.clone();
    changed[0] = Code::ACCESS_REJECT.0;
    assert_eq!(dropped(&take(path, &changed)), Dropped::Unauthentic(Unauthentic::Authenticator));
    let mut other = octets.clone();
    other[1] = octets[1].wrapping_add(1);
    let other = response(&other, Code::ACCESS_ACCEPT, &secret(1));
    assert_eq!(dropped(&take(path, &other)), Dropped::Unexpected);
    // By another way, or of a kind that does not answer it.
    for path in [Path { server: address(2), ..path }, Path { port: 1, ..path }] {
        assert_eq!(dropped(&take(path, &accept)), Dropped::Unexpected);
    }
    let accounting = response(&octets, Code::ACCOUNTING_RESPONSE, &secret(1));
    assert!(matches!(dropped(&take(path, &accounting)), Dropped::Code { .. }));
    assert!(matches!(dropped(&take(path, &octets)), Dropped::Code { .. }));
    assert!(matches!(dropped(&take(path, &[2, 0, 0])), Dropped::Malformed(_)));
    // Without a signature over all of it: CVE-2024-3596.
    let unsigned = unsigned(&octets, Code::ACCESS_ACCEPT, &secret(1));
    assert_eq!(dropped(&take(path, &unsigned)), Dropped::Unsigned);

    let (it, response) = answered(&take(path, &accept)).unwrap();
    assert_eq!((it, response.server, &response.octets), (ticket, address(1), &accept));
    assert_eq!(response.request_authenticator, octets[4..20]);
    assert_eq!(response.secret.reveal(), secret(1));
    // Once more: too late.
    assert_eq!(dropped(&take(path, &accept)), Dropped::Unexpected);
}

#[test]
fn a_server_that_cannot_sign_is_believed_if_it_is_said_to_be() {
    let mut client = client(Settings::default());
    let mut old = upstream(1);
    old.requires_message_authenticator = false;
    let (_, outputs) = client.send(NOW, request(Code::ACCESS_REQUEST, [old]));
    let (path, octets) = one(&outputs);
    let accept = unsigned(&octets, Code::ACCESS_ACCEPT, &secret(1));
    assert!(answered(&client.receive(NOW, path, &accept)).is_some());
}

#[test]
fn each_kind_of_request_has_its_responses() {
    let kinds = [
        (Code::ACCESS_REQUEST, &[2, 3, 11][..]),
        (Code::ACCOUNTING_REQUEST, &[5]),
        (Code::DISCONNECT_REQUEST, &[41, 42]),
        (Code::COA_REQUEST, &[44, 45]),
    ];
    for (code, right) in kinds {
        for number in 0..=u8::MAX {
            let mut client = client(Settings::default());
            let (_, outputs) = client.send(NOW, request(code, [upstream(1)]));
            let (path, octets) = one(&outputs);
            let packet = PacketWriter::new(Code(number), octets[1]);
            let mut authenticator = [0; 16];
            authenticator.copy_from_slice(&octets[4..20]);
            let packet = packet.finish_response(&secret(1), authenticator);
            let is_taken = answered(&client.receive(NOW, path, &packet)).is_some();
            assert_eq!(is_taken, right.contains(&number), "{code} {number}");
        }
    }
}
