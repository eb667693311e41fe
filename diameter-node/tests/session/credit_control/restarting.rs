//! Servers that restart (RFC 6733, 8.6), and clients that go on from a snapshot.

use diameter_messages::base::avp::ORIGIN_STATE_ID;
use diameter_node::Node;
use diameter_session::credit_control::{Answer, Grant, SessionFailover};

use super::ocs::Asked;
use super::*;
use crate::rig;

const LOST: [SessionChange; 3] =
    [SessionChange::ServerRestarted, SessionChange::ServiceTerminated, SessionChange::Ended];

/// Starts a session that is answered under this Origin-State-Id.
async fn open_under(charging: &Charging, ocs: &mut Ocs, state_id: u32) -> Session {
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let answering = async { grant_under(ocs.asked().await, state_id) };
    let (session, ()) = tokio::join!(starting, answering);
    let mut session = session.unwrap();
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    session
}

fn grant_under(asked: Asked, state_id: u32) {
    let (number, grants) = (asked.request.cc_request_number, vec![Grant::new(INTERNET, MEGABYTE)]);
    let failover = Some(SessionFailover::Supported);
    let mut answer = asked.made(&Answer { failover, ..Answer::granting(number, grants) });
    answer.additional_avps.push(&ORIGIN_STATE_ID, &state_id).unwrap();
    asked.answer(answer);
}

/// An answer to one session tells that the server has lost the others.
#[tokio::test]
async fn origin_state_id_of_an_answer_grows() {
    let mut ocs = Ocs::of(rig::server(rig::SERVER).state_id(1)).await;
    let mut other = Ocs::of(rig::server(rig::OTHER).state_id(1)).await;
    let node = gateway(&[&ocs, &other]).await;
    let at_other = ClientSettings { servers: vec![rig::OTHER], ..settings() };
    let elsewhere = open_under(&node.credit_control(at_other), &mut other, 7).await;
    let at_first = ClientSettings { servers: vec![rig::SERVER], ..settings() };
    let charging = node.credit_control(at_first);
    let mut before = open_under(&charging, &mut ocs, 7).await;
    let after = open_under(&charging, &mut ocs, 8).await;
    assert_eq!(rest(&mut before).await, LOST);
    assert_eq!(after.state(), State::Open);
    assert_eq!(elsewhere.state(), State::Open);
    // A smaller one is of a message that was long on its way.
    let _late = open_under(&charging, &mut ocs, 7).await;
    assert_eq!(after.state(), State::Open);
    // There is nobody to report to.
    drop(before);
    ocs.silence().await;
}

/// A session that has moved is at the other server, also where that has the Origin-State-Id of the first.
#[tokio::test]
async fn origin_state_id_grows_where_a_session_has_moved_to() {
    let mut first = Ocs::of(rig::server(rig::SERVER).state_id(1)).await;
    let mut second = Ocs::of(rig::server(rig::OTHER).state_id(1)).await;
    let node = gateway(&[&first, &second]).await;
    let servers = vec![rig::SERVER, rig::OTHER];
    let charging = node.credit_control(ClientSettings { servers, ..settings() });
    let mut moved = open_under(&charging, &mut first, 7).await;
    moved.consumed(INTERNET, MEGABYTE);
    first.asked().await.refuse(3004);
    grant_under(second.asked().await, 7);
    assert_eq!(next(&mut moved).await, SessionChange::Granted(INTERNET, MEGABYTE));
    let at_second = ClientSettings { servers: vec![rig::OTHER], ..settings() };
    let _another = open_under(&node.credit_control(at_second), &mut second, 8).await;
    assert_eq!(rest(&mut moved).await, LOST);
}

/// The capabilities exchange tells so, where the server comes back.
#[tokio::test]
async fn origin_state_id_of_a_peer_grows() {
    let mut ocs = Ocs::of(rig::server(rig::SERVER).state_id(7)).await;
    let node = gateway(&[&ocs]).await;
    let charging = node.credit_control(settings());
    let mut session = open(&charging, &mut ocs).await;
    let address = ocs.address();
    ocs.node.shutdown(Duration::ZERO).await;
    drop(ocs);
    let again = Node::builder(rig::SERVER, rig::REALM)
        .listen(diameter_node::Tcp, address)
        .unknown_peers(diameter_node::UnknownPeers::accept())
        .state_id(8);
    let _again = Ocs::of(again).await;
    assert_eq!(rest(&mut session).await, LOST);
}

