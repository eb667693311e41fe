//! A whole server whose store fails: clients are refused for a while, the process stays, and in the end each
//! request is charged once.

use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Outcome, ResultCode};
use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use diameter_messages::gy::*;
use diameter_node::session::credit_control::server::{CreditControlServer, Store};
use diameter_node::{Node, PeerSettings, SendError, SendOptions, Tcp, UnknownPeers};
use diameter_ocs::charging::Charging;
use diameter_ocs::ledger::{Account, Amount, Change, Subscriber};
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, EmbeddedStore, verify};
use diameter_platform::storage::{EmbeddedSettings, Fault, SimulatedDisk};
use diameter_testkit::postgres::Durability;

use super::{Database, account_with, database_store};

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");

const TARIFF: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "internet"
unit = "octets"
price = "1"
per = 1000
"#;

/// DIAMETER_TOO_BUSY: the client may ask another server, or come again.
const TOO_BUSY: ResultCode = ResultCode(3004);

/// What each request but the first reports as used, which costs 1.
const USED: u64 = 1000;

async fn provision(books: &impl Books) {
    account_with(books, "one", 1000).await;
    let subscriber = Subscriber { id: "msisdn-4917".into(), account: "one".into() };
    books.put_subscriber(subscriber).await.unwrap();
}

/// A server on a store, and a client of it.
struct Pair {
    _server: Node,
    client: Node,
}

impl Pair {
    async fn start<S>(store: S) -> Self
    where
        S: Store<Account = Account, Change = Change>,
    {
        let tariffs = Tariffs::parse(TARIFF, "tariffs.toml").unwrap();
        let server =
            CreditControlServer::new(Charging::<CreditControlRequest>::new(tariffs), store);
        let server = Node::builder(OCS, REALM)
            .credit_control_server(&server)
            .listen(Tcp, ([127, 0, 0, 1], 0))
            .unknown_peers(UnknownPeers::accept())
            .start()
            .await
            .unwrap();
        let address = server.local_addresses()[0].to_string();
        let client = Node::builder(PGW, REALM)
            .sends::<CreditControlRequest>()
            .peer(PeerSettings::new(OCS).connect(Tcp, address))
            .start()
            .await
            .unwrap();
        assert!(client.available(&OCS).await);
        Self { _server: server, client }
    }

    /// Asks once: the answer, or the code by which the server refuses.
    async fn ask(&self, request: CreditControlRequest) -> Result<CreditControlAnswer, ResultCode> {
        let options =
            SendOptions { timeout: Some(Duration::from_secs(30)), ..SendOptions::default() };
        match self.client.send_with(request, options).await {
            Ok(answer) => Ok(answer),
            Err(SendError::Error(answer)) => match answer.outcome() {
                Some(Outcome::Result(code)) => Err(code),
                outcome => panic!("{outcome:?}"),
            },
            Err(error) => panic!("{error}"),
        }
    }

