//! What RADIUS servers respond, as the answers that Diameter clients get.

use diameter_core::{AvpFlags, AvpKey, Command, DiameterIdentity, Identity, Message, RawAvp};
use diameter_messages::base;
use diameter_messages::eap::DiameterEapAnswer;
use diameter_messages::nasreq::{AaAnswer, AccountingAnswer};
use diameter_radius::packet::AttributeType::{self, Standard, Vendor};
use diameter_radius::packet::{Code, Packet, PacketWriter, hide_with_salt};
use diameter_radius::translation::forwarded::Responding;
use diameter_radius::translation::{Lost, Part, Translated, Why};

use crate::answers::{avp, group, number};
use crate::forwarded::{SESSION, eap, forwarded, login, record, request};
use crate::{RANDOM, SECRET, value, values};

fn identity() -> Identity {
    Identity {
        host: DiameterIdentity::from_static("agent.example.com"),
        realm: DiameterIdentity::from_static("example.com"),
        state_id: Some(5),
    }
}

type Attribute<'a> = (AttributeType, &'a [u8]);

/// The answer to a request that a server answers with these attributes.
pub(crate) fn answered(request: &Message, code: Code, attributes: &[Attribute<'_>]) -> Translated {
    let mut writer = PacketWriter::new(code, 9);
    for (attribute, value) in attributes {
        writer.attribute(*attribute, value).unwrap();
    }
    let octets = writer.finish_response(SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    packet.verify_response(SECRET, RANDOM).unwrap();
    let responding =
        Responding { packet: &packet, request_authenticator: RANDOM, secret: SECRET, server: None };
    forwarded(request).answer(&responding, &identity()).unwrap()
}

fn without_loss(request: &Message, code: Code, attributes: &[Attribute<'_>]) -> Message {
    let Translated { message, lost } = answered(request, code, attributes);
    assert_eq!(lost, []);
    message
}

fn result(message: &Message) -> u32 {
    u32::from_be_bytes(value(message, 268).unwrap().try_into().unwrap())
}

fn hidden(value: &[u8], salt: u8) -> Vec<u8> {
    hide_with_salt(value, SECRET, RANDOM, [0x80, salt]).unwrap()
}

// Proves: tr-31, tr-36
#[test]
fn an_answer_has_what_was_saved_of_its_request_and_no_destination() {
    let proxies = [
        group(284, &[avp(280, b"relay1.example.net"), avp(33, b"one")]),
        group(284, &[avp(280, b"relay2.example.net"), avp(33, b"two")]),
    ];
    let request = login(&[&[avp(1, b"bob"), avp(2, b"x")], &proxies[..]].concat());
    let answer = without_loss(&request, Code::ACCESS_ACCEPT, &[(Standard(6), &[0, 0, 0, 2])]);
    let header = answer.header();
    assert_eq!(*header, request.header().answer());
    let found = AaAnswer::from_message(&answer).unwrap();
    assert_eq!(found.session_id.as_str().as_bytes(), SESSION);
    assert_eq!((found.auth_application_id, found.auth_request_type.0), (1, 3));
    assert_eq!((found.result_code.0, found.origin_host.as_str()), (2001, "agent.example.com"));
    assert_eq!((found.origin_state_id, found.origin_aaa_protocol.unwrap().0), (Some(5), 1));
    assert_eq!(values(&answer, AvpKey::ietf(284)), proxies.map(|it| it.data.to_vec()));
    // The text has Destination-Host in it; answers have none (RFC 6733, 6.5).
    assert_eq!(value(&answer, 293), None);
    assert_eq!(value(&answer, 282), None);
}

// Proves: tr-34
#[test]
fn a_challenge_asks_for_another_round() {
    let attributes: [Attribute<'_>; 4] = [
        (Standard(24), b"round 1"),
        (Standard(18), b"Your token?"),
        (Standard(76), &[0, 0, 0, 0]),
        (Standard(27), &[0, 0, 0, 30]),
    ];
    let request = login(&[avp(1, b"alice"), avp(2, b"x")]);
    let answer = without_loss(&request, Code::ACCESS_CHALLENGE, &attributes);
    let answer = AaAnswer::from_message(&answer).unwrap();
    assert_eq!((answer.result_code.0, answer.multi_round_time_out), (1001, Some(30)));
    assert_eq!(answer.session_timeout, None);
    assert_eq!(answer.state.as_deref(), Some(&b"round 1"[..]));
    assert_eq!(answer.reply_message[0].as_str(), "Your token?");
    assert_eq!(answer.prompt.unwrap().0, 0);
}

// Proves: tr-35
#[test]
fn what_a_nas_does_at_the_end_says_which_time_it_is() {
    let request = login(&[avp(1, b"bob"), avp(2, b"x")]);
    let accepted = |attributes: &[Attribute<'_>]| {
        let answer = without_loss(&request, Code::ACCESS_ACCEPT, attributes);
        let answer = AaAnswer::from_message(&answer).unwrap();
        let again = answer.re_auth_request_type.map(|it| it.0);
        (answer.session_timeout, answer.authorization_lifetime, again)
    };
    let hour: Attribute<'_> = (Standard(27), &[0, 0, 14, 16]);
    assert_eq!(accepted(&[hour]), (Some(3600), None, None));
    assert_eq!(accepted(&[hour, (Standard(29), &[0; 4])]), (Some(3600), None, None));
    let asks_again: Attribute<'_> = (Standard(29), &[0, 0, 0, 1]);
    assert_eq!(accepted(&[asks_again, hour]), (None, Some(3600), Some(1)));
    // Nothing ends that it could speak of.
    let Translated { lost, .. } = answered(&request, Code::ACCESS_ACCEPT, &[asks_again]);
    let what = Part::Attribute(Standard(29));
    assert_eq!(lost, [Lost { what, why: Why::NoCounterpart }]);
}

#[test]
fn a_rejection_is_of_the_authentication_or_of_what_was_asked() {
    let why: Attribute<'_> = (Standard(18), b"Not today");
    let answer = without_loss(&login(&[avp(2, b"x")]), Code::ACCESS_REJECT, &[why]);
    assert_eq!((result(&answer), value(&answer, 18).unwrap()), (4001, b"Not today".to_vec()));
    let only = request(1, 265, &[number(258, 1), number(274, 2)]);
    assert_eq!(result(&without_loss(&only, Code::ACCESS_REJECT, &[why])), 5003);
}

#[test]
fn eap_passes_with_its_key_and_its_method() {
    // TLS, the last message of the peer.
    let request = eap(&[2, 9, 0, 6, 13, 0], &[avp(1, b"bob")]);
    let success = [3, 9, 0, 4];
    let (receive, send) = (hidden(&[1; 32], 1), hidden(&[2; 32], 2));
    let attributes: [Attribute<'_>; 4] = [
        (Standard(79), &success),
        (Vendor { vendor: 311, number: 16 }, &send),
        (Vendor { vendor: 311, number: 17 }, &receive),
        (Standard(1), b"bob@example.com"),
    ];
    let answer = without_loss(&request, Code::ACCESS_ACCEPT, &attributes);
    let found = DiameterEapAnswer::from_message(&answer).unwrap();
    assert_eq!((found.result_code.0, found.auth_application_id), (2001, 5));
    assert_eq!(found.eap_payload.as_deref(), Some(&success[..]));
    let key = [[1; 32], [2; 32]].concat();
    assert_eq!(found.eap_master_session_key.as_deref(), Some(&key[..]));
    assert_eq!(found.accounting_eap_auth_method, Some(13));
    assert_eq!(found.user_name.as_deref(), Some("bob@example.com"));
    assert_eq!(values(&answer, AvpKey { vendor_id: 311, code: 16 }).len(), 0);
    // A method of a vendor: its number in the upper half (RFC 4072, 4.1.5).
    let expanded = eap(&[2, 9, 0, 12, 254, 0, 0, 9, 0, 0, 0, 7], &[]);
    let answer = without_loss(&expanded, Code::ACCESS_ACCEPT, &[(Standard(79), &success)]);
    assert_eq!(value(&answer, 465).unwrap(), [0, 0, 0, 9, 0, 0, 0, 7]);
    let answer = without_loss(&request, Code::ACCESS_REJECT, &[(Standard(79), &[4, 9, 0, 4])]);
    assert_eq!((result(&answer), value(&answer, 462).unwrap()), (4001, vec![4, 9, 0, 4]));
    assert_eq!(value(&answer, 465), None);
}

#[test]
fn an_eap_packet_that_was_ignored_is_issued_again() {
    let request = eap(&[2, 9, 0, 6, 13, 0], &[avp(1, b"bob")]);
    let long = [7; 300];
    let attributes: [Attribute<'_>; 3] = [
        (Standard(79), &long[..253]),
        (Standard(79), &long[253..]),
        (Standard(101), &[0, 0, 0, 202]),
    ];
    let answer = without_loss(&request, Code::ACCESS_CHALLENGE, &attributes);
    assert_eq!((value(&answer, 462), value(&answer, 463).unwrap()), (None, long.to_vec()));
    let answer = without_loss(&request, Code::ACCESS_CHALLENGE, &attributes[..2]);
    assert_eq!((value(&answer, 462).unwrap(), value(&answer, 463)), (long.to_vec(), None));
}

#[test]
fn what_is_hidden_in_radius_is_plain_within_what_protects_diameter() {
    let (password, key) = ([&[1][..], &hidden(b"tunnel", 1)].concat(), hidden(&[3; 16], 2));
    let attributes: [Attribute<'_>; 4] = [
        (Standard(64), &[1, 0, 0, 3]),
        (Standard(65), &[1, 0, 0, 1]),
        (Standard(69), &password),
        (Vendor { vendor: 311, number: 17 }, &key),
    ];
    let request = login(&[avp(2, b"x")]);
    let answer = without_loss(&request, Code::ACCESS_ACCEPT, &attributes);
    let found = AaAnswer::from_message(&answer).unwrap();
    assert_eq!(found.tunneling[0].tunnel_password.as_deref(), Some(&b"tunnel"[..]));
    assert_eq!(values(&answer, AvpKey { vendor_id: 311, code: 17 }), [vec![3; 16]]);
    // Hidden with another secret.
    let Translated { message, lost } = answered(
        &request,
        Code::ACCESS_ACCEPT,
        &[(Vendor { vendor: 311, number: 17 }, &[0x80, 0, 1])],
    );
    assert_eq!(values(&message, AvpKey { vendor_id: 311, code: 17 }).len(), 0);
    let what = Part::Attribute(Vendor { vendor: 311, number: 17 });
    assert_eq!(lost, [Lost { what, why: Why::NotHidden }]);
}

// Proves: tr-42, tr-45
#[test]
fn attributes_of_vendors_are_avps_of_theirs_and_none_has_a_code_that_is_prohibited() {
    let two = [&9_u32.to_be_bytes()[..], &[1, 5], b"one", &[2, 5], b"two"].concat();
    let mut attributes: Vec<Attribute<'_>> = vec![(Standard(26), &two)];
    let prohibited = [3, 26, 29, 40, 42, 43, 47, 48, 49, 52, 53, 80];
    attributes.extend(prohibited.iter().filter(|it| ![26, 80].contains(*it)).map(|number| {
        let value: &[u8] = &[0, 0, 0, 1];
        (Standard(*number), value)
    }));
    let request = login(&[avp(2, b"x")]);
    let Translated { message, .. } = answered(&request, Code::ACCESS_ACCEPT, &attributes);
    AaAnswer::from_message(&message).unwrap();
    for (code, value) in [(1, b"one"), (2, b"two")] {
        let key = AvpKey { vendor_id: 9, code };
        let found: Vec<RawAvp> = message
            .avps()
            .map(Result::unwrap)
            .filter(|it| it.key() == key)
            .map(|it| RawAvp { flags: it.flags(), ..avp(code, it.data()) })
            .collect();
        assert_eq!(found, [RawAvp { flags: AvpFlags::VENDOR, ..avp(code, value) }]);
    }
    for code in prohibited {
        assert_eq!(value(&message, code.into()), None, "{code}");
    }
}

#[test]
fn a_record_is_acknowledged_with_its_number() {
    let request = record(4, &[avp(44, b"0042"), avp(50, b"7")]);
    let answer = without_loss(&request, Code::ACCOUNTING_RESPONSE, &[]);
    let answer = AccountingAnswer::from_message(&answer).unwrap();
    assert_eq!((answer.result_code.0, answer.acct_application_id), (2001, 1));
    assert_eq!((answer.accounting_record_type.0, answer.accounting_record_number), (4, 9));
    assert_eq!(answer.acct_session_id.as_deref(), Some(&b"0042"[..]));
    // The base protocol's own records.
    let request =
        crate::forwarded::request(3, 271, &[number(480, 2), number(485, 0), number(259, 3)]);
    let answer = without_loss(&request, Code::ACCOUNTING_RESPONSE, &[]);
    let answer = base::AccountingAnswer::from_message(&answer).unwrap();
    assert_eq!((answer.result_code.0, answer.acct_application_id), (2001, Some(3)));
    // A State says nothing there, and would be refused where NASREQ is not known.
    let Translated { message, lost } =
        answered(&request, Code::ACCOUNTING_RESPONSE, &[(Standard(24), b"x")]);
    base::AccountingAnswer::from_message(&message).unwrap();
    let what = Part::Attribute(Standard(24));
    assert_eq!(lost, [Lost { what, why: Why::NoCounterpart }]);
}

#[test]
fn a_state_goes_back_to_the_server_it_came_from() {
    let request = login(&[avp(2, b"x")]);
    let mut writer = PacketWriter::new(Code::ACCESS_CHALLENGE, 9);
    writer.attribute(Standard(24), b"round 1").unwrap();
    let octets = writer.finish_response(SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    let server = "[2001:db8::7]:1812".parse().unwrap();
    let responding = Responding {
        packet: &packet,
        request_authenticator: RANDOM,
        secret: SECRET,
        server: Some(server),
    };
    let answer = forwarded(&request).answer(&responding, &identity()).unwrap();
    let state = value(&answer.message, 24).unwrap();
    assert_ne!(state, b"round 1");
    let next = forwarded(&login(&[avp(2, b"token"), avp(24, &state)]));
    assert_eq!(next.preferred(), Some(server));
    let octets = next.write(1, SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    assert_eq!(packet.value_of(Standard(24)).as_deref(), Some(&b"round 1"[..]));
    // One of which the agent has not said anything.
    let next = forwarded(&login(&[avp(2, b"token"), avp(24, b"round 1")]));
    assert_eq!(next.preferred(), None);
}

#[test]
fn a_response_of_another_kind_is_no_answer() {
    let request = record(2, &[]);
    let octets = PacketWriter::new(Code::ACCESS_ACCEPT, 9).finish_response(SECRET, RANDOM);
    let packet = Packet::parse(&octets).unwrap();
    let responding =
        Responding { packet: &packet, request_authenticator: RANDOM, secret: SECRET, server: None };
    assert!(forwarded(&request).answer(&responding, &identity()).is_err());
}
