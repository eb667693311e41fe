//! A node: the whole system, with a file, on the database that all share.

use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_ocs::store::{Books, Entered, PostgresStore};
use diameter_ocs::{OcsFile, RunningOcs};

use crate::accounts;

pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// Fewer than there are sessions at a time: some sessions share an account.
pub(crate) const ACCOUNTS: usize = 12;

/// The service of sessions that their clients don't end; it is supervised for seconds only.
pub(crate) const ABANDONED: u32 = 11;

const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "abandoned"
rating-group = 11
unit = "octets"
price = "0.01"
per = 3000
validity = "2s"
[[tariff.rule]]
name = "internet"
unit = "octets"
price = "0.01"
per = 3000
"#;

const FILE: &str = r#"
identity = "NAME"
realm = "example.net"
unknown-peers = "accept"
[[listen]]
address = "127.0.0.1:PORT"
transport = "tcp"
[storage]
url = { env = "KILL_NODES_DATABASE" }
"#;

pub(crate) fn identity(number: usize) -> DiameterIdentity {
    format!("ocs{number}.example.net").try_into().unwrap()
}

/// Serves until it is killed.
pub(crate) async fn serve(number: &str, port: &str) {
    let identity = identity(number.parse().unwrap());
    let file = FILE.replace("NAME", identity.as_str()).replace("PORT", port);
    let file = OcsFile::parse(&file, Path::new("ocs.toml")).unwrap();
    let _ocs = RunningOcs::start(file).await.unwrap();
    std::future::pending().await
}

/// A node of the same database that nobody is connected to.
pub(crate) async fn without_connections(store: PostgresStore) -> RunningOcs {
    let file = FILE.replace("NAME", "ocs9.example.net").replace("PORT", "0");
    let file = file.replace("url = { env = \"KILL_NODES_DATABASE\" }", "folder = \"unused\"");
    let file = OcsFile::parse(&file, Path::new("ocs.toml")).unwrap();
    RunningOcs::start_on(file, store, 1).await.unwrap()
}

/// Tariffs, accounts and subscribers.
pub(crate) async fn provision(store: &PostgresStore) {
    assert_eq!(store.put_tariffs(0, TARIFFS.to_owned()).await.unwrap(), Entered::Done);
    assert!(accounts::provision(store, ACCOUNTS).await);
}
