//! Clients: they send until one of the nodes has answered, and write down what they were told.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, ResultCode, Utf8String};
use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use diameter_messages::gy::*;
use diameter_node::{Node, PeerSettings, SendError, SendOptions, Tcp};
use diameter_peer::Reconnect;
use tokio::sync::watch;

use crate::accounts::{price, subscriber};
use crate::server::{ABANDONED, ACCOUNTS, REALM, identity};

pub(crate) const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const INTERNET: u32 = 10;

/// Sessions at a time.
const SESSIONS: usize = 24;

/// How clients reach the nodes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// By a connection with each, among which they choose.
    Direct,
    /// By an agent, which chooses.
    Agent,
}

/// What the clients were told, and what they did.
pub(crate) struct Told {
    way: Way,
    most: u64,
    begun: AtomicU64,
    pub(crate) answered: AtomicU64,
    pub(crate) repeated: AtomicU64,
    pub(crate) refused: AtomicU64,
    pub(crate) unanswered: AtomicU64,
    pub(crate) abandoned: AtomicU64,
    /// What the sessions of each account had to pay.
    charged: Vec<AtomicI64>,
}

impl Told {
    pub(crate) fn new(way: Way, requests: u64) -> Self {
        Self {
            way,
            most: requests,
            begun: AtomicU64::new(0),
            answered: AtomicU64::new(0),
            repeated: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            unanswered: AtomicU64::new(0),
            abandoned: AtomicU64::new(0),
            charged: (0..ACCOUNTS).map(|_| AtomicI64::new(0)).collect(),
        }
    }

    pub(crate) fn charged(&self) -> Vec<i64> {
        self.charged.iter().map(|it| it.load(Ordering::Relaxed)).collect()
    }
}

fn one_more(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// A node that connects to all servers, and waits for all of them.
pub(crate) async fn connect(ports: &[u16]) -> Arc<Node> {
    let mut node = Node::builder(PGW, REALM).sends::<CreditControlRequest>();
    for (number, port) in ports.iter().enumerate() {
        let mut server =
            PeerSettings::new(identity(number)).connect(Tcp, format!("127.0.0.1:{port}"));
        let again = Duration::from_millis(20);
        server.protocol.reconnect = Reconnect { first: again, longest: again };
        node = node.peer(server);
    }
    let node = node.start().await.unwrap();
    for number in 0..ports.len() {
        let server = identity(number);
        let available = node.available(&server);
        let available = tokio::time::timeout(Duration::from_secs(60), available).await;
        assert!(matches!(available, Ok(true)), "node {number} does not start");
    }
    Arc::new(node)
}

/// Whoever sends takes the node of the moment.
pub(crate) type Nodes = watch::Receiver<Arc<Node>>;

/// Sends so many requests.
pub(crate) async fn run(nodes: Nodes, told: Arc<Told>) {
    let sessions = (0..SESSIONS).map(|number| {
        let nodes = nodes.clone();
        let told = told.clone();
        tokio::spawn(async move {
            while told.begun.load(Ordering::Relaxed) < told.most {
                Session::new(&nodes, &told, number % ACCOUNTS).run().await;
            }
        })
    });
    for session in sessions.collect::<Vec<_>>() {
        session.await.unwrap();
    }
}

/// A session, and what was used in it, as far as the client was told that it is charged.
pub(crate) struct Session<'a> {
    nodes: &'a Nodes,
    told: &'a Told,
    id: Utf8String,
    account: usize,
    next: u32,
    used: u64,
    dice: RandomState,
}

