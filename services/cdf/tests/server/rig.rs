//! A function, a client of it, and requests.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use diameter_cdf::record::Record;
use diameter_cdf::session::Rules;
use diameter_cdf::store::Store;
use diameter_cdf::{Cdf, CdfSettings};
use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Request, Time,
};
use diameter_messages::base::{AccountingRecordType, AccountingRequest};
use diameter_messages::rf;
use diameter_messages::ts32299::{PsInformation, ServiceInformation};
use diameter_node::{ConnectOptions, Node, SendOptions, Tcp, UnknownPeers};

pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
pub(crate) const CDF: DiameterIdentity = DiameterIdentity::from_static("cdf1.example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");

pub(crate) const EVENT: i32 = 1;
pub(crate) const START: i32 = 2;
pub(crate) const INTERIM: i32 = 3;
pub(crate) const STOP: i32 = 4;

/// A function at work, and a client that is connected to it.
pub(crate) struct Rig {
    pub(crate) cdf: Cdf,
    pub(crate) node: Node,
    pub(crate) client: Node,
}

/// Rules that close what falls silent within a test.
pub(crate) fn quick() -> Rules {
    Rules {
        supervision: Duration::from_millis(900),
        late: Duration::from_millis(300),
        ..Rules::default()
    }
}

pub(crate) fn settings(rules: Rules) -> CdfSettings {
    CdfSettings { rules, ..CdfSettings::default() }
}

impl Rig {
    pub(crate) async fn start(store: impl Store, settings: CdfSettings) -> Self {
        let cdf = Cdf::start(Arc::new(store), settings).await.unwrap();
        let builder = Node::builder(CDF, REALM).unknown_peers(UnknownPeers::accept());
        let node = cdf
            .serve(builder)
            .listen(Tcp, SocketAddr::from(([127, 0, 0, 1], 0)))
            .start()
            .await
            .unwrap();
        let client = Node::builder(PGW, REALM).sends::<AccountingRequest>().start().await.unwrap();
        let address = node.local_addresses()[0].to_string();
        client.connect(Tcp, address, ConnectOptions::default()).await.unwrap();
        Self { cdf, node, client }
    }

    /// Sends a request, and returns Result-Code with the answer.
    pub(crate) async fn send(&self, message: Message) -> (u32, Message) {
        let options = SendOptions { peer: Some(CDF), ..SendOptions::default() };
        let answer = self.client.client().send_message(message, options).await.unwrap();
        let code = answer.avps().map(Result::unwrap).find(|it| it.key().code == 268);
        (u32::from_be_bytes(code.unwrap().octets().unwrap()), answer)
    }

    /// Sends requests that have to be taken.
    pub(crate) async fn takes(&self, messages: impl IntoIterator<Item = Message>) {
        for message in messages {
            assert_eq!(self.send(message).await.0, 2001);
        }
    }

    /// All records that are closed.
    pub(crate) async fn records(&self) -> Vec<Record> {
        self.cdf.store().records(1, 1000).await.unwrap()
    }

    /// The same, once there are so many.
    pub(crate) async fn closed(&self, count: usize) -> Vec<Record> {
        for _ in 0..400 {
            let records = self.records().await;
            if records.len() >= count {
                return records;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("there are {} records", self.records().await.len());
    }

    pub(crate) async fn open(&self) -> u64 {
        self.cdf.store().counts().await.unwrap().open
    }

    pub(crate) async fn stop(self) {
        self.client.shutdown(Duration::ZERO).await;
        self.node.shutdown(Duration::ZERO).await;
        self.cdf.stop().await;
    }
}

/// A request of a P-GW.
pub(crate) fn acr(session: &str, number: u32, record_type: i32) -> Message {
    message(&request(session, number, record_type, 1000))
}

/// The same with so many octets used.
pub(crate) fn request(
    session: &str,
    number: u32,
    record_type: i32,
    octets: u64,
) -> rf::AccountingRequest {
    let volumes = diameter_messages::ts32299::TrafficDataVolumes::builder()
        .accounting_input_octets(octets)
        .build();
    let ps = PsInformation::builder().traffic_data_volumes(volumes).build();
    let service = ServiceInformation::builder().ps_information(ps).build();
    rf::AccountingRequest::builder()
        .session_id(session)
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(AccountingRecordType(record_type))
        .accounting_record_number(number)
        .event_timestamp(Time::from_ntp(3_977_400_000 + number))
        .service_context_id("32251@3gpp.org")
        .service_information(service)
        .build()
}

/// A request of RFC 6733.
pub(crate) fn plain(
    session: &str,
    number: u32,
    record_type: i32,
    sub: Option<u64>,
) -> AccountingRequest {
    let mut request = AccountingRequest::builder()
        .session_id(session)
        .origin_host("nas1.example.net".parse::<DiameterIdentity>().unwrap())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(AccountingRecordType(record_type))
        .accounting_record_number(number)
        .build();
    request.accounting_sub_session_id = sub;
    request
}

/// A message with an End-to-End Identifier of its own.
pub(crate) fn message(request: &impl Request) -> Message {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1);
    let id = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    request.to_message(HopByHopId(0), EndToEndId(id)).unwrap()
}

/// The same, as its client sends it again.
pub(crate) fn again(message: &Message) -> Message {
    let header = *message.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    message.with_header(Header { flags, ..header })
}
