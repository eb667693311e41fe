//! The accounting server: each record once, each answer after its record is stored, sessions that are open.

use std::time::Duration;

use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Outcome, Request,
};
use diameter_messages::base::{AccountingRecordType, AccountingRequest};
use diameter_node::{Node, SendOptions};
use diameter_session::accounting::ServerConfig;

use super::{FIRST, Records, acr, nas_of, taking};
use crate::rig::{server, soon, wait_until};

async fn send(node: &Node, request: &AccountingRequest, number: u64) -> Message {
    let message = request.to_message(HopByHopId(0), EndToEndId(number as u32)).unwrap();
    let header = Header { application_id: 3, ..*message.header() };
    send_message(node, message.with_header(header)).await
}

async fn send_message(node: &Node, message: Message) -> Message {
    soon(node.client().send_message(message, SendOptions::default())).await.unwrap()
}

fn code(answer: &Message) -> u32 {
    Outcome::of(answer).unwrap().code()
}

fn with(request: &AccountingRequest, of: AccountingRecordType, number: u32) -> AccountingRequest {
    let mut request = request.clone();
    (request.accounting_record_type, request.accounting_record_number) = (of, number);
    request
}

const START: AccountingRecordType = AccountingRecordType::START_RECORD;
const INTERIM: AccountingRecordType = AccountingRecordType::INTERIM_RECORD;
const STOP: AccountingRecordType = AccountingRecordType::STOP_RECORD;

// Proves: acct-03, acct-06
#[tokio::test]
async fn a_record_that_comes_again_is_answered_with_the_same_octets_and_stored_once() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let request = acr(&node, "a");
    let first = send(&node, &request, 1).await;
    assert_eq!(code(&first), 2001);
    // The server is killed and comes back; what it would say now is something else.
    server.shutdown(Duration::ZERO).await;
    node.shutdown(Duration::ZERO).await;
    records.direct_interims(77);
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    for is_marked in [true, false] {
        let message = request.to_message(HopByHopId(0), EndToEndId(1)).unwrap();
        let marked = message.header().flags.with(CommandFlags::RETRANSMITTED);
        let flags = if is_marked { marked } else { message.header().flags };
        let header = Header { application_id: 3, flags, ..*message.header() };
        let again = send_message(&node, message.with_header(header)).await;
        assert_eq!(first.as_bytes()[20..], again.as_bytes()[20..]);
        assert_eq!(again.header().flags, first.header().flags);
    }
    assert_eq!(records.stored().len(), 1);
}

// Proves: acct-27
#[tokio::test]
async fn records_may_come_in_any_order() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let request = acr(&node, "a");
    for (of, number) in [(STOP, 2), (START, 0), (INTERIM, 1)] {
        assert_eq!(code(&send(&node, &with(&request, of, number), number.into()).await), 2001);
    }
    assert_eq!(records.types(), [(4, 2), (2, 0), (3, 1)]);
}

#[tokio::test]
async fn a_record_without_space_or_sense_is_refused() {
    let records = Records::default();
    records.set_full(true);
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let request = acr(&node, "a");
    assert_eq!(code(&send(&node, &request, 1).await), 4002);
    assert_eq!(code(&send(&node, &with(&request, AccountingRecordType(9), 0), 2).await), 5004);
    records.set_full(false);
    assert_eq!(code(&send(&node, &request, 1).await), 2001);
}

fn supervised(records: &Records) -> diameter_node::NodeBuilder {
    let config = ServerConfig { supervision: Duration::from_millis(600) };
    server(FIRST).supervised_accounting_server(records.clone(), config)
}

// Proves: acct-28
#[tokio::test]
async fn a_session_of_which_nothing_is_heard_is_over() {
    let records = Records::default();
    let server = supervised(&records).start().await.unwrap();
    let node = nas_of(&[&server]).await;
    let request = acr(&node, "a");
    assert_eq!(code(&send(&node, &with(&request, INTERIM, 1), 1).await), 5002);
    assert_eq!(code(&send(&node, &with(&request, START, 0), 2).await), 2001);
    let begun = tokio::time::Instant::now();
    assert_eq!(code(&send(&node, &with(&request, INTERIM, 1), 3).await), 2001);
    wait_until(async || !records.ended().is_empty()).await;
    assert!(begun.elapsed() >= Duration::from_millis(590));
    assert_eq!(records.ended(), [request.session_id.to_string()]);
    assert_eq!(code(&send(&node, &with(&request, INTERIM, 2), 4).await), 5002);
    // What is only repeated is answered as it was.
    assert_eq!(code(&send(&node, &with(&request, INTERIM, 1), 3).await), 2001);
    assert_eq!(records.types(), [(2, 0), (3, 1)]);
}

// Proves: acct-17
#[tokio::test]
async fn a_stop_without_sub_session_ends_all_of_them() {
    let records = Records::default();
    let server = supervised(&records).start().await.unwrap();
    let node = nas_of(&[&server]).await;
    let request = acr(&node, "a");
    let part = |of, sub_session, number| {
        let mut part = with(&request, of, number);
        part.accounting_sub_session_id = sub_session;
        part
    };
    for (of, sub_session, number, expected) in [
        (START, Some(1), 0, 2001),
        (START, Some(2), 1, 2001),
        (STOP, Some(1), 2, 2001),
        (INTERIM, Some(1), 3, 5002),
        (INTERIM, Some(2), 4, 2001),
        (STOP, None, 5, 2001),
        (INTERIM, Some(2), 6, 5002),
        (STOP, None, 5, 2001),
    ] {
        let answer = send(&node, &part(of, sub_session, number), number.into()).await;
        assert_eq!(code(&answer), expected, "record {number}");
    }
    assert_eq!(records.stored().len(), 5);
}

// Proves: ses-20
#[tokio::test]
async fn a_client_that_restarts_has_lost_its_sessions() {
    let records = Records::default();
    let server = supervised(&records).start().await.unwrap();
    let node = nas_of(&[&server]).await;
    let request = |state_id| {
        let mut request = with(&acr(&node, "a"), START, 0);
        request.origin_state_id = Some(state_id);
        request
    };
    let (lost, mut other) = (request(5), request(5));
    other.origin_host = DiameterIdentity::from_static("nas2.example.net");
    for (number, session) in [&lost, &other].into_iter().enumerate() {
        assert_eq!(code(&send(&node, session, number as u64).await), 2001);
    }
    let fresh = request(6);
    assert_eq!(code(&send(&node, &fresh, 3).await), 2001);
    assert_eq!(records.ended(), [lost.session_id.to_string()]);
    for (session, expected) in [(&lost, 5002), (&other, 2001), (&fresh, 2001)] {
        assert_eq!(code(&send(&node, &with(session, STOP, 1), 4).await), expected);
    }
}
