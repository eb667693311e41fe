//! What the server asks of a device, octet by octet: in which order it answers and goes on.

use std::net::Ipv4Addr;

use bytes::Bytes;
use diameter_core::{Answer, Command, EndToEndId, HopByHopId, Identity, Message, Request};
use diameter_messages::base::{CapabilitiesExchangeAnswer, ReAuthRequestType, ResultCode};
use diameter_messages::nasreq::*;
use diameter_node::session::authorization::{SessionEnd, TerminationCause};
use diameter_node::session::nas::{AccessServer, Usage, UserEvent, UserSession};
use diameter_session::accounting::{MemoryBuffer, Overflow};
use tokio::net::TcpListener;

use super::{accounting, settings};
use crate::authorization::{HOME, NAS, aar, nas};
use crate::raw::{self, RawPeer};
use crate::rig::{REALM, peer, soon};

const IDENTITY: Identity = Identity { host: HOME, realm: REALM, state_id: None };

/// A server by hand, whose user has logged in.
struct Hand {
    raw: RawPeer,
    node: diameter_node::Node,
    user: UserSession,
    login: AaRequest,
}

impl Hand {
    async fn new() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let node = nas().sends::<AccountingRequest>();
        let node = node.peer(peer(HOME, listener.local_addr().unwrap())).start().await.unwrap();
        let mut raw = RawPeer::over(soon(listener.accept()).await.unwrap().0);
        let cer = raw.next().await.unwrap();
        let mut cea = CapabilitiesExchangeAnswer::from_message(&raw::cea(&cer, HOME)).unwrap();
        cea.auth_application_id.push(0xffff_ffff);
        raw.send(&cea.to_message(cer.header()).unwrap()).await;
        assert!(soon(node.available(&HOME)).await);
        let buffer: MemoryBuffer<Bytes> = MemoryBuffer::new(10, Overflow::Refuse);
        let records = node.accounting(accounting(), buffer);
        let server = AccessServer::new(&node, settings()).accounting(&records);
        let request = aar(&node);
        let logging_in = tokio::spawn(async move { server.login(request).await });
        let asked = raw.next().await.unwrap();
        let login = AaRequest::from_message(&asked).unwrap();
        let good = login.answer(&IDENTITY).result_code(ResultCode::DIAMETER_SUCCESS).build();
        raw.send(&good.to_message(asked.header()).unwrap()).await;
        let mut hand = Self { raw, node, user: soon(logging_in_done(logging_in)).await, login };
        hand.record().await;
        hand
    }

    /// Takes a record, and answers it.
    async fn record(&mut self) -> AccountingRequest {
        let message = self.raw.next().await.unwrap();
        let record = AccountingRequest::from_message(&message).unwrap();
        let good = record.answer(&IDENTITY).result_code(ResultCode::DIAMETER_SUCCESS).build();
        self.raw.send(&good.to_message(message.header()).unwrap()).await;
        record
    }

    async fn ask<R: Request>(&mut self, request: &R, number: u32) {
        let message = request.to_message(HopByHopId(number), EndToEndId(number)).unwrap();
        self.raw.send(&message).await;
    }

    async fn next(&mut self) -> Message {
        self.raw.next().await.unwrap()
    }

    fn re_auth(&self, kind: ReAuthRequestType) -> ReAuthRequest {
        ReAuthRequest::builder()
            .session_id(self.login.session_id.clone())
            .origin_host(HOME)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .destination_host(NAS)
            .auth_application_id(1)
            .re_auth_request_type(kind)
            .build()
    }
}

async fn logging_in_done(
    task: tokio::task::JoinHandle<Result<UserSession, diameter_node::session::nas::NotAdmitted>>,
) -> UserSession {
    task.await.unwrap().unwrap()
}

