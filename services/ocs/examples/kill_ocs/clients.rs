//! The clients: sessions that send each request until it is answered, and write down what they were told.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, Utf8String};
use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use diameter_messages::gy::*;
use diameter_node::{Node, PeerSettings, SendError, SendOptions, Tcp};
use diameter_peer::Reconnect;
use tokio::sync::watch;

use crate::accounts::{price, subscriber};
use crate::server::{ACCOUNTS, OCS, REALM};

const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");

/// Sessions at a time.
const SESSIONS: usize = 64;

/// What the clients were told, and what they did.
pub(crate) struct Told {
    most: u64,
    begun: AtomicU64,
    pub(crate) answered: AtomicU64,
    pub(crate) repeated: AtomicU64,
    pub(crate) reordered: AtomicU64,
    pub(crate) refused: AtomicU64,
    pub(crate) unanswered: AtomicU64,
    /// What the sessions of each account had to pay.
    charged: Vec<AtomicI64>,
}

impl Told {
    pub(crate) fn new(requests: u64) -> Self {
        Self {
            most: requests,
            begun: AtomicU64::new(0),
            answered: AtomicU64::new(0),
            repeated: AtomicU64::new(0),
            reordered: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            unanswered: AtomicU64::new(0),
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

/// A node that connects to the server. With each server there is a new one, for one that has lost its peer waits
/// until three watchdogs are answered (RFC 3539, 3.4).
pub(crate) async fn connect(port: u16) -> Arc<Node> {
    let mut server = PeerSettings::new(OCS).connect(Tcp, format!("127.0.0.1:{port}"));
    let again = Duration::from_millis(20);
    server.protocol.reconnect = Reconnect { first: again, longest: again };
    let node = Node::builder(PGW, REALM).sends::<CreditControlRequest>().peer(server).start().await;
    Arc::new(node.unwrap())
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
                session(&nodes, &told, number % ACCOUNTS).await;
            }
        })
    });
    for session in sessions.collect::<Vec<_>>() {
        session.await.unwrap();
    }
}

/// One session, from its first request to its last.
async fn session(nodes: &Nodes, told: &Told, number: usize) {
    let dice = RandomState::new();
    let roll = |what: (&str, u32), sides: u64| dice.hash_one(what) % sides;
    let id = session_id();
    let updates = u32::try_from(1 + roll(("updates", 0), 8)).unwrap();
    let request = |number_of_request: u32, request_type, used| {
        request(id.clone(), number, number_of_request, request_type, used)
    };
    let mut charged_for = 0;
    let mut next = 0;
    let ask = async |at: u32, request_type, used: Option<u64>| {
        let is_told =
            ask(nodes, told, request(at, request_type, used), roll(("again", at), 100) < 5).await;
        if is_told { used.unwrap_or_default() } else { 0 }
    };
    charged_for += ask(next, CcRequestType::INITIAL_REQUEST, None).await;
    next += 1;
    while next <= updates {
        let used = |at| Some(roll(("used", at), 20_000));
        // Only updates can come out of order: of all requests it is 1 of 100.
        if roll(("order", next), 64) == 0 {
            one_more(&told.reordered);
            let (second, first) = (
                request(next + 1, CcRequestType::UPDATE_REQUEST, used(next + 1)),
                request(next, CcRequestType::UPDATE_REQUEST, used(next)),
            );
            let late = async {
                tokio::time::sleep(Duration::from_millis(1)).await;
                self::ask(nodes, told, first, false).await
            };
            let (second, first) = tokio::join!(self::ask(nodes, told, second, false), late);
            charged_for += if second { used(next + 1).unwrap() } else { 0 };
            charged_for += if first { used(next).unwrap() } else { 0 };
            next += 2;
        } else {
            charged_for += ask(next, CcRequestType::UPDATE_REQUEST, used(next)).await;
            next += 1;
        }
    }
    charged_for +=
        ask(next, CcRequestType::TERMINATION_REQUEST, Some(roll(("used", next), 20_000))).await;
    told.charged[number].fetch_add(price(charged_for), Ordering::Relaxed);
}

/// Sends a request until it is answered; whether it was granted. What is sent once more is answered the same.
async fn ask(nodes: &Nodes, told: &Told, request: CreditControlRequest, is_repeated: bool) -> bool {
    one_more(&told.begun);
    let answer = until_answered(nodes, told, &request).await;
    one_more(&told.answered);
    if is_repeated {
        one_more(&told.repeated);
        assert_eq!(until_answered(nodes, told, &request).await, answer, "the same answer");
    }
    if answer.is_err() {
        one_more(&told.refused);
    }
    answer.is_ok()
}

async fn until_answered(
    nodes: &Nodes,
    told: &Told,
    request: &CreditControlRequest,
) -> Result<CreditControlAnswer, u32> {
    let options = SendOptions { timeout: Some(Duration::from_secs(5)), ..SendOptions::default() };
    let mut nodes = nodes.clone();
    loop {
        let node = nodes.borrow_and_update().clone();
        let outcome = match node.send_with(request.clone(), options.clone()).await {
            Ok(answer) => return Ok(answer),
            Err(SendError::Failure { outcome, .. }) => Some(outcome),
            Err(SendError::Error(answer)) => answer.outcome(),
            Err(SendError::NoAnswer(_)) => None,
            Err(error) => panic!("{error}"),
        };
        match outcome {
            // It cannot be delivered, or the server is too busy: it may come again.
            None | Some(Outcome::Result(diameter_core::ResultCode(3002 | 3004))) => {
                one_more(&told.unanswered);
                // To another server, if this one is gone.
                let _ = tokio::time::timeout(Duration::from_millis(200), nodes.changed()).await;
            }
            Some(outcome) => return Err(outcome.code()),
        }
    }
}

fn session_id() -> Utf8String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    format!("{PGW};1;{}", NUMBER.fetch_add(1, Ordering::Relaxed)).into()
}

fn request(
    session_id: Utf8String,
    number: usize,
    number_of_request: u32,
    request_type: CcRequestType,
    used: Option<u64>,
) -> CreditControlRequest {
    let service = MultipleServicesCreditControl::builder().rating_group(10);
    let service = match used {
        Some(used) => service.used_service_unit(UsedServiceUnit::builder().cc_total_octets(used)),
        None => service,
    };
    let service = match request_type {
        CcRequestType::TERMINATION_REQUEST => service,
        _ => {
            service.requested_service_unit(RequestedServiceUnit::builder().cc_total_octets(20_000))
        }
    };
    CreditControlRequest::builder()
        .session_id(session_id)
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(request_type)
        .cc_request_number(number_of_request)
        .subscription_id(
            SubscriptionId::builder()
                .subscription_id_type(SubscriptionIdType::END_USER_E164)
                .subscription_id_data(subscriber(number))
                .build(),
        )
        .multiple_services_credit_control(service)
        .build()
}
