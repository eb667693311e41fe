//! RFC 6733, 3 and appendix C: duplicates are recognised within the window and get the same answer.

use std::time::{Duration, Instant};

use diameter_core::{
    AvpFlags, Command, CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message,
    OctetString, Outcome, RawAvp, Rejection, Request,
};
use diameter_messages::base::*;
use diameter_peer::{Duplicates, Verdict};

use crate::rig::{LOCAL, REALM, Rig};

/// An Accounting-Request: this record of this session.
fn record(session: &str, number: u32) -> AccountingRequest {
    AccountingRequest::builder()
        .session_id(session)
        .origin_host(LOCAL)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(AccountingRecordType::INTERIM_RECORD)
        .accounting_record_number(number)
        .acct_application_id(3)
        .build()
}

fn message(request: &AccountingRequest, end_to_end_id: u32, is_again: bool) -> Message {
    let message = request.to_message(HopByHopId(7), EndToEndId(end_to_end_id)).unwrap();
    let header = *message.header();
    let flags =
        if is_again { header.flags.with(CommandFlags::RETRANSMITTED) } else { header.flags };
    message.with_header(Header { flags, ..header })
}

fn answer_to(request: &Message) -> Message {
    let identity = Rig::fresh(crate::rig::HIGHER).peer.local().identity().clone();
    Rejection::new(ResultCode::DIAMETER_OUT_OF_SPACE).answer_to(
        request,
        AccountingRequest::DESCRIPTION,
        &identity,
    )
}

struct Server {
    now: Instant,
    duplicates: Duplicates,
}

impl Server {
    fn new(capacity: usize) -> Self {
        Self {
            now: Instant::now(),
            duplicates: Duplicates::new(Duration::from_secs(240), capacity),
        }
    }

    fn check(&mut self, request: &Message) -> Verdict {
        self.duplicates.check(self.now, request)
    }

    /// A request that is new, and answered.
    fn serve(&mut self, request: &Message) -> Message {
        assert_eq!(self.check(request), Verdict::New);
        let answer = answer_to(request);
        self.duplicates.answered(request, answer.clone());
        answer
    }
}

#[test]
fn same_origin_and_end_to_end_id_get_the_earlier_answer_with_their_own_hop_by_hop_id() {
    let mut server = Server::new(100);
    let request = message(&record("s", 1), 1, false);
    let answer = server.serve(&request);
    let again = request.with_header(Header {
        hop_by_hop_id: HopByHopId(0x99),
        flags: request.header().flags.with(CommandFlags::RETRANSMITTED),
        ..*request.header()
    });
    let Verdict::Answered(second) = server.check(&again) else { panic!("it is a duplicate") };
    assert_eq!(second.header().hop_by_hop_id, HopByHopId(0x99));
    assert_eq!(second.header().flags.to_string(), "P", "neither R nor T");
    assert_eq!(second.as_bytes()[20..], answer.as_bytes()[20..]);
}

#[test]
fn origin_hosts_are_the_same_in_either_case() {
    let mut server = Server::new(100);
    server.serve(&message(&record("s", 1), 1, false));
    let mut other = record("t", 2);
    other.origin_host = DiameterIdentity::from_static("M.EXAMPLE.NET");
    assert!(matches!(server.check(&message(&other, 1, false)), Verdict::Answered(_)));
    other.origin_host = DiameterIdentity::from_static("n.example.net");
    assert_eq!(server.check(&message(&other, 1, false)), Verdict::New);
}

#[test]
fn duplicate_of_a_request_in_progress_is_not_served_twice() {
    let mut server = Server::new(100);
    let request = message(&record("s", 1), 1, false);
    assert_eq!(server.check(&request), Verdict::New);
    assert_eq!(server.check(&request), Verdict::InProgress);
    server.duplicates.answered(&request, answer_to(&request));
    assert!(matches!(server.check(&request), Verdict::Answered(_)));
}

#[test]
fn same_record_with_the_t_flag_is_a_duplicate_whatever_its_end_to_end_id() {
    let mut server = Server::new(100);
    server.serve(&message(&record("s", 1), 1, false));
    let after_a_restart = message(&record("s", 1), 0x1000, true);
    let Verdict::Answered(answer) = server.check(&after_a_restart) else { panic!() };
    assert_eq!(answer.header().end_to_end_id, EndToEndId(0x1000));
    assert_eq!(server.check(&message(&record("s", 2), 0x1001, true)), Verdict::New);
    assert_eq!(server.check(&message(&record("t", 1), 0x1002, true)), Verdict::New);
}

