//! RAR and ASR as CoA-Request and Disconnect-Request, and the other way round.

use std::net::IpAddr;
use std::time::Duration;

use diameter_core::{
    Answer, Command, DiameterIdentity, Header, Identity, Message, Outcome, Rejection, Request,
    ResultCode,
};
use diameter_messages::base::{ReAuthRequestType, SessionTerminationRequest};
use diameter_messages::nasreq;
use diameter_radius::packet::{AttributeType, Code, MessageAuthenticator, Packet, PacketWriter};
use diameter_radius::translation::dynamic::{self, Asker, ErrorCause};
use diameter_radius::translation::session::{Session, State};
use diameter_radius::translation::{Asking, access_request};

use crate::{AGENT, NAS, REALM, SECRET, asking, attributes, packet, value};

const UNIX: u64 = 1_800_000_000;
const NAS_ADDRESS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

/// The Session-Id of a login with these attributes, by a NAS that takes dynamic authorization.
fn login(attributes: &[(u8, &[u8])], asking: Asking<'_>) -> String {
    let all: Vec<(u8, &[u8])> = [(1, &b"bob@example.com"[..]), (6, &[0, 0, 0, 10])]
        .into_iter()
        .chain(attributes.iter().copied())
        .collect();
    let octets = packet(Code::ACCESS_REQUEST, &all);
    let client = Some(NAS_ADDRESS);
    let asking = Asking { client, ..asking };
    let translated = access_request(&Packet::parse(&octets).unwrap(), &asking).unwrap();
    String::from_utf8(value(&translated.message, 263).unwrap()).unwrap()
}

fn session(session_id: &str) -> Session {
    Session::parse(session_id, SECRET).unwrap()
}

fn re_auth(session_id: &str) -> nasreq::ReAuthRequest {
    nasreq::ReAuthRequest::builder()
        .session_id(session_id)
        .origin_host(DiameterIdentity::from_static("aaa1.example.com"))
        .origin_realm(DiameterIdentity::from_static("example.com"))
        .destination_realm(REALM.clone())
        .destination_host(NAS.clone())
        .auth_application_id(1_u32)
        .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
        .build()
}

fn abort(session_id: &str) -> nasreq::AbortSessionRequest {
    nasreq::AbortSessionRequest::builder()
        .session_id(session_id)
        .origin_host(DiameterIdentity::from_static("aaa1.example.com"))
        .origin_realm(DiameterIdentity::from_static("example.com"))
        .destination_realm(REALM.clone())
        .destination_host(NAS.clone())
        .auth_application_id(1_u32)
        .user_name("bob@example.com")
        .build()
}

fn message<R: Request>(request: &R) -> Message {
    request.to_message(diameter_core::HopByHopId(1), diameter_core::EndToEndId(1)).unwrap()
}

fn value_of(octets: &[u8], number: u8) -> Option<Vec<u8>> {
    let packet = Packet::parse(octets).unwrap();
    packet.value_of(AttributeType::Standard(number)).map(|it| it.into_owned())
}

#[test]
fn a_session_id_says_where_its_session_is_and_nobody_else_can_make_one() {
    let id = login(&[(44, b"8000;6F/x"), (5, &[0, 0, 0, 17])], asking());
    assert!(id.starts_with("nas.example.net;"), "{id}");
    assert!(id.contains(";44=8000%3B6F%2Fx;5=%00%00%00%11;via=192.0.2.1;k="), "{id}");
    assert_eq!(Session::client_of(&id), Some(NAS_ADDRESS));
    let session = session(&id);
    assert_eq!(session.client, NAS_ADDRESS);
    assert_eq!(session.attributes, [(44, b"8000;6F/x".to_vec()), (5, vec![0, 0, 0, 17])]);
    // With another secret, or changed in any place.
    assert_eq!(Session::parse(&id, b"another secret"), None);
    for at in 0..id.len() {
        let mut changed = id.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        assert_eq!(Session::parse(&String::from_utf8(changed).unwrap(), SECRET), None, "{at}");
    }
    for other in ["", "nas.example.net;1;2", "nas.example.net;1;2;via=192.0.2.1", "a;b;c;k="] {
        assert_eq!(Session::parse(other, SECRET), None);
    }
}

