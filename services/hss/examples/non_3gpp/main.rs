//! Access by WLAN: a phone attaches by an ePDG (SWm), an AAA server authenticates it with vectors of the HSS (SWx), and packet
//! gateways have its connections authorized (S6b). All on connections of the loopback; it ends by itself.
//! `cargo run -p diameter-hss --example non_3gpp`

use std::error::Error;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome};
use diameter_hss::authentication::Algorithm;
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{Access, EpsSubscription, Non3gppSubscription, Record, Subscriber};
use diameter_messages::swx::*;
use diameter_node::session::authorization::{NotAuthorized, SessionEnd, TerminationCause};
use diameter_node::{Node, SendError, Tcp, UnknownPeers};

#[allow(dead_code, reason = "tests look at more than is shown here")]
mod aaa;
mod eap;
mod epdg;
#[allow(dead_code, reason = "tests look at more than is shown here")]
mod pgw;
mod swx;
#[allow(dead_code, reason = "tests look at more than is shown here")]
mod users;

use aaa::Aaa;
use eap::Phone;
use epdg::Epdg;
use pgw::{Mobility, Pgw, Told};

const IMSI: &str = "262011234567890";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    let mut subscriber = Subscriber::new(IMSI, algorithm.clone());
    subscriber.eps = EpsSubscription::new(vec![apn(1, "internet"), apn(2, "ims")], ambr());
    subscriber.non_3gpp = Some(Non3gppSubscription::default());
    let store = MemoryStore::new();
    store.put(Record::new(subscriber));
    let builder = Node::builder(aaa::HSS, aaa::REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let server = Server::new(Access::by_realm(), store.clone());
    let hss = server.serve(builder).start().await?;
    let aaa = Aaa::start(aaa::HOST, address(&hss)?).await?;
    let at = (aaa::HOST, address(&aaa.node)?);
    let epdg = Epdg::start(epdg::HOST, at.clone()).await?;
    let name = DiameterIdentity::from_static("pgw1.epc.mnc001.mcc262.3gppnetwork.org");
    let one = Pgw::start(name, at.clone()).await?;
    let name = DiameterIdentity::from_static("pgw2.epc.mnc001.mcc262.3gppnetwork.org");
    let other = Pgw::start(name, at).await?;

    let early = one.connect(one.request(IMSI, "internet"), Mobility::Network).await;
    println!("a connection of a phone that is not attached is refused: {}", code(early.err())?);
    let stolen =
        Arc::new(Mutex::new(Phone::new(IMSI, Algorithm::milenage([0x47; 16], [0xcd; 16]))));
    if epdg.attach(&stolen, "internet").await.is_ok() {
        return Err("a phone without the key has attached".into());
    }
    println!("a phone with another key does not get in");

    let phone = Arc::new(Mutex::new(Phone::new(IMSI, algorithm)));
    let (access, answer) = epdg.attach(&phone, "internet").await?;
    let keys = phone.lock().map_err(|_| "a lock is poisoned")?.keys.clone();
    let of_phone = keys.ok_or("the phone has no keys")?.session;
    if answer.eap_master_session_key.as_deref() != Some(&of_phone[..]) {
        return Err("phone and ePDG have different keys".into());
    }
    println!("the phone attaches by EAP-AKA': phone and ePDG have the same key");

    let mut internet = one.connect(one.request(IMSI, "internet"), Mobility::Network).await?;
    let mut ims = one.connect(one.request(IMSI, "ims"), Mobility::Network).await?;
    let foreign = one.connect(one.request(IMSI, "company"), Mobility::Network).await;
    println!(
        "it has connections to internet and ims; one to company is refused: {}",
        code(foreign.err())?
    );
    gateway(&store, "pgw1").await?;
    println!("the HSS knows that pgw1 has its connection to internet");

    let moved = other.connect(other.request(IMSI, "internet"), Mobility::Network).await?;
    let aborted = Told::Over(SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE));
    expect(internet.next().await, aborted)?;
    gateway(&store, "pgw2").await?;
    println!("it comes by pgw2: the session of pgw1 ends, and the HSS knows");

    let changed = server.change(hss.client(), IMSI, |it| {
        let eps = it.eps.iter_mut();
        eps.for_each(|it| it.apns.retain(|it| it.service_selection != "ims"));
    });
    changed.await?.ok_or("no such subscriber")?.answers().await;
    let asked = Told::Asked { trust_has_changed: false, pcscf_has_failed: false };
    expect(ims.next().await, asked)?;
    expect(ims.next().await, Told::Over(SessionEnd::Refused(5003.into())))?;
    println!("the operator takes ims away: that connection ends, and the other one goes on");

    moved.end(TerminationCause::LOGOUT).await;
    access.end(TerminationCause::LOGOUT).await;
    while store.get(IMSI).is_some_and(|it| it.location.aaa.is_some()) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    println!("the phone detaches: no AAA server is in charge of it");
    for node in [&one.node, &other.node, &epdg.node, &aaa.node, &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

fn address(node: &Node) -> Result<std::net::SocketAddr, &'static str> {
    node.local_addresses().first().copied().ok_or("a node does not listen")
}

/// Waits until the HSS has this gateway for the connection to the Internet.
async fn gateway(store: &MemoryStore, name: &str) -> Result<(), Box<dyn Error>> {
    let is_there = || {
        let record = store.get(IMSI)?;
        let gateway = record.location.gateways.iter().find(|it| it.apn.as_str() == "internet")?;
        let host = gateway.agent.mip_home_agent_host.as_ref()?.destination_host.clone();
        Some(host.as_str().starts_with(name))
    };
    let waiting = async {
        while is_there() != Some(true) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    Ok(tokio::time::timeout(Duration::from_secs(10), waiting).await?)
}

fn expect(told: Option<Told>, expected: Told) -> Result<(), String> {
    let is_it = told.as_ref() == Some(&expected);
    if is_it { Ok(()) } else { Err(format!("{told:?} instead of {expected:?}")) }
}

/// The code that stands in place of a good answer.
fn code<A: std::fmt::Debug>(error: Option<NotAuthorized<A>>) -> Result<u32, String> {
    match error {
        Some(NotAuthorized::Answer(SendError::Failure { outcome, .. })) => Ok(outcome.code()),
        Some(NotAuthorized::Answer(SendError::Error(error))) => {
            error.outcome().map(Outcome::code).ok_or_else(|| format!("{error:?}"))
        }
        other => Err(format!("{other:?} instead of a refusal")),
    }
}

fn apn(context_identifier: u32, name: &str) -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(QosClassIdentifier::QCI_9)
        .allocation_retention_priority(priority)
        .build();
    ApnConfiguration::builder()
        .context_identifier(context_identifier)
        .pdn_type(PdnType::IPV4V6)
        .service_selection(name.to_owned())
        .eps_subscribed_qos_profile(quality)
        .build()
}

fn ambr() -> Ambr {
    let ambr = Ambr::builder().max_requested_bandwidth_ul(50_000_000);
    ambr.max_requested_bandwidth_dl(100_000_000).build()
}