#[test]
fn original_that_arrives_after_its_retransmission_is_a_duplicate() {
    let mut server = Server::new(100);
    server.serve(&message(&record("s", 1), 0x1000, true));
    assert!(matches!(server.check(&message(&record("s", 1), 1, false)), Verdict::Answered(_)));
}

#[test]
fn same_record_without_any_t_flag_is_another_request() {
    let mut server = Server::new(100);
    server.serve(&message(&record("s", 1), 1, false));
    assert_eq!(server.check(&message(&record("s", 1), 2, false)), Verdict::New);
}

#[test]
fn credit_control_requests_are_told_apart_by_their_number() {
    let number = |number: u32| {
        let data = bytes::Bytes::copy_from_slice(&number.to_be_bytes());
        RawAvp { code: 415, vendor_id: 0, flags: AvpFlags::MANDATORY, data }
    };
    let ccr = |value, end_to_end_id, is_again| {
        let str = SessionTerminationRequest::builder()
            .session_id("s")
            .origin_host(LOCAL)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .auth_application_id(4)
            .termination_cause(TerminationCause::DIAMETER_LOGOUT)
            .additional_avps(vec![number(value)])
            .build();
        let message = str.to_message(HopByHopId(7), EndToEndId(end_to_end_id)).unwrap();
        let header = *message.header();
        let t = if is_again { CommandFlags::RETRANSMITTED } else { CommandFlags(0) };
        message.with_header(Header { command_code: 272, flags: header.flags.with(t), ..header })
    };
    let mut server = Server::new(100);
    assert_eq!(server.check(&ccr(1, 1, false)), Verdict::New);
    assert_eq!(server.check(&ccr(1, 2, true)), Verdict::InProgress);
    assert_eq!(server.check(&ccr(2, 3, true)), Verdict::New);
}

#[test]
fn answer_again_carries_the_proxy_info_of_the_request_it_answers() {
    let proxy = |host: &'static str| {
        ProxyInfo::builder()
            .proxy_host(DiameterIdentity::from_static(host))
            .proxy_state(OctetString::from(host.as_bytes()))
            .build()
    };
    let mut request = record("s", 1);
    request.proxy_info = vec![proxy("one.example.net")];
    let mut server = Server::new(100);
    server.serve(&message(&request, 1, false));
    request.proxy_info = vec![proxy("two.example.net"), proxy("three.example.net")];
    let Verdict::Answered(answer) = server.check(&message(&request, 1, true)) else { panic!() };
    let answer = AccountingAnswer::from_message(&answer).unwrap();
    assert_eq!(answer.proxy_info, request.proxy_info);
    assert_eq!(answer.result_code, ResultCode(4002));
}

#[test]
fn error_answers_keep_the_e_bit() {
    let mut server = Server::new(100);
    let request = message(&record("s", 1), 1, false);
    assert_eq!(server.check(&request), Verdict::New);
    let identity = Rig::fresh(LOCAL).peer.local().identity().clone();
    server.duplicates.answered(
        &request,
        Rejection::new(ResultCode::DIAMETER_TOO_BUSY).answer(&request, &identity),
    );
    let Verdict::Answered(answer) = server.check(&request) else { panic!() };
    assert_eq!(answer.header().flags.to_string(), "PE");
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY)));
}

#[test]
fn memory_is_bounded_by_time_and_by_number() {
    let mut server = Server::new(100);
    for number in 0..1000 {
        server.serve(&message(&record("s", number), number, number % 2 == 0));
        assert!(server.duplicates.len() <= 100);
    }
    assert_eq!(server.duplicates.len(), 100);
    server.now += Duration::from_secs(240);
    assert!(matches!(server.check(&message(&record("s", 999), 999, false)), Verdict::Answered(_)));
    server.now += Duration::from_secs(1);
    assert_eq!(server.check(&message(&record("s", 999), 999, false)), Verdict::New);
    assert_eq!(server.duplicates.len(), 1);
}

#[test]
fn request_without_an_origin_host_is_always_new() {
    let octets = [1, 0, 0, 20, 0xc0, 0, 1, 15, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2];
    let request = Message::parse(octets.to_vec()).unwrap();
    let mut server = Server::new(100);
    assert_eq!(server.check(&request), Verdict::New);
    assert_eq!(server.check(&request), Verdict::New);
    assert!(server.duplicates.is_empty());
}
