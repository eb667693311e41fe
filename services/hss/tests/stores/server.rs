//! Servers on stores: two on one, and one whose store is slow, full, fails, or ends with its process.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use diameter_core::{Outcome, Rejection, ResultCode};
use diameter_hss::authentication::Card;
use diameter_hss::location::{AaaServer, ServingNode};
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{Directory, Existing, Server, Store, StoreError};
use diameter_hss::storage::{EmbeddedStore, PostgresStore};
use diameter_hss::{Access, Record, SubscriberIdentity};
use diameter_messages::s6a::*;
use diameter_messages::s13::{EquipmentStatus, MeIdentityCheckRequest};
use diameter_node::{Node, PeerSettings, SendError, SendOptions, Tcp, UnknownPeers};
use diameter_platform::storage::{
    self as platform, EmbeddedSettings, Fault, PostgresSettings, SimulatedDisk, SqlSchema,
};
use diameter_testkit::postgres::{Durability, Postgres};
use tokio::task::JoinHandle;

use super::ring;
use super::scenes::{self, HOME, IMSI, MME, algorithm, record, result};

const PATIENCE: Duration = Duration::from_millis(200);

/// A server of this name.
async fn hss<S: Store>(name: &str, server: &Server<S>) -> Node {
    let identity = scenes::node(name, HOME);
    let builder = Node::builder(identity.host, identity.realm)
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept());
    server.serve(builder).start().await.unwrap()
}

/// A serving node that is connected to servers, and counts how often it is told to let somebody go.
struct Mme {
    name: &'static str,
    node: Node,
    cancelled: Arc<AtomicUsize>,
}

impl Mme {
    async fn start(name: &'static str, servers: &[&Node]) -> Self {
        let identity = scenes::node(name, HOME);
        let cancelled = Arc::<AtomicUsize>::default();
        let counted = cancelled.clone();
        let mut builder = Node::builder(identity.host, identity.realm)
            .sends::<MeIdentityCheckRequest>()
            .handle(move |request: CancelLocationRequest, context| {
                counted.fetch_add(1, Ordering::Relaxed);
                let code = ResultCode::DIAMETER_SUCCESS;
                let answer = request.answer(context.identity()).result_code(code);
                let answer = answer.auth_session_state(request.auth_session_state).build();
                async { Ok::<CancelLocationAnswer, Rejection>(answer) }
            });
        for server in servers {
            let peer = PeerSettings::new(server.identity().host.clone());
            builder = builder.peer(peer.connect(Tcp, server.local_addresses()[0].to_string()));
        }
        let node = builder.start().await.unwrap();
        for server in servers {
            assert!(node.available(&server.identity().host).await);
        }
        Self { name, node, cancelled }
    }

