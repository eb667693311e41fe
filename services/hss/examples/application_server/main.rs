//! Two application servers share the settings of a user at an HSS over Sh: one does telephony and is told of every
//! change, the other one is a web page on which users change their settings. Both, the HSS and an S-CSCF on connections
//! of the loopback; it ends by itself. `cargo run -p diameter-hss --example application_server`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;
use diameter_hss::authentication::{Algorithm, Card};
use diameter_hss::server::{Asked, AskedState, MemoryStore, Retries, Server};
use diameter_hss::sh::{self, ApplicationServers, ServiceState, ShData};
use diameter_hss::{
    Access, FilterCriterion, ImplicitSet, ImsSubscription, PublicIdentity, Record,
    RegistrationState as State, ServiceProfile, Subscriber,
};
use diameter_messages::cx::ReasonCode;
use diameter_messages::sh::DataReference;
use diameter_node::{Node, Tcp, UnknownPeers};

#[path = "../ims/cscf/mod.rs"]
#[allow(dead_code, unused_imports, reason = "CSCFs can do more than is shown here")]
mod cscf;
#[allow(dead_code, reason = "it can do more than is shown here")]
mod server;

use cscf::Scscf;
use server::{ApplicationServer, HSS, REALM, Wanted};

const IMSI: &str = "262011234567890";
const PRIVATE: &str = "262011234567890@ims.example";
const ANNA: &str = "sip:anna@ims.example";
const TELEPHONY: &str = "telephony.ims.example";
const TELEPHONY_URI: &str = "sip:telephony.ims.example";
const PORTAL: &str = "portal.ims.example";
const FORWARDING: Wanted = Wanted::Settings("forwarding");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
    let mut subscriber = Subscriber::new(IMSI, algorithm.clone());
    subscriber.ims = Some(subscription());
    let store = MemoryStore::new();
    store.put(Record::new(subscriber));
    let retries = Retries { attempts: 2, wait: Duration::from_millis(50) };
    let access = Access::by_realm().allow(&REALM, PlmnId::from_static("26201"));
    let hss_server = Server::with_retries(access, store, retries);
    hss_server.set_application_servers(permissions());
    let builder = Node::builder(HSS, REALM)
        .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
        .request_timeout(Duration::from_millis(500))
        .unknown_peers(UnknownPeers::accept());
    let hss = hss_server.serve(builder).start().await?;
    let address = hss.local_addresses().first().copied().ok_or("the HSS does not listen")?;
    let telephony = ApplicationServer::start(TELEPHONY, address).await?;
    let portal = ApplicationServer::start(PORTAL, address).await?;
    let scscf = Scscf::start("scscf1.ims.example", address).await?;

    share_settings(&telephony, &portal).await?;
    follow_the_user(&telephony, &hss_server, &hss, &scscf, &mut Card::new(algorithm)).await?;
    switch_a_service(&telephony, &scscf).await?;
    let telephony = come_back(telephony, &portal, &hss_server, &hss).await?;

    for node in [telephony.node(), portal.node(), scscf.node(), &hss] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// Both servers write the same settings, and each may read what the other has made of them.
async fn share_settings(
    telephony: &ApplicationServer,
    portal: &ApplicationServer,
) -> Result<(), Box<dyn Error>> {
    let who = telephony.read(ANNA, &Wanted::Identities).await?;
    println!("{ANNA} is also {}", who.identities.get(1..).unwrap_or_default().join(", "));
    telephony.put(ANNA, "forwarding", None, Some("to voicemail after 20 s")).await?;
    telephony.subscribe(ANNA, &FORWARDING).await?;
    println!("telephony has written how calls are forwarded, and is told when that changes");

    let before = portal.settings(ANNA, "forwarding").await?;
    portal.put(ANNA, "forwarding", before.as_ref(), Some("to voicemail at once")).await?;
    println!("anna wants no calls: the portal writes it, with the number that follows");
    let heard = telephony.hears(|it| settings(it).ends_with("at once")).await?;
    println!("  telephony hears: {}", settings(&heard));
    let refused = portal.put(ANNA, "forwarding", before.as_ref(), Some("no forwarding")).await;
    let refused = refused.err().ok_or("an old number was taken")?;
    println!("the portal writes what it had read before that: {refused}");
    let written = portal.change(ANNA, "forwarding", |it| format!("{it}, but family")).await?;
    println!("  it reads again, and writes: {written}");
    let heard = telephony.hears(|it| settings(it).ends_with("family")).await?;
    println!("  telephony hears: {}", settings(&heard));
    let refused = portal.read(ANNA, &Wanted::Scscf).await;
    println!("the portal asks where anna is: {}", refused.err().ok_or("it may not")?);
    Ok(())
}

