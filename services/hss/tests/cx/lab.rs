//! An HSS on real connections, with CSCFs of the example.

use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_hss::authentication::Card;
use diameter_hss::server::{MemoryStore, Retries, Server, Told};
use diameter_hss::{Access, Record, Subscriber};
use diameter_messages::cx::ReasonCode;
use diameter_node::{Node, NodeBuilder, PeerSettings, Tcp, UnknownPeers};

use super::cscf::{self, Icscf, Scscf};
use super::scene::*;

pub(crate) const RETRIES: Retries = Retries { attempts: 2, wait: Duration::from_millis(20) };

pub(crate) struct Lab {
    pub(crate) store: MemoryStore,
    pub(crate) server: Server<MemoryStore>,
    pub(crate) hss: Node,
    pub(crate) card: Card,
}

impl Lab {
    pub(crate) async fn new() -> Self {
        let store = MemoryStore::new();
        store.put(record());
        let server = Server::with_retries(Access::by_realm(), store.clone(), RETRIES);
        let builder = Node::builder(cscf::HSS, cscf::REALM)
            .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
            .request_timeout(Duration::from_millis(500))
            .unknown_peers(UnknownPeers::accept());
        let hss = server.serve(builder).start().await.unwrap();
        Self { store, server, hss, card: Card::new(algorithm()) }
    }

    pub(crate) async fn scscf(&self, host: &'static str) -> Scscf {
        Scscf::start(host, self.hss.local_addresses()[0]).await.unwrap()
    }

    pub(crate) async fn icscf(&self) -> Icscf {
        Icscf::start("icscf.ims.example", self.hss.local_addresses()[0]).await.unwrap()
    }

    /// A node of a test, which answers as that wants.
    pub(crate) async fn node(&self, builder: NodeBuilder) -> Node {
        let address = self.hss.local_addresses()[0].to_string();
        let node = builder.peer(PeerSettings::new(cscf::HSS).connect(Tcp, address));
        let node = node.start().await.unwrap();
        assert!(node.available(&cscf::HSS).await);
        node
    }

    pub(crate) fn record(&self) -> Record {
        self.store.get(IMSI).unwrap()
    }

    pub(crate) async fn deregister(&self, private: Option<&str>, reason: ReasonCode) -> Vec<Told> {
        let told = self.server.deregister(self.hss.client(), IMSI, private, reason, Some("why"));
        told.await.unwrap().unwrap().answers().await
    }

    pub(crate) async fn change(&self, change: fn(&mut Subscriber)) -> Vec<Told> {
        let told = self.server.change(self.hss.client(), IMSI, change).await;
        told.unwrap().unwrap().answers().await
    }
}

/// Each command and what it was answered with.
pub(crate) fn outcomes(told: &[Told]) -> Vec<(&str, Result<u32, ()>)> {
    told.iter()
        .map(|it| (it.command, it.outcome.as_ref().map(|it| it.code()).map_err(|_| ())))
        .collect()
}

/// Waits for something that comes soon.
pub(crate) async fn soon(is_so: impl Fn() -> bool) {
    for _ in 0..500 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it does not come");
}
