//! A node: the whole system, with a file, on the database that all share.

use std::path::Path;

use diameter_core::DiameterIdentity;
use diameter_ocs::ledger::{Account, Amount, BucketId, Currency, Subscriber};
use diameter_ocs::store::{Books, Entered, PostgresStore};
use diameter_ocs::{OcsFile, RunningOcs};
use diameter_session::Timestamp;

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

/// Tariffs, accounts and subscribers.
pub(crate) async fn provision(store: &PostgresStore) {
    assert_eq!(store.put_tariffs(0, TARIFFS.to_owned()).await.unwrap(), Entered::Done);
    for number in 0..ACCOUNTS {
        let id = account(number);
        let new = Account::new(&id, Currency::EUR, "standard");
        let reference = format!("first-{number}");
        let now = Timestamp::from_secs(1);
        let top_up = new.top_up(BucketId::MAIN, paid_in(), &reference, now).unwrap();
        assert_eq!(store.insert(new).await.unwrap(), Entered::Done);
        assert_eq!(store.change(&id, top_up).await.unwrap(), Entered::Done);
        let id = format!("msisdn-{}", subscriber(number));
        store.put_subscriber(Subscriber { id, account: account(number) }).await.unwrap();
    }
}
