//! The quota of one service at the client (RFC 8506, 5.1 to 5.3 and 5.6): what was granted, what was used
//! of it, and why the server is to be asked again.

use std::time::Duration;

use super::{
    FinalUnit, FinalUnitAction, Grant, PoolReference, Reason, Service, ServiceRequest, TariffUsage,
    UnitType, Units, Used,
};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};

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
}

impl Quota {
    pub(super) fn new(service: Service, wanted: Units) -> Self {
        Self {
            service,
            standing: Standing::Waiting,
            asked: None,
            due: None,
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
                let (quota, used) = self.current(now);
                Some(quota.minus(self.reported).minus(used))
            }
            _ => Some(Units::NONE),
        }
    }

    /// Units are used. Those of which nobody knows whether they were used before or after a tariff change
    /// are counted by themselves.
    pub(super) fn draw(&mut self, now: Timestamp, units: Units, splits_time: bool, is_exact: bool) {
        let is_after = self.tariff_change.is_some_and(|at| at <= now);
        // Continuous time needs no itemizing (RFC 8506, 5.1.1).
        let splits_time = splits_time || self.granted_after.is_some();
        let split = |it: UnitType| is_after && (splits_time || it != UnitType::Time);
        self.used = self.used.plus(units.only(|it| !split(it)));
        let place = if is_exact { &mut self.used_after } else { &mut self.used_indeterminate };
        *place = place.plus(units.only(split));
        self.idle_at = self.holding_time.map(|wait| now.after(wait));
    }

    /// Whether the quota, outside of pools, is used up as far as the server wants to know.
    pub(super) fn elapsed(&self, now: Timestamp) -> Option<Reason> {
        if self.standing != Standing::Granted {
            return None;
        }
        let (quota, used) = self.current(now);
        // A quota of 0 is not asked for again at once: the server has just refused to give any.
        let counted = quota.iter().filter(|(it, amount)| *amount > 0 && !self.is_pooled(*it));
        let reason = |(it, amount)| {
            let used = used.amount(it);
            if used >= amount {
                Some(Reason::QuotaExhausted)
            } else if self.threshold.get(it).is_some_and(|least| amount - used < least) {
                Some(Reason::Threshold)
            } else {
                None
            }
        };
        let reasons: Vec<_> = counted.filter_map(reason).collect();
        let exhausted = reasons.iter().find(|it| **it == Reason::QuotaExhausted);
        exhausted.or(reasons.first()).copied().filter(|it| {
            // The last units are used to the end.
            self.final_unit.is_none() || *it == Reason::QuotaExhausted
        })
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
        let mut used = Vec::new();
        if !self.granted.is_empty() {
            self.itemize(now, &mut used);
        } else if !self.total_used().is_zero() {
            // Used while the first answer was awaited, as CONTINUE lets it.
            used.push(Used { units: self.total_used(), tariff: None });
        }
        self.reported = self.total_used();
        (self.used, self.used_after, self.used_indeterminate) = Default::default();
        if self.tariff_change.is_some_and(|at| at <= now) {
            self.tariff_change = None;
        }
        let due = self.due.take();
        self.valid_until = None;
        self.idle_at = None;
        let requested = match kind {
            Report::Last => None,
            // The quota is given back; a new one is asked for when something is used again.
            Report::Renewal if due == Some(Reason::QuotaHoldingTime) => None,
            Report::First | Report::Renewal => Some(self.wanted),
        };
        let reason = match kind {
            Report::Last => Some(Reason::Final),
            Report::First | Report::Renewal => due,
        };
        let reason = reason.filter(|_| !used.is_empty());
        let trigger = self.fired.take().filter(|_| reason == Some(Reason::RatingConditionChange));
        self.asked =
            (kind != Report::Last || self.standing == Standing::Restricted).then_some(number);
        if kind == Report::Last {
            // The last report settles the quota: there is nothing left to be reported later.
            (self.granted, self.granted_after) = (Units::NONE, None);
            if self.standing != Standing::Restricted {
                self.standing = Standing::Ended;
            }
        }
        ServiceRequest { service: self.service, requested, used, reason, trigger }
    }

    /// Takes what the answer grants, and says what becomes of the service. The pools are the caller's.
    pub(super) fn grant(&mut self, now: Timestamp, terms: Terms<'_>) -> Change {
        self.asked = None;
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
                Some(final_unit) => self.finish(final_unit.clone()),
                None if was_restricted => Change::None,
                None => {
                    self.standing = Standing::Waiting;
                    Change::None
                }
            };
        };
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
            Some(final_unit) if units.is_zero() => self.finish(final_unit.clone()),
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
    pub(super) fn finish(&mut self, final_unit: FinalUnit) -> Change {
        self.standing = match final_unit.action {
            FinalUnitAction::Terminate => Standing::Ended,
            FinalUnitAction::Redirect(_) | FinalUnitAction::RestrictAccess => Standing::Restricted,
        };
        if self.standing == Standing::Ended {
            self.stop();
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

    pub(super) fn next_timeout(&self) -> Option<Timestamp> {
        [self.valid_until, self.idle_at].into_iter().flatten().min()
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

    /// All types of the grant are reported, those of which nothing was used too (RFC 8506, 5.3).
    fn itemize(&self, now: Timestamp, used: &mut Vec<Used>) {
        let complete = |units: Units| {
            self.granted.iter().fold(units, |all, (it, _)| all.with(it, all.amount(it)))
        };
        let has_changed = self.tariff_change.is_some_and(|at| at <= now);
        if !has_changed && self.used_after.is_empty() && self.used_indeterminate.is_empty() {
            return used.push(Used { units: complete(self.used), tariff: None });
        }
        let mut push = |units, tariff| used.push(Used { units, tariff: Some(tariff) });
        if has_changed {
            push(complete(self.used), TariffUsage::Before);
            push(complete(self.used_after), TariffUsage::After);
        } else {
            push(complete(self.used.plus(self.used_after)), TariffUsage::After);
        }
        if !self.used_indeterminate.is_empty() {
            push(self.used_indeterminate, TariffUsage::Indeterminate);
        }
    }

    fn stop(&mut self) {
        (self.valid_until, self.idle_at, self.due) = (None, None, None);
    }
}

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
