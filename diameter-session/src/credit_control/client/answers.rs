//! What a client makes of an answer (RFC 8506, 5.1.2, 5.2, 5.3 and 5.6).

use super::super::pool::Pool;
use super::super::service::{Change, Standing, Terms};
use super::super::{Answer, FinalUnit, Grant, Service, TariffUsage};
use super::failure::reply;
use super::{Client, ClientOutput, Event, Reply, State, TariffChanges};
use crate::compact;
use crate::{ResultCode, TerminationCause, Timestamp};

impl Client {
    pub(super) fn answered(&mut self, now: Timestamp, answer: Answer) {
        let Some(place) = self.pending.iter().position(|it| it.request.number == answer.number)
        else {
            return;
        };
        self.answered_handling = answer.failure_handling.or(self.answered_handling);
        self.failover = answer.failover.unwrap_or(self.failover);
        match reply(answer.result) {
            Err(failure) => self.not_served(now, failure),
            Ok(Reply::Success) => {
                self.tried = 1;
                self.pending.remove(place);
                // Mostly the next request takes the place of this one.
                self.pending.shrink_to(1);
                let is_bad = self.is_bad(&answer);
                if self.state != State::PendingT {
                    self.take_grants(now, &answer);
                }
                if is_bad {
                    self.outputs.push(ClientOutput::TerminateService);
                    self.queued_termination = Some(TerminationCause::BAD_ANSWER);
                }
                if self.pending.is_empty() {
                    self.step(now, Event::Answered(Reply::Success));
                }
                if matches!(self.state, State::Open | State::PendingU) {
                    // Used while the answer was awaited.
                    self.look_at_quotas(now);
                }
            }
            Ok(reply) => self.step(now, Event::Answered(reply)),
        }
    }

    /// Whether there is something in it that this client cannot do (RFC 8506, 5.1.1, 8.16 and 8.17).
    fn is_bad(&self, answer: &Answer) -> bool {
        answer.grants.iter().any(|grant| {
            let units = grant.granted.unwrap_or_default();
            let counted = |unit_type| self.config.counted.contains(&unit_type);
            let has_units = |unit_type| units.get(unit_type).is_some();
            grant.tariff_change.is_some()
                && self.config.tariff_changes == TariffChanges::Unsupported
                || !units.iter().all(|(unit_type, _)| counted(unit_type))
                || !grant
                    .pools
                    .iter()
                    .all(|it| has_units(it.unit_type) && it.multiplier.is_multiplier())
        })
    }

    fn take_grants(&mut self, now: Timestamp, answer: &Answer) {
        for place in 0..self.quotas.len() {
            if self.quotas[place].asked != Some(answer.number) {
                continue;
            }
            let service = self.quotas[place].service;
            let grants = || answer.grants.iter().filter(|it| it.service == service);
            let is_second = |it: &&Grant| it.tariff_usage == Some(TariffUsage::After);
            let silence = Grant { service, ..Grant::default() };
            let grant = grants().find(|it| !is_second(it)).unwrap_or(&silence);
            self.take_grant(now, place, answer, grant, grants().find(is_second));
        }
    }

    fn take_grant(
        &mut self,
        now: Timestamp,
        place: usize,
        answer: &Answer,
        grant: &Grant,
        second: Option<&Grant>,
    ) {
        let service = self.quotas[place].service;
        match grant.result {
            Some(ResultCode::CREDIT_CONTROL_NOT_APPLICABLE) => {
                self.leave_pools(place);
                self.quotas[place].close(Standing::Uncontrolled);
                self.outputs.push(ClientOutput::Uncontrolled(service));
            }
            Some(code) if !code.is_success() => {
                self.leave_pools(place);
                self.quotas[place].close(Standing::Denied(code));
                self.outputs.push(ClientOutput::Denied(service, code));
            }
            _ => {
                // A second quota is for after the tariff change, and both are for this service alone.
                let pools = if second.is_some() { Vec::new() } else { grant.pools.clone() };
                self.withdraw_from_pools(place, &pools);
                let own: Option<&FinalUnit> =
                    grant.qos_final_unit.as_ref().or(grant.final_unit.as_ref());
                // At command level it is for whatever has no word of its own.
                let final_unit = own.or(answer.final_unit.as_ref());
                let is_for_session = own.is_none() || service == Service::SESSION;
                let is_final_for_session = is_for_session && final_unit.is_some();
                let validity_time = grant.validity_time.or(answer.validity_time);
                let terms =
                    Terms { grant, second, final_unit, is_final_for_session, validity_time };
                let change = self.quotas[place].grant(now, terms);
                if is_final_for_session && self.quotas[place].standing == Standing::Ended {
                    self.outputs.push(ClientOutput::TerminateService);
                    self.queued_termination = Some(TerminationCause::LOGOUT);
                }
                let is_granted = matches!(change, Change::Granted(_) | Change::Restored(_));
                self.tell(place, change);
                self.quotas[place].pools = if is_granted { pools } else { Vec::new() };
                self.join_pools(place);
            }
        }
    }

    /// The service leaves its pools, and what is left of its quota stays in them.
    fn leave_pools(&mut self, place: usize) {
        let (_, reported, later) = self.quotas[place].pooled();
        let references = std::mem::take(&mut self.quotas[place].pools);
        for pool in &mut self.pools {
            pool.leave(reported, later, &references);
        }
        self.forget_pools();
    }

    /// The service gets another quota: where it stays in the pool the new one replaces the old one.
    fn withdraw_from_pools(&mut self, place: usize, next: &[super::super::PoolReference]) {
        let (quota, reported, later) = self.quotas[place].pooled();
        let references = std::mem::take(&mut self.quotas[place].pools);
        for pool in &mut self.pools {
            if next.iter().any(|it| it.pool == pool.id) {
                pool.withdraw(quota, reported, later, &references);
            } else {
                pool.leave(reported, later, &references);
            }
        }
    }

    fn join_pools(&mut self, place: usize) {
        let (quota, _, used) = self.quotas[place].pooled();
        let references = &self.quotas[place].pools;
        for reference in references {
            if !self.pools.iter().any(|it| it.id == reference.pool) {
                compact::push(&mut self.pools, Pool::new(reference.pool));
            }
        }
        for pool in &mut self.pools {
            pool.join(quota, used, references);
        }
        self.forget_pools();
    }

    /// A pool ends with its last service.
    fn forget_pools(&mut self) {
        let quotas = &self.quotas;
        self.pools.retain(|pool| quotas.iter().any(|it| it.is_in_pool(pool.id)));
    }
}
