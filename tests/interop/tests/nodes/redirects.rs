//! Redirects: those of others followed by this node, and the other way round.

use std::time::Duration;

use diameter_messages::base::ResultCode;
use diameter_node::agent::Agent;
use diameter_node::{Node, Route, Tcp, UnknownPeers};
use diameter_routing::Action;
use diameter_routing::redirect::{Caching, Indication, Usage};
use diameter_testkit::Address;

use crate::make::Their;
use crate::us::{self, ccr, client, credit_control_session, identity, impatient, server, wait_for};
use crate::{freediameter, otp};

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

/// The realm that our redirect agent knows the way to.
const REDIRECTED: &str = "redirected.lab";

// Proves: rt-27, rt-68
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd and a C compiler"]
async fn freediameter_follows_our_redirects() {
    let (agent_at, relay_at) = (Address::new(), Address::new());
    let agent = "us.redirect.lab";
    let caching = Caching { usage: Usage::AllRealm, seconds: 60 };
    let uri = format!("aaa://{}", us::SERVER).parse().unwrap();
    let indication = Indication::to_hosts([uri]).unwrap().cached(caching);
    let redirects = Node::builder(identity(agent), identity("redirect.lab"))
        .agent(Agent::redirect())
        .route(Route::new(Action::Redirect(indication)).realm(identity(REDIRECTED)))
        .listen(Tcp, agent_at.tcp())
        .unknown_peers(UnknownPeers::Accept(Box::new(impatient(identity("anybody")))))
        .start()
        .await
        .unwrap();

    // It knows the server because that connects to it, and goes by the redirect agent otherwise.
    let setup = freediameter::Setup {
        connect: Some((agent, agent_at.tcp())),
        relays: true,
        line: "LoadExtension = \"rt_redirect.fdx\";",
        ..freediameter::Setup::new("fd.relay.lab", "")
    };
    let program = setup.start(relay_at).await;
    let relay = Their { identity: "fd.relay.lab", address: relay_at, program };
    relay.program.wait_for_all(&["STATE_OPEN", agent]).await;
    let of_relay = impatient(identity(relay.identity));
    let server = us::serving(us::bare_server())
        .serves_realm(identity(REDIRECTED))
        .peer(of_relay.connect(Tcp, relay_at.tcp().to_string()))
        .start()
        .await
        .unwrap();
    wait_for(&server, &relay).await;
    let node = us::connected(&relay, client(&relay, None)).await;
    for _ in 0..3 {
        let mut request = ccr(node.client(), &node.client().new_session_id(), 0);
        request.destination_realm = identity(REDIRECTED);
        let answer = node.send(request).await.unwrap();
        assert_eq!(answer.result_code, ResultCode::DIAMETER_SUCCESS);
        assert_eq!(answer.origin_host, identity(us::SERVER));
    }
    // It remembers as long as it is told.
    assert_eq!(redirects.agent_statistics().received, 1);
    for node in [node, server, redirects] {
        node.shutdown(Duration::from_secs(1)).await;
    }
}
