//! Which accounting sessions are open (RFC 6733, 8.2, the stateful server), and whose turn it is.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use diameter_core::Message;
use diameter_messages::base::avp;
use diameter_session::accounting::{
    Received, RecordType, Server as Machine, ServerConfig, ServerOutput, State,
};
use diameter_session::{OriginStates, Restart, ResultCode, Timestamp};

use super::server::SessionEnd;
use crate::session::{HasClients, Sessions, Timed, Timer, avps};

/// Session-Id, Accounting-Sub-Session-Id, and what the record is.
pub(super) type Part = (String, Option<u64>, RecordType);

/// The open sessions of a server.
pub(super) struct Supervision {
    config: ServerConfig,
    sessions: Arc<Sessions>,
    open: Mutex<Open>,
    ended: Box<Ended>,
    this: Weak<Self>,
}

/// Tells the application of a session that is over.
type Ended = dyn Fn(&str, SessionEnd) + Send + Sync;

#[derive(Default)]
struct Open {
    by_id: HashMap<Arc<str>, Session>,
    deadlines: BTreeSet<(Timestamp, Arc<str>)>,
    timer: Timer,
    states: OriginStates,
}

/// The machines of a session: one, or one for each sub-session.
struct Session {
    parts: BTreeMap<Option<u64>, Machine>,
    host: String,
    state_id: Option<u32>,
    deadline: Option<Timestamp>,
}

impl Supervision {
    pub(super) fn new(
        config: ServerConfig,
        sessions: Arc<Sessions>,
        ended: impl Fn(&str, SessionEnd) + Send + Sync + 'static,
    ) -> Arc<Self> {
        let supervision = Arc::new_cyclic(|this| Self {
            config,
            sessions,
            open: Mutex::default(),
            ended: Box::new(ended),
            this: this.clone(),
        });
        let clients: Arc<dyn HasClients> = supervision.clone();
        supervision.sessions.add_server(Arc::downgrade(&clients));
        supervision
    }

    /// Takes the Origin-State-Id of a client: one that grew ends the sessions that it had (RFC 6733, 8.6).
    pub(super) fn observe(&self, message: &Message) {
        let Some(host) = avps::text(message, avp::ORIGIN_HOST.key) else { return };
        let state_id = avps::unsigned32(message, avp::ORIGIN_STATE_ID.key);
        let mut open = self.lock();
        let Restart::SessionsBefore(now) = open.states.observe(&host, state_id) else { return };
        drop(open);
        self.client_connected(&host, now);
    }

    /// Whether the record is one of an open session, or begins one.
    pub(super) fn would_take(&self, (id, sub_session, record_type): &Part) -> bool {
        let open = self.lock();
        let session = open.by_id.get(id.as_str());
        if is_end_of_all(*sub_session, *record_type) && session.is_some() {
            return true;
        }
        let machine = session.and_then(|session| session.parts.get(sub_session)).cloned();
        let mut machine = machine.unwrap_or_else(|| Machine::new(self.config.clone()));
        machine.handle(self.sessions.clock.now(), Received::Processed(*record_type));
        machine.poll() != Some(ServerOutput::Answer(ResultCode::UNKNOWN_SESSION_ID))
    }

    /// The record is stored, or there was no space for it.
    pub(super) fn took(&self, part: &Part, message: &Message, has_space: bool) {
        let (id, sub_session, record_type) = part;
        let now = self.sessions.clock.now();
        let received =
            if has_space { Received::Processed(*record_type) } else { Received::NoSpace };
        let mut open = self.lock();
        let id: Arc<str> = id.as_str().into();
        let session = open.by_id.entry(id.clone()).or_insert_with(|| Session {
            parts: BTreeMap::new(),
            host: avps::text(message, avp::ORIGIN_HOST.key).unwrap_or_default(),
            state_id: avps::unsigned32(message, avp::ORIGIN_STATE_ID.key),
            deadline: None,
        });
        if is_end_of_all(*sub_session, *record_type) && has_space {
            session.parts.clear();
        } else {
            let new = || Machine::new(self.config.clone());
            session.parts.entry(*sub_session).or_insert_with(new).handle(now, received);
        }
        open.settle(&id);
        self.set_timer(&mut open);
    }

    fn set_timer(&self, open: &mut Open) {
        let next = open.deadlines.first().map(|(at, _)| *at);
        self.sessions.timers.set(&mut open.timer, next, || self.this.clone());
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // Whatever panicked left whole sessions.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HasClients for Supervision {
    fn client_connected(&self, host: &str, state_id: u32) {
        let mut open = self.lock();
        let is_lost = |session: &Session| {
            session.host.eq_ignore_ascii_case(host)
                && session.state_id.is_some_and(|it| it < state_id)
        };
        let lost = open.by_id.iter().filter(|(_, session)| is_lost(session));
        let lost: Vec<_> = lost.map(|(id, _)| id.clone()).collect();
        lost.iter().for_each(|id| open.remove(id));
        drop(open);
        lost.iter().for_each(|id| (self.ended)(id, SessionEnd::ClientRestarted));
    }
}

impl Timed for Supervision {
    fn timeout(&self) {
        let now = self.sessions.clock.now();
        let mut ended = Vec::new();
        let mut open = self.lock();
        open.timer.fired();
        while let Some((at, id)) = open.deadlines.first().cloned()
            && at <= now
        {
            let Some(session) = open.by_id.get_mut(&id) else {
                open.deadlines.remove(&(at, id));
                continue;
            };
            session.parts.values_mut().for_each(|machine| machine.handle_timeout(now));
            if !open.settle(&id) {
                ended.push(id);
            }
        }
        self.set_timer(&mut open);
        drop(open);
        ended.iter().for_each(|id| (self.ended)(id, SessionEnd::Silence));
    }
}

impl Open {
    /// Forgets what is over of a session, and notes its next deadline; whether there is anything left of it.
    fn settle(&mut self, id: &Arc<str>) -> bool {
        let Some(session) = self.by_id.get_mut(id) else { return false };
        session.parts.retain(|_, machine| {
            while machine.poll().is_some() {}
            machine.state() != State::Idle
        });
        let next = session.parts.values().filter_map(Machine::next_timeout).min();
        if let Some(at) = std::mem::replace(&mut session.deadline, next) {
            self.deadlines.remove(&(at, id.clone()));
        }
        self.deadlines.extend(next.map(|at| (at, id.clone())));
        let is_open = !session.parts.is_empty();
        if !is_open {
            self.remove(id);
        }
        is_open
    }

    fn remove(&mut self, id: &Arc<str>) {
        if let Some(session) = self.by_id.remove(id)
            && let Some(at) = session.deadline
        {
            self.deadlines.remove(&(at, id.clone()));
        }
    }
}

/// A STOP_RECORD without Accounting-Sub-Session-Id ends all sub-sessions (RFC 6733, 9.8.6).
fn is_end_of_all(sub_session: Option<u64>, record_type: RecordType) -> bool {
    sub_session.is_none() && record_type == RecordType::Stop
}