#[test]
fn a_nas_behind_a_proxy_is_named_and_long_attributes_are_left_out() {
    let route = [NAS.clone(), "proxy.example.net".try_into().unwrap()];
    let behind = Asking { route: &route, ..asking() };
    let long = [b'x'; 200];
    let id = login(&[(32, b"nas.example.net"), (4, &[10, 0, 0, 1]), (44, &long)], behind);
    let session = session(&id);
    assert_eq!(session.attributes, [(32, b"nas.example.net".to_vec()), (4, vec![10, 0, 0, 1])]);
    assert!(id.len() < 200, "{id}");
    // One that speaks for itself needs no name; without a port for it nothing is said.
    let alone = login(&[(4, &[10, 0, 0, 1]), (44, b"1")], asking());
    assert_eq!(self::session(&alone).attributes, [(44, b"1".to_vec())]);
    let octets = packet(Code::ACCESS_REQUEST, &[(1, b"bob"), (6, &[0, 0, 0, 10]), (44, b"1")]);
    let translated = access_request(&Packet::parse(&octets).unwrap(), &asking()).unwrap();
    let id = String::from_utf8(value(&translated.message, 263).unwrap()).unwrap();
    assert_eq!(id.split(';').count(), 3, "{id}");
}

// Proves: tr-37
#[test]
fn a_rar_becomes_a_coa_request_with_the_session_in_its_state() {
    let id = login(&[(44, b"8000006F")], asking());
    let mut rar = re_auth(&id);
    rar.user_name = Some("bob@example.com".into());
    rar.framed_ip_address = Some([192, 0, 2, 77].into());
    rar.state = Some(b"the server's".to_vec().into());
    let change = dynamic::to_packet(&message(&rar), &session(&id), UNIX).unwrap();
    let octets = change.write(9, SECRET).unwrap();
    let coa = Packet::parse(&octets).unwrap();
    assert_eq!((coa.code(), coa.identifier()), (Code::COA_REQUEST, 9));
    assert_eq!(coa.verify_request(SECRET), Ok(MessageAuthenticator::Right));
    let state = State::parse(&value_of(&octets, 24).unwrap()).unwrap();
    assert_eq!((state.host.as_str(), state.realm.as_str()), ("aaa1.example.com", "example.com"));
    assert_eq!((state.session_id, state.state), (id, Some(b"the server's".to_vec())));
    let expected: [(u8, &[u8]); 5] = [
        (44, b"8000006F"),
        (1, b"bob@example.com"),
        (8, &[192, 0, 2, 77]),
        (6, &[0, 0, 0, 17]),
        (55, &(UNIX as u32).to_be_bytes()),
    ];
    let others =
        attributes(&octets).into_iter().filter(|(it, _)| *it != AttributeType::Standard(24));
    let expected =
        expected.map(|(number, value)| (AttributeType::Standard(number), value.to_vec()));
    assert_eq!(others.collect::<Vec<_>>(), expected);
}

// Proves: tr-37
#[test]
fn the_access_request_that_a_coa_request_leads_to_is_of_the_same_session() {
    let id = login(&[(44, b"8000006F")], asking());
    let change = dynamic::to_packet(&message(&re_auth(&id)), &session(&id), UNIX).unwrap();
    let state = value_of(&change.write(9, SECRET).unwrap(), 24).unwrap();
    let attributes: [(u8, &[u8]); 3] = [(1, b"bob"), (6, &[0, 0, 0, 17]), (24, &state)];
    let octets = packet(Code::ACCESS_REQUEST, &attributes);
    let translated = access_request(&Packet::parse(&octets).unwrap(), &asking()).unwrap();
    let aar = nasreq::AaRequest::from_message(&translated.message).unwrap();
    assert_eq!(aar.session_id.as_str(), id);
    assert_eq!(aar.auth_request_type.0, 2);
    assert_eq!(aar.destination_host.unwrap().as_str(), "aaa1.example.com");
    assert_eq!(aar.state, None);
}

#[test]
fn an_asr_becomes_a_disconnect_request_with_the_session_in_its_class() {
    let id = login(&[(44, b"8000006F")], asking());
    let mut asr = abort(&id);
    asr.reply_message = vec!["Good night".into()];
    asr.framed_ip_address = Some([192, 0, 2, 77].into());
    let octets = dynamic::to_packet(&message(&asr), &session(&id), UNIX).unwrap().write(1, SECRET);
    let octets = octets.unwrap();
    assert_eq!(octets[0], Code::DISCONNECT_REQUEST.0);
    assert_eq!(value_of(&octets, 25).unwrap(), format!("Diameter/{id}").as_bytes());
    // RFC 5176, 3.6: these are not in one.
    for number in [6, 8, 24] {
        assert_eq!(value_of(&octets, number), None, "{number}");
    }
    assert_eq!(value_of(&octets, 18).unwrap(), b"Good night");
    assert_eq!(value_of(&octets, 44).unwrap(), b"8000006F");
    assert_eq!(value_of(&octets, 1).unwrap(), b"bob@example.com");
}

