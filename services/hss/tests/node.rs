//! The server on real connections, with MMEs of the example.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

#[path = "../examples/attach/mme/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, Outcome, ResultCode};
use diameter_hss::authentication::{Card, SequenceState};
use diameter_hss::location::{AaaServer, ServingNode};
use diameter_hss::s6a::ResetScope;
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{MemoryStore, Retries, Server, Store, StoreError, Told};
use diameter_hss::{Access, Record, SubscriberIdentity, Terminal};
use diameter_messages::s6a::*;
use diameter_messages::s13::EquipmentStatus;
use diameter_node::{Node, SendError, Tcp, UnknownPeers};
use mme::Mme;
use scenes::*;
use tokio::sync::Semaphore;

fn terminal() -> Terminal {
    Terminal::new("35693803564380")
}

async fn start<S: Store>(server: &Server<S>) -> Node {
    let mut equipment = EquipmentRegister::default();
    equipment.set_type("35693803", EquipmentStatus::WHITELISTED).unwrap();
    server.set_equipment(equipment);
    let identity = hss().identity;
    let builder = Node::builder(identity.host, identity.realm)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    server.serve(builder).start().await.unwrap()
}

fn store() -> MemoryStore {
    let store = MemoryStore::new();
    store.put(record());
    store
}

const RETRIES: Retries = Retries { attempts: 3, wait: Duration::from_millis(20) };
const MME1: &str = "mme1.epc.mnc001.mcc262.3gppnetwork.org";
const MME2: &str = "mme2.epc.mnc001.mcc262.3gppnetwork.org";

// Proves: s6-07, s6-14, s6-22, s6-33, s6-42
#[tokio::test]
async fn subscriber_moves_changes_and_leaves() {
    let store = store();
    let server = Server::new(Access::by_realm(), store.clone());
    let hss = start(&server).await;
    let address = hss.local_addresses()[0];
    let mut card = Card::new(algorithm());
    let one = Mme::start(MME1, address).await.unwrap();
    let other = Mme::start(MME2, address).await.unwrap();
    one.attach(IMSI, &mut card, &terminal()).await.unwrap();
    other.attach(IMSI, &mut card, &terminal()).await.unwrap();
    one.wait_until(|it| it.apns(IMSI).is_none()).await.unwrap();
    other.wait_until(|_| store.get(IMSI).unwrap().cancellations.is_empty()).await.unwrap();
    assert_eq!(other.apns(IMSI).unwrap(), ["internet", "ims"]);

    let told = server.change(hss.client(), IMSI, |it| {
        let apns = &mut it.eps.as_mut().unwrap().apns;
        apns.remove(1);
        apns.push(apn(3, "company"));
    });
    let told = told.await.unwrap().unwrap().answers().await;
    assert_eq!(told.iter().map(|it| it.command).collect::<Vec<_>>(), ["DSR", "IDR"]);
    assert!(told.iter().all(Told::is_done), "{told:?}");
    assert_eq!(other.apns(IMSI).unwrap(), ["internet", "company"]);

    let told = server.reset(hss.client(), &ResetScope::All).await.unwrap().answers().await;
    assert_eq!(told.len(), 1);
    assert!(told[0].is_done() && told[0].node.is(other.host()));

    assert_eq!(server.withdraw(hss.client(), IMSI).await.unwrap().unwrap().len(), 1);
    other.wait_until(|it| it.apns(IMSI).is_none()).await.unwrap();
    let refused = other.attach(IMSI, &mut card, &terminal()).await.unwrap_err();
    assert!(refused.to_string().contains("5420"), "{refused}");
    assert!(server.withdraw(hss.client(), "1").await.unwrap().is_none());
    assert!(server.change(hss.client(), "1", |_| {}).await.unwrap().is_none());
}

/// Each of many requests at once gets numbers of its own.
#[tokio::test(flavor = "multi_thread")]
async fn requests_at_once_never_share_a_sequence_number() {
    let store = store();
    let server = Server::new(Access::by_realm(), store.clone());
    // Two servers on one store.
    let nodes =
        [start(&server).await, start(&Server::new(Access::by_realm(), store.clone())).await];
    let mut asking = tokio::task::JoinSet::new();
    for (at, node) in nodes.iter().enumerate() {
        let mme =
            Mme::start(if at == 0 { MME1 } else { MME2 }, node.local_addresses()[0]).await.unwrap();
        let mme = Arc::new(mme);
        for _ in 0..100 {
            let mme = mme.clone();
            asking.spawn(async move {
                let request = node_request(mme.host());
                let answer = mme.node().send(request).await.unwrap();
                let vectors = answer.authentication_info.unwrap().e_utran_vector;
                vectors.into_iter().map(|it| (it.rand, it.autn)).collect::<Vec<_>>()
            });
        }
    }
    let mut numbers = std::collections::HashSet::new();
    while let Some(vectors) = asking.join_next().await {
        for (rand, autn) in vectors.unwrap() {
            let mut card = Card::new(algorithm());
            card.authenticate(rand[..].try_into().unwrap(), autn[..].try_into().unwrap()).unwrap();
            // The number is told by what a card says that has just seen it.
            let Err(diameter_hss::authentication::CardError::OutOfSequence { auts }) =
                card.authenticate(rand[..].try_into().unwrap(), autn[..].try_into().unwrap())
            else {
                panic!("a vector counts twice")
            };
            let mut state = SequenceState::default();
            let rand = rand[..].try_into().unwrap();
            let _ =
                diameter_hss::authentication::resynchronize(&algorithm(), rand, &auts, &mut state);
            assert!(numbers.insert(state.seq()), "{} twice", state.seq());
        }
    }
    assert_eq!(numbers.len(), 600);
    assert_eq!(store.get(IMSI).unwrap().sequence.seq(), 600);
}

