//! Which sessions are looked at.

use std::collections::HashSet;
use std::sync::Arc;

use diameter_analysis::{Analysis, Identity, Observation, Session};

/// A choice of sessions; of all messages when nothing is said.
#[derive(Debug)]
pub(crate) struct Choice {
    /// Who it may be about; none when anybody may.
    subscriber: Option<Vec<Identity>>,
    /// What the Session-Id contains.
    session: Option<String>,
    /// Sessions that a first look has found, whoever they were known to be about when each message came.
    found: Option<HashSet<Arc<str>>>,
}

impl Choice {
    pub(crate) fn new(subscriber: Option<&str>, session: Option<&str>) -> Self {
        Self {
            subscriber: subscriber.map(Identity::of_text),
            session: session.map(str::to_owned),
            found: None,
        }
    }

    /// Whether a session's messages may be chosen for what comes after them: then a file is read twice.
    pub(crate) fn takes_two_looks(&self) -> bool {
        self.subscriber.is_some()
    }

    /// Takes what a first look has found.
    pub(crate) fn of_sessions(self, found: HashSet<Arc<str>>) -> Self {
        Self { found: Some(found), ..self }
    }

    /// Whether a message is chosen, as far as is known when it comes.
    pub(crate) fn takes(&self, analysis: &Analysis, observation: &Observation) -> bool {
        let session = observation.session.and_then(|id| analysis.session(id));
        match session {
            Some(session) => self.takes_session(analysis, session),
            None => self.subscriber.is_none() && self.session.is_none(),
        }
    }

    /// Whether a session is chosen.
    pub(crate) fn takes_session(&self, analysis: &Analysis, session: &Session) -> bool {
        if self.session.as_ref().is_some_and(|text| !session.id.contains(text.as_str())) {
            return false;
        }
        let Some(identities) = &self.subscriber else { return true };
        match &self.found {
            Some(found) => found.contains(&session.id),
            None => session.subscriber.is_some_and(|it| analysis.find(identities).contains(&it)),
        }
    }
}
