//! Clients of charging data functions: our own with two of them, and one that others have written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod otp;
mod two_functions;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use diameter_cdf::record::Record;
use diameter_cdf::session::Rules;
use diameter_cdf::store::{MemoryStore, Store};
use diameter_cdf::{Cdf, CdfSettings};
use diameter_core::DiameterIdentity;
use diameter_node::{Node, Tcp, UnknownPeers};

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// A function on a store that outlives it.
struct Function {
    cdf: Cdf,
    node: Node,
}

impl Function {
    async fn start(host: DiameterIdentity, store: &Arc<MemoryStore>, port: u16) -> Self {
        // A session of which nothing is heard is closed within the test.
        let late = Duration::from_millis(300);
        let supervision = Duration::from_secs(2);
        let rules = Rules { late, supervision, ..Rules::default() };
        let settings = CdfSettings { rules, ..CdfSettings::default() };
        let cdf = Cdf::start(store.clone(), settings).await.unwrap();
        let builder = Node::builder(host, REALM)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, port))
            .unknown_peers(UnknownPeers::accept());
        let node = cdf.serve(builder).start().await.unwrap();
        Self { cdf, node }
    }

    fn address(&self) -> SocketAddr {
        self.node.local_addresses()[0]
    }

    async fn stop(self) {
        self.node.shutdown(Duration::ZERO).await;
        self.cdf.stop().await;
    }
}

/// All closed records of a store, once this is true of them.
async fn records(store: &MemoryStore, are_all: impl Fn(&[Record]) -> bool) -> Vec<Record> {
    for _ in 0..1000 {
        let records = store.records(1, 10_000).await.unwrap();
        if are_all(&records) {
            return records;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} records are not all", store.records(1, 10_000).await.unwrap().len());
}

/// The numbers of the requests that a record is made of.
fn numbers(record: &Record) -> Vec<u64> {
    let json = record.contents().to_json();
    json["requests"].as_array().unwrap().iter().map(|it| it.as_u64().unwrap()).collect()
}
