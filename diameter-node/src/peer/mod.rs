//! One peer: what all tasks know of it, and what they tell the task that drives it. That task, in
//! `task`, owns the state machine and the connection; nothing here is locked for a message.

mod accepting;
mod alarm;
mod answering;
mod batch;
mod closing;
mod connection;
mod connections;
mod disconnecting;
mod events;
mod forwarding;
mod reporting;
mod sending;
mod snapshot;
mod task;

#[cfg(feature = "session")]
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU32, AtomicUsize, Ordering};

use arc_swap::{ArcSwap, ArcSwapOption};
use diameter_core::{DiameterIdentity, Message};
use diameter_messages::base::DisconnectCause;
use diameter_peer::{Agreement, Ended, RELAY, Unsent};
use diameter_routing::Requester;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Instant;

pub(crate) use self::events::KEPT_EVENTS;
pub use self::events::{MissedEvents, PeerChange, PeerEvent, PeerEvents};
pub use self::snapshot::PeerSnapshot;
pub(crate) use self::task::PeerTask;
use crate::agent::{Direct, Neighbour};
use crate::connect::Adoption;
use crate::incoming::IncomingConnection;
use crate::settings::PeerSettings;

/// What all tasks know of a peer.
pub(crate) struct PeerEntry {
    pub(crate) identity: Arc<DiameterIdentity>,
    pub(crate) is_configured: bool,
    priority: AtomicU32,
    weight: AtomicU32,
    /// How loaded it says it is.
    load: AtomicU16,
    pub(crate) requires_tls: bool,
    is_proxy: bool,
    /// The group that it belongs to.
    pub(crate) group: Option<Arc<str>>,
    /// Whether it is being emptied.
    is_draining: AtomicBool,
    /// How many requests of this node wait for its answers, or to be sent to it.
    pub(crate) own_pending: AtomicUsize,
    realm: ArcSwapOption<DiameterIdentity>,
    /// What was agreed on, while requests may be sent.
    available: ArcSwapOption<Agreement>,
    /// Whether requests may be sent, for those who wait until they may.
    pub(crate) is_available: watch::Sender<bool>,
    pub(crate) requests: mpsc::Sender<Outbound>,
    pub(crate) control: mpsc::UnboundedSender<Control>,
    /// What policies of an agent see of it.
    neighbour: ArcSwap<Neighbour>,
    /// What became of requests of the peer that were forwarded.
    answers: mpsc::UnboundedSender<Vec<(Box<Direct>, Attempt)>>,
    /// How many requests of the peer are being forwarded.
    pub(crate) forwarded_from: AtomicUsize,
    /// How many requests are being forwarded to the peer.
    pub(crate) forwarded_to: AtomicUsize,
}

/// Where a peer comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It was added, and stays.
    Configured,
    /// It connected or was connected to, and stays as long as its connection.
    Accepted,
}

/// A request on its way to a peer.
pub(crate) struct Outbound {
    pub(crate) message: Message,
    pub(crate) deadline: Instant,
    pub(crate) reply: ReplyTo,
    /// Set when the answer is there, before anything is made of what the peer has sent after it.
    pub(crate) arrival: Option<Arrival>,
}

/// Who waits for what becomes of a request.
pub(crate) enum ReplyTo {
    /// A future.
    Sender(oneshot::Sender<Attempt>),
    /// The task of the peer that a forwarded request came from.
    Peer(Box<Direct>),
    /// A session: what is to be done is done at once, in the task of this peer.
    #[cfg(feature = "session")]
    Session(Tell),
}

/// What a session makes of what became of a request, and who waits for that.
#[cfg(feature = "session")]
pub(crate) type Tell = Box<dyn FnOnce(Attempt) -> Option<Arc<dyn Waiters>> + Send>;

/// Those who wait for what becomes of a session.
pub(crate) trait Waiters: Send + Sync {
    /// Wakes them.
    fn wake(&self);
}

