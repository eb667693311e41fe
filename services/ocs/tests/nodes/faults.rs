//! Every fault is an input: those that come over the network, at whole systems.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Time};
use diameter_messages::credit_control::{CcMoney, RequestedAction, UnitValue};
use diameter_messages::gy::{
    CcRequestType, CreditControlAnswer, CreditControlRequest, MultipleServicesCreditControl,
    RequestedServiceUnit,
};
use diameter_node::session::credit_control::server::{
    Commit, Committed, CreditControlServer, ServerConfig, ServerSettings, Store, Stored,
};
use diameter_node::{ConnectOptions, Node, SendError, SendOptions, Tcp, UnknownPeers};
use diameter_ocs::ledger::{Account, Amount, BucketId, Change, Currency, Subscriber};
use diameter_ocs::rating::Tariffs;
use diameter_ocs::server::Gy;
use diameter_ocs::store::{Books, Entered, MemoryStore, StoreError, Version};
use diameter_session::Timestamp;

use super::clients::{
    INITIAL, Pgw, TARIFFS, TERMINATION, UPDATE, assert_verified, money, nodes, request, top_up,
};

/// The Result-Code of an answer, or of its first service where that says more.
fn code(answer: Result<CreditControlAnswer, SendError<CreditControlAnswer>>) -> u32 {
    match answer {
        Ok(answer) => {
            let service = answer.multiple_services_credit_control.first();
            service.and_then(|it| it.result_code).unwrap_or(answer.result_code).0
        }
        Err(SendError::Failure { outcome, .. }) => outcome.code(),
        Err(SendError::Error(answer)) => answer.outcome().unwrap().code(),
        Err(error) => panic!("{error}"),
    }
}

