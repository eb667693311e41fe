//! RAR and ASR from the server, and what crosses them.

use diameter_core::{Command, DiameterIdentity, EndToEndId};
use diameter_messages::gy::ReAuthRequest;
use diameter_node::NoAnswer;
use diameter_node::session::credit_control::server::{NotAsked, SessionEnd};
use diameter_node::session::credit_control::{ResultCode, Scope, Service};
use diameter_session::credit_control::RequestType::{Initial, Termination, Update};

use super::ocs::*;
use super::wire::*;
use crate::rig::{CLIENT, snapshot, soon, wait_until};

#[tokio::test]
async fn re_auth_request_names_the_session_and_what_is_to_be_asked_for() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let scopes = [
        (Scope::Session, vec![]),
        (Scope::Service(Service::in_rating_group(5, 10)), vec![(439, 5), (432, 10)]),
        (Scope::Pool(3), vec![(453, 3)]),
    ];
    for (scope, avps) in scopes {
        let server = served.server.clone();
        let asking = tokio::spawn(async move { server.re_authorize(SESSION, scope).await });
        let request = pgw.request().await;
        let header = request.header();
        assert_eq!((header.command_code, header.application_id), (258, 4));
        let named: Vec<_> = request
            .avps()
            .map(Result::unwrap)
            .filter(|it| matches!(it.key().code, 432 | 439 | 453))
            .map(|it| (it.key().code, u32::from_be_bytes(it.data().try_into().unwrap())))
            .collect();
        assert_eq!(named, avps);
        let typed = ReAuthRequest::from_message(&request).unwrap();
        assert_eq!((typed.session_id.as_str(), typed.destination_host), (SESSION, CLIENT));
        pgw.reply(&request, 2002).await;
        assert_eq!(soon(asking).await.unwrap().unwrap(), ResultCode(2002));
    }
    assert!(served.server.charging().ended().is_empty());
}

// Proves: rt-53
#[tokio::test]
async fn request_of_the_server_goes_to_the_realm_that_the_session_came_from() {
    let visited = DiameterIdentity::from_static("visited.example");
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut first = ccr(SESSION, Initial, 0, &[(10, None)]);
    first.origin_realm = visited.clone();
    assert_eq!(pgw.ask(&first).await.code(), 2001);
    let server = served.server.clone();
    let asking = tokio::spawn(async move { server.re_authorize(SESSION, Scope::Session).await });
    let request = pgw.request().await;
    let typed = ReAuthRequest::from_message(&request).unwrap();
    assert_eq!((typed.destination_realm, typed.destination_host), (visited, CLIENT));
    pgw.reply(&request, 2002).await;
    assert_eq!(soon(asking).await.unwrap().unwrap(), ResultCode(2002));
}

#[tokio::test]
async fn update_that_crosses_a_re_auth_request_is_served_before_its_answer() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let server = served.server.clone();
    let asking = tokio::spawn(async move { server.re_authorize(SESSION, Scope::Session).await });
    let request = pgw.request().await;
    // It was on its way; another one follows the answer (RFC 8506, 5.5).
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 2001);
    pgw.reply(&request, 2002).await;
    assert_eq!(soon(asking).await.unwrap().unwrap(), ResultCode(2002));
    assert_eq!(pgw.say(Update, 2, &[(10, Some(100))]).await.code(), 2001);
    assert_eq!(served.account(), Account { balance: 9500, reserved: 1000, debited: 500 });
}

#[tokio::test]
async fn session_that_ends_while_its_client_is_asked_is_over_once() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let server = served.server.clone();
    let asking = tokio::spawn(async move { server.re_authorize(SESSION, Scope::Session).await });
    let request = pgw.request().await;
    assert_eq!(pgw.say(Termination, 1, &[(10, Some(400))]).await.code(), 2001);
    pgw.reply(&request, 5002).await;
    assert_eq!(soon(asking).await.unwrap().unwrap(), ResultCode(5002));
    assert_eq!(served.account(), Account { balance: 9600, reserved: 0, debited: 400 });
    assert_eq!(served.server.charging().ended(), [SessionEnd::Terminated]);
}

#[tokio::test]
async fn abort_waits_for_the_decision_and_the_last_report_follows_it() {
    let served = serve(Ocs::with_permits(1), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    pgw.send(&ccr(SESSION, Update, 1, &[(10, Some(400))])).await;
    let ocs = served.server.charging();
    wait_until(|| async { ocs.decisions() == 2 }).await;
    let server = served.server.clone();
    let aborting = tokio::spawn(async move { server.abort(SESSION).await });
    tokio::task::yield_now().await;
    ocs.permits.add_permits(2);
    assert_eq!(pgw.answer().await.read().number, 1, "the answer comes first");
    let request = pgw.request().await;
    assert_eq!(request.header().command_code, 274);
    pgw.reply(&request, 2001).await;
    assert_eq!(soon(aborting).await.unwrap().unwrap(), ResultCode(2001));
    assert_eq!(pgw.say(Termination, 2, &[(10, Some(100))]).await.code(), 2001);
    assert_eq!(served.account(), Account { balance: 9500, reserved: 0, debited: 500 });
    assert_eq!(ocs.ended(), [SessionEnd::Terminated]);
}

#[tokio::test]
async fn client_without_the_session_loses_it_here_too() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    let server = served.server.clone();
    let aborting = tokio::spawn(async move { server.abort(SESSION).await });
    let request = pgw.request().await;
    pgw.reply(&request, 5002).await;
    assert_eq!(soon(aborting).await.unwrap().unwrap(), ResultCode(5002));
    assert_eq!(served.account(), Account { balance: 10_000, reserved: 0, debited: 0 });
    assert_eq!(served.server.charging().ended(), [SessionEnd::UnknownToClient]);
    let again = served.server.abort(SESSION).await;
    assert!(matches!(again, Err(NotAsked::UnknownSession)), "{again:?}");
}

#[tokio::test]
async fn client_that_cannot_be_asked_keeps_its_session() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let unknown = served.server.re_authorize("another", Scope::Session).await;
    assert!(matches!(unknown, Err(NotAsked::UnknownSession)), "{unknown:?}");
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    drop(pgw);
    wait_until(|| async { snapshot(&served.node, &CLIENT).await.is_none() }).await;
    let gone = served.server.re_authorize(SESSION, Scope::Session).await;
    assert!(matches!(gone, Err(NotAsked::NoAnswer(NoAnswer::Undeliverable(_)))), "{gone:?}");
    assert_eq!(served.account().reserved, 1000);
    drop(served.node);
    wait_until(|| async {
        let asked = served.server.re_authorize(SESSION, Scope::Session).await;
        matches!(asked, Err(NotAsked::NotRunning))
    })
    .await;
}

#[tokio::test]
async fn client_behind_an_agent_is_asked_by_way_of_it() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let agent = diameter_core::DiameterIdentity::from_static("dra1.example.net");
    let mut dra = Pgw::named(&served.node, agent).await;
    // Origin-Host is the client's.
    dra.say(Initial, 0, &[(10, None)]).await;
    let server = served.server.clone();
    let asking = tokio::spawn(async move { server.re_authorize(SESSION, Scope::Session).await });
    let request = dra.request().await;
    assert_ne!(request.header().end_to_end_id, EndToEndId(0));
    dra.reply(&request, 2002).await;
    assert_eq!(soon(asking).await.unwrap().unwrap(), ResultCode(2002));
}
