//! Requests that an agent answers itself (RFC 6733, 6.1 and 7.1.3).

use bytes::{BufMut, BytesMut};
use diameter_core::{CommandFlags, Message};
use diameter_node::Node;
use diameter_node::agent::{Agent, RejectionReason};

use crate::rig::*;

/// Has a request refused, and nothing of it come to the server.
async fn assert_refused(request: &Message, code: u32, reason: RejectionReason) {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let refused = client.ask(request).await;
    assert_rejected(&refused, request, code, RELAY);
    server.silence().await;
    let statistics = settled(&relay).await;
    assert_eq!(statistics.rejected, [(reason, 1)]);
    assert_eq!((statistics.received, statistics.answered), (1, 0));
}

#[tokio::test]
async fn request_with_the_e_bit_is_answered_3008() {
    let request = message(CommandFlags(0xe0), (1, 2), &avps());
    assert_refused(&request, 3008, RejectionReason::ErrorBit).await;
}

// Proves: rt-21, rt-73
#[tokio::test]
async fn loop_is_answered_3005() {
    let with = |name: &str| request_with(1, &[avp(ROUTE_RECORD, CLIENT), avp(ROUTE_RECORD, name)]);
    assert_refused(&with(RELAY), 3005, RejectionReason::Loop).await;
    assert_refused(&with("RELAY.Example.net"), 3005, RejectionReason::Loop).await;
}

// Proves: rt-74
#[tokio::test]
async fn of_several_errors_the_first_is_told() {
    let looping = [&avps()[..], &[avp(ROUTE_RECORD, RELAY)]].concat();
    let request = message(CommandFlags(0xe0), (1, 2), &looping);
    assert_refused(&request, 3008, RejectionReason::ErrorBit).await;
}

#[tokio::test]
async fn request_that_may_not_be_forwarded_is_answered_3002() {
    let request = message(CommandFlags(0x80), (1, 2), &avps());
    assert_refused(&request, 3002, RejectionReason::NotProxiable).await;
}

// Proves: rt-24
#[tokio::test]
async fn request_without_destination_realm_is_answered_3002() {
    let mut avps = avps();
    avps.pop();
    // The server is connected, all the same.
    avps.push(avp(DESTINATION_HOST, SERVER));
    let request = message(REQUEST, (1, 2), &avps);
    assert_refused(&request, 3002, RejectionReason::NoDestinationRealm).await;
}

#[tokio::test]
async fn unknown_realm_is_answered_3003() {
    let avps = [&avps()[..3], &[avp(DESTINATION_REALM, "nowhere.example")]].concat();
    let request = message(REQUEST, (1, 2), &avps);
    assert_refused(&request, 3003, RejectionReason::RealmNotServed).await;
}

// Proves: rt-18
#[tokio::test]
async fn host_that_is_nowhere_is_answered_3002() {
    let request = request_with(1, &[avp(DESTINATION_HOST, "nobody.home.example")]);
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    // It has the application by name: it is no agent that could lead there.
    let mut server = Peer::with(&relay, SERVER, &[APPLICATION]).await;
    let refused = client.ask(&request).await;
    assert_rejected(&refused, &request, 3002, RELAY);
    server.silence().await;
}

// Proves: rt-09, rt-36, rt-39, rt-41
#[tokio::test]
async fn peer_without_the_application_is_none_3002() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::with(&relay, SERVER, &[4]).await;
    let info = |host: &str| avp(PROXY_INFO, octets(&[avp(280, host), avp(33, "state")]));
    let infos = [info("one.example"), info("two.example")];
    let request = request_with(1, &infos);
    let refused = client.ask(&request).await;
    assert_rejected(&refused, &request, 3002, RELAY);
    server.silence().await;
    assert_eq!(settled(&relay).await.rejected_for(RejectionReason::NoPeer), 1);
}

#[tokio::test]
async fn avps_that_cannot_be_told_apart_are_answered_5014() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    let mut octets = BytesMut::from(&request(1).as_bytes()[..]);
    // An AVP that is longer than the message.
    octets.put_slice(&[0, 0, 1, 1, 0x40, 0, 1, 0]);
    let length = octets.len() as u32;
    octets[..4].copy_from_slice(&(length | 1 << 24).to_be_bytes());
    let broken = Message::parse(octets.freeze()).unwrap();
    let refused = client.ask(&broken).await;
    assert_eq!(result_code(&refused), 5014);
    // Failed-AVP has its header.
    assert_eq!(values(&refused, 279), [&[0, 0, 1, 1, 0x40, 0, 0, 8][..]]);
    server.silence().await;
}

#[tokio::test]
async fn agent_about_to_stop_answers_3002() {
    let relay = relay().await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    // What is under way may end.
    client.send(&request(1)).await;
    let under_way = server.next().await;
    let stopping = tokio::spawn({
        let relay: Node = relay.clone();
        async move { relay.shutdown(SOON).await }
    });
    let refused = loop {
        client.send(&request(2)).await;
        let next = tokio::time::timeout(NEVER, server.next()).await;
        match next {
            // It has not begun to stop.
            Ok(early) => server.send(&answer(&early, 2001)).await,
            Err(_) => break client.next().await,
        }
        client.next().await;
    };
    assert_rejected(&refused, &request(2), 3002, RELAY);
    server.send(&answer(&under_way, 2001)).await;
    assert_eq!(result_code(&client.next().await), 2001);
    assert!(relay.agent_statistics().rejected_for(RejectionReason::Stopping) > 0);
    stopping.abort();
}

#[tokio::test]
async fn node_that_is_no_agent_forwards_nothing() {
    let node = start(builder(RELAY).application(diameter_peer::Application::auth(APPLICATION)));
    let node = node.await;
    let mut client = Peer::connect(&node, CLIENT).await;
    let mut server = Peer::connect(&node, SERVER).await;
    assert_eq!(result_code(&client.ask(&request(1)).await), 3003);
    server.silence().await;
    assert!(!node.set_agent(Agent::relay()));
    assert_eq!(node.agent_statistics().received, 0);
}
