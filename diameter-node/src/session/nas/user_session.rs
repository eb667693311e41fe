//! A user who is in: authorization and accounting, side by side.

use std::fmt;
use std::time::Duration;

use diameter_messages::nasreq::{AaAnswer, AaRequest, AccountingRequest};
use diameter_session::TerminationCause;
use tokio::time::Instant;

use super::access_server::{AccessServer, cause_of};
use super::answers::{SERVICE_UNAVAILABLE, realtime};
use super::records::{self, Usage};
use crate::session::accounting::{self, NotAccepted, realtime_of};
use crate::session::authorization::{Session, SessionEnd, SessionEvent};

/// The session of a user, from [`AccessServer::login`]. Dropped, it ends as by [`TerminationCause::LOGOUT`], and its last
/// record says what was told last.
pub struct UserSession {
    server: AccessServer,
    session_id: String,
    /// `None` once it is over.
    authorized: Option<Session<AaRequest>>,
    accounted: Option<accounting::Session>,
    answer: AaAnswer,
    /// What each record says of the user; of the use, nothing.
    record: AccountingRequest,
    usage: Usage,
    begun: Instant,
    /// How the session ended, if it did by itself.
    cause: Option<TerminationCause>,
}

/// What happens to a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UserEvent {
    /// The user stays in, under the terms of [`UserSession::answer`].
    Continued,
    /// The user is out. The last record is made by [`UserSession::end`], which says what was used at last.
    Ended(SessionEnd),
}

impl UserSession {
    pub(super) fn new(
        server: AccessServer,
        authorized: Session<AaRequest>,
        answer: AaAnswer,
        accounted: Option<accounting::Session>,
        record: AccountingRequest,
    ) -> Self {
        Self {
            server,
            session_id: authorized.session_id().to_owned(),
            authorized: Some(authorized),
            accounted,
            answer,
            record,
            usage: Usage::default(),
            begun: Instant::now(),
            cause: None,
        }
    }

    /// Session-Id.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    /// The last answer that let the user in: what is to be done for them.
    pub fn answer(&self) -> &AaAnswer {
        &self.answer
    }

    /// Tells what was used since the start, for the next record.
    ///
    /// # Errors
    ///
    /// Those of [`accounting::Session::used`].
    pub fn used(&mut self, usage: Usage) -> Result<(), NotAccepted> {
        self.usage = usage;
        match &self.accounted {
            Some(accounted) => accounted.used(self.record_now()),
            None => Ok(()),
        }
    }

    /// Waits for what happens next; `None` when the session is over.
    pub async fn next(&mut self) -> Option<UserEvent> {
        let authorized = self.authorized.as_mut()?;
        let accounted = self.accounted.as_mut();
        let disconnected = async {
            match accounted {
                Some(accounted) => accounted.next().await,
                None => std::future::pending().await,
            }
        };
        let event = tokio::select! {
            event = authorized.next() => event,
            Some(accounting::SessionEvent::Disconnect) = disconnected => {
                // It makes no more records.
                self.accounted = None;
                return Some(self.ends(SERVICE_UNAVAILABLE).await);
            }
        };
        match event? {
            SessionEvent::Provided(answer) => Some(self.goes_on(answer).await),
            SessionEvent::Ended(end) => Some(self.ended(end)),
            // The session answers them: nothing else was asked for.
            SessionEvent::Requested(_) => Some(UserEvent::Continued),
        }
    }

    /// Ends the session: by an STR, unless it is over, and then the last record, with what was used since the start.
    /// Returns when that is safe. The cause is the one by which the session ended, if it did by itself.
    ///
    /// # Errors
    ///
    /// Those of [`accounting::Session::stop`].
    pub async fn end(mut self, cause: TerminationCause, usage: Usage) -> Result<(), NotAccepted> {
        let cause = *self.cause.get_or_insert(cause);
        self.usage = usage;
        if let Some(authorized) = self.authorized.take() {
            authorized.end(cause).await;
        }
        let last = self.record_now();
        match self.accounted.take() {
            Some(accounted) => accounted.stop(last).await,
            None => Ok(()),
        }
    }

    /// The user was authorized again.
    async fn goes_on(&mut self, answer: Option<Box<AaAnswer>>) -> UserEvent {
        if let Some(answer) = answer {
            if let Err(unusable) = self.server.abilities().check(&answer) {
                tracing::warn!(error = %unusable, "a user loses access");
                return self.ends(unusable.cause()).await;
            }
            records::grant(&mut self.record, &answer);
            self.answer = *answer;
        }
        let record = self.record_now();
        if let Some(accounted) = &self.accounted {
            let interval = self.answer.acct_interim_interval.map(u64::from);
            let interval = interval.map(Duration::from_secs);
            accounted.directed(interval, realtime(&self.answer).and_then(realtime_of));
            if let Err(error) = accounted.used(record) {
                tracing::warn!(%error, "an interim record says what was used before");
            }
            accounted.re_authorized();
        }
        UserEvent::Continued
    }

    /// The device ends the session.
    async fn ends(&mut self, cause: TerminationCause) -> UserEvent {
        if let Some(authorized) = self.authorized.take() {
            authorized.end(cause).await;
        }
        self.ended(SessionEnd::Terminated(cause))
    }

    fn ended(&mut self, end: SessionEnd) -> UserEvent {
        self.authorized = None;
        self.cause = Some(cause_of(end));
        let last = self.record_now();
        if let Some(accounted) = &self.accounted {
            // For the last record, if nobody says more.
            let _ = accounted.used(last);
        }
        UserEvent::Ended(end)
    }

    fn record_now(&self) -> AccountingRequest {
        let mut record = self.record.clone();
        records::used(&mut record, self.usage, self.begun.elapsed());
        if let Some(cause) = self.cause {
            records::ended(&mut record, cause);
        }
        record
    }
}

/// Without what is known of the user.
impl fmt::Debug for UserSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserSession").field("session_id", &self.session_id).finish_non_exhaustive()
    }
}
