//! What a service is granted: how many units, until when, and what follows the last.

use std::time::Duration;

use diameter_session::credit_control::{FailedAvp, Grant, PoolReference, Service, UnitType, Units};
use diameter_session::{ResultCode, Timestamp};

use super::size::{Funds, Prices, affordable, holds};
use super::usage::asked;
use super::work::{Work, line};
use crate::ledger::{Amount, BucketId, OpenService, Stage, TraceLine, Unit};
use crate::rating::{Applied, Charge, LastUnits, Outcome, Switch};

/// Why a service is granted nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Denied {
    pub(super) result: ResultCode,
    pub(super) failed: Option<FailedAvp>,
}

impl Denied {
    pub(super) const fn new(result: ResultCode) -> Self {
        Self { result, failed: None }
    }

    /// No rule says what it costs: by what it is named.
    pub(super) fn unrated(service: Service) -> Self {
        let failed = match service {
            Service { rating_group: Some(group), .. } => FailedAvp::RatingGroup(Some(group)),
            Service { service_identifier, .. } => FailedAvp::ServiceIdentifier(service_identifier),
        };
        Self { result: RATING_FAILED, failed: Some(failed) }
    }

    /// Units of a type that the price does not count.
    pub(super) fn wrong_units(service: Service, units: Units) -> Self {
        let failed = units.iter().next().map(|it| FailedAvp::Units(service, it.0));
        Self { result: ResultCode::INVALID_AVP_VALUE, failed }
    }
}

/// What a rule says of a service now, and what begins soon.
pub(super) struct Rated {
    pub(super) charge: std::sync::Arc<Charge>,
    pub(super) applied: Applied,
    /// When another price begins, of the same unit.
    pub(super) then: Option<(Timestamp, Applied)>,
    /// For how long this can be granted.
    pub(super) validity: Option<Duration>,
}

