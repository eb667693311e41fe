//! Hosts that are no peers: connected to where that is allowed, and gone when no redirect leads there.

use diameter_node::tls::Tls;

use super::*;
use crate::authority::Authority;

fn at(server: &Node) -> Indication {
    let uri = format!("aaa://localhost:{}", address(server).port());
    Indication::to_hosts([uri.parse().unwrap()]).unwrap()
}

fn within(domain: &'static str) -> UnknownHosts {
    UnknownHosts::within([DiameterIdentity::from_static(domain)])
}

async fn client_with(hosts: UnknownHosts, agent: &Agent) -> Node {
    let settings = RedirectSettings { unknown_hosts: Some(hosts), ..RedirectSettings::default() };
    connected(client().redirects(settings), agent, &[]).await
}

#[tokio::test]
async fn they_are_connected_to_where_that_is_allowed_and_nowhere_else() {
    let server = server(LOCALHOST).handle(grant).start().await.unwrap();
    let agent = Agent::start(AGENT, at(&server)).await;
    let client = client_of_agent(&agent, &[]).await;
    assert_eq!(error(&client).await, 3006);
    for refused in [
        within("elsewhere.example").over(AaaTransport::Tcp, Tcp),
        within("localhost").over(AaaTransport::Sctp, Tcp),
        within("localhost").over(AaaTransport::Tcp, Tcp).limit(0),
    ] {
        let client = client_with(refused, &agent).await;
        assert_eq!(error(&client).await, 3006);
    }
    let hosts = within("localhost").over(AaaTransport::Tcp, Tcp);
    let client = client_with(hosts, &agent).await;
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, LOCALHOST);
}

#[tokio::test]
async fn over_tls_they_prove_their_name_and_plain_text_is_not_spoken() {
    let authority = Authority::new();
    let load = |name: &str| Arc::new(Tls::load(authority.node(name, &[name])).unwrap());
    let own = load(&CLIENT);
    for (name, is_answered) in [("localhost", true), ("ocs.elsewhere.example", false)] {
        let server = Node::builder(LOCALHOST, REALM)
            .handle(grant)
            .listen(load(name), (Ipv4Addr::LOCALHOST, 0))
            .unknown_peers(diameter_node::UnknownPeers::accept())
            .start()
            .await
            .unwrap();
        for (scheme, is_answered) in [("aaa", false), ("aaas", is_answered)] {
            let uri = format!("{scheme}://localhost:{}", address(&server).port());
            let to_server = Indication::to_hosts([uri.parse().unwrap()]).unwrap();
            let agent = Agent::start(AGENT, to_server).await;
            let hosts = within("localhost").over(AaaTransport::Tcp, own.clone());
            let client = client_with(hosts, &agent).await;
            let answer = soon(client.send(ccr(&client, 0))).await;
            assert_eq!(answer.is_ok(), is_answered, "{uri} of {name}");
            client.shutdown(Duration::ZERO).await;
        }
    }
}

#[tokio::test]
async fn many_redirected_requests_share_one_connection() {
    let server = server(LOCALHOST).handle(grant).start().await.unwrap();
    let agent = Agent::start(AGENT, at(&server)).await;
    let client = client_with(within("localhost").over(AaaTransport::Tcp, Tcp), &agent).await;
    let requests: Vec<_> = (0..50)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.send(ccr(&client, number)).await })
        })
        .collect();
    for request in requests {
        assert_eq!(soon(request).await.unwrap().unwrap().origin_host, LOCALHOST);
    }
    let seen = snapshot(&server, &CLIENT).await.unwrap();
    assert_eq!((seen.statistics.connections, agent.asked()), (1, 50));
}

#[tokio::test]
async fn they_are_gone_when_no_redirect_leads_there() {
    let server = server(LOCALHOST).handle(grant).start().await.unwrap();
    let agent = Agent::start(AGENT, at(&server)).await;
    let hosts = within("localhost").over(AaaTransport::Tcp, Tcp);
    let hosts = hosts.idle(Duration::from_millis(300));
    let client = client_with(hosts, &agent).await;
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, LOCALHOST);
    assert!(snapshot(&client, &LOCALHOST).await.is_some());
    wait_until(|| async { snapshot(&client, &LOCALHOST).await.is_none() }).await;
    // And back when one does again.
    assert_eq!(answered_by(&client, ccr(&client, 0)).await, LOCALHOST);
}

#[tokio::test]
async fn one_of_another_name_than_the_redirect_has_gets_nothing() {
    let count = Arc::new(AtomicU32::new(0));
    let server = counted(&count).start().await.unwrap();
    let agent = Agent::start(AGENT, at(&server)).await;
    let client = client_with(within("localhost").over(AaaTransport::Tcp, Tcp), &agent).await;
    assert_eq!(error(&client).await, 3006);
    assert_eq!(count.load(Ordering::Relaxed), 0);
}
