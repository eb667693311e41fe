//! The MMEs, and the sequence numbers that they were given.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Outcome, ResultCode};
use diameter_hss::authentication::{
    Card, CardError, Resynchronization, SequenceState, resynchronize,
};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::*;
use diameter_node::{Node, PeerSettings, SendError, SendOptions, Tcp};
use diameter_peer::Reconnect;
use tokio::sync::watch;

use crate::server::{HOSTS, REALM, SUBSCRIBERS, algorithm, imsi};

const MMES: [DiameterIdentity; 2] = [
    DiameterIdentity::from_static("mme1.epc.mnc001.mcc262.3gppnetwork.org"),
    DiameterIdentity::from_static("mme2.epc.mnc001.mcc262.3gppnetwork.org"),
];

/// Requests at a time at each server.
const AT_ONCE: usize = 32;

/// What was given.
pub(crate) struct Given {
    most: u64,
    begun: AtomicU64,
    pub(crate) answered: AtomicU64,
    pub(crate) unanswered: AtomicU64,
    /// The numbers of each subscriber.
    numbers: Vec<Mutex<HashSet<u64>>>,
}

impl Given {
    pub(crate) fn new(requests: u64) -> Self {
        Self {
            most: requests,
            begun: AtomicU64::new(0),
            answered: AtomicU64::new(0),
            unanswered: AtomicU64::new(0),
            numbers: (0..SUBSCRIBERS).map(|_| Mutex::default()).collect(),
        }
    }

    /// How many numbers were given.
    pub(crate) fn count(&self) -> usize {
        self.numbers.iter().map(|it| it.lock().unwrap().len()).sum()
    }

    /// Notes the numbers of one answer: they rise, and none was given before.
    fn note(&self, number: usize, seqs: &[u64]) {
        assert!(seqs.is_sorted_by(|one, next| one < next), "{seqs:?} do not rise");
        let mut numbers = self.numbers[number].lock().unwrap();
        for seq in seqs {
            assert!(numbers.insert(*seq), "{seq} was given twice to {}", imsi(number));
        }
    }

    /// How many of the numbers up to the highest one were never told.
    pub(crate) fn compare(&self, number: usize, highest: u64) -> u64 {
        let numbers = self.numbers[number].lock().unwrap();
        let told = numbers.iter().max().copied().unwrap_or_default();
        assert!(told <= highest, "{told} was given to {}, and {highest} is kept", imsi(number));
        highest - numbers.len() as u64
    }
}

/// An MME that connects to a server. With each server there is a new one, for one that has lost its peer waits
/// until three watchdogs are answered (RFC 3539, 3.4).
pub(crate) async fn connect(number: usize, port: u16) -> Arc<Node> {
    let mut server =
        PeerSettings::new(HOSTS[number].clone()).connect(Tcp, format!("127.0.0.1:{port}"));
    let again = Duration::from_millis(20);
    server.protocol.reconnect = Reconnect { first: again, longest: again };
    let node = Node::builder(MMES[number].clone(), REALM)
        .sends::<AuthenticationInformationRequest>()
        .peer(server);
    Arc::new(node.start().await.unwrap())
}

/// Whoever sends takes the node of the moment.
pub(crate) type Nodes = watch::Receiver<Arc<Node>>;

/// Sends so many requests to each of the servers.
pub(crate) async fn run(nodes: Vec<Nodes>, given: Arc<Given>) {
    let asking = nodes.into_iter().zip(MMES).flat_map(|(nodes, host)| {
        let given = given.clone();
        (0..AT_ONCE).map(move |task| {
            let (nodes, host, given) = (nodes.clone(), host.clone(), given.clone());
            tokio::spawn(async move {
                let mut number = task;
                while given.begun.fetch_add(1, Ordering::Relaxed) < given.most {
                    number = (number + 1) % SUBSCRIBERS;
                    ask(&nodes, &host, number, &given).await;
                }
            })
        })
    });
    for task in asking.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

/// Asks for one to three vectors until there are some.
async fn ask(nodes: &Nodes, host: &DiameterIdentity, number: usize, given: &Given) {
    let count = 1 + number as u32 % 3;
    let options = SendOptions { timeout: Some(Duration::from_secs(5)), ..SendOptions::default() };
    loop {
        let node = nodes.borrow().clone();
        let wanted =
            RequestedEutranAuthenticationInfo::builder().number_of_requested_vectors(count);
        let request = AuthenticationInformationRequest::builder()
            .session_id(node.client().new_session_id())
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(host.clone())
            .origin_realm(REALM)
            .destination_realm(REALM)
            .user_name(imsi(number))
            .requested_eutran_authentication_info(wanted)
            .visited_plmn_id([0x62, 0xf2, 0x10])
            .build();
        match node.send_with(request, options.clone()).await {
            Ok(answer) => {
                let vectors = answer.authentication_info.unwrap().e_utran_vector;
                assert_eq!(vectors.len(), count as usize);
                given.note(number, &vectors.iter().map(seq).collect::<Vec<_>>());
                given.answered.fetch_add(1, Ordering::Relaxed);
                return;
            }
            // It is not there, or was killed: what it has taken may be lost, and may not come again.
            Err(error) => {
                assert!(is_temporary(&error), "{error}");
                given.unanswered.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

/// It cannot be delivered, or the server is too busy.
fn is_temporary(error: &SendError<AuthenticationInformationAnswer>) -> bool {
    let outcome = match error {
        SendError::NoAnswer(_) => return true,
        SendError::Failure { outcome, .. } => Some(*outcome),
        SendError::Error(answer) => answer.outcome(),
        _ => None,
    };
    matches!(outcome, Some(Outcome::Result(ResultCode(3002 | 3004))))
}

/// The sequence number of a vector, as a card tells it that has just seen it.
fn seq(vector: &EUtranVector) -> u64 {
    let rand = <&[u8; 16]>::try_from(&vector.rand[..]).unwrap();
    let autn = <&[u8; 16]>::try_from(&vector.autn[..]).unwrap();
    let mut card = Card::new(algorithm());
    card.authenticate(rand, autn).unwrap();
    let Err(CardError::OutOfSequence { auts }) = card.authenticate(rand, autn) else {
        panic!("a card takes a vector twice")
    };
    let mut state = SequenceState::default();
    let _: Resynchronization = resynchronize(&algorithm(), rand, &auts, &mut state).unwrap();
    state.seq()
}
