//! What RADIUS servers want of the sessions of Diameter clients (RFC 5176): CoA-Requests and Disconnect-Requests in,
//! RARs and ASRs out, and their answers back.
//!
//! [`Receiver`] is a value without I/O and without a clock. What it remembers are the requests of the last minutes, so
//! that none is done twice. Sessions it does not remember: see [`translation::dynamic`](crate::translation::dynamic).

#[cfg(feature = "node")]
pub(crate) mod driver;

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use diameter_core::{DiameterIdentity, Message, Outcome, ResultCode};
use diameter_messages::{eap, nasreq};
use ipnet::IpNet;
use thiserror::Error;

use crate::packet::{AttributeType, Code, Malformed, Packet, Unauthentic};
use crate::recent::{Recent, Seen};
use crate::server::Secret;
use crate::translation::dynamic::{self, Asker, ErrorCause};
use crate::translation::realm_of;

/// What a [`Receiver`] is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// This agent's name, which asks on the Diameter side.
    pub host: DiameterIdentity,
    /// Its realm.
    pub realm: DiameterIdentity,
    /// How far an Event-Timestamp may be from the time here. A request is remembered for as long (RFC 5176, 6.3).
    pub window: Duration,
    /// Whether requests without an Event-Timestamp are dropped: they can be sent again by anybody after the window.
    pub requires_event_timestamp: bool,
    /// How many requests are remembered. Beyond it, requests are dropped.
    pub most_requests: usize,
}

/// Somebody who may send CoA-Requests and Disconnect-Requests: a RADIUS server, or a proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Its addresses.
    pub network: IpNet,
    /// What it shares with this agent.
    pub secret: Secret,
    /// Whose sessions it may change.
    pub realms: Realms,
}

/// Realms of users, as their names have them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Realms {
    /// All, and users without a realm or a name.
    All,
    /// These.
    These(Vec<DiameterIdentity>),
    /// All but these, and users whose names have no realm.
    AllBut(Vec<DiameterIdentity>),
}

impl Realms {
    /// Whether a request is about a user of one of them, as far as it says so.
    fn have(&self, packet: &Packet<'_>) -> bool {
        let name = packet.value_of(USER_NAME);
        let realm = realm_of(name.as_deref());
        let is_in = |all: &[DiameterIdentity], realm: &DiameterIdentity| {
            all.iter().any(|it| it.as_str().eq_ignore_ascii_case(realm.as_str()))
        };
        match (self, realm) {
            (Self::All, _) => true,
            (Self::These(these), Some(realm)) => is_in(these, &realm),
            (Self::AllBut(others), Some(realm)) => !is_in(others, &realm),
            (Self::These(_), None) => false,
            (Self::AllBut(_), None) => name.is_some(),
        }
    }
}

const USER_NAME: AttributeType = AttributeType::Standard(1);

/// Names a request until it has been answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u64);

/// What has to be done.
#[derive(Clone, Debug)]
pub enum Output {
    /// Send a RAR or an ASR; [`Receiver::answered`] waits for what comes of it.
    Ask {
        /// Which one.
        ticket: Ticket,
        /// The request, without identifiers.
        message: Message,
    },
    /// Send a packet.
    Send {
        /// To whom.
        to: SocketAddr,
        /// The packet.
        octets: Vec<u8>,
        /// Why not what was wanted, if it is a NAK.
        cause: Option<ErrorCause>,
    },
    /// Nothing is sent for a packet; why, for logs and counters.
    Dropped {
        /// Whose it was.
        from: SocketAddr,
        /// Why.
        reason: Dropped,
    },
}