impl<'a> Session<'a> {
    fn new(nodes: &'a Nodes, told: &'a Told, account: usize) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let id = format!("{PGW};1;{}", NUMBER.fetch_add(1, Ordering::Relaxed)).into();
        Self { nodes, told, id, account, next: 0, used: 0, dice: RandomState::new() }
    }

    fn roll(&self, what: &str, sides: u64) -> u64 {
        self.dice.hash_one((what, self.next)) % sides
    }

    /// From its first request to its last, or to where its client forgets it.
    async fn run(mut self) {
        let is_abandoned = self.roll("abandoned", 20) == 0;
        let group = if is_abandoned { ABANDONED } else { INTERNET };
        let updates = 1 + self.roll("updates", 8);
        self.ask(group, CcRequestType::INITIAL_REQUEST).await;
        if is_abandoned {
            one_more(&self.told.abandoned);
        } else {
            for _ in 0..updates {
                self.ask(group, CcRequestType::UPDATE_REQUEST).await;
            }
            self.ask(group, CcRequestType::TERMINATION_REQUEST).await;
        }
        self.told.charged[self.account].fetch_add(price(self.used), Ordering::Relaxed);
    }

    /// One that nobody ends, until [`end`](Self::end) does.
    pub(crate) async fn begin(nodes: &'a Nodes, told: &'a Told, account: usize) -> Self {
        let mut session = Self::new(nodes, told, account);
        session.ask(INTERNET, CcRequestType::INITIAL_REQUEST).await;
        session
    }

    pub(crate) async fn end(mut self) {
        self.ask(INTERNET, CcRequestType::TERMINATION_REQUEST).await;
        self.told.charged[self.account].fetch_add(price(self.used), Ordering::Relaxed);
    }

    /// Sends a request until it is answered.
    async fn ask(&mut self, group: u32, request_type: CcRequestType) {
        let is_first = request_type == CcRequestType::INITIAL_REQUEST;
        let used = (!is_first).then(|| self.roll("used", 20_000));
        let request = self.request(group, request_type, used);
        one_more(&self.told.begun);
        let answer = match self.roll("twice", 20) {
            0 => {
                one_more(&self.told.repeated);
                let by = |number| (self.told.way == Way::Direct).then(|| identity(number));
                let (one, other) = tokio::join!(
                    self.until_answered(&request, by(0)),
                    self.until_answered(&request, by(1)),
                );
                assert_eq!(one, other, "the same answer");
                one
            }
            _ => self.until_answered(&request, None).await,
        };
        one_more(&self.told.answered);
        match answer {
            Ok(_) => self.used += used.unwrap_or_default(),
            Err(_) => one_more(&self.told.refused),
        }
        self.next += 1;
    }

    /// Sends a request to a node first, and then to any.
    async fn until_answered(
        &self,
        request: &CreditControlRequest,
        first: Option<DiameterIdentity>,
    ) -> Result<CreditControlAnswer, u32> {
        let timeout = Some(Duration::from_secs(5));
        let mut options = SendOptions { timeout, peer: first };
        loop {
            let node = self.nodes.borrow().clone();
            let outcome = match node.send_with(request.clone(), options.clone()).await {
                Ok(answer) => return Ok(answer),
                Err(SendError::Failure { outcome, .. }) => Some(outcome),
                Err(SendError::Error(answer)) => answer.outcome(),
                Err(SendError::NoAnswer(_)) => None,
                Err(error) => panic!("{error}"),
            };
            match outcome {
                // It cannot be delivered, or the node is too busy: it may come again.
                None | Some(Outcome::Result(ResultCode(3002 | 3004))) => {
                    one_more(&self.told.unanswered);
                    options.peer = None;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                Some(outcome) => return Err(outcome.code()),
            }
        }
    }

    fn request(
        &self,
        group: u32,
        request_type: CcRequestType,
        used: Option<u64>,
    ) -> CreditControlRequest {
        let mut service = MultipleServicesCreditControl::builder().rating_group(group).build();
        let units = |octets| UsedServiceUnit::builder().cc_total_octets(octets).build();
        service.used_service_unit.extend(used.map(units));
        if request_type != CcRequestType::TERMINATION_REQUEST {
            let units = RequestedServiceUnit::builder().cc_total_octets(20_000_u64).build();
            service.requested_service_unit = Some(units);
        }
        CreditControlRequest::builder()
            .session_id(self.id.clone())
            .origin_host(PGW)
            .origin_realm(REALM)
            .destination_realm(REALM)
            .service_context_id("32251@3gpp.org")
            .cc_request_type(request_type)
            .cc_request_number(self.next)
            .subscription_id(
                SubscriptionId::builder()
                    .subscription_id_type(SubscriptionIdType::END_USER_E164)
                    .subscription_id_data(subscriber(self.account))
                    .build(),
            )
            .multiple_services_credit_control(service)
            .build()
    }
}
