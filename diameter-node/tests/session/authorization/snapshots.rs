//! A device's sessions that go on in another process.

use std::time::Duration;

use diameter_core::CommandFlags;
use diameter_messages::base::avp::CLASS;
use diameter_messages::base::{ReAuthRequestType, ResultCode};
use diameter_messages::nasreq::AaRequest;
use diameter_node::Node;
use diameter_node::session::authorization::{
    DeviceSnapshot, ServerSessionEnd, SessionEnd, SessionEvent, Settings,
};
use diameter_session::TerminationCause;

use super::{HOME, Home, Wire, aar, home, nas};
use crate::rig::{address, peer, soon, wait_until};

/// A device that keeps its Origin-State-Id over restarts.
async fn keeper(server: &Node) -> Node {
    let node = nas().state_id(5).peer(peer(HOME, address(server))).start().await.unwrap();
    assert!(soon(node.available(&HOME)).await);
    node
}

/// What is written down and read again.
fn written(snapshot: &DeviceSnapshot) -> DeviceSnapshot {
    let text = serde_json::to_string(snapshot).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn a_session_goes_on_in_another_process() {
    let server = Home::granting(|answer| answer.class = vec![b"gold".to_vec().into()]);
    let sessions = server.sessions();
    let home = home(&sessions).start().await.unwrap();
    let node = keeper(&home).await;
    let authorizing = node.authorization(Settings::default());
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    let id = session.session_id().to_owned();
    let snapshot = written(&session.into_snapshot());
    assert_eq!(snapshot.session_id(), id);
    assert_eq!(node.open_sessions(), 0);
    node.shutdown(Duration::ZERO).await;
    assert_eq!((sessions.len(), server.ended()), (1, vec![]), "nobody was told");

    let node = keeper(&home).await;
    let authorizing = node.authorization::<AaRequest>(Settings::default());
    let mut session = authorizing.resume(snapshot).unwrap();
    let only = ReAuthRequestType::AUTHORIZE_ONLY;
    let asked = soon(sessions.re_authorize(home.client(), &id, only)).await;
    assert!(asked.unwrap().is_success());
    assert!(matches!(soon(session.next()).await, Some(SessionEvent::Provided(Some(_)))));
    let again = &server.requests()[1];
    assert_eq!((again.session_id.as_str(), again.user_name.as_deref()), (&*id, Some("alice")));
    let class = again.additional_avps.get(&CLASS).unwrap().unwrap();
    assert_eq!(&*class, b"gold", "what the server has said goes on");
    soon(session.end(TerminationCause::LOGOUT)).await;
    assert_eq!(server.ended(), [ServerSessionEnd::Terminated(TerminationCause::LOGOUT)]);
}

#[tokio::test]
async fn a_request_that_was_on_its_way_is_sent_again() {
    let (server, wire) = Wire::start(|_, answer| Ok(answer), ResultCode::DIAMETER_SUCCESS).await;
    let node = keeper(&server).await;
    let authorizing = node.authorization(Settings::default());
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    session.request(aar(&node)).unwrap();
    let id = session.session_id().to_owned();
    let snapshot = written(&session.into_snapshot());
    let mut session = authorizing.resume(snapshot).unwrap();
    assert!(matches!(soon(session.next()).await, Some(SessionEvent::Provided(Some(_)))));
    {
        let messages = wire.0.lock().unwrap();
        let [_, lost, again] = &messages[..] else { panic!("{}", messages.len()) };
        assert_eq!(lost.header().end_to_end_id, again.header().end_to_end_id);
        let is_repeated =
            |it: &diameter_core::Message| it.header().flags.contains(CommandFlags::RETRANSMITTED);
        assert_eq!((is_repeated(lost), is_repeated(again)), (false, true));
        assert_eq!(lost.as_bytes()[20..], again.as_bytes()[20..]);
    }
    assert_eq!(wire.requests()[2].session_id.as_str(), id);
    // The next one is another request.
    session.request(aar(&node)).unwrap();
    assert!(matches!(soon(session.next()).await, Some(SessionEvent::Provided(Some(_)))));
    let last = *wire.0.lock().unwrap()[3].header();
    assert!(!last.flags.contains(CommandFlags::RETRANSMITTED));
}

/// Deadlines are points in time: one that passed while no process had the session is due at once.
#[tokio::test]
async fn a_deadline_that_passed_meanwhile() {
    let timeout =
        |answer: &mut diameter_messages::nasreq::AaAnswer| answer.session_timeout = Some(1);
    let granting = move |_: &AaRequest, mut answer| {
        timeout(&mut answer);
        Ok(answer)
    };
    let (server, wire) = Wire::start(granting, ResultCode::DIAMETER_SUCCESS).await;
    let node = keeper(&server).await;
    let authorizing = node.authorization(Settings::default());
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    let snapshot = written(&session.into_snapshot());
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert!(wire.terminations().is_empty(), "its timers do not fire where it was");
    let mut session = authorizing.resume(snapshot).unwrap();
    let end = SessionEvent::Ended(SessionEnd::Terminated(TerminationCause::SESSION_TIMEOUT));
    assert_eq!(soon(session.next()).await, Some(end));
    assert_eq!(wire.terminations().len(), 1);

    // What was not told is told after it.
    let session = soon(authorizing.request(aar(&node))).await.unwrap();
    wait_until(async || node.open_sessions() == 0).await;
    let mut session = authorizing.resume(written(&session.snapshot())).unwrap();
    let end = SessionEvent::Ended(SessionEnd::Terminated(TerminationCause::SESSION_TIMEOUT));
    assert_eq!(soon(session.next()).await, Some(end));
    assert_eq!(soon(session.next()).await, None);
    assert_eq!((wire.terminations().len(), node.open_sessions()), (2, 0));
}