impl Work<'_> {
    /// What a rule says of a service.
    pub(super) fn rate(&self, service: Service) -> Result<Rated, Denied> {
        let tariff = self.tariff().ok_or(Denied::unrated(service))?;
        let facts = &self.session.facts;
        let rule = tariff.rule(facts, service, self.now).ok_or(Denied::unrated(service))?;
        let charge = match &rule.outcome {
            Outcome::Charge(charge) => charge.clone(),
            Outcome::Free => return Err(Denied::new(CREDIT_CONTROL_NOT_APPLICABLE)),
            Outcome::Deny => return Err(Denied::new(END_USER_SERVICE_DENIED)),
            Outcome::Reject => return Err(Denied::new(AUTHORIZATION_REJECTED)),
        };
        let applied = self.tariffs.applied(tariff, rule, &charge);
        let mut validity = charge.validity.map(|it| self.with_jitter(service, it, charge.jitter));
        let within = validity.unwrap_or(self.settings.supervision);
        let next = tariff.decide(facts, service, self.now, within).and_then(|it| it.then);
        let mut then = None;
        if let Some((at, next)) = next {
            then = match &next.outcome {
                Outcome::Charge(next_charge)
                    if next_charge.unit == charge.unit
                        && tariff.switch == Switch::TariffTimeChange =>
                {
                    Some((at, self.tariffs.applied(tariff, next, next_charge)))
                }
                _ => None,
            };
            if then.is_none() {
                validity = Some(at.since(self.now));
            }
        }
        Ok(Rated { charge, applied, then, validity })
    }

    /// Not all clients are to come at once. The same request gets the same answer.
    fn with_jitter(&self, service: Service, validity: Duration, jitter: Duration) -> Duration {
        let seed = (&self.session.session_id, self.trace.number, service);
        let spread = u128::from(spread(&format!("{seed:?}")));
        let less = jitter.as_millis() * spread / u128::from(u32::MAX);
        let less = Duration::from_millis(u64::try_from(less).unwrap_or(0));
        validity.saturating_sub(less).max(Duration::from_secs(1))
    }

    /// Grants units to a service, as many as it asks for and there is credit for.
    pub(super) fn grant(&mut self, service: Service, requested: Units) -> Result<Grant, Denied> {
        let rated = self.rate(service)?;
        let Rated { charge, applied, then, validity } = rated;
        let is_foreign = charge.unit == Unit::Money && self.is_foreign;
        let wanted = asked(requested, charge.unit).filter(|_| !is_foreign);
        let wanted = wanted.ok_or(Denied::wrong_units(service, requested))?;
        let size = charge.grant;
        let wanted = match (wanted, charge.unit) {
            // It is what it costs: as much as was asked for.
            (amount, Unit::Money) if amount > 0 => amount,
            (0, _) => size.usual + (size.most - size.usual) / 100 * self.load.min(100),
            (amount, _) => amount.min(size.most),
        };
        let known = self.session.service(service).map(|it| it.meter);
        let meter = known.unwrap_or_default();
        let prices = Prices::new(applied.price.clone(), then.as_ref().map(|it| it.1.price.clone()));
        let funds = self.funds(service, charge.unit);
        let least = size.least.min(wanted);
        let units = match size.share {
            100 => affordable(wanted, &meter, &prices, &funds),
            share => {
                let most = wanted.saturating_mul(100) / share;
                let all = affordable(most, &meter, &prices, &funds);
                wanted.min((all / 100).saturating_mul(share).max(least.min(all)))
            }
        };
        if units < least.max(1) || charge.unit == Unit::Money && units < wanted {
            return self.no_credit(service, &charge, &applied, wanted);
        }
        let until = self.deadline(validity);
        let Some(held) = holds(units, &meter, &prices, &funds) else {
            return self.no_credit(service, &charge, &applied, wanted);
        };
        // Whatever is held for it is found by it.
        self.session.service_mut(service);
        for (bucket, amount) in held {
            let entry = TraceLine { amount, ..line(service, "granted", &applied, units) };
            let is_held =
                self.enter(bucket, entry, |it| it.reserve(service, bucket, amount, until));
            if !is_held {
                self.release(Some(service));
                return self.no_credit(service, &charge, &applied, wanted);
            }
        }
        if self.trace.lines.last().is_none_or(|it| it.service != service || it.what != "granted") {
            self.trace.lines.push(line(service, "granted", &applied, units));
        }
        let is_last = self.is_last(service, units, &meter, &prices, &charge);
        let granted = Units::of(charge.unit.unit_type(), units);
        let tariff_change = then.as_ref().map(|it| it.0);
        let open = OpenService {
            service,
            meter,
            granted,
            applied: Some(applied),
            then,
            stage: if is_last { Stage::LastUnits } else { Stage::Credit },
        };
        *self.session.service_mut(service) = open;
        let mut grant = Grant {
            result: self.result_of(service),
            tariff_change,
            validity_time: validity,
            quota_holding_time: charge.holding_time,
            quota_consumption_time: charge.consumption_time,
            triggers: charge.triggers.clone(),
            pools: pools(&charge),
            threshold: threshold(&charge, units),
            ..Grant::new(service, granted)
        };
        if is_last {
            tell_last(&mut grant, &charge.last_units);
        }
        Ok(grant)
    }

    /// What a service can be paid from.
    pub(super) fn funds(&self, service: Service, unit: Unit) -> Funds {
        let allowances = self.allowances(service, unit).into_iter();
        let allowances = allowances.map(|it| (it.id, it.free().unsigned()));
        Funds { allowances: allowances.collect(), money: self.free_money() }
    }

    /// Until when a client can be expected to be heard of: twice its Validity-Time (RFC 8506, 13).
    fn deadline(&self, validity: Option<Duration>) -> Timestamp {
        let silence = validity.map_or(self.settings.supervision, |it| it.saturating_mul(2));
        self.now.after(silence)
    }

    /// Whether these are the last units that there is credit for.
    fn is_last(
        &self,
        service: Service,
        units: u64,
        meter: &crate::ledger::Meter,
        prices: &Prices,
        charge: &Charge,
    ) -> bool {
        if charge.unit == Unit::Money {
            return false;
        }
        // As if they were used already.
        let after = crate::ledger::Meter {
            used: meter.used.saturating_add(units),
            rated: meter.rated.max(charge.price.rounded(meter.used.saturating_add(units))),
            ..*meter
        };
        let least = charge.grant.least;
        affordable(least, &after, prices, &self.funds(service, charge.unit)) < least
    }

    /// There is no credit. Where the tariff redirects or restricts, that begins now (RFC 8506, 5.6.2): after the
    /// Validity-Time the client asks again.
    pub(super) fn no_credit(
        &mut self,
        service: Service,
        charge: &Charge,
        applied: &Applied,
        wanted: u64,
    ) -> Result<Grant, Denied> {
        let because = "there is no credit".to_owned();
        self.trace.lines.push(TraceLine { because, ..line(service, "refused", applied, wanted) });
        if !charge.last_units.goes_on() {
            return Err(Denied::new(ResultCode::CREDIT_LIMIT_REACHED));
        }
        Ok(self.restrict(service, &charge.last_units))
    }

    /// A service goes on without credit, as far as the tariff lets it.
    pub(super) fn restrict(&mut self, service: Service, last: &LastUnits) -> Grant {
        self.session.service_mut(service).stage = Stage::Restricted;
        let mut grant = Grant {
            service,
            result: self.result_of(service),
            validity_time: Some(self.settings.restricted),
            ..Grant::default()
        };
        tell_last(&mut grant, last);
        grant
    }

    /// A service at command level has the Result-Code of the command.
    pub(super) fn result_of(&self, service: Service) -> Option<ResultCode> {
        (service != Service::SESSION).then_some(ResultCode::SUCCESS)
    }

    /// What a one-time event costs, drawn from allowances and money; `None` where there is not as much.
    pub(super) fn draw_at_once(
        &self,
        service: Service,
        units: u64,
        applied: &Applied,
    ) -> Option<Vec<(BucketId, Amount)>> {
        let prices = Prices::new(applied.price.clone(), None);
        let funds = self.funds(service, applied.unit);
        holds(units, &Default::default(), &prices, &funds)
    }
}

