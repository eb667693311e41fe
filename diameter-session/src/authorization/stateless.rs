//! The server of authorization sessions that keeps no state (RFC 6733, 8.1).

use super::transitions::{Server as Event, ServerAction, stateless_server};
use super::{Authorization, Decision, SessionState};

/// A server without sessions: each request is decided by itself, and the answer says that nothing is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatelessServer;

impl StatelessServer {
    /// The answer to a request of the application, after what was decided.
    pub fn request(self, decision: Decision) -> Option<Decision> {
        let event = match &decision {
            Decision::Authorized(_) => Event::RequestAuthorized,
            Decision::Refused(_) => Event::RequestRefused,
        };
        stateless_server(event).map(|action| match (action, decision) {
            (ServerAction::AnswerSuccess, Decision::Authorized(terms)) => {
                let session_state = SessionState::NotMaintained;
                Decision::Authorized(Authorization { session_state, ..terms })
            }
            (_, decision) => decision,
        })
    }
}
