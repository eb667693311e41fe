//! The move to another server (RFC 8506, 5.7; RFC 6733, 5.5.4).

use diameter_session::credit_control::{Answer, Grant, SessionFailover};

use super::ocs::Asked;
use super::*;
use crate::rig;

async fn two_servers(session: ClientConfig) -> (Ocs, Ocs, Node, Charging) {
    let (first, second) = (Ocs::start(rig::SERVER).await, Ocs::start(rig::OTHER).await);
    let node = gateway(&[&first, &second]).await;
    let servers = vec![rig::SERVER, rig::OTHER];
    let charging = node.credit_control(ClientSettings { servers, ..with(session) });
    (first, second, node, charging)
}

/// Grants, and says whether the session may move.
fn grant(asked: Asked, failover: SessionFailover) {
    let grants = vec![Grant::new(INTERNET, MEGABYTE)];
    let number = asked.request.cc_request_number;
    asked.say(&Answer { failover: Some(failover), ..Answer::granting(number, grants) });
}

/// A session at the first server that may move to the other one.
async fn movable(charging: &Charging, ocs: &mut Ocs) -> Session {
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let granting = async { grant(ocs.asked().await, SessionFailover::Supported) };
    let (session, ()) = tokio::join!(starting, granting);
    let mut session = session.unwrap();
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    session
}

/// 3002 and 3004: the same request goes to the other server, with the T flag, and the session stays there.
#[tokio::test]
async fn a_server_that_is_busy() {
    for code in [3002, 3004] {
        let (mut first, mut second, _node, charging) = two_servers(ClientConfig::default()).await;
        let mut session = movable(&charging, &mut first).await;
        session.consumed(INTERNET, MEGABYTE);
        let asked = first.asked().await;
        let (sent, header) = (asked.request.clone(), *asked.message.header());
        assert!(!asked.is_retransmitted());
        asked.refuse(code);
        let again = second.asked().await;
        assert!(again.is_retransmitted());
        assert_eq!(again.message.header().end_to_end_id, header.end_to_end_id);
        let mut expected = sent.clone();
        expected.destination_host = Some(rig::OTHER);
        assert_eq!(again.request, expected);
        grant(again, SessionFailover::Supported);
        assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
        session.consumed(INTERNET, MEGABYTE);
        let after = second.asked().await;
        assert!(!after.is_retransmitted());
        assert_eq!(after.request.destination_host, Some(rig::OTHER));
    }
}

/// The connection breaks while the answer is awaited.
#[tokio::test]
async fn a_server_that_is_lost() {
    let (mut first, mut second, _node, charging) = two_servers(ClientConfig::default()).await;
    let mut session = movable(&charging, &mut first).await;
    session.consumed(INTERNET, MEGABYTE);
    let number = first.asked().await.request.cc_request_number;
    drop(first);
    let again = second.asked().await;
    assert!(again.is_retransmitted());
    assert_eq!(again.request.cc_request_number, number);
    grant(again, SessionFailover::Supported);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
}

/// Nobody answers in time: the other server gets the request. Then both answer; the first answer counts, the
/// second one changes nothing.
#[tokio::test]
async fn two_servers_answer_the_same_request() {
    for is_old_first in [true, false] {
        let config = ClientConfig { request_timeout: SHORT, ..ClientConfig::default() };
        let (mut first, mut second, _node, charging) = two_servers(config).await;
        let mut session = movable(&charging, &mut first).await;
        session.consumed(INTERNET, MEGABYTE);
        let old = first.asked().await;
        let new = second.asked().await;
        assert_eq!(old.message.header().end_to_end_id, new.message.header().end_to_end_id);
        let (one, two) = if is_old_first { (old, new) } else { (new, old) };
        one.grant(&[(INTERNET, Units::octets(1))]);
        let granted = SessionChange::Granted(INTERNET, Units::octets(1));
        assert_eq!(next(&mut session).await, granted);
        two.grant(&[(INTERNET, Units::octets(2))]);
        first.silence().await;
        assert_eq!(session.remaining(INTERNET), Some(Units::octets(1)));
        assert_eq!(session.state(), State::Open);
    }
}

/// What the first server cannot do, after the request went to the second one, is not the answer.
#[tokio::test]
async fn a_refusal_of_the_server_that_was_left() {
    let config = ClientConfig { request_timeout: SHORT, ..ClientConfig::default() };
    let (mut first, mut second, _node, charging) = two_servers(config).await;
    let mut session = movable(&charging, &mut first).await;
    session.consumed(INTERNET, MEGABYTE);
    let old = first.asked().await;
    let new = second.asked().await;
    old.refuse(3004);
    first.silence().await;
    new.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
}

/// Without CC-Session-Failover the session may not move, nor on DIAMETER_LOOP_DETECTED.
#[tokio::test]
async fn sessions_that_may_not_move() {
    let rows = [(SessionFailover::NotSupported, 3004), (SessionFailover::Supported, 3005)];
    for (failover, code) in rows {
        let (mut first, mut second, _node, charging) = two_servers(ClientConfig::default()).await;
        let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
        let granting = async { grant(first.asked().await, failover) };
        let (session, ()) = tokio::join!(starting, granting);
        let mut session = session.unwrap();
        next(&mut session).await;
        session.consumed(INTERNET, MEGABYTE);
        first.asked().await.refuse(code);
        let changes = [SessionChange::ServiceTerminated, SessionChange::Ended];
        assert_eq!(rest(&mut session).await, changes, "{code}");
        second.silence().await;
    }
}

/// A session that has not begun may begin anywhere; both servers are tried once.
#[tokio::test]
async fn the_first_request_goes_to_the_next_server() {
    let (mut first, mut second, _node, charging) = two_servers(ClientConfig::default()).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let refusing = async {
        first.asked().await.refuse(3004);
        second.asked().await.refuse(3004);
        first.silence().await;
        second.silence().await;
    };
    let (session, ()) = tokio::join!(starting, refusing);
    assert!(matches!(session, Err(NotStarted::Refused(Some(_)))));
}
