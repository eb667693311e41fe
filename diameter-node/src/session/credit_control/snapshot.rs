//! Sessions that are written down.

use std::fmt;

use diameter_session::credit_control::State;
use serde::{Deserialize, Serialize};

use super::SessionChange;
use super::machines::Machines;

/// The whole of a session: what another process needs to go on with it, by
/// [`CreditControlClient::resume`](super::CreditControlClient::resume).
///
/// It holds what requests say of the subscriber, and is to be kept accordingly.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionSnapshot {
    pub(super) machine: Machines,
    pub(super) session_id: String,
    /// The request that all others are made of, as octets.
    pub(super) template: Vec<u8>,
    /// The requests that await their answers: CC-Request-Number and octets.
    pub(super) in_flight: Vec<(u32, Vec<u8>)>,
    pub(super) server: Server,
    /// Events that were not taken.
    pub(super) changes: Vec<SessionChange>,
    /// Those of sub-sessions that are not over.
    pub(super) sub_sessions: Vec<(u64, Vec<SessionChange>)>,
}

/// The server that a session is at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Server {
    /// Its number, as the machine counts servers.
    pub(super) index: u32,
    /// Its name, once it is known.
    pub(super) host: Option<String>,
    /// Its Origin-State-Id when it last answered.
    pub(super) state_id: Option<u32>,
}

impl SessionSnapshot {
    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    /// The state of the session.
    pub fn state(&self) -> State {
        self.machine.state(None)
    }
}

/// Without the requests, which are about a subscriber.
impl fmt::Debug for SessionSnapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut snapshot = f.debug_struct("SessionSnapshot");
        snapshot.field("session_id", &self.session_id).field("state", &self.state());
        snapshot.finish_non_exhaustive()
    }
}
