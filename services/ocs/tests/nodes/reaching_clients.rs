//! Clients are asked by way of whichever node reaches them.

use std::time::Duration;

use diameter_node::session::credit_control::server::NotAsked;
use diameter_ocs::store::MemoryStore;
use diameter_session::ResultCode;
use diameter_session::credit_control::Scope;

use super::clients::{
    INITIAL, Pgw, TARIFFS, TERMINATION, UPDATE, assert_verified, money, nodes, request, top_up,
};

// Proves: cc-53, cc-73
#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_at_one_node_reaches_the_client_by_the_node_at_which_it_is() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1", "ocs2", "ocs3"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;1;1";
    let first = request(session, 0, INITIAL, None, Some(100_000));
    pgw.ask(&nodes[0], first).await.unwrap();
    for (times, node) in [(1, 2), (2, 1), (3, 0)] {
        let posted = top_up(&nodes[node], 5, &format!("voucher-{node}")).await;
        assert_eq!(posted.asked, [session]);
        pgw.asked_to_report(times).await;
    }
    // By hand, whoever asks hears what the client answers.
    let answer = nodes[2].ocs().re_authorize(session, Scope::Session).await;
    assert_eq!((answer.unwrap(), pgw.asked()), (ResultCode::LIMITED_SUCCESS, (4, 0)));
    assert_eq!(nodes[1].ocs().abort(session).await.unwrap(), ResultCode::SUCCESS);
    assert_eq!(pgw.asked(), (4, 1));
    let last = request(session, 1, TERMINATION, Some(100_000), None);
    pgw.ask(&nodes[0], last).await.unwrap();
    let ended = nodes[1].ocs().abort(session).await;
    assert!(matches!(ended, Err(NotAsked::UnknownSession)), "{ended:?}");
    assert_eq!(money(&store).await, ("34".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_turned_to_another_node_is_asked_there() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1", "ocs2", "ocs3"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;1;2";
    pgw.ask(&nodes[0], request(session, 0, INITIAL, None, Some(100_000))).await.unwrap();
    nodes[0].stop(Duration::ZERO).await;
    // Nobody has it now: what it is asked waits for it.
    top_up(&nodes[1], 5, "voucher-1").await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(pgw.asked(), (0, 0));
    pgw.connect(&nodes[2]).await;
    pgw.asked_to_report(1).await;
    let update = request(session, 1, UPDATE, Some(100_000), Some(100_000));
    pgw.ask(&nodes[2], update).await.unwrap();
    assert_eq!(money(&store).await, ("24".to_owned(), "1".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn new_tariffs_are_told_once_to_each_client_however_many_nodes_reach_it() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1", "ocs2", "ocs3"]).await;
    let (one, two) = (Pgw::start("pgw1.example.net").await, Pgw::start("pgw2.example.net").await);
    one.connect(&nodes[0]).await;
    one.connect(&nodes[1]).await;
    two.connect(&nodes[2]).await;
    let (first, second) = ("pgw1.example.net;1;3", "pgw2.example.net;1;3");
    one.ask(&nodes[1], request(first, 0, INITIAL, None, Some(100_000))).await.unwrap();
    two.ask(&nodes[2], request(second, 0, INITIAL, None, Some(100_000))).await.unwrap();
    nodes[0].ocs().set_tariffs(&TARIFFS.replace("0.01", "0.02"), None).await.unwrap();
    one.asked_to_report(1).await;
    two.asked_to_report(1).await;
    // All nodes charge by them when clients come: what is used from here on is dearer.
    let update = request(second, 1, UPDATE, Some(100_000), Some(100_000));
    two.ask(&nodes[2], update).await.unwrap();
    let last = request(second, 2, TERMINATION, Some(100_000), None);
    two.ask(&nodes[2], last).await.unwrap();
    assert_eq!(money(&store).await, ("17".to_owned(), "1".to_owned()));
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!((one.asked().0, two.asked().0), (1, 1), "once");
}
