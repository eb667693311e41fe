//! What a NAS says about use.

use diameter_core::{Command, CommandFlags, EndToEndId, Header, HopByHopId, Message};
use diameter_messages::base::{AccountingRecordType, SessionTerminationRequest, TerminationCause};
use diameter_messages::nasreq::AccountingRequest;
use diameter_radius::packet::{Code, Packet};
use diameter_radius::translation::{
    Accounting, Untranslatable, accounting_request, accounting_response,
};

use crate::{SECRET, asking, attributes, packet, value};

fn accounting(attributes: &[(u8, &[u8])]) -> Result<Accounting, Untranslatable> {
    let octets = packet(Code::ACCOUNTING_REQUEST, attributes);
    accounting_request(&Packet::parse(&octets).unwrap(), &asking())
}

/// The record, and whether an STR follows.
fn record(attributes: &[(u8, &[u8])]) -> (AccountingRequest, Option<SessionTerminationRequest>) {
    match accounting(attributes).unwrap() {
        Accounting::Record { request, termination } => {
            assert_eq!(request.lost, []);
            let termination =
                termination.map(|it| SessionTerminationRequest::from_message(&it.message).unwrap());
            (AccountingRequest::from_message(&request.message).unwrap(), termination)
        }
        Accounting::Restarted => panic!("a record was expected"),
    }
}

fn number(value: u32) -> [u8; 4] {
    value.to_be_bytes()
}

const CLASS: &[u8] = b"Diameter/nas.example.net;1;2";

// Proves: tr-15, nas-20
#[test]
fn the_status_is_the_type_of_the_record() {
    let types = [
        (1, AccountingRecordType::START_RECORD),
        (2, AccountingRecordType::STOP_RECORD),
        (3, AccountingRecordType::INTERIM_RECORD),
    ];
    for (status, expected) in types {
        let (record, termination) = record(&[(40, &number(status)), (44, b"session 1")]);
        assert_eq!(record.accounting_record_type, expected);
        assert_eq!(record.acct_application_id, 1);
        assert_eq!(termination.is_some(), status == 2);
    }
    for status in [7, 8] {
        assert!(matches!(accounting(&[(40, &number(status))]), Ok(Accounting::Restarted)));
    }
    for status in [0, 4, 15] {
        let refused = accounting(&[(40, &number(status)), (44, b"1")]).unwrap_err();
        assert_eq!(refused, Untranslatable::StatusType);
    }
    assert_eq!(accounting(&[(44, b"1")]).unwrap_err(), Untranslatable::StatusType);
    assert_eq!(accounting(&[(40, &number(1))]).unwrap_err(), Untranslatable::NoSession);
}

#[test]
fn records_of_a_session_have_numbers_that_grow_and_that_a_repetition_keeps() {
    let at = |status, time: u32, delay: u32| {
        let attributes: [(u8, &[u8]); 4] =
            [(40, &number(status)), (44, b"1"), (46, &number(time)), (41, &number(delay))];
        record(&attributes).0.accounting_record_number
    };
    let session = [at(1, 0, 0), at(3, 0, 0), at(3, 60, 0), at(3, 120, 0), at(2, 120, 0)];
    assert_eq!(session, [0, 1, 61, 121, 122]);
    assert_eq!(at(3, 60, 30), 61);
    assert_eq!(at(2, u32::MAX, 0), u32::MAX);
}

// Proves: tr-20
#[test]
fn the_class_of_an_agent_is_the_session() {
    let (of_class, _) = record(&[(40, &number(1)), (44, b"77"), (25, b"a server's"), (25, CLASS)]);
    assert_eq!(of_class.session_id.as_str(), "nas.example.net;1;2");
    assert_eq!(of_class.class.len(), 2);
    // Without one the NAS's own number is it, for each of its packets.
    let [start, stop] = [1, 2].map(|status| record(&[(40, &number(status)), (44, b"77")]).0);
    assert_eq!(start.session_id, stop.session_id);
    let (other, _) = record(&[(40, &number(1)), (44, b"78")]);
    assert_ne!(start.session_id, other.session_id);
}

// Proves: tr-16, tr-17
#[test]
fn a_stop_ends_the_session_with_its_cause() {
    for cause in 1..=22 {
        let (record, termination) =
            record(&[(40, &number(2)), (25, CLASS), (1, b"bob@example.com"), (49, &number(cause))]);
        let expected = TerminationCause(cause as i32 + 10);
        assert_eq!(record.termination_cause, Some(expected));
        let termination = termination.unwrap();
        assert_eq!(termination.termination_cause, expected);
        assert_eq!(termination.session_id.as_str(), "nas.example.net;1;2");
        assert_eq!(termination.destination_realm.as_str(), "example.com");
        assert_eq!(termination.auth_application_id, 1);
        assert_eq!(termination.user_name.as_deref(), Some("bob@example.com"));
    }
    let eap = [CLASS, b";eap"].concat();
    let (_, termination) = record(&[(40, &number(2)), (25, &eap)]);
    let termination = termination.unwrap();
    assert_eq!(termination.auth_application_id, 5);
    assert_eq!(termination.termination_cause, TerminationCause::DIAMETER_LOGOUT);
}

// Proves: tr-18
#[test]
fn gigawords_are_the_upper_half() {
    let (record, _) = record(&[
        (40, &number(3)),
        (44, b"1"),
        (42, &number(u32::MAX)),
        (52, &number(1)),
        (43, &number(5)),
        (47, &number(9)),
    ]);
    assert_eq!(record.accounting_input_octets, Some(0x1_ffff_ffff));
    assert_eq!(record.accounting_output_octets, Some(5));
    assert_eq!(record.accounting_input_packets, Some(9));
    assert_eq!(record.accounting_output_packets, None);
}

#[test]
fn times_count_from_1900() {
    let (record, _) = record(&[(40, &number(1)), (44, b"1"), (55, &number(1_785_067_200))]);
    assert_eq!(record.event_timestamp.unwrap().to_string(), "2026-07-26T12:00:00Z");
}

#[test]
fn only_what_was_recorded_is_acknowledged() {
    let octets = packet(
        Code::ACCOUNTING_REQUEST,
        &[(40, &number(1)), (44, b"1"), (33, b"first"), (33, b"second")],
    );
    let request = Packet::parse(&octets).unwrap();
    for (code, is_recorded) in
        [(2001, true), (2002, true), (3002, false), (4002, false), (5012, false)]
    {
        let response = accounting_response(&request, &answer(code), SECRET);
        assert_eq!(response.is_some(), is_recorded, "{code}");
        let Some(response) = response else { continue };
        let packet = Packet::parse(&response).unwrap();
        assert_eq!((packet.code(), packet.identifier()), (Code::ACCOUNTING_RESPONSE, 42));
        packet.verify_response(SECRET, request.authenticator()).unwrap();
        let values: Vec<_> = attributes(&response).into_iter().map(|(_, value)| value).collect();
        assert_eq!(values, [&b"first"[..], b"second"]);
    }
    assert!(value(&answer(2001), 268).is_some());
}

/// An ACA with nothing but its Result-Code.
fn answer(code: u32) -> Message {
    let header = Header {
        flags: CommandFlags::default(),
        command_code: 271,
        application_id: 1,
        hop_by_hop_id: HopByHopId(0),
        end_to_end_id: EndToEndId(0),
    };
    let mut octets = header.to_octets(32).to_vec();
    octets.extend_from_slice(&[0, 0, 1, 12, 0x40, 0, 0, 12]);
    octets.extend_from_slice(&code.to_be_bytes());
    Message::parse(octets).unwrap()
}
