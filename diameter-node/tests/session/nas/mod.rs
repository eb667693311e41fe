//! A network access server of NASREQ: what users are let in with, and what records say of them.

mod logins;
mod order;
mod records;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use diameter_core::{AvpFlags, Command, Message, RawAvp, Rejection};
use diameter_messages::base::{ResultCode, SessionTerminationRequest};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AccountingRequest, ServiceType};
use diameter_node::session::accounting::{Accounting, Settings as AccountingSettings};
use diameter_node::session::nas::{AccessServer, NotAdmitted, Settings};
use diameter_node::{Context, Node, Tcp, UnknownPeers};
use diameter_session::accounting::{MemoryBuffer, Overflow};

use crate::authorization::{HOME, aar, nas};
use crate::rig::{REALM, address, peer, soon};

/// A server for logins and records, which keeps what came in the order in which it came.
struct Aaa {
    node: Node,
    messages: Arc<Mutex<Vec<Message>>>,
}

impl Aaa {
    /// Lets everybody in, with these changes to the answer.
    async fn start(
        decide: impl Fn(&AaRequest, &mut AaAnswer) + Clone + Send + Sync + 'static,
    ) -> Self {
        Self::at((Ipv4Addr::LOCALHOST, 0).into(), decide).await
    }

    async fn at(
        address: SocketAddr,
        decide: impl Fn(&AaRequest, &mut AaAnswer) + Clone + Send + Sync + 'static,
    ) -> Self {
        let messages: Arc<Mutex<Vec<Message>>> = Arc::default();
        let [of_logins, of_ends, of_records] = [(); 3].map(|()| messages.clone());
        let node = Node::builder(HOME, REALM)
            .listen(Tcp, address)
            .unknown_peers(UnknownPeers::accept())
            .handle(move |request: AaRequest, context: Context| {
                of_logins.lock().unwrap().push(context.message().clone());
                let good = request.answer(context.identity());
                let mut answer = good.result_code(ResultCode::DIAMETER_SUCCESS).build();
                decide(&request, &mut answer);
                async { Ok::<_, Rejection>(answer) }
            })
            .handle(move |request: SessionTerminationRequest, context: Context| {
                of_ends.lock().unwrap().push(context.message().clone());
                let answer = request.answer(context.identity());
                let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
                async { Ok::<_, Rejection>(answer) }
            })
            .handle(move |request: AccountingRequest, context: Context| {
                of_records.lock().unwrap().push(context.message().clone());
                let answer = request.answer(context.identity());
                let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
                async { Ok::<_, Rejection>(answer) }
            })
            .start()
            .await
            .unwrap();
        Self { node, messages }
    }

    /// The codes of what came.
    fn commands(&self) -> Vec<u32> {
        self.messages.lock().unwrap().iter().map(|it| it.header().command_code).collect()
    }

    fn of<C: Command>(&self) -> Vec<C> {
        let messages = self.messages.lock().unwrap();
        let mine =
            messages.iter().filter(|it| C::DESCRIPTION.code == Some(it.header().command_code));
        mine.map(|it| C::from_message(it).unwrap()).collect()
    }

    fn logins(&self) -> Vec<AaRequest> {
        self.of()
    }

    fn ends(&self) -> Vec<SessionTerminationRequest> {
        self.of()
    }

    fn records(&self) -> Vec<AccountingRequest> {
        self.of()
    }

    fn record_types(&self) -> Vec<(i32, u32)> {
        let records = self.records();
        records
            .iter()
            .map(|it| (it.accounting_record_type.0, it.accounting_record_number))
            .collect()
    }
}

/// An access server that accounts for its users.
struct Device {
    node: Node,
    accounting: Accounting,
    server: AccessServer,
}

impl Device {
    async fn of(aaa: &Aaa, settings: Settings) -> Self {
        Self::with(&aaa.node, settings, accounting()).await
    }

    async fn with(home: &Node, settings: Settings, accounts: AccountingSettings) -> Self {
        let node = nas().sends::<AccountingRequest>().peer(peer(HOME, address(home)));
        let node = node.start().await.unwrap();
        assert!(soon(node.available(&HOME)).await);
        let buffer: MemoryBuffer<Bytes> = MemoryBuffer::new(10, Overflow::Refuse);
        let accounting = node.accounting(accounts, buffer);
        let server = AccessServer::new(&node, settings).accounting(&accounting);
        Self { node, accounting, server }
    }

    fn request(&self) -> AaRequest {
        let mut request = aar(&self.node);
        request.nas_port = Some(7);
        request.service_type = Some(ServiceType::FRAMED);
        request
    }

    /// Why a user is not let in; all records have been delivered.
    async fn refused(&self, request: AaRequest) -> NotAdmitted {
        let error = soon(self.server.login(request)).await.unwrap_err();
        soon(self.accounting.delivered()).await;
        error
    }
}

fn accounting() -> AccountingSettings {
    AccountingSettings {
        attempts: 1,
        retransmit_after: Duration::from_secs(5),
        retry_after: Duration::from_millis(300),
        ..AccountingSettings::default()
    }
}

fn settings() -> Settings {
    Settings::new([ServiceType::FRAMED, ServiceType::LOGIN])
}

/// An AVP of the IETF that the grammar leaves open.
fn number(code: u32, value: u32) -> RawAvp {
    let data = value.to_be_bytes().to_vec().into();
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data }
}
