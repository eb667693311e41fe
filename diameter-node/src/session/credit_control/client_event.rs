//! What a session at the client tells its application.

use std::fmt;
use std::sync::Arc;

use diameter_session::ResultCode;
use diameter_session::credit_control::{FinalUnit, Scope, Service, Units};
use serde::{Deserialize, Serialize};

use crate::send_error::SendError;

/// What came back for a request: the answer, or why there is none, or none that is good. It is shared by
/// all that follows from it.
pub type Reply<A> = Arc<Result<A, SendError<A>>>;

/// Something that happened in a session.
#[derive(Clone)]
pub struct SessionEvent<A> {
    /// What happened.
    pub change: SessionChange,
    /// What brought it: `None` where that was a timer, a request of the server, or the application.
    pub reply: Option<Reply<A>>,
}

/// What can happen in a session at the client.
///
/// Of each service only the last change waits to be taken: a quota takes the place of the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum SessionChange {
    /// The service has a quota, in the place of what was left of the one before.
    Granted(Service, Units),
    /// The service has a quota again: its restrictions end.
    Restored(Service, Units),
    /// The last units of the service are used: this happens to it now (RFC 8506, 5.6).
    FinalUnits(Service, FinalUnit),
    /// The service gets nothing.
    Denied(Service, ResultCode),
    /// The service goes on, and nobody counts.
    Uncontrolled(Service),
    /// The user gets, or keeps, the service, though the server has not granted it.
    ServiceContinues,
    /// The user loses the service.
    ServiceTerminated,
    /// The server wants to hear what was used, and may grant anew (RFC 8506, 5.5). The report is on its way.
    ReAuthorized(Scope),
    /// The server has ended the session.
    Aborted,
    /// The server has lost the session: its Origin-State-Id has grown (RFC 6733, 8.6).
    ServerRestarted,
    /// The session is over. No event follows.
    Ended,
}

impl SessionChange {
    /// The service that it is about.
    pub fn service(&self) -> Option<Service> {
        match self {
            Self::Granted(service, _)
            | Self::Restored(service, _)
            | Self::FinalUnits(service, _)
            | Self::Denied(service, _)
            | Self::Uncontrolled(service) => Some(*service),
            _ => None,
        }
    }

    /// Whether it takes the place of another one that nobody has seen.
    pub(super) fn replaces(&self, other: &Self) -> bool {
        match self.service() {
            Some(service) => other.service() == Some(service),
            None => self == other,
        }
    }
}

impl<A> SessionEvent<A> {
    /// The answer that brought it, if it follows its grammar: a failure too.
    pub fn answer(&self) -> Option<&A> {
        answer(self.reply.as_ref()?)
    }

    /// Why there is no good answer, if that brought it.
    pub fn error(&self) -> Option<&SendError<A>> {
        self.reply.as_deref()?.as_ref().err()
    }
}

/// The answer in a reply, if it follows its grammar.
pub(super) fn answer<A>(reply: &Reply<A>) -> Option<&A> {
    match &**reply {
        Ok(answer) => Some(answer),
        Err(SendError::Failure { answer, .. }) => Some(answer),
        Err(_) => None,
    }
}

/// Without the answer, which may be about a subscriber.
impl<A> fmt::Debug for SessionEvent<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut event = f.debug_struct("SessionEvent");
        event.field("change", &self.change);
        event.field("has_answer", &self.answer().is_some()).finish_non_exhaustive()
    }
}
