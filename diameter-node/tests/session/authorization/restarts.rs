//! Nodes that lose their sessions, and servers that take them up again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::Rejection;
use diameter_messages::base::{AbortSessionRequest, ResultCode};
use diameter_messages::nasreq::AaRequest;
use diameter_node::session::authorization::{
    AuthorizationSessions, ServerSessionEnd, SessionEnd, SessionEvent, SessionSnapshot, Settings,
};
use diameter_node::{Context, Node, Tcp, UnknownPeers};
use diameter_session::TerminationCause;

use super::{HOME, Home, aar, home, nas, nas_of};
use crate::rig::{REALM, address, peer, soon, wait_until};

/// A server at the address of one that has stopped.
async fn back(
    sessions: &AuthorizationSessions<Home>,
    at: std::net::SocketAddr,
    state_id: u32,
) -> Node {
    Node::builder(HOME, REALM)
        .authorization_server(sessions)
        .state_id(state_id)
        .listen(Tcp, at)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap()
}

// Proves: ses-19, ses-39
#[tokio::test]
async fn a_server_that_restarts_has_lost_its_sessions() {
    let server = Home::granting(|_| {});
    let sessions = server.sessions();
    let node = home(&sessions).state_id(5).start().await.unwrap();
    let at = address(&node);
    let nas = nas_of(&node).await;
    let authorizing = nas.authorization(Settings::default());
    let mut session = soon(authorizing.request(aar(&nas))).await.unwrap();
    node.shutdown(Duration::ZERO).await;

    // The same state: nothing was lost.
    let node = back(&sessions, at, 5).await;
    assert!(soon(nas.available(&HOME)).await);
    let waited = tokio::time::timeout(Duration::from_millis(300), session.next()).await;
    assert!(waited.is_err(), "{waited:?}");
    node.shutdown(Duration::ZERO).await;

    let _node = back(&sessions, at, 6).await;
    let end = SessionEvent::Ended(SessionEnd::ServerRestarted);
    assert_eq!(soon(session.next()).await, Some(end));
    // Nobody has anything to do with it any more.
    soon(session.end(TerminationCause::LOGOUT)).await;
    assert_eq!(server.ended(), []);
}

// Proves: ses-20, ses-21
#[tokio::test]
async fn a_client_that_restarts_has_lost_its_sessions() {
    let server = Home::granting(|_| {});
    let sessions = server.sessions();
    let node = home(&sessions).start().await.unwrap();
    let device = async |state_id| {
        let peer = peer(HOME, address(&node));
        let device = nas().state_id(state_id).peer(peer).start().await.unwrap();
        assert!(soon(device.available(&HOME)).await);
        device
    };
    let first = device(5).await;
    let mut request = aar(&first);
    request.origin_state_id = Some(5);
    soon(first.send(request.clone())).await.unwrap();
    first.shutdown(Duration::ZERO).await;
    for state_id in [5, 0] {
        let same = device(state_id).await;
        assert_eq!((sessions.len(), server.ended()), (1, vec![]));
        same.shutdown(Duration::ZERO).await;
    }
    let restarted = device(6).await;
    wait_until(async || !server.ended().is_empty()).await;
    assert_eq!(server.ended(), [ServerSessionEnd::ClientRestarted]);
    assert!(sessions.is_empty());

    // Behind a relay the number is seen in requests only.
    request.origin_state_id = Some(7);
    request.session_id = "nas2.example.net;1;1".into();
    request.origin_host = diameter_core::DiameterIdentity::from_static("nas2.example.net");
    soon(restarted.send(request.clone())).await.unwrap();
    request.origin_state_id = Some(8);
    request.session_id = "nas2.example.net;2;2".into();
    soon(restarted.send(request.clone())).await.unwrap();
    wait_until(async || server.ended().len() == 2).await;
    assert_eq!(sessions.len(), 1);
}

fn written(snapshot: &SessionSnapshot) -> serde_json::Value {
    serde_json::to_value(snapshot).unwrap()
}