fn node_request(host: &DiameterIdentity) -> AuthenticationInformationRequest {
    let mut request = node("mme", HOME).air(3);
    request.origin_host = host.clone();
    request.session_id = format!("{host};{}", fastrand()).into();
    request
}

/// Session-Ids that differ.
fn fastrand() -> u64 {
    use std::sync::atomic::AtomicU64;
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[tokio::test]
async fn node_that_does_not_answer_is_told_when_it_is_there_again() {
    let store = store();
    let server = Server::with_retries(Access::by_realm(), store.clone(), RETRIES);
    let hss = start(&server).await;
    let address = hss.local_addresses()[0];
    let mut card = Card::new(algorithm());
    let gone = Mme::start(MME1, address).await.unwrap();
    gone.attach(IMSI, &mut card, &terminal()).await.unwrap();
    gone.node().shutdown(Duration::from_secs(1)).await;
    let other = Mme::start(MME2, address).await.unwrap();
    other.attach(IMSI, &mut card, &terminal()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let pending = |store: &MemoryStore| store.get(IMSI).unwrap().cancellations;
    assert_eq!(pending(&store).len(), 1);

    // Restarted: another server on the same store takes it up.
    let again = Server::with_retries(Access::by_realm(), store.clone(), RETRIES);
    let back = Mme::start(MME1, address).await.unwrap();
    assert_eq!(again.resume(hss.client()).await.unwrap().len(), 1);
    back.wait_until(|_| pending(&store).is_empty()).await.unwrap();
    assert!(again.resume(hss.client()).await.unwrap().is_empty());
}

/// A store that can fail.
#[derive(Clone)]
struct Failing(MemoryStore, Arc<AtomicBool>);

#[derive(Debug, thiserror::Error)]
#[error("the disk is full")]
struct Full;

impl Store for Failing {
    type Error = Full;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, Full> {
        match self.1.load(Ordering::Relaxed) {
            true => Err(Full),
            false => self.0.update(imsi, procedure).await.map_err(|_| Full),
        }
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, Full> {
        Ok(self.0.get(imsi))
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, Full> {
        self.0.find(identity).await.map_err(|_| Full)
    }

    async fn pending(&self) -> Result<Vec<String>, Full> {
        Ok(Vec::new())
    }

    async fn serving_nodes(&self, _: &[String]) -> Result<Vec<ServingNode>, Full> {
        Err(Full)
    }

    async fn aaa_servers(&self, _: &[String]) -> Result<Vec<AaaServer>, Full> {
        Err(Full)
    }
}

/// A store that holds up one subscriber as long as nobody lets it go on.
#[derive(Clone)]
struct Holding(MemoryStore, Arc<Semaphore>);

impl Store for Holding {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        if imsi == IMSI {
            self.1.acquire().await.unwrap().forget();
        }
        self.0.update(imsi, procedure).await
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        Ok(self.0.get(imsi))
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

#[tokio::test]
async fn request_waits_for_a_slow_store_up_to_a_limit_and_holds_up_nobody_else() {
    const OTHER: &str = "262019999999999";
    const PATIENCE: Duration = Duration::from_secs(2);
    let (store, go_on) = (store(), Arc::new(Semaphore::new(0)));
    let mut other = record();
    (other.subscriber.imsi, other.subscriber.msisdn) = (OTHER.to_owned(), None);
    store.put(other);
    let server = Server::new(Access::by_realm(), Holding(store.clone(), go_on.clone()));
    let hss = start(&server.with_patience(PATIENCE)).await;
    let mme = Arc::new(Mme::start(MME1, hss.local_addresses()[0]).await.unwrap());
    let ask = |imsi: &'static str| {
        let mme = mme.clone();
        let mut request = node_request(mme.host());
        request.user_name = imsi.into();
        tokio::spawn(async move { mme.node().send(request).await })
    };
    // It takes a while, and is answered.
    let waiting = ask(IMSI);
    for _ in 0..5 {
        ask(OTHER).await.unwrap().unwrap();
    }
    assert!(!waiting.is_finished());
    go_on.add_permits(1);
    waiting.await.unwrap().unwrap();
    assert_eq!(store.get(IMSI).unwrap().sequence.seq(), 3);
    // It takes too long.
    let begun = Instant::now();
    let waiting = ask(IMSI);
    for _ in 0..5 {
        ask(OTHER).await.unwrap().unwrap();
    }
    let refused = waiting.await.unwrap().unwrap_err();
    assert!(begun.elapsed() >= PATIENCE);
    let SendError::Error(error) = &refused else { panic!("{refused:?}") };
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY)));
    assert_eq!(store.get(IMSI).unwrap().sequence.seq(), 3, "what is given up is not done later");
    go_on.add_permits(1);
    ask(IMSI).await.unwrap().unwrap();
}

#[tokio::test]
async fn store_that_fails_is_a_temporary_error_and_recovers() {
    let fails = Arc::new(AtomicBool::new(true));
    let server = Server::new(Access::by_realm(), Failing(store(), fails.clone()));
    let hss = start(&server).await;
    let mme = Mme::start(MME1, hss.local_addresses()[0]).await.unwrap();
    let refused = mme.node().send(node_request(mme.host())).await.unwrap_err();
    let SendError::Error(error) = &refused else { panic!("{refused:?}") };
    assert_eq!(error.outcome(), Some(Outcome::Result(ResultCode::DIAMETER_TOO_BUSY)));
    assert!(server.reset(hss.client(), &ResetScope::All).await.is_err());
    fails.store(false, Ordering::Relaxed);
    assert!(mme.node().send(node_request(mme.host())).await.is_ok());
}
