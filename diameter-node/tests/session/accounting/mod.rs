//! Accounting: a client, its buffer, and servers that take each record once.

mod client;
mod failback;
mod file_buffer;
mod kill;
mod rf;
mod server;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use diameter_core::{CommandFlags, DiameterIdentity, Message};
use diameter_messages::base::{
    AccountingAnswer, AccountingRecordType, AccountingRequest, ResultCode,
};
use diameter_node::session::accounting::{AccountingServer, Committed, NotCommitted, Received};
use diameter_node::{Context, Node, NodeBuilder, PeerSettings};
use diameter_session::accounting::RecordKey;

use crate::rig::{REALM, peer, server};

pub(crate) const NAS: DiameterIdentity = DiameterIdentity::from_static("nas1.example.net");
pub(crate) const FIRST: DiameterIdentity = DiameterIdentity::from_static("acct1.example.net");
pub(crate) const SECOND: DiameterIdentity = DiameterIdentity::from_static("acct2.example.net");

/// A store of records that outlives the servers in front of it, and what has arrived there.
#[derive(Clone, Default)]
pub(crate) struct Records(Arc<Mutex<Store>>);

#[derive(Default)]
struct Store {
    stored: HashMap<RecordKey, (AccountingRequest, Bytes)>,
    order: Vec<RecordKey>,
    arrived: Vec<Arrival>,
    is_full: bool,
    ended: Vec<String>,
    interim_interval: Option<u32>,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) key: RecordKey,
    pub(crate) is_retransmitted: bool,
    pub(crate) message: Message,
}

impl Records {
    pub(crate) fn arrived(&self) -> Vec<Arrival> {
        self.0.lock().unwrap().arrived.clone()
    }

    /// The stored records, in the order in which they were.
    pub(crate) fn stored(&self) -> Vec<AccountingRequest> {
        let store = self.0.lock().unwrap();
        store.order.iter().map(|key| store.stored[key].0.clone()).collect()
    }

    pub(crate) fn types(&self) -> Vec<(i32, u32)> {
        let stored = self.stored();
        stored.iter().map(|it| (it.accounting_record_type.0, it.accounting_record_number)).collect()
    }

    fn set_full(&self, is_full: bool) {
        self.0.lock().unwrap().is_full = is_full;
    }

    fn ended(&self) -> Vec<String> {
        self.0.lock().unwrap().ended.clone()
    }

    fn direct_interims(&self, seconds: u32) {
        self.0.lock().unwrap().interim_interval = Some(seconds);
    }
}

impl AccountingServer for Records {
    type Request = AccountingRequest;

    fn answer(&self, request: &AccountingRequest, context: &Context) -> AccountingAnswer {
        let mut store = self.0.lock().unwrap();
        let message = context.message().clone();
        store.arrived.push(Arrival {
            key: RecordKey {
                session_id: request.session_id.to_string(),
                number: request.accounting_record_number,
            },
            is_retransmitted: message.header().flags.contains(CommandFlags::RETRANSMITTED),
            message,
        });
        let answer = request.answer(context.identity());
        let mut answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        answer.acct_interim_interval = store.interim_interval;
        answer.acct_multi_session_id = Some("multi;7".into());
        answer
    }

    async fn answered(&self, key: &RecordKey) -> Result<Option<Bytes>, NotCommitted> {
        Ok(self.0.lock().unwrap().stored.get(key).map(|(_, answer)| answer.clone()))
    }

    async fn commit(
        &self,
        record: Received<AccountingRequest>,
        answer: Bytes,
    ) -> Result<Committed, NotCommitted> {
        let mut store = self.0.lock().unwrap();
        if let Some((_, before)) = store.stored.get(&record.key) {
            return Ok(Committed::Before(before.clone()));
        }
        if store.is_full {
            return Err(NotCommitted::NoSpace);
        }
        store.order.push(record.key.clone());
        store.stored.insert(record.key, (record.request, answer));
        Ok(Committed::Stored)
    }

    fn ended(&self, session_id: &str, _: diameter_node::session::accounting::SessionEnd) {
        self.0.lock().unwrap().ended.push(session_id.to_owned());
    }
}

pub(crate) fn nas() -> NodeBuilder {
    Node::builder(NAS, REALM).sends::<AccountingRequest>()
}

/// A client of these servers, once they are connected.
pub(crate) async fn nas_of(servers: &[&Node]) -> Node {
    let mut builder = nas();
    for server in servers {
        builder = builder.peer(peer_of(server));
    }
    let node = builder.start().await.unwrap();
    for server in servers {
        assert!(node.available(&server.identity().host).await);
    }
    node
}

pub(crate) fn peer_of(node: &Node) -> PeerSettings {
    peer(node.identity().host.clone(), crate::rig::address(node))
}

pub(crate) async fn taking(host: DiameterIdentity, records: &Records) -> Node {
    server(host).accounting_server(records.clone()).start().await.unwrap()
}

/// What a session has used so far, in User-Name.
pub(crate) fn acr(node: &Node, used: &str) -> AccountingRequest {
    AccountingRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(AccountingRecordType::EVENT_RECORD)
        .accounting_record_number(0)
        .user_name(used.to_owned())
        .build()
}
