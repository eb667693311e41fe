//! Logins: which request each kind of credentials becomes.

use diameter_core::{AvpKey, Command, Message};
use diameter_messages::base::AuthRequestType;
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{AaRequest, ChapAlgorithm, OriginAaaProtocol};
use diameter_radius::packet::{
    AttributeType, Code, Packet, PacketWriter, hide_password, hide_with_salt,
};
use diameter_radius::translation::session::State;
use diameter_radius::translation::{
    Asking, Lost, Part, Translated, Untranslatable, Why, access_request,
};

use crate::{DEFAULT, NAS, RANDOM, SECRET, asking, packet, value, values};

fn translated(attributes: &[(u8, &[u8])]) -> Result<Translated, Untranslatable> {
    let octets = packet(Code::ACCESS_REQUEST, attributes);
    access_request(&Packet::parse(&octets).unwrap(), &asking())
}

fn message(attributes: &[(u8, &[u8])]) -> Message {
    let Translated { message, lost } = translated(attributes).unwrap();
    assert_eq!(lost, []);
    message
}

fn password(password: &str) -> Vec<u8> {
    hide_password(password.as_bytes(), SECRET, RANDOM).unwrap()
}

// Proves: tr-07, tr-08, tr-09, tr-10, tr-11
#[test]
fn a_login_with_a_password_becomes_an_aar() {
    for secret in ["arctangent", "0123456789abcdef0", &"x".repeat(128)] {
        let message =
            message(&[(1, b"bob@example.com"), (2, &password(secret)), (5, &[0, 0, 0, 3])]);
        let request = AaRequest::from_message(&message).unwrap();
        assert_eq!(request.origin_host, NAS);
        assert_eq!(request.origin_realm.as_str(), "example.net");
        assert_eq!(request.destination_realm.as_str(), "example.com");
        assert_eq!(request.destination_host, None);
        assert_eq!(request.auth_application_id, 1);
        assert_eq!(request.auth_request_type, AuthRequestType::AUTHORIZE_AUTHENTICATE);
        assert_eq!(request.origin_aaa_protocol, Some(OriginAaaProtocol::RADIUS));
        assert_eq!(request.user_name.as_deref(), Some("bob@example.com"));
        assert_eq!(request.user_password.unwrap().to_vec(), secret.as_bytes());
        assert_eq!(request.nas_port, Some(3));
        assert!(request.session_id.starts_with("nas.example.net;"));
        let [proxy_info] = &request.proxy_info[..] else { panic!("one Proxy-Info") };
        assert_eq!(proxy_info.proxy_host.as_str(), "agent.example.net");
        assert_eq!(proxy_info.proxy_state.to_vec(), b"4711");
    }
}

#[test]
fn a_user_without_a_realm_goes_to_the_default_one() {
    for name in ["bob", "bob@", "bob@not a realm", "@"] {
        let message = message(&[(1, name.as_bytes()), (2, &password("x"))]);
        let request = AaRequest::from_message(&message).unwrap();
        assert_eq!(request.destination_realm, DEFAULT, "{name}");
    }
}

// Proves: tr-12
#[test]
fn chap_has_its_challenge_from_the_attribute_or_from_the_header() {
    let chap = [&[22][..], &[0xab; 16]].concat();
    for challenge in [Some(&b"a challenge"[..]), None] {
        let mut attributes = vec![(1, &b"flopsy"[..]), (3, &chap)];
        attributes.extend(challenge.map(|it| (60, it)));
        let request = AaRequest::from_message(&message(&attributes)).unwrap();
        let auth = request.chap_auth.unwrap();
        assert_eq!(auth.chap_algorithm, ChapAlgorithm::CHAP_WITH_MD5);
        assert_eq!(auth.chap_ident.to_vec(), [22]);
        assert_eq!(auth.chap_response.unwrap().to_vec(), [0xab; 16]);
        let expected = challenge.unwrap_or(&RANDOM);
        assert_eq!(request.chap_challenge.unwrap().to_vec(), expected);
    }
    let short = translated(&[(3, &chap[..16])]);
    let what = Part::Attribute(AttributeType::Standard(3));
    let lost = Lost { what, why: Why::Malformed };
    assert_eq!(short.unwrap_err(), Untranslatable::Attribute(lost));
}