    /// Asks until the server is not too busy.
    async fn ask_until_answered(&self, request: &CreditControlRequest) {
        let begun = Instant::now();
        while let Err(code) = self.ask(request.clone()).await {
            assert_eq!(code, TOO_BUSY);
            assert!(begun.elapsed() < Duration::from_secs(60), "the store does not recover");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// The requests of a session: its first one, updates, and its last one.
fn session(id: &str, updates: u32) -> impl Iterator<Item = CreditControlRequest> {
    (0..=updates + 1).map(move |number| {
        let service = MultipleServicesCreditControl::builder().rating_group(10);
        let used = UsedServiceUnit::builder().cc_total_octets(USED);
        let asked = RequestedServiceUnit::builder().cc_total_octets(USED);
        let (request_type, service) = match number {
            0 => (CcRequestType::INITIAL_REQUEST, service.requested_service_unit(asked)),
            it if it > updates => {
                (CcRequestType::TERMINATION_REQUEST, service.used_service_unit(used))
            }
            _ => (
                CcRequestType::UPDATE_REQUEST,
                service.used_service_unit(used).requested_service_unit(asked),
            ),
        };
        CreditControlRequest::builder()
            .session_id(id.to_owned())
            .origin_host(PGW)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .destination_host(OCS)
            .service_context_id("32251@3gpp.org")
            .cc_request_type(request_type)
            .cc_request_number(number)
            .subscription_id(
                SubscriptionId::builder()
                    .subscription_id_type(SubscriptionIdType::END_USER_E164)
                    .subscription_id_data("4917")
                    .build(),
            )
            .multiple_services_credit_control(service)
            .build()
    })
}

/// The account when so many requests were charged, and no session is open any more.
async fn check(books: &impl Books, charged: u32) {
    let account = books.account("one").await.unwrap().unwrap();
    let money = account.money().counters();
    assert_eq!(money.debits_posted, Amount::whole(i32::try_from(charged).unwrap()));
    assert_eq!((money.debits_pending, account.sessions()), (Amount::ZERO, &[][..]));
    let verified = verify(books).await.unwrap();
    assert!(verified.mismatches.is_empty(), "{verified:?}");
}

#[tokio::test]
async fn a_server_whose_store_fails_refuses_for_a_while_and_goes_on() {
    let slow = Fault::Slow(Duration::from_millis(400));
    let plans = [
        ("failing once", vec![Fault::Fail]),
        ("failing once, afterwards", vec![Fault::FailAfterwards]),
        ("full", vec![Fault::Full; 2]),
        // Each attempt to open it again takes one.
        ("failing for good, as long as anybody looks", vec![Fault::Fail; 8]),
        ("slow", vec![slow]),
    ];
    for (name, plan) in plans {
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let settings =
            EmbeddedSettings { patience: Duration::from_millis(200), ..Default::default() };
        let store = EmbeddedStore::on(disk.clone(), settings).unwrap();
        provision(&store).await;
        let pair = Pair::start(store.clone()).await;
        for (number, request) in session("s", 3).enumerate() {
            if number == 2 {
                disk.plan(plan.clone());
                let refused = pair.ask(request.clone()).await.unwrap_err();
                assert_eq!(refused, TOO_BUSY, "{name}");
            }
            pair.ask_until_answered(&request).await;
        }
        check(&store, 4).await;
    }
}

#[tokio::test]
async fn a_server_that_is_killed_at_any_point_of_a_commit_charges_each_request_once() {
    // Each request is one write; which of them it dies in, and whether that is done.
    for (dies_at, fault) in (0..5).flat_map(|it| [(it, Fault::Die), (it, Fault::DieAfterwards)]) {
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let open = || EmbeddedStore::on(disk.clone(), EmbeddedSettings::default()).unwrap();
        let mut store = open();
        provision(&store).await;
        let mut pair = Pair::start(store.clone()).await;
        for (number, request) in session("s", 3).enumerate() {
            if number == dies_at {
                disk.plan([fault]);
                let refused = pair.ask(request.clone()).await.unwrap_err();
                assert_eq!(refused, TOO_BUSY);
                disk.revive();
                store = open();
                pair = Pair::start(store.clone()).await;
            }
            let answer = pair.ask(request.clone()).await.unwrap();
            assert_eq!(pair.ask(request).await.unwrap(), answer, "the same when it is repeated");
        }
        check(&store, 4).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn a_server_whose_database_is_restarted_under_load_refuses_for_a_while_and_goes_on() {
    const SESSIONS: u32 = 8;
    const UPDATES: u32 = 40;
    let mut database = Database::start(Durability::Synced).await;
    let store = database_store(&database.0.url()).await;
    provision(&store).await;
    let pair = std::sync::Arc::new(Pair::start(store.clone()).await);
    let sessions = (0..SESSIONS).map(|number| {
        let pair = pair.clone();
        tokio::spawn(async move {
            for request in session(&format!("s{number}"), UPDATES) {
                pair.ask_until_answered(&request).await;
            }
        })
    });
    let sessions: Vec<_> = sessions.collect();
    for _ in 0..2 {
        tokio::time::sleep(Duration::from_millis(150)).await;
        assert!(sessions.iter().any(|it| !it.is_finished()), "there is load");
        database.0.crash();
        database.0.run().await;
    }
    for session in sessions {
        session.await.unwrap();
    }
    check(&store, SESSIONS * (UPDATES + 1)).await;
}
