//! Prepaid sessions between a NAS and the online charging system of this project: what an account pays is what was used,
//! to the second.

use std::path::Path;
use std::time::Duration;

use diameter_ocs::ledger::Amount;
use diameter_ocs::store::{Books, MemoryStore, verify};
use diameter_ocs::{OcsFile, RunningOcs};
use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter};
use diameter_radius::server::Port;

use crate::aaa::{self, Aaa, PASSWORD};
use crate::udp::{Nas, attribute, login_with};
use crate::{Agent, SECRET, agent_towards, text};

/// Five seconds for five cents.
const OCS: &str = r#"
identity = "ocs1.example.net"
realm = "example.net"
unknown-peers = "accept"
[[listen]]
address = "127.0.0.1:0"
transport = "tcp"
[storage]
folder = "unused"
[[account]]
id = "bob"
currency = "EUR"
tariff = "standard"
money = "0.05"
subscribers = ["nai-bob"]
"#;

const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "access"
service-context = "nas@example.net"
rating-group = 100
unit = "seconds"
price = "0.01"
per = 1
grant = 2
"#;

const PREPAID: &str = r#"
[prepaid]
service-context = "nas@example.net"
rating-group = 100
"#;

/// Servers of logins and of credit, and the file of an agent in front of them.
struct Servers {
    aaa: Aaa,
    ocs: RunningOcs,
    store: MemoryStore,
    text: String,
}

impl Servers {
    async fn start() -> Self {
        let aaa = aaa::start("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let store = MemoryStore::default();
        let _ = store.put_tariffs(0, TARIFFS.to_owned()).await.unwrap();
        let file = OcsFile::parse(OCS, Path::new("ocs.toml")).unwrap();
        let ocs = RunningOcs::start_on(file, store.clone(), 1).await.unwrap();
        let peer = format!(
            "[[peer]]\nidentity = \"ocs1.example.net\"\naddress = \"{}\"\ntransport = \"tcp\"\n[radius]",
            ocs.node().local_addresses()[0]
        );
        let text = text(aaa.node.local_addresses()[0])
            .replace("[radius]", &peer)
            .replace("[[client]]", "[[client]]\nprepaid = true");
        Self { aaa, ocs, store, text: format!("{text}{PREPAID}") }
    }

    /// An agent that knows nothing yet.
    async fn agent(&self) -> Agent {
        let agent = agent_towards(&self.text, "aaa1.example.net").await;
        assert!(agent.gateway.node().available(&"ocs1.example.net".try_into().unwrap()).await);
        agent
    }

    /// What the account has left, and what of that is reserved.
    async fn account(&self) -> (Amount, Amount) {
        let account = self.store.account("bob").await.unwrap().unwrap();
        (account.money().balance(), account.money().counters().debits_pending)
    }

    async fn stop(self) {
        let verified = verify(&self.store).await.unwrap();
        assert!(verified.mismatches.is_empty(), "{verified:?}");
        self.ocs.stop(Duration::from_secs(1)).await;
        self.aaa.node.shutdown(Duration::from_secs(1)).await;
    }
}

/// What the NAS hears when bob logs in, or goes on.
async fn log_in(agent: &Agent, identifier: u8, state: Option<&[u8]>) -> Vec<u8> {
    let nas = Nas::connect(agent, Port::Access).await;
    nas.send(&login_with(SECRET, identifier, "bob", PASSWORD, state)).await;
    nas.receive().await
}

fn seconds(accept: &[u8]) -> u32 {
    u32::from_be_bytes(attribute(accept, 27).unwrap().try_into().unwrap())
}

/// Lets the user stay as long as the NAS was told.
async fn stay(accept: &[u8]) {
    tokio::time::sleep(Duration::from_secs(seconds(accept).into())).await;
}

/// The last record, which the NAS sends twice.
async fn stop(agent: &Agent, class: &[u8], time: u32) {
    let nas = Nas::connect(agent, Port::Accounting).await;
    let mut writer = PacketWriter::new(Code::ACCOUNTING_REQUEST, 1);
    let attributes: [(u8, &[u8]); 5] =
        [(40, &[0, 0, 0, 2]), (44, b"77"), (46, &time.to_be_bytes()), (25, class), (1, b"bob")];
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(number), value).unwrap();
    }
    let octets = writer.finish_request(SECRET.as_bytes(), [0; 16]);
    for _ in 0..2 {
        nas.send(&octets).await;
        let response = nas.receive().await;
        assert_eq!(Packet::parse(&response).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    }
}

