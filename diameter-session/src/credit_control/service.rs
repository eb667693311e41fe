//! The quota of one service at the client (RFC 8506, 5.1 to 5.3 and 5.6): what was granted, what was used
//! of it, and why the server is to be asked again.

use std::time::Duration;

use super::consumption::Meter;
use super::{
    FinalUnit, FinalUnitAction, Grant, PoolReference, Reason, Service, ServiceRequest, TariffUsage,
    UnitType, Units, Used,
};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp, compact};

/// How a service stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) enum Standing {
    /// It has no quota, and was not denied one.
    Waiting,
    /// It has a quota.
    Granted,
    /// Its final units are used up: it is redirected or restricted.
    Restricted,
    /// The server said no.
    Denied(ResultCode),
    /// Nobody counts what it uses.
    Uncontrolled,
    /// Its final units are used up, or it was given up.
    Ended,
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Quota {
    pub(super) service: Service,
    pub(super) standing: Standing,
    /// The request that awaits an answer for this service.
    pub(super) asked: Option<u32>,
    /// Why the server is to be asked.
    pub(super) due: Option<Reason>,
    /// The types of units that are the cause of it, as far as it is one of them.
    causes: Causes,
    pub(super) final_unit: Option<FinalUnit>,
    /// Whether it stood at command level: then TERMINATE ends the session, not this service alone.
    pub(super) is_final_for_session: bool,
    pub(super) pools: Vec<PoolReference>,
    /// The Trigger-Types that cause a report; none are those of the configuration.
    armed: Option<Vec<u32>>,
    /// The one that has.
    fired: Option<u32>,
    /// What is asked for; may be empty.
    wanted: Units,
    granted: Units,
    /// The second quota, for after a tariff change (RFC 8506, 5.1.2).
    granted_after: Option<Units>,
    threshold: Units,
    tariff_change: Option<Timestamp>,
    /// Used since the last report; before the tariff change, if there is one.
    used: Units,
    used_after: Units,
    used_indeterminate: Units,
    /// What the request that awaits an answer has reported.
    reported: Units,
    valid_until: Option<Timestamp>,
    holding_time: Option<Duration>,
    idle_at: Option<Timestamp>,
    /// Where the application tells when traffic passes, not how much time it took.
    meter: Option<Box<Meter>>,
}

/// Which type of units is the cause of a report, and how, by [`UnitType`].
pub(super) type Causes = [Option<Reason>; UnitType::ALL.len()];

impl Quota {
    pub(super) fn new(service: Service, wanted: Units) -> Self {
        Self {
            service,
            standing: Standing::Waiting,
            asked: None,
            due: None,
            causes: Causes::default(),
            final_unit: None,
            is_final_for_session: false,
            pools: Vec::new(),
            armed: None,
            fired: None,
            wanted,
            granted: Units::NONE,
            granted_after: None,
            threshold: Units::NONE,
            tariff_change: None,
            used: Units::NONE,
            used_after: Units::NONE,
            used_indeterminate: Units::NONE,
            reported: Units::NONE,
            valid_until: None,
            holding_time: None,
            idle_at: None,
            meter: None,
        }
    }

    pub(super) fn want(&mut self, units: Units) {
        self.wanted = units;
    }

    /// An event of this Trigger-Type happens. It causes a report if it is armed.
    pub(super) fn trigger(&mut self, trigger: u32, default: &[u32]) {
        let is_armed = self.armed.as_deref().unwrap_or(default).contains(&trigger);
        if is_armed && self.standing == Standing::Granted {
            self.due = Some(Reason::RatingConditionChange);
            self.fired = Some(trigger);
        }
    }

    /// What may still be used of the quota; none for a service that nobody counts.
    pub(super) fn remaining(&self, now: Timestamp) -> Option<Units> {
        match self.standing {
            Standing::Uncontrolled => None,
            Standing::Granted => {
                let left = self.left(now);
                let seconds = left.get(UnitType::Time).map(|it| it.max(self.paid(now)));
                Some(seconds.map_or(left, |it| left.with(UnitType::Time, it)))
            }
            _ => Some(Units::NONE),
        }
    }