impl ReplyTo {
    /// Whether whoever sent it has given up.
    pub(crate) fn is_closed(&self) -> bool {
        match self {
            Self::Sender(reply) => reply.is_closed(),
            Self::Peer(direct) => direct.from().answers.is_closed(),
            #[cfg(feature = "session")]
            Self::Session(_) => false,
        }
    }

    /// Tells what became of it. Whoever waited may have given up.
    pub(crate) fn send(self, attempt: Attempt) {
        if let Some(waiters) = self.tell(attempt) {
            waiters.wake();
        }
    }

    /// Tells what became of it, and leaves it to the caller to wake those who wait for a session.
    pub(crate) fn tell(self, attempt: Attempt) -> Option<Arc<dyn Waiters>> {
        match self {
            Self::Sender(reply) => drop(reply.send(attempt)),
            Self::Peer(direct) => PeerEntry::hand_back(vec![(direct, attempt)]),
            #[cfg(feature = "session")]
            Self::Session(tell) => {
                // The connection is not to suffer from it.
                return catch_unwind(AssertUnwindSafe(|| tell(attempt))).unwrap_or_else(|_| {
                    tracing::error!("a session panicked when it was told of an answer");
                    None
                });
            }
        }
        None
    }
}

/// Whether the answer to a request has arrived. Whoever waits for it may be told later than of what came
/// after it.
pub(crate) type Arrival = Arc<AtomicBool>;

/// What became of a request at one peer.
pub(crate) type Attempt = Result<Ended<()>, Unsent<Message>>;

/// What a peer's task is told.
pub(crate) enum Control {
    /// The peer has connected.
    Accept(Box<IncomingConnection>),
    /// This node has connected to the peer.
    Adopt(Box<Adoption>),
    /// Send a DWR now, and hand over the DWA.
    Watchdog(oneshot::Sender<Message>),
    /// Let what is under way end until then, disconnect and be gone.
    Leave {
        cause: DisconnectCause,
        deadline: Instant,
        /// Who wants to see the DPA.
        answer: Option<oneshot::Sender<Message>>,
    },
    /// Tell how it is going.
    Snapshot(oneshot::Sender<PeerSnapshot>),
}

/// The ends of a peer's channels that its task has.
pub(crate) struct Inbox {
    pub(crate) requests: mpsc::Receiver<Outbound>,
    pub(crate) control: mpsc::UnboundedReceiver<Control>,
    pub(crate) answers: mpsc::UnboundedReceiver<Vec<(Box<Direct>, Attempt)>>,
}

impl PeerEntry {
    pub(crate) fn new(settings: &PeerSettings, origin: Origin) -> (Arc<Self>, Inbox) {
        let identity = &settings.protocol.identity;
        let (requests, requests_end) = mpsc::channel(settings.limits.queue.max(1));
        let (control, control_end) = mpsc::unbounded_channel();
        let (answers, answers_end) = mpsc::unbounded_channel();
        let entry = Self {
            identity: Arc::new(identity.clone()),
            is_configured: origin == Origin::Configured,
            priority: settings.priority.into(),
            weight: settings.weight.into(),
            load: AtomicU16::new(0),
            requires_tls: settings.requires_tls,
            is_proxy: settings.is_proxy,
            group: settings.group.clone(),
            is_draining: AtomicBool::new(false),
            own_pending: AtomicUsize::new(0),
            realm: ArcSwapOption::from_pointee(settings.realm.clone()),
            available: ArcSwapOption::empty(),
            is_available: watch::Sender::new(false),
            requests,
            control,
            neighbour: ArcSwap::from_pointee(Neighbour {
                realm: settings.realm.clone(),
                group: settings.group.clone(),
                ..Neighbour::new(identity.clone())
            }),
            answers,
            forwarded_from: AtomicUsize::default(),
            forwarded_to: AtomicUsize::default(),
        };
        let inbox = Inbox { requests: requests_end, control: control_end, answers: answers_end };
        (Arc::new(entry), inbox)
    }

