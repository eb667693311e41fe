//! Agents that redirect, and agents that follow redirects for others.

use diameter_node::agent::{Agent as Forwarding, RejectionReason};
use diameter_routing::Action;

use super::*;

const RELAY: DiameterIdentity = DiameterIdentity::from_static("relay.example.net");

/// A node that answers requests for the realm with a redirect.
async fn redirecting(agent: Forwarding, indication: Indication) -> Node {
    let route = Route::new(Action::Redirect(indication)).realm(REALM);
    let builder = server(AGENT).sends::<CreditControlRequest>();
    builder.agent(agent).route(route).start().await.unwrap()
}

async fn client_of_node(node: &Node) -> Node {
    let host = node.identity().host.clone();
    let builder = client().peer(peer(host.clone(), address(node)));
    let client = builder.route(Route::default_route().via(host.clone())).start().await.unwrap();
    assert!(soon(client.available(&host)).await);
    client
}

// Proves: rt-13, rt-27
#[tokio::test]
async fn a_redirect_agent_advertises_relay_and_forwards_nothing() {
    let count = Arc::new(AtomicU32::new(0));
    let agent = redirecting(Forwarding::redirect(), to_hosts([&OTHER, &SERVER])).await;
    // It is connected to the agent.
    let server = counted(&count).peer(peer(AGENT, address(&agent))).start().await.unwrap();
    assert!(soon(server.available(&AGENT)).await);
    let mut raw = RawPeer::silent(address(&agent)).await;
    raw.send(&crate::raw::cer(CLIENT)).await;
    let cea = raw.next().await.unwrap();
    let cea = diameter_messages::base::CapabilitiesExchangeAnswer::from_message(&cea).unwrap();
    assert!(cea.auth_application_id.contains(&u32::MAX));

    let asked = |host: Option<DiameterIdentity>, realm| {
        let mut request = CreditControlRequest::builder()
            .session_id("pgw1.example.net;1;1")
            .origin_host(CLIENT)
            .origin_realm(REALM)
            .destination_realm(realm)
            .service_context_id("32251@3gpp.org")
            .cc_request_type(CcRequestType::EVENT_REQUEST)
            .cc_request_number(0)
            .build();
        request.destination_host = host;
        diameter_core::Request::to_message(&request, HopByHopId(77), EndToEndId(78)).unwrap()
    };
    for (request, wanted, hosts) in [
        (asked(None, REALM), 3006, 2),
        (asked(Some(SERVER), REALM), 3006, 2),
        (asked(None, PARTNER), 3003, 0),
    ] {
        raw.send(&request).await;
        let answer = raw.next().await.unwrap();
        assert_eq!(answer.header().hop_by_hop_id, HopByHopId(77));
        assert!(answer.header().flags.contains(CommandFlags::ERROR));
        assert_eq!(Outcome::of(&answer).unwrap().code(), wanted);
        let redirect_host = |it: &AvpView<'_>| it.code() == 292;
        let named = answer.avps().map(Result::unwrap).filter(redirect_host);
        let named: Vec<_> = named.map(|it| it.data().to_vec()).collect();
        assert_eq!(
            named,
            [to(&OTHER), to(&SERVER)].map(|it| it.as_str().as_bytes().to_vec())[..hosts]
        );
    }
    assert_eq!(count.load(Ordering::Relaxed), 0);
    let statistics = agent.agent_statistics();
    let by_reason = |reason| statistics.rejected_for(reason);
    assert_eq!(by_reason(RejectionReason::Redirected), 2);
    assert_eq!((statistics.received, statistics.answered), (3, 0));
}

