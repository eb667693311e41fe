//! One-time events (RFC 8506, 6; TS 32.299, 6.3.3: IEC): direct debiting, refund, balance check, price enquiry.

use diameter_node::session::credit_control::server::DecisionKind;
use diameter_session::ResultCode;
use diameter_session::credit_control::{
    Answer, Grant, Request, Service, ServiceRequest, UnitType, Units,
};

use super::Verdict;
use super::grant::{Denied, END_USER_SERVICE_DENIED, Rated};
use super::request::Said;
use super::usage::{asked, is_plausible};
use super::work::{Work, line};
use crate::ledger::{Amount, BucketId, TraceLine, Unit};
use crate::rating::Applied;

/// An event of a service, and what it costs.
struct Priced {
    service: Service,
    units: u64,
    applied: Applied,
}

impl Work<'_> {
    /// Decides on a one-time event: all its services, or none.
    pub(super) fn decide_event(mut self, kind: DecisionKind, request: &Request) -> Verdict {
        let mut said = Said { currency: Some(self.account().currency), ..Said::default() };
        let decided = match kind {
            DecisionKind::DirectDebit if self.is_barred() => {
                Err(Denied::new(END_USER_SERVICE_DENIED))
            }
            DecisionKind::DirectDebit => self.debit_events(request, &mut said),
            DecisionKind::Refund => self.refund(request),
            DecisionKind::PriceEnquiry => self.price(request, &mut said),
            _ => self.check(request, &mut said),
        };
        let decided = decided.map(|grants| Answer::granting(request.number, grants));
        let answer = decided.unwrap_or_else(|Denied { result, failed }| {
            self.say(Service::SESSION, "refused", result.0.to_string());
            Answer { failed, ..Answer::new(request.number, result) }
        });
        let (direct_debiting, result) = (self.settings.direct_debiting, answer.result.0);
        let answer = Answer { direct_debiting, ..answer };
        // What a refused event would have done is not done.
        let change =
            if answer.result.is_success() { self.done(result) } else { self.undone(result) };
        Verdict { answer, said, change }
    }

    /// DIRECT_DEBITING: the answer grants what was debited.
    fn debit_events(&mut self, request: &Request, said: &mut Said) -> Result<Vec<Grant>, Denied> {
        let mut grants = Vec::new();
        let before = self.account().money().counters().debits_posted;
        for asked in &request.services {
            let Priced { service, units, applied } = self.priced(asked)?;
            let drawn = self.draw_at_once(service, units, &applied);
            let drawn = drawn.ok_or(Denied::new(ResultCode::CREDIT_LIMIT_REACHED))?;
            for (bucket, amount) in drawn {
                let entry = TraceLine { amount, ..line(service, "debited", &applied, units) };
                self.enter(bucket, entry, |it| it.debit(service, bucket, amount));
            }
            grants.push(self.granted(service, applied.unit, units));
        }
        let after = self.account().money();
        let cost = after.counters().debits_posted.minus(before).unwrap_or(Amount::MAX);
        said.cost = Some(cost).filter(|_| self.settings.tell_cost);
        said.balance = Some(after.balance()).filter(|_| self.settings.tell_balance);
        said.is_low = self.account().low_balance.map(|it| after.balance() < it);
        Ok(grants)
    }

    /// REFUND_ACCOUNT: an amount of money, or what units cost.
    fn refund(&mut self, request: &Request) -> Result<Vec<Grant>, Denied> {
        let mut grants = Vec::new();
        for asked in &request.services {
            let service = asked.service;
            let money = asked.requested.and_then(|it| it.get(UnitType::Money));
            let (unit, units, amount, mut entry) = match money {
                Some(money) => {
                    self.money(service, Units::of(UnitType::Money, money))?;
                    let amount = i64::try_from(money).map(Amount::new);
                    let wrong = |_| Denied::wrong_units(service, Units::of(UnitType::Money, money));
                    let what = "refunded".to_owned();
                    let entry = TraceLine { service, what, units: money, ..TraceLine::default() };
                    (Unit::Money, money, amount.map_err(wrong)?, entry)
                }
                None => {
                    let Priced { units, applied, .. } = self.priced(asked)?;
                    let amount = applied.price.cost(units).ok_or(Denied::unrated(service))?;
                    (applied.unit, units, amount, line(service, "refunded", &applied, units))
                }
            };
            entry.amount = amount;
            if !self.enter(BucketId::MAIN, entry, |it| it.credit(service, BucketId::MAIN, amount)) {
                return Err(Denied::new(ResultCode::INVALID_AVP_VALUE));
            }
            grants.push(self.granted(service, unit, units));
        }
        Ok(grants)
    }

    /// PRICE_ENQUIRY: nothing is looked at but the tariff.
    fn price(&mut self, request: &Request, said: &mut Said) -> Result<Vec<Grant>, Denied> {
        let mut sum = Amount::ZERO;
        for asked in &request.services {
            let Priced { service, units, applied } = self.priced(asked)?;
            let cost = applied.price.cost(units).ok_or(Denied::unrated(service))?;
            sum = sum.plus(cost).ok_or(Denied::unrated(service))?;
            let entry = TraceLine { amount: cost, ..line(service, "priced", &applied, units) };
            self.trace.lines.push(entry);
        }
        said.cost = Some(sum);
        Ok(Vec::new())
    }

    /// CHECK_BALANCE: whether all of it could be debited.
    fn check(&mut self, request: &Request, said: &mut Said) -> Result<Vec<Grant>, Denied> {
        let batch = self.batch.clone();
        let debited = self.debit_events(request, &mut Said::default());
        self.batch = batch;
        said.is_enough = Some(match debited {
            Ok(_) => !self.is_barred(),
            Err(it) if it.result == ResultCode::CREDIT_LIMIT_REACHED => false,
            Err(other) => return Err(other),
        });
        Ok(Vec::new())
    }

    /// What an event costs: one, where it does not say how many.
    fn priced(&self, request: &ServiceRequest) -> Result<Priced, Denied> {
        let service = request.service;
        let requested = request.requested.unwrap_or_default();
        if requested.get(UnitType::Money).is_some() {
            return self.money(service, requested);
        }
        let Rated { applied, .. } = self.rate(service)?;
        let units = asked(requested, applied.unit);
        let units = units.ok_or(Denied::wrong_units(service, requested))?;
        let units = if units == 0 { 1 } else { units };
        // An event takes no time here: how long it took elsewhere is the client's to say.
        let unit = if applied.unit == Unit::Seconds { Unit::Events } else { applied.unit };
        match is_plausible(units, unit, self.now, self.now) {
            true => Ok(Priced { service, units, applied }),
            false => Err(Denied::wrong_units(service, requested)),
        }
    }

    /// An amount of money costs what it is, whatever the tariff.
    fn money(&self, service: Service, requested: Units) -> Result<Priced, Denied> {
        let applied = Applied::money(self.tariffs.version, &self.account().tariff);
        let units = requested.amount(UnitType::Money);
        match is_plausible(units, Unit::Money, self.now, self.now) && !self.is_foreign {
            true => Ok(Priced { service, units, applied }),
            false => Err(Denied::wrong_units(service, requested)),
        }
    }

    fn granted(&self, service: Service, unit: Unit, units: u64) -> Grant {
        let result = self.result_of(service);
        Grant { result, ..Grant::new(service, Units::of(unit.unit_type(), units)) }
    }
}
