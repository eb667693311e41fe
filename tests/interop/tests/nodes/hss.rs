//! Clients of others at our home subscriber server.

use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_core::coding::PlmnId;
use diameter_hss::authentication::Algorithm;
use diameter_hss::server::{Directory, Existing, MemoryStore, Server, Store};
use diameter_hss::storage::{EmbeddedStore, Keyring, MasterKey};
use diameter_hss::{Access, EpsSubscription, Record, Subscriber};
use diameter_messages::s6a::{
    AllocationRetentionPriority, Ambr, ApnConfiguration, EpsSubscribedQosProfile, PdnType,
};
use diameter_node::Tcp;
use diameter_platform::storage::EmbeddedSettings;
use diameter_testkit::Address;
use diameter_testkit::lab::Tally;

use crate::make::{Make, Work, with_each};
use crate::us::{self, bare_server};

/// The subscriber of the clients.
const IMSI: &str = "001010000000001";

fn subscriber() -> Subscriber {
    let mut subscriber = Subscriber::new(IMSI, Algorithm::milenage([0x46; 16], [0xcd; 16]));
    subscriber.msisdn = Some("4915112345678".parse().unwrap());
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
    subscriber.eps = EpsSubscription::new(vec![apn], ambr);
    subscriber
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn subscriber_attaches_and_is_registered() {
    with_each(async |make: Make| {
        let folder = tempfile::tempdir().unwrap();
        let open = || {
            let keyring = Keyring::new(MasterKey::new(&[7; 32]));
            EmbeddedStore::open(folder.path(), keyring, EmbeddedSettings::default())
        };
        let store = open().await.unwrap();
        store.insert(vec![Record::new(subscriber())], Existing::Refuse).await.unwrap();
        // As in a network: their realm speaks for the network that they name.
        let realm = DiameterIdentity::from_static("client.lab");
        let access = Access::by_realm().allow(&realm, PlmnId::from_static("00101"));
        let server = Server::new(access, store.clone());
        let address = Address::new();
        let builder = bare_server().listen(Tcp, address.tcp());
        let node = server.serve(builder).start().await.unwrap();
        let client = make.client(Work::S6a, (us::SERVER, address.tcp()), None).await;
        let tally = Tally::of(&client.program).await;
        assert_eq!(tally, Tally { sent: 2, answered: 2, successful: 2 }, "{make:?}");
        node.shutdown(Duration::from_secs(1)).await;
        drop((server, store, node));
        // Opened anew: it is all on disk.
        let record = open().await.unwrap().get(IMSI).await.unwrap().unwrap();
        assert_eq!(record.location.mme.unwrap().host.as_str(), make.client_identity());
        assert_eq!(record.sequence.seq(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs freeDiameterd, Erlang and a C compiler"]
async fn who_is_unknown_or_without_a_subscription_is_refused_in_their_words() {
    with_each(async |make: Make| {
        for subscription in [false, true] {
            let store = MemoryStore::new();
            if subscription {
                let mut subscriber = subscriber();
                subscriber.eps = None;
                store.put(Record::new(subscriber));
            }
            let server = Server::new(Access::open(), store);
            let address = Address::new();
            let builder = bare_server().listen(Tcp, address.tcp());
            let node = server.serve(builder).start().await.unwrap();
            let client = make.client(Work::S6a, (us::SERVER, address.tcp()), None).await;
            // Experimental-Result in the place of Result-Code: an answer all the same.
            let tally = Tally::of(&client.program).await;
            assert_eq!(tally, Tally { sent: 2, answered: 2, successful: 0 }, "{make:?}");
            node.shutdown(Duration::from_secs(1)).await;
        }
    })
    .await;
}