    /// What is left of the quota, as far as it was told or counted.
    fn left(&self, now: Timestamp) -> Units {
        let (quota, used) = self.current(now);
        quota.minus(self.reported).minus(used)
    }

    /// How many seconds traffic may pass, whatever the quota says.
    pub(super) fn paid(&self, now: Timestamp) -> u64 {
        self.meter.as_ref().map_or(0, |it| it.paid(now))
    }

    /// Whether it counts time by itself.
    pub(super) fn is_metered(&self) -> bool {
        self.meter.is_some()
    }

    /// A packet passes: how much time that consumes at once.
    pub(super) fn packet(&mut self, now: Timestamp) -> Units {
        let seconds = self.meter.get_or_insert_default().packet(now);
        self.time(seconds)
    }

    /// How much time was consumed, if time is counted here.
    pub(super) fn advance(&mut self, now: Timestamp) -> Units {
        let seconds = self.meter.as_mut().map_or(0, |it| it.advance(now));
        self.time(seconds)
    }

    /// The tariff change, if it comes before this time and divides what is consumed until then.
    pub(super) fn tariff_change_before(&self, now: Timestamp) -> Option<Timestamp> {
        self.tariff_change.filter(|at| self.meter.is_some() && *at <= now)
    }

    fn time(&self, seconds: u64) -> Units {
        // Nobody wants to know of time without a quota for it.
        let is_counted = seconds > 0 && self.granted.get(UnitType::Time).is_some();
        if is_counted { Units::seconds(seconds) } else { Units::NONE }
    }

    /// The application tells what was used.
    pub(super) fn draw(&mut self, now: Timestamp, units: Units, splits_time: bool, is_exact: bool) {
        self.count(now, units, splits_time, is_exact);
        self.idle_at = self.holding_time.map(|wait| now.after(wait));
        if let Some(meter) = &mut self.meter {
            meter.draw(units);
        }
    }

    /// Units are used. Those of which nobody knows whether they were used before or after a tariff change
    /// are counted by themselves.
    pub(super) fn count(
        &mut self,
        now: Timestamp,
        units: Units,
        splits_time: bool,
        is_exact: bool,
    ) {
        let is_after = self.tariff_change.is_some_and(|at| at <= now);
        // Continuous time needs no itemizing (RFC 8506, 5.1.1).
        let splits_time = splits_time || self.granted_after.is_some();
        let split = |it: UnitType| is_after && (splits_time || it != UnitType::Time);
        self.used = self.used.plus(units.only(|it| !split(it)));
        let place = if is_exact { &mut self.used_after } else { &mut self.used_indeterminate };
        *place = place.plus(units.only(split));
    }

    /// Which types of units, outside of pools, are used up as far as the server wants to know; and those of
    /// which `is_exhausted` says that their pool is.
    pub(super) fn elapsed(&self, now: Timestamp, is_exhausted: impl Fn(u32) -> bool) -> Causes {
        let mut causes = Causes::default();
        if self.standing != Standing::Granted {
            return causes;
        }
        for pool in self.pools.iter().filter(|it| is_exhausted(it.pool)) {
            causes[pool.unit_type as usize] = Some(Reason::PoolExhausted);
        }
        let (quota, used) = self.current(now);
        // A quota of 0 is not asked for again at once: the server has just refused to give any.
        let counted = quota.iter().filter(|(it, amount)| *amount > 0 && !self.is_pooled(*it));
        for (unit_type, amount) in counted {
            let used = used.amount(unit_type);
            let is_below = |least| amount.saturating_sub(used) < least;
            causes[unit_type as usize] = if used >= amount {
                Some(Reason::QuotaExhausted)
            } else {
                // The last units are used to the end.
                let threshold = self.threshold.get(unit_type).filter(|it| is_below(*it));
                threshold.filter(|_| self.final_unit.is_none()).map(|_| Reason::Threshold)
            };
        }
        causes
    }

    /// Whether nothing may pass any more, before there is another quota.
    pub(super) fn is_used_up(&self, now: Timestamp, is_exhausted: impl Fn(u32) -> bool) -> bool {
        let has_none = |(it, amount)| amount == 0 && !self.is_pooled(it);
        self.standing == Standing::Granted
            && (self.left(now).iter().any(has_none)
                || self.pools.iter().any(|it| is_exhausted(it.pool)))
    }

