//! What a client asks for and reports (RFC 8506, 5.2 to 5.4).

use std::sync::Arc;

use super::super::service::{Report, Standing};
use super::super::{Reason, Request, RequestType, Service, ServiceRequest};
use super::transitions::Action;
use super::{Client, ClientOutput, Concurrency, Event, Pending, Scope, State};
use crate::compact;
use crate::{TerminationCause, Timestamp};

impl Client {
    /// Marks what is counted in this scope as due, unless it is on its way already.
    pub(super) fn mark(&mut self, scope: Scope, reason: Reason) {
        let quotas = self.quotas.iter_mut().filter(|it| match scope {
            Scope::Session => true,
            Scope::Pool(pool) => it.is_in_pool(pool),
            Scope::Service(service) => service.covers(it.service) || it.service.covers(service),
        });
        let usable = |standing| match standing {
            Standing::Waiting | Standing::Granted | Standing::Restricted => true,
            // The server may have changed its mind.
            Standing::Denied(_) => reason == Reason::ForcedReauthorisation,
            Standing::Uncontrolled | Standing::Ended => false,
        };
        for quota in quotas.filter(|it| usable(it.standing)) {
            // A server that has asked for what is on its way has it already (5.5).
            if quota.asked.is_none() || reason == Reason::RatingConditionChange {
                quota.due = Some(reason);
            }
        }
    }

    /// Whether something is due that is not on its way.
    pub(super) fn has_due(&self) -> bool {
        self.quotas.iter().any(|it| it.due.is_some() && it.asked.is_none())
    }

    /// Sends what is due, if it may be sent now.
    pub(super) fn ask(&mut self, now: Timestamp, event: Event) {
        if !self.has_due() {
            return;
        }
        match (self.state, self.config.concurrency) {
            (State::PendingU, Concurrency::Parallel) => {
                self.perform(now, Action::SendUpdate);
                self.perform(now, Action::StartTx);
            }
            (State::Idle, _) => {}
            _ => self.step(now, event),
        }
    }

    pub(super) fn send_initial(&mut self, now: Timestamp) {
        if self.quotas.is_empty() {
            // Units of the session as a whole, as many as the server likes.
            let service = Service::SESSION;
            compact::push(&mut self.quotas, super::Quota::new(service, super::Units::NONE));
        }
        let number = self.next_number;
        let quotas = self.quotas.iter_mut();
        let services = quotas
            .map(|it| {
                it.due = None;
                it.report(now, number, Report::First)
            })
            .collect();
        self.send(now, RequestType::Initial, services, None);
    }

    pub(super) fn send_update(&mut self, now: Timestamp) {
        let number = self.next_number;
        let due = self.quotas.iter_mut().filter(|it| it.due.is_some() && it.asked.is_none());
        let mut services = Vec::new();
        for quota in due {
            let report = match quota.standing {
                _ if quota.due == Some(Reason::Final) => Report::Last,
                Standing::Granted | Standing::Restricted => Report::Renewal,
                _ => Report::First,
            };
            compact::push(&mut services, quota.report(now, number, report));
        }
        self.send(now, RequestType::Update, services, None);
    }

    pub(super) fn send_termination(&mut self, now: Timestamp) {
        let number = self.next_number;
        let reported = self
            .quotas
            .iter_mut()
            .filter(|it| it.standing == Standing::Granted || !it.total_used().is_zero());
        let services = reported.map(|it| it.report(now, number, Report::Last)).collect();
        self.send(now, RequestType::Termination, services, Some(self.cause));
    }

    fn send(
        &mut self,
        now: Timestamp,
        request_type: RequestType,
        services: Vec<ServiceRequest>,
        termination_cause: Option<TerminationCause>,
    ) {
        let is_first = request_type == RequestType::Initial;
        let request = Arc::new(Request {
            request_type,
            number: self.next_number,
            sub_session_id: self.sub_session_id,
            is_retransmitted: false,
            multiple_services: is_first && services.iter().any(|it| it.service != Service::SESSION),
            made_at: now,
            services,
            termination_cause,
            requested_action: None,
        });
        self.next_number = self.next_number.wrapping_add(1);
        let gives_up_at = now.after(self.config.request_timeout);
        compact::push(&mut self.pending, Pending { request: request.clone(), gives_up_at });
        self.outputs.push(ClientOutput::Send(request, self.server));
    }

    /// Sends all that awaits an answer again, with the T flag.
    pub(super) fn send_again(&mut self, now: Timestamp) {
        for pending in &mut self.pending {
            Arc::make_mut(&mut pending.request).is_retransmitted = true;
            pending.gives_up_at = now.after(self.config.request_timeout);
            self.outputs.push(ClientOutput::Send(pending.request.clone(), self.server));
        }
        if matches!(self.state, State::PendingI | State::PendingU) {
            self.tx = Some(now.after(self.config.tx));
        }
    }
}
