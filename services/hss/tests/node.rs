//! The server on real connections, with MMEs of the example.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail that way")]

mod scenes;

#[path = "../examples/attach/mme.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, ResultCode};
use diameter_hss::authentication::{Card, SequenceState};
use diameter_hss::location::{ServingNode, Untold};
use diameter_hss::s6a::{Cancellation, ResetScope};
use diameter_hss::server::{MemoryStore, Retries, Server, Store, Told};
use diameter_hss::{Access, Record};
use diameter_messages::s6a::*;
use diameter_node::{Node, SendError, Tcp, UnknownPeers};
use mme::{Mme, Visitors};
use scenes::*;

async fn start<S: Store>(server: &Server<S>) -> Node {
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
    one.attach(IMSI, &mut card).await.unwrap();
    other.attach(IMSI, &mut card).await.unwrap();
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
    let refused = other.attach(IMSI, &mut card).await.unwrap_err();
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
    gone.attach(IMSI, &mut card).await.unwrap();
    gone.node().shutdown(Duration::from_secs(1)).await;
    let other = Mme::start(MME2, address).await.unwrap();
    other.attach(IMSI, &mut card).await.unwrap();
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
            false => self.0.update(imsi, procedure).await.map_err(|it: Infallible| match it {}),
        }
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, Full> {
        Ok(self.0.get(imsi))
    }

    async fn pending(&self) -> Result<Vec<String>, Full> {
        Ok(Vec::new())
    }

    async fn serving_nodes(&self, _: &[String]) -> Result<Vec<ServingNode>, Full> {
        Err(Full)
    }
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

fn visitors() -> Visitors {
    let mut visitors = Visitors::default();
    let request = node("mme1", HOME).ulr(MME);
    let answer = diameter_hss::s6a::update_location(&hss(), &request, Some(&mut record())).answer;
    visitors.insert(IMSI, answer);
    visitors
}

fn serving() -> ServingNode {
    let mut record = record();
    let _ =
        diameter_hss::s6a::update_location(&hss(), &node("mme1", HOME).ulr(MME), Some(&mut record));
    record.location.mme.unwrap()
}

// Proves: s6-02, s6-14
#[test]
fn mme_lets_subscribers_go_when_told() {
    let identity = hss().identity;
    for (kind, stays) in [
        (CancellationType::MME_UPDATE_PROCEDURE, false),
        (CancellationType::SUBSCRIPTION_WITHDRAWAL, false),
        (CancellationType::INITIAL_ATTACH_PROCEDURE, true),
    ] {
        let mut visitors = visitors();
        let mut cancellation = Cancellation::withdrawal(IMSI, serving());
        cancellation.kind = kind;
        let request = cancellation.request(&identity, "hss1;1;1".into());
        // Known or not: it has left.
        for _ in 0..2 {
            assert_eq!(result!(visitors.cancel(&request, &identity)), 2001);
            assert_eq!(visitors.get(IMSI).is_some(), stays);
        }
    }
    let visitors = visitors();
    assert_eq!(visitors.get(IMSI).unwrap().hss, identity.host);
}

// Proves: s6-18, s6-19, s6-23
#[test]
fn mme_takes_changes_over() {
    let identity = hss().identity;
    let names = |visitors: &Visitors| {
        let profile = &visitors.get(IMSI).unwrap().subscription.apn_configuration_profile;
        let apns = profile.as_ref().unwrap().apn_configuration.iter();
        apns.map(|it| it.service_selection.to_string()).collect::<Vec<_>>()
    };
    let mut visitors = visitors();
    let mut subscriber = record().subscriber;
    subscriber.eps.as_mut().unwrap().apns = vec![apn(2, "ims2"), apn(3, "company")];
    let mut request = diameter_hss::s6a::insert_subscriber_data(
        &identity,
        "hss1;1;1".into(),
        &subscriber,
        &serving(),
    )
    .unwrap();
    let modified =
        AllApnConfigurationsIncludedIndicator::MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED;
    let profile = request.subscription_data.apn_configuration_profile.as_mut().unwrap();
    profile.all_apn_configurations_included_indicator = modified;
    profile.context_identifier = 1;
    assert_eq!(result!(visitors.insert_data(&request, &identity).unwrap()), 2001);
    assert_eq!(names(&visitors), ["internet", "ims2", "company"]);
    // Empty data changes nothing.
    let before = visitors.get(IMSI).unwrap().subscription.clone();
    let mut empty = request.clone();
    *empty.subscription_data = SubscriptionData::default();
    assert_eq!(result!(visitors.insert_data(&empty, &identity).unwrap()), 2001);
    assert_eq!(visitors.get(IMSI).unwrap().subscription, before);

    let delete = |apns: &[u32]| {
        let mut node = serving();
        let withdrawn = DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL;
        node.untold = Some(Untold { change: 1, withdrawn, contexts: apns.to_vec() });
        let session_id = "hss1;1;2".into();
        diameter_hss::s6a::delete_subscriber_data(&identity, session_id, IMSI, &node).unwrap()
    };
    let refused = |visitors: &mut Visitors, request: &DeleteSubscriberDataRequest| {
        visitors.delete_data(request, &identity).unwrap_err().outcome().code()
    };
    assert_eq!(refused(&mut visitors, &delete(&[2, 1])), 5012);
    let mut all = delete(&[]);
    all.dsr_flags = DsrFlags::COMPLETE_APN_CONFIGURATION_PROFILE_WITHDRAWAL;
    assert_eq!(refused(&mut visitors, &all), 5012);
    assert_eq!(names(&visitors).len(), 3);
    assert_eq!(result!(visitors.delete_data(&delete(&[2]), &identity).unwrap()), 2001);
    assert_eq!(names(&visitors), ["internet", "company"]);

    // All: what is not there any more is gone.
    let profile = request.subscription_data.apn_configuration_profile.as_mut().unwrap();
    profile.all_apn_configurations_included_indicator =
        AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED;
    let _ = visitors.insert_data(&request, &identity).unwrap();
    assert_eq!(names(&visitors), ["ims2", "company"]);
    // Who is not here.
    let mut nobody = Visitors::default();
    assert_eq!(refused(&mut nobody, &delete(&[2])), 5001);
    assert_eq!(nobody.insert_data(&request, &identity).unwrap_err().outcome().code(), 5001);
}

// Proves: s6-33
#[test]
fn mme_confirms_subscribers_again_after_a_reset_of_their_hss() {
    let identity = hss().identity;
    let mme = node("mme1", HOME);
    let reset = |identity, scope: &ResetScope| {
        diameter_hss::s6a::reset(identity, "hss1;1;1".into(), (&mme.host, &mme.realm), scope)
    };
    let mut other = identity.clone();
    other.host = DiameterIdentity::from_static("hss2.example.net");
    for (from, scope, is_confirmed) in [
        (&identity, ResetScope::All, false),
        (&identity, ResetScope::Prefixes(vec!["99".into(), "2620".into()]), false),
        (&identity, ResetScope::Prefixes(vec!["99".into()]), true),
        (&other, ResetScope::All, true),
    ] {
        let mut visitors = visitors();
        assert_eq!(result!(visitors.reset(&reset(from, &scope), &identity)), 2001);
        assert_eq!(visitors.get(IMSI).unwrap().is_confirmed, is_confirmed, "{scope:?}");
    }
}
