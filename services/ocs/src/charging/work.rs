//! What one request does: entries in the ledger, the session after it, and the trace of both.

use diameter_session::Timestamp;
use diameter_session::credit_control::Service;

use super::settings::Settings;
use crate::ledger::{
    Account, Amount, Batch, Bucket, BucketId, Change, OpenSession, Trace, TraceLine, TransferId,
    Unit,
};
use crate::rating::{Applied, Facts, Tariff, Tariffs};

/// What one request does, as far as it is done.
pub(super) struct Work<'a> {
    pub(super) settings: &'a Settings,
    pub(super) tariffs: &'a Tariffs,
    /// Which part of the way from the usual grant to the largest, in percent.
    pub(super) load: u64,
    pub(super) now: Timestamp,
    /// Whether amounts of money in the request are in another currency than the account's.
    pub(super) is_foreign: bool,
    pub(super) batch: Batch,
    pub(super) session: OpenSession,
    pub(super) trace: Trace,
}

/// Which request it is.
pub(super) struct Cause<'a> {
    pub(super) session_id: &'a str,
    pub(super) number: Option<u32>,
    pub(super) kind: &'static str,
    pub(super) subscriber: String,
    pub(super) now: Timestamp,
}

impl<'a> Work<'a> {
    /// A request of a session, or the first of one.
    pub(super) fn new(
        (settings, tariffs, load): (&'a Settings, &'a Tariffs, u64),
        account: &Account,
        cause: Cause<'_>,
        facts: Option<Facts>,
    ) -> Self {
        let Cause { session_id, number, kind, subscriber, now } = cause;
        let known = account.session(session_id).cloned();
        let session = known.unwrap_or_else(|| OpenSession {
            session_id: session_id.to_owned(),
            subscriber,
            since: now,
            facts: Facts::default(),
            services: Vec::new(),
        });
        let facts = match facts {
            Some(facts) => facts.or(&session.facts),
            None => session.facts.clone(),
        };
        let session = OpenSession { facts, ..session };
        let trace = Trace {
            session_id: session_id.to_owned(),
            number,
            kind: kind.to_owned(),
            at: now,
            subscriber: session.subscriber.clone(),
            account: account.id.clone(),
            result: 0,
            lines: Vec::new(),
        };
        let batch = Batch::new(account, session_id, number, now);
        Self { settings, tariffs, load, now, is_foreign: false, batch, session, trace }
    }

    /// The account, as it is by now.
    pub(super) fn account(&self) -> &Account {
        self.batch.account()
    }

    /// The tariff of the account.
    pub(super) fn tariff(&self) -> Option<&'a Tariff> {
        self.tariffs.tariff(&self.account().tariff)
    }

    /// The allowances that a service may draw on now, in their order.
    pub(super) fn allowances(&self, service: Service, unit: Unit) -> Vec<&Bucket> {
        let context = &self.session.facts.service_context;
        let is_for = |it: &&Bucket| {
            it.id != BucketId::MAIN
                && it.unit == unit
                && it.is_good_at(self.now)
                && it.scope.covers(context, service.rating_group)
        };
        let mut found: Vec<_> = self.account().buckets().iter().filter(is_for).collect();
        let end = |it: &Bucket| it.until.unwrap_or(Timestamp::from_millis(u64::MAX));
        found.sort_by_key(|it| (it.priority, end(it), it.id));
        found
    }

    /// What can be reserved of money, 0 where there is less than nothing.
    pub(super) fn free_money(&self) -> Amount {
        self.account().money().free().max(Amount::ZERO)
    }

    /// Does something to a bucket, and writes down what that made of it. What cannot be done is a mistake of ours,
    /// which is told and changes nothing.
    pub(super) fn enter(
        &mut self,
        bucket: BucketId,
        line: TraceLine,
        act: impl FnOnce(&mut Batch) -> Result<(), crate::ledger::Refused>,
    ) -> bool {
        let free = |account: &Account| account.bucket(bucket).map_or(Amount::ZERO, Bucket::free);
        let before = free(self.account());
        let unit = self.account().bucket(bucket).map(|it| it.unit);
        let done = act(&mut self.batch);
        if let Err(error) = done {
            tracing::error!(account = self.account().id, %error, "an entry cannot be made");
        }
        let after = free(self.account());
        self.trace.lines.push(TraceLine { bucket: Some(bucket), unit, before, after, ..line });
        done.is_ok()
    }

    /// Writes down what changes no bucket.
    pub(super) fn say(&mut self, service: Service, what: &str, because: impl Into<String>) {
        let (what, because) = (what.to_owned(), because.into());
        self.trace.lines.push(TraceLine { service, what, because, ..TraceLine::default() });
    }

    /// Releases all that is held for a service, or for the session as a whole.
    pub(super) fn release(&mut self, only: Option<Service>) {
        let services: Vec<_> = self.session.services.iter().map(|it| it.service).collect();
        for service in services.into_iter().filter(|it| only.is_none_or(|only| only == *it)) {
            for (id, bucket, amount) in self.held(service) {
                let what = "released".to_owned();
                let line = TraceLine { service, what, amount, ..TraceLine::default() };
                self.enter(bucket, line, |batch| batch.settle(id, Amount::ZERO).map(drop));
            }
        }
    }

    /// What is held for a service.
    pub(super) fn held(&self, service: Service) -> Vec<(TransferId, BucketId, Amount)> {
        let holds = self.account().holds_of(&self.session.session_id, service);
        holds.map(|it| (it.id, it.bucket, it.amount)).collect()
    }

    /// The session goes on.
    pub(super) fn keep(mut self, result: u32) -> Change {
        let session = self.session;
        self.batch.keep_session(session);
        finish(self.batch, self.trace, result)
    }

    /// The session is over: whatever it held is released.
    pub(super) fn end(mut self, result: u32) -> Change {
        self.release(None);
        self.batch.end_session();
        finish(self.batch, self.trace, result)
    }

    /// Nothing was done; only why is kept.
    pub(super) fn undone(self, result: u32) -> Change {
        Change { trace: Some(Box::new(Trace { result, ..self.trace })), ..Change::default() }
    }

    /// There was no session.
    pub(super) fn done(self, result: u32) -> Change {
        finish(self.batch, self.trace, result)
    }
}

fn finish(batch: Batch, trace: Trace, result: u32) -> Change {
    let mut change = batch.finish();
    change.trace = Some(Box::new(Trace { result, ..trace }));
    change
}

/// A line about a rule.
pub(super) fn line(service: Service, what: &str, applied: &Applied, units: u64) -> TraceLine {
    TraceLine {
        service,
        what: what.to_owned(),
        rule: Some(applied.to_name()),
        price: Some(applied.price.to_string()),
        units,
        ..TraceLine::default()
    }
}
