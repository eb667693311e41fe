//! The same request is decided once, and answered with the same octets.

use diameter_core::{Command, DiameterIdentity, EndToEndId, OctetString};
use diameter_messages::base::ProxyInfo;
use diameter_messages::gy::CreditControlAnswer;
use diameter_session::credit_control::RequestType::{Initial, Termination, Update};

use super::ocs::*;
use super::wire::*;
use crate::rig::{CLIENT, OTHER, snapshot, wait_until};

#[tokio::test]
async fn request_on_two_connections_while_it_is_being_decided_is_decided_once() {
    let served = serve(Ocs::with_permits(0), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut other = Pgw::named(&served.node, OTHER).await;
    let request = ccr(SESSION, Initial, 0, &[(10, None)]);
    pgw.raw.send(&message(&request, 1, 7, false)).await;
    wait_until(|| async { served.server.charging().decisions() == 1 }).await;
    other.raw.send(&message(&request, 2, 7, true)).await;
    pgw.raw.send(&message(&request, 3, 8, true)).await;
    for (peer, handlers) in [(CLIENT, 2), (OTHER, 1)] {
        let is_there = || async {
            snapshot(&served.node, &peer).await.is_some_and(|it| it.handlers == handlers)
        };
        wait_until(is_there).await;
    }
    served.server.charging().permits.add_permits(10);
    let first = [pgw.answer().await, pgw.answer().await];
    let second = other.answer().await;
    let ids = first.iter().map(|it| (it.0.header().hop_by_hop_id.0, it.0.header().end_to_end_id));
    assert_eq!(ids.collect::<Vec<_>>(), [(1, EndToEndId(7)), (3, EndToEndId(8))]);
    assert_eq!(second.0.header().hop_by_hop_id.0, 2);
    assert_eq!(second.contents(), first[0].contents());
    assert_eq!(first[1].0.as_bytes()[20..], first[0].0.as_bytes()[20..]);
    assert_eq!(served.server.charging().decisions(), 1);
    assert_eq!(served.account().reserved, 1000);
}

#[tokio::test]
async fn server_that_restarts_goes_on_and_repeats_its_answers() {
    let store = accounts(10_000);
    let first = serve(Ocs::new(), store.clone()).await;
    let mut pgw = Pgw::connect(&first.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let update = ccr(SESSION, Update, 1, &[(10, Some(400))]);
    pgw.raw.send(&message(&update, 1, 7, false)).await;
    let answered = pgw.answer().await;
    drop((pgw, first));

    let second = serve(Ocs::new(), store).await;
    let mut pgw = Pgw::connect(&second.node).await;
    pgw.raw.send(&message(&update, 2, 7, true)).await;
    assert_eq!(pgw.answer().await.contents(), answered.contents());
    // By another agent, and without the T flag: Session-Id and CC-Request-Number say enough.
    let mut by_proxy = update.clone();
    let proxy = ProxyInfo::builder()
        .proxy_host(DiameterIdentity::from_static("proxy1.example.net"))
        .proxy_state(OctetString::from_static(b"state"));
    by_proxy.proxy_info = vec![proxy.build()];
    pgw.raw.send(&message(&by_proxy, 3, 8, false)).await;
    let answer = CreditControlAnswer::from_message(&pgw.answer().await.0).unwrap();
    assert_eq!(answer.proxy_info, by_proxy.proxy_info);
    assert_eq!(answer.cc_request_number, 1);
    assert_eq!(second.server.charging().decisions(), 0);
    assert_eq!(pgw.say(Termination, 2, &[(10, Some(100))]).await.code(), 2001);
    assert_eq!(second.account(), Account { balance: 9500, reserved: 0, debited: 500 });
    // The session is over, and still known.
    pgw.raw.send(&message(&update, 4, 7, true)).await;
    assert_eq!(pgw.answer().await.contents(), answered.contents());
}

#[tokio::test]
async fn end_to_end_identifier_with_the_t_flag_is_the_same_request_whatever_its_number() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let request = ccr(SESSION, Update, 1, &[(10, Some(400))]);
    pgw.raw.send(&message(&request, 1, 7, false)).await;
    let answered = pgw.answer().await;
    let renumbered = ccr(SESSION, Update, 2, &[(10, Some(400))]);
    pgw.raw.send(&message(&renumbered, 2, 7, true)).await;
    assert_eq!(pgw.answer().await.contents(), answered.contents());
    // Without the flag it is another one.
    pgw.raw.send(&message(&renumbered, 3, 7, false)).await;
    assert_eq!(pgw.answer().await.read().number, 2);
    assert_eq!(served.account().debited, 800);
}

#[tokio::test]
async fn request_that_was_answered_long_ago_is_refused_and_never_decided_again() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    for number in 1..=6 {
        pgw.say(Update, number, &[(10, Some(100))]).await;
    }
    assert_eq!(pgw.say(Update, 3, &[(10, Some(100))]).await.code(), 2001, "one of the last four");
    assert_eq!(pgw.say(Update, 1, &[(10, Some(100))]).await.code(), 5012);
    assert_eq!(served.account().debited, 600);
    assert_eq!(served.server.charging().decisions(), 7);
}
