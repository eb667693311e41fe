//! A subscriber attaches at one MME, then at another; the operator changes what it may use, and takes the
//! subscription away. All on connections of the loopback; it ends by itself.
//! `cargo run -p diameter-hss --example attach`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_hss::authentication::{Algorithm, Card};
use diameter_hss::s6a::ResetScope;
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{Access, EpsSubscription, Record, Subscriber, Terminal};
use diameter_messages::s6a::*;
use diameter_messages::s13::EquipmentStatus;
use diameter_node::{Node, Tcp, UnknownPeers};

#[allow(dead_code, reason = "an MME asks and keeps more than is shown here")]
mod mme;

use mme::Mme;
use mme::requests::Notice;

const IMSI: &str = "262011234567890";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    let mut subscriber = Subscriber::new(IMSI, algorithm.clone());
    subscriber.eps = EpsSubscription::new(vec![apn(1, "internet"), apn(2, "ims")], ambr());
    let store = MemoryStore::new();
    store.put(Record::new(subscriber));
    let server = Server::new(Access::by_realm(), store.clone());
    let mut equipment = EquipmentRegister::default();
    equipment.set_type("35693803", EquipmentStatus::WHITELISTED)?;
    server.set_equipment(equipment);
    let host = DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");
    let builder = Node::builder(host, mme::HOME_REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let hss = server.serve(builder).start().await?;
    let address = hss.local_addresses().first().copied().ok_or("the HSS does not listen")?;

    let mut card = Card::new(algorithm);
    let terminal = Terminal::new("35693803564380");
    let one = Mme::start("mme1.epc.mnc001.mcc262.3gppnetwork.org", address).await?;
    let other = Mme::start("mme2.epc.mnc001.mcc262.3gppnetwork.org", address).await?;
    for mme in [&one, &other] {
        mme.attach(IMSI, &mut card, &terminal).await?;
        println!("{} serves {IMSI}: {:?}", mme.host(), mme.apns(IMSI));
    }
    one.wait_until(|it| it.apns(IMSI).is_none()).await?;
    println!("{} was told to let it go", one.host());

    let told = server.change(hss.client(), IMSI, |it| {
        if let Some(eps) = &mut it.eps {
            eps.apns.retain(|it| it.context_identifier == 1);
            eps.apns.push(apn(3, "company"));
        }
    });
    let told = told.await?.ok_or("no such subscriber")?.answers().await;
    println!("{} commands tell {} of a change: {:?}", told.len(), other.host(), other.apns(IMSI));

    let told = server.reset(hss.client(), &ResetScope::All).await?.answers().await;
    println!("after a reset {} of {} nodes will ask again", told.len(), 1);
    other.attach(IMSI, &mut card, &terminal).await?;

    other.notify(IMSI, Notice::Terminal(Terminal::new("35693803564999"))).await?;
    let seen = store.get(IMSI).map(|it| it.equipment.seen().len()).unwrap_or_default();
    println!("{} has told of another terminal: {seen} were seen", other.host());

    let withdrawn = server.withdraw(hss.client(), IMSI).await?.ok_or("no such subscriber")?;
    other.wait_until(|it| it.apns(IMSI).is_none()).await?;
    println!("the subscription is withdrawn: {} node was told", withdrawn.answers().await.len());
    let refused = other.attach(IMSI, &mut card, &terminal).await;
    println!("{}", refused.err().ok_or("a subscription that was withdrawn")?);
    for node in [one.node(), other.node(), &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

fn apn(context_identifier: u32, name: &str) -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
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
