//! What does not change in a session at the client.

use std::time::Duration;

use super::super::{FailureHandling, UnitType};

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientConfig {
    /// Tx: how long the user waits for an answer (RFC 8506, 13).
    pub tx: Duration,
    /// How long to wait for an answer that is late, before the request has failed.
    pub request_timeout: Duration,
    /// How many servers there are to try.
    pub servers: u32,
    /// Credit-Control-Failure-Handling, where no server says otherwise.
    pub failure_handling: FailureHandling,
    /// Which request carries the first interrogation.
    pub first_interrogation: FirstInterrogation,
    /// Whether several requests may await their answers.
    pub concurrency: Concurrency,
    /// Whether usage is itemized when a tariff changes.
    pub tariff_changes: TariffChanges,
    /// The Trigger-Types that cause a report where no Trigger says otherwise (TS 32.299, 6.5.1.2).
    pub default_triggers: Vec<u32>,
    /// The types of units that can be counted. A grant of others ends the session (RFC 8506, 8.17).
    pub counted: Vec<UnitType>,
}

/// As RFC 8506 recommends: Tx of 10 seconds, and requests that time out after 120; one server, TERMINATE;
/// one request at a time, with all types of units but money,
/// and no triggers.
impl Default for ClientConfig {
    fn default() -> Self {
        Self {
            tx: Duration::from_secs(10),
            request_timeout: Duration::from_secs(120),
            servers: 1,
            failure_handling: FailureHandling::default(),
            first_interrogation: FirstInterrogation::Own,
            concurrency: Concurrency::OneAtATime,
            tariff_changes: TariffChanges::ButOfTime,
            default_triggers: Vec::new(),
            counted: UnitType::ALL.into_iter().filter(|it| *it != UnitType::Money).collect(),
        }
    }
}

/// Which request carries the first interrogation (RFC 8506, 5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum FirstInterrogation {
    /// The authorization request of the service, with a Credit-Control AVP (Table 2).
    InAuthorization,
    /// A CCR, after the authorization (Table 3).
    Own,
}

/// Whether update requests go out side by side (RFC 8506, 5.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Concurrency {
    /// What is due while an answer is awaited is asked for after it.
    OneAtATime,
    /// What is due is asked for, unless an answer for the same service is awaited.
    Parallel,
}

/// Whether usage before and after a tariff change is reported apart (RFC 8506, 5.1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TariffChanges {
    /// It is not: Tariff-Time-Change ends the session.
    Unsupported,
    /// It is, but not of time: the server knows how many seconds that was.
    ButOfTime,
    /// It is, of time too (TS 32.299, 6.3.7.1).
    OfTimeToo,
}