    /// The server is to be asked, because of these types of units.
    pub(super) fn caused(&mut self, causes: Causes) {
        self.due = BY_TYPE.into_iter().find(|it| causes.contains(&Some(*it)));
        self.causes = causes;
    }

    /// How many seconds more make the server be asked, or may pass until they are used up.
    fn seconds_left(&self, now: Timestamp) -> Option<u64> {
        let left = self.left(now).get(UnitType::Time)?;
        let threshold = self.threshold.get(UnitType::Time);
        let threshold = threshold.filter(|_| self.asked.is_none() && self.final_unit.is_none());
        Some(match threshold {
            Some(least) if left >= least => (left - least).saturating_add(1).min(left),
            _ => left,
        })
    }

    /// What is used of time is used up: nothing may pass.
    pub(super) fn stop_meter(&mut self, now: Timestamp) {
        if let Some(meter) = &mut self.meter {
            meter.exhausted(now);
        }
    }

    /// Whether units of this type draw on a pool.
    pub(super) fn is_pooled(&self, unit_type: UnitType) -> bool {
        self.pools.iter().any(|it| it.unit_type == unit_type)
    }

    pub(super) fn is_in_pool(&self, pool: u32) -> bool {
        self.pools.iter().any(|it| it.pool == pool)
    }

    /// Whether the service can use anything that is counted.
    pub(super) fn is_counted(&self) -> bool {
        matches!(self.standing, Standing::Waiting | Standing::Granted)
    }

    /// What a request says of this service. Afterwards it holds no units that are not reported.
    pub(super) fn report(&mut self, now: Timestamp, number: u32, kind: Report) -> ServiceRequest {
        let due = self.due.take();
        let causes = std::mem::take(&mut self.causes);
        let reason = if kind == Report::Last { Some(Reason::Final) } else { due };
        let is_of_a_type = reason.is_some_and(|it| causes.contains(&Some(it)));
        let stands_with_units = is_of_a_type && !self.is_all_of_one_pool(reason);
        let used = self.itemize(now, stands_with_units.then_some(causes));
        let reason = reason.filter(|_| !used.is_empty() && !stands_with_units);
        self.reported = self.total_used();
        (self.used, self.used_after, self.used_indeterminate) = Default::default();
        if self.tariff_change.is_some_and(|at| at <= now) {
            self.tariff_change = None;
        }
        self.valid_until = None;
        self.idle_at = None;
        let requested = match kind {
            Report::Last => None,
            // The quota is given back; a new one is asked for when something is used again.
            Report::Renewal if due == Some(Reason::QuotaHoldingTime) => None,
            Report::First | Report::Renewal => Some(self.wanted),
        };
        let trigger = self.fired.take().filter(|_| reason == Some(Reason::RatingConditionChange));
        self.asked =
            (kind != Report::Last || self.standing == Standing::Restricted).then_some(number);
        let mut meter = self.meter.take_if(|_| kind == Report::Last);
        if let Some(meter) = &mut meter {
            meter.stop(now);
        }
        let envelopes = meter.as_mut().or(self.meter.as_mut()).map(|it| it.envelopes());
        if kind == Report::Last {
            // The last report settles the quota: there is nothing left to be reported later.
            (self.granted, self.granted_after) = (Units::NONE, None);
            if self.standing != Standing::Restricted {
                self.standing = Standing::Ended;
            }
        }
        let envelopes = envelopes.unwrap_or_default();
        ServiceRequest { service: self.service, requested, used, reason, trigger, envelopes }
    }