    /// Tells the peer that these requests came from what became of them. Its task may have gone.
    fn hand_back(ended: Vec<(Box<Direct>, Attempt)>) {
        if let Some((first, _)) = ended.first() {
            let from = first.from().clone();
            drop(from.answers.send(ended));
        }
    }

    /// As conditions of routes see it.
    pub(crate) fn as_requester(&self) -> Requester<'_> {
        Requester { peer: self.identity.as_str(), group: self.group.as_deref() }
    }

    /// Those with the lowest number get requests.
    pub(crate) fn priority(&self) -> u32 {
        self.priority.load(Ordering::Relaxed)
    }

    /// The share among those of one priority.
    pub(crate) fn weight(&self) -> u32 {
        self.weight.load(Ordering::Relaxed)
    }

    /// How loaded it says it is, from 0, which is also said of one that does not say, to 65535. On the wire
    /// it is the other way round (RFC 8583, 7.3).
    pub(crate) fn load(&self) -> u16 {
        self.load.load(Ordering::Relaxed)
    }

    pub(crate) fn set_load(&self, load: u16) {
        self.load.store(load, Ordering::Relaxed);
    }

    /// Changes both.
    #[cfg(feature = "discovery")]
    pub(crate) fn set_rank(&self, priority: u32, weight: u32) {
        self.priority.store(priority, Ordering::Relaxed);
        self.weight.store(weight, Ordering::Relaxed);
    }

    /// Its realm, configured or learned.
    pub(crate) fn realm(&self) -> Option<Arc<DiameterIdentity>> {
        self.realm.load_full()
    }

    /// What policies of an agent see of it.
    pub(crate) fn neighbour(&self) -> Arc<Neighbour> {
        self.neighbour.load_full()
    }

    /// Notes a realm where none is known; whether that is news.
    pub(crate) fn learn_realm(&self, realm: &DiameterIdentity) -> bool {
        let is_new = self.realm.load().is_none();
        if is_new {
            self.realm.store(Some(Arc::new(realm.clone())));
            let before = Neighbour::clone(&self.neighbour.load());
            self.neighbour.store(Arc::new(Neighbour { realm: Some(realm.clone()), ..before }));
        }
        is_new
    }

    /// Whether it is being emptied: then only requests that are for it by name go there.
    pub(crate) fn is_draining(&self) -> bool {
        self.is_draining.load(Ordering::Relaxed)
    }

    pub(crate) fn set_draining(&self, is_draining: bool) {
        self.is_draining.store(is_draining, Ordering::Relaxed);
    }

    /// How many requests wait for its answers, or to be sent to it.
    pub(crate) fn pending(&self) -> usize {
        self.own_pending.load(Ordering::Relaxed) + self.forwarded_to.load(Ordering::Relaxed)
    }

    /// Whether requests may be sent to it.
    pub(crate) fn is_open(&self) -> bool {
        self.available.load().is_some()
    }

    /// Whether it may be sent requests of an application now.
    pub(crate) fn takes(&self, application: u32) -> bool {
        let agreement = self.available.load();
        agreement.as_ref().is_some_and(|it| application == 0 || it.common.contains(application))
    }

    /// Whether it forwards requests that are for others: a relay says so, a proxy is configured.
    pub(crate) fn forwards(&self) -> bool {
        let advertises_relay = |it: &Arc<Agreement>| {
            it.capabilities.applications.iter().any(|application| application.id == RELAY)
        };
        self.is_proxy || self.available.load().as_ref().is_some_and(advertises_relay)
    }

    fn set_available(&self, agreement: Option<Arc<Agreement>>) {
        let is_available = agreement.is_some();
        self.available.store(agreement);
        self.is_available.send_replace(is_available);
    }
}
