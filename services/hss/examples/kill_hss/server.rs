//! The servers: what the library has, on a database.

use diameter_core::DiameterIdentity;
use diameter_hss::authentication::Algorithm;
use diameter_hss::server::{Directory, Existing, Server};
use diameter_hss::storage::{Keyring, MasterKey, PostgresStore};
use diameter_hss::{Access, EpsSubscription, Record, Subscriber};
use diameter_messages::s6a::*;
use diameter_node::{Node, Tcp, UnknownPeers};

pub(crate) const REALM: DiameterIdentity =
    DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
pub(crate) const HOSTS: [DiameterIdentity; 2] = [
    DiameterIdentity::from_static("hss1.epc.mnc001.mcc262.3gppnetwork.org"),
    DiameterIdentity::from_static("hss2.epc.mnc001.mcc262.3gppnetwork.org"),
];

/// Fewer than there are requests at a time: several are always for one.
pub(crate) const SUBSCRIBERS: usize = 8;

pub(crate) fn imsi(number: usize) -> String {
    format!("26201{number:010}")
}

pub(crate) fn algorithm() -> Algorithm {
    Algorithm::milenage([0x46; 16], [0xcd; 16])
}

pub(crate) async fn store(url: &str) -> PostgresStore {
    PostgresStore::connect(url, Keyring::new(MasterKey::new(&[7; 32]))).await.unwrap()
}

/// Serves until it is killed.
pub(crate) async fn serve(url: &str, number: usize, port: u16) {
    let server = Server::new(Access::by_realm(), store(url).await);
    let builder = Node::builder(HOSTS[number].clone(), REALM)
        .listen(Tcp, ([127, 0, 0, 1], port))
        .unknown_peers(UnknownPeers::accept());
    let _node = server.serve(builder).start().await.unwrap();
    std::future::pending().await
}

pub(crate) async fn provision(store: &PostgresStore) {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    let apn = ApnConfiguration::builder()
        .context_identifier(1)
        .pdn_type(PdnType::IPV4V6)
        .service_selection("internet")
        .eps_subscribed_qos_profile(quality)
        .build();
    let ambr = Ambr::builder()
        .max_requested_bandwidth_ul(50_000_000)
        .max_requested_bandwidth_dl(100_000_000)
        .build();
    let subscribers = (0..SUBSCRIBERS).map(|number| {
        let mut subscriber = Subscriber::new(imsi(number), algorithm());
        subscriber.eps = EpsSubscription::new(vec![apn.clone()], ambr.clone());
        Record::new(subscriber)
    });
    let refused = store.insert(subscribers.collect(), Existing::Refuse).await.unwrap();
    assert_eq!(refused, []);
}
