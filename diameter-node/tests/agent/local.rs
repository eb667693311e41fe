//! Services next to forwarding (RFC 6733, 6.1.4).

use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Message, Rejection, Request};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;
use diameter_node::agent::{Agent, RejectionReason};
use diameter_node::{Context, Route};
use diameter_routing::redirect::Indication;
use diameter_routing::{Action, Targets};

use crate::rig::*;

async fn grant(
    request: CreditControlRequest,
    context: Context,
) -> Result<CreditControlAnswer, Rejection> {
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

fn ccr(realm: &str, host: Option<&str>) -> Message {
    let mut ccr = CreditControlRequest::builder()
        .session_id("client.example.net;1;2".to_owned())
        .origin_host(DiameterIdentity::from_static(CLIENT))
        .origin_realm(identity("example.net"))
        .destination_realm(identity(realm))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(1)
        .build();
    ccr.destination_host = host.map(identity);
    ccr.to_message(HopByHopId(1), EndToEndId(2)).unwrap()
}

// Proves: rt-18, rt-22
#[tokio::test]
async fn what_is_for_this_node_is_served_and_the_rest_is_forwarded() {
    let relay = start(builder(RELAY).handle(grant).agent(Agent::relay())).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    // By name, and by realm and application.
    for local in [ccr(REALM, Some("RELAY.example.net")), ccr("Example.NET", None)] {
        let answer = client.ask(&local).await;
        assert_eq!(
            (result_code(&answer), &values(&answer, ORIGIN_HOST)[0][..]),
            (2001, RELAY.as_bytes())
        );
    }
    assert_eq!(relay.agent_statistics().received, 0);
    // Another realm; another host, although the realm is this one; this realm, but no application of here.
    let foreign =
        [&avps()[..3], &[avp(DESTINATION_REALM, "example.net"), avp(DESTINATION_HOST, SERVER)]]
            .concat();
    for (forwarded, is_unknown) in [
        (ccr(REALM, None), false),
        (ccr("example.net", Some(SERVER)), false),
        (message(REQUEST, (1, 2), &foreign), true),
    ] {
        client.send(&forwarded).await;
        let received = server.next().await;
        assert_forwarded(&received, &forwarded, CLIENT);
        assert_eq!(received.header().application_id == APPLICATION, is_unknown);
        server.send(&answer(&received, 2001)).await;
        client.next().await;
    }
    assert_eq!(settled(&relay).await.answered, 3);
    // A command of an application that is served here, but not this command.
    let header = diameter_core::Header { command_code: 271, ..*ccr("example.net", None).header() };
    let unknown = ccr("example.net", None).into_with_header(header);
    assert_eq!(result_code(&client.ask(&unknown).await), 3001);
}

#[tokio::test]
async fn request_without_any_destination_is_for_this_node() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let request = message(REQUEST, (1, 2), &avps()[..3]);
    assert_eq!(result_code(&client.ask(&request).await), 3007);
    server.silence().await;
}

// Proves: rt-03, rt-27
#[tokio::test]
async fn routes_have_requests_served_answered_redirected_or_sent_on_and_change_while_it_runs() {
    const REDIRECT_HOST: u32 = 292;
    let relay = start(builder(RELAY).handle(grant).agent(Agent::relay())).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let request = ccr(REALM, None);
    let with = |action| relay.set_routes([Route::new(action).realm(identity(REALM))]).unwrap();

    with(Action::Local);
    let answer = client.ask(&request).await;
    assert_eq!(
        (result_code(&answer), &values(&answer, ORIGIN_HOST)[0][..]),
        (2001, RELAY.as_bytes())
    );

    with(Action::Answer(ResultCode::DIAMETER_TOO_BUSY));
    assert_rejected(&client.ask(&request).await, &request, 3004, RELAY);
    assert_eq!(relay.agent_statistics().rejected_for(RejectionReason::Route), 1);

    let hosts = ["aaa://s1.example", "aaa://s2.example"];
    let uris = hosts.map(|it| it.parse().unwrap());
    with(Action::Redirect(Indication::to_hosts(uris).unwrap()));
    let answer = client.ask(&request).await;
    assert_eq!(result_code(&answer), 3006);
    assert_eq!(values(&answer, REDIRECT_HOST), hosts.map(str::as_bytes));

    with(Action::Relay(Targets::peers([identity(SERVER)])));
    assert!(relay.drain_peer(&identity(SERVER)));
    assert_rejected(&client.ask(&request).await, &request, 3002, RELAY);
    assert!(relay.fill_peer(&identity(SERVER)));
    client.send(&request).await;
    assert_forwarded(&server.next().await, &request, CLIENT);
    let why = relay.explain(&request, None).to_string();
    assert!(why.ends_with(&format!("it goes to {SERVER}")), "{why}");
}
