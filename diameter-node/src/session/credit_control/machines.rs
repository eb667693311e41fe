//! The machine of a session, or those of its parts once it has sub-sessions (RFC 8506, 5.1).

use diameter_session::Timestamp;
use diameter_session::credit_control::{Client, ClientEvent, ClientOutput, State, SubSessions};
use serde::{Deserialize, Serialize};

/// A sub-session, by its CC-Sub-Session-Id; or the session as a whole.
pub(super) type PartId = Option<u64>;

/// Most sessions have no sub-sessions, and pay nothing for them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "nearly all are the large one")]
pub(super) enum Machines {
    One(Client),
    Parts(Box<SubSessions>),
}

impl Machines {
    pub(super) fn new(client: Client) -> Self {
        Self::One(client)
    }

    /// A part, if it is not over.
    pub(super) fn get(&self, part: PartId) -> Option<&Client> {
        match (self, part) {
            (Self::One(client), None) => Some(client),
            (Self::One(_), Some(_)) => None,
            (Self::Parts(parts), part) => parts.get(part),
        }
    }

    pub(super) fn state(&self, part: PartId) -> State {
        self.get(part).map_or(State::Idle, Client::state)
    }

    /// A new sub-session.
    pub(super) fn open(&mut self) -> u64 {
        match self {
            Self::Parts(parts) => parts.open(),
            Self::One(client) => {
                let mut parts = SubSessions::of(client.clone());
                let id = parts.open();
                *self = Self::Parts(Box::new(parts));
                id
            }
        }
    }

    /// The part whose request awaits an answer by this number.
    pub(super) fn awaiting(&self, number: u32) -> Option<PartId> {
        match self {
            Self::One(client) => client.awaits(number).then_some(None),
            Self::Parts(parts) => parts.awaiting(number),
        }
    }

    pub(super) fn handle(&mut self, now: Timestamp, part: PartId, event: ClientEvent) {
        match self {
            Self::One(client) if part.is_none() => client.handle(now, event),
            Self::One(_) => {}
            Self::Parts(parts) => parts.handle(now, part, event),
        }
    }

    pub(super) fn handle_timeout(&mut self, now: Timestamp) {
        match self {
            Self::One(client) => client.handle_timeout(now),
            Self::Parts(parts) => parts.handle_timeout(now),
        }
    }

    pub(super) fn next_timeout(&self) -> Option<Timestamp> {
        match self {
            Self::One(client) => client.next_timeout(),
            Self::Parts(parts) => parts.next_timeout(),
        }
    }

    pub(super) fn poll(&mut self) -> Option<(PartId, ClientOutput)> {
        match self {
            Self::One(client) => client.poll().map(|output| (None, output)),
            Self::Parts(parts) => parts.poll(),
        }
    }

    pub(super) fn resume(&mut self, now: Timestamp) {
        match self {
            Self::One(client) => client.resume(now),
            Self::Parts(parts) => parts.resume(now),
        }
    }

    /// The server has lost the session, with all its parts.
    pub(super) fn lost(&mut self, now: Timestamp) {
        if let Self::Parts(parts) = self {
            for id in parts.ids().collect::<Vec<_>>() {
                parts.handle(now, Some(id), ClientEvent::ServerRestarted);
            }
        }
        self.handle(now, None, ClientEvent::ServerRestarted);
    }
}