// Proves: cc-82, ro-10
#[tokio::test(flavor = "multi_thread")]
async fn a_request_twice_on_two_connections_at_once_is_charged_once_and_answered_the_same() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1", "ocs2"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    pgw.connect(&nodes[1]).await;
    let session = "pgw1.example.net;2;1";
    let both = async |request: CreditControlRequest| {
        let again = request.clone();
        let (one, other) = tokio::join!(pgw.ask(&nodes[0], request), pgw.ask(&nodes[1], again));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one, other);
        one
    };
    both(request(session, 0, INITIAL, None, Some(100_000))).await;
    for number in 1..=20 {
        both(request(session, number, UPDATE, Some(10_000), Some(100_000))).await;
    }
    assert_eq!(money(&store).await, ("18".to_owned(), "1".to_owned()));
    // The same number with another content is the same request.
    let other = request(session, 20, UPDATE, Some(99_999), Some(5));
    let answer = pgw.ask(&nodes[1], other).await.unwrap();
    let granted = answer.multiple_services_credit_control[0].granted_service_unit.clone();
    assert_eq!(granted.unwrap().cc_total_octets, Some(100_000));
    both(request(session, 21, TERMINATION, Some(10_000), None)).await;
    assert_eq!(money(&store).await, ("17.9".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

// Proves: cc-28, cc-02
#[tokio::test(flavor = "multi_thread")]
async fn numbers_jump_and_come_late_and_a_session_ends_once() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;2;2";
    let unknown = request(session, 4, UPDATE, Some(10_000), Some(100_000));
    assert_eq!(code(pgw.ask(&nodes[0], unknown).await), 5002, "update without a beginning");
    let first = request(session, 0, INITIAL, None, Some(100_000));
    assert_eq!(code(pgw.ask(&nodes[0], first).await), 2001);
    for number in [3, 2, 900, 1, 1_000_000, u32::MAX, 1 << 31] {
        let update = request(session, number, UPDATE, Some(10_000), Some(100_000));
        assert_eq!(code(pgw.ask(&nodes[0], update).await), 2001, "{number}");
    }
    assert_eq!(money(&store).await, ("19.3".to_owned(), "1".to_owned()));
    let last = |number| request(session, number, TERMINATION, Some(10_000), None);
    assert_eq!(code(pgw.ask(&nodes[0], last(5)).await), 2001);
    assert_eq!(code(pgw.ask(&nodes[0], last(5)).await), 2001, "again");
    assert_eq!(code(pgw.ask(&nodes[0], last(6)).await), 5002, "it is over");
    assert_eq!(money(&store).await, ("19.2".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_wrap_and_each_request_is_charged_once() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;2;9";
    let first = request(session, u32::MAX - 1, INITIAL, None, Some(100_000));
    assert_eq!(code(pgw.ask(&nodes[0], first).await), 2001);
    let update = |number| request(session, number, UPDATE, Some(10_000), Some(100_000));
    for number in [u32::MAX, 0, u32::MAX, 0, 1, 1] {
        assert_eq!(code(pgw.ask(&nodes[0], update(number)).await), 2001, "{number}");
    }
    for number in 2..20 {
        assert_eq!(code(pgw.ask(&nodes[0], update(number)).await), 2001, "{number}");
    }
    // How it was answered is forgotten by now; that it was charged is not.
    assert_eq!(code(pgw.ask(&nodes[0], update(u32::MAX)).await), 5012);
    let last = request(session, 20, TERMINATION, Some(10_000), None);
    assert_eq!(code(pgw.ask(&nodes[0], last).await), 2001);
    assert_eq!(money(&store).await, ("17.8".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn money_of_another_currency_is_neither_taken_nor_given() {
    let store = MemoryStore::new();
    let tariffs = format!("{TARIFFS}\n[[tariff.rule]]\nname = \"bought\"\nunit = \"money\"\n");
    let _: Entered = store.put_tariffs(0, tariffs).await.unwrap();
    let nodes = nodes(&store, &["ocs1"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let event = |session: &str, action, currency| {
        let value = UnitValue::builder().value_digits(2).build();
        let money = CcMoney::builder().unit_value(value).currency_code(currency).build();
        let units = RequestedServiceUnit::builder().cc_money(money).build();
        let service = MultipleServicesCreditControl::builder().rating_group(30);
        let mut asked = request(session, 0, CcRequestType::EVENT_REQUEST, None, None);
        asked.requested_action = Some(action);
        asked.multiple_services_credit_control =
            vec![service.requested_service_unit(units).build()];
        asked
    };
    for (id, action) in
        [(3, RequestedAction::DIRECT_DEBITING), (4, RequestedAction::REFUND_ACCOUNT)]
    {
        let dollars = event(&format!("pgw1.example.net;2;{id}"), action, 840);
        assert_eq!(code(pgw.ask(&nodes[0], dollars).await), 5004, "{action:?}");
        assert_eq!(money(&store).await.0, "20");
    }
    for (id, action, then) in
        [(5, RequestedAction::DIRECT_DEBITING, "18"), (6, RequestedAction::REFUND_ACCOUNT, "20")]
    {
        let euros = event(&format!("pgw1.example.net;2;{id}"), action, 978);
        assert_eq!(code(pgw.ask(&nodes[0], euros).await), 2001, "{action:?}");
        assert_eq!(money(&store).await.0, then);
    }
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_whose_clock_is_set_back_is_charged_the_same() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;2;7";
    let at = |mut asked: CreditControlRequest, seconds: i64| {
        asked.event_timestamp = Time::from_unix_seconds(seconds).ok();
        asked
    };
    let first = at(request(session, 0, INITIAL, None, Some(100_000)), 1_800_000_000);
    assert_eq!(code(pgw.ask(&nodes[0], first).await), 2001);
    for (number, seconds) in [(1, 1_800_000_010), (2, 1_000_000_000), (3, 1_900_000_000)] {
        let update = at(request(session, number, UPDATE, Some(10_000), Some(100_000)), seconds);
        assert_eq!(code(pgw.ask(&nodes[0], update).await), 2001, "{seconds}");
    }
    assert_eq!(money(&store).await, ("19.7".to_owned(), "1".to_owned()));
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn top_ups_and_debits_of_two_nodes_at_once_are_all_made() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1", "ocs2"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    pgw.connect(&nodes[1]).await;
    let topping_up = async {
        for number in 0..40 {
            let posted = top_up(&nodes[1], 1, &format!("voucher-{number}")).await;
            assert!(posted.is_new);
            tokio::task::yield_now().await;
        }
    };
    let charging = async |id: u32| {
        let session = format!("pgw1.example.net;3;{id}");
        let node = &nodes[id as usize % 2];
        pgw.ask(node, request(&session, 0, INITIAL, None, Some(10_000))).await.unwrap();
        for number in 1..=20 {
            let update = request(&session, number, UPDATE, Some(10_000), Some(10_000));
            pgw.ask(node, update).await.unwrap();
        }
        let last = request(&session, 21, TERMINATION, None, None);
        pgw.ask(node, last).await.unwrap();
    };
    tokio::join!(topping_up, charging(1), charging(2), charging(3), charging(4));
    // 20 and 40 euros, and 4 times 20 times 10 cents.
    assert_eq!(money(&store).await, ("52".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_granted_before_new_tariffs_keeps_its_price() {
    let store = MemoryStore::new();
    let nodes = nodes(&store, &["ocs1"]).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&nodes[0]).await;
    let session = "pgw1.example.net;2;8";
    pgw.ask(&nodes[0], request(session, 0, INITIAL, None, Some(100_000))).await.unwrap();
    nodes[0].ocs().set_tariffs(&TARIFFS.replace("0.01", "0.05"), None).await.unwrap();
    let update = request(session, 1, UPDATE, Some(100_000), Some(100_000));
    pgw.ask(&nodes[0], update).await.unwrap();
    assert_eq!(money(&store).await, ("19".to_owned(), "5".to_owned()));
    let last = request(session, 2, TERMINATION, Some(100_000), None);
    pgw.ask(&nodes[0], last).await.unwrap();
    assert_eq!(money(&store).await, ("14".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}

/// A store whose commits wait while it is slow.
#[derive(Clone)]
struct SlowStore {
    store: MemoryStore,
    is_slow: Arc<AtomicBool>,
}

impl Store for SlowStore {
    type Account = Account;
    type Change = Change;
    type Version = Version;
    type Error = StoreError;

    async fn read(
        &self,
        session_id: &str,
        account: Option<&str>,
    ) -> Result<Stored<Account, Version>, StoreError> {
        self.store.read(session_id, account).await
    }

    async fn commit(&self, commit: Commit<'_, Change, Version>) -> Result<Committed, StoreError> {
        while self.is_slow.load(Ordering::Relaxed) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        self.store.commit(commit).await
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        self.store.due(now, leased_until, most).await
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, StoreError> {
        self.store.begun_before(client, state_id, most).await
    }
}

/// A node whose sessions are supervised for a second, and that looks for deadlines so often.
async fn supervising(name: &'static str, store: SlowStore, poll: Duration) -> Node {
    let charging = Gy::new(Tariffs::parse(TARIFFS, "tariffs.toml").unwrap());
    let sessions = ServerConfig { supervision: Duration::from_secs(1), ..ServerConfig::default() };
    let settings = ServerSettings { sessions, poll, ..ServerSettings::default() };
    let server = CreditControlServer::with_settings(charging, store, settings);
    let realm = DiameterIdentity::from_static("example.net");
    Node::builder(DiameterIdentity::from_static(name), realm)
        .credit_control_server(&server)
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_that_passes_while_an_update_is_under_way_ends_the_session_once() {
    let store = MemoryStore::new();
    let account = Account::new("example", Currency::EUR, "standard");
    let twenty = Amount::whole(20);
    let first = account.top_up(BucketId::MAIN, twenty, "first", Timestamp::from_secs(1)).unwrap();
    assert_eq!(store.insert(account).await.unwrap(), Entered::Done);
    assert_eq!(Books::change(&store, "example", first).await.unwrap(), Entered::Done);
    let subscriber = Subscriber { id: "imsi-262010000000000".into(), account: "example".into() };
    store.put_subscriber(subscriber).await.unwrap();
    let is_slow = Arc::<AtomicBool>::default();
    let slow = SlowStore { store: store.clone(), is_slow: is_slow.clone() };
    let quick = SlowStore { store: store.clone(), is_slow: Arc::default() };
    let seldom = Duration::from_secs(3600);
    let node = supervising("ocs1.example.net", slow, seldom).await;
    let _other = supervising("ocs2.example.net", quick, Duration::from_millis(50)).await;
    let pgw = Pgw::start("pgw1.example.net").await;
    let address = node.local_addresses()[0].to_string();
    pgw.node.connect(Tcp, address, ConnectOptions::default()).await.unwrap();
    let options =
        SendOptions { peer: Some(node.identity().host.clone()), ..SendOptions::default() };
    let session = "pgw1.example.net;2;9";
    let first = request(session, 0, INITIAL, None, Some(100_000));
    pgw.node.send_with(first, options.clone()).await.unwrap();
    assert_eq!(money(&store).await, ("20".to_owned(), "1".to_owned()));
    // It is decided on in time, and its commit comes after the other node has ended the session.
    is_slow.store(true, Ordering::Relaxed);
    let update = request(session, 1, UPDATE, Some(10_000), Some(100_000));
    let update = pgw.node.send_with(update, options.clone());
    let (answer, ()) = tokio::join!(update, async {
        while money(&store).await.1 != "0" {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        is_slow.store(false, Ordering::Relaxed);
    });
    assert_eq!(code(answer), 5002);
    let last = request(session, 2, TERMINATION, Some(10_000), None);
    assert_eq!(code(pgw.node.send_with(last, options).await), 5002);
    assert_eq!(money(&store).await, ("20".to_owned(), "0".to_owned()));
    assert_verified(&store).await;
}
