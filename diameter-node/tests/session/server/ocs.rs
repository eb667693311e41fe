//! The charging system of the tests: grants 1000 octets, or does as it is told.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::Node;
use diameter_node::session::credit_control::server::{
    Answer, Booking, CreditControlServer, Decided, Decision, DecisionKind, Entry, MemoryAccount,
    MemoryStore, OnlineCharging, ServerSettings, SessionEnd, Store,
};
use diameter_node::session::credit_control::{UnitType, Units};
use diameter_session::credit_control::{Grant, ServerConfig};
use tokio::sync::Semaphore;

use crate::rig::*;

/// An account of octets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) balance: u64,
    pub(super) reserved: u64,
    pub(super) debited: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Debit(u64),
    Refund(u64),
    Reserve(u64),
    Release(u64),
}

impl MemoryAccount for Account {
    type Change = Change;

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Debit(octets) => {
                self.balance -= octets;
                self.debited += octets;
            }
            Change::Refund(octets) => self.balance += octets,
            Change::Reserve(octets) => self.reserved += octets,
            Change::Release(octets) => self.reserved -= octets,
        }
    }
}

/// What a commit has booked, and whether that ends the session: number and answer of the request that causes it,
/// and whether it was decided on.
pub(super) type Booked = (Option<(u32, u32, bool)>, Vec<Change>, Option<SessionEnd>);

/// What the charging system does with its next request, instead of granting.
pub(super) enum Trick {
    Reject(u32),
    RejectAvp(Rejection),
    Answer(Answer),
    Panic,
    /// Grants this, with a Validity-Time.
    Validity(Duration),
}

pub(super) struct Ocs {
    /// What it was asked, in order.
    pub(super) decisions: Mutex<Vec<(DecisionKind, u32)>>,
    /// What it has booked, commit by commit.
    pub(super) books: Mutex<Vec<Booked>>,
    pub(super) ended: Mutex<Vec<(String, SessionEnd)>>,
    pub(super) tricks: Mutex<VecDeque<Trick>>,
    /// One permit for each decision.
    pub(super) permits: Semaphore,
}

impl Ocs {
    /// One that decides at once.
    pub(super) fn new() -> Self {
        Self::with_permits(1_000_000)
    }

    pub(super) fn with_permits(permits: usize) -> Self {
        Self {
            decisions: Mutex::default(),
            books: Mutex::default(),
            ended: Mutex::default(),
            tricks: Mutex::default(),
            permits: Semaphore::new(permits),
        }
    }

    pub(super) fn trick(self, trick: Trick) -> Self {
        self.tricks.lock().unwrap().push_back(trick);
        self
    }

    pub(super) fn decisions(&self) -> usize {
        self.decisions.lock().unwrap().len()
    }

    pub(super) fn ended(&self) -> Vec<SessionEnd> {
        self.ended.lock().unwrap().iter().map(|(_, end)| *end).collect()
    }
}

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Account;
    type Change = Change;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let subscriber = request.user_name.as_ref();
        subscriber.map(ToString::to_string).ok_or_else(|| Rejection::new(ResultCode(5030)))
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        self.decisions.lock().unwrap().push((decision.kind, decision.asked.number));
        self.permits.acquire().await.unwrap().forget();
        let trick = self.tricks.lock().unwrap().pop_front();
        let mut validity_time = None;
        match trick {
            None => {}
            Some(Trick::Reject(code)) => return Err(Rejection::new(ResultCode(code))),
            Some(Trick::RejectAvp(rejection)) => return Err(rejection),
            Some(Trick::Answer(answer)) => return Ok(Decided::new(answer)),
            Some(Trick::Panic) => panic!("a mistake in the application"),
            Some(Trick::Validity(time)) => validity_time = Some(time),
        }
        let Account { balance, reserved, .. } = *decision.account;
        let mut left = balance.saturating_sub(reserved);
        let grants = decision.wanted().map(|(service, wanted)| {
            let octets = wanted.get(UnitType::TotalOctets).unwrap_or(1000).min(left);
            left -= octets;
            Grant { validity_time, ..Grant::new(service, Units::octets(octets)) }
        });
        Ok(Decided::granting(grants))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Change> {
        let changes: Vec<_> = booking.entries.iter().map(change).collect();
        let cause = booking.cause.map(|it| {
            assert_eq!(it.request.cc_request_number, it.asked.number);
            assert_eq!(booking.session_id, it.request.session_id.as_str());
            (it.asked.number, it.answer.result.0, it.is_decided)
        });
        self.books.lock().unwrap().push((cause, changes.clone(), booking.end));
        changes
    }

    fn ended(&self, session_id: &str, end: SessionEnd) {
        self.ended.lock().unwrap().push((session_id.to_owned(), end));
    }
}

fn change(entry: &Entry<'_>) -> Change {
    let octets = entry.units().amount(UnitType::TotalOctets);
    match entry {
        Entry::Debit(..) => Change::Debit(octets),
        Entry::Refund(..) => Change::Refund(octets),
        Entry::Reserve(..) => Change::Reserve(octets),
        Entry::Release(..) => Change::Release(octets),
    }
}

pub(super) const SUBSCRIBER: &str = "491701234567";

/// A store with one subscriber, who has so many octets.
pub(super) fn accounts(balance: u64) -> MemoryStore<Account> {
    let account = Account { balance, ..Account::default() };
    MemoryStore::from_iter([(SUBSCRIBER, account)])
}

/// A server on a node that listens.
pub(super) struct Served<S> {
    pub(super) server: CreditControlServer<Ocs, S>,
    pub(super) node: Node,
}

/// What tests can wait for.
pub(super) fn quick(supervision: Duration, remember: Duration) -> ServerSettings {
    ServerSettings {
        sessions: ServerConfig { supervision, remember, ..ServerConfig::default() },
        poll: Duration::from_millis(10),
        lease: Duration::from_secs(5),
        ..ServerSettings::default()
    }
}

pub(super) async fn serve<S>(ocs: Ocs, store: S) -> Served<S>
where
    S: Store<Account = Account, Change = Change>,
{
    serve_with(ocs, store, ServerSettings::default()).await
}

pub(super) async fn serve_with<S>(ocs: Ocs, store: S, settings: ServerSettings) -> Served<S>
where
    S: Store<Account = Account, Change = Change>,
{
    let server = CreditControlServer::with_settings(ocs, store, settings);
    let node = crate::rig::server(SERVER).credit_control_server(&server).start().await.unwrap();
    Served { server, node }
}

impl Served<MemoryStore<Account>> {
    pub(super) fn account(&self) -> Account {
        self.server.store().account(SUBSCRIBER).unwrap()
    }
}
