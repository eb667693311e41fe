//! The half that NASes speak with: requests by datagram or stream in, Diameter requests out, and their answers back.
//!
//! [`Server`] is a value without I/O and without a clock: it is given what came and when, and tells what to send. What
//! it remembers are the requests of the last seconds, so that one that is sent again is neither asked twice nor
//! answered in another way (RFC 5080, 2.2.2). Sessions it does not remember: see [`session`](crate::translation::session).

mod client;
mod recent;

use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Message};
use thiserror::Error;

pub use client::{Client, Clients, DynamicAuthorization, Secret, Sender};
use recent::{Recent, Seen};

use crate::packet::{Code, Malformed, MessageAuthenticator, Packet, PacketWriter, Unauthentic};
use crate::translation::{
    self, Accounting, Asking, Lost, Termination, Translated, Untranslatable, acknowledgement,
};

/// What a [`Server`] is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// This agent's name.
    pub host: DiameterIdentity,
    /// Its realm, of which NASes are that have no name of another one.
    pub realm: DiameterIdentity,
    /// Where users go that name no realm.
    pub default_realm: DiameterIdentity,
    /// How long a request is remembered after its response: longer than a NAS goes on sending it again.
    pub remembers: Duration,
    /// How many requests are remembered, those that wait for their answers among them. Beyond it, requests are dropped.
    pub most_requests: usize,
}

/// Which kinds of packets a port takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Port {
    /// Access-Requests: 1812.
    Access,
    /// Accounting-Requests: 1813.
    Accounting,
    /// Both, as RadSec has it (RFC 6614, 2.1): 2083.
    Both,
}

/// Names a request until it has been answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u64);

/// What has to be done.
#[derive(Clone, Debug)]
pub enum Output {
    /// Send a Diameter request; [`Server::answered`] waits for what comes of it.
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
    },
    /// Nothing is sent for a packet; why, for logs and counters.
    Dropped {
        /// Whose it was.
        from: SocketAddr,
        /// Why.
        reason: Dropped,
    },
    /// A translation has left something out.
    Lost {
        /// Of whose request, or of the answer to it.
        of: SocketAddr,
        /// What, and why.
        lost: Lost,
    },
}

/// Why a packet gets no response.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Dropped {
    /// Nobody with this address is a client.
    #[error("no client has this address: is it in the configuration?")]
    Stranger,
    /// It is no packet.
    #[error("{0}")]
    Malformed(#[from] Malformed),
    /// It is a packet of a kind that the port does not take.
    #[error("{0} on a port that does not take it")]
    Port(Code),
    /// Its sender does not know the secret, or it was changed.
    #[error("{0}")]
    Unauthentic(#[from] Unauthentic),
    /// It is not signed as a whole, and this client's have to be.
    #[error("the Message-Authenticator is missing, which this client's requests have to have")]
    Unsigned,
    /// It says of another NAS than the one it came from, which speaks for itself alone (RFC 4005, 9.3.2).
    #[error("its NAS-IP-Address or NAS-IPv6-Address is not the address that it came from")]
    OtherNas,
    /// The client sends more than it may.
    #[error("the client sends more than {0} requests a second")]
    TooFast(u32),
    /// So many requests are remembered that there is no room for another.
    #[error("{0} requests wait or are remembered, and no more can be")]
    Full(usize),
    /// The same request waits for its answer.
    #[error("the same request waits for its answer")]
    Waiting,
    /// It cannot be translated.
    #[error("{0}")]
    Untranslatable(#[from] Untranslatable),
    /// No server has answered, or none that could be reached is able to.
    #[error("no Diameter server has answered")]
    Unanswered,
    /// The server did not record it.
    #[error("the Diameter server has not recorded it")]
    Unrecorded,
}

impl Dropped {
    /// A short name, as metrics have it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Malformed(_) => "malformed",
            Self::Port(_) => "port",
            Self::Unauthentic(_) => "unauthentic",
            Self::Unsigned => "unsigned",
            Self::OtherNas => "other-nas",
            Self::TooFast(_) => "too-fast",
            Self::Full(_) => "full",
            Self::Waiting => "waiting",
            Self::Untranslatable(_) => "untranslatable",
            Self::Unanswered => "unanswered",
            Self::Unrecorded => "unrecorded",
        }
    }
}

