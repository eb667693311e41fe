//! A subscriber registers in the IMS, is called, and has a service for those who are not there; the operator changes
//! the profile, and ends the registration. An HSS, an I-CSCF and two S-CSCFs on connections of the loopback; it ends by
//! itself. `cargo run -p diameter-hss --example ims`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_hss::authentication::{Algorithm, Card};
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{
    Access, Capabilities, FilterCriterion, ImplicitSet, ImsSubscription, PublicIdentity, Record,
    ServiceIdentity, ServiceProfile, Subscriber,
};
use diameter_messages::cx::{ReasonCode, UserAuthorizationType};
use diameter_node::{Node, Tcp, UnknownPeers};

#[allow(dead_code, reason = "CSCFs can do more than is shown here")]
mod cscf;

use cscf::{Choice, Icscf, Pool, Scscf};

const IMSI: &str = "262011234567890";
const PRIVATE: &str = "262011234567890@ims.example";
const ANNA: &str = "sip:anna@ims.example";
const NUMBER: &str = "tel:+4930123456";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    let mut subscriber = Subscriber::new(IMSI, algorithm.clone());
    subscriber.ims = Some(subscription());
    let store = MemoryStore::new();
    store.put(Record::new(subscriber));
    let server = Server::new(Access::by_realm(), store);
    let builder = Node::builder(cscf::HSS, cscf::REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .unknown_peers(UnknownPeers::accept());
    let hss = server.serve(builder).start().await?;
    let address = hss.local_addresses().first().copied().ok_or("the HSS does not listen")?;
    let icscf = Icscf::start("icscf.ims.example", address).await?;
    let one = Scscf::start("scscf1.ims.example", address).await?;
    let other = Scscf::start("scscf2.ims.example", address).await?;
    // What the operator says that each can do.
    let pool =
        Pool(vec![("sip:scscf1.ims.example", vec![1]), ("sip:scscf2.ims.example", vec![1, 7])]);

    let kind = UserAuthorizationType::REGISTRATION;
    let Choice::Any(needed) = icscf.authorize(PRIVATE, ANNA, kind).await? else {
        return Err("somebody serves a new subscriber".into());
    };
    let name = pool.choose(&needed).ok_or("no S-CSCF can do it")?;
    println!("{ANNA} registers for the first time: {name} can do what is needed");

    let mut card = Card::new(algorithm);
    let profile = other.register(PRIVATE, ANNA, &mut card).await?;
    for it in profile.identities() {
        println!("  registered with it: {}", it.uri);
    }
    for it in profile.services.iter().flat_map(|it| &it.criteria) {
        println!("  {} is asked", it.server.name);
    }
    println!("a call to {NUMBER} goes to {:?}", icscf.locate(NUMBER).await?);

    let told = server.change(hss.client(), IMSI, |it| {
        let profiles = it.ims.iter_mut().flat_map(|it| &mut it.profiles);
        for profile in profiles.filter(|it| it.name == "phone") {
            profile.filter_criteria.push(FilterCriterion::new(2, "sip:voicemail.ims.example"));
        }
    });
    let told = told.await?.ok_or("no such subscriber")?.answers().await;
    let criteria = |it: &Scscf| {
        let users = it.users();
        let profile = users.profile(ANNA).map(|it| &it.services);
        profile.into_iter().flatten().map(|it| it.criteria.len()).sum::<usize>()
    };
    println!(
        "the profile has changed: {} is told, and asks {} servers now",
        other.name,
        criteria(&other)
    );
    println!("  it has answered: {}", told.iter().all(|it| it.is_done()));

    let chat = "sip:chat-cooking@ims.example";
    println!("a call to {chat} goes to {:?}", icscf.locate(chat).await?);
    let profile = other.serve_unregistered(chat).await?;
    let wildcard = profile.identities().find_map(|it| it.wildcard.as_deref());
    println!("  it is one of {}", wildcard.unwrap_or("none"));

    end(&server, &hss, &icscf, &other).await?;
    for node in [one.node(), other.node(), icscf.node(), &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// The operator ends the registration.
async fn end(
    server: &Server<MemoryStore>,
    hss: &Node,
    icscf: &Icscf,
    scscf: &Scscf,
) -> Result<(), Box<dyn Error>> {
    let why = Some("the subscription is moved");
    let reason = ReasonCode::PERMANENT_TERMINATION;
    let told = server.deregister(hss.client(), IMSI, None, reason, why).await?;
    let told = told.ok_or("no such subscriber")?.answers().await;
    println!("the operator ends the registration: {} request is answered", told.len());
    if let Some(request) = scscf.users().requests.last() {
        println!("  {} says: {request}", scscf.name);
    }
    let refused = icscf.locate(ANNA).await;
    println!("a call to {ANNA} now: {}", refused.err().ok_or("nobody is registered")?);
    Ok(())
}

fn subscription() -> ImsSubscription {
    let chats = PublicIdentity {
        service: Some(ServiceIdentity::default()),
        ..PublicIdentity::new("sip:chat-!.*!@ims.example", "chat")
    };
    let set = |identities| ImplicitSet { identities, ..ImplicitSet::default() };
    ImsSubscription {
        private_identities: vec![PRIVATE.to_owned()],
        implicit_sets: vec![
            set(vec![PublicIdentity::new(ANNA, "phone"), PublicIdentity::new(NUMBER, "phone")]),
            set(vec![chats]),
        ],
        profiles: vec![
            ServiceProfile {
                filter_criteria: vec![FilterCriterion::new(1, "sip:telephony.ims.example")],
                ..ServiceProfile::new("phone")
            },
            ServiceProfile::new("chat"),
        ],
        capabilities: Capabilities {
            mandatory: vec![1],
            optional: vec![7],
            ..Capabilities::default()
        },
        ..ImsSubscription::default()
    }
}
