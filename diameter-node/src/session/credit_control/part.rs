//! What the application is told of a session, or of one of its sub-sessions.

use std::collections::VecDeque;

use diameter_session::credit_control::State;

use super::client_event::{Reply, SessionChange, SessionEvent};

/// What is to be told of the session as a whole, or of a sub-session.
pub(super) struct Part<A> {
    pub(super) events: VecDeque<SessionEvent<A>>,
    /// What came of the first interrogation.
    pub(super) start: Option<Start<A>>,
    /// What the last answer was, or what came in its place.
    pub(super) last_reply: Option<Reply<A>>,
    pub(super) is_over: bool,
    /// Of a sub-session.
    pub(super) has_handle: bool,
}

/// What comes of the first interrogation: whether the user gets the service, and what said so.
pub(super) type Start<A> = Result<(), Option<Reply<A>>>;

impl<A> Part<A> {
    pub(super) fn new() -> Self {
        let events = VecDeque::new();
        Self { events, start: None, last_reply: None, is_over: false, has_handle: false }
    }

    /// One that was written down.
    pub(super) fn resumed(changes: Vec<SessionChange>) -> Self {
        let events = changes.into_iter().map(|change| SessionEvent { change, reply: None });
        Self { events: events.collect(), start: Some(Ok(())), ..Self::new() }
    }

    pub(super) fn changes(&self) -> Vec<SessionChange> {
        self.events.iter().map(|event| event.change.clone()).collect()
    }

    pub(super) fn tell(&mut self, change: SessionChange, reply: Option<&Reply<A>>) {
        if self.start.is_none() {
            match change {
                SessionChange::ServiceContinues => self.start = Some(Ok(())),
                SessionChange::ServiceTerminated => {
                    self.start = Some(Err(reply.or(self.last_reply.as_ref()).cloned()));
                }
                _ => {}
            }
        }
        self.events.retain(|event| !change.replaces(&event.change));
        self.is_over |= change == SessionChange::Ended;
        self.events.push_back(SessionEvent { change, reply: reply.cloned() });
    }

    pub(super) fn settle(&mut self, state: State, reply: Option<&Reply<A>>) {
        if self.start.is_none() && !matches!(state, State::Idle | State::PendingI) {
            self.start = Some(Ok(()));
        }
        if self.is_over && self.start.is_none() {
            self.start = Some(Err(reply.cloned()));
        }
    }

    /// What came of the first interrogation, once that is known.
    pub(super) fn started(&self) -> Option<Start<A>> {
        self.start.clone()
    }

    /// The next event; `Some(None)` when there will be none.
    pub(super) fn next_event(&mut self) -> Option<Option<SessionEvent<A>>> {
        let event = self.events.pop_front();
        if event.is_none() && !self.is_over { None } else { Some(event) }
    }

    /// The last reply, once it is over.
    pub(super) fn ended(&self) -> Option<Option<Reply<A>>> {
        self.is_over.then(|| self.last_reply.clone())
    }
}