/// Why a packet gets no response.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Dropped {
    /// Nobody with this address may send such requests.
    #[error("nobody with this address may send CoA-Requests and Disconnect-Requests")]
    Stranger,
    /// It is no packet.
    #[error("{0}")]
    Malformed(#[from] Malformed),
    /// It is another kind of packet.
    #[error("{0} on a port for CoA-Requests and Disconnect-Requests")]
    Code(Code),
    /// Its sender does not know the secret, or it was changed.
    #[error("{0}")]
    Unauthentic(#[from] Unauthentic),
    /// Its sender may not change the sessions of this user, or it does not say whose session it is (RFC 5176, 6.1).
    #[error("its User-Name is not of a realm whose sessions the sender may change")]
    Realm,
    /// Its Event-Timestamp is not of now: it was sent before, or the clocks differ.
    #[error("its Event-Timestamp is not of now: an old packet, or the clocks differ")]
    Old,
    /// It has no Event-Timestamp, and has to have one.
    #[error("it has no Event-Timestamp, which it has to have")]
    Undated,
    /// The same request waits for its answer.
    #[error("the same request waits for its answer")]
    Waiting,
    /// So many requests are remembered that there is no room for another.
    #[error("{0} requests are remembered, and no more can be")]
    Full(usize),
}

impl Dropped {
    /// A short name, as metrics have it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Malformed(_) => "malformed",
            Self::Code(_) => "port",
            Self::Unauthentic(_) => "unauthentic",
            Self::Realm => "realm",
            Self::Old => "old",
            Self::Undated => "undated",
            Self::Waiting => "waiting",
            Self::Full(_) => "full",
        }
    }
}

/// Which request: its sender and its authenticator, which is made of all of it and of the secret. The port is left out:
/// somebody who sends a packet again sends it from another one.
type Key = (IpAddr, [u8; 16]);

fn key(from: SocketAddr, packet: &Packet<'_>) -> Key {
    (from.ip().to_canonical(), packet.authenticator())
}

/// What waits for an answer.
#[derive(Debug)]
struct Waiting {
    from: SocketAddr,
    request: Vec<u8>,
    secret: Secret,
    application_id: u32,
    /// Why it was refused in the application that was tried before.
    refused: Option<ErrorCause>,
}

/// The half of the agent that RADIUS servers want something of.
#[derive(Debug)]
pub struct Receiver {
    settings: Settings,
    senders: Vec<Sender>,
    recent: Recent<Key>,
    waiting: HashMap<Ticket, Waiting>,
    next: u64,
}

impl Receiver {
    /// One for these senders; the longest network that an address is in counts.
    pub fn new(settings: Settings, senders: Vec<Sender>) -> Self {
        let senders = sorted(senders);
        let recent = Recent::new(remembers(&settings), settings.most_requests);
        Self { settings, senders, recent, waiting: HashMap::new(), next: 0 }
    }

    /// Takes over other settings and senders, for requests that come from now on. Its names stay.
    pub fn change(&mut self, settings: Settings, senders: Vec<Sender>) {
        self.recent.change(remembers(&settings), settings.most_requests);
        let Settings { host, realm, .. } = self.settings.clone();
        self.settings = Settings { host, realm, ..settings };
        self.senders = sorted(senders);
    }

    /// Takes what came from an address. `now` is told since the start, `unix` in seconds since 1970.
    pub fn receive(
        &mut self,
        now: Duration,
        unix: u64,
        from: SocketAddr,
        octets: &[u8],
    ) -> Vec<Output> {
        match self.take(now, unix, from, octets) {
            Ok(output) => vec![output],
            Err(reason) => vec![Output::Dropped { from, reason }],
        }
    }

