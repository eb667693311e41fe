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
    /// How it stands with its credit.
    pub stage: Stage,
}

/// How it stands with the credit of a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// There is some, as far as is known.
    #[default]
    Credit,
    /// What is granted are the last units: the client was told what follows.
    LastUnits,
    /// They are used, and the client redirects or restricts the service.
    Restricted,
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

impl OpenService {
    /// One that was not heard of yet.
    pub fn new(service: Service) -> Self {
        Self {
            service,
            meter: Meter::default(),
            granted: Units::NONE,
            applied: None,
            then: None,
            stage: Stage::default(),
        }
    }
}

impl OpenSession {
    /// One of its services, from now on.
    pub(crate) fn service_mut(&mut self, service: Service) -> &mut OpenService {
        let place = self.services.iter().position(|it| it.service == service);
        let place = place.unwrap_or_else(|| {
            self.services.push(OpenService::new(service));
            self.services.len() - 1
        });
        &mut self.services[place]
    }

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