// Proves: nas-02, nas-07, nas-08, nas-17, nas-18
#[tokio::test]
async fn a_request_to_authorize_again_is_answered_and_followed_by_one_of_its_type() {
    let mut hand = Hand::new().await;
    let kinds = [
        (ReAuthRequestType::AUTHORIZE_ONLY, AuthRequestType::AUTHORIZE_ONLY),
        (ReAuthRequestType::AUTHORIZE_AUTHENTICATE, AuthRequestType::AUTHORIZE_AUTHENTICATE),
        (ReAuthRequestType::AUTHORIZE_ONLY, AuthRequestType::AUTHORIZE_ONLY),
    ];
    for (number, (asked, expected)) in kinds.into_iter().enumerate() {
        let request = hand.re_auth(asked);
        hand.ask(&request, number as u32).await;
        let answer = hand.next().await;
        assert_eq!((answer.header().command_code, answer.header().application_id), (258, 1));
        let answer = ReAuthAnswer::from_message(&answer).unwrap();
        assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
        let message = hand.next().await;
        let again = AaRequest::from_message(&message).unwrap();
        assert_eq!((again.auth_request_type, again.auth_application_id), (expected, 1));
        assert_eq!(again.session_id, hand.login.session_id);
        let proves = expected == AuthRequestType::AUTHORIZE_AUTHENTICATE;
        assert_eq!(again.user_password, hand.login.user_password.clone().filter(|_| proves));
        let good = again.answer(&IDENTITY).result_code(ResultCode::DIAMETER_SUCCESS).build();
        hand.raw.send(&good.to_message(message.header()).unwrap()).await;
        assert_eq!(soon(hand.user.next()).await, Some(UserEvent::Continued));
        assert_eq!(
            hand.record().await.accounting_record_type,
            AccountingRecordType::INTERIM_RECORD
        );
    }
    // What is of no session is answered too, and nothing follows.
    let mut request = hand.re_auth(ReAuthRequestType::AUTHORIZE_ONLY);
    request.session_id = "nas1.example.net;0;0".into();
    hand.ask(&request, 9).await;
    let answer = ReAuthAnswer::from_message(&hand.next().await).unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
    drop(hand.node);
}

// Proves: nas-02, nas-12
#[tokio::test]
async fn a_session_that_is_aborted_is_answered_terminated_and_recorded_in_this_order() {
    let mut hand = Hand::new().await;
    let request = AbortSessionRequest::builder()
        .session_id(hand.login.session_id.clone())
        .origin_host(HOME)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(NAS)
        .auth_application_id(1)
        .build();
    hand.ask(&request, 1).await;
    let answer = AbortSessionAnswer::from_message(&hand.next().await).unwrap();
    assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
    let message = hand.next().await;
    assert_eq!(message.header().application_id, 1);
    let end = SessionTerminationRequest::from_message(&message).unwrap();
    assert_eq!((&end.session_id, end.auth_application_id), (&hand.login.session_id, 1));
    assert_eq!(
        end.termination_cause,
        diameter_messages::base::TerminationCause::DIAMETER_ADMINISTRATIVE
    );
    let good = end.answer(&IDENTITY).result_code(ResultCode::DIAMETER_SUCCESS).build();
    hand.raw.send(&good.to_message(message.header()).unwrap()).await;
    let ended = SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE);
    assert_eq!(soon(hand.user.next()).await, Some(UserEvent::Ended(ended)));
    let Hand { raw, user, node, login } = hand;
    let usage = Usage { input_octets: 7, ..Usage::default() };
    let ending = tokio::spawn(user.end(TerminationCause::LOGOUT, usage));
    let mut raw = raw;
    let message = raw.next().await.unwrap();
    let stop = AccountingRequest::from_message(&message).unwrap();
    let good = stop.answer(&IDENTITY).result_code(ResultCode::DIAMETER_SUCCESS).build();
    raw.send(&good.to_message(message.header()).unwrap()).await;
    assert_eq!(stop.accounting_record_type, AccountingRecordType::STOP_RECORD);
    assert_eq!((stop.session_id, stop.accounting_input_octets), (login.session_id, Some(7)));
    assert_eq!(
        stop.termination_cause,
        Some(diameter_messages::base::TerminationCause::DIAMETER_ADMINISTRATIVE)
    );
    soon(ending).await.unwrap().unwrap();
    drop(node);
}
