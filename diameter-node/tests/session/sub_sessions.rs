//! Sub-sessions of credit control (RFC 8506, 5.1), between a client and a server of ours.

use std::sync::Mutex;
use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::credit_control::CreditControlRequest;
use diameter_node::Node;
use diameter_node::session::credit_control::server::{
    Balance, Booking, CreditControlServer, Decided, Decision, DecisionKind, Grant, MemoryStore,
    NotAsked, OnlineCharging,
};
use diameter_node::session::credit_control::{
    ClientSettings, CreditControlClient, CreditControlSession, NotStarted, Scope, Service,
    SessionChange, State, TerminationCause, UnitType, Units,
};

use crate::rig::{self, CLIENT, REALM, SERVER, soon, wait_until};

type Session = CreditControlSession<CreditControlRequest>;

const RG10: Service = Service::rating_group(10);

/// Grants what is wanted, and remembers what it was asked.
#[derive(Default)]
struct Ocs(Mutex<Vec<(String, DecisionKind, u32)>>);

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let user = request.user_name.as_ref();
        user.map(ToString::to_string).ok_or(Rejection::new(ResultCode::DIAMETER_MISSING_AVP))
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let asked = (decision.session_id.to_owned(), decision.kind, decision.asked.number);
        self.0.lock().unwrap().push(asked);
        Ok(Decided::granting(decision.wanted().map(|(it, units)| Grant::new(it, units))))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }
}

type Server = CreditControlServer<Ocs, MemoryStore<Balance>>;

async fn serve() -> (Server, Node) {
    let store = MemoryStore::from_iter([("alice", Balance::of(1_000_000))]);
    let server = CreditControlServer::new(Ocs::default(), store);
    let node = rig::server(SERVER).credit_control_server(&server).start().await.unwrap();
    (server, node)
}

async fn client(of: &Node) -> (Node, CreditControlClient<CreditControlRequest>) {
    let node = Node::builder(CLIENT, REALM)
        .sessions::<CreditControlRequest>()
        .state_id(5)
        .peer(rig::peer(SERVER, rig::address(of)))
        .start()
        .await
        .unwrap();
    assert!(soon(node.available(&SERVER)).await);
    let charging = node.credit_control(ClientSettings::new("32251@3gpp.org"));
    (node, charging)
}

async fn start(charging: &CreditControlClient<CreditControlRequest>) -> Session {
    let mut template = charging.template().unwrap();
    template.user_name = Some("alice".into());
    let mut session = soon(charging.start(template, [(RG10, Units::octets(1000))])).await.unwrap();
    assert_eq!(next(&mut session).await, granted(1000));
    session
}

/// A sub-session with a quota.
async fn part(session: &Session, octets: u64) -> Session {
    let mut part = soon(session.sub_session([(RG10, Units::octets(octets))])).await.unwrap();
    assert_eq!(next(&mut part).await, granted(octets));
    part
}

async fn next(session: &mut Session) -> SessionChange {
    soon(session.next()).await.expect("it goes on").change
}

fn granted(octets: u64) -> SessionChange {
    SessionChange::Granted(RG10, Units::octets(octets))
}

fn balance(server: &Server) -> Balance {
    server.store().account("alice").unwrap()
}

