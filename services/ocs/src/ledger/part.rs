//! What an account has for each of its sessions: stores keep it apart, so that a request of one session writes no
//! other one.

use std::collections::BTreeMap;
use std::mem::take;

use serde::{Deserialize, Serialize};

use super::account::{Account, Hold};
use super::session::OpenSession;
use super::transfer::Cause;

/// What an account has for one of its sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionPart {
    session: Option<OpenSession>,
    holds: Vec<Hold>,
}

impl Account {
    /// Takes out what it has for sessions, by their Session-Ids.
    pub(crate) fn take_sessions(&mut self) -> BTreeMap<String, SessionPart> {
        let mut parts = BTreeMap::<String, SessionPart>::new();
        for session in take(&mut self.sessions) {
            let part = parts.entry(session.session_id.clone()).or_default();
            part.session = Some(session);
        }
        for hold in take(&mut self.holds) {
            match &hold.cause {
                Cause::Session { session_id, .. } => {
                    parts.entry(session_id.clone()).or_default().holds.push(hold);
                }
                Cause::Administration { .. } => self.holds.push(hold),
            }
        }
        parts
    }

    /// Puts back what it has for a session.
    pub(crate) fn add_session(&mut self, part: SessionPart) {
        self.sessions.extend(part.session);
        self.holds.extend(part.holds);
    }
}
