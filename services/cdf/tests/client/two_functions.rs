//! A primary and a secondary: the primary dies and comes back, and what both have makes every session whole.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use diameter_cdf::record::Record;
use diameter_cdf::store::{MemoryStore, Store};
use diameter_core::DiameterIdentity;
use diameter_messages::rf::{
    AccountingRequest, ImsInformation, NodeFunctionality, ServiceInformation,
};
use diameter_node::session::accounting::rf::ChargingTrigger;
use diameter_node::session::accounting::{FileBuffer, FileSettings, Settings};
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp};
use diameter_peer::Reconnect;
use tokio::time::timeout;

use crate::{Function, REALM, numbers, records};

const CDFS: [DiameterIdentity; 2] = [
    DiameterIdentity::from_static("cdf1.example.net"),
    DiameterIdentity::from_static("cdf2.example.net"),
];
const CALLS: usize = 20;

fn service() -> ServiceInformation {
    let ims = ImsInformation::builder().node_functionality(NodeFunctionality::S_CSCF).build();
    ServiceInformation::builder().ims_information(ims).build()
}

async fn client(functions: [&Function; 2]) -> Node {
    let peers = CDFS.into_iter().zip(functions).map(|(cdf, function)| {
        let mut peer = PeerSettings::new(cdf).connect(Tcp, function.address().to_string());
        let again = Duration::from_millis(50);
        peer.protocol.reconnect = Reconnect { first: again, longest: again };
        peer
    });
    let host = DiameterIdentity::from_static("scscf1.example.net");
    let builder = Node::builder(host, REALM).sends::<AccountingRequest>();
    let node = peers.fold(builder, NodeBuilder::peer).start().await.unwrap();
    for cdf in CDFS {
        assert!(node.available(&cdf).await);
    }
    node
}

// Proves: rf-02, rf-09, rf-12, rf-13
#[tokio::test]
async fn records_of_both_together_are_complete_and_what_was_sent_again_is_marked() {
    let stores = [(); 2].map(|()| Arc::new(MemoryStore::new()));
    let [first, second] = [&stores[0], &stores[1]];
    let primary = Function::start(CDFS[0].clone(), first, 0).await;
    let secondary = Function::start(CDFS[1].clone(), second, 0).await;
    let node = client([&primary, &secondary]).await;
    let directory = tempfile::tempdir().unwrap();
    let (buffer, _) = FileBuffer::open(directory.path(), FileSettings::default()).unwrap();
    let settings = Settings { servers: CDFS.to_vec(), ..Settings::rf() };
    let accounting = node.accounting(settings, buffer);
    let ims = ChargingTrigger::new(&node, &accounting, "32260@3gpp.org");

    let mut calls = Vec::new();
    for _ in 0..CALLS {
        calls.push(ims.start(service()).await.unwrap());
    }
    accounting.delivered().await;
    let port = primary.address().port();
    primary.stop().await;
    for call in &calls {
        call.interim(service()).await.unwrap();
    }
    accounting.delivered().await;
    let primary = Function::start(CDFS[0].clone(), first, port).await;
    assert!(timeout(Duration::from_secs(60), node.available(&CDFS[0])).await.unwrap());
    // The client is told of it by and by.
    let closed = async || first.counts().await.unwrap().next_record;
    let before = closed().await;
    while closed().await == before {
        ims.event(service()).await.unwrap();
        accounting.delivered().await;
    }
    let sessions: Vec<_> = calls.iter().map(|call| call.session_id().to_owned()).collect();
    for call in calls {
        call.stop(service()).await.unwrap();
    }
    accounting.delivered().await;

    let of_sessions =
        |records: &[Record]| records.iter().filter(|it| sessions.contains(&it.session_id)).count();
    let first = records(first, |all| of_sessions(all) == CALLS).await;
    let second = records(second, |all| of_sessions(all) == CALLS).await;
    let mut whole = BTreeMap::<&str, Vec<u64>>::new();
    for record in first.iter().chain(&second) {
        whole.entry(&record.session_id).or_default().extend(numbers(record));
    }
    for session in &sessions {
        let requests = whole.get_mut(session.as_str()).unwrap();
        requests.sort_unstable();
        assert_eq!(*requests, [0, 1, 2], "{session}");
    }
    // The first interim record was tried at the primary. From then on all know that it is not there.
    let marked = second.iter().filter(|it| sessions.contains(&it.session_id));
    let marked = marked.filter(|it| it.is_retransmitted).count();
    assert!((1..CALLS).contains(&marked), "{marked} records are marked");
    assert!(
        second
            .iter()
            .filter(|it| it.is_retransmitted)
            .all(|it| { it.contents().to_json()["fields"].get("retransmission").is_some() })
    );
    node.shutdown(Duration::ZERO).await;
    primary.stop().await;
    secondary.stop().await;
}