/// What changes at the HSS for other reasons is told too.
async fn follow_the_user(
    telephony: &ApplicationServer,
    server: &Server<MemoryStore>,
    hss: &Node,
    scscf: &Scscf,
    card: &mut Card,
) -> Result<(), Box<dyn Error>> {
    let state = telephony.subscribe(ANNA, &Wanted::State).await?;
    println!("anna is {}, and telephony is told when that changes", registered(&state));
    scscf.register(PRIVATE, ANNA, card).await?;
    println!("anna's telephone registers at {}", scscf.name);
    let heard = telephony.hears(|it| it.user_state == Some(State::Registered)).await?;
    println!("  telephony hears: {}", registered(&heard));
    let reason = ReasonCode::PERMANENT_TERMINATION;
    let told = server.deregister(hss.client(), IMSI, None, reason, None).await?;
    told.ok_or("no such subscriber")?.answers().await;
    println!("the operator ends the registration");
    let heard = telephony.hears(|it| it.user_state == Some(State::NotRegistered)).await?;
    println!("  telephony hears: {}", registered(&heard));
    telephony.unsubscribe(ANNA, &Wanted::State).await?;
    scscf.register(PRIVATE, ANNA, card).await?;
    Ok(())
}

/// A server switches its service off for a user: the S-CSCF does not ask it any more.
async fn switch_a_service(
    telephony: &ApplicationServer,
    scscf: &Scscf,
) -> Result<(), Box<dyn Error>> {
    for is_active in [false, true] {
        let services = vec![ServiceState { tag: "forwarding".to_owned(), is_active }];
        let data = ShData { services, ..ShData::default() };
        telephony.write(ANNA, DataReference::DSAI, &data).await?;
        let asked = |users: &cscf::scscf::Users| {
            let services = users.profile(ANNA).into_iter().flat_map(|it| &it.services);
            services.flat_map(|it| &it.criteria).count()
        };
        let expected = if is_active { 2 } else { 1 };
        scscf.wait_until(|it| asked(it) == expected).await?;
        let on = if is_active { "on" } else { "off" };
        println!("telephony switches its service {on}: the S-CSCF has {expected} criteria now");
    }
    Ok(())
}

/// A server that is gone hears of what it has missed when it is there again.
async fn come_back(
    telephony: ApplicationServer,
    portal: &ApplicationServer,
    server: &Server<MemoryStore>,
    hss: &Node,
) -> Result<ApplicationServer, Box<dyn Error>> {
    telephony.node().shutdown(Duration::from_secs(1)).await;
    portal.change(ANNA, "forwarding", |_| "to the office".to_owned()).await?;
    println!("telephony is gone, and the portal writes");
    let given_up = |it: &Asked| matches!(it.state, AskedState::GivenUp(_));
    while !server.requests().iter().any(given_up) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    println!("  the HSS has tried to tell it, and keeps in mind that it has not heard");
    let address = hss.local_addresses().first().copied().ok_or("the HSS does not listen")?;
    let telephony = ApplicationServer::start(TELEPHONY, address).await?;
    telephony.memory().users.push(ANNA.to_owned());
    telephony.memory().subscribed.push(ANNA.to_owned());
    // The program does this by itself, twice a minute.
    let told = server.resume(hss.client()).await?.answers().await;
    println!("telephony is there again: {} notification is answered", told.len());
    println!("  it hears: {}", settings(&telephony.hears(|_| true).await?));
    Ok(telephony)
}

/// The settings that were told.
fn settings(data: &ShData) -> String {
    let data = data.repository.first().and_then(|it| it.data.as_ref());
    data.map_or("they are deleted".to_owned(), |it| it.text())
}

fn registered(data: &ShData) -> &'static str {
    match data.user_state {
        Some(State::Registered) => "registered",
        Some(State::Unregistered) => "served while not registered",
        Some(State::AuthenticationPending) => "being authenticated",
        Some(State::NotRegistered) | None => "not registered",
    }
}

/// What each server may do.
fn permissions() -> ApplicationServers {
    let host = DiameterIdentity::from_static;
    let (settings, state) = (DataReference::REPOSITORYDATA, DataReference::IMSUSERSTATE);
    let telephony = sh::ApplicationServer {
        reads: vec![settings, state, DataReference::IMSPUBLICIDENTITY],
        writes: vec![settings, DataReference::DSAI],
        subscribes: vec![settings, state],
        uri: Some(TELEPHONY_URI.to_owned()),
        ..sh::ApplicationServer::new(host(TELEPHONY))
    };
    let portal = sh::ApplicationServer {
        reads: vec![settings],
        writes: vec![settings],
        ..sh::ApplicationServer::new(host(PORTAL))
    };
    ApplicationServers { servers: vec![telephony, portal], ..ApplicationServers::default() }
}

fn subscription() -> ImsSubscription {
    let alias = |uri| PublicIdentity {
        alias_group: Some("anna".to_owned()),
        ..PublicIdentity::new(uri, "phone")
    };
    let identities = vec![alias(ANNA), alias("tel:+4930123456")];
    let always = FilterCriterion::new(0, "sip:presence.ims.example");
    let while_on = FilterCriterion {
        service_tags: vec!["forwarding".to_owned()],
        ..FilterCriterion::new(1, TELEPHONY_URI)
    };
    ImsSubscription {
        private_identities: vec![PRIVATE.to_owned()],
        implicit_sets: vec![ImplicitSet { identities, ..ImplicitSet::default() }],
        profiles: vec![ServiceProfile {
            filter_criteria: vec![always, while_on],
            ..ServiceProfile::new("phone")
        }],
        ..ImsSubscription::default()
    }
}