    fn take(
        &mut self,
        now: Duration,
        unix: u64,
        from: SocketAddr,
        octets: &[u8],
    ) -> Result<Output, Dropped> {
        let sender = self.sender(from.ip()).ok_or(Dropped::Stranger)?;
        let (secret, realms) = (sender.secret.clone(), sender.realms.clone());
        let packet = Packet::parse(octets)?;
        if !matches!(packet.code(), Code::COA_REQUEST | Code::DISCONNECT_REQUEST) {
            return Err(Dropped::Code(packet.code()));
        }
        packet.verify_request(secret.reveal())?;
        if !realms.have(&packet) {
            return Err(Dropped::Realm);
        }
        match dynamic::is_current(&packet, unix, self.settings.window) {
            Some(true) => {}
            Some(false) => return Err(Dropped::Old),
            None if self.settings.requires_event_timestamp => return Err(Dropped::Undated),
            None => {}
        }
        let (key, authenticator) = (key(from, &packet), packet.authenticator());
        match self.recent.seen(now, key, authenticator) {
            Seen::Answered(octets) => return Ok(Output::Send { to: from, octets, cause: None }),
            Seen::Waiting => return Err(Dropped::Waiting),
            Seen::New => {}
        }
        if !self.recent.has_room_for(now, key) {
            return Err(Dropped::Full(self.settings.most_requests));
        }
        self.recent.waits(now, key, authenticator);
        let application_id = nasreq::APPLICATION_ID;
        Ok(match dynamic::from_packet(&packet, &self.asker(application_id)) {
            Ok(message) => {
                let request = packet.as_bytes().to_vec();
                let refused = None;
                self.ask(Waiting { from, request, secret, application_id, refused }, message)
            }
            Err(cause) => {
                let octets = dynamic::refusal(&packet, cause, secret.reveal());
                self.recent.answered(now, key, authenticator, octets.clone());
                Output::Send { to: from, octets, cause: Some(cause) }
            }
        })
    }

    /// Takes the answer to a RAR or an ASR; `None` if there was none in time, or no way leads to the client.
    ///
    /// RADIUS does not tell which application a session is of: a client that does not know it as one of NASREQ is asked
    /// for one of EAP.
    pub fn answered(
        &mut self,
        now: Duration,
        ticket: Ticket,
        answer: Option<&Message>,
    ) -> Vec<Output> {
        let Some(waiting) = self.waiting.remove(&ticket) else { return Vec::new() };
        let Waiting { from, request, secret, application_id, refused } = waiting;
        // It was one when it was put here.
        let Ok(packet) = Packet::parse(&request) else { return Vec::new() };
        let outcome = answer.and_then(Outcome::of);
        if application_id == nasreq::APPLICATION_ID
            && let Some(outcome) = outcome.filter(is_unknown)
        {
            let application_id = eap::APPLICATION_ID;
            let refused = Some(ErrorCause::of(outcome));
            if let Ok(message) = dynamic::from_packet(&packet, &self.asker(application_id)) {
                let waiting = Waiting { from, request, secret, application_id, refused };
                return vec![self.ask(waiting, message)];
            }
        }
        let is_done = outcome.is_some_and(|outcome| !outcome.is_failure());
        let (octets, cause) = match refused.filter(|_| !is_done) {
            Some(cause) => (dynamic::refusal(&packet, cause, secret.reveal()), Some(cause)),
            None => dynamic::response(&packet, answer, secret.reveal()),
        };
        self.recent.answered(now, key(from, &packet), packet.authenticator(), octets.clone());
        vec![Output::Send { to: from, octets, cause }]
    }

    /// How many Diameter requests wait for their answers.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    fn ask(&mut self, waiting: Waiting, message: Message) -> Output {
        let ticket = Ticket(self.next);
        self.next += 1;
        self.waiting.insert(ticket, waiting);
        Output::Ask { ticket, message }
    }

    fn asker(&self, application_id: u32) -> Asker<'_> {
        Asker { host: &self.settings.host, realm: &self.settings.realm, application_id }
    }

    fn sender(&self, address: IpAddr) -> Option<&Sender> {
        let address = address.to_canonical();
        self.senders.iter().find(|sender| sender.network.contains(&address))
    }
}

/// In the order in which they are looked for: the longest networks first.
fn sorted(mut senders: Vec<Sender>) -> Vec<Sender> {
    senders.sort_by_key(|sender| std::cmp::Reverse(sender.network.prefix_len()));
    senders
}

/// How long a request is remembered: a timestamp may be of a window later, and is taken until a window after that.
fn remembers(settings: &Settings) -> Duration {
    settings.window.saturating_mul(2)
}

/// Whether a client says that it has no such session, or no such application.
fn is_unknown(outcome: &Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Result(
            ResultCode::DIAMETER_UNKNOWN_SESSION_ID
                | ResultCode::DIAMETER_APPLICATION_UNSUPPORTED
                | ResultCode::DIAMETER_COMMAND_UNSUPPORTED
        )
    )
}
