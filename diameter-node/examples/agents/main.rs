//! Agents of all kinds between a client and a server, on connections of the loopback:
//!
//! ```text
//! pgw1.visited.example -> relay.visited.example -> proxy.home.example -> ocs1.home.example
//!                                                        |  ^
//!                                                        v  | "ask ocs1.home.example, for a minute"
//!                                                 redirect.home.example
//! ```
//!
//! It prints where each request was, checks that this is right, and ends by itself.
//! `cargo run -p diameter-node --example agents`

use std::error::Error;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CcRequestType, CreditControlRequest};
use diameter_node::{Node, SendError};

mod nodes;
mod way;

use nodes::{CLIENT, HOME, Nodes, PROXY, REDIRECT, RELAY, SERVER};
use way::Way;

const ELSEWHERE: DiameterIdentity = DiameterIdentity::from_static("elsewhere.example");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let way = Way::default();
    let mut nodes = Nodes::start(&way).await?;
    let client = nodes.client.clone();
    let expect = async |what: &str, user: &str, realm, nodes: &[DiameterIdentity], code: u32| {
        let answered = ask(&client, user, realm).await?;
        let (took, wanted) = (way.take(), Way::of(nodes));
        println!("{what}: {CLIENT} -> {took}: {answered}");
        match (&took, answered) == (&wanted, code) {
            true => Ok(()),
            false => Err(Box::<dyn Error>::from(format!("expected {wanted}: {code}"))),
        }
    };
    // The proxy follows the redirect: the relay and the client do not know of it.
    let redirected = &[RELAY, PROXY, REDIRECT, SERVER];
    expect("the first request", "alice", HOME, redirected, 2001).await?;
    // The redirect was for all requests to the realm, for a minute.
    expect("a later one", "alice", HOME, &[RELAY, PROXY, SERVER], 2001).await?;
    expect("one that the proxy refuses", "mallory", HOME, &[RELAY, PROXY], 5003).await?;
    expect("one for a realm without a route", "alice", ELSEWHERE, &[RELAY], 3003).await?;
    // What led to the server is forgotten when that is gone.
    nodes.restart_server(&way).await?;
    expect("one after the server's restart", "alice", HOME, redirected, 2001).await?;
    nodes.shutdown().await;
    Ok(())
}

/// Asks for quota, and returns the code of the answer.
async fn ask(client: &Node, user: &str, realm: DiameterIdentity) -> Result<u32, Box<dyn Error>> {
    let request = CreditControlRequest::builder()
        .session_id(client.client().new_session_id())
        .origin_host(client.identity().host.clone())
        .origin_realm(client.identity().realm.clone())
        .destination_realm(realm)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::EVENT_REQUEST)
        .cc_request_number(0)
        .user_name(user)
        .build();
    match client.send(request).await {
        Ok(answer) => Ok(answer.result_code.0),
        Err(SendError::Failure { outcome, .. }) => Ok(outcome.code()),
        Err(SendError::Error(error)) => Ok(error.outcome().map_or(0, |it| it.code())),
        Err(error) => Err(error.into()),
    }
}
