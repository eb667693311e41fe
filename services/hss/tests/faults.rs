//! What goes wrong, on real connections: missing AVPs, nodes that are gone or silent, updates at once, restarts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail that way"
)]

mod scenes;

#[path = "../examples/attach/mme/mod.rs"]
#[allow(dead_code, reason = "the example uses all of it")]
mod mme;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Message, Outcome, Rejection, Request, ResultCode};
use diameter_core::{EndToEndId, HopByHopId};
use diameter_hss::authentication::Card;
use diameter_hss::s6a::ResetScope;
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{Asked, AskedState, Event, MemoryStore, Retries, Server, Store};
use diameter_hss::{Access, Record, Terminal};
use diameter_messages::s6a::*;
use diameter_messages::s13::EquipmentStatus;
use diameter_node::{Node, PeerSettings, SendOptions, Tcp, UnknownPeers};
use mme::Mme;
use mme::requests::Notice;
use scenes::*;

const RETRIES: Retries = Retries { attempts: 3, wait: Duration::from_millis(10) };
const MME1: &str = "mme1.epc.mnc001.mcc262.3gppnetwork.org";
const MME2: &str = "mme2.epc.mnc001.mcc262.3gppnetwork.org";

struct Lab {
    store: MemoryStore,
    server: Server<MemoryStore>,
    hss: Node,
    card: Card,
}

impl Lab {
    async fn new() -> Self {
        let store = MemoryStore::new();
        store.put(record());
        let server = Server::with_retries(Access::by_realm(), store.clone(), RETRIES);
        let hss = start(&server).await;
        Self { store, server, hss, card: Card::new(algorithm()) }
    }

    fn address(&self) -> SocketAddr {
        self.hss.local_addresses()[0]
    }

    async fn mme(&self, host: &'static str) -> Mme {
        Mme::start(host, self.address()).await.unwrap()
    }

    async fn attach(&mut self, mme: &Mme) {
        mme.attach(IMSI, &mut self.card, &terminal()).await.unwrap();
    }

    fn record(&self) -> Record {
        self.store.get(IMSI).unwrap()
    }

    /// The requests of this command.
    fn asked(&self, command: &str) -> Vec<Asked> {
        self.server.requests().into_iter().filter(|it| it.command == command).collect()
    }
}

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
        .request_timeout(Duration::from_millis(200))
        .unknown_peers(UnknownPeers::accept());
    server.serve(builder).start().await.unwrap()
}

/// Waits for something to become so.
async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it does not become so within 5 s");
}

/// An MME that takes the subscriber and never answers what the HSS asks.
async fn silent(hss: SocketAddr) -> Node {
    let node = Node::builder(DiameterIdentity::from_static(MME1), mme::HOME_REALM)
        .handle(|_: CancelLocationRequest, _| {
            std::future::pending::<Result<CancelLocationAnswer, Rejection>>()
        })
        .handle(|_: InsertSubscriberDataRequest, _| {
            std::future::pending::<Result<InsertSubscriberDataAnswer, Rejection>>()
        })
        .peer(PeerSettings::new(mme::HSS).connect(Tcp, hss.to_string()))
        .start()
        .await
        .unwrap();
    node.available(&mme::HSS).await;
    node.send(scenes::node("mme1", HOME).ulr(MME)).await.unwrap();
    node
}

/// A request without the AVP of this code.
fn without(request: &impl Request, code: u32) -> Message {
    let message = request.to_message(HopByHopId(0), EndToEndId(7)).unwrap();
    let (header, mut rest) = message.as_bytes().split_at(20);
    let mut octets = header.to_vec();
    while !rest.is_empty() {
        let length = u32::from_be_bytes([0, rest[5], rest[6], rest[7]]) as usize;
        let (avp, left) = rest.split_at(length.next_multiple_of(4));
        if avp[..4] != code.to_be_bytes() {
            octets.extend(avp);
        }
        rest = left;
    }
    let length = octets.len() as u32;
    octets[1..4].copy_from_slice(&length.to_be_bytes()[1..]);
    Message::parse(octets).unwrap()
}

