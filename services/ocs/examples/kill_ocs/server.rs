//! The server: what the library has, on a folder.

use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::CreditControlServer;
use diameter_node::{Node, Tcp, UnknownPeers};
use diameter_ocs::charging::Charging;
use diameter_ocs::ledger::{Account, Amount, BucketId, Currency, Subscriber};
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, EmbeddedStore, Entered};
use diameter_session::Timestamp;

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

/// What a session has to pay for so many octets, in millionths: written down here once more.
pub(crate) fn price(octets: u64) -> i64 {
    i64::try_from((octets * 10_000).div_ceil(3000)).unwrap()
}

pub(crate) fn account(number: usize) -> String {
    format!("account-{number}")
}

pub(crate) fn subscriber(number: usize) -> String {
    format!("49170{number:07}")
}

pub(crate) fn paid_in() -> Amount {
    Amount::whole(1_000_000_000)
}

/// Serves until it is killed, and prints the port.
pub(crate) async fn serve(folder: impl AsRef<Path>) {
    let store = EmbeddedStore::open(folder).unwrap();
    provision(&store).await;
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

/// Accounts and subscribers; those that a server before it has made are left alone.
async fn provision(store: &EmbeddedStore) {
    let last = format!("msisdn-{}", subscriber(ACCOUNTS - 1));
    if store.subscriber(&last).await.unwrap().is_some() {
        return;
    }
    for number in 0..ACCOUNTS {
        let id = account(number);
        let new = Account::new(&id, Currency::EUR, "standard");
        let top_up = new.top_up(
            BucketId::MAIN,
            paid_in(),
            &format!("first-{number}"),
            Timestamp::from_secs(1),
        );
        let _: Entered = store.insert(new).await.unwrap();
        let _: Entered = store.change(&id, top_up.unwrap()).await.unwrap();
        let id = format!("msisdn-{}", subscriber(number));
        store.put_subscriber(Subscriber { id, account: account(number) }).await.unwrap();
    }
}
