//! How requests are charged, whatever the tariff.

use std::time::Duration;

use diameter_node::session::credit_control::server::{ServerConfig, ServerSettings};
use diameter_session::credit_control::{DirectDebitingFailure, FailureHandling, SessionFailover};

/// How requests are charged, whatever the tariff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Which identity of a subscriber counts, where a request has several: the first kind that is there.
    pub identify_by: Vec<IdentityKind>,
    /// How long a session is kept that says nothing, where no Validity-Time says it.
    pub supervision: Duration,
    /// Validity-Time where there is no credit: so long a service is redirected or restricted until it is looked
    /// whether there is some again.
    pub restricted: Duration,
    /// Credit-Control-Failure-Handling.
    pub failure_handling: Option<FailureHandling>,
    /// Direct-Debiting-Failure-Handling.
    pub direct_debiting: Option<DirectDebitingFailure>,
    /// CC-Session-Failover.
    pub failover: Option<SessionFailover>,
    /// Whether answers say what the session has cost (Cost-Information).
    pub tell_cost: bool,
    /// Whether answers say what is left (Remaining-Balance).
    pub tell_balance: bool,
}

/// A kind of Subscription-Id (RFC 8506, 8.47).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityKind {
    /// END_USER_E164 0.
    Msisdn,
    /// END_USER_IMSI 1.
    Imsi,
    /// END_USER_SIP_URI 2.
    SipUri,
    /// END_USER_NAI 3.
    Nai,
    /// END_USER_PRIVATE 4.
    Private,
}

/// The IMSI before all others; an hour, and five minutes; clients decide what they do when nobody answers;
/// costs are told, balances are not.
impl Default for Settings {
    fn default() -> Self {
        Self {
            identify_by: IdentityKind::ALL.to_vec(),
            supervision: Duration::from_secs(3600),
            restricted: Duration::from_secs(300),
            failure_handling: None,
            direct_debiting: None,
            failover: None,
            tell_cost: true,
            tell_balance: false,
        }
    }
}

impl Settings {
    /// What a [`CreditControlServer`](diameter_node::session::credit_control::server::CreditControlServer) keeps its
    /// sessions by, that is asked by this charging.
    pub fn server_settings(&self) -> ServerSettings {
        let supervision = self.supervision;
        let sessions = ServerConfig { supervision, ..ServerConfig::default() };
        ServerSettings { sessions, ..ServerSettings::default() }
    }
}

impl IdentityKind {
    /// All of them, in the order in which they count by default.
    pub const ALL: [Self; 5] = [Self::Imsi, Self::Msisdn, Self::SipUri, Self::Nai, Self::Private];

    /// The kind of a Subscription-Id-Type.
    pub fn of_number(number: i32) -> Option<Self> {
        Some(match number {
            0 => Self::Msisdn,
            1 => Self::Imsi,
            2 => Self::SipUri,
            3 => Self::Nai,
            4 => Self::Private,
            _ => return None,
        })
    }

    /// The id of the subscriber with this identity, as [`Subscriber::id`](crate::ledger::Subscriber::id) has it.
    pub fn subscriber(self, data: &str) -> String {
        match self {
            Self::Msisdn => format!("msisdn-{}", data.trim_start_matches('+')),
            Self::Imsi => format!("imsi-{data}"),
            // It says itself what it is.
            Self::SipUri => data.to_owned(),
            Self::Nai => format!("nai-{data}"),
            Self::Private => format!("private-{data}"),
        }
    }
}
