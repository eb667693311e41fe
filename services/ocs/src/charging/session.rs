//! Requests of a session: SCUR and ECUR (TS 32.299, 6.3.4 and 6.3.5).

use diameter_node::session::credit_control::server::DecisionKind;
use diameter_session::credit_control::{Answer, Grant, Request, Service, ServiceRequest, Units};

use super::Verdict;
use super::grant::{Denied, END_USER_SERVICE_DENIED};
use super::request::Said;
use super::settle::NotCharged;
use super::work::Work;
use crate::ledger::{Stage, Status};
use crate::rating::Outcome;

/// What a service gets.
type Given = Result<Grant, (Service, Denied)>;

impl Work<'_> {
    /// Decides on a request of a session: what it reports is settled, all of it, before anything is granted.
    pub(super) fn decide_session(mut self, kind: DecisionKind, asked: &Request) -> Verdict {
        let settled: Vec<_> = asked
            .services
            .iter()
            .map(|it| (it, self.settle(it, asked.made_at), self.stage_of(it.service)))
            .collect();
        let given = match kind {
            DecisionKind::Close => Vec::new(),
            _ if self.is_barred() => return self.bar(asked),
            _ => self.give(&settled),
        };
        let answer = self.answer(kind, asked, &given);
        let said = self.said(&given);
        let result = answer.result;
        let goes_on = kind != DecisionKind::Close && result.is_success();
        let change = if goes_on { self.keep(result.0) } else { self.end(result.0) };
        Verdict { answer, said, change }
    }

    fn stage_of(&self, service: Service) -> Stage {
        self.session.service(service).map(|it| it.stage).unwrap_or_default()
    }

    /// Whether the account may not be used.
    pub(super) fn is_barred(&self) -> bool {
        let account = self.account();
        account.status == Status::Blocked || account.until.is_some_and(|it| it <= self.now)
    }

    /// Refuses an account that may not be used; what was used is settled.
    fn bar(mut self, asked: &Request) -> Verdict {
        self.say(Service::SESSION, "refused", "the account is blocked, or at its end");
        let answer = Answer::new(asked.number, END_USER_SERVICE_DENIED);
        let said = Said::default();
        Verdict { answer, said, change: self.end(END_USER_SERVICE_DENIED.0) }
    }

    /// Grants one service after the other: each sees what those before it have left.
    fn give(&mut self, settled: &[(&ServiceRequest, Result<(), NotCharged>, Stage)]) -> Vec<Given> {
        let mut given: Vec<Given> = Vec::new();
        for (place, (asked, charged, stage)) in settled.iter().enumerate() {
            let service = asked.service;
            let is_repeated = settled[..place].iter().any(|it| it.0.service == service);
            if let Err(error) = charged {
                given.push(Err((service, not_charged(service, *error, asked))));
            } else if let Some(units) = wanted(asked, *stage).filter(|_| !is_repeated) {
                let granted = self.grant(service, units);
                if let Err(denied) = granted {
                    self.say(service, "refused", format!("{}", denied.result.0));
                }
                given.push(granted.map_err(|it| (service, it)));
            } else if *stage == Stage::LastUnits && !is_repeated {
                given.extend(self.last_used(service).map(Ok));
            }
        }
        given
    }

    /// The last units of a service are used, and the client says that it redirects or restricts it: nothing is
    /// reserved until its Validity-Time is over (RFC 8506, 5.6.2).
    fn last_used(&mut self, service: Service) -> Option<Grant> {
        let tariff = self.tariff()?;
        let rule = tariff.rule(&self.session.facts, service, self.now)?;
        let Outcome::Charge(charge) = &rule.outcome else { return None };
        let charge = charge.clone();
        if !charge.last_units.goes_on() {
            return None;
        }
        let grant = self.restrict(service, &charge.last_units);
        // It was told what follows already.
        Some(Grant { final_unit: None, qos_final_unit: None, ..grant })
    }

    /// The answer: services that are refused say so by themselves, unless the session cannot begin without them.
    fn answer(&self, kind: DecisionKind, asked: &Request, given: &[Given]) -> Answer {
        let denied = || given.iter().filter_map(|it| it.as_ref().err());
        let of_command = denied().find(|it| it.0 == Service::SESSION);
        let none_begins = kind == DecisionKind::Open && !given.is_empty();
        let is_nothing = none_begins && given.iter().all(Result::is_err);
        let same = denied().all(|it| Some(it.1.result) == denied().next().map(|it| it.1.result));
        let refused = of_command.or(denied().next().filter(|_| is_nothing && same));
        let base = match refused {
            Some((_, Denied { result, failed })) => {
                Answer { failed: *failed, ..Answer::new(asked.number, *result) }
            }
            None => Answer::granting(asked.number, given.iter().map(grant_of).collect()),
        };
        Answer {
            failure_handling: self.settings.failure_handling,
            failover: self.settings.failover,
            ..base
        }
    }

    fn said(&self, given: &[Given]) -> Said {
        let account = self.account();
        let balance = account.money().balance();
        let cost = self.session.cost();
        let denied = given.iter().filter_map(|it| it.as_ref().err());
        Said {
            currency: Some(account.currency),
            cost: Some(cost).filter(|_| self.settings.tell_cost && self.trace.number != Some(0)),
            balance: Some(balance).filter(|_| self.settings.tell_balance),
            is_low: account.low_balance.map(|it| balance < it),
            is_enough: None,
            failed: denied.filter_map(|it| it.1.failed).collect(),
        }
    }
}

/// How many units are wanted: those that are asked for; or what the server says, where a service that was
/// restricted asks whether there is credit again.
fn wanted(asked: &ServiceRequest, stage: Stage) -> Option<Units> {
    let asks_again = stage == Stage::Restricted && asked.used.is_empty();
    asked.requested.or(asks_again.then_some(Units::NONE))
}

fn not_charged(service: Service, error: NotCharged, asked: &ServiceRequest) -> Denied {
    match error {
        NotCharged::Unrated => Denied::unrated(service),
        NotCharged::Implausible | NotCharged::WrongUnit => {
            Denied::wrong_units(service, asked.total_used())
        }
    }
}

fn grant_of(given: &Given) -> Grant {
    match given {
        Ok(grant) => grant.clone(),
        Err((service, denied)) => {
            Grant { service: *service, result: Some(denied.result), ..Grant::default() }
        }
    }
}
