//! Changes: all that a request does to an account.

use serde::{Deserialize, Serialize};

use super::session::OpenSession;
use super::trace::Trace;
use super::transfer::Transfer;

/// What a request does to an account: all of it is done, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What is entered, in this order.
    pub transfers: Vec<Transfer>,
    /// What becomes of a session.
    pub session: Option<SessionChange>,
    /// Why.
    pub trace: Option<Box<Trace>>,
}

/// What becomes of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionChange {
    /// It is this from now on.
    Put(Box<OpenSession>),
    /// The session with this Session-Id is over.
    End(String),
}