#[test]
fn what_radius_cannot_say_is_refused() {
    let id = login(&[(44, b"1")], asking());
    let code = |message: &Message| {
        let refused: Rejection = dynamic::to_packet(message, &session(&id), UNIX).unwrap_err();
        refused.outcome()
    };
    let mut rar = re_auth(&id);
    rar.re_auth_request_type = ReAuthRequestType::AUTHORIZE_AUTHENTICATE;
    assert_eq!(code(&message(&rar)), Outcome::Result(ResultCode::DIAMETER_INVALID_AVP_VALUE));
    // Filter-Id with the M bit: what the session may do, which only an answer says.
    let mut rar = re_auth(&id);
    rar.additional_avps.push_raw(nasreq::avp::FILTER_ID.with_value(&"strict".into()).unwrap());
    assert_eq!(code(&message(&rar)), Outcome::Result(ResultCode::DIAMETER_AVP_UNSUPPORTED));
    let other = message(&re_auth(&id));
    let header = Header { command_code: 280, ..*other.header() };
    let other = other.into_with_header(header);
    assert_eq!(code(&other), Outcome::Result(ResultCode::DIAMETER_COMMAND_UNSUPPORTED));
}

/// The response of a NAS with this Error-Cause.
fn nak(code: Code, cause: Option<u32>) -> ResultCode {
    let mut writer = PacketWriter::new(code, 1);
    if let Some(cause) = cause {
        writer.attribute(AttributeType::Standard(101), &cause.to_be_bytes()).unwrap();
    }
    let octets = writer.finish_response(SECRET, [0; 16]);
    dynamic::outcome(&Packet::parse(&octets).unwrap())
}

// Proves: tr-38
#[test]
fn what_a_nas_answers_is_a_result_code() {
    assert_eq!(nak(Code::COA_ACK, None).0, 2001);
    assert_eq!(nak(Code::DISCONNECT_ACK, Some(201)).0, 2001);
    let table = [
        (202, 2002),
        (401, 5001),
        (402, 5005),
        (403, 3003),
        (404, 5012),
        (405, 3001),
        (406, 3007),
        (407, 5004),
        (501, 5003),
        (502, 3002),
        (503, 5002),
        (504, 5003),
        (505, 5012),
        (506, 5006),
        (507, 2002),
        (508, 5012),
        (999, 5012),
    ];
    for (cause, code) in table {
        for kind in [Code::COA_NAK, Code::DISCONNECT_NAK] {
            assert_eq!(nak(kind, Some(cause)).0, code, "{cause}");
        }
    }
    assert_eq!(nak(Code::COA_NAK, None).0, 5012);
}

#[test]
fn an_asr_that_was_done_is_followed_by_an_str_of_the_nas() {
    let str = dynamic::termination(&message(&abort("nas.example.net;1;2"))).unwrap();
    let str = SessionTerminationRequest::from_message(&str).unwrap();
    assert_eq!(str.session_id.as_str(), "nas.example.net;1;2");
    assert_eq!((&str.origin_host, &str.origin_realm), (&NAS, &REALM));
    assert_eq!(str.destination_host.unwrap().as_str(), "aaa1.example.com");
    assert_eq!((str.termination_cause.0, str.auth_application_id), (4, 1));
    assert_eq!(str.user_name.unwrap().as_str(), "bob@example.com");
}

/// The session of a Diameter client, as its Access-Request had it.
const CLIENT_SESSION: &[u8] = b"client.example.org;1876543210;42;x";
const STATE: &[u8] = b"of the RADIUS server";

fn asker() -> Asker<'static> {
    Asker { host: &AGENT, realm: &REALM, application_id: 1 }
}

fn asked(code: Code, attributes: &[(u8, &[u8])]) -> Result<Message, ErrorCause> {
    let octets = packet(code, attributes);
    dynamic::from_packet(&Packet::parse(&octets).unwrap(), &asker())
}