/// A node that keeps its Origin-State-Id over restarts.
async fn keeper(ocs: &Ocs) -> Node {
    let node = Node::builder(rig::CLIENT, rig::REALM)
        .sessions::<CreditControlRequest>()
        .state_id(5)
        .peer(rig::peer(ocs.host(), ocs.address()))
        .start()
        .await
        .unwrap();
    assert!(rig::soon(node.available(&ocs.host())).await);
    node
}

/// What is written down and read again.
fn written(snapshot: &SessionSnapshot) -> SessionSnapshot {
    let text = serde_json::to_string(snapshot).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What was used before is reported after: by another node, in the same session.
#[tokio::test]
async fn a_session_goes_on_in_another_process() {
    let mut ocs = Ocs::start(rig::SERVER).await;
    let node = keeper(&ocs).await;
    let session = open(&node.credit_control(settings()), &mut ocs).await;
    session.consumed(INTERNET, Units::octets(999_999));
    let session_id = session.session_id().to_owned();
    let snapshot = written(&session.into_snapshot());
    assert_eq!(snapshot.session_id(), session_id);
    assert_eq!(ocs.re_auth(&session_id, None).await, 5002);
    ocs.silence().await;
    node.shutdown(Duration::ZERO).await;

    let node = keeper(&ocs).await;
    let charging: Charging = node.credit_control(settings());
    let mut session = charging.resume(snapshot).unwrap();
    assert_eq!(session.state(), State::Open);
    session.consumed(INTERNET, Units::octets(1));
    let asked = ocs.asked().await;
    assert_eq!(asked.request.session_id.as_str(), session_id);
    assert_eq!(asked.request.cc_request_number, 1);
    assert_eq!(asked.request.destination_host, Some(rig::SERVER));
    assert_eq!(asked.read().services[0].total_used(), MEGABYTE);
    asked.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    assert_eq!(ocs.re_auth(&session_id, None).await, 2002);
}

/// A process that dies while an answer is awaited: the one after it sends the same request again, with the T
/// flag.
#[tokio::test]
async fn a_request_that_was_on_its_way_is_sent_again() {
    let mut ocs = Ocs::start(rig::SERVER).await;
    let node = keeper(&ocs).await;
    let session = open(&node.credit_control(settings()), &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let lost = ocs.asked().await;
    let snapshot = written(&session.snapshot());
    // It says nothing more: the node is gone before the session is dropped.
    node.shutdown(Duration::ZERO).await;
    drop(session);

    let node = keeper(&ocs).await;
    let charging: Charging = node.credit_control(settings());
    let mut session = charging.resume(snapshot).unwrap();
    let again = ocs.asked().await;
    assert!(again.is_retransmitted());
    assert_eq!(again.request, lost.request);
    let (old, new) = (lost.message.header(), again.message.header());
    assert_eq!(old.end_to_end_id, new.end_to_end_id);
    again.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
}

/// Deadlines are points in time: one that passed while no process had the session is due at once.
#[tokio::test]
async fn a_deadline_that_passed_meanwhile() {
    let mut ocs = Ocs::start(rig::SERVER).await;
    let node = keeper(&ocs).await;
    let charging: Charging = node.credit_control(settings());
    let session = open(&charging, &mut ocs).await;
    session.rating_changed(INTERNET);
    let validity_time = Some(Duration::from_secs(1));
    ocs.asked().await.grants([Grant { validity_time, ..Grant::new(INTERNET, MEGABYTE) }]);
    rig::wait_until(|| async { session.state() == State::Open }).await;
    let snapshot = written(&session.into_snapshot());
    tokio::time::sleep(Duration::from_millis(1100)).await;
    ocs.silence().await;
    let _session = charging.resume(snapshot).unwrap();
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_number, 2);
}
