//! A server on a store under test, whose process can die at any step, and the requests of a client.

use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use diameter_core::{
    CommandFlags, DiameterIdentity, EndToEndId, Header, HopByHopId, Message, Rejection, Request,
    ResultCode,
};
use diameter_messages::credit_control::{CcRequestType, CreditControlRequest};
use diameter_session::Timestamp;
use diameter_session::credit_control::{
    Grant, Money, Request as CcRequest, RequestMessage, RequestType, Service, ServiceRequest,
    Units, Used,
};
use tokio::sync::Semaphore;

use super::super::charging::{Booking, Decided, Decision, OnlineCharging};
use super::super::driver::CreditControlServer;
use super::super::settings::ServerSettings;
use super::super::store::{Commit, Committed, Store, Stored};
use super::Subject;
use crate::handler::Context;
use crate::node::Node;

const CLIENT: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// Grants 1000 octets to whoever asks.
pub(super) struct Charging<T>(PhantomData<fn() -> T>);

impl<T: Subject> OnlineCharging for Charging<T> {
    type Request = CreditControlRequest;
    type Account = <T::Store as Store>::Account;
    type Change = <T::Store as Store>::Change;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        request
            .user_name
            .as_ref()
            .map(ToString::to_string)
            .ok_or_else(|| Rejection::new(ResultCode(5030)))
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let grant = |(service, _)| Grant::new(service, Units::octets(1000));
        Ok(Decided::granting(decision.wanted().map(grant)))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Self::Change> {
        booking.entries.iter().map(T::change).collect()
    }
}

/// A store whose process dies at one step: nothing goes on after it.
pub(super) struct Mortal<S> {
    store: S,
    steps: Arc<Steps>,
}

/// Steps that are left to go.
struct Steps {
    left: AtomicU32,
    died: Semaphore,
}

impl Steps {
    async fn go(&self) {
        let one_less = |left: u32| left.checked_sub(1);
        if self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less).is_err() {
            self.died.add_permits(1);
            std::future::pending().await
        }
    }
}

impl<S: Store> Store for Mortal<S> {
    type Account = S::Account;
    type Change = S::Change;
    type Version = S::Version;
    type Error = S::Error;

    async fn read(
        &self,
        session_id: &str,
        account: Option<&str>,
    ) -> Result<Stored<S::Account, S::Version>, S::Error> {
        self.steps.go().await;
        let stored = self.store.read(session_id, account).await;
        self.steps.go().await;
        stored
    }

    async fn commit(
        &self,
        commit: Commit<'_, S::Change, S::Version>,
    ) -> Result<Committed, S::Error> {
        self.steps.go().await;
        let committed = self.store.commit(commit).await;
        self.steps.go().await;
        committed
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, S::Error> {
        self.store.due(now, leased_until, most).await
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, S::Error> {
        self.store.begun_before(client, state_id, most).await
    }
}

/// A process that serves, until it dies.
pub(super) struct Process<T: Subject> {
    server: CreditControlServer<Charging<T>, Mortal<T::Store>>,
    steps: Arc<Steps>,
    node: Node,
}

impl<T: Subject> Process<T> {
    /// One that lives for so many steps.
    pub(super) async fn start(subject: &mut T, steps: u32) -> Self {
        let left = AtomicU32::new(steps);
        let steps = Arc::new(Steps { left, died: Semaphore::new(0) });
        let store = Mortal { store: subject.open().await, steps: steps.clone() };
        let settings =
            ServerSettings { poll: Duration::from_secs(86_400), ..ServerSettings::default() };
        let server = CreditControlServer::with_settings(Charging(PhantomData), store, settings);
        let node = Node::builder(SERVER, REALM).credit_control_server(&server).start().await;
        Self { server, steps, node: node.expect("it has an application") }
    }

    /// The answer to a request; `None` when the process dies before it is there.
    pub(super) async fn answer(&self, (request, message): &Sent) -> Option<Message> {
        let client = self.node.client().clone();
        let (message, peer) = (message.clone(), Arc::new(CLIENT));
        let context = Context { peer, peer_realm: None, client: client.clone(), message };
        let answering = self.server.serving.clone().answer(request.clone(), context, client);
        tokio::select! {
            biased;
            answer = answering => Some(answer),
            _ = self.steps.died.acquire() => None,
        }
    }

    pub(super) fn store(&self) -> &T::Store {
        &self.server.store().store
    }
}

/// A request as it was sent.
pub(super) type Sent = (CreditControlRequest, Message);

/// A rating group, and what it reports.
type Report = (u32, Option<u64>);

/// The requests of a session: two services, three reports.
pub(super) fn requests(session_id: &str, account: &str) -> Vec<Sent> {
    let reports: [(RequestType, &[Report]); 4] = [
        (RequestType::Initial, &[(1, None), (2, None)]),
        (RequestType::Update, &[(1, Some(1000))]),
        (RequestType::Update, &[(1, Some(500)), (2, Some(1200))]),
        (RequestType::Termination, &[(1, Some(7)), (2, Some(3))]),
    ];
    (0..).zip(reports).map(|(number, it)| request(session_id, account, number, it)).collect()
}

/// What [`requests`] report altogether.
pub(super) const REPORTED: i64 = 1000 + 500 + 1200 + 7 + 3;

fn request(
    session_id: &str,
    account: &str,
    number: u32,
    (request_type, services): (RequestType, &[Report]),
) -> Sent {
    let mut request = CreditControlRequest::builder()
        .session_id(session_id.to_owned())
        .origin_host(CLIENT)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(number)
        .user_name(account.to_owned())
        .build();
    let mut asked = CcRequest::new(request_type, number, Timestamp::default());
    asked.services = services
        .iter()
        .map(|(rating_group, used)| ServiceRequest {
            service: Service::rating_group(*rating_group),
            requested: (request_type != RequestType::Termination).then_some(Units::NONE),
            used: used.iter().map(|it| Used::new(Units::octets(*it))).collect(),
            reason: None,
            trigger: None,
            envelopes: Vec::new(),
        })
        .collect();
    request.write(&asked, Money::default());
    let message = request.to_message(HopByHopId(number), EndToEndId(0x1000 + number));
    (request, message.expect("it is short"))
}

/// The same request as its client sends it again.
pub(super) fn again((request, message): &Sent) -> Sent {
    let header = *message.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    (
        request.clone(),
        message.with_header(Header { flags, hop_by_hop_id: HopByHopId(99), ..header }),
    )
}

/// All of an answer but the Hop-by-Hop Identifier.
pub(super) fn contents(answer: &Message) -> (&[u8], &[u8]) {
    let octets = answer.as_bytes();
    (octets.get(..12).unwrap_or_default(), octets.get(16..).unwrap_or_default())
}