fn coa() -> Vec<(u8, &'static [u8])> {
    vec![
        (33, b"one"),
        (1, b"carol"),
        (32, b"client.example.org"),
        (44, CLIENT_SESSION),
        (6, &[0, 0, 0, 17]),
        (24, STATE),
        (33, b"two"),
    ]
}

// Proves: tr-26
#[test]
fn a_coa_request_becomes_a_rar_and_a_disconnect_request_an_asr_to_the_client_of_the_session() {
    let rar =
        nasreq::ReAuthRequest::from_message(&asked(Code::COA_REQUEST, &coa()).unwrap()).unwrap();
    assert_eq!(rar.session_id.as_str().as_bytes(), CLIENT_SESSION);
    assert_eq!(rar.re_auth_request_type, ReAuthRequestType::AUTHORIZE_ONLY);
    assert_eq!((rar.origin_host, rar.auth_application_id), (AGENT.clone(), 1));
    assert_eq!(rar.destination_host.as_str(), "client.example.org");
    assert_eq!(rar.destination_realm.as_str(), "example.org");
    assert_eq!(rar.user_name.unwrap().as_str(), "carol");
    assert_eq!(&rar.state.unwrap()[..], STATE);

    let disconnect: [(u8, &[u8]); 3] = [(44, CLIENT_SESSION), (1, b"carol"), (25, b"a class")];
    let asr = nasreq::AbortSessionRequest::from_message(
        &asked(Code::DISCONNECT_REQUEST, &disconnect).unwrap(),
    );
    let asr = asr.unwrap();
    assert_eq!(asr.session_id.as_str().as_bytes(), CLIENT_SESSION);
    assert_eq!(asr.destination_host.as_str(), "client.example.org");
    assert_eq!(asr.user_name.unwrap().as_str(), "carol");

    // Sessions that are not there, or not clearly one.
    for other in [&b"8000006F"[..], b"client.example.org;1", b"\xff;1;2", b"a;b;c"] {
        let refused = asked(Code::DISCONNECT_REQUEST, &[(44, other)]);
        assert_eq!(refused, Err(ErrorCause::SESSION_CONTEXT_NOT_FOUND), "{other:?}");
    }
    let refused = asked(Code::DISCONNECT_REQUEST, &[(1, b"carol")]);
    assert_eq!(refused, Err(ErrorCause::MULTIPLE_SESSION_SELECTION_UNSUPPORTED));
    let refused =
        asked(Code::DISCONNECT_REQUEST, &[(44, CLIENT_SESSION), (32, b"other.example.org")]);
    assert_eq!(refused, Err(ErrorCause::NAS_IDENTIFICATION_MISMATCH));
}

// Proves: tr-29
#[test]
fn what_diameter_cannot_do_is_refused_with_its_cause() {
    let with = |number: u8, value: &'static [u8]| {
        let mut attributes = coa();
        attributes.retain(|(it, _)| *it != number);
        attributes.push((number, value));
        asked(Code::COA_REQUEST, &attributes)
    };
    let without = |number: u8| {
        let mut attributes = coa();
        attributes.retain(|(it, _)| *it != number);
        asked(Code::COA_REQUEST, &attributes)
    };
    assert_eq!(with(27, &[0, 0, 0, 60]), Err(ErrorCause::UNSUPPORTED_ATTRIBUTE));
    assert_eq!(with(26, &[0, 0, 1, 55, 1, 3, 0]), Err(ErrorCause::UNSUPPORTED_ATTRIBUTE));
    assert_eq!(with(6, &[0, 0, 0, 2]), Err(ErrorCause::UNSUPPORTED_SERVICE));
    assert_eq!(without(6), Err(ErrorCause::UNSUPPORTED_SERVICE));
    assert_eq!(without(24), Err(ErrorCause::MISSING_ATTRIBUTE));
    for number in [6, 8, 24, 27] {
        let refused =
            asked(Code::DISCONNECT_REQUEST, &[(44, CLIENT_SESSION), (number, &[0, 0, 0, 17])]);
        // Framed-IP-Address tells sessions apart: taken, as RFC 5176, 3 has it.
        let expected = (number != 8).then_some(ErrorCause::UNSUPPORTED_ATTRIBUTE);
        assert_eq!(refused.err(), expected, "{number}");
    }
}

/// The answer to a message of nasreq with this Result-Code.
fn answer(code: u32) -> Message {
    let rar = re_auth("client.example.org;1;2");
    let identity = Identity { host: NAS.clone(), realm: REALM.clone(), state_id: None };
    let answer = rar.answer(&identity).result_code(ResultCode(code)).build();
    answer.to_message(message(&rar).header()).unwrap()
}

