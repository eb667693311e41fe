//! Policy control (3GPP TS 29.212 and TS 29.214) by the roles of the example `gx_rx`: gateways, application functions and a PCRF
//! on connections of the loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail that way")]

#[path = "../../examples/gx_rx/af.rs"]
mod af;
#[path = "../../examples/gx_rx/enforcement.rs"]
mod enforcement;
#[path = "../../examples/gx_rx/pcef.rs"]
mod pcef;
#[path = "../../examples/gx_rx/pcrf.rs"]
mod pcrf;
#[path = "../../examples/gx_rx/policy/mod.rs"]
mod policy;

mod gateways;
mod rules;
mod services;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use diameter_node::SendError;
use diameter_node::session::authorization::NotAuthorized;

use af::Af;
use enforcement::Enforced;
use pcef::{Connection, Pcef, User};
use pcrf::Pcrf;
use policy::Plan;

const ALICE: User =
    User { imsi: "262011234567890", address: Ipv4Addr::new(10, 45, 0, 7), room: 1_000_000 };
const BOB: User =
    User { imsi: "262011234567891", address: Ipv4Addr::new(10, 45, 0, 8), room: 1_000_000 };

fn plan() -> Plan {
    Plan { rule_base: "internet", volume: 1_000, services: vec!["ims"], most_for_medium: 2_000_000 }
}

/// A PCRF that knows Alice and Bob, a gateway and an application function.
async fn network() -> (Pcrf, Pcef, Af) {
    let plans = [(ALICE.imsi, plan()), (BOB.imsi, plan())];
    let pcrf = Pcrf::start((Ipv4Addr::LOCALHOST, 0).into(), plans).await.unwrap();
    let address = address(&pcrf);
    (pcrf, Pcef::start(address, 1).await.unwrap(), Af::start(address).await.unwrap())
}

fn address(pcrf: &Pcrf) -> SocketAddr {
    pcrf.node.local_addresses()[0]
}

/// What must not take long.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("it takes too long")
}

async fn wait_until(is_so: impl Fn() -> bool) {
    soon(async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
}

/// What the gateway enforces, once this is so.
async fn enforced(user: &mut Connection, is_so: impl FnMut(&Enforced) -> bool) -> Enforced {
    soon(user.enforced.wait_for(is_so)).await.unwrap().clone()
}

fn names(enforced: &Enforced) -> Vec<&str> {
    enforced.rules.keys().map(String::as_str).collect()
}

/// The code that stands in place of a good answer.
fn refusal<S, A: std::fmt::Debug>(result: Result<S, NotAuthorized<A>>) -> u32 {
    match result.map(|_| ()) {
        Err(NotAuthorized::Answer(SendError::Failure { outcome, .. })) => outcome.code(),
        other => panic!("{other:?}"),
    }
}
