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

impl Hold {
    fn session_id(&self) -> Option<&str> {
        match &self.cause {
            Cause::Session { session_id, .. } => Some(session_id),
            Cause::Administration { .. } => None,
        }
    }
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
            match hold.session_id().map(str::to_owned) {
                Some(session_id) => parts.entry(session_id).or_default().holds.push(hold),
                None => self.holds.push(hold),
            }
        }
        parts
    }

    /// Whether this is what it has for a session.
    pub(crate) fn has_part(&self, session_id: &str, part: &SessionPart) -> bool {
        let holds = self.holds.iter().filter(|it| it.session_id() == Some(session_id));
        self.session(session_id) == part.session.as_ref() && holds.eq(&part.holds)
    }

    /// The sessions it has something for, by their Session-Ids, some of them twice.
    pub(crate) fn sessions_with_parts(&self) -> impl Iterator<Item = &str> {
        let holds = self.holds.iter().filter_map(Hold::session_id);
        self.sessions.iter().map(|it| it.session_id.as_str()).chain(holds)
    }

    /// Puts back what it has for a session.
    pub(crate) fn add_session(&mut self, part: SessionPart) {
        self.sessions.extend(part.session);
        self.holds.extend(part.holds);
    }
}