fn code(octets: &[u8]) -> Code {
    Packet::parse(octets).unwrap().code()
}

fn cents(cents: i64) -> Amount {
    Amount::new(cents * 10_000)
}

#[tokio::test]
async fn a_session_runs_out_and_its_account_has_paid_for_each_second() {
    let servers = Servers::start().await;
    let agent = servers.agent().await;
    let accept = log_in(&agent, 1, None).await;
    assert_eq!((code(&accept), seconds(&accept)), (Code::ACCESS_ACCEPT, 2));
    assert_eq!(servers.account().await, (cents(5), cents(2)));
    stay(&accept).await;

    // Another agent goes on.
    agent.gateway.stop(Duration::from_secs(1)).await;
    let agent = servers.agent().await;
    let more = log_in(&agent, 2, attribute(&accept, 24).as_deref()).await;
    assert_eq!((code(&more), seconds(&more)), (Code::ACCESS_ACCEPT, 2));
    assert_eq!(servers.account().await, (cents(3), cents(2)));
    stay(&more).await;
    let last = log_in(&agent, 3, attribute(&more, 24).as_deref()).await;
    assert_eq!((code(&last), seconds(&last)), (Code::ACCESS_ACCEPT, 1));
    assert_eq!(attribute(&last, 29), None, "there is no more to ask for");
    assert_eq!(servers.account().await, (cents(1), cents(1)));
    stay(&last).await;

    stop(&agent, &attribute(&last, 25).unwrap(), 5).await;
    assert_eq!(servers.account().await, (cents(0), cents(0)));
    let reject = log_in(&agent, 4, None).await;
    assert_eq!(code(&reject), Code::ACCESS_REJECT);
    assert_eq!(attribute(&reject, 18).unwrap(), b"There is no credit left");
    agent.gateway.stop(Duration::from_secs(1)).await;
    servers.stop().await;
}

#[tokio::test]
async fn whoever_leaves_early_pays_for_what_was_used_and_nobody_comes_in_without_the_server() {
    let servers = Servers::start().await;
    let agent = servers.agent().await;
    let accept = log_in(&agent, 1, None).await;
    stop(&agent, &attribute(&accept, 25).unwrap(), 1).await;
    assert_eq!(servers.account().await, (cents(4), cents(0)));

    // An account that somebody else has used up meanwhile: the session ends when it asks again.
    let accept = log_in(&agent, 2, None).await;
    let other = log_in(&agent, 3, None).await;
    assert_eq!(servers.account().await, (cents(4), cents(4)));
    stay(&accept).await;
    let reject = log_in(&agent, 4, attribute(&accept, 24).as_deref()).await;
    assert_eq!(code(&reject), Code::ACCESS_REJECT);
    assert_eq!(servers.account().await, (cents(2), cents(2)));
    // The NAS ends it, and says so: all of it is paid for.
    stop(&agent, &attribute(&accept, 25).unwrap(), 2).await;
    assert_eq!(servers.account().await, (cents(2), cents(2)));
    stop(&agent, &attribute(&other, 25).unwrap(), 2).await;
    assert_eq!(servers.account().await, (cents(0), cents(0)));

    servers.ocs.stop(Duration::from_secs(1)).await;
    let reject = log_in(&agent, 5, None).await;
    assert_eq!(code(&reject), Code::ACCESS_REJECT);
    assert_eq!(attribute(&reject, 18).unwrap(), b"This service is not available now");
    agent.gateway.stop(Duration::from_secs(1)).await;
    servers.stop().await;
}
