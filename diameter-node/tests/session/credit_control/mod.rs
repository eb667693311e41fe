//! Credit control: a gateway, and online charging systems that do what the test says.

mod ending;
mod failover;
mod logging;
mod ocs;
mod one_time;
mod restarting;
mod server_requests;
mod starting;
mod updating;

use std::time::Duration;

use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::*;
use diameter_node::{Node, Route};

use crate::rig;
use ocs::Ocs;

pub(crate) type Charging = CreditControlClient<CreditControlRequest>;
pub(crate) type Session = CreditControlSession<CreditControlRequest>;

pub(crate) const INTERNET: Service = Service::rating_group(10);
pub(crate) const VIDEO: Service = Service::rating_group(20);

/// A quota that tests ask for and are granted.
pub(crate) const MEGABYTE: Units = Units::octets(1_000_000);

/// How long the user waits where the server is to be silent.
pub(crate) const SHORT: Duration = Duration::from_millis(300);

/// A gateway that knows these charging systems.
pub(crate) async fn gateway(systems: &[&Ocs]) -> Node {
    let mut builder = Node::builder(rig::CLIENT, rig::REALM).sessions::<CreditControlRequest>();
    let mut route = Route::to(rig::REALM);
    for ocs in systems {
        builder = builder.peer(rig::peer(ocs.host(), ocs.address()));
        route = route.via(ocs.host());
    }
    let node = builder.route(route).start().await.unwrap();
    for ocs in systems {
        assert!(rig::soon(node.available(&ocs.host())).await);
    }
    node
}

pub(crate) fn settings() -> ClientSettings {
    ClientSettings::new("32251@3gpp.org")
}

/// Settings with these policies of sessions.
pub(crate) fn with(session: ClientConfig) -> ClientSettings {
    ClientSettings { session, ..settings() }
}

/// A failure handling, as the default of a session.
pub(crate) fn handling(failure_handling: FailureHandling) -> ClientConfig {
    ClientConfig { failure_handling, ..ClientConfig::default() }
}

/// A gateway of one charging system.
pub(crate) async fn pair(settings: ClientSettings) -> (Ocs, Node, Charging) {
    let ocs = Ocs::start(rig::SERVER).await;
    let node = gateway(&[&ocs]).await;
    let charging = node.credit_control(settings);
    (ocs, node, charging)
}

/// Starts a session with one service, and has it granted.
pub(crate) async fn open(charging: &Charging, ocs: &mut Ocs) -> Session {
    let starting = charging.start(charging.template().unwrap(), [(INTERNET, MEGABYTE)]);
    let granting = async { ocs.asked().await.grant(&[(INTERNET, MEGABYTE)]) };
    let (session, ()) = tokio::join!(starting, granting);
    let mut session = session.unwrap();
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    session
}

/// What happens next in a session.
pub(crate) async fn next(session: &mut Session) -> SessionChange {
    rig::soon(session.next()).await.expect("the session is over").change
}

/// All that is left to happen in a session that is about to end.
pub(crate) async fn rest(session: &mut Session) -> Vec<SessionChange> {
    let mut changes = Vec::new();
    while let Some(event) = rig::soon(session.next()).await {
        changes.push(event.change);
    }
    changes
}
