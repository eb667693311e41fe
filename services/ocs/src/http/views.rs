//! What is told of accounts. Amounts are texts: `12.5` of a currency, or a whole number of octets, seconds or events.

use diameter_session::credit_control::Service;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::words::{amount, time};
use crate::ledger::{
    Account, Bucket, Cause, Direction, Hold, OpenSession, Status, Step, Transfer, Unit,
};

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct AccountRow {
    /// Its name.
    pub id: String,
    /// ISO 4217.
    pub currency: String,
    /// By which tariff it is charged.
    pub tariff: String,
    /// `active` or `blocked`.
    pub status: String,
    /// Its money.
    pub balance: String,
    /// What of it can be reserved still, with the credit limit.
    pub free: String,
    /// How many sessions are charged to it now.
    pub sessions: usize,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct AccountView {
    /// Its name.
    pub id: String,
    /// How often it was changed: its ETag.
    pub version: u64,
    /// ISO 4217.
    pub currency: String,
    /// By which tariff it is charged.
    pub tariff: String,
    /// `active` or `blocked`.
    pub status: String,
    /// When less is left, clients are told.
    pub low_balance: Option<String>,
    /// When it ends.
    pub until: Option<String>,
    /// Its money, and its allowances.
    pub buckets: Vec<BucketView>,
    /// What is reserved.
    pub holds: Vec<HoldView>,
    /// Sessions that are charged to it now.
    pub sessions: Vec<OpenSessionView>,
    /// Who is charged to it.
    pub subscribers: Vec<String>,
}

/// What an account has of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct BucketView {
    /// Its number; 0 is the money.
    pub id: u32,
    /// How people call it.
    pub name: String,
    /// `money`, `octets`, `seconds` or `events`.
    pub unit: String,
    /// What was put in and not used.
    pub balance: String,
    /// What is reserved of it.
    pub reserved: String,
    /// What can be reserved still, with the limit.
    pub free: String,
    /// How far below zero it may be reserved.
    pub limit: String,
    /// What was ever used.
    pub used: String,
    /// What was ever put in.
    pub put_in: String,
    /// The smallest is used first.
    pub priority: u32,
    /// From when on it is good.
    pub from: Option<String>,
    /// Until when.
    pub until: Option<String>,
    /// What it is good for; all if empty.
    pub rating_groups: Vec<u32>,
    /// What Service-Context-Ids end with that it is good for; all if empty.
    pub service_contexts: Vec<String>,
}

/// Something that is reserved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct HoldView {
    /// The transfer that holds it.
    pub transfer: String,
    /// In which bucket.
    pub bucket: u32,
    /// How much.
    pub amount: String,
    /// Until when it can be expected to be settled.
    pub until: String,
    /// Why.
    pub cause: String,
}

/// A session that is charged to an account now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct OpenSessionView {
    /// Session-Id.
    pub session_id: String,
    /// Who is charged.
    pub subscriber: String,
    /// Since when.
    pub since: String,
    /// What it has cost in money.
    pub cost: String,
}

/// What was entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[non_exhaustive]
pub struct TransferView {
    /// Its place among those of the account.
    pub number: u64,
    /// Says what it is for: the same cause has the same.
    pub id: String,
    /// When.
    pub at: String,
    /// In which bucket.
    pub bucket: u32,
    /// `debit` or `credit`.
    pub direction: String,
    /// `pending`, `posted`, `post-pending` or `void-pending`.
    pub step: String,
    /// The transfer that this posts or voids.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settles: Option<String>,
    /// How much.
    pub amount: String,
    /// The Session-Id that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// CC-Request-Number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_in_session: Option<u32>,
    /// Rating-Group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating_group: Option<u32>,
    /// Service-Identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_identifier: Option<u32>,
    /// What whoever entered it by hand calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Blocked => "blocked",
    }
}

impl AccountRow {
    pub(super) fn of(account: &Account) -> Self {
        let money = account.money();
        Self {
            id: account.id.clone(),
            currency: account.currency.to_string(),
            tariff: account.tariff.clone(),
            status: status(account.status).to_owned(),
            balance: money.balance().to_money(),
            free: money.free().to_money(),
            sessions: account.sessions().len(),
        }
    }
}