// Proves: rt-28, rt-69
#[tokio::test]
async fn a_relay_follows_redirects_before_an_answer_goes_back() {
    let count = Arc::new(AtomicU32::new(0));
    let server = counted(&count).start().await.unwrap();
    let caching = Caching { usage: Usage::AllRealm, seconds: 3600 };
    let asked = Agent::start(AGENT, to_hosts([&SERVER]).cached(caching)).await;
    let relay = crate::rig::server(RELAY)
        .agent(Forwarding::relay())
        .peer(peer(AGENT, asked.address))
        .peer(peer(SERVER, address(&server)))
        .route(Route::to(REALM).via(AGENT))
        .start()
        .await
        .unwrap();
    assert!(soon(relay.available(&AGENT)).await && soon(relay.available(&SERVER)).await);
    let client = client_of_node(&relay).await;
    for _ in 0..3 {
        assert_eq!(answered_by(&client, ccr(&client, 0)).await, SERVER);
    }
    assert_eq!((asked.asked(), count.load(Ordering::Relaxed)), (1, 3));
    // Without the server the redirect is the answer.
    soon(server.shutdown(Duration::ZERO)).await;
    wait_until(|| async { !snapshot(&relay, &SERVER).await.unwrap().state.is_open() }).await;
    assert_eq!(error(&client).await, 3006);
    assert_eq!(asked.asked(), 2);
}

// Proves: rr-01, rr-05
#[tokio::test]
async fn realms_are_redirected_to_and_followed_by_proxies_and_by_no_relay() {
    let realms = || Indication::to_realms([PARTNER]).unwrap();
    let count = Arc::new(AtomicU32::new(0));
    let server = counted(&count).start().await.unwrap();
    for (redirects, follows, wanted) in [
        // Nobody in between changes the realm, and the client has no other way than through the relay.
        (Forwarding::proxy(), Forwarding::relay(), Err(3011)),
        (Forwarding::proxy(), Forwarding::proxy(), Ok(SERVER)),
        (Forwarding::relay(), Forwarding::proxy(), Err(3002)),
    ] {
        let asked = redirecting(redirects, realms()).await;
        let agent = crate::rig::server(RELAY)
            .sends::<CreditControlRequest>()
            .agent(follows)
            .peer(peer(AGENT, address(&asked)))
            .peer(peer(SERVER, address(&server)))
            .route(Route::to(REALM).via(AGENT))
            .route(Route::to(PARTNER).via(SERVER))
            .start()
            .await
            .unwrap();
        assert!(soon(agent.available(&AGENT)).await && soon(agent.available(&SERVER)).await);
        let client = crate::rig::client()
            .redirects(RedirectSettings::none())
            .peer(peer(RELAY, address(&agent)))
            .route(Route::default_route().via(RELAY))
            .start()
            .await
            .unwrap();
        assert!(soon(client.available(&RELAY)).await);
        let answer = soon(client.send(ccr(&client, 0))).await;
        let found = answer.map(|it| it.origin_host).map_err(|error| match error {
            SendError::Error(error) => error.outcome().unwrap().code(),
            other => panic!("{other:?}"),
        });
        assert_eq!(found, wanted);
        client.shutdown(Duration::ZERO).await;
        agent.shutdown(Duration::ZERO).await;
    }
}

#[tokio::test]
async fn agents_that_lead_to_each_other_end_a_request() {
    // Each redirects to the other, and the relay before them follows once.
    let first = redirecting(Forwarding::redirect(), to_hosts([&SECOND_AGENT])).await;
    let route = Route::new(Action::Redirect(to_hosts([&AGENT]))).realm(REALM);
    let second = crate::rig::server(SECOND_AGENT).agent(Forwarding::redirect()).route(route);
    let second = second.start().await.unwrap();
    let relay = crate::rig::server(RELAY)
        .agent(Forwarding::relay())
        .peer(peer(AGENT, address(&first)))
        .peer(peer(SECOND_AGENT, address(&second)))
        .route(Route::to(REALM).via(AGENT))
        .start()
        .await
        .unwrap();
    assert!(soon(relay.available(&AGENT)).await && soon(relay.available(&SECOND_AGENT)).await);
    let client = client_of_node(&relay).await;
    assert_eq!(error(&client).await, 3006);
    let sent = |host| {
        let relay = &relay;
        async move { snapshot(relay, host).await.unwrap().statistics.requests_sent }
    };
    assert_eq!((sent(&AGENT).await, sent(&SECOND_AGENT).await), (1, 1));
}