/// What waits for an answer.
#[derive(Debug)]
struct Waiting {
    from: SocketAddr,
    request: Vec<u8>,
    secret: Secret,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Access,
    Accounting(Option<Termination>),
    /// An STR: nobody waits for its answer.
    Termination,
}

/// The half of the agent that NASes speak with.
#[derive(Debug)]
pub struct Server {
    settings: Settings,
    clients: Clients,
    recent: Recent,
    waiting: HashMap<Ticket, Waiting>,
    next: u64,
}

impl Server {
    /// A server for these clients.
    pub fn new(settings: Settings, clients: Clients) -> Self {
        let recent = Recent::new(settings.remembers, settings.most_requests);
        Self { settings, clients, recent, waiting: HashMap::new(), next: 0 }
    }

    /// Takes what came from an address, at a time that is told since the server's start.
    pub fn receive(
        &mut self,
        now: Duration,
        from: SocketAddr,
        port: Port,
        octets: &[u8],
    ) -> Vec<Output> {
        let mut outputs = Vec::new();
        if let Err(reason) = self.take(now, from, port, octets, &mut outputs) {
            outputs.push(Output::Dropped { from, reason });
        }
        outputs
    }

    fn take(
        &mut self,
        now: Duration,
        from: SocketAddr,
        port: Port,
        octets: &[u8],
        outputs: &mut Vec<Output>,
    ) -> Result<(), Dropped> {
        let client = self.clients.of(from.ip()).ok_or(Dropped::Stranger)?;
        let packet = Packet::parse(octets)?;
        let code = packet.code();
        let is_taken = match code {
            Code::STATUS_SERVER => true,
            Code::ACCESS_REQUEST => port != Port::Accounting,
            Code::ACCOUNTING_REQUEST => port != Port::Access,
            _ => false,
        };
        if !is_taken {
            return Err(Dropped::Port(code));
        }
        let secret = client.secret.clone();
        let signed = packet.verify_request(secret.reveal())?;
        let has_to_be = code == Code::STATUS_SERVER
            || code == Code::ACCESS_REQUEST && client.requires_message_authenticator;
        if has_to_be && signed == MessageAuthenticator::Missing {
            return Err(Dropped::Unsigned);
        }
        match self.recent.seen(now, from, &packet) {
            Seen::Answered(octets) => {
                outputs.push(Output::Send { to: from, octets });
                return Ok(());
            }
            Seen::Waiting => return Err(Dropped::Waiting),
            Seen::New => {}
        }
        if code == Code::STATUS_SERVER {
            // Nothing is remembered of it: the answer is always the same.
            let octets = status(&packet, port, secret.reveal());
            outputs.push(Output::Send { to: from, octets });
            return Ok(());
        }
        let client = self.clients.of_mut(from.ip()).ok_or(Dropped::Stranger)?;
        if !client.may_send(now) {
            return Err(Dropped::TooFast(client.most_a_second.unwrap_or_default()));
        }
        let is_full = self.waiting.len() >= self.settings.most_requests;
        if is_full || !self.recent.has_room(now) {
            return Err(Dropped::Full(self.settings.most_requests));
        }
        let sender = client.sender(from.ip(), &packet, &self.settings)?;
        let takes_changes = client.dynamic_authorization.is_some();
        let ticket = Ticket(self.next);
        let asking = Asking {
            secret: secret.reveal(),
            origin_host: &sender.host,
            origin_realm: &sender.realm,
            default_realm: &self.settings.default_realm,
            route: &sender.route,
            proxy_host: &self.settings.host,
            proxy_state: &self.next.to_be_bytes(),
            client: takes_changes.then(|| from.ip().to_canonical()),
        };
        let (translated, kind) = if code == Code::ACCESS_REQUEST {
            (translation::access_request(&packet, &asking)?, Kind::Access)
        } else {
            match translation::accounting_request(&packet, &asking)? {
                Accounting::Record { request, termination } => {
                    (request, Kind::Accounting(termination))
                }
                Accounting::Restarted => {
                    let octets = acknowledgement(&packet, secret.reveal());
                    self.recent.answered(now, from, &packet, octets.clone());
                    outputs.push(Output::Send { to: from, octets });
                    return Ok(());
                }
            }
        };
        let Translated { message, lost } = translated;
        outputs.extend(lost.into_iter().map(|lost| Output::Lost { of: from, lost }));
        self.recent.waits(now, from, &packet);
        let request = packet.as_bytes().to_vec();
        self.ask(Waiting { from, request, secret, kind }, message, outputs);
        debug_assert!(
            self.waiting.contains_key(&ticket),
            "the ticket in Proxy-State is the request's"
        );
        Ok(())
    }

