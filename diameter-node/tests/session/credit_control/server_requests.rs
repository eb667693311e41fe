//! RAR and ASR in each state (RFC 8506, 5.5; RFC 6733, 8.3 and 8.5).

use std::net::Ipv4Addr;

use diameter_core::{Answer as _, Command, EndToEndId, HopByHopId, Identity, Message, Request};
use diameter_messages::base::ReAuthRequestType;
use diameter_messages::credit_control::CcRequestType;
use diameter_messages::gy::{CreditControlAnswer, ReAuthAnswer, ReAuthRequest};
use diameter_session::credit_control::{Answer, AnswerMessage, Grant, Reason};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::*;
use crate::raw::{self, RawPeer};
use crate::rig;

#[tokio::test]
async fn requests_for_sessions_that_are_not_there() {
    let (ocs, _node, _charging) = pair(settings()).await;
    assert_eq!(ocs.re_auth("pgw1.example.net;1;2", None).await, 5002);
    assert_eq!(ocs.abort("pgw1.example.net;1;2").await, 5002);
}

/// Open: the report follows the answer, for all services or for the one that is meant.
#[tokio::test]
async fn re_auth_in_an_open_session() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    for (rating_group, scope) in [(None, Scope::Session), (Some(10), Scope::Service(INTERNET))] {
        session.consumed(INTERNET, Units::octets(5));
        assert_eq!(ocs.re_auth(session.session_id(), rating_group).await, 2002);
        let asked = ocs.asked().await;
        let report = &asked.read().services[0];
        assert_eq!(asked.reason(), Some(Reason::ForcedReauthorisation));
        assert_eq!(report.total_used(), Units::octets(5));
        asked.grant(&[(INTERNET, MEGABYTE)]);
        assert_eq!(next(&mut session).await, SessionChange::ReAuthorized(scope));
        assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    }
    // Nothing that this session has.
    assert_eq!(ocs.re_auth(session.session_id(), Some(99)).await, 5012);
    ocs.silence().await;
}

/// An answer and a request after it, in one segment: the session has had the answer when it takes the request.
#[tokio::test]
async fn re_auth_right_after_an_answer() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let peer = rig::peer(rig::SERVER, listener.local_addr().unwrap());
    let node = Node::builder(rig::CLIENT, rig::REALM).sessions::<CreditControlRequest>();
    let node = node.peer(peer).start().await.unwrap();
    let mut ocs = RawPeer::over(listener.accept().await.unwrap().0);
    let cer = ocs.next().await.unwrap();
    ocs.send(&raw::cea(&cer, rig::SERVER)).await;
    assert!(rig::soon(node.available(&rig::SERVER)).await);
    let charging: Charging = node.credit_control(settings());
    let identity = Identity { host: rig::SERVER, realm: rig::REALM, state_id: None };
    let answer = |request: &Message| {
        let typed = CreditControlRequest::from_message(request).unwrap();
        let mut answer = CreditControlAnswer::answering(&typed, &identity, ResultCode::SUCCESS);
        let grants = vec![Grant::new(INTERNET, MEGABYTE)];
        let number = typed.cc_request_number;
        answer.write(&Answer::granting(number, grants), Money::default());
        answer.to_message(request.header()).unwrap()
    };
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let answering = async {
        let request = ocs.next().await.unwrap();
        ocs.send(&answer(&request)).await;
    };
    let (session, ()) = tokio::join!(starting, answering);
    let session = session.unwrap();
    for number in 0..50 {
        session.consumed(INTERNET, MEGABYTE);
        let request = ocs.next().await.unwrap();
        let re_auth = ReAuthRequest::builder()
            .session_id(session.session_id())
            .origin_host(rig::SERVER)
            .origin_realm(rig::REALM)
            .destination_host(rig::CLIENT)
            .destination_realm(rig::REALM)
            .re_auth_request_type(ReAuthRequestType::AUTHORIZE_ONLY)
            .build();
        let re_auth = re_auth.to_message(HopByHopId(number), EndToEndId(number)).unwrap();
        let together = [answer(&request).into_bytes(), re_auth.into_bytes()].concat();
        ocs.stream.write_all(&together).await.unwrap();
        let re_auth_answer = ReAuthAnswer::from_message(&ocs.next().await.unwrap()).unwrap();
        assert_eq!(re_auth_answer.result_code.0, 2002);
        let report = ocs.next().await.unwrap();
        ocs.send(&answer(&report)).await;
        rig::wait_until(|| async { session.state() == State::Open }).await;
    }
}

/// While answers are awaited: to the first request, to an update, to the last one.
#[tokio::test]
async fn re_auth_while_an_answer_is_awaited() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let answering = async {
        let asked = ocs.asked().await;
        assert_eq!(ocs.re_auth(asked.request.session_id.as_str(), None).await, 5012);
        asked.grant(&[(INTERNET, MEGABYTE)]);
    };
    let (session, ()) = tokio::join!(starting, answering);
    let mut session = session.unwrap();
    next(&mut session).await;

    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    assert_eq!(ocs.re_auth(session.session_id(), None).await, 2001);
    assert_eq!(next(&mut session).await, SessionChange::ReAuthorized(Scope::Session));
    asked.grant(&[(INTERNET, MEGABYTE)]);
    // What was on its way is all there was to report.
    ocs.silence().await;

    let session_id = session.session_id().to_owned();
    drop(session);
    let asked = ocs.asked().await;
    assert_eq!(ocs.re_auth(&session_id, None).await, 5002);
    asked.grant(&[]);
}

/// ASR: what was used and not reported goes into the last request.
#[tokio::test]
async fn abort_with_units_unreported() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, Units::octets(5));
    assert_eq!(ocs.abort(session.session_id()).await, 2001);
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    assert_eq!(asked.read().termination_cause, Some(TerminationCause::ADMINISTRATIVE));
    assert_eq!(asked.read().services[0].total_used(), Units::octets(5));
    // It is being ended already.
    assert_eq!(ocs.abort(session.session_id()).await, 2001);
    asked.grant(&[]);
    let changes = rest(&mut session).await;
    assert!(changes.contains(&SessionChange::Aborted));
    assert!(changes.contains(&SessionChange::ServiceTerminated));
    assert_eq!(changes.last(), Some(&SessionChange::Ended));
    assert_eq!(ocs.abort(session.session_id()).await, 5002);
}

/// ASR while answers are awaited: the session ends after them.
#[tokio::test]
async fn abort_while_an_answer_is_awaited() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let answering = async {
        let asked = ocs.asked().await;
        assert_eq!(ocs.abort(asked.request.session_id.as_str()).await, 2001);
        asked.grant(&[(INTERNET, MEGABYTE)]);
        let asked = ocs.asked().await;
        assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
        asked.grant(&[]);
    };
    let (session, ()) = tokio::join!(rig::soon(starting), answering);
    assert!(matches!(session, Err(NotStarted::Refused(_))));

    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    assert_eq!(ocs.abort(session.session_id()).await, 2001);
    ocs.silence().await;
    asked.grant(&[(INTERNET, MEGABYTE)]);
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    asked.grant(&[]);
    assert_eq!(rest(&mut session).await.last(), Some(&SessionChange::Ended));
}