    /// Takes what the answer grants, and says what becomes of the service. The pools are the caller's.
    pub(super) fn grant(&mut self, now: Timestamp, terms: Terms<'_>) -> Change {
        self.asked = None;
        let could_pass = self.standing == Standing::Granted
            && self.left(now).iter().all(|(_, amount)| amount > 0);
        self.reported = Units::NONE;
        let was_restricted = self.standing == Standing::Restricted;
        let Terms { grant, second, final_unit, is_final_for_session, validity_time } = terms;
        self.is_final_for_session = is_final_for_session;
        // A validity of no time at all would be asked for again and again.
        let valid = validity_time.filter(|it| !it.is_zero());
        self.valid_until = valid.map(|it| now.after(it));
        let Some(units) = grant.granted else {
            self.granted = Units::NONE;
            return match final_unit {
                // The action goes on, or starts at once.
                Some(final_unit)
                    if was_restricted && self.final_unit.as_ref() == Some(final_unit) =>
                {
                    Change::None
                }
                Some(final_unit) => self.finish(now, final_unit.clone()),
                None if was_restricted => Change::None,
                None => {
                    self.standing = Standing::Waiting;
                    Change::None
                }
            };
        };
        if Meter::is_wanted(grant) {
            self.meter.get_or_insert_default();
        }
        if let Some(meter) = &mut self.meter {
            meter.granted(now, grant, could_pass);
        }
        self.granted = units;
        self.granted_after = second.and_then(|it| it.granted);
        self.threshold = grant.threshold;
        self.expect_tariff_change(now, grant.tariff_change);
        self.final_unit = final_unit.cloned();
        self.armed = grant.triggers.clone().or(self.armed.take());
        if let Some(wait) = grant.quota_holding_time {
            self.holding_time = Some(wait).filter(|it| !it.is_zero());
        }
        self.idle_at = self.holding_time.map(|wait| now.after(wait));
        match &self.final_unit {
            // Nothing is left to be used, and nothing more to be reported (RFC 8506, 5.6).
            Some(final_unit) if units.is_zero() => self.finish(now, final_unit.clone()),
            _ => {
                self.standing = Standing::Granted;
                if was_restricted { Change::Restored(units) } else { Change::Granted(units) }
            }
        }
    }

    /// What was used while the answer was awaited keeps its side of a tariff change.
    fn expect_tariff_change(&mut self, now: Timestamp, next: Option<Timestamp>) {
        let has_changed = self.tariff_change.is_some_and(|at| at <= now);
        match next {
            Some(at) if at > now => {
                // All of it is before the next one.
                self.used = self.used.plus(self.used_after);
                self.used_after = Units::NONE;
                self.tariff_change = next;
            }
            _ if has_changed => {}
            Some(_) => {
                // It was in between, and nobody knew.
                self.used_indeterminate = self.used_indeterminate.plus(self.used);
                self.used = Units::NONE;
                self.tariff_change = None;
            }
            None => self.tariff_change = None,
        }
    }

    /// The last unit is used: what then happens to the service.
    pub(super) fn finish(&mut self, now: Timestamp, final_unit: FinalUnit) -> Change {
        self.standing = match final_unit.action {
            FinalUnitAction::Terminate => Standing::Ended,
            FinalUnitAction::Redirect(_) | FinalUnitAction::RestrictAccess => Standing::Restricted,
        };
        if self.standing == Standing::Ended {
            self.stop();
        }
        if let Some(meter) = &mut self.meter {
            meter.stop(now);
        }
        self.final_unit = Some(final_unit.clone());
        self.idle_at = None;
        Change::Final(final_unit)
    }

    /// Nothing is granted any more, and nothing counted.
    pub(super) fn close(&mut self, standing: Standing) {
        self.standing = standing;
        self.asked = None;
        self.reported = Units::NONE;
        self.meter = None;
        self.stop();
    }

    /// Whether Validity-Time or Quota-Holding-Time is over, which [`Self::due`] then says.
    pub(super) fn handle_timeout(&mut self, now: Timestamp) {
        let is_idle = take_expired(&mut self.idle_at, now);
        let is_invalid = take_expired(&mut self.valid_until, now);
        if is_invalid {
            self.due = Some(Reason::ValidityTime);
        } else if is_idle && self.standing == Standing::Granted && self.asked.is_none() {
            self.due.get_or_insert(Reason::QuotaHoldingTime);
        }
    }

    /// Time that is counted here may be used up; of a pool, there is so much left.
    pub(super) fn next_timeout(
        &self,
        pooled: impl FnOnce(&PoolReference) -> u64,
    ) -> Option<Timestamp> {
        let metered = self.meter.as_ref().and_then(|meter| {
            let pool = self.pools.iter().find(|it| it.unit_type == UnitType::Time);
            let left = pool.map(pooled).or_else(|| self.seconds_left(meter.counted_to()?));
            meter.next_timeout(left)
        });
        [self.valid_until, self.idle_at, metered].into_iter().flatten().min()
    }

