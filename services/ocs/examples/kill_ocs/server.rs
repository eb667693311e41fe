//! The server: what the library has, on a folder.

use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::CreditControlServer;
use diameter_node::{Node, Tcp, UnknownPeers};
use diameter_ocs::charging::Charging;
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, EmbeddedStore};

use crate::accounts::{provision, subscriber};

pub(crate) const OCS: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// Fewer than there are sessions at a time: some sessions share an account.
pub(crate) const ACCOUNTS: usize = 48;

const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "internet"
unit = "octets"
price = "0.01"
per = 3000
"#;

/// Serves until it is killed, and prints the port.
pub(crate) async fn serve(folder: impl AsRef<Path>) {
    let store = EmbeddedStore::open(folder).unwrap();
    // A server before it may have made them all.
    let last = format!("msisdn-{}", subscriber(ACCOUNTS - 1));
    if store.subscriber(&last).await.unwrap().is_none() {
        provision(&store, ACCOUNTS).await;
    }
    let charging =
        Charging::<CreditControlRequest>::new(Tariffs::parse(TARIFFS, "tariffs.toml").unwrap());
    let server = CreditControlServer::new(charging, store);
    let node = Node::builder(OCS, REALM)
        .credit_control_server(&server)
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    println!("{}", node.local_addresses()[0].port());
    std::future::pending().await
}