#[test]
fn eap_becomes_a_der_whose_payload_is_whole() {
    let payload = vec![2; 700];
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 1);
    writer.split(79, &payload).unwrap();
    let octets = writer.finish_request(SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    let message = access_request(&packet, &asking()).unwrap().message;
    let request = DiameterEapRequest::from_message(&message).unwrap();
    assert_eq!((message.header().application_id, request.auth_application_id), (5, 5));
    assert_eq!(request.eap_payload.to_vec(), payload);
    assert!(request.session_id.ends_with(";eap"));
    // Two octets of an attribute are an EAP-Start.
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, 1);
    writer.attribute(AttributeType::Standard(79), b"").unwrap();
    let octets = writer.finish_request(SECRET, RANDOM);
    let message = access_request(&Packet::parse(&octets).unwrap(), &asking()).unwrap().message;
    assert_eq!(value(&message, 462).unwrap(), b"");
}

// Proves: tr-06, nas-14
#[test]
fn the_next_round_goes_to_the_server_that_asked_for_it() {
    let state = State {
        host: "aaa1.example.com".into(),
        realm: "example.com".into(),
        session_id: "nas.example.net;1;2;with/slash".into(),
        state: Some(vec![0, 1, b'/', 0]),
        credit: None,
    };
    let octets = state.to_octets();
    let request =
        message(&[(1, b"bob@elsewhere.example"), (2, &password("answer")), (24, &octets)]);
    let request = AaRequest::from_message(&request).unwrap();
    assert_eq!(request.session_id.as_str(), state.session_id);
    assert_eq!(request.destination_host.unwrap().as_str(), state.host);
    assert_eq!(request.destination_realm.as_str(), state.realm);
    assert_eq!(request.state.unwrap().to_vec(), [0, 1, b'/', 0]);
    // A State of nobody here is the server's own, and its session begins.
    let request = message(&[(1, b"bob"), (24, b"of a server")]);
    let request = AaRequest::from_message(&request).unwrap();
    assert_eq!(request.state.unwrap().to_vec(), b"of a server");
    assert!(request.session_id.starts_with("nas.example.net;"));
}

#[test]
fn a_request_that_is_sent_again_is_of_the_same_session_and_another_is_not() {
    let one = [(1, &b"bob"[..]), (2, &password("x"))];
    let session_id = |message: &Message| value(message, 263).unwrap();
    assert_eq!(session_id(&message(&one)), session_id(&message(&one)));
    assert_ne!(session_id(&message(&one)), session_id(&message(&[(1, b"eve"), one[1]])));
}

#[test]
fn what_proves_nothing_is_not_asked() {
    assert_eq!(translated(&[(1, b"bob")]).unwrap_err(), Untranslatable::NoCredentials);
    let chap = [1; 17];
    let both = translated(&[(2, &password("x")), (3, &chap)]).unwrap_err();
    assert_eq!(both, Untranslatable::TwoCredentials);
    for service in [10_u8, 17] {
        let message = message(&[(1, b"bob"), (6, &[0, 0, 0, service])]);
        let request = AaRequest::from_message(&message).unwrap();
        assert_eq!(request.auth_request_type, AuthRequestType::AUTHORIZE_ONLY);
    }
    // A password that is hidden in another way than by blocks of 16.
    let unhidden = translated(&[(1, b"bob"), (2, b"short")]).unwrap_err();
    assert!(matches!(unhidden, Untranslatable::Attribute(Lost { why: Why::NotHidden, .. })));
    let octets = packet(Code::ACCOUNTING_REQUEST, &[]);
    let accounting = access_request(&Packet::parse(&octets).unwrap(), &asking());
    assert_eq!(accounting.unwrap_err(), Untranslatable::Code(Code::ACCOUNTING_REQUEST));
}

