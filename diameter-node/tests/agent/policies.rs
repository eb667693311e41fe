//! Policies around the way of a request, and around each attempt.

use std::sync::{Arc, Mutex};

use diameter_core::{CommandFlags, Header, Message, Rejection, ResultCode};
use diameter_node::agent::{
    Agent, Forward, ForwardService, Hop, HopError, HopService, RejectionReason, turn_into_error,
};
use diameter_routing::Edit;
use tower::layer::layer_fn;
use tower::{BoxError, ServiceExt, service_fn};

use crate::rig::*;

type Log = Arc<Mutex<Vec<String>>>;

/// A policy that notes what passes.
macro_rules! noting {
    ($log:expr, $name:literal, $service:ty, $request:ty) => {{
        let log: Log = $log.clone();
        layer_fn(move |next: $service| {
            let log = log.clone();
            service_fn(move |request: $request| {
                let (next, log) = (next.clone(), log.clone());
                async move {
                    log.lock().unwrap().push(concat!($name, " asked").to_owned());
                    let answer = next.oneshot(request).await;
                    log.lock().unwrap().push(concat!($name, " answered").to_owned());
                    answer
                }
            })
        })
    }};
}

// Proves: rt-05
#[tokio::test]
async fn policies_see_requests_in_order_and_answers_in_reverse() {
    let log = Log::default();
    let adds = layer_fn(|next: HopService| {
        service_fn(move |mut hop: Hop| {
            let next = next.clone();
            async move {
                assert_eq!(values(&hop.message, ROUTE_RECORD), [CLIENT]);
                assert_eq!(hop.forward.from.identity.as_str(), CLIENT);
                assert_eq!(hop.forward.from.realm.as_ref().unwrap().as_str(), "example.net");
                assert_eq!(hop.to.identity.as_str(), SERVER);
                let mut edit = Edit::of(&hop.message);
                edit.append(avp(99_999, "added"));
                hop.message = edit.finish().unwrap();
                next.oneshot(hop).await
            }
        })
    });
    let agent = Agent::proxy()
        .layer(noting!(log, "first", ForwardService, Forward))
        .layer(noting!(log, "second", ForwardService, Forward))
        .hop_layer(noting!(log, "hop", HopService, Hop))
        .hop_layer(adds);
    let application = diameter_peer::Application::auth(APPLICATION);
    let relay = start(builder(RELAY).agent(agent).application(application)).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    assert_eq!(values(&received, 99_999), ["added"]);
    server.send(&answer(&received, 2001)).await;
    let returned = client.next().await;
    assert_eq!((result_code(&returned), returned.header().hop_by_hop_id.0), (2001, 1));
    let expected = [
        "first asked",
        "second asked",
        "hop asked",
        "hop answered",
        "second answered",
        "first answered",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
}

#[tokio::test]
async fn hop_policies_start_anew_with_each_peer() {
    let skips = layer_fn(|next: HopService| {
        service_fn(move |hop: Hop| {
            let next = next.clone();
            async move {
                assert!(
                    !hop.message.header().flags.contains(CommandFlags::RETRANSMITTED)
                        || hop.to.identity.as_str() == OTHER
                );
                match hop.to.identity.as_str() {
                    SERVER => Err(HopError::Lost),
                    _ => next.oneshot(hop).await,
                }
            }
        })
    });
    let relay = start(builder(RELAY).agent(Agent::relay().hop_layer(skips))).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    assert_rejected(&client.ask(&request(1)).await, &request(1), 3002, RELAY);
    drop(server);
    let mut other = Peer::connect(&relay, OTHER).await;
    server = Peer::connect(&relay, "idle.home.example").await;
    client.send(&request(2)).await;
    let received = other.next().await;
    other.send(&answer(&received, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
    server.silence().await;
}

#[tokio::test]
async fn policy_that_refuses_or_panics_answers_and_is_counted() {
    let refuses = layer_fn(|next: ForwardService| {
        service_fn(move |forward: Forward| {
            let next = next.clone();
            async move {
                match forward.request.header().hop_by_hop_id.0 {
                    1 => {
                        let rejection = Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
                        Err(BoxError::from(rejection.because("not today")))
                    }
                    2 => panic!("a policy with a mistake"),
                    _ => next.oneshot(forward).await,
                }
            }
        })
    });
    let relay = start(builder(RELAY).agent(Agent::relay().layer(refuses))).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    assert_rejected(&client.ask(&request(1)).await, &request(1), 5003, RELAY);
    assert_rejected(&client.ask(&request(2)).await, &request(2), 5012, RELAY);
    client.send(&request(3)).await;
    let received = server.next().await;
    server.send(&answer(&received, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
    assert_eq!(settled(&relay).await.rejected, [(RejectionReason::Policy, 2)]);

    // Without the policy, from now on; and the counts go on.
    assert!(relay.set_agent(Agent::relay()));
    client.send(&request(1)).await;
    assert_forwarded(&server.next().await, &request(1), CLIENT);
    assert_eq!(relay.agent_statistics().received, 4);
}

// Proves: rt-46, rt-47
#[tokio::test]
async fn success_turned_into_an_error_ends_the_session_at_the_server() {
    let rejects = layer_fn(|next: ForwardService| {
        service_fn(move |forward: Forward| {
            let next = next.clone();
            async move {
                let answer = next.oneshot(forward.clone()).await?;
                let code = ResultCode::DIAMETER_AUTHORIZATION_REJECTED;
                Ok::<Message, BoxError>(turn_into_error(&forward, &answer, code))
            }
        })
    });
    let relay = start(builder(RELAY).agent(Agent::relay().layer(rejects))).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    let success = answer(&received, 2001);
    server.send(&success).await;

    let str = server.next().await;
    assert_eq!((str.header().command_code, str.header().application_id), (275, APPLICATION));
    assert_eq!(values(&str, SESSION_ID), values(&request(1), SESSION_ID));
    assert_eq!(values(&str, ORIGIN_HOST), [CLIENT]);
    assert_eq!(values(&str, DESTINATION_HOST), [SERVER]);
    server.send(&with_header(Header { flags: CommandFlags(0x40), ..*str.header() }, &[])).await;

    let returned = client.next().await;
    assert_eq!((result_code(&returned), returned.header().flags), (5003, CommandFlags(0x40)));
    assert_eq!(values(&returned, 294), [RELAY]);
    assert_eq!(values(&returned, RESULT_CODE).len(), 1);
    assert_eq!(values(&returned, ORIGIN_HOST), [SERVER]);

    // A failure stays what it is.
    client.send(&request(2)).await;
    let received = server.next().await;
    let failure = answer(&received, 5012);
    server.send(&failure).await;
    assert_eq!(client.next().await.as_bytes()[16..], failure.as_bytes()[16..]);
    server.silence().await;
}
