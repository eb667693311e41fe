//! A system whose nodes share a store in memory, and clients that count what they are asked.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::{
    AbortSessionAnswer, AbortSessionRequest, CcRequestType, CreditControlAnswer,
    CreditControlRequest, MultipleServicesCreditControl, ReAuthAnswer, ReAuthRequest,
    RequestedServiceUnit, SubscriptionId, SubscriptionIdType, UsedServiceUnit,
};
use diameter_node::{ConnectOptions, Context, Node, SendError, SendOptions, Tcp};
use diameter_ocs::ledger::{Amount, BucketId, Direction};
use diameter_ocs::server::{Entry, Posted};
use diameter_ocs::store::{Books, MemoryStore, verify};
use diameter_ocs::{OcsFile, RunningOcs};

/// 20 euros; a cent for a thousand octets. Tariffs are set over the API.
pub(crate) const FILE: &str = r#"
identity = "NAME.example.net"
realm = "example.net"
unknown-peers = "accept"
[[listen]]
address = "127.0.0.1:0"
transport = "tcp"
[storage]
folder = "unused"
[[account]]
id = "example"
currency = "EUR"
tariff = "standard"
money = "20"
subscribers = ["imsi-262010000000000"]
"#;

pub(crate) const TARIFFS: &str = r#"
[[tariff]]
name = "standard"
[[tariff.rule]]
name = "internet"
rating-group = [10, 11]
unit = "octets"
price = "0.01"
per = 1000
"#;

/// Nodes of these names on one store.
pub(crate) async fn nodes(store: &MemoryStore, names: &[&str]) -> Vec<RunningOcs> {
    if store.tariffs().await.unwrap().is_none() {
        let _ = store.put_tariffs(0, TARIFFS.to_owned()).await.unwrap();
    }
    let mut nodes = Vec::new();
    for name in names {
        let file = OcsFile::parse(&FILE.replace("NAME", name), Path::new("ocs.toml")).unwrap();
        nodes.push(RunningOcs::start_on(file, store.clone(), 1).await.unwrap());
    }
    nodes
}

/// The sums of the ledger are those of its transfers.
pub(crate) async fn assert_verified(store: &MemoryStore) {
    let verified = verify(store).await.unwrap();
    assert!(verified.transfers > 0 && verified.mismatches.is_empty(), "{verified:?}");
}

/// Balance of the account, and what is reserved of it.
pub(crate) async fn money(store: &MemoryStore) -> (String, String) {
    let account = store.account("example").await.unwrap().unwrap();
    let money = account.money();
    (money.balance().to_money(), money.counters().debits_pending.to_money())
}

pub(crate) async fn top_up(at: &RunningOcs, euros: i32, reference: &str) -> Posted {
    let (direction, bucket, amount) = (Direction::Credit, BucketId::MAIN, Amount::whole(euros));
    let entry = Entry { direction, bucket, amount, reference };
    at.ocs().post("example", &entry).await.unwrap()
}

/// A client, and how often it was asked.
pub(crate) struct Pgw {
    pub(crate) node: Node,
    to_report: Arc<AtomicUsize>,
    to_end: Arc<AtomicUsize>,
}

impl Pgw {
    pub(crate) async fn start(host: &'static str) -> Self {
        let (to_report, to_end) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let (reports, ends) = (to_report.clone(), to_end.clone());
        let host = DiameterIdentity::from_static(host);
        let node = Node::builder(host, DiameterIdentity::from_static("example.net"))
            .sends::<CreditControlRequest>()
            .handle(move |request: ReAuthRequest, context: Context| {
                reports.fetch_add(1, Ordering::Relaxed);
                let answer = request.answer(context.identity()).result_code(ResultCode(2002));
                async move { Ok::<ReAuthAnswer, Rejection>(answer.build()) }
            })
            .handle(move |request: AbortSessionRequest, context: Context| {
                ends.fetch_add(1, Ordering::Relaxed);
                let answer = request.answer(context.identity()).result_code(ResultCode(2001));
                async move { Ok::<AbortSessionAnswer, Rejection>(answer.build()) }
            });
        Self { node: node.start().await.unwrap(), to_report, to_end }
    }

    pub(crate) async fn connect(&self, to: &RunningOcs) {
        let address: SocketAddr = to.node().local_addresses()[0];
        let connecting = self.node.connect(Tcp, address.to_string(), ConnectOptions::default());
        connecting.await.unwrap();
    }

    /// Sends a request to one of the nodes.
    pub(crate) async fn ask(
        &self,
        to: &RunningOcs,
        request: CreditControlRequest,
    ) -> Result<CreditControlAnswer, SendError<CreditControlAnswer>> {
        self.node.send_with(request, by(to)).await
    }

    pub(crate) fn asked(&self) -> (usize, usize) {
        (self.to_report.load(Ordering::Relaxed), self.to_end.load(Ordering::Relaxed))
    }

    /// Waits until it was asked so often to report.
    pub(crate) async fn asked_to_report(&self, times: usize) {
        for _ in 0..300 {
            if self.asked().0 >= times {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(self.asked().0, times);
    }
}

/// By way of the connection with a node, whatever routes say.
pub(crate) fn by(node: &RunningOcs) -> SendOptions {
    SendOptions { peer: Some(node.node().identity().host.clone()), ..SendOptions::default() }
}

/// A request of a session of rating group 10: what was used, and what is asked for.
pub(crate) fn request(
    session: &str,
    number: u32,
    kind: CcRequestType,
    used: Option<u64>,
    wanted: Option<u64>,
) -> CreditControlRequest {
    let mut service = MultipleServicesCreditControl::builder().rating_group(10).build();
    let units = |octets| UsedServiceUnit::builder().cc_total_octets(octets).build();
    service.used_service_unit.extend(used.map(units));
    let units = |octets| RequestedServiceUnit::builder().cc_total_octets(octets).build();
    service.requested_service_unit = wanted.map(units);
    let (host, _) = session.split_once(';').unwrap();
    CreditControlRequest::builder()
        .session_id(session)
        .origin_host(DiameterIdentity::try_from(host.to_owned()).unwrap())
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .service_context_id("32251@3gpp.org")
        .cc_request_type(kind)
        .cc_request_number(number)
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
                .subscription_id_data("262010000000000")
                .build(),
        )
        .multiple_services_credit_control(service)
        .build()
}

pub(crate) const INITIAL: CcRequestType = CcRequestType::INITIAL_REQUEST;
pub(crate) const UPDATE: CcRequestType = CcRequestType::UPDATE_REQUEST;
pub(crate) const TERMINATION: CcRequestType = CcRequestType::TERMINATION_REQUEST;
