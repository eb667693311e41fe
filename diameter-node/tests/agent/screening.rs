//! Answers that rules of screening are about: seen as the peer has sent them, and counted, replaced or thrown away.

use std::sync::Arc;

use diameter_core::{AvpKey, CommandFlags, Header, Message};
use diameter_node::Node;
use diameter_node::agent::{Agent, RejectionReason, ScreeningLayer};
use diameter_routing::screening::{Action, Refusal, Rule, Screen};
use diameter_routing::selection::{Messages, Mismatch, Selection};

use super::rig::*;

/// A relay with one rule about answers.
async fn relay_with(action: Action, selection: Selection) -> (Node, Arc<Screen>) {
    let rule = Rule::new("answers", action, selection).about(Messages::Answers);
    let screen = Arc::new(Screen::new([rule]));
    let layer = ScreeningLayer::new(screen.clone());
    let agent = Agent::relay().layer(layer.clone()).hop_layer(layer);
    (start(builder(RELAY).agent(agent)).await, screen)
}

/// Answers of somebody else than the peer.
fn forged() -> Selection {
    Selection { mismatches: vec![Mismatch::OriginHostAndPeer], ..Selection::default() }
}

fn caught(screen: &Screen) -> u64 {
    screen.caught().map(|it| it.count).sum()
}

/// The answer with another Origin-Host.
fn answer_of(host: &str, request: &Message, code: u32, more: &[diameter_core::RawAvp]) -> Message {
    let mut avps = vec![
        avp(SESSION_ID, "client.example.net;1;2"),
        avp(RESULT_CODE, code.to_be_bytes()),
        avp(ORIGIN_HOST, host),
        avp(ORIGIN_REALM, REALM),
    ];
    avps.extend_from_slice(more);
    with_header(Header { flags: CommandFlags(0x40), ..*request.header() }, &avps)
}

#[tokio::test]
async fn an_answer_of_somebody_else_is_replaced_and_the_session_ended_at_the_peer() {
    let (relay, screen) = relay_with(Action::Answer(Refusal::new(5012)), forged()).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;

    client.send(&request(1)).await;
    let received = server.next().await;
    server.send(&answer(&received, 2001)).await;
    assert_eq!(values(&client.next().await, ORIGIN_HOST), [SERVER], "it is what it says");
    assert_eq!(caught(&screen), 0);

    client.send(&request(2)).await;
    let received = server.next().await;
    let wrong = answer_of("hss.elsewhere.example", &received, 2001, &[]);
    server.send(&wrong).await;
    assert_rejected(&client.next().await, &request(2), 5012, RELAY);
    let rule = screen.caught().next().unwrap();
    assert_eq!((rule.count, &*rule.samples[0].peer), (1, SERVER));
    assert_eq!(rule.samples[0].octets, *wrong.as_bytes(), "as it came");
    let str = server.next().await;
    assert_eq!(str.header().command_code, 275);
    assert_eq!(values(&str, SESSION_ID), values(&request(2), SESSION_ID));
    assert_eq!(values(&str, ORIGIN_HOST), [CLIENT]);
    server.send(&with_header(Header { flags: CommandFlags(0x40), ..*str.header() }, &[])).await;

    // Where the server keeps no state there is nothing to end; nor after a failure.
    for (number, code, more) in
        [(3, 2001, vec![avp(277, 1_u32.to_be_bytes())]), (4, 5003, Vec::new())]
    {
        client.send(&request(number)).await;
        let received = server.next().await;
        server.send(&answer_of("hss.elsewhere.example", &received, code, &more)).await;
        assert_rejected(&client.next().await, &request(number), 5012, RELAY);
    }
    server.silence().await;
    let statistics = settled(&relay).await;
    assert_eq!((statistics.received, statistics.answered), (4, 4));
}

#[tokio::test]
async fn an_answer_that_is_detected_passes_and_one_that_is_dropped_is_as_if_it_had_not_come() {
    let large = || Selection { larger_than: Some(300), ..Selection::default() };
    let (relay, screen) = relay_with(Action::Detect, large()).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    // A request is no answer, however large.
    client.send(&request_with(1, &[avp(25, vec![7; 400])])).await;
    let received = server.next().await;
    server.send(&answer_of(SERVER, &received, 2001, &[avp(25, vec![7; 400])])).await;
    assert_eq!(result_code(&client.next().await), 2001);
    assert_eq!(caught(&screen), 1);

    let (relay, screen) = relay_with(Action::Drop, large()).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let mut server = Peer::connect(&relay, SERVER).await;
    client.send(&request(1)).await;
    let received = server.next().await;
    server.send(&answer_of(SERVER, &received, 2001, &[avp(25, vec![7; 400])])).await;
    assert_rejected(&client.next().await, &request(1), 3002, RELAY);
    assert_eq!(caught(&screen), 1);
    assert_eq!(settled(&relay).await.rejected_for(RejectionReason::TimedOut), 1);
}

#[tokio::test]
async fn a_refusal_of_3004_has_the_next_peer_asked() {
    let marked = Selection { present: vec![AvpKey::ietf(25).into()], ..Selection::default() };
    let (relay, screen) = relay_with(Action::Answer(Refusal::new(3004)), marked).await;
    let mut client = Peer::connect(&relay, CLIENT).await;
    let (mut one, mut two) =
        (Peer::connect(&relay, SERVER).await, Peer::connect(&relay, OTHER).await);
    client.send(&request(1)).await;
    // Either of them is asked first.
    let (received, first, second) = tokio::select! {
        received = one.next() => (received, &mut one, &mut two),
        received = two.next() => (received, &mut two, &mut one),
    };
    first.send(&answer_of(SERVER, &received, 5003, &[avp(25, "x")])).await;
    let received = second.next().await;
    second.send(&answer_of(OTHER, &received, 2001, &[])).await;
    assert_eq!(values(&client.next().await, ORIGIN_HOST), [OTHER]);
    assert_eq!(caught(&screen), 1);
}
