//! Redirects to realms (RFC 7075): followed one after the other, and sent by services that know the application.

use diameter_node::Inbound;
use tower::service_fn;

use super::*;

const DEAD: DiameterIdentity = DiameterIdentity::from_static("dead.example");

fn to_realms<const N: usize>(realms: [DiameterIdentity; N]) -> Indication {
    Indication::to_realms(realms).unwrap()
}

/// A server of the other realm, and what it is asked.
async fn server_of_partner() -> (Node, Arc<std::sync::Mutex<Vec<Message>>>) {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let note = seen.clone();
    let answering = move |request: CreditControlRequest, context: Context| {
        note.lock().unwrap().push(context.message().clone());
        grant(request, context)
    };
    let host = DiameterIdentity::from_static("ocs.partner.example");
    let node = Node::builder(host, PARTNER)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(diameter_node::UnknownPeers::accept())
        .handle(answering);
    (node.start().await.unwrap(), seen)
}

async fn client_of(agent: &Agent, server: &Node) -> Node {
    let host = server.identity().host.clone();
    let builder = client()
        .peer(peer(AGENT, agent.address))
        .peer(peer(host.clone(), address(server)))
        .route(Route::to(REALM).via(AGENT));
    let node = builder.start().await.unwrap();
    assert!(soon(node.available(&AGENT)).await && soon(node.available(&host)).await);
    node
}

// Proves: rr-05, rr-06
#[tokio::test]
async fn the_next_realm_gets_the_request_when_the_first_is_dead() {
    let (server, seen) = server_of_partner().await;
    let agent = Agent::start(AGENT, to_realms([DEAD, PARTNER])).await;
    let client = client_of(&agent, &server).await;
    let mut request = ccr(&client, 0);
    request.destination_host = Some(AGENT);
    let answer = soon(client.send(request)).await.unwrap();
    // From another realm than the one that was asked.
    assert_eq!(answer.origin_realm, PARTNER);
    let seen = seen.lock().unwrap();
    let got = CreditControlRequest::from_message(&seen[0]).unwrap();
    assert_eq!((got.destination_realm, got.destination_host), (PARTNER, None));
}

// Proves: rr-05
#[tokio::test]
async fn when_all_realms_fail_the_redirect_is_the_answer() {
    async fn busy(_: CreditControlRequest, _: Context) -> Result<CreditControlAnswer, Rejection> {
        Err(Rejection::new(ResultCode::DIAMETER_TOO_BUSY))
    }
    let host = DiameterIdentity::from_static("ocs.partner.example");
    let server = Node::builder(host, PARTNER)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(diameter_node::UnknownPeers::accept())
        .handle(busy)
        .start()
        .await
        .unwrap();
    let agent = Agent::start(AGENT, to_realms([PARTNER, DEAD])).await;
    let client = client_of(&agent, &server).await;
    assert_eq!(error(&client).await, 3011);
}

#[tokio::test]
async fn the_realm_and_application_go_to_the_other_realm_from_then_on() {
    let (server, seen) = server_of_partner().await;
    let caching = Caching { usage: Usage::RealmAndApplication, seconds: 3600 };
    let agent = Agent::start(AGENT, to_realms([PARTNER]).cached(caching)).await;
    let client = client_of(&agent, &server).await;
    for _ in 0..3 {
        let answer = soon(client.send(ccr(&client, 0))).await.unwrap();
        assert_eq!(answer.origin_realm, PARTNER);
    }
    assert_eq!((agent.asked(), seen.lock().unwrap().len()), (1, 3));
    // A session that was begun in the first realm goes on there.
    let mut begun = ccr(&client, 0);
    begun.destination_host = Some(AGENT);
    assert!(soon(client.send(begun)).await.is_ok());
    assert_eq!(agent.asked(), 2);
}

// Proves: rr-01
/// As RFC 7075, 2 wants it: by who knows the application.
#[tokio::test]
async fn a_service_redirects_its_requests_to_a_realm() {
    let (partner, seen) = server_of_partner().await;
    let moved = service_fn(|_: Inbound<CreditControlRequest>| {
        let caching = Caching { usage: Usage::AllUser, seconds: 60 };
        let indication = Indication::to_realms([PARTNER]).unwrap().cached(caching);
        async move { Err::<CreditControlAnswer, _>(indication) }
    });
    let first = server(AGENT).service(moved).start().await.unwrap();
    let host = partner.identity().host.clone();
    let client = client()
        .peer(peer(AGENT, address(&first)))
        .peer(peer(host.clone(), address(&partner)))
        .route(Route::to(REALM).via(AGENT));
    let client = client.start().await.unwrap();
    assert!(soon(client.available(&AGENT)).await && soon(client.available(&host)).await);
    let answer = soon(client.send(ccr(&client, 0))).await.unwrap();
    assert_eq!((answer.origin_realm, seen.lock().unwrap().len()), (PARTNER, 1));

    client.shutdown(Duration::ZERO).await;

    // Who does not follow sees what it says.
    let raw = crate::rig::client().redirects(RedirectSettings::none());
    let raw = raw.peer(peer(AGENT, address(&first))).route(Route::to(REALM).via(AGENT));
    let raw = raw.start().await.unwrap();
    assert!(soon(raw.available(&AGENT)).await);
    let Err(SendError::Error(answer)) = soon(raw.send(ccr(&raw, 0))).await else { panic!() };
    assert_eq!(answer.outcome().unwrap().code(), 3011);
    let codes: Vec<u32> = answer.message().avps().map(|it| it.unwrap().code()).collect();
    assert!([620, 261, 262].iter().all(|it| codes.contains(it)), "{codes:?}");
}
