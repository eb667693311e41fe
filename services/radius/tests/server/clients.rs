//! Who may ask, and as whom.

use std::time::Duration;

use diameter_radius::packet::{AttributeType, Code, PacketWriter, Unauthentic};
use diameter_radius::server::{Client, Dropped, Port, Secret, Sender};

use crate::{
    NOW, SECRET, accounting, asked, client, code, dropped, login, nas, receive, sent, server, text,
};

/// An Access-Request that says of which NAS it is.
fn of_nas(attributes: &[(u8, &[u8])]) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 1);
    writer.attribute(AttributeType::Standard(6), &[0, 0, 0, 10]).unwrap();
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(*number), value).unwrap();
    }
    writer.finish_request(SECRET, [5; 16])
}

#[test]
fn strangers_get_nothing_and_the_longest_network_counts() {
    let other = Client::new("192.0.2.1/32".parse().unwrap(), Secret::new("another secret"));
    let mut server = server([client("192.0.2.0/24"), other]);
    let stranger = server.receive(NOW, "198.51.100.1:9".parse().unwrap(), Port::Both, &login(1, 1));
    assert_eq!(dropped(stranger), Dropped::Stranger);
    let wrong = Unauthentic::MessageAuthenticator;
    assert_eq!(dropped(receive(&mut server, &login(1, 1))), Dropped::Unauthentic(wrong));
    let neighbour = "192.0.2.2:50000".parse().unwrap();
    asked(server.receive(NOW, neighbour, Port::Both, &login(1, 1)));
    let mapped = "[::ffff:192.0.2.3]:50000".parse().unwrap();
    asked(server.receive(NOW, mapped, Port::Both, &login(1, 1)));
}

// Proves: tr-02
#[test]
fn an_unsigned_login_is_dropped_unless_the_client_is_known_not_to_sign() {
    // By hand: a writer signs.
    let mut octets = vec![1, 1, 0, 20 + 6];
    octets.extend_from_slice(&[3; 16]);
    octets.extend_from_slice(&[6, 6, 0, 0, 0, 10]);
    let mut strict = server([client("192.0.2.0/24")]);
    assert_eq!(dropped(receive(&mut strict, &octets)), Dropped::Unsigned);
    let mut old = client("192.0.2.0/24");
    old.requires_message_authenticator = false;
    asked(receive(&mut server([old]), &octets));
}

// Proves: tr-04, tr-40
#[test]
fn a_nas_speaks_for_itself_and_a_proxy_for_others() {
    let of_other = of_nas(&[(4, &[198, 51, 100, 7])]);
    let of_itself = of_nas(&[(4, &[192, 0, 2, 1])]);
    let mut direct = client("192.0.2.1/32");
    direct.sender = Sender::Nas;
    direct.host = Some("bras1.pop.example".try_into().unwrap());
    let mut server_of_nas = server([direct]);
    assert_eq!(dropped(receive(&mut server_of_nas, &of_other)), Dropped::OtherNas);
    let (_, message) = asked(receive(&mut server_of_nas, &of_itself));
    assert_eq!([264, 296].map(|it| text(&message, it)), ["bras1.pop.example", "pop.example"]);
    assert!(message.avps().all(|avp| avp.unwrap().code() != 282));

    for sender in [Sender::Proxy, Sender::Unknown] {
        let mut proxy = client("192.0.2.1/32");
        proxy.sender = sender;
        let (_, message) = asked(receive(&mut server([proxy]), &of_other));
        assert_eq!(text(&message, 264), "nas-198-51-100-7.example.net");
        let route = message.avps().map(Result::unwrap).filter(|avp| avp.code() == 282);
        let route: Vec<_> =
            route.map(|avp| String::from_utf8(avp.data().to_vec()).unwrap()).collect();
        assert_eq!(route, ["nas-198-51-100-7.example.net", "nas-192-0-2-1.example.net"]);
    }
}

#[test]
fn a_nas_behind_a_proxy_may_have_a_name_of_its_own() {
    let mut proxy = client("192.0.2.1/32");
    proxy.sender = Sender::Proxy;
    for (name, expected) in
        [("bras7.pop.example", "bras7.pop.example"), ("port 7", "nas-192-0-2-1.example.net")]
    {
        let request = of_nas(&[(32, name.as_bytes())]);
        let (_, message) = asked(receive(&mut server([proxy.clone()]), &request));
        assert_eq!(text(&message, 264), expected);
    }
}

#[test]
fn a_client_that_sends_too_much_is_slowed_down() {
    let mut limited = client("192.0.2.0/24");
    limited.most_a_second = Some(3);
    let mut server = server([limited]);
    let mut at =
        |time: Duration, number| server.receive(time, nas(), Port::Both, &login(number, number));
    for number in 0..3 {
        asked(at(NOW, number));
    }
    assert_eq!(dropped(at(NOW, 3)), Dropped::TooFast(3));
    asked(at(NOW + Duration::from_millis(334), 4));
    assert_eq!(dropped(at(NOW + Duration::from_millis(335), 5)), Dropped::TooFast(3));
    for number in 10..13 {
        asked(at(NOW + Duration::from_secs(60), number));
    }
    assert_eq!(dropped(at(NOW + Duration::from_secs(60), 13)), Dropped::TooFast(3));
}

#[test]
fn each_port_takes_its_own() {
    let mut server = server([client("192.0.2.0/24")]);
    let stop = accounting(1, &[(40, &[0, 0, 0, 1]), (44, b"1")]);
    let cases = [
        (Port::Access, login(1, 1), true),
        (Port::Accounting, login(2, 2), false),
        (Port::Access, stop.clone(), false),
        (Port::Accounting, stop, true),
    ];
    for (port, octets, is_taken) in cases {
        let outputs = server.receive(NOW, nas(), port, &octets);
        if is_taken {
            asked(outputs);
        } else {
            assert!(matches!(dropped(outputs), Dropped::Port(_)));
        }
    }
    let status = PacketWriter::new(Code::STATUS_SERVER, 9).finish_request(SECRET, [8; 16]);
    let access = sent(server.receive(NOW, nas(), Port::Access, &status));
    let accounting = sent(server.receive(NOW, nas(), Port::Accounting, &status));
    assert_eq!(
        [code(&access), code(&accounting)],
        [Code::ACCESS_ACCEPT, Code::ACCOUNTING_RESPONSE]
    );
    let response = PacketWriter::new(Code::ACCESS_ACCEPT, 9).finish_response(SECRET, [8; 16]);
    assert_eq!(dropped(receive(&mut server, &response)), Dropped::Port(Code::ACCESS_ACCEPT));
}