// Proves: tr-13
#[test]
fn addresses_are_the_same_octets() {
    let six = [0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    let message = message(&[
        (2, &password("x")),
        (4, &[192, 0, 2, 1]),
        (8, &[198, 51, 100, 7]),
        (95, &six),
        (97, &[0, 64, 0x20, 1, 0x0d, 0xb8]),
    ]);
    let request = AaRequest::from_message(&message).unwrap();
    assert_eq!(request.nas_ip_address.unwrap().to_vec(), [192, 0, 2, 1]);
    assert_eq!(request.framed_ip_address.unwrap().to_vec(), [198, 51, 100, 7]);
    assert_eq!(request.nas_ipv6_address.unwrap().to_vec(), six);
    assert_eq!(request.framed_ipv6_prefix[0].to_vec(), [0, 64, 0x20, 1, 0x0d, 0xb8]);
}

// Proves: tr-14
#[test]
fn each_tag_becomes_a_tunnel_with_its_password_in_the_clear() {
    let hidden = hide_with_salt(b"tunnel secret", SECRET, RANDOM, [0, 7]).unwrap();
    let message = message(&[
        (2, &password("x")),
        (64, &[1, 0, 0, 3]),
        (64, &[2, 0, 0, 13]),
        (65, &[1, 0, 0, 1]),
        (66, b"\x01198.51.100.1"),
        (67, b"\x01198.51.100.2"),
        (69, &[&[1][..], &hidden].concat()),
        // A VLAN has no end points.
        (65, &[2, 0, 0, 6]),
        (81, b"\x02100"),
    ]);
    let request = AaRequest::from_message(&message).unwrap();
    let [first, vlan] = &request.tunneling[..] else { panic!("{:?}", request.tunneling) };
    assert_eq!(first.tunnel_type.0, 3);
    assert_eq!(first.tunnel_client_endpoint.as_str(), "198.51.100.1");
    assert_eq!(first.tunnel_server_endpoint.as_str(), "198.51.100.2");
    assert_eq!(first.tunnel_password.as_ref().unwrap().to_vec(), b"tunnel secret");
    assert_eq!((vlan.tunnel_type.0, vlan.tunnel_medium_type.0), (13, 6));
    assert_eq!(vlan.tunnel_client_endpoint.as_str(), "");
    assert_eq!(vlan.tunnel_private_group_id.as_ref().unwrap().to_vec(), b"100");
}

// Proves: tr-45
#[test]
fn each_attribute_of_a_vendor_becomes_an_avp_that_nobody_has_to_understand() {
    let nested = b"\0\0\x7e\xd9\x01\x04ab\x02\x05xyz";
    let message = message(&[(2, &password("x")), (26, nested)]);
    let of = |code| AvpKey { vendor_id: 32473, code };
    assert_eq!(values(&message, of(1)), [b"ab"]);
    assert_eq!(values(&message, of(2)), [b"xyz"]);
    let avp = message.avps().map(Result::unwrap).find(|avp| avp.key() == of(1)).unwrap();
    assert_eq!(avp.flags().to_string(), "V");
}

#[test]
fn what_is_lost_is_told() {
    let octets = packet(
        Code::ACCESS_REQUEST,
        &[
            (2, &password("x")),
            (1, b"bob"),
            (1, b"bob again"),
            (5, b"three"),
            (26, b"\0\0\x01\xad\0\0\x90\x17"),
            (26, b"\0\0\0\0\x01\x04ab"),
            (31, &[0xff]),
        ],
    );
    let Translated { message, lost } =
        access_request(&Packet::parse(&octets).unwrap(), &asking()).unwrap();
    AaRequest::from_message(&message).unwrap();
    let standard = |number| Part::Attribute(AttributeType::Standard(number));
    let expected = [
        (standard(1), Why::TooMany),
        (standard(5), Why::Malformed),
        (Part::Attribute(AttributeType::VendorOpaque { vendor: 429 }), Why::NoCounterpart),
        (Part::Attribute(AttributeType::Vendor { vendor: 0, number: 1 }), Why::NoCounterpart),
        (standard(31), Why::Malformed),
    ];
    assert_eq!(lost, expected.map(|(what, why)| Lost { what, why }));
    assert_eq!(lost[2].to_string(), "attribute 26.429: nothing stands for it on the other side");
}

// Proves: tr-40
#[test]
fn the_agents_in_front_of_this_one_are_route_records() {
    let octets = packet(Code::ACCESS_REQUEST, &[(2, &password("x"))]);
    let route = ["nas.example.net", "proxy.example.net"].map(|it| it.try_into().unwrap());
    let asking = Asking { route: &route, ..asking() };
    let message = access_request(&Packet::parse(&octets).unwrap(), &asking).unwrap().message;
    let request = AaRequest::from_message(&message).unwrap();
    assert_eq!(request.route_record, route);
}

// Proves: tr-42
#[test]
fn attributes_that_diameter_has_not_are_never_avps() {
    let forbidden: [u8; 12] = [3, 26, 29, 40, 42, 43, 47, 48, 49, 52, 53, 80];
    let mut attributes: Vec<(u8, Vec<u8>)> = forbidden
        .iter()
        .filter(|it| ![3, 80].contains(*it))
        .map(|it| (*it, vec![0, 0, 0, 1]))
        .collect();
    attributes.push((3, vec![1; 17]));
    let attributes: Vec<_> =
        attributes.iter().map(|(number, value)| (*number, &value[..])).collect();
    let octets = packet(Code::ACCESS_REQUEST, &attributes);
    let message = access_request(&Packet::parse(&octets).unwrap(), &asking()).unwrap().message;
    for number in forbidden {
        assert_eq!(value(&message, number.into()), None, "{number}");
    }
}
