//! Redirects: those of others followed by this node, and the other way round.

use std::time::Duration;

use diameter_node::{Route, Tcp};
use diameter_testkit::Address;

use crate::make::Their;
use crate::otp;
use crate::us::{self, client, credit_control_session, identity, impatient, server, wait_for};

const MEGABYTE: u64 = 1 << 20;
const USAGE_ALL_REALM: &str = "usage=2";

/// A redirect agent on OTP, which leads to our server.
async fn otp_agent(options: &[&str]) -> Their {
    let to = format!("to=aaa://{}", us::SERVER);
    let (address, identity) = (Address::new(), "otp.redirect.lab");
    let options: Vec<&str> = [to.as_str()].into_iter().chain(options.iter().copied()).collect();
    let program = otp::Setup::new("redirect", identity, &options).start(address).await;
    Their { identity, address, program }
}

/// How often it has redirected so far, all of which is told by then.
fn redirected(agent: &Their) -> usize {
    agent.program.log().lines().filter(|line| line.contains("LAB-REDIRECT")).count()
}

// Proves: rt-28, rt-62
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Erlang"]
async fn redirects_of_otp_are_followed_and_remembered() {
    let address = Address::new();
    let server = server(address, None).start().await.unwrap();
    for (options, times) in [(&[][..], 3), (&[USAGE_ALL_REALM, "seconds=60"][..], 1)] {
        let agent = otp_agent(options).await;
        let peer = impatient(identity(us::SERVER));
        let peer = peer.connect(Tcp, address.tcp().to_string());
        let route = Route::to(identity("server.lab")).via(identity(agent.identity));
        let node = client(&agent, None).peer(peer).route(route).start().await.unwrap();
        wait_for(&node, &agent).await;
        assert!(node.available(&identity(us::SERVER)).await);
        assert_eq!(credit_control_session(node.client()).await, 2 * MEGABYTE);
        agent.program.wait_for("LAB-REDIRECT").await;
        assert_eq!(redirected(&agent), times);
        node.shutdown(Duration::from_secs(1)).await;
    }
    server.shutdown(Duration::from_secs(1)).await;
}