    fn ask(&mut self, waiting: Waiting, message: Message, outputs: &mut Vec<Output>) {
        let ticket = Ticket(self.next);
        self.next += 1;
        self.waiting.insert(ticket, waiting);
        outputs.push(Output::Ask { ticket, message });
    }

    /// Takes the answer to a request; `None` if there was none in time, or it could not be sent. A ticket that is not
    /// waited for has no effect.
    pub fn answered(
        &mut self,
        now: Duration,
        ticket: Ticket,
        answer: Option<&Message>,
    ) -> Vec<Output> {
        let mut outputs = Vec::new();
        let Some(Waiting { from, request, secret, kind }) = self.waiting.remove(&ticket) else {
            return outputs;
        };
        // It was one when it was put here.
        let Ok(packet) = Packet::parse(&request) else { return outputs };
        let (octets, reason, termination) = match (kind, answer) {
            (Kind::Termination, _) => return outputs,
            (_, None) => (None, Dropped::Unanswered, None),
            (Kind::Access, Some(answer)) => {
                let reply = translation::access_response(
                    &packet,
                    answer,
                    secret.reveal(),
                    salts(packet.authenticator()),
                );
                let lost = reply.lost.into_iter().map(|lost| Output::Lost { of: from, lost });
                outputs.extend(lost);
                (reply.octets, Dropped::Unanswered, None)
            }
            (Kind::Accounting(termination), Some(answer)) => {
                let octets = translation::accounting_response(&packet, answer, secret.reveal());
                (octets, Dropped::Unrecorded, termination)
            }
        };
        match octets {
            Some(octets) => {
                self.recent.answered(now, from, &packet, octets.clone());
                outputs.push(Output::Send { to: from, octets });
                if let Some(Termination { message }) = termination {
                    let kind = Kind::Termination;
                    let waiting = Waiting { from, request: Vec::new(), secret, kind };
                    self.ask(waiting, message, &mut outputs);
                }
            }
            None => {
                // When it is sent again, it is asked again.
                self.recent.forget(from, &packet);
                outputs.push(Output::Dropped { from, reason });
            }
        }
        outputs
    }

    /// How many Diameter requests wait for their answers.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }
}

/// What says that the server is there (RFC 5997, 3).
fn status(packet: &Packet<'_>, port: Port, secret: &[u8]) -> Vec<u8> {
    let code = match port {
        Port::Accounting => Code::ACCOUNTING_RESPONSE,
        Port::Access | Port::Both => Code::ACCESS_ACCEPT,
    };
    let writer = PacketWriter::new(code, packet.identifier());
    writer.finish_response(secret, packet.authenticator())
}

/// Salts that differ within a packet, and mostly from packet to packet (RFC 2868, 3.5).
fn salts(request_authenticator: [u8; 16]) -> impl FnMut() -> [u8; 2] {
    let [first, second, ..] = request_authenticator;
    let mut next = u16::from_be_bytes([first, second]);
    move || {
        next = next.wrapping_add(1);
        // The first bit is set by whoever hides.
        (next & 0x7fff).to_be_bytes()
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "request {}", self.0)
    }
}
