//! What an account knows of its open sessions: what was granted at which price, and how much was used.

use diameter_session::Timestamp;
use diameter_session::credit_control::{Service, Units};
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use crate::rating::{Applied, Facts};

/// A session that is charged to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSession {
    /// Session-Id.
    pub session_id: String,
    /// Who is charged, as [`Subscriber::id`](super::Subscriber::id) has it.
    pub subscriber: String,
    /// When it began.
    pub since: Timestamp,
    /// What its last request said of it.
    pub facts: Facts,
    /// Its services, as far as they were heard of.
    pub services: Vec<OpenService>,
}

/// A service of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenService {
    /// Which one.
    pub service: Service,
    /// What it has used.
    pub meter: Meter,
    /// What is granted and not reported.
    pub granted: Units,
    /// What the granted units cost.
    pub applied: Option<Applied>,
    /// From when on they cost something else.
    pub then: Option<(Timestamp, Applied)>,
    /// Whether its units were the last, and it was redirected or restricted since.
    pub is_restricted: bool,
}

/// How much of a service a session has used: rounding happens to the sum, so many small reports cost as much as
/// one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meter {
    /// What was reported.
    pub used: u64,
    /// The same, rounded up to whole charging units.
    pub rated: u64,
    /// What of it was priced in money, and not taken from an allowance.
    pub priced: u64,
    /// What that has cost.
    pub cost: Amount,
}

impl OpenSession {
    /// One of its services.
    pub fn service(&self, service: Service) -> Option<&OpenService> {
        self.services.iter().find(|it| it.service == service)
    }

    /// What it has cost until now.
    pub fn cost(&self) -> Amount {
        let costs = self.services.iter().map(|it| it.meter.cost);
        costs.fold(Amount::ZERO, |sum, it| sum.plus(it).unwrap_or(Amount::MAX))
    }
}