    /// Quota, report that is on its way, and use since then: what a pool counts.
    pub(super) fn pooled(&self) -> (Units, Units, Units) {
        (self.granted, self.reported, self.total_used())
    }

    /// All that was used and not reported.
    pub(super) fn total_used(&self) -> Units {
        self.used.plus(self.used_after).plus(self.used_indeterminate)
    }

    /// The quota that is drawn on now, and what was used of it.
    fn current(&self, now: Timestamp) -> (Units, Units) {
        match self.granted_after {
            Some(after) if self.tariff_change.is_none_or(|at| at <= now) => {
                (after, self.used_after.plus(self.used_indeterminate))
            }
            Some(_) => (self.granted, self.used),
            None => (self.granted, self.total_used()),
        }
    }

    /// All types of the grant are reported, those of which nothing was used too (RFC 8506, 5.3). Where some
    /// are the cause of the report, each cause stands with its units (TS 32.299, 6.5.1.3).
    fn itemize(&self, now: Timestamp, causes: Option<Causes>) -> Vec<Used> {
        let mut used = Vec::new();
        let mut push = |units: Units, tariff| {
            let Some(causes) = causes else {
                return compact::push(&mut used, Used { units, tariff, reason: None });
            };
            let cause = |it: UnitType| causes[it as usize].unwrap_or(Reason::OtherQuotaType);
            for reason in BY_TYPE {
                let units = units.only(|it| cause(it) == reason);
                if !units.is_empty() {
                    compact::push(&mut used, Used { units, tariff, reason: Some(reason) });
                }
            }
        };
        let complete = |units: Units| {
            self.granted.iter().fold(units, |all, (it, _)| all.with(it, all.amount(it)))
        };
        let has_changed = self.tariff_change.is_some_and(|at| at <= now);
        if self.granted.is_empty() {
            // Used while the first answer was awaited, as CONTINUE lets it.
            let units = self.total_used();
            if !units.is_zero() {
                push(units, None);
            }
            return used;
        }
        if !has_changed && self.used_after.is_empty() && self.used_indeterminate.is_empty() {
            push(complete(self.used), None);
            return used;
        }
        if has_changed {
            push(complete(self.used), Some(TariffUsage::Before));
            push(complete(self.used_after), Some(TariffUsage::After));
        } else {
            push(complete(self.used.plus(self.used_after)), Some(TariffUsage::After));
        }
        if !self.used_indeterminate.is_empty() {
            push(self.used_indeterminate, Some(TariffUsage::Indeterminate));
        }
        used
    }

    /// Whether all that was granted draws on one pool, which then is exhausted as a whole.
    fn is_all_of_one_pool(&self, reason: Option<Reason>) -> bool {
        let of = |unit_type| self.pools.iter().find(|it| it.unit_type == unit_type);
        let mut pools = self.granted.iter().map(|(it, _)| of(it).map(|it| it.pool));
        let first = pools.next().flatten();
        reason == Some(Reason::PoolExhausted) && first.is_some() && pools.all(|it| it == first)
    }

    fn stop(&mut self) {
        (self.valid_until, self.idle_at, self.due) = (None, None, None);
        self.causes = Causes::default();
    }
}

/// What units of a type are reported for (TS 32.299, 6.5.1.3): the first of them is that of the report.
const BY_TYPE: [Reason; 4] =
    [Reason::PoolExhausted, Reason::QuotaExhausted, Reason::Threshold, Reason::OtherQuotaType];

/// What kind of a report it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Report {
    /// A quota is asked for the first time, or after there was none.
    First,
    /// The quota is reported and a new one asked for.
    Renewal,
    /// The quota is reported, and that is all.
    Last,
}

/// What an answer says to a service, at both levels.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) grant: &'a Grant,
    /// The quota for after a tariff change.
    pub(super) second: Option<&'a Grant>,
    pub(super) final_unit: Option<&'a FinalUnit>,
    pub(super) is_final_for_session: bool,
    pub(super) validity_time: Option<Duration>,
}

/// What becomes of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    None,
    Granted(Units),
    /// Granted, and its restrictions end.
    Restored(Units),
    Final(FinalUnit),
}