// Proves: cc-04
#[tokio::test]
async fn sub_sessions_are_kept_apart_at_both_ends_and_end_before_the_session() {
    let (server, node) = serve().await;
    let (_pgw, charging) = client(&node).await;
    let session = start(&charging).await;
    let (mut one, mut two) = (part(&session, 2000).await, part(&session, 3000).await);
    let ids = [&session, &one, &two].map(|it| it.sub_session_id());
    assert_eq!(ids, [None, Some(1), Some(2)]);
    assert_eq!(one.session_id(), session.session_id());
    assert_eq!(balance(&server), Balance { left: 1_000_000, reserved: 6000 });

    two.consumed(RG10, Units::octets(3000));
    assert_eq!(next(&mut two).await, granted(3000));
    assert_eq!(one.remaining(RG10), Some(Units::octets(2000)), "each has its own quota");
    assert_eq!(balance(&server), Balance { left: 997_000, reserved: 6000 });

    // The server means one of them.
    let id = session.session_id().to_owned();
    one.consumed(RG10, Units::octets(500));
    let asked = soon(server.re_authorize(&format!("{id}#1"), Scope::Session)).await.unwrap();
    assert_eq!(asked.0, 2002);
    assert_eq!(next(&mut one).await, SessionChange::ReAuthorized(Scope::Session));
    assert_eq!(next(&mut one).await, granted(2000));
    assert_eq!(balance(&server), Balance { left: 996_500, reserved: 6000 });
    let unknown = soon(server.re_authorize(&format!("{id}#3"), Scope::Session)).await;
    assert!(matches!(unknown, Err(NotAsked::UnknownSession)));

    assert!(soon(one.end(TerminationCause::LOGOUT)).await.unwrap().is_ok());
    assert_eq!((session.state(), two.state()), (State::Open, State::Open));
    two.consumed(RG10, Units::octets(7));
    let reply = soon(session.end(TerminationCause::LOGOUT)).await.unwrap();
    assert!(reply.is_ok());
    assert_eq!(next(&mut two).await, SessionChange::Ended);
    assert!(soon(two.next()).await.is_none());
    assert_eq!(balance(&server), Balance { left: 996_493, reserved: 0 });

    let asked = server.charging().0.lock().unwrap().clone();
    let numbers: Vec<_> = asked.iter().map(|it| it.2).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4, 5, 6, 7], "those of the session");
    let closed: Vec<_> = asked.iter().filter(|it| it.1 == DecisionKind::Close).collect();
    let names: Vec<_> = closed.iter().map(|it| it.0.clone()).collect();
    assert_eq!(names, [format!("{id}#1"), format!("{id}#2"), id]);
}

#[tokio::test]
async fn sub_sessions_end_with_their_handles_and_none_begins_after_the_session() {
    let (server, node) = serve().await;
    let (pgw, charging) = client(&node).await;
    let session = start(&charging).await;
    drop(part(&session, 2000).await);
    wait_until(|| async { balance(&server).reserved == 1000 }).await;
    let mut left = part(&session, 3000).await;
    // The server ends the session as a whole.
    let id = session.session_id().to_owned();
    assert_eq!(soon(server.abort(&id)).await.unwrap().0, 2001);
    assert_eq!(next(&mut left).await, SessionChange::Ended);
    wait_until(|| async { pgw.open_sessions() == 0 }).await;
    assert_eq!(balance(&server), Balance { left: 1_000_000, reserved: 0 });
    let late = soon(session.sub_session([(RG10, Units::NONE)])).await;
    assert!(matches!(late, Err(NotStarted::Ended)));
}

#[tokio::test]
async fn sub_sessions_go_on_in_another_process() {
    let (server, node) = serve().await;
    let (pgw, charging) = client(&node).await;
    let session = start(&charging).await;
    let part = part(&session, 2000).await;
    part.consumed(RG10, Units::octets(1999));
    let snapshot = session.into_snapshot();
    drop(part);
    pgw.shutdown(Duration::ZERO).await;
    assert_eq!(balance(&server).reserved, 3000, "nothing has ended");

    let (_pgw, charging) = client(&node).await;
    let session = charging.resume(snapshot).unwrap();
    let mut parts = session.sub_sessions();
    assert_eq!(parts.len(), 1);
    assert!(session.sub_sessions().is_empty(), "each has one handle");
    let mut part = parts.remove(0);
    assert_eq!((part.sub_session_id(), part.state()), (Some(1), State::Open));
    part.consumed(RG10, Units::octets(1));
    assert_eq!(next(&mut part).await, granted(2000));
    assert_eq!(balance(&server), Balance { left: 998_000, reserved: 3000 });
}
