//! Prepaid sessions (RFC 8506, 11): the agent is a credit-control client for NASes that know no credit. What is granted
//! is time: it becomes Session-Timeout, and Termination-Action has the NAS ask again when it is over.
//!
//! Nothing is remembered: how far the credit of a session has come stands in State and Class ([`Credit`]).

mod answer;
mod credit;
mod request;

use diameter_core::DiameterIdentity;

pub use answer::{Answered, Refusal, Verdict, failure_handling, read};
pub use credit::{Credit, Progress};
pub use request::{Asker, Kind, Report, last, last_of, request};

/// How sessions are charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepaid {
    /// Service-Context-Id: whose tariffs apply (RFC 8506, 8.42).
    pub service_context_id: String,
    /// The realm of the credit-control server.
    pub realm: DiameterIdentity,
    /// What the service is called in Multiple-Services-Credit-Control. Without it, units stand in the command itself.
    pub rating_group: Option<u32>,
    /// How many seconds are asked for; without it, the server decides.
    pub seconds: Option<u32>,
    /// What tells who pays.
    pub subscriber: Subscriber,
    /// What becomes of users while the server cannot be asked, unless a server says (RFC 8506, 8.14).
    pub failure_handling: FailureHandling,
}

/// What tells who pays, in Subscription-Id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subscriber {
    /// User-Name: END_USER_NAI.
    #[default]
    UserName,
    /// Calling-Station-Id: END_USER_E164 if it is a number of a telephone, END_USER_PRIVATE if it is something else.
    CallingStation,
}

/// Credit-Control-Failure-Handling (RFC 8506, 8.14).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FailureHandling {
    /// Nobody is let in.
    #[default]
    Terminate,
    /// Users are let in, and not charged.
    Continue,
    /// Another server is asked; nobody is let in if it does not answer either.
    RetryAndTerminate,
}

impl FailureHandling {
    /// The one with this number.
    pub fn of_number(number: u32) -> Option<Self> {
        [Self::Terminate, Self::Continue, Self::RetryAndTerminate]
            .into_iter()
            .find(|it| it.number() == number)
    }

    /// Its number.
    pub fn number(self) -> u32 {
        match self {
            Self::Terminate => 0,
            Self::Continue => 1,
            Self::RetryAndTerminate => 2,
        }
    }
}

/// What an Access-Accept says of credit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// What goes into State and Class.
    pub credit: Option<Credit>,
    /// How long the user may stay.
    pub limit: Option<Limit>,
}

impl Terms {
    /// The user may stay as long as the server of the login says, and is not charged.
    pub fn free() -> Self {
        Self { credit: Some(Credit::Free), limit: None }
    }
}

/// How long a user may stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// So many seconds.
    pub seconds: u32,
    /// What follows.
    pub then: Then,
}

/// What follows when time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The NAS asks for more.
    AskAgain,
    /// There is no more: the NAS ends the session (RFC 8506, 5.6.1).
    End,
}
