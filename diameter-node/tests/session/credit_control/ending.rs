//! The user ends the service, in each state (RFC 8506, 5.4 and Table 4).

use diameter_messages::credit_control::CcRequestType;

use super::*;
use crate::rig;

/// Whoever gives up before the first answer has a session that ends after it.
#[tokio::test]
async fn before_the_first_answer() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let asked = tokio::select! {
        _ = starting => panic!("nothing was answered"),
        asked = ocs.asked() => asked,
    };
    ocs.silence().await;
    asked.grant(&[(INTERNET, MEGABYTE)]);
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    assert_eq!(asked.request.cc_request_number, 1);
    asked.grant(&[]);
}

#[tokio::test]
async fn while_an_update_awaits_its_answer() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    session.consumed(INTERNET, Units::octets(3));
    let ending = session.end(TerminationCause::USER_MOVED);
    let answering = async {
        ocs.silence().await;
        asked.grant(&[(INTERNET, MEGABYTE)]);
        let asked = ocs.asked().await;
        assert_eq!(asked.read().termination_cause, Some(TerminationCause::USER_MOVED));
        assert_eq!(asked.read().services[0].total_used(), Units::octets(3));
        asked.grant(&[]);
    };
    let (reply, ()) = tokio::join!(rig::soon(ending), answering);
    assert!(reply.unwrap().is_ok());
}

/// A last request that is refused, or not answered, ends the session all the same.
#[tokio::test]
async fn when_the_last_request_fails() {
    let config = ClientConfig { request_timeout: SHORT, ..ClientConfig::default() };
    for code in [Some(3004), Some(5002), Some(5012), None] {
        let (mut ocs, node, charging) = pair(with(config.clone())).await;
        let session = open(&charging, &mut ocs).await;
        let ending = session.end(TerminationCause::LOGOUT);
        let answering = async {
            let asked = ocs.asked().await;
            match code {
                Some(code) => asked.refuse(code),
                None => drop(asked),
            }
        };
        let (reply, ()) = tokio::join!(rig::soon(ending), answering);
        assert!(code.is_none() || reply.unwrap().is_err());
        drop(node);
    }
}

/// Dropping the handle ends the session, wherever that happens: here on a thread without a runtime.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_handle_that_is_dropped() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, Units::octets(7));
    let session_id = session.session_id().to_owned();
    std::thread::spawn(move || drop(session)).join().unwrap();
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    assert_eq!(asked.read().services[0].total_used(), Units::octets(7));
    asked.grant(&[]);
    rig::wait_until(|| async { ocs.re_auth(&session_id, None).await == 5002 }).await;
}

/// A session that is over takes what its application still says, and does nothing.
#[tokio::test]
async fn what_comes_after_the_end() {
    let (mut ocs, node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    assert_eq!(node.open_sessions(), 1);
    session.consumed(INTERNET, MEGABYTE);
    ocs.asked().await.refuse(4010);
    assert_eq!(rest(&mut session).await.last(), Some(&SessionChange::Ended));
    assert_eq!(session.state(), State::Idle);
    assert_eq!(node.open_sessions(), 0);
    session.consumed(INTERNET, MEGABYTE);
    session.rating_changed(INTERNET);
    session.request(VIDEO, MEGABYTE);
    assert!(session.next().await.is_none());
    assert!(rig::soon(session.end(TerminationCause::LOGOUT)).await.is_some());
    ocs.silence().await;
}

/// A node that stops at once: whoever waits for a session or an event is told, and what is open can go on elsewhere.
#[tokio::test]
async fn when_the_node_stops() {
    let (mut ocs, node, charging) = pair(settings()).await;
    let (mut open_session, session) =
        (open(&charging, &mut ocs).await, open(&charging, &mut ocs).await);
    let template = || charging.template().unwrap();
    let stopping = async {
        for _ in 0..3 {
            ocs.asked().await;
        }
        drop(node);
    };
    let (over, started, debited, event, ()) = rig::soon(futures_util::future::join5(
        session.end(TerminationCause::LOGOUT),
        charging.start(template(), [(INTERNET, MEGABYTE)]),
        charging.direct_debit(template(), INTERNET, MEGABYTE),
        open_session.next(),
        stopping,
    ))
    .await;
    assert!(over.is_some_and(|it| it.is_ok()), "the last answer that there was");
    assert!(matches!(started, Err(NotStarted::Refused(_))));
    assert!(debited.ok().is_none_or(|it| it.answer().is_none()), "nobody has answered");
    assert!(event.is_none());
    assert_eq!(open_session.into_snapshot().state(), State::Open);
    let late = rig::soon(charging.start(template(), [(INTERNET, MEGABYTE)])).await;
    assert!(matches!(late, Err(NotStarted::Refused(_))));
}