/// What was written down is taken up by another process, whose clock may say something else.
#[tokio::test]
async fn sessions_survive_in_their_snapshots_whatever_the_clock_does() {
    let server = Home::granting(|answer| answer.session_timeout = Some(3600));
    let sessions = server.sessions();
    let node = home(&sessions).state_id(5).start().await.unwrap();
    let at = address(&node);
    let nas = nas_of(&node).await;
    let authorizing = nas.authorization(Settings::default());
    let session = soon(authorizing.request(aar(&nas))).await.unwrap();
    let saved = server.saved();
    let [snapshot] = &saved[..] else { panic!("{saved:?}") };
    assert_eq!(snapshot.session_id(), session.session_id());
    let text = written(snapshot).to_string();
    node.shutdown(Duration::ZERO).await;
    drop((node, sessions));

    let sessions = server.sessions();
    let node = back(&sessions, at, 5).await;
    // An hour is an hour: it ends then, whether the clock was set back or not; here it was set two hours ahead.
    let snapshot: SessionSnapshot = serde_json::from_str(&text).unwrap();
    let mut late = written(&snapshot);
    let moved = shift(&mut late, -7_200_000);
    assert!(moved > 0, "{text}");
    late["session_id"] = "nas1.example.net;9;9".into();
    sessions.take_up(node.client(), serde_json::from_value(late).unwrap());
    wait_until(async || server.ended() == [ServerSessionEnd::Expired]).await;
    let mut early = written(&snapshot);
    shift(&mut early, 7_200_000);
    early["session_id"] = "nas1.example.net;8;8".into();
    sessions.take_up(node.client(), serde_json::from_value(early).unwrap());
    sessions.take_up(node.client(), snapshot);
    assert!(soon(nas.available(&HOME)).await);
    soon(session.end(TerminationCause::LOGOUT)).await;
    let terminated = ServerSessionEnd::Terminated(TerminationCause::LOGOUT);
    assert_eq!(server.ended(), [ServerSessionEnd::Expired, terminated]);
    assert_eq!(sessions.len(), 1);
    drop(node);
}

/// Moves all points in time.
fn shift(value: &mut serde_json::Value, by: i64) -> usize {
    match value {
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(at) if at > 1_600_000_000_000 => {
                *value = (at + by).into();
                1
            }
            _ => 0,
        },
        serde_json::Value::Object(fields) => fields.values_mut().map(|it| shift(it, by)).sum(),
        serde_json::Value::Array(values) => values.iter_mut().map(|it| shift(it, by)).sum(),
        _ => 0,
    }
}

/// The server is gone before the device has answered an ASR; another process goes on.
#[tokio::test]
async fn what_was_on_its_way_is_sent_again_by_the_next_process() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let nas = Node::builder(super::NAS, REALM).sends::<AaRequest>().handle(
        move |request: AbortSessionRequest, context: Context| {
            let is_first = count.fetch_add(1, Ordering::Relaxed) == 0;
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            async move {
                if is_first {
                    std::future::pending::<()>().await;
                }
                Ok::<_, Rejection>(answer)
            }
        },
    );
    let server = Home::granting(|_| {});
    let sessions = server.sessions();
    let node = home(&sessions).state_id(5).start().await.unwrap();
    let at = address(&node);
    let nas = nas.peer(peer(HOME, at)).start().await.unwrap();
    assert!(soon(nas.available(&HOME)).await);
    let request = aar(&nas);
    soon(nas.send(request.clone())).await.unwrap();
    let aborting = async {
        let _ = sessions.abort(node.client(), &request.session_id).await;
    };
    tokio::select! {
        () = aborting => panic!("it was answered"),
        () = wait_until(async || asked.load(Ordering::Relaxed) == 1) => {}
    }
    let snapshot = server.saved().remove(0);
    node.shutdown(Duration::ZERO).await;
    drop((node, sessions));

    let sessions = server.sessions();
    let node = back(&sessions, at, 5).await;
    assert!(soon(nas.available(&HOME)).await);
    sessions.take_up(node.client(), snapshot);
    wait_until(async || server.ended() == [ServerSessionEnd::Aborted]).await;
    assert_eq!((asked.load(Ordering::Relaxed), sessions.len()), (2, 0));
}