// Proves: tr-27, tr-28
#[test]
fn the_client_s_answer_is_an_acknowledgement_or_a_refusal_with_its_cause() {
    let said = |code: Code, attributes: &[(u8, &[u8])], result: Option<u32>| {
        let octets = packet(code, attributes);
        let request = Packet::parse(&octets).unwrap();
        let answer = result.map(answer);
        let (response, _) = dynamic::response(&request, answer.as_ref(), SECRET);
        let packet = Packet::parse(&response).unwrap();
        let signed = packet.verify_response(SECRET, request.authenticator());
        assert_eq!(signed, Ok(MessageAuthenticator::Right));
        let cause = value_of(&response, 101).map(|it| u32::from_be_bytes(it.try_into().unwrap()));
        (packet.code(), cause, attributes_of(&response))
    };
    fn attributes_of(octets: &[u8]) -> Vec<(AttributeType, Vec<u8>)> {
        attributes(octets)
    }
    // Even where the client does as asked, that is said by a NAK (RFC 5176, 3.2).
    let (code, cause, attributes) = said(Code::COA_REQUEST, &coa(), Some(2001));
    assert_eq!((code, cause), (Code::COA_NAK, Some(507)));
    let number = |number| AttributeType::Standard(number);
    let expected = [
        (number(33), b"one".to_vec()),
        (number(33), b"two".to_vec()),
        (number(6), vec![0, 0, 0, 17]),
        (number(24), STATE.to_vec()),
        (number(101), 507_u32.to_be_bytes().to_vec()),
    ];
    assert_eq!(attributes, expected);
    let disconnect: [(u8, &[u8]); 2] = [(44, CLIENT_SESSION), (33, b"one")];
    let (code, cause, attributes) = said(Code::DISCONNECT_REQUEST, &disconnect, Some(2001));
    assert_eq!((code, cause), (Code::DISCONNECT_ACK, None));
    assert_eq!(attributes, [(number(33), b"one".to_vec())]);
    let causes = [
        (Some(5002), 503),
        (Some(3002), 502),
        (Some(3001), 406),
        (Some(5003), 501),
        (Some(5012), 505),
        (Some(3004), 506),
        (None, 502),
    ];
    for (result, expected) in causes {
        let (code, cause, _) = said(Code::DISCONNECT_REQUEST, &disconnect, result);
        assert_eq!((code, cause), (Code::DISCONNECT_NAK, Some(expected)));
        let (code, cause, _) = said(Code::COA_REQUEST, &coa(), result);
        assert_eq!((code, cause), (Code::COA_NAK, Some(expected)));
    }
}

#[test]
fn a_packet_is_of_now_within_a_window() {
    let window = Duration::from_secs(300);
    let at = |time: u64| {
        let time = (time as u32).to_be_bytes();
        let octets = packet(Code::DISCONNECT_REQUEST, &[(55, &time)]);
        dynamic::is_current(&Packet::parse(&octets).unwrap(), UNIX, window)
    };
    for (time, is_current) in
        [(UNIX, true), (UNIX - 300, true), (UNIX - 301, false), (UNIX + 301, false)]
    {
        assert_eq!(at(time), Some(is_current));
    }
    let octets = packet(Code::DISCONNECT_REQUEST, &[(55, &[1])]);
    assert_eq!(dynamic::is_current(&Packet::parse(&octets).unwrap(), UNIX, window), Some(false));
    let octets = packet(Code::DISCONNECT_REQUEST, &[]);
    assert_eq!(dynamic::is_current(&Packet::parse(&octets).unwrap(), UNIX, window), None);
}

#[test]
fn what_says_how_far_credit_has_come_is_neither_replaced_nor_doubled() {
    let id = login(&[(44, b"8000006F")], Asking { charges: true, ..asking() });
    let session = session(&id);
    let refused = dynamic::to_packet(&message(&re_auth(&id)), &session, UNIX).unwrap_err();
    assert_eq!(refused.outcome(), Outcome::Result(ResultCode::DIAMETER_UNABLE_TO_COMPLY));
    let disconnect = dynamic::to_packet(&message(&abort(&id)), &session, UNIX).unwrap();
    let numbers: Vec<_> = disconnect.attributes.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [44, 1, 55]);
}
