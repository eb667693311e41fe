//! Charging: requests, decided by tariffs and a ledger.
//!
//! [`Charging`] is what a [`CreditControlServer`](diameter_node::session::credit_control::server::CreditControlServer)
//! asks. Each decision is made on a copy of the account: what is reported is settled first, then one service after
//! the other is granted what those before it have left. What comes out is one [`Change`], with a
//! [`Trace`](crate::ledger::Trace) that says why.
//!
//! Where the texts leave it open:
//!
//! - A session whose services are all refused for one reason does not begin, and its answer says that reason; in an
//!   update a service is refused by itself, and the session goes on.
//! - 4012 where there is no credit; 4010 where a rule or the state of the account forbids it.
//! - What is granted keeps its price until it is reported, whatever becomes of the tariffs meanwhile.
//! - Units of which the client does not know on which side of a tariff change they were used cost what is better for
//!   the subscriber.
//! - What cannot be true is an error and not charged: more time than the session is old, and an hour; more octets
//!   than a terabit a second.

mod book;
mod event;
mod grant;
mod gy;
mod request;
mod rfc8506;
mod session;
mod settings;
mod settle;
mod size;
mod usage;
mod work;

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use diameter_core::Rejection;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::{
    Booking, Decided, Decision, DecisionKind, OnlineCharging,
};
use diameter_session::credit_control::{Answer, Request};
use diameter_session::{ResultCode, Timestamp};

use crate::ledger::{Account, Change};
use crate::rating::Tariffs;
use work::{Cause, Work};

pub use request::{ChargedRequest, Said};
pub use settings::{IdentityKind, Settings};

/// An online charging system, for a server of diameter-node: it decides what requests are granted, and what that
/// changes in accounts.
///
/// ```
/// use diameter_messages::gy::CreditControlRequest;
/// use diameter_node::session::credit_control::server::{CreditControlServer, MemoryStore};
/// use diameter_ocs::charging::Charging;
/// use diameter_ocs::ledger::{Account, Amount, BucketId, Currency};
/// use diameter_ocs::rating::Tariffs;
/// use diameter_session::Timestamp;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let tariffs = Tariffs::parse(
///     r#"
///     [[tariff]]
///     name = "standard"
///     [[tariff.rule]]
///     name = "internet"
///     unit = "octets"
///     price = "0.01"
///     per = 1_000_000
///     "#,
///     "tariffs.toml",
/// )?;
/// let mut account = Account::new("alice", Currency::EUR, "standard");
/// let now = Timestamp::from_secs(0);
/// account.apply(&account.top_up(BucketId::MAIN, Amount::whole(10), "voucher 1", now)?)?;
/// let store = MemoryStore::from_iter([("msisdn-491701234567", account)]);
/// let server = CreditControlServer::new(Charging::<CreditControlRequest>::new(tariffs), store);
/// // Node::builder(...).credit_control_server(&server)
/// # Ok(())
/// # }
/// ```
pub struct Charging<R = CreditControlRequest> {
    settings: Settings,
    tariffs: RwLock<Arc<Tariffs>>,
    load: AtomicU64,
    request: PhantomData<fn(R)>,
}

impl<R> Charging<R> {
    /// One with these tariffs, and the default settings.
    pub fn new(tariffs: Tariffs) -> Self {
        Self::with_settings(tariffs, Settings::default())
    }

    /// One with these tariffs and settings.
    pub fn with_settings(tariffs: Tariffs, settings: Settings) -> Self {
        let tariffs = RwLock::new(Arc::new(tariffs));
        Self { settings, tariffs, load: AtomicU64::new(0), request: PhantomData }
    }

    /// How requests are charged.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The tariffs that decide now.
    pub fn tariffs(&self) -> Arc<Tariffs> {
        self.tariffs.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes other tariffs. What is granted keeps the price it was granted at.
    pub fn replace(&self, tariffs: Tariffs) {
        *self.tariffs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(tariffs);
    }

    /// Says how much there is to do, from 0 to 100 percent: the more, the larger are grants that nobody asked for by
    /// number, and the fewer requests follow.
    pub fn set_load(&self, percent: u64) {
        self.load.store(percent.min(100), Ordering::Relaxed);
    }
}

impl<R> fmt::Debug for Charging<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Charging").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl<R: ChargedRequest> OnlineCharging for Charging<R> {
    type Request = R;
    type Account = Account;
    type Change = Change;

    /// The id of the [`Subscriber`](crate::ledger::Subscriber).
    fn account(&self, request: &R) -> Result<String, Rejection> {
        let unknown = || {
            let rejection = Rejection::new(ResultCode::USER_UNKNOWN.into());
            rejection.because("neither Subscription-Id nor User-Name says who it is")
        };
        request::subscriber(request, &self.settings).ok_or_else(unknown)
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let Decision { kind, session_id, asked, request, account, now, .. } = decision;
        let question = Question { kind, session_id, asked, request, account, now };
        let Verdict { answer, said, change } = self.verdict(&question);
        let decided = match answer.failed {
            // Failed-AVP is said where there is no message.
            Some(_) => Decided::new(answer),
            None => {
                let mut message = decision.answer();
                R::tell(&mut message, &said);
                Decided::new(answer).with_message(message)
            }
        };
        Ok(decided.with_change(change))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Change> {
        book::book(self, &booking)
    }
}

/// What is to be decided, whoever asks: a server, or somebody who wants to know what something would cost.
#[derive(Debug)]
pub struct Question<'a, R> {
    /// What it is about.
    pub kind: DecisionKind,
    /// Session-Id.
    pub session_id: &'a str,
    /// The request in the terms of the machines.
    pub asked: &'a Request,
    /// The request as it came.
    pub request: &'a R,
    /// The account, as it is now.
    pub account: &'a Account,
    /// The time.
    pub now: Timestamp,
}

/// What was decided.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// What it says beside.
    pub said: Said,
    /// What it changes, and why.
    pub change: Change,
}

impl<R: ChargedRequest> Charging<R> {
    /// Decides, and changes nothing: whoever asked makes the [change](Verdict::change), or does not.
    pub fn verdict(&self, question: &Question<'_, R>) -> Verdict {
        let Question { kind, session_id, asked, request, account, now } = *question;
        let tariffs = self.tariffs();
        let cause = Cause {
            session_id,
            number: Some(asked.number),
            kind: name_of(kind),
            subscriber: request::subscriber(request, &self.settings).unwrap_or_default(),
            now,
        };
        let how = (&self.settings, &*tariffs, self.load.load(Ordering::Relaxed));
        let mut work = Work::new(how, account, cause, Some(request.facts()));
        // Money of another currency than the account's is not converted.
        let is_foreign = |it: &u32| *it != account.currency.number();
        work.is_foreign = request.currencies().iter().any(is_foreign);
        match kind {
            DecisionKind::Open
            | DecisionKind::Grant
            | DecisionKind::Settle
            | DecisionKind::Close => work.decide_session(kind, asked),
            _ => work.decide_event(kind, asked),
        }
    }
}

/// How traces call it.
fn name_of(kind: DecisionKind) -> &'static str {
    match kind {
        DecisionKind::Open => "open",
        DecisionKind::Grant => "grant",
        DecisionKind::Settle => "settle",
        DecisionKind::Close => "close",
        DecisionKind::DirectDebit => "direct-debit",
        DecisionKind::Refund => "refund",
        DecisionKind::CheckBalance => "check-balance",
        DecisionKind::PriceEnquiry => "price-enquiry",
    }
}