#[tokio::test]
async fn request_without_its_network_or_subscriber_names_what_is_missing() {
    let lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    let sender = node("mme1", HOME);
    const VISITED_PLMN_ID: u32 = 1407;
    const USER_NAME: u32 = 1;
    for (message, missing) in [
        (without(&sender.air(1), VISITED_PLMN_ID), VISITED_PLMN_ID),
        (without(&sender.ulr(MME), VISITED_PLMN_ID), VISITED_PLMN_ID),
        (without(&sender.air(1), USER_NAME), USER_NAME),
        (without(&sender.pur(), USER_NAME), USER_NAME),
    ] {
        let answer =
            mme.node().client().send_message(message, SendOptions::default()).await.unwrap();
        let code = Outcome::of(&answer).unwrap();
        assert_eq!(code, Outcome::Result(ResultCode::DIAMETER_MISSING_AVP));
        const FAILED_AVP: u32 = 279;
        let failed = answer.avps().map(Result::unwrap).find(|it| it.code() == FAILED_AVP).unwrap();
        assert_eq!(failed.data()[..4], missing.to_be_bytes());
    }
    assert_eq!(lab.record().sequence.seq(), 0);
}

#[tokio::test]
async fn update_that_comes_twice_cancels_nothing() {
    let mut lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    lab.attach(&mme).await;
    assert_eq!((lab.server.requests(), lab.record().cancelled), (vec![], 0));
    assert!(mme.apns(IMSI).is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_of_two_nodes_at_once_leave_one_of_them() {
    let mut lab = Lab::new().await;
    let (one, other) = (lab.mme(MME1).await, lab.mme(MME2).await);
    let told =
        |lab: &Lab, mme: &Mme| lab.asked("CLR").iter().filter(|it| it.node == *mme.host()).count();
    for _ in 0..20 {
        lab.attach(&one).await;
        until(|| !lab.record().is_pending()).await;
        let before = [&one, &other].map(|mme| told(&lab, mme));
        let updates = [("mme1", &one), ("mme2", &other)].map(|(name, mme)| {
            let request = node(name, HOME).ulr(MME);
            async move { mme.node().send(request).await.unwrap() }
        });
        let [first, second] = updates;
        let (first, second) = tokio::join!(first, second);
        assert_eq!((result!(first), result!(second)), (2001, 2001));
        until(|| !lab.record().is_pending()).await;
        let serving = lab.record().location.mme.unwrap();
        let (loser, before) =
            if serving.is(one.host()) { (&other, before[1]) } else { (&one, before[0]) };
        assert!(
            told(&lab, loser) > before,
            "who came first has lost the subscriber, and hears of it"
        );
        assert!(loser.apns(IMSI).is_none());
    }
}

// Proves: s6-07
#[tokio::test]
async fn node_that_never_answers_is_asked_as_often_as_wanted_and_shown() {
    let mut lab = Lab::new().await;
    let mme = silent(lab.address()).await;
    let other = lab.mme(MME2).await;
    lab.attach(&other).await;
    until(|| lab.asked("CLR").iter().any(|it| matches!(it.state, AskedState::GivenUp(_)))).await;
    let [ref asked] = lab.asked("CLR")[..] else { panic!("{:?}", lab.asked("CLR")) };
    assert_eq!((asked.attempts, asked.node.as_str()), (RETRIES.attempts, MME1));
    assert_eq!(asked.imsi.as_deref(), Some(IMSI));
    assert_eq!(lab.record().cancellations.len(), 1, "it is kept, to be taken up again");
    until(|| other.apns(IMSI).is_some()).await;

    // The same with a change.
    mme.send(scenes::node("mme1", HOME).ulr(MME)).await.unwrap();
    until(|| !lab.record().is_pending()).await;
    let changed =
        lab.server.change(lab.hss.client(), IMSI, |it| it.more.ue_usage_type = None).await;
    assert!(changed.unwrap().unwrap().is_empty(), "nothing is another than before");
    let changed = lab.server.change(lab.hss.client(), IMSI, |it| {
        it.more.stn_sr = Some([0x94, 0x71].into());
    });
    let told = changed.await.unwrap().unwrap().answers().await;
    assert!(told.iter().all(|it| !it.is_done()), "{told:?}");
    assert!(lab.record().location.mme.unwrap().untold.is_some());
}

#[tokio::test]
async fn node_that_was_gone_hears_of_changes_when_it_is_back() {
    let mut lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    mme.node().shutdown(Duration::from_secs(1)).await;
    let changed = lab.server.change(lab.hss.client(), IMSI, |it| {
        it.eps.as_mut().unwrap().apns.pop();
    });
    let told = changed.await.unwrap().unwrap().answers().await;
    assert_eq!(told.len(), 1, "who does not take the first is not told the second");
    assert!(!told[0].is_done());
    let given_up = |it: &Asked| matches!(&it.state, AskedState::GivenUp(why) if !why.is_empty());
    assert!(lab.asked("DSR").iter().all(given_up));

    let back = lab.mme(MME1).await;
    let told = lab.server.resume(lab.hss.client()).await.unwrap().answers().await;
    // It was restarted, and knows nobody any more: it has heard of it all the same.
    let codes = told.iter().map(|it| it.outcome.as_ref().unwrap().code()).collect::<Vec<_>>();
    assert_eq!(codes, [5001, 5001]);
    assert!(!lab.record().is_pending());
    lab.attach(&back).await;
    assert_eq!(back.apns(IMSI).unwrap(), ["internet"]);
}

#[tokio::test]
async fn changes_at_once_end_with_what_the_record_says() {
    let mut lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    let mut telling = Vec::new();
    for number in 3..13 {
        let changed = lab.server.change(lab.hss.client(), IMSI, move |it| {
            let apns = &mut it.eps.as_mut().unwrap().apns;
            apns.truncate(1);
            apns.push(apn(number, &format!("apn{number}")));
        });
        telling.push(changed.await.unwrap().unwrap());
    }
    for telling in telling {
        let told = telling.answers().await;
        assert!(told.iter().all(|it| it.is_done()), "{told:?}");
    }
    assert_eq!(mme.apns(IMSI).unwrap(), ["internet", "apn12"]);
    assert!(!lab.record().is_pending());
}

#[tokio::test]
async fn node_that_serves_again_before_it_was_told_is_not_told() {
    let mut lab = Lab::new().await;
    let gone = lab.mme(MME1).await;
    lab.attach(&gone).await;
    gone.node().shutdown(Duration::from_secs(1)).await;
    let other = lab.mme(MME2).await;
    lab.attach(&other).await;
    until(|| lab.asked("CLR").iter().any(|it| it.attempts > 0)).await;
    let back = lab.mme(MME1).await;
    lab.attach(&back).await;
    until(|| lab.asked("CLR").iter().all(|it| !matches!(it.state, AskedState::Waiting(_)))).await;
    // The one to the first was not needed any more, or had been answered or given up before.
    assert!(back.apns(IMSI).is_some());
    assert!(lab.server.resume(lab.hss.client()).await.unwrap().is_empty());
    until(|| other.apns(IMSI).is_none()).await;
}

/// Each MME reaches one of the two servers only.
#[tokio::test]
async fn what_one_server_cannot_tell_another_one_on_the_store_does() {
    let mut lab = Lab::new().await;
    let second = Server::with_retries(Access::by_realm(), lab.store.clone(), RETRIES);
    let second_node = start(&second).await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    let other = Mme::start(MME2, second_node.local_addresses()[0]).await.unwrap();
    lab.attach(&other).await;
    let given_up = |it: &Asked| matches!(it.state, AskedState::GivenUp(_));
    until(|| second.requests().iter().any(given_up)).await;
    assert!(lab.record().is_pending() && mme.apns(IMSI).is_some());
    let telling = [lab.server.clone(), second].map(|server| {
        let client = lab.hss.client().clone();
        let client =
            if server.requests().is_empty() { client } else { second_node.client().clone() };
        tokio::spawn(async move { server.tell_again(&client, Duration::from_millis(20)).await })
    });
    until(|| !lab.record().is_pending()).await;
    assert!(mme.apns(IMSI).is_none() && other.apns(IMSI).is_some());
    telling.iter().for_each(tokio::task::JoinHandle::abort);
}

// Proves: s6-33, s6-35
#[tokio::test]
async fn reset_after_a_restart_has_nodes_tell_again_where_subscribers_are() {
    let mut lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    // Restarted on the same store.
    let again = Server::with_retries(Access::by_realm(), lab.store.clone(), RETRIES);
    let others = ResetScope::Prefixes(vec!["26299".into()]);
    assert!(again.reset(lab.hss.client(), &others).await.unwrap().is_empty());
    let told = again.reset(lab.hss.client(), &ResetScope::All).await.unwrap().answers().await;
    assert!(told.len() == 1 && told[0].is_done(), "{told:?}");
    assert!(!mme.visitors().get(IMSI).unwrap().is_confirmed);
    lab.attach(&mme).await;
    assert!(mme.visitors().get(IMSI).unwrap().is_confirmed);
    // Sequence numbers went on.
    assert_eq!(lab.record().sequence.seq(), 2);
}

// Proves: s6-13
#[tokio::test]
async fn another_terminal_and_a_subscriber_that_is_there_again_are_events() {
    let mut lab = Lab::new().await;
    let mut events = lab.server.events();
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    // New software is no new terminal.
    let updated = Terminal { software_version: Some("02".into()), ..terminal() };
    mme.attach(IMSI, &mut lab.card, &updated).await.unwrap();
    assert!(events.try_recv().is_err());
    // Once, though ECR and ULR tell of it.
    let other = Terminal::new("35693803999999");
    mme.attach(IMSI, &mut lab.card, &other).await.unwrap();
    let changed =
        Event::EquipmentChanged { imsi: IMSI.into(), before: updated.clone(), now: other.clone() };
    assert_eq!(events.try_recv(), Ok(changed));
    assert!(events.try_recv().is_err());
    let seen: Vec<_> = lab.record().equipment.seen().iter().map(|it| it.terminal.clone()).collect();
    assert_eq!(seen, [updated, other]);

    let mut awaited = lab.record();
    awaited.location.mme.as_mut().unwrap().reports_reachability = true;
    lab.store.put(awaited);
    mme.notify(IMSI, Notice::Reachable).await.unwrap();
    let node = mme.host().clone();
    assert_eq!(events.try_recv(), Ok(Event::Reachable { imsi: IMSI.into(), node }));
}

// Proves: s6-16, s6-17
#[tokio::test]
async fn purged_subscriber_comes_back() {
    let mut lab = Lab::new().await;
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    mme.purge(IMSI).await.unwrap();
    assert!(mme.visitors().is_frozen(IMSI));
    assert!(lab.record().location.mme.unwrap().is_purged);
    assert!(mme.notify(IMSI, Notice::Alert).await.is_err(), "it is not here");
    lab.attach(&mme).await;
    assert!(!lab.record().location.mme.unwrap().is_purged);
}

// Proves: s6-25, s6-32
#[tokio::test]
async fn card_that_is_ahead_synchronizes_the_network_during_the_attach() {
    use diameter_hss::authentication::{Amf, Domain, Requester, SequenceState, Vector};
    let mut lab = Lab::new().await;
    let mut elsewhere = SequenceState::after(1_000);
    let requester = Requester::new(Domain::Eps, "mme9.example.net");
    let seen = Vector::new(&algorithm(), [9; 16], elsewhere.next(&requester).unwrap(), Amf::EUTRAN);
    lab.card.authenticate(seen.rand(), seen.autn()).unwrap();
    let mme = lab.mme(MME1).await;
    lab.attach(&mme).await;
    assert_eq!(lab.record().sequence.seq(), 1_002);
}
