//! Buckets: what an account has of something.

use diameter_session::Timestamp;
use diameter_session::credit_control::UnitType;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::transfer::{Direction, Refused, Step, Transfer};

/// What an account has of something: its money, or an allowance of octets, seconds or events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    /// Which one of the account.
    pub id: BucketId,
    /// How people call it.
    pub name: String,
    /// What it holds.
    pub unit: Unit,
    /// How far below zero it may be reserved: the credit limit of a postpaid account.
    pub limit: Amount,
    /// Allowances are used in this order, the smallest number first, and before money.
    pub priority: u32,
    /// When it begins to be good.
    pub from: Option<Timestamp>,
    /// Until when it is good: what is reserved before may be used later.
    pub until: Option<Timestamp>,
    /// What it may be used for.
    pub scope: Scope,
    pub(super) counters: Counters,
}

/// Which bucket of an account.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct BucketId(pub u32);

impl BucketId {
    /// The money of an account.
    pub const MAIN: Self = Self(0);
}

/// What a bucket holds, and its [`Amount`]s count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Millionths of the unit of the account's currency.
    Money,
    /// Octets.
    Octets,
    /// Seconds.
    Seconds,
    /// Events, or other units of a service.
    Events,
}

/// What an allowance may be used for. What is empty says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// Rating-Groups.
    pub rating_groups: Vec<u32>,
    /// What Service-Context-Ids end with: `32251@3gpp.org`.
    pub service_contexts: Vec<String>,
}

/// The four counters of a bucket. Each is a sum of transfers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// What is reserved.
    pub debits_pending: Amount,
    /// What was used.
    pub debits_posted: Amount,
    /// What is announced.
    pub credits_pending: Amount,
    /// What was put in.
    pub credits_posted: Amount,
}

impl Unit {
    /// What counts it in messages.
    pub fn unit_type(self) -> UnitType {
        match self {
            Self::Money => UnitType::Money,
            Self::Octets => UnitType::TotalOctets,
            Self::Seconds => UnitType::Time,
            Self::Events => UnitType::ServiceSpecificUnits,
        }
    }
}

impl Bucket {
    /// Money: the only bucket that an account must have.
    pub fn money(limit: Amount) -> Self {
        Self { limit, ..Self::allowance(BucketId::MAIN, "money", Unit::Money) }
    }

    /// An allowance, good for all and always, of nothing yet.
    pub fn allowance(id: BucketId, name: impl Into<String>, unit: Unit) -> Self {
        Self {
            id,
            name: name.into(),
            unit,
            limit: Amount::ZERO,
            priority: 0,
            from: None,
            until: None,
            scope: Scope::default(),
            counters: Counters::default(),
        }
    }

    /// The sums of its transfers.
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// What was put in and not used: below zero when more was used than there was.
    pub fn balance(&self) -> Amount {
        // Both are sums of what is not negative.
        Amount::new(self.counters.credits_posted.get() - self.counters.debits_posted.get())
    }

    /// What can be reserved still; below zero when more was used than there was.
    pub fn free(&self) -> Amount {
        let free = self.balance().minus(self.counters.debits_pending);
        free.and_then(|it| it.plus(self.limit)).unwrap_or(Amount::new(i64::MIN))
    }

    /// Whether it may be drawn on at this time.
    pub fn is_good_at(&self, now: Timestamp) -> bool {
        self.from.is_none_or(|it| it <= now) && self.until.is_none_or(|it| now < it)
    }

    /// Does what a transfer says to the counters, or nothing. `pending` is the amount of the transfer that it
    /// posts or voids.
    pub(super) fn take(&mut self, transfer: &Transfer, pending: Amount) -> Result<(), Refused> {
        let mut counters = self.counters;
        let (held, posted) = match transfer.direction {
            Direction::Debit => (&mut counters.debits_pending, &mut counters.debits_posted),
            Direction::Credit => (&mut counters.credits_pending, &mut counters.credits_posted),
        };
        let add = |to: &mut Amount, amount: Amount| {
            *to = to.plus(amount).ok_or(Refused::TooLarge)?;
            Ok(())
        };
        match transfer.step {
            Step::Pending { .. } => {
                if transfer.direction == Direction::Debit && self.free() < transfer.amount {
                    return Err(Refused::NotEnough);
                }
                add(held, transfer.amount)?;
            }
            Step::Posted => add(posted, transfer.amount)?,
            Step::PostPending { .. } => {
                if transfer.amount > pending {
                    return Err(Refused::MoreThanPending);
                }
                *held = held.minus(pending).ok_or(Refused::TooLarge)?;
                add(posted, transfer.amount)?;
            }
            Step::VoidPending { .. } => *held = held.minus(pending).ok_or(Refused::TooLarge)?,
        }
        self.counters = counters;
        Ok(())
    }
}

impl Scope {
    /// Whether something of this context and rating group may be drawn on it.
    pub fn covers(&self, service_context: &str, rating_group: Option<u32>) -> bool {
        let context = self.service_contexts.iter().any(|it| service_context.ends_with(it.as_str()));
        let group = rating_group.is_some_and(|it| self.rating_groups.contains(&it));
        (self.service_contexts.is_empty() || context) && (self.rating_groups.is_empty() || group)
    }
}
