//! The open sessions of a client, by Session-Id: whom Re-Auth-Requests and Abort-Session-Requests are for
//! (RFC 6733, 8.3 and 8.5), and who has lost them when a server restarts (8.6).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diameter_core::Message;
use diameter_session::{OriginStates, Restart, ResultCode};
use tokio::sync::oneshot;

use super::authorization::Reply;
use crate::handler::Context;
use crate::transport::BoxFuture;

/// An open session.
pub(crate) trait Registered: Send + Sync {
    /// Waits until the session was told of the answers that have arrived: whoever sends a request after an
    /// answer means a session that has had it.
    fn caught_up(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    /// Whether a Re-Auth-Request or Abort-Session-Request that has the Session-Id is for the session.
    fn is_for(&self, request: &Message) -> bool {
        let _ = request;
        true
    }

    /// Whether the application answers Re-Auth-Requests.
    fn hands_over(&self) -> bool {
        false
    }

    /// Has the application answer a Re-Auth-Request, if the session is open.
    fn hand_over(&self, context: &Context) -> Option<oneshot::Receiver<Reply>> {
        let _ = context;
        None
    }

    /// Takes a Re-Auth-Request, and tells the Result-Code of the answer.
    fn re_auth(&self, request: &Message) -> ResultCode;

    /// Takes an Abort-Session-Request, and tells the Result-Code of the answer.
    fn abort(&self, request: &Message) -> ResultCode;

    /// A server has lost all sessions that began under a smaller Origin-State-Id.
    fn server_restarted(&self, host: &str, state_id: u32);

    /// The node has stopped: nothing comes any more, no answer and no timeout.
    fn stopped(&self);
}

#[derive(Default)]
pub(crate) struct Registry {
    sessions: Mutex<HashMap<Arc<str>, Arc<dyn Registered>>>,
    states: Mutex<OriginStates>,
}

impl Registry {
    /// Adds a session; one of the same Session-Id is replaced.
    pub(crate) fn insert(&self, session_id: Arc<str>, session: Arc<dyn Registered>) {
        lock(&self.sessions).insert(session_id, session);
    }

    pub(crate) fn remove(&self, session_id: &str) {
        lock(&self.sessions).remove(session_id);
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        lock(&self.sessions).len()
    }

    pub(crate) fn find(&self, session_id: &str) -> Option<Arc<dyn Registered>> {
        lock(&self.sessions).get(session_id).cloned()
    }

    /// Tells all sessions that the node has stopped, and forgets them: they hold on to it.
    pub(crate) fn stop(&self) {
        let sessions = std::mem::take(&mut *lock(&self.sessions));
        // What they own may come back to this list: it is not locked any more.
        sessions.values().for_each(|session| session.stopped());
    }

    /// Takes the Origin-State-Id of a peer or of a message within a session, and ends the sessions that it
    /// says are lost. The names of strangers do not belong here: all are kept.
    pub(crate) fn observe(&self, host: &str, state_id: Option<u32>) {
        let restart = lock(&self.states).observe(host, state_id);
        if let Restart::SessionsBefore(state_id) = restart {
            self.restarted(host, state_id);
        }
    }

    /// The Origin-State-Id that a host is known by.
    pub(crate) fn state_id(&self, host: &str) -> Option<u32> {
        lock(&self.states).get(host)
    }

    /// Ends the sessions of a host that has lost them.
    fn restarted(&self, host: &str, state_id: u32) {
        let sessions: Vec<_> = lock(&self.sessions).values().cloned().collect();
        sessions.iter().for_each(|session| session.server_restarted(host, state_id));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Maps are whole at any time.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