    fn cancelled(&self) -> usize {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Has the location updated at one of the servers.
    async fn update_location(&self, server: &Node) -> u32 {
        let peer = Some(server.identity().host.clone());
        let options = SendOptions { peer, ..SendOptions::default() };
        let request = scenes::node(self.name, HOME).ulr(MME);
        result!(self.node.send_with(request, options).await.unwrap())
    }

    /// Asks for a vector; the code of what is wrong when there is none.
    async fn authenticate(&self, imsi: &str) -> Result<EUtranVector, ResultCode> {
        let mut request = scenes::node(self.name, HOME).air(1);
        request.user_name = imsi.into();
        match self.node.send(request).await {
            Ok(answer) => Ok(answer.authentication_info.unwrap().e_utran_vector.remove(0)),
            Err(SendError::Error(answer)) => match answer.outcome() {
                Some(Outcome::Result(code)) => Err(code),
                other => panic!("{other:?}"),
            },
            Err(error) => panic!("{error}"),
        }
    }

    async fn authenticate_at_last(&self, imsi: &str) -> EUtranVector {
        for _ in 0..100 {
            match self.authenticate(imsi).await {
                Ok(vector) => return vector,
                Err(code) => assert_eq!(code, ResultCode::DIAMETER_TOO_BUSY),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the store does not recover");
    }
}

/// The card takes it as the next one.
fn assert_taken(card: &mut Card, vector: &EUtranVector) {
    let octets = |it: &[u8]| <[u8; 16]>::try_from(it).unwrap();
    let res = card.authenticate(&octets(&vector.rand), &octets(&vector.autn)).unwrap();
    assert_eq!(*res, vector.xres[..]);
}

async fn seq(store: &impl Store) -> u64 {
    store.get(IMSI).await.unwrap().unwrap().sequence.seq()
}

/// A store whose next two procedures end together, if they can: both have read the record then, and neither has
/// written it.
#[derive(Clone)]
struct Meeting<S>(S, Arc<(Mutex<u32>, Condvar)>);

impl<S> Meeting<S> {
    /// Two are to meet.
    fn arrange(&self) {
        *self.1.0.lock().unwrap() = 2;
    }

    /// Where the store lets one in after the other, the first does not wait long.
    fn meet(&self) {
        let (missing, changed) = &*self.1;
        let mut missing = missing.lock().unwrap();
        if *missing > 0 {
            *missing -= 1;
            changed.notify_all();
            let wait = changed.wait_timeout_while(missing, PATIENCE, |missing| *missing > 0);
            drop(wait.unwrap());
        }
    }
}

impl<S: Directory> Store for Meeting<S> {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        mut procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        let mut is_first = true;
        let procedure = |record: Option<&mut Record>| {
            let result = procedure(record);
            if std::mem::take(&mut is_first) {
                self.meet();
            }
            result
        };
        self.0.update(imsi, procedure).await
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        self.0.get(imsi).await
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        self.0.find(identity).await
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        self.0.pending().await
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, StoreError> {
        self.0.serving_nodes(prefixes).await
    }

    async fn aaa_servers(&self, prefixes: &[String]) -> Result<Vec<AaaServer>, StoreError> {
        self.0.aaa_servers(prefixes).await
    }
}

// Proves: s6-07
pub(crate) async fn updates_of_two_nodes_at_two_servers_leave_one_of_them<S>(one: &S, other: &S)
where
    S: Directory + Clone,
{
    assert_eq!(one.insert(vec![record()], Existing::Refuse).await.unwrap(), []);
    let meeting = Meeting(one.clone(), Arc::default());
    let stores = [meeting.clone(), Meeting(other.clone(), meeting.1.clone())];
    let servers = stores.map(|store| Server::new(Access::by_realm(), store));
    let nodes = [hss("hss1", &servers[0]).await, hss("hss2", &servers[1]).await];
    let both = [&nodes[0], &nodes[1]];
    let mmes = [Mme::start("mme1", &both).await, Mme::start("mme2", &both).await];
    for round in 0..5 {
        let nowhere = |record: Option<&mut Record>| record.unwrap().location = Default::default();
        one.update(IMSI, nowhere).await.unwrap();
        let before = [mmes[0].cancelled(), mmes[1].cancelled()];
        meeting.arrange();
        let updates = [mmes[0].update_location(&nodes[0]), mmes[1].update_location(&nodes[1])];
        let [first, second] = updates;
        assert_eq!(tokio::join!(first, second), (2001, 2001));
        // Whoever has lost the subscriber answers, and then nothing is left to be told.
        let deadline = Instant::now() + Duration::from_secs(10);
        while other.get(IMSI).await.unwrap().unwrap().is_pending() {
            assert!(Instant::now() < deadline, "round {round}: nobody answers");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let serving = other.get(IMSI).await.unwrap().unwrap().location.mme.unwrap();
        let told = [0, 1].map(|it| mmes[it].cancelled() - before[it]);
        let expected = if serving.is(&mmes[0].node.identity().host) { [0, 1] } else { [1, 0] };
        assert_eq!(told, expected, "round {round}: {} serves", serving.host);
    }
}

fn embedded(disk: &SimulatedDisk) -> impl Future<Output = EmbeddedStore> {
    let settings = EmbeddedSettings { patience: PATIENCE, ..Default::default() };
    let opening = EmbeddedStore::on(disk.clone(), ring(1), settings);
    async { opening.await.unwrap() }
}

#[tokio::test]
async fn disk_that_fails_fills_up_or_stalls_makes_3004_and_numbers_go_on() {
    let plans = [
        ("failing once", vec![Fault::Fail]),
        ("failing once, afterwards", vec![Fault::FailAfterwards]),
        ("full", vec![Fault::Full; 3]),
        ("failing as long as anybody looks", vec![Fault::Fail; 8]),
        ("slow", vec![Fault::Slow(2 * PATIENCE)]),
    ];
    for (name, plan) in plans {
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let store = embedded(&disk).await;
        store.insert(vec![record()], Existing::Refuse).await.unwrap();
        let server = Server::new(Access::by_realm(), store.clone());
        let node = hss("hss1", &server).await;
        let mme = Mme::start("mme1", &[&node]).await;
        let mut card = Card::new(algorithm());
        assert_taken(&mut card, &mme.authenticate(IMSI).await.unwrap());
        disk.plan(plan);
        let refused = mme.authenticate(IMSI).await.unwrap_err();
        assert_eq!(refused, ResultCode::DIAMETER_TOO_BUSY, "{name}");
        // One that was taken in the end, and not told, is left out: the card does not mind.
        let next = mme.authenticate_at_last(IMSI).await;
        assert_taken(&mut card, &next);
        assert!((2..=3).contains(&seq(&store).await), "{name}: {}", seq(&store).await);
        assert_eq!(mme.update_location(&node).await, 2001, "{name}");
    }
}

#[tokio::test]
async fn what_needs_no_store_is_answered_while_the_disk_stalls() {
    let disk = SimulatedDisk::new(EmbeddedStore::tables());
    let store = embedded(&disk).await;
    store.insert(vec![record()], Existing::Refuse).await.unwrap();
    let server = Server::new(Access::by_realm(), store.clone());
    let mut equipment = EquipmentRegister::default();
    equipment.set_type("35693803", EquipmentStatus::WHITELISTED).unwrap();
    server.set_equipment(equipment);
    let node = hss("hss1", &server).await;
    let mme = Mme::start("mme1", &[&node]).await;
    disk.plan([Fault::Slow(3 * PATIENCE)]);
    let stalled = async { (mme.authenticate(IMSI).await, Instant::now()) };
    let meanwhile = async {
        tokio::time::sleep(PATIENCE / 4).await;
        let identity = scenes::node("mme1", HOME);
        let terminal = TerminalInformation::builder().imei("35693803564380").build();
        let request = MeIdentityCheckRequest::builder()
            .session_id("mme1;7;7")
            .auth_session_state(diameter_messages::base::AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(identity.host)
            .origin_realm(identity.realm.clone())
            .destination_realm(identity.realm)
            .terminal_information(terminal)
            .build();
        assert_eq!(result!(mme.node.send(request).await.unwrap()), 2001);
        assert_eq!(seq(&store).await, 0, "it can be read");
        Instant::now()
    };
    let ((refused, refused_at), answered_at) = tokio::join!(stalled, meanwhile);
    assert_eq!(refused.unwrap_err(), ResultCode::DIAMETER_TOO_BUSY);
    assert!(answered_at < refused_at);
}

/// The process dies in the write that takes a number: before it, or after it and before the answer.
// Proves: aka-06
#[tokio::test]
async fn number_that_a_killed_process_has_taken_is_not_given_again() {
    for (fault, taken) in [(Fault::Die, 1), (Fault::DieAfterwards, 2)] {
        let disk = SimulatedDisk::new(EmbeddedStore::tables());
        let mut card = Card::new(algorithm());
        for process in 0..3 {
            let store = embedded(&disk).await;
            let records = vec![record()];
            let known = store.insert(records, Existing::Refuse).await.unwrap();
            assert_eq!(known.len(), usize::from(process > 0));
            let node = hss("hss1", &Server::new(Access::by_realm(), store.clone())).await;
            let mme = Mme::start("mme1", &[&node]).await;
            assert_taken(&mut card, &mme.authenticate(IMSI).await.unwrap());
            assert_eq!(seq(&store).await, process * taken + 1, "{fault:?}");
            disk.plan([fault]);
            mme.authenticate(IMSI).await.unwrap_err();
            disk.revive();
        }
    }
}

/// Holds the row of a subscriber for some seconds, as another client of the database may.
async fn hold(database: &Postgres, imsi: &'static str, seconds: f64) -> JoinHandle<()> {
    const HOLD: &str = "WITH held AS (SELECT 1 FROM hss_subscribers WHERE imsi = $1 FOR UPDATE) \
         SELECT pg_sleep($2) FROM held";
    const IS_HELD: &str = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
    let settings = PostgresSettings {
        patience: Duration::from_secs(30),
        ..PostgresSettings::new(database.url())
    };
    let schema = SqlSchema { name: "test", migrations: &[] };
    let client = platform::Postgres::connect(&settings, &schema).await.unwrap();
    let holder = client.clone();
    let held =
        tokio::spawn(async move { drop(holder.read(HOLD, &[&imsi, &seconds]).await.unwrap()) });
    while client.read(IS_HELD, &[]).await.unwrap().is_empty() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    held
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs postgres"]
async fn subscriber_whose_row_is_held_waits_and_nobody_else_does() {
    const OTHERS: usize = 10;
    const PATIENCE: Duration = Duration::from_secs(2);
    let database = Postgres::start(Durability::NotSynced).await;
    let store = PostgresStore::connect(&database.url(), ring(1)).await.unwrap();
    let imsi = |number: usize| format!("26202{number:010}");
    let others = (0..OTHERS).map(|number| {
        let mut record = record();
        (record.subscriber.imsi, record.subscriber.msisdn) = (imsi(number), None);
        record
    });
    let records = others.chain([record()]).collect();
    assert_eq!(store.insert(records, Existing::Refuse).await.unwrap(), []);
    let server = Server::new(Access::by_realm(), store.clone()).with_patience(PATIENCE);
    let node = hss("hss1", &server).await;
    let mme = Arc::new(Mme::start("mme1", &[&node]).await);
    let held = hold(&database, IMSI, 5.0).await;
    let begun = Instant::now();
    // More than there are connections to the database.
    let waiting: Vec<_> = (0..20)
        .map(|_| {
            let mme = mme.clone();
            tokio::spawn(async move { mme.authenticate(IMSI).await })
        })
        .collect();
    let ask_for_others = async || {
        for number in 0..OTHERS {
            mme.authenticate(&imsi(number)).await.unwrap();
        }
    };
    ask_for_others().await;
    assert!(waiting.iter().all(|it| !it.is_finished()), "others wait");
    for refused in waiting {
        assert_eq!(refused.await.unwrap().unwrap_err(), ResultCode::DIAMETER_TOO_BUSY);
    }
    assert!(begun.elapsed() >= PATIENCE);
    // The database still works on what was given up.
    ask_for_others().await;
    assert!(!held.is_finished(), "others wait");
    held.await.unwrap();
    let mut card = Card::new(algorithm());
    assert_taken(&mut card, &mme.authenticate_at_last(IMSI).await);
}