fn tell_last(grant: &mut Grant, last: &LastUnits) {
    match last {
        LastUnits::FinalUnit(last) => grant.final_unit = Some(last.clone()),
        LastUnits::Qos { qos, other } => {
            grant.final_unit = Some(other.clone());
            grant.qos_final_unit = Some(qos.clone());
        }
    }
}

fn pools(charge: &Charge) -> Vec<PoolReference> {
    let unit_type = charge.unit.unit_type();
    let pool = charge.pool.iter();
    pool.map(|it| PoolReference { pool: it.id, unit_type, multiplier: it.multiplier }).collect()
}

fn threshold(charge: &Charge, units: u64) -> Units {
    let threshold = charge.threshold.map(|percent| units / 100 * percent);
    match (charge.unit.unit_type(), threshold.filter(|it| *it > 0)) {
        (UnitType::Money, _) | (_, None) => Units::NONE,
        (unit_type, Some(threshold)) => Units::of(unit_type, threshold),
    }
}

/// Some number for a text, the same each time: FNV-1a.
fn spread(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, it| (hash ^ u32::from(it)).wrapping_mul(0x0100_0193))
}

/// DIAMETER_RATING_FAILED (RFC 8506, 9.2).
pub(super) const RATING_FAILED: ResultCode = ResultCode(5031);
/// DIAMETER_END_USER_SERVICE_DENIED (RFC 8506, 9.1).
pub(super) const END_USER_SERVICE_DENIED: ResultCode = ResultCode(4010);
/// DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE (RFC 8506, 9.1).
pub(super) const CREDIT_CONTROL_NOT_APPLICABLE: ResultCode = ResultCode(4011);
/// DIAMETER_AUTHORIZATION_REJECTED (RFC 6733, 7.1.5).
pub(super) const AUTHORIZATION_REJECTED: ResultCode = ResultCode(5003);
