//! Charging traces: why something cost what it cost.

use diameter_session::Timestamp;
use diameter_session::credit_control::Service;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::bucket::{BucketId, Unit};

/// How a request was charged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Session-Id.
    pub session_id: String,
    /// CC-Request-Number; none where the session ended without a request.
    pub number: Option<u32>,
    /// What was asked: `open`, `grant`, `settle`, `close`, `direct-debit`, `refund`, `check-balance`,
    /// `price-enquiry`, `expire`.
    pub kind: String,
    /// When.
    pub at: Timestamp,
    /// Who was charged, as [`Subscriber::id`](super::Subscriber::id) has it.
    pub subscriber: String,
    /// To which account.
    pub account: String,
    /// Result-Code of the answer; 0 where there is none.
    pub result: u32,
    /// What was done, in this order.
    pub lines: Vec<TraceLine>,
}

/// One thing that was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceLine {
    /// For which service.
    pub service: Service,
    /// What: `used`, `overused`, `granted`, `released`, `debited`, `refunded`, `refused`, `priced`.
    pub what: String,
    /// The rule that said so: `tariff/rule`, with the version of the tariffs.
    pub rule: Option<String>,
    /// Its price, as people read it.
    pub price: Option<String>,
    /// How many units of the service it is about.
    pub units: u64,
    /// Which bucket was changed.
    pub bucket: Option<BucketId>,
    /// What that holds.
    pub unit: Option<Unit>,
    /// By how much.
    pub amount: Amount,
    /// What was free in it before, and after.
    pub before: Amount,
    /// See `before`.
    pub after: Amount,
    /// What else is to be said.
    pub because: String,
}