impl AccountView {
    pub(super) fn of(account: &Account, subscribers: Vec<String>) -> Self {
        Self {
            id: account.id.clone(),
            version: account.version,
            currency: account.currency.to_string(),
            tariff: account.tariff.clone(),
            status: status(account.status).to_owned(),
            low_balance: account.low_balance.map(|it| it.to_money()),
            until: account.until.map(time),
            buckets: account.buckets().iter().map(BucketView::of).collect(),
            holds: account.holds().iter().map(|it| HoldView::of(it, account)).collect(),
            sessions: account.sessions().iter().map(OpenSessionView::of).collect(),
            subscribers,
        }
    }
}

impl BucketView {
    fn of(bucket: &Bucket) -> Self {
        let counters = bucket.counters();
        let text = |it| amount(it, bucket.unit);
        Self {
            id: bucket.id.0,
            name: bucket.name.clone(),
            unit: super::words::name(bucket.unit).to_owned(),
            balance: text(bucket.balance()),
            reserved: text(counters.debits_pending),
            free: text(bucket.free()),
            limit: text(bucket.limit),
            used: text(counters.debits_posted),
            put_in: text(counters.credits_posted),
            priority: bucket.priority,
            from: bucket.from.map(time),
            until: bucket.until.map(time),
            rating_groups: bucket.scope.rating_groups.clone(),
            service_contexts: bucket.scope.service_contexts.clone(),
        }
    }
}

/// What the amounts of a bucket count.
pub(super) fn unit_of(account: &Account, bucket: crate::ledger::BucketId) -> Unit {
    account.bucket(bucket).map_or(Unit::Money, |it| it.unit)
}

impl HoldView {
    fn of(hold: &Hold, account: &Account) -> Self {
        let cause = match &hold.cause {
            Cause::Session { session_id, number, service } => {
                let number = number.map(|it| format!(", request {it}")).unwrap_or_default();
                format!("session {session_id}{number}{}", of_service(*service))
            }
            Cause::Administration { reference } => reference.clone(),
        };
        Self {
            transfer: hold.id.to_string(),
            bucket: hold.bucket.0,
            amount: amount(hold.amount, unit_of(account, hold.bucket)),
            until: time(hold.until),
            cause,
        }
    }
}

fn of_service(service: Service) -> String {
    let group = service.rating_group.map(|it| format!(", rating group {it}"));
    let service = service.service_identifier.map(|it| format!(", service {it}"));
    format!("{}{}", group.unwrap_or_default(), service.unwrap_or_default())
}

impl OpenSessionView {
    fn of(session: &OpenSession) -> Self {
        Self {
            session_id: session.session_id.clone(),
            subscriber: session.subscriber.clone(),
            since: time(session.since),
            cost: session.cost().to_money(),
        }
    }
}

impl TransferView {
    pub(super) fn of(number: u64, transfer: &Transfer, account: &Account) -> Self {
        let (step, settles) = match transfer.step {
            Step::Pending { .. } => ("pending", None),
            Step::Posted => ("posted", None),
            Step::PostPending { pending } => ("post-pending", Some(pending)),
            Step::VoidPending { pending } => ("void-pending", Some(pending)),
        };
        let direction = match transfer.direction {
            Direction::Debit => "debit",
            Direction::Credit => "credit",
        };
        let mut view = Self {
            number,
            id: transfer.id.to_string(),
            at: time(transfer.at),
            bucket: transfer.bucket.0,
            direction: direction.to_owned(),
            step: step.to_owned(),
            settles: settles.map(|it| it.to_string()),
            amount: amount(transfer.amount, unit_of(account, transfer.bucket)),
            session_id: None,
            number_in_session: None,
            rating_group: None,
            service_identifier: None,
            reference: None,
        };
        match &transfer.cause {
            Cause::Session { session_id, number, service } => {
                view.session_id = Some(session_id.clone());
                view.number_in_session = *number;
                view.rating_group = service.rating_group;
                view.service_identifier = service.service_identifier;
            }
            Cause::Administration { reference } => view.reference = Some(reference.clone()),
        }
        view
    }
}
