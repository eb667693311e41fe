//! What ends sessions without a request.

use std::time::Duration;

use diameter_node::session::credit_control::server::SessionEnd;
use diameter_session::credit_control::RequestType::{Initial, Update};

use super::ocs::*;
use super::wire::*;
use crate::rig::wait_until;

const SHORT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn client_that_is_silent_until_tcc_expires_loses_its_session() {
    let served = serve_with(Ocs::new(), accounts(10_000), quick(SHORT, SHORT)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None), (20, None)]).await;
    wait_until(|| async { served.account().reserved == 0 }).await;
    let ended = || async { served.server.charging().ended() == [SessionEnd::Silent] };
    wait_until(ended).await;
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 5002);
    // And is forgotten after a while, its answers too.
    wait_until(|| async { served.server.store().sessions() == 0 }).await;
    assert_eq!(served.account(), Account { balance: 10_000, reserved: 0, debited: 0 });
    assert_eq!(served.server.charging().ended().len(), 1);
}

#[tokio::test]
async fn tcc_is_twice_the_validity_time_and_starts_anew_with_each_answer() {
    let ocs = Ocs::new().trick(Trick::Validity(Duration::from_secs(1000)));
    let served = serve_with(ocs, accounts(10_000), quick(SHORT, LONG)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    tokio::time::sleep(3 * SHORT).await;
    assert_eq!(served.account().reserved, 1000, "it runs for 2000 seconds");
    // This answer has no Validity-Time.
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 2001);
    wait_until(|| async { served.account().reserved == 0 }).await;
    assert_eq!(served.server.charging().ended(), [SessionEnd::Silent]);
}

#[tokio::test]
async fn deadline_is_fired_by_one_of_two_nodes_that_share_a_store() {
    let store = accounts(1_000_000);
    let one = serve_with(Ocs::new(), store.clone(), quick(SHORT, LONG)).await;
    let other = serve_with(Ocs::new(), store.clone(), quick(SHORT, LONG)).await;
    let mut pgw = Pgw::connect(&one.node).await;
    for number in 0..100 {
        let session_id = format!("pgw1.example.net;3;{number}");
        pgw.ask(&ccr(&session_id, Initial, 0, &[(10, None)])).await;
    }
    wait_until(|| async { store.account(SUBSCRIBER).unwrap().reserved == 0 }).await;
    let ended = || one.server.charging().ended().len() + other.server.charging().ended().len();
    wait_until(|| async { ended() >= 100 }).await;
    tokio::time::sleep(SHORT).await;
    assert_eq!(ended(), 100, "each is told of once");
}

#[tokio::test]
async fn restarted_server_fires_what_became_due_meanwhile() {
    let store = accounts(10_000);
    let first = serve_with(Ocs::new(), store.clone(), quick(SHORT, LONG)).await;
    let mut pgw = Pgw::connect(&first.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    drop(first);
    tokio::time::sleep(2 * SHORT).await;
    assert_eq!(store.account(SUBSCRIBER).unwrap().reserved, 1000, "nobody keeps time");
    let second = serve_with(Ocs::new(), store, quick(LONG, LONG)).await;
    wait_until(|| async { second.account().reserved == 0 }).await;
    assert_eq!(second.server.charging().ended(), [SessionEnd::Silent]);
}

#[tokio::test]
async fn client_whose_origin_state_id_grew_loses_the_sessions_of_its_life_before() {
    let store = accounts(10_000);
    let served = serve(Ocs::new(), store.clone()).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut open = async |session_id: &str, state_id| {
        let mut request = ccr(session_id, Initial, 0, &[(10, None)]);
        request.origin_state_id = state_id;
        assert_eq!(pgw.ask(&request).await.code(), 2001);
    };
    open("pgw1.example.net;7;1", Some(7)).await;
    open("pgw1.example.net;7;2", Some(7)).await;
    open("pgw1.example.net;0;3", None).await;
    open("pgw1.example.net;7;4", Some(6)).await;
    assert_eq!(served.account().reserved, 4000, "a smaller one was long on its way");
    open("pgw1.example.net;8;1", Some(8)).await;
    wait_until(|| async { served.account().reserved == 2000 }).await;
    let ended = served.server.charging().ended.lock().unwrap().clone();
    let mut ended: Vec<_> = ended.into_iter().collect();
    ended.sort_by(|a, b| a.0.cmp(&b.0));
    let sessions = ["pgw1.example.net;7;1", "pgw1.example.net;7;2", "pgw1.example.net;7;4"];
    let expected = sessions.map(|it| (it.to_owned(), SessionEnd::ClientRestarted));
    assert_eq!(ended, expected);
    // A server that did not hear of it before finds out as well.
    drop(served);
    let served = serve(Ocs::new(), store).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut request = ccr("pgw1.example.net;9;1", Initial, 0, &[(10, None)]);
    request.origin_state_id = Some(9);
    pgw.ask(&request).await;
    wait_until(|| async { served.server.charging().ended() == [SessionEnd::ClientRestarted] })
        .await;
    assert_eq!(served.account().reserved, 2000);
}
