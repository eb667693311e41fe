//! The open sessions of a home server: their machines, their deadlines, and the clients that may lose them.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use diameter_core::Message;
use diameter_session::authorization::{
    Server as Machine, ServerConfig, ServerEvent, ServerOutput, State,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use serde::{Deserialize, Serialize};

use crate::session::Timer;
use crate::session::avps;
use crate::session::envelope::{ORIGIN_REALM, Origin};

/// Why a session is over, at the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerSessionEnd {
    /// The client has ended it.
    Terminated(TerminationCause),
    /// A request to go on was refused.
    Refused,
    /// Its time is up, and the client has not said so.
    Expired,
    /// The client did not want to authorize the user again.
    NotReAuthorized(ResultCode),
    /// The server has ended it, and the client knows.
    Aborted,
    /// The client has restarted, and lost its sessions (RFC 6733, 8.6).
    ClientRestarted,
    /// The client does not know it: it has answered a request of the server with 5002.
    UnknownToClient,
}

/// A session as it can be written down, and taken up by another process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionSnapshot {
    pub(super) session_id: String,
    pub(super) machine: Machine,
    pub(super) host: String,
    pub(super) realm: String,
    pub(super) state_id: Option<u32>,
}

impl SessionSnapshot {
    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    /// The client.
    pub fn host(&self) -> &str {
        &self.host
    }
}

#[derive(Default)]
pub(super) struct Open {
    by_id: HashMap<Arc<str>, Session>,
    deadlines: BTreeSet<(Timestamp, Arc<str>)>,
    pub(super) timer: Timer,
}

struct Session {
    snapshot: SessionSnapshot,
    deadline: Option<Timestamp>,
}

/// What has become of a session.
#[derive(Default)]
pub(super) struct Happened {
    /// What is to be done.
    pub(super) outputs: Vec<ServerOutput>,
    pub(super) is_over: bool,
}

impl Open {
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    pub(super) fn snapshot(&self, session_id: &str) -> Option<SessionSnapshot> {
        self.by_id.get(session_id).map(|session| session.snapshot.clone())
    }

    /// A client's name and realm.
    pub(super) fn client(&self, session_id: &str) -> Option<(String, String)> {
        let session = self.by_id.get(session_id)?;
        Some((session.snapshot.host.clone(), session.snapshot.realm.clone()))
    }

    /// Takes a request, for a session that may begin by it.
    pub(super) fn request(
        &mut self,
        session_id: &str,
        message: &Message,
        config: &ServerConfig,
        now: Timestamp,
        event: ServerEvent,
    ) -> Happened {
        let id: Arc<str> = session_id.into();
        let session = self.by_id.entry(id).or_insert_with(|| Session {
            snapshot: SessionSnapshot {
                session_id: session_id.to_owned(),
                machine: Machine::new(config.clone()),
                host: String::new(),
                realm: String::new(),
                state_id: None,
            },
            deadline: None,
        });
        let Origin { host, state_id, .. } = Origin::of(message);
        let snapshot = &mut session.snapshot;
        snapshot.host = host.unwrap_or_default().to_owned();
        snapshot.realm = avps::text(message, ORIGIN_REALM).unwrap_or_default();
        snapshot.state_id = state_id.filter(|it| *it != 0).or(snapshot.state_id);
        self.handle(session_id, now, event)
    }

    /// Tells a session what has happened; nothing comes of it when there is none.
    pub(super) fn handle(
        &mut self,
        session_id: &str,
        now: Timestamp,
        event: ServerEvent,
    ) -> Happened {
        let Some(session) = self.by_id.get_mut(session_id) else { return Happened::default() };
        session.snapshot.machine.handle(now, event);
        self.settle(session_id)
    }

    /// A session that was written down: what was on its way then is sent again.
    pub(super) fn insert(&mut self, mut snapshot: SessionSnapshot) -> Happened {
        snapshot.machine.resume();
        let id = snapshot.session_id.clone();
        self.by_id.insert(id.as_str().into(), Session { snapshot, deadline: None });
        self.settle(&id)
    }

    /// When the next session is to be looked at.
    pub(super) fn next_deadline(&self) -> Option<Timestamp> {
        self.deadlines.first().map(|(at, _)| *at)
    }

    /// A session whose deadline has come, and what it wants done.
    pub(super) fn take_due(&mut self, now: Timestamp) -> Option<(Arc<str>, Happened)> {
        let (at, id) = self.deadlines.first().filter(|(at, _)| *at <= now).cloned()?;
        self.deadlines.remove(&(at, id.clone()));
        let session = self.by_id.get_mut(&id)?;
        session.deadline = None;
        session.snapshot.machine.handle_timeout(now);
        let happened = self.settle(&id);
        Some((id, happened))
    }

    /// The sessions that a client had before its Origin-State-Id became this one.
    pub(super) fn lost_by(&self, host: &str, state_id: u32) -> Vec<String> {
        let is_lost = |it: &&Session| {
            let snapshot = &it.snapshot;
            snapshot.host.eq_ignore_ascii_case(host)
                && snapshot.state_id.is_some_and(|before| before < state_id)
        };
        self.by_id.values().filter(is_lost).map(|it| it.snapshot.session_id.clone()).collect()
    }

    /// Collects what the machine wants done, and notes its next deadline.
    fn settle(&mut self, session_id: &str) -> Happened {
        let Some(session) = self.by_id.get_mut(session_id) else { return Happened::default() };
        let machine = &mut session.snapshot.machine;
        let outputs: Vec<_> = std::iter::from_fn(|| machine.poll()).collect();
        let is_over = machine.state() == State::Idle;
        let next = machine.next_timeout().filter(|_| !is_over);
        let id: Arc<str> = session_id.into();
        if let Some(at) = std::mem::replace(&mut session.deadline, next) {
            self.deadlines.remove(&(at, id.clone()));
        }
        self.deadlines.extend(next.map(|at| (at, id.clone())));
        if is_over {
            self.by_id.remove(&id);
        }
        Happened { outputs, is_over }
    }
}
