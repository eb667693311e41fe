//! A gateway for location services (GMLC) asks the HSS over SLh by which node a subscriber is served: by the number that was
//! dialled. The subscriber attaches at an MME first, then at another. It ends by itself.
//! `cargo run -p diameter-hss --example gmlc`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::coding::Tbcd;
use diameter_core::{DiameterIdentity, Outcome};
use diameter_hss::authentication::{Algorithm, Card};
use diameter_hss::s13::EquipmentRegister;
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{Access, EpsSubscription, Record, Subscriber, Terminal};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::{
    AllocationRetentionPriority, Ambr, ApnConfiguration, EpsSubscribedQosProfile, PdnType,
};
use diameter_messages::s13::EquipmentStatus;
use diameter_messages::slh::{LcsRoutingInfoAnswer, LcsRoutingInfoRequest};
use diameter_node::{Node, PeerSettings, SendError, Tcp, UnknownPeers};

#[path = "../attach/mme/mod.rs"]
#[allow(dead_code, reason = "an MME asks and keeps more than is shown here")]
mod mme;

use mme::Mme;

const IMSI: &str = "262011234567890";
const NUMBER: &str = "491700000001";
const HSS: DiameterIdentity =
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    let mut subscriber = Subscriber::new(IMSI, algorithm.clone());
    subscriber.msisdn = Some(NUMBER.parse()?);
    subscriber.eps = EpsSubscription::new(vec![internet()], ambr());
    let store = MemoryStore::new();
    store.put(Record::new(subscriber));
    let builder = Node::builder(HSS, mme::HOME_REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let server = Server::new(Access::by_realm(), store);
    let mut equipment = EquipmentRegister::default();
    equipment.set_type("35693803", EquipmentStatus::WHITELISTED)?;
    server.set_equipment(equipment);
    let hss = server.serve(builder).start().await?;
    let address = hss.local_addresses().first().copied().ok_or("the HSS does not listen")?;

    let name = DiameterIdentity::from_static("gmlc1.epc.mnc001.mcc262.3gppnetwork.org");
    let gmlc = Node::builder(name, mme::HOME_REALM)
        .sends::<LcsRoutingInfoRequest>()
        .peer(PeerSettings::new(HSS).connect(Tcp, address.to_string()))
        .start()
        .await?;
    gmlc.available(&HSS).await;
    refused("somebody who is not attached", where_is(&gmlc, NUMBER).await)?;
    refused("a number that nobody has", where_is(&gmlc, "491700000002").await)?;

    let mut card = Card::new(algorithm);
    let terminal = Terminal::new("35693803564380");
    for host in ["mme1.epc.mnc001.mcc262.3gppnetwork.org", "mme2.epc.mnc001.mcc262.3gppnetwork.org"]
    {
        let mme = Mme::start(host, address).await?;
        mme.attach(IMSI, &mut card, &terminal).await?;
        let answer = where_is(&gmlc, NUMBER).await?;
        let node = answer.serving_node.and_then(|it| it.mme_name);
        if node.as_ref().map(DiameterIdentity::as_str) != Some(host) {
            return Err(format!("{NUMBER} is served by {node:?} instead of {host}").into());
        }
        println!("{NUMBER} is served by {host}");
        mme.node().shutdown(Duration::from_secs(1)).await;
    }
    for node in [&gmlc, &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// Asks for the nodes that serve the subscriber with this number.
async fn where_is(gmlc: &Node, number: &str) -> Result<LcsRoutingInfoAnswer, Box<dyn Error>> {
    let identity = gmlc.identity();
    let request = LcsRoutingInfoRequest::builder()
        .session_id(gmlc.client().new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(identity.host.clone())
        .origin_realm(identity.realm.clone())
        .destination_realm(mme::HOME_REALM)
        .msisdn(number.parse::<Tbcd>()?)
        .build();
    Ok(gmlc.send(request).await?)
}

/// Says why there is no answer; one that is good is a mistake.
fn refused(
    who: &str,
    answer: Result<LcsRoutingInfoAnswer, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let error = answer.err().ok_or_else(|| format!("{who} is served by a node"))?;
    match error.downcast_ref::<SendError<LcsRoutingInfoAnswer>>() {
        Some(SendError::Failure { outcome: Outcome::Experimental { .. }, .. }) => {
            println!("{who}: {error}");
            Ok(())
        }
        _ => Err(error),
    }
}

fn internet() -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    ApnConfiguration::builder()
        .context_identifier(1)
        .pdn_type(PdnType::IPV4V6)
        .service_selection("internet")
        .eps_subscribed_qos_profile(quality)
        .build()
}

fn ambr() -> Ambr {
    let ambr = Ambr::builder().max_requested_bandwidth_ul(50_000_000);
    ambr.max_requested_bandwidth_dl(100_000_000).build()
}
