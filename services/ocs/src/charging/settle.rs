//! What was used is debited: from what was held for it first, then from what else there is, and in the end below
//! the limit. It was used.

use std::collections::BTreeMap;

use diameter_session::Timestamp;
use diameter_session::credit_control::{Service, ServiceRequest, Used};

use super::usage::{Usage, is_plausible};
use super::work::{Work, line};
use crate::ledger::{Amount, BucketId, Meter, OpenService, TraceLine, Unit};
use crate::rating::{Applied, Outcome};

/// Why a report was not charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotCharged {
    /// It cannot be true.
    Implausible,
    /// No rule says what it costs.
    Unrated,
    /// Its units are of no type that the price counts.
    WrongUnit,
}

/// What is drawn from buckets for a report, and the meter after it.
struct Drawn {
    meter: Meter,
    amounts: BTreeMap<BucketId, Amount>,
}

impl Work<'_> {
    /// Settles what a service reports, and releases the rest of what was held for it. A service that reports nothing
    /// has used nothing.
    pub(super) fn settle(
        &mut self,
        reported: &ServiceRequest,
        made_at: Timestamp,
    ) -> Result<(), NotCharged> {
        let service = reported.service;
        if reported.used.is_empty() {
            self.release(Some(service));
            if let Some(known) = self.session.services.iter_mut().find(|it| it.service == service) {
                known.granted = Default::default();
            }
            return Ok(());
        }
        let parts = self.parts(service, &reported.used, made_at);
        let drawn = parts.and_then(|parts| self.draw(service, &parts).map(|it| (it, parts)));
        match drawn {
            Ok((drawn, parts)) => self.post(service, drawn, &parts),
            Err(error) => {
                self.release(Some(service));
                self.say(service, "not charged", why(error, &reported.used));
                self.session.service_mut(service).granted = Default::default();
                return Err(error);
            }
        }
        self.session.service_mut(service).granted = Default::default();
        Ok(())
    }

    /// How much of a report costs what.
    fn parts(
        &self,
        service: Service,
        used: &[Used],
        made_at: Timestamp,
    ) -> Result<Vec<(u64, Applied)>, NotCharged> {
        let known = self.session.service(service).cloned();
        let known = known.unwrap_or_else(|| OpenService::new(service));
        let before = match known.applied {
            Some(applied) => applied,
            // It was used without a grant: by the price that it has now.
            None => self.price_now(service).ok_or(NotCharged::Unrated)?,
        };
        let then = known.then.filter(|(_, then)| then.unit == before.unit);
        let reported_at = if made_at == Timestamp::default() { self.now } else { made_at };
        let is_before = match &then {
            Some((change, _)) if reported_at >= *change => None,
            _ => Some(true),
        };
        if before.unit == Unit::Money && self.is_foreign {
            return Err(NotCharged::WrongUnit);
        }
        let usage = Usage::of(used, before.unit, is_before).ok_or(NotCharged::Implausible)?;
        let total = usage.total().ok_or(NotCharged::Implausible)?;
        if !is_plausible(total, before.unit, self.session.since, self.now) {
            return Err(NotCharged::Implausible);
        }
        if total == 0 && used.iter().any(|it| !it.units.is_zero()) {
            return Err(NotCharged::WrongUnit);
        }
        let after = then.map_or_else(|| before.clone(), |it| it.1);
        let priced = known.meter.priced;
        let cost = |it: &Applied| it.price.cost_after(priced, usage.indeterminate);
        // Nobody knows when: by the price that is better for who pays.
        let cheaper = if cost(&after) < cost(&before) { after.clone() } else { before.clone() };
        let parts = [(usage.before, before), (usage.indeterminate, cheaper), (usage.after, after)];
        Ok(parts.into_iter().filter(|it| it.0 > 0).collect())
    }

    fn price_now(&self, service: Service) -> Option<Applied> {
        let tariff = self.tariff()?;
        let rule = tariff.rule(&self.session.facts, service, self.now)?;
        match &rule.outcome {
            Outcome::Charge(charge) => Some(self.tariffs.applied(tariff, rule, charge)),
            Outcome::Free | Outcome::Deny | Outcome::Reject => None,
        }
    }

    /// What a report takes from which bucket.
    fn draw(&self, service: Service, parts: &[(u64, Applied)]) -> Result<Drawn, NotCharged> {
        let meter = self.session.service(service).map(|it| it.meter).unwrap_or_default();
        let mut drawn = Drawn { meter, amounts: BTreeMap::new() };
        let mut left = self.allowances_left(service, parts);
        for (units, applied) in parts {
            let meter = &mut drawn.meter;
            meter.used = meter.used.checked_add(*units).ok_or(NotCharged::Implausible)?;
            let rated = applied.price.rounded(meter.used).max(meter.rated);
            let mut charged = rated - meter.rated;
            meter.rated = rated;
            for (bucket, left) in &mut left {
                let taken = charged.min(left.unsigned());
                // No more than there is.
                let amount = Amount::new(taken.cast_signed());
                *left = left.minus(amount).unwrap_or(Amount::ZERO);
                charged -= taken;
                add(&mut drawn.amounts, *bucket, amount)?;
            }
            let cost = applied.price.cost_after(meter.priced, charged);
            let cost = cost.ok_or(NotCharged::Implausible)?;
            meter.priced += charged;
            meter.cost = meter.cost.plus(cost).ok_or(NotCharged::Implausible)?;
            add(&mut drawn.amounts, BucketId::MAIN, cost)?;
        }
        let is_too_large = |(bucket, amount): (&BucketId, &Amount)| {
            let posted = self.account().bucket(*bucket).map(|it| it.counters().debits_posted);
            posted.and_then(|it| it.plus(*amount)).is_none()
        };
        match drawn.amounts.iter().any(is_too_large) {
            true => Err(NotCharged::Implausible),
            false => Ok(drawn),
        }
    }

    /// What there is in allowances: what is held first, then what is free.
    fn allowances_left(
        &self,
        service: Service,
        parts: &[(u64, Applied)],
    ) -> Vec<(BucketId, Amount)> {
        let held = self.held(service).into_iter().map(|(_, bucket, amount)| (bucket, amount));
        let held = held.filter(|it| it.0 != BucketId::MAIN);
        let unit = parts.first().map(|it| it.1.unit);
        let free = unit.map(|it| self.allowances(service, it)).unwrap_or_default();
        let free = free.into_iter().map(|it| (it.id, it.free().max(Amount::ZERO)));
        held.chain(free).collect()
    }

    /// Enters what a report takes.
    fn post(&mut self, service: Service, mut drawn: Drawn, parts: &[(u64, Applied)]) {
        let Some((_, applied)) = parts.last() else { return self.release(Some(service)) };
        let units = parts.iter().map(|it| it.0).sum();
        if drawn.amounts.values().all(|it| it.is_zero()) {
            self.trace.lines.push(line(service, "used", applied, units));
        }
        for (id, bucket, held) in self.held(service) {
            let wanted = drawn.amounts.remove(&bucket).unwrap_or(Amount::ZERO);
            let posted = wanted.min(held);
            let entry = TraceLine { amount: posted, ..line(service, "used", applied, units) };
            self.enter(bucket, entry, |batch| batch.settle(id, posted).map(drop));
            self.tell_apart(held);
            if let Some(rest) = wanted.minus(posted).filter(|it| !it.is_zero()) {
                drawn.amounts.insert(bucket, rest);
            }
        }
        for (bucket, amount) in drawn.amounts {
            if amount.is_zero() {
                continue;
            }
            let free = self.account().bucket(bucket).map(|it| it.free());
            let because = match free.is_some_and(|it| it < amount) {
                true => "more than was granted, and more than there is",
                false => "more than was granted",
            };
            let because = because.to_owned();
            let entry = TraceLine { amount, because, ..line(service, "overused", applied, units) };
            self.enter(bucket, entry, |batch| batch.debit(service, bucket, amount));
        }
        self.session.service_mut(service).meter = drawn.meter;
    }

    /// What was used of what was held, and what was given back: the last line has both in one. What was held is not
    /// free, and so using it changes nothing in what is; giving it back does.
    fn tell_apart(&mut self, held: Amount) {
        let Some(mut used) = self.trace.lines.pop() else { return };
        let given_back = TraceLine {
            what: "released".to_owned(),
            rule: None,
            price: None,
            units: 0,
            amount: held.minus(used.amount).unwrap_or_default(),
            ..used.clone()
        };
        used.after = used.before;
        let lines = [used, given_back].into_iter().filter(|it| !it.amount.is_zero());
        self.trace.lines.extend(lines);
    }
}

fn add(
    amounts: &mut BTreeMap<BucketId, Amount>,
    bucket: BucketId,
    amount: Amount,
) -> Result<(), NotCharged> {
    let sum = amounts.entry(bucket).or_default();
    *sum = sum.plus(amount).ok_or(NotCharged::Implausible)?;
    Ok(())
}

fn why(error: NotCharged, used: &[Used]) -> String {
    let units = used.iter().flat_map(|it| it.units.iter().collect::<Vec<_>>());
    let units: Vec<_> = units.map(|(unit_type, it)| format!("{it} of {unit_type:?}")).collect();
    let why = match error {
        NotCharged::Implausible => "cannot be true",
        NotCharged::Unrated => "no rule says what it costs",
        NotCharged::WrongUnit => "not of the unit that is priced",
    };
    format!("{}: {why}", units.join(", "))
}
